"""Which kinds of matches may be booked without asking: those whose error was measured and is small enough.

Measured by ``python -m benchmarks matching`` on generated years of two hands (docs/matching.md). What the owner of
this firm took back counts against a kind as well, so that a firm in which it goes wrong is asked.
"""

from collections.abc import Mapping
from typing import NamedTuple

HIGHEST_ERROR = 0.002
_WEIGHT = 1000  # matches at most for which the measurement speaks; then the firm's own count more
_ENOUGH_SEEN = 50

ALWAYS_ASKED = frozenset(
    {"over", "late-discount", "unagreed-discount", "foreign-unproven", "sum-by-chance"}
)  # what only the owner can decide: whether he lets a discount pass, what too much money is for


class Measured(NamedTuple):
    """Matches of one kind that were made, and how many of them were wrong."""

    made: int
    wrong: int


MEASURED: Mapping[str, Measured] = {}


def may_be_booked(kind: str, own: Mapping[str, Measured] | None = None) -> bool:
    """Whether a match of this kind is made without asking. own: what became of such matches in this firm."""
    measured = MEASURED.get(kind)
    if is_always_asked(kind) or measured is None or measured.made < _ENOUGH_SEEN:
        return False
    here = (own or {}).get(kind, Measured(0, 0))
    scale = min(1.0, _WEIGHT / measured.made)
    made, wrong = measured.made * scale + here.made, measured.wrong * scale + here.wrong
    return wrong / made <= HIGHEST_ERROR


def is_always_asked(kind: str) -> bool:
    """Whether such a match is the owner's own to make, however surely it was found."""
    return kind.rpartition("/")[2] in ALWAYS_ASKED
