"""A table of the window as a file: XLSX with its amounts as numbers, or CSV; no cell is a formula."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from core.files import save_file
from office.books.exports.table import safe
from office.books.exports.workbook import Cell, workbook

_MARK = "\ufeff"  # by which spreadsheets know UTF-8


def save_table(target: Path, title: str, rows: Sequence[Sequence[Cell]]) -> Path:
    """Write the rows, the first one the head: CSV where the name ends so, else XLSX. Returns the file.

    Raises WorldError where it cannot be written.
    """
    path = target if target.suffix else target.with_suffix(".xlsx")
    content = _csv(rows).encode() if path.suffix.lower() == ".csv" else workbook([(title, rows)])
    with save_file(path) as file:
        file.write(content)
    return path


def _csv(rows: Sequence[Sequence[Cell]]) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([safe(cell) if isinstance(cell, str) else f"{cell:f}" for cell in row] for row in rows)
    return _MARK + text.getvalue()
