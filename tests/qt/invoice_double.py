"""An office that knows a pile of invoices, in the shape of `office.app.invoices`: what the room is tested with.

The documents are real (made, read, drawn), the verdicts are planted. Decisions change the planted values, so that a
test sees what the owner would see.
"""

# ruff: noqa: A002, E501  the interface calls it id; tables of planted values
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from core.errors import InputError
from core.evidence import Finding, FindingClass, Position, Severity
from office.app import documents
from office.app.bootstrap import Office
from office.app.invoice_payments import Exported
from office.app.invoice_rows import (
    Decision,
    Event,
    InvoiceDetail,
    InvoiceRow,
    MailDraft,
    Money,
    MoneyCounter,
    PartWish,
    Payment,
    Saving,
    SupplierFacts,
    Task,
)
from office.invoices.booking import Booking, Posting
from office.invoices.invoice import Account, Format, Invoice, Kind, Line, Party, Tax
from office.invoices.known import PaidAccount
from office.invoices.reading import Field, Reading, Source, Status, Witness
from office.invoices.split_booking import Part
from office.invoices.terms import Offer

TODAY = date(2026, 11, 20)
IBAN, OTHER_IBAN = "DE02120300000000202051", "DE21500105175407324931"


@dataclass(frozen=True)
class Planted:
    """One invoice to be made."""

    supplier: str
    number: str
    gross: str
    verdict: str = "pay"
    currency: str = "EUR"
    issued: date = date(2026, 11, 3)
    due: date | None = date(2026, 12, 3)
    reason: str = "Everything fits."
    finding: FindingClass = FindingClass.PAYMENT
    tasks: tuple[str, ...] = ()
    discount: bool = False
    form: Format = Format.PDF
    xml_gross: str = ""
    kind: Kind = Kind.INVOICE
    iban: str = IBAN


STANDARD = (
    Planted("Holz-Nord GmbH", "2026-0815", "4812.36", "block", reason=(
        "The bank account is not the one paid 11 times since 2024. It appears only on this page."),
        tasks=("call-back",), iban=OTHER_IBAN),
    Planted("Holz-Nord GmbH", "2026-0748", "2748.90", issued=date(2026, 10, 8)),
    Planted("Stadtwerke Elbufer GmbH", "SW-40118-1126", "312.97", "ask", reason=(
        "The page says 312.97, the data inside says 332.01."), finding=FindingClass.CONTENT, form=Format.FACTUR_X,
        xml_gross="332.01"),
    Planted("Büro Müller e. K.", "BM-77655", "86.93", discount=True, form=Format.FACTUR_X),
    Planted("Cong ty Minh Phat", "MP-HD-0261", "12400000", currency="VND", due=None),
    Planted("Hansefon AG", "HF-202611-88120", "119.00", due=date(2026, 11, 14)),
    Planted("Deutsches Gewerberegister", "DGR-559012", "498.00", "block", reason=(
        "Nobody here ordered this: the supplier is unknown and the form looks like an official one."),
        finding=FindingClass.FRAUD, tasks=("answer",)),
    Planted("Holz-Nord GmbH", "2026-0822", "315.35", kind=Kind.CREDIT_NOTE),
)  # fmt: skip


def write(folder: Path, planted: Sequence[Planted] = STANDARD) -> Path:
    """A PDF for each."""
    folder.mkdir(parents=True, exist_ok=True)
    for each in planted:
        canvas = Canvas(str(folder / f"{each.number}.pdf"), pagesize=A4)
        for at, line in enumerate(_words(each)):
            canvas.drawString(72, 760 - 24 * at, line)
        canvas.save()
    return folder


def _words(each: Planted) -> list[str]:
    return [each.supplier, "Hafenstr. 12, 20457 Hamburg", "", f"Invoice number {each.number}",
            f"Date {each.issued.isoformat()}", "", "Oak boards 40 mm, 12 pieces", f"Total {each.gross} {each.currency}",
            "", f"IBAN {each.iban}", f"Payable until {each.due.isoformat() if each.due else 'receipt'}"]  # fmt: skip


