"""A fourth hand of invoices that the reader's author did not see: twenty firms, their answers, their planted errors.

Written from the issue and from what lies in real letter boxes, before the code under test was opened. A clean paper
should raise nothing (all of them look odd and are right); a plant should raise what its clean twin does not.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks import _invoices_fourth_files as files
from benchmarks._invoices_fourth_abroad import ABROAD, PLOMBIER, TELEKOM
from benchmarks._invoices_fourth_far import FAR, GIAY
from benchmarks._invoices_fourth_home import GRAFIK, HOME, MALER, Firm
from benchmarks._invoices_fourth_trade import TRADE

FONTS = Path(__file__).resolve().parent.parent / "office" / "sample" / "fonts"
FIRMS = (*HOME, *TRADE, *ABROAD, *FAR)
CELL = re.compile(r"(!?)@([>*]*)(\d+) ?")
BOLD = {"Times-Roman": "Times-Bold", "Helvetica": "Helvetica-Bold", "Courier": "Courier-Bold", "sans": "sans-bold"}
PAGE_AGAINST_XML = {
    "page against XML: account": {"iban": "FR86 3000 4008 2800 0124 8117 300".replace("8117", "8118")},
    "page against XML: total": {"gross": "1 631,30", "due_amount": "1 231,30"},
    "page against XML: number": {"no": "F-2026-1178"},
    "page against XML: date": {"date": "24 octobre 2026"},
}


@dataclass(frozen=True)
class Paper:
    """One file of the hand. plant: "" when it is clean. twin: the name of the clean one."""

    name: str
    suffix: str
    data: bytes
    plant: str
    firm: Firm


@dataclass(frozen=True)
class Pair:
    """Two papers one after the other: must the second be noticed beside the first, or not?"""

    kind: str
    first: Paper
    second: Paper
    noticed: bool


def _faces() -> None:
    if "sans" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("sans", str(FONTS / "sans.ttf")))
        pdfmetrics.registerFont(TTFont("sans-bold", str(FONTS / "sans-bold.ttf")))
        pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))


def _cells(canvas: Canvas, line: str, face: str, size: float, y: float) -> None:
    pieces = CELL.split(line)
    for hidden, how, x, text in zip(pieces[1::4], pieces[2::4], pieces[3::4], pieces[4::4], strict=True):
        font = "STSong-Light" if face == "han" else BOLD[face] if "*" in how else face
        canvas.setFont(font, size)
        canvas.setFillGray(1 if hidden else 0)
        draw = canvas.drawRightString if ">" in how else canvas.drawString
        draw(float(x), y, text.rstrip(" ") if ">" in how else text)


def _code(canvas: Canvas, words: str) -> None:
    code = QrCodeWidget(words, barLevel="M", barWidth=130, barHeight=130)
    drawing = Drawing(130, 130)
    drawing.add(code)
    renderPDF.draw(drawing, canvas, 228, 100)


def drawn(firm: Firm, changes: dict[str, str] | None = None) -> bytes:
    """The firm's page as PDF, with these words changed."""
    _faces()
    words = firm.words | (changes or {})
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    y = 800.0
    for line in firm.page.format(**words).splitlines():
        if line.startswith("="):
            y = float(line[1:])
            continue
        size, rest = (float(line[1:].split(" ")[0]), line) if line.startswith("#") else (9.0, line)
        _cells(canvas, rest, firm.face, size, y)
        y -= size * 1.45
    if firm.qr:
        _code(canvas, firm.qr.format(**words))
    canvas.save()
    return out.getvalue()


def papers() -> Iterator[Paper]:
    """Every single file: the clean ones, then their plants."""
    for firm in FIRMS:
        yield Paper(firm.name, ".pdf", drawn(firm), "", firm)
        for plant, changes in firm.plants.items():
            yield Paper(firm.name, ".pdf", drawn(firm, changes), plant, firm)
    yield Paper("french-hybrid", ".pdf", files.hybrid(drawn(PLOMBIER)), "", PLOMBIER)
    for plant, changes in PAGE_AGAINST_XML.items():
        yield Paper("french-hybrid", ".pdf", files.hybrid(drawn(PLOMBIER, changes)), plant, PLOMBIER)
    for name, firm, made, plants in (
        ("dutch-ubl", TELEKOM, files.ubl, files.UBL_PLANTS),
        ("vietnamese-hdon", GIAY, files.hdon, files.HDON_PLANTS),
    ):
        yield Paper(name, ".xml", made({}), "", firm)
        for plant, changes in plants.items():
            yield Paper(name, ".xml", made(changes), plant, firm)


def pairs() -> Iterator[Pair]:
    """What is only seen beside an earlier paper."""

    def paper(firm: Firm, changes: dict[str, str]) -> Paper:
        return Paper(firm.name, ".pdf", drawn(firm, changes), "", firm)

    first = paper(GRAFIK, {})
    yield Pair("number with O for 0", first, paper(GRAFIK, {"title": "Rechnung 26-OO47"}), True)
    yield Pair("the same under another number", first, paper(GRAFIK, {"title": "Rechnung 26-0047a"}), True)
    yield Pair("sent again as a copy", first, paper(GRAFIK, {"title": "Rechnungskopie 26-0047"}), True)
    other = {
        "title": "Rechnung 26-0052",
        "date": "1. Dezember 2026",
        "service": "November 2026",
        "l3": "41,20",
        "gross": "913,20",
    }
    yield Pair("a later invoice of the same firm", first, paper(GRAFIK, other), False)
    yield Pair("changed account", first, paper(GRAFIK, other | {"iban": "DE28 1203 0000 1051 7744 12"}), True)
    bill = {"no": "NT26120045102", "date": "10-12-2026", "due": "24-12-2026"}
    yield Pair("the monthly bill, same amount", paper(TELEKOM, {}), paper(TELEKOM, bill), False)
    yield Pair("another firm, same number", paper(MALER, {"no": "1043"}), paper(FIRMS[15], {}), False)
