"""OASIS UBL 2 Invoice and CreditNote: XRechnung, Peppol BIS Billing."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from core.tree import Node
from office.invoices.invoice import Account, Adjustment, Discount, Format, Invoice, Kind, Line, Party, Tax
from office.invoices.payment_words import plus_words
from office.invoices.structured.kinds import KINDS
from office.invoices.structured.result import StructuredInvoice, only_known, places
from office.invoices.structured.values import NOWHERE, Odd, Values, in_currency, only_currency, part

ROOTS = {"Invoice": Kind.INVOICE, "CreditNote": Kind.CREDIT_NOTE}
_UBL = "urn:oasis:names:specification:ubl:schema:xsd:"
_ENVELOPE = "StandardBusinessDocument"

_SELLER, _BUYER = "AccountingSupplierParty/Party", "AccountingCustomerParty/Party"
_VAT = frozenset({"VAT", "GST"})
_SUMS = "LegalMonetaryTotal|RequestedMonetaryTotal"

PATHS = {
    "number": "ID",
    "issue_date": "IssueDate",
    "due_date": "DueDate",
    "delivery_date": "Delivery/ActualDeliveryDate",
    "currency": "DocumentCurrencyCode",
    "net": f"{_SUMS}/TaxExclusiveAmount",
    "vat": "TaxTotal/TaxAmount",
    "gross": f"{_SUMS}/TaxInclusiveAmount",
    "amount_due": f"{_SUMS}/PayableAmount",
    "prepaid": f"{_SUMS}/PrepaidAmount",
    "seller_name": f"{_SELLER}/PartyLegalEntity/RegistrationName",
    "buyer_name": f"{_BUYER}/PartyLegalEntity/RegistrationName",
    "iban": "PaymentMeans/PayeeFinancialAccount/ID",
    "bic": "PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID",
    "payee_name": "PayeeParty/PartyName/Name",
    "order_reference": "OrderReference/ID",
    "discount_days": "PaymentTerms/Note",
    "discount_percent": "PaymentTerms/Note",
}
_PROFILES = (("xrechnung", "XRECHNUNG"), ("peppol", "PEPPOL BIS"), ("en16931", "EN 16931"))


def ubl_in(root: Node) -> Node | None:
    """The invoice, taken out of the envelope in which it may have travelled; None for anything else."""
    if root.name == _ENVELOPE:
        root = next((child for child in root.children if child.name in ROOTS), NOWHERE)
    is_ubl = root.name in ROOTS and root.namespace.startswith(_UBL)
    return root if is_ubl else None


def read_ubl(root: Node) -> StructuredInvoice:
    values = Values()
    root = only_known(root, lambda space: space.startswith(_UBL), values, free="ExtensionContent")
    invoice = _invoice(root, values)
    folded = invoice.profile.lower()
    profile = next((name for word, name in _PROFILES if word in folded), "")
    at = places(root, PATHS) | dict(_tax_places(root))
    return StructuredInvoice(invoice, Format.UBL, profile, tuple(values.oddities), at)


def _tax_places(root: Node) -> Iterator[tuple[str, str]]:
    """A party's tax numbers all stand in elements of one name; the scheme beside them tells which is which."""
    for role, path in (("seller", _SELLER), ("buyer", _BUYER)):
        for n, scheme in enumerate(root.all(f"{path}/PartyTaxScheme"), 1):
            name = "vat_id" if scheme.said("TaxScheme/ID").upper() in _VAT else "tax_number"
            yield f"{role}_{name}", f"{root.place(path)}/PartyTaxScheme[{n}]/CompanyID"


