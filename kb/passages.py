"""How a page is cut into passages: the pieces that are searched, cited and shown.

A passage is always a span of its page's text. It follows the page's structure: a heading starts one, paragraphs are
put together until they say enough, a long paragraph is cut between sentences, a table's row stands alone. Everything
on the page that is not white space is in exactly one passage.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from core.patterns import regex
from kb.document import Block, Page

VERSION = 2  # raise it when pages would be cut otherwise: documents put again are then cut anew
ENOUGH = 600
MOST = 900
ROW_MOST = 2000  # a row is torn only when it is a text in itself

_HAN = regex(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_PARAGRAPH_END = regex(r"\n[ \t\r]*\n\s*")
_SENTENCE_END = regex(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'„“«(\[]*[^\W_a-z])|[。！？；…]+[”」』）]*")
_ABBREVIATION = regex(
    r"(?:^|\W)(?:\w|nr|no|dr|art|abs|bzw|ca|st|str|tel|mr|mrs|ms|vs|inkl|exkl|zzgl|usw|etc|evtl|ggf|max|min|tp)\.$",
    re.IGNORECASE,
)
_LINE_END = regex(r"[\r\n]+")
_SPACE = regex(r"\s+")
_BREAKS = (_PARAGRAPH_END, _SENTENCE_END, _LINE_END, _SPACE)


@dataclass(frozen=True, slots=True)
class Cut:
    """A passage to be: a span of the page's text, the headings it stands under, and its role ("heading": no more)."""

    start: int
    length: int
    context: str = ""
    role: str = "paragraph"


def cut(page: Page) -> list[Cut]:
    """The page's passages in reading order."""
    text = page.text
    pieces: list[Cut] = []
    for section in _sections(text, list(_pieces(page))):
        pieces += section
    return pieces


def width(text: str) -> int:
    """How much a text says, in Latin characters: a Chinese character says about as much as two."""
    return len(text) + len(_HAN.findall(text))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the page between two marks of its structure."""

    start: int
    end: int
    role: str
    context: str


def _pieces(page: Page) -> Iterator[_Piece]:
    """The page's blocks and whatever lies between them, in order and without overlap."""
    done, path = 0, list[Block]()
    for block in sorted(page.blocks, key=lambda block: block.start):
        start, end = max(block.start, done), min(block.start + block.length, len(page.text))
        if start >= end:
            continue
        if page.text[done:start].strip():
            yield _Piece(done, start, "paragraph", _context(page, path))
        if block.role in {"heading", "title"}:
            path = [above for above in path if above.level < block.level]
            yield _Piece(start, end, "heading", _context(page, path))
            path.append(block)
        else:
            yield _Piece(start, end, block.role, _context(page, path, block.context))
        done = end
    if done < len(page.text):
        yield _Piece(done, len(page.text), "paragraph", _context(page, path))


def _context(page: Page, path: Iterable[Block], own: str = "") -> str:
    """The headings above, outermost first, and what a table's row brings along."""
    above = (_SPACE.sub(" ", page.text[block.start : block.start + block.length]).strip() for block in path)
    return " | ".join(part for part in (*above, own) if part)


def _sections(text: str, pieces: list[_Piece]) -> Iterator[list[Cut]]:
    """Each row alone; between rows, what stands together."""
    together: list[_Piece] = []
    for piece in pieces:
        if piece.role == "hidden":  # no passage holds what nobody sees
            yield _merge(text, together)
            together = []
        elif piece.role == "row":
            yield _merge(text, together)
            yield [_together([part]) for part in _split(text, piece, ROW_MOST)]
            together = []
        else:
            if piece.role == "heading" and together and together[-1].role != "heading":
                yield _merge(text, together)
                together = []
            together.append(piece)
    yield _merge(text, together)


def _merge(text: str, pieces: list[_Piece]) -> list[Cut]:
    """Neighbours put together while they are short. The first one's context holds for all."""
    groups: list[list[_Piece]] = []
    for piece in pieces:
        for part in _split(text, piece, MOST):
            if groups and _fits(text, groups[-1], part):
                groups[-1].append(part)
            else:
                groups.append([part])
    return [_together(group) for group in groups]


def _fits(text: str, group: list[_Piece], part: _Piece) -> bool:
    """A passage that says enough is closed; a short one takes its neighbour if both fit."""
    start, end = group[0].start, group[-1].end
    return width(text[start:end]) < ENOUGH and width(text[start : part.end]) <= MOST


def _together(group: list[_Piece]) -> Cut:
    """The first part that is no heading says what it is."""
    role = next((part.role for part in group if part.role != "heading"), "heading")
    return Cut(group[0].start, group[-1].end - group[0].start, group[0].context, role)


def _split(text: str, piece: _Piece, most: int) -> Iterator[_Piece]:
    """The piece without white space at its ends, in parts that are not too long, cut at the best place there is."""
    start, end = _trim(text, piece.start, piece.end)
    while start < end:
        stop = end if _short(text, start, end, most) else _best_break(text, start, end, most)
        first, last = _trim(text, start, stop)
        if first < last:
            yield replace(piece, start=first, end=last)
        start = stop


def _short(text: str, start: int, end: int, most: int) -> bool:
    return end - start <= most and width(text[start:end]) <= most


def _best_break(text: str, start: int, end: int, most: int) -> int:
    """The last good place to cut before `most`: between paragraphs, sentences, lines, words, or anywhere."""
    window = text[start : min(start + most, end)]
    limit = len(window)
    while width(window[:limit]) > most:
        limit -= max(1, (width(window[:limit]) - most) // 2)
    for pattern in _BREAKS:
        places = [found.end() for found in pattern.finditer(window, 0, limit) if _ends(pattern, window, found)]
        good = [place for place in places if place > limit // 3]
        if good:
            return start + good[-1]
    return start + limit


def _ends(pattern: re.Pattern[str], window: str, found: re.Match[str]) -> bool:
    return pattern is not _SENTENCE_END or not _ABBREVIATION.search(
        window[max(0, found.start() - 8) : found.start() + 1]
    )


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
