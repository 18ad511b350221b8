"""The middle of the room Month: what was computed for the step that is looked at, on what, and its books."""

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.patterns import regex
from core.words import tr
from desktop import invoice_wording as words
from desktop import theme, wording
from desktop.controls import button, column, label, row, scrolling
from desktop.month_books import MonthBooks
from desktop.month_steps import state_of
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from office.books.closing.step import Step

_TOLD = 12  # lines of evidence
_BOOKS = 34 * GRID  # a chart and a few lines of its table: in a low window the card scrolls
_DAY = regex(r"\b\d{4}-\d{2}-\d{2}\b")
_AMOUNT = regex(r"(?<=\s)-?\d+\.\d{2}$")


class StepCard(QFrame):
    """`confirmed`: the firm has nothing of this kind. `left`: back to the questions, where both have no room."""

    confirmed = Signal()
    left = Signal()

    def __init__(self, books: MonthBooks) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._title, self._note = label("", theme.MIDDLE, bold=True), label("")
        self._evidence = label("", theme.SMALL, look="soft")
        self._confirm = button(tr("Right: this firm has none"), self.confirmed.emit)
        self.back = button(tr("Questions  Esc"), self.left.emit, name=tr("Back to the questions"))
        self._books = books
        books.setMinimumHeight(_BOOKS)
        holder = QWidget()
        told = column(holder)
        for part in (self._note, self._evidence):
            told.addWidget(part)
        told.addLayout(row(self._confirm, 1))
        told.addWidget(books, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*[2 * GRID + 2] * 4)
        inside.setSpacing(GRID)
        head = row(self._title, self.back)
        head.setStretch(0, 1)
        inside.addLayout(head)
        inside.addWidget(scrolling(holder, tr("The books of the step")), 1)
        self.setMinimumWidth(44 * GRID)

    def look(self, step: "Step", title: str) -> None:
        """Show what belongs to it."""
        evidence = [each if isinstance(each, str) else each.name for each in step.evidence]
        self._title.setText(title)
        self._note.setText(step.note)
        self._evidence.setText("\n".join(map(in_our_habit, evidence[:_TOLD])))
        self._evidence.setVisible(bool(evidence))
        self._confirm.setVisible(step.absent and state_of(step) is State.NEUTRAL)
        self._books.look(step)


def in_our_habit(line: str) -> str:
    """A line of evidence as programs read it ("1200 1450.00"), with its days and amounts as the owner writes them."""
    said = _DAY.sub(lambda found: wording.day(found[0]), line)
    return _AMOUNT.sub(lambda found: words.digits(Decimal(found[0]), "EUR"), said)
