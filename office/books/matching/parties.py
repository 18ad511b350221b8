"""Who stands behind a bank line: by account, mandate, customer number or name, however the bank cut or spelled it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from core.names import distance, folded, legal_form, name_words, plain_name
from core.patterns import regex
from office.books.items import OpenItem
from office.books.matching.abbreviations import is_abbreviated, stands_in
from office.books.matching.movement import Movement

_CUT = 8  # letters from which on the beginning of a name is that name
_HEAD = 5  # letters by which candidates are found
_NUMBER = regex(r"(?=.*\d)(?:.{5,}|(?=.*[a-z]).{4,})")  # a customer number that stands nowhere by chance


class Sign(Enum):
    """How a party was known, with the points that it is worth."""

    ACCOUNT = ("account", 6)
    MANDATE = ("mandate", 6)
    NAME = ("name", 5)
    CUSTOMER_NUMBER = ("customer-number", 5)
    CUT_NAME = ("cut-name", 4)
    NAME_IN_TEXT = ("name-in-text", 4)
    PAID_BEFORE = ("paid-before", 4)  # another's account, from which his items were paid before
    SIMILAR_NAME = ("similar-name", 3)

    def __init__(self, word: str, points: int) -> None:
        self.word = word
        self.points = points


class Known(NamedTuple):
    """A party as the line tells of it: the best sign first, and the points of all together."""

    signs: tuple[Sign, ...]
    points: int


@dataclass(frozen=True, slots=True)
class Told:
    """Everyone whom a line may come from. owner: the party whose account it surely is, "" when nobody's."""

    parties: Mapping[str, Known] = field(default_factory=dict)
    owner: str = ""


def parties_of(items: Mapping[int, OpenItem]) -> dict[int, str]:
    """One key for the party of each item: its number in the books, else its name, else its account.

    Where items of one name bear one number and others of that name bear none, they are of one party.
    """
    numbers: dict[tuple[str, str], set[str]] = defaultdict(set)
    names = {n: (item.kind.value, _plain_name(item.party)) for n, item in items.items()}
    for n, item in items.items():
        if item.party_number:
            numbers[names[n]].add(item.party_number)
    return {n: _party(item, names[n], numbers[names[n]]) for n, item in items.items()}


def _party(item: OpenItem, name: tuple[str, str], numbers: set[str]) -> str:
    number = item.party_number or (next(iter(numbers)) if len(numbers) == 1 and name[1] else "")
    return f"{item.kind}:{number or name[1] or plain_account(item.party_iban)}"


@lru_cache(maxsize=20000)
def _plain_name(name: str) -> str:
    return plain_name(name)


@lru_cache(maxsize=20000)
def plain_account(account: str) -> str:
    """An account without blanks and signs."""
    return re.sub(r"[^A-Z0-9]", "", account.upper())


@lru_cache(maxsize=20000)
def _letters(text: str) -> str:
    """All letters and digits, legal form included: what a bank that cuts names begins with."""
    return "".join(re.findall(r"[^\W_]+", folded(text)))


