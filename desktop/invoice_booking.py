"""The booking proposal as a card: which account and why; the owner may choose another, which is remembered."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from core.words import tr
from desktop import invoice_wording as words
from desktop.account_line import AccountLine
from desktop.controls import button, column
from desktop.inputs import ChoiceBox
from desktop.invoice_cards import Titled, say
from desktop.invoice_parts import PartsForm
from desktop.invoice_reasons import buttons
from desktop.tables import Cells, Table, TableModel

if TYPE_CHECKING:
    from office.app.invoice_rows import InvoiceDetail
    from office.invoices.booking import Booking, Posting

CREDITORS = "1600"


class BookingCard(Titled):
    """How it would be booked, and why so. `opened`: the accounts are wanted; `chosen`: account, cost centre and tax.

    The tax is "" where the owner leaves it as it is proposed. `split`: on several accounts, a list of PartWish.
    """

    opened = Signal()
    chosen = Signal(str, str, str)
    split = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Booking proposal"))
        self.model = TableModel((tr("Account"), tr("Debit"), tr("Credit")), right=(1, 2))
        self._why = self.sentence("soft")
        self.body.insertWidget(1, Table(self.model, tr("Booking proposal"), stretch=(0,)))
        self._accrual = self.sentence()
        self.change = button(tr("Choose another account"), self._open, look="flush")
        self.divide = button(tr("Split over several accounts"), self._divide, look="flush")
        self._ways = buttons(self.change, self.divide)
        self.body.addWidget(self._ways)
        self.account, self.centre = AccountLine(), QLineEdit()
        self.centre.setPlaceholderText(tr("Cost centre, if any"))
        self.centre.setAccessibleName(tr("Cost centre"))
        self.tax = ChoiceBox(tr("Input tax"))
        self.tax.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._proposed = ""  # the tax that stands without the owner's word
        self._form, self.parts = self._built(), PartsForm()
        self._detail: InvoiceDetail | None = None
        self.parts.chosen.connect(self.split)
        self.parts.left.connect(self.leave)
        self.body.addWidget(self._form)
        self.body.addWidget(self.parts)

    def put(self, detail: "InvoiceDetail") -> None:
        booking, currency = detail.booking, detail.reading.invoice.currency
        self._detail = detail
        self.model.put([_posting(posting, detail, currency) for posting in booking.postings])
        alone = booking.cost_centre and not booking.parts  # each part says its own
        centre = tr("cost centre {name}", name=booking.cost_centre) if alone else ""
        tax = f"{booking.tax_name} ({booking.tax_why})" if booking.tax_why else booking.tax_name
        say(self._why, " · ".join(filter(None, (tax, centre, booking.why))))
        say(self._accrual, booking.accrual)
        self.setVisible(bool(booking.postings))
        self._ways.setVisible(detail.row.state != "blocked")
        self.account.setText(f"{booking.account}  {booking.account_name}".strip())
        self.centre.setText(booking.cost_centre)
        self._put_tax(booking)
        self._form.hide()
        self.parts.hide()

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
        self.parts.offer(accounts)

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
        self._ways.hide()
        self._form.show()
        self.account.setFocus()

    def _divide(self) -> None:
        if self._detail:
            self.opened.emit()
            self._ways.hide()
            self.parts.open(self._detail)
            self.parts.show()

    def _choose(self) -> None:
        tax = self.tax.currentData() or ""
        self.chosen.emit(self.account.text(), self.centre.text(), tax if tax != self._proposed else "")

    def leave(self) -> bool:
        """Esc: the account stays as it is. Says whether there was anything to leave."""
        form = next((each for each in (self._form, self.parts) if each.isVisible()), None)
        if form:
            form.hide()
            self._ways.show()
            (self.change if form is self._form else self.divide).setFocus()
        return form is not None


def _posting(posting: "Posting", detail: "InvoiceDetail", currency: str) -> Cells:
    named = {**detail.booking.account_names, CREDITORS: detail.row.supplier}
    taxes = {"15": tr("Input VAT"), "17": tr("VAT that we owe")}  # as the chart has them
    name = named.get(posting.account, "") or taxes.get(posting.account[:2], "")
    name = " · ".join(filter(None, (name, posting.cost_centre if detail.booking.parts else "")))
    sides = (words.digits(side, currency) if side else "" for side in (posting.debit, posting.credit))
    return Cells((f"{posting.account}  {name}".strip(), *sides), posting)
