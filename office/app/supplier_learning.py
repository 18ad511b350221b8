"""The memory of suppliers grows by what was decided and paid; taking a decision back takes its lesson back too."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from email.utils import parseaddr
from typing import Any

from office.app.bootstrap import Office
from office.invoices.booking import Choice, remembered
from office.invoices.codec import as_json, from_json
from office.invoices.invoice import Invoice
from office.invoices.keys import accounts_of, key_of
from office.invoices.known import Known, Supplier
from office.invoices.parties import supplier_of
from office.store.invoices import StoredInvoice

_PUBLIC_MAIL = frozenset(
    {"gmail.com", "gmx.de", "web.de", "outlook.com", "hotmail.com", "t-online.de", "qq.com", "163.com"}
)


def learn(office: Office, stored: StoredInvoice, choice: Choice | None) -> dict[str, Any]:
    """An invoice was approved: its seller, terms, prices and account of cost are remembered.

    choice: None where the account was a mere default, which teaches nothing. Returns what to restore on undo.
    """
    taught = _taught(_supplier(office, stored), stored)
    return _kept(office, remembered(taught, stored.reading.invoice, choice) if choice else taught, "approved")


def learn_booking(office: Office, stored: StoredInvoice, choice: Choice) -> dict[str, Any]:
    """The owner chose an account: the supplier's next invoice proposes it. Returns what to restore on undo."""
    return _kept(office, remembered(_supplier(office, stored), stored.reading.invoice, choice), "booking")


def learn_recurring(office: Office, stored: StoredInvoice, *, recurring: bool) -> dict[str, Any]:
    """The owner said whether he bills regularly. Returns what to restore on undo; {} for a seller without a name."""
    return _kept(office, replace(_supplier(office, stored), recurring=recurring), "recurring")


def _kept(office: Office, supplier: Supplier, why: str) -> dict[str, Any]:
    if not supplier.key:
        return {}
    before = next((each for each in office.suppliers.all() if each.key == supplier.key), None)
    office.suppliers.keep(supplier, why=why)
    return {"supplier": supplier.key, "facts": as_json(replace(before, accounts=())) if before else None}


def unlearn(office: Office, before: Mapping[str, Any]) -> None:
    """Undo what a decision taught."""
    key = before.get("supplier", "")
    if key and before.get("facts") is not None:
        office.suppliers.keep(from_json(Supplier, before["facts"]), why="undo")
    elif key:
        office.suppliers.forget(key)
    for account in before.get("rejected", ()):
        office.suppliers.reject(before["of"], account, rejected=False)
    for account, day in before.get("paid", ()):
        office.suppliers.paid(before["of"], account, date.fromisoformat(day), times=-1)


def confirm(office: Office, stored: StoredInvoice, account: str, phone: str) -> None:
    """The account was asked for or compared. The phone number that was called is one known from elsewhere."""
    supplier = _supplier(office, stored)
    if not supplier.key:
        return
    if phone and not supplier.phone:
        supplier = replace(supplier, phone=phone)
    office.suppliers.keep(supplier, why="account confirmed")
    office.suppliers.confirm(supplier.key, account)


def reject(office: Office, stored: StoredInvoice, accounts: Sequence[str]) -> dict[str, Any]:
    """These accounts are not the supplier's. Returns what to restore on undo."""
    supplier = _supplier(office, stored)
    if not supplier.key or not accounts:
        return {}
    office.suppliers.keep(supplier, why="account rejected")
    for account in accounts:
        office.suppliers.reject(supplier.key, account)
    return {"of": supplier.key, "rejected": list(accounts)}


def paid(office: Office, stored: StoredInvoice, on: date) -> dict[str, Any]:
    """Money went there. Returns what to restore on undo."""
    supplier = _supplier(office, stored)
    accounts = accounts_of(stored.reading.invoice)[:1]
    if not supplier.key or not accounts:
        return {}
    office.suppliers.keep(supplier, why="paid")
    office.suppliers.paid(supplier.key, accounts[0], on)
    return {"of": supplier.key, "paid": [[accounts[0], str(on)]]}


def supplier_known(office: Office, stored: StoredInvoice) -> Supplier | None:
    """Who sent this invoice, as remembered; None for somebody new."""
    return supplier_of(stored.reading.invoice, Known(date.min, suppliers=tuple(office.suppliers.all())))


def _supplier(office: Office, stored: StoredInvoice) -> Supplier:
    if found := supplier_known(office, stored):
        return found
    invoice = stored.reading.invoice
    seller = replace(invoice.seller, phone="")  # a printed number is never called
    return Supplier(key=stored.supplier or key_of(seller), names=(seller.name,) if seller.name else (), party=seller)


def _taught(supplier: Supplier, stored: StoredInvoice) -> Supplier:
    invoice = stored.reading.invoice
    discount = invoice.discounts[0] if invoice.discounts else None
    name = invoice.seller.name
    return replace(
        supplier,
        names=tuple(dict.fromkeys([*supplier.names, *([name] if name else [])])),
        domains=tuple(dict.fromkeys([*supplier.domains, *_domain(stored.sender)])),
        terms_days=_terms(invoice) or supplier.terms_days,
        discount_days=discount.days if discount else supplier.discount_days,
        discount_percent=discount.percent if discount else supplier.discount_percent,
        prices={**supplier.prices, **_prices(invoice)},
    )


def _domain(sender: str) -> list[str]:
    domain = parseaddr(sender)[1].rpartition("@")[2].casefold()
    return [domain] if domain and domain not in _PUBLIC_MAIL else []


def _terms(invoice: Invoice) -> int | None:
    if invoice.terms_days is not None:
        return invoice.terms_days
    return (invoice.due_date - invoice.issue_date).days if invoice.due_date and invoice.issue_date else None


def _prices(invoice: Invoice) -> dict[str, Decimal]:
    return {
        line.article or line.description: line.unit_price / (line.price_quantity or 1)
        for line in invoice.lines
        if line.unit_price is not None and (line.article or line.description)
    }
