"""Finds the sums of an invoice that close: net + VAT per rate = gross, each VAT its rate of its base.

It is given what the page states (amounts with the meaning that the words beside them give) and answers with one
system, or with none when two different ones are as good. It knows nothing of pages, rows or languages.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from itertools import product
from typing import TypeVar

from office.invoices.invoice import Tax

Item = TypeVar("Item")
ZERO = Decimal(0)
CENT = Decimal("0.01")
RATES = tuple(
    Decimal(rate)
    for rate in (
        "19 7 16 5 20 10 5.5 2.1 8.5 13 12 21 9 6 22 4 8.1 2.6 3.8 7.7 2.5 3.7 23 8 17 3 25 24 14 27 18 15 1"
    ).split()
)
"""Rates that are or were law somewhere where a supplier may sit; a rate printed on the page may be another one."""


@dataclass(frozen=True, slots=True)
class TaxRow:
    """A row of the page that speaks of VAT: the rate that it names, and its amounts."""

    rate: Decimal | None
    amounts: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Stated:
    """What the page states. Each list in the page's order, amounts as printed.

    unlabelled: amounts without a word; they take part only where labelled ones need them. rates: percents printed
    anywhere on the page. lines: sum of the net amounts of the lines, when a table was read.
    """

    nets: tuple[Decimal, ...] = ()
    vats: tuple[Decimal, ...] = ()
    grosses: tuple[Decimal, ...] = ()
    dues: tuple[Decimal, ...] = ()
    prepaid: tuple[Decimal, ...] = ()
    subtotals: tuple[Decimal, ...] = ()
    adjustments: tuple[Decimal, ...] = ()
    roundings: tuple[Decimal, ...] = ()
    taxes: tuple[TaxRow, ...] = ()
    rates: tuple[Decimal, ...] = ()
    others: tuple[Decimal, ...] = ()
    lines: tuple[Decimal, ...] = ()
    items: tuple[Decimal, ...] = ()  # the lines' own net amounts
    cash: tuple[Decimal, ...] = ()  # handed over at a till, and given back
    cents: int = 2

    @property
    def unit(self) -> Decimal:
        return Decimal(1).scaleb(-self.cents)

    @property
    def tendered(self) -> frozenset[Decimal]:
        """What was paid at the till: handed over less given back, or by card."""
        sums = {one for one in self.cash if one > 0}
        return frozenset(sums | {one - other for one in sums for other in sums if one > other})


@dataclass(frozen=True, slots=True)
class System:
    """Sums that close. proofs: what was found to hold, for the owner; printed: which of them the page states."""

    net: Decimal
    vat: Decimal
    gross: Decimal
    taxes: tuple[Tax, ...] = ()
    printed: frozenset[str] = frozenset()
    proofs: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[Decimal, Decimal, Decimal]:
        return (self.net, self.vat, self.gross)


@dataclass(frozen=True, slots=True)
class Solution:
    """The one system, or None; all that were as good; what is due of it."""

    system: System | None
    rivals: tuple[System, ...] = ()
    due: Decimal | None = None
    prepaid: Decimal | None = None
    rounding: Decimal | None = None
    due_proven: bool = False
    lines_agree: bool = False
    contradicted: tuple[tuple[str, Decimal], ...] = field(default=())  # sums that are named and fit in nowhere


def round_to(value: Decimal, unit: Decimal = CENT) -> Decimal:
    """Half up, as cents are rounded in trade."""
    return value.quantize(unit, ROUND_HALF_UP)


def solve(stated: Stated) -> Solution:
    """The system of sums that the page states, when there is exactly one."""
    systems = _best(_systems(stated), stated)
    if len({system.key for system in systems}) != 1:
        return Solution(None, tuple(systems), due=_paid_at_till(stated))
    return _settled(systems[0], stated)


def _paid_at_till(stated: Stated) -> Decimal | None:
    """The total that was handed over less what was given back, rounded or not; else such a sum printed anywhere."""
    labelled = {
        total + rounding
        for total in (*stated.grosses, *stated.dues)
        for rounding in (ZERO, *stated.roundings)
        if total and total + rounding in stated.tendered
    }
    back = {one - other for one in stated.cash for other in stated.cash if one > other > 0}
    found = labelled or {total for total in _all(stated) if total in back}
    return found.pop() if len(found) == 1 else None


# --- candidates ----------------------------------------------------------------------------------------------------


def _systems(stated: Stated) -> list[System]:
    """Every way to close the sums with at least the total stated as one."""
    totals = _distinct(
        total
        for total in (
            *stated.grosses,
            *stated.dues,
            *_rounded_back(stated),
            *stated.tendered,
            *_unnamed_totals(stated),
        )
        if total
    )
    found = [
        system
        for gross in totals
        for net in (*_distinct((*stated.nets, *stated.subtotals)), *_unnamed(stated, gross))
        if abs(net) <= abs(gross) or net == gross
        for system in _closing(net, gross, stated)
    ]
    found += [system for gross in totals for system in _inclusive(gross, stated)]
    return _distinct(found)


def _unnamed_totals(stated: Stated) -> Iterator[Decimal]:
    """Sums of a net and a VAT that are printed somewhere, whatever the word beside them was read as."""
    printed = {
        *stated.others,
        *stated.nets,
        *(total - change for total in stated.nets for change in stated.roundings),
    }
    for net, vat in product((*stated.nets, *stated.subtotals), stated.vats):
        if vat and net + vat in printed:
            yield net + vat


def _rounded_back(stated: Stated) -> Iterator[Decimal]:
    """Totals that were rounded for cash, before the rounding."""
    for rounding in stated.roundings:
        if rounding and abs(rounding) < Decimal("0.1"):
            yield from (total - rounding for total in stated.grosses)


def _distinct(values: Iterable[Item]) -> list[Item]:
    return list(dict.fromkeys(values))


def _unnamed(stated: Stated, gross: Decimal) -> Iterator[Decimal]:
    """The net where only VAT and total are named."""
    for vat in _distinct(stated.vats):
        if gross - vat in (*stated.others, *stated.lines, *stated.grosses):
            yield gross - vat


def _closing(net: Decimal, gross: Decimal, stated: Stated) -> Iterator[System]:
    vat = gross - net
    printed = frozenset(
        name
        for name, value, where in (
            ("net", net, (*stated.nets, *stated.subtotals)),
            ("vat", vat, stated.vats),
            ("gross", gross, (*stated.grosses, *stated.dues)),
        )
        if value in where
    )
    for taxes in _explained(net, vat, stated):
        yield System(net, vat, gross, taxes, printed)


def _explained(net: Decimal, vat: Decimal, stated: Stated) -> Iterator[tuple[Tax, ...]]:
    """How the VAT comes about: nothing, one rate of the whole, or several rates of parts that add up to the net."""
    if vat == 0:
        if not any(stated.vats):
            yield ()
        return
    tolerance = stated.unit
    named = [rate for rate in _distinct(stated.rates) if rate and _is_rate_of(rate, net, vat, tolerance)]
    if named:
        yield (Tax(net, vat, named[0]),)
        return
    several = next(_several(net, vat, stated), None)
    if several:
        yield several
    elif vat in stated.vats and (legal := [rate for rate in RATES if _is_rate_of(rate, net, vat, tolerance)]):
        yield (Tax(net, vat, legal[0]),)
    elif vat in stated.vats and net in (*stated.nets, *stated.subtotals):
        yield (Tax(net, vat),)  # all three are named and close: taxes that are no plain rate of the whole


def _is_rate_of(rate: Decimal, base: Decimal, tax: Decimal, tolerance: Decimal) -> bool:
    return abs(base * rate / 100 - tax) <= tolerance


def _several(net: Decimal, vat: Decimal, stated: Stated) -> Iterator[tuple[Tax, ...]]:
    """One (base, tax) of each rate, together the whole VAT; what is left of the net is free of VAT."""
    by_rate: dict[Decimal, list[Tax]] = {}
    for tax in _tax_parts(stated):
        by_rate.setdefault(tax.rate or ZERO, []).append(tax)
    choices: list[list[Tax | None]] = [[*taxes, None] for taxes in list(by_rate.values())[:5]]
    for chosen in product(*choices):
        parts = tuple(tax for tax in chosen if tax)
        if len(parts) >= 1 and _add_up(parts, net, vat, stated):
            yield parts


def _add_up(parts: Sequence[Tax], net: Decimal, vat: Decimal, stated: Stated) -> bool:
    tax = sum((part.amount or ZERO for part in parts), ZERO)
    base = sum((part.base or ZERO for part in parts), ZERO)
    if tax != vat:
        return False
    if any(part.base is None for part in parts):
        return len(parts) > 1 and _implied(parts, net, stated)
    rest = net - base
    if abs(rest) <= len(parts) * stated.unit and len(parts) > 1:
        return True
    return rest * net > 0 and rest in _all(stated)  # the part without VAT is printed too


def _implied(parts: Sequence[Tax], net: Decimal, stated: Stated) -> bool:
    """Where no bases are printed: those that the rates imply add up to the net, as near as rounding lets them."""
    half = stated.unit / 2
    bases = [
        (part.amount or ZERO) * 100 / part.rate if part.base is None and part.rate else part.base for part in parts
    ]
    slack = sum((half * 100 / part.rate for part in parts if part.rate), stated.unit)
    return abs(sum((base or ZERO for base in bases), ZERO) - net) <= slack


def _tax_parts(stated: Stated) -> Iterator[Tax]:
    """Every (base, tax) whose tax is its rate of its base. The base stands in the row, or anywhere."""
    anywhere = _all(stated)
    for row in stated.taxes:
        for rate in [row.rate] if row.rate else stated.rates:
            yield from _pairs(row, rate, anywhere, stated.unit)
        if row.rate and len(row.amounts) == 1:
            yield Tax(None, row.amounts[0], row.rate)


def _pairs(row: TaxRow, rate: Decimal, anywhere: Sequence[Decimal], unit: Decimal) -> Iterator[Tax]:
    if not rate:
        return
    for tax in _distinct(row.amounts):
        inside = [base for base in row.amounts if base != tax and _is_rate_of(rate, base, tax, unit)]
        outside = [base for base in anywhere if tax and base != tax and _is_rate_of(rate, base, tax, unit)]
        for base in _distinct(inside or outside)[:4]:
            yield Tax(base, tax, rate)


def _all(stated: Stated) -> list[Decimal]:
    return _distinct((*stated.nets, *stated.subtotals, *stated.others, *stated.vats, *stated.grosses, *stated.lines))


def _inclusive(gross: Decimal, stated: Stated) -> Iterator[System]:
    """Receipts and gross prices: the total holds a VAT that is printed, the net is what is left."""
    for vat in _distinct(stated.vats):
        net = gross - vat
        if vat == 0 or vat * gross <= 0 or abs(vat) >= abs(gross) or net in (*stated.nets, *stated.subtotals):
            continue
        rates = [rate for rate in stated.rates if rate and _is_rate_of(rate, net, vat, stated.unit)]
        if rates:
            yield System(net, vat, gross, (Tax(net, vat, rates[0]),), frozenset({"vat", "gross"}))


# --- which is it ---------------------------------------------------------------------------------------------------


def _best(systems: Sequence[System], stated: Stated) -> list[System]:
    """The systems that the page speaks for most, without those that are a part of another."""
    whole = [
        system for system in systems if not any(_is_part(system, other) for other in systems if other is not system)
    ]
    most = max((_support(system, stated) for system in whole), default=0)
    return [system for system in whole if _support(system, stated) == most]


def _support(system: System, stated: Stated) -> int:
    """How many of its sums the page names as such."""
    points = 4 * (system.gross in stated.grosses) + 2 * (system.gross in stated.dues)
    points += 3 * (system.gross in stated.tendered)
    points += 2 * (system.net in stated.nets) + (system.net in stated.subtotals) + 2 * (system.vat in stated.vats)
    if system.vat == 0 and not stated.vats:
        points += 1
    return points + _lines_agree(system, stated)


def _is_part(system: System, other: System) -> bool:
    """One rate's row of the VAT table closes too: it is no invoice of its own."""
    if abs(other.gross) <= abs(system.gross):
        return False
    return any(part.base == system.net and part.amount == system.vat for part in other.taxes) and len(other.taxes) > 1


