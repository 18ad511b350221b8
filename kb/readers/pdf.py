"""PDF by pdfium, the library that also draws it in the window, so that text and offsets are the same in both.

Only this module and `words` import pypdfium2.
"""

import contextlib
import ctypes
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import pypdfium2 as pdfium
from pypdfium2 import raw

from core.child_process import Refused
from core.errors import Trouble
from kb.document import Kind, Source
from kb.readers import limits
from kb.readers.delivery import Delivery
from kb.readers.grid import Cell
from kb.readers.lines import Line, Pages
from kb.readers.sight import Picture

OCR_DPI = 200
PICTURE_SIDE = 6_000  # pixels; posters are rendered coarser
FEW_CHARACTERS = 30  # a page with no more than these and a picture over half of it is a scan with a stamp
COLUMN_GAP = 1.0  # of the letters' size; a blank is about a quarter
_UNREADABLE = re.compile("[\x00-\x08\ufffd\ue000-\uf8ff]")
_LINE = re.compile(r"\S(?:[^\r\n]*\S)?")
_BLANKS = re.compile(r"[^\S\r\n]+")
_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")


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


def read_pdf(content: bytes, to: Delivery, password: str | None = None) -> None:
    """All pages with pdfium's own text, the properties, and files embedded in the PDF."""
    with contextlib.closing(open_pdf(content, password)) as document:
        to.kind = Kind.PDF
        _properties(document, to)
        _attachments(document, to)
        to.expect(len(document))
        pages = Pages()
        readable = sum(_page(document, index, pages, to) for index in range(len(document)))
        if not readable:
            raise Refused(Trouble.DAMAGED, "no page can be opened")


def _page(document: pdfium.PdfDocument, index: int, pages: Pages, to: Delivery) -> bool:
    """Hand over one page; False for one that pdfium cannot open, which stays empty so that numbers are right."""
    try:
        page = document[index]
    except pdfium.PdfiumError:
        to.warn("some-pages-unreadable")
        to.page("")
        return False
    with contextlib.closing(page):
        text, blocks, hidden = _text(page, pages)
        if hidden:
            to.warn("hidden-text")
        source = Source.NONE if _needs_ocr(page, text) else Source.TEXT
        if source is Source.NONE:
            to.warn("ocr-needed")
        width, height = page.get_size()
        to.page(text, blocks, source=source, width=width, height=height, rotation=page.get_rotation())
    return True


def _text(page: pdfium.PdfPage, pages: Pages) -> tuple[str, list[Any], bool]:
    """The text as QPdfDocument.getAllText returns it (same call), its blocks, and whether some of it is hidden."""
    try:
        text_page = page.get_textpage()
    except pdfium.PdfiumError:
        return "", [], False
    with contextlib.closing(text_page):
        text = page_text(text_page)
        place = Places(page, text_page, text)
        lines = list(_lines(place, text))
        hidden = any(line.hidden for line in lines) or _has_unseen(page, place, lines)
        return text, pages.blocks_of(text, lines), hidden


def _has_unseen(page: pdfium.PdfPage, place: "Places", lines: Sequence[Line]) -> bool:
    """Words without ink or beside the sheet. Those that a scanner hid under its picture are meant well."""
    return any(place.unseen(line.start) for line in lines) and not has_picture(page)


def page_text(text_page: pdfium.PdfTextPage) -> str:
    """Half of a surrogate pair, which some fonts declare, stays one character (the replacement character)."""
    count = text_page.count_chars()
    if count < 1:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(text_page, 0, count, buffer)
    data = bytes(memoryview(buffer))[: max(written - 1, 0) * 2]
    return re.sub("[\ud800-\udfff]", "\ufffd", data.decode("utf-16-le", "surrogatepass"))


def _lines(place: "Places", text: str) -> Iterator[Line]:
    """Where each line of text stands, and its cells: from the boxes beside each blank, which is cheap."""
    for found in _LINE.finditer(text):
        start, end = found.span()
        first, size = place.of(start), place.size_of(start)
        yield Line(start, end, first.left, size, first.y, tuple(_cells(place, text, start, end, COLUMN_GAP * size)))


