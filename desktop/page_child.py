"""The child that draws pages: Qt's PDF and picture readers, kept out of the window's process.

A page that would crash, hang or eat the memory takes this child down and not the window. The picture travels as raw
pixels in a file, because raw pixels are nothing that could be parsed wrongly on the other side.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtPdf import QPdfDocument, QPdfSelection

from core.child_process import Job, Refused, serve

MOST_PIXELS = 40_000_000

_open: dict[str, QPdfDocument] = {}


def _document(path: str, password: str | None) -> QPdfDocument:
    """The PDF, opened once; its neighbours' pages come from the same one."""
    if path not in _open:
        document = QPdfDocument()
        document.setPassword(password or "")
        error = document.load(path)
        if error == QPdfDocument.Error.IncorrectPassword:
            raise Refused("encrypted")
        if error != QPdfDocument.Error.None_:
            raise Refused("damaged", str(error))
        _open.clear()
        _open[path] = document
    return _open[path]


def _size(width: float, height: float, wanted_width: int) -> QSize:
    """Pixels for a page of this shape, `wanted_width` wide but never beyond the limit."""
    if width <= 0 or height <= 0:
        raise Refused("damaged", "a page without a size")
    scale = min(wanted_width / width, (MOST_PIXELS / (width * height)) ** 0.5)
    return QSize(max(1, round(width * scale)), max(1, round(height * scale)))


def _boxes(found: QPdfSelection, page: QSizeF) -> list[list[float]]:
    """The selection's lines as fractions of the page: left, top, right, bottom."""
    wide, high = page.width(), page.height()
    lines = [part.boundingRect() for part in found.bounds()]
    return [[box.left() / wide, box.top() / high, box.right() / wide, box.bottom() / high] for box in lines]


def _selection(document: QPdfDocument, page: int, span: Sequence[Any]) -> QPdfSelection:
    """The span's selection. Two builds of pdfium differ in invisible characters and spaces, so the offset is a first
    guess; where it misses, the nearest place with the same visible characters counts.
    """
    start, length, words = span
    found = document.getSelectionAtIndex(page, start, length)
    if found.text() == words:
        return found
    place = _nearest(document.getAllText(page).text(), words, start)
    if not place:
        return found
    first, last = (_index_of(document, page, offset) for offset in place)
    return document.getSelectionAtIndex(page, first, last - first)


def _nearest(text: str, words: str, start: int) -> tuple[int, int] | None:
    """Where `words` stands in `text`, spaces aside, nearest to `start`: first and last offset in UTF-16 units."""
    seen = [at for at, character in enumerate(text) if not character.isspace()]
    whole, wanted = ("".join(part.split()) for part in (text, words))
    places = [found.start() for found in re.finditer(re.escape(wanted), whole)] if wanted else []
    if not places:
        return None
    first = min(places, key=lambda at: abs(seen[at] - start))
    return _units(text[: seen[first]]), _units(text[: seen[first + len(wanted) - 1] + 1])


def _index_of(document: QPdfDocument, page: int, offset: int) -> int:
    """Pdfium's own index of the character at `offset` in the page's text (UTF-16 units): found by halving."""

    def reached(index: int) -> bool:
        return _units(document.getSelectionAtIndex(page, 0, index).text()) >= offset

    low, high = offset, offset + 16
    while not reached(high) and high < 2 * offset + 65536:
        high += high - offset
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if reached(middle) else (middle + 1, high)
    return low


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _draw_pdf(args: Mapping[str, Any]) -> tuple[QImage, dict[str, Any]]:
    document = _document(args["path"], args["password"])
    page = args["page"] - 1
    if not 0 <= page < document.pageCount():
        raise Refused("no-such-page")
    points = document.pagePointSize(page)
    size = _size(points.width(), points.height(), args["width"])
    found = [_selection(document, page, span) for span in args["spans"]]
    boxes = [_boxes(one, points) for one in found]
    facts = {
        "pages": document.pageCount(),
        "points": [points.width(), points.height()],
        "marks": boxes,
        "texts": [one.text() for one in found],
    }
    return document.render(page, size), facts


def _draw_picture(args: Mapping[str, Any]) -> tuple[QImage, dict[str, Any]]:
    reader = QImageReader(args["path"])
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    pages = max(1, reader.imageCount())
    if args["page"] > 1 and not reader.jumpToImage(args["page"] - 1):
        raise Refused("no-such-page")
    original = reader.size()
    if original.isValid():
        reader.setScaledSize(_size(original.width(), original.height(), min(args["width"], 4 * original.width())))
    image = reader.read()
    if image.isNull():
        raise Refused("damaged", reader.errorString())
    if not original.isValid():
        original = image.size()
    points = [float(image.width()), float(image.height())]
    return image, {"pages": pages, "points": points, "marks": [[] for _ in args["spans"]], "texts": []}


def _is_pdf(path: str) -> bool:
    """By content: the header may stand behind up to 1,024 bytes of something else."""
    with Path(path).open("rb") as file:
        return b"%PDF-" in file.read(1029)


def draw(args: Mapping[str, Any], job: Job) -> dict[str, Any]:
    """Draw one page and find its marks.

    args: path, password (or null), page (1-based), width (pixels), spans ([start, length in UTF-16 units, words]),
    out (the file for the pixels). Answers width, height, stride, pages, points, marks (boxes as fractions of the
    page) and texts.
    """
    image, facts = (_draw_pdf if _is_pdf(args["path"]) else _draw_picture)(args)
    job.check()
    if image.isNull():
        raise Refused("damaged", "nothing was drawn")
    image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    Path(args["out"]).write_bytes(image.constBits())
    return {**facts, "width": image.width(), "height": image.height(), "stride": image.bytesPerLine()}


if __name__ == "__main__":
    serve({"draw": draw})