def _lines_agree(system: System, stated: Stated) -> bool:
    reached = {total for total in stated.lines}
    if system.net in reached or system.gross in reached:
        return True
    adjusted = _sums_of(stated.adjustments)
    return any(abs(total + change - system.net) <= CENT for total in reached for change in adjusted)


def _sums_of(adjustments: Sequence[Decimal]) -> set[Decimal]:
    sums = {ZERO}
    for amount in adjustments[:6]:
        sums |= {total + sign * amount for total in sums for sign in (1, -1)}
    return sums


def _settled(system: System, stated: Stated) -> Solution:
    prepaid, rounding, due = _paid(system, stated)
    return Solution(
        system,
        (system,),
        due=due,
        prepaid=prepaid,
        rounding=rounding,
        due_proven=due is not None and (due in stated.dues or due == system.gross),
        lines_agree=_lines_agree(system, stated),
        contradicted=_contradicted(system, stated, due),
    )


def _contradicted(system: System, stated: Stated, due: Decimal | None) -> tuple[tuple[str, Decimal], ...]:
    """Sums that the page names and that this system does not hold: (which, amount)."""
    known = _known_sums(system, stated, due)
    named = (("net", stated.nets), ("vat", stated.vats), ("gross", stated.grosses))
    found = [(name, total) for name, totals in named for total in _distinct(totals) if abs(total) not in known]
    if system.vat and not _vat_is_printed(system, stated):  # it was reckoned, but a VAT is named: as the total even
        found += [("vat", total) for total in stated.vats if total == system.gross]
    return tuple((name, total) for name, total in found if not _adds_up(total, system, stated))


