"""The sixth hand of invoices: papers as small firms send them, each drawn word by word, with an expert's answers.

Written from the issue and from papers of the trade, before any look at the readers or at the other hands. A paper is
drawn once; a planted error is the same paper with a few printed words exchanged (*swap*), so the clean twin differs
in nothing else.
"""

import io
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONTS = {
    "h": "Helvetica",
    "hb": "Helvetica-Bold",
    "t": "Times-Roman",
    "tb": "Times-Bold",
    "c": "Courier",
    "d": "DejaVuSans",
    "db": "DejaVuSans-Bold",
}
HAN = "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"
LATIN = "/usr/share/fonts/truetype/dejavu/{}.ttf"
# A seed for the noise of a scanner: the same scan every time.
NOISE = 60_626
NOTHING: Mapping[str, str] = MappingProxyType({})


@cache
def _load_fonts() -> frozenset[int]:
    """Registers the fonts that hold Vietnamese and Chinese; the characters that only the Chinese one holds."""
    for name in ("DejaVuSans", "DejaVuSans-Bold"):
        pdfmetrics.registerFont(TTFont(name, LATIN.format(name)))
    if not Path(HAN).exists():
        return frozenset()
    han = TTFont("Han", HAN)
    pdfmetrics.registerFont(han)
    return frozenset(han.face.charToGlyph)


class Sheet:
    """One page on which a firm's program prints words at places (millimetres from the upper left corner)."""

    def __init__(self, swap: Mapping[str, str] = NOTHING, *, size: tuple[float, float] = A4) -> None:
        self._han = _load_fonts()
        self._file = io.BytesIO()
        self._height = size[1]
        self._canvas = Canvas(self._file, pagesize=size, invariant=1)
        self._swap = swap
        self.swapped: set[str] = set()

    def at(self, x: float, y: float, text: str, size: float = 9, font: str = "h", align: str = "l") -> float:  # noqa: PLR0917
        """Prints *text*, a line per line feed, and says where the next line would stand."""
        for old, new in self._swap.items():
            if old in text:
                self.swapped.add(old)
                text = text.replace(old, new)
        for line in text.split("\n"):
            self._line(x, y, line, size, FONTS[font], align)
            y += size * 0.44
        return y

    def _line(self, x: float, y: float, line: str, size: float, font: str, align: str) -> None:  # noqa: PLR0917
        runs = list(self._runs(line, font))
        width = sum(pdfmetrics.stringWidth(text, name, size) for name, text in runs)
        left = x * mm - {"l": 0.0, "r": width, "m": width / 2}[align]
        for name, text in runs:
            self._canvas.setFont(name, size)
            self._canvas.drawString(left, self._height - y * mm, text)
            left += pdfmetrics.stringWidth(text, name, size)

    def _runs(self, line: str, font: str) -> list[tuple[str, str]]:
        runs: list[tuple[str, str]] = []
        for char in line:
            name = "Han" if ord(char) > 0x2E00 and ord(char) in self._han else font
            if runs and runs[-1][0] == name:
                runs[-1] = (name, runs[-1][1] + char)
            else:
                runs.append((name, char))
        return runs

    def rows(self, y: float, columns: str, rows: list[list[str]], size: float = 8.5, font: str = "h") -> float:
        """Prints a table; *columns* says each column's place and side ("20l 150r"), a cell may hold several lines."""
        places = [(float(word[:-1]), word[-1]) for word in columns.split()]
        for row in rows:
            ends = [
                self.at(x, y, cell, size, font, side) for (x, side), cell in zip(places, row, strict=True) if cell
            ]
            y = max([*ends, y + size * 0.44]) + 1.2
        return y

    def rule(self, y: float, left: float = 20, right: float = 190) -> float:
        self._canvas.setLineWidth(0.4)
        self._canvas.line(left * mm, self._height - y * mm, right * mm, self._height - y * mm)
        return y + 4.5

    def next_page(self) -> None:
        self._canvas.showPage()

    def finish(self) -> bytes:
        """The PDF; a swap that met no word on it is a fault of this hand."""
        missed = set(self._swap) - self.swapped
        if missed:
            raise ValueError(f"never printed: {missed}")
        self._canvas.save()
        return self._file.getvalue()


def scanned(pdf: bytes, *, dpi: int = 200) -> bytes:
    """The same pages from a flat-bed scanner: grey, a little turned, noisy, without a text layer."""
    chance = np.random.default_rng(NOISE)
    turn = random.Random(NOISE)
    pages = []
    for page in pypdfium2.PdfDocument(pdf):
        image = page.render(scale=dpi / 72).to_pil().convert("L")
        image = image.rotate(turn.uniform(-0.7, 0.7), fillcolor=250, resample=Image.Resampling.BICUBIC)
        noisy = np.asarray(image, dtype=np.float32) * 0.93 + 8 + chance.normal(0, 7, (image.height, image.width))
        pages.append(Image.fromarray(noisy.clip(0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.5)))
    out = io.BytesIO()
    pages[0].save(out, "PDF", resolution=dpi, save_all=True, append_images=pages[1:], quality=80)
    return out.getvalue()


@dataclass(frozen=True)
class Us:
    """The firm that got the papers."""

    name: str
    country: str
    vat_id: str
    currency: str


@dataclass(frozen=True)
class Line:
    """One line of a paper as a clerk would key it in; the price is absent where none is printed.

    rate: its rate of VAT where that is not the paper's one rate.
    """

    text: str
    quantity: str | None
    price: str | None
    net: str
    rate: str = ""


@dataclass(frozen=True)
class Fault:
    """A planted error: what is printed instead, and what must come of it (``block`` or ``ask``)."""

    name: str
    swap: Mapping[str, str]
    verdict: str


@dataclass(frozen=True)
class Paper:
    """One paper with its answers: fields in the names of the contract, taxes as (rate, base, tax)."""

    name: str
    us: Us
    make: Callable[[Mapping[str, str]], bytes]
    fields: Mapping[str, str]
    taxes: tuple[tuple[str, str, str], ...]
    lines: tuple[Line, ...]
    booking: str
    kind: str = "invoice"
    suffix: str = ".pdf"
    scan: bool = False
    # What an expert would let the program ask even on the clean paper.
    may_ask: str = ""
    faults: tuple[Fault, ...] = field(default=())

    def file(self, swap: Mapping[str, str] = NOTHING) -> bytes:
        """The file as it arrives."""
        made = self.make(swap)
        return scanned(made) if self.scan else made


def exchanged(text: str, swap: Mapping[str, str]) -> bytes:
    """A data file with its planted words."""
    for old, new in swap.items():
        if old not in text:
            raise ValueError(f"never written: {old}")
        text = text.replace(old, new)
    return text.encode()
