"""What is to be paid when, the file for the bank, and what the checks were worth. Kontor itself pays nothing."""

import hashlib
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from core.errors import InputError
from core.evidence import FindingClass, Severity
from core.files import save_file
from core.words import tr
from office.app import supplier_learning
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.home_currency import home_currency
from office.app.invoice_memory import firm_of
from office.app.invoice_rows import Decision, MoneyCounter, Payment, Saving, undo_until
from office.invoices import pain001
from office.invoices.checks.paying import is_collected, is_said_paid
from office.invoices.invoice import Kind
from office.invoices.keys import accounts_of
from office.invoices.reading import Status
from office.invoices.tasks import trusted
from office.invoices.terms import best_day, best_offer, next_bank_day, offers, pay_by, payable
from office.store.invoices import StoredInvoice


@dataclass(frozen=True, slots=True)
class Exported:
    """The file that was written: how many payments, their sum, and the tokens that take the note of it back."""

    path: Path
    count: int
    total: Decimal
    sha256: str
    tokens: tuple[str, ...]


def payment_list(office: Office, on: date | None = None) -> list[Payment]:
    """Approved invoices that are not paid, by the best day to pay them."""
    today = on or office.desk.today()
    accounts = _trusted_accounts(office)
    approved = [each for each in office.desk.memory.everything() if each.state == "approved"]
    found = [_payment(office, each, today, accounts.get(each.supplier, set())) for each in approved]
    return sorted((each for each in found if each), key=lambda each: (each.day, each.supplier, each.invoice))


def _trusted_accounts(office: Office) -> dict[str, set[str]]:
    return {supplier.key: trusted(supplier) for supplier in office.suppliers.all()}


def _payment(office: Office, stored: StoredInvoice, today: date, accounts: set[str]) -> Payment | None:
    invoice, amount = stored.reading.invoice, payable(stored.reading.invoice)
    if amount is None:
        return None
    offer = best_offer(invoice, today)
    account = next(iter(accounts_of(invoice)), "")
    why_not = _why_not(office, stored, amount, account, accounts)
    return Payment(
        invoice=stored.id,
        supplier=invoice.seller.name,
        number=invoice.number,
        amount=offer.pays if offer else amount,
        currency=invoice.currency,
        day=next_bank_day(best_day(invoice, today) or today),
        account=account,
        reference=" ".join(filter(None, (invoice.number, invoice.buyer.customer_number))),
        discount=offer.earns if offer else Decimal(0),
        ready=not why_not,
        why_not=why_not,
    )


def _why_not(office: Office, stored: StoredInvoice, amount: Decimal, account: str, trusted_ones: set[str]) -> str:
    if stored.reading.kind is Kind.CREDIT_NOTE or amount <= 0:
        return tr("A credit: set it off against the next invoice of this supplier.")
    if is_collected(stored.reading):
        return tr("The supplier collects it by direct debit: mark it as paid when it has left your account.")
    if is_said_paid(stored.reading):
        return tr(
            "It says that it is paid: mark it as paid once you find the payment; else pay it by hand at your bank."
        )
    if not account:
        return tr("The invoice names no account.")
    if stored.reading.invoice.currency != "EUR":
        return tr("Not in euros: pay it by hand at your bank.")
    if account not in trusted_ones and stored.reading["iban"].status is not Status.PROVEN:
        return tr("The account is not proven. Correct or confirm it first.")
    if not pain001.is_iban(account):
        return tr("The account is no IBAN: pay it by hand at your bank.")
    if office.invoices.persons(stored.id, "exported"):
        return tr("It stands in a payment file already. Mark it as paid, or take the file back.")
    return ""


def export_payments(office: Office, ids: Sequence[int], path: Path, *, on: date | None = None) -> Exported:
    """Write a SEPA file (pain.001.001.09) for the owner's bank. Raises InputError where one may not be in it."""
    wanted = {each.invoice: each for each in payment_list(office, on)}
    chosen = [_ready(wanted, n) for n in dict.fromkeys(ids)]
    firm = firm_of(office.records)
    if not chosen:
        raise InputError(tr("Choose at least one invoice to pay."))
    if not firm.accounts or not firm.names or not pain001.is_iban(firm.accounts[0]):
        raise InputError(tr("Enter your firm's name and its own IBAN in Settings first."))
    made = datetime.now(UTC)
    content = pain001.document(
        [_transfer(each, office) for each in chosen], debtor=firm.names[0], account=firm.accounts[0],
        message=f"KONTOR-{made:%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:6].upper()}", made=made,
    )  # fmt: skip
    with save_file(path) as file:
        file.write(content)
    return _noted(office, chosen, path, content)


def _ready(wanted: dict[int, Payment], n: int) -> Payment:
    payment = wanted.get(n)
    if payment is None:
        raise InputError(tr("Only approved invoices that are not paid can be written into a payment file."))
    if not payment.ready:
        raise InputError(f"{payment.supplier} {payment.number}: {payment.why_not}")
    return payment


