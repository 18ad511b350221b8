"""How the journal was kept so far: which cost a supplier's own account stood for, which account is a bank account."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from core.names import name_words
from office.books.categories import Spent
from office.books.journal import Account, AccountType, Entry, Journal
from office.books.matching.movement import Movement
from office.books.review import lexicon
from office.books.review.roles import Roles

_LAST = 3  # bills of a supplier that must agree
_FEWEST = 2
_NEAR = timedelta(days=5)


def cost_habits(entries: Iterable[Entry], held: Mapping[str, Account]) -> dict[str, str]:
    """Account of one supplier → the cost that his last bills were all booked on, where there were two or more."""
    seen: defaultdict[str, list[str]] = defaultdict(list)
    for entry in entries:
        owed = [
            leg.account for leg in entry.postings if leg.amount < 0 and _is(held, leg.account, AccountType.LIABILITY)
        ]
        costs = [
            leg.account for leg in entry.postings if leg.amount > 0 and _is(held, leg.account, AccountType.EXPENSE)
        ]
        if len(owed) == 1 and len(costs) == 1:
            seen[owed[0]].append(costs[0])
    last = {account: costs[-_LAST:] for account, costs in seen.items() if len(costs) >= _FEWEST}
    return {account: costs[-1] for account, costs in last.items() if len(set(costs)) == 1}


def used_for(journal: Journal, currency: str) -> dict[str, str]:
    """Purpose → account, as the journal shows it: what the bank pays off is owed, what it takes in was owed to us."""
    if not journal.entries:
        return {}
    roles = Roles(journal, journal.entries, currency)
    shown = {"receivables": roles.receivables[:1], "payables": roles.payables[:1]}
    return {role: found[0] for role, found in shown.items() if found}


def likely_banks(
    journal: Journal,
    currency: str,
    lines: Mapping[str, Sequence[Movement]],
    words: Mapping[str, str],
    *,
    taken: frozenset[str] = frozenset(),
) -> dict[str, str]:
    """The bank's name of an account → the account of the books that it seems to be, each used once.

    lines: what the bank told of each of its accounts. words: what its files are called, which may say "savings" too.
    The account that moved the same amounts on the same days, else one whose name the files bear, else the busiest.
    """
    roles = Roles(journal, journal.entries, currency)
    money = {*roles.banks, *roles.named(lexicon.CASH_NAME, AccountType.ASSET)} - taken
    free = sorted(money, key=lambda account: (account not in roles.banks, -roles.uses[account], account))
    moved = _moved(journal, free)
    found: dict[str, str] = {}
    for name in sorted(lines, key=lambda each: (-len(lines[each]), each)):
        said = name_words(words.get(name, ""))

        def fits(account: str, name: str = name, said: frozenset[str] = said) -> tuple[int, int, int]:
            same = sum(_is_moved(moved[account], line) for line in lines[name])
            return same, len(said & name_words(roles.name(account))), roles.uses[account]

        if best := max(free, key=fits, default=None):
            found[name] = best
            free.remove(best)
    return found


def _moved(journal: Journal, accounts: Sequence[str]) -> dict[str, dict[tuple[str, str], list[Entry]]]:
    found: dict[str, dict[tuple[str, str], list[Entry]]] = {account: {} for account in accounts}
    for entry in journal.entries:
        for leg in entry.postings:
            if leg.account in found:
                found[leg.account].setdefault((str(leg.amount.normalize()), leg.currency), []).append(entry)
    return found


def _is_moved(moved: Mapping[tuple[str, str], list[Entry]], line: Movement) -> bool:
    near = moved.get((str(line.amount.normalize()), line.currency), ())
    return any(abs(entry.date - line.date) <= _NEAR for entry in near)


def _is(held: Mapping[str, Account], account: str, kind: AccountType) -> bool:
    return account in held and held[account].type is kind


def payments(
    journal: Journal, banks: Iterable[str], owed: frozenset[str] = frozenset()
) -> Iterator[tuple[Entry, Spent, str]]:
    """What the bank's accounts paid or took in against one other account: what a memory can learn of a journal.

    The words of the entry and the name of the account stand for the payee; figures, which change each month, do not.
    owed: the accounts of all customers and all suppliers; what goes there settles an item, and is no habit.
    """
    own = frozenset(banks)
    for entry in journal.entries:
        moved = [leg for leg in entry.postings if leg.account in own]
        others = [leg.account for leg in entry.postings if leg.account not in own]
        if len(moved) == 1 and len(others) == 1 and others[0] not in owed and not entry.reverses:
            words = " ".join(word for word in entry.text.split() if not any(sign.isdigit() for sign in word))
            name = journal.accounts[others[0]].name if others[0] in journal.accounts else ""
            yield entry, Spent(words, name, moved[0].amount), others[0]
