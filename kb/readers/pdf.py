"""PDF by pdfium, the library that also draws it in the window, so that text and offsets are the same in both."""

import contextlib
import re
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pypdfium2 as pdfium
from pypdfium2 import raw

from core.child_process import Refused
from core.errors import Trouble
from core.patterns import regex
from kb.document import Kind, Source
from kb.readers import limits
from kb.readers.covering import may_hide
from kb.readers.delivery import Delivery
from kb.readers.grid import Cell
from kb.readers.lines import Line, Pages, blocks_beside
from kb.readers.sheet import COLUMN_GAP, Places, has_picture, open_pdf, page_text
from kb.readers.sight import Picture
from kb.readers.words import words_on

OCR_DPI = 200
PICTURE_SIDE = 6_000  # pixels; posters are rendered coarser
FEW_CHARACTERS = 30  # a page with no more than these and a picture over half of it is a scan with a stamp
_UNREADABLE = regex("[\x00-\x08\ufffd\ue000-\uf8ff]")
_LINE = regex(r"\S(?:[^\r\n]*\S)?")
_BLANKS = regex(r"[^\S\r\n]+")
_DATE = regex(r"(?:D:)?(\d{4})(\d\d)(\d\d)")


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
        hidden = _hidden(page, text_page, text) if _may_hide(page, place, lines) else []
        return text, blocks_beside(pages, text, lines, hidden), bool(hidden)


def _may_hide(page: pdfium.PdfPage, place: Places, lines: Sequence[Line]) -> bool:
    """Words without ink, beside the sheet, tiny, pale as their ground, under a shape. Under a scan they are meant."""
    suspect = any(line.hidden or place.unseen(line.start) for line in lines) or may_hide(page)
    return suspect and not has_picture(page)


def _hidden(page: pdfium.PdfPage, text_page: pdfium.PdfTextPage, text: str) -> list[tuple[int, int]]:
    """The spans that nobody sees on the drawn page, which takes a while; neighbours are one span."""
    spans: list[tuple[int, int]] = []
    for word in words_on(page, text_page):
        start, end = word.start, word.start + word.length
        if not word.hidden or not any(map(str.isalnum, text[start:end])):
            continue
        if spans and not text[spans[-1][1] : start].strip():
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _lines(place: Places, text: str) -> Iterator[Line]:
    """Where each line of text stands, and its cells: from the boxes beside each blank, which is cheap."""
    for found in _LINE.finditer(text):
        start, end = found.span()
        first, size = place.of(start), place.size_of(start)
        yield Line(start, end, first.left, size, first.y, tuple(_cells(place, text, start, end, COLUMN_GAP * size)))


def _cells(place: Places, text: str, start: int, end: int, wide: float) -> Iterator[Cell]:
    """Cut a line where the gap between two words is wide."""
    begin, left = start, place.of(start).left
    for blank in _BLANKS.finditer(text, start, end):
        before, after = place.of(blank.start() - 1), place.of(blank.end())
        if after.left - before.right > wide:
            yield Cell(begin, blank.start(), left, before.right)
            begin, left = blank.end(), after.left
    yield Cell(begin, end, left, place.of(end - 1).right)


def _needs_ocr(page: pdfium.PdfPage, text: str) -> bool:
    """Is something to see that is no text: a scan, words drawn as curves, a font that does not say its letters?"""
    if not text.strip():
        return bool(raw.FPDFPage_CountObjects(page) > 0)
    if len(_UNREADABLE.findall(text)) > 0.3 * len(text):
        return True
    return len(text.strip()) <= FEW_CHARACTERS and has_picture(page)


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
