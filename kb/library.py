"""The knowledge base: put documents in, find passages, open pages. One object, safe to call from any thread."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.ports import Embedder
from core.progress import CancelToken, Report, silent
from kb import passages, terms
from kb.document import Page, ReadDocument
from kb.language import detect
from kb.search import Hit, Mode, by_words, hits
from kb.store import documents
from kb.store.database import Database
from kb.store.documents import Labels, NewDocument, NewPassage
from kb.store.records import Passage, StoredDocument

__all__ = ["Counts", "Hit", "Library", "Mode", "Passage", "StoredDocument"]

FILE = "kb.db"
WORDS, MEANING = frozenset({"words"}), frozenset({"meaning"})


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is. embedded: passages that can be found by meaning; pending: those still to be embedded."""

    documents: int
    pages: int
    passages: int
    embedded: int
    pending: int


class Library:
    """The firm's documents, searchable. Everything in `folder` can be built again from the originals.

    Raises WorldError with OFFICE_DAMAGED when kb.db cannot be trusted (delete the folder and put the documents
    again), OFFICE_TOO_NEW when a later Kontor wrote it.
    """

    def __init__(self, folder: Path, *, embedder: Embedder | None = None, chroma: bool = True) -> None:
        self.folder = folder
        self._database = Database(folder / FILE)

    def put(self, document: str, names: Sequence[str], read: ReadDocument) -> int:
        """Index what a reader made of a document; returns the number of its passages. All in one transaction.

        document: SHA-256 of its bytes, hex. An earlier version is replaced; the same again changes nothing.
        """
        mark = _fingerprint(read)
        with self._database.reading() as db:
            same = documents.fingerprint_of(db, document) == mark
        new = None if same else _new(document, mark, names, read)
        with self._database.writing() as db:
            if new:
                documents.delete(db, document)
                documents.insert(db, new)
            documents.set_names(db, document, names, _terms(" ".join(names)))
            return documents.count_passages(db, document)

    def set_names(self, document: str, names: Sequence[str]) -> None:
        """Give a document other names. Raises KeyError when it is not there."""
        with self._database.writing() as db:
            if documents.fingerprint_of(db, document) is None:
                raise KeyError(document)
            documents.set_names(db, document, names, _terms(" ".join(names)))

    def remove(self, document: str) -> None:
        """Take a document out of the index. One that is not there is out already."""
        with self._database.writing() as db:
            documents.delete(db, document)

    def search(self, query: str, *, limit: int = 10, within: str | None = None, mode: Mode = "both") -> list[Hit]:
        """The best passages for a question or some words, best first. within: only in documents of this name."""
        with self._database.reading() as db:
            inside = documents.named(db, within) if within is not None else None
            scores = by_words(db, query, inside)
            return hits(db, scores, dict.fromkeys(scores, WORDS), limit, inside)

    def page(self, document: str, number: int) -> Page:
        """A page as the reader gave it. Raises KeyError when there is none."""
        with self._database.reading() as db:
            return documents.page(db, document, number)

    def passages_of(self, document: str) -> list[Passage]:
        """A document's passages in reading order; none when it is not there."""
        with self._database.reading() as db:
            return documents.passages_of(db, document)

    def documents(self) -> list[StoredDocument]:
        """Every document in the index, in the order in which they came."""
        with self._database.reading() as db:
            return list(documents.all_documents(db))

    def counts(self) -> Counts:
        """How much there is."""
        with self._database.reading() as db:
            return Counts(
                documents=documents.count(db, "document"),
                pages=documents.count(db, "page"),
                passages=documents.count(db, "passage"),
                embedded=0,
                pending=0,
            )

    def embed_pending(self, *, report: Report = silent, cancel: CancelToken | None = None) -> int:
        """Embed the passages that have no vectors yet; returns how many. Stops at any time, goes on where it was."""
        return 0

    def refresh_index(self, *, report: Report = silent, cancel: CancelToken | None = None) -> None:
        """Build the semantic index again where it is stale or in doubt. Search goes on meanwhile."""

    def close(self) -> None:
        """End the children and close the file."""
        self._database.close()


def _fingerprint(read: ReadDocument) -> str:
    """Changes when the reader's result or our way of cutting it changes."""
    pages = [page.as_json() for page in read.pages]
    made_from = [passages.VERSION, read.kind, read.title, read.date, pages]
    return hashlib.sha256(json.dumps(made_from).encode()).hexdigest()


def _prepared(page: Page, cut: passages.Cut) -> NewPassage:
    text = page.text[cut.start : cut.start + cut.length]
    body = terms.terms(text)
    return NewPassage(
        page=page.number,
        start=cut.start,
        length=cut.length,
        text=text,
        context=cut.context,
        language=detect(text) or detect(cut.context),
        role=cut.role,
        body=" ".join(body),
        marks=" ".join(terms.typed_plainly(body)),
        heading=_terms(cut.context),
        grams=" ".join(terms.grams(body)),
    )


def _terms(text: str) -> str:
    return " ".join(terms.terms(text))


def _new(document: str, mark: str, names: Sequence[str], read: ReadDocument) -> NewDocument:
    """Everything about a document that needs no lock: the cutting, the languages, the terms."""
    prepared = [_prepared(page, cut) for page in read.pages for cut in passages.cut(page)]
    return NewDocument(document, mark, read, _main_language(prepared), prepared, _labels(names, read))


def _labels(names: Sequence[str], read: ReadDocument) -> Labels:
    return Labels(_terms(" ".join(names)), _terms(read.title), _terms(f"{read.date} {read.kind}"))


def _main_language(prepared: Sequence[NewPassage]) -> str:
    weights: Counter[str] = Counter()
    for passage in prepared:
        weights[passage.language] += passages.width(passage.text)
    return weights.most_common(1)[0][0] if weights else ""
