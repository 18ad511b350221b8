"""The window: sidebar, screens, and everything that belongs to the window as a whole."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from core.words import language, tr
from desktop import keyboard, qt_words, reply_pages, style
from desktop.arrivals import Arrivals, paths_in
from desktop.bridge import Bridge
from desktop.controls import ground
from desktop.desk import Desk, Way
from desktop.key_help import KeyHelp
from desktop.overlay import DropOverlay, Toast
from desktop.pages import Drawer
from desktop.palette import Entry, Palette
from desktop.sidebar import Sidebar

if TYPE_CHECKING:
    from office.app.bootstrap import Office
    from office.app.events import Event

SMALLEST = (880, 520)  # a laptop of 1920 × 1080 at 200 % has 960 × 540
FIRST_SIZE = (1360, 860)
TELL_MS = 500  # news of one topic is told to the screens at most this often


class Screen(Protocol):
    """What the frame knows of a screen; every screen is a QWidget."""

    def arrive(self, argument: object) -> None:
        """The screen is shown now; argument is what `go` carried."""
        ...

    def changed(self, topic: str) -> None:
        """Something of this topic changed in the office."""
        ...


def screen_titles() -> dict[str, str]:
    """The screens in the order of the sidebar."""
    return {
        "home": tr("Home"),
        "replies": tr("Replies"),
        "invoices": tr("Invoices"),
        "month": tr("Month"),
        "documents": tr("Documents"),
        "ask": tr("Ask"),
        "settings": tr("Settings"),
    }


def let_drops_through(room: QWidget) -> None:
    """A file dropped on a line of text is a file for Kontor, not its path for the line."""
    for line in room.findChildren(QWidget):
        if isinstance(line, QLineEdit | QTextEdit | QPlainTextEdit):
            line.setAcceptDrops(False)


class Window(QMainWindow):
    """One calm window over one open office."""

    def __init__(self, office: "Office", bridge: Bridge, drawer: Drawer) -> None:
        super().__init__()
        self.setWindowTitle("Kontor")
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.desk = Desk(office, bridge, drawer)
        self.screen_name = ""
        self._screens: dict[str, QWidget] = {}
        self.stays: Callable[[], bool] = lambda: False  # whether a closed window only hides: the tray decides
        self._spoken, self._open_invoices = language(), 0
        self._news: set[str] = set()
        self._bell = QTimer(self, singleShot=True, interval=TELL_MS)
        self._bell.timeout.connect(self._tell_news)
        self.arrivals = Arrivals(self.desk)
        self._build()
        self._connect()
        self._shortcuts()
        self._unsubscribe = office.events.subscribe(self._heard)

    @property
    def office(self) -> "Office":
        return self.desk.office

    def show_screen(self, name: str, argument: object = None) -> None:
        """Bring a screen to the front, made when it is first needed."""
        if name not in {*screen_titles(), *reply_pages.page_titles(), "welcome"}:
            return
        screen = self.room(name)
        self._stack.setCurrentWidget(screen)
        self.screen_name = self.desk.room = name
        self.sidebar.select(reply_pages.ROOM if name in reply_pages.page_titles() else name)
        self.sidebar.setVisible(name != "welcome")
        cast("Screen", screen).arrive(argument)

    def restore(self) -> None:
        """Size and screen as they were left; the welcome on the very first start."""
        from office.app import preferences

        self.resize(*FIRST_SIZE)
        kept = preferences.remembered(self.office, "geometry", "")
        if isinstance(kept, str) and kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii")))
        welcomed = preferences.remembered(self.office, "welcomed", default=False)
        self.show_screen(str(preferences.remembered(self.office, "screen", "home")) if welcomed else "welcome")

    def rebuild(self) -> None:
        """After a change of language or theme: everything anew, at the same place."""
        from office.app import preferences

        app = cast("QApplication", QApplication.instance())
        style.apply(app, preferences.theme(self.office))
        qt_words.speak(app)
        here = self.screen_name
        for screen in self._screens.values():
            screen.deleteLater()
        self._screens.clear()
        self._whole.deleteLater()
        for part in (self.toast, self.overlay, self.palette_line, self.key_help):
            part.deleteLater()
        self._build()
        self.show_screen(here or "home")
        if self._spoken != language():
            self._spoken = language()
            if self._open_invoices:
                told = tr("What was found on open invoices is said anew in this language. It takes a moment.")
                self.desk.tell(told)

    def closeEvent(self, event: QCloseEvent) -> None:
        from office.app import preferences

        if self.stays():
            event.ignore()
            self.hide()
            return
        preferences.remember(self.office, "geometry", bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        if self.screen_name in screen_titles():
            preferences.remember(self.office, "screen", self.screen_name)
        self._unsubscribe()
        self._bell.stop()
        self.desk.stop()
        super().closeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab, for all that stands in this window."""
        stop = keyboard.next_stop(
            self, QApplication.focusWidget(), forward=forward, guest=self.toast, after=self.toast.stands_after
        )
        if stop is None:
            return super().focusNextPrevChild(forward)
        keyboard.go_to(stop, forward=forward)
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and (paths := paths_in(event.mimeData())):  # not what is dragged out of here
            event.acceptProposedAction()
            self.overlay.tell(tr("Looking at what you bring …"))
            self.arrivals.plan(paths)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.overlay.hide()
        self.arrivals.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.overlay.hide()
        self.arrivals.leave()
        if paths := paths_in(event.mimeData()):
            event.acceptProposedAction()
            self.desk.drop.emit(paths)

    def paste(self) -> None:
        """Take in what the clipboard holds."""
        self.arrivals.paste(QGuiApplication.clipboard().mimeData())

    def find_anything(self) -> None:
        """Ctrl+K."""
        from desktop import finding

        self.palette_line.open(self._places())
        self.desk.bridge.run(
            self.palette_line, lambda _task: finding.entries(self.desk), self.palette_line.add, name="palette"
        )

    def show_keys(self) -> None:
        """F1: the keys of the room that is shown, and of the window."""
        titles = screen_titles() | reply_pages.page_titles()
        self.key_help.open(self.screen_name, titles.get(self.screen_name, ""))

    def look_anew(self) -> None:
        """F5: what is shown is fetched once more, and the watched folders are looked into now."""
        self.office.activity.scan_soon()
        for topic in ("documents", "invoices", "replies", "books", "models", "settings"):
            cast("Screen", self._stack.currentWidget()).changed(topic)

    def _build(self) -> None:
        self._whole = whole = ground()
        self.sidebar = Sidebar(self.desk, screen_titles(), self._stop)
        self._stack = QStackedWidget()
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sidebar)
        layout.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        self.overlay = DropOverlay(self)
        self.toast = Toast(self)
        self.key_help = KeyHelp(self)
        self.palette_line = Palette(
            self, lambda words: self.show_screen("ask", words), lambda words: self.show_screen("documents", words)
        )
        self._name_firm()
        self._count_waiting()

    def _connect(self) -> None:
        desk = self.desk
        desk.go.connect(self.show_screen)
        desk.toast.connect(self._tell_toast)
        desk.way.connect(self._offer_way)
        desk.drop.connect(self.arrivals.take)
        desk.restyle.connect(lambda: QTimer.singleShot(0, self, self.rebuild))
        desk.changed.connect(self._on_change)
        self.arrivals.planned.connect(self._tell_plan)
        desk.working.connect(self._tell_working)

    def _shortcuts(self) -> None:
        pairs: list[tuple[QKeySequence | QKeySequence.StandardKey | str, Callable[[], object]]] = [
            ("Ctrl+K", self.find_anything),
            (QKeySequence.StandardKey.Paste, self.paste),
            ("Z", self._undo),
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Open, self._choose_files),
            ("/", self._search_here),
            ("Ctrl+F", self._search_here),
            ("F1", self.show_keys),
            ("F5", self.look_anew),
        ]
        for keys, pressed in pairs:
            QShortcut(QKeySequence(keys), self).activated.connect(pressed)

    def room(self, name: str) -> QWidget:
        """The screen of this name, made when it is first needed."""
        if name not in self._screens:
            from desktop import screens

            self._screens[name] = made = screens.make(name, self.desk)
            let_drops_through(made)
            self._stack.addWidget(made)
        return self._screens[name]

    def _search_here(self) -> None:
        """The search line of the room that is shown, else that of the documents."""
        self.show_screen(self.screen_name if self.screen_name in {"invoices", "replies"} else "documents", "/")

    def _choose_files(self) -> None:
        from desktop import dialogs

        if paths := dialogs.choose_files(self):
            self.desk.drop.emit(paths)

    def _tell_plan(self, sentence: str) -> None:
        if self.overlay.isVisible():
            self.overlay.tell(sentence)

    def _tell_toast(self, sentence: str, undo: Callable[[], None] | None) -> None:
        self.toast.tell(sentence, undo)

    def _offer_way(self, way: Way) -> None:
        self.toast.offer(way)

    def _tell_working(self, working: bool) -> None:
        self.sidebar.status.started(working)

    def _undo(self) -> None:
        """What the toast offers, else the last decision in the room that is shown."""
        if not self.toast.undo():
            getattr(self._stack.currentWidget(), "take_back", lambda: None)()

    def _stop(self) -> None:
        self.desk.stop()
        self.desk.tell(tr("Stopped. What was not yet read is left out."))

    def _places(self) -> list[Entry]:
        go = self.desk.go.emit
        pages = reply_pages.page_titles()
        return [
            *(Entry(title, tr("Screen"), partial(go, name, None)) for name, title in screen_titles().items()),
            *(Entry(title, tr("Replies"), partial(go, name, None)) for name, title in pages.items()),
            Entry(tr("Language and theme"), tr("Settings"), lambda: go("settings", "look")),
            Entry(tr("Models"), tr("Settings"), lambda: go("settings", "models")),
            Entry(tr("Reminders"), tr("Settings"), lambda: go("settings", "reminders")),
            Entry(tr("Exchange rates"), tr("Settings"), lambda: go("settings", "rates")),
            Entry(tr("Watched folders"), tr("Settings"), lambda: go("settings", "folders")),
            Entry(tr("Add files …"), tr("Do"), self._choose_files),
            Entry(tr("Keys"), tr("Do"), self.show_keys),
        ]

    def _heard(self, event: "Event") -> None:
        """On any thread."""
        topic = str(event.topic)
        self.desk.bridge.post(lambda: self._note(topic))

    def _note(self, topic: str) -> None:
        self._news.add(topic)
        if not self._bell.isActive():
            self._bell.start()

    def _tell_news(self) -> None:
        news, self._news = self._news, set()
        for topic in news:
            self.desk.changed.emit(topic)

    def _on_change(self, topic: str) -> None:
        if topic == "settings":
            self._name_firm()
        if topic in {"invoices", "replies"}:
            self._count_waiting()
        for screen in self._screens.values():
            cast("Screen", screen).changed(topic)

    def _count_waiting(self) -> None:
        from office.app import today

        office, sidebar = self.office, self.sidebar
        self.desk.bridge.run(
            sidebar,
            lambda _task: (today.invoices_waiting(office), today.replies_waiting(office)),
            self._show_waiting,
            name="waiting",
        )

    def _show_waiting(self, waiting: tuple[int, int]) -> None:
        self._open_invoices = waiting[0]
        for room, count in zip(("invoices", "replies"), waiting, strict=True):
            self.sidebar.count(room, count)
        self.desk.waiting.emit(sum(waiting))

    def _name_firm(self) -> None:
        from office.app import preferences

        office = self.office
        self.desk.bridge.run(
            self.sidebar, lambda _task: preferences.firm_name(office), self.sidebar.name_firm, name="firm"
        )
