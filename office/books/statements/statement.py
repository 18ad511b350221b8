"""What a bank says: statements, their lines, and the proof that nothing is missing between two balances."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as day
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Proof(StrEnum):
    """Whether opening + lines = closing. Without both balances nothing can be said."""

    PROVEN = "proven"
    UNPROVEN = "unproven"
    NO_BALANCES = "no-balances"


@dataclass(frozen=True, slots=True)
class BankLine:
    """One movement. amount: positive is money in. date: booking day, None where the bank's own is unreadable.

    account: of the other side, IBAN or as the bank writes it. reference: what the payer was asked to quote
    (structured reference, end-to-end id), "" for the banks' words for none. text: the purpose, unwrapped. kind: the
    bank's own code. parts: the payments inside a collective booking. booked: False for what is only announced.
    """

    date: day | None
    amount: Decimal
    currency: str = ""
    value_date: day | None = None
    name: str = ""
    account: str = ""
    bic: str = ""
    reference: str = ""
    text: str = ""
    kind: str = ""
    mandate: str = ""
    creditor: str = ""
    bank_reference: str = ""
    balance: Decimal | None = None  # after this line, where the bank prints it
    fee: Decimal | None = None
    original: Decimal | None = None
    original_currency: str = ""
    reversal: bool = False
    booked: bool = True
    parts: tuple["BankLine", ...] = ()


@dataclass(frozen=True, slots=True)
class Balance:
    """What stood on the account at the end of a day (at its start, for an opening one)."""

    amount: Decimal
    on: day | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """One account over one stretch of time. account: IBAN, or as the bank writes it."""

    account: str = ""
    currency: str = ""
    number: str = ""
    opening: Balance | None = None
    closing: Balance | None = None
    lines: tuple[BankLine, ...] = ()

    @property
    def proof(self) -> Proof:
        if self.opening is None or self.closing is None:
            return Proof.NO_BALANCES
        moved = sum((line.amount for line in self.lines if line.booked), Decimal(0))
        return Proof.PROVEN if self.opening.amount + moved == self.closing.amount else Proof.UNPROVEN


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece that could not be read: where (line of the file, 1-based, 0 unknown), what it should be, its words."""

    line: int
    what: str
    words: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """Everything that one file held."""

    format: str
    statements: tuple[Statement, ...] = ()
    unread: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Seam:
    """Two statements of one account that follow each other but do not meet: `missing` is closing to opening."""

    account: str
    after: day | None
    missing: Decimal


def seams(statements: Sequence[Statement]) -> list[Seam]:
    """Where a statement begins with a balance that none before it ended with: lines are missing between them.

    The same days may be told of by several statements, of other formats or lengths.
    """
    found = []
    for account in dict.fromkeys((each.account, each.currency) for each in statements):
        spans = [_span(each) for each in statements if (each.account, each.currency) == account]
        chain = sorted({span for span in spans if span})
        for place, here in enumerate(chain):
            before = [each for each in chain[:place] if each.first < here.first]
            if before and not any(each.leads_to(here) for each in chain if each != here):
                last = max(before, key=lambda each: each.last)
                found.append(Seam(account[0], last.last, here.opening - last.closing))
    return found


class _Span(NamedTuple):
    """The days and balances of a statement."""

    first: day
    last: day
    opening: Decimal
    closing: Decimal

    def leads_to(self, other: "_Span") -> bool:
        """Its end is the other's beginning, or the other's days are among its own."""
        return self.closing == other.opening or (self.first <= other.first and other.last <= self.last)


def _span(statement: Statement) -> _Span | None:
    opening, closing = statement.opening, statement.closing
    if opening is None or closing is None or opening.on is None or closing.on is None:
        return None
    return _Span(opening.on, closing.on, opening.amount, closing.amount)
