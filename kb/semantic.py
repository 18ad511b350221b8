"""Search by meaning: which embedder serves, its vectors in memory, the Chroma index, and the work to fill both."""

import threading
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from core.errors import Cancelled, WorldError
from core.ports import Embedder, Vectors
from core.progress import CancelToken, Pace, Report
from core.words import tr
from kb.chroma import ChromaIndex
from kb.exact import ExactIndex, Ids, Matrix, Near
from kb.store import vectors
from kb.store.database import Connection, Database
from kb.store.documents import generation

BATCH = 64  # passages a transaction: half a second of work that Stop or a power cut may cost
FEWEST_FOR_CHROMA = 256  # below this, comparing all is quicker than asking another process
DOUBTS = 5  # after so many in one session Chroma is left alone, and exact search serves
_QUESTIONS_KEPT = 256
_SENTENCES_KEPT = 4096  # 8 MB of vectors
_HARMLESS = "test"


class SemanticIndex:
    """Answers with the embedder whose vectors are most complete, while the wanted one catches up in the background.

    embedders: the wanted one first; then those that may stand in with the vectors that they left here earlier.
    """

    def __init__(self, database: Database, embedders: Sequence[Embedder], chroma: Path | None) -> None:
        self._database = database
        self._embedders = {embedder.name: embedder for embedder in reversed(embedders)}
        self.wanted = embedders[0]
        self._chroma = ChromaIndex(chroma) if chroma else None
        self._indexes: dict[int, ExactIndex] = {}
        self._lock = threading.Lock()
        self._pending: tuple[tuple[int, str], int] = ((-1, ""), 0)
        self._serving: tuple[int, tuple[int, Embedder] | None] = (-1, None)
        self._vector_of = lru_cache(_QUESTIONS_KEPT)(self._embedded)
        self._sentences: dict[tuple[str, str], Vectors] = {}

    def want(self, embedder: Embedder) -> None:
        """Want another embedder from now on; the others serve while its vectors are fewer."""
        self._embedders = {**self._embedders, embedder.name: embedder}
        self.wanted = embedder
        self._serving = (-1, None)

    def serving(self, db: Connection) -> tuple[int, Embedder] | None:
        """The embedder (and its key) that questions are put to now; None while there are no vectors."""
        seen, serving = self._serving
        if (now := generation(db)) > seen:
            serving = self._fullest(db)
            self._serving = (now, serving)
        return serving

    def _fullest(self, db: Connection) -> tuple[int, Embedder] | None:
        keys = {name: vectors.embedder_of(db, name) for name in self._embedders}
        counts = {name: vectors.count(db, key) for name, key in keys.items()}
        name = max(counts, key=lambda name: (counts[name], name == self.wanted.name))
        key = keys[name]
        return (key, self._embedders[name]) if key and counts[name] else None

    def nearest(self, query: str, language: str, limit: int, db: Connection, among: Ids | None) -> Near:
        """The passages nearest in meaning; none in a language that the embedder does not know. among: only these."""
        serving = self.serving(db)
        if serving is None or language not in serving[1].languages:
            return {}
        key, embedder = serving
        try:
            vector = self._vector_of(embedder.name, query)
        except (WorldError, Cancelled):  # cancelled: an embedder that its owner has closed
            return {}  # search by words goes on; the next background run tells the owner
        matrix = self._index(key, embedder).fresh(db)
        found = self._chroma.nearest(matrix, vector, limit) if self._chroma and among is None else None
        return matrix.nearest(vector, limit, among) if found is None else found

    def likeness(self, query: str, texts: Sequence[str], db: Connection) -> list[float]:
        """How near each text is in meaning to a query, -1 to 1; 0 for all where no embedder works."""
        serving = self.serving(db)
        if serving is None or not texts:
            return [0.0] * len(texts)
        try:
            query_vector = self._vector_of(serving[1].name, query)
            return [float(query_vector @ row) for row in self._of_sentences(serving[1], texts)]
        except (WorldError, Cancelled):
            return [0.0] * len(texts)

    def _of_sentences(self, embedder: Embedder, texts: Sequence[str]) -> list[Vectors]:
        """A vector for each text; what was embedded lately is not embedded again."""
        kept = self._sentences
        new = [text for text in dict.fromkeys(texts) if (embedder.name, text) not in kept]
        if len(kept) + len(new) > _SENTENCES_KEPT:
            kept = self._sentences = {}
            new = list(dict.fromkeys(texts))
        if new:
            rows: Vectors = embedder.embed(new)
            kept.update({(embedder.name, text): row for text, row in zip(new, rows, strict=True)})
        return [kept[embedder.name, text] for text in texts]

    def _embedded(self, name: str, query: str) -> Vectors:
        row: Vectors = self._embedders[name].embed([query])[0]
        return row

    def _index(self, key: int, embedder: Embedder) -> ExactIndex:
        with self._lock:
            if key not in self._indexes:
                self._indexes = {key: ExactIndex(key, embedder.dimensions)}
            return self._indexes[key]

    @property
    def chroma_serves(self) -> bool:
        """Whether a proven Chroma index answers now."""
        return bool(self._chroma and self._chroma.serving)

    def embed_pending(self, *, report: Report, cancel: CancelToken | None) -> int:
        """Embed what has no vector of the wanted embedder; each batch is kept. Then forget other embedders' vectors.

        Raises Cancelled on Stop, WorldError when the embedder does not work at all.
        """
        if not (total := self._count_work()):
            return 0
        with self._database.write() as db:
            key = vectors.register(db, self.wanted.name, self.wanted.dimensions)
        pace, done, last = Pace(total), 0, 0
        while batch := self._next_batch(key, last):
            report(pace.at(done, tr("Learning what the passages mean")))
            rows = self._embed_all([text for _, text in batch], cancel)
            with self._database.write() as db:
                vectors.add(db, key, [ident for ident, _ in batch], rows)
            done, last = done + len(batch), batch[-1][0]
        with self._database.write() as db:
            vectors.keep_only(db, key)
        return done

    def pending(self, db: Connection) -> int:
        """How many passages the wanted embedder has still to embed. Counted only when something has changed."""
        now = (generation(db), self.wanted.name)
        counted, count = self._pending
        if now != counted:
            key = vectors.embedder_of(db, self.wanted.name)
            count = vectors.count_pending(db, key, self.wanted.languages)
            self._pending = (now, count)
        return count

    def _count_work(self) -> int:
        """Passages to embed and other embedders to forget."""
        with self._database.read() as db:
            return self.pending(db) + vectors.count_others(db, vectors.embedder_of(db, self.wanted.name))

    def _next_batch(self, key: int, last: int) -> list[tuple[int, str]]:
        with self._database.read() as db:
            return vectors.pending(db, key, self.wanted.languages, last, BATCH)

    def _embed_all(self, texts: Sequence[str], cancel: CancelToken | None) -> Vectors:
        """One text that breaks the embedder must not keep the others from being found."""
        try:
            return self.wanted.embed(texts, cancel=cancel)
        except WorldError:
            return np.stack([self._embed_alone(text, cancel) for text in texts])

    def _embed_alone(self, text: str, cancel: CancelToken | None) -> Vectors:
        try:
            row: Vectors = self.wanted.embed([text], cancel=cancel)[0]
        except WorldError:
            self.wanted.embed([_HARMLESS], cancel=cancel)  # raises if the fault is not the text's
            row = np.full(self.wanted.dimensions, self.wanted.dimensions**-0.5, np.float32)  # near nothing
        return row

    def refresh(self, *, report: Report, cancel: CancelToken | None) -> None:
        """See that a proven and fresh Chroma index serves: keep, open or build it. Exact search serves till then."""
        if self._chroma is None or self._chroma.doubts >= DOUBTS:
            return
        with self._database.read() as db:
            serving = self.serving(db)
            matrix = self._index(*serving).fresh(db) if serving else None
        if serving and matrix and len(matrix.ids) >= FEWEST_FOR_CHROMA:
            _renew(self._chroma, serving[1].name, matrix, report, cancel)

    def close(self) -> None:
        """End Chroma's child. The embedders belong to whoever made them."""
        if self._chroma:
            self._chroma.close()


def _renew(chroma: ChromaIndex, name: str, matrix: Matrix, report: Report, cancel: CancelToken | None) -> None:
    if not chroma.covers(name, matrix) and not chroma.open(name, matrix):
        chroma.build(name, matrix, report=report, cancel=cancel)
