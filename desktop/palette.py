"""Ctrl+K: one line that finds screens, documents, earlier questions and settings, or asks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.words import tr
from desktop import theme
from desktop.borrowed_focus import BorrowedFocus
from desktop.controls import hairline
from desktop.theme import GRID

SHOWN = 12
LINE = 5 * GRID
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found: what it is, in which group, and what opens it."""

    title: str
    group: str
    run: Callable[[], object]


def matches(entries: Sequence[Entry], query: str) -> list[Entry]:
    """Entries whose title holds every word of the query; those that begin with it first."""
    words = query.casefold().split()
    found = [entry for entry in entries if all(word in entry.title.casefold() for word in words)]
    return sorted(found, key=lambda entry: not entry.title.casefold().startswith(query.casefold().strip()))[:SHOWN]


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.group}: {entry.title}"
        return None

    def put(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()


class _Line(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        tokens = theme.current()
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(tokens.accent_ground))
            painter.drawRoundedRect(area, 8, 8)
        inside = area.adjusted(2 * GRID, 0, -2 * GRID, 0)
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(theme.color(tokens.ink))
        width = painter.fontMetrics().horizontalAdvance(entry.group)
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.group)
        painter.setFont(theme.font())
        inside.setRight(inside.right() - width - 2 * GRID)
        title = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()


class Palette(QFrame):
    """A line and a list over the window. `fixed` entries at once; `found(query)` adds those that the office knows."""

    def __init__(self, window: QWidget, asking: Callable[[str], object], searching: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("look", "palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._asking, self._searching = asking, searching
        self._entries: list[Entry] = []
        self.line = QLineEdit()
        self.line.setProperty("look", "bare")
        self.line.setFont(theme.font(theme.MIDDLE))
        self.line.setPlaceholderText(tr("Find a document, a screen, a setting, or ask …"))
        self.line.setAccessibleName(tr("Find anything"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self._keyboard = BorrowedFocus(self, self.line)
        self.model = _Model()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Line(self.list))
        self.list.setAccessibleName(tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda _index: self.run())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        for part in (self.line, hairline(), self.list):
            layout.addWidget(part)
        self.hide()

    def open(self, entries: list[Entry]) -> None:
        """Show with these entries; more may be added while it is open."""
        self._entries = entries
        self.line.clear()
        self._filter("")
        self.show()
        self.raise_()
        self._keyboard.take()

    def add(self, entries: list[Entry]) -> None:
        if self.isVisible():
            self._entries = self._entries + entries
            self._filter(self.line.text())

    def run(self) -> None:
        """Do what the chosen line says."""
        at = self.list.currentIndex().row()
        if 0 <= at < len(self.model.entries):
            entry = self.model.entries[at]
            self._keyboard.give_back()
            entry.run()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(Qt.Key(event.key()))
        return False

    def _pressed(self, pressed: Qt.Key) -> bool:
        if pressed in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = 1 if pressed == Qt.Key.Key_Down else -1
            last = self.model.rowCount() - 1
            self._choose(max(0, min(last, self.list.currentIndex().row() + step)))
            return True
        if pressed in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.run()
            return True
        if pressed == Qt.Key.Key_Escape:
            self._keyboard.give_back()
            return True
        return False

    def _filter(self, query: str) -> None:
        found = matches(self._entries, query)
        words = query.strip()
        if words:
            found.append(Entry(tr("Ask: {words}", words=words), tr("Ask"), lambda: self._asking(words)))
            found.append(
                Entry(
                    tr("Search in documents: {words}", words=words), tr("Documents"), lambda: self._searching(words)
                )
            )
        self.model.put(found)
        self._fit()
        self._choose(0)

    def _fit(self) -> None:
        """As high as what was found, as far as the window allows."""
        width = min(80 * GRID, self._window.width() - 4 * GRID)
        wanted = self.line.sizeHint().height() + LINE * self.model.rowCount() + 6 * GRID
        height = min(wanted, self._window.height() - 8 * GRID)
        self.setGeometry((self._window.width() - width) // 2, 6 * GRID, width, height)

    def _choose(self, at: int) -> None:
        self.list.setCurrentIndex(self.model.index(at, 0))
