"""UN/CEFACT Cross Industry Invoice: Factur-X, ZUGFeRD 2, XRechnung, plain CII, and ZUGFeRD 1 with its older names."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from core.tree import Node
from office.invoices.invoice import Account, Adjustment, Discount, Format, Invoice, Kind, Line, Party, Tax
from office.invoices.payment_words import plus_words
from office.invoices.structured.kinds import KINDS
from office.invoices.structured.result import StructuredInvoice, only_known, places
from office.invoices.structured.values import Odd, Values, in_currency, only_currency, part

ROOTS = {
    "CrossIndustryInvoice": Format.CII,
    "CrossIndustryDocument": Format.ZUGFERD_1,
    "Invoice": Format.ZUGFERD_1,  # a draft of ZUGFeRD 1 that some programs wrote
}
_DRAFT = "urn:un:unece:uncefact:data:standard:CBFBUY:"
_NAMESPACES = ("urn:un:unece:uncefact:", "urn:ferd:")

_CONTEXT = "ExchangedDocumentContext|SpecifiedExchangedDocumentContext"
_DOCUMENT = "ExchangedDocument|HeaderExchangedDocument"
_TRADE = "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction"
_AGREEMENT = f"{_TRADE}/ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement"
_DELIVERY = f"{_TRADE}/ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery"
_SETTLEMENT = f"{_TRADE}/ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement"
_LINES = f"{_TRADE}/IncludedSupplyChainTradeLineItem"
_SUMS = "SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation"
_MEANS = f"{_SETTLEMENT}/SpecifiedTradeSettlementPaymentMeans"
_SELLER, _BUYER = f"{_AGREEMENT}/SellerTradeParty", f"{_AGREEMENT}/BuyerTradeParty"
_TERMS = f"{_SETTLEMENT}/SpecifiedTradePaymentTerms"
_TAX_ID = "SpecifiedTaxRegistration/ID"
_REFERENCE = "IssuerAssignedID|ID"
_LINE_TOTAL = (
    "SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation/LineTotalAmount"
)
_RATE = "RateApplicablePercent|ApplicablePercent"

PATHS = {
    "number": f"{_DOCUMENT}/ID",
    "issue_date": f"{_DOCUMENT}/IssueDateTime/DateTimeString",
    "due_date": f"{_TERMS}/DueDateDateTime/DateTimeString",
    "delivery_date": f"{_DELIVERY}/ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString",
    "currency": f"{_SETTLEMENT}/InvoiceCurrencyCode",
    "net": f"{_SETTLEMENT}/{_SUMS}/TaxBasisTotalAmount",
    "vat": f"{_SETTLEMENT}/{_SUMS}/TaxTotalAmount",
    "gross": f"{_SETTLEMENT}/{_SUMS}/GrandTotalAmount",
    "amount_due": f"{_SETTLEMENT}/{_SUMS}/DuePayableAmount",
    "prepaid": f"{_SETTLEMENT}/{_SUMS}/TotalPrepaidAmount",
    "seller_name": f"{_SELLER}/Name",
    "seller_vat_id": f"{_SELLER}/{_TAX_ID}[@schemeID=VA]",
    "seller_tax_number": f"{_SELLER}/{_TAX_ID}[@schemeID=FC]",
    "buyer_name": f"{_BUYER}/Name",
    "buyer_vat_id": f"{_BUYER}/{_TAX_ID}[@schemeID=VA]",
    "iban": f"{_MEANS}/PayeePartyCreditorFinancialAccount/IBANID",
    "bic": f"{_MEANS}/PayeeSpecifiedCreditorFinancialInstitution/BICID",
    "payee_name": f"{_SETTLEMENT}/PayeeTradeParty/Name",
    "order_reference": f"{_AGREEMENT}/BuyerOrderReferencedDocument/{_REFERENCE}",
    "discount_days": f"{_TERMS}/ApplicableTradePaymentDiscountTerms/BasisPeriodMeasure",
    "discount_percent": f"{_TERMS}/ApplicableTradePaymentDiscountTerms/CalculationPercent",
}
_NO_DAYS = frozenset({"602", "609", "610", "616"})  # UNTDID 2379: years, months and weeks
_PROFILES = (  # the first that fits the declared guideline
    ("xrechnung", "XRECHNUNG"),
    ("minimum", "MINIMUM"),
    ("basicwl", "BASIC WL"),
    ("basic", "BASIC"),
    ("extended", "EXTENDED"),
    ("comfort", "COMFORT"),
    ("en16931", "EN 16931"),
)


def is_cii(root: Node) -> bool:
    return root.name in ROOTS and root.namespace.startswith(_NAMESPACES if root.name != "Invoice" else _DRAFT)


def read_cii(root: Node, *, embedded: bool = False) -> StructuredInvoice:
    """embedded: it came inside a PDF."""
    values = Values()
    is_draft = root.name == "Invoice"  # whose writers left the namespace out further below
    root = only_known(root, lambda space: space.startswith(_NAMESPACES) or (is_draft and not space), values)
    invoice = _invoice(root, values)
    form = ROOTS[root.name]
    if form is Format.CII and (embedded or "factur-x" in invoice.profile or "zugferd" in invoice.profile):
        form = Format.FACTUR_X
    folded = invoice.profile.lower()
    profile = next((name for word, name in _PROFILES if word in folded), "")
    return StructuredInvoice(invoice, form, profile, tuple(values.oddities), places(root, PATHS))


def _invoice(root: Node, values: Values) -> Invoice:
    settlement = values.one(root, _SETTLEMENT)
    values.currency = currency = values.text(root, PATHS["currency"]) or only_currency(part(settlement, _SUMS))
    sums = in_currency(values.one(settlement, _SUMS), currency)
    tax_currency = values.text(settlement, "TaxCurrencyCode")
    code = values.text(root, f"{_DOCUMENT}/TypeCode")
    written = Invoice(
        kind=_kind(code, values),
        number=values.text(root, PATHS["number"]),
        issue_date=_day(values.one(root, _DOCUMENT), "IssueDateTime", values),
        due_date=_due(root, values),
        delivery_date=_day(part(root, f"{_DELIVERY}/ActualDeliverySupplyChainEvent"), "OccurrenceDateTime", values),
        period_start=_day(part(settlement, "BillingSpecifiedPeriod"), "StartDateTime", values),
        period_end=_day(part(settlement, "BillingSpecifiedPeriod"), "EndDateTime", values),
        currency=currency,
        tax_currency=tax_currency,
        seller=_party(values.one(root, _SELLER), values),
        buyer=_party(values.one(root, _BUYER), values),
        payee=_party(values.one(settlement, "PayeeTradeParty"), values),
        lines=tuple(_lines(root, values)),
        adjustments=tuple(_adjustments(settlement, values)),
        taxes=tuple(_tax(each, values) for each in settlement.all("ApplicableTradeTax")),
        line_total=values.amount(sums, "LineTotalAmount"),
        allowance_total=values.amount(sums, "AllowanceTotalAmount"),
        charge_total=values.amount(sums, "ChargeTotalAmount"),
        net=values.amount(sums, "TaxBasisTotalAmount"),
        vat=values.amount(sums, "TaxTotalAmount"),
        vat_in_tax_currency=_vat_in_tax_currency(root, tax_currency, currency),
        gross=values.amount(sums, "GrandTotalAmount"),
        prepaid=values.amount(sums, "TotalPrepaidAmount"),
        rounding=values.amount(sums, "RoundingAmount"),
        amount_due=values.amount(sums, "DuePayableAmount"),
        accounts=tuple(_accounts(root, values)),
        terms="\n".join(values.texts(root, f"{_TERMS}/Description")),
        discounts=tuple(_discounts(root, values)),
        order_reference=values.text(root, PATHS["order_reference"]),
        contract_reference=values.text(root, f"{_AGREEMENT}/ContractReferencedDocument/{_REFERENCE}"),
        preceding=values.texts(settlement, f"InvoiceReferencedDocument/{_REFERENCE}"),
        notes=values.texts(root, f"{_DOCUMENT}/IncludedNote/Content"),
        profile=values.text(root, f"{_CONTEXT}/GuidelineSpecifiedDocumentContextParameter/ID"),
        process=values.text(root, f"{_CONTEXT}/BusinessProcessSpecifiedDocumentContextParameter/ID"),
        type_code=code,
    )
    return plus_words(written)


def _kind(code: str, values: Values) -> Kind:
    if code and code not in KINDS:
        values.odd(Odd.UNKNOWN_TYPE, "TypeCode", code)
    return KINDS.get(code, Kind.OTHER if code else Kind.INVOICE)


def _day(node: Node, name: str, values: Values) -> date | None:
    """A date stands in an element of its own, in old drafts directly in the named one. A week is no day."""
    if node.said(f"{name}/DateTimeString/@format") in _NO_DAYS:
        return None
    return values.day(node, f"{name}/DateTimeString|Date|DateTime") or values.day(node, name)


def _due(root: Node, values: Values) -> date | None:
    """The first of several: who pays in parts must not miss it."""
    days = (_day(terms, "DueDateDateTime", values) for terms in root.all(_TERMS))
    return min((day for day in days if day), default=None)


def _vat_in_tax_currency(root: Node, tax_currency: str, currency: str) -> Decimal | None:
    if tax_currency in {"", currency}:
        return None
    own = Values(tax_currency)
    return own.amount(root, f"{_SETTLEMENT}/{_SUMS}/TaxTotalAmount[@currencyID={tax_currency}]")


def _party(node: Node, values: Values) -> Party:
    address, contact = part(node, "PostalTradeAddress"), part(node, "DefinedTradeContact")
    return Party(
        name=values.text(node, "Name"),
        trading_name=values.text(node, "SpecifiedLegalOrganization/TradingBusinessName"),
        street=", ".join(text for line in ("One", "Two", "Three") if (text := values.text(address, f"Line{line}"))),
        postcode=values.text(address, "PostcodeCode"),
        city=values.text(address, "CityName"),
        country=values.text(address, "CountryID"),
        vat_id=values.text(node, f"{_TAX_ID}[@schemeID=VA]"),
        tax_number=values.text(node, f"{_TAX_ID}[@schemeID=FC]"),
        registration=values.text(node, "SpecifiedLegalOrganization/ID"),
        customer_number=values.text(node, "ID"),
        email=values.text(contact, "EmailURIUniversalCommunication/URIID")
        or values.text(node, "URIUniversalCommunication/URIID[@schemeID=EM]"),
        phone=values.text(contact, "TelephoneUniversalCommunication/CompleteNumber"),
        contact=values.text(contact, "PersonName") or values.text(contact, "DepartmentName"),
    )


def _tax(node: Node, values: Values) -> Tax:
    return Tax(
        base=values.amount(node, "BasisAmount"),
        amount=values.amount(node, "CalculatedAmount"),
        rate=values.amount(node, _RATE),
        category=values.text(node, "CategoryCode"),
        reason=values.text(node, "ExemptionReason"),
        reason_code=values.text(node, "ExemptionReasonCode"),
    )


def _adjustments(node: Node, values: Values) -> Iterator[Adjustment]:
    """Allowances and charges, and the freight that the larger profiles keep apart."""
    for each in node.all("SpecifiedTradeAllowanceCharge"):
        is_charge = _is_true(values.text(each, "ChargeIndicator/Indicator") or values.text(each, "ChargeIndicator"))
        yield from _adjustment(each, "ActualAmount", "CategoryTradeTax", "Reason", values, is_charge=is_charge)
    for each in node.all("SpecifiedLogisticsServiceCharge"):
        yield from _adjustment(each, "AppliedAmount", "AppliedTradeTax", "Description", values, is_charge=True)


def _adjustment(
    node: Node, amount: str, tax: str, reason: str, values: Values, *, is_charge: bool
) -> Iterator[Adjustment]:
    if (value := values.amount(node, amount)) is not None:
        yield Adjustment(
            amount=value,
            is_charge=is_charge,
            base=values.amount(node, "BasisAmount"),
            percent=values.amount(node, "CalculationPercent"),
            reason=values.text(node, reason),
            vat_category=values.text(node, f"{tax}/CategoryCode"),
            vat_rate=values.amount(node, f"{tax}/{_RATE}"),
        )


def _is_true(written: str) -> bool:
    return written.lower() in {"true", "1"}


def _lines(root: Node, values: Values) -> Iterator[Line]:
    """What counts: no lines that only carry a note, and none that only group or explain others."""
    for node in root.all(_LINES):
        status = values.text(node, "AssociatedDocumentLineDocument/LineStatusReasonCode")
        line = _line(node, values)
        if status not in {"GROUP", "INFORMATION"} and (line.net is not None or line.description):
            yield line


def _line(node: Node, values: Values) -> Line:
    agreement = part(node, "SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement")
    delivery = part(node, "SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery")
    settlement = part(node, "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement")
    product = part(node, "SpecifiedTradeProduct")
    price = part(agreement, "NetPriceProductTradePrice")
    return Line(
        description=values.text(product, "Name") or values.text(product, "Description"),
        quantity=values.amount(delivery, "BilledQuantity"),
        unit=delivery.said("BilledQuantity/@unitCode"),
        unit_price=values.amount(price, "ChargeAmount"),
        price_quantity=values.amount(price, "BasisQuantity"),
        net=values.amount(settlement, _LINE_TOTAL),
        vat_rate=values.amount(settlement, f"ApplicableTradeTax/{_RATE}"),
        vat_category=values.text(settlement, "ApplicableTradeTax/CategoryCode"),
        number=values.text(node, "AssociatedDocumentLineDocument/LineID"),
        article=values.text(product, "SellerAssignedID"),
        gross_price=values.amount(agreement, "GrossPriceProductTradePrice/ChargeAmount"),
        adjustments=tuple(_adjustments(settlement, values)),
        delivered=_delivered(delivery, settlement),
    )


def _delivered(delivery: Node, settlement: Node) -> date | None:
    """A line's day decides nothing, so that one which is none is left out without a word."""
    values = Values()
    return _day(part(delivery, "ActualDeliverySupplyChainEvent"), "OccurrenceDateTime", values) or _day(
        part(settlement, "BillingSpecifiedPeriod"), "EndDateTime", values
    )


