"""What the checklist looks at besides the books: the bank's statements, what was matched, and what the owner said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from office.books.aging import Aging
from office.books.periods import PeriodState
from office.books.proposal import Proposal


@dataclass(frozen=True, slots=True)
class Feed:
    """An account's bank statements up to the month's end. gaps: days before which lines are missing.

    until: the last day that they tell of. closing: what the bank says stands on it then, None where it does not.
    """

    account: str
    currency: str
    until: date | None
    unproven: int = 0
    gaps: tuple[date, ...] = ()
    closing: Decimal | None = None


@dataclass(frozen=True, slots=True)
class CloseFacts:
    """lines: bank lines of the month; unmatched: those that nothing explains yet. broken: what `verify` said.

    receivable, payable: the open items of the month's end.

    confirmed: steps that the owner said have nothing to check in this firm, with the day of his word. comments: other
    words for what changed, by the key of its facts.
    """

    feeds: Sequence[Feed] = ()
    lines: int = 0
    unmatched: int = 0
    receivable: Sequence[Aging] = ()
    payable: Sequence[Aging] = ()
    state: PeriodState = PeriodState.OPEN
    head: str = ""
    broken: Sequence[str] = ()
    proposals: Sequence[Proposal] = ()
    confirmed: Mapping[str, str] = field(default_factory=dict)
    packaged: str = ""
    comments: Mapping[str, str] = field(default_factory=dict)
