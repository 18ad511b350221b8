"""What the owner does with documents: drop, look at, forget, bring back, watch a folder."""

import dataclasses
import os
import re
import stat
import time
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from core.errors import Cancelled, InputError, Trouble, WorldError
from core.files import free_space, save_file
from core.progress import CancelToken, Pace, Progress, Report, silent
from core.words import tr, whole
from kb.document import Page
from office.app import checks
from office.app.bank import import_among
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.intake import FileOutcome
from office.store.originals import SPARE_SPACE
from office.store.records import ATTACHMENT
from office.store.rows import DocumentRow, FileRow

SETTLE_SECONDS = 2.0  # a file in a watched folder that changed this short a time ago may not be finished
PASSING = {Trouble.DISK_FULL, Trouble.VANISHED}  # refusals that may pass without a change of the file
# Programs leave these beside the owner's files; they are nobody's documents.
NOT_DOCUMENTS = {"thumbs.db", "desktop.ini", ".ds_store", "icon\r"}


def add_paths(
    office: Office, paths: Iterable[Path], *, report: Report = silent, cancel: CancelToken | None = None
) -> list[FileOutcome]:
    """Take files and folders in; returns one outcome for each file, in order.

    From the first moment each file has its promise in office.db: what a power cut interrupts is done at the next
    start, and what a full disk interrupts when there is room. Stop withdraws what was not yet touched and raises
    Cancelled; a closing office withdraws nothing.
    """
    files = list(dict.fromkeys(files_under(paths, office.folder)))
    unchanged = _unchanged(office, files)
    todo = [path for path in files if path not in unchanged]
    with office.activity.drop():
        full = _take_all(office, todo, report, cancel)
    report(Progress(len(todo), len(todo), ""))
    return [_outcome(office, path, again=path in unchanged, full=full) for path in files]


def _take_all(office: Office, todo: list[Path], report: Report, cancel: CancelToken | None) -> str:
    """Each file in turn. Returns a sentence when the disk is so full that not even a refusal can be written down."""
    office.records.announce(todo)
    pace = Pace(len(todo))
    try:
        for n, path in enumerate(todo):
            progress = pace.at(n, path.name)
            report(progress)
            office.activity.show(Progress(n, len(todo), tr("Reading {name}", name=path.name), progress.seconds_left))
            _take(office, path, cancel)
            office.events.tell(Topic.DOCUMENTS, str(path))
    except Cancelled:
        if not office.closing:
            office.records.withdraw(str(path) for path in todo)
            office.events.tell(Topic.DOCUMENTS)  # else lists go on saying that they are being read
        raise
    except WorldError as error:
        if error.trouble is not Trouble.DISK_FULL:
            raise
        return error.sentence
    return ""


def add_text(office: Office, text: str, *, cancel: CancelToken | None = None) -> FileOutcome:
    """Take in pasted text as a document of its own, named after its first words. Raises InputError when empty."""
    words = whole(text).strip()
    if not words:
        raise InputError(tr("There is no text to paste."))
    name = re.sub(r"[^\w ,.-]+", " ", words.splitlines()[0])[:60].strip(" .") or tr("Pasted text")
    path = office.folder / "pasted" / f"{name} {sha256(words.encode()).hexdigest()[:8]}.txt"
    with save_file(path) as file:
        file.write(words.encode())
    return add_paths(office, [path], cancel=cancel)[0]


def outcomes_inside(office: Office, outcome: FileOutcome) -> list[FileOutcome]:
    """The outcomes of what was attached to a mail or hidden in a hybrid PDF."""
    if not outcome.document:
        return []
    return [office.intake.outcome(file.path) for file in office.records.attachments_of(outcome.document)]


def list_documents(office: Office) -> list[DocumentRow]:
    """Everything the owner gave, newest first. What a full disk holds up waits for room, and is not being read."""
    rows = office.records.documents()
    if free_space(office.folder) >= SPARE_SPACE:
        return rows
    why = tr("The disk is full. Free some space: Kontor then reads this file by itself.")
    return [
        dataclasses.replace(row, state="waiting-for-room", sentence=why) if row.state == "reading" else row
        for row in rows
    ]


