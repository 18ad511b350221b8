"""Which number of a line is money: one with a currency's sign, with cents, or grouped by thousands twice."""

from core.figures import Figure, FigureKind
from core.patterns import regex

_AS_MONEY = regex(r"[.,]\d\d$|^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$")
_UNIT_BEFORE = regex(r"(?:R\$|\bkr|\bFr\.|zł|Kč|(?<![^\W_])R)\s?$")
_UNIT_BEHIND = regex(r"\s?(?:kr\b|Kč|zł|Ft\b|lei\b|đ\b|đồng)")


_RAND = regex(r"(?<![^\W_])R(?=\d{1,3}(?:[ ,]\d{3})+(?!\d)|\d+[.,]\d\d(?!\d))")


def apart(text: str) -> str:
    """The text with South Africa's sign of money set apart from its amount: "R7,000" is no number of a paper."""
    return _RAND.sub(" ", text)


def has_unit(text: str, figure: Figure) -> bool:
    """Whether a sign of money stands beside a plain number."""
    end = figure.start + figure.length
    return bool(_UNIT_BEFORE.search(text[: figure.start]) or _UNIT_BEHIND.match(text, end))


def is_money(text: str, figure: Figure) -> bool:
    """Whether a figure of a line is written as money."""
    if figure.kind is not FigureKind.NUMBER:
        return figure.kind is FigureKind.MONEY
    end = figure.start + figure.length
    return has_unit(text, figure) or (
        bool(_AS_MONEY.search(text[figure.start : end])) and not text[end : end + 2].strip().startswith("%")
    )
