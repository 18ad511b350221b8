"""What the owner does with invoices: have files checked, look, search, and see what is to be paid when.

Decisions are in `invoice_decisions` and money in `invoice_payments`; both are reached from here.
"""

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from statistics import median

from core.errors import InputError, Trouble
from core.evidence import Finding, Severity
from core.money import amount_of
from core.progress import CancelToken, Pace, Report, silent
from core.words import tr
from office.app import documents, invoice_joining
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.intake import FileOutcome
from office.app.invoice_booking import booking_accounts, booking_of
from office.app.invoice_decisions import (
    answer,
    approve,
    ask_supplier,
    block,
    complete_task,
    correct,
    not_duplicate,
    reopen,
    set_booking,
    set_recurring,
    split,
    split_booking,
    undo,
)  # fmt: skip
from office.app.invoice_payments import export_payments, mark_paid, payment_list, savings
from office.app.invoice_reports import save_validation_report
from office.app.invoice_rows import (
    CheckedInvoice,
    Decision,
    Event,
    InvoiceDetail,
    InvoiceRow,
    MailDraft,
    Money,
    MoneyCounter,
    PartWish,
    Payment,
    Saving,
    SupplierFacts,
    Task,
)  # fmt: skip
from office.app.invoice_words import event_of, task_of
from office.app.supplier_learning import supplier_known
from office.invoices.booking import Booking
from office.invoices.invoice import Kind
from office.invoices.known import Supplier
from office.invoices.terms import best_day, best_offer, due_date, pay_by, payable
from office.invoices.validation import VALIDATION
from office.store.database import Row
from office.store.invoices import StoredInvoice, findings_of

__all__ = [
    "Booking", "CheckedInvoice", "Decision", "Event", "InvoiceDetail", "InvoiceRow", "MailDraft", "Money",
    "MoneyCounter", "PartWish", "Payment", "Saving", "SupplierFacts", "Task", "answer", "approve", "ask_supplier",
    "block", "booking_accounts", "check_files", "complete_task", "correct", "export_payments", "invoice",
    "list_invoices", "mark_paid", "not_duplicate", "payment_list", "read_as_invoice", "reopen",
    "save_validation_report", "savings", "set_booking", "set_recurring", "split", "split_booking", "undo",
    "validation_report",
]  # fmt: skip

INVOICE_FILES = {"pdf", "xml", "ofd", "image", "eml", "msg"}  # what is attached to a mail and may be an invoice
BATCH = 3  # files: then the official rules are got ready while the first ones are taken in
_WEIGHT = {Severity.BLOCK: 0, Severity.ASK: 1, Severity.INFO: 2}


def list_invoices(office: Office, *, search: str = "", state: str = "") -> list[InvoiceRow]:
    """Every invoice, newest first. search: words that must all stand in it. state: "open", "approved", … or all."""
    tasks = office.invoices.open_tasks()
    today = office.desk.today()
    return [row_of(row, tasks.get(row["id"], 0), today) for row in office.invoices.rows(search=search, state=state)]


def invoice(office: Office, id: int) -> InvoiceDetail:  # noqa: A002  the word of the interface
    """One invoice with all that is known of it. Raises KeyError when there is none."""
    stored = office.invoices.one(id)
    row = _row(office, id)
    reading, today = stored.reading, office.desk.today()
    supplier = supplier_known(office, stored)
    return InvoiceDetail(
        row=row,
        reading=reading,
        findings=stored.findings,
        tasks=tuple(task_of(each, supplier, stored) for each in office.invoices.tasks(id)),
        booking=booking_of(office, stored, supplier),
        history=tuple(event_of(each) for each in office.invoices.history(id)),
        supplier=supplier_facts(office, stored, supplier),
        money=Money(
            amount=payable(reading.invoice),
            currency=reading.invoice.currency,
            due=due_date(reading.invoice),
            pay_on=best_day(reading.invoice, today),
            offer=best_offer(reading.invoice, today),
        ),
        beside=stored.beside,
        validation=office.invoices.reports(id).get(VALIDATION, {}),
    )


