"""What of a row stands under which title: its numbers and its words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, pairwise

from office.invoices.invoice import Line
from office.invoices.page.columns import NUMERIC, Column, Head, Header
from office.invoices.page.products import proven
from office.invoices.page.sheet import GAP, Cell, Ink, Row
from office.invoices.page.values import Amount

REACH = 45.0  # points that a value may stand beside its title
MOST = 10  # columns of numbers whose turns are tried
EDGE = 8.0  # points that words may stand left of their title
_AT = frozenset({"à", "á", "@", "x", "×", "je"})  # between a quantity and its price
_PERCENTS = frozenset({Column.DISCOUNT, Column.RATE, Column.OTHER})
_COUNTED = NUMERIC - {Column.POSITION}
_PRICES = frozenset({Column.PRICE, Column.LIST})
_TOTALS = frozenset({Column.NET, Column.GROSS})


@dataclass(frozen=True, slots=True)
class Values:
    """The numbers of a row by column. holds: quantity × price is the net amount."""

    by_column: dict[Column, Amount] = field(default_factory=dict)
    holds: bool = False

    def __contains__(self, column: Column) -> bool:
        return column in self.by_column

    @property
    def total(self) -> Amount | None:
        return self.by_column.get(Column.NET) or self.by_column.get(Column.GROSS)

    @property
    def is_product(self) -> bool:
        """Whether it holds by three numbers that stand there, each in its column, and none is nothing."""
        columns = self.by_column.keys()
        if self.total is None or not self.total.value:
            return False
        return self.holds and Column.QUANTITY in columns and bool(columns & _PRICES) and bool(columns & _TOTALS)


def values_of(header: Header, amounts: Sequence[Amount]) -> Values:
    """Each number with its column: under its title, or by its turn where the columns are ragged."""
    placed = _under_titles(header, amounts)
    if _multiplies(placed) and _is_ordered(header, placed):
        return Values(placed, holds=True)
    outside = [amount for amount in amounts if not _in_words(header, amount)]
    for numbers in (outside, amounts):
        if in_turn := _in_turn(header, numbers):
            return Values(in_turn, holds=True)
    return Values(placed)


def _multiplies(values: dict[Column, Amount], *, alone: bool = False) -> bool:
    """Whether the product holds. alone: by what stands there, without a price for 100 or 1000 that nobody printed."""
    line, holds = proven(Line(), values)
    return holds and not (alone and line.price_quantity and Column.PER not in values)


def _is_ordered(header: Header, values: dict[Column, Amount]) -> bool:
    """Numbers stand from left to right as their titles do: 4 × 289 is 289 × 4, but only one of them is the price."""
    places = [values[head.column].extent[0] for head in header.columns if head.column in values]
    return places == sorted(places)


def _in_turn(header: Header, amounts: Sequence[Amount]) -> dict[Column, Amount]:
    """The last numbers of the row over the columns from left to right; of those that may be empty some are."""
    heads = [head for head in header.columns if head.column in _COUNTED]
    if len(heads) > MOST:
        return {}
    for count in range(min(len(heads), len(amounts)), 2, -1):
        last = amounts[-count:]
        ways = [chosen for chosen in combinations(heads, count) if _may_hold(chosen, last)]
        held = [
            (sum(map(_apart, chosen, last)), place, chosen)
            for place, chosen in enumerate(ways)
            if _multiplies({head.column: amount for head, amount in zip(chosen, last, strict=True)}, alone=True)
        ]
        if held:
            chosen = min(held)[2]
            return {head.column: amount for head, amount in zip(chosen, last, strict=True)}
    return {}


def _may_hold(heads: Sequence[Head], amounts: Sequence[Amount]) -> bool:
    """All that a product needs; percents only where percents are."""
    columns = {head.column for head in heads}
    needed = Column.QUANTITY in columns and columns & _PRICES and columns & _TOTALS
    return bool(needed) and all(
        not amount.percent or head.column in _PERCENTS for head, amount in zip(heads, amounts, strict=True)
    )


def _under_titles(header: Header, amounts: Sequence[Amount]) -> dict[Column, Amount]:
    """Each number under the title next to it; of two under one title the nearer."""
    numeric = [head for head in header.columns if head.column in NUMERIC]
    pairs = sorted(
        ((_apart(head, amount), head, amount) for amount in amounts for head in numeric),
        key=lambda pair: pair[0],
    )
    values: dict[Column, Amount] = {}
    given: set[int] = set()
    for distance, head, amount in pairs:
        if distance > REACH or head.column in values or id(amount) in given:
            continue
        if _in_words(header, amount) or (amount.percent and head.column not in _PERCENTS):
            continue
        values[head.column] = amount
        given.add(id(amount))
    return values


def _apart(head: Head, amount: Amount) -> float:
    left, right = amount.extent
    gap = max(0.0, max(head.left, left) - min(head.right, right))
    return gap + 0.02 * min(
        abs(head.left - left), abs(head.right - right), abs((head.left + head.right) - (left + right)) / 2
    )


def _in_words(header: Header, amount: Amount) -> bool:
    """A number inside of a description ("Ordner A4, 8 cm") is no value."""
    row = amount.row
    cell = row.cell_at(amount.start)
    title = header.of(Column.DESCRIPTION)
    before = row.text[cell.start : amount.start]
    if title is None or amount.currency or not any(sign.isalpha() for sign in before):
        return False
    return cell.left < title.right + 5 and amount.extent[0] - title.left < 400


# --- words ---------------------------------------------------------------------------------------------------------


def words_of(header: Header, row: Row, values: Values) -> Iterator[tuple[Ink, Column]]:
    """Each word that is no value, with its column; within a cell the column changes only at another title's edge.

    What stands behind a value in its cell is a part of that value: its unit, its currency.
    """
    taken = {
        place: column for column, amount in values.by_column.items() for place in range(amount.start, amount.end)
    }
    heads = _text_heads(header)
    title = header.of(Column.DESCRIPTION)
    right = {head.column for head in header.columns if title and head.left > title.left} - {Column.DESCRIPTION}
    column: Column | None = None
    cell_end = -1
    for word, start in zip(row.words, row.starts, strict=True):
        head = next((head for head in reversed(heads) if head.left - EDGE <= word.left), heads[0])
        if start >= cell_end:
            column, cell_end = head.column, row.cell_at(start).end
        elif abs(head.left - word.left) < 5:
            column = head.column
        value = taken.get(start) or taken.get(start + len(word.text) - 1)
        if word.text in _AT and taken.get(start + len(word.text) + 1):
            continue
        if value is None:
            yield word, column or head.column
        elif value in right:
            column = value


def _text_heads(header: Header) -> list[Head]:
    """Titles from left to right; where the description's stands under another one, that one rules the first row."""
    heads = [head for head in header.columns if head.level == 0 or not _shadowed(head, header)]
    return sorted(heads, key=lambda head: head.left) or list(header.columns)


