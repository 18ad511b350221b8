"""What Ctrl+K finds in the office: documents and earlier questions. Runs on a worker."""

from core.words import tr
from desktop.desk import Desk
from desktop.palette import Entry

MOST_QUESTIONS = 50


def entries(desk: Desk) -> list[Entry]:
    """Everything that can be opened by name."""
    from office.app import documents, questions

    go = desk.go.emit
    held = [
        Entry(row.name, tr("Document"), lambda row=row: go("documents", row))  # type: ignore[misc]
        for row in documents.list_documents(desk.office)
    ]
    asked = [
        Entry(earlier.question, tr("Question"), lambda earlier=earlier: go("ask", earlier))  # type: ignore[misc]
        for earlier in questions.earlier_questions(desk.office, MOST_QUESTIONS)
    ]
    return held + asked
