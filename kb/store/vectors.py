"""Vectors in kb.db: one for each passage and embedder."""

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.ports import Vectors
from kb.store.documents import changed
from kb.store.records import unpack

_STORED = np.dtype("<f2")
_PENDING = """FROM passage LEFT JOIN vector ON vector.embedder = ? AND vector.passage = passage.id
    WHERE vector.id IS NULL AND passage.language IN ({languages})"""


@dataclass(frozen=True, slots=True)
class Rows:
    """Vectors in the order in which they came. ids: passages. rows: in the table."""

    ids: NDArray[np.int64]
    rows: NDArray[np.int64]
    vectors: Vectors


def embedder_of(db: sqlite3.Connection, name: str) -> int | None:
    """The key of an embedder that has stored vectors here, or None."""
    row = db.execute("SELECT id FROM embedder WHERE name = ?", (name,)).fetchone()
    return int(row[0]) if row else None


def register(db: sqlite3.Connection, name: str, dimensions: int) -> int:
    """The key of this embedder, new if need be."""
    db.execute("INSERT INTO embedder (name, dimensions) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, dimensions))
    key = embedder_of(db, name)
    assert key is not None  # noqa: S101  inserted above
    return key


def pending(
    db: sqlite3.Connection, embedder: int | None, languages: Collection[str], after: int, limit: int
) -> list[tuple[int, str]]:
    """The next passages (id, what to embed) of these languages without a vector, beyond the id `after`."""
    sql = f"SELECT passage.id, context, text {_missing(languages)} AND passage.id > ? ORDER BY passage.id LIMIT ?"
    rows = db.execute(sql, (embedder or 0, *sorted(languages), after, limit))
    return [(ident, f"{unpack(context)}\n{unpack(text)}".strip()) for ident, context, text in rows]


def count_pending(db: sqlite3.Connection, embedder: int | None, languages: Collection[str]) -> int:
    """How many passages of these languages have no vector of this embedder."""
    sql = f"SELECT count(*) {_missing(languages)}"
    return int(db.execute(sql, (embedder or 0, *sorted(languages))).fetchone()[0])


def _missing(languages: Collection[str]) -> str:
    return _PENDING.format(languages=",".join("?" * len(languages)))


def add(db: sqlite3.Connection, embedder: int, idents: Sequence[int], vectors: Vectors) -> None:
    """Store vectors. A passage that has been removed meanwhile is left out."""
    halves = vectors.astype(_STORED)
    db.executemany(
        "INSERT INTO vector (embedder, passage, half) SELECT ?, id, ? FROM passage WHERE id = ?"
        " ON CONFLICT (embedder, passage) DO NOTHING",
        ((embedder, half.tobytes(), ident) for ident, half in zip(idents, halves, strict=True)),
    )
    changed(db)


def count(db: sqlite3.Connection, embedder: int | None) -> int:
    """How many passages have a vector of this embedder."""
    return int(db.execute("SELECT count(*) FROM vector WHERE embedder = ?", (embedder or 0,)).fetchone()[0])


def count_others(db: sqlite3.Connection, kept: Collection[int]) -> int:
    """How many embedders beside these have left vectors here."""
    return int(db.execute(f"SELECT count(*) {_others(kept)}", tuple(kept)).fetchone()[0])


def keep_only(db: sqlite3.Connection, kept: Collection[int]) -> None:
    """Forget every embedder but these, and its vectors."""
    if db.execute(f"DELETE {_others(kept)}", tuple(kept)).rowcount:
        changed(db)


def _others(kept: Collection[int]) -> str:
    return f"FROM embedder WHERE id NOT IN ({','.join('?' * len(kept))})"


def after(db: sqlite3.Connection, embedder: int, dimensions: int, last: int) -> Rows:
    """The vectors that came after `last` (0: all)."""
    sql = "SELECT id, passage, half FROM vector WHERE embedder = ? AND id > ? ORDER BY id"
    rows = db.execute(sql, (embedder, last)).fetchall()
    flat = np.frombuffer(b"".join(row[2] for row in rows), _STORED).astype(np.float32)
    keys, ids = (np.array([row[column] for row in rows], np.int64) for column in (0, 1))
    return Rows(ids, keys, flat.reshape(-1, dimensions))


def passages_with(db: sqlite3.Connection, embedder: int) -> NDArray[np.int64]:
    """The ids of the passages that have a vector."""
    rows = db.execute("SELECT passage FROM vector WHERE embedder = ?", (embedder,)).fetchall()
    return np.array([row[0] for row in rows], np.int64)
