"""A row of parts that goes on in the next line where the room ends."""

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.theme import GRID


class Flow(QLayout):
    """Left to right, then down. Asks for no more width than its widest part."""

    def __init__(
        self, parent: QWidget | None = None, spacing: int = GRID, *, right: bool = False, even: bool = False
    ) -> None:
        """right: each line ends at the right edge. even: all as wide as the widest, so that they stand in columns."""
        super().__init__(parent)
        self._right, self._even = right, even
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, at: int) -> QLayoutItem | None:
        return self._items[at] if 0 <= at < len(self._items) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _place(self, area: QRect, *, move: bool) -> int:
        """Lay the parts out; returns the height that they need."""
        y = area.top()
        for line in self._lines(max(1, area.width())):
            high = max(size.height() for _, size in line)
            wide = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
            x = area.left() + (max(0, area.width() - wide) if self._right else 0)
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += high + self.spacing()
        return max(0, y - self.spacing() - area.top())

    def _sizes(self) -> list[tuple[QLayoutItem, QSize]]:
        """The parts that are shown, and how large each becomes."""
        shown = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        widest = max((size.width() for _, size in shown), default=0)
        return [(item, QSize(widest, size.height())) for item, size in shown] if self._even else shown

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """The parts, line by line."""
        line: list[tuple[QLayoutItem, QSize]] = []
        x = 0
        for item, size in self._sizes():
            wide = min(size.width(), width)
            if line and x + wide > width:
                yield line
                line, x = [], 0
            line.append((item, QSize(wide, size.height())))
            x += wide + self.spacing()
        if line:
            yield line


class Flowing(QWidget):
    """Parts that flow, in a widget as high as their lines: nested layouts forget that it follows from the width."""

    def __init__(self, *parts: QWidget, right: bool = False) -> None:
        super().__init__()
        self._flow = Flow(self, right=right)
        for part in parts:
            self._flow.addWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))
