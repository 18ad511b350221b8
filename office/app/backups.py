"""The owner's backup: one file that holds the office, proved whole; and the way back."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.errors import InputError
from core.progress import CancelToken, Report, silent
from core.words import tr
from office.app.bootstrap import Office
from office.store.backups import Backup, may_take_the_place_of, restore_backup, write_backup
from office.store.database import now

SUFFIX = ".kontor-backup.zip"
OVERDUE_DAYS = 14
_LAST = "last_backup"


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The last one that proved whole. at: UTC."""

    at: datetime
    file: str
    documents: int


def suggested_name() -> str:
    """A dated file name, so that older backups stay."""
    return f"kontor-{now()[:10]}{SUFFIX}"


def last_backup(office: Office) -> LastBackup | None:
    """What the owner can rely on, or None."""
    kept = office.records.setting(_LAST)
    return LastBackup(datetime.fromisoformat(kept["at"]), kept["file"], kept["documents"]) if kept else None


def days_without(office: Office) -> int:
    """Days since the last whole backup; without one, since the first document came. 0 for an empty office."""
    last = last_backup(office)
    since = last.at if last else office.records.first_arrival()
    return (datetime.now(UTC) - since).days if since else 0


def back_up(office: Office, target: Path, *, report: Report = silent, cancel: CancelToken | None = None) -> Backup:
    """Write a backup to `target` (a folder gets a dated name in it) and read it back.

    Raises InputError for a target inside the office and for another file's place, WorldError (disk full, read-only),
    Cancelled.
    """
    if target.is_dir():
        target = target / suggested_name()
    if target.absolute().is_relative_to(office.folder):
        raise InputError(tr("A backup belongs on another disk or stick, not into the office itself."))
    if not may_take_the_place_of(target):
        raise InputError(
            tr("Another file stands there, and it is no backup. Choose another name: {name}", name=target.name)
        )
    made = write_backup(office.records.database, office.originals, target, report=report, cancel=cancel)
    if made.verified:
        office.records.set_setting(_LAST, {"at": made.made_at, "file": str(target), "documents": made.documents})
    return made


def restore(
    backup: Path, folder: Path, *, report: Report = silent, cancel: CancelToken | None = None
) -> tuple[Backup, Path | None]:
    """Make `folder` the office of the backup; what stood there is kept beside it. See `restore_backup`."""
    return restore_backup(backup, folder.absolute(), report=report, cancel=cancel)
