"""How each language writes amounts, dates and percentages."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.months import in_full

_MONTHS = {language: in_full(language) for language in ("de", "en")}


@dataclass(frozen=True, slots=True)
class Amount:
    """Money in a currency."""

    value: Decimal
    currency: str = "EUR"


@dataclass(frozen=True, slots=True)
class Percent:
    """A rate as people say it: 2 is two percent."""

    value: Decimal


def euro(text: str) -> Amount:
    """``euro("24.90")``."""
    return Amount(Decimal(text))


def percent(text: str) -> Percent:
    """``percent("2.5")``."""
    return Percent(Decimal(text))


def number(value: Decimal, language: str, places: int = 2) -> str:
    """A decimal with the language's separators: 1.234,50 (de, vi) or 1,234.50 (en, zh)."""
    text = f"{value:,.{places}f}"
    if language in {"de", "vi"}:
        text = text.translate(str.maketrans(",.", ".,"))
    return text


def _amount(amount: Amount, language: str) -> str:
    places = 0 if amount.currency == "VND" else 2
    figure = number(amount.value, language, places)
    match amount.currency, language:
        case "EUR", "en":
            return f"€{figure}"
        case "EUR", "zh":
            return f"{figure} 欧元"
        case "EUR", _:
            return f"{figure} €"
        case "USD", "zh":
            return f"{figure} 美元"
        case "VND", "vi":
            return f"{figure} ₫"
        case _:
            return f"{figure} {amount.currency}"


def day(value: date, language: str) -> str:
    """A date in the language's long written form."""
    match language:
        case "de":
            return f"{value.day}. {_MONTHS['de'][value.month - 1]} {value.year}"
        case "en":
            return f"{value.day} {_MONTHS['en'][value.month - 1]} {value.year}"
        case "vi":
            return f"ngày {value.day} tháng {value.month} năm {value.year}"
        case _:
            return f"{value.year}年{value.month}月{value.day}日"


def said(value: object, language: str) -> str:
    """Any fact as the language writes it."""
    match value:
        case Amount():
            return _amount(value, language)
        case Percent():
            text = f"{value.value.normalize():f}"
            text = text.replace(".", ",") if language in {"de", "vi"} else text
            return f"{text} %" if language == "de" else f"{text}%"
        case date():
            return day(value, language)
        case Decimal():
            text = f"{value.normalize():f}"
            return text.replace(".", ",") if language in {"de", "vi"} else text
        case _:
            return str(value)


def plain(value: object) -> str:
    """A fact as machines compare it: ISO dates, decimal points, currency after the amount."""
    match value:
        case Amount():
            return f"{value.value} {value.currency}"
        case Percent():
            return f"{value.value} %"
        case date():
            return value.isoformat()
        case _:
            return str(value)
