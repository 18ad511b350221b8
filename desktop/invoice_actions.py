"""What the owner does with an invoice: approve, refuse, ask, correct, undo; each in the office, off this thread."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from core.files import save_file
from core.words import tr, tr_n
from desktop import invoice_wording as words
from desktop import wording
from desktop.desk import Desk

if TYPE_CHECKING:
    from desktop.bridge import Task as Working
    from office.app.invoice_joining import File
    from office.app.invoice_rows import Decision, InvoiceRow, PartWish, Task

Then = Callable[[], object]


class Actions(QObject):
    """Each method decides one thing; `then` is called when the office has taken it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def approve(self, row: "InvoiceRow", then: Then) -> None:
        from office.app import invoices

        office = self._desk.office
        self._decide(lambda: invoices.approve(office, row.id), then)

    def refuse(self, row: "InvoiceRow", reason: str, then: Then) -> None:
        from office.app import invoices

        office = self._desk.office
        self._decide(lambda: invoices.block(office, row.id, reason), then)

    def correct(self, row: "InvoiceRow", field: str, value: str, then: Then) -> None:
        """Another value for one field, as the person reads it."""
        from office.app import invoices

        office = self._desk.office
        self._decide(lambda: invoices.correct(office, row.id, {field: value}), then)

    def book(self, row: "InvoiceRow", account: str, centre: str, tax: str, then: Then) -> None:
        """On this account, and the supplier's next invoice too."""
        from office.app import invoices

        office = self._desk.office
        self._decide(lambda: invoices.set_booking(office, row.id, account, cost_centre=centre, tax_code=tax), then)

    def book_parts(self, row: "InvoiceRow", parts: "Sequence[PartWish]", then: Then) -> None:
        """On several accounts, and the supplier's next invoice in the same way."""
        from office.app import invoices

        office = self._desk.office
        self._decide(lambda: invoices.split_booking(office, row.id, parts), then)

    def recurs(self, row: "InvoiceRow", recurring: bool, then: Then) -> None:
        """Whether this supplier bills regularly."""
        from office.app import invoices

        office = self._desk.office
        self._decide(lambda: invoices.set_recurring(office, row.id, recurring=recurring), then)

    def accounts(self, then: Callable[[Sequence[tuple[str, str]]], object]) -> None:
        """What can be booked on."""
        from office.app import invoices

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: invoices.booking_accounts(office), then)

    def save_report(self, row: "InvoiceRow", folder: Path) -> None:
        """The validation report as PDF and JSON, for whoever asks for it."""
        from office.app import invoices

        office, desk = self._desk.office, self._desk
        desk.bridge.run(
            self,
            lambda task: invoices.save_validation_report(office, row.id, folder, cancel=task.cancel_token),
            lambda made: desk.tell(tr("Saved: {names}", names=" · ".join(path.name for path in made))),
            long=True,
        )

    def finish(self, row: "InvoiceRow", task: "Task", note: Mapping[str, str], then: Then) -> None:
        """A task is done, with what was written down about it. The second person's task is his approval."""
        from office.app import invoices

        office = self._desk.office
        if task.kind == "second-person":
            self._decide(lambda: invoices.approve(office, row.id, person=note.get("person", "")), then)
        else:
            self._simply(lambda: invoices.complete_task(office, row.id, task.id, note), tr("Noted."), then)

    def no_duplicate(self, row: "InvoiceRow", then: Then) -> None:
        from office.app import invoices

        office = self._desk.office
        self._decide(lambda: invoices.not_duplicate(office, row.id), then)

    def reopen(self, row: "InvoiceRow", then: Then) -> None:
        from office.app import invoices

        office = self._desk.office
        self._decide(lambda: invoices.reopen(office, row.id), then)

    def paid(self, row: "InvoiceRow", on: date, then: Then) -> None:
        """The money went out that day."""
        from office.app import invoices

        office = self._desk.office
        self._decide(lambda: invoices.mark_paid(office, row.id, on), then)

    def split(self, row: "InvoiceRow", pages: Sequence[int], then: Then) -> None:
        """Another invoice begins on each of these pages."""
        from office.app import invoices

        office = self._desk.office
        self._decide(lambda: invoices.split(office, row.id, pages), then)

    def files_beside(self, row: "InvoiceRow", then: "Callable[[Sequence[File]], object]") -> None:
        """Which files could hold other pages of this invoice."""
        from office.app import invoice_joining

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: invoice_joining.files_beside(office, row.document), then)

    def join(self, documents: Sequence[str], then: Callable[[int], object]) -> None:
        """These files are one invoice, in this order; then: with its id."""
        from office.app import invoice_joining

        office, desk = self._desk.office, self._desk

        def work(task: "Working") -> "tuple[Decision, int]":
            made = invoice_joining.join(office, documents, cancel=task.cancel_token)
            return made, office.invoices.of_document(documents[0])[0].id

        def tell(come: "tuple[Decision, int]") -> None:
            made, whole = come
            desk.tell(made.sentence, lambda: self.undo([made.token], lambda: then(whole)))
            then(whole)

        desk.bridge.run(self, work, tell, long=True)

    def approve_all(self, ids: Sequence[int], then: Then) -> None:
        """All or none, and one undo takes all of them back."""
        from office.app import invoice_decisions

        office, desk = self._desk.office, self._desk

        def tell(made: "list[Decision]") -> None:
            said = tr_n("{n} invoice approved", "{n} invoices approved", len(made))
            desk.tell(said, lambda: self.undo([decision.token for decision in made], then))
            then()

        desk.bridge.run(self, lambda _task: invoice_decisions.approve_green(office, ids), tell, long=True)

    def undo(self, tokens: Sequence[str], then: Then) -> None:
        """Take decisions back, the last one first."""
        from office.app import invoices

        office = self._desk.office

        def work() -> None:
            for token in reversed(tokens):
                invoices.undo(office, token)

        self._simply(work, tr("Taken back."), then)

    def _decide(self, work: "Callable[[], Decision]", then: Then) -> None:
        def tell(decision: "Decision") -> None:
            undo = (lambda: self.undo([decision.token], then)) if decision.token else None
            until = tr("can be taken back until {moment}", moment=wording.moment(decision.until))
            self._desk.tell(f"{decision.sentence} · {until}" if undo else decision.sentence, undo)
            then()

        self._desk.bridge.run(self, lambda _task: work(), tell)

    def _simply(self, work: Callable[[], object], said: str, then: Then) -> None:
        def tell(_none: object) -> None:
            self._desk.tell(said)
            then()

        self._desk.bridge.run(self, lambda _task: work(), tell)


def copy_line(row: "InvoiceRow") -> None:
    copy(words.line(row))


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def write_csv(target: Path, rows: "Sequence[InvoiceRow]") -> None:
    """The list as a table that spreadsheets open; no cell can be taken for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    names = (tr("State"), tr("Supplier"), tr("Number"), tr("Date"), tr("Due on"), tr("Amount"), tr("Currency"))
    writer.writerow((*names, tr("Reason"), tr("File")))
    for row in rows:
        writer.writerow([no_formula(str(cell)) for cell in _cells(row)])
    with save_file(target) as file:
        file.write("\ufeff".encode() + text.getvalue().encode("utf-8", "replace"))


def _cells(row: "InvoiceRow") -> tuple[object, ...]:
    days = (day.isoformat() if day else "" for day in (row.issue_date, row.due_date))
    amount = words.row_amount(row)
    state = words.row_state(row)[1]
    return (
        state,
        row.supplier,
        row.number,
        *days,
        "" if amount is None else amount,
        row.currency,
        row.reason,
        row.name,
    )


def no_formula(cell: str) -> str:
    """A minus before a number is an amount, before anything else it may be a formula."""
    amount = cell[:1] == "-" and cell[1:].replace(".", "", 1).isdigit()
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) and not amount else cell
