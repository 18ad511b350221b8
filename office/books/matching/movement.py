"""A bank line as the matcher sees it, and what its purpose says of money: amounts abroad, fees, days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date as day
from decimal import Decimal
from functools import lru_cache

from core.cells import read_amount
from core.patterns import regex

_AMOUNT = r"(\d{1,3}(?:[.,' ]?\d{3})*[.,]\d{1,2}|\d{1,3}(?:[.,']\d{3})+|\d+)(?![\d.,]*\d)"
_CURRENCY = r"(USD|EUR|GBP|CHF|CNY|RMB|VND|JPY|HKD|SGD|AUD|CAD|SEK|DKK|NOK|PLN|CZK)"
_BEFORE = regex(rf"\b{_CURRENCY}\s?{_AMOUNT}")
_AFTER = regex(rf"(?<![\d.,]){_AMOUNT}\s?{_CURRENCY}\b")
_FEE = regex(
    rf"(?:ENTGELTE?|GEB(?:UE|Ü|U)HR(?:EN)?|SPESEN|FEES?|CHARGES?|CHRGS?|PHI|PHÍ|手续费|PROWIZJ[AI]|KOSTEN|COMMISSION|COMISI[OÓ]N(?:ES)?|COMMISSIONI?)\W{{0,3}}{_CURRENCY}?\s?{_AMOUNT}",
    re.IGNORECASE,
)
_DAY = regex(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2,4})?(?!\d)")
_OTHER_DAYS = regex(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{2,4})(?!\d)")


@dataclass(frozen=True, slots=True)
class Movement:
    """One line of a statement, or one payment inside a collective booking (part: its place there, from 1).

    amount: money in is positive. account: the firm's own; iban: of the other side, or as the bank writes it.
    fee: what the bank itself says that it kept. original: the amount in the payer's currency, where it is told.
    """

    line: int
    date: day
    amount: Decimal
    currency: str
    account: str = ""
    name: str = ""
    iban: str = ""
    reference: str = ""
    text: str = ""
    mandate: str = ""
    creditor: str = ""
    reversal: bool = False
    fee: Decimal | None = None
    original: Decimal | None = None
    original_currency: str = ""
    parts: tuple["Movement", ...] = ()
    part: int = 0

    @property
    def words(self) -> str:
        """Everything that was written about what the payment is for."""
        return " ".join(filter(None, (self.reference, self.text)))

    @property
    def key(self) -> tuple[int, int]:
        """What tells it from every other one."""
        return self.line, self.part

    @property
    def content(self) -> tuple[object, ...]:
        """An order that does not depend on the order in which lines of one day were read."""
        return self.date, self.words, self.name, self.iban, self.amount, self.account, self.line, self.part

    def abroad(self) -> Iterator[tuple[str, Decimal]]:
        """(currency, amount without sign) in other currencies that the line tells of."""
        if self.original is not None and self.original_currency:
            yield self.original_currency, abs(self.original)
        for currency, amount in _told(self.text):
            if currency != self.currency:
                yield currency, amount

    def stated_fee(self) -> Decimal | None:
        """What the bank kept, by its own field or by the purpose; None where nothing is said."""
        if self.fee is not None:
            return abs(self.fee)
        currency, amount = _fee_in(self.text)
        return amount if currency in {None, self.currency} else None

    def singles(self) -> tuple["Movement", ...]:
        """The payments that it is made of: its parts where they add up to it, else itself."""
        if len(self.parts) < 2 or sum((part.amount for part in self.parts), Decimal(0)) != self.amount:
            return (self,)
        return tuple(replace(part, part=place) for place, part in enumerate(self.parts, start=1))

    def said_days(self) -> frozenset[tuple[int, int, int]]:
        """(day, month, year) that the purpose names; year 0 where it is left out."""
        found = set()
        for pattern in (_DAY, _OTHER_DAYS):
            for one, two, year in pattern.findall(self.text):
                full = int(year or 0)
                found.add((int(one), int(two), full + 2000 if 0 < full < 100 else full))
        return frozenset(found)


@lru_cache(maxsize=4096)
def _fee_in(text: str) -> tuple[str | None, Decimal | None]:
    found = _FEE.search(text)
    return (found[1], _amount(found[2])) if found else (None, None)


def _told(text: str) -> Iterator[tuple[str, Decimal]]:
    for currency, written in _BEFORE.findall(text):
        yield _iso(currency), _amount(written)
    for written, currency in _AFTER.findall(text):
        yield _iso(currency), _amount(written)


def _iso(currency: str) -> str:
    return "CNY" if currency == "RMB" else currency


def _amount(written: str) -> Decimal:
    try:
        return read_amount(written)
    except (ValueError, ArithmeticError):
        return Decimal(0)