@dataclass
class Double:
    """Stands where `office.app.invoices` stands."""

    details: dict[int, InvoiceDetail] = field(default_factory=dict)
    calls: list[tuple[str, object]] = field(default_factory=list)
    before: dict[str, InvoiceDetail] = field(default_factory=dict)
    exported: list[Path] = field(default_factory=list)

    def list_invoices(self, _office: Office, *, search: str = "", state: str = "") -> list[InvoiceRow]:
        rows = [detail.row for detail in self.details.values()]
        words = search.casefold().split()
        return [
            row
            for row in rows
            if all(word in f"{row.supplier} {row.number} {row.gross}".casefold() for word in words)
        ]

    def invoice(self, _office: Office, id: int) -> InvoiceDetail:
        return self.details[id]

    def approve(self, _office: Office, id: int, *, person: str = "") -> Decision:
        if any(not task.done for task in self.details[id].tasks):
            raise InputError("First do what must be done.")
        return self._decide("approve", id, "approved", person)

    def approve_green(self, office: Office, ids: Sequence[int]) -> list[Decision]:
        self.calls.append(("approve_green", tuple(ids)))
        return [self.approve(office, each) for each in ids]

    def block(self, _office: Office, id: int, reason: str) -> Decision:
        return self._decide("block", id, "blocked", reason)

    def reopen(self, _office: Office, id: int) -> Decision:
        return self._decide("reopen", id, "open")

    def mark_paid(self, _office: Office, id: int, _on: date) -> Decision:
        return self._decide("paid", id, "paid")

    def not_duplicate(self, _office: Office, id: int) -> Decision:
        return self._decide("not_duplicate", id, "open")

    def correct(self, _office: Office, id: int, fields: Mapping[str, str]) -> Decision:
        detail = self.details[id]
        changed = {name: Field(name, value, Status.PROVEN, (Witness(Source.TEXT, value, why="you said so"),) * 2)
                   for name, value in fields.items()}  # fmt: skip
        decision = self._decide("correct", id, detail.row.state, dict(fields))
        reading = replace(detail.reading, fields={**detail.reading.fields, **changed})
        self.details[id] = replace(self.details[id], reading=reading)
        return decision

    def complete_task(self, _office: Office, id: int, task: int, note: Mapping[str, str]) -> None:
        detail = self.details[id]
        self.calls.append(("complete_task", dict(note)))
        tasks = tuple(replace(each, done=True) if each.id == task else each for each in detail.tasks)
        self.details[id] = replace(detail, tasks=tasks, row=replace(detail.row, tasks=sum(not t.done for t in tasks)))

    def ask_supplier(self, _office: Office, id: int) -> MailDraft:
        self._decide("ask", id, "asked")
        row = self.details[id].row
        return MailDraft("rechnung@example.org", f"Rechnung {row.number}", "Guten Tag,\n\n<b>bitte</b> …", "de")

    def undo(self, _office: Office, token: str) -> None:
        self.calls.append(("undo", token))
        detail = self.before[token]
        self.details[detail.row.id] = detail

    def split(self, _office: Office, id: int, pages: Sequence[int]) -> Decision:
        return self._decide("split", id, "open", tuple(pages))

    def booking_accounts(self, _office: Office) -> list[tuple[str, str]]:
        return [("3400", "Wareneingang"), ("4920", "Telefon"), ("4930", "Bürobedarf")]

    def set_booking(
        self, _office: Office, id: int, account: str, *, cost_centre: str = "", tax_code: str = ""
    ) -> Decision:
        detail, number = self.details[id], account.split()[0]
        decision = self._decide("set_booking", id, detail.row.state, (number, cost_centre, tax_code))
        booking = replace(detail.booking, account=number, account_name="", cost_centre=cost_centre, source="owner")
        self.details[id] = replace(self.details[id], booking=booking)
        return decision

    def split_booking(self, _office: Office, id: int, parts: Sequence[PartWish]) -> Decision:
        detail = self.details[id]
        decision = self._decide("split_booking", id, detail.row.state, list(parts))
        booked = tuple(Part(each.account.split()[0], Decimal(50), each.cost_centre, each.lines) for each in parts)
        self.details[id] = replace(self.details[id], booking=replace(detail.booking, parts=booked))
        return decision

    def set_recurring(self, _office: Office, id: int, *, recurring: bool) -> Decision:
        detail = self.details[id]
        decision = self._decide("set_recurring", id, detail.row.state, recurring)
        supplier = replace(detail.supplier, recurring=recurring)
        self.details[id] = replace(self.details[id], supplier=supplier)
        return decision

    def save_validation_report(self, _office: Office, id: int, folder: Path, *, cancel: object = None) -> list[Path]:
        self.calls.append(("save_report", id))
        return [folder / "report.json", folder / "report.pdf"]

    def payment_list(self, _office: Office, on: date) -> list[Payment]:
        rows = [detail.row for detail in self.details.values() if detail.row.state == "approved"]
        return [Payment(row.id, row.supplier, row.number, row.gross or Decimal(), row.currency, row.best_day or on, IBAN,
                        row.number, ready=row.currency == "EUR", why_not="" if row.currency == "EUR" else "Not in euros.")
                for row in rows]  # fmt: skip

    def export_payments(self, _office: Office, ids: Sequence[int], path: Path) -> Exported:
        path.write_text("<Document/>", encoding="utf-8")
        made = [self._decide("exported", each, "approved") for each in ids]
        self.calls.append(("export", tuple(ids)))
        return Exported(path, len(made), Decimal(0), "", tuple(decision.token for decision in made))

    def savings(self, _office: Office) -> MoneyCounter:
        one = Saving(Decimal("96.25"), (1,))
        return MoneyCounter("EUR", one, one, one, one)

    def _decide(self, what: str, id: int, state: str, told: object = "") -> Decision:
        detail, token = self.details[id], f"{what}-{id}-{len(self.calls)}"
        self.calls.append((what, told or id))
        self.before[token] = detail
        now = datetime.now(UTC).isoformat()
        event = Event(now, f"{what} {detail.row.number}", str(told) if what == "approve" else "", token)
        row = replace(detail.row, state=state, all_green=False)
        self.details[id] = replace(detail, row=row, history=(*detail.history, event))
        until = (datetime.now(UTC) + timedelta(hours=24)).isoformat()
        return Decision(token, until, f"{what}: {detail.row.number}")


