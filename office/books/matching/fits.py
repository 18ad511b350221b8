"""How an amount may settle items: exactly, with a discount, short of a fee, in part, or several at once."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from enum import Enum
from itertools import combinations, product
from math import comb, gcd

from core.money import decimals, minor_of, rounded
from office.books.items import OpenItem
from office.books.matching.movement import Movement

GRACE = timedelta(days=7)  # banks and weekends between the payer's order and our account
_LATE = timedelta(days=30)
_SHARE = Decimal("0.03")  # more than that is no bank's fee
_LEAST = Decimal("0.7")  # of an item that is not named: no discount takes more
_LARGEST_FEE = {
    "VND": 1_000_000, "CNY": 300, "JPY": 6_000, "KRW": 60_000, "PLN": 180, "CZK": 1_000, "HUF": 16_000, "SEK": 450,
    "NOK": 450, "DKK": 300, "INR": 3_500, "THB": 1_500, "TRY": 1_500,
}  # fmt: skip
_USUAL_FEE = 40
_AT_ONCE = 5  # items that one payment may settle
_AMONG = 40  # items of one party that are tried
_ROUND = 10**6  # its divisors are the steps in which people choose amounts
_ROUND_DIGITS = 2
_BY_CHANCE = 0.02  # expected sums that agree by chance: above it a sum proves nothing


class Fit(Enum):
    """How the amount agrees, with the points that it is worth."""

    EXACT = ("exact", 6)
    ROUND = ("round-exact", 5)
    REST = ("rest", 6)
    DISCOUNT = ("discount", 6)
    FEE_STATED = ("fee-stated", 6)
    FOREIGN = ("foreign-currency", 6)
    NAMED_SUM = ("named-sum", 6)
    NAMED_AND_MORE = ("named-and-more", 5)
    SUM = ("sum", 5)
    CENTS = ("cents", 4)
    LATE_DISCOUNT = ("late-discount", 3)
    UNAGREED_DISCOUNT = ("unagreed-discount", 2)
    FEE = ("fee", 2)
    PARTIAL = ("partial", 1)
    CHANCE_SUM = ("sum-by-chance", 0)
    OVER = ("over", -3)
    FOREIGN_UNPROVEN = ("foreign-unproven", 0)

    def __init__(self, word: str, points: int) -> None:
        self.word = word
        self.points = points


_WHOLE = {
    Fit.DISCOUNT,
    Fit.FEE_STATED,
    Fit.CENTS,
    Fit.FEE,
    Fit.UNAGREED_DISCOUNT,
}  # they explain why it is less: no part is meant


@dataclass(frozen=True, slots=True)
class Use:
    """A part of an item's gross that a payment settles, with the discount that is in it."""

    item: int
    amount: Decimal
    discount: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Settlement:
    """One way in which an amount settles one or more items. fee: what a bank kept, in the line's currency."""

    fit: Fit
    uses: tuple[Use, ...]
    fee: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that a payment may settle. left: what is open of its gross; movement: what paying that would show."""

    number: int
    item: OpenItem
    party: str
    left: Decimal
    movement: Decimal
    touched: bool

    def discount_on(self, movement: Movement, late: timedelta = GRACE) -> Decimal:
        """The discount that may be kept back with a payment of this day; nothing on an item paid in part."""
        until = self.item.discount_until
        if until is None or self.touched or movement.date < self.item.date or movement.date - until > late:
            return Decimal(0)
        return self.item.discount

    def whole(self, discount: Decimal = Decimal(0)) -> Use:
        return Use(self.number, self.left, discount)


def fits(movement: Movement, one: Candidate, *, named: bool) -> Iterator[Settlement]:
    """The ways in which a payment settles one item. named: the payment names it, so that a part may be meant."""
    if movement.currency != one.item.currency:
        yield from _abroad(movement, one, named=named)
        return
    paid, due = abs(movement.amount), abs(one.movement)
    if paid == due:
        yield Settlement(_agreeing(paid, one, named=named), (one.whole(),))
        return
    if not named and not _LEAST * due <= paid <= due and movement.stated_fee() is None and abs(paid - due) > 1:
        return
    explained = [
        *_with_discount(movement, one, due - paid, named=named),
        *_with_fee(movement, one, due - paid, named=named),
    ]
    yield from explained
    if named and paid < due and not any(each.fit in _WHOLE for each in explained):
        yield Settlement(Fit.PARTIAL, (Use(one.number, paid.copy_sign(one.left)),))
    if named and paid > due and not explained:
        yield Settlement(Fit.OVER, (one.whole(),))


def _agreeing(paid: Decimal, one: Candidate, *, named: bool) -> Fit:
    """The amount is what is open. A round one alone says less: many things cost a hundred."""
    if one.touched:
        return Fit.REST
    digits = str(minor_of(paid, one.item.currency)).rstrip("0")
    return Fit.ROUND if len(digits) <= _ROUND_DIGITS and not named else Fit.EXACT


def _abroad(movement: Movement, one: Candidate, *, named: bool) -> Iterator[Settlement]:
    told = [amount for currency, amount in movement.abroad() if currency == one.item.currency]
    if abs(one.movement) in told:
        yield Settlement(Fit.FOREIGN, (one.whole(),), movement.stated_fee() or Decimal(0))
    elif named:
        yield Settlement(Fit.FOREIGN_UNPROVEN, (one.whole(),))


def _with_discount(movement: Movement, one: Candidate, kept: Decimal, *, named: bool) -> Iterator[Settlement]:
    if not one.item.discount_days or one.touched:
        return
    for late, fit in ((GRACE, Fit.DISCOUNT), (_LATE, Fit.LATE_DISCOUNT)):
        offered = abs(one.discount_on(movement, late))
        if offered and abs(kept - offered) <= (_cents(movement.currency) if named else 0):
            yield Settlement(fit, (one.whole(kept.copy_sign(one.left)),))
            return


def _cents(currency: str) -> Decimal:
    """By how much two roundings may differ."""
    return Decimal(2).scaleb(-decimals(currency)) if decimals(currency) else Decimal(1)


def _with_fee(movement: Movement, one: Candidate, short: Decimal, *, named: bool) -> Iterator[Settlement]:
    """A customer's bank keeps its fee from what arrives; ours adds its own to what we pay."""
    fee = short if movement.amount > 0 else -short
    if fee > 0 and fee == movement.stated_fee():
        yield Settlement(Fit.FEE_STATED, (one.whole(),), fee)
    elif 0 < abs(short) <= _cents(movement.currency):
        yield Settlement(Fit.CENTS, (one.whole(),), fee)
    elif named and short > 0 and _is_percentage(short, one.movement, movement.currency):
        yield Settlement(Fit.UNAGREED_DISCOUNT, (one.whole(short.copy_sign(one.left)),))
    elif named and _is_like_a_fee(fee, abs(one.movement), movement.currency):
        yield Settlement(Fit.FEE, (one.whole(),), fee)


