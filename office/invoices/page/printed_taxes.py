"""The VAT as a page prints it where it is not its rate of its base: so that the checks see what is wrong with it."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from office.invoices.invoice import Line, Tax
from office.invoices.page.sums import ZERO, Stated, System, TaxRow, round_to, sums_among


def as_printed(net: Decimal, vat: Decimal, stated: Stated) -> tuple[Tax, ...]:
    """By the rows of the VAT table, when their bases are the net; by the one rate named; else without a rate."""
    table = [tax for row in stated.taxes if (tax := _of_row(row))]
    if table and sum((tax.base or ZERO for tax in table), ZERO) == net:
        return tuple(table)
    rates = {row.rate for row in stated.taxes if row.rate and vat in row.amounts}
    rate = rates.pop() if len(rates) == 1 else None
    return (Tax(net, vat, rate if rate and not _may_be_of_a_part(net, vat, rate, stated) else None),)


def named_otherwise(net: Decimal, vat: Decimal, stated: Stated) -> bool:
    """Whether the VAT's own row names a rate, and the VAT is certainly not at that rate."""
    named = vat in stated.vats and net in (*stated.nets, *stated.subtotals)
    return named and any(tax.rate is not None for tax in as_printed(net, vat, stated))


def _of_row(row: TaxRow) -> Tax | None:
    """Base and tax, with their sum beside them or not."""
    amounts = sorted(dict.fromkeys(row.amounts), key=abs)
    if row.rate is None or len(row.amounts) not in {2, 3} or len(amounts) < 2:
        return None
    tax, base = amounts[:2] if row.rate else (ZERO, amounts[-1])
    return Tax(base, tax, row.rate)


def _may_be_of_a_part(net: Decimal, vat: Decimal, rate: Decimal, stated: Stated) -> bool:
    """Whether the rate may hold for some lines alone, so that the tax is right though it is not the rate of all."""
    base, slack = vat * 100 / rate, stated.unit * 100 / rate
    if abs(base) > abs(net) + slack:
        return False
    return not stated.items or any(abs(part - base) <= slack for part in sums_among(stated.items))


def taxes_of(system: System, lines: Sequence[Line], cents: int) -> tuple[Tax, ...]:
    """The system's taxes; where they have no rate, what the rates of the lines make of it."""
    rated = [line for line in lines if line.net is not None and line.vat_rate is not None]
    whole = len(rated) == len(lines) and sum((line.net or ZERO for line in rated), ZERO) == system.net
    if not rated or not whole or all(tax.rate is not None for tax in system.taxes):
        return system.taxes
    return tuple(_by_rate(rated, Decimal(1).scaleb(-cents)))


def _by_rate(lines: Sequence[Line], unit: Decimal) -> Iterable[Tax]:
    for rate in dict.fromkeys(line.vat_rate or ZERO for line in lines):
        base = sum((line.net or ZERO for line in lines if (line.vat_rate or ZERO) == rate), ZERO)
        yield Tax(base, round_to(base * rate / 100, unit), rate)