def read_as_invoice(office: Office, document: str, *, cancel: CancelToken | None = None) -> int:
    """The owner says that this document is an invoice: read it as one. Returns the invoice's id.

    Raises InputError with the reason when nothing of an invoice is found, and Cancelled.
    """
    held = office.invoices.of_document(document)
    refused = "" if held else office.desk.read_now(document, cancel)
    found = held or office.invoices.of_document(document)
    if not found:
        name = office.records.names(document)[0]
        raise InputError(refused or tr("No invoice was found in this file. Look at it yourself: {name}", name=name))
    office.events.tell(Topic.INVOICES)
    return found[0].id


def validation_report(office: Office, id: int) -> dict[str, object]:  # noqa: A002
    """What was archived with the invoice, by kind: the validation report, and what the official rules said."""
    return office.invoices.reports(id)


def check_files(
    office: Office, paths: Iterable[Path], *, report: Report = silent, cancel: CancelToken | None = None
) -> list[CheckedInvoice]:
    """Take files in, read them as invoices and check them, also against each other; one result for each invoice.

    Every file has at least one result; one that cannot be read has its refusal. Nothing is lost on Stop or a power
    cut: what was taken in is checked at the next start. Raises Cancelled.
    """
    wanted = list(paths)
    if len(wanted) >= BATCH:
        office.rules.warm_soon()
    outcomes = _with_inside(office, documents.add_paths(office, wanted, report=report, cancel=cancel))
    pace = Pace(len(outcomes))
    refused: dict[str, str] = {}
    for n, outcome in enumerate(outcomes):
        report(pace.at(n, outcome.name))
        if outcome.document and outcome.outcome != "refused":
            refused.setdefault(outcome.document, _read(office, outcome, cancel))
    for document in refused:
        invoice_joining.consider(office, document, cancel)
    ids = {
        each.id for outcome in outcomes if outcome.document for each in office.invoices.of_document(outcome.document)
    }
    office.desk.check_now([n for n in sorted(ids) if office.invoices.one(n).is_open])
    office.desk.finish_rechecks(cancel)
    office.events.tell(Topic.INVOICES)
    return [result for outcome in outcomes for result in _results(office, outcome, refused.get(outcome.document, ""))]


def _with_inside(office: Office, outcomes: Sequence[FileOutcome]) -> list[FileOutcome]:
    """A mail stands for what is attached to it; the data inside a PDF belongs to the PDF."""
    found: list[FileOutcome] = []
    for outcome in outcomes:
        inside = documents.outcomes_inside(office, outcome) if outcome.kind in {"eml", "msg"} else []
        wanted = [each for each in _with_inside(office, inside) if each.kind in INVOICE_FILES]
        found += wanted or [outcome]
    return found


def _read(office: Office, outcome: FileOutcome, cancel: CancelToken | None) -> str:
    """Read one document as an invoice, first its pictures. Returns why it could not be, or ""."""
    if office.invoices.of_document(outcome.document):
        return ""
    if ocr := office.records.lease(["ocr"], subject=outcome.document):
        office.intake.work(ocr, cancel)
    return office.desk.read_now(outcome.document, cancel)


def _results(office: Office, outcome: FileOutcome, refused: str) -> list[CheckedInvoice]:
    found = office.invoices.of_document(outcome.document) if outcome.document else []
    copied = bool(found) and office.records.origin(outcome.document) != outcome.path
    return [
        _result(office, outcome, office.desk.as_copy(each, outcome.name) if copied else each) for each in found
    ] or [CheckedInvoice(path=outcome.place, outcome=_refusal(outcome, refused))]


