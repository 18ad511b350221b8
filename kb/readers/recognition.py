"""Which OCR engine reads which page, and how a page that lies on its side is set upright."""

import hashlib
import importlib.util
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.child_process import Refused
from core.errors import Trouble
from core.patterns import regex
from kb.document import Kind, Page
from kb.readers import ocr_tesseract
from kb.readers.sight import Picture, SeenLine, confidence, page_of

# Letters that only Vietnamese has, but for ũ: a reader of Vietnamese takes a German ü for it.
_VIETNAMESE = regex("[ăđĩơưĂĐĨƠƯ\u1ea0-\u1ef9]")
SURE = 0.80  # mean confidence below which the second engine is asked
UPSIDE_DOWN = 0.90  # mean confidence below which the page may stand on its head
PLAUSIBLE = 0.50  # mean confidence below which tesseract saw letters where none are
VIETNAMESE_SHARE = 0.25  # of the words of a line have letters that only Vietnamese has

Grey = NDArray[np.uint8]


def has_rapid() -> bool:
    """Is RapidOCR installed? Looked up without importing it."""
    return importlib.util.find_spec("rapidocr") is not None and importlib.util.find_spec("onnxruntime") is not None


def engines() -> dict[str, Any]:
    """What is installed here."""
    return {"rapidocr": has_rapid(), "tesseract": sorted(ocr_tesseract.languages())}


def recognise(picture: Picture, languages: Sequence[str]) -> Page:
    """The page that one picture shows, by the engine that suits it. Refused when none is installed."""
    second = [code for code in languages if code in ocr_tesseract.languages()]
    if not has_rapid():
        if not ocr_tesseract.languages():
            raise Refused(Trouble.OCR_MISSING)
        return page_of(ocr_tesseract.read_lines(picture.grey, second), picture)
    lines, turns = upright(picture.grey, _rapid)
    grey = np.ascontiguousarray(np.rot90(picture.grey, turns))
    if lines and "vi" in second:
        lines = with_vietnamese(lines, ocr_tesseract.read_lines(grey, ["vi"]))
    first = lines
    if lines and second and confidence(lines) < SURE:
        lines = max(lines, ocr_tesseract.read_lines(grey, second), key=confidence)
    _remember(picture, turns, by_rapid=lines is first)
    return page_of(lines, picture, turns)


def again(picture: Picture, languages: Sequence[str]) -> Page:
    """A second opinion that errs in other places: by the other engine, else by the same one on a larger picture."""
    known = [code for code in languages if code in ocr_tesseract.languages()] or sorted(ocr_tesseract.languages())
    turns, by_rapid = _LAST.get(_digest(picture), (0, True))
    grey = np.ascontiguousarray(np.rot90(picture.grey, turns))
    if known and by_rapid:
        return page_of(ocr_tesseract.read_lines(grey, known[:2]), picture, turns)
    if not has_rapid():
        raise Refused(Trouble.OCR_MISSING)
    return page_of(_rapid(enlarged(grey)), picture, turns)


_LAST: dict[bytes, tuple[int, bool]] = {}  # how the last pictures were turned, and whether RapidOCR's words stood
_REMEMBERED = 64


def _remember(picture: Picture, turns: int, *, by_rapid: bool) -> None:
    if len(_LAST) >= _REMEMBERED:
        _LAST.pop(next(iter(_LAST)))
    _LAST[_digest(picture)] = (turns, by_rapid)


def _digest(picture: Picture) -> bytes:
    return hashlib.sha256(picture.grey.tobytes()).digest()


def enlarged(grey: Grey) -> Grey:
    """Four pixels for three, between which nothing is made up."""
    height, width = grey.shape[:2]
    rows, columns = np.arange(height * 4 // 3) * 3 // 4, np.arange(width * 4 // 3) * 3 // 4
    return np.ascontiguousarray(grey[rows][:, columns])


def _rapid(grey: Grey) -> list[SeenLine]:
    from kb.readers import ocr_rapid  # seconds to import; only pages without text need it

    return ocr_rapid.read_lines(grey)


def with_vietnamese(lines: Sequence[SeenLine], other: Sequence[SeenLine]) -> list[SeenLine]:
    """Lines of the first engine, except where the second saw Vietnamese, whose letters the first does not know."""
    vietnamese = [line for line in other if _is_vietnamese(line)]
    kept = [line for line in lines if not any(_same_place(line, better) for better in vietnamese)]
    return [*kept, *vietnamese]


def _is_vietnamese(line: SeenLine) -> bool:
    words = [word.text for word in line.words if len(word.text) > 1]
    marked = sum(1 for word in words if _VIETNAMESE.search(word))
    return line.confidence >= PLAUSIBLE and marked > VIETNAMESE_SHARE * len(words)


def _same_place(line: SeenLine, other: SeenLine) -> bool:
    """Does `other` cover the middle of `line`?"""
    middle, centre = (line.top + line.bottom) / 2, (line.left + line.right) / 2
    return other.top <= middle <= other.bottom and other.left <= centre <= other.right


def upright(grey: Grey, read: Callable[[Grey], list[SeenLine]]) -> tuple[list[SeenLine], int]:
    """The lines, and the quarter turns after which they were read: a page that lies wrong is turned."""
    seen = {0: read(grey)}
    positions: tuple[int, ...] = (0,)
    if _sideways(seen[0], grey.shape):
        positions = (1, 3)
    elif seen[0] and confidence(seen[0]) < UPSIDE_DOWN:
        positions = (0, 2)
    for turns in set(positions) - {0}:
        seen[turns] = read(np.ascontiguousarray(np.rot90(grey, turns)))
    best = max(positions, key=lambda turns: _letters_read(seen[turns]))
    return seen[best], best


def _letters_read(lines: Sequence[SeenLine]) -> float:
    """How many letters, counted by how sure they are."""
    return sum(line.confidence * len(word.text) for line in lines for word in line.words)


def _sideways(lines: Sequence[SeenLine], shape: tuple[int, ...]) -> bool:
    height, width = shape[:2]
    long = [line for line in lines if sum(len(word.text) for word in line.words) > 4]
    upended = sum(1 for line in long if (line.bottom - line.top) * height > 1.5 * (line.right - line.left) * width)
    return bool(long) and upended > len(long) / 2


def pictures(content: bytes, kind: Kind, numbers: Sequence[int], password: str | None) -> Iterator[Picture]:
    """Pages of a PDF or a picture file. Refused for other kinds."""
    if kind is Kind.PDF:
        from kb.readers import pdf

        yield from (pdf.picture(content, number, password) for number in numbers)
    elif kind is Kind.IMAGE:
        from kb.readers import image

        yield from (image.picture(content, number) for number in numbers)
    else:
        raise Refused(Trouble.NO_TEXT, f"{kind} has no pictures of pages")
