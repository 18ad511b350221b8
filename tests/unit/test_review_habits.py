"""The review of books that are kept by other habits: what an account is for is told by its use, not by its name."""

from dataclasses import replace

import pytest

from office.books.closing.flows import documents
from office.books.review.bills import unplaced
from tests.unit.review_books import Books
from tests.unit.test_review import bought, d, found, invoice


def test_goods_that_go_slowly_are_no_machine():
    """A full shop at the beginning, a little bought and sold each month: nothing is written down by months."""
    books = Books().usual()
    books.names["1200"] = "Blanks and glaze"
    books.add("2024-12-31", "Opening blanks", "1200 60000, 3000 -60000")
    for week in (6, 13, 20, 27):
        books.monthly("Blanks used", f"5000 {500 + week}, 1200 -{500 + week}", day=week)
    books.monthly("Blanks Keramia", "1200 2200, 1150 550, 2000 -2750", day=4)
    assert found(books) == []


@pytest.mark.parametrize(("until", "later"), [("28/02/2027", 1100), ("31/03/2027", 1107.69), ("14/03/2027", 1100)])
def test_a_year_by_months_is_counted_right_at_the_end_of_short_months(until, later):
    books = Books()
    books.papers.clear()
    books.usual()
    books.add("2025-01-01", "Opening prepaid", "1300 90, 3000 -90")
    books.add("2025-01-31", "Release opening prepaid", "6400 90, 1300 -90")
    books.paper("policy.txt", "Accounting policies\nPrepaid expenses are released by month. Not below EUR 50.")
    begins = "15/03/2026" if until.startswith("14") else "01/03/2026"
    text = invoice("Aegis", "A-26", "1 March 2026", "Cover 1,200.00", 1200, 0, f"Period: {begins} - {until}")
    name = books.paper("aegis.pdf", text.replace("VAT 25% EUR 0.00\n", ""))
    books.add("2026-03-15", "Aegis A-26", "6400 1200, 2000 -1200", name)
    assert found(books) == [("prepaid-expensed", d(a1300=later, a6400=-later))]


def test_a_fee_goes_where_the_main_bank_takes_its_own():
    books = Books().usual()
    books.names |= {"6800": "Bank costs: charges", "7900": "Bank costs: exchange"}
    books.monthly("USD taken", "1050 900, 4000 -900", day=12)
    for day in (29, 30):
        books.monthly("Rate moved", "7900 3, 1050 -3", day=day, first="2025-03", last="2025-12")
    books.paper(
        "statement.txt",
        "Sparebank\nAccount statement\n16.03.2026 Foreign transfer fee -17.00\n28.03.2026 Bank charges -14.00\n"
        "Closing balance 31.03.2026 90,000.00 EUR",
    )
    assert ("bank-fee-not-booked", d(a6800=17, a1000=-17)) in found(books)


def test_a_revaluation_goes_where_earlier_ones_went_whatever_the_account_is_called():
    books = Books().usual()
    books.names |= {"7900": "Financial result"}
    for month, day in (("2025-10", 31), ("2025-11", 30), ("2025-12", 31), ("2026-01", 31)):
        books.add(f"{month}-{day}", "USD at the closing rate", "1050 2, 7900 -2")
    books.add("2026-02-10", "Sale Brooklyn USD 10000", "1050 7992, 4000 -7992")
    books.paper("usd.txt", "Sparebank\nAccount statement\nUSD account\nClosing balance 31.03.2026 10,000.00 USD")
    books.paper("rates.txt", "ECB euro reference rates\n31 March 2026\n1 EUR = 1.2000 USD")
    assert found(books) == [("fx-not-revalued", d(a1050=333.33, a7900=-333.33))]
    books.add("2026-03-31", "USD at the closing rate", "1050 333.33, 7900 -333.33")
    assert found(books) == []


