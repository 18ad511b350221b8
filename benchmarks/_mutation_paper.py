# ruff: noqa: E501  tables read better with one row a line
"""Invoices as paper and as data: three page layouts that the reader was not tuned to, and UBL."""

import io
import xml.etree.ElementTree as ET  # writes only
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

from office.invoices.invoice import Invoice, Kind, Party

WIDTH, HEIGHT = A4
_FONTS = ("DejaVuSans.ttf", "LiberationSans-Regular.ttf")


def _font(fallback: str) -> str:
    """A font with every letter, where the machine has one."""
    for name in _FONTS:
        try:
            pdfmetrics.registerFont(TTFont("Every", name))
        except (TTFError, OSError):
            continue
        return "Every"
    return fallback


@dataclass(frozen=True)
class Layout:
    """Words, habits and places of one maker of invoices."""

    name: str
    font: str
    labels: dict[str, str]
    point: str
    thousands: str
    days: str
    money: str  # "{amount} €"
    totals_left: bool = False
    stacked: bool = False  # a label stands above its value
    sender_below: bool = False

    def amount(self, value: Decimal) -> str:
        text = f"{value:,.2f}"
        return text.translate({ord(","): self.thousands, ord("."): self.point})

    def cash(self, value: Decimal, currency: str) -> str:
        sign = {"EUR": "€", "GBP": "£", "USD": "US$"}.get(currency, currency)
        return self.money.format(amount=self.amount(value), sign=sign, code=currency)

    def day(self, when: date) -> str:
        months = self.labels["months"].split()
        return when.strftime(self.days).replace("MONTH", months[when.month - 1])


