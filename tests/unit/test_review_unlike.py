"""The review of firms unlike each other: what a blind hand of seven firms showed, each beside its look-alike."""

from decimal import Decimal

import pytest

from office.books.review import BookDocument, policy_in
from office.books.review.policy import Start, is_policy
from tests.unit.review_books import Books, months
from tests.unit.test_review import bought, d, found, invoice

NOTES = """How we keep the books, for the accountant
We put {limit} and more on the equipment account, if it is used for more than a year.
Equipment is straight-line over 5 years, from the day it is used.
Bills for several months are prepaid by the day. Don't bother under EUR 50.
Work of the month that is billed later is accrued.
"""


def test_notes_for_the_accountant_are_a_policy_whatever_they_are_called():
    notes = BookDocument("notes.txt", "1" * 64, (NOTES.format(limit="EUR 1,200 (fixed asset)"),))
    policy = policy_in([notes], "EUR")
    assert (policy.capitalise_from, policy.depreciation_start, policy.immaterial) == (1200, Start.DAY, 50)
    assert set(policy.lives.values()) == {60}


def test_a_list_of_what_was_booked_is_no_policy():
    lines = ("Depreciation kiln 5 years", "Accrual power", "Prepaid insurance released", "Equipment capitalised")
    text = "\n".join(f"{day:02}.03.2026  {line}  200.00" for day, line in enumerate(lines * 2, start=1))
    assert not is_policy("march.txt", text)


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Le macchine si ammortizzano in 5 anni; il mese d'acquisto conta intero, in ogni giorno.", Start.MONTH),
        ("当月增加的固定资产当月不提折旧，从下月起计提；当月减少的当月照提。", Start.NEXT_MONTH),
        ("Máy móc khấu hao 5 năm, tháng đầu tính theo số ngày thực tế.", Start.DAY),
        ("Maszyny amortyzujemy liniowo 5 lat, od miesiąca następującego po przyjęciu.", Start.NEXT_MONTH),
    ],
)  # fmt: skip
def test_the_first_month_is_as_the_sentence_on_what_comes_says(sentence, start):
    document = BookDocument("accounting policy.txt", "1" * 64, (f"Accounting policy\n{sentence}",))
    assert policy_in([document], "GBP").depreciation_start is start


def test_what_follows_the_wages_is_missing_with_its_part_of_this_months_wages():
    books = Books().usual()
    books.names["6050"] = "Thirteenth month"
    for number, month in enumerate(months("2025-01", "2026-03")):
        wages = 3000 + 170 * (number * 7 % 5)
        books.add(f"{month}-26", f"Season {month}", f"6000 {wages}, 1000 -{wages}")
        part = round(Decimal(9000 + wages) / 12, 2)
        if month < "2026-03":
            books.add(f"{month}-28", f"Thirteenth month {month}", f"6050 {part}, 2150 -{part}")
    assert found(books) == [("accrual-missing", d(a6050=part, a2150=-part))]


def test_a_release_by_days_is_missing_with_this_months_days():
    books = Books().usual()
    books.add("2025-11-01", "Aegis cover paid", "1300 3650, 1000 -3650")
    for month, days in (("2025-11", 30), ("2025-12", 31), ("2026-01", 31), ("2026-02", 28)):
        books.add(f"{month}-{days}", f"Aegis cover {month}", f"6400 {days * 10}, 1300 -{days * 10}")
    assert found(books) == [("amortisation-missing", d(a6400=310, a1300=-310))]


@pytest.mark.parametrize("month", ["March 2026", "March 2025"])
def test_a_rent_given_free_is_no_gap_in_its_month_alone(month):
    books = Books().usual(but="rent")
    books.paper(
        "letter.txt", f"Harbour Lofts\nBecause of the works we waive the rent for {month}. Regular rent resumes."
    )
    assert [kind for kind, _ in found(books)] == ([] if month.endswith("2026") else ["series-missing"])


@pytest.mark.parametrize("sold", ["kiln", "van"])
def test_what_was_sold_is_written_down_no_more(sold):
    books = Books().usual(but="depreciation")
    books.monthly("Depreciation van", "6900 100, 1590 -100", day=28)
    books.add("2026-02-28", f"Sale of the {sold}", "1000 3000, 1590 2000, 1500 -5000")
    assert [kind for kind, _ in found(books)] == ([] if sold == "kiln" else ["depreciation-missing"])


