"""A back-test on a real mail server, and on the sample company's own threads."""

from email.message import EmailMessage

import pytest

from office.app import documents, mailroom, reply_backtest, reply_history
from office.app.bootstrap import open_office
from tests.mail_server import PASSWORD, USER, dovecot
from tests.sample_company import company

CUSTOMER = "Anna Krause <anna@krause.example>"


def letter(ident, sender, to, day, text, answers=""):  # noqa: PLR0917
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, to, "Lieferung"
    made["Date"], made["Message-ID"] = f"{day:02d} May 2026 10:00:00 +0200", f"<{ident}@krause.example>"
    if answers:
        made["In-Reply-To"] = f"<{answers}@krause.example>"
    made.set_content(text)
    return made.as_bytes()


@pytest.fixture
def server():
    """Started before any office is open, which lets nobody connect but to servers that the owner entered."""
    with dovecot() as running:
        yield running


@pytest.fixture
def office(tmp_path):
    opened = open_office(tmp_path / "office", with_model=False)
    opened.passphrase = "Buche"
    yield opened
    opened.close()


def test_sent_mail_is_read_from_the_server_and_nothing_there_changes(server, office, tmp_path):
    (tmp_path / "Lieferung.txt").write_text("Lieferung\n\nDie Lieferung nach Köln kostet 4,90 €.", encoding="utf-8")
    documents.add_paths(office, [tmp_path / "Lieferung.txt"])
    mailroom.add_account(office, server.account, PASSWORD)
    server.deliver(letter(1, CUSTOMER, USER, 4, "Was kostet die Lieferung nach Köln?"))
    with server.visit() as box:
        box.folder.create("Sent")
        box.append(letter(2, USER, CUSTOMER, 5, "Die Lieferung nach Köln kostet 4,90 €.", "1"), "Sent")
    history = reply_history.read_mailboxes(office, 20)
    assert server.flags() == [()], "unread as before"
    assert server.drafts() == []
    assert len(history.mails) == 2
    [case] = reply_backtest.replay(office, history, undated=True).replay.cases
    assert (case.outcome, case.day) == ("send-ready", "2026-05-04")


@pytest.mark.slow
def test_the_sample_companys_threads_are_replayed(office):
    folder = company()
    written = [one for one in sorted((folder / "documents").iterdir()) if one.suffix not in {".png", ".jpg", ".tif"}]
    documents.add_paths(office, written)
    office.activity.finish()
    history = reply_history.read_history(office, [folder / "mails"])
    test = reply_backtest.replay(office, history, limit=12)
    assert test.own == ("post@tischlerei-lindner.example.org",)
    assert len(test.replay.cases) >= 10
    assert not any(case.against for case in test.replay.cases), "no draft says otherwise than the firm did"
    assert all(case.sent not in case.asked for case in test.replay.cases)
    assert {"needs-fill"} <= {case.outcome for case in test.replay.cases}
