"""The books: journals in, balances out. One function for each thing that the owner does with them."""

from datetime import date
from decimal import Decimal

from office.app.bootstrap import Office
from office.store.ledger import Ledger


def ledger(office: Office) -> Ledger:
    """The firm's books."""
    return Ledger(office.records.database)


def trial_balance(
    office: Office, first: date | None = None, last: date | None = None
) -> dict[str, dict[str, Decimal]]:
    """Account → currency → sum of its postings of these days, debit positive; accounts with postings only."""
    balance: dict[str, dict[str, Decimal]] = {}
    for (account, currency), amount in sorted(ledger(office).sums(first, last).items()):
        balance.setdefault(account, {})[currency] = amount
    return balance
