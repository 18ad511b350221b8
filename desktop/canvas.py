"""A drawn page on the desk: the picture, the marks on it, zoom."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from desktop import theme
from desktop.pages import Drawn, Span

MARGIN = 16
DOUBT = theme.color(theme.LIGHT.stopped, 0.25)


class Paper(QWidget):
    """Paints one page and its marks."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn: Drawn | None = None
        self._spans: Sequence[Span] = ()
        self._size = QSize(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def drawn(self) -> Drawn | None:
        return self._drawn

    def put(self, drawn: Drawn | None, spans: Sequence[Span]) -> None:
        self._drawn, self._spans = drawn, spans
        self.update()

    def fit(self, width: int) -> None:
        """Make the page this wide (logical pixels), its height following."""
        if self._drawn:
            across, down = self._drawn.points
            self._size = QSize(width, max(1, round(width * down / across)))
            self.setFixedSize(self._size.grownBy(QMargins(MARGIN, MARGIN, MARGIN, MARGIN)))
            self.update()

    def sheet(self) -> QRectF:
        """Where the page lies inside this widget."""
        return QRectF(MARGIN, MARGIN, self._size.width(), self._size.height())

    def mark_boxes(self) -> list[tuple[QRectF, bool]]:
        """Where the marks lie inside this widget, each with whether it is doubtful."""
        if not self._drawn:
            return []
        sheet = self.sheet()
        return [
            (_on(sheet, box), span.doubtful)
            for span, boxes in zip(self._spans, self._drawn.marks, strict=False)
            for box in boxes
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._drawn:
            return
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = self.sheet()
        painter.fillRect(sheet, theme.color(tokens.page))
        painter.drawImage(sheet, self._drawn.image)
        # multiply lays the colour below the letters, as a marker pen does
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box, doubtful in self.mark_boxes():
            painter.fillRect(box, DOUBT if doubtful else theme.color(tokens.mark, tokens.mark_opacity))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(theme.color(theme.LIGHT.stopped))
        for box, doubtful in self.mark_boxes():
            if doubtful:  # a frame, too: never colour alone
                painter.drawRect(box)
        painter.setPen(theme.color(tokens.line))
        painter.drawRect(sheet)


def _on(sheet: QRectF, box: QRectF) -> QRectF:
    """A box given in fractions, in pixels, with a little air around the letters."""
    return QRectF(
        sheet.left() + box.left() * sheet.width() - 2,
        sheet.top() + box.top() * sheet.height() - 1,
        box.width() * sheet.width() + 4,
        box.height() * sheet.height() + 2,
    )


class Canvas(QScrollArea):
    """The scrolling desk below one page. Fits the width until the person zooms."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.paper = Paper()
        self.setWidget(self.paper)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.viewport().setAutoFillBackground(False)
        self.paper.setAutoFillBackground(False)
        self.zoom = 1.0

    def page_width(self) -> int:
        """The page's width in logical pixels at the present zoom."""
        fit = self.viewport().width() - 2 * MARGIN
        if not self.verticalScrollBar().isVisible():
            fit -= self.verticalScrollBar().sizeHint().width()
        return max(80, round(fit * self.zoom))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.paper.drawn and event.size().width() != event.oldSize().width():
            self.refit()
            self.resized.emit()

    def put(self, drawn: Drawn, spans: Sequence[Span]) -> None:
        self.paper.put(drawn, spans)
        self.paper.fit(self.page_width())

    def refit(self) -> None:
        """After a resize or a zoom: the same page at the new width, the same place in the middle."""
        middle = self._middle()
        self.paper.fit(self.page_width())
        self._centre(middle.x() * self.paper.width(), middle.y() * self.paper.height())

    def show_marks(self) -> None:
        """Scroll so that the first mark stands in the upper third."""
        boxes = self.paper.mark_boxes()
        if not boxes:
            self.verticalScrollBar().setValue(0)
            return
        first = boxes[0][0]
        self.horizontalScrollBar().setValue(round(first.center().x() - self.viewport().width() / 2))
        self.verticalScrollBar().setValue(round(first.top() - self.viewport().height() / 3))

    def _middle(self) -> QPointF:
        x = self.horizontalScrollBar().value() + self.viewport().width() / 2
        y = self.verticalScrollBar().value() + self.viewport().height() / 2
        return QPointF(x / max(1, self.paper.width()), y / max(1, self.paper.height()))

    def _centre(self, x: float, y: float) -> None:
        self.horizontalScrollBar().setValue(round(x - self.viewport().width() / 2))
        self.verticalScrollBar().setValue(round(y - self.viewport().height() / 2))
