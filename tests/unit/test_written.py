"""Amounts and days in sentences, in four languages' habits."""

from datetime import date
from decimal import Decimal

import pytest

from core.written import day_text, money_text, number_text
from office.invoices.checks import wording


@pytest.mark.parametrize(
    ("language", "money", "day"),
    [("de", "-1.234,50 EUR", "01.02.2026"), ("en", "-1,234.50 EUR", "1 February 2026"),
     ("vi", "-1.234,50 EUR", "01/02/2026"), ("zh", "-1,234.50 EUR", "2026年2月1日"),
     ("pl", "-1,234.50 EUR", "1 February 2026")],
)  # fmt: skip
def test_each_language_writes_in_its_own_way(language, money, day):
    assert money_text(Decimal("-1234.5"), "EUR", language) == money
    assert day_text(date(2026, 2, 1), language) == day


def test_a_currency_has_its_own_decimals():
    assert money_text(Decimal(1500000), "VND", "vi") == "1.500.000 VND"
    assert money_text(Decimal("1.5"), "KWD", "en") == "1.500 KWD"
    assert number_text(Decimal("1234.56"), 1, "en") == "1,234.6"


@pytest.mark.parametrize("language", ["de", "en", "vi", "zh"])
def test_a_finding_writes_as_a_letter_does(language, monkeypatch):
    monkeypatch.setattr("office.invoices.checks.wording.language", lambda: language)
    assert wording.day(date(2026, 2, 1)) == day_text(date(2026, 2, 1), language)
    assert wording.money(Decimal("-1234.5"), "EUR") == money_text(Decimal("-1234.5"), "EUR", language)
    assert wording.figure(Decimal("1234.500")) == number_text(Decimal("1234.5"), 1, language)
    assert wording.figure(Decimal("1E+3")) == number_text(Decimal(1000), 0, language)