def page_of(office: Office, document: str, number: int) -> Page:
    """A page's text with its structure and word boxes. Raises KeyError when there is no such page."""
    return office.library.page(document, number)


def original_of(office: Office, document: str) -> Path:
    """Kontor's own read-only copy of the bytes. Raises WorldError where somebody took it away."""
    if not office.originals.has(document):
        name = next(iter(office.records.names(document)), document[:8])
        sentence = tr("The kept copy of {name} is missing. Add the file again.", name=name)
        raise WorldError(Trouble.VANISHED, sentence)
    return office.originals.path(document)


def forget(office: Office, document: str) -> None:
    """Take a document out of the list and the search. `restore` brings it back; the bytes stay."""
    office.records.forget(document)
    office.library.remove(document)
    office.events.tell(Topic.DOCUMENTS, document)


def restore(office: Office, document: str) -> None:
    """Undo `forget`: the kept bytes are read again."""
    office.records.remember(document)
    if job := office.records.lease(["read"], subject=document):
        office.intake.work(job)
    office.events.tell(Topic.DOCUMENTS, document)


def unlock(office: Office, document: str, password: str, *, cancel: CancelToken | None = None) -> FileOutcome:
    """Read an encrypted document with the owner's password, which is kept for this run only."""
    office.intake.unlock(document, password, cancel)
    office.events.tell(Topic.DOCUMENTS, document)
    return office.intake.outcome(office.records.origin(document))


def password_of(office: Office, document: str) -> str | None:
    """The password typed for this document in this run: whoever draws its pages needs it too."""
    return office.intake.password(document)


def watched_folders(office: Office) -> list[Path]:
    return [Path(path) for path in office.records.folders()]


def watch(office: Office, folder: Path) -> None:
    """From now on new and changed files of this folder come in by themselves. Raises InputError."""
    folder = folder.absolute()
    if not folder.is_dir():
        raise InputError(tr("This is not a folder: {name}", name=str(folder)))
    if office.folder.absolute() == folder or office.folder.absolute().is_relative_to(folder):
        raise InputError(tr("This folder holds Kontor's own data. Choose one with your documents."))
    office.records.watch(str(folder), _identity(folder))
    office.activity.wake()
    office.events.tell(Topic.SETTINGS)


def unwatch(office: Office, folder: Path) -> None:
    """Stop looking into a folder; what came in stays."""
    office.records.unwatch(str(folder))
    office.events.tell(Topic.SETTINGS)


def scan_folders(office: Office) -> int:
    """Look once into the watched folders: announce new and changed files, let go of deleted ones.

    What is surely a bank statement comes to the bank book too, as it does when it is dropped.

    A folder that is not there (a stick pulled out, a share offline) says nothing about its files. A file that was
    changed just now may still be being written; it is taken when it has settled.
    """
    known = {file.path: file for file in office.records.files() if ATTACHMENT not in file.path}
    changed: list[Path] = []
    for folder in watched_folders(office):
        before = _identity(folder)
        if before is None:
            continue
        here = set(files_under([folder], office.folder))
        changed += [path for path in here if _is_news(path, known.get(str(path)))]
        lost = [text for text in known.keys() - set(map(str, here)) if _is_lost(folder, known[text])]
        if lost and _identity(folder) == before and _is_still(office, folder, here):
            for text in lost:
                _let_go(office, text)
    if changed:
        arrived = sorted(changed)
        import_among(office, arrived)  # first: after a power cut they are news once more, and no line counts twice
        office.records.announce(arrived)
    return len(changed)


def _is_news(path: Path, row: FileRow | None) -> bool:
    """New, or other than when it was last looked at. A refused file is tried again when it changes, or when the
    reason may have passed by itself.
    """
    try:
        state = path.stat()
    except OSError:
        return False
    if 0 <= time.time() - state.st_mtime < SETTLE_SECONDS:
        return False
    if row is None or row.outcome == "gone" or row.reason in PASSING:
        return True
    return row.outcome != "waiting" and (row.size, row.mtime_ns) != (state.st_size, state.st_mtime_ns)


