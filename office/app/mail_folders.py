"""Folders into which mails are put: what comes there from now on is drafted. Nothing in them is touched."""

import time
from collections.abc import Iterator
from pathlib import Path

from core.errors import InputError, Trouble, WorldError
from core.progress import CancelToken
from core.words import tr
from office.app import mailroom, shop_mails
from office.app.bootstrap import Office
from office.app.events import Topic

MAILS = frozenset({".eml", ".msg"})
_FOLDERS = "mail_folders"  # the setting: {folder: [names of what lay there when it was chosen]}
_WAITING = "mail_tables_waiting"  # the setting: {table: why it waits, "" for columns that the owner has to confirm}
_SETTLED = 2.0  # seconds: a file that changed this short a time ago may not be finished
_State = tuple[int, int]  # size and time of its last change


def folders(office: Office) -> list[Path]:
    """Those that are looked into."""
    return [Path(path) for path in office.records.setting(_FOLDERS, {})]


def watch(office: Office, folder: Path) -> int:
    """From now on mails and tables of messages that come into this folder are answered.

    Returns how many lie there already: they are history, as in a mailbox that is new. Raises InputError.
    """
    folder = folder.absolute()
    if not folder.is_dir():
        raise InputError(tr("This is not a folder: {name}", name=str(folder)))
    if office.folder.absolute() == folder or office.folder.absolute().is_relative_to(folder):
        raise InputError(tr("This folder holds Kontor's own data. Choose one for your mails."))
    there = sorted(str(path.relative_to(folder)) for path in _files(folder))
    office.records.set_setting(_FOLDERS, {str(folder): there, **office.records.setting(_FOLDERS, {})})
    office.mail_waits.set()
    office.events.tell(Topic.SETTINGS, "mail")
    return len(there)


def unwatch(office: Office, folder: Path) -> None:
    """Look into it no more; mails that came stay."""
    kept = {path: there for path, there in office.records.setting(_FOLDERS, {}).items() if path != str(folder)}
    office.records.set_setting(_FOLDERS, kept)
    office.events.tell(Topic.SETTINGS, "mail")


def waiting(office: Office) -> dict[Path, str]:
    """Tables that could not be taken in by themselves, and why: "" where their columns want the owner's word."""
    return {Path(path): why for path, why in office.records.setting(_WAITING, {}).items() if Path(path).is_file()}


def settled(office: Office, path: Path) -> None:
    """The owner has looked at such a table."""
    still = waiting(office)
    if still.pop(path, None) is not None:
        _set_waiting(office, still)


def _set_waiting(office: Office, tables: dict[Path, str]) -> None:
    office.records.set_setting(_WAITING, {str(path): why for path, why in tables.items()})
    office.events.tell(Topic.REPLIES)


class FolderLook:
    """Looks from time to time; what was seen is not opened again until it changes. A start looks at all once more."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._seen: dict[Path, _State] = {}

    def look(self, cancel: CancelToken) -> int:
        """Take in what is new; returns how many mails wait that were not known.

        Raises Cancelled, and WorldError where the disk is full: what was not taken in is tried at the next look.
        """
        fresh = 0
        for folder, there in self._office.records.setting(_FOLDERS, {}).items():
            before = frozenset(there)
            for path in _files(Path(folder)):
                cancel.check()
                state = _state(path)
                if state and str(path.relative_to(folder)) not in before and self._seen.get(path) != state:
                    fresh += self._take(path, cancel)
                    self._seen[path] = state
        if fresh:
            self._office.events.tell(Topic.REPLIES)
        return fresh

    def _take(self, path: Path, cancel: CancelToken) -> int:
        """A file that cannot be read stops no other."""
        try:
            if path.suffix.lower() in MAILS:
                document, _ = self._office.originals.keep(path, cancel=cancel)
                return int(mailroom.store_of(self._office).arrived("", document))
            table = shop_mails.look(self._office, path, cancel=cancel)
            if table.confirmed:
                return shop_mails.bring(self._office, table, asked=False, cancel=cancel).fresh
            _set_waiting(self._office, {**waiting(self._office), path: ""})
        except WorldError as no:
            if no.trouble is Trouble.DISK_FULL:
                raise
            _set_waiting(self._office, {**waiting(self._office), path: no.sentence})
        return 0


def _state(path: Path) -> _State | None:
    """What tells a file from what it was before; None while it is being written, or gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    if 0 <= time.time() - found.st_mtime < _SETTLED:
        return None
    return found.st_size, found.st_mtime_ns


def _files(folder: Path) -> Iterator[Path]:
    """Mails and tables below a folder; none while it is away (a stick pulled out, a share offline)."""
    try:
        found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in MAILS | shop_mails.TABLES)
    except OSError:
        return
    yield from (path for path in found if path.is_file() and not path.name.startswith((".", "~$")))
