"""The ninth hand of invoices: its buyers, and two more ways in which programs print.

Written on 23 November 2026 before any look at the readers. Papers are drawn as those of the sixth hand are (`Sheet`),
their tables written as those of the seventh (`grid`). New here: a sheet whose program writes column by column instead
of row by row, and a page set by a browser or an office suite (`Flow`: paragraphs and tables that wrap their cells).
"""

import io
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

from benchmarks._invoices_sixth import FONTS, NOTHING, Sheet, Us

TIELKE = Us("Tielke Metallbau GmbH", "DE", "DE460662585", "EUR")
ASCHAUER = Us("Reitstall Aschauer KG", "AT", "ATU29766571", "EUR")
NORDWAND = Us("Kletterhalle Nordwand AG", "CH", "CHE639118667MWST", "CHF")
SAIMAA = Us("Saimaan Venepaja Oy", "FI", "FI73994579", "EUR")
FJORD = Us("Fjordbyen Bakeri AS", "NO", "NO994095633MVA", "NOK")
TISZA = Us("Tiszaparti Borház Kft.", "HU", "HU21923054", "HUF")
VERDE = Us("Atelierul Verde SRL", "RO", "RO74800686", "RON")
HARROW = Us("Harrow Lane Dental Ltd", "GB", "GB429033031", "GBP")
HERON = Us("Blue Heron Bicycles LLC", "US", "", "USD")
KAMPONG = Us("Kampong Spice Pte. Ltd.", "SG", "", "SGD")
HOA_BINH = Us("Công ty TNHH Dệt may Hòa Bình", "VN", "0999252302", "VND")
HAINA = Us("青岛海纳食品有限公司", "CN", "91370203MA0NY87PAN", "CNY")
MORANDI = Us("Pasticceria Morandi S.r.l.", "IT", "IT09638870635", "EUR")
TO_TIELKE = "Tielke Metallbau GmbH\nSchmiedeweg 21\n32657 Lemgo"

_SIDES = {"l": TA_LEFT, "r": TA_RIGHT, "m": TA_CENTER}


class Columns(Sheet):
    """A sheet whose program writes from left to right over the whole page: a row's cells lie apart in the file."""

    def __init__(self, swap: Mapping[str, str] = NOTHING) -> None:
        super().__init__(swap)
        self._kept: list[tuple[float, float, str, float, str, str]] = []

    def _line(self, x: float, y: float, line: str, size: float, font: str, align: str) -> None:  # noqa: PLR0917
        self._kept.append((x, y, line, size, font, align))

    def finish(self) -> bytes:
        """The PDF, its words in the order of their places across the page."""
        for kept in sorted(self._kept):
            super()._line(*kept)
        return super().finish()


class Flow:
    """A page as a browser prints it: paragraphs below one another, tables with wrapped cells, page breaks by need."""

    def __init__(self, swap: Mapping[str, str] = NOTHING, *, margin: float = 18) -> None:
        Sheet(NOTHING)  # registers the fonts
        self._swap = swap
        self._swapped: set[str] = set()
        self._story: list[Flowable] = []
        self._margin = margin

    def text(self, text: str, size: float = 9, font: str = "h", side: str = "l") -> None:
        """A paragraph; a line feed breaks the line."""
        self._story.append(self._paragraph(text, size, font, side))

    def gap(self, height: float) -> None:
        """Empty millimetres."""
        self._story.append(Spacer(1, height * mm))

    def table(  # noqa: PLR0917
        self,
        columns: str,
        rows: Sequence[Sequence[str]],
        size: float = 8.5,
        font: str = "h",
        style: str = "",
        where: str = "LEFT",
    ) -> None:
        """A table; *columns* says each column's width and side ("20l 90r").

        style: "grid" all lines, "rows" a line under each row, "head" the first row is a heading.
        """
        widths = [float(word[:-1]) * mm for word in columns.split()]
        sides = [word[-1] for word in columns.split()]
        bold = font if font.endswith("b") else f"{font}b"
        cells = [
            [
                self._paragraph(cell, size, bold if "head" in style and not n else font, side)
                for cell, side in zip(row, sides, strict=True)
            ]
            for n, row in enumerate(rows)
        ]
        made = Table(cells, widths, repeatRows=int("head" in style), hAlign=where)
        looks: list[tuple[object, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        looks += [("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
        if "grid" in style:
            looks.append(("GRID", (0, 0), (-1, -1), 0.4, colors.grey))
        if "rows" in style:
            looks.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.lightgrey))
        if "head" in style:
            looks.append(("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke))
        made.setStyle(looks)
        self._story.append(made)

    def finish(self) -> bytes:
        """The PDF; a swap that met no word on it is a fault of this hand."""
        missed = set(self._swap) - self._swapped
        if missed:
            raise ValueError(f"never printed: {missed}")
        out = io.BytesIO()
        edge = self._margin * mm
        SimpleDocTemplate(
            out, pagesize=A4, leftMargin=edge, rightMargin=edge, topMargin=edge, bottomMargin=edge, invariant=1
        ).build(self._story)
        return out.getvalue()

    def _paragraph(self, text: str, size: float, font: str, side: str) -> Paragraph:
        for old, new in self._swap.items():
            if old in text:
                self._swapped.add(old)
                text = text.replace(old, new)
        look = ParagraphStyle(
            "text", fontName=FONTS[font], fontSize=size, leading=size * 1.25, alignment=_SIDES[side]
        )
        return Paragraph(escape(text).replace("\n", "<br/>"), look)
