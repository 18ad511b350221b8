"""Lines without a table: words and an amount, row under row, that together are the net or the total.

Between them may stand rows of words alone: notes, or more of a description.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from office.invoices.invoice import Line
from office.invoices.page.meanings import Sum
from office.invoices.page.money import Named, is_money
from office.invoices.page.sheet import Row
from office.invoices.page.sums import System
from office.invoices.page.values import Amount

ROOM = 3.0  # of a row's height, between two rows
_STEPS = frozenset({Sum.NET, Sum.SUBTOTAL, Sum.GROSS, Sum.DUE})
_AFTER_THE_TOTAL = frozenset({Sum.PREPAID, Sum.DUE})  # where only what is left to pay is printed
MOST = 60  # rows above a sum


@dataclass(frozen=True, slots=True)
class PlainLine:
    """A row of words with its amount in the last cell."""

    words: str
    amount: Amount

    @property
    def line(self) -> Line:
        return Line(" ".join(self.words.split()), Decimal(1), unit_price=self.amount.value, net=self.amount.value)


def rows_over_a_sum(
    rows: Sequence[Row], amounts: Sequence[Amount], named: Sequence[Named], cents: int
) -> list[PlainLine]:
    """Two rows or more right over a row that calls itself a sum, of which it is the sum.

    A charge, a payment in advance or a tax among them is what was billed, and no step on the way to the total.
    """
    steps = {one.amount.row.index for one in named if one.direct and one.meaning in _STEPS}
    for one in named:
        if one.meaning not in _STEPS or not one.amount.value:
            continue
        found, total = [], Decimal(0)
        for line in _upwards(rows, amounts, one.amount.row.index, steps, cents):
            found.append(line)
            total += line.amount.value
            if total == one.amount.value and len(found) > 1:
                return found[::-1]
    return []


def plain_lines(
    rows: Sequence[Row], amounts: Sequence[Amount], named: Sequence[Named], system: System, cents: int
) -> tuple[Line, ...]:
    """The rows over the first sum, when they add up to it; else none."""
    totals = {system.net, system.gross} - {Decimal(0)}
    sizes = {abs(total) for total in totals}
    parts = {Sum.GROSS}  # a price may call itself one and still be a part of the total
    sums = {
        one.amount.row.index
        for one in named
        if one.direct and (one.meaning not in parts or one.amount.value in totals)
    }
    ends = [one.amount.row.index for one in named if abs(one.amount.value) in sizes]
    ends = ends or [one.amount.row.index for one in named if one.meaning in _AFTER_THE_TOTAL]
    first = min(ends, default=0)
    found: list[PlainLine] = []
    for line in _upwards(rows, amounts, first, sums, cents):
        found.append(line)
        if sum((one.amount.value for one in found), Decimal(0)) in totals:
            return tuple(one.line for one in reversed(found))
    return ()


def _upwards(
    rows: Sequence[Row], amounts: Sequence[Amount], first: int, sums: set[int], cents: int
) -> Iterator[PlainLine]:
    """From the sum up: rows of words with an amount in their last cell, on one page and without a wide gap."""
    below = rows[first] if rows else None
    for row in reversed(rows[max(0, first - MOST) : first]):
        if below is None or row.page != below.page or below.top - row.bottom > ROOM * row.height:
            return
        below = row
        own = [amount for amount in amounts if amount.row is row and is_money(amount, cents)]
        if not own:
            continue
        last = row.cells[-1]
        words = row.text[: max(own[0].start, last.start)].strip(" :")
        at_end = own[-1].end >= len(row.text) - 4 and sum(last.start <= one.start for one in own) == 1
        if row.index in sums or not at_end or not any(sign.isalpha() for sign in words):
            return
        yield PlainLine(words, own[-1])
