"""The page that proves it: any document's page with the passage lit, drawn in a child or set as text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from core.errors import Trouble, WorldError
from core.words import tr
from desktop import theme
from desktop.bridge import Task
from desktop.canvas import Canvas
from desktop.controls import Elided, button, key, label, row
from desktop.desk import Desk
from desktop.pages import Drawn, Span
from desktop.sheet import Sheet
from desktop.theme import GRID
from kb.document import Page

if TYPE_CHECKING:
    from core.evidence import Position

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
RESIZE_MS = 150


@dataclass(frozen=True, slots=True)
class Place:
    """What to show: a document's page and the passages on it. pages: how many it has, 0 while not known."""

    document: str
    name: str
    page: int = 1
    spans: tuple[Span, ...] = ()
    pages: int = 0

    @classmethod
    def of(cls, at: "Position", *, doubtful: bool = False) -> "Place":
        return cls(at.document, at.name, at.page, (Span(at.start, at.length, doubtful),))


@dataclass(frozen=True, slots=True)
class Loaded:
    """A page as it came from the worker. drawn is None for text kinds; trouble says why a page is not drawn."""

    place: Place
    page: Page
    drawn: Drawn | None
    trouble: str = ""


class PageView(QFrame):
    """Header with name, page keys and zoom; below it the page."""

    shown = Signal(object)  # the Place that now stands on the screen
    closed = Signal()

    def __init__(self, desk: Desk, *, closable: bool = False) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self.place: Place | None = None
        self._loaded: Loaded | None = None
        self.canvas, self.sheet = Canvas(), Sheet()
        self._stack = QStackedWidget()
        self._note = label("", theme.SMALL, look="soft")
        self._resized = QTimer(self, singleShot=True, interval=RESIZE_MS)
        self._resized.timeout.connect(self._draw_again)
        self.canvas.resized.connect(self._resized.start)
        self._build(closable)
        self._keys()
        self.empty()

    def open(self, place: Place) -> None:
        """Show this place as soon as its page is there; a newer call overtakes an older one."""
        self.place = place
        self._title.say(place.name)
        self._number()
        width = self._pixels()
        self._desk.bridge.run(
            self, lambda task: self._load(place, width, task), self._show, failed=self._fail, name=f"page:{id(self)}"
        )

    def empty(self, sentence: str = "") -> None:
        """Show nothing, or one sentence."""
        self.place = self._loaded = None
        self._title.say("")
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self._head.hide()
        self._stack.hide()

    def focus_page(self) -> None:
        """Let the keys scroll and turn the page."""
        (self.canvas if self._stack.currentWidget() is self.canvas else self.sheet).setFocus()

    def turn(self, pages: int) -> None:
        """Go to a neighbouring page of the same document, without marks."""
        if not self.place:
            return
        last = self._pages() or self.place.page + max(pages, 0)
        to = max(1, min(last, self.place.page + pages))
        if to != self.place.page:
            self.open(Place(self.place.document, self.place.name, to, (), self.place.pages))

    def zoom_by(self, steps: int) -> None:
        """One step larger or smaller; 0 fits the width again."""
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self.canvas.zoom))
        self.canvas.zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))] if steps else 1.0
        self.canvas.refit()
        self._resized.start()
        if not self.canvas.isVisible():
            self.sheet.zoomIn(steps) if steps >= 0 else self.sheet.zoomOut(-steps)

    def _build(self, closable: bool) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        self._title = Elided("", bold=True)
        self._page_of = label("", look="soft", wrap=False)
        self._back = button("‹", lambda: self.turn(-1), look="plain", name=tr("Page before"))
        self._forth = button("›", lambda: self.turn(1), look="plain", name=tr("Next page"))
        smaller = button("−", lambda: self.zoom_by(-1), look="plain", name=tr("Smaller"))
        larger = button("+", lambda: self.zoom_by(1), look="plain", name=tr("Larger"))
        fit = button("↔", lambda: self.zoom_by(0), look="plain", name=tr("Fit the width"))
        for control in (self._back, self._forth, smaller, larger, fit):
            control.setToolTip(control.accessibleName())
        self._head = QWidget()
        parts: list[QWidget | int] = [self._title, self._back, self._page_of, self._forth, smaller, fit, larger]
        if closable:
            close = button("×", self.closed.emit, look="plain", name=tr("Close the page"))
            close.setToolTip(tr("Close the page") + "  Esc")
            parts.append(close)
        line = row(*parts, spacing=4)
        line.setStretch(0, 1)
        line.setContentsMargins(GRID, 0, 0, 0)
        self._head.setLayout(line)
        for part in (self.canvas, self.sheet):
            self._stack.addWidget(part)
            part.installEventFilter(self)
            part.setAccessibleName(tr("Page"))
        layout.addWidget(self._head)
        layout.addWidget(self._note)
        layout.addWidget(self._stack, 1)
        layout.addStretch(0)

    def _keys(self) -> None:
        for keys, steps in (("+", 1), ("Ctrl++", 1), ("-", -1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            key(keys, self, lambda steps=steps: self.zoom_by(steps))  # type: ignore[misc]
        key("Ctrl+PgDown", self, lambda: self.turn(1))
        key("Ctrl+PgUp", self, lambda: self.turn(-1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Page keys turn the leaf where there is nothing more to scroll."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            bar = (self.canvas if watched is self.canvas else self.sheet).verticalScrollBar()
            if event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
                self.turn(1)
                return True
            if event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
                self.turn(-1)
                return True
        return False

    def _pixels(self) -> int:
        """How many pixels of the screen the page is wide; before the first one is shown, about as many."""
        width = self.canvas.page_width() if self.canvas.isVisible() else max(self.width(), 60 * GRID)
        return round(width * self.devicePixelRatioF())

    def _load(self, place: Place, width: int, task: Task) -> Loaded:
        """On a worker: the page's text, and its picture where it has one."""
        from office.app import documents

        try:
            page = documents.page_of(self._desk.office, place.document, place.page)
        except KeyError as gone:
            sentence = tr("{name} is no longer here, so this page cannot be opened.", name=place.name)
            raise WorldError(Trouble.VANISHED, sentence) from gone
        if not page.width:
            return Loaded(place, page, None)
        try:
            path = documents.original_of(self._desk.office, place.document)
            password = documents.password_of(self._desk.office, place.document)
            drawn = self._desk.drawer.draw(
                path, page, width=width, spans=place.spans, password=password, cancel=task.cancel_token
            )
        except WorldError as error:
            return Loaded(place, page, None, error.sentence)
        return Loaded(place, page, drawn)

    def _draw_again(self) -> None:
        """After a resize or zoom: the same page, sharp. A page that is on its way comes in the new width anyway."""
        loaded = self._loaded
        if loaded and loaded.drawn and loaded.place == self.place:
            width = self._pixels()
            self._desk.bridge.run(
                self, lambda task: self._load(loaded.place, width, task), self._sharpen, name=f"sharpen:{id(self)}"
            )

    def _sharpen(self, loaded: Loaded) -> None:
        if loaded.drawn and self._loaded and loaded.place == self._loaded.place:
            self.canvas.paper.put(loaded.drawn, loaded.place.spans)

    def _show(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._head.show()
        self._stack.show()
        self._note.setText(loaded.trouble)
        self._note.setVisible(bool(loaded.trouble))
        if loaded.drawn:
            self._stack.setCurrentWidget(self.canvas)
            self.canvas.put(loaded.drawn, loaded.place.spans)
            self.canvas.show_marks()
        else:
            self._stack.setCurrentWidget(self.sheet)
            self.sheet.put(loaded.page, loaded.place.spans)
        self._number()
        self._name_for_readers(loaded)
        self.shown.emit(loaded.place)

    def _fail(self, sentence: str) -> None:
        self.empty(sentence)

    def _pages(self) -> int:
        if self._loaded and self._loaded.drawn and self.place and self._loaded.place.document == self.place.document:
            return self._loaded.drawn.pages
        return self.place.pages if self.place else 0

    def _number(self) -> None:
        if not self.place:
            return
        pages = self._pages()
        self._page_of.setText(f"{self.place.page} / {pages}" if pages else str(self.place.page))
        self._page_of.setAccessibleName(tr("Page {n} of {all}", n=self.place.page, all=pages or "?"))
        self._back.setEnabled(self.place.page > 1)
        self._forth.setEnabled(not pages or self.place.page < pages)

    def _name_for_readers(self, loaded: Loaded) -> None:
        marked = " … ".join(_words(loaded.page, loaded.place.spans))
        name = tr("Page {n} of {name}", n=loaded.place.page, name=loaded.place.name)
        for part in (self.canvas, self.sheet):
            part.setAccessibleName(name)
            part.setAccessibleDescription(tr("Marked: {words}", words=marked) if marked else "")


def _words(page: Page, spans: Sequence[Span]) -> list[str]:
    return [page.text[span.start : span.start + span.length] for span in spans]
