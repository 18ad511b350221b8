"""Tick boxes, choices and number fields that look like the rest of the window, in light and in dark."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from desktop import theme
from desktop.controls import paint_focus
from desktop.theme import GRID

_BOX = 18  # the side of a tick box in pixels
_LEAST = 24 * GRID  # how narrow its words may be set
_WRAPPED = Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextWordWrap


class Tick(QCheckBox):
    """A tick box whose frame is seen in the dark, too: the system's style draws it darker than the ground."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setFont(theme.font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(_BOX + words.width() + 3 * GRID, max(words.height(), _BOX) + 2 * GRID - 4)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), _LEAST), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that have no room go on in the next line."""
        super().resizeEvent(event)
        needed = self.fontMetrics().boundingRect(self._words_area(10_000), _WRAPPED, self.text()).height()
        self.setMinimumHeight(max(needed, _BOX) + 2 * GRID - 4)

    def _words_area(self, high: int) -> QRect:
        return QRect(_BOX + GRID + 4, 0, max(1, self.width() - _BOX - GRID - 4), high)

    def hitButton(self, place: object) -> bool:
        del place
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(4.5, (self.height() - _BOX) / 2 + 0.5, _BOX - 1, _BOX - 1)
        self._draw_box(painter, box, tokens)
        words = self._words_area(self.height())
        painter.setPen(theme.color(tokens.ink if self.isEnabled() else tokens.soft))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | _WRAPPED, self.text())
        if self.hasFocus():
            paint_focus(painter, self.rect())

    def _draw_box(self, painter: QPainter, box: QRectF, tokens: theme.Tokens) -> None:
        ticked, usable = self.isChecked(), self.isEnabled()
        ground = (tokens.accent if usable else tokens.soft) if ticked else tokens.paper
        painter.setPen(QPen(theme.color(ground if ticked else tokens.soft), 1))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            painter.setPen(QPen(theme.color(tokens.on_accent), 2))
            corner = box.topLeft()
            painter.drawPolyline([corner + QPointF(*at) for at in ((4, 9), (7.5, 12.5), (13.5, 5.5))])


class ChoiceBox(QComboBox):
    """A list to choose from, with its arrow; `quiet` makes it as small as the chips beside it."""

    def __init__(self, name: str, *, quiet: bool = False) -> None:
        """name: what a screen reader calls it and its list."""
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setFont(theme.font(theme.SMALL if quiet else theme.NORMAL))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # whenever they come
        if quiet:
            self.setProperty("look", "chip")
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_arrow(QPainter(self), self.rect())


class Number(QLineEdit):
    """A whole number to type, or to change by the arrow keys. `changed` carries it when it is another one."""

    changed = Signal(int)

    def __init__(self, name: str, low: int, high: int, value: int) -> None:
        super().__init__(str(value))
        self._low, self._high, self._last = low, high, value
        self.setValidator(QIntValidator(low, high, self))
        self.setAccessibleName(name)
        self.setToolTip(f"{low}–{high}")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFont(theme.font())
        self.setFixedWidth(8 * GRID)
        self.editingFinished.connect(self._tell)

    def value(self) -> int:
        """What stands there; while nothing whole does, what stood there before."""
        return int(self.text()) if self.hasAcceptableInput() else self._last

    def put(self, value: int) -> None:
        """Show another number; tells nobody."""
        self._last = value
        self.setText(str(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {int(Qt.Key.Key_Up): 1, int(Qt.Key.Key_Down): -1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        self.setText(str(max(self._low, min(self._high, self.value() + step))))

    def _tell(self) -> None:
        if self.value() != self._last:
            self._last = self.value()
            self.changed.emit(self._last)


class MenuButton(QPushButton):
    """A button that opens a menu, with an arrow that says so."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setProperty("look", "menu")
        self.setAccessibleName(text)
        self.setAutoDefault(True)
        self.setFont(theme.font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu  # the style's own arrow is hardly to be seen
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        paint_arrow(painter, self.rect())


def paint_arrow(painter: QPainter, area: QRect) -> None:
    """A small arrow that points down, at the right end of a field."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(theme.current().soft), 1.5))
    x, y = area.right() - 2 * GRID + 1, area.center().y() - 1
    painter.drawPolyline([QPointF(x - 4, y), QPointF(x, y + 4), QPointF(x + 4, y)])