def _cells(place: "Places", text: str, start: int, end: int, wide: float) -> Iterator[Cell]:
    """Cut a line where the gap between two words is wide."""
    begin, left = start, place.of(start).left
    for blank in _BLANKS.finditer(text, start, end):
        before, after = place.of(blank.start() - 1), place.of(blank.end())
        if after.left - before.right > wide:
            yield Cell(begin, blank.start(), left, before.right)
            begin, left = blank.end(), after.left
    yield Cell(begin, end, left, place.of(end - 1).right)


class _Place(NamedTuple):
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

    def of(self, index: int) -> _Place:
        """The font's whole height is taken, so that "a" and "l" stand on one line."""
        box = self._box
        if not raw.FPDFText_GetLooseCharBox(self._text_page, self._index(index), box):
            return _Place(0.0, 0.0, 0.0)
        if self._rotation == 90:
            return _Place(box.bottom, box.top, box.right)
        if self._rotation == 180:
            return _Place(-box.right, -box.left, box.top)
        if self._rotation == 270:
            return _Place(-box.top, -box.bottom, -box.left)
        return _Place(box.left, box.right, -box.bottom)

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


def _needs_ocr(page: pdfium.PdfPage, text: str) -> bool:
    """Is something to see that is no text: a scan, words drawn as curves, a font that does not say its letters?"""
    if not text.strip():
        return bool(raw.FPDFPage_CountObjects(page) > 0)
    if len(_UNREADABLE.findall(text)) > 0.3 * len(text):
        return True
    return len(text.strip()) <= FEW_CHARACTERS and has_picture(page)


def has_picture(page: pdfium.PdfPage) -> bool:
    """Is at least half of the page covered by one picture, or by several strips of one?"""
    width, height = page.get_size()
    covered = 0.0
    for found in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        with contextlib.suppress(pdfium.PdfiumError):
            left, bottom, right, top = found.get_bounds()
            covered += abs(right - left) * abs(top - bottom)
    return bool(covered >= 0.4 * width * height > 0)


def _properties(document: pdfium.PdfDocument, to: Delivery) -> None:
    known = document.get_metadata_dict(skip_empty=True)
    title = known.get("Title", "")
    to.title = "" if re.match(r"(?:untitled|microsoft \w+ -|.*\.\w{3,4}$|\W*$)", title, re.IGNORECASE) else title
    found = _DATE.match(known.get("CreationDate", ""))
    to.date = iso_day(*map(int, found.groups())) if found else ""
    to.properties.update(
        {key.lower(): known[key] for key in ("Author", "Subject", "Keywords", "Creator") if key in known}
    )


def iso_day(year: int, month: int, day: int) -> str:
    """YYYY-MM-DD, or "" for what cannot be a document's day."""
    return f"{year:04d}-{month:02d}-{day:02d}" if 1980 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= 31 else ""


def _attachments(document: pdfium.PdfDocument, to: Delivery) -> None:
    """Embedded files, above all the invoice's XML."""
    for index in range(min(document.count_attachments(), limits.ATTACHMENTS)):
        try:
            attachment = document.get_attachment(index)
            to.attach(attachment.get_name(), bytes(attachment.get_data()))
        except pdfium.PdfiumError:
            to.warn("attachment-unreadable")


def picture(content: bytes, number: int, password: str | None = None) -> Picture:
    """One page (1-based) as the window shows it, for OCR."""
    with contextlib.closing(open_pdf(content, password)) as document:
        try:
            page = document[number - 1]
            width, height = page.get_size()
            scale = min(OCR_DPI / 72, PICTURE_SIDE / max(width, height, 1.0))
            grey = np.array(page.render(scale=scale, grayscale=True).to_numpy()).squeeze()
            return Picture(number, grey, width, height)
        except (pdfium.PdfiumError, IndexError) as error:
            raise Refused(Trouble.DAMAGED, f"page {number}: {error}") from error
