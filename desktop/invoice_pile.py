"""The pile: rows from the office, searched and filtered, one of them looked at."""

import threading
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from core.words import tr
from desktop.controls import key
from desktop.desk import Desk
from desktop.invoice_filters import FilterBar
from desktop.invoice_list import InvoiceList
from desktop.invoice_model import DECIDED, Filter, InvoiceModel, urgency
from desktop.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from office.app.invoice_rows import InvoiceRow

PAUSE_MS = 150  # typing is over when this long no key came
LOOK_MS = 60  # holding J down runs through the list; the page follows when it rests
KEPT = "invoices"


class Pile(QObject):
    """List, filter and search belong together. `looked`: this row is looked at, or None; `listed`: new rows came."""

    looked = Signal(object)
    listed = Signal()

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner
        self.model = InvoiceModel()
        self.list, self.filters, self.search = InvoiceList(self.model), FilterBar(), QLineEdit()
        self.rows: Sequence[InvoiceRow] = ()  # all of them, whatever is searched for
        self._wanted: object = ""
        self._restored = False
        self._kept: dict[str, object] = {}
        self._writing = threading.Lock()
        self._typed = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._rested = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._dress_search()
        self._connect()

    @property
    def chosen(self) -> "InvoiceRow | None":
        at = self.list.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    @property
    def searching(self) -> bool:
        return bool(self.search.text().strip())

    def want(self, key: object) -> None:
        """Choose this invoice (id, document, name or number) when the rows are there."""
        self._wanted = key
        self.list.touched = True
        self.search.clear()

    def fetch(self) -> None:
        """Ask the office for the rows anew; what is looked at stays."""
        from office.app import invoices, preferences

        office, words, first = self._desk.office, self.search.text().strip(), not self._restored

        def work() -> "tuple[list[InvoiceRow], list[InvoiceRow], date, object]":
            kept = preferences.remembered(office, KEPT, {}) if first else {}
            rows = invoices.list_invoices(office, search=words)
            return rows, sorted(rows, key=urgency), office.desk.today(), kept

        self._desk.bridge.run(self._owner, lambda _task: work(), lambda come: self._arrived(*come), name="invoices")

    def next_open(self) -> None:
        """After a decision: on to the next one that is still undecided."""
        rows, at = self.model.rows, self.list.currentIndex().row()
        later = [*rows[at + 1 :], *rows[: max(at, 0)]]
        self.list.touched = True
        following = next((each for each in later if each.state not in DECIDED), None)
        self._wanted = following.id if following else ""
        self.fetch()

    def keep(self, what: str, value: object) -> None:
        """Remember how the person left it; written off this thread."""
        from office.app import preferences

        office, kept, lock = self._desk.office, self._kept, self._writing
        kept[what] = value

        def work() -> None:
            with lock:  # two of them at once: the later one must not be overwritten by the earlier
                preferences.remember(office, KEPT, dict(kept))

        self._desk.bridge.run(self._desk, lambda _task: work())

    def only_supplier(self, name: str) -> None:
        """List all of one supplier's invoices."""
        self._filter(Filter(supplier=name))

    def only_these(self, ids: "Sequence[int]") -> None:
        """List only what a sum stands on."""
        self.search.clear()
        self._list(Filter(only=tuple(ids)))
        self._wanted = ids[0] if ids else ""

    def search_here(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _dress_search(self) -> None:
        self.search.setPlaceholderText(tr("Number, supplier, amount, words …    /"))
        self.search.setAccessibleName(tr("Search in invoices"))
        self.search.setClearButtonEnabled(True)
        for clear_button in self.search.findChildren(QToolButton):
            clear_button.setAccessibleName(tr("Clear the search"))
        self.search.setMinimumWidth(16 * GRID)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.search.returnPressed.connect(self.list.setFocus)
        key("Escape", self.search, self.search.clear)
        key("Down", self.search, self.list.setFocus)
        self._typed.timeout.connect(self.fetch)
        self._rested.timeout.connect(self._tell)
        self.list.chosen.connect(lambda _row: self._rested.start())
        self.list.resized.connect(lambda widths: self.keep("widths", widths))
        self.filters.changed.connect(self._filter)

    def _arrived(
        self, rows: "Sequence[InvoiceRow]", urgent: "Sequence[InvoiceRow]", today: date, kept: object
    ) -> None:
        if not self._restored:
            self._restored = True
            self._restore(kept if isinstance(kept, dict) else {})
        if not self.searching:
            self.rows = rows
        before, at = self.chosen, self.list.currentIndex().row()
        self.model.kept = (
            before.id if before and self._at_work() and not self._wanted and not self.searching else None
        )
        changed = self.model.put(rows, today, urgent)
        self.filters.put(rows)
        if changed or self._wanted:
            self.list.fit_columns()
            self._choose_again(before, at)
        self.listed.emit()

    def _choose_again(self, before: "InvoiceRow | None", at: int) -> None:
        """The wanted invoice, else the same one, else what now stands in its place."""
        wanted, self._wanted = self._wanted, ""
        if wanted and self.model.row_of(wanted) < 0:
            self._list(Filter())
        place = self.model.row_of(wanted) if wanted else -1
        mine = self._at_work()
        if place < 0 and before and mine:
            place = self.model.row_of(before.id)
        if place < 0 and not mine:
            place = 0 if self.model.rows else -1  # nobody chose yet: what is most urgent
        if place < 0:
            place = min(max(at, 0), self.model.rowCount() - 1)
        self.list.choose(place)
        self._tell()

    def _at_work(self) -> bool:
        """Whether the person chose this invoice, or does something with it: then it is not taken from under him."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self._owner.isAncestorOf(focus) and focus is not self.list
        return self.list.touched or inside

    def _filter(self, wanted: Filter) -> None:
        self._list(wanted)
        self.filters.put(self.model.all_rows)
        if not wanted.only:
            self.keep("filter", [wanted.group, wanted.supplier, wanted.month])
        self.list.fit_columns()
        self.list.choose(0)
        self._tell()

    def _list(self, wanted: Filter) -> None:
        self.filters.choose(wanted)
        self.model.choose(wanted)

    def _restore(self, kept: dict[str, object]) -> None:
        self._kept = kept
        widths, wanted = kept.get("widths"), kept.get("filter")
        if isinstance(widths, dict):
            self.list.restore_widths(widths)
        if isinstance(wanted, list) and all(isinstance(part, str) for part in wanted):
            self._list(Filter(*wanted[:3]))

    def _tell(self) -> None:
        self._rested.stop()
        self.looked.emit(self.chosen)
