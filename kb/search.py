"""Search: by words and by meaning, put together so that neither can spoil what the other found."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from core.evidence import Position
from kb import terms
from kb.language import detect
from kb.store import documents, lexical
from kb.store.records import Passage

Mode = Literal["words", "meaning", "both"]
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


def by_words(db: sqlite3.Connection, query: str, within: Mapping[int, str] | None) -> dict[int, float]:
    """Passages that share words with the query; 1 is a passage that says all of it."""
    asked = terms.terms(query)
    language = detect(query)
    words = [*asked, *terms.typed_plainly(asked)] if language != "vi" else asked
    by_term = _fractions(lexical.ranked(db, lexical.WORDS, words, DEPTH, within))
    if language in {"vi", "zh"}:  # short syllables and characters are their own best parts
        return by_term
    by_part = _fractions(lexical.ranked(db, lexical.GRAMS, terms.grams(asked), DEPTH, within))
    return {
        ident: (by_term.get(ident, 0.0) + GRAM_WEIGHT * by_part.get(ident, 0.0)) / (1 + GRAM_WEIGHT)
        for ident in by_term.keys() | by_part.keys()
    }


def _fractions(ranked: lexical.Ranked) -> dict[int, float]:
    return {ident: score / ranked.ceiling for ident, score in ranked.found}


def best(scores: Mapping[int, float], limit: int) -> list[int]:
    """The ids with the highest scores; of equals the one that came into the library first."""
    return sorted(scores, key=lambda ident: (-scores[ident], ident))[:limit]


def hits(
    db: sqlite3.Connection,
    scores: Mapping[int, float],
    found_by: Mapping[int, frozenset[str]],
    limit: int,
    within: Mapping[int, str] | None,
) -> list[Hit]:
    """The best of the scored passages, with their places."""
    order = best(scores, limit)
    found = documents.passages(db, order)
    return [_hit(db, found[ident], scores[ident], found_by[ident], within) for ident in order if ident in found]


def _hit(
    db: sqlite3.Connection, passage: Passage, score: float, found_by: frozenset[str], within: Mapping[int, str] | None
) -> Hit:
    name = documents.name_for(db, passage.document, within)
    at = Position(passage.document, name, passage.page, passage.start, passage.length)
    return Hit(passage.id, passage.text, score, at, passage.context, passage.language, found_by)
