"""What Ctrl+K finds in the office: mails, invoices, documents and earlier questions. Runs on a worker."""

from typing import TYPE_CHECKING

from core.words import tr
from desktop import invoice_wording as words
from desktop.desk import Desk
from desktop.palette import Entry

if TYPE_CHECKING:
    from office.app.invoice_rows import InvoiceRow

MOST_QUESTIONS = 50


def entries(desk: Desk) -> list[Entry]:
    """Everything that can be opened by name."""
    from office.app import documents, invoices, questions, replies

    go = desk.go.emit
    charged = [
        Entry(_invoice(row), tr("Invoice"), lambda row=row: go("invoices", row))  # type: ignore[misc]
        for row in invoices.list_invoices(desk.office)
    ]
    written = [
        Entry(f"{row.sender} · {row.subject}", tr("Mail"), lambda row=row: go("replies", row.id))  # type: ignore[misc]
        for row in replies.list_replies(desk.office)
    ]
    held = [
        Entry(row.name, tr("Document"), lambda row=row: go("documents", row))  # type: ignore[misc]
        for row in documents.list_documents(desk.office)
    ]
    asked = [
        Entry(earlier.question, tr("Question"), lambda earlier=earlier: go("ask", earlier))  # type: ignore[misc]
        for earlier in questions.earlier_questions(desk.office, MOST_QUESTIONS)
    ]
    return written + charged + held + asked


def _invoice(row: "InvoiceRow") -> str:
    """As it is looked for: by supplier, number or amount."""
    amount = words.money(words.row_amount(row), row.currency)
    return " · ".join(part for part in (row.supplier or row.name, row.number, amount) if part)
