"""What stands behind a figure of the cockpit: the items, entries, lines and months that it was counted from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.words import tr, tr_n
from office.app import today as morning
from office.app.books import books_chart, ledger
from office.app.bootstrap import Office
from office.app.cockpit import Cockpit
from office.app.invoices import list_invoices
from office.app.reminders import Round, why_held
from office.app.replies import list_replies
from office.books.cockpit import Share, is_revenue
from office.books.forecast import due_of
from office.books.periods import days_of
from office.store.items import ItemBook


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One row behind a figure. note: what it is or when. screen, subject: where it opens, "" for nowhere."""

    text: str
    amount: Decimal | None = None
    currency: str = ""
    day: date | None = None
    note: str = ""
    screen: str = ""
    subject: str = ""


def evidence(office: Office, found: Cockpit, name: str) -> list[EvidenceRow]:
    """The rows behind a figure of FIGURES, as it was found. Raises KeyError for another."""
    return list(_ROWS[name](office, found))


def _cash(_office: Office, found: Cockpit) -> Iterator[EvidenceRow]:
    for each in found.cash.accounts if found.cash else ():
        by = tr("by the bank") if found.cash and found.cash.by_bank else tr("by the books")
        yield EvidenceRow(each.account, each.amount, found.currency, each.on, by)


def _forecast(_office: Office, found: Cockpit) -> Iterator[EvidenceRow]:
    for each in found.expected:
        note = "" if each.on else tr("late beyond all habit: not counted on")
        yield EvidenceRow(f"{each.item.number} · {each.item.party}", each.amount, each.item.currency, each.on, note)


def _overdue(_office: Office, found: Cockpit) -> Iterator[EvidenceRow]:
    for item, left in found.overdue.items if found.overdue else ():
        note = tr_n("{n} day late", "{n} days late", (found.today - due_of(item)).days)
        yield EvidenceRow(f"{item.number} · {item.party}", left, item.currency, due_of(item), note, "month")


def _vat(_office: Office, found: Cockpit) -> Iterator[EvidenceRow]:
    for line in found.tax.found.lines if found.tax else ():
        amount = line.tax if line.tax is not None else line.base
        note = tr("tax") if line.tax is not None else tr("turnover")
        yield EvidenceRow(f"{line.line} {line.name}".strip(), amount, found.currency, None, note)


def _revenue(office: Office, found: Cockpit) -> Iterator[EvidenceRow]:
    """The month's postings on accounts of the first line of the income statement."""
    if found.month is None:
        return
    journal, chart = ledger(office).journal(*days_of(found.month.period)), books_chart(office)
    for entry in journal.entries:
        for posting in entry.postings:
            account = journal.accounts[posting.account]
            if posting.currency == found.currency and is_revenue(account, chart):
                yield EvidenceRow(
                    entry.text, -posting.amount, posting.currency, entry.date, entry.number, "month",
                    found.month.period,
                )  # fmt: skip


def _margin(office: Office, found: Cockpit) -> Iterator[EvidenceRow]:
    """The month's accounts of the income statement, income positive."""
    if found.month is None:
        return
    books = ledger(office)
    accounts = books.accounts()
    for (number, currency), amount in books.sums(*days_of(found.month.period)).items():
        if currency == found.currency and accounts[number].type.is_result and amount:
            name = f"{number} {accounts[number].name}"
            yield EvidenceRow(name, -amount, currency, None, "", "month", found.month.period)


def _closes(_office: Office, found: Cockpit) -> Iterator[EvidenceRow]:
    for each in found.closes:
        locked = tr_n("locked after {n} day", "locked after {n} days", each.days)
        waits = tr_n("not locked, {n} day since its end", "not locked, {n} days since its end", each.days)
        note = locked if each.is_locked else waits
        yield EvidenceRow(each.period, note=note, screen="month", subject=each.period)


def _coverage(_office: Office, found: Cockpit) -> Iterator[EvidenceRow]:
    counted = found.coverage
    parts: list[tuple[str, Share, str]] = [
        (tr("Bank lines matched or booked"), counted.lines, "month"),
        (tr("Invoices proven in everything"), counted.invoices, "invoices"),
        (tr("Mails with a proven draft, or rightly none"), counted.mails, "replies"),
    ]
    for title, share, screen in parts:
        yield EvidenceRow(title, note=tr("{alone} of {all}", alone=share.alone, all=share.all), screen=screen)
    yield EvidenceRow(tr("Matches that you took back as wrong"), note=str(counted.wrong), screen="month")


def _waiting(office: Office, found: Cockpit) -> Iterator[EvidenceRow]:
    for row in list_invoices(office):
        if morning.needs_the_owner(row):
            yield EvidenceRow(
                row.supplier or row.name, row.gross, row.currency, row.issue_date, row.reason, "invoices", str(row.id)
            )
    for mail in list_replies(office):
        if mail.needs_owner:
            yield EvidenceRow(mail.sender, note=mail.subject, screen="replies", subject=str(mail.id))
    lines = {line.line: line for line in ItemBook(office.records.database).movements()}
    for number in found.waiting.lines:
        line = lines[number]
        yield EvidenceRow(
            line.name or line.text, line.amount, line.currency, line.date, tr("not explained yet"), "month",
            f"{line.date:%Y-%m}",
        )  # fmt: skip


def reminder_rows(found: Round) -> list[EvidenceRow]:
    """What became of each late item: the letters in Replies, and what is left in peace with the reason."""
    letters = [
        EvidenceRow(
            f"{each.reminder.name}: {', '.join(claim.item.number for claim in each.reminder.claims)}",
            each.reminder.total,
            each.reminder.currency,
            each.reminder.deadline,
            tr("reminder, level {level}, in Replies", level=each.reminder.level),
            "replies",
            str(each.mail),
        )
        for each in found.prepared
    ]
    held = [
        EvidenceRow(
            f"{each.item.number} · {each.item.party}",
            each.left,
            each.item.currency,
            due_of(each.item),
            why_held(each),
            "month",
        )
        for each in found.choice.held
    ]
    return letters + held


_ROWS: dict[str, Callable[[Office, Cockpit], Iterator[EvidenceRow]]] = {
    "cash": _cash,
    "forecast": _forecast,
    "overdue": _overdue,
    "vat": _vat,
    "revenue": _revenue,
    "margin": _margin,
    "days-to-close": _closes,
    "coverage": _coverage,
    "questions": _waiting,
}
