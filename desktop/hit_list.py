"""Found passages: a list of quotes with the searched words marked."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.patterns import regex
from core.words import tr
from desktop import theme, wording
from desktop.pages import utf16_span
from desktop.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kb.library import Hit

Index = QModelIndex | QPersistentModelIndex
LINES = 2
EXCERPT = 240
CHINESE = regex("[\u3400-\u9fff]+")
AROUND = "".join(sorted(set(".,;:!?()\"'“”„！？，。")))


def word_spans(text: str, query: str) -> list[tuple[int, int]]:
    """Where the words of the query stand in the text; Chinese queries count as one word, then as pairs."""
    low = text.casefold()
    if len(low) != len(text):  # a letter that folds into two would shift all places behind it
        low = text.lower() if len(text.lower()) == len(text) else text
    words = [word.strip(AROUND) for word in query.casefold().split()]
    words += [word[at : at + 2] for word in words if CHINESE.fullmatch(word) for at in range(len(word) - 1)]
    spans = []
    for word in {word for word in words if len(word) > 1}:
        at = low.find(word)
        while at >= 0:
            spans.append((at, len(word)))
            at = low.find(word, at + len(word))
    return sorted(spans)


def excerpt(text: str, query: str) -> str:
    """The part of a passage around the first searched word, on one line."""
    spans = word_spans(text, query)
    start = max(0, spans[0][0] - EXCERPT // 4) if spans and len(text) > EXCERPT else 0
    part = text[start : start + EXCERPT]
    return ("… " if start else "") + " ".join(part.split()) + (" …" if start + EXCERPT < len(text) else "")


class HitModel(QAbstractListModel):
    """The passages of one search, best first."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: list[Hit] = []
        self.query = ""

    def put(self, hits: "Sequence[Hit]", query: str) -> None:
        self.beginResetModel()
        self.hits, self.query = list(hits), query
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return hit
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{hit.at.name}, {tr('page {n}', n=hit.at.page)}: {excerpt(hit.text, self.query)}"
        return None


class HitLines(QStyledItemDelegate):
    """Draws a passage: where it stands, then its words with the searched ones marked."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, 10 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(Qt.ItemDataRole.UserRole)
        model: Any = index.model()
        tokens = theme.current()
        area: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color(tokens.accent_ground))
        painter.setPen(theme.color(tokens.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inside = area.adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        painter.setFont(theme.font(theme.SMALL, bold=True))
        painter.setPen(theme.color(tokens.ink))
        place = f"{hit.at.name}  ·  {tr('page {n}', n=hit.at.page)}"
        head = painter.fontMetrics().elidedText(place, Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(inside, Qt.TextFlag.TextSingleLine, head)
        painter.setFont(theme.font())
        top = QPointF(inside.left(), inside.top() + 2 * GRID + 4)
        paint_marked(painter, top, inside.width(), excerpt(hit.text, model.query), model.query)
        painter.restore()


def paint_marked(painter: QPainter, top: QPointF, width: int, text: str, query: str) -> None:
    """Up to LINES lines of text, the words of the query on the colour of a mark."""
    layout = QTextLayout(text, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_mark(text, start, length) for start, length in word_spans(text, query)])
    layout.beginLayout()
    height = 0.0
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    layout.draw(painter, top)


def _mark(text: str, start: int, length: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = utf16_span(text, start, length)
    made.format = QTextCharFormat()
    made.format.setBackground(theme.color(theme.current().mark))
    made.format.setForeground(theme.color(theme.LIGHT.ink))
    return made


class HitList(QListView):
    """The list of found passages; `chosen` carries the one that is looked at."""

    chosen = Signal(object)

    def __init__(self, model: HitModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(HitLines(self))
        self.setAccessibleName(tr("Found passages"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C takes the whole passage, with where it stands."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            hit: Hit = self.currentIndex().data(Qt.ItemDataRole.UserRole)
            place = f"{hit.at.name}, {tr('page {n}', n=hit.at.page)}"
            QGuiApplication.clipboard().setText(f"{wording.in_quotes(hit.text)}\n{place}")
        else:
            super().keyPressEvent(event)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(now.data(Qt.ItemDataRole.UserRole))
