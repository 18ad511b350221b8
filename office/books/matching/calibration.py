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
    "number+party/exact": Measured(15361, 0),
    "number+party/partial": Measured(3436, 1),
    "account/exact": Measured(2538, 4),
    "number+party/named-sum": Measured(2229, 0),
    "short-number+party/exact": Measured(2150, 1),
    "number+party/discount": Measured(963, 0),
    "account/round-exact": Measured(806, 1),
    "name/exact": Measured(687, 0),
    "short-number+party/partial": Measured(685, 0),
    "number+other-party/exact": Measured(619, 0),
    "return-debit": Measured(598, 0),
    "short-number+party/named-sum": Measured(358, 0),
    "number+party/fee": Measured(340, 0),
    "number+party/foreign-currency": Measured(323, 0),
    "batch": Measured(313, 0),
    "account/sum": Measured(313, 0),
    "name/round-exact": Measured(289, 3),
    "account/rest": Measured(287, 1),
    "customer-number/exact": Measured(234, 0),
    "account+unread-number/exact": Measured(194, 1),
    "number/exact": Measured(194, 0),
    "short-number+party/discount": Measured(187, 0),
    "account/discount": Measured(171, 0),
    "number+party/rest": Measured(155, 0),
    "account/named-and-more": Measured(138, 0),
    "name-in-text/exact": Measured(129, 0),
    "number+party/fee-stated": Measured(122, 0),
    "name/sum": Measured(109, 1),
    "customer-number/round-exact": Measured(108, 0),
    "name-in-text+unread-number/exact": Measured(87, 0),
    "name+unread-number/exact": Measured(86, 0),
    "slip+party/exact": Measured(80, 0),
    "name/rest": Measured(80, 0),
    "short-number+party/fee": Measured(76, 0),
    "cut-name/exact": Measured(68, 0),
    "name/named-and-more": Measured(68, 0),
    "account/partial": Measured(65, 2),
    "account+unread-number/round-exact": Measured(58, 1),
    "number/partial": Measured(51, 1),
    "customer-number/sum": Measured(48, 0),
    "number+other-party/partial": Measured(48, 1),
    "name/discount": Measured(47, 0),
    "account+unread-number/foreign-currency": Measured(41, 0),
    "short-number+other-party/exact": Measured(39, 0),
    "account+unread-number/rest": Measured(37, 0),
    "number+other-party/named-sum": Measured(31, 0),
    "customer-number/rest": Measured(30, 0),
    "name+unread-number/round-exact": Measured(29, 0),
    "number/named-sum": Measured(29, 0),
    "short-number+party/foreign-currency": Measured(26, 0),
    "number+other-party/discount": Measured(25, 0),
    "cut-name/rest": Measured(22, 0),
    "short-number/exact": Measured(22, 0),
    "name/partial": Measured(22, 2),
    "short-number+party/rest": Measured(21, 0),
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
