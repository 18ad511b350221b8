"""Texts of documents and banks in exports: one line, without what a program could take for a command."""

from decimal import Decimal

from core.money import decimals
from core.patterns import regex

_CONTROLS = regex(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


def one_line(text: str) -> str:
    """Without line ends, control characters and marks that turn the direction of reading."""
    return " ".join(_CONTROLS.sub(" ", text).split())


def amount_text(amount: Decimal, currency: str) -> str:
    """With all decimals of its currency, a point, and no other sign: -1234.50."""
    return f"{amount:.{decimals(currency)}f}"
