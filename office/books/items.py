"""Open items: what customers owe the firm and what the firm owes its suppliers, and how much of it is still open."""

from dataclasses import dataclass
from datetime import date as day
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum

from core.money import rounded

_HUNDRED = Decimal(100)


class ItemKind(StrEnum):
    """Which side of the firm an item stands on."""

    SALES = "sales"
    PURCHASE = "purchase"


@dataclass(frozen=True, slots=True)
class OpenItem:
    """One invoice or credit note to be paid. gross: with VAT, below zero for a credit note. vat_rate: in percent.

    discount_percent: what the payer may keep back when he pays within discount_days of `date`; None where none is
    offered. party_iban: the account of the other side, as far as it is known.
    """

    kind: ItemKind
    number: str
    date: day
    party: str
    currency: str
    gross: Decimal
    due: day | None = None
    party_number: str = ""
    party_iban: str = ""
    vat_rate: Decimal | None = None
    discount_days: int | None = None
    discount_percent: Decimal | None = None

    @property
    def movement(self) -> Decimal:
        """What the bank shows when it is settled in full: money in is positive."""
        return self.gross if self.kind is ItemKind.SALES else -self.gross

    @property
    def discount(self) -> Decimal:
        """The early-payment discount on the whole gross, rounded to the currency's smallest unit."""
        if not self.discount_percent or not self.discount_days:
            return Decimal(0)
        return rounded(self.gross * self.discount_percent / _HUNDRED, self.currency)

    @property
    def discount_until(self) -> day | None:
        """The last day on which the discount may be taken."""
        if not self.discount or self.discount_days is None:
            return None
        try:
            return self.date + timedelta(days=self.discount_days)
        except OverflowError:
            return day.max


def vat_within(amount: Decimal, rate: Decimal | None, currency: str) -> Decimal:
    """The VAT inside a gross amount: what a discount takes from the tax (§ 17 UStG). No rate is no tax."""
    if not rate:
        return Decimal(0)
    return rounded(amount * rate / (_HUNDRED + rate), currency)
