"""The whole office in one file, and back: office.db as SQLite copies it, and every original under its hash.

What can be made again from those (the knowledge base, snapshots) is left out. The file is an ordinary zip, so that
the owner gets at his documents even without Kontor.
"""

import contextlib
import hashlib
import json
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from core.errors import Trouble, WorldError
from core.files import CHUNK, DAMAGED_ZIP, save_file, sha256_of, sync_folder, trouble_of, trouble_of_place
from core.progress import CancelToken, Pace, Report, silent
from core.words import tr
from office.store import audit
from office.store.database import Database, now
from office.store.office_lock import OfficeLock
from office.store.originals import Originals
from office.store.records import open_database

_ABOUT, _DATABASE, _ORIGINALS = "about.json", "office.db", "originals/"
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file and what was found when it was read back. wrong: names inside that are damaged or missing."""

    file: Path
    sha256: str
    made_at: str
    documents: int
    wrong: tuple[str, ...] = ()

    @property
    def verified(self) -> bool:
        return not self.wrong


def write_backup(
    database: Database,
    originals: Originals,
    target: Path,
    *,
    report: Report = silent,
    cancel: CancelToken | None = None,
) -> Backup:
    """Write `target` whole or not at all, then read it back. The office may be at work meanwhile.

    Raises WorldError when the disk is full or cannot be written, Cancelled on Stop.
    """
    with _work_folder(target) as work:
        database.backup(work / _DATABASE)
        held = originals.all()  # after the copy: it names nothing that is not here
        pace = Pace(2 * len(held))
        with save_file(target) as file, _new_archive(file) as archive:
            archive.writestr(
                zipfile.ZipInfo(_ABOUT), json.dumps({"format": _FORMAT, "made_at": now(), "documents": len(held)})
            )
            archive.write(work / _DATABASE, _DATABASE)
            for n, document in enumerate(held):
                _go_on(cancel, report, pace, n, document)
                archive.write(originals.path(document), f"{_ORIGINALS}{document}")
    return check_backup(target, report=report, cancel=cancel, pace=pace)


def may_take_the_place_of(path: Path) -> bool:
    """Whether a backup may be written here: nothing stands here, an empty file, or an older backup."""
    try:
        if not path.exists() or (path.is_file() and not path.stat().st_size):
            return True
        with _opened(path) as archive:
            return bool(_about(archive, path))
    except (OSError, WorldError):
        return False


def check_backup(
    path: Path,
    *,
    beside: Path | None = None,
    report: Report = silent,
    cancel: CancelToken | None = None,
    pace: Pace | None = None,
) -> Backup:
    """Read a backup from end to end: every original has its hash, office.db is sound, its audit chain whole.

    beside: what the copy of office.db that is looked into may lie beside, where the backup's own place may be locked.
    Raises WorldError(DAMAGED) for a file that is no backup of Kontor, OFFICE_TOO_NEW for a newer Kontor's.
    """
    with _opened(path) as archive:
        made_at, promised = _about(archive, path)
        documents = [name for name in archive.namelist() if name.startswith(_ORIGINALS)]
        pace = pace or Pace(len(documents))
        wrong = []
        for n, name in enumerate(documents):
            _go_on(cancel, report, pace, max(pace.total - len(documents), 0) + n, name.removeprefix(_ORIGINALS))
            if _hash(archive, name) != name.removeprefix(_ORIGINALS):
                wrong.append(name)
        if len(documents) != promised:
            wrong.append(_ORIGINALS)
        with _work_folder(beside or path) as work:
            wrong += _wrong_database(archive, work, {name.removeprefix(_ORIGINALS) for name in documents})
    return Backup(path, sha256_of(path), made_at, len(documents), tuple(wrong))


def restore_backup(
    path: Path, folder: Path, *, report: Report = silent, cancel: CancelToken | None = None
) -> tuple[Backup, Path | None]:
    """Make `folder` the office of the backup. What stood there is set aside, never deleted; returns where.

    Nothing is changed before the backup has proved whole. Raises WorldError (DAMAGED, OFFICE_OPEN, OFFICE_TOO_NEW,
    disk full), Cancelled.
    """
    found = check_backup(path, beside=folder, report=report, cancel=cancel)
    if not found.verified:
        raise _damaged(path)
    _nobody_works_in(folder)
    with _work_folder(folder) as work:
        fresh = work / "office"
        originals = Originals(fresh / "originals")
        with _opened(path) as archive, _told(fresh):
            for name in archive.namelist():
                if cancel:
                    cancel.check()
                document = name.removeprefix(_ORIGINALS)
                if name == _DATABASE or document != name:
                    _unpack(archive, name, fresh / _DATABASE if name == _DATABASE else originals.path(document))
        return found, _swap(fresh, folder)


def _new_archive(file: IO[bytes]) -> zipfile.ZipFile:
    """The bytes as they are. A file from before 1980 (a PC whose clock stood) gets the earliest time of a zip."""
    return zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, strict_timestamps=False)


def _go_on(cancel: CancelToken | None, report: Report, pace: Pace, done: int, what: str) -> None:
    if cancel:
        cancel.check()
    report(pace.at(done, what[:12]))


def _wrong_database(archive: zipfile.ZipFile, work: Path, documents: set[str]) -> list[str]:
    """Opening a copy also brings it up to date, as the office itself would: an old backup must still serve."""
    copy = work / "copy" / _DATABASE
    try:
        _unpack(archive, _DATABASE, copy)
        database = open_database(copy)
    except (KeyError, zipfile.BadZipFile):
        return [_DATABASE]
    except WorldError as no:
        if no.trouble is Trouble.OFFICE_DAMAGED:
            return [_DATABASE]
        raise
    with contextlib.closing(database):
        try:
            sound = not database.damage() and audit.first_break(database) is None
            wanted = {row[0] for row in database.rows("SELECT sha256 FROM documents WHERE state IN (?, ?)", _KEPT)}
        except (WorldError, sqlite3.DatabaseError):
            return [_DATABASE]
    return ([] if sound else [_DATABASE]) + sorted(f"{_ORIGINALS}{document}" for document in wanted - documents)


_KEPT = ("searchable", "waiting-for-ocr")


def _hash(archive: zipfile.ZipFile, name: str) -> str:
    digest = hashlib.sha256()
    try:
        with _member(archive, name) as file:
            for chunk in _chunks(file):
                digest.update(chunk)
    except (zipfile.BadZipFile, OSError):
        return ""
    return digest.hexdigest()


@contextlib.contextmanager
def _member(archive: zipfile.ZipFile, name: str) -> Iterator[IO[bytes]]:
    """The bytes of one file inside. Raises BadZipFile also where damage makes its head ask for a password, say."""
    try:
        with archive.open(name) as file:
            yield file
    except DAMAGED_ZIP as error:
        raise zipfile.BadZipFile(name) from error


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk


def _unpack(archive: zipfile.ZipFile, name: str, target: Path) -> None:
    """The name inside the archive only chooses between two kinds of target: no archive can write elsewhere."""
    with _member(archive, name) as source, save_file(target) as file:
        shutil.copyfileobj(source, file, CHUNK)


def _about(archive: zipfile.ZipFile, path: Path) -> tuple[str, int]:
    """When it was made and how many documents it promises."""
    try:
        with _member(archive, _ABOUT) as file:
            about = json.load(file)
        newer = about["format"] > _FORMAT
        made_at, documents = str(about["made_at"]), int(about["documents"])
    except (KeyError, ValueError, TypeError, zipfile.BadZipFile) as error:
        raise _damaged(path) from error
    if newer or any(not _is_hash(name) for name in archive.namelist() if name.startswith(_ORIGINALS)):
        raise _damaged(path)
    return made_at, documents


def _is_hash(name: str) -> bool:
    document = name.removeprefix(_ORIGINALS)
    return len(document) == 64 and set(document) <= set("0123456789abcdef")


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    with _told(path):
        try:
            archive = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
            raise _damaged(path) from error
        with archive:
            yield archive


def _damaged(path: Path) -> WorldError:
    sentence = tr("This is no whole backup of Kontor. Choose another one: {name}", name=path.name)
    return WorldError(Trouble.DAMAGED, sentence)


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise trouble_of(error, path) from error


@contextlib.contextmanager
def _work_folder(beside: Path) -> Iterator[Path]:
    """A folder on the same disk, gone afterwards."""
    try:
        beside.parent.mkdir(parents=True, exist_ok=True)
        work = tempfile.TemporaryDirectory(prefix=".kontor-", dir=beside.parent, ignore_cleanup_errors=True)
    except OSError as error:
        raise trouble_of_place(error, beside) from error
    with work as name:
        yield Path(name)


def _nobody_works_in(folder: Path) -> None:
    if (folder / _DATABASE).exists():
        OfficeLock(folder).release()


def _swap(fresh: Path, folder: Path) -> Path | None:
    """Put `fresh` in the place of `folder` by two renames; what stood there stays beside it."""
    aside = None
    with _told(folder):
        if folder.exists() and any(folder.iterdir()):
            aside = folder.with_name(f"{folder.name}-before-restore-{now()[:19].replace(':', '')}")
            folder.rename(aside)
        elif folder.exists():
            folder.rmdir()
        try:
            fresh.rename(folder)
        except OSError:
            if aside:
                aside.rename(folder)  # rather the old office than none
            raise
        sync_folder(folder.parent)
    return aside
