"""Earlier questions as a list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from core.words import tr
from desktop import theme, wording
from desktop.answers import standing
from desktop.controls import paint_shape
from desktop.row_list import ROW, Index, RowDelegate, RowList, RowModel
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from office.app.questions import EarlierQuestion


class EarlierModel(RowModel):
    """The last questions, newest first."""

    def shown(self, row: "EarlierQuestion") -> str:
        return row.question

    def tip(self, row: "EarlierQuestion") -> str:
        return row.question

    def read_out(self, row: "EarlierQuestion", _number: int) -> str:
        return f"{row.question}. {state_of(row)[1]}. {wording.moment(row.asked_at)}"


def state_of(row: "EarlierQuestion") -> tuple[State, str]:
    """How far the documents said it."""
    return standing(refused=row.refused, reason=str(row.answer.get("reason", "")))


class _Line(RowDelegate):
    """Draws one question."""

    height = 7 * GRID

    def draw(self, painter: QPainter, area: QRect, index: Index, *, chosen: bool) -> None:
        tokens, row = theme.current(), index.data(ROW)
        state, _word = state_of(row)
        paint_shape(painter, area.left() + 2 * GRID, area.top() + 19, state, tokens.state(state)[0])
        inside = area.adjusted(4 * GRID, GRID, -GRID, -GRID)
        painter.setFont(theme.font())
        painter.setPen(theme.color(tokens.ink))
        question = " ".join(row.question.split())
        text = painter.fontMetrics().elidedText(question, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine, text)
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(theme.color(tokens.ink if chosen else tokens.soft))
        painter.drawText(
            inside, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine, wording.moment(row.asked_at)
        )


class EarlierList(RowList):
    """`chosen` carries the question that is looked at again."""

    def __init__(self) -> None:
        model = EarlierModel()
        super().__init__(model, _Line(), tr("Earlier questions"))
        self.questions = model
        self.tell_opened()
