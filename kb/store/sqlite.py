"""One SQLite file, whatever is in it: one connection that writes, readers beside it, numbered migrations.

Both files of an office are one of these: kb.db (kb.store.database) and office.db (office.store.database).
"""

import contextlib
import hashlib
import json
import queue
import re
import sqlite3
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from core.errors import Trouble, WorldError
from core.files import trouble_of

BUSY_SECONDS = 30.0
MIGRATIONS = (
    "CREATE TABLE IF NOT EXISTS migrations "
    "(number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT"
)

_TROUBLES = {
    sqlite3.SQLITE_FULL: Trouble.DISK_FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.NO_PERMISSION,
    sqlite3.SQLITE_CANTOPEN: Trouble.NO_PERMISSION,
    sqlite3.SQLITE_BUSY: Trouble.OFFICE_OPEN,
    sqlite3.SQLITE_LOCKED: Trouble.OFFICE_OPEN,
    sqlite3.SQLITE_CORRUPT: Trouble.OFFICE_DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.OFFICE_DAMAGED,
    sqlite3.SQLITE_IOERR: Trouble.DAMAGED,
}


def now() -> str:
    """The present moment as UTC text, to the microsecond; sorts as it reads."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


@dataclass(frozen=True, slots=True)
class Migration:
    """A numbered step of the schema."""

    number: int
    name: str
    sql: str

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()


def migrations_in(folder: Traversable) -> list[Migration]:
    """The numbered ``NNNN_name.sql`` files of `folder`, in order and without gaps."""
    found = sorted(
        (int(match[1]), match[2], file.read_text(encoding="utf-8"))
        for file in folder.iterdir()
        if (match := re.fullmatch(r"(\d{4})_(\w+)\.sql", file.name))
    )
    migrations = [Migration(*each) for each in found]
    if [m.number for m in migrations] != list(range(1, len(migrations) + 1)):
        raise ValueError("migrations must be numbered 0001, 0002, … without gaps")
    return migrations


class SqliteFile(ABC):
    """The file, open, for any thread. Writers wait for each other, readers for nobody.

    Raises WorldError for what the world does to the file: OFFICE_DAMAGED, OFFICE_TOO_NEW, a full disk …
    """

    def __init__(self, path: Path, migrations: Sequence[Migration]) -> None:
        self.path = path
        self._idle: queue.LifoQueue[sqlite3.Connection] = queue.LifoQueue()
        self._closed = False
        self._lock = threading.RLock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise trouble_of(error, path.parent) from error
        with self._told(), contextlib.ExitStack() as undo:
            self._writer = self._connect()
            undo.callback(self._writer.close)
            self._migrate(migrations)
            undo.pop_all()

    @abstractmethod
    def trouble(self, kind: Trouble) -> WorldError:
        """The error with the sentence that this file's owner needs."""

    @contextlib.contextmanager
    def write(self, *, durable: bool = True) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is kept, or none. Nested calls join the outer one.

        durable=False survives the death of this process but perhaps no power cut: for what the next start does anew
        anyway, and without the milliseconds that a disk needs to be sure.
        """
        with self._lock:
            if self._writer.in_transaction:
                yield self._writer
                return
            with self._told():
                self._writer.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
                self._writer.execute("BEGIN IMMEDIATE")
                try:
                    yield self._writer
                    self._writer.execute("COMMIT")
                except BaseException:
                    with contextlib.suppress(sqlite3.Error):  # SQLite itself rolled back when the disk was full
                        self._writer.execute("ROLLBACK")
                    raise

    @contextlib.contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """One unchanging view of the file, whatever is written meanwhile."""
        with self._told():
            try:
                connection = self._idle.get_nowait()
            except queue.Empty:
                connection = self._connect(read_only=True)
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
        """Close every connection; one that is still reading closes when it has read."""
        with self._lock:
            self._closed = True
            self._writer.close()
        with contextlib.suppress(queue.Empty):
            while True:
                self._idle.get_nowait().close()

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what SQLite says about the world into a WorldError. What it says about our SQL stays a bug."""
        try:
            yield
        except sqlite3.Error as error:
            kind = _TROUBLES.get((getattr(error, "sqlite_errorcode", None) or 0) & 0xFF)
            if kind is None:
                raise
            raise self.trouble(kind) from error

    def _connect(self, *, read_only: bool = False) -> sqlite3.Connection:
        return connect(self.path, read_only=read_only)

    def _migrate(self, migrations: Sequence[Migration]) -> None:
        self._writer.execute(MIGRATIONS)
        (applied,) = self._writer.execute("SELECT count(*) FROM migrations").fetchone()
        if applied > len(migrations):
            raise self.trouble(Trouble.OFFICE_TOO_NEW)
        pending = migrations[applied:]
        if applied and pending:
            self._before_migrating(pending[0])
        for migration in pending:
            self._apply(migration)

    @abstractmethod
    def _before_migrating(self, first: Migration) -> None:
        """The moment to back up a file that cannot be made again."""

    def _apply(self, migration: Migration) -> None:
        """The step and its record in one transaction (executescript would commit before it began)."""
        with self.write() as connection:
            for statement in statements(migration.sql):
                connection.execute(statement)
            record(connection, migration)


def record(connection: sqlite3.Connection, migration: Migration) -> None:
    """Write down that a migration is applied."""
    values: tuple[Any, ...] = (migration.number, migration.name, migration.digest, now())
    connection.execute("INSERT INTO migrations VALUES (?, ?, ?, ?)", values)


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection as DESIGN §4 wants it. Transactions are begun by hand."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    else:
        connection.execute("PRAGMA journal_mode = WAL")
    return connection


def listed(values: Iterable[int | str]) -> str:
    """Values for ``IN (SELECT value FROM json_each(?))``: one variable, of which a statement may have but so many."""
    return json.dumps(list(values))


def statements(script: str) -> Iterator[str]:
    """The single statements of an SQL script; semicolons inside triggers and strings do not split."""
    rest = ""
    for piece in script.split(";"):
        rest += piece + ";"
        if sqlite3.complete_statement(rest):
            if rest.strip(" \n;"):
                yield rest
            rest = ""
