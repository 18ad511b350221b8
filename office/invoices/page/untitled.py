"""A table without titles: its columns are those in which quantity × price = net holds, row for row."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, islice

from office.invoices.invoice import Line
from office.invoices.page.columns import Column, Head, Header
from office.invoices.page.meanings import sum_meant
from office.invoices.page.money import is_money
from office.invoices.page.placing import wordiest
from office.invoices.page.products import proven
from office.invoices.page.sheet import Row
from office.invoices.page.sums import RATES
from office.invoices.page.values import Amount

ALIGNED = 6.0  # points that the edges of one column may differ
ENOUGH = 300  # rows that tell the columns
MOST = 9  # numbers in a row; more are no line of an invoice


@dataclass(frozen=True, slots=True)
class _Product:
    """A row of words in which a product holds."""

    row: Row
    values: Mapping[Column, Amount]

    @property
    def is_telling(self) -> bool:
        """Once a price is its own total; that may be chance."""
        return all(self.values[column].value not in {0, 1} for column in (Column.QUANTITY, Column.PRICE))

    def agrees(self, other: "_Product") -> bool:
        """Whether its columns are those of another row."""
        return self.values.keys() == other.values.keys() and all(
            _aligned(amount, other.values[column]) for column, amount in self.values.items()
        )


def _aligned(one: Amount, other: Amount) -> bool:
    (left, right), (its_left, its_right) = one.extent, other.extent
    middles = abs(left + right - its_left - its_right) / 2
    return min(abs(left - its_left), abs(right - its_right), middles) < ALIGNED


def untitled_header(rows: Sequence[Row], by_row: Mapping[int, Sequence[Amount]], cents: int) -> Header | None:
    """A header made of the columns that the most rows agree on; None where no row of words holds a product."""
    every = (one for row in rows for one in _products(row, by_row.get(row.index, ()), cents))
    found = list(islice(every, ENOUGH))
    groups = [[other for other in found if other.agrees(one)] for one in found]
    best = max(groups, key=_weight, default=[])
    if not any(one.is_telling for one in best):
        return None
    return _header(best, rows, by_row, cents)


def _weight(group: Sequence[_Product]) -> tuple[int, int, int]:
    """Rows, of them telling ones; of two ways to see the same rows the one with more columns."""
    return (len({one.row.index for one in group}), sum(one.is_telling for one in group), len(group[0].values))


def _products(row: Row, amounts: Sequence[Amount], cents: int) -> Iterator[_Product]:
    """All ways in which numbers of a row make its last sum; quantities before prices where both may be either."""
    if len(amounts) > MOST or not any(sign.isalpha() for sign in row.text):
        return
    totals = [amount for amount in amounts if is_money(amount, cents)]
    if not totals:
        return
    net = totals[-1]
    is_sum = sum_meant(row.folded[: totals[0].start]) is not None  # a price that is its own total may be one
    before = [amount for amount in amounts if amount.start < net.start]
    plain = [amount for amount in before if not amount.percent]
    for one, other in combinations(plain, 2):
        quantity, price = (other, one) if _is_price(one, cents) and not _is_price(other, cents) else (one, other)
        yield from (way for way in _ways(row, quantity, price, net, before) if way.is_telling or not is_sum)


def _is_price(amount: Amount, cents: int) -> bool:
    """Written as money, and no unit of pieces behind it."""
    return is_money(amount, cents) and not re.match(r" [^\W\d_]", amount.row.text[amount.end :])


def _ways(row: Row, quantity: Amount, price: Amount, net: Amount, before: Sequence[Amount]) -> Iterator[_Product]:
    plain = {Column.QUANTITY: quantity, Column.PRICE: price, Column.NET: net}
    if _holds(plain):
        yield _Product(row, plain)
        return
    for off in before:
        if off.start > max(quantity.start, price.start) and _holds(plain | {Column.DISCOUNT: off}):
            yield _Product(row, plain | {Column.DISCOUNT: off})


def _holds(values: dict[Column, Amount]) -> bool:
    made, holds = proven(Line(), values)
    return holds and made.price_quantity is None


def _first(group: Sequence[_Product], rows: Sequence[Row], by_row: Mapping[int, Sequence[Amount]], cents: int) -> int:
    """The number of the first row: over those that tell the columns, others with sums may stand."""
    first = min(one.row.index for one in group)
    while first and rows[first - 1].page == rows[first].page:
        if not any(is_money(amount, cents) for amount in by_row.get(first - 1, ())):
            break
        first -= 1
    return first


def _header(
    group: Sequence[_Product], rows: Sequence[Row], by_row: Mapping[int, Sequence[Amount]], cents: int
) -> Header | None:
    words = [(one, cell) for one in group if (cell := wordiest(one.row, one.values.values()))]
    if not words:
        return None
    lefts = Counter(round(cell.left) for _, cell in words)
    left = lefts.most_common(1)[0][0]
    right = max(cell.right for _, cell in words if abs(cell.left - left) < ALIGNED)
    columns = [Head(Column.DESCRIPTION, left, right), *_numbers(group, cents), *_others(group, by_row)]
    if any(one.row.left < left - 2 * ALIGNED for one in group) and not any(head.left < left for head in columns):
        columns.append(Head(Column.ARTICLE, min(one.row.left for one in group), left - ALIGNED))
    start = _first(group, rows, by_row, cents)
    return Header((), tuple(sorted(columns, key=lambda head: head.left)), start)


def _numbers(group: Sequence[_Product], cents: int) -> Iterator[Head]:
    """The columns of the product; pieces are whole where prices are not, whichever stands first."""
    values = {column: [one.values[column].value for one in group] for column in group[0].values}
    with_cents = bool(cents) and all(one.values[Column.QUANTITY].cents == cents for one in group)
    turned = with_cents and _whole(values[Column.PRICE]) and not _whole(values[Column.QUANTITY])
    swap = {Column.QUANTITY: Column.PRICE, Column.PRICE: Column.QUANTITY} if turned else {}
    for column in group[0].values:
        yield _head(swap.get(column, column), [one.values[column] for one in group])


def _whole(values: Iterable[Decimal]) -> bool:
    return all(value == value.to_integral_value() for value in values)


def _head(column: Column, amounts: Sequence[Amount]) -> Head:
    extents = [amount.extent for amount in amounts]
    return Head(column, min(left for left, _ in extents), max(right for _, right in extents))


def _others(group: Sequence[_Product], by_row: Mapping[int, Sequence[Amount]]) -> Iterator[Head]:
    """What stands beside the product in every row: a VAT rate, or the price before the discount."""
    used = {id(amount) for one in group for amount in one.values.values()}
    loose = [[amount for amount in by_row[one.row.index] if id(amount) not in used] for one in group]
    for first in loose[0]:
        column = [amount for row in loose for amount in row if _aligned(first, amount)]
        if len(column) != len(group):
            continue
        if all(amount.percent or amount.value in RATES for amount in column) and column[0].value > 1:
            yield _head(Column.RATE, column)
        elif all(amount.value >= one.values[Column.PRICE].value for amount, one in zip(column, group, strict=True)):
            yield _head(Column.LIST, column)
