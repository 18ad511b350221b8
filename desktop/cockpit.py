"""The cockpit on Home: four figures, the coming weeks, the month. Each is one click from the rows behind it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.words import tr
from desktop import cockpit_words, reminding, theme
from desktop import invoice_wording as money_words
from desktop.bridge import Task
from desktop.charts import Columns
from desktop.controls import Elided, button, card, column, label, row
from desktop.desk import Desk
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.cockpit import Cockpit
    from office.app.cockpit_evidence import EvidenceRow
    from office.app.reminders import Round

TOPICS = frozenset({"books", "invoices", "replies", "settings"})
FOUR = ("cash", "overdue", "vat", "coverage")
MONTH = ("revenue", "margin", "days-to-close", "questions")
CHART = 15 * GRID
NARROW = 100 * GRID


class Figure(QPushButton):
    """One figure: title, number, and what it stands on. Without a number it says what is missing."""

    def __init__(self, name: str, size: int = theme.LARGE) -> None:
        super().__init__()
        self.name = name
        self.setAutoDefault(True)
        self.setProperty("look", "figure")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(2)
        self.number, self.note = Elided("–", size, bold=True), Elided("", theme.SMALL, look="soft")
        self.title = Elided(cockpit_words.title(name), look="soft")
        layout.addWidget(self.title)
        layout.addWidget(self.number)
        layout.addWidget(self.note)
        self.setMinimumHeight(layout.sizeHint().height())
        _let_clicks_through(self)

    def show_of(self, found: "Cockpit") -> None:
        """The figure as it was found."""
        said, note = cockpit_words.value(found, self.name), cockpit_words.note(found, self.name)
        title = cockpit_words.title(self.name, found)
        self.title.say(title)
        self.number.say(said)
        self.note.say(note)
        self.setToolTip(note)
        self.setAccessibleName(f"{title}: {said}. {note}")


def _let_clicks_through(whole: QWidget) -> None:
    for part in whole.findChildren(QWidget):
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class CockpitView(QWidget):
    """All figures. `opened` carries the name of the one that was clicked, `looked` says that they were shown anew."""

    opened = Signal(str)
    looked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.found: Cockpit | None = None
        self._looking = self._again = False
        self._narrow: bool | None = None
        self.figures = {name: Figure(name) for name in FOUR}
        self.figures |= {name: Figure(name, theme.MIDDLE) for name in MONTH}
        for figure in self.figures.values():
            figure.clicked.connect(lambda _c=False, name=figure.name: self._open(name))
        self._weeks, self._months = Columns(CHART), Columns(CHART)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2 * GRID)
        self._cards = (self._weeks_card(), self._month_card())
        for place in range(len(FOUR)):
            self._grid.setColumnStretch(place, 1)
        self._lay_out()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Four figures, two cards side by side; in a narrow window two figures a row, the cards below each other."""
        narrow = self.width() < NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for place, name in enumerate(FOUR):
            at = (place // 2, place % 2 * 2, 1, 2) if narrow else (0, place, 1, 1)
            self._grid.addWidget(self.figures[name], *at)
        for place, paper in enumerate(self._cards):
            self._grid.addWidget(paper, *((2 + place, 0, 1, 4) if narrow else (1, 2 * place, 1, 2)))

    def _open(self, name: str) -> None:
        """The rows behind a figure; where it is not known, the room that takes what is missing."""
        if self.found and self.found.value(name) is not None:
            self.opened.emit(name)
        else:
            self._desk.go.emit("month", None)

    def fetch(self) -> None:
        """Look anew, in the background; what changes meanwhile is looked at once more afterwards."""
        from office.app import cockpit

        if self._looking:
            self._again = True
            return
        self._looking, self._again = True, False
        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: cockpit.look(office), self._show, ended=self._ended, long=True)

    def _ended(self) -> None:
        self._looking = False
        if self._again:
            self.fetch()

    def _show(self, found: "Cockpit") -> None:
        self.found = found
        for figure in self.figures.values():
            figure.show_of(found)
        weeks, months = cockpit_words.weeks(found), cockpit_words.months(found)
        self._weeks.put(weeks, tr("Cash after each week"))
        self._months.put(
            months, tr("Income and costs by month"), names=(tr("Income"), tr("Costs")), strong=len(months) - 1
        )
        self._weeks.setVisible(bool(weeks))
        self._months.setVisible(bool(months))
        self._lowest.setText(_lowest(found))
        self._apart.setText(cockpit_words.doubtful(found))
        self._open_weeks.setVisible(bool(weeks))
        self.setVisible(any(found.value(name) is not None for name in self.figures if name != "questions"))
        self.looked.emit()

    def _weeks_card(self) -> QWidget:
        paper, inside = card()
        self._open_weeks = button(tr("Open items"), lambda: self.opened.emit("forecast"))
        inside.addLayout(
            row(label(tr("The coming eight weeks"), theme.MIDDLE, bold=True, wrap=False), 1, self._open_weeks)
        )
        self._lowest, self._apart = label(""), label("", theme.SMALL, look="soft")
        for part in (self._lowest, self._weeks):
            inside.addWidget(part)
        inside.setStretchFactor(self._weeks, 1)
        inside.addWidget(self._apart)
        inside.addStretch(0)  # without a chart the words stand on top
        return paper

    def _month_card(self) -> QWidget:
        paper, inside = card()
        go = button(tr("Open month"), lambda: self._desk.go.emit("month", None))
        inside.addLayout(row(label(tr("The month"), theme.MIDDLE, bold=True), 1, go))
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for place, name in enumerate(MONTH):
            grid.addWidget(self.figures[name], place // 2, place % 2)
        inside.addLayout(grid)
        inside.addWidget(self._months)
        return paper


def _lowest(found: "Cockpit") -> str:
    if found.forecast is None:
        return ""
    lowest = cockpit_words.value(found, "forecast")
    return tr("Lowest: {amount}, {when}", amount=lowest, when=cockpit_words.note(found, "forecast"))


class EvidenceView(QWidget):
    """The rows behind a figure; a row opens where it belongs, Esc goes back."""

    def __init__(self, desk: Desk, back: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        self._title, self._note = label("", theme.LARGE, bold=True, wrap=False), label("", look="soft")
        self.rows = TableModel((tr("Day"), tr("What"), tr("Why"), tr("Amount")), right=(3,))
        self._table = Table(self.rows, tr("What stands behind it"), stretch=(1, 2), whole=False)
        self._table.opened.connect(self._open)
        layout = column(self, spacing=2 * GRID)
        self._back = button(tr("Back  Esc"), back, name=tr("Back"))
        self._remind = button(tr("Prepare reminders"), self.remind, look="main")
        layout.addLayout(row(self._title, 1, self._remind, self._back))
        layout.addWidget(self._note)
        paper, inside = card(margin=GRID)
        inside.addWidget(self._table)
        layout.addWidget(paper, 1)

    def show_of(self, found: "Cockpit", name: str) -> None:
        """Fetch the rows behind a figure."""
        from office.app import cockpit_evidence

        office = self._desk.office
        self._title.setText(f"{cockpit_words.title(name, found)}: {cockpit_words.value(found, name)}")
        self._note.setText(cockpit_words.note(found, name))
        self._remind.setVisible(name == "overdue")
        self.rows.put([])

        def work(_task: Task) -> "list[EvidenceRow]":
            return cockpit_evidence.evidence(office, found, name)

        self._desk.bridge.run(self, work, self._put, name="cockpit-evidence")
        self._table.setFocus()

    def remind(self) -> None:
        """Write the reminders that are due; then show what became of each late item."""
        from office.app.cockpit_evidence import reminder_rows

        def told(found: "Round") -> None:
            self._note.setText(reminding.sentence(found))
            self._put(reminder_rows(found))

        self._remind.hide()
        self._note.setText(tr("The reminders are being prepared …"))
        reminding.prepare(self._desk, self, told)

    def _put(self, rows: "list[EvidenceRow]") -> None:
        self.rows.put([_cells(row) for row in rows])
        if rows:
            self._table.selectRow(0)

    def _open(self, row: "EvidenceRow") -> None:
        if row.screen:
            self._desk.go.emit(row.screen, row.subject or None)


def _cells(row: "EvidenceRow") -> Cells:
    amount = money_words.money(row.amount, row.currency) if row.amount is not None else ""
    return Cells((money_words.day(row.day), row.text, row.note, amount), row)
