"""The file kb.db, and what SQLite's errors mean to the person. Everything in it can be built again."""

import contextlib
import sqlite3
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from core.errors import Trouble, WorldError
from core.words import tr
from kb.store.sqlite import MIGRATIONS, Migration, SqliteFile, migrations_in, record

Connection = sqlite3.Connection  # for those who pass one on: only this package imports the driver

CACHE_KIB = 65536


class Database(SqliteFile):
    """The open file.

    Raises WorldError: OFFICE_DAMAGED when the file cannot be trusted, OFFICE_TOO_NEW when it is of a later version.
    """

    def __init__(self, path: Path) -> None:
        if _mark(path).exists():
            raise WorldError(Trouble.OFFICE_DAMAGED, _sentence(Trouble.OFFICE_DAMAGED))
        super().__init__(path, migrations_in(resources.files(__package__) / "migrations"))

    def distrust(self) -> None:
        """Remember that the file is damaged: it is not opened again, so that the next start builds a new one."""
        with contextlib.suppress(OSError):  # a full or read-only disk: whoever meets the damage next tries again
            _mark(self.path).touch()

    def trouble(self, kind: Trouble) -> WorldError:
        if kind is Trouble.OFFICE_DAMAGED:
            self.distrust()
        return WorldError(Trouble.OFFICE_DAMAGED if kind is Trouble.DAMAGED else kind, _sentence(kind))

    def _connect(self, *, read_only: bool = False) -> sqlite3.Connection:
        connection = super()._connect(read_only=read_only)
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection

    def _before_migrating(self, first: Migration) -> None:
        """Nothing to keep: the originals are the truth."""

    def _migrate(self, migrations: Sequence[Migration]) -> None:
        (counted,) = self._writer.execute("PRAGMA user_version").fetchone()
        if counted:  # the first builds of Kontor counted here, and had one migration
            with self.write() as db:
                db.execute(MIGRATIONS)
                record(db, migrations[0])
                db.execute("PRAGMA user_version = 0")
        super()._migrate(migrations)


def _mark(path: Path) -> Path:
    return path.with_name(f"{path.name}.damaged")


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
