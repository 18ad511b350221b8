"""One SQLite file: migrations, one writing connection, and reading ones as many as read at once."""

import contextlib
import errno
import hashlib
import queue
import re
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from core.errors import Trouble, WorldError
from core.files import trouble_of
from core.words import tr

Row = sqlite3.Row


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


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection as DESIGN §4 wants it. Transactions are begun by hand."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=30)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    else:
        connection.execute("PRAGMA journal_mode = WAL")
    return connection


def _trouble_of(error: sqlite3.DatabaseError, path: Path) -> WorldError | None:
    """What the world did to the file; None when the mistake is in our own SQL."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        sentence = tr(
            "The office file {name} is damaged. Restore the newest backup: kontor restore FILE", name=path.name
        )
        return WorldError(Trouble.OFFICE_DAMAGED, sentence)
    if code == sqlite3.SQLITE_FULL:
        return trouble_of(OSError(errno.ENOSPC, ""), path)
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}:
        return trouble_of(OSError(errno.EACCES, ""), path)
    if code == sqlite3.SQLITE_IOERR:
        return trouble_of(OSError(errno.EIO, ""), path)
    return None


@contextlib.contextmanager
def _trouble_told(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        if told := _trouble_of(error, path):
            raise told from error
        raise


class Database:
    """The file, open. Writes wait for each other; reads run beside them."""

    def __init__(self, path: Path, migrations: Sequence[Migration]) -> None:
        self.path = path
        self._idle: queue.LifoQueue[sqlite3.Connection] = queue.LifoQueue()
        self._closed = False
        self._lock = threading.RLock()
        with _trouble_told(path):
            self._writer = connect(path)
            self._migrate(migrations)

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
            with _trouble_told(self.path):
                self._writer.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
                self._writer.execute("BEGIN IMMEDIATE")
                try:
                    yield self._writer
                    self._writer.execute("COMMIT")
                except BaseException:
                    self._undo()
                    raise

    def _undo(self) -> None:
        if self._writer.in_transaction:  # SQLite itself rolled back when the disk was full
            self._writer.execute("ROLLBACK")

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query, as of now."""
        with self._reading() as connection:
            return connection.execute(sql, values).fetchall()

    def one(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        return next(iter(self.rows(sql, values)), None)

    def backup(self, target: Path) -> None:
        """A consistent copy of the whole file, made by SQLite itself."""
        with contextlib.closing(connect(target)) as copy, self._reading() as connection:
            connection.backup(copy)

    def damage(self) -> list[str]:
        """What SQLite's own check finds wrong: an empty list for a sound file."""
        found = [str(row[0]) for row in self.rows("PRAGMA integrity_check")]
        found += [f"foreign key of {row[0]} row {row[1]}" for row in self.rows("PRAGMA foreign_key_check")]
        return [each for each in found if each != "ok"]

    def close(self) -> None:
        """Close every connection; one that is still reading closes when it has read."""
        with self._lock:
            self._closed = True
            self._writer.close()
        with contextlib.suppress(queue.Empty):
            while True:
                self._idle.get_nowait().close()

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            connection = self._idle.get_nowait()
        except queue.Empty:
            connection = connect(self.path, read_only=True)
        try:
            with _trouble_told(self.path):
                yield connection
        finally:
            if self._closed:
                connection.close()
            else:
                self._idle.put(connection)

    def _migrate(self, migrations: Sequence[Migration]) -> None:
        applied = self._applied()
        if len(applied) > len(migrations):
            raise WorldError(
                Trouble.OFFICE_TOO_NEW,
                tr("This office was last opened by a newer Kontor. Install that version and start it again."),
            )
        pending = migrations[len(applied) :]
        if applied and pending:
            self.backup(self.path.with_name(f"{self.path.stem}-before-{pending[0].number:04}.db"))
        for migration in pending:
            self._apply(migration)

    def _applied(self) -> list[str]:
        self._writer.execute(
            "CREATE TABLE IF NOT EXISTS migrations "
            "(number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT"
        )
        return [row["sha256"] for row in self._writer.execute("SELECT sha256 FROM migrations ORDER BY number")]

    def _apply(self, migration: Migration) -> None:
        """The step and its record in one transaction (executescript would commit before it began)."""
        with self.write() as connection:
            for statement in statements(migration.sql):
                connection.execute(statement)
            connection.execute(
                "INSERT INTO migrations VALUES (?, ?, ?, ?)",
                (migration.number, migration.name, migration.digest, now()),
            )


def statements(script: str) -> Iterator[str]:
    """The single statements of an SQL script; semicolons inside triggers and strings do not split."""
    rest = ""
    for piece in script.split(";"):
        rest += piece + ";"
        if sqlite3.complete_statement(rest):
            if rest.strip(" \n;"):
                yield rest
            rest = ""
