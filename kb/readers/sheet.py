"""A PDF page through pdfium: its text, and where each of its letters stands.

Only this module, `pdf`, `words` and `joining` import pypdfium2.
"""

import contextlib
import ctypes
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from core.child_process import Refused
from core.errors import Trouble
from kb.readers import limits

COLUMN_GAP = 1.0  # of the letters' size; a blank is about a quarter


def open_pdf(content: bytes, password: str | None) -> pdfium.PdfDocument:
    """The document, or Refused when it is encrypted or damaged beyond pdfium's own repair."""
    try:
        document = pdfium.PdfDocument(content, password=password)
        pages = len(document)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise Refused(Trouble.ENCRYPTED, wrong_password=bool(password)) from error
        raise Refused(Trouble.DAMAGED, str(error)) from error
    if not pages:
        raise Refused(Trouble.DAMAGED, "no pages")
    limits.check_count(pages, limits.PAGES, Trouble.TOO_MANY_PAGES)
    return document


def page_text(text_page: pdfium.PdfTextPage) -> str:
    """Half of a surrogate pair, which some fonts declare, stays one character (the replacement character)."""
    count = text_page.count_chars()
    if count < 1:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(text_page, 0, count, buffer)
    data = bytes(memoryview(buffer))[: max(written - 1, 0) * 2]
    return re.sub("[\ud800-\udfff]", "\ufffd", data.decode("utf-16-le", "surrogatepass"))


class Place(NamedTuple):
    """A character's place along its line, and its line's place on the page."""

    left: float
    right: float
    y: float


class Places:
    """Looks up where characters stand; `of` with the axes as the reader of a rotated page sees them."""

    def __init__(self, page: pdfium.PdfPage, text_page: pdfium.PdfTextPage, text: str) -> None:
        self._text_page = text_page
        self._rotation = page.get_rotation()
        self._sheet = page.get_cropbox()
        # pdfium counts UTF-16 units; most pages have no character of two
        self._units = None if text.isascii() or max(text) < "\U00010000" else list(_units(text))
        self._box = raw.FS_RECTF()
        self._matrix = raw.FS_MATRIX()

    def _index(self, index: int) -> int:
        return self._units[index] if self._units else index

    def of(self, index: int) -> Place:
        """The font's whole height is taken, so that "a" and "l" stand on one line."""
        box = self._box
        if not raw.FPDFText_GetLooseCharBox(self._text_page, self._index(index), box):
            return Place(0.0, 0.0, 0.0)
        if self._rotation == 90:
            return Place(box.bottom, box.top, box.right)
        if self._rotation == 180:
            return Place(-box.right, -box.left, box.top)
        if self._rotation == 270:
            return Place(-box.top, -box.bottom, -box.left)
        return Place(box.left, box.right, -box.bottom)

    def box_of(self, index: int) -> tuple[float, float, float, float]:
        """left, bottom, right, top of the font's whole height, in the page's own axes."""
        box = self._box
        if not raw.FPDFText_GetLooseCharBox(self._text_page, self._index(index), box):
            return 0.0, 0.0, 0.0, 0.0
        return box.left, box.bottom, box.right, box.top

    def ink_of(self, index: int) -> tuple[float, float, float, float]:
        """The same as closely around the letter as the font says."""
        sides = [ctypes.c_double() for _ in range(4)]
        if not raw.FPDFText_GetCharBox(self._text_page, self._index(index), *sides):
            return 0.0, 0.0, 0.0, 0.0
        left, right, bottom, top = (side.value for side in sides)
        return left, bottom, right, top

    def object_of(self, index: int) -> Any:
        """The text object that prints the character, None for one that pdfium added (a blank between columns)."""
        return raw.FPDFText_GetTextObject(self._text_page, self._index(index))

    def unseen(self, index: int) -> bool:
        """Is this letter printed without ink, or beside the sheet?"""
        at, box = self._index(index), self._box
        left, bottom, right, top = self._sheet
        letter = raw.FPDFText_GetTextObject(self._text_page, at)
        if letter and raw.FPDFTextObj_GetTextRenderMode(letter) == raw.FPDF_TEXTRENDERMODE_INVISIBLE:
            return True
        placed = raw.FPDFText_GetLooseCharBox(self._text_page, at, box)
        return bool(placed) and (box.right < left or box.left > right or box.top < bottom or box.bottom > top)

    def size_of(self, index: int) -> float:
        """The size of the letters in points: fonts differ in the height of their boxes, so that says nothing."""
        matrix, at = self._matrix, self._index(index)
        if not raw.FPDFText_GetMatrix(self._text_page, at, matrix):
            return 0.0
        scale = abs(matrix.a * matrix.d - matrix.b * matrix.c) ** 0.5
        return float(raw.FPDFText_GetFontSize(self._text_page, at) * scale)


def _units(text: str) -> Iterator[int]:
    unit = 0
    for character in text:
        yield unit
        unit += 1 if character < "\U00010000" else 2


def has_picture(page: pdfium.PdfPage) -> bool:
    """Is at least half of the page covered by one picture, or by several strips of one?"""
    width, height = page.get_size()
    covered = 0.0
    for found in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        with contextlib.suppress(pdfium.PdfiumError):
            left, bottom, right, top = found.get_bounds()
            covered += abs(right - left) * abs(top - bottom)
    return bool(covered >= 0.4 * width * height > 0)
