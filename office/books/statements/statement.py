"""What a bank says: statements, their lines, and the proof that nothing is missing between two balances."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as day
from decimal import Decimal
from enum import StrEnum


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
    """Where a statement begins with another balance than the one before ended: lines are missing, or twice there."""
    found = []
    for account in dict.fromkeys((each.account, each.currency) for each in statements):
        chain = [each for each in statements if (each.account, each.currency) == account]
        chain.sort(key=lambda each: each.opening.on if each.opening and each.opening.on else day.min)
        for before, after in itertools.pairwise(chain):
            if before.closing and after.opening and before.closing.amount != after.opening.amount:
                missing = after.opening.amount - before.closing.amount
                found.append(Seam(account[0], before.closing.on, missing))
    return found
