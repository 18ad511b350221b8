"""Amounts, days and figures as the owner writes them, for the sentences of findings."""

from datetime import date
from decimal import Decimal

from core.money import decimals
from core.words import language

_SEPARATORS = {"de": (".", ","), "vi": (".", ",")}
_DAYS = {"de": "%d.%m.%Y", "vi": "%d/%m/%Y", "zh": "%Y-%m-%d"}
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def money(amount: Decimal, currency: str) -> str:
    """1,234.50 EUR, in the habit of the owner's language."""
    return f"{figure(amount, decimals(currency))} {currency}".rstrip()


def figure(number: Decimal, places: int | None = None) -> str:
    """A plain number: as many places as asked, else as many as it needs."""
    shown = f"{number:,.{places}f}" if places is not None else _short(number)
    thousands, point = _SEPARATORS.get(language(), (",", "."))
    return shown.translate({ord(","): thousands, ord("."): point})


def _short(number: Decimal) -> str:
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def day(when: date) -> str:
    """19 October 2026, 19.10.2026, 19/10/2026 or 2026-10-19."""
    if form := _DAYS.get(language()):
        return when.strftime(form)
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def account(number: str) -> str:
    """An account number in groups of four, as printed."""
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


def listed(things: list[str]) -> str:
    """Any number of things in one sentence."""
    return (" · " if any("," in thing for thing in things) else ", ").join(things)
