"""How the accounts of a journal have been used, counted once, and what the firm's policy says of them."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property

from office.books.journal import Account, AccountType, Entry, Journal, balances
from office.books.review.rules import Rule


def legs(entry: Entry) -> dict[str, Decimal]:
    """Account → what the entry moves on it, debit positive; accounts that end at nothing are left out."""
    sums: dict[str, Decimal] = {}
    for posting in entry.postings:
        sums[posting.account] = sums.get(posting.account, Decimal(0)) + posting.amount
    return {account: amount for account, amount in sums.items() if amount}


def _cost_of(costs: dict[str, Decimal], amount: Decimal) -> str:
    """Of the costs of one entry the one of an asset's amount, else the largest: it holds several."""
    same = next((account for account, cost in costs.items() if cost == amount), None)
    return same or max(costs, key=lambda account: costs[account])


class Usage:
    """The accounts of a journal by how often and against what they were used, up to the month's end."""

    def __init__(self, journal: Journal, entries: Sequence[Entry], currency: str, rules: Sequence[Rule] = ()) -> None:
        self.journal = journal
        self.rules = rules
        self.currency = currency
        self.moved = [legs(entry) for entry in entries]
        self._balances = balances(entries)
        self.uses: Counter[str] = Counter()
        self.pairs: Counter[tuple[str, str]] = Counter()  # (debit, credit) in entries of these two alone
        self.debited: defaultdict[str, list[Decimal]] = defaultdict(list)
        self.credited: defaultdict[str, list[Decimal]] = defaultdict(list)
        for each in self.moved:
            self._count(each)

    def _count(self, each: dict[str, Decimal]) -> None:
        for account, amount in each.items():
            self.uses[account] += 1
            (self.debited if amount > 0 else self.credited)[account].append(abs(amount))
        debits = [account for account, amount in each.items() if amount > 0]
        credits_ = [account for account, amount in each.items() if amount < 0]
        if len(debits) == 1 and len(credits_) == 1:
            self.pairs[debits[0], credits_[0]] += 1

    @cached_property
    def given(self) -> dict[str, list[tuple[str, int]]]:
        """Account → what was debited when it alone was credited, and how often."""
        found: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for (debit, credit), count in self.pairs.items():
            found[credit].append((debit, count))
        return dict(found)

    @cached_property
    def taken(self) -> dict[str, list[tuple[str, int]]]:
        """Account → what was credited when it alone was debited, and how often."""
        found: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for (debit, credit), count in self.pairs.items():
            found[debit].append((credit, count))
        return dict(found)

    @cached_property
    def written_down(self) -> Counter[tuple[str, str]]:
        """(cost, asset) in entries that only take assets down as costs, however many of each they have at once."""
        found: Counter[tuple[str, str]] = Counter()
        for each in self.moved:
            costs = {account: amount for account, amount in each.items() if self.type(account) is AccountType.EXPENSE}
            assets = {account: -amount for account, amount in each.items() if account not in costs}
            inner = all(self.type(account) in {AccountType.ASSET, AccountType.LIABILITY} for account in assets)
            if costs and assets and inner and min(*costs.values(), *assets.values()) > 0:
                found.update((_cost_of(costs, amount), account) for account, amount in assets.items())
        return found

    def counted(self, account: str, kind: AccountType, *, debited: bool) -> int:
        """How often the account was on one side, with an account of this kind alone on the other."""
        others = (self.taken if debited else self.given).get(account, [])
        return sum(count for other, count in others if self.type(other) is kind)

    def type(self, account: str) -> AccountType | None:
        """Its kind; None for one that the chart does not hold."""
        return self.journal.type_of(account)

    def name(self, account: str) -> str:
        """Its name as the chart writes it."""
        held = self.journal.accounts.get(account)
        return held.name if held else account

    def balance(self, account: str, currency: str = "") -> Decimal:
        """What stands on it at the month's end in a currency (the journal's main one), debit positive."""
        return self._balances.get((account, currency or self.currency), Decimal(0))

    def of_type(self, *types: AccountType) -> list[Account]:
        return [account for account in self.journal.accounts.values() if account.type in types]

    def named(self, pattern: re.Pattern[str], *types: AccountType) -> list[str]:
        """Accounts of these types whose name holds such a word, the most used first; unused ones where none is."""
        found = [each.number for each in self.of_type(*types) if pattern.search(each.name)]
        return sorted(filter(self.uses.get, found), key=lambda account: -self.uses[account]) or found

    def told(self, kind: AccountType, *topics: re.Pattern[str]) -> list[str]:
        """Accounts of a type that the firm's policy names where it speaks of such a thing."""
        clauses = (clause for rule in self.rules for clause in rule.clauses)
        spoken = [clause for clause in clauses if any(topic.search(clause.text) for topic in topics)]
        named = [account for clause in spoken for account in clause.accounts if self.type(account) is kind]
        return list(dict.fromkeys(named))
