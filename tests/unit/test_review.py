"""The review of a month: each error that it finds beside a look-alike that it leaves alone."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from office.books.review import StatementLine
from tests.unit.review_books import Books, moves_of


def found(books):
    return [(proposal.kind, moves_of(proposal)) for proposal in books.found()]


def d(**moves):
    return {account.removeprefix("a"): Decimal(str(amount)) for account, amount in moves.items()}


def invoice(seller, number, day, lines, net, vat, extra=""):  # noqa: PLR0917 as the paper reads
    return f"""{seller}
Quayside 4, Bergen
TAX INVOICE
To: Fjord Ceramics
Invoice number {number}
Date of issue: {day}
{extra}
{lines}
Net total EUR {net:,.2f}
VAT 25% EUR {vat:,.2f}
Amount due EUR {net + vat:,.2f}
Please pay within 14 days"""


def test_books_in_order_raise_nothing():
    assert found(Books().usual()) == []


# --- gaps -----------------------------------------------------------------------------------------------------------


def test_a_missing_rent_is_proposed_as_it_was_booked():
    assert found(Books().usual(but="rent")) == [("series-missing", d(a6100=2000, a2000=-2000))]


def test_a_missing_depreciation_is_proposed():
    assert found(Books().usual(but="depreciation")) == [("depreciation-missing", d(a6900=200, a1590=-200))]


def test_a_payment_alone_is_no_closing_entry():
    assert found(Books().usual(but="rent paid")) == []


def test_a_contract_that_was_ended_leaves_no_gap():
    books = Books().usual(but="rent")
    books.paper("letter.txt", "Harbour Lofts\nTermination of lease\nYour lease ends on 28 February 2026.")
    assert found(books) == []


def test_a_termination_of_something_else_explains_nothing():
    books = Books().usual(but="rent")
    books.paper("letter.txt", "Gym Bergen\nTermination of membership\nYour membership ends on 28 February 2026.")
    assert [kind for kind, _ in found(books)] == ["series-missing"]


def test_a_new_landlord_takes_the_place_of_the_old_one():
    books = Books().usual(but="rent")
    books.add("2026-03-01", "Pier Nine premises", "6100 2150, 2000 -2150")
    assert found(books) == []


@pytest.mark.parametrize(("first", "step", "missing"), [("2025-02", 3, False), ("2025-03", 3, True)])
def test_a_quarterly_cost_is_missing_in_its_month_only(first, step, missing):
    books = Books().usual()
    books.monthly("Quarterly bookkeeping Lind", "6700 600, 2000 -600", first=first, last="2026-02", step=step)
    assert [kind for kind, _ in found(books)] == (["series-missing"] if missing else [])


def test_a_season_is_no_series():
    books = Books().usual()
    books.monthly("Heating oil Nord", "7200 300, 2000 -300", first="2025-10", last="2026-02")
    assert found(books) == []


def test_the_last_of_so_many_instalments_was_the_last():
    books = Books().usual()
    for number, month in enumerate(("2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02"), start=1):
        books.add(f"{month}-15", f"Website instalment {number}/6", "7000 500, 2000 -500")
    assert found(books) == []


def test_a_prepayment_that_is_used_up_is_not_released_again():
    books = Books().usual()
    books.add("2025-03-01", "Aegis insurance year", "1300 1200, 1000 -1200")
    books.monthly("Release Aegis insurance", "6400 100, 1300 -100", day=28, first="2025-03", last="2026-02")
    assert found(books) == []


def test_a_release_that_is_due_is_proposed():
    books = Books().usual()
    books.add("2025-06-01", "Aegis insurance year", "1300 1200, 1000 -1200")
    books.monthly("Release Aegis insurance", "6400 100, 1300 -100", day=28, first="2025-06", last="2026-02")
    assert found(books) == [("amortisation-missing", d(a6400=100, a1300=-100))]


def accrued(books, last_release):
    for month, following in zip(
        ("2025-10", "2025-11", "2025-12", "2026-01", "2026-02"),
        ("2025-11", "2025-12", "2026-01", "2026-02", "2026-03"),
        strict=True,
    ):
        books.add(f"{month}-28", f"Accrue wages {month}", "6000 700, 2150 -700")
        if following <= last_release:
            books.add(f"{following}-01", f"Reverse wages accrual {month}", "2150 700, 6000 -700")
    books.add("2026-03-28", "Accrue wages 2026-03", "6000 700, 2150 -700")
    return books


def test_an_accrual_that_was_not_released_is_taken_back():
    assert found(accrued(Books().usual(), "2026-02")) == [("accrual-not-released", d(a2150=700, a6000=-700))]


def test_an_accrual_that_was_released_is_left_alone():
    assert found(accrued(Books().usual(), "2026-03")) == []


def stocked(books, *, last_receipt):
    for number, month in enumerate(("2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03"), start=1):
        if month <= last_receipt:
            books.add(f"{month}-04", f"Goods received SKU-{number:03}", "1200 800, 2050 -800")
        books.add(f"{month}-14", f"Cost of sale SKU-{number:03}", "5000 800, 1200 -800")
    return books


def test_goods_that_were_sold_must_have_come():
    assert found(stocked(Books().usual(), last_receipt="2026-02")) == [
        ("goods-not-received", d(a1200=800, a2050=-800))
    ]


def test_goods_that_came_and_went_are_in_order():
    assert found(stocked(Books().usual(), last_receipt="2026-03")) == []


# --- bills ----------------------------------------------------------------------------------------------------------


def test_a_bill_that_nobody_booked():
    books = Books().usual(but="phone")
    books.paper(
        "telia-march.pdf", invoice("Telia Norge", "TN-88213", "8 March 2026", "Mobile subscription 80.00", 80, 20)
    )
    assert found(books) == [("invoice-not-recorded", d(a6300=80, a1150=20, a2000=-100))]


def test_a_bill_that_is_booked_is_left_alone():
    books = Books().usual(but="phone")
    name = books.paper(
        "telia-march.pdf", invoice("Telia Norge", "TN-88213", "8 March 2026", "Mobile subscription 80.00", 80, 20)
    )
    books.add("2026-03-09", "Telia mobile TN-88213", "6300 80, 1150 20, 2000 -100", name)
    assert found(books) == []


def test_a_bill_of_the_next_month_for_work_in_this_one_is_accrued():
    books = Books().usual()
    books.add("2025-11-10", "Lind bookkeeping advice", "6700 400, 1150 100, 2000 -500")
    books.add("2025-12-31", "Accrue audit", "6700 300, 2100 -300")
    books.add("2026-01-31", "Reverse audit accrual", "2100 300, 6700 -300")
    books.paper(
        "lind.pdf",
        invoice(
            "Lind bookkeeping",
            "4471",
            "7 April 2026",
            "Advice on group charges 900.00",
            900,
            225,
            "Services rendered from 2 March 2026 to 20 March 2026",
        ),
    )
    assert found(books) == [("cost-not-accrued", d(a6700=900, a2100=-900))]


def test_the_same_bill_twice_is_taken_back_once():
    books = Books().usual()
    name = books.paper("ad.pdf", invoice("Bergen Times", "BT-501", "4 March 2026", "Advertisement 400.00", 400, 100))
    books.add("2026-03-05", "Bergen Times ad BT-501", "7000 400, 1150 100, 2000 -500", name)
    books.add("2026-03-19", "Bergen Times BT-501", "7000 400, 1150 100, 2000 -500", name)
    assert found(books) == [("double", d(a7000=-400, a1150=-100, a2000=500))]


def test_a_loans_number_stands_in_each_months_instalment():
    books = Books().usual()
    for day in ("2026-02-16", "2026-03-15"):
        books.add(day, "Instalment loan 448812 interest 92.50", "7100 92.50, 2300 520, 1000 -612.50")
    assert found(books) == []
    again = books.add("2026-03-18", "Instalment loan 448812 interest 92.50", "7100 92.50, 2300 520, 1000 -612.50")
    assert [each.kind for each in books.found()] == ["double"]  # the control: twice in one month
    assert again.number in books.found()[0].evidence


def test_twins_with_their_own_numbers_are_two_bills():
    books = Books().usual()
    for number in ("BT-501", "BT-502"):
        name = books.paper(
            f"{number}.pdf", invoice("Bergen Times", number, "4 March 2026", "Advertisement 400.00", 400, 100)
        )
        books.add("2026-03-05", f"Bergen Times ad {number}", "7000 400, 1150 100, 2000 -500", name)
    assert found(books) == []


# --- accounts -------------------------------------------------------------------------------------------------------


def bought(books, line, net, account, seller="Nordic Machines", number="NM-77"):  # noqa: PLR0917
    name = books.paper(f"{number}.pdf", invoice(seller, number, "12 March 2026", f"{line} {net:,.2f}", net, net / 4))
    books.add("2026-03-12", f"{seller} {number}", f"{account} {net}, 1150 {net / 4:g}, 2000 -{net * 5 / 4:g}", name)
    return books


def test_a_machine_among_the_repairs_is_an_asset():
    assert found(bought(Books().usual(), "Pottery wheel machine Shimpo", 3200, "6500")) == [
        ("asset-expensed", d(a1500=3200, a6500=-3200))
    ]


@pytest.mark.parametrize("line", ["Repair of pottery wheel machine, labour", "6 x chairs at 250.00 ="])
def test_a_repair_and_small_things_are_costs(line):
    net = 1500
    assert found(bought(Books().usual(), line, net, "6500")) == []


def test_a_repair_among_the_assets_is_a_cost():
    books = Books().usual()
    books.add("2025-07-02", "Nordic Machines service", "6500 300, 1150 75, 2000 -375")
    assert found(bought(books, "Repair of kiln door, labour and parts", 1800, "1500")) == [
        ("expense-capitalised", d(a6500=1800, a1500=-1800))
    ]


def test_a_payee_goes_where_it_always_went():
    books = Books().usual(but="phone")
    books.add("2026-03-08", "Telia mobile 2026-03", "7000 80, 1150 20, 2000 -100")
    books.add("2025-06-08", "Poster", "7000 10, 2000 -10")
    assert found(books) == [("wrong-account", d(a6300=80, a7000=-80))]


def test_a_private_purchase_belongs_to_the_owner():
    books = Books().usual()
    books.add("2025-05-05", "Owner withdrawal", "3100 500, 1000 -500")
    books.add("2025-08-05", "Staples", "6600 50, 2000 -50")
    bought(books, "Garden furniture, private use, home of the owner", 640, "6600", "Plantasjen", "P-1")
    assert found(books) == [("private-expense", d(a3100=800, a6600=-640, a1150=-160))]


# --- months ---------------------------------------------------------------------------------------------------------


def insured(account):
    books = Books().usual()
    books.add("2025-01-01", "Opening prepaid", "1300 90, 3000 -90")
    books.add("2025-01-31", "Release opening prepaid", "6400 90, 1300 -90")
    period = "Insured period: 11/03/2026 - 10/03/2027"
    text = invoice("Aegis Insurance", "A-2026", "10 March 2026", "Liability insurance 3,650.00", 3650, 0, period)
    name = books.paper("policy-aegis.pdf", text.replace("VAT 25% EUR 0.00\n", ""))
    books.add("2026-03-10", "Aegis Insurance A-2026", f"{account} 3650, 2000 -3650", name)
    return books


def test_a_year_paid_ahead_is_spread_by_day():
    assert found(insured("6400")) == [("prepaid-expensed", d(a1300=3440, a6400=-3440))]  # 344 of 365 days


def test_what_was_put_off_whole_raises_nothing_more():
    books = insured("1300")
    books.add("2026-03-31", "Release Aegis Insurance", "6400 210, 1300 -210")
    assert found(books) == []


def sold(delivered):
    books = Books().usual()
    books.add("2025-02-01", "Deposit Hotel Norge", "1000 100, 2200 -100")
    books.add("2025-02-28", "Hotel Norge stay", "2200 100, 4000 -100")
    text = invoice(
        "Fjord Ceramics", "S-310", "27 March 2026", "Tableware 4,000.00", 4000, 1000, f"Delivery date: {delivered}"
    )
    name = books.paper("S-310.pdf", text.replace("To: Fjord Ceramics", "To: Hotel Norge"))
    books.add("2026-03-27", "Hotel Norge S-310", "1100 5000, 4000 -4000, 2500 -1000", name)
    return books


def test_income_of_a_delivery_in_the_next_month_is_put_off():
    assert found(sold("2026-04-02")) == [("income-of-later-month", d(a4000=4000, a2200=-4000))]


def test_income_of_a_delivery_in_the_month_stays():
    assert found(sold("2026-03-30")) == []


# --- statements -----------------------------------------------------------------------------------------------------


def test_a_fee_on_the_statement_that_no_entry_has():
    books = Books().usual()
    books.paper("stmt.txt", """Sparebank
