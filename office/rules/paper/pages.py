"""A report as PDF pages. What documents say arrives as text and is drawn as text: no markup of theirs counts."""

import io
from collections.abc import Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from core.patterns import regex

SANS, BOLD, HAN = "Sans", "Sans-Bold", "STSong-Light"  # the last one is a PDF reader's own, not embedded
_HAN_RUN = regex("([⺀-鿿豈-﫿＀-￯]+)")
INK, SOFT, LINE = HexColor("#1F2328"), HexColor("#6B7076"), HexColor("#D8D4CC")
_TEXT_MOST = 600  # of one cell: a hostile file may carry a book in a field


def pdf(sheet: Mapping[str, Any]) -> bytes:
    """The sheet as a PDF file."""
    register()
    file = io.BytesIO()
    document = SimpleDocTemplate(
        file, pagesize=A4, title=sheet["title"], author="Kontor",
        leftMargin=20 * mm, rightMargin=20 * mm, topMargin=18 * mm, bottomMargin=18 * mm,
    )  # fmt: skip

    def foot(canvas: Canvas, _: object) -> None:
        line = Paragraph(_markup(f"{sheet['foot']}  ·  {canvas.getPageNumber()}"), _style(7.5, soft=True))
        line.wrapOn(canvas, 170 * mm, 10 * mm)
        line.drawOn(canvas, 20 * mm, 10 * mm)

    document.build(_story(sheet), onFirstPage=foot, onLaterPages=foot)
    return file.getvalue()


def register() -> None:
    """The fonts of all papers."""
    fonts = Path(str(resources.files("office.sample"))) / "fonts"
    pdfmetrics.registerFont(TTFont(SANS, str(fonts / "sans.ttf")))
    pdfmetrics.registerFont(TTFont(BOLD, str(fonts / "sans-bold.ttf")))
    pdfmetrics.registerFont(UnicodeCIDFont(HAN))


def _style(size: float, *, bold: bool = False, soft: bool = False) -> ParagraphStyle:
    return ParagraphStyle(
        f"{size}{bold}{soft}", fontName=BOLD if bold else SANS, fontSize=size, leading=size * 1.4,
        textColor=SOFT if soft else INK, splitLongWords=True,
    )  # fmt: skip


def _markup(text: str) -> str:
    """The text escaped, Chinese in a font that has it."""
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    shown = plain if len(plain) <= _TEXT_MOST else plain[:_TEXT_MOST] + " …"
    return _HAN_RUN.sub(rf'<font name="{HAN}">\1</font>', escape(shown))


def _story(sheet: Mapping[str, Any]) -> list[Flowable]:
    story: list[Flowable] = [Paragraph(_markup(sheet["title"]), _style(16, bold=True)), Spacer(1, 5 * mm)]
    story.append(_grid(sheet["facts"], (40, 130)))
    for table in sheet["tables"]:
        story += [Spacer(1, 6 * mm), Paragraph(_markup(table["heading"]), _style(11, bold=True)), Spacer(1, 2 * mm)]
        if table["rows"]:
            story.append(_grid(table["rows"], (38, 72, 60)))
        else:
            story.append(Paragraph(_markup(table["empty"]), _style(9, soft=True)))
    return story


def _grid(rows: Sequence[Sequence[str]], widths: Sequence[float]) -> Table:
    cells = [[Paragraph(_markup(text), _style(8.5, bold=at == 0)) for at, text in enumerate(row)] for row in rows]
    rules = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE)]
    return Table(cells, colWidths=[width * mm for width in widths], style=TableStyle(rules))
