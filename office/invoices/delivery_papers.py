"""Delivery notes on paper as goods receipts: what arrived, for which order, as pages of words.

A note counts only for an invoice of the same supplier that names it or the order that stands on it. A table with two
columns of quantities, ordered and delivered, counts only where its titles tell them apart.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from core.evidence import Position
from core.patterns import regex
from office.invoices.claims import is_from_us
from office.invoices.invoice import Kind, Line
from office.invoices.known import Firm, GoodsReceipt
from office.invoices.order_papers import numbers_on
from office.invoices.page.columns import Column
from office.invoices.page.listing import Listed
from office.invoices.parties import same_name, tax_key
from office.invoices.reading import Reading

DELIVERED = regex(  # of two quantities the one that came, in the title's words, folded
    r"gelief|liefermenge|delivered|shipped|livre|thuc (?:xuat|giao|nhan)|da giao|实发|实收|发货数量|送货数量"
)
_NAMED = regex(
    r"(?:lieferschein|delivery note|packing (?:slip|list)|bon de livraison|phiếu (?:giao hàng|xuất kho)|送货单)"
    r"[ \t]*-?(?:nummern?|nrn?\b|number|no\b|n[o°º]|số|号|編号|编号)?[ \t.]*[:：]?[ \t]*"
    r"(?P<number>[A-Z0-9][\w/-]*\d[\w/-]*)(?![\w/-]|\.\d)",
    re.IGNORECASE,
)
_DAY = regex(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}")


def receipt_on(reading: Reading, rows: Sequence[Listed], firm: Firm) -> GoodsReceipt | None:
    """What a delivery note says arrived; None for what is none, for our own, and for one without a readable table."""
    invoice = reading.invoice
    numbers = numbers_on(reading.pages[0] if reading.pages else "")
    here = [row for row in rows if reading.first_page <= row.spot.page <= reading.last_page]
    if reading.kind is not Kind.DELIVERY_NOTE or not here or not numbers or not invoice.seller.name:
        return None
    if is_from_us(reading, firm) or any(same_name(invoice.seller.name, name) for name in firm.names):
        return None
    own = next(notes_named("\n".join(reading.pages)), "") or invoice.number
    return GoodsReceipt(
        order=invoice.order_reference,
        on=invoice.issue_date or invoice.delivery_date or date.min,
        lines=tuple(_line(row) for row in here),
        number=own,
        supplier=invoice.seller.name,
        bears=numbers,
        places=tuple(
            Position(reading.document, reading.name, row.spot.page, row.spot.start, row.spot.length) for row in here
        ),
        whole=_runs(here),
    )


def notes_named(text: str) -> Iterator[str]:
    """The numbers of delivery notes that a text names; a day behind the word is no number."""
    return (match["number"] for match in _NAMED.finditer(text) if not _DAY.fullmatch(match["number"]))


def is_same_note(one: GoodsReceipt, other: GoodsReceipt) -> bool:
    """A photo of a note beside its PDF is one note."""
    by_number = bool(one.number) and tax_key(one.number) == tax_key(other.number)
    return by_number or (one.on, one.lines) == (other.on, other.lines)


def _line(row: Listed) -> Line:
    return Line(
        description=row.description, article=row.article, unit=row.unit, quantity=row.numbers[Column.QUANTITY]
    )


def _runs(rows: Sequence[Listed]) -> bool:
    """Its positions run 1, 2, 3 or 10, 20, 30: every row was read."""
    positions = [row.numbers.get(Column.POSITION) for row in rows]
    return any(positions == [step * n for n in range(1, len(rows) + 1)] for step in (Decimal(1), Decimal(10)))
