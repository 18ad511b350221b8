"""The sample's own fonts: Latin with Vietnamese, and Chinese, so that every machine draws the same pages."""

import functools
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from PIL import ImageFont
from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from core.patterns import regex

SANS, BOLD, HAN = "Sans", "Sans-Bold", "Han"
_FILES = {SANS: "sans.ttf", BOLD: "sans-bold.ttf", HAN: "han.ttf"}
_HAN_RUN = regex("[⺀-\uffef]+")
_STRONG = regex(r"\*\*(.+?)\*\*")


def path_of(name: str) -> Path:
    """The font's file in this package."""
    return Path(str(resources.files("office.sample") / "fonts" / _FILES[name]))


@functools.cache
def register() -> None:
    """Make the fonts known to the PDF writer, once."""
    for name in _FILES:
        pdfmetrics.registerFont(TTFont(name, str(path_of(name))))
    for bold in (0, 1):
        addMapping(SANS, bold, 0, BOLD if bold else SANS)
        addMapping(HAN, bold, 0, HAN)


@functools.cache
def drawn(name: str, size: int) -> ImageFont.FreeTypeFont:
    """The font for drawing on a picture, `size` in pixels."""
    return ImageFont.truetype(str(path_of(name)), size)


def runs(text: str) -> list[tuple[bool, str]]:
    """The text cut where the script changes: (is Chinese, run)."""
    found, at = [], 0
    for match in _HAN_RUN.finditer(text):
        if match.start() > at:
            found.append((False, text[at : match.start()]))
        found.append((True, match[0]))
        at = match.end()
    if at < len(text):
        found.append((False, text[at:]))
    return found


def rich(text: str) -> str:
    """Paragraph markup for the PDF writer: escaped, strong parts, line breaks, each script in its font."""
    marked = "".join(
        f'<font name="{HAN}">{escape(run)}</font>' if is_han else escape(run) for is_han, run in runs(text)
    )
    return _STRONG.sub(r"<b>\1</b>", marked).replace("\n", "<br/>")


def missing_signs(text: str) -> set[str]:
    """The signs of `text` that none of the fonts can draw."""
    register()
    missing = set()
    for is_han, run in runs(text):
        known = pdfmetrics.getFont(HAN if is_han else SANS).face.charToGlyph
        missing |= {sign for sign in run if ord(sign) not in known and not sign.isspace()}
    return missing


def canvas_of(day: date, *args: Any, **options: Any) -> Canvas:
    """A PDF canvas that says it was made on `day`, and writes the same bytes each time."""
    register()
    canvas = Canvas(*args, **{**options, "invariant": 1})
    canvas._doc._timeStamp.YMDhms = (day.year, day.month, day.day, 8, 0, 0)  # a writer without a public way
    return canvas
