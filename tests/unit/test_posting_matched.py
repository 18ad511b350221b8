"""A match becomes one balanced booking: bank, item, discount with its VAT, fee."""

from dataclasses import replace
from decimal import Decimal

import pytest

from office.books.charts.chart import chart
from office.books.matching.entry import NoAccountError, entry_for
from office.books.matching.fits import Use
from office.books.matching.matcher import Match
from tests.unit.matching_cases import BILL, ITEM, line

SKR03 = chart("SKR03")


def accounts(role):
    held = SKR03.account_for(role)
    return held.number if held else None


def booked(match, movement, items):
    entry = entry_for(match, movement, items, accounts)
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


def test_another_currency_is_not_booked_and_a_missing_account_is_said():
    match = Match(1, "x/foreign-currency", (Use(1, ITEM.gross),))
    assert entry_for(match, line("1600.00"), {1: replace(ITEM, currency="USD")}, accounts) is None
    with pytest.raises(NoAccountError, match="bank"):
        entry_for(match, line("1738.80"), {1: ITEM}, lambda _role: None)
