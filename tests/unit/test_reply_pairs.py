"""Which answer belongs to which mail: headers first, words where programs lost them, and no wrong pair."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from office.replies.mail import Address, Mail
from office.replies.pairs import Letter, Pair, Way, likeness, pairs, quotes, received, sent

MONDAY = datetime(2026, 10, 12, 9, 0, tzinfo=UTC)
ANNA = frozenset({"anna@krause.example"})
QUESTION = Letter("q", "1@krause.example", (), ANNA, "lieferung", "Was kostet die Lieferung nach Köln?", at=MONDAY)
ANSWER = Letter("a", "9@lindner.example", ("1@krause.example",), ANNA, "lieferung", "4,90 €.",
                at=MONDAY + timedelta(hours=2))  # fmt: skip


def without_headers(letter: Letter) -> Letter:
    return replace(letter, answers=())


def test_in_reply_to_names_the_mail():
    assert pairs([QUESTION], [ANSWER]) == [Pair("q", "a", Way.HEADER)]


def test_references_name_the_mail_where_the_nearest_is_unknown():
    later = replace(ANSWER, answers=("gone@elsewhere.example", "1@krause.example"))
    assert pairs([QUESTION], [later]) == [Pair("q", "a", Way.THREAD)]


def test_a_draft_that_kept_its_message_id_is_the_surest():
    drafted = replace(QUESTION, drafted_as="kontor-1@lindner.example")
    answer = replace(without_headers(ANSWER), message_id="kontor-1@lindner.example")
    assert pairs([drafted], [answer]) == [Pair("q", "a", Way.DRAFT)]


def test_without_headers_the_subject_and_the_person_decide():
    assert pairs([QUESTION], [without_headers(ANSWER)]) == [Pair("q", "a", Way.WORDS)]


@pytest.mark.parametrize(
    "other",
    [
        {"people": frozenset({"berg@stranger.example"})},
        {"subject": "rechnung"},
        {"at": MONDAY - timedelta(hours=1)},
        {"at": MONDAY + timedelta(days=90)},
        {"at": None},
    ],
)
def test_without_headers_one_that_differs_is_no_answer(other):
    assert pairs([QUESTION], [replace(without_headers(ANSWER), **other)]) == []


def test_quoted_words_go_before_the_latest_of_the_same_subject():
    second = replace(QUESTION, key="q2", message_id="2@krause.example", words="Und wann öffnen Sie am Samstag?",
                     at=MONDAY + timedelta(hours=1))  # fmt: skip
    answer = replace(without_headers(ANSWER), quoted="> Was kostet die\n> Lieferung nach Köln?")
    assert pairs([QUESTION, second], [answer])[0].received == "q"
    assert pairs([QUESTION, second], [without_headers(ANSWER)])[0].received == "q2"


def test_a_mail_that_was_passed_on_is_no_answer():
    to_a_supplier = replace(ANSWER, people=frozenset({"post@supplier.example"}))
    assert pairs([QUESTION], [to_a_supplier]) == []
    to_a_colleague = replace(ANSWER, people=frozenset({"einkauf@krause.example"}))
    assert len(pairs([QUESTION], [to_a_colleague])) == 1


def test_the_first_answer_counts_and_each_belongs_to_one_mail():
    later = replace(ANSWER, key="b", message_id="10@lindner.example", at=MONDAY + timedelta(days=1))
    assert pairs([QUESTION], [later, ANSWER]) == [Pair("q", "a", Way.HEADER)]


def test_a_clock_that_lies_by_weeks_is_not_believed():
    assert pairs([QUESTION], [replace(ANSWER, at=MONDAY - timedelta(days=20))]) == []


def test_a_mail_becomes_a_letter():
    mail = Mail(
        message_id="9@lindner.example",
        in_reply_to="1@krause.example",
        references=("0@krause.example", "1@krause.example"),
        sender=Address("", "laden@lindner.example"),
        to=(Address("Anna", "Anna@Krause.example"),),
        subject="AW: Re: Lieferung",
        date=datetime(2026, 10, 12, 9, 0),  # noqa: DTZ001  a mail whose date names no zone
        text="4,90 €.\n\nAm 12.10.2026 schrieb Anna Krause:\n> Was kostet die Lieferung?\n",
    )
    letter = sent(mail, "a")
    assert letter.answers == ("1@krause.example", "0@krause.example")
    assert (letter.people, letter.subject, letter.words) == (ANNA, "lieferung", "4,90 €.")
    assert quotes(letter.quoted, "Was kostet die Lieferung?")
    assert letter.at == datetime(2026, 10, 12, 9, 0, tzinfo=UTC)
    assert received(replace(mail, reply_to=(Address("", "ANNA@home.example"),)), "q").people == {
        "laden@lindner.example", "anna@home.example",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("Die Lieferung kostet 4,90 €.", "die lieferung kostet 4,90 €", 1, 1),
        ("我们周六营业", "我们周日营业", 0.8, 0.9),
        ("Ja.", "Die Garantie gilt zwei Jahre.", 0, 0),
        ("", "", 1, 1),
    ],
)
def test_likeness_is_of_words(one, other, least, most):
    assert least <= likeness(one, other) <= most
