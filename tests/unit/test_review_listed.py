"""The review of books whose papers list days, cut numbers short and share costs between payees: a tenth hand."""

from datetime import date
from decimal import Decimal

import pytest

from office.books.journal import Account, AccountType
from office.books.review.amounts import apart
from office.books.review.rules import rules_in
from tests.unit.review_books import Books
from tests.unit.test_review import d, found, invoice
from tests.unit.test_review_exported import read
from tests.unit.test_review_served import span

# --- how papers are read --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("Deliveries August 4, 11, 18 and 25, 2025", date(2025, 8, 4), date(2025, 8, 25)),
        ("Anzeige am 9. und 16. Oktober 2025", date(2025, 10, 9), date(2025, 10, 16)),
        ("Zeitraum 01.02.2026 - 31.01.2027   900,00 EUR   Abbuchung 03.02.2026", date(2026, 2, 1), date(2027, 1, 31)),
    ],
)
def test_a_list_of_days_and_a_time_before_the_day_to_pay_are_read(line, first, last):
    assert span(line) == (first, last)


def test_a_time_behind_the_day_to_pay_is_none_of_the_bill():
    assert span("Fällig 01.02.2026 - 31.01.2027") is None


@pytest.mark.parametrize(("price", "total"), [("1.825,00", "1825.00"), ("1.825", "4771220")])
def test_a_contracts_number_is_no_money_where_the_paper_writes_cents(price, total):
    paper = read("Mannheim Versicherung", "Beitrag zum Vertrag T 4.771.220", f"Jahresbeitrag {price}")
    assert paper.gross == Decimal(total)


def test_the_sign_of_the_rand_is_set_apart_from_an_amount_and_not_from_a_number():
    assert apart("above R7,000, or R18.50, bill R7000 and R24564") == "above  7,000, or  18.50, bill R7000 and R24564"


def test_a_shortened_word_ends_no_sentence_of_the_policy():
    chart = {number: Account(number, number, AccountType.ASSET) for number in ("710", "464")}
    rules = rules_in("Tools above 7,000 excl. VAT each go to 710. Others go to 464.", chart)
    assert [rule.accounts for rule in rules] == [("710",), ("464",)]


@pytest.mark.parametrize(("asks", "kind"), [("", "delivery"), ("\nTotal due EUR 1,046.00", "invoice")])
def test_a_note_with_prices_that_asks_for_no_money_is_a_delivery_note(asks, kind):
    head = (
        f"CLAYWORKS AND SONS OF BERGEN   DELIVERY NOTE DN-8812   {'24 March 2026   Deliver to: Fjord Ceramics' * 2}"
    )
    note = f"{head}\n12 bowls, value EUR 1,046.00   Invoice follows in April{asks}"
    assert read(*note.split("\n")).kind == kind


# --- what is missing beside another's bill --------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["Riverside Laundry", "Harbour Lofts rent"])
def test_a_rent_is_missing_whatever_else_is_billed_on_its_cost(by):
    books = Books().usual(but="rent")
    for day, who in ((11, "Parking Eastgate"), (16, "Storage Fjordbox"), (22, "Riverside Laundry")):
        books.monthly(who, "6100 210, 2000 -210", day=day, last="2026-02")
    books.add("2026-04-08", f"{by} 771", "6100 1900, 2000 -1900")
    books.paper("late.txt", invoice(by, "771", "2026-04-08", "Work from 2026-03-01 to 2026-03-31", 1900, 0))
    told = [moves for kind, moves in found(books) if kind == "series-missing"]
    assert (d(a6100=2000, a2000=-2000) in told) is (by == "Riverside Laundry")


@pytest.mark.parametrize("name", ["USD account", "Second account"])
def test_what_follows_a_rate_up_and_down_is_no_series(name):
    books = Books().usual()
    books.names["1050"], books.names["7900"], books.names["4900"] = name, "Financial costs", "Financial income"
    books.add("2025-01-02", "Dollars", "1050 20000, 1000 -20000")
    for month in range(1, 13):
        moves = "7900 310, 1050 -310" if month % 3 == 0 else "1050 170, 4900 -170"
        books.add(f"2025-{month:02}-28", f"Balance revalued {month:02}/25", moves)
    missing = any(kind.endswith("missing") and "7900" in moves for kind, moves in found(books))
    assert missing is (name == "Second account")


# --- what the other side states -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "against"), [("Paid by your customer Nordic", "1100"), ("Brought forward later", "")]
)
def test_what_a_customer_of_ours_paid_to_the_other_side_is_no_claim_on_him(line, against):
    books = Books()
    books.names["1400"] = "Claim on Lumen Group BV"
    books.add("2024-12-31", "Balances", "1400 5000, 3000 -5000")
    books.usual()
    stated = f"2026-03-20 {line} EUR 930.00\nWe owe you 2026-03-31 EUR 5,930.00"
    books.paper("lumen.txt", f"Lumen Group BV   Balance confirmation   Fjord Ceramics\n{stated}")
    told = [moves for kind, moves in found(books) if kind == "intercompany-difference"]
    assert told == ([{"1400": Decimal(930), against: Decimal(-930)}] if against else [])


@pytest.mark.parametrize("same", [True, False])
def test_the_end_of_a_long_number_names_the_bill(same):
    books = Books().usual()
    number = "26332000000026118"
    books.paper("freight.txt", invoice("Shunda Freight", number, "2026-03-07", "Freight", 800, 200))
    books.add("2026-03-07", "Shunda outside freight 26118", "5000 800, 1150 200, 2000 -1000")
    books.add(
        "2026-03-23", f"Cooled goods first week {'26118' if same else '26119'}", "5000 800, 1150 200, 2000 -1000"
    )
    assert ("double" in [kind for kind, _ in found(books)]) is same
