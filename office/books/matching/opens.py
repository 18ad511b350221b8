"""What is still open of each item, as matches are made and taken back: one cent of an item is used once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from office.books.items import OpenItem
from office.books.matching.parties import parties_of


class Settled(NamedTuple):
    """A part of an item's gross that a payment has settled; below zero where a returned payment opened it again."""

    item: int
    on: date
    amount: Decimal
    line: int


class OpenBook:
    """All items with what was settled of them, found by party and by the movement that would settle them."""

    def __init__(self, items: Mapping[int, OpenItem], settled: Iterable[Settled] = ()) -> None:
        self.items = items
        self.parties = parties_of(items)
        self._settled: dict[int, list[Settled]] = defaultdict(list)
        self._closed: set[int] = set()
        self._by_party: dict[str, list[int]] = defaultdict(list)
        self._by_movement: dict[tuple[str, Decimal], set[int]] = defaultdict(set)
        for number, item in sorted(items.items(), key=lambda each: (each[1].date, each[1].number, each[0])):
            self._by_party[self.parties[number]].append(number)
            self._by_movement[item.currency, item.movement].add(number)
        for each in settled:  # as the office holds it: its database keeps the rule
            self._note(each)

    def settle(self, part: Settled) -> None:
        """Note that a part of an item is settled. Raises ValueError for more than the item is worth."""
        item = self.items[part.item]
        if not 0 <= (self.open(part.item) - part.amount) / item.gross <= 1:
            raise ValueError(f"more than the whole of {item.number}")
        self._note(part)

    def _note(self, part: Settled) -> None:
        currency = self.items[part.item].currency
        self._by_movement[currency, self.movement(part.item)].discard(part.item)
        self._settled[part.item].append(part)
        self._by_movement[currency, self.movement(part.item)].add(part.item)
        (self._closed.discard if self.open(part.item) else self._closed.add)(part.item)

    def open(self, number: int, on: date = date.max) -> Decimal:
        """What is open of its gross for a payment of that day: what a later return opened again is not for it."""
        gross = self.items[number].gross
        settled = self._settled.get(number)
        if not settled:
            return gross
        return gross - sum(
            (each.amount for each in settled if each.on <= on or (each.amount > 0) == (gross > 0)), Decimal(0)
        )

    def is_closed(self, number: int) -> bool:
        """Whether nothing of it is open any more."""
        return number in self._closed

    def movement(self, number: int, on: date = date.max) -> Decimal:
        """What the bank would show if the rest were paid."""
        item = self.items[number]
        left = self.open(number, on)
        return left if item.movement == item.gross else -left

    def is_touched(self, number: int) -> bool:
        """Whether a payment has settled a part of it before."""
        return bool(self._settled.get(number))

    def of_party(self, party: str) -> Collection[int]:
        """Its items, oldest first."""
        return self._by_party.get(party, ())

    def worth(self, currency: str, movement: Decimal) -> Collection[int]:
        """The items whose rest is exactly this movement."""
        return self._by_movement.get((currency, movement), ())

    def settled(self) -> Iterator[Settled]:
        """All parts that payments have settled."""
        for parts in self._settled.values():
            yield from parts
