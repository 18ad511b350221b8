"""Money in the coming weeks, from open items alone: when each is likely to move, by its terms and its party's habit.

Wages, rent and what nobody has billed yet are not in it: it answers what the open items will do to the bank.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from statistics import median_low

from core.names import plain_name
from office.books.items import ItemKind, OpenItem

WEEKS = 8
USUAL_TERM = 30  # days, where an item names no day: then a payer is in default without any letter (§ 286 (3) BGB)
_ENOUGH = 2  # payments that make a habit
_REMEMBERED = 12  # the latest ones count
_LONGEST_HABIT = 120
_GRACE = 7  # what should have come is expected a week from now …
_GIVEN_UP = 30  # … unless it is so many days past even its own habit: nobody should count on it


@dataclass(frozen=True, slots=True)
class Paid:
    """One payment of an item: when it was due and when the money came."""

    item: OpenItem
    on: date


@dataclass(frozen=True, slots=True)
class Expected:
    """An open item and when its money is likely to move; None: not to be counted on. amount: money in is positive."""

    item: OpenItem
    amount: Decimal
    on: date | None


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days, both ends included. money_out is below zero. balance: what the bank has after it."""

    first: date
    last: date
    money_in: Decimal
    money_out: Decimal
    balance: Decimal


@dataclass(frozen=True, slots=True)
class Forecast:
    """start + all weeks + later + doubtful is what would be there if every open item were paid.

    later: what comes after the last week. doubtful: late beyond all habit, counted in no week.
    """

    start: Decimal
    weeks: tuple[Week, ...]
    later: Decimal
    doubtful: Decimal

    @property
    def lowest(self) -> Week | None:
        """The week with the least money, the first of several."""
        return min(self.weeks, key=lambda week: week.balance, default=None)


def party_of(item: OpenItem) -> str:
    """Whose item it is: his number where he has one, else his name as one word."""
    return item.party_number or plain_name(item.party) or item.party


def due_of(item: OpenItem) -> date:
    """The day by which it has to be paid."""
    return item.due or item.date + timedelta(days=USUAL_TERM)


def habits(payments: Iterable[Paid]) -> dict[str, int]:
    """Party → by how many days it usually pays late (early: below zero); the middle of its latest payments."""
    lateness: defaultdict[str, list[int]] = defaultdict(list)
    for paid in sorted(payments, key=lambda each: each.on):
        lateness[party_of(paid.item)].append((paid.on - due_of(paid.item)).days)
    return {
        party: max(-_LONGEST_HABIT, min(_LONGEST_HABIT, median_low(days[-_REMEMBERED:])))
        for party, days in lateness.items()
        if len(days) >= _ENOUGH
    }


def expected(items: Iterable[tuple[OpenItem, Decimal]], habit: Mapping[str, int], today: date) -> list[Expected]:
    """When each open item's money is likely to move. items: with what is open of their gross."""
    return [Expected(item, _movement(item, left), _day(item, habit, today)) for item, left in items]


def _movement(item: OpenItem, left: Decimal) -> Decimal:
    return left if item.kind is ItemKind.SALES else -left


def _day(item: OpenItem, habit: Mapping[str, int], today: date) -> date | None:
    """Our own bills are paid when they are due; customers pay as they always did."""
    if item.kind is ItemKind.PURCHASE:
        return max(today, due_of(item))
    usual = due_of(item) + timedelta(days=habit.get(party_of(item), 0))
    if usual >= today:
        return usual
    return today + timedelta(days=_GRACE) if (today - usual).days <= _GIVEN_UP else None


def forecast(start: Decimal, movements: Sequence[Expected], today: date, weeks: int = WEEKS) -> Forecast:
    """What the bank has after each of the coming weeks, the first one beginning today."""
    balance, told = start, []
    for number in range(weeks):
        first = today + timedelta(days=7 * number)
        last = first + timedelta(days=6)
        inside = [each.amount for each in movements if each.on and first <= each.on <= last]
        money_in, money_out = _sum(x for x in inside if x > 0), _sum(x for x in inside if x < 0)
        balance += money_in + money_out
        told.append(Week(first, last, money_in, money_out, balance))
    end = today + timedelta(days=7 * weeks)
    later = _sum(each.amount for each in movements if each.on and each.on >= end)
    return Forecast(start, tuple(told), later, _sum(each.amount for each in movements if each.on is None))


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, Decimal(0))
