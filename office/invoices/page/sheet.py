"""A page as an eye sees it: words in rows, rows in cells, each knowing its place in the page's text.

The order of a PDF's text is the order in which a program wrote it. What stands beside and below a word is told by the
boxes alone, so that rows and cells are built from them.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from statistics import median
from typing import Protocol

from office.invoices.reading import Source

A4 = (595.0, 842.0)
CELL_GAP = 0.62  # of the row's height; a blank between words is about a quarter …
WIDE_LETTER = 1.4  # … or a letter wide, where all letters are as wide
GAP = "   "  # stands for a cell's end in a row's text
SMALL_LETTERS = 0.7  # of the letters' size
APART_SIGNS = 5  # words of one sign that a row has at least, to be taken for signs set apart
APART_SHARE = 0.7
HAN = "\u3000"  # the first of Chinese, Japanese and Korean signs and marks
CLIMBING_LETTERS = 4
SAME_ROW = 0.5  # of the lower word's height
_FOLDED = {"đ": "d", "Đ": "d", "ß": "s", "ø": "o", "Ø": "o", "ł": "l", "：": ":", "（": "(", "）": ")", "￥": "¥"}


class Seen(Protocol):
    """A word with its box: a span of the page's text, and fractions of the page's width and height."""

    @property
    def start(self) -> int: ...
    @property
    def length(self) -> int: ...
    @property
    def left(self) -> float: ...
    @property
    def top(self) -> float: ...
    @property
    def right(self) -> float: ...
    @property
    def bottom(self) -> float: ...


@dataclass(frozen=True, slots=True)
class PageInput:
    """One page: its text, its words' boxes, whether the text was in the file or recognised; size in points."""

    number: int
    text: str
    words: Sequence[Seen]
    source: Source = Source.TEXT
    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A span of a page's text. page: 1-based."""

    page: int
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Ink:
    """One word in points, from the page's left upper corner. start, length: in the page's text.

    size: of its letters as the file says, 0 where a picture was recognised.
    """

    text: str
    start: int
    length: int
    left: float
    top: float
    right: float
    bottom: float
    size: float = 0.0

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(frozen=True)
class Row:
    """Words side by side. text: they, joined by a blank, or by three where a cell ends."""

    page: int
    words: tuple[Ink, ...]
    text: str = ""
    starts: tuple[int, ...] = ()
    index: int = 0
    fraction: float = 0.0  # of the page's height, where it stands
    _folded: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def folded(self) -> str:
        """The text in small letters without accents, sign by sign as long as the text."""
        return fold(self.text)

    @cached_property
    def top(self) -> float:
        return min(word.top for word in self.words)

    @cached_property
    def bottom(self) -> float:
        return max(word.bottom for word in self.words)

    @cached_property
    def height(self) -> float:
        return median(word.height for word in self.words)

    @property
    def left(self) -> float:
        return self.words[0].left

    @cached_property
    def cells(self) -> tuple["Cell", ...]:
        """What stands between wide gaps."""
        return tuple(self._cells())

    def _cells(self) -> Iterator["Cell"]:
        start = 0
        for piece in self.text.split(GAP):
            if piece:
                yield Cell(self, start, start + len(piece))
            start += len(piece) + len(GAP)

    def cell_at(self, place: int) -> "Cell":
        """The cell around a place of the row's text."""
        return next((cell for cell in self.cells if cell.start <= place < cell.end), self.cells[-1])

    def extent(self, start: int, end: int) -> tuple[float, float]:
        """Left and right edge of a piece of the row's text, by parts of a word where it begins inside one."""
        return self._edge(start), self._edge(max(start, end - 1), after=True)

    def _edge(self, place: int, *, after: bool = False) -> float:
        number = max(0, bisect_right(self.starts, place) - 1)
        word = self.words[number]
        signs = max(1, len(word.text))
        part = min(signs, place - self.starts[number] + after)
        return word.left + (word.right - word.left) * part / signs

    def spot(self, start: int, end: int) -> Spot:
        """Where a piece of the row's text stands in the page's text."""
        first = max(0, bisect_right(self.starts, start) - 1)
        last = max(first, bisect_right(self.starts, max(start, end - 1)) - 1)
        begin, finish = self._offset(first, start), self._offset(last, end)
        if finish <= begin:  # the page's text runs in another order: the first word alone
            finish = self.words[first].start + self.words[first].length
        return Spot(self.page, begin, finish - begin)

    def _offset(self, number: int, place: int) -> int:
        word, inside = self.words[number], place - self.starts[number]
        if len(word.text) != word.length:
            return word.start if inside <= 0 else word.start + word.length
        return word.start + max(0, min(inside, word.length))


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of a row."""

    row: Row
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.row.text[self.start : self.end]

    @property
    def folded(self) -> str:
        return self.row.folded[self.start : self.end]

    @property
    def left(self) -> float:
        return self.row.extent(self.start, self.end)[0]

    @property
    def right(self) -> float:
        return self.row.extent(self.start, self.end)[1]

    @property
    def spot(self) -> Spot:
        return self.row.spot(self.start, self.end)


def plain(text: str) -> str:
    """Letters and digits alone, folded."""
    return "".join(sign for sign in fold(text) if sign.isalnum())


def fold(text: str) -> str:
    """Small letters without accents, one sign for one sign."""
    return "".join(_fold(sign) for sign in text)


def _fold(sign: str) -> str:
    if sign < "\x80":
        return sign.lower()
    if sign in _FOLDED:
        return _FOLDED[sign]
    bare = unicodedata.normalize("NFD", sign)[0].lower()
    return bare if len(bare) == 1 else sign


def rows_of(pages: Iterable[PageInput]) -> list[Row]:
    """All rows of all pages, from top to bottom."""
    rows: list[Row] = []
    for page in pages:
        height = _size(page)[1]
        for words in _lines(_inks(page)):
            text, starts = _joined(words, scanned=page.source is not Source.TEXT)
            rows.append(Row(page.number, words, text, starts, len(rows), words[0].middle / height))
    return rows


def _inks(page: PageInput) -> list[Ink]:
    width, height = _size(page)
    inks = [_ink(page, word, width, height) for word in page.words if not getattr(word, "hidden", False)]
    lying = [ink for ink in inks if ink.text and not _stands_upright(ink)]
    left_out = _climbing(lying) | (_seen_twice(lying) if page.source is not Source.TEXT else set())
    return [ink for ink in lying if id(ink) not in left_out]


def _ink(page: PageInput, word: Seen, width: float, height: float) -> Ink:
    """The word in points, at least as tall as small letters are: a dash is a part of its row too."""
    text = unicodedata.normalize("NFC", page.text[word.start : word.start + word.length]).strip("\ufffe\ufeff")
    top, bottom = word.top * height, word.bottom * height
    size = float(getattr(word, "size", 0.0))
    lacking = max(0.0, SMALL_LETTERS * size - (bottom - top)) / 2
    left, right = word.left * width, word.right * width
    return Ink(text, word.start, word.length, left, top - lacking, right, bottom + lacking, size)


def _seen_twice(inks: Sequence[Ink]) -> set[int]:
    """Pieces of a word that were recognised once more where two strips of a picture overlap: "TRADING" and "G"."""
    found = set()
    for ink in inks:
        for other in inks:
            shorter = len(ink.text) < len(other.text) and other.text.endswith(ink.text)
            if shorter and _lies_on(ink, other):
                found.add(id(ink))
    return found


def _lies_on(ink: Ink, other: Ink) -> bool:
    """At the same height, and for the most part at the end of the other."""
    shared = min(ink.right, other.right) - max(ink.left, other.left)
    level = abs(ink.middle - other.middle) < 0.3 * min(ink.height, other.height)
    return level and shared > 0.6 * (ink.right - ink.left)


def _climbing(inks: Sequence[Ink]) -> set[int]:
    """Letters one over the other up the margin: text that was turned, which belongs to no row."""
    found: set[int] = set()
    columns: dict[int, list[Ink]] = {}
    for ink in inks:
        if len(ink.text) == 1:
            columns.setdefault(round(ink.left), []).append(ink)
    for column in columns.values():
        for run in _runs(sorted(column, key=lambda ink: ink.middle)):
            if len(run) >= CLIMBING_LETTERS:
                found |= {id(ink) for ink in run}
    return found


def _runs(column: Sequence[Ink]) -> Iterator[list[Ink]]:
    """Letters without the room of a line between them."""
    run: list[Ink] = []
    for ink in column:
        if run and ink.middle - run[-1].middle > 1.3 * (ink.right - ink.left) + 1:
            yield run
            run = []
        run.append(ink)
    yield run


def _size(page: PageInput) -> tuple[float, float]:
    """In points; a picture's pixels say nothing of its size, so that it is taken to be as wide as A4."""
    if not page.width or not page.height:
        return A4
    return (A4[0], page.height * A4[0] / page.width) if page.source is not Source.TEXT else (page.width, page.height)


