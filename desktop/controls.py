"""The few parts that all screens are made of. Text is always plain text: documents and models speak here, too."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.patterns import regex
from desktop import theme
from desktop.theme import GRID, State


def label(text: str, size: int = theme.NORMAL, *, bold: bool = False, look: str = "", wrap: bool = True) -> QLabel:
    """Plain text. look: "soft" or "accent"."""
    made = Wrapped(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(size, bold=bold))
    if look:
        made.setProperty("look", look)
    return made


_BESIDE_WORDS, _LEAST = 4 * GRID + 4, 16 * GRID  # of a button: its edges, and how narrow it may become
_LONG = regex(r"\S{25,}")  # names of files, accounts and addresses, for which a card may have no room
_SEAM = regex(r"(?<=[_./\\@-])(?=\w)")
_BREAK = "\u200b"  # no letter; a line may end here


def breakable(text: str) -> str:
    """The text with places where a line may end in long names; they are not seen."""
    return _LONG.sub(lambda found: _SEAM.sub(_BREAK, found[0]), text)


class Wrapped(QLabel):
    """A paragraph that is never cut: nested layouts forget that its height follows from its width."""

    def __init__(self, text: str) -> None:
        super().__init__(breakable(text))
        self.setWordWrap(True)

    def text(self) -> str:
        """What was said, as it was said."""
        return super().text().replace(_BREAK, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def setText(self, text: str) -> None:
        super().setText(breakable(text))
        self._grow()

    def _grow(self) -> None:
        # heightForWidth would never answer less than the minimum set before, so the words are measured themselves
        edges = self.contentsMargins()
        room = QRect(0, 0, max(1, self.width() - edges.left() - edges.right()), 100_000)
        words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, super().text())
        needed = words.height() + edges.top() + edges.bottom() if super().text() else 0
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)


class Note(Wrapped):
    """A sentence that takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__("")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font())
        self.setProperty("look", "soft")
        self.hide()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setVisible(bool(text))


class Elided(QLabel):
    """One line that ends in … where the room ends; the whole text is its tooltip."""

    def __init__(self, text: str = "", size: int = theme.NORMAL, *, bold: bool = False, look: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size, bold=bold))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(6 * GRID)
        if look:
            self.setProperty("look", look)
        self._whole = ""
        self.say(text)

    def say(self, text: str) -> None:
        self._whole = " ".join(text.split())
        self.setToolTip(plain_tip(self._whole))
        self.setAccessibleName(self._whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height() + 2)

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1)))


def plain_tip(text: str) -> str:
    """A tooltip that Qt cannot take for rich text, however the text begins."""
    return text.replace("<", "‹").replace(">", "›") if "<" in text else text


def button(text: str, pressed: Callable[[], object] | None = None, *, look: str = "", name: str = "") -> QPushButton:
    """A push button; name is what a screen reader says where the text alone would not do."""
    made = QPushButton(text.replace("&", "&&"))
    made.setAccessibleName(name or text)
    made.setAutoDefault(True)  # Enter presses it as Space does
    made.setFont(theme.font(theme.NORMAL, bold=look == "main"))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if look:
        made.setProperty("look", look)
    if pressed:
        made.clicked.connect(lambda _checked=False: pressed())
    return made


class Fitting(QPushButton):
    """A button whose words lose their midst where its card has no room for them; its tip and its name have all."""

    def __init__(self, text: str, name: str, pressed: Callable[[], object]) -> None:
        super().__init__(text.replace("&", "&&"))
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setAutoDefault(True)
        self.setFont(theme.font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: pressed())

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._whole) + _BESIDE_WORDS
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_LEAST, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - _BESIDE_WORDS
        fitted = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room + 1)
        self.setText(fitted.replace("&", "&&"))


class Pill(QWidget):
    """A state: shape and word on its ground. Never colour alone."""

    def __init__(self, state: State, word: str) -> None:
        super().__init__()
        self.state, self.word = state, word
        self.setFont(theme.font(theme.SMALL, bold=True))
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return pill_size(self.fontMetrics().horizontalAdvance(self.word))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_pill(painter, self.rect().topLeft(), self.width(), self.state, self.word)


