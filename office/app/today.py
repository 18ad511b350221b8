"""The first screen: what needs the owner now, and how long it takes."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.errors import Trouble
from core.words import tr, tr_n
from office.app import backups, documents, invoices, questions, replies
from office.app.bootstrap import Office
from office.app.invoice_rows import InvoiceRow
from office.store.rows import DocumentRow

SECONDS_A_NEED = 40


@dataclass(frozen=True, slots=True)
class Need:
    """One thing for the owner. state: "proven", "needs-a-word" or "stopped". target: screen and subject.

    amount: the money it is about, in `currency`, where it is about money.
    """

    state: str
    title: str
    detail: str
    screen: str
    subject: str = ""
    amount: Decimal | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number worth seeing each morning."""

    label: str
    value: str
    detail: str


@dataclass(frozen=True, slots=True)
class Today:
    """One sentence, what needs him, and a few figures."""

    sentence: str
    needs: tuple[Need, ...]
    figures: tuple[Figure, ...]


def today(office: Office) -> Today:
    """Computed from rows alone: quick enough for every repaint of Home."""
    rows = documents.list_documents(office)
    needs = [
        *_no_mail(office),
        *_undecided(invoices.list_invoices(office)),
        *_unsent(office),
        *(
            Need(_weight(row), row.name, row.sentence, "documents", row.paths[0])
            for row in rows
            if row.outcome == "refused"
        ),
        *_unanswered(office),
        *_no_backup(office),
    ]
    return Today(_sentence(len(needs), len(rows)), tuple(needs), _figures(office, rows))


def needs_the_owner(row: InvoiceRow) -> bool:
    """Whether an invoice waits for a word: it is not decided, and not proven in everything."""
    return row.state in {"open", "waiting"} and (row.verdict != "pay" or bool(row.tasks) or row.state == "waiting")


def invoices_waiting(office: Office) -> int:
    """How many invoices need the owner."""
    return sum(needs_the_owner(row) for row in invoices.list_invoices(office))


def replies_waiting(office: Office) -> int:
    """How many mails need the owner."""
    return replies.count_needing(office)


def _no_mail(office: Office) -> list[Need]:
    """Mail that cannot be read is told where he looks first."""
    trouble = office.mail_trouble
    return [Need("needs-a-word", tr("Mail is not being read"), trouble, "settings", "mail")] if trouble else []


def _unsent(office: Office) -> list[Need]:
    """Mails that he has to answer or complete himself; drafts that are proven wait in his Drafts folder."""
    return [
        Need(
            "needs-a-word" if row.state in {"ready", "drafted"} else "stopped",
            row.sender or tr("Unknown sender"),
            row.subject,
            "replies",
            str(row.id),
        )
        for row in replies.list_replies(office)
        if row.needs_owner
    ]


def _undecided(rows: list[InvoiceRow]) -> list[Need]:
    """Invoices that need him, stopped ones first, then those whose day comes first."""
    waiting = [row for row in rows if needs_the_owner(row)]
    waiting.sort(key=lambda row: (row.verdict != "block", row.best_day or row.due_date or date.max))
    return [
        Need(
            "stopped" if row.verdict == "block" else "needs-a-word",
            row.supplier or row.name,
            row.reason,
            "invoices",
            str(row.id),
            row.gross,
            row.currency,
        )
        for row in waiting
    ]


def _weight(row: DocumentRow) -> str:
    """A password is one word from the owner; any other refused file needs him to do something about it."""
    return "needs-a-word" if row.reason == Trouble.ENCRYPTED else "stopped"


def _sentence(needs: int, documents_held: int) -> str:
    if not documents_held:
        return tr("Welcome. Drop a few documents here, then ask them something.")
    if not needs:
        return tr("All quiet. Nothing needs you.")
    minutes = max(1, round(needs * SECONDS_A_NEED / 60))
    return tr_n(
        "One thing needs you, about {minutes} min.",
        "{n} things need you, about {minutes} min.",
        needs,
        minutes=minutes,
    )


def _unanswered(office: Office) -> list[Need]:
    """Questions that no document answered since: knowledge that is missing."""
    answered: set[str] = set()
    found = []
    for earlier in questions.earlier_questions(office, 20):
        if earlier.question not in answered and earlier.refused:
            detail = tr("No document answers this. Add one that does.")
            found.append(Need("needs-a-word", earlier.question, detail, "ask", earlier.question))
        answered.add(earlier.question)
    return found[:5]


def _no_backup(office: Office) -> list[Need]:
    days = backups.days_without(office)
    if days <= backups.OVERDUE_DAYS:
        return []
    detail = tr("If this PC fails, everything since then is lost. A stick is enough.")
    return [Need("needs-a-word", tr("No backup for {days} days", days=days), detail, "settings", "backup")]


def _figures(office: Office, rows: list[DocumentRow]) -> tuple[Figure, ...]:
    read = [row for row in rows if row.outcome != "refused"]
    spoken = Counter(row.language for row in read if row.language)
    asked = questions.earlier_questions(office, 200)
    answered = sum(not earlier.refused for earlier in asked)
    counts = office.library.counts()
    return (
        Figure(tr("Documents"), str(len(read)), tr_n("{n} page", "{n} pages", sum(row.pages for row in read))),
        Figure(tr("Passages"), str(counts.passages), tr("{n} found by meaning too", n=counts.embedded)),
        Figure(tr("Languages"), str(len(spoken)), ", ".join(code for code, _ in spoken.most_common(4))),
        Figure(tr("Questions answered"), str(answered), tr("of {n} asked", n=len(asked))),
    )
