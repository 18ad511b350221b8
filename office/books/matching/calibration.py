"""Which kinds of matches may be booked without asking: those whose error was measured and is small enough.

Measured by ``python -m benchmarks matching`` on made-up years of three hands (docs/matching.md). What the owner of
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
    """Matches of one kind or family that were made, and how many of them were wrong."""

    made: int
    wrong: int


_EVIDENCE: Mapping[str, str] = {  # kinds of evidence that err alike
    "short-number+party": "number+party",
    "number+other-party": "number",
    "short-number": "number",
    "short-number+other-party": "number",
    "mandate": "account",
    "customer-number": "name",
    "cut-name": "name",
    "name-in-text": "name",
    "similar-name": "name",
}
_FIT: Mapping[str, str] = {
    "round-exact": "exact",
    "rest": "exact",
    "foreign-currency": "exact",
    "discount": "less",
    "fee": "less",
    "fee-stated": "less",
    "named-sum": "sum",
    "named-and-more": "sum",
}

MEASURED: Mapping[str, Measured] = {  # by family
    "number+party/exact": Measured(24508, 3),
    "number+party/partial": Measured(6623, 6),
    "account/exact": Measured(5774, 11),
    "name/exact": Measured(4474, 2),
    "number+party/sum": Measured(4077, 0),
    "number+party/less": Measured(2191, 0),
    "number/exact": Measured(1192, 0),
    "account/sum": Measured(870, 0),
    "return-debit": Measured(817, 0),
    "name/sum": Measured(571, 1),
    "slip+party/exact": Measured(501, 0),
    "batch": Measured(325, 0),
    "account+unread-number/exact": Measured(241, 7),
    "name+unread-number/exact": Measured(212, 3),
    "account/partial": Measured(207, 16),
    "account/less": Measured(185, 0),
    "number/partial": Measured(161, 8),
    "name/partial": Measured(108, 11),
    "name/less": Measured(105, 0),
    "number/sum": Measured(94, 0),
    "number/less": Measured(65, 0),
    "slip+party/sum": Measured(60, 0),
    "paid-before/exact": Measured(29, 0),
}


def family(kind: str) -> str:
    """The kinds that are measured together, because they err alike: evidence and fit in broader words."""
    evidence, slash, fit = kind.partition("/")
    broad, plus, unread = evidence.partition("+unread-number")
    return f"{_EVIDENCE.get(broad, broad)}{plus}{unread}{slash}{_FIT.get(fit, fit)}"


def may_be_booked(kind: str, own: Mapping[str, Measured] | None = None) -> bool:
    """Whether a match of this kind is made without asking. own: what became of such matches in this firm."""
    measured = MEASURED.get(family(kind))
    if is_always_asked(kind) or measured is None or measured.made < _ENOUGH_SEEN:
        return False
    here = [counts for each, counts in (own or {}).items() if family(each) == family(kind)]
    scale = min(1.0, _WEIGHT / measured.made)
    made = measured.made * scale + sum(each.made for each in here)
    wrong = measured.wrong * scale + sum(each.wrong for each in here)
    return wrong / made <= HIGHEST_ERROR


def is_always_asked(kind: str) -> bool:
    """Whether such a match is the owner's own to make, however surely it was found."""
    return kind.rpartition("/")[2] in ALWAYS_ASKED
