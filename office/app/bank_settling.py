"""The bank tells what was paid: an invoice whose number, amount and account a payment bears is marked as paid.

What only looks alike is left to the owner; what he took back is not marked again.
"""

import uuid
from collections.abc import Collection

from core.evidence import FindingClass, Severity
from office.app.invoice_memory import Memory
from office.invoices.known import Payment
from office.invoices.paid import could_be_paid_with, proven_payment
from office.store.bank import BankBook
from office.store.invoices import Invoices, StoredInvoice

SETTLED_FROM = ("open", "asked", "approved")


def settle(memory: Memory, invoices: Invoices, book: BankBook, ids: Collection[int] | None = None) -> list[int]:
    """Mark what the bank proves as paid, among these invoices or all; returns those that it was."""
    if not book.statements():
        return []
    found = [stored for stored in memory.everything() if ids is None or stored.id in ids]
    return [stored.id for stored in found if _is_settled(invoices, book, stored)]


def _is_settled(invoices: Invoices, book: BankBook, stored: StoredInvoice) -> bool:
    if stored.state not in SETTLED_FROM or not stored.reading.kind.demands_money or _is_duplicate(stored):
        return False
    invoice = stored.reading.invoice
    payment = proven_payment(invoice, book.payments(could_be_paid_with(invoice)))
    if payment is None or _was_taken_back(invoices, stored):
        return False
    _mark(invoices, stored, payment)
    return True


def _is_duplicate(stored: StoredInvoice) -> bool:
    """That it was paid already is no reason against it: that is what is being found out."""
    from office.invoices.checks.duplicates import PAID  # brings every check: not to be paid for by each command

    return any(
        finding.kind is FindingClass.DUPLICATE and finding.severity is Severity.BLOCK and finding.rule != PAID.id
        for finding in stored.findings
    )


def _was_taken_back(invoices: Invoices, stored: StoredInvoice) -> bool:
    told = [event for event in invoices.history(stored.id) if event.what == "paid"]
    return any(event.detail.get("by") == "bank" for event in told)


def _mark(invoices: Invoices, stored: StoredInvoice, payment: Payment) -> None:
    detail = {"by": "bank", "on": str(payment.on), "amount": str(payment.amount), "text": payment.text.strip()}
    invoices.decide(stored.id, "paid", state="paid", paid_on=str(payment.on), token=uuid.uuid4().hex, detail=detail)
