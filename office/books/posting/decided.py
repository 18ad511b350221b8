"""What was decided, as the posting looks at it: bills, items, bank lines, and what of them stands in the books."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from office.books.items import OpenItem
from office.books.journal import Entry
from office.books.matching.matcher import Match
from office.books.matching.movement import Movement
from office.books.periods import days_of
from office.books.posting.abroad import Rates
from office.books.posting.accounts import FirmAccounts
from office.books.posting.bill import Bill
from office.books.posting.others import Others


@dataclass(frozen=True, slots=True)
class BillCase:
    """An approved invoice. decision: the number of the approval, or of the owner's later word on its account.

    trouble: why it makes no bill that could be booked, as a sentence.
    """

    bill: Bill | None
    decision: int
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class ItemCase:
    """An open item that comes from a table. account: of its turnover or cost, "" where nobody said.

    left: what was open of it when the books began. waits: the invoice behind it is not approved yet. invoice: the
    approved one that books it, 0 for none.
    """

    item: OpenItem
    account: str = ""
    left: Decimal = Decimal(0)
    waits: bool = False
    invoice: int = 0


@dataclass(frozen=True, slots=True)
class Opening:
    """A bank account on the day before the books began: what the bank said, and what the books hold."""

    name: str
    currency: str
    said: Decimal
    held: Decimal


@dataclass(frozen=True, slots=True)
class Decided:
    """All decisions. first: the month from which on Kontor keeps the books. matches, chosen: line → (number, what).

    moves: line → the firm's own account at its other end. posted: keys that stand in the books. corrected: lines
    that were posted before and taken back. rates: of other currencies. apart: the bank's accounts (name, currency)
    that the books keep in their own currency.
    """

    first: str
    currency: str
    accounts: FirmAccounts
    others: Others
    bills: Mapping[int, BillCase] = field(default_factory=dict)
    items: Mapping[int, ItemCase] = field(default_factory=dict)
    lines: Sequence[Movement] = ()
    matches: Mapping[int, tuple[int, Match]] = field(default_factory=dict)
    chosen: Mapping[int, tuple[int, str]] = field(default_factory=dict)
    moves: Mapping[int, str] = field(default_factory=dict)
    openings: Sequence[Opening] = ()
    posted: Mapping[str, Entry] = field(default_factory=dict)
    corrected: frozenset[int] = frozenset()
    rates: Rates = field(default_factory=Rates)
    apart: frozenset[tuple[str, str]] = frozenset()

    @property
    def begins(self) -> date:
        """The first day of the first month."""
        return days_of(self.first)[0]
