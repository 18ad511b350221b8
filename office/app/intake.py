"""A file arrives: its bytes are kept, a child reads it, its passages become searchable."""

import dataclasses
import itertools
import re
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core import reports
from core.errors import Cancelled, Trouble, WorldError
from core.progress import CancelToken
from core.words import tr
from kb.document import Attachment, Kind, Page, ReadDocument, Source
from kb.library import Library
from kb.reading import Reader
from office.store.joined_files import JoinedFiles
from office.store.originals import Originals
from office.store.records import ATTACHMENT, MOST_ATTEMPTS, Records
from office.store.rows import Arrival, Job, ReadFacts, Refusal

DEEPEST_ATTACHMENT = 4
# kinds of files in which invoices and tables of orders come; what is in them, a job of its own finds out
MAY_BE_INVOICES = {
    Kind.PDF,
    Kind.IMAGE,
    Kind.XML,
    Kind.DOCX,
    Kind.ODT,
    Kind.XLSX,
    Kind.XLS,
    Kind.CSV,
    Kind.ODS,
    Kind.OFD,
}
OCR_LANGUAGES = ("de", "en", "vi", "zh")


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file: "added", "duplicate" or "refused" with a reason and a sentence."""

    path: str
    name: str
    outcome: str
    document: str = ""
    pages: int = 0
    kind: str = ""
    reason: str = ""
    sentence: str = ""
    warnings: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """The path for people; of an attachment, "path of the mail › its name"."""
        return self.path.replace(ATTACHMENT, " › ")


class Intake:
    """The way in. Every step may be cut off by a power cut and is taken up again from its job."""

    def __init__(self, records: Records, originals: Originals, reader: Reader, library: Library) -> None:
        self._records = records
        self._originals = originals
        self._reader = reader
        self._library = library
        self._joined = JoinedFiles(records.database)
        self._passwords: dict[str, str] = {}  # for this run only: a password is never written down

    def unlock(self, document: str, password: str, cancel: CancelToken | None = None) -> None:
        """Read an encrypted document again, with the password that the owner typed."""
        self._passwords[document] = password
        self._records.remember(document)
        self._read_now(document, cancel)

    def password(self, document: str) -> str | None:
        """The password that the owner typed in this run, for whoever shows the page."""
        return self._passwords.get(document)

    def join(self, documents: Sequence[str], cancel: CancelToken | None = None) -> str:
        """A document of the pages of these PDFs and pictures, kept and read like any other. Returns it.

        Their pages are recognised first where that waits, so that nothing is recognised twice. Raises WorldError and
        Cancelled.
        """
        for document in documents:
            if ocr := self._records.lease(["ocr"], subject=document):
                self.work(ocr, cancel)
        made, job = self._make(documents, cancel)
        if job:
            self.work(job, cancel)
        return made

    def _make(self, documents: Sequence[str], cancel: CancelToken | None) -> tuple[str, Job | None]:
        """From its rows on it is a document with a reading job: no power cut leaves half of that."""
        names = [self._records.names(document)[0] for document in documents]
        paths = [self._originals.path(document) for document in documents]
        path, pages = self._reader.join(paths, name=names[0], cancel=cancel)
        try:
            made, state = self._originals.keep(path, cancel=cancel)
        finally:
            shutil.rmtree(path.parent, ignore_errors=True)
        origin = f"{self._records.origin(documents[0])}{ATTACHMENT}{made[:8]}.pdf"
        with self._records.database.write():
            arrival = Arrival(origin, " + ".join(names), made, documents[0], state.st_size, 0)
            job = self._records.arrived(arrival, lease=True).job
            self._joined.keep(made, zip(documents, pages, strict=True))
        return made, job

    def work(self, job: Job, cancel: CancelToken | None = None) -> None:
        """Do one leased job. Refusals are written down, not raised; Stop gives the job back.

        Even a bug ends as an outcome of this one file: what a hostile file finds must not stop the others.
        """
        with reports.caught(lambda report: self._stumbled(job, report)):
            try:
                self._do(job, cancel)
            except Cancelled:
                self._records.release(job)
                raise
            except WorldError as no:  # the disk filled up half-way, say; whoever did part of the work has undone it
                self._could_not(job, no)

    def _do(self, job: Job, cancel: CancelToken | None) -> None:
        steps = {"add": self._add, "read": self._read, "ocr": self._ocr}
        if job.attempts > MOST_ATTEMPTS:
            self._set_aside(job)
        else:
            steps[job.kind](job, cancel)

    def _stumbled(self, job: Job, report: Path) -> None:
        sentence = tr(
            "Kontor itself stumbled over this file and left it out. A report was written to {path}.", path=report
        )
        self._could_not(job, WorldError(Trouble.CRASHED_READER, sentence))

    def outcome(self, path: str) -> FileOutcome:
        """What became of a file that was given to `work`, or of an attachment."""
        file = self._records.file(path)
        if file is None:
            name = Path(path).name
            sentence = tr("This file is no longer there. Add it again when it is back: {name}", name=name)
            return FileOutcome(path, name, "refused", reason=Trouble.VANISHED, sentence=sentence)
        row = self._records.document(file.document) if file.document else None
        return FileOutcome(
            path=file.path,
            name=file.name,
            outcome=file.outcome,
            document=file.document or "",
            pages=row["pages"] if row else 0,
            kind=row["kind"] if row else "",
            reason=file.reason,
            sentence=file.sentence,
        )

    def _add(self, job: Job, cancel: CancelToken | None) -> None:
        path = Path(job.subject)
        try:
            document, state = self._originals.keep(path, cancel=cancel)
        except WorldError as no:
            self._could_not(job, no)
            return
        arrival = Arrival(job.subject, path.name, document, None, state.st_size, state.st_mtime_ns)
        self._arrived(arrival, cancel)

    def _arrived(self, arrival: Arrival, cancel: CancelToken | None) -> None:
        arrived = self._records.arrived(arrival, lease=True)
        if arrived.superseded:
            self._library.remove(arrived.superseded)
        if arrived.job:
            self.work(arrived.job, cancel)
        else:
            self._named_anew(arrival.document, cancel)

    def _named_anew(self, document: str, cancel: CancelToken | None) -> None:
        """A known document lies in one more place. Where the index has lost it, it is read once more."""
        try:
            self._library.set_names(document, self._records.names(document))
        except KeyError:
            row = self._records.document(document)
            if row and row["state"] in {"searchable", "waiting-for-ocr"}:  # being read, it gets its names then
                self._records.remember(document)
                self._read_now(document, cancel)

    def _read_now(self, document: str, cancel: CancelToken | None) -> None:
        if job := self._records.lease(["read"], subject=document):
            self.work(job, cancel)

    def _read(self, job: Job, cancel: CancelToken | None) -> None:
        document = job.subject
        path, name = self._originals.path(document), self._records.names(document)[0]
        try:
            read = self._reader.read(path, name=name, password=self._passwords.get(document), cancel=cancel)
        except WorldError as no:
            self._refused(job, no, cancel)
            return
        # The attachments have their own jobs before the mail's is done: no power cut can lose one.
        fresh = self._attachments_arrive(document, read.attachments, cancel)
        read = _with_pages(read, self._recognised(document))
        self._keep_text(document, read, ocr=read.needs_ocr)
        for attached in fresh:
            self._read_now(attached, cancel)

    def _recognised(self, document: str) -> list[Page]:
        """Of a document that was made of others: its pages that were recognised there."""
        seen = []
        for part in self._joined.parts_of(document):
            for n in range(part.pages):
                try:
                    page = self._library.page(part.document, n + 1)
                except KeyError:
                    continue  # that file was forgotten meanwhile: its pages are recognised anew
                if page.source is Source.OCR:
                    seen.append(dataclasses.replace(page, number=part.first_page + n))
        return seen

    def _keep_text(self, document: str, read: ReadDocument, *, ocr: bool) -> None:
        passages = self._library.put(document, self._records.names(document), read)
        spoken = Counter(passage.language for passage in self._library.passages_of(document))
        facts = ReadFacts(
            kind=read.kind,
            title=read.title,
            language=spoken.most_common(1)[0][0] if spoken else "",
            date=read.date,
            pages=len(read.pages),
            passages=passages,
            state="waiting-for-ocr" if ocr else "searchable",
            warnings=read.warnings,
            properties=read.properties,
        )
        self._records.was_read(document, facts, ocr=ocr, look=not ocr and read.kind in MAY_BE_INVOICES)

    def _refused(self, job: Job, no: WorldError, cancel: CancelToken | None) -> None:
        if no.trouble is Trouble.CRASHED_READER and job.attempts < MOST_ATTEMPTS:
            self._records.retry(job)  # the next try may succeed: memory was short, or the child was killed
            if again := self._records.lease([job.kind], subject=job.subject):
                self.work(again, cancel)
            return
        self._could_not(job, no)

    def _could_not(self, job: Job, no: WorldError) -> None:
        if job.kind == "add":
            if superseded := self._records.refuse_file(job.subject, _refusal(no, Path(job.subject))):
                self._library.remove(superseded)
        elif job.kind == "read":
            if no.trouble is not Trouble.ENCRYPTED:  # with its password it can still be read
                self._originals.drop(job.subject)  # first: this may be the room that the next line needs
            self._records.refuse_document(job.subject, no.trouble, no.sentence)
        else:
            self._records.give_up_ocr(job.subject, f"ocr-{no.trouble}")

    def _set_aside(self, job: Job) -> None:
        sentence = tr(
            "This file stopped Kontor three times and was set aside. Save it anew from its program, then add it."
        )
        self._could_not(job, WorldError(Trouble.CRASHED_READER, sentence))

    def _attachments_arrive(
        self, document: str, attachments: tuple[Attachment, ...], cancel: CancelToken | None
    ) -> list[str]:
        """Keep each attachment's bytes and name them; returns those that are new and must be read."""
        origin = self._records.origin(document)
        if origin.count(ATTACHMENT) >= DEEPEST_ATTACHMENT:
            return []
        fresh, names = [], _told_apart([attachment.name for attachment in attachments])
        for attachment, name in zip(attachments, names, strict=True):
            try:
                kept, state = self._originals.keep(Path(attachment.path), cancel=cancel)
            except WorldError as no:
                if no.trouble is Trouble.DISK_FULL:
                    raise
                continue  # an empty attachment is no document; the mail itself is in
            path = f"{origin}{ATTACHMENT}{name}"
            if self._records.arrived(Arrival(path, name, kept, document, state.st_size, 0)).fresh:
                fresh.append(kept)
        _clear(attachments)
        return fresh

    def _ocr(self, job: Job, cancel: CancelToken | None) -> None:
        document = job.subject
        path, name = self._originals.path(document), self._records.names(document)[0]
        password = self._passwords.get(document)
        try:
            read = self._reader.read(path, name=name, password=password, cancel=cancel)
            _clear(read.attachments)  # they came in when it was read first
            wanted = [page.number for page in read.pages if page.source is Source.NONE]
            seen = self._reader.ocr(path, wanted, languages=OCR_LANGUAGES, password=password, cancel=cancel)
        except WorldError as no:
            self._refused(job, no, cancel)
            return
        self._keep_text(document, _with_pages(read, seen), ocr=False)


