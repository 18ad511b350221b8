"""The fifth blind hand of mails: seven firms in other trades, read from plain text, with what a clerk would answer.

Written from the issue and from what customers write, before the code of the replies was opened.
Under each mail: `?` an ask and the passage that answers it (`-`: the documents do not), `!` a person must see it,
`~` an ordinary mail that only sounds as if.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from benchmarks._mails_fifth_de import BICYCLE, BICYCLE_MAILS, DENTAL, DENTAL_MAILS
from benchmarks._mails_fifth_en import MARQUEE, MARQUEE_MAILS, NAILS, NAILS_MAILS
from benchmarks._mails_fifth_vi import SEEDS, SEEDS_MAILS
from benchmarks._mails_fifth_zh import PIANOS, PIANOS_MAILS, TEA, TEA_MAILS

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Ask:
    """One thing the customer wants to know; every part of `passage` stands in the one place that answers it.

    `elsewhere` are other places of the firm's papers that answer it as truly.
    """

    what: str
    passage: tuple[str, ...]
    elsewhere: tuple[tuple[str, ...], ...] = ()

    @property
    def answered(self) -> bool:
        """Whether the firm's documents answer it."""
        return bool(self.passage)

    @property
    def places(self) -> tuple[tuple[str, ...], ...]:
        """Every place that answers it, by its parts."""
        return (self.passage, *self.elsewhere)


@dataclass(frozen=True)
class Mail:
    """A customer's mail with its answers: its asks, or the reason why a person must see it."""

    firm: str
    language: str
    body: str
    asks: tuple[Ask, ...]
    must_escalate: str = ""
    looks_like: str = ""
    subject: str = ""
    sender: str = ""
    forbidden: tuple[str, ...] = ()
    silent: bool = False


@dataclass(frozen=True)
class Firm:
    """A firm's documents, file name to text, and the mails that came in.

    `language` is the one of its papers, `foreign` tells those that are written in another; without it nothing is
    counted by the language of the paper.
    """

    name: str
    documents: dict[str, str]
    mails: tuple[Mail, ...]
    language: str = ""
    foreign: Mapping[str, str] = field(default_factory=dict)


def _ask(line: str) -> Ask:
    what, passage = (part.strip() for part in line.split("|", 1))
    return Ask(what, () if passage == "-" else tuple(part.strip() for part in passage.split("&")))


def _mail(firm: str, text: str) -> Mail:
    language, *lines = text.strip().splitlines()
    marks = [line for line in lines if line[:2] in {"? ", "! ", "~ "}]
    body = "\n".join(line for line in lines if line not in marks).strip()
    told = {mark[0]: mark[2:].strip() for mark in marks}
    asks = tuple(_ask(mark[2:]) for mark in marks if mark[0] == "?")
    return Mail(firm, language, body, asks, told.get("!", ""), told.get("~", ""))


def _firm(name: str, documents: dict[str, str], mails: str) -> Firm:
    return Firm(name, documents, tuple(_mail(name, text) for text in mails.split("\n== ")[1:]))


FIRMS = (
    _firm("dental lab, Leipzig", DENTAL, DENTAL_MAILS),
    _firm("bicycle workshop, Graz", BICYCLE, BICYCLE_MAILS),
    _firm("nail supply, Houston", NAILS, NAILS_MAILS),
    _firm("marquee hire, Kent", MARQUEE, MARQUEE_MAILS),
    _firm("tea wholesale, Wuyishan", TEA, TEA_MAILS),
    _firm("seeds, Da Lat", SEEDS, SEEDS_MAILS),
    _firm("pianos, Xiamen", PIANOS, PIANOS_MAILS),
)
