"""How a reply reads: one heading a matter, nothing twice, and a choice that looks like one."""

from dataclasses import replace

import pytest

from core.evidence import Position, Quote
from office.replies.asks import Ask
from office.replies.changes import CHOICE, Nature, edit_of
from office.replies.draft import Answered, Letterhead, Reply, Said, frame, written
from office.replies.proving import Allowed

ENGRAVING = "Eine Gravur kostet 19,00 €."
LENGTH = "Wir gravieren bis zu 24 Zeichen."
RETURNS = "Gravierte Stücke nehmen wir nicht zurück."
CHOOSE = frame("de")["choose"].format(label="Preis")
CHECK = frame("de")["check"].format(label="Preis")


def answered(*sentences: str, gap: str = "", intent: str = "price") -> Answered:
    quotes = [Quote(Position("d" * 64, "Preise.txt", 1, 0, len(text)), text) for text in sentences]
    said = tuple(Said(quote.text, (quote,), "de") for quote in quotes)
    return Answered(Ask("…", "question", intent, 0, 1), said, gap)  # type: ignore[arg-type]


def letter(*asks: Answered) -> Reply:
    return written(Letterhead("de"), asks, "", Allowed())


def body(*asks: Answered) -> list[str]:
    return letter(*asks).text.split("\n\n", 2)[2].rsplit("\n\n", 1)[0].split("\n")


def test_asks_of_one_matter_stand_under_one_heading_what_is_sure_first() -> None:
    lines = body(answered(LENGTH, gap="check"), answered(RETURNS, intent="returns"), answered(ENGRAVING))
    assert lines == ["Preis:", ENGRAVING, LENGTH, CHECK, "", "Rückgabe:", RETURNS]


def test_nothing_is_said_twice_and_the_mark_stays() -> None:
    lines = body(answered(ENGRAVING), answered(ENGRAVING, RETURNS, gap="check", intent="returns"))
    assert lines.count(ENGRAVING) == 1
    assert lines[-2:] == [RETURNS, frame("de")["check"].format(label="Rückgabe")]


def test_several_that_may_answer_are_a_choice_below_its_mark() -> None:
    assert body(answered(ENGRAVING, LENGTH, gap="check")) == [CHOOSE, CHOICE + ENGRAVING, CHOICE + LENGTH]
    assert body(answered(ENGRAVING, gap="check")) == [ENGRAVING, CHECK]
    assert body(answered(ENGRAVING, LENGTH)) == [ENGRAVING, LENGTH]


def test_asks_of_one_matter_share_one_choice() -> None:
    lines = body(answered(ENGRAVING, LENGTH, gap="check"), answered(ENGRAVING, RETURNS, gap="check"))
    assert lines == ["Preis:", CHOOSE, CHOICE + ENGRAVING, CHOICE + LENGTH, CHOICE + RETURNS]


def test_a_row_that_answers_two_asks_is_told_once_whatever_words_each_makes_of_it() -> None:
    once = answered(ENGRAVING)
    again = replace(once, said=(replace(once.said[0], text="Gravur: 19,00 €"),))
    assert body(once, again) == ["Preis:", ENGRAVING]
    other = replace(
        again, said=(replace(again.said[0], evidence=(Quote(Position("d" * 64, "P.txt", 1, 9, 3), "19,00 €"),)),)
    )
    assert body(once, other) == ["Preis:", ENGRAVING, "Gravur: 19,00 €"]


def test_what_the_owner_decides_stands_below_the_mark_too() -> None:
    lines = body(answered(RETURNS, gap="decide", intent="returns"))
    assert lines == [frame("de")["decide"].format(label="Rückgabe"), CHOICE + RETURNS]


def test_claims_of_a_choice_stand_where_they_say() -> None:
    made = letter(answered(ENGRAVING, LENGTH, gap="check"))
    places = [made.text[one.claim.start : one.claim.start + one.claim.length] for one in made.claims]
    assert places == [one.claim.text for one in made.claims]
    assert "19,00 €" in places


@pytest.mark.parametrize("language", ["de", "en", "vi", "zh"])
def test_every_language_has_the_words(language: str) -> None:
    assert frame(language)["choose"] != frame(language)["check"]


def test_deleting_the_rest_of_a_choice_is_no_mistake_of_the_draft() -> None:
    draft = letter(answered(ENGRAVING, LENGTH, gap="check"), answered(RETURNS, intent="returns")).text
    sent = draft.replace(f"{CHOOSE}\n", "").replace(CHOICE + ENGRAVING, ENGRAVING).replace(f"{CHOICE}{LENGTH}\n", "")
    edit = edit_of(draft, sent)
    assert {change.nature for change in edit.changes} == {Nature.FILLED}
    assert not edit.must_fix
    assert edit_of(draft, sent.replace(f"{RETURNS}\n", "")).changes[-1].nature is Nature.REMOVED
    assert edit_of(draft, sent.replace("19,00", "29,00")).must_fix
