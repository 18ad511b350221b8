"""The words of PDF pages: where they stand, how large they are, and which of them nobody can see.

Whether a word is seen is asked of the drawn page and of nothing else: the page is drawn without its text, then with
it, and a word that changes no pixel of its box has no ink, whatever hides it (its colour, a shape over it, a layer
that is switched off). Texts over each other are drawn one after the other.
"""

import contextlib
import ctypes
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from pypdfium2 import raw

from core.child_process import Refused
from core.errors import Trouble
from core.patterns import regex
from kb.document import PageWords, SeenWord
from kb.readers import sheet

TINY = 2.0  # points; nobody reads that
INK = 10  # of 255: the least difference that an eye may notice
SCALE = 1.5  # pixels a point
LONGEST_SIDE = 3_000  # pixels; posters are drawn coarser
LAYERS = 6  # texts over one place; what lies deeper counts as unseen
CROWDED = 0.3  # of a box: more than that taken by another text, and they lie over each other
_WORD = regex(r"\S+")

Pixels = NDArray[np.uint8]


class _Box(NamedTuple):
    """In fractions of the page as it is shown, from the top left."""

    left: float
    top: float
    right: float
    bottom: float

    def around(self, other: "_Box") -> "_Box":
        lower = map(min, self[:2], other[:2])
        return _Box(*lower, *map(max, self[2:], other[2:]))


@dataclass(slots=True)
class _Text:
    """A text object of the page: what it prints of the words, and how it is printed."""

    handle: Any
    mode: int
    boxes: list[_Box] = field(default_factory=list)
    layer: int = 0


@dataclass(slots=True)
class _Piece:
    """What one text object prints of one word. judged: whether missing ink means anything."""

    text: _Text
    box: _Box
    judged: bool


def words_of(content: bytes, numbers: Sequence[int], password: str | None = None) -> Iterator[PageWords]:
    """The words of these pages (1-based); a page that pdfium cannot open has none."""
    with contextlib.closing(sheet.open_pdf(content, password)) as document:
        for number in numbers:
            if not 1 <= number <= len(document):
                raise Refused(Trouble.DAMAGED, f"no page {number}")
            try:
                page = document[number - 1]
                with contextlib.closing(page), contextlib.closing(page.get_textpage()) as text_page:
                    yield _Sheet(page, text_page, number).words()
            except pdfium.PdfiumError:
                yield PageWords(number, 0.0, 0.0, ())


def words_on(page: pdfium.PdfPage, text_page: pdfium.PdfTextPage) -> tuple[SeenWord, ...]:
    """The words of an open page. Its texts are without ink afterwards: it is not to be drawn again."""
    return _Sheet(page, text_page, 1).words().words


class _Sheet:
    """One page while its words are looked at."""

    def __init__(self, page: pdfium.PdfPage, text_page: pdfium.PdfTextPage, number: int) -> None:
        self._page, self._text_page, self._number = page, text_page, number
        self._text = sheet.page_text(text_page)
        self._places = sheet.Places(page, text_page, self._text)
        self._axes = _Axes(page)
        self._texts: dict[int, _Text] = {}

    def words(self) -> PageWords:
        found = [(*span, list(self._pieces(*span))) for span in self._spans()]
        unseen = _unseen(self._page, list(self._texts.values()), [piece for *_, part in found for piece in part])
        words = tuple(
            self._word(start, end, any(id(piece) in unseen for piece in part)) for start, end, part in found
        )
        width, height = self._page.get_size()
        return PageWords(self._number, width, height, words, sheet.has_picture(self._page))

    def _spans(self) -> Iterator[tuple[int, int]]:
        """Words between blanks; where letters stand wide apart without a blank, each side is a word."""
        for found in _WORD.finditer(self._text):
            start, end = found.span()
            for at in range(start + 1, end):
                if self._is_gap(at):
                    yield start, at
                    start = at
            yield start, end

    def _is_gap(self, at: int) -> bool:
        before, after = self._places.of(at - 1), self._places.of(at)
        wide = max(sheet.COLUMN_GAP * self._places.size_of(at), 1.0)
        return not -wide <= after.left - before.right <= wide and before.right > before.left

    def _word(self, start: int, end: int, unseen: bool) -> SeenWord:
        box = self._loose(start)
        for index in range(start + 1, end):
            box = box.around(self._loose(index))
        size = round(self._places.size_of(start), 2)
        hidden = unseen or 0 < size < TINY or not (box.right > 0 and box.left < 1 and box.bottom > 0 and box.top < 1)
        left, top, right, bottom = (round(side, 5) for side in box)
        return SeenWord(start, end - start, left, top, right, bottom, size, hidden)

    def _loose(self, index: int) -> _Box:
        return self._axes.box(self._places.box_of(index))

    def _pieces(self, start: int, end: int) -> Iterator[_Piece]:
        """The word cut where another text object prints on. Letters that pdfium added itself have none."""
        piece: _Piece | None = None
        for index in range(start, end):
            text = self._text_at(index)
            if text is None or unicodedata.category(self._text[index]) in {"Cf", "Cc", "Co", "Cn"}:
                continue
            box, judged = self._axes.box(self._places.ink_of(index)), self._draws(text, index)
            if piece and piece.text is text:
                piece.box, piece.judged = piece.box.around(box), piece.judged and judged
            else:
                if piece:
                    yield piece
                piece = _Piece(text, box, judged)
        if piece:
            yield piece

    def _text_at(self, index: int) -> _Text | None:
        handle = self._places.object_of(index)
        address = ctypes.cast(handle, ctypes.c_void_p).value if handle else None
        if address is None:
            return None
        if address not in self._texts:
            self._texts[address] = _Text(handle, raw.FPDFTextObj_GetTextRenderMode(handle))
        return self._texts[address]

    def _draws(self, text: _Text, index: int) -> bool:
        """Can this PC draw the letter? A Chinese font that the PDF does not bring may be missing here."""
        return ord(self._text[index]) < 0x250 or bool(
            raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(text.handle))
        )


