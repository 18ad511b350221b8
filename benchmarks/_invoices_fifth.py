r"""The drawing of the fifth blind hand: papers as text with tab stops, their answers, and the errors planted in them.

A paper is text. "@ 0 60> 100>" sets the tab stops in hundredths of the width (">": the text ends there), "|" parts
the cells, "#" makes a heading, "---" a rule, "\f" a new page. A planted error replaces printed words by others, so
that every error works on every layout. The answers are an accountant's; nothing here was written with the reader's
code open.
"""

import io
import re
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2
from facturx import generate_from_binary  # type: ignore[import-untyped]
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

_FONTS = {
    "sans": ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    "narrow": ("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf"),
    "serif": ("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"),
    "mono": ("DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf"),
    "cjk": ("DroidSansFallbackFull.ttf", "DroidSansFallbackFull.ttf"),
}
_STANDARD = {"helvetica": ("Helvetica", "Helvetica-Bold"), "times": ("Times-Roman", "Times-Bold")}
_DPI = 200
_LEFT, _TOP = 42.0, 46.0
_HAN = 0x2E7F
_RUNS = re.compile(r"[\u2e80-\uffff]+|[^\u2e80-\uffff]+")


@dataclass(frozen=True)
class Planted:
    """One error: what is printed instead of what, and how an expert would treat the paper ("block" or "ask")."""

    name: str
    severity: str
    swaps: tuple[tuple[str, str], ...]

    def put(self, text: str) -> str:
        """The paper's text with the error in it; a swap that finds nothing is a fault of this hand."""
        for old, new in self.swaps:
            if old not in text:
                raise ValueError(f"{self.name}: {old!r} does not stand on the paper")
            text = text.replace(old, new)
        return text


def err(severity: str, name: str, *swaps: str) -> Planted:
    """A planted error: old, new, old, new …"""
    return Planted(name, severity, tuple(zip(swaps[::2], swaps[1::2], strict=True)))


Line = tuple[str, str, str, str, str]  # description, quantity, unit price, net, VAT rate; "": not printed


@dataclass(frozen=True)
class Paper:
    """One invoice as an office gets it: how it is drawn, what it says, and what can be wrong with it."""

    name: str
    kind: str
    art: str
    truth: dict[str, str]
    lines: tuple[Line, ...] | None = None
    errors: tuple[Planted, ...] = ()
    font: str = "sans"
    size: float = 8.5
    scanned: bool = False
    xml: str = ""
    suffix: str = ".pdf"
    own: tuple[str, str, str] = field(default=("", "", ""))  # the buyer: name, VAT id, country
    taxes: tuple[tuple[str, str, str], ...] = ()  # rate, base, tax
    accounts: tuple[str, ...] = ()  # of the SKR 03, on which a bookkeeper would take the cost

    def bytes(self, planted: Planted | None = None) -> bytes:
        """The file, clean or with one error. A swap that begins with "xml:" touches the embedded XML alone."""
        art, xml = self.art, self.xml
        if planted:
            inner = tuple((old[4:], new) for old, new in planted.swaps if old.startswith("xml:"))
            outer = tuple(swap for swap in planted.swaps if not swap[0].startswith("xml:"))
            xml = Planted(planted.name, planted.severity, inner).put(xml)
            art = Planted(planted.name, planted.severity, outer).put(art)
        if self.suffix == ".xml":
            return (xml or art).strip().encode()
        drawn = draw(art, self.font, self.size)
        if self.scanned:
            return scan(drawn)
        return _hybrid(drawn, xml) if xml else drawn


def draw(art: str, font: str, size: float) -> bytes:
    """A PDF with a text layer."""
    plain, bold = _fonts(font)
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=A4, invariant=1)
    for number, sheet in enumerate(art.strip("\n").split("\f")):
        if number:
            page.showPage()
        _draw_page(page, sheet.strip("\n").split("\n"), plain, bold, size)
    page.save()
    return out.getvalue()


def _draw_page(page: canvas.Canvas, rows: list[str], plain: str, bold: str, size: float) -> None:
    stops = [(0.0, False)]
    y = A4[1] - _TOP
    for row in rows:
        if row.startswith("@"):
            stops = [(float(stop.rstrip(">")), stop.endswith(">")) for stop in row[1:].split()]
            y -= size
            continue
        heading = row.startswith("#")
        face, height = (bold, size * 1.6) if heading else (plain, size)
        y -= height * 1.42
        if row == "---":
            page.line(_LEFT, y + height * 0.5, A4[0] - _LEFT, y + height * 0.5)
            continue
        for (stop, ends), cell in zip(stops, row.lstrip("#").split("|"), strict=False):
            x = _LEFT + stop / 100 * (A4[0] - 2 * _LEFT)
            _write(page, x, y, cell.strip(), (face, height), ends=ends)


def _write(page: canvas.Canvas, x: float, y: float, text: str, face: tuple[str, float], *, ends: bool) -> None:
    """The text with its Chinese signs in a font that has them."""
    name, height = face
    _fonts("sans")
    runs = [
        (run, name if name not in _FONTS["cjk"] or ord(run[0]) > _HAN else "DejaVuSans.ttf")
        for run in _RUNS.findall(text)
    ]
    if ends:
        x -= sum(pdfmetrics.stringWidth(run, font, height) for run, font in runs)
    for run, font in runs:
        page.setFont(font, height)
        page.drawString(x, y, run)
        x += pdfmetrics.stringWidth(run, font, height)


def _fonts(name: str) -> tuple[str, str]:
    if name in _STANDARD:
        return _STANDARD[name]
    for file in _FONTS[name]:
        if file not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(file, str(_font_file(file))))
    return _FONTS[name][0], _FONTS[name][1]


def _font_file(name: str) -> Path:
    found = sorted(Path("/usr/share/fonts").rglob(name))
    if not found:
        raise FileNotFoundError(f"This benchmark draws with the font {name}: install the DejaVu and Droid fonts")
    return found[0]


def scan(pdf: bytes) -> bytes:
    """The same pages as pictures at 200 dpi, a little askew, without a text layer."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [document[index].render(scale=_DPI / 72).to_pil().convert("L") for index in range(len(document))]
    turned = [page.rotate(0.35, fillcolor=255, expand=False) for page in pages]
    out = io.BytesIO()
    turned[0].save(out, "PDF", resolution=_DPI, save_all=True, append_images=turned[1:])
    return out.getvalue()


def _hybrid(pdf: bytes, xml: str) -> bytes:
    made: bytes = generate_from_binary(pdf, xml.strip().encode(), check_xsd=False, flavor="factur-x", level="en16931")
    return made


_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def same(said: str, meant: str) -> bool:
    """Equal as an accountant reads: numbers by value, words without regard to blanks and case."""
    if _NUMBER.fullmatch(said) and _NUMBER.fullmatch(meant) and "." in said + meant:
        return float(said) == float(meant)
    return "".join(said.split()).casefold() == "".join(meant.split()).casefold()
