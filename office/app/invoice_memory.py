"""What the office knows when an invoice comes, put together from office.db: the firm, suppliers, earlier invoices.

Readings are decoded once and kept while their rows do not change, so that checking hundreds stays quick.
"""

import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from office.app.home_currency import home_currency
from office.invoices.codec import from_json
from office.invoices.digest import digest
from office.invoices.invoice import Invoice, Party
from office.invoices.keys import key_of
from office.invoices.known import Earlier, Firm, Known, Limits, Order, Payment, Supplier
from office.invoices.paid import could_be_paid_with, is_named, may_settle, unclaimed
from office.invoices.parties import plain_name, same_name, supplier_of, tax_key
from office.invoices.reading import Reading, Source
from office.store.bank import BankBook
from office.store.invoices import Invoices, StoredInvoice
from office.store.records import Records
from office.store.suppliers import Suppliers

ENOUGH_TO_GUESS = 3  # invoices that name the same buyer, before it is taken for the firm unasked
DECIDED = {"approved", "paid"}
_FAR = date(9999, 12, 31)


def firm_of(records: Records) -> Firm:
    """The firm's facts; its name in the settings counts even where nothing else was said."""
    firm = from_json(Firm, records.setting("firm", {}))
    name = str(records.setting("firm_name", ""))
    return replace(firm, names=(name,)) if name and not firm.names else firm


def limits_of(records: Records) -> Limits:
    return from_json(Limits, records.setting("limits", {}))


def people_of(records: Records) -> tuple[tuple[str, ...], bool]:
    """(names of those who may decide, whether the owner works alone)."""
    told: dict[str, Any] = records.setting("people", {})
    return tuple(told.get("names", ())), bool(told.get("alone", False))


Key = tuple[int, str, date, int, int]


class Memory:
    """All invoices and suppliers, as values. Thread-safe."""

    def __init__(self, records: Records, invoices: Invoices, suppliers: Suppliers) -> None:
        self._records = records
        self._invoices = invoices
        self._suppliers = suppliers
        self._bank = BankBook(records.database)
        self._held: dict[int, StoredInvoice] = {}
        self._lock = threading.Lock()

    def everything(self) -> list[StoredInvoice]:
        """Every invoice as it is now, in the order of its number."""
        with self._lock:
            now = self._invoices.revisions()
            stale = [n for n, revision in now.items() if n not in self._held or self._held[n].revision != revision]
            for start in range(0, len(stale), 500):
                self._held.update((each.id, each) for each in self._invoices.some(stale[start : start + 500]))
            self._held = {n: self._held[n] for n in now if n in self._held}
            return list(self._held.values())

    def firm(self) -> Firm:
        """The firm's facts as the owner confirmed them; until he does, the buyer whom nearly all invoices name.

        The accounts whose statements he gave are the firm's too; its currency is that of its books.
        """
        told = firm_of(self._records)
        if not told.names:
            guess, seen, of = self.proposed_firm()
            told = guess if seen >= ENOUGH_TO_GUESS and seen * 4 >= of * 3 else told
        own = (statement.account for statement in self._bank.statements())
        accounts = tuple(dict.fromkeys([*told.accounts, *own]))
        return replace(told, accounts=accounts, currency=home_currency(self._records))

    def proposed_firm(self) -> tuple[Firm, int, int]:
        """The buyer whom most invoices name, on how many, and how many name one at all."""
        parties = [each.reading.invoice.buyer for each in self.everything() if each.reading.invoice.buyer.name]
        names = Counter(plain_name(buyer.name) for buyer in parties)
        if not names:
            return Firm(), 0, 0
        name, seen = names.most_common(1)[0]
        return _as_firm([buyer for buyer in parties if plain_name(buyer.name) == name]), seen, len(parties)

    def partner(self, reading: Reading) -> StoredInvoice | None:
        """The open invoice that is the other file of this one: the page to its data, or the data to its page."""
        open_ones = (each for each in self.everything() if each.is_open)
        return next((each for each in open_ones if _are_partners(each.reading, reading)), None)

    def suppliers(self) -> list[Supplier]:
        return self._suppliers.all()

    def facts(self, today: date) -> Known:
        """What is known of the firm and its suppliers, without other invoices."""
        firm = self.firm()
        others = [each for each in self.suppliers() if not _is_firm(each, firm)]
        suppliers = _with_ordered(others, self._suppliers.orders())
        return Known(
            today=today,
            firm=firm,
            suppliers=tuple(suppliers),
            orders=tuple(_with_keys(self._suppliers.orders(), suppliers)),
            receipts=tuple(self._suppliers.receipts()),
            price_lists=self._suppliers.price_lists.all(),
            limits=limits_of(self._records),
        )

    def known(
        self, today: date, reading: Reading, *, stored: StoredInvoice | None = None, copy: bool = False,
        channel: str = "", sender: str = "",
    ) -> Known:  # fmt: skip
        """All that is known beside this reading. stored: its row, if it has one. copy: it is one more of the same."""
        before = [each for each in self.everything() if each.state != "gone"]
        before = [each for each in before if copy or not _is_same(each, reading)]
        if stored is not None:
            before = [each for each in before if order_key(each) < order_key(stored)]
        invoices = [each.reading.invoice for each in before]
        paid = stored is not None and stored.state == "paid"
        apart = self._invoices.told_apart().get(stored.id, set()) if stored else set()
        return replace(
            self.facts(today),
            earlier=tuple(_earlier(each, reading.document if each.id in apart else "") for each in before),
            payments=self._payments(reading.invoice, invoices, paid=paid),
            sender=stored.sender if stored else sender,
            channel=stored.channel if stored else channel,
        )

    def _payments(self, invoice: Invoice, before: list[Invoice], *, paid: bool) -> tuple[Payment, ...]:
        """Money that may have been paid for this invoice and for none that came before.

        Where it is paid, its own payment is none to wonder about; a second one that names it is.
        """
        payments = self._bank.payments(could_be_paid_with(invoice))
        left = unclaimed(payments, [*before, *([invoice] if paid else [])]) if payments else ()
        return tuple(each for each in left if may_settle(invoice, each) and (not paid or is_named(invoice, each)))

    def supplier_key(self, reading: Reading) -> str:
        """The key of the known supplier, else the one that he would get."""
        found = supplier_of(reading.invoice, Known(date.min, suppliers=tuple(self.suppliers())))
        if found:
            return found.key
        return self._same_name(reading.invoice) or key_of(reading.invoice.seller)

    def _same_name(self, invoice: Invoice) -> str:
        """An invoice without a tax id belongs to the one supplier of that name who gave one before."""
        name = plain_name(invoice.seller.name)
        if not name or invoice.seller.vat_id or invoice.seller.tax_number:
            return ""
        keys = {each.supplier for each in self.everything() if plain_name(each.reading.invoice.seller.name) == name}
        return keys.pop() if len(keys) == 1 else ""


