"""What somebody else's journal holds already: the same payment or bill must never stand in the books twice."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from core.names import name_words
from office.books.items import ItemKind
from office.books.journal import Account, AccountType, Entry
from office.books.matching.movement import Movement

_NEAR = timedelta(days=5)  # between the bank's day and the bookkeeper's
_SAME_DAY = timedelta(days=3)  # of a bill that the entry does not name by its number
_FAR = timedelta(days=92)
_SHORTEST = 4  # signs of a number that says something
_OWED = {AccountType.ASSET, AccountType.LIABILITY}


class Others:
    """The entries that no decision in Kontor made. banks: the accounts of the books that are bank accounts."""

    def __init__(self, entries: Iterable[Entry], held: Mapping[str, Account], banks: Iterable[str]) -> None:
        standing = list(entries)
        gone = {each.reverses for each in standing if each.reverses}
        self.entries = [each for each in standing if not each.reverses and each.number not in gone]
        self._banks = frozenset(banks)
        self._moved: defaultdict[tuple[str, str, Decimal], list[Entry]] = defaultdict(list)
        self._owed: defaultdict[tuple[str, Decimal], list[tuple[str, Entry]]] = defaultdict(list)
        for entry in self.entries:
            self._sort(entry, held)
        self._claimed: set[tuple[str, str]] = set()  # entry and account: a transfer is a line of two bank accounts

    def anew(self) -> "Others":
        """The same entries, of which nobody has claimed one yet."""
        fresh = copy(self)
        fresh._claimed = set()
        return fresh

    def _sort(self, entry: Entry, held: Mapping[str, Account]) -> None:
        for (account, currency), amount in _sums(entry).items():
            known = held.get(account)
            if account in self._banks:
                self._moved[account, currency, amount].append(entry)
            elif known and known.type in _OWED:
                self._owed[currency, amount].append((account, entry))

    def lines(self, lines: Sequence[tuple[Movement, str]]) -> dict[int, Entry]:
        """Bank line → the entry that holds it: of its amount on its account within days, each entry for one line.

        lines: each with its account in the books.
        """
        near = [
            (abs(entry.date - line.date), line.date, line.line, entry.number, account, entry)
            for line, account in lines
            for entry in self._moved.get((account, line.currency, line.amount), ())
            if abs(entry.date - line.date) <= _NEAR
        ]
        found: dict[int, Entry] = {}
        for _, _, line, number, account, entry in sorted(near, key=lambda each: each[:-1]):
            if line not in found and (number, account) not in self._claimed:
                found[line] = entry
                self._claimed.add((number, account))
        return found

    def bill(
        self, owed: Decimal, currency: str, day: date, *, number: str, party: str, account: str
    ) -> tuple[str, Entry] | None:
        """The entry that holds a bill, and the account on which it is owed. owed: debit positive, as it would stand.

        Its number in the entry's words, or the party's own account or name on nearly the same day.
        """
        for at, entry in self._owed.get((currency, owed), ()):
            if (entry.number, at) in self._claimed or abs(entry.date - day) > _FAR:
                continue
            same_day = abs(entry.date - day) <= _SAME_DAY
            if _names(entry, number) or (same_day and (at == account or _is_about(entry, party))):
                self._claimed.add((entry.number, at))
                return at, entry
        return None

    def named(self, kind: ItemKind, number: str, day: date, currency: str) -> tuple[str, Decimal, Entry] | None:
        """The entry that books a bill of another currency in this one: by its number alone, for its sum is another.

        With the account on which it is owed, and how much stands there.
        """
        turn = 1 if kind is ItemKind.SALES else -1
        for (told, amount), found in self._owed.items():
            if told != currency or amount * turn <= 0:
                continue
            for account, entry in found:
                if abs(entry.date - day) <= _FAR and _names(entry, number) and _booked(entry, account):
                    return account, amount, entry
        return None

    def unclaimed(self, account: str, first: date, last: date) -> list[Entry]:
        """Movements of a bank account in these days that are no line's."""
        return [
            entry
            for entry in self.entries
            if first <= entry.date <= last and (entry.number, account) not in self._claimed
            if any(posting.account == account for posting in entry.postings)
        ]

    def reach(self, day: date) -> bool:
        """Whether the books were kept up to this day: by an entry of the month before it, or on the day itself."""
        return any(day - timedelta(days=31) <= entry.date <= day for entry in self.entries)


def already_ours(ours: Iterable[tuple[str, Entry]], fresh: Sequence[Entry], held: Mapping[str, Account]) -> set[int]:
    """Places of the entries of a new journal that say again what Kontor posted itself. ours: key and entry."""
    posted = list(ours)
    banks = {entry.postings[0].account for key, entry in posted if key.startswith("bank ")}
    others = Others([replace(each, number=str(place), reverses="") for place, each in enumerate(fresh)], held, banks)
    lines = [
        (Movement(n, entry.date, entry.postings[0].amount, entry.postings[0].currency), entry.postings[0].account)
        for n, (key, entry) in enumerate(posted)
        if key.startswith("bank ")
    ]
    found = {int(entry.number) for entry in others.lines(lines).values()}
    for key, entry in posted:
        if key.startswith(("invoice ", "item ")):
            leg = entry.postings[0 if key.startswith("item ") else -1]
            party = entry.text.removeprefix(entry.reference)
            told = {"number": entry.reference, "party": party, "account": leg.account}
            if again := others.bill(leg.amount, leg.currency, entry.date, **told):
                found.add(int(again[1].number))
    return found


def _sums(entry: Entry) -> dict[tuple[str, str], Decimal]:
    sums: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for posting in entry.postings:
        sums[posting.account, posting.currency] += posting.amount
    return {key: amount for key, amount in sums.items() if amount}


def _names(entry: Entry, number: str) -> bool:
    wanted = _plain(number)
    said = _plain(" ".join((entry.text, entry.reference, *entry.documents)))
    return len(wanted) >= _SHORTEST and wanted in said


def _booked(entry: Entry, account: str) -> bool:
    """Whether it is the largest leg of its side, as what is owed for a bill is; its tax is less."""
    sums = [amount for (_, _), amount in _sums(entry).items()]
    mine = next(amount for (number, _), amount in _sums(entry).items() if number == account)
    return all(abs(each) <= abs(mine) for each in sums if (each > 0) == (mine > 0))


def _plain(text: str) -> str:
    return "".join(re.findall(r"[^\W_]+", text)).casefold()


def _is_about(entry: Entry, party: str) -> bool:
    wanted = name_words(party)
    return bool(wanted) and wanted <= name_words(entry.text)
