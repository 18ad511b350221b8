"""Search by words in FTS5: the best passages by BM25, in bounded time however common the words are."""

import math
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kb.store.sqlite import listed

WORDS, GRAMS = "words", "grams"
# How much a word counts in body, marks, heading, name, title, about.
_RANK = {WORDS: "bm25(words, 1.0, 0.6, 0.8, 1.5, 1.2, 0.5)", GRAMS: "bm25(grams)"}
# Entries of the index read for one question. The rarest terms come first; what is left out weighs next to nothing.
_BUDGET = {WORDS: 24_000, GRAMS: 14_000}
_SATURATION = 2.2  # k1 + 1: the most that one term can score, in units of its rarity


@dataclass(frozen=True, slots=True)
class Ranked:
    """Passages by id with their scores, best first. ceiling: what a passage would score that says all of it often."""

    found: tuple[tuple[int, float], ...]
    ceiling: float


def ranked(
    db: sqlite3.Connection, index: str, terms: Sequence[str], limit: int, documents: Collection[int] | None = None
) -> Ranked:
    """The `limit` best passages that hold any of the terms, of these documents or of all."""
    total = int(db.execute("SELECT count(*) FROM passage").fetchone()[0])
    known = _known(db, index, terms)
    ceiling = sum(_rarity(total, known.get(term, 0)) for term in dict.fromkeys(terms)) * _SATURATION
    chosen = _affordable(known, _BUDGET[index])
    if not chosen:
        return Ranked((), ceiling)
    query = " OR ".join(f'"{term}"' for term in chosen)
    inside, keys = _inside(documents)
    sql = (
        f"SELECT rowid, -{_RANK[index]} AS score FROM {index} WHERE {index} MATCH ? {inside}"  # noqa: S608
        " ORDER BY score DESC, rowid LIMIT ?"
    )
    return Ranked(tuple(db.execute(sql, (query, *keys, limit)).fetchall()), ceiling)


def rarity(db: sqlite3.Connection, terms: Sequence[str]) -> dict[str, float]:
    """How rare each term is: 1 where it stands in no passage, 0 where it stands in all."""
    total = int(db.execute("SELECT count(*) FROM passage").fetchone()[0])
    known = _known(db, WORDS, terms)
    return {term: 1.0 - math.log1p(known.get(term, 0)) / math.log(total + 2) for term in terms}


def _inside(documents: Collection[int] | None) -> tuple[str, tuple[str, ...]]:
    if documents is None:
        return "", ()
    of_these = "SELECT id FROM passage WHERE document IN (SELECT value FROM json_each(?))"
    return f"AND rowid + 0 IN ({of_these})", (listed(documents),)


def _known(db: sqlite3.Connection, index: str, terms: Sequence[str]) -> dict[str, int]:
    """In how many passages each term stands; terms that stand in none are left out."""
    sql = f"SELECT doc FROM {index}_vocabulary WHERE term = ?"  # noqa: S608
    counts = {term: db.execute(sql, (term,)).fetchone() for term in dict.fromkeys(terms)}
    return {term: int(row[0]) for term, row in counts.items() if row}


def _affordable(known: dict[str, int], budget: int) -> list[str]:
    """The rarest terms that can be read within the budget, and always the rarest one."""
    chosen: list[str] = []
    for term, count in sorted(known.items(), key=lambda item: (item[1], item[0])):
        if chosen and (budget := budget - count) < 0:
            break
        chosen.append(term)
    return chosen


def _rarity(total: int, count: int) -> float:
    """FTS5's own weight of a term; never quite nothing."""
    return max(math.log((total - count + 0.5) / (count + 0.5)), 1e-6)
