"""PDF by pdfium, the library that also draws it in the window, so that text and offsets are the same in both.

The one module that imports pypdfium2.
"""

import contextlib
import ctypes
import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import pypdfium2 as pdfium
from pypdfium2 import raw

from core.child_process import Refused
from core.errors import Trouble
from kb.document import Kind, Source
from kb.readers import limits
from kb.readers.delivery import Delivery
from kb.readers.lines import Line, blocks_of
from kb.readers.sight import Picture

OCR_DPI = 200
PICTURE_SIDE = 6_000  # pixels; posters are rendered coarser
FEW_CHARACTERS = 30  # a page with no more than these and a picture over half of it is a scan with a stamp
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
        readable = sum(_page(document, index, to) for index in range(len(document)))
        if not readable:
            raise Refused(Trouble.DAMAGED, "no page can be opened")


def _page(document: pdfium.PdfDocument, index: int, to: Delivery) -> bool:
    """Hand over one page; False for one that pdfium cannot open, which stays empty so that numbers are right."""
    try:
        page = document[index]
    except pdfium.PdfiumError:
        to.warn("some-pages-unreadable")
        to.page("")
        return False
    with contextlib.closing(page):
        text, blocks, hidden = _text(page)
        if hidden:
            to.warn("hidden-text")
        source = Source.NONE if len(text.strip()) <= FEW_CHARACTERS and _has_picture(page) else Source.TEXT
        if source is Source.NONE:
            to.warn("ocr-needed")
        width, height = page.get_size()
        to.page(text, blocks, source=source, width=width, height=height, rotation=page.get_rotation())
    return True


def _text(page: pdfium.PdfPage) -> tuple[str, list[Any], bool]:
    """The text as QPdfDocument.getAllText returns it (same call), its blocks, and whether some of it is hidden."""
    try:
        text_page = page.get_textpage()
    except pdfium.PdfiumError:
        return "", [], False
    with contextlib.closing(text_page):
        text = page_text(text_page)
        sideways = page.get_rotation() in {90, 270}
        lines = list(_lines(text_page, text, sideways))
        return text, blocks_of(lines), any(line.hidden for line in lines)


def page_text(text_page: pdfium.PdfTextPage) -> str:
    """Half of a surrogate pair, which some fonts declare, stays one character (the replacement character)."""
    count = text_page.count_chars()
    if count < 1:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(text_page, 0, count, buffer)
    data = bytes(memoryview(buffer))[: max(written - 1, 0) * 2]
    return re.sub("[\ud800-\udfff]", "\ufffd", data.decode("utf-16-le", "surrogatepass"))


def _lines(text_page: pdfium.PdfTextPage, text: str, sideways: bool) -> Iterator[Line]:
    """Where each line of text stands, from the boxes of its first and last character: cheap and good enough."""
    start = 0
    for piece in text.split("\n"):
        stripped = piece.strip()
        if stripped:
            first = start + piece.index(stripped[0])
            last = first + len(stripped) - 1
            yield _line(text_page, first, last, sideways)
        start += len(piece) + 1


def _box(text_page: pdfium.PdfTextPage, index: int) -> tuple[float, float, float, float]:
    """left, bottom, right, top in points; the font's whole height, so that "a" and "l" stand on one line."""
    rect = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(text_page, index, rect):
        return 0.0, 0.0, 0.0, 0.0
    return rect.left, rect.bottom, rect.right, rect.top


def _line(text_page: pdfium.PdfTextPage, first: int, last: int, sideways: bool) -> Line:
    left, bottom, right, top = _box(text_page, first)
    end = _box(text_page, last)
    if sideways:
        return Line(first, last + 1, -top, abs(right - left), left, -end[1])
    return Line(first, last + 1, left, abs(top - bottom), -bottom, end[2])


def _has_picture(page: pdfium.PdfPage) -> bool:
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
