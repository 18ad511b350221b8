"""Payments that come back: a returned debit or transfer opens again what the earlier payment settled."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from core.money import minor_of
from core.names import folded, same_name
from core.patterns import regex
from office.books.matching.fits import Use, largest_fee
from office.books.matching.movement import Movement
from office.books.matching.parties import plain_account

_WORDS = regex(
    r"\b(?:ruecklast\w*|ruckl\w*|rueckl\w*|retoure|return(?:ed)?|reversal|reversed|chargeback|charge back|storno"
    r"|rueckbuchung|rueckueberweis\w*|rueckruf|bounced|nsf|rejected|widerspruch|hoan tra|tra lai|tu choi"
    r"|zwrot polecenia|brak srodkow|odrzucon\w*|gestorneerd|stornering|onvoldoende saldo|impagad[oa]|recibo devuelto"
    r"|insoluto|rejete?|impaye|nevyrizeno)\b|退票|退回|退汇|冲正"
)
_KINDS = ("RTRN", "REVR")
_REASON = regex(r"\b(?:AC0[146]|AC13|AG0[12]|AM04|BE05|MD0[1267]|MS0[23]|RR0[1-4]|SL01)\b")  # ISO 20022
_FIGURES = 4
_WITHIN = timedelta(days=120)
_SHARE_OF_FEE = Decimal("0.375")  # of the largest fee on the way: 15 EUR


@dataclass(frozen=True, slots=True)
class Paid:
    """A payment of which it is known what it settled. fee: what a bank kept of it."""

    movement: Movement
    uses: tuple[Use, ...]
    fee: Decimal = Decimal(0)

    @property
    def items(self) -> set[int]:
        return {use.item for use in self.uses}


@dataclass(frozen=True, slots=True)
class Return:
    """A payment that gives an earlier one back. charge: what the banks took for it."""

    movement: Movement
    of: Paid
    charge: Decimal

    @property
    def uses(self) -> tuple[Use, ...]:
        """What is open again, with the discounts that are taken back."""
        return tuple(Use(use.item, -use.amount, -use.discount) for use in self.of.uses)

    @property
    def fee(self) -> Decimal:
        """The charge, less the fee that is given back with the payment."""
        return self.charge - self.of.fee


def is_return(movement: Movement) -> bool:
    """Whether the bank says that a payment came back."""
    said = _WORDS.search(folded(movement.text)) or _REASON.search(movement.text)
    return movement.reversal or bool(said) or movement.reference in _KINDS


def returns(
    movements: Iterable[Movement],
    paid: Sequence[Paid],
    numbers: Mapping[int, str],
    named: Callable[[Movement], frozenset[int]],
) -> Iterator[Return]:
    """Each return with the one payment that it gives back; none where two could be meant.

    named: the items whose numbers a movement says; a return that names items gives back a payment of those.
    """
    taken: set[tuple[int, int]] = set()
    ordered = sorted(paid, key=_size)
    for movement in sorted(movements, key=lambda each: each.content):
        near = _about_as_much(movement, ordered)
        found = [each for each in near if each.movement.key not in taken and _gives_back(movement, each, numbers)]
        if items := named(movement):
            found = [each for each in found if items & each.items]
        exact = [each for each in found if each.movement.amount == -movement.amount] or found
        told = [each for each in exact if _is_named(movement, each, numbers)] or exact
        if len(told) == 1:
            taken.add(told[0].movement.key)
            fee = abs(movement.amount) - abs(told[0].movement.amount)
            yield Return(movement, told[0], fee if movement.amount < 0 else -fee)


def _size(paid: Paid) -> Decimal:
    return abs(paid.movement.amount)


def _about_as_much(movement: Movement, ordered: Sequence[Paid]) -> Sequence[Paid]:
    """Those of the payments, in the order of their amounts, that differ by a fee at most."""
    usual = _usual_fee(movement)
    most, fee = abs(movement.amount), max(usual, movement.stated_fee() or usual)
    return ordered[bisect_left(ordered, most - fee, key=_size) : bisect_right(ordered, most, key=_size)]


def _gives_back(movement: Movement, paid: Paid, numbers: Mapping[int, str]) -> bool:
    one = paid.movement
    if (one.amount > 0) == (movement.amount > 0) or one.currency != movement.currency or movement.date < one.date:
        return False
    if movement.date - one.date > _WITHIN:
        return False
    fee = abs(movement.amount) - abs(one.amount)
    stated = movement.stated_fee()
    amount = fee == 0 or (_is_usual(fee, movement) and movement.amount < 0) or (stated is not None and fee == stated)
    return amount and (_same_payer(movement, one) or _is_named(movement, paid, numbers))


def _is_usual(fee: Decimal, movement: Movement) -> bool:
    """Whether it is like a bank's charge: small, and no odd figure."""
    figure = str(minor_of(abs(fee), movement.currency)).rstrip("0")
    return 0 < fee <= _usual_fee(movement) and len(figure) <= _FIGURES


def _usual_fee(movement: Movement) -> Decimal:
    return largest_fee(movement.currency) * _SHARE_OF_FEE


def _same_payer(one: Movement, other: Movement) -> bool:
    if one.iban and other.iban and plain_account(one.iban) == plain_account(other.iban):
        return True
    if one.mandate and one.mandate == other.mandate:
        return True
    return bool(one.name and other.name) and same_name(one.name, other.name)


def _is_named(movement: Movement, paid: Paid, numbers: Mapping[int, str]) -> bool:
    words = re.sub(r"[\W_]", "", folded(movement.words))
    reference = re.sub(r"[\W_]", "", folded(paid.movement.reference))
    if len(reference) > 5 and reference in words:
        return True
    return all(re.sub(r"[\W_]", "", folded(numbers[item])) in words for item in paid.items)
