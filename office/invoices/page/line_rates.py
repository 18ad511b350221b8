"""The VAT rate of each line where its row does not say: the one rate of all, or the only way to share the bases."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice, product
from math import prod

from office.invoices.invoice import Line, Tax

MOST = 20_000  # ways that are tried


def rated(lines: Sequence[Line], taxes: Sequence[Tax]) -> tuple[Line, ...]:
    """The lines with the rates that the taxes of the whole invoice prove; as they were where those prove nothing."""
    known = [tax for tax in taxes if tax.base is not None and tax.rate is not None]
    if not known or len(known) != len(taxes) or all(line.vat_rate is not None for line in lines):
        return tuple(lines)
    ways = list(islice(_shared_out(lines, known), 2))
    if len(ways) != 1:
        return tuple(lines)
    return tuple(replace(line, vat_rate=_plain(tax.rate)) for line, tax in zip(lines, ways[0], strict=True))


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
