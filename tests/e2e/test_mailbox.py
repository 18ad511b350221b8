"""A real mail server: mail is read without a trace, drafts lie in the owner's folder once, nothing is sent."""

import dataclasses
import gc
import json
import os
import subprocess
import sys
import threading
import time
from email import message_from_bytes, policy

import pytest

from core.errors import Trouble, WorldError
from core.progress import CancelToken
from office.app import mailroom, replies, today
from office.app.bootstrap import open_office
from office.app.mail_watch import Watch
from office.mailbox import imap, passwords
from office.mailbox.imap import Mailbox
from tests.mail_server import PASSWORD, USER, certify, dovecot

QUESTION = (
    "From: Anna Krause <anna@krause.example>\r\nTo: laden@lindner.example\r\nSubject: {subject}\r\n"
    "Message-ID: <{id}@krause.example>\r\n{more}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    "Was kostet die Lieferung?\r\n"
)


def question(number, subject="Lieferung", more=""):
    return QUESTION.format(id=number, subject=subject, more=more).encode()


def answer(_mail, _known, _cancel):
    """Stands in for drafting, which has its own tests."""
    return {
        "decision": "draft",
        "reasons": [],
        "to": ["Anna Krause <anna@krause.example>"],
        "cc": [],
        "subject": "Re: Lieferung",
        "reply": "Guten Tag,\n\ndie Lieferung kostet 4,90 €.\n",
    }


def own(_account, _mail):
    return "Tischlerei Lindner <laden@lindner.example>"


@pytest.fixture(scope="module")
def running():
    with dovecot() as found:
        yield found


@pytest.fixture
def server(running):
    """The running server, its folders empty."""
    running.empty()
    return running


@pytest.fixture
def office(tmp_path, server):
    made = open_office(tmp_path / "office", with_model=False)
    made.passphrase = "Buche"
    yield made
    made.close()


@pytest.fixture
def entered(office, server):
    """An office whose owner has entered his account."""
    mailroom.add_account(office, server.account, PASSWORD)
    return office


def watch(office, drafter=answer, told=None):
    events = [] if told is None else told
    return Watch(office, drafter, own, lambda event, facts: events.append((event, dict(facts))))


def test_a_draft_lies_in_the_drafts_folder_and_the_mail_is_as_it_was(entered, server):
    server.deliver(question(1))
    watch(entered).round(CancelToken())
    (draft,) = (message_from_bytes(each, policy=policy.default) for each in server.drafts())
    assert draft["In-Reply-To"] == draft["References"] == "<1@krause.example>"
    assert draft["To"] == "Anna Krause <anna@krause.example>"
    assert "4,90 €" in draft.get_content()
    assert server.flags() == [()], "unread as before"
    (mail,) = mailroom.store_of(entered).rows()
    assert mail.state == "drafted"


def test_what_was_drafted_once_is_not_drafted_again(entered, server):
    server.deliver(question(1))
    for _ in range(3):
        watch(entered).round(CancelToken())
    server.deliver(question(2))
    watch(entered).round(CancelToken())
    assert len(server.drafts()) == 2


def test_a_draft_that_was_laid_before_the_pc_died_is_not_laid_twice(entered, server):
    server.deliver(question(1))
    watch(entered).round(CancelToken())
    with entered.records.database.write() as connection:  # as if the last word had not been written
        connection.execute("UPDATE mails SET state = 'ready'")
    watch(entered).round(CancelToken())
    assert len(server.drafts()) == 1
    assert mailroom.store_of(entered).rows()[0].state == "drafted"


def test_a_new_mail_of_the_thread_gets_one_new_draft(entered, server):
    server.deliver(question(1))
    watch(entered).round(CancelToken())
    server.deliver(question(2, more="In-Reply-To: <1@krause.example>\r\n"))
    watch(entered).round(CancelToken())
    (draft,) = (message_from_bytes(each, policy=policy.default) for each in server.drafts())
    assert draft["In-Reply-To"] == "<2@krause.example>"


