"""The file kb.db: one connection that writes, several that read, and what SQLite's errors mean to the person."""

import contextlib
import queue
import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

from core.errors import Trouble, WorldError
from core.files import trouble_of
from core.words import tr

Connection = sqlite3.Connection  # for those who pass one on: only this package imports the driver

BUSY_SECONDS = 30.0
CACHE_KIB = 65536

_TROUBLES = {
    sqlite3.SQLITE_FULL: Trouble.DISK_FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.NO_PERMISSION,
    sqlite3.SQLITE_CANTOPEN: Trouble.NO_PERMISSION,
    sqlite3.SQLITE_BUSY: Trouble.OFFICE_OPEN,
    sqlite3.SQLITE_LOCKED: Trouble.OFFICE_OPEN,
    sqlite3.SQLITE_CORRUPT: Trouble.OFFICE_DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.OFFICE_DAMAGED,
    sqlite3.SQLITE_IOERR: Trouble.OFFICE_DAMAGED,
}


def _sentence(trouble: Trouble) -> str:
    match trouble:
        case Trouble.DISK_FULL:
            return tr("The disk is full. Free some space, then try again.")
        case Trouble.READ_ONLY | Trouble.NO_PERMISSION:
            return tr("The search index cannot be written. Check the permissions of the office's folder.")
        case Trouble.OFFICE_OPEN:
            return tr("This office is open in another program. Close it there first.")
        case Trouble.OFFICE_TOO_NEW:
            return tr("This office was last used by a newer Kontor. Install the newest version.")
        case _:
            return tr("The search index is damaged. It can be built again from your documents; nothing is lost.")


def trouble(kind: Trouble) -> WorldError:
    """The error with its sentence."""
    return WorldError(kind, _sentence(kind))


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the world into a WorldError. What it says about our SQL stays a bug."""
    try:
        yield
    except sqlite3.Error as error:
        code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
        kind = _TROUBLES.get(code)
        if kind is None:
            raise
        if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
            distrust(path)
        raise trouble(kind) from error


def _mark(path: Path) -> Path:
    return path.with_name(f"{path.name}.damaged")


def distrust(path: Path) -> None:
    """Remember that the file is damaged: it is not opened again, so that the next start builds a new one."""
    with contextlib.suppress(OSError):  # a full or read-only disk: whoever meets the damage next tries again
        _mark(path).touch()


class Database:
    """The open file. Reading and writing from any thread; writers wait for each other, readers for nobody.

    Raises WorldError: OFFICE_DAMAGED when the file cannot be trusted, OFFICE_TOO_NEW when it is of a later version.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writing = threading.RLock()
        self._idle: queue.LifoQueue[sqlite3.Connection] = queue.LifoQueue()
        self._closed = False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise trouble_of(error, path.parent) from error
        if _mark(path).exists():
            raise trouble(Trouble.OFFICE_DAMAGED)
        with told(path):
            self._writer = _connect(path, read_only=False)
            try:
                _migrate(self._writer)
            except BaseException:
                self._writer.close()
                raise

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is durable after the block, or none of it ever was."""
        with self._writing, told(self.path):
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._writer.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One unchanging view of the file, whatever is written meanwhile."""
        with told(self.path):
            try:
                connection = self._idle.get_nowait()
            except queue.Empty:
                connection = _connect(self.path, read_only=True)
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                connection.rollback()
                self._give_back(connection)

    def _give_back(self, connection: sqlite3.Connection) -> None:
        if self._closed:
            connection.close()
        else:
            self._idle.put(connection)

    def close(self) -> None:
        """Close every connection that nobody is using; the others close when their work ends."""
        self._closed = True
        with contextlib.suppress(queue.Empty):
            while True:
                self._idle.get_nowait().close()
        with self._writing:
            self._writer.close()


def _connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    connection.execute("PRAGMA temp_store = MEMORY")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    else:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    return connection


def _migrations() -> list[tuple[int, str]]:
    """The numbered SQL files, in order."""
    folder = resources.files(__package__) / "migrations"
    found = sorted((file.name, file) for file in folder.iterdir() if file.name.endswith(".sql"))
    return [(int(name[:4]), file.read_text(encoding="utf-8")) for name, file in found]


def _migrate(writer: sqlite3.Connection) -> None:
    """Bring the file to this version. Each step and its record are one transaction."""
    (at,) = writer.execute("PRAGMA user_version").fetchone()
    steps = _migrations()
    if at > steps[-1][0]:
        raise trouble(Trouble.OFFICE_TOO_NEW)
    for number, sql in steps:
        if number > at:
            now = datetime.now(UTC).isoformat(timespec="seconds")
            record = f"INSERT INTO migration VALUES ({number}, '{now}'); PRAGMA user_version = {number};"  # noqa: S608
            table = "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, applied TEXT NOT NULL) STRICT;"
            writer.executescript(f"BEGIN IMMEDIATE; {table} {sql} {record} COMMIT;")