def _is_like_a_fee(fee: Decimal, due: Decimal, currency: str) -> bool:
    return 0 < fee <= min(largest_fee(currency), due * _SHARE)


def largest_fee(currency: str) -> Decimal:
    """What banks on the way keep of one payment at most."""
    return Decimal(_LARGEST_FEE.get(currency, _USUAL_FEE))


def _is_percentage(short: Decimal, due: Decimal, currency: str) -> bool:
    """Whether it is one, two or three per cent: a discount that was not offered, not a fee."""
    return any(
        abs(short - rounded(abs(due) * percent / 100, currency)) <= _cents(currency)
        for percent in (Decimal(1), Decimal(2), Decimal(3))
    )


def named_sum(movement: Movement, named: Sequence[Candidate]) -> Settlement | None:
    """All of the named items together, each with or without its discount; None when they are not the amount."""
    if not 2 <= len(named) <= 2 * _AT_ONCE:
        return None
    offers = [(Decimal(0), discount) if (discount := one.discount_on(movement)) else (Decimal(0),) for one in named]
    due = sum((one.movement for one in named), Decimal(0))
    found = []
    for kept in product(*offers) if len(named) <= _AT_ONCE + 1 else [tuple(each[-1] for each in offers)]:
        lost = sum(
            (part if one.movement == one.left else -part for one, part in zip(named, kept, strict=True)), Decimal(0)
        )
        if abs(due - lost - movement.amount) <= (_cents(movement.currency) if any(kept) else 0):
            found.append(kept)
    if not found:
        return None
    best = max(found, key=lambda kept: sum(map(bool, kept)))
    return Settlement(Fit.NAMED_SUM, _exactly(movement, named, best))


def _exactly(movement: Movement, items: Sequence[Candidate], kept: Sequence[Decimal]) -> tuple[Use, ...]:
    """Uses whose amounts less their discounts are the movement to the cent: rounding goes into the first discount."""
    uses = [one.whole(part) for one, part in zip(items, kept, strict=True)]
    paid = sum(
        (
            (use.amount - use.discount) * (1 if one.movement == one.left else -1)
            for one, use in zip(items, uses, strict=True)
        ),
        Decimal(0),
    )
    if rest := paid - movement.amount:
        at = next(place for place, part in enumerate(kept) if part)
        turned = rest if items[at].movement == items[at].left else -rest
        uses[at] = Use(uses[at].item, uses[at].amount, uses[at].discount + turned)
    return tuple(uses)


