"""What binds the firm once it is sent: refunds, replacements, discounts, promises. Found by words."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from typing import Any

from core.patterns import regex

_WORDS: dict[str, Any] = tomllib.loads(
    (resources.files("office.replies") / "commitments.toml").read_text(encoding="utf-8")
)


def _any(patterns: list[str]) -> re.Pattern[str]:
    return regex("|".join(patterns), re.IGNORECASE)


_NO_BEFORE, _NO_AFTER = _any(_WORDS["no"]["any"]), _any(_WORDS["no"]["after"])
_KINDS = {kind: _any(words["any"]) for kind, words in _WORDS.items() if kind != "no"}
KINDS = frozenset(_KINDS)
_CLAUSE_END = regex(r"[,;:.!?，。；：！？\n]")


@dataclass(frozen=True, slots=True)
class Commitment:
    """A word that commits. kind: a key of commitments.toml ("refund", "discount", "promise", …)."""

    kind: str
    start: int
    end: int


def find_commitments(text: str) -> Iterator[Commitment]:
    """The commitments of a text, by kind. What the clause denies ("kein Rabatt", "no refund") is none."""
    for kind, pattern in _KINDS.items():
        for match in pattern.finditer(text):
            if match[0] and not _denied(text, match):
                yield Commitment(kind, match.start(), match.end())


def _denied(text: str, match: re.Match[str]) -> bool:
    """Whether the clause around it says no. A no inside of it ("we will not replace") counts as well."""
    before = text[max(0, match.start() - 60) : match.start()]
    clause = _CLAUSE_END.split(before)[-1]
    inside = bool(_NO_BEFORE.search(match[0]))
    return inside or bool(_NO_BEFORE.search(clause)) or bool(_NO_AFTER.search(text[match.end() : match.end() + 60]))