def _stands_upright(word: Ink) -> bool:
    """Text that runs up the margin belongs to no row."""
    return len(word.text) >= 3 and word.height > 1.5 * (word.right - word.left)


def _lines(words: Sequence[Ink]) -> list[tuple[Ink, ...]]:
    lines: list[list[Ink]] = []
    for word in sorted(words, key=lambda word: word.middle):
        line = next((line for line in reversed(lines[-8:]) if _beside(line, word)), None)
        if line is None:
            lines.append([word])
        else:
            line.append(word)
    ordered = [tuple(sorted(line, key=lambda word: word.left)) for line in lines]
    return sorted(ordered, key=lambda line: median(word.middle for word in line))


def _beside(line: Sequence[Ink], word: Ink) -> bool:
    """Measured against the nearest word, so that a row may lean as scans do."""
    nearest = min(line, key=lambda other: max(other.left - word.right, word.left - other.right))
    lower = min(nearest.height, word.height)
    if min(nearest.right, word.right) - max(nearest.left, word.left) > 0.5 * min(
        nearest.right - nearest.left, word.right - word.left
    ):
        return False  # one above the other
    return abs(nearest.middle - word.middle) < SAME_ROW * lower


def _is_set_apart(words: Sequence[Ink]) -> bool:
    """Whether recognition saw every sign as a word, as it does with Chinese and the figures beside it."""
    return len(words) >= APART_SIGNS and sum(len(word.text) == 1 for word in words) > APART_SHARE * len(words)


