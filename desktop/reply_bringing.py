"""What is brought to the room Replies: mails in files or on the clipboard, tables of shops, watched folders."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QGuiApplication

from core.errors import WorldError
from core.words import tr, tr_n
from desktop import dialogs
from desktop.bridge import Task
from desktop.desk import Desk
from desktop.reply_table import TableCard

if TYPE_CHECKING:
    from office.app.shop_mails import Brought, ShopTable
    from office.replies.shop_columns import Columns

T = TypeVar("T")
ROOM = "replies"


class Bringing(TableCard):
    """The card above the mails; it shows itself only while a table has to be looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asking: list[ShopTable] = []
        self._put_off: set[Path] = set()
        self.agreed.connect(self._bring)
        self.closed.connect(self._next)
        desk.brought.connect(lambda room, paths: self.take_in(paths) if room == ROOM else None)
        desk.pasted.connect(lambda room, text: self.take_text(text) if room == ROOM else None)

    def choose(self) -> None:
        """Files from a dialog."""
        if paths := dialogs.choose_files(self):
            self.take_in(paths)

    def paste(self) -> None:
        """A mail from the clipboard."""
        self.take_text(QGuiApplication.clipboard().text())

    def take_text(self, text: str) -> None:
        """A mail as text."""
        from office.app import replies

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: replies.take_text(office, text), self._said)

    def take_in(self, paths: list[Path]) -> None:
        """Mails wait for a draft; tables are asked about, or taken in where their columns are known."""
        from office.app import replies, shop_mails

        office = self._desk.office
        tables = [path for path in paths if path.suffix.lower() in shop_mails.TABLES]
        mails = [path for path in paths if path not in tables]

        def work(task: Task) -> int:
            return replies.take_mails(office, mails, report=office.activity.show, cancel=task.cancel_token)

        if mails:
            self._long(work, self._said)
        for table in tables:
            self._look(table)

    def fetch(self) -> None:
        """Tables in watched folders that could not be taken in without a word of the owner."""
        from office.app import mail_folders

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: mail_folders.waiting(office), self._wait, name="mail-tables")

    def _wait(self, tables: dict[Path, str]) -> None:
        if self.isHidden():
            path, why = next(((one, why) for one, why in tables.items() if one not in self._put_off), (None, ""))
            if path and why:
                self._put_off.add(path)
                self.tell(path.name, [why])
                self._settle(path)
            elif path:
                self._look(path)

    def _look(self, path: Path) -> None:
        from office.app import shop_mails

        office = self._desk.office

        def work(task: Task) -> "ShopTable | str":
            try:
                return shop_mails.look(office, path, cancel=task.cancel_token)
            except WorldError as no:
                return no.sentence

        def looked(found: "ShopTable | str") -> None:
            if isinstance(found, str):
                self.tell(path.name, [found])
                self._settle(path)
            elif found.confirmed:
                self._bring(found, found.columns)
            else:
                self._asking = [*(one for one in self._asking if one.path != path), found]
                self._next()

        self._long(work, looked)

    def _next(self) -> None:
        """The next table that wants a word; one that was put off is not asked again until the next start."""
        if self.shown is not None and self.isHidden():
            self._put_off.add(self.shown.path)
            self._asking = [one for one in self._asking if one.path != self.shown.path]
            self.shown = None
        if self._asking and self.isHidden():
            self.ask(self._asking[0])

    def _bring(self, shown: "ShopTable", columns: "Columns") -> None:
        from office.app import shop_mails

        office = self._desk.office

        def work(task: Task) -> "Brought":
            known = shown if shown.confirmed else shop_mails.confirm(office, shown, columns)
            return shop_mails.bring(office, known, report=office.activity.show, cancel=task.cancel_token)

        def brought(done: "Brought") -> None:
            self._asking = [one for one in self._asking if one.path != shown.path]
            self._settle(shown.path)
            self.hide()
            self.shown = None
            if done.taken.unread:
                self.tell(shown.path.name, done.sentences())
            else:
                self._desk.tell(" · ".join(done.sentences()))
                self._next()

        self._long(work, brought)

    def _settle(self, path: Path) -> None:
        from office.app import mail_folders

        office = self._desk.office
        self._desk.bridge.run(self, lambda _task: mail_folders.settled(office, path))

    def _said(self, fresh: int) -> None:
        if fresh:
            self._desk.tell(tr_n("{n} mail waits for its draft", "{n} mails wait for their drafts", fresh))
        else:
            self._desk.tell(tr("This mail is here already."))

    def _long(self, work: Callable[[Task], T], done: Callable[[T], object]) -> None:
        """Work that Stop ends and the status line tells."""
        office = self._desk.office

        def told(task: Task) -> T:
            try:
                return work(task)
            finally:
                office.activity.show(None)

        self._desk.begun(self._desk.bridge.run(self, told, done, ended=self._desk.ended, long=True))
