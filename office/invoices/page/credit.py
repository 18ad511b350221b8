"""A credit note as EN 16931 counts it: its amounts above zero, the kind of document says which way the money goes.

Many pages print them below zero. Where the total is below zero, every amount of the invoice changes its sign, and
lines keep quantity × price = net. The evidence keeps what is printed, sign and all: it is what glows on the page. A
correction (BT-3 384) and an invoice with a negative total keep the signs of the page.
"""

from dataclasses import replace
from decimal import Decimal

from office.invoices.invoice import Invoice, Kind, Line
from office.invoices.page.evidence import PageReading


def as_credit(reading: PageReading) -> PageReading:
    """The reading with its invoice's amounts above zero, when it is a credit note that prints them below."""
    gross = reading.invoice.gross
    if reading.kind is not Kind.CREDIT_NOTE or gross is None or gross >= 0:
        return reading
    return replace(reading, invoice=_turned(reading.invoice))


def _turned(invoice: Invoice) -> Invoice:
    lines = tuple(_turned_line(line) for line in invoice.lines)
    taxes = tuple(replace(tax, base=_minus(tax.base), amount=_minus(tax.amount)) for tax in invoice.taxes)
    return replace(
        invoice, lines=lines, taxes=taxes, net=_minus(invoice.net), vat=_minus(invoice.vat),
        gross=_minus(invoice.gross), prepaid=_minus(invoice.prepaid), rounding=_minus(invoice.rounding),
        amount_due=_minus(invoice.amount_due),
    )  # fmt: skip


def _minus(value: Decimal | None) -> Decimal | None:
    return -value if value else value


def _turned_line(line: Line) -> Line:
    """With the sign of its net turned; of quantity and price the one that was below zero, or that now has to be."""
    net, quantity, price = _minus(line.net), line.quantity, line.unit_price
    if net is None or quantity is None or price is None or quantity * price * net >= 0:
        return replace(line, net=net)
    if price < 0:
        return replace(line, net=net, unit_price=-price)
    return replace(line, net=net, quantity=-quantity)
