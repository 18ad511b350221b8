"""From a document to its invoices: embedded data, codes, page text, recognised pictures, put together by witnesses.

The knowledge base holds the text of every page already; the reader's child gives what is special to invoices: data as
a tree, the boxes of words, codes. The official rules run in a child of their own.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.errors import Trouble, WorldError
from core.patterns import regex
from core.progress import CancelToken
from kb.document import Code, Kind, Page, PageWords
from kb.document import Source as TextSource
from kb.library import Library
from kb.reading import Reader
from office.app.intake import OCR_LANGUAGES
from office.app.plain_pages import boxed
from office.invoices.codec import as_json
from office.invoices.delivery_papers import DELIVERED
from office.invoices.hits import RulesOutcome
from office.invoices.invoice import Kind as InvoiceKind
from office.invoices.known import Known, PriceList
from office.invoices.order_tables import Ordered, cells_of, ordered_in
from office.invoices.page import PageInput, PageReading, read_page, read_pages
from office.invoices.page.columns import Column
from office.invoices.page.listing import Listed, listed
from office.invoices.price_lists import TableRow, in_force, prices_of_pages, prices_of_rows
from office.invoices.qr import is_broken, said_by
from office.invoices.reading import Reading, Source
from office.invoices.structured import StructuredInvoice, data_among, invoice_of
from office.invoices.tax_office import heads_are_sound
from office.invoices.witnesses import CodeSaid, Data, Sources, assemble
from office.rules.client import RuleBook
from office.store.joined_files import JoinedFiles
from office.store.originals import Originals
from office.store.records import Records

MOST_PAGES = 40  # of a file are looked at for invoices; nobody bills on more
MOST_SCANNED = 6  # pages are recognised a second time, which takes seconds each
_PAPERS = {InvoiceKind.ORDER, InvoiceKind.DELIVERY_NOTE}  # demand nothing, and say what may be billed
TABLES = {Kind.XLSX, Kind.XLS, Kind.CSV, Kind.ODS}
HIDDEN = "hidden-text"
MORE_PAGES = "more-pages"
TWO_DATA = "two-invoices-inside"
UNSIGNED = "unsigned"
JOINED = "joined-files"
BROKEN_CODE = "broken-code"
# A page without any of these words is no invoice; saves reading a price list or a contract closely.
_TELLS = regex(
    r"rechnung|gutschrift|mahnung|zahlungserinnerung|quittung|beleg|kassenbon|zahlbar|invoice|credit note|receipt|"
    r"amount due|facture|fattura|factura|faktura|rekening|hóa đơn|hoá đơn|发票|發票|收据|账单|请付款|\biban\b",
    re.IGNORECASE,
)
# An order on paper may have none of them and is read for what was agreed.
_TITLES_ORDER = regex(
    r"auftragsbestätigung|bestellung|order confirmation|purchase order|bon de commande|confirmation de commande|"
    r"đơn đặt hàng|xác nhận đơn|采购订单|订单确认",
    re.IGNORECASE,
)
_TITLES_DELIVERY = regex(
    r"lieferschein|delivery note|packing (?:slip|list)|bon de livraison|phiếu (?:giao|xuất kho)|送货单|packzettel",
    re.IGNORECASE,
)
_HEAD = 800  # characters of a page hold its title


@dataclass(frozen=True, slots=True)
class FoundInvoice:
    """One invoice of a document. beside: the document of its data, or "". outcome: what the official rules said."""

    reading: Reading
    beside: str = ""
    outcome: RulesOutcome | None = None

    @property
    def reports(self) -> dict[str, Any]:
        """What is archived with it."""
        return {"rules": as_json(self.outcome)} if self.outcome else {}


@dataclass(frozen=True, slots=True)
class _Inside:
    """The data of an invoice: where it lies, as a tree and as an invoice, and what the rules say of it."""

    document: str
    found: StructuredInvoice
    outcome: RulesOutcome | None

    @property
    def data(self) -> Data:
        sound = bool(self.outcome and heads_are_sound(self.outcome))
        return Data(self.found.invoice, self.found.format, self.found.profile, sound=sound)

    @property
    def flags(self) -> tuple[str, ...]:
        odd = tuple(f"data:{each.odd.value}:{each.element}" for each in self.found.warnings)
        return (*odd, *([UNSIGNED] if self.found.signed is False else []))


class InvoiceSources:
    """Asks the reader's children, the rules' child and the knowledge base."""

    def __init__(
        self, records: Records, originals: Originals, reader: Reader, library: Library, rules: RuleBook, *,
        password: Callable[[str], str | None],
    ) -> None:  # fmt: skip
        self._records = records
        self._originals = originals
        self._reader = reader
        self._library = library
        self._rules = rules
        self._password = password
        self._joined_files = JoinedFiles(records.database)

    def readings(
        self, document: str, known: Known, *, asked: bool, cancel: CancelToken | None = None
    ) -> list[FoundInvoice]:
        """Every invoice of the document; with `asked` also what looks like none. Raises WorldError and Cancelled."""
        kind = self._kind(document)
        if kind in TABLES and not asked:
            return []
        if kind == Kind.XML:
            return self._of_data(document, known, asked=asked, cancel=cancel)
        pages = self._pages(document)
        inside = self._within(document, kind, cancel)
        if inside or asked or any(_TELLS.search(page.text) for page in pages):
            return self._of_pages(document, pages, inside, known, cancel)
        head = pages[0].text[:_HEAD] if pages else ""
        if _TITLES_ORDER.search(head) or _TITLES_DELIVERY.search(head):
            found = self._of_pages(document, pages, inside, known, cancel)
            return [each for each in found if each.reading.kind in _PAPERS]
        return []

    def delivered(self, document: str) -> list[Listed]:
        """The rows of quantities of a delivery note's tables."""
        inputs, _ = self._inputs(document, self._kind(document), self._pages(document), None)
        return listed(inputs, Column.QUANTITY, title=DELIVERED)

    def ordered(self, document: str) -> Ordered:
        """Orders and receipts, where the document is a table of them."""
        if self._kind(document) not in TABLES:
            return Ordered()
        blocks = (block for page in self._pages(document) for block in page.blocks if block.role == "row")
        return ordered_in(cells_of(block.context) for block in blocks)

    def prices(self, document: str) -> PriceList:
        """The prices of a document's tables, in whatever form it came. Raises WorldError and Cancelled."""
        pages = self._pages(document)
        rows = [
            TableRow(cells_of(block.context), page.number, block.start, block.length)
            for page in pages
            for block in page.blocks
            if block.role == "row"
        ]
        prices, currency, left_out = prices_of_rows(rows)
        if not prices:
            inputs, _ = self._inputs(document, self._kind(document), pages, None)
            prices, currency = prices_of_pages(listed(inputs, Column.PRICE))
        since, until = in_force("\n".join(page.text for page in pages[:1]))
        name = self._records.names(document)[0]
        return PriceList(document, name, tuple(prices), currency, since, until, left_out)

    def together(
        self, document: str, data: str, known: Known, cancel: CancelToken | None = None
    ) -> list[FoundInvoice]:
        """A page and its data, which came as two files."""
        inside = self._read_data(data, embedded=False, cancel=cancel)
        return self._of_pages(document, self._pages(document), [inside] if inside else [], known, cancel)

    def _of_pages(
        self, document: str, pages: Sequence[Page], inside: Sequence[_Inside], known: Known,
        cancel: CancelToken | None,
    ) -> list[FoundInvoice]:  # fmt: skip
        kind = self._kind(document)
        inputs, flags = self._inputs(document, kind, pages, cancel)
        groups = read_pages(inputs)
        if inside or self._joined_files.parts_of(document):  # whoever put its pages together knows that it is one
            groups = [read_page(inputs)] if any(each.words for each in inputs) else []
        codes = self._codes(document, kind, pages, cancel)
        sources = self._sources(document, pages, known, (*flags, *_broken(codes)))
        sources = replace(sources, pages=tuple(inputs), second=self._second(document, pages, cancel))
        return self._joined(sources, groups, inside, codes, pages)

    def ranges(self, document: str, known: Known, ranges: Sequence[tuple[int, int]]) -> list[FoundInvoice]:
        """One invoice for each range of pages, as the owner says; none for the blank back of a sheet."""
        kind, pages = self._kind(document), self._pages(document)
        inputs, flags = self._inputs(document, kind, pages, None)
        parts = [[each for each in inputs if first <= each.number <= last and each.words] for first, last in ranges]
        groups = [read_page(part) for part in parts if part]
        codes = self._codes(document, kind, pages, None)
        sources = self._sources(document, pages, known, (*flags, *_broken(codes)))
        sources = replace(sources, pages=tuple(inputs), second=self._second(document, pages, None))
        return self._joined(sources, groups, [], codes, pages)

    # data

    def _of_data(self, document: str, known: Known, *, asked: bool, cancel: CancelToken | None) -> list[FoundInvoice]:
        """A file of data alone. Data that lies inside a PDF or OFD belongs to that."""
        if not asked and self._kind(self._records.parent(document)) in {Kind.PDF, Kind.OFD}:
            return []
        inside = self._read_data(document, embedded=False, cancel=cancel)
        if inside is None:
            return []
        sources = self._sources(document, self._pages(document), known, inside.flags)
        return [FoundInvoice(assemble(replace(sources, data=inside.data)), outcome=inside.outcome)]

    def _within(self, document: str, kind: str, cancel: CancelToken | None) -> list[_Inside]:
        """The data that came with the pages: attached to a PDF, part of every OFD."""
        if kind == Kind.PDF:
            return self._inside(document, cancel)
        own = self._read_data(document, embedded=True, cancel=cancel) if kind == Kind.OFD else None
        return [own] if own else []

    def _inside(self, document: str, cancel: CancelToken | None) -> list[_Inside]:
        """The invoices that lie as data inside a PDF."""
        files = {file.name: file.document for file in self._records.attachments_of(document) if file.document}
        found = []
        for name in data_among(files):
            try:
                found.append(self._read_data(files[name] or "", embedded=True, cancel=cancel))
            except WorldError as no:
                if no.trouble is Trouble.DISK_FULL:
                    raise  # else it is no data, whatever it is called
        return [each for each in found if each]

    def _read_data(self, document: str, *, embedded: bool, cancel: CancelToken | None) -> _Inside | None:
        path = self._originals.path(document)
        root = self._reader.tree(path, name=self._records.names(document)[0], cancel=cancel)
        found = invoice_of(root, embedded=embedded)
        return _Inside(document, found, self._rules.check(path, root, cancel=cancel)) if found else None

    # pages

    def _kind(self, document: str) -> str:
        row = self._records.document(document) if document else None
        return str(row["kind"]) if row else ""

    def _pages(self, document: str) -> list[Page]:
        row = self._records.document(document)
        try:
            return [
                self._library.page(document, n) for n in range(1, min(row["pages"] if row else 0, MOST_PAGES) + 1)
            ]
        except KeyError:  # it was forgotten as a document, not as an invoice
            name, path = self._records.names(document)[0], self._originals.path(document)
            return list(self._reader.read(path, name=name, password=self._password(document)).pages[:MOST_PAGES])

    def _inputs(
        self, document: str, kind: str, pages: Sequence[Page], cancel: CancelToken | None
    ) -> tuple[list[PageInput], tuple[str, ...]]:
        """The pages as the page reader wants them, and what is odd about them."""
        seen: dict[int, PageWords] = {}
        printed = [page.number for page in pages if page.source is TextSource.TEXT]
        if kind == Kind.PDF and printed:
            path, password = self._originals.path(document), self._password(document)
            seen = {each.page: each for each in self._reader.words(path, printed, password=password, cancel=cancel)}
        hidden = any(word.hidden for each in seen.values() if not each.picture for word in each.words)
        return [_input(page, seen.get(page.number)) for page in pages], ((HIDDEN,) if hidden else ())

    def _codes(self, document: str, kind: str, pages: Sequence[Page], cancel: CancelToken | None) -> list[Code]:
        if kind not in {Kind.PDF, Kind.IMAGE} or not pages:
            return []
        path, numbers = self._originals.path(document), [page.number for page in pages]
        return self._reader.codes(path, numbers, password=self._password(document), cancel=cancel)

    def _second(self, document: str, pages: Sequence[Page], cancel: CancelToken | None) -> tuple[PageInput, ...]:
        """Scanned pages as another engine recognises them; without one, nobody speaks for what the first one saw."""
        scanned = [page.number for page in pages if page.source is TextSource.OCR][:MOST_SCANNED]
        if not scanned:
            return ()
        row = self._records.document(document)
        spoken = [row["language"]] if row and row["language"] else []
        try:
            seen = self._reader.ocr(
                self._originals.path(document), scanned, languages=list(dict.fromkeys([*spoken, *OCR_LANGUAGES])),
                password=self._password(document), cancel=cancel, second=True,
            )  # fmt: skip
        except WorldError as no:
            if no.trouble is Trouble.DISK_FULL:
                raise
            return ()
        return tuple(_input(page, None) for page in seen)

    # together

    def _sources(self, document: str, pages: Sequence[Page], known: Known, flags: tuple[str, ...]) -> Sources:
        row = self._records.document(document)
        more = [MORE_PAGES] if row and row["pages"] > len(pages) else []
        more += [JOINED] if self._joined_files.parts_of(document) else []
        return Sources(
            document=document,
            name=self._records.names(document)[0],
            texts=tuple(page.text for page in pages),
            known=known,
            flags=(*flags, *more),
            properties=self._records.properties(document),
        )

    def _joined(
        self, sources: Sources, groups: Sequence[PageReading], inside: Sequence[_Inside], codes: Sequence[Code],
        pages: Sequence[Page],
    ) -> list[FoundInvoice]:  # fmt: skip
        if inside:
            first = inside[0]
            flags = (*sources.flags, *first.flags, *([TWO_DATA] if len(inside) > 1 else []))
            page = groups[0] if groups else None
            said = _said(codes, 1, len(pages))
            whole = replace(sources, data=first.data, page=page, codes=said, flags=flags)
            return [FoundInvoice(assemble(whole), beside=first.document, outcome=first.outcome)]
        return [
            FoundInvoice(assemble(replace(sources, page=page, codes=_said(codes, page.first_page, page.last_page))))
            for page in groups
        ]


def _input(page: Page, seen: PageWords | None) -> PageInput:
    if seen is not None:
        return PageInput(page.number, page.text, seen.words, Source.TEXT, seen.width, seen.height)
    if page.words:  # recognised in a picture, or placed by an OFD file
        source = Source.OCR if page.source is TextSource.OCR else Source.TEXT
        return PageInput(page.number, page.text, page.words, source, page.width, page.height)
    return PageInput(page.number, page.text, boxed(page.text), Source.TEXT)


def _broken(codes: Sequence[Code]) -> tuple[str, ...]:
    """A code for paying that fails its own check digits."""
    return (BROKEN_CODE,) if any(is_broken(code.text) for code in codes) else ()


def _said(codes: Sequence[Code], first: int, last: int) -> tuple[CodeSaid, ...]:
    """What the codes on these pages say of the invoice."""
    found = [said_by(code.text) for code in codes if first <= code.page <= last]
    return tuple(CodeSaid(invoice) for invoice in found if invoice)
