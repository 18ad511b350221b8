"""The customer as far as he decides what he may be told, and whether a record of orders or a letter is his.

A name and an order number are no secret: they stand on every parcel. So what a record knows is told to the address
that the record itself holds; where it holds none, name and number may do, and the owner looks at it first.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from core.figures import FigureKind, find_figures
from core.patterns import regex
from kb.question import Vocabulary, content_terms
from office.replies.phrases import is_bare

_ADDRESS = regex(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_YEAR = regex(r"(?:19|20)\d\d")


def addresses_in(texts: Iterable[str]) -> frozenset[str]:
    """The mail addresses of texts, lower-case."""
    return frozenset(found.casefold().rstrip(".") for text in texts for found in _ADDRESS.findall(text))


class Proof(Enum):
    """What makes a record his. WITHHELD: he names its number, and nothing shows that it is his."""

    ADDRESS = "address"
    NAME = "name"
    WITHHELD = "withheld"
    NONE = ""

    @property
    def may_see(self) -> bool:
        """Whether he may be told what it says."""
        return self in {Proof.ADDRESS, Proof.NAME}


@dataclass(frozen=True)
class Asking:
    """The customer. numbers: as `core.figures` reads them in his mail. recipients: to whom a reply would go."""

    text: str
    subject: str
    language: str
    name: str = ""
    address: str = ""
    recipients: tuple[str, ...] = ()

    @property
    def bare(self) -> bool:
        """Whether he types Vietnamese without marks."""
        return is_bare(self.text, self.language)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Order and invoice numbers that he names."""
        figures = find_figures(f"{self.subject}\n{self.text}")
        kinds = {FigureKind.CODE, FigureKind.NUMBER}
        return frozenset(f.value for f in figures if f.kind in kinds and sum(c.isdigit() for c in f.text) >= 4)

    def proof(self, record: str, own: Collection[str]) -> Proof:
        """What makes a record (a row, a letter's page) his. own: mail addresses of the firm, lower-case."""
        held = {figure.value for figure in find_figures(record)}
        spoken = bool(self.numbers & held)
        addresses = addresses_in([record]) - set(own)
        if addresses and addresses.issuperset(self.recipients or (self.address,)):
            return Proof.ADDRESS if spoken or not self.numbers else Proof.NONE
        if spoken and not addresses and self._is_named(record) and set(self.recipients) <= {self.address}:
            return Proof.NAME
        named = any(not _YEAR.fullmatch(number) for number in self.numbers & held)
        return Proof.WITHHELD if named else Proof.NONE

    def _is_named(self, record: str) -> bool:
        held = Vocabulary(record)
        parts = [part for part in content_terms(self.name) if len(part) > 1]
        return len(parts) > 1 and all(held.meets(part) == 1 for part in parts)