def pill_size(text_width: int) -> QSize:
    return QSize(text_width + 5 * GRID, 3 * GRID)


def paint_pill(painter: QPainter, at: QPoint, width: int, state: State, word: str) -> None:
    """Draw a pill with the painter's font, 24 px high."""
    x, y = at.x(), at.y()
    shape_color, ground = theme.current().state(state)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(x, y, width, 3 * GRID, 3 * GRID / 2, 3 * GRID / 2)
    paint_shape(painter, x + 14, y + 12, state, shape_color)
    painter.setPen(theme.color(theme.current().ink))
    area = (x + 3 * GRID, y, width - 4 * GRID, 3 * GRID)
    text = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, area[2] + 2)
    painter.drawText(*area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def paint_shape(painter: QPainter, x: int, y: int, state: State, ink: str) -> None:
    """The state's shape, centred: disc, triangle, square, ring; drawn, so that it never depends on a font."""
    painter.setPen(theme.color(ink) if state is State.NEUTRAL else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if state is State.NEUTRAL else theme.color(ink))
    if state is State.ASK:
        painter.drawPolygon([QPointF(x, y - 5), QPointF(x + 5.5, y + 4.5), QPointF(x - 5.5, y + 4.5)])
    elif state is State.STOPPED:
        painter.drawRect(x - 4, y - 4, 8, 8)
    else:
        painter.drawEllipse(QPointF(x, y), 4.5, 4.5)


def card(*, look: str = "card", margin: int = 2 * GRID + 2, spacing: int = GRID) -> tuple[QFrame, QVBoxLayout]:
    """A sheet of paper with a hairline and round corners, and its layout."""
    frame = QFrame()
    frame.setProperty("look", look)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return frame, layout


def titled_card(owner: QFrame, title: str, what: str) -> QVBoxLayout:
    """Make `owner` a card of Settings: its title, what it is for, and the layout in which the rest goes below."""
    outer = column(owner)
    paper, inside = card(margin=3 * GRID, spacing=GRID + 4)
    inside.addWidget(label(title, theme.MIDDLE, bold=True))
    inside.addWidget(label(what, look="soft"))
    outer.addWidget(paper)
    return inside


def column(parent: QWidget | None = None, margin: int = 0, spacing: int = GRID) -> QVBoxLayout:
    made = QVBoxLayout(parent) if parent else QVBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(spacing)
    return made


def row(*parts: QWidget | QLayout | int, spacing: int = GRID) -> QHBoxLayout:
    """Parts side by side; an int is a stretch."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            made.addStretch(part)
        elif isinstance(part, QWidget):
            made.addWidget(part)
        else:
            made.addLayout(part)
    return made


def hairline() -> QFrame:
    made = QFrame()
    made.setProperty("look", "hairline")
    return made


def ground() -> QWidget:
    """A screen's floor."""
    made = QWidget()
    made.setProperty("look", "ground")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def scrolling(inside: QWidget, name: str) -> QScrollArea:
    """A vertical scroll area around a column of cards."""
    inside.setProperty("look", "clear")
    made = QScrollArea()
    made.setWidget(inside)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setProperty("look", "bare")  # no focus, no ring: its cards stand in line with what is above
    made.viewport().setAutoFillBackground(False)
    made.setAccessibleName(name)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


def key(keys: str | QKeySequence.StandardKey, owner: QWidget, pressed: Callable[[], object]) -> QShortcut:
    """A key that works while the focus is anywhere inside `owner`."""
    made = QShortcut(QKeySequence(keys), owner)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(pressed)
    return made


def paint_focus(painter: QPainter, area: QRect) -> None:
    """The ring around what the keys go to."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color(theme.current().accent), 2))
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6)


def paint_bar(painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
    """The mark at the left end of the row of a table that the keys go to."""
    if index.column() == 0:
        painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), theme.color(theme.current().accent))