def test_a_draft_that_the_owner_changed_stays(entered, server):
    server.deliver(question(1))
    watch(entered).round(CancelToken())
    with server.visit() as box:
        box.folder.set("Entwürfe")
        (before,) = list(box.fetch(mark_seen=False))
        box.append(before.obj.as_bytes().replace(b"Subject: Re: Lieferung", b"Subject: Ihre Lieferung"), "Entwürfe")
        box.delete(before.uid)
    server.deliver(question(2, more="In-Reply-To: <1@krause.example>\r\n"))
    watch(entered).round(CancelToken())
    subjects = sorted(message_from_bytes(each, policy=policy.default)["Subject"] for each in server.drafts())
    assert subjects == ["Ihre Lieferung", "Re: Lieferung"]


def test_renumbered_folders_double_nothing(entered, server):
    server.deliver(question(1))
    watch(entered).round(CancelToken())
    with entered.records.database.write() as connection:  # another UIDVALIDITY than the server's
        connection.execute("UPDATE mail_folders SET validity = validity - 1, last_uid = 900")
    server.deliver(question(2))
    watch(entered).round(CancelToken())
    assert len(server.drafts()) == 2


def test_a_wrong_password_is_told_and_nothing_is_kept(office, server):
    with pytest.raises(WorldError, match="refuses") as caught:
        mailroom.add_account(office, server.account, "falsch")
    assert caught.value.trouble is Trouble.MAIL_REFUSED
    assert mailroom.accounts(office) == []


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # imaplib leaves the socket of a failed handshake
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_server_that_cannot_prove_itself_gets_no_password(office, server, tmp_path):
    def told_a_password():
        return (server.folder / "log").read_text().count("auth failed")

    before = told_a_password()
    certify(tmp_path)
    stranger = dataclasses.replace(server.account, authority=str(tmp_path / "cert.pem"))
    with pytest.raises(WorldError, match="prove who it is"):
        mailroom.add_account(office, stranger, PASSWORD)
    gc.collect()
    with pytest.raises(WorldError, match="refuses"):  # the control: the log tells of one that was told
        mailroom.add_account(office, server.account, "falsch")
    deadline = time.monotonic() + 20
    while told_a_password() == before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert told_a_password() == before + 1, "one log-in failed: the second"


def test_a_server_that_is_away_is_told_and_tried_again(entered, server):
    server.deliver(question(1))
    told = []
    busy = watch(entered, told=told)
    store, name = mailroom.store_of(entered), server.account.name
    facts = dict(store.accounts()[name])
    store.keep_account(name, {**facts, "port": 1}, store.since(name))
    busy.round(CancelToken())
    assert [event for event, _ in told] == ["offline", "offline"]
    store.keep_account(name, facts, store.since(name))
    busy.round(CancelToken())
    assert len(server.drafts()) == 1


def test_the_loop_hears_of_new_mail_and_stops_at_a_word(entered, server):
    laid, cancel = threading.Event(), CancelToken()

    def tell(event, _facts):
        if event == "laid":
            laid.set()

    busy = Watch(entered, answer, own, tell)
    thread = threading.Thread(target=busy.run, args=(cancel,))
    thread.start()
    try:
        server.deliver(question(1))
        assert laid.wait(90)
        laid.clear()
        server.deliver(question(2, subject="Noch eine Frage"))  # while it rests: the server tells by itself
        assert laid.wait(50)
    finally:
        cancel.cancel()
        thread.join(20)
    assert not thread.is_alive()


def test_mail_that_ends_the_work_three_times_is_set_aside_with_a_sentence(entered, server):
    server.deliver(question(1))
    with Mailbox_of(server) as box:
        assert mailroom.fetch(entered, box) == 1
    with entered.records.database.write() as connection:
        connection.execute("UPDATE mails SET leased_by = 'a process that died', attempts = 3")
    watch(entered).round(CancelToken())
    (row,) = replies.list_replies(entered)
    assert row.state == "set-aside"
    assert "ended three times" in replies.reply(entered, row.id).outcome["why"]
    assert server.drafts() == []
    replies.draft_again(entered, row.id)  # the owner wants it tried again
    watch(entered).round(CancelToken())
    assert len(server.drafts()) == 1


