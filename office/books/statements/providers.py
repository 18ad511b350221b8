"""Payment providers and marketplaces as data: how exports are known, what columns and kinds of movements mean."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from core.names import folded
from office.books.statements.columns import title_of

PREFIX = "provider "  # of the kinds of such lines: a bank's own codes look otherwise
_SUMMED = frozenset({"gross", "fee", "text", "part"})  # roles of more columns than one
_WHOLE_WORD = 4  # letters up to which a piece must be a word of its own


class Kind(StrEnum):
    """What a provider's line is."""

    SALE = "sale"
    PURCHASE = "purchase"
    REFUND = "refund"
    CHARGEBACK = "chargeback"
    FEE = "fee"
    PAYOUT = "payout"
    DEPOSIT = "deposit"
    HOLD = "hold"
    RELEASE = "release"
    CONVERSION = "conversion"
    TAX = "tax"
    ADJUSTMENT = "adjustment"
    UNKNOWN = "unknown"

    @property
    def stored(self) -> str:
        """As a bank line's kind."""
        return PREFIX + self.value


class State(StrEnum):
    """Whether a row moved money: not yet, never, or only tells of another row."""

    DONE = "done"
    PENDING = "pending"
    VOID = "void"
    UNMOVED = "unmoved"


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider's export. marks: its titles, each group in several languages. columns: role → titles.

    fees: "payment" for a bank's service, "market" for commissions. components: each row is one part of an order.
    currency: where the file does not say it.
    """

    name: str
    marks: tuple[frozenset[str], ...] = ()
    columns: Mapping[str, tuple[str, ...]] | None = None
    fees: str = "payment"
    components: bool = False
    currency: str = ""

    def is_known_by(self, titles: frozenset[str]) -> bool:
        """Whether all of its marks are among a table's titles."""
        return all(mark & titles for mark in self.marks)

    def roles(self, titles: Sequence[str]) -> dict[str, tuple[int, ...]]:
        """Role → places of its columns. Its own titles go before those of all providers; a place has one role."""
        own, found, taken = self.columns or {}, {}, set[int]()
        for role, known in own.items():
            places = tuple(place for title in known for place in _places(titles, title) if place not in taken)
            found[role] = places if role in _SUMMED else places[:1]
            taken |= set(found[role])
        for role, known in _common().items():
            places = tuple(place for title in known for place in _places(titles, title) if place not in taken)
            if role not in own and places:
                found[role] = places if role == "text" else places[:1]
                taken |= set(found[role])
        return {role: places for role, places in found.items() if places}


def _places(titles: Sequence[str], wanted: str) -> list[int]:
    return [place for place, title in enumerate(titles) if title == wanted]


@cache
def _data() -> dict[str, Any]:
    text = (resources.files("office.books.statements") / "providers.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _common() -> dict[str, tuple[str, ...]]:
    return {role: tuple(titles) for role, titles in _data()["columns"].items()}


@cache
def known_providers() -> tuple[Provider, ...]:
    """All that the data has, in its order."""
    return tuple(
        Provider(
            each["name"],
            tuple(frozenset(mark.split("|")) for mark in each["marks"]),
            {role: tuple(titles) for role, titles in each.get("columns", {}).items()},
            each["fees"],
            each.get("components", False),
            each.get("currency", ""),
        )
        for each in _data()["provider"]
    )


def titles_of(row: Sequence[str]) -> tuple[str, ...]:
    """The titles of a row, as the data has them."""
    return tuple(title_of(cell.strip("`#")) for cell in row)


def provider_of(titles: Sequence[str]) -> Provider | None:
    """Whose export a table of these titles is."""
    found = frozenset(titles)
    return next((each for each in known_providers() if each.is_known_by(found)), None)


def fees_of(name: str) -> str:
    """What the fees of this provider are; "" for one that the data does not have."""
    return next((each.fees for each in known_providers() if each.name == name), "")


def bank_names(account: str) -> tuple[str, ...]:
    """What a bank's line says, folded, when this provider pays; of an unknown one the words of its name."""
    known = _data()["banks"].get(account)
    return tuple(known) if known else tuple(word for word in folded(account).split() if len(word) >= _WHOLE_WORD)


@lru_cache(maxsize=4096)
def kind_of(kind: str) -> Kind:
    """What a provider's word for a kind of movement means."""
    said = folded(re.sub(r"[_\-/]", " ", kind))
    for listed in _data()["kinds"]:
        if any(_is_in(piece, said) for piece in listed["said"]):
            return Kind(listed["is"])
    return Kind.UNKNOWN


@lru_cache(maxsize=1024)
def state_of(status: str, impact: str = "") -> State:
    """Whether a row of this status moved money."""
    said, effect = folded(status), folded(impact)
    for state, words in ((State.VOID, "void"), (State.PENDING, "pending")):
        if any(_is_in(piece, said) for piece in _data()["states"][words]):
            return state
    return State.UNMOVED if any(_is_in(piece, effect) for piece in _data()["states"]["unmoved"]) else State.DONE


def _is_in(piece: str, said: str) -> bool:
    if len(piece) > _WHOLE_WORD or not piece.isascii():
        return piece in said
    return re.search(rf"(?<![a-z0-9]){re.escape(piece)}(?![a-z0-9])", said) is not None
