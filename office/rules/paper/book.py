"""The books as PDF pages: tables of any length, drawn line by line, so that ten thousand entries take seconds."""

import io
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from core.patterns import regex
from office.rules.paper.bars import HEIGHT, bars
from office.rules.paper.pages import BOLD, HAN, INK, LINE, SANS, SOFT, register

_LEFT, _TOP, _BOTTOM, _WIDE = 18 * mm, A4[1] - 18 * mm, 18 * mm, A4[0] - 36 * mm
_STEP = 4.6 * mm
_SIZE = 8.0
_HAN_SIGN = regex("[⺀-鿿豈-﫿＀-￯]")


class _Paper:
    """A canvas with a place on it."""

    def __init__(self, canvas: Canvas, foot: str) -> None:
        self.canvas, self.foot, self.y = canvas, foot, _TOP

    def down(self, step: float) -> bool:
        """Go down; True when that began a new page."""
        self.y -= step
        if self.y >= _BOTTOM + 8 * mm:
            return False
        self.end_page()
        return True

    def end_page(self) -> None:
        self.canvas.setFillColor(SOFT)
        self.text(f"{self.foot}  ·  {self.canvas.getPageNumber()}", _LEFT, 10 * mm, _WIDE, size=7)
        self.canvas.showPage()
        self.y = _TOP

    def text(
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        *,
        size: float = _SIZE,
        bold: bool = False,
        right: bool = False,
    ) -> None:
        font = HAN if _HAN_SIGN.search(text) else BOLD if bold else SANS
        shown = _cut(text, width, font, size)
        self.canvas.setFont(font, size)
        (self.canvas.drawRightString if right else self.canvas.drawString)(x + (width if right else 0), y, shown)


def _cut(text: str, width: float, font: str, size: float) -> str:
    plain = "".join(sign if sign.isprintable() else " " for sign in text[:300])
    if stringWidth(plain, font, size) <= width:
        return plain
    while plain and stringWidth(plain + "…", font, size) > width:
        plain = plain[:-1]
    return plain + "…"


def book(sheet: Mapping[str, Any]) -> bytes:
    """title, facts [[name, text]], tables [{heading, head, widths (shares), right (columns), rows}], foot → PDF.

    charts, where there are any, stand before the tables (`office.rules.paper.bars`). A table with "wrap" breaks long
    texts into lines, others cut them.
    """
    register()
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, pageCompression=1)
    canvas.setTitle(sheet["title"])
    canvas.setAuthor("Kontor")
    paper = _Paper(canvas, sheet["foot"])
    canvas.setFillColor(INK)
    paper.text(sheet["title"], _LEFT, paper.y, _WIDE, size=16, bold=True)
    paper.down(9 * mm)
    for name, text in sheet["facts"]:
        canvas.setFillColor(INK)
        paper.text(name, _LEFT, paper.y, 45 * mm, bold=True)
        paper.text(text, _LEFT + 47 * mm, paper.y, _WIDE - 47 * mm)
        paper.down(_STEP)
    for chart in sheet.get("charts", ()):
        _chart(paper, chart)
    for table in sheet["tables"]:
        _table(paper, table)
    paper.end_page()
    canvas.save()
    return file.getvalue()


def _chart(paper: _Paper, chart: Mapping[str, Any]) -> None:
    paper.down(7 * mm)
    paper.canvas.setFillColor(INK)
    paper.text(chart["heading"], _LEFT, paper.y, _WIDE, size=11, bold=True)
    paper.down(5 * mm)
    bars(paper.canvas, chart, _LEFT, paper.y, _WIDE)
    paper.down(HEIGHT)


def _table(paper: _Paper, table: Mapping[str, Any]) -> None:
    paper.down(7 * mm)
    if paper.y < _BOTTOM + 30 * mm:
        paper.end_page()
    paper.canvas.setFillColor(INK)
    paper.text(table["heading"], _LEFT, paper.y, _WIDE, size=11, bold=True)
    paper.down(6 * mm)
    columns = _columns(table)
    _row(paper, table["head"], columns, bold=True)
    bold = set(table.get("bold", ()))
    rows = _wrapped(table["rows"], columns) if table.get("wrap") else table["rows"]
    for n, row in enumerate(rows):
        if paper.down(_STEP):
            _row(paper, table["head"], columns, bold=True)
            paper.down(_STEP)
        _row(paper, row, columns, bold=n in bold)
    paper.down(_STEP)


def _wrapped(
    rows: Sequence[Sequence[str]], columns: Sequence[tuple[float, float, bool]]
) -> Iterator[tuple[str, ...]]:
    """Each row as as many rows as its longest text needs lines."""
    for row in rows:
        cells = [_lines(text, width) for text, (_, width, _) in zip(row, columns, strict=False)]
        yield from zip_longest(*cells, fillvalue="")


def _lines(text: str, width: float) -> list[str]:
    """The text in lines of this width; a word that is longer than a line is cut."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        font = HAN if _HAN_SIGN.search(longer) else SANS
        if not lines[-1] or stringWidth(longer, font, _SIZE) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _columns(table: Mapping[str, Any]) -> list[tuple[float, float, bool]]:
    """Left edge, width, whether it is set to the right, of each column."""
    total = sum(table["widths"])
    columns, x = [], _LEFT
    for n, share in enumerate(table["widths"]):
        width = _WIDE * share / total
        columns.append((x, width - 1.5 * mm, n in table["right"]))
        x += width
    return columns


def _row(paper: _Paper, row: Sequence[str], columns: Sequence[tuple[float, float, bool]], *, bold: bool) -> None:
    paper.canvas.setFillColor(INK)
    for text, (x, width, right) in zip(row, columns, strict=False):
        if text:
            paper.text(text, x, paper.y, width, bold=bold, right=right)
    paper.canvas.setStrokeColor(LINE)
    paper.canvas.setLineWidth(0.3)
    paper.canvas.line(_LEFT, paper.y - 1.3 * mm, _LEFT + _WIDE, paper.y - 1.3 * mm)
