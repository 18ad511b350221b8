"""Paragraphs and headings of a PDF page, from where its lines stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from kb.document import Block

HEADING_SCALE = 1.15  # a line this much taller than the body text is a heading
HEADING_LENGTH = 150
PARAGRAPH_GAP = 1.45  # times the usual distance of lines
INVISIBLE_POINTS = 1.5  # nobody reads letters this small


@dataclass(slots=True)
class Line:
    """One line: its span in the page's text, and its place (points; y grows downwards)."""

    start: int
    end: int
    left: float
    height: float
    y: float
    right: float

    @property
    def hidden(self) -> bool:
        return 0 < self.height < INVISIBLE_POINTS


def blocks_of(lines: Sequence[Line], heading_scale: float = HEADING_SCALE) -> list[Block]:
    """Group lines into blocks. heading_scale: how much taller than the body a heading is."""
    if not lines:
        return []
    body = _body_height(lines) * heading_scale / HEADING_SCALE
    usual = _usual_gap(lines)
    sizes = sorted({round(line.height) for line in lines if _is_heading(line, body)}, reverse=True)
    blocks: list[Block] = []
    group: list[Line] = []
    for line in lines:
        if group and _parts(group[-1], line, body, usual):
            blocks.append(_block(group, body, sizes))
            group = []
        group.append(line)
    blocks.append(_block(group, body, sizes))
    return blocks


def _body_height(lines: Sequence[Line]) -> float:
    """The height in which most characters are set."""
    weights: dict[float, int] = {}
    for line in lines:
        height = round(line.height, 1)
        weights[height] = weights.get(height, 0) + line.end - line.start
    return max(weights, key=lambda height: weights[height])


def _usual_gap(lines: Sequence[Line]) -> float:
    gaps = [b.y - a.y for a, b in pairwise(lines) if 0 < b.y - a.y < 4 * max(a.height, 1)]
    return median(gaps) if gaps else 0.0


def _is_heading(line: Line, body: float) -> bool:
    return line.height > HEADING_SCALE * body and 2 < line.end - line.start <= HEADING_LENGTH


def _parts(above: Line, below: Line, body: float, usual: float) -> bool:
    """Does a new block begin with `below`?"""
    gap = below.y - above.y
    return (
        _is_heading(above, body) != _is_heading(below, body)
        or gap < -0.5 * above.height
        or (usual > 0 and gap > PARAGRAPH_GAP * usual)
        or abs(above.height - below.height) > 0.12 * max(above.height, below.height)
    )


def _block(group: Sequence[Line], body: float, sizes: Sequence[int]) -> Block:
    start, end = group[0].start, group[-1].end
    if _is_heading(group[0], body) and end - start <= HEADING_LENGTH:
        level = min(1 + sizes.index(round(group[0].height)), 6)
        return Block(start, end - start, "heading", level)
    return Block(start, end - start)
