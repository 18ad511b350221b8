"""Whether a line of an invoice holds: quantity × price, less its discounts, is its net amount."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import product

from core.patterns import regex
from office.invoices.invoice import Adjustment, Line
from office.invoices.page.columns import Column
from office.invoices.page.values import Amount

CENT = Decimal("0.011")
ZERO, ONE = Decimal(0), Decimal(1)
_IN_DAYS = regex(r"\s*(?:tage?n?|days?|jours?)\b")
_OF_TIME = regex(r"\W*(?:eur|chf|gbp|usd)?\s*(?:/|je|pro|per|par)\s*(?P<time>jahr|monat|year|month|an|annee|mois)\b")
_YEAR, _MONTH = (Decimal(365), Decimal(366)), (Decimal(30), Decimal(31))


@dataclass(frozen=True, slots=True)
class _Way:
    """How a net amount may come about: for so many units a price, less a percentage, or less an amount of each."""

    per: Decimal = ONE
    percent: Decimal = ZERO
    each: Decimal = ZERO
    once: Decimal = ZERO

    def net(self, quantity: Decimal, price: Decimal) -> Decimal:
        return quantity * (price / self.per - self.each) * (1 - self.percent / 100) - self.once


def number(amount: Amount | None) -> Decimal | None:
    return amount.value if amount else None


def proven(line: Line, values: Mapping[Column, Amount]) -> tuple[Line, bool]:
    """The readings of its numbers for which quantity × price / per − discount = net."""
    price = values.get(Column.PRICE) or values.get(Column.LIST)
    quantity = values.get(Column.QUANTITY) or values.get(
        Column.POSITION
    )  # "#" may count pieces, as the product tells
    net = values.get(Column.NET) or values.get(Column.GROSS)
    if price is None or net is None:
        return line, False
    if quantity is None:
        return (replace(line, quantity=ONE), True) if price.value == net.value else (line, False)
    for way in (*_ways(values), *_by_time(quantity, price)):
        for one, each, total in product(quantity.readings, price.readings, net.readings):
            if _closes(way.net(one, each), total, line.adjustments):
                changed = replace(line, quantity=one, unit_price=each, net=total)
                changed = replace(changed, price_quantity=way.per if way.per != 1 else None)
                return _with_discount(changed, way), True
    return line, False


def _ways(values: Mapping[Column, Amount]) -> Iterator[_Way]:
    """What is printed first: its discount, its unit; then what may have been left out."""
    printed = values[Column.PER].value if Column.PER in values else ONE
    off = values.get(Column.DISCOUNT)
    for per in dict.fromkeys((printed or ONE, ONE, Decimal(100), Decimal(1000), Decimal(10))):
        if off and Column.PRICE in values and Column.LIST in values:
            yield _Way(per)  # the price after the discount is printed too
        if off and abs(off.value) <= 100:
            yield _Way(per, percent=abs(off.value))
        if off and not off.percent:
            yield _Way(per, once=abs(off.value))
            yield _Way(per, each=abs(off.value))
        yield _Way(per)


def _by_time(quantity: Amount, price: Amount) -> Iterator[_Way]:
    """A price of a year or a month, for days."""
    if _IN_DAYS.match(quantity.row.folded, quantity.end) and (of := _OF_TIME.match(price.row.folded, price.end)):
        yield from map(_Way, _YEAR if of["time"] in "jahr year an annee" else _MONTH)


def _with_discount(line: Line, way: _Way) -> Line:
    """The discount of the line's own column as an allowance."""
    if way in {_Way(), _Way(way.per)} or line.quantity is None or line.unit_price is None or line.net is None:
        return line
    whole = line.quantity * line.unit_price / way.per
    amount = abs(abs(whole) - abs(line.net)).quantize(Decimal("0.01"))
    if not amount:
        return line
    off = Adjustment(amount, base=abs(whole), percent=way.percent or None)
    return replace(line, adjustments=(*line.adjustments, off))


def _closes(exact: Decimal, net: Decimal, adjustments: Sequence[Adjustment]) -> bool:
    changes = sum((one.amount if one.is_charge else -one.amount for one in adjustments), ZERO)
    near = min(abs(exact - net), abs(exact + changes - net), abs(exact + net))  # credit notes: pieces above zero
    return near <= (CENT if abs(net) < 1000 else 2 * CENT)


def less_discounts(line: Line) -> Line:
    """A discount in a row of its own below the line is not in the line's printed total: its net is what is left."""
    below = [one for one in line.adjustments if one.reason]
    if line.net is None or not below:
        return line
    change = sum((one.amount if one.is_charge else -one.amount for one in below), ZERO)
    whole = (line.quantity or ONE) * (line.unit_price or line.net) / (line.price_quantity or ONE)
    if abs(whole - line.net) > CENT:
        return line  # the printed total has it already
    return replace(line, net=line.net + change)
