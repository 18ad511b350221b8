"""The steps of a close as a list: state, name, and below it what was computed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from core.words import tr
from desktop import theme
from desktop.controls import paint_shape
from desktop.invoice_list import LEFT, ink_of, write
from desktop.row_list import ROW, Index, RowDelegate, RowList, RowModel
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from office.books.closing.step import Step


def state_of(step: "Step") -> State:
    """Done, to be asked, or stopping the lock; what the books do not hold at all is only noted."""
    if step.state == "done":
        return State.PROVEN
    if step.state == "blocked":
        return State.STOPPED
    return State.NEUTRAL if step.absent else State.ASK


def word_of(step: "Step") -> str:
    return {
        State.PROVEN: tr("done"),
        State.ASK: tr("needs a word"),
        State.STOPPED: tr("stops the lock"),
        State.NEUTRAL: tr("nothing found"),
    }[state_of(step)]


class StepModel(RowModel):
    """The steps as they were computed."""

    def __init__(self) -> None:
        super().__init__()
        self._titles: dict[str, str] = {}

    def put(self, steps: Sequence["Step"], titles: dict[str, str]) -> None:
        self._titles = titles
        self.show_rows(steps)

    def shown(self, row: "Step") -> str:
        return self._titles.get(row.name, row.name)

    def tip(self, row: "Step") -> str:
        return row.note

    def read_out(self, row: "Step", number: int) -> str:
        return f"{number}. {self.shown(row)}. {word_of(row)}. {row.note}"


class _Line(RowDelegate):
    """Draws one step."""

    height = 6 * GRID + 4

    def draw(self, painter: QPainter, area: QRect, index: Index, *, chosen: bool) -> None:
        del chosen
        tokens, step = theme.current(), index.data(ROW)
        state = state_of(step)
        paint_shape(painter, area.left() + 2 * GRID, area.top() + 17, state, ink_of(state))
        inside = area.adjusted(4 * GRID - 4, 6, -GRID, 0)
        write(painter, QRect(inside.left(), inside.top(), inside.width(), 22), str(index.data()), tokens.ink, LEFT)
        below = QRect(inside.left(), inside.top() + 22, inside.width(), 18)
        write(painter, below, step.note, tokens.soft, LEFT, size=theme.SMALL)


class StepList(RowList):
    """The steps; `chosen` carries the one that is looked at."""

    def __init__(self, model: StepModel) -> None:
        super().__init__(model, _Line(), tr("Steps of the close"))
        self.tell_current()
