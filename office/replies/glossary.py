"""Words of trade in four languages: which matters a text speaks of, and how another language calls them."""

import re
import tomllib
from functools import cache
from importlib import resources
from typing import Any

_LANGUAGES = ("de", "en", "vi", "zh")
_WORDS: dict[str, Any] = tomllib.loads(
    (resources.files("office.replies") / "glossary.toml").read_text(encoding="utf-8")
)
_MATTERS: dict[str, list[str]] = _WORDS["matters"]
_SMALL = frozenset(word for words in _WORDS["small"].values() for word in words.split())
_LETTER = "A-Za-zÀ-ÖØ-öø-ỹ0-9"
_INSIDE = 5  # letters of a German beginning that is looked for inside of words too: "Rückversand"


def _ways(matter: str) -> dict[str, list[str]]:
    return {
        language: [word for word in words.split(",") if word]
        for language, words in zip(_LANGUAGES, _MATTERS[matter], strict=True)
    }


def _pattern(ways: dict[str, list[str]]) -> re.Pattern[str]:
    german = [re.escape(way) if len(way) >= _INSIDE else rf"(?<![{_LETTER}]){re.escape(way)}" for way in ways["de"]]
    english = [rf"(?<![{_LETTER}]){re.escape(way)}" for way in ways["en"]]
    vietnamese = [rf"(?<![{_LETTER}]){re.escape(way)}(?![{_LETTER}])" for way in ways["vi"]]
    return re.compile("|".join([*german, *english, *vietnamese, *map(re.escape, ways["zh"])]), re.IGNORECASE)


_PATTERNS = {matter: _pattern(_ways(matter)) for matter in _MATTERS}


def is_small(word: str) -> bool:
    """Whether a word only holds sentences together: "hätte", "please", "nhé"."""
    return word in _SMALL


@cache
def matters_of(text: str) -> frozenset[str]:
    """The matters that a text speaks of, whatever its language."""
    return frozenset(matter for matter, pattern in _PATTERNS.items() if pattern.search(text))


def words_for(matter: str, language: str) -> list[str]:
    """How texts in a language call a matter: words to search by."""
    return _ways(matter).get(language, [])
