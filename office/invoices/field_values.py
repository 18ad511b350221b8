"""What an invoice says of each field, in one way of writing, and when two such values are the same."""

from datetime import date
from decimal import Decimal, InvalidOperation

from core.money import with_cents
from office.invoices.invoice import Invoice
from office.invoices.page.sheet import plain
from office.invoices.parties import plain_name

AMOUNTS = frozenset({"net", "vat", "gross", "amount_due", "prepaid", "discount_percent", "discount_days"})
NAMES = frozenset({"seller_name", "buyer_name", "payee_name"})
DATES = frozenset({"issue_date", "due_date", "delivery_date"})


def value_of(invoice: Invoice, name: str) -> str:
    """What an invoice says of a field, canonical; "" where it says nothing."""
    found = _parts(invoice).get(name)
    if found is None or found == "":
        return ""
    if isinstance(found, Decimal):
        return format(found.normalize() if name == "discount_percent" else with_cents(found, invoice.currency), "f")
    return found.isoformat() if isinstance(found, date) else str(found)


def _parts(invoice: Invoice) -> dict[str, object]:
    account = next((each for each in invoice.accounts if each.iban), next(iter(invoice.accounts), None))
    discount = invoice.discounts[0] if invoice.discounts else None
    payee = invoice.payee.name or (account.holder if account else "")
    return {
        "number": invoice.number, "issue_date": invoice.issue_date, "due_date": invoice.due_date,
        "delivery_date": invoice.delivery_date, "currency": invoice.currency, "net": invoice.net, "vat": invoice.vat,
        "gross": invoice.gross, "amount_due": invoice.amount_due, "prepaid": invoice.prepaid,
        "seller_name": invoice.seller.name, "seller_vat_id": invoice.seller.vat_id,
        "seller_tax_number": invoice.seller.tax_number, "buyer_name": invoice.buyer.name,
        "buyer_vat_id": invoice.buyer.vat_id, "iban": account.iban if account else "",
        "bic": account.bic if account else "", "payee_name": payee, "order_reference": invoice.order_reference,
        "discount_days": discount.days if discount else None,
        "discount_percent": discount.percent if discount else None,
    }  # fmt: skip


def same(name: str, one: str, other: str) -> bool:
    """Whether two values of a field are the same, however written."""
    if one == other:
        return True
    if name in AMOUNTS:
        return _number(one) is not None and _number(one) == _number(other)
    if name in NAMES:
        return plain_name(one) == plain_name(other)
    if name == "bic":
        return plain(one).removesuffix("xxx") == plain(other).removesuffix("xxx")
    return name not in DATES and plain(one) == plain(other)


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
