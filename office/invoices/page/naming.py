"""What a line is called: the words of its row, and the rows over and under it that go on with them.

Numbers stand beside the first row of a name, its last or its middle. A row belongs to the nearer one of two lines,
and goes on with a name only where the next word had no room on the row before; else it is a note or a heading.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from core.patterns import regex
from office.invoices.page.sheet import Ink, Row, fold, said

NEAR = 1.2  # of a row's height, between two rows of one name
EQUAL = 1.08  # gaps that differ by less are the same
FULL = 0.75  # of the column: what reaches so far may have been broken for want of room
_NOTE = regex(
    r"[-–•*·>]|\w[\w .\-/°]{0,24}[:：=]|lieferschein|delivery note|bon de livraison|phieu giao|送货单|"
    r"seriennummer|serial n|n° de serie|artikel-?n|art\.|item no|sku\b|ean\b|gtin\b|charge\b|lot n|zolltarif|"
    r"hs[- ]code|chantier|projekt\b|project\b|zeitraum|leistungszeitraum|period\b|bestell|auftrag"
)
_OPEN = regex(
    r"[,;/&(+\-–]$|\b(?:und|oder|and|or|et|ou|y|o|e|og|en|và|mit|ohne|für|von|zur?|zum|im?|aus|bei|auf|with|without|for|of|"
    r"to|in|on|from|by|de|des?|du|la|le|à|avec|pour|sur|con|per|di|da|del|para|med|til|af|på|van|voor|met|cho|của|với|"
    r"inkl\.?|incl\.?|inklusive|einschl\.?|einschließlich|including|y?compris|incluido)$",
    re.IGNORECASE,
)
_ENDED = regex(r"[.:：!?]$")


@dataclass(slots=True)
class Strip:
    """A row as the descriptions see it. line: the number of the line whose values stand in it, None for words alone.

    inside: its words end before the next column begins.
    """

    row: Row
    words: list[Ink]
    line: int | None = None
    inside: bool = True


@dataclass(slots=True)
class Name:
    """The words of one line, from top to bottom, with the rows that they stand in."""

    rows: list[list[Ink]] = field(default_factory=list)
    strips: list[Strip] = field(default_factory=list)

    @property
    def text(self) -> str:
        return said(word for words in self.rows for word in words)


@dataclass(frozen=True, slots=True)
class Room:
    """How far to the right descriptions reach: as far as one does, and at most to the next column. In points."""

    left: float
    seen: float
    most: float

    @classmethod
    def of(cls, strips: Sequence[Strip], left: float, most: float) -> "Room":
        sizes = {strip.words[0].size for strip in strips if strip.words and strip.line is not None}
        ends = [
            strip.words[-1].right
            for strip in strips
            if strip.words
            and strip.inside
            and strip.words[0].size in (sizes or {strip.words[0].size})
            and not _is_note(strip.words)
        ]
        return cls(left, max(ends, default=left), most)

    def lacks(self, before: Ink, words: Sequence[Ink], height: float) -> bool:
        """Whether the row that ends with this word had no room for the next, or breaks off within a sentence."""
        first = words[0]
        needed = before.right + 0.25 * height + (first.right - first.left)
        if needed > self.most:
            return True
        if _OPEN.search(before.text):
            return True
        if before.right - self.left < 0.4 * (self.most - self.left):
            return False
        if first.text[0].islower():
            return True  # nobody begins a note in the middle of a sentence
        if needed <= self.seen:
            return False
        if first.text[0] == "(":
            return True
        if _ENDED.search(before.text):
            return False
        return self.seen - self.left >= FULL * (self.most - self.left)


def names_of(strips: Sequence[Strip], room: Room) -> dict[int, Name]:
    """The name of each line. strips: the rows of a table in order, without those that interrupt it."""
    places = [place for place, strip in enumerate(strips) if strip.line is not None]
    cuts = [0, *(_cut(strips, one, other) for one, other in pairwise(places)), len(strips)]
    names: dict[int, Name] = {}
    for place, first, last in zip(places, cuts, cuts[1:], strict=False):
        names[strips[place].line or 0] = _name(strips[place], strips[first:place], strips[place + 1 : last], room)
    return names


def _cut(strips: Sequence[Strip], one: int, other: int) -> int:
    """The first of the rows between two lines that belongs to the lower one: below the widest gap."""
    gaps = [_pitch(strips[place], strips[place + 1]) for place in range(one, other)]
    widest = max(gaps)
    return other if gaps[-1] * EQUAL >= widest else one + 1 + gaps.index(widest)


def _pitch(upper: Strip, lower: Strip) -> float:
    if upper.row.page != lower.row.page:
        return 1e6
    return _middle(lower.row) - _middle(upper.row)


def _middle(row: Row) -> float:
    return (row.top + row.bottom) / 2


def _name(own: Strip, over: Sequence[Strip], under: Sequence[Strip], room: Room) -> Name:
    name = Name([own.words] if own.words else [], [own])
    if own.words or not under or (over and _pitch(over[-1], own) < _pitch(own, under[0]) * EQUAL):
        _upwards(name, own, over, room)
        _downwards(name, under, room)
    else:
        _downwards(name, under, room)
        _upwards(name, own, over, room)
    return name


def _upwards(name: Name, own: Strip, over: Sequence[Strip], room: Room) -> None:
    below = own
    for strip in reversed(over):
        if not strip.inside or not _is_near(strip, below) or _is_note(strip.words):
            return
        if name.rows and not _goes_on(strip.words, name.rows[0], room):
            return
        name.rows.insert(0, strip.words)
        name.strips.append(strip)
        below = strip


def _downwards(name: Name, under: Sequence[Strip], room: Room) -> None:
    above = name.strips[0]
    for strip in under:
        if not strip.inside or not _is_near(above, strip):
            return
        if name.rows and not _goes_on(name.rows[-1], strip.words, room):
            return
        name.rows.append(strip.words)
        name.strips.append(strip)
        above = strip


def _is_near(upper: Strip, lower: Strip) -> bool:
    heights = min(upper.row.height, lower.row.height)
    return upper.row.page == lower.row.page and lower.row.top - upper.row.bottom <= NEAR * heights


def _goes_on(above: Sequence[Ink], below: Sequence[Ink], room: Room) -> bool:
    """The name was broken between two rows: same letters, no mark of a note, no room for the next word."""
    sizes = sorted((above[-1].size, below[0].size))
    if sizes[0] and sizes[1] > 1.05 * sizes[0]:
        return False
    return not _is_note(below) and room.lacks(above[-1], below, below[0].height)


def _is_note(words: Sequence[Ink]) -> bool:
    """Whether a row begins as notes and headings do: a dash, a label, a word for papers and serial numbers."""
    return bool(_NOTE.match(fold(" ".join(word.text for word in words))))