class _Axes:
    """From the page's own coordinates to fractions of the sheet as it is shown."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        crop, media = page.get_cropbox(), page.get_mediabox()
        self._left, self._bottom = max(crop[0], media[0]), max(crop[1], media[1])
        self._width = max(min(crop[2], media[2]) - self._left, 0.01)
        self._height = max(min(crop[3], media[3]) - self._bottom, 0.01)
        self._rotation = page.get_rotation()

    def box(self, sides: tuple[float, float, float, float]) -> _Box:
        """sides: left, bottom, right, top."""
        left, right = (sides[0] - self._left) / self._width, (sides[2] - self._left) / self._width
        bottom, top = (sides[1] - self._bottom) / self._height, (sides[3] - self._bottom) / self._height
        if self._rotation == 90:
            return _Box(bottom, left, top, right)
        if self._rotation == 180:
            return _Box(1 - right, bottom, 1 - left, top)
        if self._rotation == 270:
            return _Box(1 - top, 1 - right, 1 - bottom, 1 - left)
        return _Box(left, 1 - top, right, 1 - bottom)


def _unseen(page: pdfium.PdfPage, texts: Sequence[_Text], pieces: Sequence[_Piece]) -> set[int]:
    """The pieces (by id) that leave no ink on the drawn page."""
    if not pieces:
        return set()
    for piece in pieces:
        piece.text.boxes.append(piece.box)
    _show(texts, -1)
    ground = _drawn(page)
    _spread(texts, ground.shape[0], ground.shape[1])
    unseen: set[int] = set()
    for layer in range(max(text.layer for text in texts) + 1):
        _show(texts, layer)
        differs = np.abs(_drawn(page).astype(np.int16) - ground).max(axis=2) >= INK
        mine = [piece for piece in pieces if piece.text.layer == layer and piece.judged]
        unseen.update(
            id(piece) for piece in mine if layer >= LAYERS or not differs[_window(piece.box, differs)].any()
        )
    return unseen


def _show(texts: Sequence[_Text], layer: int) -> None:
    """Print the texts of one layer as the file wants it, and the others without ink."""
    for text in texts:
        mode = text.mode if text.layer == layer < LAYERS else raw.FPDF_TEXTRENDERMODE_INVISIBLE
        raw.FPDFTextObj_SetTextRenderMode(text.handle, mode)


def _spread(texts: Sequence[_Text], height: int, width: int) -> None:
    """Give texts that lie over each other different layers; nearly always one is enough."""
    taken = [np.zeros((height, width), dtype=bool)]
    for text in texts:
        windows = [_window(box, taken[0]) for box in text.boxes]
        free = (n for n, layer in enumerate(taken) if not any(_crowded(layer[window]) for window in windows))
        text.layer = next(free, len(taken))
        if text.layer == len(taken) <= LAYERS:
            taken.append(np.zeros((height, width), dtype=bool))
        text.layer = min(text.layer, LAYERS)
        for window in windows:
            taken[text.layer][window] = True


def _crowded(part: NDArray[np.bool_]) -> bool:
    return bool(part.size and part.mean() > CROWDED)


def _window(box: _Box, pixels: NDArray[Any]) -> tuple[slice, slice]:
    """The box in pixels, at least one wide and high where it is on the sheet."""
    height, width = pixels.shape[:2]
    left, right = max(int(box.left * width), 0), int(np.ceil(box.right * width)) + 1
    top, bottom = max(int(box.top * height), 0), int(np.ceil(box.bottom * height)) + 1
    return slice(top, max(bottom, 0)), slice(left, max(right, 0))


def _drawn(page: pdfium.PdfPage) -> Pixels:
    scale = min(SCALE, LONGEST_SIDE / max(*page.get_size(), 1.0))
    return np.array(page.render(scale=scale, rev_byteorder=True).to_numpy(), dtype=np.uint8)[:, :, :3]
