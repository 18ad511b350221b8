"""What a page says of a field: the values that stand there, where, and which tests each passed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from office.invoices.invoice import Invoice, Kind
from office.invoices.page.sheet import Spot
from office.invoices.reading import Source


class Proof(StrEnum):
    """A test that a value on a page passed."""

    LABEL = "label"  # the words beside or above it say that it is this
    ARITHMETIC = "arithmetic"  # it closes with other values of the page
    CHECK_DIGIT = "check-digit"
    AGAIN = "again"  # it stands at a second place, in another role
    LINES = "lines"  # lines whose products hold add up to it
    RATE = "rate"  # it is its rate of its base
    ALONE = "alone"  # nothing else on the document could be this
    PLACE = "place"  # it stands where letters have it: letterhead, window, footer


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value for a field. spots: where it stands, the best place first. why: what was reckoned, in figures."""

    value: str
    spots: tuple[Spot, ...] = ()
    proofs: frozenset[Proof] = frozenset()
    why: str = ""


@dataclass(frozen=True, slots=True)
class PageReading:
    """One invoice as its pages say it.

    evidence: per field the candidates, the believed one first; further ones contradict it.
    """

    kind: Kind
    invoice: Invoice
    evidence: Mapping[str, tuple[Candidate, ...]] = field(default_factory=dict)
    first_page: int = 1
    last_page: int = 1
    source: Source = Source.TEXT
    flags: tuple[str, ...] = ()
    lines_proven: bool = False
    line_spots: tuple[Spot, ...] = ()
    seen: Mapping[str, Spot] = field(
        default_factory=dict
    )  # every amount and day of the page, canonical, to find others' values