def _vat_is_printed(system: System, stated: Stated) -> bool:
    return system.vat in stated.vats or any(part.amount in stated.vats for part in system.taxes)


def _known_sums(system: System, stated: Stated, due: Decimal | None) -> set[Decimal]:
    """Everything that belongs to the system, or is a step on the way to it."""
    parts = [(part.base or ZERO, part.amount or ZERO) for part in system.taxes]
    known = {ZERO, system.gross, system.net, system.vat, *stated.lines, *stated.prepaid, due or ZERO}
    known |= {sum_ for base, tax in parts for sum_ in (base, tax, base + tax)}
    known |= {base for row in stated.taxes for base in row.amounts if (base, ZERO) not in parts and len(row.amounts) > 2}
    known |= {system.net + change for change in _sums_of(stated.adjustments)} | set(stated.tendered)
    known |= {system.gross + change for change in stated.roundings}
    return {abs(one) for one in known}


def _adds_up(total: Decimal, system: System, stated: Stated) -> bool:
    """Parts of the net, of several rates or sections, that together are the net."""
    parts = [one for one in _distinct((*stated.nets, *stated.subtotals)) if abs(one) < abs(system.net)]
    return total in parts and sum(parts, ZERO) == system.net


def _paid(system: System, stated: Stated) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Prepaid, rounding and what is left to pay: gross - prepaid + rounding = due."""
    rounded = [
        total
        for total in (*stated.grosses, *stated.nets)
        if stated.roundings and ZERO < abs(total - system.gross) < Decimal("0.1")
    ]
    dues = [due for due in _distinct((*stated.dues, *rounded)) if due != system.gross]
    paid = _distinct((ZERO, *(abs(amount) for amount in stated.prepaid)))
    paid = _distinct((*paid, sum(paid, ZERO)))
    paid += [amount for amount in stated.others if system.gross - amount in dues]
    for due, prepaid, rounding in product(dues, paid, (ZERO, *_distinct(stated.roundings))):
        if abs(system.gross) - prepaid + rounding == abs(due):
            return (prepaid or None), (rounding or None), due
    if dues or any(stated.prepaid) or _is_split(system.gross, stated):
        return None, None, None
    return None, None, system.gross


def _is_split(gross: Decimal, stated: Stated) -> bool:
    """Two further amounts add up to the total: one of them may have been paid already."""
    known = {amount for row in stated.taxes for amount in row.amounts} | set(stated.lines) | set(stated.nets)
    known |= {base + tax for row in stated.taxes for base in row.amounts for tax in row.amounts}
    loose = {amount for amount in (*stated.others, *stated.grosses) if ZERO < abs(amount) < abs(gross)} - known - set(stated.items)
    return any(gross - amount in loose for amount in loose)