@pytest.mark.parametrize("trade", [False, True])
def test_what_households_buy_is_the_owners_unless_the_firm_trades_in_it(trade):
    books = Books().usual()
    books.add("2025-05-05", "Owner withdrawal", "3100 500, 1000 -500")
    books.add("2025-08-05", "Staples", "6600 50, 2000 -50")
    if trade:
        books.add("2025-09-05", "Sale of ceramic toys, museum shop", "1100 500, 4000 -500")
    bought(books, "Wooden train set", 640, "6600", "Bergen Toys", "B-1")
    assert found(books) == ([] if trade else [("private-expense", d(a3100=800, a6600=-640, a1150=-160))])


def test_money_advanced_to_the_director_is_no_machine():
    books = Books().usual()
    books.names["1400"] = "Advances to the owner"
    books.monthly("Advance", "1400 2000, 1000 -2000", day=11, step=3, last="2026-02")
    bought(books, "Pottery kiln K400 1 unit", 9400, "6500", "Rohde", "R-1")
    assert [moves for kind, moves in found(books) if kind == "asset-expensed"] == [d(a1500=9400, a6500=-9400)]


@pytest.mark.parametrize(("name", "expected"), [("Foreign exchange gains", []), ("Commissions", ["series-missing"])])
def test_a_rate_that_rose_three_times_need_not_rise_again(name, expected):
    books = Books().usual()
    books.names["4900"] = name
    for month, day, moved in (("2025-12", 31, 40), ("2026-01", 31, 42), ("2026-02", 28, 39)):
        books.add(f"{month}-{day}", "Dollar wallet to the rate", f"1050 {moved}, 4900 -{moved}")
    assert [kind for kind, _ in found(books)] == expected


def test_a_customer_who_bought_four_months_in_a_row_need_not_buy_in_the_fifth():
    books = Books().usual()
    books.add("2024-12-31", "Opening stock", "1200 60000, 3000 -60000")
    for week in (6, 13, 20):
        books.monthly("Sold at the counter", f"5000 {500 + week}, 1200 -{500 + week}", day=week)
    for month, cost in (("2025-11", 410), ("2025-12", 440), ("2026-01", 425), ("2026-02", 430)):
        books.add(f"{month}-18", "Goods for Hotel Bryggen", f"5000 {cost}, 1200 -{cost}")
    assert found(books) == []


# --- bills of nobody known ------------------------------------------------------------------------------------------


PHONE = invoice("Telia Norge", "TN-88213", "8 March 2026", "Mobile subscription 80.00", 80, 20)


def test_a_bill_that_lies_there_twice_is_proposed_once():
    books = Books().usual(but="phone")
    books.paper("telia-march.pdf", PHONE)
    books.paper("telia-march-copy.txt", PHONE)
    assert found(books) == [("invoice-not-recorded", d(a6300=80, a1150=20, a2000=-100))]


def stranger(payable):
    """Books whose suppliers are owed on `payable`, and the bill of somebody who never came before."""
    books = Books().usual()
    books.add("2026-02-10", "Adverts autumn", "7000 100, 1150 25, 2000 -125")
    books.names[payable] = "Owed to suppliers"
    books.entries = [_moved(entry, "2000", payable) for entry in books.entries]
    books.paper("new.pdf", invoice("Nordlys AS", "NL-77", "9 March 2026", "Marketing campaign spring", 200, 50))
    return books


def _moved(entry, old, new):
    postings = (replace(each, account=new) if each.account == old else each for each in entry.postings)
    return replace(entry, postings=tuple(postings))


@pytest.mark.parametrize("payable", ["2000", "2010"])
def test_a_new_suppliers_bill_is_owed_where_suppliers_are_owed(payable):
    books = stranger(payable)
    assert found(books) == [("invoice-not-recorded", {"7000": 200, "1150": 50, payable: -250})]
    assert unplaced(books.dossier()) == []


def test_a_new_suppliers_bill_is_never_owed_to_another_supplier():
    books = stranger("20001")  # five digits: one supplier's own account
    assert found(books) == []
    assert [paper.number for paper in unplaced(books.dossier())] == ["NL-77"]


def test_the_step_of_documents_asks_about_a_bill_that_nobody_can_place():
    step = documents(stranger("20001").dossier(), None)
    assert (step.state, len(step.evidence)) == ("asked", 1)
    assert documents(Books().usual().dossier(), None).note != step.note
