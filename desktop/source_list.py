"""The passages beside an answer: numbered sources first, then what is only near."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.words import tr
from desktop import theme, wording
from desktop.answers import Source
from desktop.controls import Elided, clear, column, label, scrolling
from desktop.theme import GRID

SHOWN = 280


class SourceCard(QPushButton):
    """One passage; a click opens its page."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setProperty("look", "row")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = " ".join(source.text.split())
        short = words if len(words) <= SHOWN else words[:SHOWN].rsplit(" ", 1)[0] + " …"
        place = f"{source.at.name} · {tr('page {n}', n=source.at.page)}"
        number = tr("Source {n}", n=source.number) + ": " if source.number else ""
        self.setAccessibleName(f"{number}{short} {place}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        if source.number:
            mark = label(str(source.number), theme.SMALL, bold=True, look="accent", wrap=False)
            layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(label(wording.in_quotes(short) if source.number else short))
        text.addWidget(Elided(place, theme.SMALL, look="soft"))
        layout.addLayout(text, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else -1


class SourceList(QWidget):
    """A scrolling column of passages; `opened` carries the one to look at."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        self._column = column(inside, spacing=4)
        layout = column(self)
        layout.addWidget(scrolling(inside, tr("Sources")))
        self.cards: list[SourceCard] = []

    def put(self, sources: Sequence[Source], near: Sequence[Source], near_title: str) -> None:
        """Show these; the near ones below a title of their own."""
        clear(self._column)
        self.cards = []
        for source in sources:
            self._add(source)
        if near:
            title = label(near_title, theme.SMALL, bold=True, look="soft")
            title.setContentsMargins(GRID, GRID, 0, 0)
            self._column.addWidget(title)
        for source in near:
            self._add(source)
        self._column.addStretch(1)

    def select(self, source: Source | None) -> None:
        """Mark the one whose page is open."""
        for each in self.cards:
            each.setChecked(each.source is source)

    def _add(self, source: Source) -> None:
        made = SourceCard(source)
        made.clicked.connect(lambda _c=False, source=source: self.opened.emit(source))
        self.cards.append(made)
        self._column.addWidget(made)
