"""The cockpit of an office: whose currency counts, what counts as done without a person, what is not known."""

from datetime import date
from decimal import Decimal

import pytest

from office.app import bank, cockpit, cockpit_evidence, items, mailroom, matching
from office.app.bootstrap import open_office
from office.app.cockpit import FIGURES
from office.store.items import ItemBook
from office.store.work_done import WorkDone
from tests.store.test_items import HEAD, WOHNFORM, statement

TODAY = date(2026, 11, 10)
SALES = (
    "sales,RE-2026-0304,2026-10-01,2026-10-31,Wohnform Berlin GmbH,10026,DE43999400600007968720,EUR,1738.80,19,,\n"
    "sales,RE-2026-0305,2026-10-02,2026-11-01,Anna Krause,10030,,EUR,80.00,19,,\n"
)


@pytest.fixture
def office(tmp_path, monkeypatch):
    made = open_office(tmp_path / "office", with_model=False)
    monkeypatch.setattr(made.desk, "today", lambda: TODAY)
    yield made
    made.close()


def taken(office, tmp_path, rows):
    (tmp_path / "items.csv").write_text(HEAD + rows, encoding="utf-8")
    items.import_items(office, tmp_path / "items.csv")


def test_every_unknown_figure_of_an_empty_office_says_what_is_missing(office):
    found = cockpit.look(office)
    assert [name for name in FIGURES if found.value(name) is not None] == ["questions"]
    assert set(found.missing) == set(FIGURES) - {"questions"}
    assert all(found.missing.values())


def test_every_figure_has_rows_behind_it_or_none(office, tmp_path):
    taken(office, tmp_path, SALES)
    bank.import_files(office, [statement(tmp_path, WOHNFORM)])
    found = cockpit.look(office)
    for name in FIGURES:
        cockpit_evidence.evidence(office, found, name)
    with pytest.raises(KeyError):
        cockpit_evidence.evidence(office, found, "weather")


def test_a_line_that_kontor_matched_is_done_without_a_person_and_one_that_the_owner_did_is_not(office, tmp_path):
    taken(office, tmp_path, SALES)
    bank.import_files(office, [statement(tmp_path, WOHNFORM, ("80.00", "danke", "", "K. Mueller"))])
    lines = {line.line.amount: line.line.line for line in matching.match_bank(office).lines}
    assert cockpit.look(office).coverage.lines.alone == 1
    assert cockpit.look(office).waiting.lines == (lines[Decimal("80.00")],)
    by_number = {item.number: number for number, item in ItemBook(office.records.database).all().items()}
    matching.confirm(office, lines[Decimal("80.00")], [by_number["RE-2026-0305"]])
    found = cockpit.look(office)
    assert (found.coverage.lines.alone, found.coverage.lines.all, found.waiting.lines) == (1, 2, ())


def test_what_comes_after_the_window_of_three_months_counts_no_more(office, tmp_path, monkeypatch):
    bank.import_files(office, [statement(tmp_path, WOHNFORM)])
    monkeypatch.setattr(office.desk, "today", lambda: date(2027, 6, 1))
    assert cockpit.look(office).coverage.all == 0
    assert "coverage" in cockpit.look(office).missing


def test_where_nobody_said_the_currency_the_one_that_is_spoken_counts(office, tmp_path):
    taken(office, tmp_path, SALES.replace(",EUR,", ",VND,").replace("1738.80", "1738000").replace("80.00", "80000"))
    found = cockpit.look(office)
    assert (found.currency, found.overdue.amount) == ("VND", Decimal(1818000))
    office.records.set_setting("currency", "EUR")
    assert cockpit.look(office).overdue.amount == 0


@pytest.mark.parametrize(
    ("state", "outcome", "alone"),
    [
        ("silent", {"decision": "no-reply"}, 1),
        ("silent", {"decision": "escalate"}, 0),  # the owner dealt with it
        ("handed-over", {"decision": "escalate"}, 0),
    ],
)
def test_a_mail_is_done_without_a_person_where_it_rightly_got_no_answer(office, state, outcome, alone):
    store = mailroom.store_of(office)
    store.arrived("", "a" * 64)
    store.judged(store.lease(), state, outcome)
    assert (WorkDone(office.records.database).mails(date(2000, 1, 1)).alone) == alone


def test_a_reminder_is_no_mail_that_came(office):
    mailroom.store_of(office).prepared("", "b" * 64, {"kind": "reminder", "decision": "draft"}, "x", "id@x")
    assert WorkDone(office.records.database).mails(date(2000, 1, 1)).all == 0
