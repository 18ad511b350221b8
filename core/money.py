"""Amounts in the smallest unit of their currency, as databases and banks write them (ISO 4217)."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

# fmt: off
_WITHOUT_DECIMALS = frozenset({
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV",
    "XAF", "XOF", "XPF",
})
_WITH_THREE = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
_EURO = "AD AT BE BG CY DE EE EL ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM XK"
_CURRENCIES = dict.fromkeys(_EURO.split(), "EUR") | {
    "CH": "CHF", "CN": "CNY", "CZ": "CZK", "DK": "DKK", "GB": "GBP", "HU": "HUF", "LI": "CHF", "NO": "NOK",
    "PL": "PLN", "RO": "RON", "SE": "SEK", "TR": "TRY", "US": "USD", "VN": "VND",
}
# fmt: on


def decimals(currency: str) -> int:
    """How many digits stand after the point in amounts of this currency."""
    if currency in _WITHOUT_DECIMALS:
        return 0
    return 3 if currency in _WITH_THREE else 2


def currency_of_country(code: str) -> str:
    """What is paid with there (ISO 3166-1, also as it begins an IBAN or a VAT id); "" where that is not known."""
    return _CURRENCIES.get(code, "")


def minor_of(amount: Decimal, currency: str) -> int:
    """12.34 EUR is 1234."""
    return int(amount.scaleb(decimals(currency)).to_integral_value(ROUND_HALF_UP))


def is_exact(amount: Decimal, currency: str) -> bool:
    """Whether the currency's smallest unit can hold it: what would have to be rounded is no amount that was moved."""
    return amount.is_finite() and rounded(amount, currency) == amount


def amount_of(minor: int, currency: str) -> Decimal:
    """1234 EUR is 12.34."""
    return Decimal(minor).scaleb(-decimals(currency))


def rounded(amount: Decimal, currency: str) -> Decimal:
    """To the currency's smallest unit, a half away from zero, as tax law rounds."""
    return amount.quantize(Decimal(1).scaleb(-decimals(currency)), ROUND_HALF_UP)


def apportioned(amount: Decimal, weights: Sequence[Decimal], currency: str) -> tuple[Decimal, ...]:
    """The amount in parts of these weights, each in whole smallest units; together they are the amount, to the cent.

    Raises ZeroDivisionError for weights that add up to nothing.
    """
    total, reached, given = sum(weights, Decimal(0)), Decimal(0), Decimal(0)
    if not total:
        raise ZeroDivisionError
    parts = []
    for weight in weights:
        reached += weight
        upto = amount if reached == total else rounded(amount * reached / total, currency)
        parts.append(upto - given)
        given = upto
    return tuple(parts)


def with_cents(amount: Decimal, currency: str) -> Decimal:
    """As it is usually written: 105 EUR is 105.00. Digits that are there are never rounded away."""
    usual = rounded(amount, currency)
    return usual if usual == amount else amount
