"""The steps of a close as a list: state, name, and below it what was computed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.words import tr
from desktop import theme
from desktop.controls import paint_shape, plain_tip
from desktop.invoice_list import LEFT, ink_of, write
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from office.books.closing.step import Step

Index = QModelIndex | QPersistentModelIndex
STEP = int(Qt.ItemDataRole.UserRole)
HEIGHT = 6 * GRID + 4


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


class StepModel(QAbstractListModel):
    """The steps as they were computed."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[Step] = []
        self._titles: dict[str, str] = {}

    def put(self, steps: Sequence["Step"], titles: dict[str, str]) -> None:
        self.beginResetModel()
        self.steps, self._titles = list(steps), titles
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        step = self.steps[index.row()]
        title = self._titles.get(step.name, step.name)
        if role == STEP:
            return step
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(step.note)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1}. {title}. {word_of(step)}. {step.note}"
        return None


class _Line(QStyledItemDelegate):
    """Draws one step."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, area, step = theme.current(), QRect(option.rect), index.data(STEP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(tokens.accent_ground))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), GRID, GRID)
        state = state_of(step)
        paint_shape(painter, area.left() + 2 * GRID, area.top() + 17, state, ink_of(state))
        inside = area.adjusted(4 * GRID - 4, 6, -GRID, 0)
        write(painter, QRect(inside.left(), inside.top(), inside.width(), 22), str(index.data()), tokens.ink, LEFT)
        below = QRect(inside.left(), inside.top() + 22, inside.width(), 18)
        write(painter, below, step.note, tokens.soft, LEFT, size=theme.SMALL)
        painter.restore()


class StepList(QListView):
    """The steps; `chosen` carries the one that is looked at."""

    chosen = Signal(object)

    def __init__(self, model: StepModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Line(self))
        self.setAccessibleName(tr("Steps of the close"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(
            lambda now, _before: self.chosen.emit(now.data(STEP) if now.isValid() else None)
        )

    def step(self, rows: int) -> None:
        """To the next or the previous step."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.model().index(max(0, min(last, self.currentIndex().row() + rows)), 0))
