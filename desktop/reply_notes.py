"""What has to be known before a draft is sent: findings, contradictions with both days, questions that stay open."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.evidence import Position
from core.words import again, tr
from desktop import wording
from desktop.answers import Source
from desktop.controls import button, clear, column, label, row
from desktop.invoice_reasons import Shape
from desktop.theme import GRID, State

_STATES = {"block": State.STOPPED, "ask": State.ASK}
_CONFLICT = "REPLY-CONFLICT"  # shown with its two passages instead of its sentence
MOST_WORDS = 90  # characters of a passage on its button


class Notes(QWidget):
    """`opened` carries the passage that is to be shown."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(self)

    def put(self, told: Mapping[str, Any]) -> None:
        """As `kontor draft` tells it."""
        clear(self._lines)
        conflicts = told.get("conflicts", ())
        for one, other in conflicts:
            self._conflict(one, other)
        for finding in told.get("findings", ()):
            if not conflicts or finding["rule"] != _CONFLICT:
                words = again(finding["said"]) if "said" in finding else finding["message"]
                self._lines.addLayout(line(_STATES.get(finding["severity"], State.NEUTRAL), words))
        if told.get("why"):
            self._lines.addLayout(line(State.STOPPED, str(told["why"])))
        for ask in told.get("asks", ()):
            if ask.get("state") != "answered":
                self._lines.addLayout(line(State.ASK, tr("Open: {question}", question=ask["text"])))

    def _conflict(self, one: Mapping[str, Any], other: Mapping[str, Any]) -> None:
        self._lines.addLayout(line(State.ASK, tr("Two documents contradict each other. Open both:")))
        for each in (one, other):
            day = wording.day(each["date"]) if each["date"] else tr("no date")
            words = f"{each['name']} · {day}: {wording.in_quotes(_short(each['quote']))}"
            self._lines.addWidget(self._way(words, Source(1, position(each), each["quote"])))

    def _way(self, words: str, source: Source) -> QWidget:
        made = button(words, lambda: self.opened.emit(source), look="plain")
        made.setStyleSheet("text-align: left")
        made.setMinimumWidth(8 * GRID)
        made.setToolTip(words)
        return made


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= MOST_WORDS else f"{plain[:MOST_WORDS]} …"


def position(data: Mapping[str, Any]) -> Position:
    """A quote's place, from its JSON."""
    return Position(data["document"], data["name"], data["page"], data["start"], data["length"])


def line(state: State, words: str) -> QHBoxLayout:
    """A sentence behind its state's shape."""
    mark = Shape(state)
    made = row(mark, label(words))
    made.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    made.setStretch(1, 1)
    return made