def double_of(office: Office, folder: Path, planted: Sequence[Planted] = STANDARD) -> Double:
    """Take the PDFs in and plant what the office says about them."""
    outcomes = documents.add_paths(office, [folder / f"{each.number}.pdf" for each in planted])
    found = zip(planted, outcomes, strict=True)
    return Double({at: _detail(at, each, office, outcome.document) for at, (each, outcome) in enumerate(found, 1)})


def _detail(id: int, each: Planted, office: Office, document: str) -> InvoiceDetail:
    reading = _reading(each, office, document)
    gross = Decimal(each.gross)
    row = InvoiceRow(
        id, document, reading.name, each.kind, each.supplier, each.number, each.issued, each.due, gross,
        each.currency, each.verdict, "open", each.reason, each.due, "2026-11-20T08:00:00Z", tasks=len(each.tasks),
        all_green=each.verdict == "pay" and not each.tasks,
    )  # fmt: skip
    until = date(2026, 11, 25)
    offer = (
        Offer(Decimal(2), until, Decimal("1.74"), gross - Decimal("1.74"), Decimal("37.2")) if each.discount else None
    )
    accounts = (PaidAccount(IBAN, 11, date(2024, 3, 1), date(2026, 10, 20)),)
    return InvoiceDetail(
        row, reading, tuple(_findings(each, reading)), tuple(_task(at, kind) for at, kind in enumerate(each.tasks, 1)),
        _booking(gross), (), SupplierFacts(each.supplier, each.supplier, True, accounts, "040 123 456", 11, gross,
                                           each.currency), Money(gross, each.currency, each.due, each.due, offer),
        validation=_validation(each),
    )  # fmt: skip


