"""Paragraphs, headings and table rows of a printed page, from where its lines and words stand."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from kb.document import Block
from kb.readers.grid import Cell, Head, is_grid, row_blocks

HEADING_SCALE = 1.15  # a line this much taller than the body text is a heading
HEADING_LENGTH = 150
PARAGRAPH_GAP = 1.45  # times the usual distance of lines
DOUBLE_SPACED = 2.1  # times the size of the letters
WRAPPED_LINES = 2
WRAPPED_GAP = 1.85  # times the size of the letters
JUMP_BACK = 1.6
ROW_GAP = 3.0  # table rows may stand further apart
FOOT_LINES = 6  # more of them below a table, and it has ended
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


class Pages:
    """The pages of one document, one after the other: a table may go on from one to the next."""

    def __init__(self, heading_scale: float = HEADING_SCALE) -> None:
        self._heading_scale = heading_scale  # how much taller than the body a heading is
        self._open = Head()  # of the table that the page before ended with

    def blocks_of(self, text: str, lines: Sequence[Line]) -> list[Block]:
        """The next page's lines as blocks."""
        above, self._open = self._open, Head()
        if not lines:
            return []
        lines = _rejoined(lines)
        usual = _Print(lines, self._heading_scale)
        blocks, below = list[Block](), 0
        for group in usual.groups(lines):
            rows = [line.cells for line in group]
            title = _last_heading(text, blocks)
            above = Head() if title else above  # another table begins below a heading
            if is_grid(text, rows) or above.goes_on(text, rows):
                found, self._open = row_blocks(text, rows, title, above)
                blocks.extend(found)
                above, below = Head(), 0
            else:
                blocks.extend(usual.block(part) for part in usual.paragraphs(group))
                below += len(group)
        if below > FOOT_LINES:
            self._open = Head()
        return blocks


def blocks_beside(pages: Pages, text: str, lines: Sequence[Line], hidden: Sequence[tuple[int, int]]) -> list[Block]:
    """The next page's blocks: what nobody sees is in none but those that say so."""
    blocks = pages.blocks_of(text, [part for line in lines for part in _parts_beside(line, hidden)])
    seen = [
        replace(block, start=start, length=end - start)
        for block in blocks
        for start, end in _beside(block.start, block.start + block.length, hidden)
    ]
    return [*seen, *(Block(start, end - start, "hidden") for start, end in hidden)]


def _parts_beside(line: Line, hidden: Sequence[tuple[int, int]]) -> Iterator[Line]:
    """The line without the hidden words at its ends and the ends of its cells; nothing when all of it is hidden."""
    parts = list(_beside(line.start, line.end, hidden))
    if parts == [(line.start, line.end)]:
        yield line
    elif parts:
        cells = [(cell, list(_beside(cell.start, cell.end, hidden))) for cell in line.cells]
        left = tuple(replace(cell, start=seen[0][0], end=seen[-1][1]) for cell, seen in cells if seen)
        yield replace(line, start=parts[0][0], end=parts[-1][1], cells=left)


def _beside(start: int, end: int, hidden: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What is left of a span."""
    for first, last in hidden:
        if first < end and last > start:
            if first > start:
                yield start, first
            start = max(start, last)
    if start < end:
        yield start, end


def blocks_of(text: str, lines: Sequence[Line], heading_scale: float = HEADING_SCALE) -> list[Block]:
    """The lines of a page that stands alone."""
    return Pages(heading_scale).blocks_of(text, lines)


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
            after = runs[n + 1] if n + 1 < len(runs) else []
            if group and not (
                len(group[0].cells) > 1 and (_is_next_row(group, run) or _is_wrapped(group, run, after))
            ):
                yield group
                group = []
            group = [*group, *run]
        yield group

    def _far(self, above: Line, below: Line) -> bool:
        return not _follows(above, below, ROW_GAP * max(self._usual_gap / above.height if above.height else 0, 1))

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
        start, end = lines[0].start, max(line.end for line in lines)
        if self.is_heading(lines[0]) and end - start <= HEADING_LENGTH:
            level = min(1 + self._sizes.index(round(lines[0].height)), 6)
            return Block(start, end - start, "heading", level)
        return Block(start, end - start)


def _follows(above: Line, below: Line, sizes: float) -> bool:
    """Does a line stand below another, at most so many letter sizes? Cells beside a wrapped one may stand higher."""
    return -JUMP_BACK * above.height <= below.y - above.y <= sizes * above.height


def _is_next_row(group: Sequence[Line], run: Sequence[Line]) -> bool:
    return len(run[0].cells) > 1 and _follows(group[-1], run[0], ROW_GAP)


def _is_wrapped(group: Sequence[Line], run: Sequence[Line], after: Sequence[Line]) -> bool:
    """Is the run a line or two below a row, with another row below it?"""
    near = len(run) <= WRAPPED_LINES and _follows(group[-1], run[0], WRAPPED_GAP)
    return near and bool(after) and _is_next_row(run, after)


def _rejoined(lines: Sequence[Line]) -> list[Line]:
    """Pieces of one printed line, which pdfium breaks at a wide gap or where another cell is wrapped."""
    joined: list[Line] = []
    for line in lines:
        back = next((n for n in (1, 2, 3) if n <= len(joined) and _same_line(joined[-n], line)), 0)
        if back:
            whole = joined[-back]
            joined[-back] = replace(whole, end=line.end, cells=(*whole.cells, *line.cells))
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
