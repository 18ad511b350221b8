"""The bank tells what was paid: an invoice whose number, amount and account a payment bears is marked as paid.

What only looks alike is left to the owner; what he took back is not marked again.
"""

import uuid

from core.evidence import FindingClass, Severity
from office.app.bootstrap import Office
from office.app.events import Topic
from office.invoices.checks.duplicates import PAID
from office.invoices.known import Payment
from office.invoices.paid import could_be_paid_with, proven_payment
from office.store.bank import BankBook
from office.store.invoices import StoredInvoice

SETTLED_FROM = ("open", "asked", "approved")


def settle(office: Office) -> list[int]:
    """Mark what the bank proves as paid; returns those invoices. Cheap when there is nothing to do."""
    book = BankBook(office.records.database)
    if not book.statements():
        return []
    settled = [stored.id for stored in office.desk.memory.everything() if _is_settled(office, book, stored)]
    if settled:
        office.desk.check_again()
        office.events.tell(Topic.INVOICES)
    return settled


def _is_settled(office: Office, book: BankBook, stored: StoredInvoice) -> bool:
    if stored.state not in SETTLED_FROM or not stored.reading.kind.demands_money or _is_duplicate(stored):
        return False
    invoice = stored.reading.invoice
    payment = proven_payment(invoice, book.payments(could_be_paid_with(invoice)))
    if payment is None or _was_taken_back(office, stored):
        return False
    _mark(office, stored, payment)
    return True


def _is_duplicate(stored: StoredInvoice) -> bool:
    """That it was paid already is no reason against it: that is what is being found out."""
    return any(
        finding.kind is FindingClass.DUPLICATE and finding.severity is Severity.BLOCK and finding.rule != PAID.id
        for finding in stored.findings
    )


def _was_taken_back(office: Office, stored: StoredInvoice) -> bool:
    told = [event for event in office.invoices.history(stored.id) if event.what == "paid"]
    return any(event.detail.get("by") == "bank" for event in told)


def _mark(office: Office, stored: StoredInvoice, payment: Payment) -> None:
    detail = {"by": "bank", "on": str(payment.on), "amount": str(payment.amount), "text": payment.text.strip()}
    office.invoices.decide(
        stored.id, "paid", state="paid", paid_on=str(payment.on), token=uuid.uuid4().hex, detail=detail
    )
