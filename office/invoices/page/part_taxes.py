"""The tax of a part that a bill prints between its lines: water with VAT, then waste water without."""

from collections.abc import Sequence
from decimal import Decimal

from office.invoices.page.meanings import Sum, sum_meant
from office.invoices.page.money import is_money
from office.invoices.page.sheet import Row
from office.invoices.page.sums import ZERO, is_rate_of
from office.invoices.page.table import Table
from office.invoices.page.values import Amount


def rows_of_part_taxes(rows: Sequence[Row], amounts: Sequence[Amount], table: Table, cents: int) -> frozenset[int]:
    """The rows inside of the item table that are sums for certain: a tax at its rate of the lines just over it."""
    nets = {number: line.line.net or ZERO for line in table.lines for number in line.rows[:1]}
    words = {number for line in table.lines for number in line.rows}
    found: set[int] = set()
    part = ZERO
    for number in sorted(table.rows):
        if number in words:
            part += nets.get(number, ZERO)
            continue
        mine = [one for one in amounts if one.row.index == number]
        if _is_tax_of(part, rows[number], mine, cents):
            found.add(number)
            part = ZERO
    return frozenset(found)


def _is_tax_of(part: Decimal, row: Row, amounts: Sequence[Amount], cents: int) -> bool:
    rates = [one.value for one in amounts if one.percent]
    taxes = [one for one in amounts if is_money(one, cents)]
    if len(rates) != 1 or len(taxes) != 1 or not part or sum_meant(row.folded[: taxes[0].start]) is not Sum.VAT:
        return False
    return is_rate_of(rates[0], part, taxes[0].value, Decimal(1).scaleb(-cents))
