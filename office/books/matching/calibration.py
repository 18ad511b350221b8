"""Which kinds of matches may be booked without asking: those whose error was measured and is small enough.

Measured by ``python -m benchmarks matching`` on generated years of two hands (docs/matching.md). What the owner of
this firm took back counts against a kind as well, so that a firm in which it goes wrong is asked.
"""

from collections.abc import Mapping
from typing import NamedTuple

HIGHEST_ERROR = 0.002
_WEIGHT = 1000  # matches at most for which the measurement speaks; then the firm's own count more
_ENOUGH_SEEN = 40

ALWAYS_ASKED = frozenset(
    {"over", "late-discount", "unagreed-discount", "foreign-unproven", "sum-by-chance"}
)  # what only the owner can decide: whether he lets a discount pass, what too much money is for


class Measured(NamedTuple):
    """Matches of one kind that were made, and how many of them were wrong."""

    made: int
    wrong: int


MEASURED: Mapping[str, Measured] = {
    "number+party/exact": Measured(17927, 0),
    "number+party/partial": Measured(4021, 2),
    "account/exact": Measured(3121, 4),
    "short-number+party/exact": Measured(2821, 1),
    "number+party/named-sum": Measured(2575, 0),
    "number+party/discount": Measured(1100, 0),
    "account/round-exact": Measured(996, 5),
    "name/exact": Measured(942, 0),
    "short-number+party/partial": Measured(852, 0),
    "return-debit": Measured(740, 0),
    "number+other-party/exact": Measured(694, 0),
    "short-number+party/named-sum": Measured(497, 0),
    "account/sum": Measured(383, 0),
    "number+party/fee": Measured(382, 0),
    "account/rest": Measured(376, 1),
    "name/round-exact": Measured(375, 6),
    "number+party/foreign-currency": Measured(369, 0),
    "batch": Measured(360, 0),
    "customer-number/exact": Measured(274, 0),
    "name-in-text/exact": Measured(258, 0),
    "short-number+party/discount": Measured(228, 0),
    "number/exact": Measured(220, 0),
    "account/discount": Measured(214, 1),
    "number+party/rest": Measured(186, 0),
    "account/named-and-more": Measured(163, 0),
    "number+party/fee-stated": Measured(140, 0),
    "customer-number/round-exact": Measured(137, 0),
    "name/sum": Measured(128, 1),
    "short-number+party/fee": Measured(108, 0),
    "name/rest": Measured(105, 0),
    "swapped-digits+party/exact": Measured(98, 0),
    "cut-name/exact": Measured(88, 0),
    "account/partial": Measured(76, 2),
    "name/named-and-more": Measured(75, 0),
    "name/discount": Measured(66, 0),
    "account/foreign-currency": Measured(59, 0),
    "customer-number/sum": Measured(56, 0),
    "number/partial": Measured(56, 1),
    "number+other-party/partial": Measured(47, 1),
    "short-number+other-party/exact": Measured(42, 0),
    "number+other-party/named-sum": Measured(35, 0),
    "customer-number/rest": Measured(35, 0),
    "short-number+party/rest": Measured(29, 0),
    "number/named-sum": Measured(28, 0),
    "short-number+party/foreign-currency": Measured(26, 0),
    "customer-number/discount": Measured(24, 0),
    "short-number/exact": Measured(24, 0),
    "name/partial": Measured(24, 4),
    "cut-name/rest": Measured(23, 0),
    "number+other-party/discount": Measured(22, 0),
    "swapped-digits+party/round-exact": Measured(21, 0),
}


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