def _told_apart(names: Sequence[str]) -> list[str]:
    """Names of attachments without what could be taken for a path, and no two alike: "a.png", "a (2).png"."""
    told: dict[str, None] = {}
    for name in (re.sub(r"[\x00-\x1f/\\]", "_", name) for name in names):
        stem, dot, ending = name.rpartition(".") if "." in name[1:] else (name, "", "")
        copies = (f"{stem} ({n}){dot}{ending}" for n in itertools.count(2))
        told[next(each for each in itertools.chain([name], copies) if each not in told)] = None
    return list(told)


def _clear(attachments: Sequence[Attachment]) -> None:
    for folder in {Path(attachment.path).parent for attachment in attachments}:
        shutil.rmtree(folder, ignore_errors=True)


def _refusal(no: WorldError, path: Path) -> Refusal:
    try:
        state = path.stat()
    except (OSError, ValueError):  # ValueError: a name that no file can have
        return Refusal(no.trouble, no.sentence)
    return Refusal(no.trouble, no.sentence, state.st_size, state.st_mtime_ns)


def _with_pages(read: ReadDocument, seen: list[Page]) -> ReadDocument:
    """The document with the pages that OCR read; a picture without any words counts as read."""
    if not seen:
        return read
    by_number = {page.number: page for page in seen}
    pages = tuple(by_number.get(page.number, page) for page in read.pages)
    return dataclasses.replace(read, pages=pages, warnings=tuple(w for w in read.warnings if w != "ocr-needed"))
