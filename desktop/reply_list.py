"""The mails as a list: who and its state, below them what it is about and in which language."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.words import tr
from desktop import reply_words, theme
from desktop.controls import paint_shape, plain_tip
from desktop.invoice_list import LEFT, ink_of, write
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.replies import ReplyRow

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
HEIGHT = 8 * GRID


class ReplyModel(QAbstractListModel):
    """Rows as the office gave them, those with the words that are searched."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ReplyRow] = []
        self.all_rows: list[ReplyRow] = []
        self._words: list[str] = []
        self._only_needs = False

    def put(self, rows: Sequence["ReplyRow"]) -> bool:
        """New rows; says whether anything changed."""
        if list(rows) == self.all_rows:
            return False
        self.all_rows = list(rows)
        self._refill()
        return True

    def choose(self, words: str, *, only_needs: bool) -> None:
        self._words, self._only_needs = words.casefold().split(), only_needs
        self._refill()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.sender or tr("Unknown sender")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{row.sender}\n{row.subject}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (reply_words.standing(row)[1], row.sender, row.subject, row.language)))
        return None

    def _refill(self) -> None:
        self.beginResetModel()
        self.rows = [row for row in self.all_rows if self._passes(row)]
        self.endResetModel()

    def _passes(self, row: "ReplyRow") -> bool:
        said = f"{row.sender} {row.subject}".casefold()
        return (row.needs_owner or not self._only_needs) and all(word in said for word in self._words)


class _Line(QStyledItemDelegate):
    """Draws one mail."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, area, row = theme.current(), QRect(option.rect), index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(tokens.accent_ground))
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), GRID, GRID)
        inside = area.adjusted(4 * GRID, GRID, -GRID, -GRID)
        state, word = reply_words.standing(row)
        paint_shape(painter, area.left() + 2 * GRID + 2, area.top() + 19, state, ink_of(state))
        name = QRect(inside.left(), inside.top(), inside.width(), 22)
        write(painter, name, str(index.data()), tokens.ink, LEFT, bold=row.needs_owner)
        below = QRect(inside.left(), inside.top() + 24, inside.width(), 20)
        taken = write(painter, below, word, ink_of(state), LEFT, size=theme.SMALL, bold=True) + GRID
        said = " · ".join(filter(None, (" ".join(row.subject.split()), row.language)))
        write(painter, below.adjusted(taken, 0, 0, 0), said, tokens.soft, LEFT, size=theme.SMALL)
        painter.restore()


class ReplyList(QListView):
    """The mails. `chosen` carries the row that is looked at, None when there is none; `menu` a row and a place."""

    chosen = Signal(object)
    menu = Signal(object, object)

    def __init__(self, model: ReplyModel) -> None:
        super().__init__()
        self.replies = model
        self.setModel(model)
        self.setItemDelegate(_Line(self))
        self.setAccessibleName(tr("Customer mails"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(
            lambda now, _before: self.chosen.emit(now.data(ROW) if now.isValid() else None)
        )

    def show_row(self, wanted: int | None) -> None:
        """Select the mail of this number, else the first."""
        rows = self.replies.rows
        at = next((at for at, row in enumerate(rows) if row.id == wanted), 0)
        if rows:
            self.setCurrentIndex(self.replies.index(at))
        else:
            self.chosen.emit(None)

    def step(self, rows: int) -> None:
        """To the next or the previous mail."""
        last = self.replies.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.replies.index(max(0, min(last, self.currentIndex().row() + rows))))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu.emit(index.data(ROW), event.globalPos())
