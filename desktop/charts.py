"""Small charts in the theme's tokens: columns over a line at nought, each with its label. Drawn, not animated."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop import theme
from desktop.controls import plain_tip
from desktop.theme import GRID

_LABELS = 3 * GRID  # room below for one line of small words
_WIDEST = 5 * GRID
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """One place of the chart: its label, one value a series, and what it says in words."""

    label: str
    values: tuple[Decimal, ...]
    told: str


def _ink(series: int) -> QColor:
    """The first series in the accent, the second beside it quieter."""
    tokens = theme.current()
    return theme.color(tokens.accent) if series == 0 else theme.color(tokens.soft, 0.45)


class Columns(QWidget):
    """Columns side by side, as high as there is room."""

    def __init__(self, height: int = 12 * GRID) -> None:
        super().__init__()
        self.columns: tuple[Column, ...] = ()
        self._strong = -1
        self._names: tuple[str, ...] = ()
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setMinimumHeight(height)

    def put(self, columns: Sequence[Column], name: str, *, names: Sequence[str] = (), strong: int = -1) -> None:
        """name: what a screen reader says first. names: of the series. strong: the place with a bold label."""
        self.columns, self._strong, self._names = tuple(columns), strong, tuple(names)
        self.setAccessibleName(f"{name}. " + " ".join(column.told for column in columns))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(30 * GRID, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.columns:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(0, _LABELS + 4 if self._names else 4, 0, -_LABELS)
        highest, lowest = self._ends()
        scale = room.height() / float(highest - lowest)
        nought = room.top() + float(highest) * scale
        wide = room.width() / len(self.columns)
        for place, column in enumerate(self.columns):
            area = QRectF(room.left() + place * wide, room.top(), wide, room.height())
            self._paint_values(painter, area, column.values, nought, scale)
            self._paint_label(painter, place, QRect(int(area.left()), int(room.bottom()) + 2, int(wide), _LABELS))
        painter.setPen(theme.color(theme.current().soft))
        painter.drawLine(QPointF(room.left(), nought), QPointF(room.right(), nought))
        self._paint_names(painter)

    def _paint_names(self, painter: QPainter) -> None:
        """Each series' colour with its name, from the left."""
        painter.setFont(theme.font(theme.SMALL))
        left, most = 0, self.width() // max(1, len(self._names)) - 5 * GRID
        for place, whole in enumerate(self._names):
            name = painter.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, most)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_ink(place))
            painter.drawRoundedRect(QRectF(left, 5, 10, 10), 2, 2)
            painter.setPen(theme.color(theme.current().soft))
            wide = painter.fontMetrics().horizontalAdvance(name) + 2 * GRID
            painter.drawText(QRect(left + 2 * GRID, 0, wide, 20), _LEFT, name)
            left += wide + 3 * GRID

    def _ends(self) -> tuple[Decimal, Decimal]:
        """The highest and the lowest value, nought between them; never equal."""
        values = [Decimal(0), *(value for column in self.columns for value in column.values)]
        highest, lowest = max(values), min(values)
        return (highest, lowest) if highest > lowest else (Decimal(1), Decimal(0))

    def _paint_values(
        self, painter: QPainter, area: QRectF, values: Sequence[Decimal], nought: float, scale: float
    ) -> None:
        """The series beside each other, the first in the accent; money that is not there in the stopped colour."""
        tokens = theme.current()
        wide = min(_WIDEST, area.width() * 0.7 / max(1, len(values)))
        left = area.center().x() - wide * len(values) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for place, value in enumerate(values):
            painter.setBrush(theme.color(tokens.stopped) if value < 0 else _ink(place))
            top = nought - float(value) * scale
            column = QRectF(left + place * wide, min(top, nought), wide - 2, max(1.0, abs(top - nought)))
            painter.drawRoundedRect(column, 3, 3)

    def _paint_label(self, painter: QPainter, place: int, area: QRect) -> None:
        """Every label that has room; where they are too long, each second or third."""
        font = theme.font(theme.SMALL, bold=place == self._strong)
        metrics = QFontMetrics(font)
        longest = max(metrics.horizontalAdvance(column.label) for column in self.columns) + GRID
        step = max(1, -(-longest // max(1, area.width())))
        if (len(self.columns) - 1 - place) % step:
            return
        painter.setFont(font)
        painter.setPen(theme.color(theme.current().soft))
        wider = area.adjusted(-(step - 1) * area.width() // 2, 0, (step - 1) * area.width() // 2, 0)
        wider.moveRight(min(wider.right(), self.rect().right()))
        painter.drawText(wider, _MIDDLE, self.columns[place].label)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.columns:
            place = min(len(self.columns) - 1, max(0, event.pos().x() * len(self.columns) // max(1, self.width())))
            QToolTip.showText(event.globalPos(), plain_tip(self.columns[place].told), self)
            return True
        return super().event(event)