class PartyBook:
    """Everyone with an open item, by all that a bank may say of him. `learn` adds what matches have shown."""

    def __init__(self, items: Mapping[int, OpenItem], parties: Mapping[int, str]) -> None:
        self._accounts: dict[str, set[str]] = defaultdict(set)
        self._payers: dict[str, set[str]] = defaultdict(set)
        self._mandates: dict[str, set[str]] = defaultdict(set)
        self._numbers: dict[str, set[str]] = defaultdict(set)
        self._names: dict[str, set[str]] = defaultdict(set)
        self._heads: dict[str, set[str]] = defaultdict(set)
        self._by_words: dict[tuple[int, int], dict[str, list[Sign]]] = {}
        for number, item in items.items():
            self._add(item, parties[number])

    def _add(self, item: OpenItem, party: str) -> None:
        if account := plain_account(item.party_iban):
            self._accounts[account].add(party)
        number = _letters(item.party_number)
        if _NUMBER.fullmatch(number):
            self._numbers[number].add(party)
        if item.party and item.party not in self._names[party]:
            self._names[party].add(item.party)
            for word in _words(item.party):
                self._heads[word[:_HEAD]].add(party)

    def learn(self, movement: Movement, party: str) -> None:
        """A match has shown whose account and mandate these are."""
        if account := plain_account(movement.iban):
            self._accounts[account].add(party)
        if mandate := _mandate(movement):
            self._mandates[mandate].add(party)

    def learn_payer(self, movement: Movement, party: str) -> None:
        """A match has shown that this account pays for the party, though it is not his."""
        if account := plain_account(movement.iban):
            self._payers[account].add(party)

    def told(self, movement: Movement) -> Told:
        """Everyone whom the line may come from, with the signs."""
        if movement.key not in self._by_words:
            self._by_words[movement.key] = self._in_words(movement)
        found = defaultdict(list, {party: list(signs) for party, signs in self._by_words[movement.key].items()})
        owners = self._accounts.get(plain_account(movement.iban), set()) if movement.iban else set()
        for party in owners:
            found[party].append(Sign.ACCOUNT)
        for party in self._payers.get(plain_account(movement.iban), set()) - owners if movement.iban else ():
            found[party].append(Sign.PAID_BEFORE)
        for party in self._mandates.get(_mandate(movement), ()):
            found[party].append(Sign.MANDATE)
        known = {party: _known(signs) for party, signs in found.items()}
        return Told(known, next(iter(owners)) if len(owners) == 1 else "")

    def _in_words(self, movement: Movement) -> dict[str, list[Sign]]:
        """By what is written; that does not change while matches are made."""
        found: dict[str, list[Sign]] = defaultdict(list)
        for party in self._by_number(movement.words):
            found[party].append(Sign.CUSTOMER_NUMBER)
        for party, sign in self._by_name(movement):
            found[party].append(sign)
        return found

    def _by_number(self, words: str) -> set[str]:
        runs = re.findall(r"[a-z]+|\d+", folded(words))
        windows = {"".join(runs[at : at + count]) for at in range(len(runs)) for count in (1, 2, 3)}
        return {party for each in windows if len(parties := self._numbers.get(each, set())) == 1 for party in parties}

    def _by_name(self, movement: Movement) -> Iterator[tuple[str, Sign]]:
        said = frozenset(_words(movement.text))
        heads = {word[:_HEAD] for word in (*_words(movement.name), *said)}
        found = {}
        for party in set().union(*(self._heads.get(head, set()) for head in heads)):
            signs = [(sign, name) for name in self._names[party] if (sign := _likeness(name, movement, said))]
            if signs:
                found[party] = max(signs, key=lambda each: each[0].points)
        in_text = {_plain_name(name) for sign, name in found.values() if sign is Sign.NAME_IN_TEXT}
        for party, (sign, name) in found.items():
            own = _plain_name(name)
            if sign is not Sign.NAME_IN_TEXT or not any(own in longer and own != longer for longer in in_text):
                yield party, sign


def _known(signs: list[Sign]) -> Known:
    """The best sign counts in full, each other one a little: they are seldom independent."""
    ordered = tuple(sorted(signs, key=lambda sign: (-sign.points, sign.word)))
    return Known(ordered, min(8, ordered[0].points + len(ordered) - 1))


def _mandate(movement: Movement) -> str:
    return f"{movement.mandate}|{movement.creditor}" if movement.mandate else ""


@lru_cache(maxsize=20000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(name_words(text))


def _likeness(name: str, movement: Movement, said: frozenset[str]) -> Sign | None:
    """How the line names this party, None when it does not."""
    if movement.name and (sign := _same_name(name, movement.name)):
        return sign
    words = _words(name)
    if sum(map(len, words)) >= _CUT and said.issuperset(words):
        return Sign.NAME_IN_TEXT
    if not said.isdisjoint(words) and stands_in(name, movement.text):
        return Sign.NAME_IN_TEXT
    if len(words) == 1 and not words[0].isascii() and words[0] in _letters(movement.text):
        return Sign.NAME_IN_TEXT
    start = _letters(name)
    text = _letters(movement.text)
    return Sign.NAME_IN_TEXT if len(start) >= 12 and start[:12] in text and _goes_on(start, text) else None


def _goes_on(start: str, text: str) -> bool:
    """Whether the name ends where the bank cut it, not in another name that begins alike."""
    at = text.index(start[:12])
    same = next((n for n, pair in enumerate(zip(start, text[at:], strict=False)) if pair[0] != pair[1]), len(start))
    return same >= min(len(start), 16)


@lru_cache(maxsize=50000)
def _same_name(own: str, written: str) -> Sign | None:
    """The same words in any order; a beginning; one or two letters otherwise. Another legal form is another firm."""
    forms = legal_form(own), legal_form(written)
    if all(forms) and forms[0] != forms[1]:
        return None
    one, other = _plain_name(own), _plain_name(written)
    if not one or not other:
        return None
    ours, theirs = name_words(own), name_words(written)
    if one == other or ours == theirs or _without_umlauts(one) == _without_umlauts(other):
        return Sign.NAME
    if _is_cut(own, written) or (min(len(one), len(other)) >= _CUT and (ours < theirs or theirs < ours)):
        return Sign.CUT_NAME
    if is_abbreviated(own, written):
        return Sign.CUT_NAME
    allowed = 1 if min(len(one), len(other)) < 10 else 2
    near = min(len(one), len(other)) >= 6 and abs(len(one) - len(other)) <= allowed
    return Sign.SIMILAR_NAME if near and distance(one, other) <= allowed else None


def _without_umlauts(name: str) -> str:
    return re.sub(r"(?<=[aou])e", "", name)


def _is_cut(own: str, written: str) -> bool:
    first, second = _letters(own), _letters(written)
    return len(second) >= _CUT and (first.startswith(second) or (len(first) >= _CUT and second.startswith(first)))
