"""Open items come in: from a table, and by themselves from the supplier invoices that were approved."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from core.errors import InputError
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.home_currency import home_currency
from office.app.owners_files import content_of
from office.books.items import ItemKind, OpenItem
from office.books.items_csv import RefusedRow, read_items
from office.books.statements.encodings import decoded
from office.invoices.invoice import Invoice, Kind
from office.invoices.keys import accounts_of
from office.invoices.terms import due_date, payable
from office.store.invoices import StoredInvoice
from office.store.items import ItemBook


@dataclass(frozen=True, slots=True)
class ItemsImport:
    """What became of a table of open items."""

    imported: int
    duplicates: int
    refused: tuple[RefusedRow, ...]

    def as_json(self) -> dict[str, Any]:
        """As CONTRACT `kontor items import` has it."""
        refused = [{"row": each.row, "reason": each.reason} for each in self.refused]
        return {"imported": self.imported, "duplicates": self.duplicates, "refused": refused}


def import_items(office: Office, path: Path) -> ItemsImport:
    """Take in a table of open items (contract). Raises WorldError or InputError when nothing of it can be used."""
    read = read_items(decoded(content_of(path)), home_currency(office.records))
    book = ItemBook(office.records.database)
    imported, refused = 0, list(read.refused)
    with office.records.database.write():
        for row, item in read.items:
            try:
                imported += book.add(item)
            except InputError as no:
                refused.append(RefusedRow(row, no.sentence))
        book.note("open items", {"name": path.name, "imported": imported})
    duplicates = len(read.items) + len(read.refused) - imported - len(refused)
    if imported:
        office.events.tell(Topic.BOOKS)
    return ItemsImport(imported, duplicates, tuple(sorted(refused, key=lambda each: each.row)))


def open_items(office: Office) -> list[tuple[OpenItem, Decimal]]:
    """What customers and suppliers still owe and are owed, oldest first: the item and what is open of its gross."""
    book = ItemBook(office.records.database)
    take_invoices(office, book)
    items, left = book.all(), book.open_amounts()
    found = [(items[number], amount) for number, amount in left.items() if amount]
    return sorted(found, key=lambda each: (each[0].due or each[0].date, each[0].number))


def take_invoices(office: Office, book: ItemBook) -> int:
    """Supplier invoices that were approved become items by themselves, each once; returns how many are new."""
    approved = [each for each in office.desk.memory.everything() if each.state in {"approved", "paid"}]
    return sum(_added(book, item, stored.id) for stored in approved if (item := _item_of(stored)))


def _added(book: ItemBook, item: OpenItem, invoice: int) -> bool:
    try:
        return book.add(item, invoice)
    except InputError:  # a table has it with another amount: the checks of the invoice speak of that, not we
        return False


def _item_of(stored: StoredInvoice) -> OpenItem | None:
    """The invoice as an item; None for one that says too little or asks for no money."""
    invoice = stored.reading.invoice
    gross = payable(invoice)
    if stored.reading.kind is Kind.CREDIT_NOTE and gross:
        gross = -gross
    if not gross or not invoice.number or not invoice.issue_date or not invoice.currency:
        return None
    if not stored.reading.kind.demands_money:
        return None
    return OpenItem(
        kind=ItemKind.PURCHASE,
        number=invoice.number,
        date=invoice.issue_date,
        due=due_date(invoice),
        party=invoice.payee.name or invoice.seller.name,
        party_number=stored.supplier,
        party_iban=next(iter(accounts_of(invoice)), ""),
        currency=invoice.currency,
        gross=gross,
        vat_rate=_rate(invoice),
        discount_days=_discount(invoice)[0],
        discount_percent=_discount(invoice)[1],
    )


def _rate(invoice: Invoice) -> Decimal | None:
    """The one VAT rate of the invoice; with several, the one of the largest part."""
    rated = [tax for tax in invoice.taxes if tax.rate is not None and tax.base is not None]
    return max(rated, key=lambda tax: abs(tax.base or Decimal(0))).rate if rated else None


def _discount(invoice: Invoice) -> tuple[int | None, Decimal | None]:
    """Days and per cent of its best discount."""
    if not invoice.discounts or invoice.issue_date is None:
        return None, None
    best = max(invoice.discounts, key=lambda each: each.percent)
    days = (best.until - invoice.issue_date).days if best.until else best.days
    return (days, best.percent) if days and days > 0 else (None, None)
