"""Bills, sales and payments in other currencies, in the firm's own: balanced, on their accounts, nothing guessed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from office.books.charts.chart import chart
from office.books.items import ItemKind
from office.books.matching.fits import Use
from office.books.matching.matcher import Match
from office.books.posting.abroad import Rate, Rates
from office.books.posting.accounts import FirmAccounts
from office.books.posting.bill import Bill, TaxRule
from office.books.posting.decided import BillCase, Decided, ItemCase, Opening
from office.books.posting.others import Others
from office.books.posting.plan import plan
from tests.books import entry
from tests.unit.matching_cases import BILL, ITEM, LINE, OWN

DOLLARS = "US00DOLLAR"
BILLED, PAID = date(2026, 3, 4), date(2026, 3, 20)
HOSTING = Bill("INV-7", BILLED, "Cloudly Inc.", "", "USD", Decimal(1000), (), TaxRule.NONE, "COST")
OWED = replace(
    BILL, number="INV-7", date=BILLED, party="Cloudly Inc.", party_number="", currency="USD",
    gross=Decimal("1000.00"), vat_rate=None,
)  # fmt: skip
SOLD = replace(
    ITEM, number="RE-9", date=BILLED, party="Acme Corp.", party_number="", currency="USD", gross=Decimal("1000.00"),
    vat_rate=Decimal(0),
)  # fmt: skip
# home currency, cost, bank, payables, receivables, turnover, gain, loss
BOOKS = {
    "SKR03": ("EUR", "4980", "1200", "1600", "1400", "8120", "2660", "2150"),
    "SKR04": ("EUR", "6300", "1800", "3300", "1200", "4120", "4840", "6880"),
    "VN99": ("VND", "6427", "112", "331", "131", "511", "515", "635"),
    "VN133": ("VND", "6422", "112", "331", "131", "511", "515", "635"),
    "CN": ("CNY", "560201", "1002", "2202", "1122", "5001", "5301", "560304"),
}
WORTH = {"EUR": ("0.86", "0.87", "0.85"), "VND": ("26000", "26100", "25900"), "CNY": ("7.10", "7.15", "7.05")}


def rates(**told):
    """rates(USD={day: "0.86"}): what one unit is worth."""
    return Rates({
        currency: {day: Rate(Decimal(worth), Decimal(1)) for day, worth in days.items()}
        for currency, days in told.items()
    })  # fmt: skip


def decided(name="SKR03", *, home="EUR", journal=(), **more):
    held = {each.account.number: each.account for each in chart(name).accounts.values()}
    accounts = FirmAccounts(held, chart(name), {OWN: BOOKS[name][2], DOLLARS: "1210"})
    numbered = [replace(each, number=f"2026-{n:05}") for n, each in enumerate(journal, 1)]
    return Decided("2026-03", home, accounts, Others(numbered, held, [BOOKS[name][2]]), **more)


def paid(amount, currency, *, day=PAID, number=1, account=OWN):
    return replace(LINE, line=number, date=day, amount=Decimal(amount), currency=currency, account=account)


def bought(case=HOSTING, **more):
    """An approved bill, its open item, and a line that pays it."""
    return {"bills": {4: BillCase(case, 17)}, "items": {1: ItemCase(OWED, invoice=4)}, **more}


def legs(wanted):
    assert wanted.entry.unbalanced() == {}
    return {(leg.account, str(leg.amount)) for leg in wanted.entry.postings}


@pytest.mark.parametrize("name", BOOKS)
def test_a_bill_is_booked_at_the_days_rate_and_its_payments_difference_is_a_gain_or_a_loss(name):
    home, cost, bank, payables, _, _, gain, loss = BOOKS[name]
    at_bill, dearer, cheaper = WORTH[home]
    bill = replace(HOSTING, account=cost)
    worth = Decimal(1000) * Decimal(at_bill)
    for rate, account in ((dearer, loss), (cheaper, gain)):
        out = Decimal(1000) * Decimal(rate)
        case = decided(
            name, home=home, **bought(bill), rates=rates(USD={BILLED: at_bill}),
            lines=[paid(-out, home)], matches={1: (9, Match(1, "x/foreign-currency", (Use(1, OWED.gross),)))},
        )  # fmt: skip
        made = plan(case)
        assert made.held == ()
        booked, settled = made.wanted
        assert "1000 USD" in booked.entry.text
        assert {(leg.account, leg.amount) for leg in booked.entry.postings} == {(cost, worth), (payables, -worth)}
        assert settled.entry.unbalanced() == {}
        assert {(leg.account, leg.amount) for leg in settled.entry.postings} == {
            (bank, -out), (payables, worth), (account, out - worth),
        }  # fmt: skip
        assert {leg.currency for each in made.wanted for leg in each.entry.postings} == {home}


@pytest.mark.parametrize("name", ["SKR03", "SKR04", "VN99", "CN"])
def test_a_sale_paid_with_a_fee_and_a_better_rate(name):
    home, _, bank, _, receivables, turnover, gain, _ = BOOKS[name]
    at_bill, dearer, _ = WORTH[home]
    fee = Decimal(at_bill) * 10
    came = Decimal(1000) * Decimal(dearer) - fee
    case = decided(
        name, home=home, items={1: ItemCase(SOLD, account=turnover)}, rates=rates(USD={BILLED: at_bill}),
        lines=[paid(came, home)], matches={1: (9, Match(1, "x/foreign-currency", (Use(1, SOLD.gross),), fee))},
    )  # fmt: skip
    _, settled = plan(case).wanted
    assert settled.entry.unbalanced() == {}
    sums = {leg.account: leg.amount for leg in settled.entry.postings}
    assert (sums[bank], sums[receivables]) == (came, -1000 * Decimal(at_bill))
    assert sums[gain] == -1000 * (Decimal(dearer) - Decimal(at_bill))


def test_without_a_rate_it_is_asked_and_never_guessed():
    made = plan(decided(**bought(replace(HOSTING, account="4980"))))
    (held,) = made.held
    assert (made.wanted, held.subject, held.rate, held.is_question) == ((), "invoice 4", "USD", False)
    assert "--rate" in held.why
    old = plan(decided(**bought(replace(HOSTING, account="4980")), rates=rates(USD={date(2026, 2, 20): "0.86"})))
    assert old.held[0].rate == "USD", "a rate of two weeks ago is none of this day"
    weekend = rates(USD={date(2026, 2, 28): "0.86"})
    assert plan(decided(**bought(replace(HOSTING, account="4980")), rates=weekend)).wanted


def test_without_a_rate_what_the_bank_booked_for_it_is_what_it_was_worth():
    match = Match(1, "x/foreign-currency", (Use(1, OWED.gross),), Decimal("9.50"))
    case = decided(
        **bought(replace(HOSTING, account="4980")), lines=[paid("-872.81", "EUR")], matches={1: (9, match)}
    )
    booked, settled = plan(case).wanted
    assert legs(booked) == {("4980", "863.31"), ("1600", "-863.31")}
    assert legs(settled) == {("1200", "-872.81"), ("1600", "863.31"), ("4970", "9.50")}


def test_a_rate_that_the_invoice_prints_comes_first():
    printed = replace(
        HOSTING, account="4980", gross=Decimal("1190.00"), taxes=((Decimal(19), Decimal("190.00")),),
        rule=TaxRule.DEDUCTED, printed=(Decimal("163.40"), Decimal("190.00")),
    )  # fmt: skip
    (wanted,) = plan(decided(bills={4: BillCase(printed, 1)}, rates=rates(USD={BILLED: "0.5"}))).wanted
    assert legs(wanted) == {("4980", "860.00"), ("1576", "163.40"), ("1600", "-1023.40")}


def test_parts_of_a_payment_add_up_to_all_that_is_owed():
    third = Decimal("333.33")
    uses = {1: third, 2: third, 3: Decimal(1000) - 2 * third}
    lines = [
        paid(-amount * Decimal("0.86"), "EUR", number=n, day=date(2026, 3, 10 + n)) for n, amount in uses.items()
    ]
    lines = [replace(each, amount=each.amount.quantize(Decimal("0.01"))) for each in lines]
    matches = {n: (n, Match(n, "x/partial", (Use(1, amount),))) for n, amount in uses.items()}
    worth = rates(USD={BILLED: "0.86123"})
    made = plan(decided(**bought(replace(HOSTING, account="4980")), rates=worth, lines=lines, matches=matches))
    owed = [leg.amount for each in made.wanted for leg in each.entry.postings if leg.account == "1600"]
    assert len(owed) == 4
    assert sum(owed) == 0
    assert all(each.entry.unbalanced() == {} for each in made.wanted)


def test_a_rate_that_cannot_be_is_asked_about():
    match = Match(1, "x/foreign-unproven", (Use(1, OWED.gross),))
    case = decided(
        **bought(replace(HOSTING, account="4980")), rates=rates(USD={BILLED: "1.16"}),
        lines=[paid("-860.00", "EUR")], matches={1: (9, match)},
    )  # fmt: skip
    made = plan(case)
    assert [each.key for each in made.wanted] == ["invoice 4 decision 17"]
    assert "300.00" in made.held[0].why


def test_what_a_journal_holds_in_its_own_currency_is_known_by_its_number_and_paid_at_that_worth():
    theirs = entry("2026-03-05", ("4980", "861.50"), ("1600", "-861.50"), text="INV-7 Cloudly")
    match = Match(1, "x/foreign-currency", (Use(1, OWED.gross),))
    case = decided(
        journal=[theirs], **bought(replace(HOSTING, account="4980")),
        lines=[paid("-870.00", "EUR")], matches={1: (9, match)},
    )  # fmt: skip
    made = plan(case)
    assert [each.by for each in made.held] == ["2026-00001"]
    (settled,) = made.wanted
    assert legs(settled) == {("1200", "-870.00"), ("1600", "861.50"), ("2150", "8.50")}


def test_a_bank_account_in_dollars_is_kept_in_the_firms_currency_at_each_days_rate():
    worth = rates(USD={BILLED: "0.86", PAID: "0.88", date(2026, 2, 27): "0.85"})
    match = Match(1, "x/exact", (Use(1, OWED.gross),))
    case = decided(
        **bought(replace(HOSTING, account="4980")), rates=worth,
        lines=[paid("-1000.00", "USD", account=DOLLARS), paid("-10.00", "USD", number=2, account=DOLLARS)],
        matches={1: (9, match)}, chosen={2: (3, "4970")},
        openings=[Opening(DOLLARS, "USD", Decimal("5000.00"), Decimal(0))],
    )  # fmt: skip
    found = {each.key: each for each in plan(case).wanted}
    assert legs(found[f"opening 2026-03 {DOLLARS} USD"]) == {("1210", "4250.00"), ("9000", "-4250.00")}
    assert legs(found["bank 1 match 9"]) == {("1210", "-880.00"), ("1600", "860.00"), ("2150", "20.00")}
    assert legs(found["bank 2 account 3"]) == {("1210", "-8.80"), ("4970", "8.80")}
    assert "10.00 USD" in found["bank 2 account 3"].entry.text
    asked = plan(replace(case, rates=Rates()))
    assert {each.subject: each.rate for each in asked.held} == {
        "invoice 4": "USD", f"opening 2026-03 {DOLLARS} USD": "USD", "bank 1": "", "bank 2": "USD",
    }  # fmt: skip
    assert asked.wanted == ()


def test_a_transfer_between_currencies_empties_the_account_of_money_in_transit():
    out = replace(paid("-880.00", "EUR"), iban=DOLLARS)
    into = replace(paid("1000.00", "USD", number=2, account=DOLLARS, day=date(2026, 3, 21)), iban=OWN)
    made = plan(decided(lines=[out, into], moves={1: DOLLARS, 2: OWN}))
    sums = [leg.amount for each in made.wanted for leg in each.entry.postings if leg.account == "1360"]
    assert (len(sums), sum(sums)) == (2, 0)


def test_what_was_open_before_is_brought_forward_at_the_first_days_rate_and_paid_at_that():
    old = replace(SOLD, date=date(2026, 2, 1))
    match = Match(1, "x/foreign-currency", (Use(1, Decimal("600.00")),))
    case = decided(
        items={1: ItemCase(old, left=Decimal("600.00"))}, rates=rates(USD={date(2026, 2, 27): "0.85"}),
        lines=[paid("516.00", "EUR")], matches={1: (9, match)},
    )  # fmt: skip
    before, settled = plan(case).wanted
    assert legs(before) == {("1400", "510.00"), ("9000", "-510.00")}
    assert legs(settled) == {("1200", "516.00"), ("1400", "-510.00"), ("2660", "-6.00")}
    assert ItemKind.SALES is old.kind


def test_a_discount_in_dollars_is_taken_at_the_invoices_own_rate():
    match = Match(1, "x/discount", (Use(1, SOLD.gross, Decimal("20.00")),))
    case = decided(
        items={1: ItemCase(SOLD, account="8120")}, rates=rates(USD={BILLED: "0.86"}),
        lines=[paid("852.60", "EUR")], matches={1: (9, match)},
    )  # fmt: skip
    _, settled = plan(case).wanted
    assert legs(settled) == {("1200", "852.60"), ("1400", "-860.00"), ("8730", "17.20"), ("2660", "-9.80")}
