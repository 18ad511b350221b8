"""What an OCR engine saw on a picture, and the page that is made of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean, median

import numpy as np
from numpy.typing import NDArray

from kb.document import Page, Source, Word
from kb.readers.grid import Cell
from kb.readers.lines import Line, blocks_of

HEADING_SCALE = 1.5  # boxes of OCR are uneven
COLUMN_GAP = 1.2  # of the line's height
_WIDE = ((0x2E80, 0x9FFF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF), (0x20000, 0x3FFFF))


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as grey pixels. number: 1-based. width, height: of the page, in points."""

    number: int
    grey: NDArray[np.uint8]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Seen:
    """A word and its box in fractions of the picture's width and height."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class SeenLine:
    """Words of one line in reading order; confidence from 0 to 1."""

    words: tuple[Seen, ...]
    confidence: float

    @property
    def left(self) -> float:
        return min(word.left for word in self.words)

    @property
    def top(self) -> float:
        return min(word.top for word in self.words)

    @property
    def right(self) -> float:
        return max(word.right for word in self.words)

    @property
    def bottom(self) -> float:
        return max(word.bottom for word in self.words)


def confidence(lines: Sequence[SeenLine]) -> float:
    """The mean over all lines; 0 when nothing was seen."""
    return mean(line.confidence for line in lines) if lines else 0.0


def is_wide(character: str) -> bool:
    """Chinese and its punctuation, which are written without blanks."""
    return any(first <= ord(character) <= last for first, last in _WIDE)


def in_reading_order(lines: Sequence[SeenLine]) -> list[SeenLine]:
    """From top to bottom; pieces that stand side by side become one line from left to right."""
    if not lines:
        return []
    height = median(line.bottom - line.top for line in lines)
    rows: list[list[SeenLine]] = []
    for line in sorted(lines, key=lambda one: one.top + one.bottom):
        middle = (line.top + line.bottom) / 2
        if rows and abs(middle - _middle(rows[-1])) < 0.5 * height:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [_joined(row) for row in rows]


def _middle(row: Sequence[SeenLine]) -> float:
    return mean((line.top + line.bottom) / 2 for line in row)


def _joined(row: Sequence[SeenLine]) -> SeenLine:
    ordered = sorted(row, key=lambda one: one.left)
    return SeenLine(tuple(word for line in ordered for word in line.words), confidence(ordered))


def page_of(lines: Sequence[SeenLine], picture: Picture, turns: int = 0) -> Page:
    """The page: its text, a box for each word, and blocks from where the lines stand.

    turns: quarter turns (np.rot90) that set the picture upright before it was read; boxes are turned back.
    """
    width, height = (picture.height, picture.width) if turns % 2 else (picture.width, picture.height)
    pieces: list[str] = []
    words: list[Word] = []
    places: list[Line] = []
    length = 0
    for line in in_reading_order(lines):
        begin = length
        for n, seen in enumerate(line.words):
            if n and not (is_wide(seen.text[0]) and is_wide(line.words[n - 1].text[-1])):
                pieces.append(" ")
                length += 1
            words.append(Word(length, len(seen.text), *_turned_back(seen, turns)))
            pieces.append(seen.text)
            length += len(seen.text)
        tall = median(word.bottom - word.top for word in line.words) * height
        places.append(
            Line(begin, length, line.left * width, tall, line.bottom * height, _cells(words, line, width, tall))
        )
        pieces.append("\n")
        length += 1
    text = "".join(pieces).rstrip("\n")
    return Page(
        picture.number,
        text,
        Source.OCR,
        width=picture.width,
        height=picture.height,
        blocks=tuple(blocks_of(text, places, HEADING_SCALE)),
        words=tuple(words),
    )


def _cells(words: Sequence[Word], line: SeenLine, width: float, tall: float) -> tuple[Cell, ...]:
    """Cut a line where the gap between two words is wide. `words`: spans of all words so far, the line's last."""
    cells: list[Cell] = []
    for span, seen in zip(words[-len(line.words) :], line.words, strict=True):
        left, right, end = seen.left * width, seen.right * width, span.start + span.length
        if cells and left - cells[-1].right < COLUMN_GAP * tall:
            cells[-1] = Cell(cells[-1].start, end, cells[-1].left, right)
        else:
            cells.append(Cell(span.start, end, left, right))
    return tuple(cells)


def _turned_back(word: Seen, turns: int) -> tuple[float, float, float, float]:
    """left, top, right, bottom on the picture as it was before np.rot90(…, turns)."""
    left, top, right, bottom = word.left, word.top, word.right, word.bottom
    for _ in range(turns % 4):
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return left, top, right, bottom
