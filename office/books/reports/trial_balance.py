"""The trial balance of some days, and one account's ledger with what stands behind each line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from office.books.journal import Account, Entry, Journal, Posting

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class TrialLine:
    """An account in one currency. opening, closing: debit positive. debit, credit: turnover, both positive."""

    account: Account
    currency: str
    opening: Decimal
    debit: Decimal
    credit: Decimal

    @property
    def closing(self) -> Decimal:
        """What it stands at after the last day."""
        return self.opening + self.debit - self.credit


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A posting of an account, the entry that it belongs to, and the balance after it."""

    entry: Entry
    posting: Posting
    balance: Decimal


def trial_lines(journal: Journal, first: date, last: date) -> list[TrialLine]:
    """All accounts with postings up to `last`. Income and expense begin each year at nothing."""
    opening: dict[tuple[str, str], Decimal] = {}
    debit: dict[tuple[str, str], Decimal] = {}
    credit: dict[tuple[str, str], Decimal] = {}
    year = date(first.year, 1, 1)
    for entry in journal.entries:
        if entry.date > last:
            continue
        for posting in entry.postings:
            key = (posting.account, posting.currency)
            if entry.date < first:
                counts = entry.date >= year or not journal.accounts[posting.account].type.is_result
                opening[key] = opening.get(key, _NOTHING) + (posting.amount if counts else _NOTHING)
            else:
                side = debit if posting.amount >= 0 else credit
                side[key] = side.get(key, _NOTHING) + abs(posting.amount)
    return [
        TrialLine(
            journal.accounts[key[0]], key[1], opening.get(key, _NOTHING), debit.get(key, _NOTHING),
            credit.get(key, _NOTHING),
        )
        for key in sorted(opening.keys() | debit.keys() | credit.keys())
    ]  # fmt: skip


def account_ledger(
    journal: Journal, number: str, currency: str, first: date, last: date
) -> tuple[Decimal, Sequence[LedgerLine]]:
    """The account's balance before these days, and its postings in them with the running balance."""
    balance = _NOTHING
    lines = []
    for entry in journal.entries:
        for posting in entry.postings:
            if (posting.account, posting.currency) != (number, currency) or entry.date > last:
                continue
            if entry.date >= first:
                lines.append(LedgerLine(entry, posting, posting.amount))
            elif entry.date.year == first.year or not journal.accounts[number].type.is_result:
                balance += posting.amount
    opening, running = balance, balance
    told = []
    for line in lines:
        running += line.posting.amount
        told.append(LedgerLine(line.entry, line.posting, running))
    return opening, told
