"""What lies over the list for a moment: a panel with a title, its body, its buttons, and Esc to leave it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QVBoxLayout, QWidget

from core.words import tr, tr_n
from desktop import invoice_wording as words
from desktop import theme
from desktop.controls import button, key, label, row
from desktop.invoice_reasons import buttons
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from office.app.invoice_rows import InvoiceRow


class Panel(QFrame):
    """Title, sentence, body, buttons. `left`: the person is done here."""

    left = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._layout.setSpacing(GRID + 4)
        self.title = label(title, theme.MIDDLE, bold=True)
        self.sentence = label("", look="soft")
        close = button(tr("Back") + "  Esc", self.left.emit, look="plain", name=tr("Back to the invoices"))
        head = row(self.title, close)
        head.setStretch(0, 1)
        self._layout.addLayout(head)
        self._layout.addWidget(self.sentence)
        key("Escape", self, self.left.emit)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        self._layout.addWidget(part, stretch)

    def add_layout(self, part: QLayout) -> None:
        self._layout.addLayout(part)

    def end(self) -> None:
        """What is above stands on top where it does not fill the panel."""
        self._layout.addStretch(0)

    def add_keys(self, *keys: QPushButton) -> None:
        self._layout.addWidget(buttons(*keys))


class ApproveAll(Panel):
    """The list and its sum first, then one button. Only what is proven in every field is here."""

    agreed = Signal(object)  # the invoices' ids

    def __init__(self) -> None:
        super().__init__(tr("Approve everything that is proven"))
        self.model = TableModel((tr("Supplier"), tr("Number"), tr("Best day"), tr("Amount")), right=(2, 3))
        self.table = Table(self.model, tr("Invoices to approve"), stretch=(0,), whole=False)
        self._ids: list[int] = []
        self.agree = button(tr("Approve"), lambda: self.agreed.emit(self._ids), look="main")
        self.add(self.table, 1)
        self.add_keys(self.agree, button(tr("Not now"), self.left.emit))

    def put(self, rows: "Sequence[InvoiceRow]") -> None:
        """The rows that may be approved together."""
        self._ids = [row.id for row in rows]
        total = words.sums((words.row_amount(row), row.currency) for row in rows)
        self.model.put([_green(row) for row in rows])
        self.sentence.setText(
            tr("Every field has two witnesses and nothing is asked. Together: {sum}.", sum=total)
            if rows
            else tr("No invoice is proven in every field now. Look at them one by one.")
        )
        self.agree.setText(tr_n("Approve this {n} invoice", "Approve these {n} invoices", len(rows)))
        self.agree.setAccessibleName(self.agree.text())
        self.agree.setEnabled(bool(rows))
        (self.agree if rows else self.table).setFocus()


def _green(row: "InvoiceRow") -> Cells:
    amount = words.money(words.row_amount(row), row.currency)
    return Cells((row.supplier or row.name, row.number, words.day(row.best_day), amount), row, State.PROVEN)


def may_go_together(rows: "Sequence[InvoiceRow]") -> "list[InvoiceRow]":
    """Fully green, open, no task, to be paid: nothing else may be approved in one go."""
    return [row for row in rows if row.all_green and row.state == "open" and row.verdict == "pay" and not row.tasks]