def test_mail_that_crashes_the_reader_three_times_is_set_aside_and_the_others_go_on(entered, server, monkeypatch):
    whole = mailroom.read_mail
    tried = []

    def crashing(reader, path, **more):
        content = path.read_bytes()
        if b"the bad one" in content and b"Lieferung?" in content:  # its header lines alone are sound
            tried.append(path)
            raise WorldError(Trouble.CRASHED_READER, "The reader stopped.")
        return whole(reader, path, **more)

    monkeypatch.setattr(mailroom, "read_mail", crashing)
    server.deliver(question(1, subject="the bad one"))
    for number in (2, 3):
        server.deliver(question(number))
    told = []
    watch(entered, told=told).round(CancelToken())
    states = {row.subject: row.state for row in replies.list_replies(entered)}
    assert states == {"the bad one": "set-aside", "Lieferung": "drafted"}
    assert len(tried) == 3
    assert len(server.drafts()) == 2
    ends = [facts["state"] for event, facts in told if event == "judged"]
    assert ends == ["ready", "ready", "set-aside"]


class Mailbox_of:  # noqa: N801  reads as a word of the test
    """A mailbox that is closed at the end."""

    def __init__(self, server):
        self.box = Mailbox(server.account, PASSWORD)

    def __enter__(self):
        return self.box

    def __exit__(self, *_):
        self.box.close()


def test_passwords_need_their_passphrase(tmp_path, monkeypatch):
    monkeypatch.setattr(passwords, "_has_keyring", lambda: False)
    kept = passwords.Passwords(tmp_path / "passwords.json", "Buche")
    kept.put(USER, PASSWORD)
    assert kept.get(USER) == PASSWORD
    assert PASSWORD not in (tmp_path / "passwords.json").read_text(encoding="utf-8")
    with pytest.raises(Exception, match="does not open"):
        passwords.Passwords(tmp_path / "passwords.json", "Eiche").get(USER)
    with pytest.raises(Exception, match="does not open"):
        passwords.Passwords(tmp_path / "passwords.json", "Eiche").put("another", "x")


def test_no_part_can_send():
    """The control of the import contract: the mailbox's own programs know no SMTP."""
    code = "import sys; import office.app.mail_watch; print('smtplib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
    assert not [name for name in dir(imap.Mailbox) if "send" in name]


def test_the_command_line_drafts_without_a_window(tmp_path, server):
    terms = tmp_path / "Lieferbedingungen.txt"
    terms.write_text("Lieferung\n\nDie Lieferung innerhalb Deutschlands kostet 4,90 €.\n", encoding="utf-8")
    account = server.account

    def kontor(*words, said=""):
        command = [sys.executable, "-m", "office.cli", "--office", str(tmp_path / "office"), "--no-model", "--json"]
        return subprocess.run(
            [*command, *words], input=said, capture_output=True, text=True, check=True, timeout=300,
            env={**os.environ, "KONTOR_PASSPHRASE": "Buche"},
        ).stdout  # fmt: skip

    kontor("add", str(terms))
    entered = kontor(
        "mailbox", "add", "--host", account.host, "--user", account.user, "--port", str(account.port),
        "--authority", account.authority, said=f"{PASSWORD}\n",
    )  # fmt: skip
    assert json.loads(entered) == {"accounts": [{"host": "localhost", "port": account.port, "user": USER}]}
    server.deliver(question(1).replace(b"Was kostet die Lieferung?", "Was kostet die Lieferung nach Köln?".encode()))
    events = [json.loads(line) for line in kontor("watch", "--once").splitlines()]
    assert [each["event"] for each in events if each["event"] in {"fetched", "judged", "laid", "stopped"}] == [
        "fetched", "judged", "laid", "stopped",
    ]  # fmt: skip
    (draft,) = (message_from_bytes(each, policy=policy.default) for each in server.drafts())
    assert "4,90" in draft.get_content()
    assert server.flags() == [()]


