"""The owner's backup: one file that holds the office, proved whole; and the way back."""

from pathlib import Path

from core.errors import InputError
from core.progress import CancelToken, Report, silent
from core.words import tr
from office.app.bootstrap import Office
from office.store.backups import Backup, restore_backup, write_backup
from office.store.database import now

SUFFIX = ".kontor-backup.zip"


def back_up(office: Office, target: Path, *, report: Report = silent, cancel: CancelToken | None = None) -> Backup:
    """Write a backup to `target` (a folder gets a dated name in it) and read it back.

    Raises InputError for a target inside the office, WorldError (disk full, read-only), Cancelled.
    """
    if target.is_dir():
        target = target / f"kontor-{now()[:10]}{SUFFIX}"
    if target.absolute().is_relative_to(office.folder):
        raise InputError(tr("A backup belongs on another disk or stick, not into the office itself."))
    return write_backup(office.records.database, office.originals, target, report=report, cancel=cancel)


def restore(
    backup: Path, folder: Path, *, report: Report = silent, cancel: CancelToken | None = None
) -> tuple[Backup, Path | None]:
    """Make `folder` the office of the backup; what stood there is kept beside it. See `restore_backup`."""
    return restore_backup(backup, folder.absolute(), report=report, cancel=cancel)
