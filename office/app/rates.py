"""What other currencies were worth, day by day: as the owner noted it. Nothing is fetched from anywhere."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from core.errors import InputError
from core.money import decimals
from core.words import tr
from office.app.bootstrap import Office
from office.app.home_currency import home_currency
from office.books.posting.abroad import Rate, Rates
from office.books.statements.written import read_amount

_SETTING = "exchange_rates"  # currency → day → [worth in the firm's own, for so many]
_WRITTEN = re.compile(r"\s*([\d.,' ]*\d)?\s*([A-Za-z]{3})\s*=\s*([\d.,' ]*\d)\s*([A-Za-z]{3})\s*")


def rates(office: Office) -> Rates:
    """All that was noted."""
    held: dict[str, dict[str, list[str]]] = office.records.setting(_SETTING, {})
    return Rates({
        currency: {date.fromisoformat(day): Rate(*map(Decimal, pair)) for day, pair in days.items()}
        for currency, days in held.items()
    })  # fmt: skip


def note_rate(office: Office, day: date, written: str) -> dict[str, Any]:
    """Note what "1 EUR = 1.1642 USD" says of a day, either way round. A second word on a day replaces the first.

    What is posted stays as it is. Raises InputError for what is no rate of the firm's currency.
    """
    currency, rate = _read(written, home_currency(office.records))
    held = dict(office.records.setting(_SETTING, {}))
    held[currency] = {**held.get(currency, {}), day.isoformat(): [f"{rate.home:f}", f"{rate.foreign:f}"]}
    office.records.set_setting(_SETTING, held)
    return rate_json(currency, day, rate, home_currency(office.records))


def rate_json(currency: str, day: date, rate: Rate, home: str) -> dict[str, Any]:
    """One rate, for scripts."""
    return {"date": day.isoformat(), "rate": f"{rate.home:f} {home} = {rate.foreign:f} {currency}"}


def _read(written: str, home: str) -> tuple[str, Rate]:
    match = _WRITTEN.fullmatch(written)
    amounts = [_amount(match[1] or "1", match[2]), _amount(match[3], match[4])] if match else []
    codes = [match[2].upper(), match[4].upper()] if match else []
    if not match or codes.count(home) != 1 or not all(amounts):
        raise InputError(tr("Write the rate as “1 {home} = 1.1642 USD” or “1 USD = 0.859 {home}”.", home=home))
    own = codes.index(home)
    return codes[1 - own], Rate(amounts[own], amounts[1 - own])


def _amount(written: str, currency: str) -> Decimal:
    """Zero for what is no amount. One sign before three digits makes thousands of money without cents, as of đồng."""
    plain = written.replace(" ", "").replace("'", "")
    one = re.fullmatch(r"\d+[.,]\d+", plain)
    is_decimal = one and not (decimals(currency.upper()) == 0 and re.fullmatch(r"\d+[.,]\d{3}", plain))
    try:
        return Decimal(plain.replace(",", ".")) if is_decimal else read_amount(plain)
    except (ValueError, ArithmeticError):
        return Decimal(0)
