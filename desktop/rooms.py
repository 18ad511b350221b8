"""Month: the room that comes next. Honest about it, and saying what will live there."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.words import tr
from desktop import theme
from desktop.controls import button, card, label, row
from desktop.desk import Desk
from desktop.theme import GRID


def _sentences(name: str) -> tuple[str, str, str]:
    """Title, what the room will do, what is of use already today."""
    return {
        "month": (
            tr("Month"),
            tr(
                "Here the month will be closed step by step: statements matched, missing receipts asked for, "
                "books locked, and every figure opened down to its page."
            ),
            tr(
                "This room is not finished. Today you can drop statements on the window, search them and ask "
                "about them."
            ),
        ),
    }[name]


class Room(QWidget):
    """One calm page: what will be here, what works already, one button."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        title, promise, today = _sentences(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(label(title, theme.LARGE, bold=True))
        paper, inside = card(margin=4 * GRID, spacing=2 * GRID)
        paper.setMaximumWidth(90 * GRID)
        inside.addWidget(label(tr("This room comes next"), theme.MIDDLE, bold=True))
        inside.addWidget(label(promise))
        inside.addWidget(label(today, look="soft"))
        inside.addSpacing(GRID)
        inside.addLayout(
            row(
                button(tr("Ask your documents"), lambda: desk.go.emit("ask", None), look="main"),
                button(tr("See your documents"), lambda: desk.go.emit("documents", None)),
                1,
            )
        )
        layout.addWidget(paper)
        layout.addStretch(1)

    def arrive(self, _argument: object) -> None:
        """Nothing to fetch."""

    def changed(self, _topic: str) -> None:
        """Nothing to follow."""
