"""Money of other currencies in the firm's own: at the day's rate that somebody told, and what the difference cost."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from core.money import rounded
from core.words import tr
from office.books.items import ItemKind, OpenItem
from office.books.journal import Entry, Posting
from office.books.matching.fits import Use
from office.books.matching.matcher import Match
from office.books.matching.movement import Movement
from office.books.posting.accounts import FirmAccounts
from office.books.posting.bill import Bill, NotBookableError
from office.books.posting.matched import match_entry

_HOLDS = timedelta(days=6)  # over Easter and the first days of October nobody quotes rates for so long
_MOST = Decimal("0.15")  # of a payment: no rate moves by more while an invoice is open; then one of them is wrong


@dataclass(frozen=True, slots=True)
class Rate:
    """`foreign` units of another currency are worth as much as `home` units of the firm's own; both above zero."""

    home: Decimal
    foreign: Decimal

    def worth(self, amount: Decimal, home: str) -> Decimal:
        """An amount of the other currency, to the smallest unit of the firm's own."""
        return rounded(amount * self.home / self.foreign, home)


@dataclass(frozen=True, slots=True)
class Rates:
    """The rates that the owner noted. told: currency → day → rate."""

    told: Mapping[str, Mapping[date, Rate]] = field(default_factory=dict)

    def on(self, currency: str, day: date) -> Rate | None:
        """The rate of a day, or of the last one before it on which one was quoted; None where none is known."""
        days = [each for each in self.told.get(currency, {}) if day - _HOLDS <= each <= day]
        return self.told[currency][max(days)] if days else None


class NoRateError(LookupError):
    """Nobody told what a currency was worth on a day; its text is the currency."""


def bill_at(rate: Rate, bill: Bill, home: str) -> Bill:
    """The bill in the firm's own currency."""
    return replace(
        bill,
        currency=home,
        gross=rate.worth(bill.gross, home),
        taxes=tuple((percent, rate.worth(tax, home)) for percent, tax in bill.taxes),
    )


def item_at(rate: Rate, item: OpenItem, home: str) -> OpenItem:
    """The open item in the firm's own currency."""
    return replace(item, currency=home, gross=rate.worth(item.gross, home))


def noted(entry: Entry, amount: Decimal, currency: str) -> Entry:
    """The entry, whose words say how much it was in the other currency."""
    return replace(entry, text=f"{entry.text} ({abs(amount):f} {currency})")


def rate_paid(match: Match, line: Movement) -> Rate | None:
    """At which rate the bank settled items of another currency: what it booked without its fee, for so much."""
    home = abs(line.amount + match.fee)
    foreign = abs(sum((use.amount - use.discount for use in match.uses), Decimal(0)))
    return Rate(home, foreign) if home and foreign else None


class Settled:
    """How much of each item was settled when a line came, so that the parts of its worth add up to all of it."""

    def __init__(self, lines: Mapping[int, Movement], matches: Mapping[int, Match]) -> None:
        self._before: dict[tuple[int, int], Decimal] = {}
        sums: dict[int, Decimal] = {}
        for number in sorted(
            matches, key=lambda each: (lines[each].date, each) if each in lines else (date.max, each)
        ):
            for use in matches[number].uses:
                self._before[number, use.item] = sums.get(use.item, Decimal(0))
                sums[use.item] = sums.get(use.item, Decimal(0)) + use.amount

    def part(self, line: Movement, use: Use, item: OpenItem, worth: Decimal) -> Decimal:
        """What the part of an item that a line settles stands at in the books. worth: of the whole item."""
        before = self._before[line.line, use.item]
        upto = [rounded(worth * each / item.gross, line.currency) for each in (before, before + use.amount)]
        return upto[1] - upto[0]


def settlement_entry(
    match: Match,
    line: Movement,
    items: Mapping[int, OpenItem],
    accounts: FirmAccounts,
    *,
    shown: Mapping[int, Posting],
    settled: Settled,
) -> Entry:
    """The entry of a match whose items are of another currency. line: in the firm's own. shown: item → what is owed.

    What was owed goes out at the worth at which it stands in the books; what the bank booked more or less is a gain
    or a loss of exchange. Raises NoAccountError, NotBookableError.
    """
    home, uses, worths = line.currency, [], {}
    for use in match.uses:
        item = items[use.item]
        worth = shown[use.item].amount * (1 if item.kind is ItemKind.SALES else -1)
        amount = settled.part(line, use, item, worth)
        discount = rounded(worth * use.discount / item.gross, home)
        uses.append(replace(use, amount=amount, discount=discount))
        worths[use.item] = replace(item, currency=home, gross=worth)
    owed = {number: leg.account for number, leg in shown.items()}
    entry = match_entry(replace(match, uses=tuple(uses)), line, worths, accounts, owed)
    return _with_difference(entry, line, accounts)


def _with_difference(entry: Entry, line: Movement, accounts: FirmAccounts) -> Entry:
    missing = -sum((leg.amount for leg in entry.postings), Decimal(0))
    if abs(missing) > _MOST * abs(line.amount):
        raise NotBookableError(
            tr(
                "The bank moved {amount}, which is {difference} off what the books say was owed. Look at the rates.",
                amount=line.amount, difference=abs(missing),
            )
        )  # fmt: skip
    if not missing:
        return entry
    role = "fx_loss" if missing > 0 else "fx_gain"
    return replace(entry, postings=(*entry.postings, Posting(accounts(role), missing, line.currency)))
