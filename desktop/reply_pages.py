"""The pages behind the room Replies, with one head: lessons, what documents lack, the figures, the proof."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from core.words import tr
from desktop import theme
from desktop.controls import button, card, column, key, label, row
from desktop.desk import Desk
from desktop.inputs import MenuButton
from desktop.splits import Split
from desktop.tables import Cells, Table, TableModel
from desktop.theme import GRID

ROOM = "replies"
Row = TypeVar("Row")


def page_titles() -> dict[str, str]:
    """The pages, in the order of the menu."""
    return {
        "reply-learned": tr("What was learned"),
        "reply-missing": tr("What documents lack"),
        "reply-numbers": tr("Replies in figures"),
        "reply-proof": tr("Proof before trust"),
    }


def ways(desk: Desk, here: str = "") -> QPushButton:
    """One button that opens the ways to all pages but the one that is shown."""
    made = MenuButton(tr("Lessons and figures"))
    menu = QMenu(made)
    for name, title in page_titles().items():
        if name != here:
            menu.addAction(title).triggered.connect(lambda _c=False, name=name: desk.go.emit(name, None))
    made.setMenu(menu)
    return made


class ReplyPage(QWidget):
    """A page with its title, the ways to the other pages and back; Esc goes back to the mails."""

    name = ""

    def __init__(self, desk: Desk, what: str = "") -> None:
        """what: one sentence below the title."""
        super().__init__()
        self._desk = desk
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        title = label(page_titles()[self.name], theme.LARGE, bold=True)
        back = button(tr("Back  Esc"), self.back, name=tr("Back"))
        head = row(title, ways(desk, self.name), back)
        head.setStretch(0, 1)
        layout.addLayout(head)
        holder = QWidget()
        self.body = column(holder, spacing=2 * GRID)
        if what:
            self.body.addWidget(label(what, look="soft"))
        layout.addWidget(holder, 1)
        key("Escape", self, self.back)

    def arrive(self, _argument: object) -> None:
        self.fetch()

    def changed(self, topic: str) -> None:
        if topic == "replies" and self.isVisible():
            self.fetch()

    def fetch(self) -> None:
        """Ask for what is shown, anew."""
        raise NotImplementedError

    def back(self) -> None:
        self._desk.go.emit(ROOM, None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()


class ListPage(ReplyPage, Generic[Row]):
    """A page with rows on the left and on the right the one that is looked at: `chosen`, None while there is none."""

    split = (560, 520)

    def __init__(self, desk: Desk, what: str, model: TableModel, nothing: str, *, stretch: int) -> None:
        """nothing: said where there are no rows. stretch: the column that takes what is left."""
        super().__init__(desk, what)
        self.chosen: Row | None = None
        self.rows: list[Row] = []
        self.model = model
        self.table = Table(model, page_titles()[self.name], stretch=(stretch,), whole=False)
        self.table.selectionModel().currentChanged.connect(lambda now, _before: self._choose(now.row()))
        self._nothing, inside = card(margin=3 * GRID)
        inside.addWidget(label(nothing))
        self._nothing.hide()
        self._beside = self.detail()
        paper, inside = card(margin=GRID)
        inside.addWidget(self.table)
        self._both = Split(desk, self.name, paper, self._beside, sizes=self.split)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._both, 1)
        self.body.addStretch(0)

    def put(self, rows: Sequence[Row]) -> None:
        """Show these; the one that was looked at stays chosen, and whoever is typing keeps his place."""
        held = self.chosen
        self.rows = list(rows)
        self._nothing.setVisible(not rows)
        self._both.setVisible(bool(rows))
        self.model.put([self.cells(one) for one in rows])
        place = next((at for at, one in enumerate(rows) if held is not None and self.is_same(one, held)), 0)
        if rows:
            self.table.selectRow(place)
            focus = QApplication.focusWidget()
            if focus is None or not self._beside.isAncestorOf(focus):
                self.table.setFocus()
        self._choose(place if rows else -1)

    def _choose(self, place: int) -> None:
        self.chosen = self.rows[place] if 0 <= place < len(self.rows) else None
        self.look()

    def detail(self) -> QFrame:
        """The card on the right."""
        raise NotImplementedError

    def look(self) -> None:
        """Fill the card on the right with `chosen`."""
        raise NotImplementedError

    def cells(self, one: Row) -> Cells:
        """How a row is listed."""
        raise NotImplementedError

    def is_same(self, one: Row, other: Row) -> bool:
        """Whether both are the same thing, fetched twice."""
        raise NotImplementedError
