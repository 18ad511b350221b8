"""Printed tables: which lines are rows, which one is the header, which cell stands under which column."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from kb.document import Block
from kb.readers.tables import CONTEXT_LENGTH, is_value


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


def is_grid(text: str, rows: Sequence[Row]) -> bool:
    """Is it clearly a table? Two rows of three cells, or three rows of a name and a value."""
    if sum(1 for row in rows if len(row) >= 3) >= 2:
        return True
    pairs = [row for row in rows if len(row) == 2 and is_value(_words(text, row[1]))]
    return len(pairs) >= 3


def row_blocks(text: str, rows: Sequence[Row], title: str) -> list[Block]:
    """A block for each row, with the headers of its columns as context."""
    values = [any(is_value(_words(text, cell)) for cell in row) for row in rows]
    header: list[Column] = []
    blocks = []
    for n, row in enumerate(rows):
        if _is_header(rows, values, n):
            above = header if n and _is_header(rows, values, n - 1) else []
            header = _columns(text, row, above)
            context = title
        else:
            context = _context(text, row, header, title)
        blocks.append(Block(row[0].start, row[-1].end - row[0].start, "row", 0, context))
    return blocks


def _is_header(rows: Sequence[Row], values: Sequence[bool], n: int) -> bool:
    """Words alone, above rows of values: at the table's top, or where another table begins below the first."""
    if values[n] or len(rows[n]) < 2 or not any(values[n + 1 : n + 3]):
        return n == 0 and len(rows[0]) >= 3 and not any(values)
    return not any(values[:n]) or (values[n - 1] and values[n + 1])


def _columns(text: str, row: Row, above: Sequence[Column]) -> list[Column]:
    """The headers; a second header line is added to the words that stand above it."""
    columns = [Column(_words(text, cell), cell.left, cell.right) for cell in row]
    for column in columns:
        over = [c for c in above if _nearness(c, column) > 0]
        column.name = " ".join([*(c.name for c in over), column.name])
    covered = [c for c in above if all(_nearness(c, column) <= 0 for column in columns)]
    return sorted([*covered, *columns], key=lambda column: column.left)


def _context(text: str, row: Row, header: Sequence[Column], title: str) -> str:
    pieces = [title] if title else []
    for cell in row:
        above = max(header, key=partial(_nearness, cell), default=None)
        pieces.append(f"{above.name}: {_words(text, cell)}" if above else _words(text, cell))
    return " | ".join(pieces)[:CONTEXT_LENGTH]


def _nearness(cell: Cell | Column, column: Cell | Column) -> float:
    """How much two cells overlap across the page; negative, the distance, when they do not."""
    return min(cell.right, column.right) - max(cell.left, column.left)


def _words(text: str, cell: Cell) -> str:
    return " ".join(text[cell.start : cell.end].split())
