"""Finds the sums of an invoice that close: net + VAT per rate = gross, each VAT its rate of its base.

It is given what the page states (amounts with the meaning that the words beside them give) and answers with one
system, or with none when two different ones are as good. It knows nothing of pages, rows or languages.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product

from office.invoices.invoice import Tax
from office.invoices.page.printed_taxes import as_printed, named_otherwise
from office.invoices.page.settling import settled
from office.invoices.page.sums import (
    RATES,
    ZERO,
    Solution,
    Stated,
    System,
    TaxRow,
    distinct,
    every_sum,
    is_rate_of,
    lines_agree,
    sums_among,
)


def solve(stated: Stated) -> Solution:
    """The system of sums that the page states, when there is exactly one."""
    systems = _best(_systems(stated), stated)
    if len({system.key for system in systems}) != 1:
        return Solution(None, tuple(systems), due=_paid_at_till(stated))
    return settled(systems[0], stated)


def _paid_at_till(stated: Stated) -> Decimal | None:
    """The total that was handed over less what was given back, rounded or not; else such a sum printed anywhere."""
    labelled = {
        total + rounding
        for total in (*stated.grosses, *stated.dues)
        for rounding in (ZERO, *stated.roundings)
        if total and total + rounding in stated.tendered
    }
    back = {one - other for one in stated.cash for other in stated.cash if one > other > 0}
    found = labelled or {total for total in every_sum(stated) if total in back}
    return found.pop() if len(found) == 1 else None


# --- candidates ----------------------------------------------------------------------------------------------------


def _systems(stated: Stated) -> list[System]:
    """Every way to close the sums with at least the total stated as one."""
    totals = distinct(
        total
        for total in (
            *stated.grosses,
            *stated.dues,
            *_rounded_back(stated),
            *stated.tendered,
            *_before_payments(stated),
            *_unnamed_totals(stated),
        )
        if total
    )
    found = [
        system
        for gross in totals
        for net in (*distinct((*stated.nets, *stated.subtotals)), *_unnamed(stated, gross))
        if abs(net) <= abs(gross) or net == gross
        for system in _closing(net, gross, stated)
    ]
    found += [
        system for gross in totals for way in (_inclusive, _of_rows, _with_outlay) for system in way(gross, stated)
    ]
    return distinct(found)


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


def _before_payments(stated: Stated) -> Iterator[Decimal]:
    """Totals of which only what is left after a payment, a retention or a tax withheld is printed."""
    for due, paid in product(stated.dues, stated.prepaid):
        if paid:
            yield due + abs(paid)


def _rounded_back(stated: Stated) -> Iterator[Decimal]:
    """Totals that were rounded for cash, before the rounding."""
    for rounding in stated.roundings:
        if rounding and abs(rounding) < Decimal("0.6"):
            yield from (total - rounding for total in (*stated.grosses, *stated.dues))


def _unnamed(stated: Stated, gross: Decimal) -> Iterator[Decimal]:
    """The net where only VAT and total are named."""
    for vat in distinct(stated.vats):
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
    """How the VAT comes about: nothing, one rate of the whole, or several rates of parts that add up to the net.

    Or several taxes of the whole, as the land's and the province's in Canada.
    """
    if vat == 0:
        if all(named in {ZERO, net} for named in stated.vats):  # the base of a rate of nothing may stand beside it
            yield ()
        return
    tolerance = stated.unit
    named = [rate for rate in distinct(stated.rates) if rate and is_rate_of(rate, net, vat, tolerance)]
    if named:
        yield (Tax(net, vat, named[0]),)
        return
    several = next(_several(net, vat, stated), None)
    if several:
        yield several
    elif named_otherwise(net, vat, stated):
        yield as_printed(net, vat, stated)
    elif vat in stated.vats and (legal := [rate for rate in RATES if is_rate_of(rate, net, vat, tolerance)]):
        yield (Tax(net, vat, legal[0]),)
    elif vat in stated.vats and net in (*stated.nets, *stated.subtotals):
        yield as_printed(net, vat, stated)  # all three are named and close: taxes that are no plain rate of the whole


def _several(net: Decimal, vat: Decimal, stated: Stated) -> Iterator[tuple[Tax, ...]]:
    """One (base, tax) of each rate, together the whole VAT; what is left of the net is free of VAT."""
    by_rate: dict[Decimal, list[Tax]] = {}
    for tax in _tax_parts(stated):
        by_rate.setdefault(tax.rate or ZERO, []).append(tax)
    choices: list[list[Tax | None]] = [[*taxes, None] for taxes in list(by_rate.values())[:5]]
    for chosen in product(*choices):
        parts = tuple(tax for tax in chosen if tax)
        if len(parts) >= 1 and _add_up(parts, net, vat, stated):
            yield _with_free_part(parts, net, stated)


def _with_free_part(parts: tuple[Tax, ...], net: Decimal, stated: Stated) -> tuple[Tax, ...]:
    """What is left of the net is free of VAT, and a part of the sums as the others are."""
    rest = net - sum((part.base or ZERO for part in parts), ZERO)
    each = len(parts) > 1 and all(part.base == net for part in parts)
    whole = each or any(part.base is None for part in parts) or abs(rest) <= len(parts) * stated.unit
    return parts if whole else (*parts, Tax(rest, ZERO, ZERO))


def _add_up(parts: Sequence[Tax], net: Decimal, vat: Decimal, stated: Stated) -> bool:
    tax = sum((part.amount or ZERO for part in parts), ZERO)
    base = sum((part.base or ZERO for part in parts), ZERO)
    if tax != vat:
        return False
    if any(part.base is None for part in parts):
        return len(parts) > 1 and _implied(parts, net, stated)
    if len(parts) > 1 and all(part.base == net for part in parts):
        return True
    rest = net - base
    if abs(rest) <= len(parts) * stated.unit and len(parts) > 1:
        return True
    if rest * net <= 0:
        return False
    free = net in stated.lines and base in sums_among(stated.items)  # the other lines are free of VAT
    return free or rest in every_sum(stated)  # or that part is printed too


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
    anywhere = [*every_sum(stated), *_less_free_parts(stated)]
    for row in stated.taxes:
        for rate in [row.rate] if row.rate else stated.rates:
            yield from _pairs(row, rate, anywhere, stated.unit)
        if row.rate and len(row.amounts) == 1:
            yield Tax(None, row.amounts[0], row.rate)


def _less_free_parts(stated: Stated) -> Iterator[Decimal]:
    """The base that nobody printed: the net less what says of itself that it bears no VAT."""
    free = sums_among(stated.free) - {ZERO}
    yield from (net - part for net in distinct((*stated.nets, *stated.subtotals)) for part in free if part != net)


def _pairs(row: TaxRow, rate: Decimal, anywhere: Sequence[Decimal], unit: Decimal) -> Iterator[Tax]:
    if not rate:
        return
    for tax in distinct(row.amounts):
        inside = [base for base in row.amounts if base != tax and is_rate_of(rate, base, tax, unit)]
        outside = [base for base in anywhere if tax and base != tax and is_rate_of(rate, base, tax, unit)]
        for base in distinct(inside or outside)[:4]:
            yield Tax(base, tax, rate)


def _free(row: TaxRow) -> Iterator[Tax]:
    """A row of net, no VAT, and the net once more as its total."""
    sums = distinct(amount for amount in row.amounts if amount)
    if not row.rate and len(row.amounts) > 1 and ZERO in row.amounts and len(sums) == 1:
        yield Tax(sums[0], ZERO, ZERO)


def _inclusive(gross: Decimal, stated: Stated) -> Iterator[System]:
    """Receipts and gross prices: the total holds a VAT that is printed, the net is what is left."""
    for vat in distinct(stated.vats):
        net = gross - vat
        if vat == 0 or vat * gross <= 0 or abs(vat) >= abs(gross) or net in (*stated.nets, *stated.subtotals):
            continue
        rates = [rate for rate in stated.rates or RATES if rate and is_rate_of(rate, net, vat, stated.unit)]
        if rates:
            yield System(net, vat, gross, (Tax(net, vat, rates[0]),), frozenset({"vat", "gross"}))


def _of_rows(gross: Decimal, stated: Stated) -> Iterator[System]:
    """A till prints base and VAT of each rate, and of all of them the total alone."""
    by_rate: dict[Decimal, list[Tax]] = {}
    for row in stated.taxes:
        for tax in (*_pairs(row, row.rate or ZERO, (), stated.unit), *_free(row)):
            by_rate.setdefault(tax.rate or ZERO, []).append(tax)
    if len(by_rate) < 2:
        return
    for parts in product(*by_rate.values()):
        net = sum((part.base or ZERO for part in parts), ZERO)
        vat = sum((part.amount or ZERO for part in parts), ZERO)
        if net + vat == gross:
            yield System(net, vat, gross, parts, frozenset({"gross"}))


def _with_outlay(gross: Decimal, stated: Stated) -> Iterator[System]:
    """What was laid out for the buyer, or billed for others, stands behind the VAT and bears none.

    It is a figure of its own: the net read a second time would explain any wrong total that is too large by it.
    """
    nets = distinct((*stated.nets, *stated.subtotals))
    for net, vat in product(nets, distinct(stated.vats)):
        free = gross - net - vat
        rate = next((rate for rate in stated.rates if rate and is_rate_of(rate, net, vat, stated.unit)), None)
        loose = free in (*nets, *stated.others, *stated.adjustments) and free not in stated.rated
        if rate and vat and free * net > 0 and free != net and loose:
            parts = (Tax(net, vat, rate), Tax(free, ZERO, ZERO))
            yield System(net + free, vat, gross, parts, frozenset({"vat", "gross"}))


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
    reached = {system.gross + change for change in (ZERO, *stated.roundings)}
    points = 4 * (not reached.isdisjoint(stated.grosses)) + 2 * (system.gross in stated.dues)
    points += 3 * (system.gross in stated.tendered)
    points += 2 * (system.net in stated.nets) + (system.net in stated.subtotals) + 2 * (system.vat in stated.vats)
    if system.vat == 0 and not stated.vats:
        points += 1
    return points + lines_agree(system, stated)


def _is_part(system: System, other: System) -> bool:
    """One rate's row of the VAT table closes too: it is no invoice of its own."""
    if abs(other.gross) <= abs(system.gross):
        return False
    return any(part.base == system.net and part.amount == system.vat for part in other.taxes) and len(other.taxes) > 1
