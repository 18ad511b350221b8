"""Entries of a journal that the books hold already in another guise: our own export, and openings of a next year."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from core.words import tr
from office.books.imports.read import ReadEntry, Refused
from office.books.journal import Account, AccountType, Entry, balances

_FEW = 2  # legs that must agree before an entry is taken for a repeated opening
_KEPT = {AccountType.ASSET, AccountType.LIABILITY}


def exported_before(fresh: Iterable[ReadEntry], held: Mapping[str, Entry]) -> set[int]:
    """Places of the entries that bear a number of these books, with that entry's day and postings."""
    return {place for place, each in enumerate(fresh) if _same(each.entry, held.get(each.entry.number))}


def _same(entry: Entry, held: Entry | None) -> bool:
    return held is not None and entry.date == held.date and balances([entry]) == balances([held])


def repeated_openings(
    fresh: Sequence[ReadEntry], held: Iterable[Entry], accounts: Mapping[str, Account]
) -> Iterator[Refused]:
    """Opening balances that only say again what the entries before that day add up to: they would count it twice."""
    openings = sorted((each for each in fresh if _may_open(each.entry, accounts)), key=lambda each: each.entry.date)
    entries = deque(sorted((*held, *(each.entry for each in fresh)), key=lambda entry: entry.date))
    sums: dict[tuple[str, str], Decimal] = {}
    for each in openings:
        day = each.entry.date
        while entries and entries[0].date < day:
            for posting in entries.popleft().postings:
                key = (posting.account, posting.currency)
                sums[key] = sums.get(key, Decimal(0)) + posting.amount
        if _says_again(each.entry, sums, accounts):
            yield Refused(each.rows, _twice(day))


def _twice(day: date) -> str:
    return tr("This opening balance of {day} is what the books hold already: it would count twice.", day=day)


def _may_open(entry: Entry, accounts: Mapping[str, Account]) -> bool:
    kinds = [accounts[posting.account].type for posting in entry.postings if posting.account in accounts]
    return entry.date.day == 1 and len(kinds) > _FEW and not any(kind.is_result for kind in kinds)


def _says_again(entry: Entry, sums: Mapping[tuple[str, str], Decimal], accounts: Mapping[str, Account]) -> bool:
    """Every asset and debt stands in it as it stood before. What becomes of equity differs from firm to firm."""
    legs = [
        (amount, sums.get(key))
        for key, amount in balances([entry]).items()
        if key[0] in accounts and accounts[key[0]].type in _KEPT and amount
    ]
    return len(legs) >= _FEW and all(amount == known for amount, known in legs)
