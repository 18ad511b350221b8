"""One invoice on several accounts: a part for each, by lines or by an amount, and how much is left to share."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QWidget

from core.words import tr, tr_n
from desktop import invoice_wording as words
from desktop import wording
from desktop.account_line import AccountLine
from desktop.controls import button, clear, column, label, row
from desktop.inputs import MenuButton
from desktop.invoice_reasons import buttons
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.invoice_rows import InvoiceDetail, PartWish
    from office.invoices.booking import Booking

Accounts = Sequence[tuple[str, str]]
_LONGEST = 60  # signs of a line's words in the menu


class PartRow(QFrame):
    """An account, its cost centre, and how much: an amount, ticked lines, or the rest. `changed`: any of them."""

    changed = Signal()
    gone = Signal(object)

    def __init__(self, detail: "InvoiceDetail", accounts: Accounts) -> None:
        super().__init__()
        self._worths = detail.booking.line_worths
        self.account, self.centre, self.amount = AccountLine(), QLineEdit(), QLineEdit()
        self.account.offer(accounts)
        self.centre.setPlaceholderText(tr("Cost centre, if any"))
        self.centre.setAccessibleName(tr("Cost centre"))
        self.amount.setPlaceholderText(tr("Amount; empty: the rest"))
        self.amount.setAccessibleName(tr("Amount of this part"))
        self.amount.textEdited.connect(self._typed)
        self.remove = button("✕", lambda: self.gone.emit(self), look="flush", name=tr("Take this part out"))
        self._menu = QMenu(self)
        self.pick = MenuButton(tr("Lines"))
        self.pick.setMenu(self._menu)
        self.pick.setVisible(bool(self._worths))
        for line in detail.reading.invoice.lines:
            self._add_line(line.description or line.article)
        inside = column(self, spacing=4)
        for pair in ((self.account, self.remove), (self.amount, self.pick)):
            beside = row(*pair)
            beside.setStretch(0, 1)
            inside.addLayout(beside)
        inside.addWidget(self.centre)

    def _add_line(self, said: str) -> None:
        action = self._menu.addAction(said[:_LONGEST].replace("&", "&&"))
        action.setCheckable(True)
        action.toggled.connect(self._ticked)

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines that are ticked, from 0."""
        return tuple(n for n, action in enumerate(self._menu.actions()) if action.isChecked())

    def put(self, account: str, centre: str = "", amount: str = "", lines: Sequence[int] = ()) -> None:
        """Show a part as it is booked now."""
        self.account.setText(account)
        self.centre.setText(centre)
        self.amount.setText(amount)
        for n in lines if self._worths else ():
            self._menu.actions()[n].setChecked(True)

    def worth(self) -> Decimal | None:
        """How much it is; None for the rest, and for what is no amount yet."""
        from office.app.invoice_booking import typed_amount

        if self.lines:
            return sum((self._worths[n] for n in self.lines), Decimal(0))
        return typed_amount(self.amount.text())

    def wish(self) -> "PartWish":
        from office.app.invoice_rows import PartWish

        return PartWish(self.account.text(), self.centre.text(), self.amount.text(), self.lines)

    def _ticked(self) -> None:
        worth = self.worth()
        self.amount.setText(_typed(worth) if self.lines and worth is not None else "")
        said = tr_n("{n} invoice line", "{n} invoice lines", len(self.lines))
        self.pick.setText(said if self.lines else tr("Lines"))
        self.changed.emit()

    def _typed(self) -> None:
        """An amount by hand is one: the lines are not meant any more."""
        text = self.amount.text()
        for action in self._menu.actions():
            action.setChecked(False)
        self.amount.setText(text)
        self.changed.emit()


class PartsForm(QWidget):
    """The parts one below the other. `chosen`: what the owner wants; `left`: he leaves it as it is."""

    chosen = Signal(object)  # a list of PartWish
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[PartRow] = []
        self._detail: InvoiceDetail | None = None
        self._accounts: Accounts = ()
        inside = column(self)
        self._parts = column(spacing=2 * GRID)
        inside.addLayout(self._parts)
        self.add = button(tr("One more account"), self._add, look="flush")
        self.told = label("", look="soft")
        self.agree = button(tr("Book it like this"), self._choose)
        inside.addLayout(row(self.add, 1))
        inside.addWidget(self.told)
        inside.addWidget(buttons(self.agree, button(tr("Leave it"), self.left.emit)))

    def open(self, detail: "InvoiceDetail") -> None:
        """Its parts as they are booked now, else its account and one more."""
        self._detail = detail
        clear(self._parts)
        self.rows = []
        booking = detail.booking
        for part in booking.parts:
            named = f"{part.account}  {booking.account_names[part.account]}".strip()
            self._add().put(named, part.cost_centre, _typed(part.amount), part.lines)
        if not booking.parts:
            self._add().put(f"{booking.account}  {booking.account_name}".strip(), booking.cost_centre)
            self._add().account.setFocus()
        self._tell()

    def offer(self, accounts: Accounts) -> None:
        """What can be chosen."""
        self._accounts = accounts
        for each in self.rows:
            each.account.offer(accounts)

    def _add(self) -> PartRow:
        assert self._detail is not None  # noqa: S101  it is open
        made = PartRow(self._detail, self._accounts)
        made.changed.connect(self._tell)
        made.gone.connect(self._take_out)
        self.rows.append(made)
        self._parts.addWidget(made)
        self._tell()
        return made

    def _take_out(self, part: PartRow) -> None:
        self.rows.remove(part)
        part.hide()
        part.deleteLater()
        self._tell()

    def _tell(self) -> None:
        booking = self._detail.booking if self._detail else None
        if booking and booking.cost is not None:
            worths = [each.worth() for each in self.rows]
            rest = booking.cost - sum((each for each in worths if each is not None), Decimal(0))
            self.told.setText(self._left(booking, rest, rest_named=None in worths))
        for each in self.rows:
            each.remove.setVisible(len(self.rows) > 2)

    def _left(self, booking: "Booking", rest: Decimal, *, rest_named: bool) -> str:
        currency = self._detail.reading.invoice.currency if self._detail else ""
        cost, left = words.money(booking.cost, currency), words.money(rest, currency)
        if rest_named:
            return tr("{cost} to share; the rest: {left}", cost=cost, left=left)
        return tr("{cost} to share; left: {left}", cost=cost, left=left)

    def _choose(self) -> None:
        self.chosen.emit([each.wish() for each in self.rows])


def _typed(amount: Decimal) -> str:
    """As one would type it: no signs for thousands."""
    return f"{amount:f}".replace(".", wording.locale().decimalPoint())
