"""Settings of exchange rates: what was noted, to be corrected or taken away, and what stands at an older one."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLineEdit

from core.words import tr, tr_n
from desktop import invoice_wording as words
from desktop import wording
from desktop.bridge import Task
from desktop.controls import Note, button, label, titled_card
from desktop.desk import Desk
from desktop.invoice_reasons import buttons
from desktop.tables import LINE, Cells, Table, TableModel
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.rates import Noted

Deed = Callable[[], object]
_DAY, _RATE, _HIGH = 14 * GRID, 30 * GRID, 26 * GRID


class RateCard(QFrame):
    """What other currencies were worth, as the owner noted it. Each word is kept at once, and can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._noted: Sequence[Noted] = ()
        what = tr(
            "What other currencies were worth on a day, as your bank or the newspaper has it. Nothing is fetched "
            "from anywhere; a rate holds for a week."
        )
        inside = titled_card(self, tr("Exchange rates"), what)
        self.rates = TableModel((tr("Day"), tr("Rate")))
        self.table = Table(self.rates, tr("Exchange rates"), stretch=(1,), whole=False)
        self.table.opened.connect(self._take_up)
        none = tr("No rate is noted yet. Month asks for one when an invoice or a payment needs it.")
        self._none = label(none, look="soft")
        self.day, self.rate = self._line(tr("Day"), _DAY), self._line(tr("Rate"), _RATE)
        self._away = button(tr("Take it away"), self.take_away, look="plain", name=tr("Take the chosen rate away"))
        self._anew = Note()
        self._look = button(tr("Look at them in Month"), lambda: desk.go.emit("month", None))
        self._look.hide()
        self.said = Note()
        note = button(tr("Note the rate"), self.note)
        for part in (self.table, self._none, buttons(self.day, self.rate, note, self._away), self.said, self._anew):
            inside.addWidget(part)
        inside.addWidget(buttons(self._look))

    def fetch(self) -> None:
        """Show what is noted now."""
        from office.app import rate_corrections, rates
        from office.app.home_currency import home_currency

        office = self._desk.office

        def work(_task: Task) -> "tuple[list[Noted], int, str, date]":
            waiting = len(rate_corrections.to_decide(office))
            return rates.noted(office), waiting, home_currency(office.records), office.desk.today()

        self._desk.bridge.run(self, work, lambda found: self._show(*found), name="rate-card")

    def _show(self, noted: "Sequence[Noted]", waiting: int, home: str, today: date) -> None:
        self._noted = noted
        self.rates.put([Cells((words.day(each.day), each.written), subject=each) for each in noted])
        for part in (self.table, self._away):
            part.setVisible(bool(noted))
        self._none.setVisible(not noted)
        self.table.setFixedHeight(min(_HIGH, LINE * (len(noted) + 2)))
        self.rate.setPlaceholderText(f"1 {home} = 1.1642 USD" if home != "USD" else "1 USD = 0.859 EUR")
        self.day.setPlaceholderText(words.day(today))
        told = tr_n("{n} entry of the books stands at a rate that was corrected since.",
                    "{n} entries of the books stand at rates that were corrected since.", waiting)  # fmt: skip
        self._anew.setText(told if waiting else "")
        self._look.setVisible(bool(waiting))

    def _take_up(self, noted: "Noted") -> None:
        """A rate that was pressed, to be corrected."""
        self.day.setText(words.day(noted.day))
        self.rate.setText(noted.written)
        self.rate.setFocus()

    def note(self) -> None:
        """Keep the rate that was typed; a second one of a day replaces the first."""
        from office.app import rates

        office, text, written = self._desk.office, self.day.text().strip(), self.rate.text().strip()

        def note(_task: Task) -> Deed:
            day = wording.read_day(text) if text else office.desk.today()
            made = rates.note_rate(office, day, written)
            return partial(rates.put_rate, office, day, made.currency, made.before)

        def noted(back: Deed) -> None:
            self.day.clear()
            self.rate.clear()
            self._told(tr("Noted."), back)

        self._desk.bridge.run(self, note, noted, failed=self.said.setText, long=True)

    def take_away(self) -> None:
        """The chosen rate was never said; what is posted stays as it is."""
        from office.app import rates

        if (chosen := self.table.currentIndex()).isValid():
            office, noted = self._desk.office, self._noted[chosen.row()]
            put = partial(rates.put_rate, office, noted.day, noted.currency)
            self._desk.bridge.run(
                self, lambda _task: put(None),
                lambda _none: self._told(tr("Taken away. What is posted stays as it is."), partial(put, noted.rate)),
                failed=self.said.setText, long=True,
            )  # fmt: skip

    def _told(self, said: str, back: Deed) -> None:
        def undo() -> None:
            self._desk.bridge.run(self, lambda _task: back(), lambda _none: self.fetch(), long=True)

        self.said.setText("")
        self._desk.tell(said, undo)
        self.fetch()

    def _line(self, title: str, wide: int) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(title)
        made.setMinimumWidth(wide)
        made.returnPressed.connect(self.note)
        return made