def named_and_more(
    movement: Movement, named: Sequence[Candidate], items: Sequence[Candidate]
) -> Iterator[Settlement]:
    """The named items and the one set of others of the party that makes up the amount."""
    currency = movement.currency
    others = [one for one in items if one not in named][-_AMONG:]
    rest = minor_of(abs(movement.amount) - sum((abs(one.movement) for one in named), Decimal(0)), currency)
    worth = [minor_of(abs(one.movement), currency) for one in others]
    if rest <= 0:
        return
    found: list[tuple[int, ...]] = [(place,) for place, each in enumerate(worth) if each == rest]
    found += subsets(worth, rest, max(2, _AT_ONCE - len(named))) or rows(worth, rest, 3)
    if len(found) != 1 or expected_by_chance(worth, rest, found[0]) > _BY_CHANCE:
        return
    uses = [one.whole() for one in (*named, *(others[place] for place in found[0]))]
    yield Settlement(Fit.NAMED_AND_MORE, tuple(uses))


def less_a_credit(
    movement: Movement, named: Sequence[Candidate], credits_of_party: Sequence[Candidate]
) -> Iterator[Settlement]:
    """The named items less the one credit of the party that makes up the amount; a bank may cut the list off."""
    short = sum((one.movement for one in named), Decimal(0)) - movement.amount
    found = [one for one in credits_of_party if one not in named and one.movement == -short]
    if named and short and len(found) == 1:
        yield Settlement(Fit.NAMED_AND_MORE, tuple(one.whole() for one in (*named, found[0])))


def sums(movement: Movement, items: Sequence[Candidate]) -> Iterator[Settlement]:
    """Sets of two to five of a party's items that add up to the amount, plain or all with their discounts.

    None where several sets do.
    """
    among = list(items)[-_AMONG:]
    plain = [Decimal(0)] * len(among)
    discounts = [one.discount_on(movement) for one in among]
    for kept in [plain, discounts] if any(discounts) else [plain]:
        yield from _one_sum(movement, among, kept)


def _one_sum(movement: Movement, items: Sequence[Candidate], kept: Sequence[Decimal]) -> Iterator[Settlement]:
    currency = movement.currency
    worth = [minor_of(abs(one.movement) - abs(part), currency) for one, part in zip(items, kept, strict=True)]
    target = minor_of(abs(movement.amount), currency)
    found = subsets(worth, target) or rows(worth, target, _AT_ONCE + 1)
    if len(found) != 1 or (any(kept) and not any(kept[place] for place in found[0])):
        return
    places = found[0]
    fit = Fit.SUM if expected_by_chance(worth, target, places) <= _BY_CHANCE else Fit.CHANCE_SUM
    yield Settlement(fit, tuple(items[place].whole(kept[place]) for place in places))


def subsets(worth: Sequence[int], target: int, most: int = _AT_ONCE) -> list[tuple[int, ...]]:
    """The sets of two to `most` places whose worth is the target; it stops looking when it has found two."""
    usable = [place for place, each in enumerate(worth) if 0 < each < target]
    if sum(worth[place] for place in usable) < target:
        return []
    pairs: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for one, other in combinations(usable, 2):
        pairs[worth[one] + worth[other]].append((one, other))
    found: list[tuple[int, ...]] = [*pairs.get(target, ())] if most > 1 else []
    least = min(pairs, default=target)
    for size in range(1, most - 1):
        if len(found) > 1:
            return found
        for missing, rest in _rests(worth, usable, target, size, least):
            if missing in pairs:
                found += [(*pair, *rest) for pair in pairs[missing] if pair[1] < rest[0]]
    return found


def _rests(
    worth: Sequence[int], usable: Sequence[int], target: int, size: int, least: int
) -> Iterator[tuple[int, tuple[int, ...]]]:
    """(what is missing to the target, places) of each set of so many places that leaves at least so much."""
    for at, place in enumerate(usable):
        missing = target - worth[place]
        if missing < least:
            continue
        if size == 1:
            yield missing, (place,)
        else:
            for still, others in _rests(worth, usable[at + 1 :], missing, size - 1, least):
                yield still, (place, *others)


def rows(worth: Sequence[int], target: int, fewest: int) -> list[tuple[int, ...]]:
    """The runs of at least so many places that are the target: who pays in one sum all that he owes up to a day."""
    found = []
    for first in range(len(worth)):
        total = 0
        for last in range(first, len(worth)):
            total += worth[last]
            if total >= target:
                break
        if total == target and last - first + 1 >= fewest:
            found.append(tuple(range(first, last + 1)))
    return found


def expected_by_chance(worth: Sequence[int], target: int, places: Sequence[int]) -> float:
    """How many sets of as many items, or as near to each other, would agree with a sum that means nothing.

    A round sum agrees easily: it is measured in its own round steps.
    """
    usable = [each for each in worth if 0 < each < target]
    step = max(gcd(target, *usable), gcd(target, _ROUND))
    spread = max(1, sum(sorted(usable)[-len(places) :]) // step)
    in_a_row = max(places) - min(places) == len(places) - 1
    tried = (
        len(usable) * len(places) if in_a_row else sum(comb(len(usable), size) for size in range(1, len(places) + 1))
    )
    return tried / spread
