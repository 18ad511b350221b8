"""The pages behind the room Replies: what was learned, what documents lack, the figures. One head for all three."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from core.words import tr
from desktop import theme
from desktop.controls import button, column, key, label, row
from desktop.desk import Desk
from desktop.theme import GRID

ROOM = "replies"


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
    made = button(tr("Lessons and figures"))
    menu = QMenu(made)
    for name, title in page_titles().items():
        if name != here:
            menu.addAction(title).triggered.connect(lambda _c=False, name=name: desk.go.emit(name, None))
    made.setMenu(menu)
    return made


class ReplyPage(QWidget):
    """A page with its title, the ways to the other pages and back; Esc goes back to the mails."""

    name = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        title = label(page_titles()[self.name], theme.LARGE, bold=True, wrap=False)
        back = button(tr("Back  Esc"), self.back, name=tr("Back"))
        layout.addLayout(row(title, 1, ways(desk, self.name), back))
        holder = QWidget()
        self.body = column(holder, spacing=2 * GRID)
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
