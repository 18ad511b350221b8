"""The knowledge base: put documents in, find passages, open pages. One object, safe to call from any thread."""

import shutil
from collections.abc import Collection, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from core.errors import WorldError
from core.evidence import Finding, FindingClass, Severity
from core.ports import Embedder, Vectors
from core.progress import CancelToken, Report, silent
from core.words import tr, tr_n
from kb import chroma as chroma_index
from kb import embedding, semantic
from kb.document import Page, ReadDocument
from kb.exact import Near
from kb.meaning import Meaning, nearest
from kb.preparing import fingerprint, name_terms, prepared
from kb.search import Hit, Mode, Within, search
from kb.store import documents, integrity, lexical
from kb.store.database import Connection, Database
from kb.store.records import Passage, StoredDocument

__all__ = ["Counts", "Hit", "Library", "Mode", "Passage", "StoredDocument", "discard"]

FILE = "kb.db"
CHROMA = "chroma"
SEARCHES_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is, and how it is searched.

    embedded: passages that can be found by meaning. pending: those that still wait for it.
    embedder: who answers by meaning now, "a + b" where two do, "" for nobody. index: "chroma", "exact" or "words".
    """

    documents: int
    pages: int
    passages: int
    embedded: int
    pending: int
    embedder: str
    index: Literal["chroma", "exact", "words"]


def discard(folder: Path) -> None:
    """Delete the index, damaged or not, to build it again from the originals. No Library may have it open."""
    for suffix in ("", "-wal", "-shm", ".damaged"):
        (folder / f"{FILE}{suffix}").unlink(missing_ok=True)
    for suffix in ("", ".new", ".old"):
        shutil.rmtree(folder / f"{CHROMA}{suffix}", ignore_errors=True)


class Library:
    """The firm's documents, searchable. Everything in `folder` can be built again from the originals.

    embedder: what finds by meaning; "built-in" is the one that comes with Kontor, None is none. Without one, or where
    it is not installed, search goes by words alone. chroma: whether search by meaning may use Chroma where installed.
    Raises WorldError with OFFICE_DAMAGED when kb.db cannot be trusted (`discard` it, put the documents again), and
    with OFFICE_TOO_NEW when a later Kontor wrote it.
    """

    def __init__(
        self, folder: Path, *, embedder: Embedder | Literal["built-in"] | None = "built-in", chroma: bool = True
    ) -> None:
        self.folder = folder
        self._database = Database(folder / FILE)
        self._own = embedding.UseEmbedder() if embedder == "built-in" and embedding.available() else None
        first = self._own if embedder == "built-in" else embedder
        where = folder / CHROMA if chroma and chroma_index.available() else None
        self._first = semantic.SemanticIndex(self._database, first, where) if first else None
        self._meaning = self._meaning_by(None)
        self._beside = ThreadPoolExecutor(SEARCHES_AT_ONCE, "meaning")

    def _meaning_by(self, better: Embedder | None, *, chosen: bool = False) -> Meaning:
        beside = semantic.SemanticIndex(self._database, better, None) if better else None
        return Meaning(self._database, [index for index in (self._first, beside) if index], alone=chosen)

    def put(self, document: str, names: Sequence[str], read: ReadDocument) -> int:
        """Index what a reader made of a document; returns the number of its passages. All in one transaction.

        document: SHA-256 of its bytes, hex. An earlier version is replaced; the same again changes nothing.
        """
        mark = fingerprint(read)
        with self._database.read() as db:
            same = documents.fingerprint_of(db, document) == mark
        new = None if same else prepared(document, mark, names, read)
        with self._database.write() as db:
            if new:
                documents.delete(db, document)
                documents.insert(db, new)
            documents.set_names(db, document, names, name_terms(names))
            return documents.count_passages(db, document)

    def set_names(self, document: str, names: Sequence[str]) -> None:
        """Give a document other names. Raises KeyError when it is not there."""
        with self._database.write() as db:
            if documents.fingerprint_of(db, document) is None:
                raise KeyError(document)
            documents.set_names(db, document, names, name_terms(names))

    def remove(self, document: str) -> None:
        """Take a document out of the index. One that is not there is out already."""
        with self._database.write() as db:
            documents.delete(db, document)

    def search(self, query: str, *, limit: int = 10, within: str | None = None, mode: Mode = "both") -> list[Hit]:
        """The best passages for a question or some words, best first, the same every time.

        within: only in documents of this name, or where none is called so, with this in their names.
        mode: by "words", by "meaning" (as far as the embedder knows the language), or "both".
        """
        with self._database.read() as db:
            inside = documents.named(db, within) if within is not None else None
            return search(db, query, limit=limit, within=inside, mode=mode, meaning=self._nearest)

    def has_named(self, name: str) -> bool:
        """Whether a search `within` this has a document to look in."""
        with self._database.read() as db:
            return bool(documents.named(db, name))

    def rarity(self, terms: Sequence[str]) -> dict[str, float]:
        """How rare each term is: 1 where it stands nowhere in the documents, towards 0 where it stands everywhere."""
        with self._database.read() as db:
            return lexical.rarity(db, terms)

    def likeness(self, query: str, language: str, texts: Sequence[tuple[str, str]]) -> list[float]:
        """How near each (text, language) is in meaning to a query, -1 to 1; 0 where the embedder lacks a language."""
        with self._database.read() as db:
            return self._meaning.likeness(query, language, texts, db)

    def vectors_of(self, texts: Sequence[str], language: str) -> dict[str, Vectors]:
        """What each embedder that knows the language ("": each) makes of texts: by its name, a unit row for each."""
        return self._meaning.vectors_of(texts, language)

    @property
    def finds_together(self) -> bool:
        """Whether two embedders find by meaning, not one or none."""
        with self._database.read() as db:
            return self._meaning.together(db)

    def nearness(self, query: str, language: str, passages: Collection[int]) -> dict[int, float]:
        """How near these passages are in meaning to a query, -1 to 1; without those that have no vector (yet)."""
        if not passages:
            return {}
        among = np.array(sorted(passages), np.int64)
        with self._database.read() as db:
            views = self._meaning.views(language, db)
        return nearest(views, query, len(among), among)

    def _nearest(self, query: str, language: str, limit: int, db: Connection, within: Within) -> Future[Near]:
        """On another thread: a question is embedded and compared while its words are looked up."""
        among = None if within is None else np.array(documents.passage_ids(db, within), np.int64)
        return self._beside.submit(nearest, self._meaning.views(language, db), query, limit, among)

    def page(self, document: str, number: int) -> Page:
        """A page as the reader gave it. Raises KeyError when there is none."""
        with self._database.read() as db:
            return documents.page(db, document, number)

    def passages_of(self, document: str) -> list[Passage]:
        """A document's passages in reading order; none when it is not there."""
        with self._database.read() as db:
            return documents.passages_of(db, document)

    def documents(self) -> list[StoredDocument]:
        """Every document in the index, in the order in which they came."""
        with self._database.read() as db:
            return list(documents.all_documents(db))

    def counts(self) -> Counts:
        """How much there is and how it is searched now."""
        with self._database.read() as db:
            serving = self._meaning.serving(db)
            return Counts(
                documents=documents.count(db, "document"),
                pages=documents.count(db, "page"),
                passages=documents.count(db, "passage"),
                embedded=self._meaning.embedded(db),
                pending=self._meaning.pending(db),
                embedder=" + ".join(embedder.name for embedder in serving),
                index="words" if not serving else "chroma" if self._first and self._first.chroma_serves else "exact",
            )

    def use_beside(self, better: Embedder | None) -> None:
        """Find by a better embedder, too, from now on; None: by the first one alone.

        `embed_pending` makes its vectors, and forgets those of others.
        """
        self._meaning = self._meaning_by(better, chosen=True)

    def warm_up(self) -> None:
        """Load what the first question needs, so that it need not wait. Takes seconds: call it in the background."""
        self.search("Any question in any language, as long as the first one of the day may be.", limit=1)

    def embed_pending(
        self, *, report: Report = silent, cancel: CancelToken | None = None, quick: bool = False
    ) -> int:
        """Embed the passages that have no vector yet; returns how many. Stopped at any time, it goes on where it was.

        quick: only by the first embedder; the better one beside it follows at another time. Raises Cancelled on Stop,
        WorldError when the embedder does not work.
        """
        meaning = self._meaning
        try:
            return meaning.embed_pending(report=report, cancel=cancel, quick=quick)
        finally:
            for index in meaning.indexes:
                index.embedder.rest()

    def refresh_index(self, *, report: Report = silent, cancel: CancelToken | None = None) -> None:
        """Prove Chroma's index, or build it again where it is stale or in doubt. Exact search answers meanwhile.

        Raises Cancelled on Stop, WorldError when the disk is full.
        """
        if self._first:
            self._first.refresh(report=report, cancel=cancel)

    def check(self) -> list[Finding]:
        """What is wrong with the index. Reads everything: minutes.

        After a finding that blocks, this file is not opened again: `discard` it, put the documents again.
        """
        try:
            with self._database.write() as db:  # FTS5 checks itself only where it could write
                found = list(integrity.findings(db))
                pending = self._meaning.not_found(db)
        except WorldError as damaged:
            found, pending = [integrity.damage("KB-FILE", damaged.sentence)], 0
        if found:
            self._database.distrust()
            words = tr("The search index is built again from your documents at the next start. Nothing is lost.")
            found.append(Finding("KB-REBUILT", FindingClass.INTEGRITY, Severity.INFO, words))
        if pending:
            words = tr_n(
                "{n} passage is not yet found by meaning.", "{n} passages are not yet found by meaning.", pending
            )
            found.append(Finding("KB-PENDING", FindingClass.INTEGRITY, Severity.INFO, words))
        return found

    def close(self) -> None:
        """End the children and close the file."""
        self._beside.shutdown()
        if self._first:
            self._first.close()
        if self._own:
            self._own.close()
        self._database.close()
