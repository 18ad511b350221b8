"""Entries about money of other currencies that would be posted with other amounts now that other rates are noted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from office.books.journal import Entry
from office.books.posting.decided import Decided
from office.books.posting.plan import plan


@dataclass(frozen=True, slots=True)
class Restated:
    """An entry as it stands in the books, and as it would be posted today."""

    posted: Entry
    today: Entry


def restated(decided: Decided) -> list[Restated]:
    """What is posted otherwise than the same decisions would be today; the settlement of a bill with the bill."""
    today = plan(replace(decided, posted={}, others=decided.others.anew()))
    both = ((each.key, decided.posted[each.key], each.entry) for each in today.wanted if each.key in decided.posted)
    return [
        Restated(posted, entry)
        for key, posted, entry in both
        if _amounts(posted) != _amounts(entry) and set(_currencies(decided, key)) - {decided.currency}
    ]


def _amounts(entry: Entry) -> list[Decimal]:
    return sorted(leg.amount for leg in entry.postings)


def _currencies(decided: Decided, key: str) -> Iterator[str]:
    """The currencies of what an entry was made of: of the bank's line and the items that it settles, or the bill."""
    kind, number, *_ = key.split()
    if kind == "item":
        yield decided.items[int(number)].item.currency
    elif kind == "invoice":
        bill = decided.bills[int(number)].bill
        yield bill.currency if bill else decided.currency
    elif kind == "bank":
        yield from (line.currency for line in decided.lines if line.line == int(number))
        settled = decided.matches[int(number)][1].uses if int(number) in decided.matches else ()
        yield from (decided.items[use.item].item.currency for use in settled)
