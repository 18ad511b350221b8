"""Printed tables: which lines are rows, which one is the header, which cell stands under which column."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from core.patterns import regex
from kb.document import Block
from kb.readers.tables import CONTEXT_LENGTH


@dataclass(frozen=True, slots=True)
class Cell:
    """Words without a wide gap between them: their span in the page's text and their place across the page."""

    start: int
    end: int
    left: float
    right: float


@dataclass(slots=True)
class Column:
    """A column's header and its place across the page."""

    name: str
    left: float
    right: float


Row = Sequence[Cell]


@dataclass(slots=True)
class Head:
    """What stands above a table's rows: its title and its columns. Empty: there is none."""

    title: str = ""
    columns: list[Column] = field(default_factory=list)

    def goes_on(self, text: str, rows: Sequence[Row]) -> bool:
        """Are these rows, the first of the next page, more of the same table? They have no header of their own."""
        if not self.columns or _is_header(rows, _wordy(text, rows), 0):
            return False
        widest = max(len(row) for row in rows)
        return max(2, len(self.columns) - 1) <= widest and all(self._stands_under(row) for row in rows)

    def _stands_under(self, row: Row) -> bool:
        """Each cell under a column of its own, none far from it."""
        under = [max(self.columns, key=partial(_nearness, cell)) for cell in row]
        near = all(_nearness(cell, column) > -BESIDE for cell, column in zip(row, under, strict=True))
        return near and len({id(column) for column in under}) == len(row)

    def begins(self, text: str, row: Row) -> bool:
        """Is this row the table's header, printed again on the next page?"""
        return bool(self.columns) and all(any(_words(text, cell) in c.name for c in self.columns) for cell in row)


BESIDE = 24.0  # points: a number at the right of its column need not reach under the column's word

_NUMBERED = regex(r"(?!\b(?:19|20)\d\d\b)\b\w*\d")  # a word with digits that is no year: no column is called so


def is_grid(text: str, rows: Sequence[Row]) -> bool:
    """Is it clearly a table? Two rows of three cells, or three rows of a name and a value."""
    if sum(1 for row in rows if len(row) >= 3) >= 2:
        return True
    pairs = [row for row in rows if len(row) == 2 and re.search(r"\d", _words(text, row[1]))]
    return len(pairs) >= 3


def row_blocks(text: str, rows: Sequence[Row], title: str, above: Head | None = None) -> tuple[list[Block], Head]:
    """A block for each row, with the headers of its columns as context; and the head, for the page after.

    above: the head of the table on the page before.
    """
    wordy = _wordy(text, rows)
    above = above or Head()
    going_on = above.goes_on(text, rows)
    same = going_on or above.begins(text, rows[0])
    table = _Table(text, Head(above.title if same else title, above.columns if going_on else []))
    for n, row in enumerate(rows):
        if _is_header(rows, wordy, n):
            table.header(row)
        elif len(row) == 1 and n:
            table.wrapped(row)
        else:
            table.body(row)
    return table.blocks, table.head


def _wordy(text: str, rows: Sequence[Row]) -> list[bool]:
    """Which rows are words alone."""
    return [not any(_NUMBERED.search(_words(text, cell)) for cell in row) for row in rows]


class _Table:
    """The rows so far, and the columns that the next one stands under."""

    def __init__(self, text: str, head: Head) -> None:
        self.blocks: list[Block] = []
        self.head = Head(head.title, head.columns)
        self._text = text
        self._in_header = False

    def header(self, row: Row) -> None:
        """A second header line is added to the words that stand above it."""
        self.head.columns = _columns(self._text, row, self.head.columns if self._in_header else [])
        self._in_header = True
        self._add(row[0].start, row[-1].end, self.head.title)

    def body(self, row: Row) -> None:
        self._in_header = False
        self._add(row[0].start, row[-1].end, " | ".join(filter(None, [self.head.title, self._named(row)])))

    def wrapped(self, row: Row) -> None:
        """A line of one cell: the second line of a header, or the rest of a cell of the row above."""
        if self._in_header:
            self.header(row)
        else:
            above = self.blocks.pop()
            end = max(above.start + above.length, row[-1].end)
            self._add(above.start, end, " | ".join(filter(None, [above.context, self._named(row)])))

    def _add(self, start: int, end: int, context: str) -> None:
        self.blocks.append(Block(start, end - start, "row", 0, context[:CONTEXT_LENGTH]))

    def _named(self, row: Row) -> str:
        pieces = []
        for cell in row:
            above = max(self.head.columns, key=partial(_nearness, cell), default=None)
            words = _words(self._text, cell)
            pieces.append(f"{above.name}: {words}" if above else words)
        return " | ".join(pieces)


def _is_header(rows: Sequence[Row], wordy: Sequence[bool], n: int) -> bool:
    """Words alone, above rows with figures: at the table's top, or where another table begins below the first."""
    if not wordy[n] or len(rows[n]) < 2 or all(wordy[n + 1 : n + 3]):
        return n == 0 and len(rows[0]) >= 3 and all(wordy)
    wider = len(rows[n]) >= 3 and len(rows[n]) > len(rows[n - 1])
    return all(wordy[:n]) or (not wordy[n + 1] and (not wordy[n - 1] or wider))


def _columns(text: str, row: Row, above: Sequence[Column]) -> list[Column]:
    """The headers of a line, each with the words of the header line above it."""
    columns = [Column(_words(text, cell), cell.left, cell.right) for cell in row]
    for column in columns:
        over = [c for c in above if _nearness(c, column) > 0]
        column.name = " ".join([*(c.name for c in over), column.name])
    covered = [c for c in above if all(_nearness(c, column) <= 0 for column in columns)]
    return sorted([*covered, *columns], key=lambda column: column.left)


def _nearness(cell: Cell | Column, column: Cell | Column) -> float:
    """How much two cells overlap across the page; negative, the distance, when they do not."""
    return min(cell.right, column.right) - max(cell.left, column.left)


def _words(text: str, cell: Cell) -> str:
    return " ".join(text[cell.start : cell.end].split())
