"""What the firm's own books say of the numbers that a customer names: for the owner's eyes, not for the draft."""

from decimal import Decimal

from core.evidence import Finding, FindingClass, Severity
from core.figures import FigureKind, find_figures
from core.words import tr
from office.app.bootstrap import Office
from office.app.reply_identity import Asking
from office.books.items import ItemKind, OpenItem
from office.store.items import ItemBook


def in_the_books(office: Office, asking: Asking) -> list[Finding]:
    """One sentence for each sales invoice whose exact number stands in the mail."""
    if not asking.numbers:
        return []
    book = ItemBook(office.records.database)
    left = book.open_amounts()
    sales = ((ident, item) for ident, item in book.all().items() if item.kind is ItemKind.SALES)
    return [_told(item, left.get(ident, Decimal(0))) for ident, item in sales if _named(item.number, asking)]


def _named(number: str, asking: Asking) -> bool:
    kinds = {FigureKind.CODE, FigureKind.NUMBER}
    return any(figure.kind in kinds and figure.value in asking.numbers for figure in find_figures(number))


def _told(item: OpenItem, left: Decimal) -> Finding:
    facts = {"number": item.number, "party": item.party, "day": item.date, "gross": item.gross, "left": left}
    if left:
        words = tr("Your books: {number} of {day} to {party}, {gross} {currency}, of which {left} is open.",
                   currency=item.currency, **facts)  # fmt: skip
    else:
        words = tr("Your books: {number} of {day} to {party}, {gross} {currency}, paid.",
                   currency=item.currency, **facts)  # fmt: skip
    return Finding("REPLY-BOOKS", FindingClass.BOOKS, Severity.INFO, words)
