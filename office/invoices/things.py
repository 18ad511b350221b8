"""Whether two lines are of the same thing, and what one unit of it costs."""

import re
from decimal import Decimal
from functools import lru_cache

from office.invoices.invoice import Invoice, Line
from office.invoices.parties import folded, tax_key


def same_thing(one: Line, other: Line) -> bool:
    """Whether two lines are of the same thing: by article number, else by most of the words."""
    if one.article and other.article:
        return tax_key(one.article) == tax_key(other.article)
    return alike(one.description, other.description)


def alike(one: str, other: str) -> bool:
    """Whether most of the words of the shorter one stand in the other, and no size speaks against it."""
    first, second = words_of(one), words_of(other)
    return (
        bool(first and second) and len(first & second) * 5 >= min(len(first), len(second)) * 3 and _sizes(one, other)
    )


@lru_cache(maxsize=20_000)
def words_of(text: str) -> frozenset[str]:
    """The words by which a thing is known, folded."""
    return frozenset(word for word in re.findall(r"[^\W_]+", folded(text)) if len(word) > 1)


def _sizes(one: str, other: str) -> bool:
    """A board of 27 mm is not one of 40 mm: where both name figures, one must be among the other's."""
    first, second = set(re.findall(r"\d+", one)), set(re.findall(r"\d+", other))
    return not first or not second or first <= second or second <= first


def unit_price(line: Line) -> Decimal | None:
    """For one unit, after the line's own discounts."""
    if line.net is not None and line.quantity:
        return line.net / line.quantity
    return line.unit_price / (line.price_quantity or 1) if line.unit_price is not None else None


def share_charged(invoice: Invoice) -> Decimal:
    """What of its lines' sum is charged, without tax: less than 1 for a discount on the whole, or prices with tax."""
    total = sum((line.net for line in invoice.lines if line.net is not None), Decimal(0))
    is_less = invoice.net is not None and Decimal(0) < invoice.net < total
    return invoice.net / total if is_less and invoice.net else Decimal(1)
