"""Texts as PDF pages: letterhead, headings, tables, page numbers."""

import functools
import io
from collections.abc import Sequence
from datetime import date

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from office.sample import lettering
from office.sample.markup import Piece, Rows, Text
from office.sample.parties import FIRM, Party
from office.sample.wording import day

_INK, _SOFT, _LINE = HexColor("#1F2328"), HexColor("#6B7076"), HexColor("#D8D4CC")
_COLOURS = {
    "firm": "#7A4B1F",
    "holz_nord": "#1D4E33",
    "landlord": "#3D3D3D",
    "insurer": "#123A6B",
    "minh_phat": "#5B6B1B",
    "mingdeng": "#A3231F",
    "machines": "#8A5A00",
    "stadtwerke": "#00618E",
    "telekom": "#7B1F6A",
}
PAGE_WORDS = {"de": "Seite {}", "en": "Page {}", "vi": "Trang {}", "zh": "第 {} 页"}
_SIGNS_WIDE = 11


def colour_of(party: Party) -> Color:
    """The house colour of a party's letterhead."""
    return HexColor(_COLOURS.get(party.key, "#2B3A42"))


def style(language: str, size: float = 9.6, *, bold: bool = False, color: Color = _INK, right: bool = False,
          before: float = 0, after: float = 5, indent: float = 0) -> ParagraphStyle:  # fmt: skip
    """A paragraph style; Chinese breaks between any two signs."""
    return ParagraphStyle(
        f"{language}{size}{bold}",
        fontName=lettering.BOLD if bold else lettering.SANS,
        fontSize=size,
        leading=size * 1.42,
        textColor=color,
        alignment=TA_RIGHT if right else TA_LEFT,
        spaceBefore=before,
        spaceAfter=after,
        leftIndent=indent,
        bulletIndent=max(0.0, indent - 11),
        wordWrap="CJK" if language == "zh" else None,
    )


def _head_lines(party: Party) -> list[str]:
    numbers = party.vat or party.tax_number
    return [f"{party.street} · {party.town}", " · ".join(filter(None, (party.phone, party.mail, numbers)))]


def draw_mixed(canvas: Canvas, x: float, y: float, text: str, size: float, *, bold: bool = False) -> None:
    """One line of text that may change its script."""
    for is_han, run in lettering.runs(text):
        name = lettering.HAN if is_han else (lettering.BOLD if bold else lettering.SANS)
        canvas.setFont(name, size)
        canvas.drawString(x, y, run)
        x += canvas.stringWidth(run, name, size)


def letterhead(canvas: Canvas, party: Party) -> None:
    """Name, address and numbers over a rule in the party's colour."""
    width, height = A4
    canvas.saveState()
    canvas.setFillColor(colour_of(party))
    draw_mixed(canvas, 22 * mm, height - 20 * mm, party.name, 15, bold=True)
    canvas.setFillColor(_SOFT)
    for nth, line in enumerate(_head_lines(party)):
        draw_mixed(canvas, 22 * mm, height - (25.5 + 4 * nth) * mm, line, 7.6)
    canvas.setStrokeColor(colour_of(party))
    canvas.setLineWidth(1.2)
    canvas.line(22 * mm, height - 32 * mm, width - 22 * mm, height - 32 * mm)
    canvas.restoreState()


def _foot(canvas: Canvas, text: Text, page: int) -> None:
    width, _ = A4
    canvas.saveState()
    canvas.setStrokeColor(_LINE)
    canvas.line(22 * mm, 17 * mm, width - 22 * mm, 17 * mm)
    canvas.setFillColor(_SOFT)
    draw_mixed(canvas, 22 * mm, 12.5 * mm, text.title, 7.4)
    word = PAGE_WORDS[text.language].format(page)
    draw_mixed(canvas, width - (22 + 1.7 * len(word)) * mm, 12.5 * mm, word, 7.4)
    canvas.restoreState()


