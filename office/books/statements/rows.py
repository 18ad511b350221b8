"""CSV as any bank exports it, as rows of cells: under the delimiter that gives most rows the same width."""

import csv
import io
from collections import Counter
from collections.abc import Sequence

DELIMITERS = ";,\t|"
_LARGEST_CELL = 1 << 20

Row = tuple[int, tuple[str, ...]]  # line of the file where it begins (1-based), and its cells without outer blanks


def rows_of(text: str) -> list[Row]:
    """All rows that hold something, under the best delimiter; a quote that never closes is taken as a plain sign."""
    found = max((_rows(text, delimiter) for delimiter in DELIMITERS), key=_regularity)
    return [(number, row) for number, row in found if any(row)]


def _rows(text: str, delimiter: str) -> list[Row]:
    csv.field_size_limit(_LARGEST_CELL)
    try:
        return _parsed(text, delimiter, csv.QUOTE_MINIMAL)
    except csv.Error:  # a cell without end: some program forgot to close a quote
        return _parsed(text, delimiter, csv.QUOTE_NONE)


def _parsed(text: str, delimiter: str, quoting: int) -> list[Row]:
    source = io.StringIO(text.replace("\0", ""), newline="")
    reader = csv.reader(source, delimiter=delimiter, quoting=quoting, skipinitialspace=True)  # type: ignore[arg-type]
    rows, line = [], 1
    for cells in reader:
        rows.append((line, tuple(cell.strip(" \t\ufeff\u00a0") for cell in cells)))
        line = reader.line_num + 1
    return rows


def _regularity(rows: Sequence[Row]) -> tuple[int, int]:
    """How many rows share the commonest width of at least three cells; at a tie the wider table."""
    widths = Counter(len(row) for _, row in rows if len(row) > 2)
    if not widths:
        return (0, 0)
    width, count = max(widths.items(), key=lambda each: (each[1], each[0]))
    return (count, width)
