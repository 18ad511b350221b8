"""What past drafts were worth, per intent: a bar in parts, its figures with their interval, and the switch."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from core.words import tr, tr_n
from desktop import theme
from desktop.controls import label
from desktop.inputs import Tick
from desktop.theme import GRID, State

if TYPE_CHECKING:
    from office.app.reply_backtest import Backtest
    from office.replies.judging import Outcome
    from office.replies.numbers import Share

HIGH = 14
ALL = ""  # the row of all mails


def shade(outcome: str) -> tuple[str, float]:
    """An outcome's colour and its strength: states have theirs, what was handed over is ink."""
    tokens = theme.current()
    states = {"send-ready": State.PROVEN, "needs-fill": State.ASK, "not-usable": State.STOPPED}
    if outcome in states:
        return tokens.state(states[outcome])[0], 1.0
    return tokens.soft, 0.9 if outcome == "rightly-escalated" else 0.4


class OutcomeBar(QWidget):
    """One bar whose parts are as long as their shares; a bracket over it spans the interval of the first."""

    def __init__(self, rates: "Mapping[Outcome, Share]", words: str) -> None:
        super().__init__()
        self.rates = rates
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HIGH + 8)
        self.setMinimumWidth(12 * GRID)

    def sizeHint(self) -> QSize:
        return QSize(30 * GRID, HIGH + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for outcome, place in self.parts():
            ink, strength = shade(outcome)
            painter.setBrush(theme.color(ink, strength))
            painter.drawRect(place)
        painter.setPen(theme.color(theme.current().ink))
        low, high = (each * (self.width() - 1) for each in next(iter(self.rates.values())).interval)
        painter.drawLine(int(low), 3, int(high), 3)
        for end in (low, high):
            painter.drawLine(int(end), 0, int(end), 6)

    def parts(self) -> list[tuple[str, QRectF]]:
        """Each outcome that occurs, with its place."""
        found, left = [], 0.0
        for outcome, rate in self.rates.items():
            wide = (rate.value or 0.0) * self.width()
            if rate.n:
                found.append((str(outcome), QRectF(left, 8, max(1.0, wide - 1), HIGH)))
            left += wide
        return found


class OutcomeChart(QWidget):
    """A row for all mails, then one for each intent. `switched` carries an intent and whether it is drafted."""

    switched = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        self.switches: dict[str, Tick] = {}

    def put(self, test: "Backtest") -> None:
        while item := self._grid.takeAt(0):
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        self.switches.clear()
        self._row(0, test, ALL)
        for place, intent in enumerate(test.replay.intents, 1):
            self._row(place, test, intent)

    def _row(self, place: int, test: "Backtest", intent: str) -> None:
        from core.words import language
        from office.app.backtest_report import outcome_word, rate_words
        from office.replies.asks import label_of

        rates = test.replay.rates(intent)
        ready = next(iter(rates.values()))
        name = label_of(intent, language()) if intent else tr("All mails")
        told = "; ".join(f"{outcome_word(one)}: {rate.n}" for one, rate in rates.items() if rate.n)
        said = tr("{rate} ready to send", rate=rate_words(ready))
        mails = tr_n("{n} mail", "{n} mails", ready.of)
        parts = [
            label(f"{name} · {mails}", bold=not intent, wrap=False),
            OutcomeBar(rates, f"{name}: {told}"),
            label(said, look="soft", wrap=False),
        ]
        for column, part in enumerate(parts):
            self._grid.addWidget(part, place, column)
        if intent:
            self._grid.addWidget(self._switch(intent, name, on=intent not in test.off), place, 3)

    def _switch(self, intent: str, name: str, *, on: bool) -> Tick:
        made = self.switches[intent] = Tick(tr("Draft these"))
        made.setAccessibleName(tr("Draft mails about this: {intent}", intent=name))
        made.setChecked(on)
        made.toggled.connect(lambda now: self.switched.emit(intent, now))
        return made


class Legend(QWidget):
    """The colours of the bars in words."""

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(", ".join(words.values()))
        self.setFixedHeight(20)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(theme.SMALL))
        left = 0
        for outcome, word in self._words.items():
            ink, strength = shade(outcome)
            painter.fillRect(left, 5, 10, 10, theme.color(ink, strength))
            painter.setPen(theme.color(theme.current().ink))
            painter.drawText(left + 16, 15, word)
            left += 16 + painter.fontMetrics().horizontalAdvance(word) + 2 * GRID