def _accounts(root: Node, values: Values) -> Iterator[Account]:
    """One for each means of payment, also for those that name no account (a card, a debit from ours)."""
    reference = values.text(root, f"{_SETTLEMENT}/PaymentReference")
    for means in root.all(_MEANS):
        account = part(means, "PayeePartyCreditorFinancialAccount")
        bank = part(means, "PayeeSpecifiedCreditorFinancialInstitution")
        yield Account(
            iban="".join(values.text(account, "IBANID").split()),
            bic=values.text(bank, "BICID"),
            holder=values.text(account, "AccountName"),
            bank=values.text(bank, "Name") or values.text(bank, "GermanBankleitzahlID"),
            number=values.text(account, "ProprietaryID"),
            means=values.text(means, "TypeCode"),
            reference=reference,
        )


def _discounts(root: Node, values: Values) -> Iterator[Discount]:
    for terms in root.all(f"{_TERMS}/ApplicableTradePaymentDiscountTerms"):
        percent, days = values.amount(terms, "CalculationPercent"), _days(terms, values)
        since = _day(terms, "BasisDateTime", values)
        if percent:
            until = since + timedelta(days) if since and days is not None else None
            yield Discount(percent, days, until, values.amount(terms, "BasisAmount"))


_UNITS = {"": 1, "DAY": 1, "D": 1, "WEE": 7, "W": 7, "MON": 30, "M": 30}


def _days(terms: Node, values: Values) -> int | None:
    number = values.amount(terms, "BasisPeriodMeasure")
    unit = _UNITS.get(terms.said("BasisPeriodMeasure/@unitCode"))
    return int(number * unit) if number is not None and unit and 0 <= number < 10_000 else None
