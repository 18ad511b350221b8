"""The payment list: what to pay on which day, with its sums, and the file for the bank."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from core.words import tr, tr_n
from desktop import dialogs
from desktop import invoice_wording as words
from desktop.controls import button
from desktop.desk import Desk
from desktop.invoice_panels import Panel
from desktop.tables import Cells, Table, TableModel
from desktop.theme import State

if TYPE_CHECKING:
    from office.app.invoice_payments import Exported
    from office.app.invoice_rows import Payment


class Payments(Panel):
    """By day, with a total for each; export writes pain.001. `looked_at` carries an invoice's id."""

    looked_at = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Payments"))
        self._desk = desk
        self.payments: Sequence[Payment] = ()
        titles = (tr("Best day"), tr("Supplier"), tr("Number"), tr("Bank account"), tr("Discount"), tr("Amount"))
        self.model = TableModel(titles, right=(4, 5))
        self.table = Table(self.model, tr("Payments"), stretch=(1, 3), whole=False)
        self.table.opened.connect(self._open)
        self.export = button(tr("Write the file for the bank (pain.001) …"), self._choose_target, look="main")
        self.add(self.table, 1)
        self._back = button(tr("Back to the invoices"), self.left.emit)
        self.add_keys(self.export, self._back)
        self.end()

    def fetch(self) -> None:
        """Ask the office anew."""
        from office.app import invoices

        office, today = self._desk.office, date.today()  # noqa: DTZ011  the owner's own day
        self._desk.bridge.run(self, lambda _task: invoices.payment_list(office, today), self.put, name="payments")

    def put(self, payments: "Sequence[Payment]") -> None:
        self.payments = sorted(payments, key=lambda each: (each.day, each.supplier.casefold()))
        self.model.put(list(_lines(self.payments)))
        self.table.setVisible(bool(self.payments))
        ready = [each for each in self.payments if each.ready]
        self.sentence.setText(_sentence(self.payments, ready))
        self.export.setEnabled(bool(ready))
        (self.table if self.payments else self._back).setFocus()

    def write(self, target: Path) -> None:
        """Export all that is ready."""
        from office.app import invoices

        office, ids = self._desk.office, [each.invoice for each in self.payments if each.ready]
        self._desk.bridge.run(
            self,
            lambda _task: invoices.export_payments(office, ids, target),
            self._written,
            name="export-payments",
        )

    def _written(self, done: "Exported") -> None:
        said = tr("{name} is written. Upload it at your bank; nothing is paid until you release it there.",
                  name=done.path.name)  # fmt: skip
        self._desk.tell(said, lambda: self._take_back(done))
        self.fetch()

    def _take_back(self, done: "Exported") -> None:
        """The payments are as ready as before. The file is the owner's: Kontor deletes none of his."""
        from office.app import invoices

        office = self._desk.office

        def work() -> None:
            for token in reversed(done.tokens):
                invoices.undo(office, token)

        def tell(_none: object) -> None:
            said = tr("Taken back. Delete {name}, so that nobody uploads it.", name=done.path.name)
            self._desk.tell(said)
            self.fetch()

        self._desk.bridge.run(self, lambda _task: work(), tell)

    def _choose_target(self) -> None:
        if target := dialogs.choose_target(self, tr("The file for the bank"), "payments.xml"):
            self.write(target)

    def _open(self, subject: object) -> None:
        if isinstance(subject, int):
            self.looked_at.emit(subject)


def _sentence(payments: "Sequence[Payment]", ready: "Sequence[Payment]") -> str:
    if not payments:
        return tr("Nothing is approved for payment. Approve an invoice, and it appears here on its best day.")
    if not ready:
        return tr("Nothing is ready for the bank; each line says why.")
    total = words.sums((each.amount, each.currency) for each in ready)
    said = tr_n("{n} payment is ready: {sum}.", "{n} payments are ready: {sum}.", len(ready), sum=total)
    waiting = len(payments) - len(ready)
    return f"{said} {tr_n('{n} is not, and says why.', '{n} are not, and say why.', waiting)}" if waiting else said


def _lines(payments: "Sequence[Payment]") -> Iterator[Cells]:
    for day, group in groupby(payments, key=lambda each: each.day):
        same_day = list(group)
        ready = [each for each in same_day if each.ready]
        total = words.sums((each.amount, each.currency) for each in ready) if ready else ""
        yield Cells((words.day(day), "", "", "", "", total), bold=True)
        yield from (_line(each) for each in same_day)


def _line(payment: "Payment") -> Cells:
    account = words.account(payment.account) if payment.ready else payment.why_not
    discount = f"−{words.money(payment.discount, payment.currency)}" if payment.discount else ""
    amount = words.money(payment.amount, payment.currency)
    state = State.PROVEN if payment.ready else State.ASK
    return Cells(("", payment.supplier, payment.number, account, discount, amount), payment.invoice, state)
