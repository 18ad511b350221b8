"""Money between a payment provider and the bank: the provider's payout and the bank's line are one transfer."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from core.names import folded
from office.books.matching.movement import Movement
from office.books.statements.providers import Kind, bank_names

_UNDERWAY = 10  # days, with weekends and holidays
_BEFORE = 2  # days by which two programs date one payment otherwise
NO_ITEM = frozenset({Kind.FEE, Kind.PAYOUT, Kind.DEPOSIT, Kind.HOLD, Kind.RELEASE, Kind.CONVERSION, Kind.TAX})


def payouts(lines: Sequence[Movement], kinds: Mapping[int, Kind]) -> dict[int, str]:
    """Line → the firm's own account at its other end, of both lines of each payout that the bank shows too.

    kinds: what the lines of providers are. The bank's line must be of the same amount, within days, and name the
    provider: money of the same amount may come from a customer. Where the bank booked it in another currency, its
    line must tell how much was sent. The nearest days first, each line once.
    """
    moved: defaultdict[tuple[str, Decimal], list[Movement]] = defaultdict(list)
    for line in lines:
        if line.line not in kinds:
            for told in _amounts(line):
                moved[told].append(line)
    sent = [line for line in lines if kinds.get(line.line) in {Kind.PAYOUT, Kind.DEPOSIT}]
    near = sorted(
        (_days_between(one, other), one.line, other.line, one.account, other.account)
        for one in sent
        for other in _named(one, moved[one.currency, -one.amount])
    )
    found: dict[int, str] = {}
    for _, one_line, other_line, provider, bank in near:
        if one_line not in found and other_line not in found:
            found |= {one_line: bank, other_line: provider}
    return found


def _amounts(line: Movement) -> set[tuple[str, Decimal]]:
    """What it moved, in its own currency and in those that it tells of."""
    abroad = {(currency, amount.copy_sign(line.amount)) for currency, amount in line.abroad() if amount}
    return {(line.currency, line.amount), *abroad}


def _named(one: Movement, others: Sequence[Movement]) -> Iterator[Movement]:
    """The bank's lines that may be its other end."""
    names = bank_names(one.account)
    for other in others:
        said = folded(f"{other.name} {other.text} {other.reference}")
        if _is_near(one, other) and any(name in said for name in names):
            yield other


def _is_near(one: Movement, other: Movement) -> bool:
    """The money arrives after it was sent."""
    days = (other.date - one.date).days * (1 if one.amount < 0 else -1)
    return -_BEFORE <= days <= _UNDERWAY


def _days_between(one: Movement, other: Movement) -> int:
    return abs((other.date - one.date).days)
