"""A real mail server: what the owner sends from his own program is seen without a trace, and teaches."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime

import pytest

from core.progress import CancelToken
from office.app import mailroom, reply_learning, reply_numbers, reply_sent
from office.app.bootstrap import open_office
from office.app.mail_watch import Watch
from tests.mail_server import PASSWORD, USER, dovecot

GREETED = "Guten Tag Anna Krause,\n\nvielen Dank für Ihre Nachricht.\n\n"
CLOSED = "\nMit freundlichen Grüßen\nTischlerei Lindner\n"
DRAFT = f"{GREETED}Die Lieferung kostet 4,90 €.\n{CLOSED}"


def question(number):
    return (
        f"From: Anna Krause <anna@krause.example>\r\nTo: {USER}\r\nSubject: Lieferung\r\n"
        f"Message-ID: <{number}@krause.example>\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\nWas kostet die Lieferung?\r\n"
    ).encode()


def drafter(_mail, _known, _cancel):
    """Stands in for drafting, which has its own tests."""
    return {
        "decision": "draft",
        "reasons": [],
        "language": "de",
        "to": ["anna@krause.example"],
        "cc": [],
        "subject": "Re: Lieferung",
        "customer_text": "Was kostet die Lieferung?",
        "asks": [{"text": "Was kostet die Lieferung?", "intent": "delivery-cost", "state": "answered"}],
        "claims": [{"kind": "money"}],
        "reply": DRAFT,
        "seconds": {"total": 0.5},
    }


@pytest.fixture(scope="module")
def running():
    with dovecot() as found:
        with found.visit() as box:
            box.folder.create("Gesendete Objekte")
        yield found


@pytest.fixture
def server(running):
    with running.visit() as box:
        for folder in ("INBOX", "Entwürfe", "Gesendete Objekte"):
            box.folder.set(folder)
            box.delete(box.uids())
    return running


@pytest.fixture
def office(tmp_path, server):
    made = open_office(tmp_path / "office", with_model=False)
    made.passphrase = "Buche"
    mailroom.add_account(made, server.account, PASSWORD)
    yield made
    made.close()


def watch(office, told=None):
    events = [] if told is None else told
    return Watch(office, drafter, lambda *_: USER, lambda event, facts: events.append((event, dict(facts))))


def send(server, text, *, answers="", message_id="", flags=("\\Seen",), to="anna@krause.example"):
    """As a mail program keeps what it sent: some give a draft another Message-ID, some lose the threading headers."""
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"], mail["To"], mail["Subject"] = USER, to, "AW: Lieferung"
    mail["Message-ID"] = message_id or "<sent-1@lindner.example>"
    mail["Date"] = format_datetime(datetime.now(UTC) + timedelta(seconds=1))
    if answers:
        mail["In-Reply-To"] = answers
    mail.set_content(text)
    with server.visit() as box:
        box.append(mail.as_bytes(), "Gesendete Objekte", flag_set=list(flags))


def flags_of_sent(server):
    with server.visit() as box:
        box.folder.set("Gesendete Objekte")
        return [set(message.flags) - {"\\Recent"} for message in box.fetch(mark_seen=False)]


def the_answer(office):
    (answer,) = reply_sent.sent_of(office).all()
    return answer


def test_an_answer_that_was_changed_is_paired_with_what_was_changed(office, server):
    server.deliver(question(1))
    watch(office).round(CancelToken())
    send(server, DRAFT.replace("4,90", "5,90"), answers="<1@krause.example>", flags=("\\Answered",))
    told = []
    watch(office, told).round(CancelToken())
    answer = the_answer(office)
    assert (answer.way, answer.edit["matters"], answer.edit["must_fix"]) == ("header", True, True)
    assert [(one["before"], one["after"]) for one in answer.edit["changes"]] == [
        ("Die Lieferung kostet 4,90 €.", "Die Lieferung kostet 5,90 €.")
    ]
    assert "answered" in [event for event, _ in told]
    assert flags_of_sent(server) == [{"\\Answered"}], "as the owner's program left it"


def test_a_draft_that_was_sent_as_it_was_counts_as_covered(office, server):
    server.deliver(question(1))
    watch(office).round(CancelToken())
    (draft,) = (message_from_bytes(each, policy=policy.default) for each in server.drafts())
    send(server, DRAFT, message_id=draft["Message-ID"])
    watch(office).round(CancelToken())
    answer = the_answer(office)
    assert (answer.way, answer.edit["distance"], answer.edit["changes"]) == ("draft", 0.0, [])
    total = reply_numbers.report(office).total
    assert (total.coverage.n, total.coverage.of, total.must_fix.n) == (1, 1, 0)


def test_without_headers_person_and_subject_decide_and_strangers_do_not(office, server):
    server.deliver(question(1))
    watch(office).round(CancelToken())
    send(server, "Etwas ganz anderes.", to="berg@stranger.example", message_id="<2@lindner.example>")
    send(server, f"{GREETED}Die Lieferung kostet 4,90 €, Frau Krause.\n{CLOSED}")
    watch(office).round(CancelToken())
    ways = {answer.address: answer.way for answer in reply_sent.sent_of(office).all()}
    assert ways == {"anna@krause.example": "words", "berg@stranger.example": None}


def test_what_was_seen_once_is_not_taken_twice_though_the_server_numbers_anew(office, server):
    server.deliver(question(1))
    watch(office).round(CancelToken())
    send(server, DRAFT, answers="<1@krause.example>")
    watch(office).round(CancelToken())
    with office.records.database.write() as connection:  # another UIDVALIDITY than the server's
        connection.execute("UPDATE mail_folders SET validity = validity - 1, last_uid = 900")
    watch(office).round(CancelToken())
    assert the_answer(office).way == "header"


def test_habits_show_after_enough_answers(office, server):
    for number in range(3):
        server.deliver(question(number))
        watch(office).round(CancelToken())
        text = DRAFT.replace("Guten Tag Anna Krause", "Hallo Frau Krause").replace("Mit freundlichen", "Viele")
        send(server, text, answers=f"<{number}@krause.example>", message_id=f"<sent-{number}@lindner.example>")
        watch(office).round(CancelToken())
    habits = {(row.lesson.about, row.lesson.words) for row in reply_learning.list_lessons(office, "proposed")}
    assert ("greeting", "Hallo {name},") in habits
    assert all(len(row.sources) == 3 for row in reply_learning.list_lessons(office, "proposed"))


def test_who_was_answered_needs_the_owner_no_more_but_a_word_between_leaves_the_draft(office, server):
    for number in (1, 2):
        server.deliver(question(number))
    watch(office).round(CancelToken())
    send(server, DRAFT, answers="<1@krause.example>", message_id="<a@lindner.example>")
    send(server, "Wir melden uns morgen.", answers="<2@krause.example>", message_id="<b@lindner.example>")
    watch(office).round(CancelToken())
    states = {mail.message_id: mail.state for mail in reply_sent.sent_of(office).judged()}
    assert states == {"1@krause.example": "silent", "2@krause.example": "drafted"}
    assert len(server.drafts()) == 2, "what lies in the mailbox is the owner's"
