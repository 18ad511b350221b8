"""The table of documents: how its cells are drawn, which columns fit, what a right click offers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from core.words import tr
from desktop import theme, wording
from desktop.controls import paint_bar, paint_pill, pill_size
from desktop.document_model import ROW, STATE, Column, DocumentModel
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from office.store.rows import DocumentRow

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 5 * GRID
WIDE, MIDDLING, NARROW, NARROWEST = 760, 620, 440, 380  # list widths in pixels at which more columns are shown
SEARCHABLE = "searchable"


class Cell(QStyledItemDelegate):
    """Draws a cell: pill for the state, plain elided text otherwise, a hairline below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.column() == Column.STATE:
            width = QFontMetrics(theme.font(theme.SMALL, bold=True)).horizontalAdvance(str(index.data()))
            return QSize(pill_size(width).width() + 2 * GRID, ROW_HEIGHT)
        return QSize(super().sizeHint(option, index).width() + 2 * GRID, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = theme.current()
        area: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color(tokens.accent_ground))
            if option.widget and option.widget.hasFocus():
                paint_bar(painter, area, index)
        painter.setPen(theme.color(tokens.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        state, word = index.data(STATE) or (State.NEUTRAL, "")
        if state is not State.NEUTRAL:
            painter.setFont(theme.font(theme.SMALL, bold=True))
            width = pill_size(painter.fontMetrics().horizontalAdvance(word)).width()
            top = area.top() + (ROW_HEIGHT - 3 * GRID) // 2
            place = QPoint(area.left() + GRID, top)
            paint_pill(painter, place, min(width, area.width() - GRID), state, word)
        else:
            painter.setFont(theme.font())
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            strong = index.column() == Column.NAME or chosen
            painter.setPen(theme.color(tokens.ink if strong else tokens.soft))
            inside = area.adjusted(GRID, 0, -GRID, 0)
            text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, inside.width())
            side = index.data(Qt.ItemDataRole.TextAlignmentRole) or (
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
            painter.drawText(inside, side | Qt.TextFlag.TextSingleLine, text)
        painter.restore()


class DocumentList(QTableView):
    """The documents. `chosen` carries the row that is looked at; `menu` the row and place of a right click."""

    chosen = Signal(object)
    opened = Signal(object)
    menu = Signal(object, object)

    def __init__(self, model: DocumentModel) -> None:
        super().__init__()
        self._documents = model
        self.copied: Callable[[DocumentRow], Path | None] = lambda _held: None  # a file to drag out of the window
        self.setDragEnabled(True)
        self.setModel(model)
        self.setAccessibleName(tr("Documents"))
        self.setItemDelegate(Cell(self))
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setAccessibleName(tr("Columns"))
        self.verticalHeader().setAccessibleName(tr("Rows"))
        header.setFont(theme.font(theme.SMALL))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(5 * GRID)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.activated.connect(lambda index: self.opened.emit(index.data(ROW)))

    def choose(self, at: int) -> None:
        """Select a row and bring it in sight."""
        if 0 <= at < self.model().rowCount():
            index = self.model().index(at, Column.NAME)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Show the columns that fit, each as wide as its words in this language."""
        width = self.viewport().width()
        self.setColumnHidden(Column.PASSAGES, width < WIDE)
        self.setColumnHidden(Column.LANGUAGE, width < WIDE)
        self.setColumnHidden(Column.PAGES, width < NARROW)
        self.setColumnHidden(Column.KIND, width < MIDDLING)
        same = self._documents.states <= {SEARCHABLE}
        self.setColumnHidden(Column.STATE, width < NARROWEST and same)
        self.setColumnHidden(Column.DATE, width < NARROWEST and not same)
        metrics = QFontMetrics(theme.font())
        small = QFontMetrics(theme.font(theme.SMALL))
        samples = {
            Column.KIND: [wording.kind(word) for word in ("docx", "xlsx", "eml", "image", "html")],
            Column.DATE: [wording.day("2026-12-28")],
            Column.LANGUAGE: [wording.spoken(code) for code in ("en", "de", "vi", "zh")],
            Column.PAGES: ["1.000"],
            Column.PASSAGES: ["10.000"],
        }
        for column, words in samples.items():
            title = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            wide = max(small.horizontalAdvance(title) + GRID, *(metrics.horizontalAdvance(word) for word in words))
            self.setColumnWidth(column, wide + 3 * GRID)
        bold = QFontMetrics(theme.font(theme.SMALL, bold=True))
        title = str(self.model().headerData(Column.STATE, Qt.Orientation.Horizontal))
        states = [wording.document_state(key)[1] for key in self._documents.states - {SEARCHABLE}]
        plain = max(metrics.horizontalAdvance(wording.document_state(SEARCHABLE)[1]), small.horizontalAdvance(title))
        pills = [bold.horizontalAdvance(word) + 7 * GRID for word in states]
        self.setColumnWidth(Column.STATE, max([plain + 3 * GRID, *pills]))

    def step(self, rows: int) -> None:
        """To the next or the previous document."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.choose(max(0, min(last, self.currentIndex().row() + rows)))

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Out of the window, to the desktop or into a mail: a copy of the file goes, the kept one stays."""
        if data := self.dragged():
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    def dragged(self) -> QMimeData | None:
        """The chosen document as a file, where it has one."""
        held = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        if held is None or (copy := self.copied(held)) is None:
            return None
        made = QMimeData()
        made.setUrls([QUrl.fromLocalFile(str(copy))])
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C takes the name."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(self.currentIndex().data(ROW).name)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            self.menu.emit(index.data(ROW), event.globalPos())

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(now.data(ROW))
