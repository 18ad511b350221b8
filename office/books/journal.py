"""Double entry as values: accounts, postings, entries, and a journal of them. All of the books speak these."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum


class AccountType(StrEnum):
    """The five kinds of accounts: they, not names or numbers, decide what the books may say of one."""

    ASSET = "asset"
    LIABILITY = "liability"
    EQUITY = "equity"
    INCOME = "income"
    EXPENSE = "expense"

    @property
    def is_result(self) -> bool:
        """Whether it starts every year at nothing: income and expense do, what is owned and owed goes on."""
        return self in {AccountType.INCOME, AccountType.EXPENSE}


@dataclass(frozen=True, slots=True)
class Account:
    """One account of a chart, of any language. number: as the chart writes it, unique in its journal."""

    number: str
    name: str
    type: AccountType


@dataclass(frozen=True, slots=True)
class Posting:
    """One leg of an entry. amount: debit positive, credit negative, in the currency's own unit (euros, not cents)."""

    account: str
    amount: Decimal
    currency: str
    tax_code: str = ""
    cost_centre: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One booking. number: as the books know it, "" when not yet posted. documents: names or SHA-256 of its proofs.

    The postings of each currency sum to nothing.
    """

    number: str
    date: date
    text: str
    postings: tuple[Posting, ...]
    documents: tuple[str, ...] = ()
    reverses: str = ""  # the number of the entry that this one takes back
    reference: str = ""  # what the journal calls it that it came from

    def unbalanced(self) -> dict[str, Decimal]:
        """Currency → what is missing to nothing; empty for a sound entry."""
        sums: dict[str, Decimal] = {}
        for posting in self.postings:
            sums[posting.currency] = sums.get(posting.currency, Decimal(0)) + posting.amount
        return {currency: amount for currency, amount in sums.items() if amount}


@dataclass(frozen=True, slots=True)
class Journal:
    """Entries in the order of their days, and the chart that they use."""

    accounts: Mapping[str, Account] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()

    def between(self, first: date, last: date) -> tuple[Entry, ...]:
        """The entries of these days, both included."""
        return tuple(entry for entry in self.entries if first <= entry.date <= last)

    def type_of(self, account: str) -> AccountType | None:
        """What kind of account it is; None for one that the chart does not hold."""
        found = self.accounts.get(account)
        return found.type if found else None


def balances(entries: Iterable[Entry]) -> dict[tuple[str, str], Decimal]:
    """(account, currency) → sum of its postings, debit positive: a trial balance. Used accounts stay in it."""
    sums: dict[tuple[str, str], Decimal] = {}
    for entry in entries:
        for posting in entry.postings:
            key = (posting.account, posting.currency)
            sums[key] = sums.get(key, Decimal(0)) + posting.amount
    return sums
