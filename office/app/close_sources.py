"""What a month's close is made from: the books, the documents' texts, the written policy, the bank, open items."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.words import language
from office.app.books import ledger
from office.app.bootstrap import Office
from office.app.home_currency import home_currency
from office.app.invoice_memory import firm_of
from office.app.items import take_invoices
from office.app.keeping import keeping
from office.app.posting import explained_lines
from office.books.aging import Aging, aged, open_on
from office.books.closing.facts import CloseFacts, Feed
from office.books.items import ItemKind
from office.books.journal import Journal
from office.books.matching.movement import Movement
from office.books.periods import days_of, period_of
from office.books.review import BookDocument, Dossier, InvoiceFacts, StatementLine, main_currency, policy_in
from office.books.statements.statement import Seam, Statement, seams
from office.invoices.reading import Reading, Status
from office.store.bank import BankBook
from office.store.items import ItemBook

if TYPE_CHECKING:
    from decimal import Decimal

    from office.invoices.invoice import Invoice

MOST_PAGES = 20  # of a document are read for the review
_NEAR = timedelta(days=5)  # between the bank's day and the bookkeeper's
_SURE = {Status.PROVEN, Status.ASKED}


def dossier_of(office: Office, month: str) -> Dossier:
    """Everything that the review of a month looks at."""
    journal = ledger(office).journal()
    waiting = _waiting(office, month)
    documents = [each for each in book_documents(office) if each.sha256 not in waiting]
    names = firm_of(office.records).names
    policy = policy_in(documents, main_currency(journal), names[0] if names else "", journal.accounts)
    lines = tuple(bank_lines(office))
    return office.last_dossier.of(
        (journal, month, documents, policy, lines, language()),
        lambda: Dossier(journal, month, documents, policy, bank_lines=lines),
    )


def bank_lines(office: Office) -> list[StatementLine]:
    """What the bank's files told of months that Kontor does not keep: in the others each line is posted or asked."""
    first = keeping(office).first
    movements = [
        each for each in ItemBook(office.records.database).movements() if not first or period_of(each.date) < first
    ]
    return [
        StatementLine(each.date, each.amount, f"{each.text} {each.name}".strip(), each.account) for each in movements
    ]


def book_documents(office: Office) -> list[BookDocument]:
    """Every document of the knowledge base, once, with what was read of it."""
    return [
        BookDocument(
            stored.names[0] if stored.names else "",
            stored.document,
            tuple(_pages(office, stored.document, stored.pages)),
            _facts(office, stored.document),
        )
        for stored in office.library.documents()
    ]


def _waiting(office: Office, month: str) -> set[str]:
    """The papers of invoices that are not posted yet: in a kept month that is not the review's to do."""
    first = keeping(office).first
    if not first or month < first:
        return set()
    begins, home = days_of(first)[0], home_currency(office.records)
    found = [
        each
        for each in office.desk.memory.everything()
        if (each.is_open or each.state == "blocked" or each.reading.invoice.currency != home)
        and (each.reading.invoice.issue_date or begins) >= begins
    ]
    return {document for each in found for document in (each.reading.document, each.beside) if document}


def _pages(office: Office, document: str, count: int) -> Iterator[str]:
    for number in range(1, min(count, MOST_PAGES) + 1):
        yield office.library.page(document, number).text


def _facts(office: Office, document: str) -> InvoiceFacts | None:
    stored = office.invoices.of_document(document)
    return facts_of(stored[0].reading) if len(stored) == 1 else None


def facts_of(reading: Reading) -> InvoiceFacts | None:
    """The proven fields of an invoice; None where not even its number and amounts are."""
    invoice: Invoice = reading.invoice
    if any(reading[name].status is not Status.PROVEN for name in ("number", "gross")):
        return None
    net = invoice.net if reading["net"].status is Status.PROVEN else None
    return InvoiceFacts(
        number=invoice.number,
        issued=invoice.issue_date if reading["issue_date"].status in _SURE else None,
        delivered=invoice.delivery_date if reading["delivery_date"].status in _SURE else None,
        first_day=invoice.period_start,
        last_day=invoice.period_end,
        net=net,
        vat=invoice.vat,
        gross=invoice.gross,
        currency=invoice.currency,
        seller=invoice.seller.name,
        buyer=invoice.buyer.name,
    )


def facts_for(office: Office, dossier: Dossier, broken: Sequence[str]) -> CloseFacts:
    """What the checklist looks at besides the books; proposals and the owner's word are put in by the close."""
    books = ledger(office)
    statements = BankBook(office.records.database).statements()
    movements = ItemBook(office.records.database).movements()
    lines = [line for line in movements if dossier.first <= line.date <= dossier.last]
    ages = owed_by_age(office, movements, dossier.last)
    matched = explained_lines(office)
    return CloseFacts(
        feeds=tuple(feeds_of(statements, dossier.last)),
        lines=len(lines),
        unmatched=_unbooked([line for line in lines if line.line not in matched], dossier),
        receivable=ages[ItemKind.SALES],
        payable=ages[ItemKind.PURCHASE],
        state=books.state(f"{dossier.first:%Y-%m}"),
        head=books.head(),
        broken=tuple(broken),
    )


def feeds_of(statements: Iterable[Statement], until: date) -> Iterator[Feed]:
    """One feed for each account of the bank: how far its statements reach, and where they do not meet."""
    held = list(statements)
    holes: list[Seam] = seams(held)
    for account, currency in dict.fromkeys((each.account, each.currency) for each in held):
        mine = [each for each in held if (each.account, each.currency) == (account, currency)]
        days = [each.closing.on for each in mine if each.closing and each.closing.on]
        gaps = tuple(hole.after for hole in holes if hole.account == account and hole.after and hole.after <= until)
        yield Feed(account, currency, max(days, default=None), gaps=gaps)


def owed_by_age(office: Office, movements: Iterable[Movement], day: date) -> dict[ItemKind, tuple[Aging, ...]]:
    """How late what was open in the evening of a day was then, whatever was paid since."""
    book = ItemBook(office.records.database)
    take_invoices(office, book)
    days = {line.line: line.date for line in movements}
    matches = book.matches().items()
    settled = [(use.item, days[line], use.amount) for line, held in matches for use in held.match.uses]
    left = open_on(book.all(), settled, day)
    return {kind: aged([each for each in left if each[0].kind is kind], day) for kind in ItemKind}


def _unbooked(lines: Iterable[Movement], dossier: Dossier) -> int:
    """How many bank lines no entry shows: none of the bank's account moves that amount within days of it."""
    booked: defaultdict[Decimal, set[date]] = defaultdict(set)
    for entry in dossier.now:
        for bank in dossier.roles.banks & dossier.legs(entry).keys():
            booked[dossier.legs(entry)[bank]].add(entry.date)
    return sum(not any(abs(day - line.date) <= _NEAR for day in booked.get(line.amount, ())) for line in lines)


def journal_until(journal: Journal, last: date) -> Journal:
    """The journal up to a day."""
    return Journal(journal.accounts, tuple(entry for entry in journal.entries if entry.date <= last))
