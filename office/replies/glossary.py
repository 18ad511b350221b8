"""Words of trade in four languages: which matters a text speaks of, and how another language calls them."""

import re
from functools import cache

from core.glossary import Words, rows, small_words
from core.patterns import regex
from core.terms import plain

_MATTERS: dict[str, Words] = {row.matter: row.beginnings for row in rows() if row.matter}
_LETTER = "A-Za-zÀ-ÖØ-öø-ỹ0-9"
# "bill" is billed, and not billiger; "dent" is dented, and not dental.
_ENDING = rf"(?:s|es|ed|ing|er|ers|ment|ments|able|y)?(?![{_LETTER}])"
_INSIDE = 5  # letters of a German beginning that is looked for inside of words too: "Rückversand"


def _pattern(ways: Words, *, bare: bool) -> re.Pattern[str]:
    german = [re.escape(way) if len(way) >= _INSIDE else rf"(?<![{_LETTER}]){re.escape(way)}" for way in ways["de"]]
    english = [rf"(?<![{_LETTER}]){re.escape(way)}{_ENDING if len(way) < _INSIDE else ''}" for way in ways["en"]]
    typed = map(plain, ways["vi"]) if bare else ways["vi"]
    vietnamese = [rf"(?<![{_LETTER}]){re.escape(way)}(?![{_LETTER}])" for way in typed]
    return regex("|".join([*german, *english, *vietnamese, *map(re.escape, ways["zh"])]), re.IGNORECASE)


@cache
def _patterns(*, bare: bool) -> dict[str, re.Pattern[str]]:
    """Made when a first text is looked at: making them takes as long as all the rest of a start."""
    return {matter: _pattern(ways, bare=bare) for matter, ways in _MATTERS.items()}


def is_small(word: str, *, bare: bool = False) -> bool:
    """Whether a word only holds sentences together: "hätte", "please", "nhé". bare: it was typed without marks."""
    return word in small_words() or (bare and word in _small_typed())


@cache
def _small_typed() -> frozenset[str]:
    return frozenset(map(plain, small_words()))


@cache
def matters_of(text: str, *, bare: bool = False) -> frozenset[str]:
    """The matters that a text speaks of, whatever its language. bare: it is Vietnamese typed without marks."""
    return frozenset(matter for matter, pattern in _patterns(bare=bare).items() if pattern.search(text))


def words_for(matter: str, language: str) -> tuple[str, ...]:
    """How texts in a language call a matter: words to search by."""
    return _MATTERS[matter].get(language, ())
