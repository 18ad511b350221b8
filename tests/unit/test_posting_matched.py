"""A match becomes one balanced booking: bank, item, discount with its VAT, fee."""

from dataclasses import replace
from decimal import Decimal

import pytest

from office.books.charts.chart import chart
from office.books.matching.fits import Use
from office.books.matching.matcher import Match
from office.books.posting.accounts import FirmAccounts, NoAccountError
from office.books.posting.matched import match_entry
from tests.unit.matching_cases import BILL, ITEM, LINE, line

SKR03 = chart("SKR03")
ACCOUNTS = FirmAccounts({}, SKR03, {LINE.account: "1200"})


def booked(match, movement, items):
    entry = match_entry(match, movement, items, ACCOUNTS)
    assert entry.unbalanced() == {}
    return {posting.account: posting.amount for posting in entry.postings}


def test_a_customers_discount_corrects_turnover_and_vat():
    match = Match(1, "number+party/discount", (Use(1, ITEM.gross, Decimal("34.78")),))
    assert booked(match, line("1704.02"), {1: ITEM}) == {
        "1200": Decimal("1704.02"), "1400": Decimal("-1738.80"), "8736": Decimal("29.23"), "1776": Decimal("5.55"),
    }  # fmt: skip


def test_a_suppliers_discount_corrects_cost_and_input_tax():
    match = Match(1, "number+party/discount", (Use(1, BILL.gross, Decimal("34.78")),))
    assert booked(match, line("-1704.02"), {1: BILL}) == {
        "1200": Decimal("-1704.02"), "1600": Decimal("1738.80"), "3736": Decimal("-29.23"), "1576": Decimal("-5.55"),
    }  # fmt: skip


def test_a_fee_is_a_cost_of_its_own():
    match = Match(1, "number+party/fee", (Use(1, ITEM.gross),), Decimal("12.00"))
    assert booked(match, line("1726.80"), {1: ITEM})["4970"] == Decimal("12.00")


def test_a_returned_debit_is_owed_again():
    match = Match(1, "return-debit", (Use(1, -ITEM.gross),), Decimal("3.50"))
    assert booked(match, line("-1742.30"), {1: ITEM})["1400"] == ITEM.gross


def test_where_a_discount_is_a_cost_of_finance_its_tax_stays():
    match = Match(1, "number+party/discount", (Use(1, BILL.gross, Decimal("34.78")),))
    accounts = FirmAccounts({}, chart("VN99"), {LINE.account: "112"})
    entry = match_entry(match, line("-1704.02"), {1: BILL}, accounts)
    assert [(each.account, each.amount) for each in entry.postings] == [
        ("112", Decimal("-1704.02")), ("331", Decimal("1738.80")), ("515", Decimal("-34.78")),
    ]  # fmt: skip


def test_the_account_on_which_the_books_show_the_item_is_the_one_that_is_paid():
    match = Match(1, "number+party/exact", (Use(1, ITEM.gross),))
    entry = match_entry(match, line("1738.80"), {1: ITEM}, ACCOUNTS, {1: "10026"})
    assert entry.postings[1].account == "10026"


def test_a_missing_account_is_said():
    match = Match(1, "x/exact", (Use(1, ITEM.gross),))
    with pytest.raises(NoAccountError, match="bank"):
        match_entry(match, line("1738.80"), {1: ITEM}, replace(ACCOUNTS, banks={}))
    with pytest.raises(NoAccountError, match="receivables"):
        match_entry(match, line("1738.80"), {1: ITEM}, FirmAccounts({}, None, {LINE.account: "1200"}))
