"""What other currencies were worth, day by day: as the owner noted it. Nothing is fetched from anywhere."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from core.cells import read_amount
from core.errors import InputError
from core.money import decimals
from core.patterns import regex
from core.words import tr
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.home_currency import home_currency
from office.books.posting.abroad import Rate, Rates

_SETTING = "exchange_rates"  # currency → day → [worth in the firm's own, for so many]
_WRITTEN = regex(r"\s*([\d.,' ]*\d)?\s*([A-Za-z]{3})\s*=\s*([\d.,' ]*\d)\s*([A-Za-z]{3})\s*")


def rates(office: Office) -> Rates:
    """All that was noted."""
    held: dict[str, dict[str, list[str]]] = office.records.setting(_SETTING, {})
    return Rates({
        currency: {date.fromisoformat(day): Rate(*map(Decimal, pair)) for day, pair in days.items()}
        for currency, days in held.items()
    })  # fmt: skip


@dataclass(frozen=True, slots=True)
class Noted:
    """What was said of a currency and a day. before: the rate that it replaced, None for the first word."""

    day: date
    currency: str
    home: str
    rate: Rate
    before: Rate | None = None

    @property
    def written(self) -> str:
        """As in "1 EUR = 1.1642 USD"."""
        return f"{self.rate.home:f} {self.home} = {self.rate.foreign:f} {self.currency}"

    def as_json(self) -> dict[str, Any]:
        return {"date": self.day.isoformat(), "rate": self.written}


def noted(office: Office) -> list[Noted]:
    """Every rate, the newest day first."""
    home = home_currency(office.records)
    found = [
        Noted(day, currency, home, rate)
        for currency, days in rates(office).told.items()
        for day, rate in days.items()
    ]
    return sorted(found, key=lambda each: (each.day, each.currency), reverse=True)


def note_rate(office: Office, day: date, written: str) -> Noted:
    """Note what "1 EUR = 1.1642 USD" says of a day, either way round. A second word on a day replaces the first.

    What is posted stays as it is. Raises InputError for what is no rate of the firm's currency.
    """
    home = home_currency(office.records)
    currency, rate = _read(written, home)
    before = rates(office).told.get(currency, {}).get(day)
    put_rate(office, day, currency, rate)
    return Noted(day, currency, home, rate, before)


def put_rate(office: Office, day: date, currency: str, rate: Rate | None) -> None:
    """Let a day have this rate, or none: the undo of a word and of its removal. What is posted stays as it is."""
    held = dict(office.records.setting(_SETTING, {}))
    days = {said: pair for said, pair in held.get(currency, {}).items() if said != day.isoformat()}
    if rate:
        days[day.isoformat()] = [f"{rate.home:f}", f"{rate.foreign:f}"]
    held = {**held, currency: days}
    office.records.set_setting(_SETTING, {code: each for code, each in held.items() if each})
    office.events.tell(Topic.BOOKS)


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
