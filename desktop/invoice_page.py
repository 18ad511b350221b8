"""The middle: the page with its marks, or the data inside as a table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from core.words import tr
from desktop import theme
from desktop.controls import button, column, row
from desktop.desk import Desk
from desktop.invoice_data import DataView, differences
from desktop.pages import Span
from desktop.pageview import PageView, Place
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.evidence import Finding, Position
    from office.invoices.reading import Field, Reading

SHOWN_AT_ONCE = ("gross", "iban", "number", "issue_date")


def place_of(positions: "Sequence[tuple[Position, bool]]", pages: int = 0) -> Place | None:
    """The first position's page with every span on it, the doubtful ones first."""
    ordered = sorted(positions, key=lambda each: not each[1])
    if not ordered:
        return None
    first = ordered[0][0]
    here = [each for each in ordered if (each[0].document, each[0].page) == (first.document, first.page)]
    spans = dict.fromkeys((at.start, at.length) for at, _doubt in here)
    doubtful = {(at.start, at.length) for at, doubt in here if doubt}
    return Place(
        first.document, first.name, first.page, tuple(Span(*span, span in doubtful) for span in spans), pages
    )


def marks_of(field: "Field") -> "list[tuple[Position, bool]]":
    """Where a field's witnesses stand; the field is doubtful unless it is proven."""
    doubt = field.status == "asked"
    said = [*field.witnesses, *field.rivals]
    return [(witness.at, doubt) for witness in said if witness.at]


def first_marks(reading: "Reading", findings: "Iterable[Finding]") -> "list[tuple[Position, bool]]":
    """What is lit when an invoice is opened: what was found on it, then what an owner looks for first."""
    own = [each for each in findings if each.at and each.at.document == reading.document]
    found = [(each.at, True) for each in own if each.at and each.severity != "info"]
    fields = [mark for name in SHOWN_AT_ONCE for mark in marks_of(reading[name])]
    return found + fields


class Evidence(QWidget):
    """Page and data of one invoice. `closed`: the person wants back to the reasons."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.page, self.data = PageView(desk), DataView()
        self._reading: Reading | None = None
        self._own: Place | None = None  # while another document is shown in the place of the invoice's page
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._tabs = [self._tab(tr("Page"), 0), self._tab(tr("Data"), 1)]
        self._back = button(tr("Back") + "  Esc", self.closed.emit, look="plain", name=tr("Back to the reasons"))
        self._back.hide()
        for part in (self.page, self.data):
            self._stack.addWidget(part)
        layout = column(self)
        layout.addLayout(row(*self._tabs, 1, self._back))
        layout.addWidget(self._stack, 1)
        self.setMinimumWidth(30 * GRID)

    def show_invoice(self, reading: "Reading", findings: "Iterable[Finding]") -> None:
        """Another invoice: its page with the first marks, or its data where there is no page."""
        self._reading, self._own = reading, None
        self.data.put(reading)
        different = sum(cells.state is State.STOPPED for cells in differences(reading))
        self._tabs[1].setText(f"{tr('Data')}  ≠ {different}" if different else tr("Data"))
        place = place_of(first_marks(reading, findings)) or Place(reading.document, reading.name, reading.first_page)
        self.page.open(place)
        self.turn_to(1 if reading.format.is_structured and not has_page(reading) else 0)

    def empty(self) -> None:
        self._reading = self._own = None
        self.page.empty()

    def light(self, positions: "Sequence[tuple[Position, bool]]") -> bool:
        """Scroll to these words and mark them, also on another document. Says False where nothing stands anywhere."""
        place = place_of(positions)
        if place:
            self.turn_to(0)
            self.page.open(place)
            held = self._reading
            self._own = (
                Place(held.document, held.name, held.first_page) if held and held.document != place.document else None
            )
        return place is not None

    def turn_to(self, tab: int) -> None:
        self._tabs[tab].setChecked(True)
        self._stack.setCurrentIndex(tab)

    def _press(self, tab: int) -> None:
        """The page is the invoice's own again, where another document stood in its place."""
        self.turn_to(tab)
        if tab == 0 and self._own:
            self.page.open(self._own)
            self._own = None

    def offer_way_back(self, offered: bool) -> None:
        """Where the page covers the reasons, there is a way back to them."""
        self._back.setVisible(offered)

    def _tab(self, title: str, at: int) -> QPushButton:
        made = button(title, lambda: self._press(at), look="chip")
        made.setCheckable(True)
        made.setFont(theme.font(theme.SMALL))
        self._group.addButton(made)
        return made


def has_page(reading: "Reading") -> bool:
    """Whether a person could read it as a page: pure data has none."""
    return reading.format in {"factur-x", "zugferd-1", "pdf", "scan", "text", "cn-ofd"}
