"""Invoices as XML of EN 16931: Cross Industry Invoice (Factur-X, ZUGFeRD) and UBL (XRechnung)."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from xml.sax.saxutils import escape, quoteattr

from office.sample.parties import FIRM, Party
from office.sample.purchases import Invoice, Line, cents

_CII = (
    'xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" '
    'xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" '
    'xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"'
)
_UBL = (
    'xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" '
    'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" '
    'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"'
)
_EN16931 = "urn:cen.eu:en16931:2017"
_XRECHNUNG = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
_PEPPOL = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
_EXEMPT = {
    "AE": ("VATEX-EU-AE", "Reverse charge"),
    "K": ("VATEX-EU-IC", "Intra-community supply"),
    "E": ("", "Umsatzsteuerfrei"),
    "G": ("VATEX-EU-G", "Export outside the EU"),
}
BUYER_REFERENCE = "LINDNER-EINKAUF"


def _el(name: str, *content: str, **attributes: str) -> str:
    """An element; content is XML already. Nothing at all where there is no content."""
    inner = "".join(content)
    if not inner:
        return ""
    shown = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    return f"<{name}{shown}>{inner}</{name}>"


def _text(name: str, value: str, **attributes: str) -> str:
    return _el(name, escape(value), **attributes)


def _town(party: Party) -> tuple[str, str]:
    """Postcode and town. Abroad the postcode may stand behind or be missing."""
    first, _, rest = party.town.partition(" ")
    return (first, rest) if any(sign.isdigit() for sign in first) else ("", party.town)


def _money(value: Decimal) -> str:
    return f"{cents(value):.2f}"


# --- Cross Industry Invoice ---


def _moment(name: str, day: date | None) -> str:
    if day is None:
        return ""
    return _el(name, _text("udt:DateTimeString", f"{day:%Y%m%d}", format="102"))


def _cii_party(name: str, party: Party, *, contact: bool) -> str:
    postcode, town = _town(party)
    tax_number = party.tax_number if contact else ""  # a buyer is known by his VAT id alone
    person = _el(
        "ram:DefinedTradeContact",
        _text("ram:PersonName", "Rechnungswesen"),
        _el("ram:TelephoneUniversalCommunication", _text("ram:CompleteNumber", party.phone)),
        _el("ram:EmailURIUniversalCommunication", _text("ram:URIID", party.mail)),
    )
    return _el(
        name,
        _text("ram:Name", party.name),
        person if contact and party.phone else "",
        _el(
            "ram:PostalTradeAddress",
            _text("ram:PostcodeCode", postcode),
            _text("ram:LineOne", party.street),
            _text("ram:CityName", town),
            _text("ram:CountryID", party.country),
        ),
        _el("ram:URIUniversalCommunication", _text("ram:URIID", party.mail, schemeID="EM")),
        _el("ram:SpecifiedTaxRegistration", _text("ram:ID", party.vat, schemeID="VA")),
        _el("ram:SpecifiedTaxRegistration", _text("ram:ID", tax_number, schemeID="FC")),
    )


def _cii_line(nth: int, line: Line) -> str:
    tax = _el(
        "ram:ApplicableTradeTax",
        _text("ram:TypeCode", "VAT"),
        _text("ram:CategoryCode", line.category),
        _text("ram:RateApplicablePercent", f"{line.rate:.2f}"),
    )
    return _el(
        "ram:IncludedSupplyChainTradeLineItem",
        _el("ram:AssociatedDocumentLineDocument", _text("ram:LineID", str(nth))),
        _el("ram:SpecifiedTradeProduct", _text("ram:Name", line.description)),
        _el(
            "ram:SpecifiedLineTradeAgreement",
            _el("ram:NetPriceProductTradePrice", _text("ram:ChargeAmount", str(line.price))),
        ),
        _el("ram:SpecifiedLineTradeDelivery", _text("ram:BilledQuantity", str(line.quantity), unitCode=line.unit)),
        _el(
            "ram:SpecifiedLineTradeSettlement",
            tax,
            _el("ram:SpecifiedTradeSettlementLineMonetarySummation", _text("ram:LineTotalAmount", _money(line.net))),
        ),
    )


def _cii_taxes(one: Invoice) -> Iterable[str]:
    for (category, rate), (basis, tax) in one.taxes.items():
        code, reason = _EXEMPT.get(category, ("", ""))
        yield _el(
            "ram:ApplicableTradeTax",
            _text("ram:CalculatedAmount", _money(tax)),
            _text("ram:TypeCode", "VAT"),
            _text("ram:ExemptionReason", one.note if reason and one.note else reason),
            _text("ram:BasisAmount", _money(basis)),
            _text("ram:CategoryCode", category),
            _text("ram:ExemptionReasonCode", code),
            _text("ram:RateApplicablePercent", f"{rate:.2f}"),
        )


def terms_of(one: Invoice) -> str:
    """The payment terms in words, with the discount as XRechnung writes it."""
    said = f"Zahlbar bis {one.due:%d.%m.%Y} ohne Abzug."
    if one.discount_days:
        said = f"#SKONTO#TAGE={one.discount_days}#PROZENT={one.discount:.2f}#\n{said}"
    return said


def _cii_settlement(one: Invoice) -> str:
    means = _el(
        "ram:SpecifiedTradeSettlementPaymentMeans",
        _text("ram:TypeCode", "58"),
        _el("ram:PayeePartyCreditorFinancialAccount", _text("ram:IBANID", one.iban)),
        _el("ram:PayeeSpecifiedCreditorFinancialInstitution", _text("ram:BICID", one.supplier.bic)),
    )
    summation = _el(
        "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
        _text("ram:LineTotalAmount", _money(one.net)),
        _text("ram:TaxBasisTotalAmount", _money(one.net)),
        _text("ram:TaxTotalAmount", _money(one.vat), currencyID=one.currency),
        _text("ram:GrandTotalAmount", _money(one.gross)),
        _text("ram:DuePayableAmount", _money(one.gross)),
    )
    return _el(
        "ram:ApplicableHeaderTradeSettlement",
        _text("ram:PaymentReference", one.number),
        _text("ram:InvoiceCurrencyCode", one.currency),
        means if one.iban else "",
        *_cii_taxes(one),
        _el(
            "ram:SpecifiedTradePaymentTerms",
            _text("ram:Description", terms_of(one)),
            _moment("ram:DueDateDateTime", one.due),
        ),
        summation,
    )


def _cii_context(*, xrechnung: bool) -> str:
    """Which rules the invoice follows: EN 16931 as in Factur-X, or the German XRechnung."""
    process = _el("ram:BusinessProcessSpecifiedDocumentContextParameter", _text("ram:ID", _PEPPOL))
    guideline = _text("ram:ID", _XRECHNUNG if xrechnung else _EN16931)
    return _el(
        "rsm:ExchangedDocumentContext",
        process if xrechnung else "",
        _el("ram:GuidelineSpecifiedDocumentContextParameter", guideline),
    )


def cii(one: Invoice, *, xrechnung: bool = False) -> bytes:
    """The invoice as Cross Industry Invoice, profile EN 16931 or XRechnung."""
    agreement = _el(
        "ram:ApplicableHeaderTradeAgreement",
        _text("ram:BuyerReference", BUYER_REFERENCE),
        _cii_party("ram:SellerTradeParty", one.supplier, contact=True),
        _cii_party("ram:BuyerTradeParty", FIRM, contact=False),
        _el("ram:BuyerOrderReferencedDocument", _text("ram:IssuerAssignedID", one.order)),
    )
    delivered = _el(
        "ram:ActualDeliverySupplyChainEvent", _moment("ram:OccurrenceDateTime", one.delivered or one.issued)
    )
    body = _el(
        "rsm:CrossIndustryInvoice",
        _cii_context(xrechnung=xrechnung),
        _el(
            "rsm:ExchangedDocument",
            _text("ram:ID", one.number),
            _text("ram:TypeCode", one.kind),
            _moment("ram:IssueDateTime", one.issued),
            _el("ram:IncludedNote", _text("ram:Content", one.period)),
        ),
        _el(
            "rsm:SupplyChainTradeTransaction",
            *(_cii_line(nth, line) for nth, line in enumerate(one.lines, start=1)),
            agreement,
            _el("ram:ApplicableHeaderTradeDelivery", delivered),
            _cii_settlement(one),
        ),
    )
    return _declared(body.replace("<rsm:CrossIndustryInvoice>", f"<rsm:CrossIndustryInvoice {_CII}>", 1))


# --- UBL ---


def _ubl_party(role: str, party: Party, *, contact: bool) -> str:
    postcode, town = _town(party)
    address = _el(
        "cac:PostalAddress",
        _text("cbc:StreetName", party.street),
        _text("cbc:CityName", town),
        _text("cbc:PostalZone", postcode),
        _el("cac:Country", _text("cbc:IdentificationCode", party.country)),
    )
    vat = _el("cac:PartyTaxScheme", _text("cbc:CompanyID", party.vat), _el("cac:TaxScheme", _text("cbc:ID", "VAT")))
    person = _el(
        "cac:Contact",
        _text("cbc:Name", "Rechnungswesen"),
        _text("cbc:Telephone", party.phone),
        _text("cbc:ElectronicMail", party.mail),
    )
    return _el(
        role,
        _el(
            "cac:Party",
            _text("cbc:EndpointID", party.mail, schemeID="EM"),
            address,
            vat if party.vat else "",
            _el("cac:PartyLegalEntity", _text("cbc:RegistrationName", party.name)),
            person if contact else "",
        ),
    )


def _category(name: str, category: str, rate: Decimal, reason: str = "") -> str:
    code, words = _EXEMPT.get(category, ("", ""))
    return _el(
        name,
        _text("cbc:ID", category),
        _text("cbc:Percent", f"{rate:.2f}"),
        _text("cbc:TaxExemptionReasonCode", code) if reason else "",
        _text("cbc:TaxExemptionReason", reason if words else ""),
        _el("cac:TaxScheme", _text("cbc:ID", "VAT")),
    )


def _ubl_line(nth: int, line: Line, currency: str) -> str:
    return _el(
        "cac:InvoiceLine",
        _text("cbc:ID", str(nth)),
        _text("cbc:InvoicedQuantity", str(line.quantity), unitCode=line.unit),
        _text("cbc:LineExtensionAmount", _money(line.net), currencyID=currency),
        _el(
            "cac:Item",
            _text("cbc:Name", line.description),
            _category("cac:ClassifiedTaxCategory", line.category, line.rate),
        ),
        _el("cac:Price", _text("cbc:PriceAmount", str(line.price), currencyID=currency)),
    )


def _ubl_totals(one: Invoice) -> str:
    money = {"currencyID": one.currency}
    subtotals = (
        _el(
            "cac:TaxSubtotal",
            _text("cbc:TaxableAmount", _money(basis), **money),
            _text("cbc:TaxAmount", _money(tax), **money),
            _category("cac:TaxCategory", category, rate, one.note or _EXEMPT.get(category, ("", ""))[1]),
        )
        for (category, rate), (basis, tax) in one.taxes.items()
    )
    return _el("cac:TaxTotal", _text("cbc:TaxAmount", _money(one.vat), **money), *subtotals) + _el(
        "cac:LegalMonetaryTotal",
        _text("cbc:LineExtensionAmount", _money(one.net), **money),
        _text("cbc:TaxExclusiveAmount", _money(one.net), **money),
        _text("cbc:TaxInclusiveAmount", _money(one.gross), **money),
        _text("cbc:PayableAmount", _money(one.gross), **money),
    )


def _ubl_delivery(one: Invoice) -> str:
    postcode, town = _town(FIRM)
    place = _el(
        "cac:Address",
        _text("cbc:CityName", town),
        _text("cbc:PostalZone", postcode),
        _el("cac:Country", _text("cbc:IdentificationCode", FIRM.country)),
    )
    delivered = (one.delivered or one.issued).isoformat()
    return _el("cac:Delivery", _text("cbc:ActualDeliveryDate", delivered), _el("cac:DeliveryLocation", place))


def _ubl_payment(one: Invoice) -> str:
    account = _el(
        "cac:PayeeFinancialAccount",
        _text("cbc:ID", one.iban),
        _el("cac:FinancialInstitutionBranch", _text("cbc:ID", one.supplier.bic)),
    )
    means = _el("cac:PaymentMeans", _text("cbc:PaymentMeansCode", "58"), _text("cbc:PaymentID", one.number), account)
    return means + _el("cac:PaymentTerms", _text("cbc:Note", terms_of(one)))


def ubl(one: Invoice) -> bytes:
    """The invoice as XRechnung in UBL."""
    body = "".join([
        _text("cbc:CustomizationID", _XRECHNUNG),
        _text("cbc:ProfileID", _PEPPOL),
        _text("cbc:ID", one.number),
        _text("cbc:IssueDate", one.issued.isoformat()),
        _text("cbc:DueDate", one.due.isoformat()),
        _text("cbc:InvoiceTypeCode", one.kind),
        _text("cbc:Note", one.period),
        _text("cbc:DocumentCurrencyCode", one.currency),
        _text("cbc:BuyerReference", BUYER_REFERENCE),
        _el("cac:OrderReference", _text("cbc:ID", one.order)),
        _ubl_party("cac:AccountingSupplierParty", one.supplier, contact=True),
        _ubl_party("cac:AccountingCustomerParty", FIRM, contact=False),
        _ubl_delivery(one),
        _ubl_payment(one),
        _ubl_totals(one),
        *(_ubl_line(nth, line, one.currency) for nth, line in enumerate(one.lines, start=1)),
    ])  # fmt: skip
    return _declared(f"<Invoice {_UBL}>{body}</Invoice>")


def _declared(body: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'.encode()
