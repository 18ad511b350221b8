"""The tray: Kontor goes on while its window is closed, and says there how much waits. Open, pause, quit."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QSystemTrayIcon, QWidget

from core.words import tr, tr_n
from desktop import theme
from desktop.desk import Desk
from desktop.theme import LIGHT

if TYPE_CHECKING:
    from office.app.bootstrap import Office

CLOSING = "closing"  # the setting that says what closing the window means: STAY, QUIT, or "" while it was not asked
STAY, QUIT = "tray", "quit"
SIZE = 64
MOST_SHOWN = 99


def available() -> bool:
    """Whether this desktop has a tray at all; some have none."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon and its menu, as long as the window exists; decides what closing the window means."""

    def __init__(self, window: QWidget, desk: Desk, leave: Callable[[], object]) -> None:
        """leave: ends the program."""
        super().__init__(window)
        self._window, self._office, self._leave = window, desk.office, leave
        self._waiting, self._leaving = 0, False
        self.menu = QMenu(window)
        self.open_it = self.menu.addAction("", self.open)
        self.pause_it = self.menu.addAction("", self._toggle)
        self.menu.addSeparator()
        self.quit_it = self.menu.addAction("", self.quit)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._clicked)
        desk.waiting.connect(self._count)
        desk.changed.connect(self._changed)
        cast("QApplication", QApplication.instance()).commitDataRequest.connect(self._session_ends)
        self._say()
        if QGuiApplication.platformName() != "offscreen":  # which has no trays, and says so on standard error
            self.icon.show()

    def open(self) -> None:
        """Bring the window back, where it was."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def quit(self) -> None:
        """End the program, whatever closing the window means otherwise."""
        self._leaving = True
        self._window.close()
        self.icon.hide()
        self._leave()

    def stays(self) -> bool:
        """Whether Kontor goes on while the window closes. The first time it is explained and asked."""
        if self._leaving or not available():
            return False
        choice = closing(self._office)
        if not choice:
            choice = STAY if ask_to_stay(self._window) else QUIT
            set_closing(self._office, choice)
        return choice == STAY

    def _toggle(self) -> None:
        activity = self._office.activity
        if activity.paused:
            activity.resume()
        else:
            activity.pause()
        self._say()

    def _clicked(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how != QSystemTrayIcon.ActivationReason.Context:  # the menu opens by itself
            self.open()

    def _session_ends(self) -> None:
        """The PC shuts down or the owner logs out: nothing may hold him up."""
        self._leaving = True

    def _count(self, waiting: int) -> None:
        self._waiting = waiting
        self._say()

    def _changed(self, topic: str) -> None:
        if topic in {"activity", "settings"}:
            self._say()

    def _say(self) -> None:
        paused = self._office.activity.paused
        self.open_it.setText(tr("Open Kontor"))
        self.pause_it.setText(tr("Resume the work") if paused else tr("Pause the work"))
        self.quit_it.setText(tr("Quit Kontor"))
        waits = tr_n("{n} thing needs you", "{n} things need you", self._waiting) if self._waiting else ""
        self.icon.setToolTip(" · ".join(filter(None, ("Kontor", waits, tr("Paused") if paused else ""))))
        self.icon.setIcon(drawn(self._waiting, paused=paused))
        cast("QGuiApplication", QGuiApplication.instance()).setBadgeNumber(self._waiting)


def closing(office: "Office") -> str:
    """What closing the window means: STAY, QUIT, or "" while the owner was not asked."""
    from office.app import preferences

    return str(preferences.remembered(office, CLOSING, ""))


def set_closing(office: "Office", choice: str) -> None:
    from office.app import preferences

    preferences.remember(office, CLOSING, choice)


def ask_to_stay(parent: QWidget) -> bool:
    """Explain the tray once; whether Kontor shall go on there."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Kontor")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Shall Kontor go on working while its window is closed?"))
    box.setInformativeText(
        tr(
            "It then reads new mail, drafts replies and takes in files, and waits in the tray, among the small icons "
            "near the clock. Open, pause or quit it there. You can change this in Settings."
        )
    )
    stay = box.addButton(tr("Go on in the tray"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(tr("Quit Kontor"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.exec()
    return box.clickedButton() is stay


def drawn(waiting: int, *, paused: bool) -> QIcon:
    """The icon: a K on a plate, grey while paused; a number in its corner where something waits."""
    picture = QPixmap(SIZE, SIZE)
    picture.fill(theme.color(LIGHT.ink, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(LIGHT.soft if paused else LIGHT.accent))
    painter.drawRoundedRect(QRectF(2, 2, SIZE - 4, SIZE - 4), 14, 14)
    _letters(painter, "K", QRectF(0, 0, SIZE, SIZE), 42)
    if waiting:
        corner = QRectF(SIZE * 0.4, SIZE * 0.4, SIZE * 0.6, SIZE * 0.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(LIGHT.stopped))
        painter.drawEllipse(corner)
        _letters(painter, str(min(waiting, MOST_SHOWN)), corner, 24)
    painter.end()
    return QIcon(picture)


def _letters(painter: QPainter, words: str, place: QRectF, pixels: int) -> None:
    font = theme.font(bold=True)
    font.setPixelSize(pixels)
    painter.setFont(font)
    painter.setPen(theme.color(LIGHT.on_accent))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
