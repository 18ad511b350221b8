"""Earlier questions as a list."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.words import tr
from desktop import theme, wording
from desktop.answers import standing
from desktop.controls import paint_shape, plain_tip
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from office.app.questions import EarlierQuestion

Index = QModelIndex | QPersistentModelIndex


class EarlierModel(QAbstractListModel):
    """The last questions, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[EarlierQuestion] = []

    def put(self, rows: "Sequence[EarlierQuestion]") -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.question
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.question)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.question}. {state_of(row)[1]}. {wording.moment(row.asked_at)}"
        return None


def state_of(row: "EarlierQuestion") -> tuple[State, str]:
    """How far the documents said it."""
    return standing(refused=row.refused, reason=str(row.answer.get("reason", "")))


class _Line(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, 7 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EarlierQuestion = index.data(Qt.ItemDataRole.UserRole)
        tokens = theme.current()
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(tokens.accent_ground))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 8, 8)
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
        painter.restore()


class EarlierList(QListView):
    """`chosen` carries the question that is looked at again."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.questions = EarlierModel()
        self.setModel(self.questions)
        self.setItemDelegate(_Line(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Earlier questions"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(Qt.ItemDataRole.UserRole)))
        self.activated.connect(lambda index: self.chosen.emit(index.data(Qt.ItemDataRole.UserRole)))
