"""Search by meaning with one embedder: its vectors in memory, the Chroma index over them, the work to fill both."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from core.errors import Cancelled, WorldError
from core.ports import Embedder, Spread, Vectors
from core.progress import CancelToken, Report
from kb.chroma import ChromaIndex
from kb.exact import ExactIndex, Ids, Matrix, Near
from kb.store import vectors
from kb.store.database import Connection, Database
from kb.store.documents import generation

BATCH = 64  # passages a transaction: half a second of work that Stop or a power cut may cost
FEWEST_FOR_CHROMA = 256  # below this, comparing all is quicker than asking another process
DOUBTS = 5  # after so many in one session Chroma is left alone, and exact search serves
SCALE = Spread(alike=0.70, unlike=0.11)  # on which every weight of search, answers and replies was chosen
_QUESTIONS_KEPT = 256
_SENTENCES_KEPT = 8192  # 16 MB of vectors
_HARMLESS = "test"


class SemanticIndex:
    """The passages nearest in meaning, as one embedder understands them; nearness on the scale of all embedders."""

    def __init__(self, database: Database, embedder: Embedder, chroma: Path | None) -> None:
        self._database = database
        self.embedder = embedder
        self._chroma = ChromaIndex(chroma) if chroma else None
        self._exact: dict[int, ExactIndex] = {}
        self._lock = threading.Lock()
        self._pending = (-1, 0)
        self._vector_of = lru_cache(_QUESTIONS_KEPT)(embedder.embed_question)
        self._sentences: dict[str, Vectors] = {}

    def key(self, db: Connection) -> int | None:
        """Under which this embedder's vectors are kept; None while there are none."""
        return vectors.embedder_of(db, self.embedder.name)

    def serves(self, db: Connection) -> bool:
        """Whether any passage can be found by it now."""
        return vectors.count(db, self.key(db)) > 0

    def view(self, language: str, db: Connection) -> "View | None":
        """What can be found at this moment; None without vectors or the language."""
        matrix = self._matrix(db) if language in self.embedder.languages else None
        return View(self, matrix) if matrix and len(matrix.ids) else None

    def nearest(self, query: str, matrix: Matrix, limit: int, among: Ids | None) -> Near:
        """The passages of the matrix nearest in meaning. among: only these."""
        try:
            vector = self._vector_of(query)
        except (WorldError, Cancelled):  # cancelled: an embedder that its owner has closed
            return {}  # search by words goes on; the next background run tells the owner
        found = self._chroma.nearest(matrix, vector, limit) if self._chroma and among is None else None
        near = matrix.nearest(vector, limit, among) if found is None else found
        return {ident: self._scaled(cosine) for ident, cosine in near.items()}

    def likeness(self, query: str, texts: Sequence[str]) -> list[float] | None:
        """How near each text is in meaning to a query; None where the embedder does not work."""
        try:
            vector = self._vector_of(query)
            return [self._scaled(float(vector @ row)) for row in self._of_sentences(texts)]
        except (WorldError, Cancelled):
            return None

    def vectors_of(self, texts: Sequence[str]) -> Vectors | None:
        """A row for each text; None where the embedder does not work."""
        try:
            return np.asarray(self._of_sentences(texts), np.float32)
        except (WorldError, Cancelled):
            return None

    def _scaled(self, cosine: float) -> float:
        own = self.embedder.spread
        share = (cosine - own.unlike) / (own.alike - own.unlike)
        return SCALE.unlike + share * (SCALE.alike - SCALE.unlike)

    def _of_sentences(self, texts: Sequence[str]) -> list[Vectors]:
        """A vector for each text; what was embedded lately is not embedded again."""
        kept = self._sentences
        new = [text for text in dict.fromkeys(texts) if text not in kept]
        if len(kept) + len(new) > _SENTENCES_KEPT:
            kept = self._sentences = {}
            new = list(dict.fromkeys(texts))
        if new:
            kept.update(zip(new, self.embedder.embed(new), strict=True))
        return [kept[text] for text in texts]

    def _matrix(self, db: Connection) -> Matrix | None:
        key = self.key(db)
        if key is None:
            return None
        with self._lock:
            if key not in self._exact:
                self._exact = {key: ExactIndex(key, self.embedder.dimensions)}
            exact = self._exact[key]
        return exact.fresh(db)

    @property
    def chroma_serves(self) -> bool:
        """Whether a proven Chroma index answers now."""
        return bool(self._chroma and self._chroma.serving)

    def pending(self, db: Connection) -> int:
        """How many passages it has still to embed. Counted only when something has changed."""
        now = generation(db)
        if now != self._pending[0]:
            self._pending = (now, vectors.count_pending(db, self.key(db), self.embedder.languages))
        return self._pending[1]

    def embed_batch(self, after: int, cancel: CancelToken | None) -> tuple[int, int]:
        """Embed some passages beyond the id `after` and keep them: how many, and the last one's id; (0, 0): none.

        Raises Cancelled on Stop, WorldError when the embedder does not work at all.
        """
        with self._database.read() as db:
            batch = vectors.pending(db, self.key(db), self.embedder.languages, after, BATCH)
        if not batch:
            return 0, 0
        rows = self._embed_all([text for _, text in batch], cancel)
        with self._database.write() as db:
            key = vectors.register(db, self.embedder.name, self.embedder.dimensions)
            vectors.add(db, key, [ident for ident, _ in batch], rows)
        return len(batch), batch[-1][0]

    def _embed_all(self, texts: Sequence[str], cancel: CancelToken | None) -> Vectors:
        """One text that breaks the embedder must not keep the others from being found."""
        try:
            return self.embedder.embed(texts, cancel=cancel)
        except WorldError:
            return np.stack([self._embed_alone(text, cancel) for text in texts])

    def _embed_alone(self, text: str, cancel: CancelToken | None) -> Vectors:
        try:
            row: Vectors = self.embedder.embed([text], cancel=cancel)[0]
        except WorldError:
            self.embedder.embed([_HARMLESS], cancel=cancel)  # raises if the fault is not the text's
            row = np.full(self.embedder.dimensions, self.embedder.dimensions**-0.5, np.float32)  # near nothing
        return row

    def refresh(self, *, report: Report, cancel: CancelToken | None) -> None:
        """See that a proven and fresh Chroma index serves: keep, open or build it. Exact search serves till then."""
        if self._chroma is None or self._chroma.doubts >= DOUBTS:
            return
        with self._database.read() as db:
            matrix = self._matrix(db)
        if matrix and len(matrix.ids) >= FEWEST_FOR_CHROMA:
            _renew(self._chroma, self.embedder.name, matrix, report, cancel)

    def close(self) -> None:
        """End Chroma's child. The embedder belongs to whoever made it."""
        if self._chroma:
            self._chroma.close()


@dataclass(frozen=True, slots=True)
class View:
    """One index with its vectors as they were when the database was looked at: any thread may search in it."""

    index: SemanticIndex
    matrix: Matrix

    def nearest(self, query: str, limit: int, among: Ids | None) -> Near:
        """The passages nearest in meaning. among: only these."""
        return self.index.nearest(query, self.matrix, limit, among)


def _renew(chroma: ChromaIndex, name: str, matrix: Matrix, report: Report, cancel: CancelToken | None) -> None:
    if not chroma.covers(name, matrix) and not chroma.open(name, matrix):
        chroma.build(name, matrix, report=report, cancel=cancel)