def _is_lost(folder: Path, row: FileRow) -> bool:
    """A file of this folder that is certainly not there any more. One that cannot be looked at may well be."""
    path = Path(row.path)
    if row.outcome in {"gone", "waiting"} or not path.is_relative_to(folder):
        return False
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False


def _identity(folder: Path) -> int | None:
    """What tells this folder from another one in its place; None while there is none."""
    try:
        return folder.stat().st_ino if folder.is_dir() else None
    except OSError:
        return None


def _is_still(office: Office, folder: Path, here: set[Path]) -> bool:
    """Whether the folder may speak for its files. Where a share or a stick is away, its mount point is an empty
    folder: that is another one than the folder that the owner chose.
    """
    return bool(here) or office.records.identity(str(folder)) in {None, _identity(folder)}


def _let_go(office: Office, path: str) -> None:
    if document := office.records.drop_path(path):
        office.library.remove(document)
    office.events.tell(Topic.DOCUMENTS, path)


def _take(office: Office, path: Path, cancel: CancelToken | None) -> None:
    if cancel:
        cancel.check()
    if job := office.records.lease(["add"], subject=str(path)):
        office.intake.work(job, cancel)


def _outcome(office: Office, path: Path, *, again: bool, full: str) -> FileOutcome:
    outcome = office.intake.outcome(str(path))
    if full and outcome.outcome == "waiting":
        return dataclasses.replace(outcome, outcome="refused", reason=Trouble.DISK_FULL, sentence=full)
    if again:
        return dataclasses.replace(outcome, outcome="duplicate")
    return outcome


def _unchanged(office: Office, files: Iterable[Path]) -> set[Path]:
    """Those with which nothing is to be done. What `verify` misses of the others is forgotten: it is read anew."""
    known = {path: document for path in files if (document := _known(office, path))}
    held = {stored.document for stored in office.library.documents()} - checks.damaged(office)
    lost = {each for each in known.values() if each not in held or not office.originals.has(each)}
    for document in lost:
        office.records.forget(document)
    return {path for path, document in known.items() if document not in lost}


def _known(office: Office, path: Path) -> str | None:
    """The document that this file is, as long as it has not changed since."""
    try:
        state = path.stat()
    except (OSError, ValueError):
        return None
    row = office.records.unchanged(path, state.st_size, state.st_mtime_ns)
    return row.document if row else None


def files_under(paths: Iterable[Path], own: Path | None = None) -> Iterator[Path]:
    """The files under these paths, folders in the order of their names; hidden and lock files are left out.

    A folder that cannot be opened is given back itself, so that it gets an outcome. own: Kontor's own folder, which
    may lie among the owner's and is not walked. Raises InputError when it is what was given.
    """
    for given in paths:
        path = Path(os.path.abspath(given))  # noqa: PTH100  absolute() keeps "..", resolve() follows links
        if not os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises for names that no file can have
            yield path
            continue
        if own and Path(os.path.realpath(path)).is_relative_to(os.path.realpath(own)):
            raise InputError(tr("This folder holds Kontor's own data. Choose one with your documents."))
        yield from _walk_folder(path, own)


def _walk_folder(path: Path, own: Path | None) -> Iterator[Path]:
    closed: list[Path] = []
    for folder, inner, names in os.walk(path, onerror=lambda error: closed.append(Path(error.filename))):
        inner[:] = sorted(name for name in inner if not name.startswith(".") and not _is(Path(folder, name), own))
        yield from (Path(folder, name) for name in sorted(names) if _is_document(name))
    yield from closed


def _is(folder: Path, own: Path | None) -> bool:
    return own is not None and os.path.realpath(folder) == os.path.realpath(own)


def _is_document(name: str) -> bool:
    return not name.startswith((".", "~$")) and name.lower() not in NOT_DOCUMENTS
