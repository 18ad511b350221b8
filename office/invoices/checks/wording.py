"""Amounts, days and figures as the owner writes them, for the sentences of findings."""

from datetime import date
from decimal import Decimal

from core.money import decimals
from core.words import language
from core.written import day_text, number_text


def money(amount: Decimal, currency: str) -> str:
    """1,234.50 EUR, in the habit of the owner's language."""
    return f"{figure(amount, decimals(currency))} {currency}".rstrip()


def figure(number: Decimal, places: int | None = None) -> str:
    """A plain number: as many places as asked, else as many as it needs."""
    return number_text(number, _needed(number) if places is None else places, language())


def _needed(number: Decimal) -> int:
    return len(f"{number:f}".partition(".")[2].rstrip("0"))


def day(when: date) -> str:
    """19 October 2026, 19.10.2026, 19/10/2026 or 2026年10月19日."""
    return day_text(when, language())


def account(number: str) -> str:
    """An account number in groups of four, as printed."""
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


def listed(things: list[str]) -> str:
    """Any number of things in one sentence."""
    return (" · " if any("," in thing for thing in things) else ", ").join(things)
