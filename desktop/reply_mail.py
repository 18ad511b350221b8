"""The customer's mail as a card: who, about what, his own words; above them the conversation before, folded."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.words import tr
from desktop import reply_words, wording
from desktop.controls import Elided, button, card, clear, column, label, row, scrolling
from desktop.theme import GRID

if TYPE_CHECKING:
    from office.app.replies import EarlierLetter, ReplyDetail

LOWEST = 4 * GRID


class MailCard(QWidget):
    """One mail. `letters` are the folded ones before it."""

    def __init__(self) -> None:
        super().__init__()
        self.letters: list[Letter] = []
        outside = column(self)
        paper, inside = card()
        outside.addWidget(paper)
        self._who, self._about = Elided(bold=True), Elided(look="soft")
        self._subject, self.text = label("", bold=True), label("")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._about.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = row(self._who, self._about)
        head.setStretch(0, 1)
        head.setStretch(1, 1)
        inside.addLayout(head)
        inside.addWidget(self._subject)
        holder = QWidget()
        whole = column(holder)
        self._before = column(spacing=0)
        whole.addLayout(self._before)
        whole.addWidget(self.text, 1)
        self._words = scrolling(holder, tr("The customer's words"))
        inside.addWidget(self._words)

    def put(self, detail: "ReplyDetail") -> None:
        shown, told = detail.row, detail.outcome
        self._who.say(reply_words.sender(shown))
        self._about.say(" · ".join(filter(None, (wording.moment(shown.arrived_at), str(told.get("from", ""))))))
        self._subject.setText(shown.subject)
        self.text.setText(_words(detail))
        clear(self._before)
        self.letters = [Letter(each) for each in detail.earlier]
        for letter in self.letters:
            self._before.addWidget(letter)

    def fit(self, most: int) -> None:
        """As high as the mail, up to so many pixels."""
        wide = max(1, self._words.viewport().width())
        needed = self.text.heightForWidth(wide) + GRID + sum(each.sizeHint().height() for each in self.letters)
        self._words.setFixedHeight(max(LOWEST, min(needed, most)))


class Letter(QWidget):
    """An earlier letter of the conversation: one line, and all of it when pressed."""

    def __init__(self, letter: "EarlierLetter") -> None:
        super().__init__()
        self._letter = letter
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self.head: QPushButton = button("", self.toggle, look="plain")
        self.head.setStyleSheet("text-align: left")
        self.head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a long line widens no card
        self.body = label(letter.words.strip(), look="soft")
        self.body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.setVisible(False)
        self._open, self._line = False, ""
        inside.addWidget(self.head)
        inside.addWidget(self.body)
        self._say()

    def toggle(self) -> None:
        """Fold, unfold."""
        self._open = not self._open
        self.body.setVisible(self._open)
        self._say()

    def _say(self) -> None:
        who = self._letter.sender or tr("You")
        day = wording.moment(self._letter.at) if self._letter.at else ""
        line = " ".join(self._letter.words.split())[:60]
        words = " · ".join(filter(None, (who, day, "" if self._open else f"{line} …")))
        self._line = f"{'▾' if self._open else '▸'} {words}"
        self._fit()
        state = tr("unfolded") if self._open else tr("folded")
        self.head.setAccessibleName(tr("Earlier letter: {words} ({state})", words=words, state=state))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - 3 * GRID)
        self.head.setText(self.head.fontMetrics().elidedText(self._line, Qt.TextElideMode.ElideRight, room))


def _words(detail: "ReplyDetail") -> str:
    if detail.rests_until:
        return tr("Its draft is written after {time}: these are your quiet hours.", time=detail.rests_until)
    if detail.row.state == "waiting":
        return tr("Its draft is being written. Mails are worked off one after the other.")
    return str(detail.outcome.get("customer_text", "")).strip()
