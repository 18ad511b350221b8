"""Who is reminded, at which level, of what; and who is left in peace, with the reason.

Three levels, by the days that an item is late and by what was sent before. An item that may be paid already, or that
the customer disputes, is never in a letter; a customer gets one letter with all his items, and none within a week.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from core.names import legal_form, same_name
from office.books.forecast import due_of, party_of
from office.books.items import ItemKind, OpenItem
from office.books.matching.movement import Movement
from office.books.reminders.law import Interest, Terms, default_day, interest, lump_sum

LEVELS = (7, 21, 42)  # so many days late an item is for each level
REST = 7  # days between two letters to one customer, whatever else
TO_PAY = {1: 10, 2: 10, 3: 7}  # days that a letter of each level gives
_CLAIMS_FROM = 2  # the first letter is friendly: no interest, no costs
_SATURDAY = 5
_STRANGERS_PAY_WITHIN = timedelta(days=30)
_AFTER_FEES = Decimal("0.9")


class Hold(StrEnum):
    """Why an item is not reminded of."""

    BANK_IS_OLD = "bank-is-old"  # the bank's statements do not reach far enough to say that it is unpaid
    MAYBE_PAID = "maybe-paid"
    DISPUTED = "disputed"
    REMINDED = "reminded"  # lately: its deadline still runs
    NOTHING_OWED = "nothing-owed"  # credit notes outweigh it


@dataclass(frozen=True, slots=True)
class Reminded:
    """A letter that stands, as far as it is about one item."""

    item: int
    customer: str
    level: int
    on: date
    deadline: date


@dataclass(frozen=True, slots=True)
class Claim:
    """One item in a letter. left: what is open of it, below zero for a credit note. lump_sum: 0 where none is."""

    number: int
    item: OpenItem
    left: Decimal
    days_late: int
    interest: Interest | None = None
    lump_sum: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One letter to one customer. known_until: the day up to which the bank told who has paid."""

    customer: str
    name: str
    level: int
    on: date
    deadline: date
    currency: str
    known_until: date
    claims: tuple[Claim, ...]
    business: bool

    @property
    def owed(self) -> Decimal:
        """The items alone, less credit notes."""
        return sum((claim.left for claim in self.claims), Decimal(0))

    @property
    def interest(self) -> Decimal:
        return sum((claim.interest.amount for claim in self.claims if claim.interest), Decimal(0))

    @property
    def lump_sums(self) -> Decimal:
        return sum((claim.lump_sum for claim in self.claims), Decimal(0))

    @property
    def total(self) -> Decimal:
        """All that is to be paid."""
        return self.owed + self.interest + self.lump_sums


@dataclass(frozen=True, slots=True)
class Held:
    """An item that is late and not reminded of. until: a day that the reason speaks of, None where it has none."""

    number: int
    item: OpenItem
    left: Decimal
    why: Hold
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Everybody who is late: letters to some, peace for others."""

    reminders: tuple[Reminder, ...]
    held: tuple[Held, ...]


@dataclass(frozen=True, slots=True)
class Late:
    """What is known of late items. holds: items with a reason of their own not to be reminded of.

    bank_until: the last day that the bank's statements tell of, None without any.
    """

    items: Mapping[int, tuple[OpenItem, Decimal]]
    earlier: Sequence[Reminded] = ()
    holds: Mapping[int, Hold] = field(default_factory=dict)
    bank_until: date | None = None


def maybe_paid(
    items: Mapping[int, tuple[OpenItem, Decimal]], unexplained: Iterable[Movement], known: Iterable[OpenItem]
) -> set[int]:
    """Items that money which nothing explains may have paid: their customer's, or a stranger's who pays for many.

    unexplained: money that came in. known: all items ever, to tell customers from strangers (a payment provider's
    payout, a relative). What strangers pay comes near the due day and is not much less than the item.
    """
    lines, parties = list(unexplained), list(known)
    strangers = {id(line) for line in lines if not any(_is_from(line, item) for item in parties)}
    return {
        number
        for number, (item, left) in items.items()
        if item.kind is ItemKind.SALES
        and any(
            _is_from(line, item)
            if id(line) not in strangers
            else line.date <= due_of(item) + _STRANGERS_PAY_WITHIN and line.amount >= left * _AFTER_FEES
            for line in lines
            if line.date >= item.date and line.currency == item.currency
        )
    }


def _is_from(line: Movement, item: OpenItem) -> bool:
    """Whether the item's customer sent it."""
    return (bool(item.party_iban) and line.iban == item.party_iban) or same_name(line.name, item.party)


