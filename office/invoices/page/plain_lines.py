"""Lines without a table: words and an amount, row under row, that together are the net or the total."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from office.invoices.invoice import Line
from office.invoices.page.money import Named, is_money
from office.invoices.page.sheet import Row
from office.invoices.page.sums import System
from office.invoices.page.values import Amount

ROOM = 3.0  # of a row's height, between two of them


def plain_lines(
    rows: Sequence[Row], amounts: Sequence[Amount], named: Sequence[Named], system: System, cents: int
) -> tuple[Line, ...]:
    """The rows over the first sum, when they add up to it; else none."""
    first = min((one.amount.row.index for one in named if abs(one.amount.value) in _totals(system)), default=0)
    found = list(_upwards(rows, amounts, first, cents))
    total = sum((amount.value for _, amount in found), Decimal(0))
    if not found or total not in _totals(system):
        return ()
    return tuple(_line(words, amount) for words, amount in reversed(found))


def _totals(system: System) -> set[Decimal]:
    return {system.net, system.gross} - {Decimal(0)}


def _upwards(rows: Sequence[Row], amounts: Sequence[Amount], first: int, cents: int) -> Iterator[tuple[str, Amount]]:
    """From the sum up: rows of words with one amount at their end."""
    below = rows[first] if rows else None
    for row in reversed(rows[:first]):
        own = [amount for amount in amounts if amount.row is row and is_money(amount, cents)]
        words = row.text[: own[-1].start].strip(" :") if own else ""
        if below is None or row.page != below.page or below.top - row.bottom > ROOM * row.height:
            return
        if len(own) != 1 or not any(sign.isalpha() for sign in words) or own[0].end < len(row.text) - 4:
            return
        yield words, own[0]
        below = row


def _line(words: str, amount: Amount) -> Line:
    return Line(" ".join(words.split()), Decimal(1), unit_price=amount.value, net=amount.value)
