"""Two robots that answer each other fill a mailbox in a night: what writes by itself gets no draft from Kontor."""

import smtplib
import subprocess
import sys
import textwrap
from email import message_from_bytes

import pytest

from core.progress import CancelToken
from office.app import documents, mail_watch, mailroom, replies
from office.app.bootstrap import open_office
from tests.mail_server import PASSWORD, dovecot
from tests.post_office import post_office

ROUNDS = 50
QUESTION = "was kostet die Lieferung nach Köln?"
# What robots write, and how they say that they are some: RFC 3834, Exchange, older habits, or only in their words.
ROBOTS = (
    ("Auto-Submitted: auto-replied\r\n", "Re: Lieferung", f"Danke für Ihre Nachricht. {QUESTION}"),
    ("Auto-Submitted: auto-generated\r\n", "Ticket 4711", f"We received your request: {QUESTION}"),
    ("X-Autoreply: yes\r\n", "Automatic reply: Lieferung", f"I am out of the office. {QUESTION}"),
    ("Precedence: auto_reply\r\n", "Lieferung", f"Ich bin im Urlaub. {QUESTION}"),
    ("X-Auto-Response-Suppress: All\r\nAuto-Submitted: auto-replied (vacation)\r\n", "Trả lời tự động", QUESTION),
    (
        "",
        "Abwesenheitsnotiz: Re: Lieferung",
        "Ich bin bis zum 12. nicht im Haus. Was dringend ist, an meine Kollegen.",
    ),
    ("", "自动回复：Re: Lieferung", "您好，我正在休假，将于下周回复您的邮件。"),
)


def robot(number):
    """The robot's answer to the draft that it got in the round before."""
    headers, subject, words = ROBOTS[number % len(ROBOTS)]
    return (
        f"From: Anna Krause <anna@krause.example>\r\nTo: laden@lindner.example\r\nSubject: {subject}\r\n"
        f"Message-ID: <robot-{number}@krause.example>\r\nIn-Reply-To: <kontor-{number}@lindner.example>\r\n"
        f"{headers}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n"
    ).encode()


def person(number):
    return (
        f"From: Kunde {number} <kunde{number}@krause.example>\r\nTo: laden@lindner.example\r\nSubject: Frage\r\n"
        f"Message-ID: <{number}@krause.example>\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\nGuten Tag,\r\n\r\n{QUESTION}\r\n\r\nGruß Kunde {number}\r\n"
    ).encode()


@pytest.fixture
def post():
    with post_office() as found:
        yield found


@pytest.fixture
def server():
    with dovecot() as found:
        yield found


@pytest.fixture
def office(tmp_path, server, post):  # what the test itself needs is reached before the guard at the door stands
    made = open_office(tmp_path / "office", with_model=False)
    made.passphrase = "Buche"
    (tmp_path / "Lieferung.txt").write_text("Lieferung\n\nDie Lieferung nach Köln kostet 4,90 €.\n", encoding="utf-8")
    documents.add_paths(made, [tmp_path / "Lieferung.txt"])
    yield made
    made.close()


def test_fifty_rounds_with_a_robot_give_no_draft_and_nothing_is_sent(office, server, post):
    mailroom.add_account(office, server.account, PASSWORD)
    watch = mail_watch.watch_of(office, lambda _event, _facts: None)
    for number in range(ROUNDS):
        server.deliver(robot(number))
        if number % 10 == 9:
            watch.round(CancelToken())
    assert server.drafts() == []
    assert {row.state for row in replies.list_replies(office)} == {"silent"}
    assert len(replies.list_replies(office)) == ROUNDS
    server.deliver(person(1))  # the control: the same question from a person
    watch.round(CancelToken())
    (draft,) = (message_from_bytes(each) for each in server.drafts())
    assert draft["In-Reply-To"] == "<1@krause.example>"
    assert server.flags() == [()] * (ROUNDS + 1)
    with pytest.raises(OSError, match="makes no connection"):  # even a part that wanted to send could not
        smtplib.SMTP("127.0.0.1", post.ports[-1], local_hostname="localhost", timeout=5)
    assert (post.visits, post.letters) == ([], [])


def test_the_post_office_of_the_tests_would_notice(post):
    """The control of every test that nothing is sent."""
    send = f"""
        import smtplib
        with smtplib.SMTP("127.0.0.1", {post.ports[-1]}, local_hostname="localhost") as line:
            line.sendmail("a@b.example", "c@d.example", "Subject: x\\r\\n\\r\\nHello")
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(send)], check=True, timeout=60)
    assert post.visits == [post.ports[-1]]
    assert len(post.letters) == 1
