"""What the owner does with documents: drop, look at, forget, bring back, watch a folder."""

import dataclasses
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from core.errors import Cancelled, InputError
from core.files import save_file
from core.progress import CancelToken, Pace, Progress, Report, silent
from core.words import tr, tr_n
from kb.document import Page
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.intake import FileOutcome
from office.store.records import ATTACHMENT
from office.store.rows import DocumentRow

# Programs leave these beside the owner's files; they are nobody's documents.
NOT_DOCUMENTS = {"thumbs.db", "desktop.ini", ".ds_store", "icon\r"}
GROUPS = {
    "PDF": {".pdf"},
    "letter": {".docx", ".odt", ".txt", ".md", ".rtf"},
    "table": {".xlsx", ".xls", ".ods", ".csv"},
    "mail": {".eml", ".msg"},
    "picture": {".png", ".jpg", ".jpeg", ".tif", ".tiff"},
    "model": {".gguf"},
}


@dataclass(frozen=True, slots=True)
class DropPlan:
    """What a drop would do, told before it is done."""

    files: int
    groups: dict[str, int]
    size: int

    def sentence(self) -> str:
        """As in "3 PDFs, 2 letters, 1 table: keep a copy, read, make searchable"."""
        if not self.files:
            return tr("Nothing here that can be read.")
        parts = [_counted(group, n) for group, n in self.groups.items()]
        return tr("{parts}: keep a copy, read, make searchable", parts=", ".join(parts))


def _counted(group: str, n: int) -> str:
    match group:
        case "PDF":
            return tr_n("{n} PDF", "{n} PDFs", n)
        case "letter":
            return tr_n("{n} letter", "{n} letters", n)
        case "table":
            return tr_n("{n} table", "{n} tables", n)
        case "mail":
            return tr_n("{n} mail", "{n} mails", n)
        case "picture":
            return tr_n("{n} picture", "{n} pictures", n)
        case "model":
            return tr_n("{n} model", "{n} models", n)
        case _:
            return tr_n("{n} other file", "{n} other files", n)


def plan_drop(paths: Sequence[Path]) -> DropPlan:
    """Look at names and sizes only; folders are walked."""
    counts: Counter[str] = Counter()
    size = 0
    for path in _walk(paths):
        suffix = path.suffix.lower()
        counts[next((group for group, ends in GROUPS.items() if suffix in ends), "other")] += 1
        size += path.stat().st_size if path.is_file() else 0
    order = [*GROUPS, "other"]
    return DropPlan(counts.total(), {group: counts[group] for group in order if counts[group]}, size)


def add_paths(
    office: Office, paths: Iterable[Path], *, report: Report = silent, cancel: CancelToken | None = None
) -> list[FileOutcome]:
    """Take files and folders in; returns one outcome for each file, in order.

    From the first moment each file has its promise in office.db: what a power cut interrupts is done at the next
    start. Stop withdraws what was not yet touched and raises Cancelled.
    """
    files = list(dict.fromkeys(_walk(paths)))
    unchanged = {path for path in files if _unchanged(office, path)}
    todo = [path for path in files if path not in unchanged]
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
        office.records.withdraw(str(path) for path in todo)
        raise
    finally:
        office.activity.show(None)
        office.activity.wake()
    report(Progress(len(todo), len(todo), ""))
    return [_outcome(office, path, again=path in unchanged) for path in files]


def add_text(office: Office, text: str, *, cancel: CancelToken | None = None) -> FileOutcome:
    """Take in pasted text as a document of its own, named after its first words. Raises InputError when empty."""
    words = text.strip()
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
    return [office.intake.outcome(Path(file.path)) for file in office.records.attachments_of(outcome.document)]


def list_documents(office: Office) -> list[DocumentRow]:
    """Everything the owner gave, newest first."""
    return office.records.documents()


def page_of(office: Office, document: str, number: int) -> Page:
    """A page's text with its structure and word boxes. Raises KeyError when there is no such page."""
    return office.library.page(document, number)


def original_of(office: Office, document: str) -> Path:
    """Kontor's own read-only copy of the bytes."""
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
    return office.intake.outcome(Path(office.records.origin(document)))


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
    office.records.watch(str(folder))
    office.activity.wake()
    office.events.tell(Topic.SETTINGS)


def unwatch(office: Office, folder: Path) -> None:
    """Stop looking into a folder; what came in stays."""
    office.records.unwatch(str(folder))
    office.events.tell(Topic.SETTINGS)


def scan_folders(office: Office) -> int:
    """Look once into the watched folders: announce new and changed files, let go of deleted ones.

    A folder that is not there (a stick pulled out, a share offline) says nothing about its files.
    """
    known = {file.path: file for file in office.records.files() if ATTACHMENT not in file.path}
    changed: list[Path] = []
    for folder in watched_folders(office):
        if not folder.is_dir():
            continue
        here = set(_walk([folder]))
        changed += [path for path in here if _is_news(office, path, known.get(str(path)) is not None)]
        for text, row in known.items():
            path = Path(text)
            if row.outcome not in {"gone", "waiting"} and path.is_relative_to(folder) and path not in here:
                _let_go(office, text)
    if changed:
        office.records.announce(sorted(changed))
    return len(changed)


def _is_news(office: Office, path: Path, known: bool) -> bool:
    """New, or other than when it was last looked at. A refused file is tried again only when it changes."""
    if not known:
        return True
    row = office.records.file(str(path))
    try:
        state = path.stat()
    except OSError:
        return False
    if row is None or row.outcome == "waiting":
        return False
    return row.outcome == "gone" or (row.size, row.mtime_ns) not in {(state.st_size, state.st_mtime_ns), (-1, -1)}


def _let_go(office: Office, path: str) -> None:
    if document := office.records.drop_path(path):
        office.library.remove(document)
    office.events.tell(Topic.DOCUMENTS, path)


def _take(office: Office, path: Path, cancel: CancelToken | None) -> None:
    if cancel:
        cancel.check()
    if job := office.records.lease(["add"], subject=str(path)):
        office.intake.work(job, cancel)


def _outcome(office: Office, path: Path, *, again: bool) -> FileOutcome:
    outcome = office.intake.outcome(path)
    if again:
        return dataclasses.replace(outcome, outcome="duplicate")
    return outcome


def _unchanged(office: Office, path: Path) -> bool:
    try:
        state = path.stat()
    except OSError:
        return False
    return office.records.unchanged(path, state.st_size, state.st_mtime_ns) is not None


def _walk(paths: Iterable[Path]) -> Iterator[Path]:
    """The files under these paths, folders in the order of their names; hidden and lock files are left out."""
    for given in paths:
        path = Path(os.path.abspath(given))  # noqa: PTH100  absolute() keeps "..", resolve() follows links
        if not path.is_dir():
            yield path
            continue
        for folder, inner, names in os.walk(path):
            inner[:] = sorted(name for name in inner if not name.startswith("."))
            yield from (Path(folder, name) for name in sorted(names) if _is_document(name))


def _is_document(name: str) -> bool:
    return not name.startswith((".", "~$")) and name.lower() not in NOT_DOCUMENTS