def _invoice(root: Node, values: Values) -> Invoice:
    values.currency = currency = values.text(root, "DocumentCurrencyCode") or only_currency(part(root, _SUMS))
    sums = in_currency(values.one(root, _SUMS), currency)
    tax_currency = values.text(root, "TaxCurrencyCode")
    totals = _tax_totals(root, currency)
    code = values.text(root, "InvoiceTypeCode|CreditNoteTypeCode")
    written = Invoice(
        kind=_kind(root, code, values),
        number=values.text(root, "ID"),
        issue_date=values.day(root, "IssueDate"),
        due_date=_due(root, values),
        delivery_date=_first_day(root, "Delivery/ActualDeliveryDate", values),
        period_start=_first_day(root, "InvoicePeriod/StartDate", values),
        period_end=_first_day(root, "InvoicePeriod/EndDate", values),
        currency=currency,
        tax_currency=tax_currency,
        seller=_party(values.one(root, _SELLER), values),
        buyer=_party(values.one(root, _BUYER), values),
        payee=_party(values.one(root, "PayeeParty"), values),
        lines=tuple(_line(each, values) for each in root.all("InvoiceLine|CreditNoteLine")),
        adjustments=tuple(_adjustments(root, values)),
        taxes=tuple(_tax(each, values) for total in totals for each in total.all("TaxSubtotal")),
        line_total=values.amount(sums, "LineExtensionAmount"),
        allowance_total=values.amount(sums, "AllowanceTotalAmount"),
        charge_total=values.amount(sums, "ChargeTotalAmount"),
        net=values.amount(sums, "TaxExclusiveAmount"),
        vat=values.amount(Node("", children=totals), "TaxTotal/TaxAmount"),
        vat_in_tax_currency=_vat_in_tax_currency(root, tax_currency, currency),
        gross=values.amount(sums, "TaxInclusiveAmount"),
        prepaid=values.amount(sums, "PrepaidAmount"),
        rounding=values.amount(sums, "PayableRoundingAmount"),
        amount_due=values.amount(sums, "PayableAmount"),
        accounts=tuple(_accounts(root, values)),
        terms="\n".join(values.texts(root, "PaymentTerms/Note")),
        discounts=tuple(_discounts(root, values)),
        order_reference=values.text(root, "OrderReference/ID"),
        contract_reference=values.text(root, "ContractDocumentReference/ID"),
        preceding=values.texts(root, "BillingReference/InvoiceDocumentReference|CreditNoteDocumentReference/ID"),
        notes=values.texts(root, "Note"),
        profile=values.text(root, "CustomizationID"),
        process=values.text(root, "ProfileID"),
        type_code=code,
    )
    return plus_words(written)


def _kind(root: Node, code: str, values: Values) -> Kind:
    """By the code; a credit note's root says more than a code that is none of a credit note."""
    if code and code not in KINDS:
        values.odd(Odd.UNKNOWN_TYPE, "InvoiceTypeCode", code)
    if root.name == "CreditNote":
        return Kind.CREDIT_NOTE
    return KINDS.get(code, Kind.OTHER if code else Kind.INVOICE)


def _due(root: Node, values: Values) -> date | None:
    """The first of several: a credit note keeps it with the means of payment, older ones with the terms."""
    paths = ("DueDate", "PaymentMeans/PaymentDueDate", "PaymentTerms/PaymentDueDate")
    return min((day for path in paths if (day := _first_day(root, path, values))), default=None)


def _first_day(root: Node, path: str, values: Values) -> date | None:
    """Several deliveries or terms may each have a day; that is not odd."""
    above, _, name = path.rpartition("/")
    days = (values.day(node, name) for node in root.all(above))
    return min((day for day in days if day), default=None)


def _tax_totals(root: Node, currency: str) -> tuple[Node, ...]:
    """The totals in the invoice's currency; a second one repeats the sum in the tax office's currency."""
    found = root.all("TaxTotal")
    own = [total for total in found if total.said("TaxAmount/@currencyID") in {"", currency}]
    return tuple(own or found[:1])


def _vat_in_tax_currency(root: Node, tax_currency: str, currency: str) -> Decimal | None:
    if tax_currency in {"", currency}:
        return None
    return Values(tax_currency).amount(root, f"TaxTotal/TaxAmount[@currencyID={tax_currency}]")


def _party(node: Node, values: Values) -> Party:
    address, contact = part(node, "PostalAddress"), part(node, "Contact")
    name, trading = values.text(node, "PartyLegalEntity/RegistrationName"), values.text(node, "PartyName/Name")
    lines = ("StreetName", "AdditionalStreetName", "AddressLine/Line")
    return Party(
        name=name or trading,
        trading_name=trading if name else "",
        street=", ".join(text for line in lines if (text := values.text(address, line))),
        postcode=values.text(address, "PostalZone"),
        city=values.text(address, "CityName"),
        country=values.text(address, "Country/IdentificationCode"),
        vat_id=_tax_number(node, values, vat=True),
        tax_number=_tax_number(node, values, vat=False),
        registration=values.text(node, "PartyLegalEntity/CompanyID"),
        customer_number=_identification(node),
        email=values.text(contact, "ElectronicMail") or values.text(node, "EndpointID[@schemeID=EM]"),
        phone=values.text(contact, "Telephone"),
        contact=values.text(contact, "Name"),
    )


