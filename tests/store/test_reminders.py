"""Reminders in an office: drafts in the queue, remembered, taken back; the database leaves every customer a week."""

import sqlite3
from datetime import date, timedelta

import pytest

from core.errors import InputError
from office.app import bank, items, mailroom, reminders, replies
from office.app.bootstrap import open_office
from office.books.reminders.choice import Hold
from office.store.reminders import ReminderBook
from tests.store.test_items import HEAD, statement

TODAY = date(2026, 11, 20)
ROWS = (
    "sales,RE-2026-0304,2026-08-27,2026-09-10,Wohnform Berlin GmbH,10026,DE43999400600007968720,EUR,1738.80,19,,\n"
    "sales,RE-2026-0305,2026-08-27,2026-09-10,Wohnform Berlin GmbH,10026,DE43999400600007968720,EUR,500.05,19,,\n"
    "sales,RE-2026-0306,2026-08-27,2026-09-10,Anna Krause,10030,,EUR,80.00,19,,\n"
)
CUSTOMERS = "Nr;Name;E-Mail\n10026;Wohnform Berlin GmbH;buero@wohnform.example\n10030;Berta Krause;b@krause.example\n"


@pytest.fixture
def office(tmp_path, monkeypatch):
    made = open_office(tmp_path / "office", with_model=False)
    monkeypatch.setattr(made.desk, "today", lambda: TODAY)
    (tmp_path / "items.csv").write_text(HEAD + ROWS, encoding="utf-8")
    items.import_items(made, tmp_path / "items.csv")
    yield made
    made.close()


def told_by_the_bank(office, tmp_path, *lines):
    bank.import_files(office, [statement(tmp_path, *lines or (("-1.00", "Gebühr", "", "Bank"),))])


def later(office, monkeypatch, days):
    monkeypatch.setattr(office.desk, "today", lambda: TODAY + timedelta(days=days))


def test_without_the_bank_nobody_is_reminded(office):
    found = reminders.prepare(office)
    assert found.prepared == ()
    assert {held.why for held in found.choice.held} == {Hold.BANK_IS_OLD}


def test_letters_lie_in_the_queue_and_are_remembered(office, tmp_path):
    told_by_the_bank(office, tmp_path)
    found = reminders.prepare(office)
    assert [each.reminder.name for each in found.prepared] == ["Wohnform Berlin GmbH", "Anna Krause"]
    row = replies.reply(office, found.prepared[0].mail)
    assert row.row.needs_owner
    assert "RE-2026-0304" in row.outcome["reply"]
    assert "2.238,85 EUR" in row.outcome["reply"]
    assert all(claim["status"] == "proven" for claim in row.outcome["claims"])
    assert reminders.prepare(office).prepared == (), "asked again, nobody is written to twice"


def test_the_address_comes_from_the_row_with_his_number_and_his_name(office, tmp_path):
    from office.app import documents

    told_by_the_bank(office, tmp_path)
    (tmp_path / "kunden.csv").write_text(CUSTOMERS, encoding="utf-8")
    documents.add_paths(office, [tmp_path / "kunden.csv"])
    office.activity.finish()
    found = {each.reminder.name: each for each in reminders.prepare(office).prepared}
    assert found["Wohnform Berlin GmbH"].to == "buero@wohnform.example"
    assert found["Anna Krause"].to == "", "the row bears another name: the owner fills it in"
    told = replies.reply(office, found["Wohnform Berlin GmbH"].mail).outcome
    assert (told["decision"], told["to"]) == ("draft", ["buero@wohnform.example"])
    assert "10026" in told["evidence"][0]["quote"]
    assert replies.reply(office, found["Anna Krause"].mail).outcome["decision"] == "needs-fill"


def test_taken_back_is_as_if_it_had_never_been(office, tmp_path):
    told_by_the_bank(office, tmp_path)
    first = reminders.prepare(office)
    reminders.take_back(office, [each.id for each in first.prepared])
    assert not replies.reply(office, first.prepared[0].mail).row.needs_owner
    with pytest.raises(InputError, match="already"):
        reminders.take_back(office, [first.prepared[0].id])
    again = reminders.prepare(office)
    assert [each.reminder.level for each in again.prepared] == [1, 1]


