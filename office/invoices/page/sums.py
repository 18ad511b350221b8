"""What a page states as sums, and what the solver answers: amounts alone, without pages, rows or languages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeVar

from office.invoices.invoice import Tax

Item = TypeVar("Item")
ZERO = Decimal(0)
CENT = Decimal("0.01")
MOST_PARTS = 10
RATES = tuple(
    Decimal(rate)
    for rate in [
        "19",
        "7",
        "16",
        "5",
        "20",
        "10",
        "5.5",
        "2.1",
        "8.5",
        "13",
        "12",
        "21",
        "9",
        "6",
        "22",
        "4",
        "8.1",
        "2.6",
        "3.8",
        "7.7",
        "2.5",
        "3.7",
        "23",
        "8",
        "17",
        "3",
        "25",
        "24",
        "14",
        "27",
        "18",
        "15",
        "1",
    ]
)
"""Rates that are or were law somewhere where a supplier may sit; a rate printed on the page may be another one."""


@dataclass(frozen=True, slots=True)
class TaxRow:
    """A row of the page that speaks of VAT: the rate that it names, and its amounts."""

    rate: Decimal | None
    amounts: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Stated:
    """What the page states. Each list in the page's order, amounts as printed.

    unlabelled: amounts without a word; they take part only where labelled ones need them. rates: percents printed
    anywhere on the page. lines: sum of the net amounts of the lines, when a table was read.
    """

    nets: tuple[Decimal, ...] = ()
    vats: tuple[Decimal, ...] = ()
    grosses: tuple[Decimal, ...] = ()
    dues: tuple[Decimal, ...] = ()
    prepaid: tuple[Decimal, ...] = ()
    subtotals: tuple[Decimal, ...] = ()
    adjustments: tuple[Decimal, ...] = ()
    roundings: tuple[Decimal, ...] = ()
    taxes: tuple[TaxRow, ...] = ()
    rates: tuple[Decimal, ...] = ()
    others: tuple[Decimal, ...] = ()
    lines: tuple[Decimal, ...] = ()
    items: tuple[Decimal, ...] = ()  # the lines' own net amounts
    last_nets: tuple[Decimal, ...] = ()  # named as net behind the discounts and charges
    free: tuple[Decimal, ...] = ()  # amounts whose own words say that they bear no VAT
    rated: frozenset[Decimal] = frozenset()  # amounts beside a percentage: they bear tax, or are one
    cash: tuple[Decimal, ...] = ()  # handed over at a till, and given back
    cents: int = 2

    @property
    def unit(self) -> Decimal:
        return Decimal(1).scaleb(-self.cents)

    @property
    def tendered(self) -> frozenset[Decimal]:
        """What was paid at the till: handed over less given back, or by card."""
        sums = {one for one in self.cash if one > 0}
        return frozenset(sums | {one - other for one in sums for other in sums if one > other})


@dataclass(frozen=True, slots=True)
class System:
    """Sums that close. proofs: what was found to hold, for the owner; printed: which of them the page states."""

    net: Decimal
    vat: Decimal
    gross: Decimal
    taxes: tuple[Tax, ...] = ()
    printed: frozenset[str] = frozenset()
    proofs: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[Decimal, Decimal, Decimal]:
        return (self.net, self.vat, self.gross)


@dataclass(frozen=True, slots=True)
class Solution:
    """The one system, or None; all that were as good; what is due of it."""

    system: System | None
    rivals: tuple[System, ...] = ()
    due: Decimal | None = None
    prepaid: Decimal | None = None
    rounding: Decimal | None = None
    due_proven: bool = False
    lines_agree: bool = False
    contradicted: tuple[tuple[str, Decimal], ...] = field(default=())  # sums that are named and fit in nowhere


def round_to(value: Decimal, unit: Decimal = CENT) -> Decimal:
    """Half up, as cents are rounded in trade."""
    return value.quantize(unit, ROUND_HALF_UP)


def distinct(values: Iterable[Item]) -> list[Item]:
    return list(dict.fromkeys(values))


def every_sum(stated: Stated) -> list[Decimal]:
    return distinct((*stated.nets, *stated.subtotals, *stated.others, *stated.vats, *stated.grosses, *stated.lines))


def lines_agree(system: System, stated: Stated) -> bool:
    reached = set(stated.lines)
    if system.net in reached or system.gross in reached:
        return True
    adjusted = sums_of(stated.adjustments)
    return any(abs(total + change - system.net) <= CENT for total in reached for change in adjusted)


def is_rate_of(rate: Decimal, base: Decimal, tax: Decimal, tolerance: Decimal) -> bool:
    """Whether the tax is this percentage of the base."""
    return abs(base * rate / 100 - tax) <= tolerance


def wrong_taxes(stated: Stated) -> list[Decimal]:
    """The VAT of each row of rate, net, VAT and total that is not its rate, though the net or the total says so."""
    rows = [(row.rate, *row.amounts) for row in stated.taxes if row.rate and len(row.amounts) == 3]
    return [
        tax
        for rate, base, tax, total in rows
        if not is_rate_of(rate, base, tax, 2 * stated.unit)
        and (base + tax == total or is_rate_of(rate, base, total - base, stated.unit))
    ]


def sums_among(items: Sequence[Decimal]) -> set[Decimal]:
    """What some of the lines add up to; of many lines nothing is said, since chance would find everything."""
    sums = {ZERO}
    for amount in items if len(items) <= MOST_PARTS else ():
        sums |= {total + amount for total in sums}
    return sums


def sums_of(adjustments: Sequence[Decimal]) -> set[Decimal]:
    sums = {ZERO}
    for amount in adjustments[:6]:
        sums |= {total + sign * amount for total in sums for sign in (1, -1)}
    return sums
