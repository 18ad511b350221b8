"""Tables keep their headers with their rows: each row's block carries "title | header: value | …" as context."""

from collections.abc import Iterable, Sequence
from itertools import groupby, islice, pairwise

from core.patterns import regex
from kb.readers import limits
from kb.readers.layout import PageBuilder

Row = Sequence[str]

_NUMBER = regex(
    r"[-+(]?[€$£¥₫]?\s?[\d.,'’ \u00a0/:%-]*\d[\d.,'’ \u00a0/:%-]*\)?\s?(?:[€$£¥₫%]|EUR|USD|VND|CNY|CHF|元)?"
)
CONTEXT_LENGTH = 2_000
LOOK_AHEAD = 30  # rows looked at to find the header


def is_value(cell: str) -> bool:
    """A number, amount, date or per cent: what stands in a table's body, hardly ever in its header."""
    return len(cell) < 40 and bool(_NUMBER.fullmatch(cell.strip()))


class TableWriter:
    """Adds the rows of one sheet or table to a page. Remembers title and header over page ends."""

    def __init__(self, page: PageBuilder, title: str = "", *, has_header: bool = False) -> None:
        """has_header: the kind usually has one (CSV), so that a first row of two words is believed to be it."""
        self._page = page
        self._has_header = has_header
        self._title = title
        self._header: Row = ()

    def add_rows(self, rows: Iterable[Row], *, header_rows: int = 0) -> None:
        """Rows, with blank rows between separate tables. header_rows: how many the file itself marks as header."""
        cells = ([" ".join(cell.split()) for cell in row[: limits.COLUMNS]] for row in rows)
        for filled, region in groupby(cells, key=any):
            if filled:
                self._start(list(islice(region, LOOK_AHEAD)), header_rows)
                header_rows = 0
                for row in region:
                    self._row(row)

    def _start(self, rows: list[list[str]], header_rows: int) -> None:
        """The first rows of a region: title lines, the header, then body rows."""
        body = rows
        if header_rows:
            self._header_row(_merged(rows[:header_rows]))
            body = rows[header_rows:]
        elif (at := header_index(rows, surely=self._has_header)) is not None:
            self._title_lines(rows[:at])
            self._header_row(rows[at])
            body = rows[at + 1 :]
        elif len(rows) < LOOK_AHEAD and all(_filled(row) == 1 for row in rows):
            self._title_lines(rows)
            body = []
        for row in body:
            self._row(row)

    def _title_lines(self, rows: Sequence[Row]) -> None:
        for n, row in enumerate(rows):
            text = " | ".join(cell for cell in row if cell)
            alone = _filled(row) == 1 and len(text) <= 120 and not is_value(text)
            self._page.add(text, "heading" if alone and n == 0 else "paragraph", level=2 if alone and n == 0 else 0)
            if alone and n == 0:
                self._title = text

    def _header_row(self, row: Row) -> None:
        self._header = row
        self._page.add(" | ".join(cell for cell in row if cell), "row", context=self._title)

    def _row(self, row: Row) -> None:
        self._page.add(" | ".join(cell for cell in row if cell), "row", context=self._context(row))

    def _context(self, row: Row) -> str:
        pieces = [self._title] if self._title else []
        for n, cell in enumerate(row):
            header = self._header[n] if n < len(self._header) else ""
            if cell:
                pieces.append(f"{header}: {cell}" if header and header != cell else cell)
        return " | ".join(pieces)[:CONTEXT_LENGTH]


def _filled(row: Row) -> int:
    return sum(1 for cell in row if cell)


def _merged(rows: Sequence[Row]) -> Row:
    """Several header rows as one: "2026 Net" above each column."""
    width = max((len(row) for row in rows), default=0)
    columns = ([row[n] for row in rows if n < len(row) and row[n]] for n in range(width))
    return [" ".join(dict.fromkeys(column)) for column in columns]


def header_index(rows: Sequence[Row], *, surely: bool = False) -> int | None:
    """Which row is the header: the first as wide as the table is, all words, above at least one row with a value.

    Or a scale: "Product | 100 | 250 | 500" above prices.
    """
    if len(rows) < 2:
        return None
    width = sorted(_filled(row) for row in rows)[len(rows) // 2]
    for n, row in enumerate(rows[:-1]):
        if _filled(row) < max(2, width):
            continue
        below = [cell for other in rows[n + 1 :] for cell in other if cell]
        words = not any(is_value(cell) for cell in row) or _is_scale(row, rows[n + 1 :])
        return n if words and (surely or width > 2 or _values_below(rows[n + 1 :])) and below else None
    return None


def _is_scale(row: Row, below: Sequence[Row]) -> bool:
    """Whether whole numbers that rise name the columns: what stands below them are no whole numbers, but prices."""
    first, steps = row[0], [cell for cell in row[1:] if cell]
    if is_value(first) or not first or len(steps) < 2 or not all(cell.isdecimal() for cell in steps):
        return False
    rising = all(int(one) < int(other) for one, other in pairwise(steps))
    return rising and not any(cell.isdecimal() for other in below for cell in other[1:])


def _values_below(rows: Sequence[Row]) -> bool:
    """In a table of two columns: is the second one numbers? Otherwise it is a list of names and values."""
    second = [cell for row in rows for cell in row[1:] if cell]
    return sum(map(is_value, second)) > len(second) / 2