def test_the_second_letter_comes_after_the_deadline_and_claims_what_the_law_gives(office, tmp_path, monkeypatch):
    told_by_the_bank(office, tmp_path)
    reminders.prepare(office)
    later(office, monkeypatch, 10)
    assert reminders.prepare(office).prepared == ()
    later(office, monkeypatch, 12)
    by_name = {each.reminder.name: each.reminder for each in reminders.prepare(office).prepared}
    assert {each.level for each in by_name.values()} == {2}
    assert by_name["Wohnform Berlin GmbH"].lump_sums == 80
    assert by_name["Anna Krause"].lump_sums == 0, "a consumer owes none"


def test_a_rate_that_is_not_known_is_told_and_the_owner_may_enter_it(office, tmp_path, monkeypatch):
    told_by_the_bank(office, tmp_path)
    reminders.prepare(office)
    later(office, monkeypatch, 12)
    with pytest.raises(InputError, match=r"2026-07-01=1\.27"):
        reminders.enter_base_rate(office, "2026-07-02", "1.27")
    unknown = reminders.due(office).choice.reminders[0].claims[0].interest
    assert (unknown.amount, unknown.unknown_from) == (0, date(2026, 10, 11))
    reminders.enter_base_rate(office, "2026-07-01", "1,27")
    known = reminders.due(office).choice.reminders[0].claims[0].interest
    assert known.unknown_from is None
    assert known.amount > 0


def test_the_database_itself_leaves_a_customer_a_week(office, tmp_path):
    told_by_the_bank(office, tmp_path)
    reminder = reminders.prepare(office).prepared[0].reminder
    book, store = ReminderBook(office.records.database), mailroom.store_of(office)
    mail = store.prepared("", "0" * 64, {"kind": "reminder"}, "x", "id@x")
    with pytest.raises(sqlite3.IntegrityError, match="within a week"):
        book.keep(reminder, mail)


def test_what_the_customer_paid_or_may_have_paid_is_not_reminded_of(office, tmp_path):
    told_by_the_bank(
        office,
        tmp_path,
        ("1738.80", "RE-2026-0304", "DE43999400600007968720", "Wohnform Berlin GmbH"),
        ("80.00", "danke", "", "Anna Krause"),
    )
    found = reminders.due(office)
    assert [claim.item.number for each in found.choice.reminders for claim in each.claims] == ["RE-2026-0305"]


def test_a_disputed_invoice_waits_until_it_is_settled(office, tmp_path):
    told_by_the_bank(office, tmp_path)
    reminders.dispute(office, "RE-2026-0306")
    assert Hold.DISPUTED in {held.why for held in reminders.due(office).choice.held}
    reminders.dispute(office, "RE-2026-0306", settled=True)
    assert len(reminders.due(office).choice.reminders) == 2
    with pytest.raises(InputError, match="no invoice X-1"):
        reminders.dispute(office, "X-1")


@pytest.mark.parametrize(("words", "held"), [("RE-2026-0306 ist falsch", True), ("RE-2026-03061 ist falsch", False)])
def test_an_invoice_that_the_customer_writes_about_waits(office, tmp_path, words, held):
    told_by_the_bank(office, tmp_path)
    store = mailroom.store_of(office)
    store.arrived("", "a" * 64)
    mail = store.lease()
    store.judged(mail, "handed-over", {"customer_text": words, "reasons": ["complaint"], "decision": "escalate"})
    assert (Hold.DISPUTED in {each.why for each in reminders.due(office).choice.held}) is held


def test_a_reminder_is_not_drafted_again_as_if_it_were_a_mail(office, tmp_path):
    told_by_the_bank(office, tmp_path)
    made = reminders.prepare(office).prepared[0]
    with pytest.raises(InputError, match="answers no mail"):
        replies.draft_again(office, made.mail)
