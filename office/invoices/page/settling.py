"""What follows from the sums that close: what is due of them, and which sums of the page fit in nowhere."""

from decimal import Decimal
from itertools import product

from office.invoices.page.sums import ZERO, Solution, Stated, System, distinct, lines_agree, sums_of, wrong_taxes


def settled(system: System, stated: Stated) -> Solution:
    prepaid, rounding, due = _paid(system, stated)
    return Solution(
        system,
        (system,),
        due=due,
        prepaid=prepaid,
        rounding=rounding,
        due_proven=due is not None and (due in stated.dues or due == system.gross),
        lines_agree=lines_agree(system, stated),
        contradicted=_contradicted(system, stated, due),
    )


def _contradicted(system: System, stated: Stated, due: Decimal | None) -> tuple[tuple[str, Decimal], ...]:
    """Sums that the page names and that this system does not hold: (which, amount)."""
    known = _known_sums(system, stated, due)
    named = (("net", stated.nets), ("vat", stated.vats), ("gross", stated.grosses))
    found = [(name, total) for name, totals in named for total in distinct(totals) if abs(total) not in known]
    if system.vat and not _vat_is_printed(system, stated):  # it was reckoned, but a VAT is named: as the total even
        found += [("vat", total) for total in stated.vats if total == system.gross]
    if system.net not in (*stated.nets, *stated.subtotals):
        bases = {part.base for part in system.taxes}
        found += [("net", total) for total in stated.last_nets if total not in bases and ("net", total) not in found]
    details = _details(stated)
    found = [
        (name, total)
        for name, total in found
        if not _adds_up(total, system, stated) and not (name == "net" and total in details)
    ]
    return (*found, *(("vat", tax) for tax in wrong_taxes(stated)))


def _details(stated: Stated) -> set[Decimal]:
    """Sums that stand one behind the other and together are a line, as pages of calls or trips itemise one."""
    found: set[Decimal] = set()
    nets, first = stated.nets, 0
    while first < len(nets):
        run = next((n for n in range(first + 1, len(nets) + 1) if sum(nets[first:n], ZERO) in stated.items), None)
        found.update(nets[first:run] if run else ())
        first = run or first + 1
    return found


def _vat_is_printed(system: System, stated: Stated) -> bool:
    return system.vat in stated.vats or any(part.amount in stated.vats for part in system.taxes)


def _known_sums(system: System, stated: Stated, due: Decimal | None) -> set[Decimal]:
    """Everything that belongs to the system, or is a step on the way to it."""
    parts = [(part.base or ZERO, part.amount or ZERO) for part in system.taxes]
    known = {ZERO, system.gross, system.net, system.vat, *stated.lines, *stated.prepaid, due or ZERO}
    known |= {step for base, tax in parts for step in (base, tax, base + tax)}
    known |= {base for row in stated.taxes for base in row.amounts if len(row.amounts) > 2}
    known |= {system.net + change for change in sums_of(stated.adjustments)} | set(stated.tendered)
    known |= {system.gross + change for change in stated.roundings}
    known |= {system.net + paid for paid in sums_of(stated.prepaid)}  # all work done, less the instalments billed
    return {abs(one) for one in known}


def _adds_up(total: Decimal, system: System, stated: Stated) -> bool:
    """Parts of the net, of several rates or sections, that together are the net."""
    parts = [one for one in distinct((*stated.nets, *stated.subtotals)) if abs(one) < abs(system.net)]
    if total in parts and sum(parts, ZERO) == system.net:
        return True
    sections = [one for one in distinct(stated.grosses) if abs(one) < abs(system.net)]
    return total in sections and sum(sections, ZERO) in {system.net, *stated.nets, *stated.subtotals}


def _paid(system: System, stated: Stated) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Prepaid, rounding and what is left to pay: gross - prepaid + rounding = due."""
    rounded = [
        total
        for total in (*stated.grosses, *stated.nets)
        if stated.roundings and ZERO < abs(total - system.gross) < Decimal("0.1")
    ]
    dues = [due for due in distinct((*stated.dues, *rounded)) if due != system.gross]
    paid = distinct((ZERO, *(abs(amount) for amount in stated.prepaid)))
    whole = sum((abs(amount) for amount in stated.prepaid), ZERO)  # two instalments of the same amount are two
    paid = distinct((*paid, sum(paid, ZERO), whole))
    paid += [abs(amount) for amount in (*stated.others, *stated.cash) if system.gross - abs(amount) in dues]
    for due, prepaid, rounding in product(dues, paid, (ZERO, *distinct(stated.roundings))):
        left = abs(system.gross) - prepaid + rounding
        if left == -due:  # more was paid than is asked for, and the page names what comes back
            return prepaid, (rounding or None), left
        if left == abs(due):
            return (prepaid or None), (rounding or None), due
    if dues or any(stated.prepaid) or _is_split(system.gross, stated):
        return None, None, None
    return None, None, system.gross


def _is_split(gross: Decimal, stated: Stated) -> bool:
    """Two further amounts add up to the total: one of them may have been paid already."""
    known = {amount for row in stated.taxes for amount in row.amounts} | set(stated.lines) | set(stated.nets)
    known |= {base + tax for row in stated.taxes for base in row.amounts for tax in row.amounts}
    loose = (
        {amount for amount in (*stated.others, *stated.grosses) if ZERO < abs(amount) < abs(gross)}
        - known
        - set(stated.items)
    )
    return any(gross - amount in loose for amount in loose)
