"""A list of rows, one above the other: what a row says, on which ground it is drawn, how one goes through them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import theme
from desktop.controls import paint_focus, plain_tip
from desktop.theme import GRID

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)


class RowModel(QAbstractListModel):
    """Rows as the office gave them; a kind of row says what it shows, what its tip is, and what is read out."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Any] = []

    def show_rows(self, rows: Sequence[Any]) -> None:
        """These and no others, from now on."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return self.shown(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.tip(row))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.read_out(row, index.row() + 1)
            case _:
                return None

    def shown(self, row: Any) -> str:
        """The row's own line."""
        raise NotImplementedError

    def tip(self, row: Any) -> str:
        """What is shown under the pointer."""
        raise NotImplementedError

    def read_out(self, row: Any, number: int) -> str:
        """What a screen reader says; number: from 1."""
        raise NotImplementedError


class RowDelegate(QStyledItemDelegate):
    """Draws one row: a kind of row has its height and what stands on the ground."""

    height = 8 * GRID

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area, chosen = QRect(option.rect), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(theme.current().accent_ground))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), GRID, GRID)
        self.draw(painter, area, index, chosen=chosen)
        if chosen and option.widget and option.widget.hasFocus():
            paint_focus(painter, area.adjusted(2, 1, -2, -1))
        painter.restore()

    def draw(self, painter: QPainter, area: QRect, index: Index, *, chosen: bool) -> None:
        """Everything on the ground."""
        raise NotImplementedError


class RowList(QListView):
    """The rows. `chosen` carries the one that is looked at, None when there is none."""

    chosen = Signal(object)

    def __init__(self, model: RowModel, delegate: RowDelegate, title: str) -> None:
        """title: what a screen reader calls the list."""
        super().__init__()
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(title)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C takes what the row says, in words."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(str(self.currentIndex().data(Qt.ItemDataRole.ToolTipRole)))
        else:
            super().keyPressEvent(event)

    def tell_current(self) -> None:
        """From now on `chosen` is told as one goes through the rows."""
        self.selectionModel().currentChanged.connect(
            lambda now, _before: self.chosen.emit(now.data(ROW) if now.isValid() else None)
        )

    def tell_opened(self) -> None:
        """From now on `chosen` is told of a click or of Enter alone."""
        self.clicked.connect(lambda index: self.chosen.emit(index.data(ROW)))
        self.activated.connect(lambda index: self.chosen.emit(index.data(ROW)))

    def step(self, rows: int) -> None:
        """To the next or the previous row."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.model().index(max(0, min(last, self.currentIndex().row() + rows)), 0))
