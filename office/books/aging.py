"""How late what is owed is: open items of one side by the days since they were due, each currency for itself."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from office.books.items import OpenItem

STEPS = (0, 30, 60, 90)  # days late, up to which a group reaches; what is later is the last one
_TERM = timedelta(days=30)  # where no due day is told: § 286 (3) BGB, and the usual term elsewhere


@dataclass(frozen=True, slots=True)
class Aging:
    """What is open of one side and currency. sums: not due yet, then by STEPS of days late; credit notes lessen them.

    oldest: days that the oldest invoice is late, 0 where none is.
    """

    currency: str
    sums: tuple[Decimal, ...]
    oldest: int = 0

    @property
    def overdue(self) -> Decimal:
        """All that is past its day."""
        return sum(self.sums[1:], Decimal(0))


def aged(items: Iterable[tuple[OpenItem, Decimal]], day: date) -> tuple[Aging, ...]:
    """The open items as they stand in the evening of a day. items: each with what was open of its gross then."""
    sums: defaultdict[str, list[Decimal]] = defaultdict(lambda: [Decimal(0)] * (len(STEPS) + 1))
    oldest: defaultdict[str, int] = defaultdict(int)
    for item, amount in items:
        late = (day - _due(item)).days
        sums[item.currency][sum(late > step for step in STEPS)] += amount
        if amount > 0:
            oldest[item.currency] = max(oldest[item.currency], late)
    return tuple(Aging(currency, tuple(sums[currency]), oldest[currency]) for currency in sorted(sums))


def _due(item: OpenItem) -> date:
    try:
        return item.due or item.date + _TERM
    except OverflowError:
        return date.max


def open_on(
    items: Mapping[int, OpenItem], settled: Iterable[tuple[int, date, Decimal]], day: date
) -> list[tuple[OpenItem, Decimal]]:
    """What was written up to a day, and what was open of it then. settled: (item, day of the bank, part of gross)."""
    left = {number: item.gross for number, item in items.items() if item.date <= day}
    for number, booked, amount in settled:
        if booked <= day and number in left:
            left[number] -= amount
    return [(items[number], amount) for number, amount in left.items() if amount]