def _reading(each: Planted, office: Office, document: str) -> Reading:
    text, name = documents.page_of(office, document, 1).text, f"{each.number}.pdf"

    def said(source: Source, value: str, words: str = "") -> Witness:
        at = text.find(words or value)
        place = Position(document, name, 1, at, len(words or value)) if at >= 0 and source is not Source.XML else None
        return Witness(source, value, place, "")

    def proven(field_name: str, value: str) -> Field:
        other = Source.XML if each.form is Format.FACTUR_X else Source.ARITHMETIC
        return Field(field_name, value, Status.PROVEN, (said(Source.TEXT, value), Witness(other, value)))

    fields = {"number": proven("number", each.number), "gross": proven("gross", each.gross),
              "issue_date": proven("issue_date", each.issued.isoformat()), "seller_name": proven("seller_name", each.supplier),
              "iban": proven("iban", each.iban)}  # fmt: skip
    if each.iban == OTHER_IBAN:
        fields["iban"] = Field("iban", each.iban, Status.ASKED, (said(Source.TEXT, each.iban),))
    if each.xml_gross:
        fields["gross"] = Field(
            "gross",
            each.gross,
            Status.ASKED,
            (said(Source.TEXT, each.gross),),
            (Witness(Source.XML, each.xml_gross),),
        )
    invoice = Invoice(
        each.kind, each.number, each.issued, each.due, currency=each.currency, seller=Party(each.supplier),
        lines=(Line("Oak boards 40 mm", Decimal(12), "pcs", Decimal("24.90"), net=Decimal("298.80")),),
        taxes=(Tax(Decimal("298.80"), Decimal("56.77"), Decimal(19), "S"),), gross=Decimal(each.gross),
        accounts=(Account(each.iban),), order_reference="118",
    )  # fmt: skip
    in_data = replace(invoice, gross=Decimal(each.xml_gross or each.gross))
    both = {Source.XML: in_data} if each.form is Format.FACTUR_X else {}
    return Reading(document, name, each.kind, each.form, invoice, "", fields, both, pages=(text,))


def _findings(each: Planted, reading: Reading) -> list[Finding]:
    if each.verdict == "pay":
        return [Finding("K-TERMS", FindingClass.PAYMENT, Severity.INFO, "Payable within 30 days.", "")]
    severity = Severity.BLOCK if each.verdict == "block" else Severity.ASK
    doubtful = reading["iban"] if each.finding is FindingClass.PAYMENT else reading["gross"]
    return [Finding("K-1", each.finding, severity, each.reason, "§ 14 UStG", doubtful.witnesses[0].at)]


def _task(id: int, kind: str) -> Task:
    needs = {"call-back": ("person", "phone"), "answer": ("person", "text")}[kind]
    title = {"call-back": "Call the supplier about the new account", "answer": "Say why it may be paid"}[kind]
    return Task(id, kind, title, "Money to a wrong account is gone.", OTHER_IBAN, False, "040 123 456", needs)


def _validation(each: Planted) -> dict[str, object]:
    official = each.form is Format.FACTUR_X
    rules = {"ruleset": "Factur-X", "version": "1.07.3", "trouble": ""} if official else {
        "ruleset": "", "version": "", "trouble": ""}  # fmt: skip
    found = {"rule": "BR-CO-15", "severity": "ask", "message": "The total does not fit.", "source": "EN 16931"}
    return {"made": "2026-11-20T08:00:00+00:00", "rules": rules, "findings": [found] if each.xml_gross else [],
            "classes": {"format": 0, "rule": int(bool(each.xml_gross)), "content": 0}}  # fmt: skip


def _booking(gross: Decimal) -> Booking:
    net = (gross / Decimal("1.19")).quantize(Decimal("0.01"))
    postings = (Posting("3400", debit=net), Posting("1576", debit=gross - net), Posting("1600", credit=gross))
    return Booking(
        "3400", "Wareneingang", "9", "Vorsteuer 19 %", "", "", "memory", "as for this supplier before", postings,
        tax_choices=(("9", "Vorsteuer 19 %"), ("0", "ohne Vorsteuer")), cost=net,
        line_worths=(Decimal("60.00"),),
    )  # fmt: skip