def _is_han(one: Ink, other: Ink) -> bool:
    """Chinese has no blanks between its signs, nor between them and its marks."""
    return one.text[:1] >= HAN or other.text[:1] >= HAN


def said(words: Iterable[Ink]) -> str:
    """Words as they are said; Chinese signs that recognition (without a size of letters) set apart stand together."""
    text, before = "", None
    for word in words:
        parted = before is None or (
            not word.size and _is_han(before, word) and len(before.text) == len(word.text) == 1
        )
        text += word.text if parted else f" {word.text}"
        before = word
    return text


def _joined(words: Sequence[Ink], *, scanned: bool = False) -> tuple[str, tuple[int, ...]]:
    """The row's text and where each word begins in it. scanned: recognition may have set single signs apart."""
    apart = scanned and _is_set_apart(words)
    letter = median((word.right - word.left) / len(word.text) for word in words)
    wide = max(CELL_GAP * median(word.height for word in words), WIDE_LETTER * letter)
    pieces, starts, place = [words[0].text], [0], len(words[0].text)
    for before, word in pairwise(words):
        closed = (apart or (scanned and _is_han(before, word))) and len(before.text) == len(word.text) == 1
        blank = GAP if word.left - before.right > wide else "" if closed else " "
        pieces += [blank, word.text]
        starts.append(place + len(blank))
        place += len(blank) + len(word.text)
    return "".join(pieces), tuple(starts)
