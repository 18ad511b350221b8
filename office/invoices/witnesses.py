"""Joins what each source says into one reading: a field is proven by two witnesses that agree and none that differs.

What counts as two witnesses:

* the sender's data and the page; the data and its own arithmetic or check digits, or else the official rules
* a code on the page and the page
* on a page with text of its own: the words beside a value, and a second test that looks at something else (the sums
  close, the check digits are right, the value stands at a second place, nothing else on the document could be it).
  The signs of such a page are certain, so that what may be wrong is only the meaning, and these tests see it from
  different sides
* on a page that was recognised from a picture the signs may be wrong too: that nothing else could be it proves
  nothing there; the sums, check digits, a second place or a second recognition do

Sources that contradict each other are never averaged: the field is asked, with all that was said.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from stdnum import iban as iban_number
from stdnum.eu import vat as eu_vat

from core.evidence import Position
from core.words import tr
from office.invoices.field_values import AMOUNTS, DATES, same, value_of
from office.invoices.invoice import Format, Invoice, Kind
from office.invoices.known import Firm, Known
from office.invoices.page.evidence import Candidate, PageReading, Proof
from office.invoices.page.sheet import PageInput, Spot, fold
from office.invoices.parties import is_same_party_name, supplier_of
from office.invoices.reading import FIELDS, Field, Reading, Source, Status, Witness
from office.invoices.second_look import same_signs

CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Data:
    """The sender's own data: what it says, its format. sound: the official rules found no error in it."""

    invoice: Invoice
    format: Format
    profile: str = ""
    sound: bool = False


@dataclass(frozen=True, slots=True)
class CodeSaid:
    """What a code on the page says, and where its text or picture stands, as far as known."""

    invoice: Invoice
    at: Position | None = None


@dataclass(frozen=True, slots=True)
class Sources:
    """All that was read of one document. texts: of each page.

    pages, second: the words of scanned pages, and as another engine recognised them.
    """

    document: str
    name: str
    texts: tuple[str, ...] = ()
    data: Data | None = None
    page: PageReading | None = None
    pages: tuple[PageInput, ...] = ()
    second: tuple[PageInput, ...] = ()
    codes: tuple[CodeSaid, ...] = ()
    known: Known | None = None
    flags: tuple[str, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)

    def position(self, spot: Spot) -> Position:
        return Position(self.document, self.name, spot.page, spot.start, spot.length)


def assemble(sources: Sources) -> Reading:
    """The reading of one document from all that its sources say."""
    sources = _not_from_ourselves(sources)
    fields = {name: _field(name, sources) for name in FIELDS}
    believed = _with_proven_currency(_believed(sources), fields["currency"])
    page = sources.page
    return Reading(
        document=sources.document,
        name=sources.name,
        kind=sources.data.invoice.kind if sources.data else page.kind if page else Kind.OTHER,
        format=_format(sources),
        invoice=believed,
        profile=sources.data.profile if sources.data else "",
        fields=fields,
        said=_said(sources),
        first_page=page.first_page if page else 1,
        last_page=page.last_page if page else max(1, len(sources.texts)),
        pages=sources.texts,
        flags=tuple(dict.fromkeys((*sources.flags, *(page.flags if page else ())))),
        properties=sources.properties,
    )


def _not_from_ourselves(sources: Sources) -> Sources:
    """A page on which the owner's own firm looks like the seller was misread: it is the one who is to pay.

    Whoever looked like the buyer is then the seller. Self-billed invoices are the exception.
    """
    page, firm = sources.page, sources.known.firm if sources.known else Firm()
    if page is None or page.kind is Kind.SELF_BILLED:
        return sources
    seller, buyer = page.invoice.seller, page.invoice.buyer
    if not any(is_same_party_name(seller, name) for name in firm.names):
        return sources
    swapped = replace(
        page.invoice,
        seller=replace(seller, name=buyer.name, trading_name=""),
        buyer=replace(buyer, name=seller.name),
    )
    evidence = {
        **page.evidence,
        "seller_name": page.evidence.get("buyer_name", ()),
        "buyer_name": page.evidence.get("seller_name", ()),
    }
    return replace(sources, page=replace(page, invoice=swapped, evidence=evidence))


def _format(sources: Sources) -> Format:
    if sources.data:
        return sources.data.format
    if sources.page and sources.page.source is Source.OCR:
        return Format.SCAN
    return Format.PDF


def _said(sources: Sources) -> dict[Source, Invoice]:
    said: dict[Source, Invoice] = {}
    if sources.data:
        said[Source.XML] = sources.data.invoice
    for code in sources.codes:
        said.setdefault(Source.QR, code.invoice)
    if sources.page:
        said[sources.page.source] = sources.page.invoice
    return said


