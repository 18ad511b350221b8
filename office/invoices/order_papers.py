"""Orders on paper: a supplier's confirmation of an order, or the order that the firm wrote, as pages of words.

What was confirmed is what may be billed. A paper counts only where its lines add up to its total, and only for an
invoice of the same supplier that names a number which stands on it.
"""

import re
from datetime import date
from decimal import Decimal

from core.patterns import regex
from office.invoices.claims import is_from_us
from office.invoices.invoice import Invoice, Kind
from office.invoices.known import Firm, Order
from office.invoices.parties import same_name
from office.invoices.reading import Reading

HEAD_LINES = 40  # of the first page bear the numbers of an order
MOST_NUMBERS = 30
_CENT = Decimal("0.01")
_NUMBER = regex(r"[^\W_][\w/-]*")
_FEWEST_DIGITS = 3
_DAY = regex(r"\d{1,4}([/-])\d{1,2}\1\d{1,4}")


def order_on(reading: Reading, firm: Firm) -> Order | None:
    """The order that a paper states, None for what is no order or does not add up. Its supplier is a name."""
    invoice = reading.invoice
    if reading.kind is not Kind.ORDER or not _adds_up(invoice):
        return None
    supplier = invoice.buyer.name if _is_ours(reading, firm) else invoice.seller.name
    numbers = numbers_on(reading.pages[0] if reading.pages else "")
    if not supplier or not numbers:
        return None
    return Order(
        number=f"{reading.document[:16]}/{reading.first_page}",
        supplier=supplier,
        on=invoice.issue_date or date.min,
        currency=invoice.currency,
        lines=invoice.lines,
        total=invoice.net,
        bears=numbers,
    )


def _adds_up(invoice: Invoice) -> bool:
    """Every line was read: together they are the net total."""
    if not invoice.lines or invoice.net is None:
        return False
    nets = [line.net for line in invoice.lines if line.net is not None and line.quantity]
    return len(nets) == len(invoice.lines) and abs(sum(nets, Decimal(0)) - invoice.net) <= _CENT


def _is_ours(reading: Reading, firm: Firm) -> bool:
    return is_from_us(reading, firm) or any(same_name(reading.invoice.seller.name, name) for name in firm.names)


def numbers_on(page: str) -> tuple[str, ...]:
    """Whatever looks like the number of a paper in its head; no day, and no part of a day or an amount."""
    head = "\n".join(page.splitlines()[:HEAD_LINES])
    found = [match[0] for match in _NUMBER.finditer(head) if _stands_alone(head, *match.span())]
    numbers = [word for word in found if sum(map(str.isdigit, word)) >= _FEWEST_DIGITS and not _DAY.fullmatch(word)]
    return tuple(dict.fromkeys(numbers))[:MOST_NUMBERS]


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not re.search(r"\d[.,]$", text[max(0, start - 2) : start]) and not re.match(r"[.,]\d", text[end : end + 2])
