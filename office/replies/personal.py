"""What in a sentence belongs to one customer: his name, his numbers, his address. It is told to nobody else."""

import re
import tomllib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from importlib import resources
from typing import Any

from core.figures import FigureKind, find_figures
from core.patterns import regex
from office.replies.claims import ADDRESSES, find_claims

_WORDS: dict[str, Any] = tomllib.loads(
    (resources.files("office.replies") / "learning.toml").read_text(encoding="utf-8")
)
_LONG_NUMBER = 5  # digits: a number this long names an order, a customer, a post code with its town
_NAME_PART = regex(r"[^\W\d_]{2,}|[\u4e00-\u9fff]{2,}")
_TITLES = frozenset(_WORDS["titles"]["words"])


def any_of(name: str) -> re.Pattern[str]:
    """The pattern of a list of learning.toml."""
    return regex("|".join(_WORDS[name]["any"]), re.IGNORECASE)


_CALLED = regex("|".join(_WORDS["called"]["any"]))
_PLACE = regex("|".join(_WORDS["place"]["any"]))
_HIS = any_of("his")


@dataclass(frozen=True, slots=True)
class Person:
    """A customer as far as words may give him away. name: his display name. address: his mail address."""

    name: str = ""
    address: str = ""

    @property
    def parts(self) -> frozenset[str]:
        """The words by which he is called, folded: those of his name, and of his address before the @."""
        box = self.address.partition("@")[0]
        written = {part.casefold() for part in _NAME_PART.findall(f"{self.name} {re.sub(r'[._-]', ' ', box)}")}
        return frozenset(part for part in written if part not in _TITLES and (len(part) > 2 or not part.isascii()))

    def is_named(self, text: str) -> bool:
        """Whether a text holds his whole name; one word alone may be a word like others ("Berg", "Klein")."""
        whole = " ".join(self.name.split())
        return " " in whole and re.search(rf"\b{re.escape(whole)}\b", text, re.IGNORECASE) is not None


def personal_parts(text: str, people: Iterable[Person], known: Collection[str] = ()) -> list[str]:
    """The pieces of a text that belong to one person, in order of their kinds; none for a text that anybody may read.

    known: addresses, article numbers and the like that the firm tells everybody, as they are written or read.
    """
    return list(dict.fromkeys([*_names(text, people), *_numbers(text, known), *_his(text)]))


def _names(text: str, people: Iterable[Person]) -> Iterable[str]:
    parts = frozenset(part for person in people for part in person.parts)
    held = text.casefold()
    for part in sorted(parts):
        if part.isascii() or not re.search("[\u4e00-\u9fff]", part):
            found = next((word[0] for word in re.finditer(rf"\b{re.escape(part)}\b", text, re.IGNORECASE)), "")
            if found[:1].isupper():
                yield found
        elif part in held:
            yield part
    yield from (match[0] for match in _CALLED.finditer(text))


def _numbers(text: str, known: Collection[str]) -> Iterable[str]:
    for claim in find_claims(text):
        if claim.kind in ADDRESSES and not {claim.text, *claim.readings} & set(known):
            yield claim.text
    for figure in find_figures(text):
        long = figure.kind is FigureKind.NUMBER and sum(sign.isdigit() for sign in figure.text) >= _LONG_NUMBER
        if (figure.kind is FigureKind.CODE or long) and not {figure.text, *figure.readings} & set(known):
            yield figure.text
    yield from (match[0] for match in _PLACE.finditer(text))


def _his(text: str) -> Iterable[str]:
    """What is said of his own things: "Ihre Bestellung", "your parcel"."""
    return (match[0] for match in _HIS.finditer(text))
