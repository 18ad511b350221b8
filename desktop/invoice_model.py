"""The list of invoices as Model/View over immutable rows, with its filters and its order."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from core.words import tr
from desktop import invoice_wording as words
from desktop.controls import plain_tip
from desktop.theme import State

if TYPE_CHECKING:
    from office.app.invoice_rows import InvoiceRow

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
TODAY = ROW + 1
DECIDED = frozenset({"approved", "blocked", "asked", "split", "paid"})
WEIGHT = {State.STOPPED: 0, State.ASK: 1, State.PROVEN: 2, State.NEUTRAL: 3}
FOREVER = date.max


class Column(IntEnum):
    """What stands in the columns; the last three only where there is room."""

    STATE = 0
    SUPPLIER = 1
    AMOUNT = 2
    NUMBER = 3
    DATE = 4
    DUE = 5


@dataclass(frozen=True, slots=True)
class Filter:
    """Which invoices are listed. group: "needs", "pay", "stopped", "decided" or "" for all; month: "2026-11".

    only: these ids, where not empty.
    """

    group: str = ""
    supplier: str = ""
    month: str = ""
    only: tuple[int, ...] = ()


ALL = Filter()
GROUPS = ("needs", "pay", "stopped", "decided", "")


def group_titles() -> dict[str, str]:
    return {
        "needs": tr("Needs me"),
        "pay": tr("Can be paid"),
        "stopped": tr("Stopped"),
        "decided": tr("Decided"),
        "": tr("All"),
    }


def in_group(row: "InvoiceRow", group: str) -> bool:
    """Whether a row belongs to a group of states."""
    return group in _groups(row)


def _groups(row: "InvoiceRow") -> tuple[str, ...]:
    """All the groups that a row belongs to; "" is all rows."""
    if row.state in DECIDED:
        return ("decided", "")
    if row.verdict == "pay" and row.state != "waiting" and not row.tasks:
        return ("pay", "")
    return ("needs", "stopped", "") if row.verdict == "block" else ("needs", "")


def passes(row: "InvoiceRow", wanted: Filter) -> bool:
    """Whether a row belongs to a filter."""
    return wanted == ALL or (
        (not wanted.group or in_group(row, wanted.group))
        and (not wanted.supplier or row.supplier == wanted.supplier)
        and (not wanted.month or month_of(row) == wanted.month)
        and (not wanted.only or row.id in wanted.only)
    )


def counts(rows: Sequence["InvoiceRow"], wanted: Filter) -> dict[str, int]:
    """How many rows each group has, within the chosen supplier and month."""
    whole = replace(wanted, group="")
    held = rows if whole == ALL else [row for row in rows if passes(row, whole)]
    found = dict.fromkeys(GROUPS, 0)
    for groups, count in Counter(map(_groups, held)).items():
        for group in groups:
            found[group] += count
    return found


def suppliers(rows: Sequence["InvoiceRow"]) -> list[str]:
    return sorted({row.supplier for row in rows if row.supplier}, key=str.casefold)


def months(rows: Sequence["InvoiceRow"]) -> list[str]:
    """Months of the invoices' dates, the newest first."""
    days = {row.issue_date for row in rows if row.issue_date}
    return sorted({f"{day:%Y-%m}" for day in days}, reverse=True)


def month_of(row: "InvoiceRow") -> str:
    return f"{row.issue_date:%Y-%m}" if row.issue_date else ""


def urgency(row: "InvoiceRow") -> tuple[int, bool, date, str]:
    """What needs the owner stands first, and of those what has its day first; decided ones by their date, newest."""
    decided = row.state in DECIDED
    when = row.best_day or row.due_date or FOREVER
    if decided:
        when = FOREVER - ((row.issue_date or date.min) - date.min)
    weight = WEIGHT[words.row_shape(row)] if not decided else 4
    return (weight, decided, when, row.supplier.casefold())


class InvoiceModel(QAbstractTableModel):
    """Rows as the office gave them; filter and order are applied here."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[InvoiceRow] = []
        self.all_rows: list[InvoiceRow] = []
        self._urgent: list[InvoiceRow] = []  # all of them, what is most urgent first
        self.filter = Filter()
        self.kept: int | None = None  # this one stays listed while it is worked on, whatever the filter says
        self.today = date.min
        self._sort = (-1, Qt.SortOrder.AscendingOrder)

    def put(self, rows: Sequence["InvoiceRow"], today: date, urgent: Sequence["InvoiceRow"] = ()) -> bool:
        """New rows from the office; says whether anything changed. urgent: the same by urgency, where known."""
        if list(rows) == self.all_rows and today == self.today:
            return False
        self.all_rows, self.today = list(rows), today
        self._urgent = list(urgent) or sorted(rows, key=urgency)
        self._refill()
        return True

    def choose(self, wanted: Filter) -> None:
        self.filter, self.kept = wanted, None
        self._refill()

    def row_of(self, key: object) -> int:
        """Where the invoice of this id, document, file name or number is listed, or -1."""
        for at, row in enumerate(self.rows):
            if key in {row.id, str(row.id), row.document, row.name, row.number} and key != "":
                return at
        return -1

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = (column, order)
        self._refill()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if section == Column.STATE else titles()[Column(section)]
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return titles()[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = section in {Column.STATE, Column.SUPPLIER, Column.NUMBER}
            side_of = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            return side_of | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], Column(index.column())
        if role == ROW:
            return row
        if role == TODAY:
            return self.today
        if role == Qt.ItemDataRole.DisplayRole:
            return text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{row.supplier} · {row.number}\n{row.reason}".strip(" ·\n"))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, column, self.today)
        return None

    def _refill(self) -> None:
        rows = [row for row in self._urgent if row.id == self.kept or passes(row, self.filter)]
        column, order = self._sort
        if column >= 0:
            rows.sort(key=lambda row: sort_key(row, Column(column)), reverse=order == Qt.SortOrder.DescendingOrder)
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


def titles() -> dict[Column, str]:
    return {
        Column.STATE: tr("State"),
        Column.SUPPLIER: tr("Supplier"),
        Column.AMOUNT: tr("Amount"),
        Column.NUMBER: tr("Number"),
        Column.DATE: tr("Date"),
        Column.DUE: tr("Due on"),
    }


def text(row: "InvoiceRow", column: Column) -> str:
    """A cell's words, as they are drawn and copied."""
    return {
        Column.STATE: lambda: words.row_state(row)[1],
        Column.SUPPLIER: lambda: row.supplier or row.name,
        Column.AMOUNT: lambda: words.money(words.row_amount(row), row.currency),
        Column.NUMBER: lambda: row.number or "–",
        Column.DATE: lambda: words.day(row.issue_date) or "–",
        Column.DUE: lambda: words.day(row.due_date) or "–",
    }[column]()


def spoken(row: "InvoiceRow", column: Column, today: date) -> str:
    """A cell for screen readers; the second column says the whole line."""
    if column is Column.SUPPLIER:
        parts = (words.row_state(row)[1], row.supplier or row.name, words.money(words.row_amount(row), row.currency))
        return ". ".join(part for part in (*parts, words.due(row, today), row.reason) if part)
    return f"{titles()[column]}: {text(row, column)}"


def sort_key(row: "InvoiceRow", column: Column) -> Any:
    if column is Column.AMOUNT:
        return row.currency, words.row_amount(row) or Decimal()
    if column in {Column.DATE, Column.DUE}:
        return (row.issue_date if column is Column.DATE else row.due_date) or FOREVER
    if column is Column.STATE:
        return urgency(row)
    return (row.number if column is Column.NUMBER else row.supplier or row.name).casefold()
