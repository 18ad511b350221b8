"""Paragraphs, headings and table rows of a printed page, from where its lines and words stand."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from kb.document import Block
from kb.readers.grid import Cell, is_grid, row_blocks

HEADING_SCALE = 1.15  # a line this much taller than the body text is a heading
HEADING_LENGTH = 150
PARAGRAPH_GAP = 1.45  # times the usual distance of lines
DOUBLE_SPACED = 1.8  # times the height of a line
WRAPPED_LINES = 2
WRAPPED_GAP = 1.6  # times the height of a line
ROW_GAP = 3.0  # table rows may stand further apart
INVISIBLE_POINTS = 1.5  # nobody reads letters this small


@dataclass(slots=True)
class Line:
    """One line: its span in the page's text, and its place (points; y, the baseline, grows downwards)."""

    start: int
    end: int
    left: float
    height: float
    y: float
    cells: tuple[Cell, ...] = ()

    @property
    def hidden(self) -> bool:
        return 0 < self.height < INVISIBLE_POINTS


def blocks_of(text: str, lines: Sequence[Line], heading_scale: float = HEADING_SCALE) -> list[Block]:
    """Group lines into blocks. heading_scale: how much taller than the body a heading is."""
    if not lines:
        return []
    lines = _rejoined(lines)
    usual = _Print(lines, heading_scale)
    blocks: list[Block] = []
    for group in usual.groups(lines):
        title = _last_heading(text, blocks)
        if is_grid(text, [line.cells for line in group]):
            blocks.extend(row_blocks(text, [line.cells for line in group], title))
        else:
            blocks.extend(usual.block(part) for part in usual.paragraphs(group))
    return blocks


def _last_heading(text: str, blocks: Sequence[Block]) -> str:
    found = next((b for b in reversed(blocks) if b.role == "heading"), None)
    return text[found.start : found.start + found.length].strip() if found else ""


class _Print:
    """What is usual on this page: the height of its body text, the distance of its lines."""

    def __init__(self, lines: Sequence[Line], heading_scale: float) -> None:
        self._heading_height = _body_height(lines) * heading_scale
        gaps = [b.y - a.y for a, b in pairwise(lines) if 0 < b.y - a.y < 4 * max(a.height, 1)]
        # on a page of few lines the median says nothing
        self._usual_gap = min(median(gaps), DOUBLE_SPACED * _body_height(lines)) if gaps else 0.0
        heights = {round(line.height) for line in lines if self.is_heading(line)}
        self._sizes = sorted(heights, reverse=True)

    def is_heading(self, line: Line) -> bool:
        return line.height > self._heading_height and 2 < line.end - line.start <= HEADING_LENGTH

    def groups(self, lines: Sequence[Line]) -> Iterator[list[Line]]:
        """Runs of lines that all have several cells, or all have one; words wrapped within a cell stay with it."""
        runs = list(_split(lines, lambda a, b: (len(a.cells) > 1) != (len(b.cells) > 1) or self._far(a, b)))
        group: list[Line] = []
        for n, run in enumerate(runs):
            if group and not (self._goes_on(group, run) and (len(run[0].cells) > 1 or self._wraps(runs, n))):
                yield group
                group = []
            group = [*group, *run]
        yield group

    def _wraps(self, runs: Sequence[list[Line]], n: int) -> bool:
        """Is run `n` a line or two between the rows of one table?"""
        return len(runs[n]) <= WRAPPED_LINES and n + 1 < len(runs) and self._goes_on(runs[n], runs[n + 1])

    def _goes_on(self, above: Sequence[Line], below: Sequence[Line]) -> bool:
        tabular = any(len(line.cells) > 1 for line in (*above, *below))
        return tabular and 0 < below[0].y - above[-1].y <= WRAPPED_GAP * above[-1].height

    def _far(self, above: Line, below: Line) -> bool:
        return not 0 <= below.y - above.y <= ROW_GAP * max(self._usual_gap, above.height)

    def paragraphs(self, lines: Sequence[Line]) -> Iterator[list[Line]]:
        """Lines that belong together by distance and size."""
        yield from _split(lines, self._parts)

    def _parts(self, above: Line, below: Line) -> bool:
        gap = below.y - above.y
        return (
            self.is_heading(above) != self.is_heading(below)
            or gap < -0.5 * above.height
            or (self._usual_gap > 0 and gap > PARAGRAPH_GAP * self._usual_gap)
            or abs(above.height - below.height) > 0.12 * max(above.height, below.height)
        )

    def block(self, lines: Sequence[Line]) -> Block:
        start, end = lines[0].start, lines[-1].end
        if self.is_heading(lines[0]) and end - start <= HEADING_LENGTH:
            level = min(1 + self._sizes.index(round(lines[0].height)), 6)
            return Block(start, end - start, "heading", level)
        return Block(start, end - start)


def _rejoined(lines: Sequence[Line]) -> list[Line]:
    """Pieces of one printed line, which pdfium sometimes breaks at a wide gap."""
    joined: list[Line] = []
    for line in lines:
        if joined and _same_line(joined[-1], line):
            joined[-1] = replace(joined[-1], end=line.end, cells=(*joined[-1].cells, *line.cells))
        else:
            joined.append(line)
    return joined


def _same_line(line: Line, after: Line) -> bool:
    beside = line.cells and after.cells and after.left > line.cells[-1].right
    return bool(beside) and abs(after.y - line.y) < 0.2 * after.height


def _split(lines: Sequence[Line], parts: Callable[[Line, Line], bool]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and parts(group[-1], line):
            yield group
            group = []
        group.append(line)
    yield group


def _body_height(lines: Sequence[Line]) -> float:
    """The height in which most characters are set."""
    weights: dict[float, int] = {}
    for line in lines:
        height = round(line.height, 1)
        weights[height] = weights.get(height, 0) + line.end - line.start
    return max(weights, key=lambda height: weights[height])
