"""Whether a line of an invoice holds: quantity × price, less its discounts, is its net amount."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from office.invoices.invoice import Adjustment, Line
from office.invoices.page.columns import Column
from office.invoices.page.values import Amount

CENT = Decimal("0.011")


def number(amount: Amount | None) -> Decimal | None:
    return amount.value if amount else None


def proven(line: Line, values: dict[Column, Amount]) -> tuple[Line, bool]:
    """The readings of its numbers for which quantity × price / per − discount = net."""
    quantity, price, net = (values.get(c) for c in (Column.QUANTITY, Column.PRICE, Column.NET))
    quantity = quantity or values.get(Column.POSITION)  # "#" may count pieces, which the product tells
    net = net or values.get(Column.GROSS)
    if quantity is None and price is not None and net is not None and price.value == net.value:
        return replace(line, quantity=Decimal(1)), True
    if quantity is None or price is None or net is None:
        return line, False
    for one in quantity.readings:
        for each in price.readings:
            for total in net.readings:
                for per, percent in _ways(values):
                    exact = one * each / per * (1 - percent / 100)
                    if _closes(exact, total, line.adjustments):
                        changed = replace(line, quantity=one, unit_price=each, net=total)
                        changed = replace(changed, price_quantity=per if per != 1 else None)
                        return _with_discount(changed, percent), True
    return line, False


def _with_discount(line: Line, percent: Decimal) -> Line:
    """The discount of the line's own column as an allowance."""
    if not percent or line.quantity is None or line.unit_price is None or line.net is None:
        return line
    whole = line.quantity * line.unit_price / (line.price_quantity or 1)
    off = Adjustment(abs(abs(whole) - abs(line.net)).quantize(Decimal("0.01")), base=abs(whole), percent=percent)
    return replace(line, adjustments=(*line.adjustments, off))


def _ways(values: dict[Column, Amount]) -> Iterator[tuple[Decimal, Decimal]]:
    percent = values[Column.DISCOUNT].value if Column.DISCOUNT in values else Decimal(0)
    per = values[Column.PER].value if Column.PER in values else Decimal(1)
    for divisor in dict.fromkeys((per or Decimal(1), Decimal(1), Decimal(100), Decimal(1000), Decimal(10))):
        for off in dict.fromkeys((abs(percent), Decimal(0))):
            yield divisor, off


def _closes(exact: Decimal, net: Decimal, adjustments: Sequence[Adjustment]) -> bool:
    changes = sum((one.amount if one.is_charge else -one.amount for one in adjustments), Decimal(0))
    near = min(abs(exact - net), abs(exact + changes - net), abs(exact + net))  # credit notes: pieces above zero
    return near <= (CENT if abs(net) < 1000 else 2 * CENT)


def less_discounts(line: Line) -> Line:
    """A discount in a row of its own below the line is not in the line's printed total: its net is what is left."""
    below = [one for one in line.adjustments if one.reason]
    if line.net is None or not below:
        return line
    change = sum((one.amount if one.is_charge else -one.amount for one in below), Decimal(0))
    whole = (line.quantity or Decimal(1)) * (line.unit_price or line.net) / (line.price_quantity or Decimal(1))
    if abs(whole - line.net) > CENT:
        return line  # the printed total has it already
    return replace(line, net=line.net + change)
