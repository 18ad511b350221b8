"""The booking proposal as a card: which account and why; the owner may choose another, which is remembered."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from core.words import tr
from desktop import invoice_wording as words
from desktop.controls import button, column, row
from desktop.inputs import ChoiceBox
from desktop.invoice_cards import Titled, say
from desktop.invoice_reasons import buttons
from desktop.tables import Cells, Table, TableModel

if TYPE_CHECKING:
    from office.app.invoice_rows import InvoiceDetail
    from office.invoices.booking import Booking, Posting

CREDITORS = "1600"


class AccountLine(QLineEdit):
    """A line for an account: what is typed is found in numbers and names."""

    def __init__(self) -> None:
        super().__init__()
        self._accounts = QStringListModel(self)
        completer = QCompleter(self._accounts, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(12)
        if popup := completer.popup():
            popup.setAccessibleName(tr("Accounts"))
            popup.setProperty("look", "popup")
        self.setCompleter(completer)
        self.setPlaceholderText(tr("Number or name, as in 4930 or telephone"))
        self.setAccessibleName(tr("Account"))

    def offer(self, accounts: Sequence[tuple[str, str]]) -> None:
        """The accounts that can be chosen: number and name."""
        self._accounts.setStringList([f"{number}  {name}".strip() for number, name in accounts])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


class BookingCard(Titled):
    """How it would be booked, and why so. `opened`: the accounts are wanted; `chosen`: account, cost centre and tax.

    The tax is "" where the owner leaves it as it is proposed.
    """

    opened = Signal()
    chosen = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__(tr("Booking proposal"))
        self.model = TableModel((tr("Account"), tr("Debit"), tr("Credit")), right=(1, 2))
        self._why = self.sentence("soft")
        self.body.insertWidget(1, Table(self.model, tr("Booking proposal"), stretch=(0,)))
        self._accrual = self.sentence()
        self.change = button(tr("Choose another account"), self._open, look="flush")
        self.body.addLayout(row(self.change, 1))
        self.account, self.centre = AccountLine(), QLineEdit()
        self.centre.setPlaceholderText(tr("Cost centre, if any"))
        self.centre.setAccessibleName(tr("Cost centre"))
        self.tax = ChoiceBox(tr("Input tax"))
        self.tax.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._proposed = ""  # the tax that stands without the owner's word
        self._form = self._built()
        self.body.addWidget(self._form)

    def put(self, detail: "InvoiceDetail") -> None:
        booking, currency = detail.booking, detail.reading.invoice.currency
        self.model.put([_posting(posting, detail, currency) for posting in booking.postings])
        centre = tr("cost centre {name}", name=booking.cost_centre) if booking.cost_centre else ""
        tax = f"{booking.tax_name} ({booking.tax_why})" if booking.tax_why else booking.tax_name
        say(self._why, " · ".join(filter(None, (tax, centre, booking.why))))
        say(self._accrual, booking.accrual)
        self.setVisible(bool(booking.postings))
        self.change.setVisible(detail.row.state != "blocked")
        self.account.setText(f"{booking.account}  {booking.account_name}".strip())
        self.centre.setText(booking.cost_centre)
        self._put_tax(booking)
        self._form.hide()

    def _put_tax(self, booking: "Booking") -> None:
        self.tax.clear()
        for code, name in booking.tax_choices:
            self.tax.addItem(name, code)
        self.tax.setCurrentIndex(max(0, self.tax.findData(booking.tax_code)))
        self.tax.setVisible(len(booking.tax_choices) > 1)
        self._proposed = "" if booking.tax_source == "owner" else booking.tax_code

    def offer(self, accounts: Sequence[tuple[str, str]]) -> None:
        """What can be chosen; the line waits for it with its list."""
        self.account.offer(accounts)

    def _built(self) -> QWidget:
        made = QWidget()
        inside = column(made)
        inside.addWidget(self.account)
        inside.addWidget(self.centre)
        inside.addWidget(self.tax)
        inside.addWidget(buttons(button(tr("Book it like this"), self._choose), button(tr("Leave it"), self.leave)))
        for line in (self.account, self.centre):
            line.returnPressed.connect(self._choose)
        return made

    def _open(self) -> None:
        self.opened.emit()
        self.change.hide()
        self._form.show()
        self.account.setFocus()

    def _choose(self) -> None:
        tax = self.tax.currentData() or ""
        self.chosen.emit(self.account.text(), self.centre.text(), tax if tax != self._proposed else "")

    def leave(self) -> bool:
        """Esc: the account stays as it is. Says whether there was anything to leave."""
        was_open = self._form.isVisible()
        if was_open:
            self._form.hide()
            self.change.show()
            self.change.setFocus()
        return was_open


def _posting(posting: "Posting", detail: "InvoiceDetail", currency: str) -> Cells:
    named = {detail.booking.account: detail.booking.account_name, CREDITORS: detail.row.supplier}
    taxes = {"15": tr("Input VAT"), "17": tr("VAT that we owe")}  # as the chart has them
    name = named.get(posting.account, "") or taxes.get(posting.account[:2], "")
    sides = (words.digits(side, currency) if side else "" for side in (posting.debit, posting.credit))
    return Cells((f"{posting.account}  {name}".strip(), *sides), posting)
