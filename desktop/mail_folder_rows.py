"""The folders into which mails are put, on the mail's card in Settings: each with its end, and a way to one more."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.words import tr, tr_n
from desktop import dialogs
from desktop.controls import Elided, button, clear, column, label, row
from desktop.desk import Desk


def watched_row(folder: Path, stop: Callable[[Path], None]) -> QHBoxLayout:
    """A folder that is looked into, with the button that ends it."""
    end = button(tr("Stop watching"), lambda: stop(folder))
    end.setAccessibleName(tr("Stop watching {name}", name=folder.name))
    line = row(Elided(str(folder)), end)
    line.setStretch(0, 1)
    return line


class MailFolders(QWidget):
    """What is chosen counts at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        inside = column(self)
        what = tr(
            "Mails (.eml, .msg) and tables of messages from shops can also come by a folder: what is put there from "
            "now on gets a draft. Nothing in it is touched."
        )
        inside.addWidget(label(what, look="soft"))
        self._rows = QVBoxLayout()
        inside.addLayout(self._rows)
        inside.addLayout(row(button(tr("Watch a folder for mails …"), self._choose), 1))
        desk.changed.connect(lambda topic: self.fetch() if topic == "settings" else None)
        self.fetch()

    def fetch(self) -> None:
        """Show which folders are looked into."""
        from office.app import mail_folders

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: mail_folders.folders(office), self._show, name="mail-folders")

    def watch(self, folder: Path) -> None:
        """Look into this one, too, from now on."""
        from office.app import mail_folders

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: mail_folders.watch(office, folder), self._watched)

    def _watched(self, there: int) -> None:
        self._desk.tell(
            tr_n(
                "What comes from now on is drafted. {n} file lies there already and is left as it is.",
                "What comes from now on is drafted. {n} files lie there already and are left as they are.",
                there,
            )
            if there
            else tr("What comes from now on is drafted.")
        )

    def _show(self, folders: list[Path]) -> None:
        clear(self._rows)
        for folder in folders:
            self._rows.addLayout(watched_row(folder, self._unwatch))

    def _choose(self) -> None:
        if folder := dialogs.choose_folder(self, tr("Watch a folder for mails")):
            self.watch(folder)

    def _unwatch(self, folder: Path) -> None:
        from office.app import mail_folders

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: mail_folders.unwatch(office, folder))
