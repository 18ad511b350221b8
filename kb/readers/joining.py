"""Several files of pages as one PDF: a derived file. The files themselves are only read."""

import contextlib
import io
from collections.abc import Sequence

import pypdfium2 as pdfium

from core.child_process import Refused
from core.errors import Trouble
from kb.document import Kind
from kb.readers import limits
from kb.readers.image import Sheet, sheets_of
from kb.readers.kinds import kind_of
from kb.readers.sheet import open_pdf


def joined(contents: Sequence[bytes]) -> tuple[bytes, list[int]]:
    """The PDF of all pages in this order, and how many of them each file gave.

    A PDF's pages keep their text; a JPEG goes in byte for byte, any other picture without loss. Files embedded in a
    PDF (an invoice's data) come along. Refused for what is neither PDF nor picture, and for a PDF behind a password.
    """
    whole = pdfium.PdfDocument.new()
    with contextlib.closing(whole):
        counts = [_add(whole, content) for content in contents]
        limits.check_count(len(whole), limits.PAGES, Trouble.TOO_MANY_PAGES)
        written = io.BytesIO()
        whole.save(written)
        return written.getvalue(), counts


def _add(whole: pdfium.PdfDocument, content: bytes) -> int:
    """Append one file; returns how many pages it gave."""
    before, kind = len(whole), kind_of(content, "")
    if kind is Kind.PDF:
        _add_pdf(whole, content)
    elif kind is Kind.IMAGE:
        for sheet in sheets_of(content):
            _add_sheet(whole, sheet)
    else:
        raise Refused(Trouble.UNKNOWN_KIND, "pages of what is neither PDF nor picture")
    return len(whole) - before


def _add_pdf(whole: pdfium.PdfDocument, content: bytes) -> None:
    with contextlib.closing(open_pdf(content, None)) as part:
        try:
            whole.import_pages(part)
            for index in range(min(part.count_attachments(), limits.ATTACHMENTS)):
                inside = part.get_attachment(index)
                whole.new_attachment(inside.get_name()).set_data(bytes(inside.get_data()))
        except pdfium.PdfiumError as error:
            raise Refused(Trouble.DAMAGED, str(error)) from error


def _add_sheet(whole: pdfium.PdfDocument, sheet: Sheet) -> None:
    """A picture that fills its page: what stands at a fraction of the picture stands there on the page."""
    image = pdfium.PdfImage.new(whole)
    if sheet.jpeg:
        image.load_jpeg(io.BytesIO(sheet.jpeg), inline=True)
    else:
        image.set_bitmap(pdfium.PdfBitmap.from_pil(sheet.pixels))
    image.set_matrix(pdfium.PdfMatrix().scale(sheet.width, sheet.height))
    page = whole.new_page(sheet.width, sheet.height)
    page.insert_obj(image)
    page.set_rotation(sheet.turned)
    page.gen_content()
