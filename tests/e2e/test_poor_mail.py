"""Mail on a bad day: lines cut in the midst of a word, servers that can little and forget much, mails too large."""

import dataclasses
import threading
from email import message_from_bytes, policy

import pytest

from core import connections
from core.progress import CancelToken
from office.app import mailroom, replies
from office.app.bootstrap import open_office
from office.app.mail_watch import Watch
from office.mailbox import imap
from office.mailbox.imap import Mailbox
from tests.e2e.test_mailbox import answer, own, question
from tests.mail_server import PASSWORD, dovecot
from tests.poor_mail import Cut, by, line_to, pymap

ROUNDS = 6  # more than any of these troubles needs
LITTLE = frozenset({b"IDLE", b"MOVE", b"UIDPLUS", b"\\Drafts", b"SPECIAL-USE"})


@pytest.fixture(autouse=True)
def lines_of_the_test(monkeypatch):
    """The guard at the door has its own tests. Here this process is also the line between client and server."""
    monkeypatch.setattr(mailroom, "allow_servers", lambda *_: connections.install(lambda _host, _port: True))


@pytest.fixture(scope="module")
def running():
    with dovecot() as found:
        yield found


@pytest.fixture
def line(running):
    running.empty()
    with line_to(running.account.port, running.account.authority) as made:
        yield made


@pytest.fixture
def server(running, line):
    return by(line, running)


@pytest.fixture
def office(tmp_path, server):
    made = open_office(tmp_path / "office", with_model=False)
    made.passphrase = "Buche"
    mailroom.add_account(made, server.account, PASSWORD)
    yield made
    made.close()


def watch(office, tell=lambda _event, _facts: None):
    return Watch(office, answer, own, tell)


def rounds(office):
    """Until one goes through; returns what was told."""
    told = []
    for _ in range(ROUNDS):
        before = len(told)
        watch(office, lambda event, _facts: told.append(event)).round(CancelToken())
        if "offline" not in told[before:]:
            return told
    raise AssertionError(told)


@pytest.mark.parametrize(
    "cut",
    [
        Cut(b"AUTHENTICATE", heard=0),
        Cut(b"EXAMINE", heard=30),
        Cut(b"SEARCH", heard=5),
        Cut(b"RFC822.SIZE", heard=3),
        Cut(b"BODY.PEEK[]", heard=120),
        Cut(b"LIST", heard=20),
        Cut(b"APPEND", asked=100),
        Cut(b"APPEND", heard=12),
    ],
    ids=lambda cut: f"{cut.said.decode()}-{'asked' if cut.asked else 'heard'}",
)
def test_a_line_that_is_cut_in_the_midst_loses_and_doubles_nothing(office, server, running, line, cut):
    for number in range(3):
        running.deliver(question(number))
    line.cuts.append(cut)
    assert "offline" in rounds(office)
    assert cut.happened.is_set()
    assert sorted(message_from_bytes(each)["In-Reply-To"] for each in running.drafts()) == [
        f"<{number}@krause.example>" for number in range(3)
    ]
    assert running.flags() == [()] * 3
    assert {row.state for row in replies.list_replies(office)} == {"drafted"}


@pytest.mark.parametrize("said", [b"STORE", b"EXPUNGE"])
def test_a_line_that_is_cut_while_an_older_draft_is_taken_back(office, running, line, said):
    running.deliver(question(1))
    rounds(office)
    running.deliver(question(2, more="In-Reply-To: <1@krause.example>\r\n"))
    cut = Cut(said, heard=2)
    line.cuts.append(cut)
    rounds(office)
    assert cut.happened.is_set()
    (draft,) = (message_from_bytes(each, policy=policy.default) for each in running.drafts())
    assert draft["In-Reply-To"] == "<2@krause.example>"


def test_a_line_that_is_cut_while_it_is_waited_on_is_taken_up_again(office, running, line):
    laid, cancel = threading.Semaphore(0), CancelToken()
    busy = watch(office, lambda event, _facts: laid.release() if event == "laid" else None)
    running.deliver(question(1))
    cut = Cut(b"IDLE", heard=15)  # after "+ idling", in the midst of what is told next
    line.cuts.append(cut)
    thread = threading.Thread(target=busy.run, args=(cancel,))
    thread.start()
    try:
        assert laid.acquire(timeout=60)
        for number in range(2, 12):  # until one of them is told of by a line that breaks off
            running.deliver(question(number))
            if cut.happened.wait(1):
                break
        assert cut.happened.is_set()
        assert laid.acquire(timeout=60)
        running.deliver(question(99))
        assert laid.acquire(timeout=60)
    finally:
        cancel.cancel()
        thread.join(30)
    rounds(office)
    assert len(running.drafts()) == len(running.flags())
    assert set(running.flags()) == {()}


def test_a_server_that_can_little_is_enough(office, running, line):
    line.hidden = LITTLE
    running.deliver(question(1))
    rounds(office)
    running.deliver(question(2, more="In-Reply-To: <1@krause.example>\r\n"))
    rounds(office)
    (draft,) = (message_from_bytes(each, policy=policy.default) for each in running.drafts())
    assert draft["In-Reply-To"] == "<2@krause.example>"
    with Box(office) as box:
        assert not {"IDLE", "UIDPLUS", "MOVE"} & set(box._box.client.capabilities)
        assert box.wait(0.1, lambda: False) is False


def test_folders_that_are_numbered_anew_double_nothing(office, running, line):
    for number in range(3):
        running.deliver(question(number))
    for validity in (7, 8, 7):
        line.validity = validity
        rounds(office)
    assert len(running.drafts()) == 3
    with Box(office) as box:
        assert box.look().validity == 7


def test_a_mail_that_is_too_large_is_told_and_not_passed_over(office, running, monkeypatch):
    monkeypatch.setattr(imap, "LARGEST_MAIL", 2000)
    running.deliver(question(1, subject="Alle Fotos").replace(b"Was kostet", b"x" * 5000 + b" Was kostet"))
    running.deliver(question(2))
    rounds(office)
    rows = {row.subject: row for row in replies.list_replies(office)}
    assert {subject: row.state for subject, row in rows.items()} == {
        "Alle Fotos": "set-aside",
        "Lieferung": "drafted",
    }
    giant = rows["Alle Fotos"]
    assert (giant.sender, giant.reasons, giant.needs_owner) == ("Anna Krause", ("too-large",), True)
    assert "larger than" in replies.reply(office, giant.id).outcome["why"]
    assert running.flags() == [(), ()]


def test_pymap_forgets_everything_and_nothing_is_doubled(tmp_path, running):
    with pymap() as port, pymap() as another, line_to(port) as line:
        office = open_office(tmp_path / "office", with_model=False)
        office.passphrase = "Buche"
        try:
            server = dataclasses.replace(by(line, running), drafts_folder="Drafts")
            mailroom.add_account(office, server.account, PASSWORD)
            for number in range(3):
                server.deliver(question(number))
            rounds(office)
            assert len(server.drafts()) == 3
            assert server.flags() == [()] * 3
            line.behind = another  # at the same address everything is gone, and the numbers are others
            server.deliver(question(1))
            server.deliver(question(5))
            rounds(office)
            assert [message_from_bytes(each)["In-Reply-To"] for each in server.drafts()] == ["<5@krause.example>"]
            assert len(replies.list_replies(office)) == 4
        finally:
            office.close()


class Box:
    """The office's own mailbox, closed at the end."""

    def __init__(self, office):
        (account,) = mailroom.accounts(office)
        self.box = Mailbox(account, PASSWORD)

    def __enter__(self):
        return self.box

    def __exit__(self, *_):
        self.box.close()