def _identification(node: Node) -> str:
    """The first that is no creditor's number of a direct debit."""
    found = (each for each in node.all("PartyIdentification/ID") if each.attribute("schemeID") != "SEPA")
    return next((each.text for each in found if each.text), "")


def _tax_number(node: Node, values: Values, *, vat: bool) -> str:
    schemes = [each for each in node.all("PartyTaxScheme") if (each.said("TaxScheme/ID").upper() in _VAT) is vat]
    return values.text(Node("", children=tuple(schemes)), "PartyTaxScheme/CompanyID")


def _tax(node: Node, values: Values) -> Tax:
    return Tax(
        base=values.amount(node, "TaxableAmount"),
        amount=values.amount(node, "TaxAmount"),
        rate=values.amount(node, "TaxCategory/Percent"),
        category=values.text(node, "TaxCategory/ID"),
        reason=values.text(node, "TaxCategory/TaxExemptionReason"),
        reason_code=values.text(node, "TaxCategory/TaxExemptionReasonCode"),
    )


def _adjustments(node: Node, values: Values) -> Iterator[Adjustment]:
    for each in node.all("AllowanceCharge"):
        if (amount := values.amount(each, "Amount")) is not None:
            yield Adjustment(
                amount=amount,
                is_charge=values.text(each, "ChargeIndicator").lower() in {"true", "1"},
                base=values.amount(each, "BaseAmount"),
                percent=values.amount(each, "MultiplierFactorNumeric"),
                reason=values.text(each, "AllowanceChargeReason"),
                vat_category=values.text(each, "TaxCategory/ID"),
                vat_rate=values.amount(each, "TaxCategory/Percent"),
            )


def _line(node: Node, values: Values) -> Line:
    """Sub-lines of an XRechnung extension are parts of the line above them and are not counted again."""
    item, price = part(node, "Item"), part(node, "Price")
    return Line(
        description=values.text(item, "Name") or values.text(item, "Description"),
        quantity=values.amount(node, "InvoicedQuantity|CreditedQuantity"),
        unit=node.said("InvoicedQuantity|CreditedQuantity/@unitCode"),
        unit_price=values.amount(price, "PriceAmount"),
        price_quantity=values.amount(price, "BaseQuantity"),
        net=values.amount(node, "LineExtensionAmount"),
        vat_rate=values.amount(item, "ClassifiedTaxCategory/Percent"),
        vat_category=values.text(item, "ClassifiedTaxCategory/ID"),
        number=values.text(node, "ID"),
        article=values.text(item, "SellersItemIdentification/ID"),
        gross_price=values.amount(price, "AllowanceCharge/BaseAmount"),
        adjustments=tuple(_adjustments(node, values)),
        delivered=_first_day(node, "Delivery/ActualDeliveryDate", values)
        or _first_day(node, "InvoicePeriod/EndDate", values),
    )


def _accounts(root: Node, values: Values) -> Iterator[Account]:
    """One for each means of payment, also for those that name no account (a card, a debit from ours)."""
    for means in root.all("PaymentMeans"):
        account = part(means, "PayeeFinancialAccount")
        number = "".join(values.text(account, "ID").split())
        is_iban = number[:2].isalpha() and number[2:4].isdecimal() and number.isascii()
        branch = part(account, "FinancialInstitutionBranch")
        yield Account(
            iban=number if is_iban else "",
            bic=values.text(branch, "ID") or values.text(branch, "FinancialInstitution/ID"),
            holder=values.text(account, "Name"),
            bank=values.text(branch, "Name") or values.text(branch, "FinancialInstitution/Name"),
            number="" if is_iban else number,
            means=values.text(means, "PaymentMeansCode"),
            reference=" ".join(values.texts(means, "PaymentID")),
        )


def _discounts(root: Node, values: Values) -> Iterator[Discount]:
    """Older UBL keeps them as data; EN 16931 has only the terms' text, which `payment_words` reads."""
    for terms in root.all("PaymentTerms"):
        if percent := values.amount(terms, "SettlementDiscountPercent"):
            until = _first_day(terms, "SettlementPeriod/EndDate", values)
            yield Discount(percent, None, until, values.amount(terms, "Amount"))
