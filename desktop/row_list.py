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


SLICE = 500  # rows that a list gets at once: a view asks the model about each row that it has


class RowModel(QAbstractListModel):
    """Rows as the office gave them; a kind of row says what it shows, what its tip is, and what is read out.

    The view gets the first ones, and more as one comes near their end.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Any] = []
        self._given = 0

    def show_rows(self, rows: Sequence[Any]) -> None:
        """These and no others, from now on."""
        self.beginResetModel()
        self.rows = list(rows)
        self._given = min(SLICE, len(self.rows))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._given

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._given < len(self.rows)

    def fetchMore(self, _parent: Index) -> None:
        self.reach(self._given)

    def reach(self, at: int) -> QModelIndex:
        """The index of this row; the view gets the rows up to it, and some beyond."""
        if at >= self._given:
            more = min(len(self.rows), at + SLICE)
            self.beginInsertRows(QModelIndex(), self._given, more - 1)
            self._given = more
            self.endInsertRows()
        return self.index(at)

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
        self._all = model
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
        elif event.key() == Qt.Key.Key_End:
            self.step(len(self._all.rows))
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
        last = len(self._all.rows) - 1
        if last >= 0:
            self.setCurrentIndex(self._all.reach(max(0, min(last, self.currentIndex().row() + rows))))
