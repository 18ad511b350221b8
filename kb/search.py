"""Search: by words and by meaning, put together so that neither can spoil what the other found."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Literal

from core import terms
from core.evidence import Position
from kb.exact import Near
from kb.language import detect
from kb.store import documents, lexical
from kb.store.database import Connection
from kb.store.records import Passage

Mode = Literal["words", "meaning", "both"]
Within = Mapping[int, str] | None  # names by document (row id) in which to search; None: everywhere
Meaning = Callable[[str, str, int, Connection, Within], Future[Near]]  # query, language, how many
DEPTH = 100  # passages that each way of searching brings before they are put together
LONGEST_QUERY = 2000  # characters; a whole mail pasted into the search field is cut here
GRAM_WEIGHT = 0.5  # of a hit by parts of words against one by whole words


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found.

    score: higher is better, comparable within one search. found_by: "words", "meaning" or both.
    """

    passage: int
    text: str
    score: float
    at: Position
    context: str
    language: str
    found_by: frozenset[str]


def by_words(db: Connection, query: str, language: str, depth: int, within: Within) -> dict[int, float]:
    """Passages that share words with the query; 1 is a passage that says all of it."""
    asked = terms.terms(query)
    words = [*asked, *terms.typed_plainly(asked)] if language != "vi" else asked
    by_term = _fractions(lexical.ranked(db, lexical.WORDS, words, depth, within))
    if language in {"vi", "zh"}:  # short syllables and characters are their own best parts
        return by_term
    by_part = _fractions(lexical.ranked(db, lexical.GRAMS, terms.grams(asked), depth, within))
    return {
        ident: (by_term.get(ident, 0.0) + GRAM_WEIGHT * by_part.get(ident, 0.0)) / (1 + GRAM_WEIGHT)
        for ident in by_term.keys() | by_part.keys()
    }


def _fractions(ranked: lexical.Ranked) -> dict[int, float]:
    return {ident: score / ranked.ceiling for ident, score in ranked.found}


def fused(lexical: Mapping[int, float], near: Near) -> dict[int, float]:
    """Two parts words, one part meaning. Meaning adds a little where words agree, and decides where they are silent.

    A passage that could not be compared (no vector, or not among the nearest) counts as the farthest that could.
    """
    floor = min(near.values(), default=0.0)
    return {
        ident: (2 * lexical.get(ident, 0.0) + near.get(ident, floor)) / 3 for ident in lexical.keys() | near.keys()
    }


def found_by(ident: int, lexical: Mapping[int, float], near: Near) -> frozenset[str]:
    """Which of the two ways brought the passage."""
    return frozenset({"words"} if ident in lexical else ()) | frozenset({"meaning"} if ident in near else ())


def best(scores: Mapping[int, float], limit: int) -> list[int]:
    """The ids with the highest scores; of equals the one that came into the library first."""
    return sorted(scores, key=lambda ident: (-scores[ident], ident))[:limit]


def search(
    db: Connection,
    query: str,
    *,
    limit: int,
    within: Within,
    mode: Mode,
    meaning: Meaning,
) -> list[Hit]:
    """The best passages, best first. within: names by document (row id), or None for all."""
    asked = query[:LONGEST_QUERY]
    language = detect(asked)
    depth = max(DEPTH, limit)
    comes = meaning(asked, language, depth, db, within) if mode != "words" else None
    lexical = by_words(db, asked, language, depth, within) if mode != "meaning" else {}
    near = comes.result() if comes else {}
    scores = near if mode == "meaning" else fused(lexical, near)
    order = best(scores, limit)
    found = documents.passages(db, order)
    return [_hit(db, found[i], scores[i], found_by(i, lexical, near), within) for i in order if i in found]


def _hit(db: Connection, passage: Passage, score: float, ways: frozenset[str], within: Within) -> Hit:
    name = documents.name_for(db, passage.document, within)
    at = Position(passage.document, name, passage.page, passage.start, passage.length)
    return Hit(passage.id, passage.text, score, at, passage.context, passage.language, ways)
