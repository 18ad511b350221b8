"""Reminders from the command line on the sample company, and in a real mail server's Drafts folder."""

import json
from email import message_from_bytes, policy

import pytest

from core.progress import CancelToken
from office.app import bank, items, mailroom, reminders
from office.app.bootstrap import open_office
from office.app.mail_watch import Watch
from office.cli.main import main
from tests.mail_server import PASSWORD, dovecot
from tests.sample_company import answers, company
from tests.store.test_items import HEAD, statement
from tests.store.test_reminders import ROWS, TODAY


@pytest.fixture(scope="module")
def books(tmp_path_factory):
    folder = tmp_path_factory.mktemp("reminders") / "office"
    given = company()
    assert main(["--office", str(folder), "items", "import", str(given / "books" / "open_items.csv")]) == 0
    files = map(str, sorted((given / "bank").glob("*.camt053.xml")))
    assert main(["--office", str(folder), "bank", "import", *files]) == 0
    return folder


def remind(capsys, office, *arguments):
    assert main(["--office", str(office), "--no-model", "--json", "remind", *arguments]) == 0
    return json.loads(capsys.readouterr().out)


def test_nobody_who_has_paid_is_reminded(capsys, books):
    """By the sample's own answers: what a line paid, be it a payment provider's payout for many customers."""
    paid = {use["number"] for account in answers("bank") for line in account["lines"] for use in line["items"]}
    told = remind(capsys, books)
    reminded = {each["number"] for letter in told["reminders"] for each in letter["items"]}
    assert reminded
    assert reminded.isdisjoint(paid)
    assert all(each["why"] for each in told["held"])


def test_prepared_once_taken_back_and_prepared_again(capsys, books):
    first = remind(capsys, books, "--prepare")
    made = [letter["prepared"]["id"] for letter in first["reminders"]]
    assert made
    assert remind(capsys, books, "--prepare")["reminders"] == []
    again = remind(capsys, books, "--take-back", *map(str, made))
    assert [letter["customer"] for letter in again["reminders"]] == [each["customer"] for each in first["reminders"]]


@pytest.fixture(scope="module")
def server():
    with dovecot() as running:
        yield running


def test_a_reminder_lies_in_the_drafts_folder_and_leaves_it_when_taken_back(tmp_path, server, monkeypatch):
    office = open_office(tmp_path / "office", with_model=False)
    try:
        office.passphrase = "Buche"
        monkeypatch.setattr(office.desk, "today", lambda: TODAY)
        (tmp_path / "items.csv").write_text(HEAD + ROWS, encoding="utf-8")
        items.import_items(office, tmp_path / "items.csv")
        bank.import_files(office, [statement(tmp_path, ("-1.00", "Gebühr", "", "Bank"))])
        mailroom.add_account(office, server.account, PASSWORD)
        made = reminders.prepare(office).prepared
        post = Watch(office, _no_mail, _nobody, lambda _event, _facts: None)
        post.round(CancelToken())
        drafts = [message_from_bytes(each, policy=policy.default) for each in server.drafts()]
        assert sorted(draft["Subject"] for draft in drafts) == ["Zahlungserinnerung: offene Rechnungen"] * 2
        assert any("2.238,85 EUR" in draft.get_content() for draft in drafts)
        reminders.take_back(office, [made[0].id])
        post.round(CancelToken())
        assert len(server.drafts()) == 1
    finally:
        office.close()


def _no_mail(_mail, _known, _cancel):
    raise AssertionError("nobody wrote")


def _nobody(_account, _mail):
    raise AssertionError("nobody wrote")
