"""The table of invoices: supplier and amount, state and day, and below them the reason across the whole row."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
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
from desktop import invoice_wording as words
from desktop import theme
from desktop.controls import paint_bar, paint_shape
from desktop.invoice_model import ROW, TODAY, Column, InvoiceModel
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from decimal import Decimal

    from office.app.invoice_rows import InvoiceRow

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 9 * GRID - 2
SHAPE_WIDTH = 4 * GRID
WIDE, WIDER, WIDEST = 480, 580, 680  # list widths in pixels at which number, date, due day are columns of their own
REMEMBER_MS = 400
SAMPLE = 100  # rows of a long list that tell how wide its columns are
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Cell(QStyledItemDelegate):
    """Draws one cell; the reason runs below all of them, each cell drawing its part of the same line."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = theme.current()
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color(tokens.accent_ground))
            if option.widget and option.widget.hasFocus():
                paint_bar(painter, area, index)
        painter.setPen(theme.color(tokens.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inside = area.adjusted(GRID, 0, -GRID, 0)
        upper = QRect(inside.left(), inside.top() + 6, inside.width(), 22)
        lower = QRect(inside.left(), inside.top() + 28, inside.width(), 18)
        column = Column(index.column())
        if column is Column.STATE:
            self._shape(painter, area, index)
        elif column is Column.SUPPLIER:
            self._state(painter, lower, index)
        elif column is Column.AMOUNT:
            self._amount(painter, upper, lower, index)
        else:
            side = LEFT if column is Column.NUMBER else RIGHT
            write(painter, upper, str(index.data()), tokens.soft, side)
        if column is not Column.STATE and isinstance(option.widget, QTableView):
            self._supplier(painter, option.widget, area, index)
            self._reason(painter, option.widget, area, index)
        painter.restore()

    def _shape(self, painter: QPainter, area: QRect, index: Index) -> None:
        state = words.row_state(index.data(ROW))[0]
        paint_shape(painter, area.left() + area.width() // 2 + 2, area.top() + 17, state, ink_of(state))

    def _state(self, painter: QPainter, lower: QRect, index: Index) -> None:
        state, word = words.row_state(index.data(ROW))
        write(painter, lower, word, ink_of(state), LEFT, size=theme.SMALL, bold=True)

    def _supplier(self, painter: QPainter, view: QTableView, area: QRect, index: Index) -> None:
        """The name, up to where its amount begins: each cell draws its part of it."""
        row, amount = index.data(ROW), Column.AMOUNT
        name, sum_of = (view.model().index(index.row(), each) for each in (Column.SUPPLIER, amount))
        taken = QFontMetrics(theme.font()).horizontalAdvance(str(sum_of.data()))
        left = view.columnViewportPosition(Column.SUPPLIER) + GRID
        right = view.columnViewportPosition(amount) + view.columnWidth(amount) - taken - 3 * GRID
        painter.setClipRect(area)
        line, is_open = QRect(left, area.top() + 6, right - left, 22), row.state in {"open", "waiting"}
        write(painter, line, str(name.data()), theme.current().ink, LEFT, bold=is_open)

    def _reason(self, painter: QPainter, view: QTableView, area: QRect, index: Index) -> None:
        left = view.columnViewportPosition(Column.SUPPLIER) + GRID
        line = QRect(left, area.top() + 46, view.viewport().width() - left - GRID, 18)
        painter.setClipRect(area)
        write(painter, line, " ".join(index.data(ROW).reason.split()), theme.current().soft, LEFT, size=theme.SMALL)

    def _amount(self, painter: QPainter, upper: QRect, lower: QRect, index: Index) -> None:
        row = index.data(ROW)
        tokens = theme.current()
        write(painter, upper, str(index.data()), tokens.ink, RIGHT)
        write(painter, lower, words.due(row, index.data(TODAY)), tokens.soft, RIGHT, size=theme.SMALL)


def _widest(rows: "Sequence[InvoiceRow]") -> "list[InvoiceRow]":
    """Of a long list the rows whose words are the widest, as nearly as their lengths tell."""
    if len(rows) <= SAMPLE:
        return list(rows)
    longest = max(len(row.number) for row in rows)
    several = [row for row in rows if len(row.number) == longest][: SAMPLE // 10]
    most: dict[str, tuple[Decimal, InvoiceRow]] = {}
    for row in rows:
        if row.gross is not None and (row.currency not in most or abs(row.gross) > most[row.currency][0]):
            most[row.currency] = abs(row.gross), row
    return [*rows[: SAMPLE // 2], *several, *(row for _gross, row in most.values())]


def ink_of(state: State) -> str:
    return theme.current().state(state)[0]


def write(
    painter: QPainter,
    area: QRect,
    text: str,
    ink: str,
    side: Qt.AlignmentFlag,
    *,
    size: int = theme.NORMAL,
    bold: bool = False,
) -> int:
    """One line of plain text, elided where the room ends; returns how wide it is."""
    painter.setFont(theme.font(size, bold=bold))
    painter.setPen(theme.color(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, side | Qt.TextFlag.TextSingleLine, shown)
    return painter.fontMetrics().horizontalAdvance(shown)


class InvoiceList(QTableView):
    """The invoices. `chosen` carries the row that is looked at; `resized` the columns' widths that the person set."""

    chosen = Signal(object)
    opened = Signal(object)
    menu = Signal(object, object)
    resized = Signal(object)

    def __init__(self, model: InvoiceModel) -> None:
        super().__init__()
        self.invoices = model
        self.setModel(model)
        self.setAccessibleName(tr("Invoices"))
        self.setItemDelegate(Cell(self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.touched = False  # the person has chosen a row himself
        self._set_by_hand: dict[int, int] = {}
        self._fitting = False
        self._remember = QTimer(self, singleShot=True, interval=REMEMBER_MS)
        self._remember.timeout.connect(lambda: self.resized.emit(dict(self._set_by_hand)))
        self._head()
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.activated.connect(lambda index: self.opened.emit(index.data(ROW)))

    def choose(self, at: int) -> None:
        """Select a row and bring it in sight."""
        if 0 <= at < self.model().rowCount():
            index = self.model().index(at, Column.SUPPLIER)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def step(self, rows: int) -> None:
        """To the next or the previous invoice."""
        self.touched = True
        last = self.model().rowCount() - 1
        if last >= 0:
            self.choose(max(0, min(last, self.currentIndex().row() + rows)))

    def restore_widths(self, widths: Mapping[str, object]) -> None:
        """As the person left them."""
        self._set_by_hand = {
            int(column): width for column, width in widths.items() if isinstance(width, int) and width > SHAPE_WIDTH
        }
        self.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Show the columns that fit, each as wide as its words, or as the person made it."""
        self._fitting = True
        width = self.viewport().width()
        for column, needed in {Column.NUMBER: WIDE, Column.DATE: WIDER, Column.DUE: WIDEST}.items():
            self.setColumnHidden(column, width < needed)
        for column, wide in self._natural_widths().items():
            most = width // 2
            self.setColumnWidth(column, min(most, self._set_by_hand.get(column, wide)))
        self._fitting = False

    def _natural_widths(self) -> dict[Column, int]:
        plain, small = QFontMetrics(theme.font()), QFontMetrics(theme.font(theme.SMALL))
        rows, today = _widest(self.invoices.rows), self.invoices.today
        amounts = [plain.horizontalAdvance(words.money(words.row_amount(row), row.currency)) for row in rows]
        days = [small.horizontalAdvance(words.due(row, today)) for row in rows]
        numbers = [plain.horizontalAdvance(row.number) for row in rows]
        day = plain.horizontalAdvance("28.12.2026")
        return {
            Column.STATE: SHAPE_WIDTH,
            Column.AMOUNT: max(amounts + days, default=9 * GRID) + 2 * GRID + 4,
            Column.NUMBER: min(20 * GRID, max(numbers, default=8 * GRID) + 3 * GRID),
            Column.DATE: day + 3 * GRID,
            Column.DUE: day + 3 * GRID,
        }

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched = True
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.touched = True
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(words.line(self.currentIndex().data(ROW)))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu.emit(index.data(ROW), event.globalPos())

    def _head(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setAccessibleName(tr("Rows"))
        header = self.horizontalHeader()
        header.setAccessibleName(tr("Columns"))
        header.setFont(theme.font(theme.SMALL))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(SHAPE_WIDTH)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.STATE, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.SUPPLIER, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.sectionResized.connect(self._resized_by)

    def _resized_by(self, column: int, _before: int, now: int) -> None:
        if now and not self._fitting and column not in {Column.STATE, Column.SUPPLIER}:
            self._set_by_hand[column] = now
            self._remember.start()

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(now.data(ROW))
