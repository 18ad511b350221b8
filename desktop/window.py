"""Opens the window: one application, one office, one frame."""

import sys
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEventLoop, QLocale, QMetaObject, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from core import connections, reports
from core.errors import Trouble, WorldError
from core.words import LANGUAGES, speak_in_window, tr, tr_n
from desktop import dialogs, knocking, qt_words, style, theme, tray
from desktop.bridge import Bridge, bug_sentence
from desktop.pages import Drawer

if TYPE_CHECKING:
    from desktop.frame import Window
    from desktop.tray import Tray
    from office.app.bootstrap import Office
    from office.app.mail_watch import Postman


def application() -> QApplication:
    """The one application object, dressed for the system's theme."""
    QCoreApplication.setApplicationName("Kontor")
    speak_in_window()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)
    app = cast("QApplication | None", QApplication.instance()) or QApplication(sys.argv[:1])
    app.setDesktopFileName("kontor")
    style.apply(app, theme.Choice.SYSTEM)
    return app


class Opening(QObject):
    """Opens the office on a worker; then builds the window, or says why not."""

    def __init__(self, app: QApplication, folder: Path | None, *, with_model: bool, in_tray: bool = False) -> None:
        """in_tray: begin without showing the window, where there is a tray."""
        super().__init__()
        self._app, self._in_tray = app, in_tray
        self.bridge = Bridge(self.tell)
        self.drawer = Drawer()
        self.window: Window | None = None
        self.tray: Tray | None = None
        self.office: Office | None = None
        self._postman: Postman | None = None
        self.status = 0
        self.said = ""  # told when the window is there
        self.folder = folder
        self.backup: Path | None = None  # the office becomes that of this backup when everything has ended
        self._looks: QMetaObject.Connection | None = None
        self._with_model = with_model
        self._open()

    def close(self) -> None:
        """Stop everything, in the order in which it depends on each other."""
        if self._looks:
            QObject.disconnect(self._looks)
        if self.office:
            self.office.closing = True
        if self._postman:
            self._postman.close()
        self.bridge.close()
        self.drawer.close()
        if self.office:
            self.office.close()

    def _open(self) -> None:
        folder, with_model = self.folder, self._with_model
        self.bridge.run(self, lambda _task: _opened(folder, with_model=with_model), self._opened, long=True)

    def _opened(self, office: "Office | WorldError | None") -> None:
        if office is None:
            self._app.quit()
        elif isinstance(office, WorldError):
            self._refuse(office)
        else:
            self._show(office)

    def _show(self, office: "Office") -> None:
        from desktop.frame import Window
        from office.app import preferences, rounds

        self.office, self.folder = office, office.folder
        if not preferences.language(office):
            preferences.set_language(office, _system_language())
        reports.keep_in(office.folder / "reports")
        style.apply(self._app, preferences.theme(office))
        qt_words.speak(self._app)
        self.window = window = Window(office, self.bridge, self.drawer)
        window.restore()
        self.tray = tray.Tray(window, window.desk, self._app.quit)
        window.stays = self.tray.stays
        window.setWindowIcon(tray.drawn(0, paused=False))
        knocking.Door(window, office.folder, self.tray.open)
        self._appear(window)
        self._app.setQuitOnLastWindowClosed(True)
        rounds.begin(office)
        QTimer.singleShot(300, self, self._warm_up)
        self._looks = self._app.styleHints().colorSchemeChanged.connect(lambda _scheme: window.rebuild())
        window.desk.go_back.connect(self._go_back)
        if self.said:
            window.desk.tell(self.said)

    def _appear(self, window: "Window") -> None:
        """At login only the tray tells that Kontor is there; without one, a small window does."""
        if not self._in_tray:
            window.show()
        elif not tray.available():
            window.showMinimized()

    def _warm_up(self) -> None:
        """What the first click and the first search would otherwise wait for."""
        from office.app import questions

        self.bridge.run(self, lambda _task: self.drawer.warm_up())
        if office := self.office:
            self.bridge.run(self, lambda _task: questions.search(office, "Kontor", limit=1), long=True)
            self.bridge.run(self, lambda _task: _postman(office), self._keep_postman)

    def _keep_postman(self, postman: "Postman") -> None:
        self._postman = postman

    def _go_back(self, backup: Path) -> None:
        """End; `run` does the rest, for nobody may work in the office meanwhile."""
        self.backup = backup
        if self.tray:
            self.tray.quit()

    def _refuse(self, error: WorldError) -> None:
        """The office cannot be opened: one sentence, then the end with the contract's exit status."""
        from office.cli.main import EXITS, USAGE

        sentence = error.sentence
        sys.stderr.write(sentence + "\n")
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Kontor", sentence, QMessageBox.StandardButton.Close)
        box.setTextFormat(Qt.TextFormat.PlainText)
        back = box.addButton(tr("Go back to a backup …"), QMessageBox.ButtonRole.AcceptRole)
        back.setVisible(error.trouble is Trouble.OFFICE_DAMAGED)
        again = box.addButton(tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
        again.setVisible(error.trouble not in {Trouble.OFFICE_DAMAGED, Trouble.OFFICE_TOO_NEW})
        self._app.setQuitOnLastWindowClosed(False)  # the box is the last one, and another try has none for a while
        box.exec()
        if box.clickedButton() is again:
            self._open()
            return
        if box.clickedButton() is back:
            self.backup = next(iter(dialogs.choose_files(box)), None)
        self.status = EXITS.get(error.trouble, USAGE)
        self._app.quit()

    def tell(self, sentence: str) -> None:
        if self.window:
            self.window.desk.tell(sentence)


def _postman(office: "Office") -> "Postman":
    """Drafts what comes while the window is open. What it does shows in the rooms; a cut line mends itself."""
    from office.app.mail_watch import Postman

    return Postman(office, lambda _event, _facts: None)


def _system_language() -> str:
    """The language of the owner's system where Kontor speaks it, else English."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def _opened(folder: Path | None, *, with_model: bool) -> "Office | WorldError | None":
    """On a worker: the imports are a good part of the time. A refusal is a value here, because it has a status.

    None where the office is open in another window already, which shows itself now.
    """
    from office.app import bootstrap

    place = folder or bootstrap.default_folder()
    try:
        return bootstrap.open_office(place, with_model=with_model)
    except WorldError as refusal:
        if refusal.trouble is Trouble.OFFICE_OPEN and knocking.knock(place):
            return None
        return refusal


def run(folder: Path | None, *, with_model: bool = True, in_tray: bool = False) -> int:
    """The whole life of the window; returns the exit status."""
    from office.app import bootstrap

    connections.install()
    app = application()
    app.setQuitOnLastWindowClosed(True)
    said = ""
    while True:
        opening = Opening(app, folder, with_model=with_model, in_tray=in_tray and not said)
        opening.said = said
        _hook(opening)
        app.exec()
        opening.close()
        if opening.backup is None:
            return opening.status
        said = go_back(app, opening.backup, opening.folder or bootstrap.default_folder())


def go_back(app: QApplication, backup: Path, folder: Path) -> str:
    """Make `folder` the office of the backup; a sign stands on the screen meanwhile. Returns what came of it."""
    sign = QLabel(tr("Kontor goes back to {name} and opens again in a moment …", name=backup.name))
    sign.setWindowTitle("Kontor")
    sign.setTextFormat(Qt.TextFormat.PlainText)
    sign.setContentsMargins(40, 32, 40, 32)
    sign.show()
    app.setQuitOnLastWindowClosed(False)
    with ThreadPoolExecutor(1, thread_name_prefix="kontor-backup") as pool:
        task = pool.submit(_restored, backup, folder)
        while not task.done():
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            time.sleep(0.02)
    sign.close()
    app.setQuitOnLastWindowClosed(True)
    return task.result()


def _restored(backup: Path, folder: Path) -> str:
    """On a worker: a refusal changes nothing and is told."""
    from office.app import backups

    try:
        found, aside = backups.restore(backup, folder)
    except WorldError as no:
        return no.sentence
    said = tr_n("Kontor is back at the backup with {n} document.", "Kontor is back at the backup with {n} documents.",
                found.documents)  # fmt: skip
    return f"{said} {tr('What was here is kept in {name}.', name=aside.name)}" if aside else said


def _hook(opening: Opening) -> None:
    """Take bugs that surface in Qt's event loop: write, tell, go on."""

    def on_bug(_kind: type[BaseException], bug: BaseException, _trace: TracebackType | None) -> None:
        sys.stderr.write("".join(traceback.format_exception(bug)))
        opening.tell(bug_sentence(reports.write(bug)))

    sys.excepthook = on_bug