def test_a_lot_of_three_digits_was_never_received_and_one_that_came_early_was():
    books = Books().usual()
    for number, month in enumerate(months("2025-01", "2026-03"), start=218):
        if month < "2026-03":
            books.add(f"{month}-04", f"Clay lot {number} Keramia", "1200 900, 2000 -900")
        books.add(f"{month}-18", f"Used lot {number}", "5000 900, 1200 -900")
    books.add("2024-12-31", "Opening clay", "1200 5000, 3000 -5000")
    assert found(books) == [("goods-not-received", d(a1200=900, a2000=-900))]
    books.add("2026-02-27", "Clay lot 232 Keramia", "1200 900, 2000 -900")
    assert found(books) == []


@pytest.mark.parametrize(
    ("head", "kinds"),
    [
        ("TAX INVOICE 2026/4711", ["invoice-not-recorded"]),
        ("Manufacture du Lac     ESTIMATE 2026/4711", []),
        ("ESTIMATE 2026/4711\nThis is not an invoice", []),
        ("Invoice pro forma no. 2026/4711", []),
        ("PAST DUE NOTICE: invoice 2026/4711", []),
    ],
)
def test_offers_and_reminders_are_no_bills(head, kinds):
    books = Books().usual()
    bill = invoice("Telia", "T-1", "9 March 2026", "Telia mobile roaming", 160, 40).replace("TAX INVOICE", head)
    books.paper("telia.txt", bill.replace("Invoice number T-1\n", ""))
    assert [kind for kind, _ in found(books)] == kinds


def test_numbers_that_begin_with_a_year_are_numbers():
    books = Books().usual()
    books.add("2026-03-06", "Glidewell 2026/4711", "6600 200, 1150 50, 2000 -250")
    books.add("2026-03-11", "Glidewell 2026-4711", "6600 200, 1150 50, 2000 -250")
    books.add("2026-03-12", "Glidewell 2026/4712", "6600 200, 1150 50, 2000 -250")
    assert found(books) == [("double", d(a6600=-200, a1150=-50, a2000=250))]


@pytest.mark.parametrize("paid", [True, False])
def test_a_payment_on_its_way_is_no_difference_and_a_lacking_line_is(paid):
    books = Books().usual()
    books.monthly("Lumen Group service", "7100 300, 2300 -300", day=20, last="2026-02")
    books.monthly("Payment Lumen Group", "2300 300, 1000 -300", day=27, last="2026-01")
    books.add("2026-03-31", "Payment Lumen Group", "2300 300, 1000 -300")
    if paid:
        books.add("2026-03-20", "Lumen Group service 2026-03", "7100 310, 2300 -310")
    books.paper(
        "lumen.txt",
        "Lumen Group BV\nYour account with us at 31.03.2026\nYou owed us at the start of the month EUR 300.00\n"
        "20.03.2026  Lumen Group service  EUR 310.00\nYou owe us EUR 610.00",
    )
    lacking = [("intercompany-difference", d(a2300=-310, a7100=310))]
    assert [each for each in found(books) if each[0] != "series-missing"] == ([] if paid else lacking)


@pytest.mark.parametrize("thing", ["Freight and installation of the Rohde kiln", "Repair of the Rohde kiln"])
def test_freight_of_a_new_thing_is_a_part_of_it_and_a_repair_is_not(thing):
    books = Books().usual()
    books.add("2025-06-03", "Repair of a shelf", "6500 200, 1150 50, 2000 -250")
    bought(books, "Rohde kiln", 6000, "1500", "Rohde", "R-1")
    bought(books, thing, 1200, "1500", "Rohde", "R-2")
    kinds = [kind for kind, _ in found(books)]
    assert ("expense-capitalised" in kinds) is thing.startswith("Repair")
    charge = 100 if thing.startswith("Repair") else 120
    assert [moves for kind, moves in found(books) if kind == "asset-not-depreciated"] == [
        d(a6900=charge, a1590=-charge)
    ]


@pytest.mark.parametrize(("line", "moved"), [("Curing lamp, handheld", False), ("Repairs, wheel bearing", True)])
def test_a_few_bills_are_no_custom_where_this_one_is_for_something_else(line, moved):
    books = Books().usual()
    for month in ("2025-04", "2025-08", "2025-12"):
        books.add(f"{month}-14", f"Benco Bergen {month}", "6500 200, 1150 50, 2000 -250")
    bought(books, line, 160, "6600", "Benco Bergen", "B-77")
    assert ("wrong-account" in [kind for kind, _ in found(books)]) is moved
