"""The VAT rate of each line where its row does not say: the one rate of all, or the only way to share the bases."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice, product
from math import prod

from office.invoices.invoice import Line, Tax

MOST = 20_000  # ways that are tried


def rated(lines: Sequence[Line], taxes: Sequence[Tax], changes: Collection[Decimal] = ()) -> tuple[Line, ...]:
    """The lines with the rates that the taxes of the whole invoice prove; as they were where those prove nothing.

    changes: what discounts and charges of the whole invoice may add to the lines.
    """
    known = [tax for tax in taxes if tax.base is not None and tax.rate is not None]
    if not known or len(known) != len(taxes) or all(line.vat_rate is not None for line in lines):
        return tuple(lines)
    missing = sum((tax.base or Decimal(0) for tax in known), Decimal(0)) - sum(
        (line.net or Decimal(0) for line in lines), Decimal(0)
    )
    if len(known) == 1 and missing in changes:
        return tuple(_taxed(line, known[0]) for line in lines)
    apart = [tax for tax in known if tax.base == missing and missing in changes]  # untaxed carriage behind the tax
    if len(known) == 2 and len(apart) == 1:
        return tuple(_taxed(line, next(tax for tax in known if tax is not apart[0])) for line in lines)
    ways = list(islice(_shared_out(lines, known), 2))
    if len(ways) != 1:
        return tuple(lines)
    return tuple(_taxed(line, tax) for line, tax in zip(lines, ways[0], strict=True))


def _taxed(line: Line, tax: Tax) -> Line:
    return line if line.vat_rate is not None else replace(line, vat_rate=_plain(tax.rate))


def _plain(rate: Decimal | None) -> Decimal | None:
    """20, not 2E+1."""
    return Decimal(format(rate, "f")) if rate is not None else None


def _shared_out(lines: Sequence[Line], taxes: Sequence[Tax]) -> Iterator[tuple[Tax, ...]]:
    """Every way to tax the lines so that those of each rate add up to its base."""
    choices = [[tax for tax in taxes if line.vat_rate in {None, tax.rate}] for line in lines]
    if prod(len(choice) for choice in choices) > MOST:
        return
    for chosen in product(*choices):
        if all(_sum(lines, chosen, tax) == tax.base for tax in taxes):
            yield chosen


def _sum(lines: Sequence[Line], chosen: Sequence[Tax], tax: Tax) -> Decimal:
    nets = (line.net or Decimal(0) for line, own in zip(lines, chosen, strict=True) if own is tax)
    return sum(nets, Decimal(0))
