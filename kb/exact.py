"""Exact search by meaning: every vector compared. The Chroma index is held against it, and it stands in for it."""

import threading
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.ports import Vectors
from kb.store import vectors
from kb.store.database import Connection
from kb.store.documents import generation

Near = dict[int, float]  # passage to cosine
Ids = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Matrix:
    """All vectors of one embedder at one moment, in the order in which they were stored.

    ids: passages. rows: the vectors' rows in kb.db, ascending. by_id: the order that sorts `ids`.
    """

    ids: Ids
    rows: Ids
    vectors: Vectors
    by_id: Ids

    def nearest(self, query: Vectors, limit: int, among: Ids | None = None, start: int = 0) -> Near:
        """The passages nearest to the query. among: only these ids. start: only vectors from this place on."""
        if among is None:
            return _top(self.ids[start:], self.vectors[start:] @ query, limit)
        places = self.places(among)
        return _top(self.ids[places], self.vectors[places] @ query, limit)

    def places(self, ids: Ids) -> Ids:
        """Where the vectors of these passages are; those without one are left out."""
        if not len(self.ids):
            return np.empty(0, np.int64)
        found = np.searchsorted(self.ids, ids, sorter=self.by_id)
        places = self.by_id[np.minimum(found, len(self.ids) - 1)]
        known: Ids = places[self.ids[places] == ids]
        return known

    def place_after(self, row: int) -> int:
        """The place of the first vector that was stored after this row of kb.db."""
        return int(np.searchsorted(self.rows, row, side="right"))


def _top(ids: Ids, cosines: Vectors, limit: int) -> Near:
    if len(ids) > limit:
        best = np.argpartition(-cosines, limit - 1)[:limit]
        ids, cosines = ids[best], cosines[best]
    return dict(zip(ids.tolist(), cosines.tolist(), strict=True))


def matrix_of(ids: Collection[int] | Ids, rows: Collection[int] | Ids, values: Vectors) -> Matrix:
    """A matrix with its order by id made ready."""
    known = np.asarray(ids, np.int64)
    return Matrix(known, np.asarray(rows, np.int64), values, np.argsort(known, kind="stable"))


class ExactIndex:
    """Keeps the matrix of one embedder in step with kb.db: new vectors are appended, removed ones taken out."""

    def __init__(self, embedder: int, dimensions: int) -> None:
        self._embedder = embedder
        self._dimensions = dimensions
        self._lock = threading.Lock()
        self._room: Vectors = np.empty((0, dimensions), np.float32)
        self._matrix = matrix_of((), (), self._room)
        self._seen = -1

    def fresh(self, db: Connection) -> Matrix:
        """The matrix, at least as new as this view of kb.db. Cheap when nothing has changed."""
        with self._lock:
            now = generation(db)
            if now > self._seen:
                last = int(self._matrix.rows[-1]) if len(self._matrix.rows) else 0
                self._append(vectors.after(db, self._embedder, self._dimensions, last))
                if vectors.count(db, self._embedder) < len(self._matrix.ids):
                    self._take_out(vectors.passages_with(db, self._embedder))
                self._seen = now
            return self._matrix

    def _append(self, new: vectors.Rows) -> None:
        """Into spare room, so that a growing library is not copied at every step. Earlier places never change."""
        if not len(new.ids):
            return
        have = len(self._matrix.ids)
        need = have + len(new.ids)
        if need > len(self._room):
            room = np.empty((max(need, 2 * have), self._dimensions), np.float32)
            room[:have] = self._matrix.vectors
            self._room = room
        self._room[have:need] = new.vectors
        ids, rows = np.concatenate([self._matrix.ids, new.ids]), np.concatenate([self._matrix.rows, new.rows])
        self._matrix = matrix_of(ids, rows, self._room[:need])

    def _take_out(self, left: Ids) -> None:
        keep = np.isin(self._matrix.ids, left)
        self._room = self._matrix.vectors[keep]
        self._matrix = matrix_of(self._matrix.ids[keep], self._matrix.rows[keep], self._room)