def _transfer(payment: Payment, office: Office) -> pain001.Transfer:
    invoice = office.invoices.one(payment.invoice).reading.invoice
    to = invoice.accounts[0]
    return pain001.Transfer(
        end_to_end=f"RE-{payment.invoice}-{payment.number}",
        amount=payment.amount,
        name=to.holder or invoice.payee.name or invoice.seller.name,
        iban=payment.account,
        bic=to.bic,
        text=to.reference or payment.reference,
        day=payment.day,
    )


def _noted(office: Office, chosen: Sequence[Payment], path: Path, content: bytes) -> Exported:
    digest = hashlib.sha256(content).hexdigest()
    tokens = tuple(uuid.uuid4().hex for _ in chosen)
    with office.records.database.write():
        for payment, token in zip(chosen, tokens, strict=True):
            detail = {"file": path.name, "sha256": digest, "amount": str(payment.amount), "day": str(payment.day)}
            office.invoices.decide(payment.invoice, "exported", state="approved", token=token, detail=detail)
    office.events.tell(Topic.INVOICES)
    return Exported(path, len(chosen), sum((each.amount for each in chosen), Decimal(0)), digest, tokens)


def mark_paid(office: Office, id: int, on: date, *, amount: Decimal | None = None, person: str = "") -> Decision:  # noqa: A002
    """The money went out on that day: the account counts as paid from now on. Raises InputError unless approved."""
    stored = office.invoices.one(id)
    if stored.state != "approved":
        raise InputError(tr("Only an approved invoice can be marked as paid."))
    took = _discount_taken(stored, on, amount)
    token = uuid.uuid4().hex
    with office.records.database.write():
        before = supplier_learning.paid(office, stored, on)
        office.invoices.decide(
            id, "paid", state="paid", person=person, paid_on=str(on), token=token, before=before,
            detail={"on": str(on), "discount": str(took)},
        )  # fmt: skip
        office.desk.check_again(office.invoices.open_ids(stored.supplier) if stored.supplier else [])
    office.events.tell(Topic.INVOICES, str(id))
    name = stored.reading.invoice.number or stored.reading.name
    return Decision(token, undo_until(datetime.now(UTC)), tr("Marked as paid: {name}", name=name))


def _discount_taken(stored: StoredInvoice, on: date, amount: Decimal | None) -> Decimal:
    whole = payable(stored.reading.invoice) or Decimal(0)
    if amount is not None:
        return max(Decimal(0), whole - amount)
    return next((offer.earns for offer in offers(stored.reading.invoice) if on <= offer.until), Decimal(0))


def savings(office: Office) -> MoneyCounter:
    """What was earned and stopped, with the invoices that each sum stands on."""
    currency = home_currency(office.records)
    own = [each for each in office.desk.memory.everything() if each.reading.invoice.currency == currency]
    today = office.desk.today()
    return MoneyCounter(
        currency=currency,
        discounts_earned=_sum(_earned(office, each) for each in own if each.state == "paid"),
        discounts_open=_sum(_still_open(each, today) for each in own if each.is_open or each.state == "approved"),
        duplicates_stopped=_sum(_stopped(each) for each in own),
        vat_at_risk=_sum(_vat_at_risk(each) for each in own if each.state != "blocked"),
    )


Part = tuple[int, Decimal]


def _sum(parts: Iterable[Part]) -> Saving:
    counted = [part for part in parts if part[1] > 0]
    return Saving(sum((amount for _n, amount in counted), Decimal(0)), tuple(n for n, _amount in counted))


def _earned(office: Office, stored: StoredInvoice) -> Part:
    paid = [each for each in office.invoices.history(stored.id) if each.what == "paid" and not each.undone]
    return stored.id, Decimal(paid[-1].detail.get("discount", "0")) if paid else Decimal(0)


def _still_open(stored: StoredInvoice, today: date) -> Part:
    offer = next((each for each in offers(stored.reading.invoice) if pay_by(each.until) >= today), None)
    return stored.id, offer.earns if offer else Decimal(0)


def _stopped(stored: StoredInvoice) -> Part:
    """A duplicate counts as stopped while it is blocked by the checks or by the owner."""
    called = _has(stored, {FindingClass.DUPLICATE}, {Severity.BLOCK})
    stopped = called and (stored.state == "blocked" or (stored.verdict == "block" and stored.is_open))
    return stored.id, (payable(stored.reading.invoice) or Decimal(0)) if stopped else Decimal(0)


def _vat_at_risk(stored: StoredInvoice) -> Part:
    """Input tax that the tax office may refuse: a particular is missing or wrong."""
    risky = _has(stored, {FindingClass.CONTENT, FindingClass.RULE}, {Severity.ASK, Severity.BLOCK})
    return stored.id, (stored.reading.invoice.vat or Decimal(0)) if risky else Decimal(0)


def _has(stored: StoredInvoice, kinds: set[FindingClass], severities: set[Severity]) -> bool:
    return any(each.kind in kinds and each.severity in severities for each in stored.findings)
