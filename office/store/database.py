"""The file office.db: it cannot be built again, so it is backed up, checked and spoken of with care."""

import contextlib
import errno
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.errors import Trouble, WorldError
from core.files import trouble_of
from core.words import in_window, tr
from kb.store.sqlite import Migration, SqliteFile, connect, listed, migrations_in, now

__all__ = ["Database", "Migration", "Row", "listed", "migrations_in", "now"]

Row = sqlite3.Row

_ERRNOS = {
    Trouble.DISK_FULL: errno.ENOSPC,
    Trouble.READ_ONLY: errno.EACCES,
    Trouble.NO_PERMISSION: errno.EACCES,
}


class Database(SqliteFile):
    """The file, open. Writes wait for each other; reads run beside them."""

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query, as of now."""
        with self.read() as connection:
            return connection.execute(sql, values).fetchall()

    def one(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        return next(iter(self.rows(sql, values)), None)

    def writes_of_others(self) -> int:
        """A number that stays the same for as long as nobody but this process has changed the file through SQLite."""
        with self._lock, self._told():
            return int(self._writer.execute("PRAGMA data_version").fetchone()[0])

    def backup(self, target: Path) -> None:
        """A consistent copy of the whole file, made by SQLite itself."""
        with contextlib.closing(connect(target)) as copy, self.read() as connection:
            connection.backup(copy)

    def damage(self) -> list[str]:
        """What SQLite's own check finds wrong: an empty list for a sound file."""
        found = [str(row[0]) for row in self.rows("PRAGMA integrity_check")]
        found += [f"foreign key of {row[0]} row {row[1]}" for row in self.rows("PRAGMA foreign_key_check")]
        return [each for each in found if each != "ok"]

    def trouble(self, kind: Trouble) -> WorldError:
        name = self.path.name
        match kind:
            case Trouble.OFFICE_DAMAGED:
                return WorldError(kind, _damaged(name))
            case Trouble.OFFICE_TOO_NEW:
                return WorldError(
                    kind,
                    tr("This office was last opened by a newer Kontor. Install that version and start it again."),
                )
            case Trouble.OFFICE_OPEN:
                return WorldError(
                    kind, tr("This office is already open in another Kontor window or command. Close that one first.")
                )
            case _:
                return trouble_of(OSError(_ERRNOS.get(kind, errno.EIO), ""), self.path)

    def _connect(self, *, read_only: bool = False) -> sqlite3.Connection:
        connection = super()._connect(read_only=read_only)
        connection.row_factory = Row
        return connection

    def _before_migrating(self, first: Migration) -> None:
        self.backup(self.path.with_name(f"{self.path.stem}-before-{first.number:04}.db"))


def lost(path: Path) -> WorldError | None:
    """What to raise where the file is gone or empty, though there was one: a new one would hide what was lost."""
    there = path.is_file() and path.stat().st_size > 0
    return None if there else WorldError(Trouble.OFFICE_DAMAGED, _lost(path.name))


def _lost(name: str) -> str:
    if in_window():
        return tr("The office file {name} is gone, its documents are here. Go back to the newest backup.", name=name)
    return tr(
        "The office file {name} is gone, its documents are here. Restore the newest backup: kontor restore FILE",
        name=name,
    )


def _damaged(name: str) -> str:
    if in_window():
        return tr("The office file {name} is damaged. Go back to the newest backup.", name=name)
    return tr("The office file {name} is damaged. Restore the newest backup: kontor restore FILE", name=name)
