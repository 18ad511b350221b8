"""An account of the month, entry by entry: each leads to the invoice's page, or says what the bank's line said."""

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.words import tr
from desktop import dialogs, wording
from desktop import invoice_wording as words
from desktop.controls import Note, button, column, label, row
from desktop.desk import Desk
from desktop.tables import Cells, Table, TableModel

if TYPE_CHECKING:
    from office.app.posting import Proof
    from office.books.journal import Account


class MonthLedger(QWidget):
    """The entries of one account in one month. `left` is sent when the owner goes back to the accounts."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._proof: Proof | None = None
        self._account: Account | None = None
        self.entries = TableModel((tr("Day"), tr("Text"), tr("Amount"), tr("Balance")), (2, 3))
        self._table = Table(self.entries, tr("Entries"), stretch=(1,), whole=False)
        self._table.opened.connect(self._ask_behind)
        self._nothing = Note()
        self._title = label("", bold=True)
        self._behind = label("", look="soft")
        self._open = button(tr("Open the invoice"), self._open_invoice)
        self._open.hide()
        inside = column(self)
        back, self.rename = button(tr("Back"), self.left.emit), button(tr("Rename …"), self._ask_name, look="plain")
        inside.addLayout(row(back, self._title, self.rename, 1))
        inside.addWidget(self._nothing)
        inside.addWidget(self._table, 1)
        inside.addStretch(0)
        inside.addWidget(self._behind)
        inside.addLayout(row(self._open, 1))

    def show_account(self, account: "Account", period: str) -> None:
        """The account's entries of this month."""
        from office.app import books_reports

        office, number = self._desk.office, account.number
        self._name(account)
        self._tell(None)

        def work(_task: object) -> list[dict[str, Any]]:
            return books_reports.account_sheet(office, number, books_reports.span_of(office, period))

        self._desk.bridge.run(self, work, self._put, name="month-ledger")

    def _name(self, account: "Account") -> None:
        self._account = account
        self._title.setText(f"{account.number} {account.name}")

    def _ask_name(self) -> None:
        """Another name for the account; its number and what is booked on it stay."""
        if account := self._account:
            title = tr("Rename {account}", account=account.number)
            question = tr("The new name. Number, type and entries stay as they are.")
            name = dialogs.ask_text(self, title, question, account.name)
            if name and name != account.name:
                said = tr("{account} is called {name} now.", account=account.number, name=name)
                self._rename(account.number, name, said, account.name)

    def _rename(self, number: str, name: str, said: str, before: str = "") -> None:
        """before: the name that it has again after an undo."""
        from office.app import books

        office, desk = self._desk.office, self._desk
        back = partial(self._rename, number, before, tr("Taken back.")) if before else None

        def told(account: "Account") -> None:
            if self._account and self._account.number == account.number:
                self._name(account)
            desk.tell(said, back)

        work = partial(books.rename_account, office, number, name)
        desk.bridge.run(self, lambda _task: work(), told, failed=desk.tell, long=True)

    def _put(self, sheets: list[dict[str, Any]]) -> None:
        booked = any(sheet["lines"] for sheet in sheets)
        self._nothing.setText("" if booked else tr("Nothing was booked on this account in this month."))
        self._table.setVisible(booked)
        self.entries.put([_cells(line, sheet["currency"]) for sheet in sheets for line in sheet["lines"]])

    def _ask_behind(self, entry: object) -> None:
        """What the entry was made of."""
        from office.app import posting

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: posting.behind(office, str(entry)), self._tell, name="behind")

    def _tell(self, proof: "Proof | None") -> None:
        self._proof = proof
        said = f"{proof.name}: {proof.text}" if proof and proof.name else proof.text if proof else ""
        self._behind.setText(said)
        self._open.setVisible(proof is not None and proof.kind == "invoice")

    def _open_invoice(self) -> None:
        if self._proof:
            self._desk.go.emit("invoices", self._proof.id)


def _cells(line: dict[str, Any], currency: str) -> Cells:
    amounts = {2: Decimal(line["amount"]), 3: Decimal(line["balance"])}
    said = (words.money(amount, currency) for amount in amounts.values())
    row = (wording.day(line["date"]), line["text"], *said)
    return Cells(row, subject=line["entry"], amounts=amounts, currency=currency)