def test_mails_that_were_dropped_are_drafted_one_after_the_other(entered, tmp_path):
    files = [tmp_path / f"{n}.eml" for n in range(3)]
    for n, file in enumerate(files):
        file.write_bytes(question(n))
    assert replies.take_mails(entered, files) == 3
    assert replies.take_mails(entered, files) == 0
    watch(entered).round(CancelToken())
    rows = replies.list_replies(entered)
    assert [(row.state, row.decision, row.sender) for row in rows] == [("ready", "draft", "Anna Krause")] * 3
    replies.draft_again(entered, rows[0].id)
    assert replies.reply(entered, rows[0].id).row.state == "waiting"
    replies.hand_over(entered, rows[1].id)
    replies.done(entered, rows[2].id)
    assert [row.state for row in replies.list_replies(entered) if row.needs_owner] == ["handed-over"]


def test_a_mail_that_is_drafted_again_has_one_draft_with_the_new_words(entered, server):
    server.deliver(question(1))
    watch(entered).round(CancelToken())
    (row,) = replies.list_replies(entered)
    replies.draft_again(entered, row.id)
    watch(entered, drafter=lambda *_: {**answer(None, None, None), "reply": "Sie kostet 5,90 €."}).round(
        CancelToken()
    )
    (draft,) = (message_from_bytes(each, policy=policy.default) for each in server.drafts())
    assert "5,90 €" in draft.get_content()


def test_what_a_mail_was_judged_to_be_is_known_at_the_next(entered, server):
    seen = []

    def drafter(_mail, known, _cancel):
        seen.append(known)
        return {**answer(None, None, None), "angry": True, "shape": "a shape"}

    server.deliver(question(1))
    watch(entered, drafter=drafter).round(CancelToken())
    server.deliver(question(2, more="In-Reply-To: <1@krause.example>\r\n"))
    watch(entered, drafter=drafter).round(CancelToken())
    assert seen[0].thread == ()
    (earlier,) = seen[1].thread
    assert (earlier.angry, earlier.shape, earlier.sender) == (True, "a shape", "anna@krause.example")
    assert seen[1].seen_ids == {"1@krause.example"}


def test_mail_that_cannot_be_read_is_told_on_home(entered, server):
    store, name = mailroom.store_of(entered), server.account.name
    facts = dict(store.accounts()[name])
    store.keep_account(name, {**facts, "port": 1}, store.since(name))
    watch(entered).round(CancelToken())
    assert "localhost cannot be reached" in next(
        need.detail for need in today.today(entered).needs if need.screen == "settings"
    )
    store.keep_account(name, facts, store.since(name))
    watch(entered).round(CancelToken())
    assert entered.mail_trouble == ""


def test_an_account_that_is_taken_out_is_read_no_more_and_its_drafts_stay(entered, server):
    server.deliver(question(1))
    watching = watch(entered)
    watching._round(CancelToken())
    assert set(watching._open) == {server.account.name}
    server.deliver(question(2))
    mailroom.remove_account(entered, server.account.name)
    watching._round(CancelToken())
    assert watching._open == {}
    assert [row.state for row in replies.list_replies(entered)] == ["drafted"]
    with pytest.raises(OSError, match="makes no connection"):  # the door is shut, too
        server.drafts()
    assert mailroom.passwords_of(entered).get(server.account.name) is None
    mailroom.remove_account(entered, server.account.name)  # once more does nothing
    mailroom.add_account(entered, server.account, PASSWORD)
    watch(entered).round(CancelToken())
    assert len(replies.list_replies(entered)) == 2  # the first mail is known by its bytes
    assert len(server.drafts()) == 2


def test_without_its_passphrase_the_post_goes_on_with_the_rest_and_says_so(entered, tmp_path, monkeypatch):
    monkeypatch.setattr(passwords, "_has_keyring", lambda: False)
    (tmp_path / "1.eml").write_bytes(question(1))
    replies.take_mails(entered, [tmp_path / "1.eml"])
    entered.passphrase = ""  # as after a restart
    watch(entered).round(CancelToken())
    assert [row.state for row in replies.list_replies(entered)] == ["ready"]
    assert "passphrase" in entered.mail_trouble
    entered.passphrase = "Buche"
    watch(entered).round(CancelToken())
    assert entered.mail_trouble == ""