def choose(late: Late, today: date, terms: Terms) -> Choice:
    """Letters and holds as of today. Items: all that are open, with what is open of them, by their number."""
    known = min(today, late.bank_until) if late.bank_until else date.min
    by_customer: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, (item, left) in sorted(late.items.items(), key=lambda each: (due_of(each[1][0]), each[0])):
        if item.kind is ItemKind.SALES and left and due_of(item) < today:
            by_customer[party_of(item), item.currency].append(number)
    reminders: dict[str, Reminder] = {}
    held: list[Held] = []
    for (customer, _currency), numbers in by_customer.items():
        if before := reminders.get(customer):  # amounts of two currencies are two letters: the second one waits
            held += [Held(number, *late.items[number], Hold.REMINDED, before.deadline) for number in numbers]
            continue
        made, kept = _of_customer(customer, numbers, late, (today, known), terms)
        reminders |= {customer: made} if made else {}
        held += kept
    return Choice(tuple(reminders.values()), tuple(held))


def _of_customer(
    customer: str, numbers: Sequence[int], late: Late, days: tuple[date, date], terms: Terms
) -> tuple[Reminder | None, list[Held]]:
    today, known = days
    resting = _rest(customer, late.earlier, today)
    held, ripe = [], []
    for number in numbers:
        item, left = late.items[number]
        why = late.holds.get(number) or _why_not(item, left, known, resting=resting is not None)
        if why:
            held.append(Held(number, item, left, why, resting if why is Hold.REMINDED else late.bank_until))
        else:
            ripe.append(number)
    levels = [level for number in ripe if (level := _level(number, late, known))]
    if not levels:
        return None, held
    if sum((late.items[number][1] for number in ripe), Decimal(0)) <= 0:
        return None, held + [Held(n, *late.items[n], Hold.NOTHING_OWED) for n in ripe]
    return _reminder(customer, ripe, max(levels), late, (today, known), terms), held


def _why_not(item: OpenItem, left: Decimal, known: date, *, resting: bool) -> Hold | None:
    if resting:
        return Hold.REMINDED
    return Hold.BANK_IS_OLD if left > 0 and due_of(item) + timedelta(days=LEVELS[0]) > known else None


def _rest(customer: str, earlier: Iterable[Reminded], today: date) -> date | None:
    """The day until which the customer is left in peace; None when he may be written to."""
    ends = [max(each.deadline, each.on + timedelta(days=REST)) for each in earlier if each.customer == customer]
    latest = max(ends, default=None)
    return latest if latest and latest >= today else None


def _level(number: int, late: Late, known: date) -> int:
    """One above what was sent of this item, as far as its days late allow; 0 for none yet, and for credit notes."""
    item, left = late.items[number]
    if left <= 0:
        return 0
    by_days = sum((known - due_of(item)).days >= days for days in LEVELS)
    before = max((each.level for each in late.earlier if each.item == number), default=0)
    return min(before + 1, by_days)


def _reminder(  # noqa: PLR0917 all that a letter stands on
    customer: str, numbers: Sequence[int], level: int, late: Late, days: tuple[date, date], terms: Terms
) -> Reminder:
    today, known = days
    first = late.items[numbers[0]][0]
    business = bool(legal_form(first.party))
    claims = [_claim(number, late, level, today, terms, business=business) for number in numbers]
    deadline = _weekday(today + timedelta(days=TO_PAY[level]))
    return Reminder(
        customer, first.party, level, today, deadline, first.currency, known, tuple(claims), business=business
    )


def _claim(number: int, late: Late, level: int, today: date, terms: Terms, *, business: bool) -> Claim:
    item, left = late.items[number]
    days = (today - due_of(item)).days
    deadlines = [each.deadline for each in late.earlier if each.item == number]
    begins = default_day(due_of(item), min(deadlines, default=None), business=business)
    if level < _CLAIMS_FROM or left <= 0 or begins is None or begins > today:
        return Claim(number, item, left, days)
    run_up = interest(left, begins, today, terms, item.currency, business=business)
    return Claim(number, item, left, days, run_up, lump_sum(terms, item.currency, business=business))


def _weekday(day: date) -> date:
    """The next day on which banks work: no deadline ends on a weekend (§ 193 BGB)."""
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() >= _SATURDAY else day
