"""Small tables to read: plain words, amounts on the right, as high as they are; to be copied or saved as a file."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast, overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
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
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from core.words import tr
from desktop import dialogs, key_help, theme
from desktop.controls import paint_bar, paint_shape, plain_tip
from desktop.desk import elsewhere
from desktop.keyboard import bring_in_sight
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from desktop.desk import Desk

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
CELLS = int(Qt.ItemDataRole.UserRole)
ROOM = CELLS + 1  # for the shape of the row's state
LINE = 4 * GRID
MOST_WIDTH, LEAST_WIDTH = 28 * GRID, 10 * GRID
IN_SIGHT = QAbstractItemView.ScrollHint.EnsureVisible
SAMPLE = 100  # rows of a long table that tell how wide its columns are


class _Framed(Protocol):
    """The window that a table stands in: a table itself gets nothing but its rows."""

    desk: "Desk"


@dataclass(frozen=True, slots=True)
class Cells:
    """One row: its words, what it stands for, and its state's shape before the first cell (NEUTRAL: none).

    bold: a sum or a heading. amounts: by column, what a file holds as a number, in `currency`.
    """

    words: tuple[str, ...]
    subject: object = None
    state: State = State.NEUTRAL
    bold: bool = False
    amounts: Mapping[int, Decimal] = field(default_factory=dict)
    currency: str = ""

    def in_file(self) -> list[str | Decimal]:
        """What a file holds of it."""
        return [self.amounts.get(column, word) for column, word in enumerate(self.words)]


class Later(Sequence[Cells]):
    """Rows that are made when they are first looked at: of a thousand a table shows twenty."""

    def __init__(self, subjects: Sequence[T], made: Callable[[T], Cells]) -> None:
        self._make = [partial(made, subject) for subject in subjects]
        self._held: dict[int, Cells] = {}

    def __len__(self) -> int:
        return len(self._make)

    @overload
    def __getitem__(self, at: int) -> Cells: ...
    @overload
    def __getitem__(self, at: slice) -> list[Cells]: ...
    def __getitem__(self, at: int | slice) -> Cells | list[Cells]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        if at not in self._held:
            self._held[at] = self._make[at]()
        return self._held[at]


class TableModel(QAbstractTableModel):
    """Rows of words below titles."""

    def __init__(self, titles: Sequence[str], right: Sequence[int] = ()) -> None:
        super().__init__()
        self.titles, self.right = tuple(titles), frozenset(right)
        self.rows: Sequence[Cells] = []
        self.marked = False  # whether any row shows a state: then all leave room for it

    def put(self, rows: Sequence[Cells], *, marked: bool | None = None) -> None:
        """These and no others. marked: whether any shows a state; where None, the rows are asked."""
        self.beginResetModel()
        self.rows = rows if isinstance(rows, Later) else list(rows)
        self.marked = any(row.state is not State.NEUTRAL for row in rows) if marked is None else marked
        self.endResetModel()

    def rename(self, titles: Sequence[str]) -> None:
        """Other titles, as many as before or not; what stands below them is taken away."""
        self.beginResetModel()
        self.titles, self.rows, self.marked = tuple(titles), [], False
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.titles)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        text = row.words[index.column()]
        if role == CELLS:
            return row
        if role == ROOM:
            return 2 * GRID + 4 if self.marked and index.column() == 0 else 0
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text.split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.titles[index.column()]}: {text}"
        return self._side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class _Cell(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(theme.font(theme.NORMAL, bold=index.data(CELLS).bold))
        return QSize(metrics.horizontalAdvance(str(index.data())) + 2 * GRID + int(index.data(ROOM)), LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = theme.current()
        cells: Cells = index.data(CELLS)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color(tokens.accent_ground))
        painter.setPen(theme.color(tokens.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        before = int(index.data(ROOM))
        if before and cells.state is not State.NEUTRAL:
            paint_shape(painter, area.left() + 14, area.center().y(), cells.state, tokens.state(cells.state)[0])
        if option.state & QStyle.StateFlag.State_Selected and option.widget and option.widget.hasFocus():
            paint_bar(painter, area, index)
        painter.setFont(theme.font(theme.NORMAL, bold=cells.bold))
        painter.setPen(theme.color(tokens.ink))
        inside = area.adjusted(GRID - 2 + before, 0, -GRID + 2, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, index.data(Qt.ItemDataRole.TextAlignmentRole) | Qt.TextFlag.TextSingleLine, text)
        painter.restore()


class Table(QTableView):
    """A table to read. `opened` carries what the chosen row stands for."""

    opened = Signal(object)

    def __init__(self, model: TableModel, name: str, *, stretch: Sequence[int] = (0,), whole: bool = True) -> None:
        """stretch: the columns that share what is left. whole: as high as all rows, with no scroll bar of its own."""
        super().__init__()
        self.table, self._stretch, self._whole = model, stretch, whole
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cell(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(LINE)
        self.verticalHeader().setAccessibleName(tr("Rows"))
        header = self.horizontalHeader()
        header.setAccessibleName(tr("Columns"))
        header.setFont(theme.font(theme.SMALL))
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setResizeContentsPrecision(SAMPLE)
        for column in stretch:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self.fit)
        self.clicked.connect(lambda index: self.opened.emit(index.data(CELLS).subject))

    def fit(self) -> None:
        """Columns as wide as their words within reason, the table as high as its rows."""
        room = self.viewport().width()
        fixed = [each for each in range(self.table.columnCount()) if each not in self._stretch]
        wide = {each: min(self._natural(each), MOST_WIDTH, max(12 * GRID, room * 2 // 5)) for each in fixed}
        words = [each for each in fixed if each not in self.table.right and not self.isColumnHidden(each)]
        taken = sum(wide[each] for each in fixed if not self.isColumnHidden(each))
        beyond = taken + LEAST_WIDTH * len(self._stretch) - room
        for each in sorted(words, key=lambda each: -wide[each]):  # amounts are never cut
            given = max(0, min(beyond, wide[each] - LEAST_WIDTH))
            wide[each], beyond = wide[each] - given, beyond - given
        for each in fixed:
            self.setColumnWidth(each, wide[each])
        self.horizontalHeader().setVisible(self.table.rowCount() > 0)  # titles of nothing only puzzle
        if self._whole:
            self.setFixedHeight(self.horizontalHeader().sizeHint().height() + LINE * self.table.rowCount() + 4)

    def _natural(self, column: int) -> int:
        """As wide as its words and its title."""
        return max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = IN_SIGHT) -> None:
        """Also in the card that it stands in, where it has no scroll bar of its own."""
        super().scrollTo(index, hint)
        if self._whole and self.hasFocus():
            bring_in_sight(self, self.visualRect(index))

    def chosen_text(self) -> str:
        """The chosen rows as lines of cells, as spreadsheets take them."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return "\n".join("\t".join(self.table.rows[at].words) for at in rows)

    def in_file(self) -> list[list[str | Decimal]]:
        """The head and all rows, amounts as numbers with their currency in a column of its own."""
        rows = self.table.rows
        told = any(row.currency for row in rows)
        head: list[str | Decimal] = [*self.table.titles, *([tr("Currency")] if told else [])]
        return [head, *([*row.in_file(), *([row.currency] if told else [])] for row in rows)]

    def save(self) -> None:
        """As a file for a spreadsheet, where the owner wants it."""
        from office.app import table_files

        title, rows, desk = self.accessibleName(), self.in_file(), cast("_Framed", self.window()).desk
        name = "kontor-" + re.sub(r"[^\w-]+", "-", title).strip("-").lower() + ".xlsx"
        kinds = f"{tr('Workbook')} (*.xlsx);;CSV (*.csv)"
        if target := dialogs.choose_target(self, tr("Save the table as a file"), name, kinds):
            desk.bridge.run(
                self, lambda _task: table_files.save_table(target, title, rows),
                lambda path: desk.tell(tr("Saved: {name}", name=path.name)),
                failed=partial(desk.tell, way=elsewhere(self.save)), long=True,
            )  # fmt: skip

    def copy_all(self) -> None:
        """All rows with their titles, for a spreadsheet."""
        lines = [self.table.titles, *(row.words for row in self.table.rows)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.chosen_text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(CELLS).subject)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().exec(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with its words."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = f"{tr('Copy')}\t{key_help.spoken('Ctrl+C')}"
        chosen = made.addAction(copy, lambda: QGuiApplication.clipboard().setText(self.chosen_text()))
        chosen.setEnabled(self.selectionModel().hasSelection())
        for said, deed in ((tr("Copy the whole table"), self.copy_all), (tr("Save as file …"), self.save)):
            made.addAction(said, deed).setEnabled(bool(self.table.rows))
        return made
