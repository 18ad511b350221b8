"""Texts as pictures: drawn, turned a little, speckled, as a scanner or a phone would give them."""

import io
import random
from dataclasses import dataclass
from datetime import date

from PIL import Image, ImageChops, ImageDraw, ImageFilter
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader

from office.sample import lettering
from office.sample.markup import Piece, Text
from office.sample.parties import Party

_WIDTH, _HEIGHT = 1240, 1754  # A4 at 150 dpi
_MARGIN = 120


@dataclass(slots=True)
class Pen:
    """Draws lines downwards on a sheet."""

    draw: ImageDraw.ImageDraw
    y: int
    x: int = _MARGIN
    width: int = _WIDTH - 2 * _MARGIN

    def line(
        self, text: str, size: int = 25, *, bold: bool = False, at: int | None = None, right: int | None = None
    ) -> None:
        """One line at `at` (or ending at `right`), without moving down."""
        left = self.x if at is None else at
        if right is not None:
            left = right - round(length(text, size, bold=bold))
        for is_han, run in lettering.runs(text):
            font = lettering.drawn(lettering.HAN if is_han else (lettering.BOLD if bold else lettering.SANS), size)
            self.draw.text((left, self.y), run, font=font, fill=38, anchor="ls")
            left += round(font.getlength(run))

    def down(self, pixels: int) -> None:
        self.y += pixels

    def paragraph(self, text: str, size: int = 25, *, bold: bool = False) -> None:
        """Wrapped text, moving down."""
        for part in text.split("\n"):
            for line in wrapped(part, size, self.width, bold=bold):
                self.line(line, size, bold=bold)
                self.down(round(size * 1.5))
        self.down(size // 2)

    def row(self, cells: tuple[str, ...], *, bold: bool = False) -> None:
        """A row of a table; the first column takes half of the width."""
        rest = self.width // 2 // max(1, len(cells) - 1)
        for place, cell in enumerate(cells):
            if place == 0:
                self.line(cell, 24, bold=bold)
            else:
                self.line(cell, 24, bold=bold, right=self.x + self.width // 2 + rest * place)
        self.down(42)

    def rule(self) -> None:
        self.draw.line((self.x, self.y - 18, self.x + self.width, self.y - 18), fill=90, width=2)
        self.down(16)


def length(text: str, size: int, *, bold: bool = False) -> float:
    """The width of a text in pixels."""
    latin = lettering.BOLD if bold else lettering.SANS
    return sum(
        lettering.drawn(lettering.HAN if is_han else latin, size).getlength(run)
        for is_han, run in lettering.runs(text)
    )


def wrapped(text: str, size: int, width: int, *, bold: bool = False) -> list[str]:
    """The text in lines that fit: broken at spaces, and between Chinese signs."""
    parts = [
        part
        for is_han, run in lettering.runs(text)
        for part in (run if is_han else run.replace(" ", " \0").split("\0"))
    ]
    lines = [""]
    for part in parts:
        if lines[-1] and length(lines[-1] + part.rstrip(), size, bold=bold) > width:
            lines.append("")
        lines[-1] += part
    return [line.rstrip() for line in lines]


def sheet() -> tuple[Image.Image, Pen]:
    """An empty page and a pen at its top."""
    image = Image.new("L", (_WIDTH, _HEIGHT), 252)
    return image, Pen(ImageDraw.Draw(image), 150)


def drawn(text: Text, sender: Party) -> Image.Image:
    """The text as one clean page."""
    image, pen = sheet()
    pen.line(sender.name, 38, bold=True)
    pen.down(36)
    pen.line(f"{sender.street} · {sender.town} · {sender.phone}", 19)
    pen.down(32)
    pen.rule()
    pen.down(50)
    pen.paragraph(text.title, 34, bold=True)
    for piece in text.pieces:
        _draw(pen, piece)
    return image


def _draw(pen: Pen, piece: Piece) -> None:
    if piece.role == "heading":
        pen.down(12)
        pen.paragraph(piece.text, 28, bold=True)
    elif piece.role == "table":
        pen.row(piece.rows[0], bold=True)
        pen.rule()
        for row in piece.rows[1:]:
            pen.row(row)
        pen.down(20)
    else:
        pen.paragraph(piece.text)


def scanned(page: Image.Image, seed: int, *, turn: float = 0.6) -> Image.Image:
    """As a scanner gives it: turned by `turn` degrees, soft, with specks and uneven paper."""
    turned = page.rotate(turn, resample=Image.Resampling.BICUBIC, fillcolor=250).filter(ImageFilter.GaussianBlur(0.6))
    noise = Image.frombytes("L", page.size, random.Random(seed).randbytes(page.width * page.height))  # noqa: S311  specks
    grain = noise.point([value // 14 for value in range(256)])
    return ImageChops.subtract(turned, grain)


def photographed(page: Image.Image, seed: int) -> Image.Image:
    """As a phone gives it: on a desk, in perspective, with a shadow."""
    desk = Image.new("L", (page.width + 260, page.height + 300), 96)
    desk.paste(page, (130, 150))
    width, height = desk.size
    corners = (40, 30, -30, height + 10, width - 20, height - 60, width + 15, 50)
    bent = desk.transform(desk.size, Image.Transform.QUAD, corners, resample=Image.Resampling.BICUBIC, fillcolor=90)
    shade = Image.linear_gradient("L").resize(bent.size).point([value // 5 for value in range(256)])
    return scanned(ImageChops.subtract(bent, shade), seed, turn=-0.8).convert("RGB")


def png(image: Image.Image) -> bytes:
    """The picture as PNG in sixteen greys, so that it stays small."""
    target = io.BytesIO()
    image.convert("L").point([value & 0xF0 for value in range(256)]).save(target, "PNG", dpi=(150, 150))
    return target.getvalue()


def jpeg(image: Image.Image, quality: int = 62) -> bytes:
    """The picture as JPEG at 150 dpi."""
    target = io.BytesIO()
    image.save(target, "JPEG", quality=quality, dpi=(150, 150))
    return target.getvalue()


def tiff(image: Image.Image) -> bytes:
    """The picture as a black and white fax-like TIFF."""
    target = io.BytesIO()
    image.point([0 if value < 150 else 255 for value in range(256)]).convert("1").save(
        target, "TIFF", compression="group4", dpi=(150, 150)
    )
    return target.getvalue()


def pdf_of(image: Image.Image, title: str, day: date) -> bytes:
    """A PDF with nothing but the picture on it, as office scanners send them."""
    target = io.BytesIO()
    canvas = lettering.canvas_of(day, target, pagesize=A4)
    canvas.setTitle(title)
    canvas.drawImage(ImageReader(io.BytesIO(jpeg(image))), 0, 0, *A4)
    canvas.showPage()
    canvas.save()
    return target.getvalue()