LETTER = Layout(
    "letter", "Helvetica",
    {"invoice": "Rechnung", "credit": "Gutschrift", "number": "Rechnungs-Nr.:", "issued": "Datum:", "delivered": "Leistungsdatum:",
     "period": "Leistungszeitraum:", "order": "Ihre Bestell-Nr.:", "net": "Zwischensumme netto", "vat": "zzgl. {rate} % MwSt.", "gross": "Rechnungsbetrag",
     "discount": "abzgl. Rabatt", "prepaid": "abzgl. Anzahlung", "left": "Zu zahlen", "due": "Zahlbar bis {day}", "early": "bei Zahlung binnen {days} Tagen {percent} % Skonto",
     "head": "Artikel|Anzahl|Preis|Betrag", "vat_id": "USt-IdNr.:", "tax": "Steuernummer:", "bank": "Bankverbindung: IBAN {iban} BIC {bic}",
     "months": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"},
    ",", ".", "%d.%m.%Y", "{amount} {sign}",
)  # fmt: skip
BOXED = Layout(
    "boxed", "Times-Roman",
    {"invoice": "INVOICE", "credit": "CREDIT NOTE", "number": "Invoice number", "issued": "Invoice date", "delivered": "Delivery date",
     "period": "Service period", "order": "Purchase order", "net": "Subtotal", "vat": "VAT {rate}%", "gross": "Total", "discount": "Discount",
     "prepaid": "Deposit received", "left": "Balance due", "due": "Payment due by {day}", "early": "{percent}% discount if paid within {days} days",
     "head": "Description|Qty|Unit price|Amount", "vat_id": "VAT no.", "tax": "Tax number", "bank": "Please pay to IBAN {iban} (BIC {bic})",
     "months": "January February March April May June July August September October November December"},
    ".", ",", "%d MONTH %Y", "{code} {amount}", stacked=True,
)  # fmt: skip
TYPED = Layout(
    "typed", "Courier",
    {"invoice": "RECHNUNG", "credit": "GUTSCHRIFT", "number": "Belegnummer", "issued": "Rechnungsdatum", "delivered": "geliefert am",
     "period": "Zeitraum", "order": "Auftrag", "net": "Summe netto", "vat": "Umsatzsteuer {rate}%", "gross": "Gesamtsumme brutto", "discount": "Nachlass",
     "prepaid": "geleistete Anzahlung", "left": "Restbetrag", "due": "Fällig am {day}", "early": "{percent}% Skonto bei Zahlung innerhalb {days} Tagen",
     "head": "Position|Menge|à|EUR", "vat_id": "UID", "tax": "St.-Nr.", "bank": "Konto {iban}  {bic}",
     "months": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"},
    ",", " ", "%d. MONTH %Y", "{amount} {code}", totals_left=True, sender_below=True,
)  # fmt: skip
LAYOUTS = (LETTER, BOXED, TYPED)


class _Sheet:
    """A page that is written from top to bottom."""

    def __init__(self, layout: Layout) -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=A4, invariant=1)
        self.layout = layout
        self.font = _font(layout.font) if layout.font != "Courier" else _font("Courier")
        self.y = HEIGHT - 60

    def text(self, x: float, text: str, size: float = 10, *, right: bool = False) -> None:
        self.canvas.setFont(self.font, size)
        (self.canvas.drawRightString if right else self.canvas.drawString)(x, self.y, text)

    def down(self, by: float = 14) -> None:
        self.y -= by


def pdf(layout: Layout, invoice: Invoice, extra: str = "") -> bytes:
    """The invoice as one page of this layout."""
    sheet = _Sheet(layout)
    if not layout.sender_below:
        _sender(sheet, invoice.seller)
    _parties(sheet, invoice)
    _heads(sheet, invoice)
    _table(sheet, invoice)
    _totals(sheet, invoice)
    _foot(sheet, invoice, extra)
    if layout.sender_below:
        sheet.down(20)
        _sender(sheet, invoice.seller)
    sheet.canvas.save()
    return sheet.out.getvalue()


def _sender(sheet: _Sheet, seller: Party) -> None:
    labels = sheet.layout.labels
    sheet.text(60, seller.name, 13)
    sheet.down(16)
    ids = [f"{labels['vat_id']} {seller.vat_id}"] if seller.vat_id else []
    ids += [f"{labels['tax']} {seller.tax_number}"] if seller.tax_number else []
    sheet.text(
        60,
        " | ".join([part for part in (seller.street, f"{seller.postcode} {seller.city}".strip()) if part] + ids),
        8,
    )
    sheet.down(30)


def _parties(sheet: _Sheet, invoice: Invoice) -> None:
    buyer = invoice.buyer
    for part in (buyer.name, buyer.street, f"{buyer.postcode} {buyer.city}".strip(), buyer.vat_id):
        if part:
            sheet.text(60, part)
            sheet.down()
    sheet.down(24)


def _heads(sheet: _Sheet, invoice: Invoice) -> None:
    layout, labels = sheet.layout, sheet.layout.labels
    sheet.text(60, labels["credit" if invoice.kind is Kind.CREDIT_NOTE else "invoice"], 15)
    sheet.down(24)
    rows = list(_head_rows(invoice, layout))
    if layout.stacked:
        for place, (label, value) in enumerate(rows):
            sheet.canvas.setFont(sheet.font, 8)
            sheet.canvas.drawString(60 + 105 * place, sheet.y, label)
            sheet.canvas.setFont(sheet.font, 9)
            sheet.canvas.drawString(60 + 105 * place, sheet.y - 12, value)
        sheet.down(36)
        return
    for label, value in rows:
        sheet.text(330, label)
        sheet.text(450, value)
        sheet.down()
    sheet.down(16)


def _head_rows(invoice: Invoice, layout: Layout) -> Iterator[tuple[str, str]]:
    labels = layout.labels
    if invoice.number:
        yield labels["number"], invoice.number
    if invoice.issue_date:
        yield labels["issued"], layout.day(invoice.issue_date)
    if invoice.delivery_date:
        yield labels["delivered"], layout.day(invoice.delivery_date)
    if invoice.period_start and invoice.period_end:
        yield labels["period"], f"{invoice.period_start:%d.%m.%y}-{invoice.period_end:%d.%m.%y}"
    if invoice.order_reference:
        yield labels["order"], invoice.order_reference


_COLUMNS = (60, 360, 440, 530)


def _table(sheet: _Sheet, invoice: Invoice) -> None:
    for place, head in enumerate(sheet.layout.labels["head"].split("|")):
        sheet.text(_COLUMNS[place], head, 9, right=place > 0)
    sheet.down(16)
    for line in invoice.lines:
        sheet.text(_COLUMNS[0], line.description, 9)
        cells = (
            f"{line.quantity.normalize():f}" if line.quantity is not None else "",
            _cell(sheet, line.unit_price),
            _cell(sheet, line.net),
        )
        for place, cell in enumerate(cells, start=1):
            sheet.text(_COLUMNS[place], cell, 9, right=True)
        sheet.down()
    sheet.down(10)


def _cell(sheet: _Sheet, value: Decimal | None) -> str:
    return "" if value is None else sheet.layout.amount(value)


def _totals(sheet: _Sheet, invoice: Invoice) -> None:
    layout = sheet.layout
    for label, value in _sums(invoice, layout):
        sheet.text(60 if layout.totals_left else 330, label)
        sheet.text(300 if layout.totals_left else 530, layout.cash(value, invoice.currency), right=True)
        sheet.down()
    sheet.down(12)


def _sums(invoice: Invoice, layout: Layout) -> Iterator[tuple[str, Decimal]]:
    labels = layout.labels
    if invoice.allowance_total:
        yield labels["discount"], -invoice.allowance_total
    if invoice.net is not None:
        yield labels["net"], invoice.net
    for tax in invoice.taxes:
        if tax.rate and tax.amount is not None:
            yield labels["vat"].format(rate=f"{tax.rate.normalize():f}"), tax.amount
    if invoice.gross is not None:
        yield labels["gross"], invoice.gross
    if invoice.prepaid:
        yield labels["prepaid"], -invoice.prepaid
    if (invoice.amount_due is not None and invoice.amount_due != invoice.gross) or invoice.prepaid:
        yield labels["left"], invoice.amount_due or Decimal(0)


def _foot(sheet: _Sheet, invoice: Invoice, extra: str) -> None:
    layout, labels = sheet.layout, sheet.layout.labels
    said = [labels["due"].format(day=layout.day(invoice.due_date))] if invoice.due_date else []
    said += [
        labels["early"].format(days=each.days, percent=f"{each.percent.normalize():f}") for each in invoice.discounts
    ]
    said += [tax.reason for tax in invoice.taxes if tax.reason]
    said += [*dict.fromkeys((*invoice.notes, extra))]
    for account in invoice.accounts:
        said.append(labels["bank"].format(iban=_grouped(account.iban), bic=account.bic))
        said += [f"Kontoinhaber: {account.holder}"] if account.holder else []
    for text in said:
        if text:
            sheet.text(60, text, 9)
            sheet.down()


def _grouped(iban: str) -> str:
    return " ".join(iban[start : start + 4] for start in range(0, len(iban), 4))


# --- data ----------------------------------------------------------------------------------------------------------

_CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
_CAC = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
_ROOT = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
_CODES = {
    Kind.INVOICE: "380",
    Kind.CREDIT_NOTE: "381",
    Kind.CORRECTION: "384",
    Kind.PREPAYMENT: "386",
    Kind.SELF_BILLED: "389",
}


def _put(parent: ET.Element, name: str, text: object = None, **attributes: str) -> ET.Element:
    """A basic element with its text, or an aggregate to be filled."""
    space = _CBC if text is not None else _CAC
    made = ET.SubElement(parent, f"{{{space}}}{name}", attributes)
    if text is not None:
        made.text = str(text)
    return made


def ubl(invoice: Invoice) -> bytes:
    """The invoice as UBL 2.1, as its maker's program would write it: wrong where the invoice is wrong."""
    root = ET.Element(f"{{{_ROOT}}}Invoice")
    _put(root, "CustomizationID", "urn:cen.eu:en16931:2017")
    basics = (
        ("ID", invoice.number), ("IssueDate", invoice.issue_date), ("DueDate", invoice.due_date),
        ("InvoiceTypeCode", _CODES.get(invoice.kind, "380")), ("Note", " ".join(invoice.notes)), ("DocumentCurrencyCode", invoice.currency),
    )  # fmt: skip
    for name, value in basics:
        if value:
            _put(root, name, value)
    if invoice.period_start or invoice.period_end:
        period = _put(root, "InvoicePeriod")
        _put(period, "StartDate", invoice.period_start)
        _put(period, "EndDate", invoice.period_end)
    if invoice.order_reference:
        _put(_put(root, "OrderReference"), "ID", invoice.order_reference)
    for number in invoice.preceding:
        _put(_put(_put(root, "BillingReference"), "InvoiceDocumentReference"), "ID", number)
    _party(_put(root, "AccountingSupplierParty"), invoice.seller)
    _party(_put(root, "AccountingCustomerParty"), invoice.buyer)
    if invoice.delivery_date:
        _put(_put(root, "Delivery"), "ActualDeliveryDate", invoice.delivery_date)
    _payment(root, invoice)
    _sums_as_data(root, invoice)
    return ET.tostring(root, encoding="utf-8", xml_declaration=True)


def _party(parent: ET.Element, party: Party) -> None:
    made = _put(parent, "Party")
    if party.name:
        _put(_put(made, "PartyName"), "Name", party.name)
    address = _put(made, "PostalAddress")
    for name, value in (("StreetName", party.street), ("CityName", party.city), ("PostalZone", party.postcode)):
        if value:
            _put(address, name, value)
    if party.country:
        _put(_put(address, "Country"), "IdentificationCode", party.country)
    for number, scheme in ((party.vat_id, "VAT"), (party.tax_number, "FC")):
        if number:
            tax = _put(made, "PartyTaxScheme")
            _put(tax, "CompanyID", number)
            _put(_put(tax, "TaxScheme"), "ID", scheme)
    if party.name:
        _put(_put(made, "PartyLegalEntity"), "RegistrationName", party.name)


def _payment(root: ET.Element, invoice: Invoice) -> None:
    for account in invoice.accounts:
        means = _put(root, "PaymentMeans")
        _put(means, "PaymentMeansCode", account.means or "58")
        paid_to = _put(means, "PayeeFinancialAccount")
        _put(paid_to, "ID", account.iban)
        if account.holder:
            _put(paid_to, "Name", account.holder)
        if account.bic:
            _put(_put(paid_to, "FinancialInstitutionBranch"), "ID", account.bic)
    if invoice.discounts:
        terms = "".join(f"#SKONTO#TAGE={each.days}#PROZENT={each.percent:.2f}#\n" for each in invoice.discounts)
        _put(_put(root, "PaymentTerms"), "Note", terms)


def _category(parent: ET.Element, name: str, category: str, rate: Decimal | None, reason: str = "") -> None:
    made = _put(parent, name)
    _put(made, "ID", category or "S")
    if rate is not None:
        _put(made, "Percent", rate)
    if reason:
        _put(made, "TaxExemptionReason", reason)
    _put(_put(made, "TaxScheme"), "ID", "VAT")


def _sums_as_data(root: ET.Element, invoice: Invoice) -> None:
    coin = {"currencyID": invoice.currency}
    for each in invoice.adjustments:
        made = _put(root, "AllowanceCharge")
        for name, value in (("ChargeIndicator", str(each.is_charge).lower()), ("AllowanceChargeReason", each.reason or "Rabatt"),
                            ("MultiplierFactorNumeric", each.percent)):  # fmt: skip
            if value is not None:
                _put(made, name, value)
        _put(made, "Amount", each.amount, **coin)
        if each.base is not None:
            _put(made, "BaseAmount", each.base, **coin)
        _category(made, "TaxCategory", each.vat_category, each.vat_rate)
    total = _put(root, "TaxTotal")
    if invoice.vat is not None:
        _put(total, "TaxAmount", invoice.vat, **coin)
    for tax in invoice.taxes:
        part = _put(total, "TaxSubtotal")
        _put(part, "TaxableAmount", tax.base, **coin)
        _put(part, "TaxAmount", tax.amount, **coin)
        _category(part, "TaxCategory", tax.category, tax.rate, tax.reason)
    sums = _put(root, "LegalMonetaryTotal")
    for name, value in (
        ("LineExtensionAmount", invoice.line_total), ("TaxExclusiveAmount", invoice.net), ("TaxInclusiveAmount", invoice.gross),
        ("AllowanceTotalAmount", invoice.allowance_total), ("PrepaidAmount", invoice.prepaid), ("PayableAmount", invoice.amount_due),
    ):  # fmt: skip
        if value is not None:
            _put(sums, name, value, **coin)
    for place, line in enumerate(invoice.lines, start=1):
        made = _put(root, "InvoiceLine")
        _put(made, "ID", place)
        _put(made, "InvoicedQuantity", line.quantity, unitCode=line.unit or "C62")
        _put(made, "LineExtensionAmount", line.net, **coin)
        for each in line.adjustments:
            off = _put(made, "AllowanceCharge")
            _put(off, "ChargeIndicator", str(each.is_charge).lower())
            _put(off, "Amount", each.amount, **coin)
        item = _put(made, "Item")
        _put(item, "Name", line.description)
        _category(item, "ClassifiedTaxCategory", line.vat_category, line.vat_rate)
        price = _put(made, "Price")
        _put(price, "PriceAmount", line.unit_price, **coin)
        if line.price_quantity:
            _put(price, "BaseQuantity", line.price_quantity)
