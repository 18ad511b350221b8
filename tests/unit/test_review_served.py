"""The review of books whose papers tell a time, a balance or a thing in ways of other lands: a ninth hand."""

from datetime import date
from decimal import Decimal

import pytest

from office.books.journal import Account, AccountType
from office.books.review.rules import rules_in
from tests.unit.review_books import Books
from tests.unit.test_review import d, found, invoice
from tests.unit.test_review_exported import read


def span(*lines: str) -> tuple[date, date] | None:
    served = read("Rigging GmbH   Invoice 7712", "2025-12-24", *lines, "Net 100.00  VAT 20.00  Total 120.00").served
    return (served[0].first, served[0].last) if served else None


# --- when it was ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("Versichert 1.5.2025 bis 1.5.2026, 0 Uhr", date(2025, 5, 1), date(2026, 4, 30)),
        ("Versichert 1.5.2025 bis 2.5.2026", date(2025, 5, 1), date(2026, 5, 2)),
        ("Floor laid 18-20 August 2025", date(2025, 8, 18), date(2025, 8, 20)),
        ("Mauer von 15. bis 24. September 2025", date(2025, 9, 15), date(2025, 9, 24)),
        ("展期2026年1月10日至1月13日", date(2026, 1, 10), date(2026, 1, 13)),
        ("Hire 28 December 2025 to 3 January", date(2025, 12, 28), date(2026, 1, 3)),
        ("Boat for guests on 21/11/2025 and 28/11/2025", date(2025, 11, 21), date(2025, 11, 28)),
    ],
)
def test_a_time_is_read_whatever_one_of_its_ends_leaves_out(line, first, last):
    assert span(line) == (first, last)


@pytest.mark.parametrize("line", ["12 washers", "Your order of 21/11/2025: washers", "Bestellung vom 21.11.2025"])
def test_the_day_of_an_order_is_no_day_of_service(line):
    assert span(line) is None


# --- what the policy and the papers name ----------------------------------------------------------------------------


def test_account_numbers_with_a_hyphen_are_named_and_parts_of_others_are_not():
    chart = {number: Account(number, number, AccountType.EXPENSE) for number in ("1-2110", "6-2000", "4300", "4310")}
    rules = rules_in("Above $1,000: 1-2110, below 6-2000.\nWages go to 4300-4310.\nUntil 2-2110 is closed.", chart)
    assert [rule.accounts for rule in rules] == [("1-2110", "6-2000"), ("4300", "4310"), ()]


@pytest.mark.parametrize(("line", "lasts"), [("Electric repair stand", True), ("Repair of electric stand", False)])
def test_a_thing_called_after_the_work_done_with_it_is_a_thing(line, lasts):
    books = Books().usual()
    books.monthly("Tooling", "6600 90, 2000 -90", day=14)
    books.monthly("Tooling paid", "2000 90, 1000 -90", day=24)
    name = books.paper("tool.txt", invoice("Tooling AS", "5512", "2026-03-30", f"1 x {line}", 2390, 597.5))
    books.add("2026-03-30", "Tooling AS", "6600 2390, 1150 597.50, 2000 -2987.50", name)
    assert ("asset-expensed" in [kind for kind, _ in found(books)]) is lasts


@pytest.mark.parametrize("tax", ["62.50", "60.00"])
def test_an_entry_with_the_net_the_tax_and_the_total_of_a_bill_books_it_whatever_it_says(tax):
    books = Books().usual()
    books.monthly("Gazette advertising", "7000 90, 2000 -90", day=14)
    books.monthly("Gazette advertising paid", "2000 90, 1000 -90", day=24)
    books.paper("gazette.txt", invoice("Gazette AS", "118", "2026-03-09", "Advertising spring", 250, 62.5))
    books.add("2026-03-10", "Pottery fair", f"7000 250, 1150 {tax}, 2000 -{250 + Decimal(tax)}")
    told = [kind for kind, _ in found(books)]
    assert ("invoice-not-recorded" in told) == (tax == "60.00")


# --- what the other side and the bank state -------------------------------------------------------------------------

STATED = """Lumen Group BV   Loan account statement   Fjord Ceramics
Owing to us 2026-02-28 EUR {before:,.2f}
2026-03-20 Paid Clayworks 4471 for you EUR 930.00
Owing to us 2026-03-31 EUR {after:,.2f}"""


@pytest.mark.parametrize("open_", [True, False])
def test_a_bill_that_the_other_side_paid_for_us_is_owed_to_it_now(open_):
    books = Books().usual()
    books.monthly("Group services", "7100 600, 2300 -600", day=28)
    before = Decimal(15 * 600)
    books.paper("lumen.txt", STATED.format(before=before, after=before + 930))
    books.add("2026-03-05", "Clayworks 4471", "5000 930, 2000 -930")
    if not open_:
        books.add("2026-03-18", "Clayworks 4471 paid", "2000 930, 1000 -930")
    told = [moves for kind, moves in found(books) if kind == "intercompany-difference"]
    assert (told == [d(a2000=930, a2300=-930)]) is open_


def test_a_bank_statement_that_speaks_of_our_favour_confirms_no_other_account():
    books = Books().usual()
    books.names["2300"] = "Lumen clearing account"
    books.monthly("Group services", "7100 600, 2300 -600", day=28)
    moved = [entry for entry in books.entries if entry.date >= date(2026, 3, 1)]
    lines = [
        f"{entry.date:%d.%m.%Y}  {entry.text}  EUR {posting.amount:,.2f}"
        for entry in moved for posting in entry.postings if posting.account == "1000"
    ]  # fmt: skip
    assert len(lines) > 3
    head = "Nordbank   Kontoauszug 3/2026   Lumen clearing account"
    books.paper("bank.txt", "\n".join([head, *lines, "Neuer Saldo zu Ihren Gunsten EUR 71,204.11"]))
    assert "intercompany-difference" not in [kind for kind, _ in found(books)]
