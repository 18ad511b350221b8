"""What lies over the window for a moment: the drop zone's sentence, and the toast with its undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.words import tr
from desktop import theme
from desktop.controls import button, label
from desktop.desk import Way
from desktop.theme import GRID

PLAIN_SECONDS = 6
UNDO_SECONDS = 30


class Above(QFrame):
    """A frame that keeps its place over its parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._below and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def place(self) -> None:
        raise NotImplementedError


class DropOverlay(Above):
    """Says what a drop will do, before it is done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        self._title = label("", theme.LARGE, bold=True)
        self._sentence = label("", theme.MIDDLE)
        self._promise = label("", look="soft")
        layout.addStretch(1)
        for part in (self._title, self._sentence, self._promise):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(part)
        layout.addStretch(1)

    def tell(self, sentence: str) -> None:
        self._title.setText(tr("Drop it here"))
        self._sentence.setText(sentence)
        self._promise.setText(tr("Your own files stay where they are, unchanged. Nothing leaves this PC."))
        self.setAccessibleName(sentence)
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        parent = self._below
        self.setGeometry(parent.rect().adjusted(3 * GRID, 3 * GRID, -3 * GRID, -3 * GRID))


class Toast(Above):
    """One sentence at the bottom; with an undo it says for how long, and waits while the keys are there.

    stands_after: where the keys were when it was told; Tab leads from there to its buttons.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "toast")
        self._undo: Callable[[], None] | None = None
        self.stands_after: QWidget | None = None
        self._seconds = 0
        self._text = label("", wrap=False)
        self._text.setWordWrap(True)  # its height is asked for below, at the width it will have
        self._button = button("", self.undo, look="toast", name=tr("Undo"))
        self._go = button("", self.follow, look="toast", name=tr("More"))
        self._way: Way | None = None
        self._close = button("×", self.hide, look="toast", name=tr("Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._text, 1)
        for part in (self._go, self._button, self._close):
            layout.addWidget(part)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)

    @property
    def text(self) -> str:
        """The sentence on the screen, "" while there is none."""
        return self._text.text() if self.isVisible() else ""

    def tell(self, sentence: str, undo: Callable[[], None] | None = None) -> None:
        if not self._has_keys():
            self.stands_after = QApplication.focusWidget()
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._undo = undo
        self._seconds = UNDO_SECONDS if undo else max(PLAIN_SECONDS, len(sentence) // 12)
        self._button.setVisible(undo is not None)
        self._way = None
        self._go.hide()
        self._count()
        self.show()
        self.place()
        self.raise_()
        self._timer.start()

    def offer(self, way: Way) -> None:
        """The sentence leads somewhere: a button says where, for as long as an undo is offered."""
        self._way, self._seconds = way, max(self._seconds, UNDO_SECONDS)
        self._go.setText(way.words)
        self._go.setAccessibleName(way.words)
        self._go.show()
        self.place()

    def follow(self) -> None:
        """Where the sentence leads."""
        way, self._way = self._way, None
        self.hide()
        if way:
            way.go()

    def undo(self) -> bool:
        """Take back what was done, while it is offered; says whether it was."""
        undo, self._undo = self._undo, None
        self.hide()
        self._timer.stop()
        if undo:
            undo()
        return undo is not None

    def hideEvent(self, event: QHideEvent) -> None:
        """The keys go back where they were."""
        if self._has_keys() and self.stands_after and isValid(self.stands_after):
            self.stands_after.setFocus()
        super().hideEvent(event)

    def place(self) -> None:
        parent = self._below
        width = min(parent.width() - 4 * GRID, max(40 * GRID, self.sizeHint().width()), 90 * GRID)
        height = max(self.sizeHint().height(), self.heightForWidth(width))
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - 3 * GRID, width, height)

    def _count(self) -> None:
        self._button.setText(tr("Undo (Z) · {n} s", n=self._seconds))
        self._button.setAccessibleName(tr("Undo"))

    def _has_keys(self) -> bool:
        here = QApplication.focusWidget()
        return here is not None and self.isAncestorOf(here)

    def _tick(self) -> None:
        if self._has_keys():
            return
        self._seconds -= 1
        self._count()
        if self._seconds <= 0:
            self._undo = None
            self._timer.stop()
            self.hide()