def _believed(sources: Sources) -> Invoice:
    """The data's invoice; else the page's, with the account that a code adds."""
    if sources.data:
        return sources.data.invoice
    page = sources.page.invoice if sources.page else Invoice()
    for code in sources.codes:
        if not page.accounts and code.invoice.accounts:
            page = replace(page, accounts=code.invoice.accounts)
    return page


def _with_proven_currency(invoice: Invoice, currency: Field) -> Invoice:
    """Data of older makers names no currency; what the page proves is the invoice's, since both are one document."""
    if invoice.currency or currency.status is not Status.PROVEN:
        return invoice
    return replace(invoice, currency=currency.value)


# --- one field -----------------------------------------------------------------------------------------------------


def _field(name: str, sources: Sources) -> Field:
    witnesses = [one for one in _witnesses(name, sources) if one.value]
    if not witnesses:
        return Field(name)
    value = witnesses[0].value
    agreeing = [one for one in witnesses if same(name, one.value, value)]
    rivals = [one for one in witnesses if not same(name, one.value, value)]
    proven = not rivals and _independent(agreeing) >= 2
    return Field(name, value, Status.PROVEN if proven else Status.ASKED, tuple(agreeing), tuple(rivals))


def _independent(witnesses: Sequence[Witness]) -> int:
    """How many different ways the value was come by: by source, and by place and test for the page's own."""
    many = {Source.TEXT, Source.OCR, Source.ARITHMETIC}
    return len({(one.source, one.at, one.why) if one.source in many else one.source for one in witnesses})


def _witnesses(name: str, sources: Sources) -> Iterator[Witness]:
    """Everyone who says something about the field, the most trusted first."""
    stated = value_of(sources.data.invoice, name) if sources.data else ""
    if stated:
        yield Witness(Source.XML, stated)
    for code in sources.codes:
        yield Witness(Source.QR, value_of(code.invoice, name), code.at)
    if sources.page:
        yield from _of_page(name, stated or _meant_by_code(name, sources), sources.page, sources)
    if sources.page and (found := sources.page.evidence.get(name)) and _seen_again(found, sources):
        yield Witness(Source.OCR2, found[0].value, sources.position(found[0].spots[0]))
    value = stated or _value_on_page(name, sources)
    if stated and sources.data:
        yield from _of_data(name, stated, sources.data)
    if value and sources.known:
        yield from _of_history(name, value, sources)


def _meant_by_code(name: str, sources: Sources) -> str:
    """Of several accounts on a page the one that its payment code names is meant."""
    named = (value_of(code.invoice, name) for code in sources.codes if name == "iban")
    return next(filter(None, named), "")


def _value_on_page(name: str, sources: Sources) -> str:
    found = sources.page.evidence.get(name, ()) if sources.page else ()
    return found[0].value if found else ""


# --- the page ------------------------------------------------------------------------------------------------------


def _of_page(name: str, stated: str, page: PageReading, sources: Sources) -> Iterator[Witness]:
    """What the page says. Beside data it need only hold the value; it contradicts where it surely says another."""
    found = page.evidence.get(name, ())
    if stated:
        if not (found and same(name, found[0].value, stated)) and (spot := _spot_of(name, stated, page, sources)):
            yield Witness(page.source, stated, sources.position(spot))
            return
        if found and not same(name, found[0].value, stated) and page_status(found, page.source) is not Status.PROVEN:
            return
        found = found[:1]
    for place, one in enumerate(found):
        yield from _of_candidate(one, page.source, sources) if place == 0 else [_rival(one, page.source, sources)]


def _rival(one: Candidate, source: Source, sources: Sources) -> Witness:
    return Witness(source, one.value, sources.position(one.spots[0]) if one.spots else None)


def _of_candidate(one: Candidate, source: Source, sources: Sources) -> Iterator[Witness]:
    """A witness for each test that the value passed."""
    at = sources.position(one.spots[0]) if one.spots else None
    if not one.proofs - {Proof.ALONE}:  # it stands there, and nothing says what it means: one witness, a question
        yield Witness(source, one.value, at)
        return
    if one.proofs & {Proof.LABEL, Proof.PLACE}:
        yield Witness(source, one.value, at)
    if Proof.ARITHMETIC in one.proofs:
        yield Witness(Source.ARITHMETIC, one.value, at, one.why)
    if Proof.LINES in one.proofs:
        yield Witness(Source.ARITHMETIC, one.value, at, tr("The lines add up to it."))
    if Proof.RATE in one.proofs:
        yield Witness(Source.ARITHMETIC, one.value, at, tr("It is its rate of its base."))
    if {Proof.LABEL, Proof.PLACE} <= one.proofs:
        yield Witness(source, one.value, at, tr("It is the currency of the bank account's or VAT id's country."))
    if Proof.CHECK_DIGIT in one.proofs:
        yield Witness(Source.CHECK_DIGIT, one.value, at, tr("The check digits are right."))
    if Proof.AGAIN in one.proofs and len(one.spots) > 1:
        yield Witness(source, one.value, sources.position(one.spots[1]), tr("It stands at a second place too."))
    if Proof.ALONE in one.proofs and source is Source.TEXT:
        yield Witness(source, one.value, at, tr("Nothing else on the document could be this."))


