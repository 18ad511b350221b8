"""The words of an office and its trade in German, English, Vietnamese and Chinese: one glossary for everybody."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

BEGINNING, BOTH = "-", "*"  # after a word: only a beginning of words; a word and a beginning
Words = Mapping[str, tuple[str, ...]]  # language → words


@dataclass(frozen=True, slots=True)
class Row:
    """What one thing is called. matter: its name where customers' mails speak of it, else "".

    names: as written, by language; none where the row only serves mails. beginnings: of words, in small letters; none
    without a matter.
    """

    matter: str
    names: Words
    beginnings: Words


@cache
def rows() -> tuple[Row, ...]:
    """The whole glossary, in its order."""
    data = _data()
    return tuple(_row(line, data["languages"]) for line in data["rows"].splitlines() if "|" in line)


@cache
def small_words() -> frozenset[str]:
    """Words of all four languages that only hold sentences together."""
    return frozenset(word for words in _data()["small"].values() for word in words.split())


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((resources.files("core") / "glossary.toml").read_text(encoding="utf-8"))


def _row(line: str, languages: list[str]) -> Row:
    matter, _, said = line.rpartition(": ")
    cells = {
        language: tuple(word.strip() for word in cell.split(","))
        for language, cell in zip(languages, said.split("|"), strict=True)
    }
    return Row(
        matter,
        {language: tuple(filter(None, map(_name, words))) for language, words in cells.items()},
        {language: tuple(filter(None, map(_beginning, words))) for language, words in cells.items()},
    )


def _name(word: str) -> str:
    return "" if word.endswith(BEGINNING) else word.removesuffix(BOTH)


def _beginning(word: str) -> str:
    return word[:-1].lower() if word.endswith((BEGINNING, BOTH)) else ""
