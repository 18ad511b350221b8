"""A small bar chart: one bar a month, the words of the largest and the last beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop import theme
from desktop.controls import plain_tip
from desktop.theme import GRID

HEIGHT = 11 * GRID
WIDEST = 4 * GRID


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its size, what stands below it, what it is in words. marked: the one that is looked at."""

    value: float
    label: str
    words: str
    marked: bool = False


class Bars(QWidget):
    """Draws bars from the bottom up, in one quiet colour and the accent; hovering one says it."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: Sequence[Bar] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def put(self, bars: Sequence[Bar]) -> None:
        self.bars = bars
        self.setAccessibleName("; ".join(bar.words for bar in bars))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(20 * GRID, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.SMALL))
        for bar, place in zip(self.bars, self.places(), strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(tokens.accent, 1.0 if bar.marked else 0.45))
            painter.drawRoundedRect(place, 3, 3)
            painter.setPen(theme.color(tokens.ink if bar.marked else tokens.soft))
            below = QRectF(place.center().x() - 3 * GRID, self.height() - 18, 6 * GRID, 18)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, bar.label)
        painter.setPen(theme.color(tokens.line))
        painter.drawLine(0, self.height() - 20, self.width(), self.height() - 20)

    def places(self) -> list[QRectF]:
        """Where each bar stands."""
        most = max((abs(bar.value) for bar in self.bars), default=0.0) or 1.0
        each = self.width() / max(1, len(self.bars))
        wide, floor = min(WIDEST, each * 0.6), self.height() - 20
        heights = [max(2.0, abs(bar.value) / most * (floor - 6)) if bar.value else 0.0 for bar in self.bars]
        return [QRectF(at * each + (each - wide) / 2, floor - high, wide, high) for at, high in enumerate(heights)]

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._say(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _say(self, at: QPoint, where: QPoint) -> None:
        each = self.width() / max(1, len(self.bars))
        number = int(at.x() / each) if each else 0
        if 0 <= number < len(self.bars):
            QToolTip.showText(where, plain_tip(self.bars[number].words), self)
