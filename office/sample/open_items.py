"""The open items of customers and suppliers, for the bank's lines to be matched with."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from office.sample.parties import Party
from office.sample.purchases import INVOICES, Invoice
from office.sample.sales import CUSTOMERS, ORDERS, SALES, Order, SalesInvoice
from office.sample.tables import written

_HEAD = (
    "kind", "number", "date", "due", "party", "party_number", "party_iban", "currency", "gross", "vat_rate",
    "discount_days", "discount_percent",
)  # fmt: skip


def debtor(party: Party) -> str:
    """The customer's account in the ledger."""
    return str(10001 + list(CUSTOMERS).index(party.key))


def _sold(one: SalesInvoice) -> Sequence[object]:
    party = one.customer
    return (
        "sales", one.number, one.issued, one.due, party.name, debtor(party), party.iban, "EUR", one.gross, one.rate,
        one.discount_days or "", one.discount or "",
    )  # fmt: skip


def _ordered(one: Order) -> Sequence[object]:
    """An order that was paid in advance, by card or by a payment provider: due in a week."""
    party, due = one.customer, one.ordered + timedelta(7)
    rate = 19 if party.country in {"DE", "AT", "FR", "NL"} else 0
    return (
        "sales", f"WS-2026-{one.number}", one.ordered, due, party.name, debtor(party), party.iban, "EUR", one.gross,
        rate, "", "",
    )  # fmt: skip


def _bought(one: Invoice) -> Sequence[object]:
    party, rate = one.supplier, max(rate for _, rate in one.taxes)
    return (
        "purchase", one.number, one.issued, one.due, party.name, party.creditor, party.iban, one.currency, one.gross,
        rate, one.discount_days or "", one.discount or "",
    )  # fmt: skip


def _items() -> Iterator[Sequence[object]]:
    yield from map(_sold, SALES)
    yield from (_ordered(one) for one in ORDERS if one.paid_by != "Rechnung")
    ours = {one.number: one for one in INVOICES if one.kind != "381" and one.supplier.creditor and not one.buyer}
    yield from map(_bought, ours.values())


def open_items() -> bytes:
    """Customers' and suppliers' items as the contract's CSV."""
    return written(_HEAD, _items())