def _result(office: Office, outcome: FileOutcome, stored: StoredInvoice) -> CheckedInvoice:
    return CheckedInvoice(
        path=outcome.place,
        outcome=outcome,
        row=_row(office, stored.id),
        reading=stored.reading,
        findings=stored.findings,
        verdict=stored.verdict,
        seconds=office.desk.seconds.get(stored.id, 0.0),
    )


def _refusal(outcome: FileOutcome, why: str) -> FileOutcome:
    if outcome.outcome == "refused":
        return outcome
    sentence = why or tr("No invoice was found in this file. Look at it yourself: {name}", name=outcome.name)
    return dataclasses.replace(outcome, outcome="refused", reason=Trouble.NO_TEXT, sentence=sentence)


# --- rows ----------------------------------------------------------------------------------------------------------


def _row(office: Office, id: int) -> InvoiceRow:  # noqa: A002
    tasks = office.invoices.open_tasks()
    return row_of(office.invoices.rows_of([id])[0], tasks.get(id, 0), office.desk.today())


def row_of(row: Row, tasks: int, today: date) -> InvoiceRow:
    """The list's row from the table's."""
    findings = findings_of(row)
    gross = row["gross_minor"]
    return InvoiceRow(
        id=row["id"],
        document=row["document"],
        name=row["name"],
        kind=Kind(row["kind"]),
        supplier=row["seller"],
        number=row["number"],
        issue_date=_day(row["issue_date"]),
        due_date=_day(row["due_date"]),
        gross=None if gross is None else amount_of(gross, row["currency"]),
        currency=row["currency"],
        verdict=row["verdict"],
        state=row["state"],
        reason=reason_of(findings, tasks),
        best_day=_best_day(row, today),
        arrived=row["arrived_at"],
        tasks=tasks,
        all_green=row["verdict"] == "pay" and not tasks and row["state"] == "open",
        four_eyes_waiting=row["state"] == "waiting",
        paid_on=_day(row["paid_on"]),
        channel=row["channel"],
        first_page=row["first_page"],
    )


def reason_of(findings: Sequence[Finding], tasks: int = 0) -> str:
    """The one sentence of the list: the heaviest finding, else what is to be done, else that all is well."""
    weighty = sorted(
        (each for each in findings if each.severity is not Severity.INFO), key=lambda f: _WEIGHT[f.severity]
    )
    if weighty:
        return weighty[0].message
    if tasks:
        return tr("First invoice with this account: check the account once.")
    return next((each.message for each in findings), tr("Everything fits."))


def _best_day(row: Row, today: date) -> date | None:
    discount, due = _day(row["discount_until"]), _day(row["due_date"])
    last = discount if discount and pay_by(discount) >= today else due
    return max(pay_by(last), today) if last else None


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


# --- the supplier --------------------------------------------------------------------------------------------------


def supplier_facts(office: Office, stored: StoredInvoice, supplier: Supplier | None) -> SupplierFacts:
    """What is remembered of him, and his usual amount over all his invoices that were decided."""
    others = [
        each for each in office.desk.memory.everything() if each.supplier == stored.supplier and stored.supplier
    ]
    usual = [each.reading.invoice.gross for each in others if each.state in {"approved", "paid"}]
    amounts = [amount for amount in usual if amount is not None]
    seller = stored.reading.invoice.seller
    if supplier is None:
        return SupplierFacts(stored.supplier, seller.name, known=False, invoices=len(others))
    return SupplierFacts(
        key=supplier.key,
        name=supplier.names[0] if supplier.names else seller.name,
        known=True,
        accounts=supplier.accounts,
        phone=supplier.phone,
        invoices=len(others),
        usual=Decimal(median(amounts)) if amounts else None,
        currency=stored.reading.invoice.currency,
        terms_days=supplier.terms_days,
        discount_days=supplier.discount_days,
        discount_percent=supplier.discount_percent,
        booking_account=supplier.booking_account,
        recurring=supplier.recurring,
    )
