"""The draft as a card: where it is and to whom, its words with their claims, what can be asked of it, approve."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from core.words import tr
from desktop import key_help, reply_words
from desktop.controls import Elided, button, card, column, label, row
from desktop.invoice_reasons import buttons
from desktop.reply_actions import Wishes
from desktop.reply_text import DraftView, ReadingView
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.replies import ReplyDetail
    from office.app.reply_reading import ReadLine


LOWEST = 11 * GRID  # a draft of which nothing can be read is of no use


class DraftCard(QWidget):
    """`approved`, `copied` and `evidence` say which button was pressed."""

    approved = Signal()
    copied = Signal()
    evidence = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text, self.reading, self.wishes = DraftView(), ReadingView(), Wishes()
        self._where, self.to = Elided(look="soft"), Elided(look="soft")
        outside = column(self)
        paper, inside = card()
        outside.addWidget(paper)
        head = row(label(tr("Draft"), bold=True, wrap=False), self._where)
        head.setStretch(1, 1)
        inside.addLayout(head)
        inside.addWidget(self.to)
        inside.addWidget(self._both(), 1)
        inside.addWidget(self.wishes)
        self.proof = button(tr("Evidence"), self.evidence.emit)
        self._copy = button(tr("Copy"), self.copied.emit, name=tr("Copy the draft"))
        self.wishes.change.menu().addAction(
            f"{tr('Copy the draft')}\t{key_help.spoken('Ctrl+Shift+C')}", self.copied.emit
        )
        self._approve = button(tr("Approve") + "  ⏎", self.approved.emit, look="main", name=tr("Approve the draft"))
        inside.addWidget(buttons(self.wishes.change, self.proof, self._copy, self._approve, right=True))
        self._views.setMinimumHeight(LOWEST)

    def _both(self) -> QStackedWidget:
        """The draft, and how it reads in the owner's language."""
        self._views = QStackedWidget()
        beside = QWidget()
        inside = column(beside)
        self._rough = label("", look="soft")
        inside.addWidget(self._rough)
        inside.addWidget(self.reading, 1)
        self._views.addWidget(self.text)
        self._views.addWidget(beside)
        return self._views

    def fit(self, *, narrow: bool) -> None:
        """In a narrow window the evidence is behind a button, and copying in the menu and under its key only."""
        self.proof.setVisible(narrow)
        self._copy.setVisible(not narrow)

    @property
    def reads(self) -> bool:
        """Whether it is shown in the owner's language."""
        return self._views.currentIndex() == 1

    @property
    def ready(self) -> bool:
        """Whether there is a draft to approve."""
        return self._approve.isEnabled()

    def put(self, detail: "ReplyDetail") -> None:
        told, waits = detail.outcome, detail.row.state == "waiting"
        drafted = bool(told.get("reply")) and not waits
        self._where.say(reply_words.where(detail.row))
        self.to.say(_recipients(told))
        self.text.put(told)
        self.back()
        self.wishes.put(waits=waits, drafted=drafted)
        for part in (self._copy, self._approve):
            part.setEnabled(drafted)

    def back(self) -> None:
        """Show the draft itself."""
        self._views.setCurrentIndex(0)

    def show_reading(self, lines: "Sequence[ReadLine]") -> None:
        """Show it in the owner's language."""
        self.reading.put(lines)
        rough = any(line.how == "rough" for line in lines)
        self._rough.setText(
            tr("A help to read, not the draft: the grey lines are rough, their figures were checked. T: back.")
            if rough
            else tr("A help to read, not the draft. What stands in another language, no model read. T: back.")
        )
        self._views.setCurrentIndex(1)


def _recipients(told: Mapping[str, Any]) -> str:
    people = ", ".join([*told.get("to", ()), *told.get("cc", ())])
    return tr("To {people} · {subject}", people=people, subject=told.get("subject", "")) if people else ""