Account statement March 2026
01.03.2026 Opening balance 61,200.00
17.03.2026 Foreign payment fee -23.50
28.03.2026 Bank charges -14.00
31.03.2026 Closing balance 60,000.00""")  # fmt: skip
    assert found(books) == [("bank-fee-not-booked", d(a6800=23.5, a1000=-23.5))]


def test_a_fee_in_the_banks_file_that_no_entry_has():
    books = Books().usual()
    for day, amount, text in ((17, "-23.50", "Foreign payment fee"), (28, "-14", "Bank charges"), (9, "-70", "Shop")):
        books.bank_lines.append(StatementLine(date(2026, 3, day), Decimal(amount), text, "NO93"))
    assert found(books) == [("bank-fee-not-booked", d(a6800=23.5, a1000=-23.5))]


@pytest.mark.parametrize(
    ("stated", "expected"), [("1,500.00", []), ("1,900.00", [("intercompany-difference", d(a7100=400, a2300=-400))])]
)
def test_an_affiliates_balance(stated, expected):
    books = Books().usual()
    books.monthly("Lumen Group service charge", "7100 100, 2300 -100", day=27)
    confirmed = f"We confirm the balance as of 31 March 2026: EUR {stated}"
    recharge = "19 March 2026 service charge recharge 400.00"
    books.paper("lumen.txt", f"Lumen Group BV\nIntercompany balance confirmation\n{confirmed}\n{recharge}")
    assert found(books) == expected


@pytest.mark.parametrize(
    ("rate", "expected"), [("1.2500", []), ("1.2000", [("fx-not-revalued", d(a1050=333.33, a4900=-333.33))])]
)
def test_money_in_another_currency_stands_at_the_closing_rate(rate, expected):
    books = Books().usual()
    books.add("2025-09-01", "Revaluation USD", "1050 1, 4900 -1")
    books.add("2025-10-01", "Revaluation USD", "1050 -1, 7900 1")
    books.add("2026-02-10", "Sale Brooklyn USD 10000", "1050 8000, 4000 -8000")
    books.paper("usd.txt", "Sparebank\nAccount statement\nUSD account\nClosing balance 31.03.2026 10,000.00 USD")
    books.paper("rates.txt", f"ECB euro reference rates\n31 March 2026\n1 EUR = {rate} USD")
    assert found(books) == expected


def test_a_new_asset_is_written_down_from_its_month():
    books = bought(Books().usual(), "Kiln oven machine Nabertherm", 6000, "1500")
    assert found(books) == [("asset-not-depreciated", d(a6900=100, a1590=-100))]


@pytest.mark.parametrize(
    ("booked", "expected"), [(100, []), (1200, [("depreciation-not-pro-rata", d(a6900=-1100, a1590=1100))])]
)
def test_a_first_depreciation_is_of_the_month_not_of_the_year(booked, expected):
    books = bought(Books().usual(), "Kiln oven machine Nabertherm", 6000, "1500")
    books.add("2026-03-31", "Depreciation Nordic Machines", f"6900 {booked}, 1590 -{booked}")
    assert found(books) == expected


# --- what was decided stays decided ---------------------------------------------------------------------------------


def test_an_accepted_proposal_does_not_come_again():
    books = Books().usual(but="rent")
    proposal = books.found()[0]
    books.entries.append(proposal.entry().__class__("E9999", proposal.date, proposal.text, proposal.postings))
    assert books.found() == ()


def test_a_delivery_note_of_something_else_moves_no_rent():
    books = Books().usual()
    books.entries = [
        each if "Harbour" not in each.text else replace(each, text=each.text.replace("Lofts", "Lofts 3"))
        for each in books.entries
    ]
    books.paper(
        "dn.txt", "Porsgrunn Clay\nDelivery note 4688\nRef Lofts-3\nDelivered on 3 April 2026\n40 sacks of clay"
    )
    assert found(books) == []


def test_a_delivery_note_of_the_next_month_moves_its_sale():
    books = sold("2026-03-30")
    books.papers = [
        each
        if each.name != "S-310.pdf"
        else replace(each, pages=(each.pages[0].replace("Delivery date", "Printed"),))
        for each in books.papers
    ]
    books.paper("dn.txt", "Fjord Ceramics\nDelivery note 551\nInvoice S-310\nDelivered on 3 April 2026\n40 plates")
    assert found(books) == [("income-of-later-month", d(a4000=4000, a2200=-4000))]
