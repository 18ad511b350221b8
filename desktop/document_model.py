"""The list of documents as Model/View over immutable rows, with its filter."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from core.words import tr
from desktop import wording
from desktop.controls import plain_tip

if TYPE_CHECKING:
    from office.store.rows import DocumentRow

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
STATE = ROW + 1


class Column(IntEnum):
    """What stands in the columns."""

    STATE = 0
    NAME = 1
    KIND = 2
    DATE = 3
    LANGUAGE = 4
    PAGES = 5
    PASSAGES = 6


WAITING = {"reading", "waiting-for-ocr", "waiting-for-room"}
RIGHT = {Column.DATE, Column.PAGES, Column.PASSAGES}


@dataclass(frozen=True, slots=True)
class Filter:
    """Which documents are listed. key is stable; "" lists all."""

    key: str
    title: str
    count: int


def filters(rows: Sequence["DocumentRow"]) -> list[Filter]:
    """All, what was refused, what still waits, then each kind, the frequent ones first."""
    refused = sum(row.state == "refused" for row in rows)
    waiting = sum(row.state in WAITING for row in rows)
    kinds = Counter[str]()
    for kind, count in Counter(row.kind for row in rows if row.kind).items():
        kinds[wording.kind(kind)] += count
    made = [Filter("", tr("All"), len(rows))]
    if refused:
        made.append(Filter("refused", tr("Refused"), refused))
    if waiting:
        made.append(Filter("waiting", tr("Waiting"), waiting))
    return made + [Filter(f"kind:{name}", name, count) for name, count in kinds.most_common(6)]


def passing(rows: Sequence["DocumentRow"], key: str) -> list["DocumentRow"]:
    """The rows that belong to a filter."""
    if key == "refused":
        return [row for row in rows if row.state == "refused"]
    if key == "waiting":
        return [row for row in rows if row.state in WAITING]
    wanted = {kind for kind in {row.kind for row in rows} if key == f"kind:{wording.kind(kind)}"}
    return [row for row in rows if row.kind in wanted] if key else list(rows)


class DocumentModel(QAbstractTableModel):
    """Rows as the office gave them; the filter is applied here, because ten thousand proxy calls are slow."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[DocumentRow] = []
        self.states: frozenset[str] = frozenset()  # that occur among the rows
        self._all: list[DocumentRow] = []
        self._key = ""
        self._sort = (-1, Qt.SortOrder.AscendingOrder)

    def put(self, rows: Sequence["DocumentRow"]) -> None:
        """New rows from the office; unchanged lists cost nothing."""
        if list(rows) != self._all:
            self._all = list(rows)
            self._refill()

    def filter(self, key: str) -> None:
        self._key = key
        self._refill()

    @property
    def all_rows(self) -> list["DocumentRow"]:
        return self._all

    def row_of(self, sha: str) -> int:
        """Where a document stands in the list, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.sha256 == sha or sha in row.paths), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = (column, order)
        self._refill()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _titles()[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if Column(section) in RIGHT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, column)
        if role == ROW:
            return row
        if role == STATE and column is Column.STATE:
            return wording.document_state(row.state)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.sentence or "\n".join(row.names))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in RIGHT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_titles()[column]}: {_text(row, column)}"
        return None

    def _refill(self) -> None:
        rows = passing(self._all, self._key)
        column, order = self._sort
        if column >= 0:
            rows.sort(key=_sort_key(Column(column)), reverse=order == Qt.SortOrder.DescendingOrder)
        self.beginResetModel()
        self.rows, self.states = rows, frozenset(row.state for row in rows)
        self.endResetModel()


def _titles() -> dict[Column, str]:
    return {
        Column.STATE: tr("State"),
        Column.NAME: tr("Name"),
        Column.KIND: tr("Kind"),
        Column.DATE: tr("Date"),
        Column.LANGUAGE: tr("Language"),
        Column.PAGES: tr("Pages"),
        Column.PASSAGES: tr("Passages"),
    }


def _text(row: "DocumentRow", column: Column) -> str:
    if column is Column.STATE:
        return wording.document_state(row.state)[1]
    if column is Column.NAME:
        return row.name
    if column is Column.KIND:
        return wording.kind(row.kind)
    if column is Column.DATE:
        return wording.day(row.date) or "–"
    if column is Column.LANGUAGE:
        return wording.spoken(row.language) or "–"
    return wording.number(row.pages if column is Column.PAGES else row.passages)


def _sort_key(column: Column) -> Callable[["DocumentRow"], Any]:
    """What the rows are sorted by; words that many rows share are asked for once each."""
    if column in RIGHT:
        return attrgetter({Column.DATE: "date", Column.PAGES: "pages"}.get(column, "passages"))
    if column is Column.NAME:
        return lambda row: row.name.casefold()
    said = attrgetter({Column.STATE: "state", Column.KIND: "kind"}.get(column, "language"))
    words: dict[str, str] = {}

    def shared(row: "DocumentRow") -> str:
        if (held := said(row)) not in words:
            words[held] = _text(row, column).casefold()
        return words[held]

    return shared
