"""Open items in an office: taken in once, matched with the bank, taken back exactly; the database keeps the rules."""

import sqlite3
from dataclasses import replace
from decimal import Decimal

import pytest

from core.errors import InputError
from office.app import bank, invoices, items, matching
from office.store.items import ItemBook
from tests.invoice_files import Paper
from tests.unit.matching_cases import BILL, ITEM

HEAD = "kind,number,date,due,party,party_number,party_iban,currency,gross,vat_rate,discount_days,discount_percent\n"
ROWS = (
    "sales,RE-2026-0304,2026-10-01,2026-10-31,Wohnform Berlin GmbH,10026,DE43999400600007968720,EUR,1738.80,19,10,2\n"
    "sales,RE-2026-0305,2026-10-02,2026-11-01,Café Möwe GmbH,10022,DE48999400600009196165,EUR,500.05,19,,\n"
)


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "items.csv"
    path.write_text(HEAD + ROWS, encoding="utf-8")
    return path


def statement(tmp_path, *lines):
    """MT940 with (amount, purpose, account, name) a line, money in unless the amount is below zero."""
    told = []
    for amount, text, account, name in lines:
        side, figure = ("D" if amount.startswith("-") else "C"), amount.strip("-").replace(".", ",")
        told += [f":61:2610201020{side}{figure}NTRFNONREF", f":86:116?00X?20SVWZ+{text}?31{account}?32{name}"]
    path = tmp_path / "bank.sta"
    head = [":20:X", ":25:DE91999200500009900110", ":28C:1/1", ":60F:C261001EUR1000,00"]
    path.write_text("\n".join([*head, *told]) + "\n", encoding="utf-8")
    return path


WOHNFORM = ("1738.80", "RE-2026-0304", "DE43999400600007968720", "Wohnform Berlin")
STRANGER = ("77.01", "Spende", "DE96999500700008811220", "K. Mueller")


def matched(office):
    return {each.line.line: each.verdict.outcome.value for each in matching.match_bank(office).lines}


def test_items_are_taken_in_once(office, table):
    assert items.import_items(office, table).as_json() == {"imported": 2, "duplicates": 0, "refused": []}
    assert items.import_items(office, table).as_json() == {"imported": 0, "duplicates": 2, "refused": []}


def test_the_same_number_with_another_amount_is_refused_with_its_row(office, table):
    items.import_items(office, table)
    table.write_text(HEAD + ROWS.replace("500.05", "500.06"), encoding="utf-8")
    found = items.import_items(office, table).as_json()
    assert (found["imported"], found["duplicates"]) == (0, 1)
    assert found["refused"] == [{"row": 3, "reason": "RE-2026-0305 is there already with another amount: 500.05."}]


def test_lines_are_matched_and_a_second_run_changes_nothing(office, table, tmp_path):
    items.import_items(office, table)
    bank.import_files(office, [statement(tmp_path, WOHNFORM, STRANGER)])
    first = matching.match_bank(office).as_json()
    assert [line["outcome"] for line in first["lines"]] == ["matched", "other"]
    assert first["lines"][0]["items"] == [
        {"number": "RE-2026-0304", "allocated": "1738.80", "currency": "EUR", "kind": "sales"}
    ]
    assert matching.match_bank(office).as_json() == first
    assert [(item.number, amount) for item, amount in items.open_items(office)] == [
        ("RE-2026-0305", Decimal("500.05"))
    ]


def test_undo_opens_again_exactly_what_was_settled(office, table, tmp_path):
    items.import_items(office, table)
    bank.import_files(office, [statement(tmp_path, WOHNFORM)])
    before = items.open_items(office)
    assert matched(office) == {1: "matched"}
    assert items.open_items(office) != before  # the control
    matching.undo(office, 1, wrong=True)
    assert items.open_items(office) == before
    assert matched(office) == {1: "other"}  # declined: it never comes back
    with pytest.raises(InputError, match="not matched"):
        matching.undo(office, 1)


def test_the_owner_says_what_a_line_pays(office, table, tmp_path):
    items.import_items(office, table)
    bank.import_files(office, [statement(tmp_path, STRANGER)])
    with pytest.raises(InputError, match="left over"):
        matching.confirm(office, 1, [])
    matching.confirm(office, 1, [2])
    assert {item.number: amount for item, amount in items.open_items(office)}["RE-2026-0305"] == Decimal("423.04")
    assert matched(office) == {1: "matched"}


def test_a_match_on_which_another_stands_is_taken_back_last(office, table, tmp_path):
    items.import_items(office, table)
    back = ("-1738.80", "Ruecklastschrift RE-2026-0304", "DE43999400600007968720", "Wohnform Berlin")
    bank.import_files(office, [statement(tmp_path, WOHNFORM, back)])
    assert matched(office) == {1: "matched", 2: "matched"}
    with pytest.raises(InputError, match="Take that one back first"):
        matching.undo(office, 1)
    matching.undo(office, 2)
    matching.undo(office, 1)
    assert len(items.open_items(office)) == 2


def test_an_approved_invoice_becomes_an_item_and_is_not_doubled(office, tmp_path):
    invoices.check_files(office, [Paper().write(tmp_path / "in")])
    assert items.open_items(office) == []  # the control: it is not approved yet
    (row,) = invoices.list_invoices(office)
    with office.records.database.write() as connection:
        connection.execute("UPDATE invoices SET state = 'approved', revision = revision + 1 WHERE id = ?", (row.id,))
    (item, amount) = items.open_items(office)[0]
    assert (item.number, amount) == ("2026-0001", Decimal("119.00"))
    book = ItemBook(office.records.database)
    assert not book.add(replace(item, party="HOLZ-NORD G.m.b.H.", party_iban=""))
    assert book.add(replace(item, party="Another Ltd", party_iban=""))  # two suppliers may use one number


def test_the_database_itself_keeps_a_cent_from_being_used_twice(office, table, tmp_path):
    items.import_items(office, table)
    bank.import_files(office, [statement(tmp_path, WOHNFORM, STRANGER)])
    matched(office)
    database = office.records.database
    for sql, words in [
        ("INSERT INTO bank_matches VALUES (9, 2, 'x', 0, 'owner', '', NULL, 'now')", ""),
        ("INSERT INTO allocations VALUES (9, 1, 1, 0)", "more of an item"),
        ("UPDATE allocations SET amount = 1", "never changed"),
        ("DELETE FROM bank_matches", "never deleted"),
        ("INSERT OR REPLACE INTO allocations VALUES (1, 1, 1, 0)", "never changed"),
        ("INSERT INTO bank_matches VALUES (8, 1, 'x', 0, 'owner', '', NULL, 'now')", "matched already"),
        ("UPDATE open_items SET gross = 1", "never changed"),
    ]:
        if not words:
            with database.write() as connection:
                connection.execute(sql)
            continue
        with pytest.raises(sqlite3.IntegrityError, match=words), database.write() as connection:
            connection.execute(sql)


def test_what_is_stored_comes_back_as_it_was(office):
    book = ItemBook(office.records.database)
    assert book.add(ITEM)
    assert book.add(BILL)
    assert list(book.all().values()) == [ITEM, BILL]


def test_matches_are_asked_for_as_many_lines_as_there_are(office, table, tmp_path):
    items.import_items(office, table)
    bank.import_files(office, [statement(tmp_path, WOHNFORM, STRANGER)])
    matching.match_bank(office)
    book = ItemBook(office.records.database)
    (line,) = book.matches()
    assert book.matches(range(300_000)).keys() == {line}
    assert book.matches([]) == book.matches([line + 1]) == {}