def _shadowed(head: Head, header: Header) -> bool:
    return any(
        other is not head and other.level < head.level and abs(other.left - head.left) < 12
        for other in header.columns
    )


# --- the columns as their values show them -------------------------------------------------------------------------


def sharpened(header: Header, rows: Sequence[tuple[Row, Values]]) -> Header:
    """The header with each column as wide as title and values of the rows that hold; titles may stand beside them."""
    held = [(row, values) for row, values in rows if values.is_product]
    if not held:
        return header
    columns = [_widened(head, [values for _, values in held]) for head in header.columns]
    if _overlap(columns):
        columns = list(header.columns)  # no columns at all: one value behind the other
    lefts = Counter(
        round(cell.left / 3) for row, values in held if (cell := wordiest(row, values.by_column.values()))
    )
    return replace(header, columns=tuple(sorted(_described(columns, lefts), key=lambda head: head.left)))


def _overlap(columns: Sequence[Head]) -> bool:
    numeric = sorted((head for head in columns if head.column in _COUNTED), key=lambda head: head.left)
    return any(head.right > other.left + 2 for head, other in pairwise(numeric) if head.level == other.level)


def _widened(head: Head, rows: Sequence[Values]) -> Head:
    if head.column not in NUMERIC:
        return head
    extents = [values.by_column[head.column].extent for values in rows if head.column in values.by_column]
    left = min([head.left, *(left for left, _ in extents)])
    return replace(head, left=left, right=max([head.right, *(right for _, right in extents)]))


def wordiest(row: Row, values: Iterable[Amount]) -> Cell | None:
    """The cell with the most letters that holds none of the values."""
    starts = {amount.start for amount in values}
    cells = [cell for cell in row.cells if not any(cell.start <= start < cell.end for start in starts)]
    best = max(cells, key=lambda cell: sum(sign.isalpha() for sign in cell.text), default=None)
    return best if best and any(sign.isalpha() for sign in best.text) else None


def _described(columns: Sequence[Head], lefts: Counter[int]) -> list[Head]:
    """The description begins where most rows have their words, though its title may stand over their middle."""
    title = next((head for head in columns if head.column is Column.DESCRIPTION), None)
    if title is None or not lefts or title.level:
        return list(columns)
    place, times = lefts.most_common(1)[0]
    left = place * 3.0
    others = [head for head in columns if head is not title and head.column not in NUMERIC]
    if times * 2 <= lefts.total() or left >= title.left or any(abs(head.left - left) < 20 for head in others):
        return list(columns)
    return [replace(head, left=left) if head is title else head for head in columns]


def under_title(header: Header, row: Row) -> list[Ink]:
    """The words of a row that stand in the description's column and in no other."""
    title = header.of(Column.DESCRIPTION)
    if title is None:
        return []
    words = _in_one_cell(row, title.left - EDGE, beside(header) - 2)
    return words if words and words[0].left < title.left + 25 else []


def beside(header: Header) -> float:
    """Where the column right of the description begins, in points; far away without one."""
    title = header.of(Column.DESCRIPTION)
    if title is None:
        return 1e9
    middle = (title.left + title.right) / 2
    return min((h.left for h in header.columns if h.left > middle and h.level == title.level), default=1e9)


def _in_one_cell(row: Row, left: float, right: float) -> list[Ink]:
    """The words from a place on, up to the next gap or column."""
    words: list[Ink] = []
    for word, start in zip(row.words, row.starts, strict=True):
        if left <= word.left < right:
            if words and row.text[start - len(GAP) : start] == GAP:
                break
            words.append(word)
    return words
