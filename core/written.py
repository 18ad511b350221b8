"""Amounts and days in sentences, as people of a language write them."""

from datetime import date
from decimal import Decimal

from core.money import decimals
from core.months import in_full

_COMMA = frozenset({"de", "vi"})
_SWAPPED = str.maketrans(",.", ".,")
_MONTHS = in_full("en")
_DAYS = {"de": "{0:%d.%m.%Y}", "vi": "{0:%d/%m/%Y}", "zh": "{0.year}年{0.month}月{0.day}日"}


def money_text(amount: Decimal, currency: str, language: str) -> str:
    """Grouped, with as many decimals as the currency has and its code behind it: "1,234.50 EUR"."""
    return f"{number_text(amount, decimals(currency), language)} {currency}"


def number_text(amount: Decimal, places: int, language: str) -> str:
    """Grouped, with so many decimals."""
    plain = f"{amount:,.{places}f}"
    return plain.translate(_SWAPPED) if language in _COMMA else plain


def month_text(period: str, language: str) -> str:
    """2026-11 in figures: "11/2026"."""
    year, _, month = period.partition("-")
    return f"{year}年{int(month)}月" if language == "zh" else f"{month}/{year}"


def day_text(day: date, language: str) -> str:
    """The whole date; English where the language is none of Kontor's."""
    form = _DAYS.get(language)
    return form.format(day) if form else f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