def table(rows: Rows, language: str, *, width: float = 166 * mm, color: Color | None = None) -> Table:
    """A table with a coloured header; columns share the width by their longest words."""
    last = max(len(row) for row in rows)
    body, head = style(language, 8.6, after=0), style(language, 8.6, bold=True, color=white, after=0)
    cells = [
        [Paragraph(lettering.rich(cell), head if nth == 0 else body) for cell in row] + [""] * (last - len(row))
        for nth, row in enumerate(rows)
    ]
    made = Table(cells, colWidths=_widths(rows, width), repeatRows=1, spaceBefore=3, spaceAfter=8)
    made.setStyle(
        TableStyle([
            ("BACKGROUND", (0, 0), (-1, 0), color or colour_of(FIRM)),
            ("LINEBELOW", (0, 1), (-1, -1), 0.4, _LINE),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3.4),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ])
    )  # fmt: skip
    return made


def _signs(text: str) -> int:
    """How wide a cell is in Latin letters; Chinese signs take two."""
    return sum(2 if "\u2e80" <= sign <= "\uffef" else 1 for sign in text)


def _widths(rows: Rows, width: float) -> list[float]:
    """Columns by their longest cell, none starved: long columns count less than in proportion."""
    columns = range(max(len(row) for row in rows))
    wanted = [max(_signs(row[place]) if place < len(row) else 0 for row in rows) for place in columns]
    weights = [max(_SIGNS_WIDE, min(want, 44)) for want in wanted]
    return [width * weight / sum(weights) for weight in weights]


def _flowables(piece: Piece, language: str, color: Color, size: float) -> Sequence[Flowable]:
    """The piece as the PDF writer wants it; `size` is that of running text, in points."""
    match piece.role:
        case "heading":
            tall = {1: 15, 2: 11.6, 3: 10}[piece.level]
            heading = style(language, tall, bold=True, color=color if piece.level < 3 else _INK, before=9, after=4)
            return [CondPageBreak(28 * mm), Paragraph(lettering.rich(piece.text), heading)]
        case "item" if piece.text.startswith("- "):
            bullet = style(language, size, after=2.5, indent=13)
            return [Paragraph(lettering.rich(piece.text[2:]), bullet, bulletText="•")]
        case "table":
            return [table(piece.rows, language, color=color)]
        case "break":
            return [PageBreak()]
        case _:
            return [Paragraph(lettering.rich(piece.text), style(language, size))]


def _letter_head(text: Text) -> list[Flowable]:
    """Address of a letter, its date at the right, its subject."""
    language, head = text.language, text.head
    place = f"{head['place']} " if "place" in head else ""
    written = place + day(date.fromisoformat(head["date"]), language)
    return [
        Paragraph(lettering.rich(head["to"].replace(" / ", "\n")), style(language, after=12)),
        Paragraph(lettering.rich(written), style(language, right=True, after=12)),
        Paragraph(lettering.rich(text.title), style(language, 11.5, bold=True, after=9)),
    ]


def pdf(text: Text, sender: Party) -> bytes:
    """The text as a PDF, the same bytes each time."""
    lettering.register()
    color = colour_of(sender)
    story: list[Flowable] = []
    if "to" in text.head:
        story += _letter_head(text)
    else:
        story.append(Paragraph(lettering.rich(text.title), style(text.language, 19, bold=True, color=color, after=9)))
    size = 11.2 if "book" in text.head.get("look", "") else 9.6
    for piece in text.pieces:
        story += _flowables(piece, text.language, color, size)
    return _built(story, text, sender)


def _built(story: list[Flowable], text: Text, sender: Party) -> bytes:
    target = io.BytesIO()

    def dress(canvas: Canvas, template: BaseDocTemplate) -> None:
        if template.page == 1 or "every" in text.head.get("look", ""):
            letterhead(canvas, sender)
        _foot(canvas, text, template.page)

    template = BaseDocTemplate(target, pagesize=A4, title=text.title, author=sender.name)
    first = Frame(22 * mm, 20 * mm, 166 * mm, 240 * mm, leftPadding=0, rightPadding=0)
    later_height = 240 if "every" in text.head.get("look", "") else 258
    later = Frame(22 * mm, 20 * mm, 166 * mm, later_height * mm, leftPadding=0, rightPadding=0)
    template.addPageTemplates(
        [
            PageTemplate("first", [first], onPage=dress, autoNextPageTemplate="later"),
            PageTemplate("later", [later], onPage=dress),
        ]
    )
    made_on = date.fromisoformat(text.head["date"])
    template.build([*story, Spacer(1, 1)], canvasmaker=functools.partial(lettering.canvas_of, made_on))
    return target.getvalue()
