"""Several files of one invoice: photos or scans, a file a page, become one document and one invoice.

The files stay what they are, and are cited as before; the document of all pages is derived from them. By hand it goes
for any files; by itself only where the pages prove it, and never again for files that the owner took apart.
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import InputError
from core.progress import CancelToken, Progress, Report, silent
from core.words import tr
from kb.document import Kind
from office.app.bootstrap import Office
from office.app.documents import add_paths
from office.app.events import Topic
from office.app.invoice_decisions import decision_of
from office.app.invoice_desk import PUT_TOGETHER
from office.app.invoice_rows import Decision
from office.invoices.sheets import Sheets, belonging, likely
from office.store.database import Row
from office.store.joined_files import JoinedFiles
from office.store.rows import DocumentRow

JOINABLE = {Kind.PDF, Kind.IMAGE}
MOST_PAGES = 20  # of a file that may be a part of an invoice
LATEST = 60  # files among which the other pages of an invoice are looked for
READY = {"searchable", "waiting-for-ocr"}


def join(
    office: Office, documents: Sequence[str], *, report: Report = silent, cancel: CancelToken | None = None
) -> Decision:
    """These files are the pages of one invoice, in this order: read them as one. Their single readings make room.

    Raises InputError for what cannot be put together, WorldError where a file cannot be read, and Cancelled.
    """
    wanted = list(dict.fromkeys(_single(office, documents)))
    if len(wanted) < 2:
        raise InputError(tr("Choose at least two files that belong together."))
    for document in wanted:
        _may_be_joined(office, document, documents)
    report(Progress(0, 1, tr("Putting {n} files together", n=len(wanted))))
    made = office.intake.join(wanted, cancel)
    refused = office.desk.read_now(made, cancel)
    found = office.invoices.of_document(made)
    if not found:
        office.records.forget(made)
        name = office.records.names(made)[0]
        raise InputError(refused or tr("No invoice was found in this file. Look at it yourself: {name}", name=name))
    office.events.tell(Topic.DOCUMENTS, made)
    office.events.tell(Topic.INVOICES)
    return decision_of(office, found[0], PUT_TOGETHER)


def join_files(
    office: Office, paths: Sequence[Path], *, report: Report = silent, cancel: CancelToken | None = None
) -> None:
    """Take these files in and put them together, unless they are already. Raises as `join` does; a refusal, too."""
    outcomes = add_paths(office, paths, report=report, cancel=cancel)
    if refused := next((each for each in outcomes if each.outcome == "refused"), None):
        raise InputError(refused.sentence)
    held = {JoinedFiles(office.records.database).holding(each.document) for each in outcomes}
    if len(held) > 1 or "" in held:
        join(office, [each.document for each in outcomes], report=report, cancel=cancel)


def _single(office: Office, documents: Sequence[str]) -> Iterator[str]:
    """A document that was put together before stands for its files."""
    joined = JoinedFiles(office.records.database)
    for document in documents:
        yield from [part.document for part in joined.parts_of(document)] or [document]


def _may_be_joined(office: Office, document: str, given: Sequence[str]) -> None:
    name, row = office.records.names(document)[0], office.records.document(document)
    if row is None or row["kind"] not in JOINABLE or row["state"] not in READY:
        raise InputError(tr("Only PDF files and pictures that were read can be put together: {name}", name=name))
    held = office.invoices.of_document(document)
    if any(not each.is_open for each in held):
        raise InputError(tr("This invoice is decided already. Open it again first."))
    if any(each.reading.document not in {document, *given} for each in held):
        raise InputError(tr("This file belongs to another invoice already: {name}", name=name))
    if len(held) > 1:
        raise InputError(tr("This file holds several invoices: {name}", name=name))


@dataclass(frozen=True, slots=True)
class File:
    """A file that may hold pages of an invoice. likely: its pages say so, though they do not prove it."""

    document: str
    name: str
    likely: bool


def files_beside(office: Office, document: str) -> list[File]:
    """The document itself, then what likely belongs to it, then the other latest files that could be put to it."""
    head, near = _sheets_of(office, document), _nearby(office, document)
    sheets = {row.sha256: _sheets_of(office, row.sha256) for row in near}
    wanted = set(likely(head, list(sheets.values())))
    others = [File(row.sha256, row.name, row.sha256 in wanted) for row in near]
    own = File(document, office.records.names(document)[0], likely=True)
    follows = sorted(
        [own, *(each for each in others if each.likely)], key=lambda each: _first_page(each, own, sheets)
    )
    return [*follows, *(each for each in others if not each.likely)]


def _first_page(file: File, own: File, sheets: Mapping[str, Sheets]) -> tuple[int, str]:
    """By the page numbers printed on them, else the invoice's own file first and the others by their names."""
    span = sheets[file.document].span if file != own else None
    return (span[0] if span else 0 if file == own else 99, file.name)


def consider(office: Office, document: str, cancel: CancelToken | None = None) -> Decision | None:
    """A file was looked at: where its pages and those of other files prove to be one invoice, put them together."""
    row = office.records.document(document)
    if row is None or not _may_be_a_part(row) or JoinedFiles(office.records.database).holding(document):
        return None
    here = _sheets_of(office, document)
    if not here.lacks_pages and not here.begins_with:
        return None
    chain = belonging(here, [_sheets_of(office, each.sha256) for each in _nearby(office, document)])
    if not chain or JoinedFiles(office.records.database).were_together(chain):
        return None
    try:
        return join(office, chain, cancel=cancel)
    except InputError:  # the owner was quicker: one of them is decided now
        return None


def _may_be_a_part(row: Row) -> bool:
    return row["kind"] in JOINABLE and row["state"] == "searchable" and row["pages"] <= MOST_PAGES


def _nearby(office: Office, document: str) -> list[DocumentRow]:
    """The latest files that may hold other pages of this one's invoice: nothing of them is decided or taken."""
    rows = (row for row in office.records.documents() if row.sha256 != document and row.kind in JOINABLE)
    free = (row for row in rows if row.pages <= MOST_PAGES and _is_free(office, row))
    return list(itertools.islice(free, LATEST))


def _is_free(office: Office, row: DocumentRow) -> bool:
    joined, held = JoinedFiles(office.records.database), office.invoices.of_document(row.sha256)
    single = not joined.holding(row.sha256) and not joined.parts_of(row.sha256)
    return row.state == "searchable" and single and len(held) <= 1 and all(each.is_open for each in held)


def _sheets_of(office: Office, document: str) -> Sheets:
    row = office.records.document(document)
    texts = []
    for number in range(1, (row["pages"] if row else 0) + 1):
        try:
            texts.append(office.library.page(document, number).text)
        except KeyError:
            break  # it was forgotten
    held = next(iter(office.invoices.of_document(document)), None)
    if held is None:
        return Sheets(document, tuple(texts))
    return Sheets(document, tuple(texts), held.reading.invoice.number, held.reading.kind)
