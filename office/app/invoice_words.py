"""The owner's words for what happened to an invoice and for what must be done first."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.words import tr
from office.app.invoice_rows import Event, Task
from office.invoices.known import Supplier
from office.invoices.tasks import ANSWER, CALL_BACK, CHECK_ACCOUNT
from office.invoices.tax_treatment import name_of
from office.store.invoices import EventRow, StoredInvoice, TaskRow


def task_of(task: TaskRow, supplier: Supplier | None, invoice: StoredInvoice) -> Task:
    """A task as it is shown."""
    title, why, needs = _task_words(task, invoice)
    return Task(
        id=task.id,
        kind=task.kind,
        title=title,
        why=why,
        subject=task.subject,
        done=task.state == "done",
        phone=supplier.phone if supplier else "",
        needs=needs,
        note="; ".join(value for value in task.note.values() if value),
    )


def _task_words(task: TaskRow, invoice: StoredInvoice) -> tuple[str, str, tuple[str, ...]]:
    if task.kind == CALL_BACK:
        return (
            tr("Call the supplier about the new bank account"),
            tr(
                "Money went to another account before. Use a phone number that you knew before, not one from this "
                "invoice. Account: {account}",
                account=task.subject,
            ),
            ("person", "phone"),
        )
    if task.kind == CHECK_ACCOUNT:
        return (
            tr("Check the bank account once"),
            tr(
                "Nothing was paid to this account before. Compare it with a contract or ask the supplier: {account}",
                account=task.subject,
            ),
            ("text",),
        )
    if task.kind == ANSWER:
        found = next((each.message for each in invoice.findings if each.rule == task.subject), task.subject)
        return tr("Say why it may be paid all the same"), found, ("person", "text")
    return tr("A second person approves"), tr("Two people decide on this invoice."), ()


def event_of(event: EventRow) -> Event:
    """An event as a sentence."""
    return Event(event.at, _event_words(event.what, event.detail), event.person, event.token, event.undone)


def _event_words(what: str, detail: Mapping[str, Any]) -> str:
    known = {
        "arrived": tr("Arrived and checked."),
        "approved": tr("Approved."),
        "approved-once": tr("Approved by one person; a second one must approve too."),
        "blocked": tr("Blocked."),
        "asked": tr("The supplier was asked."),
        "paid": tr("Marked as paid."),
        "exported": tr("Written into a payment file."),
        "reopened": tr("Opened again."),
        "undone": tr("The last decision was taken back."),
        "split": tr("Split into several invoices."),
        "asked-for": tr("You said that it is an invoice."),
        "ours": tr("It is a letter of your own firm and was taken from the list."),
        "taken-out": tr("It belongs to another invoice of its file again."),
        "put-together": tr("Put together from {files}.", files=" + ".join(detail.get("files", ()))),
        "parted": tr("It stands for itself again."),
        "joined": tr("Another file of the same invoice came."),
        "told-apart": tr("It is no duplicate, you said."),
        "came-again": tr("The same file came again."),
    }
    if what == "paid" and detail.get("by") == "bank":
        return tr("The bank statement shows the payment of {day}: {text}", day=detail["on"], text=detail["text"])
    if what == "verdict":
        return tr("Checked again: the verdict changed.")
    if what == "corrected":
        return tr("You corrected: {fields}", fields=", ".join(f"{k} = {v}" for k, v in detail["fields"].items()))
    if what == "booked":
        return _booked_in_parts(detail["parts"]) if "parts" in detail else _booked(detail)
    if what == "recurring":
        said = tr("You said: this supplier bills regularly.")
        return said if detail["recurring"] else tr("You said: this supplier does not bill regularly.")
    if what == "task-done":
        said = ", ".join(str(detail[key]) for key in ("person", "phone", "text") if detail.get(key))
        return tr("Done: {what}", what=said)
    words = known.get(what, what)
    return f"{words} {detail['reason']}" if detail.get("reason") else words


def _booked_in_parts(parts: Sequence[Mapping[str, str]]) -> str:
    said = ", ".join(f"{part['account']} {part['amount']}" for part in parts)
    return tr("You split it over several accounts: {parts}.", parts=said)


def _booked(detail: Mapping[str, str]) -> str:
    account, tax_code = detail["account"], detail.get("tax_code", "")
    if tax_code:
        return tr("You chose the account {account} and its tax: {tax}.", account=account, tax=name_of(tax_code))
    return tr("You chose the account {account}.", account=account)