def page_status(found: Sequence[Candidate], source: Source = Source.TEXT) -> Status:
    """What the page alone would make of a field."""
    if not found:
        return Status.ABSENT
    sources = Sources("", "")
    agreeing = list(_of_candidate(found[0], source, sources))
    return Status.PROVEN if len(found) == 1 and _independent(agreeing) >= 2 else Status.ASKED


def _spot_of(name: str, value: str, page: PageReading, sources: Sources) -> Spot | None:
    """Where the page holds a value that the data states."""
    if name in AMOUNTS | DATES:
        return page.seen.get(value.lstrip("-"))
    wanted = fold(value)
    for number, text in enumerate(sources.texts, start=1):
        start = fold(text).find(wanted)
        if start >= 0 and len(wanted) > 2 and page.first_page <= number <= page.last_page:
            return Spot(number, start, len(value))
    return None


# --- a second recognition ------------------------------------------------------------------------------------------


def _seen_again(found: Sequence[Candidate], sources: Sources) -> bool:
    """Whether another engine recognised the same signs at the same place.

    It speaks for the signs, not for what they mean: what a page of text would leave a question stays one.
    """
    if not found[0].spots or page_status(found, Source.TEXT) is not Status.PROVEN:
        return False
    return same_signs(found[0].spots[0], sources.pages, sources.second)


# --- data and history ----------------------------------------------------------------------------------------------


def _of_data(name: str, value: str, data: Data) -> Iterator[Witness]:
    """What backs the data from inside: sums that close, check digits, the official rules."""
    if name in {"net", "vat", "gross", "amount_due"}:
        if why := _sums_close(data.invoice):
            yield Witness(Source.ARITHMETIC, value, why=why)
    elif name in {"iban", "seller_vat_id", "buyer_vat_id"}:
        if _has_right_digits(name, value):
            yield Witness(Source.CHECK_DIGIT, value, why=tr("The check digits are right."))
    elif data.sound:
        yield Witness(Source.RULES, value, why=tr("The official rules found the data sound."))


def _has_right_digits(name: str, value: str) -> bool:
    return bool(iban_number.is_valid(value) if name == "iban" else eu_vat.is_valid(value))


def _sums_close(invoice: Invoice) -> str:
    """The sums as figures when they close, else nothing."""
    net, vat, gross = invoice.net, invoice.vat or Decimal(0), invoice.gross
    if net is None or gross is None or abs(net + vat - gross) > CENT:
        return ""
    taxed = [tax.amount for tax in invoice.taxes if tax.amount is not None]
    if taxed and abs(sum(taxed, Decimal(0)) - vat) > CENT:
        return ""
    taken_off = (invoice.prepaid or Decimal(0)) + (invoice.withheld or Decimal(0))
    due = gross - taken_off + (invoice.rounding or Decimal(0))
    if invoice.amount_due is not None and abs(due - invoice.amount_due) > CENT:
        return ""
    return f"{net} + {vat} = {gross}"


def _of_history(name: str, value: str, sources: Sources) -> Iterator[Witness]:
    """What was paid to and learnt of this supplier before."""
    if name in {"buyer_name", "buyer_vat_id"}:
        yield from _own_firm(name, value, sources)
        return
    supplier = supplier_of(_believed(sources), sources.known) if sources.known else None
    if supplier is None:
        return
    known: tuple[str, ...] = ()
    if name == "iban":
        known = tuple(paid.account for paid in supplier.accounts if paid.times or paid.confirmed)
    elif name == "seller_name":
        known = supplier.names
    elif name in {"seller_vat_id", "seller_tax_number"}:
        known = (supplier.party.vat_id if name == "seller_vat_id" else supplier.party.tax_number,)
    if any(same(name, one, value) for one in known if one):
        yield Witness(Source.HISTORY, value, why=tr("Known from invoices that were paid before."))


def _own_firm(name: str, value: str, sources: Sources) -> Iterator[Witness]:
    """The buyer is the owner's own firm."""
    firm = sources.known.firm if sources.known else Firm()
    own = firm.names if name == "buyer_name" else (firm.vat_id,)
    if any(same(name, one, value) for one in own if one):
        yield Witness(Source.HISTORY, value, why=tr("It is your own firm."))
