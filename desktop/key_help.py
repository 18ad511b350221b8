"""F1: every key of the window and of the room that is shown, on one card. The one list of all keys in words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.words import tr
from desktop import theme
from desktop.borrowed_focus import BorrowedFocus
from desktop.controls import button, clear, key, label, row, scrolling
from desktop.overlay import Above
from desktop.theme import GRID

_WITH_A_PAGE = frozenset({"replies", "invoices", "documents", "ask"})
_HALVES = 2  # columns of keys side by side
_AROUND = 18 * GRID  # the title, the edges and a strip of the window


def window_keys() -> dict[str, str]:
    """Keys that work everywhere, as Qt writes them, and what they do."""
    return {
        "Ctrl+K": tr("Find anything"),
        "Ctrl+F": tr("Search here"),
        "Ctrl+O": tr("Add files …"),
        "Ctrl+V": tr("Take in what was copied"),
        "Z": tr("Undo"),
        "Ctrl+1": tr("The first room, Ctrl+2 the second, and so on"),
        "Shift+F10": tr("What can be done with a row or a table"),
        "Ctrl+C": tr("Copy the row"),
        "F5": tr("Look for what is new"),
        "F1": tr("Show these keys"),
    }


def room_keys(room: str) -> dict[str, str]:
    """Keys of a room or page."""
    step = {"J": tr("Next row"), "K": tr("Previous row")}
    return {
        "replies": step | {
            "Return": tr("Approve the draft"), "R": tr("Draft again"), "E": tr("I answer myself"),
            "D": tr("Dealt with"), "T": tr("Read it in my language"), "N": tr("The passage behind the next claim"),
            "Ctrl+Shift+C": tr("Copy the draft"), "S": tr("I sent it as it is"),
            "Shift+S": tr("I sent what I copied"),
            "Ctrl+S": tr("Keep what I copied as a saved reply"), "Esc": tr("Back"),
        },
        "invoices": step | {
            "A": tr("Approve"), "B": tr("Refuse"), "?": tr("Ask the supplier"), "F2": tr("Correct a field"),
            "Return": tr("To the page"), "Shift+A": tr("Approve everything that is proven"), "Ctrl+E": tr("Payments"),
            "P": tr("Pages in other files"), "Alt+Up": tr("There: a file earlier, Alt+Down later"), "Esc": tr("Back"),
        },
        "month": step | {
            "1": tr("Answer the first question with 1, 2, 3 or 4"), "Return": tr("The books of the step"),
            "L": tr("Lock the month"), "Esc": tr("Back"),
        },
        "documents": step | {"O": tr("Open the original"), "Del": tr("Forget the document")},
        "ask": {
            "Return": tr("Ask"), "N": tr("The page of the next source"), "Ctrl+Shift+C": tr("Copy with sources"),
            "Esc": tr("Back"),
        },
        "reply-learned": {"A": tr("Accept"), "X": tr("Remove"), "Esc": tr("Back")},
        "reply-missing": {"Ctrl+Return": tr("Keep as a document"), "Esc": tr("Back")},
        "reply-numbers": {"Esc": tr("Back")},
        "reply-proof": {"Esc": tr("Back")},
    }.get(room, {})  # fmt: skip


def page_keys() -> dict[str, str]:
    """Keys of a page that is shown beside a list."""
    return {
        "Ctrl+PgDown": tr("Next page"),
        "Ctrl+PgUp": tr("Page before"),
        "+": tr("Larger"),
        "-": tr("Smaller"),
        "Ctrl+0": tr("Fit the width"),
    }


def spoken(keys: str) -> str:
    """A key as it stands on the owner's keyboard: "Strg+K"."""
    names = {"Ctrl": tr("Ctrl"), "Shift": tr("Shift"), "Return": "⏎", "Del": tr("Del")}
    names |= {"PgDown": tr("PgDown"), "PgUp": tr("PgUp")}
    return "+".join(names.get(part, part) for part in keys.split("+"))


class KeyHelp(Above):
    """The card over the window; Esc, F1 or a click beside it closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "palette")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Keys"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        self._keyboard = BorrowedFocus(self, self)
        close = button(tr("Close") + "  Esc", self._keyboard.give_back, look="plain", name=tr("Close"))
        layout.addLayout(row(label(tr("Keys"), theme.MIDDLE, bold=True, wrap=False), 1, close))
        self._sheet = QWidget()
        self._grid = QGridLayout(self._sheet)
        self._grid.setContentsMargins(0, 0, GRID, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        for half in range(_HALVES):
            self._grid.setColumnStretch(2 * half + 1, 1)
        self._area = scrolling(self._sheet, tr("Keys"))
        layout.addWidget(self._area)
        for name in ("Escape", "F1"):
            key(name, self, self._keyboard.give_back)

    def open(self, room: str, title: str) -> None:
        """Show the keys of this room, and below them those of the window."""
        clear(self._grid)
        own = room_keys(room)
        if own:
            self._part(title, own)
        if room in _WITH_A_PAGE:
            self._part(tr("On a page"), page_keys())
        self._part(tr("Everywhere"), window_keys())
        self.place()
        self.show()
        self.raise_()
        self._keyboard.take()

    def _part(self, title: str, keys: dict[str, str]) -> None:
        top = self._grid.rowCount()
        self._grid.addWidget(label(title, bold=True), top, 0, 1, 2 * _HALVES)
        high = -(-len(keys) // _HALVES)
        for at, (name, what) in enumerate(keys.items()):
            line, column = top + 1 + at % high, 2 * (at // high)
            self._grid.addWidget(label(spoken(name), look="accent", bold=True, wrap=False), line, column)
            self._grid.addWidget(label(what), line, column + 1)

    def place(self) -> None:
        parent = self._below
        width = min(88 * GRID, parent.width() - 4 * GRID)
        self.setFixedWidth(width)
        self._area.setMinimumHeight(0)
        wanted = self._grid.totalHeightForWidth(width - 10 * GRID)
        self._area.setMinimumHeight(min(wanted, parent.height() - _AROUND))
        high = min(self.sizeHint().height(), parent.height() - 4 * GRID)
        self.setGeometry((parent.width() - width) // 2, max(2 * GRID, (parent.height() - high) // 2), width, high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In a low window the keys scroll the card."""
        bar = self._area.verticalScrollBar()
        step = {Qt.Key.Key_Down: 4 * GRID, Qt.Key.Key_Up: -4 * GRID, Qt.Key.Key_PageDown: bar.pageStep(),
                Qt.Key.Key_PageUp: -bar.pageStep()}.get(Qt.Key(event.key()), 0)  # fmt: skip
        bar.setValue(bar.value() + step)
        if not step:
            super().keyPressEvent(event)
