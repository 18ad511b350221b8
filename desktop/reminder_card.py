"""Settings of reminders: base rates with their source, the firm's own terms, and invoices that are disputed."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.words import tr
from desktop import invoice_wording as words
from desktop.controls import Elided, Note, button, clear, column, label, row, titled_card
from desktop.desk import Desk
from desktop.inputs import ChoiceBox, Tick
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.late_interest import BaseRate, LateTerms
    from office.books.items import OpenItem

Deed = Callable[[], object]
_SHOWN = 6  # half-years
_AHEAD = 2  # of them later than today's
_FIELD = 14 * GRID


class ReminderCard(QFrame):
    """Each entry is kept when it is made, and can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rates: dict[date, BaseRate] = {}
        self._terms: LateTerms | None = None
        what = tr("What reminders claim for late payment, and which invoices they leave in peace.")
        inside = titled_card(self, tr("Reminders"), what)
        self._by_law, self._by_terms = self._law(), self._own()
        for part in (self._by_law, self._by_terms, self._peace()):
            inside.addWidget(part)
        self.said = Note()
        inside.addWidget(self.said)

    def fetch(self) -> None:
        """Show what holds now."""
        from office.app import late_interest

        office = self._desk.office

        def work() -> "tuple[list[BaseRate], LateTerms, list[OpenItem], date]":
            held = late_interest.base_rates(office), late_interest.late_terms(office), late_interest.disputed(office)
            return *held, office.desk.today()

        self._desk.bridge.run(self, lambda _task: work(), lambda found: self._show(*found), name="reminder-card")

    def _show(
        self, rates: "Sequence[BaseRate]", terms: "LateTerms", disputed: "Sequence[OpenItem]", today: date
    ) -> None:
        self._rates, self._terms = {each.first: each for each in rates}, terms
        self.rates.put([_cells(each) for each in rates[:_SHOWN]])
        chosen = self.half_year.currentData()
        self.half_year.clear()
        for day in _half_years(today):
            self.half_year.addItem(words.day(day), day.isoformat())
        self.half_year.setCurrentIndex(
            max(0, self.half_year.findData(chosen or _half_years(today)[_AHEAD].isoformat()))
        )
        self.lump_sum.setChecked(terms.lump_sum)
        self._by_law.setVisible(terms.german)
        self._by_terms.setVisible(not terms.german)
        if not self.own_rate.isModified():
            self.own_rate.setText(words.digits(terms.own_rate) if terms.own_rate else "")
        clear(self._disputed)
        for item in disputed:
            self._disputed.addLayout(self._settling(item))

    # German law

    def _law(self) -> QWidget:
        made = QWidget()
        inside = column(made)
        told = tr(
            "In Germany the law sets the interest: the base rate of the half-year and 9 points, for consumers 5 "
            "(§ 288 BGB)."
        )
        inside.addWidget(label(told, look="soft"))
        self.rates = TableModel((tr("Half-year from"), tr("Base rate"), tr("Source")), (1,))
        table = Table(self.rates, tr("Base rates"), stretch=(2,))
        table.opened.connect(self._take_up)
        inside.addWidget(table)
        self.half_year = ChoiceBox(tr("Half-year from"))
        self.percent, self.source = self._line(tr("Percent")), self._line(tr("Source"))
        self.percent.setMaximumWidth(_FIELD)
        inside.addLayout(row(self.half_year, self.percent, self.source, button(tr("Enter the rate"), self.note)))
        self.lump_sum = Tick(tr("Claim 40 € from firms for each late invoice (§ 288 (5) BGB)"))
        self.lump_sum.clicked.connect(self._set_terms)
        inside.addWidget(self.lump_sum)
        return made

    def _take_up(self, first: object) -> None:
        """A row that was pressed, to be corrected."""
        if isinstance(first, date) and (held := self._rates.get(first)):
            self.half_year.setCurrentIndex(self.half_year.findData(first.isoformat()))
            self.percent.setText(words.digits(held.percent))
            self.source.setText(held.source)
            self.percent.setFocus()

    def note(self) -> None:
        """Keep the rate that was typed, with its source."""
        from office.app import late_interest

        office, first = self._desk.office, date.fromisoformat(self.half_year.currentData())
        written, source, before = self.percent.text(), self.source.text(), self._rates.get(first)

        def noted() -> None:
            self.percent.clear()
            self.source.clear()

        back = partial(late_interest.put_base_rate_back, office, first, before)
        self._do(partial(late_interest.note_base_rate, office, first, written, source), tr("Noted."), back, noted)

    # elsewhere

    def _own(self) -> QWidget:
        made = QWidget()
        inside = column(made)
        inside.addWidget(label(tr("Interest by your own terms, percent a year; empty for none."), look="soft"))
        self.own_rate = self._line(tr("Percent a year"))
        self.own_rate.setMaximumWidth(_FIELD)
        self.own_rate.returnPressed.connect(self._set_terms)
        inside.addLayout(row(self.own_rate, button(tr("Enter the interest"), self._set_terms), 1))
        return made

    def _set_terms(self) -> None:
        from office.app import late_interest

        if self._terms is None:
            return
        office, held = self._desk.office, self._terms
        deed = partial(late_interest.set_late_terms, office, self.own_rate.text(), lump_sum=self.lump_sum.isChecked())
        before = str(held.own_rate or "")
        back = partial(late_interest.set_late_terms, office, before, lump_sum=held.lump_sum)
        self._do(deed, tr("Noted."), back, lambda: self.own_rate.setModified(False))

    # left in peace

    def _peace(self) -> QWidget:
        made = QWidget()
        inside = column(made)
        told = tr("Disputed invoices are not reminded of until you say that it is settled.")
        inside.addWidget(label(told, look="soft"))
        self._disputed = QVBoxLayout()
        inside.addLayout(self._disputed)
        self.number = self._line(tr("Number of your invoice"))
        self.number.setFixedWidth(30 * GRID)
        self.number.returnPressed.connect(self.dispute)
        inside.addLayout(row(self.number, button(tr("It is disputed"), self.dispute), 1))
        return made

    def _settling(self, item: "OpenItem") -> QHBoxLayout:
        name = f"{item.number} · {item.party} · {words.money(item.gross, item.currency)}"
        said = tr("{number} is settled", number=item.number)
        done = button(tr("Settled"), partial(self._settle, item.number), name=said)
        made = row(Elided(name), done)
        made.setStretch(0, 1)
        return made

    def dispute(self) -> None:
        """The customer disputes the invoice whose number was typed."""
        from office.app import reminders

        office, number = self._desk.office, self.number.text().strip()
        if number:
            back = partial(reminders.dispute, office, number, settled=True)
            deed = partial(reminders.dispute, office, number)
            self._do(deed, tr("No reminder speaks of it."), back, self.number.clear)

    def _settle(self, number: str) -> None:
        from office.app import reminders

        office = self._desk.office
        back = partial(reminders.dispute, office, number)
        self._do(partial(reminders.dispute, office, number, settled=True), tr("It is reminded of again."), back)

    def _do(self, deed: Deed, said: str, back: Deed, then: Deed = lambda: None) -> None:
        def undo() -> None:
            self._desk.bridge.run(self, lambda _task: back(), lambda _none: self.fetch(), long=True)

        def told(_done: object) -> None:
            self.said.setText("")
            then()
            self._desk.tell(said, undo)
            self.fetch()

        self._desk.bridge.run(self, lambda _task: deed(), told, failed=self.said.setText, long=True)

    def _line(self, title: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(title)
        made.setPlaceholderText(title)
        return made


def _half_years(today: date) -> list[date]:
    """Their first days, from the next ones back."""
    now = today.year * 2 + (today.month > 6)
    return [date(each // 2, 7 if each % 2 else 1, 1) for each in range(now + _AHEAD, now - _SHOWN, -1)]


def _cells(rate: "BaseRate") -> Cells:
    source = ", ".join(filter(None, (rate.source, words.day(rate.noted) if rate.noted else "")))
    return Cells((words.day(rate.first), f"{words.digits(rate.percent)} %", source), subject=rate.first)