def _is_same(stored: StoredInvoice, reading: Reading) -> bool:
    here = stored.reading
    return (here.document, here.first_page) == (reading.document, reading.first_page)


def order_key(invoice: StoredInvoice) -> Key:
    """Which of two is the earlier one: what is decided, then what came on an earlier day, was issued earlier, and
    came as data before a page and a page before a picture of it.
    """
    form = invoice.reading.format
    trust = 0 if form.is_structured else 2 if form == "scan" else 1
    issued = invoice.reading.invoice.issue_date or _FAR
    return (0 if invoice.state in DECIDED else 1, invoice.arrived_at[:10], issued, trust, invoice.id)


def _with_ordered(suppliers: list[Supplier], orders: list[Order]) -> list[Supplier]:
    """Whoever stands in the owner's own list of orders is a supplier, though nothing was paid to him yet."""
    found = list(suppliers)
    for name in dict.fromkeys(order.supplier for order in orders if order.supplier and not order.is_paper):
        if _named(name, found) is None:
            found.append(Supplier(key=key_of(Party(name=name)), names=(name,)))
    return found


def _is_firm(supplier: Supplier, firm: Firm) -> bool:
    """Money that the firm moved between its own accounts makes it no supplier."""
    return any(same_name(name, own) for name in supplier.names for own in firm.names)


def _with_keys(orders: list[Order], suppliers: list[Supplier]) -> Iterator[Order]:
    for order in orders:
        found = _named(order.supplier, suppliers)
        yield replace(order, supplier=found.key) if found else order


def _named(name: str, suppliers: list[Supplier]) -> Supplier | None:
    return next((each for each in suppliers if any(same_name(name, own) for own in each.names)), None)


def _are_partners(one: Reading, other: Reading) -> bool:
    """One is data alone and the other a page alone, and both state the same number, day and amount."""
    data, page = (one, other) if one.format.is_structured else (other, one)
    if not data.format.is_structured or page.format.is_structured or _is_hybrid(data):
        return False
    first, second = one.invoice, other.invoice
    same = (first.number, first.issue_date, first.gross) == (second.number, second.issue_date, second.gross)
    return same and bool(first.number) and first.gross is not None and one.document != other.document


def _is_hybrid(reading: Reading) -> bool:
    return bool({Source.TEXT, Source.OCR} & set(reading.said))


def _as_firm(buyers: list[Party]) -> Firm:
    def most(values: Iterable[str]) -> str:
        return next(iter(Counter(value for value in values if value).most_common(1)), ("", 0))[0]

    vat_id = most(tax_key(buyer.vat_id) for buyer in buyers)
    address = most(" ".join(filter(None, (buyer.street, buyer.postcode, buyer.city))) for buyer in buyers)
    country = most(buyer.country for buyer in buyers) or (vat_id[:2] if vat_id[:2].isalpha() else "")
    return Firm(
        names=(most(buyer.name for buyer in buyers),),
        addresses=(address,) if address else (),
        country=country or Firm().country,
        vat_id=vat_id,
    )


@lru_cache(maxsize=4096)
def _digest(pages: tuple[str, ...]) -> frozenset[int]:
    return digest(pages)


def _earlier(each: StoredInvoice, apart: str) -> Earlier:
    reading = each.reading
    return Earlier(
        document=reading.document,
        name=reading.name,
        invoice=reading.invoice,
        supplier=each.supplier,
        arrived=date.fromisoformat(each.arrived_at[:10]),
        channel=each.channel,
        digest=_digest(reading.pages),
        approved=each.state in DECIDED,
        rejected=each.state == "blocked",
        paid_on=date.fromisoformat(each.paid_on) if each.paid_on else None,
        producer=reading.properties.get("producer", ""),
        not_duplicate_of=frozenset({apart}) if apart else frozenset(),
    )
