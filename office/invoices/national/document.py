"""The groups and terms of EN 16931 in a document, whichever of the two syntaxes it is written in."""

from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from core.tree import Node
from office.invoices.rulesets import Syntax

_TRADE = "SupplyChainTradeTransaction"
_AGREED = f"{_TRADE}/ApplicableHeaderTradeAgreement"
_SETTLED = f"{_TRADE}/ApplicableHeaderTradeSettlement"
_CII_LINE = "SpecifiedLineTradeSettlement"
_PRICE = "SpecifiedLineTradeAgreement/NetPriceProductTradePrice"

# Term → (path in UBL, path in CII), from the document or from the group that the first word names. "|" parts
# alternatives: a credit note in UBL has names of its own.
PATHS = {
    "profile": ("CustomizationID", "ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID"),
    "process": ("ProfileID", "ExchangedDocumentContext/BusinessProcessSpecifiedDocumentContextParameter/ID"),
    "type code": ("InvoiceTypeCode|CreditNoteTypeCode", "ExchangedDocument/TypeCode"),
    "notes": ("Note", "ExchangedDocument/IncludedNote"),
    "currency": ("DocumentCurrencyCode", f"{_SETTLED}/InvoiceCurrencyCode"),
    "tax currency": ("TaxCurrencyCode", f"{_SETTLED}/TaxCurrencyCode"),
    "buyer reference": ("BuyerReference", f"{_AGREED}/BuyerReference"),
    "order": ("OrderReference/ID", f"{_AGREED}/BuyerOrderReferencedDocument/IssuerAssignedID"),
    "preceding": ("BillingReference/InvoiceDocumentReference", f"{_SETTLED}/InvoiceReferencedDocument"),
    "documents": ("AdditionalDocumentReference", f"{_AGREED}/AdditionalReferencedDocument"),
    "document.type": ("DocumentTypeCode", "TypeCode"),
    "document.file": ("Attachment/EmbeddedDocumentBinaryObject", "AttachmentBinaryObject"),
    "document.address": ("Attachment/ExternalReference", "URIID"),
    "terms": ("PaymentTerms", f"{_SETTLED}/SpecifiedTradePaymentTerms"),
    "terms.text": ("Note", "Description"),
    "delivered": (
        "Delivery/ActualDeliveryDate",
        f"{_TRADE}/ApplicableHeaderTradeDelivery/ActualDeliverySupplyChainEvent/OccurrenceDateTime",
    ),
    "period": ("InvoicePeriod", f"{_SETTLED}/BillingSpecifiedPeriod"),
    "period.start": ("StartDate", "StartDateTime/DateTimeString"),
    "period.end": ("EndDate", "EndDateTime/DateTimeString"),
    "seller": ("AccountingSupplierParty/Party", f"{_AGREED}/SellerTradeParty"),
    "buyer": ("AccountingCustomerParty/Party", f"{_AGREED}/BuyerTradeParty"),
    "representative": ("TaxRepresentativeParty", f"{_AGREED}/SellerTaxRepresentativeTradeParty"),
    "party.tax id": ("PartyTaxScheme/CompanyID", "SpecifiedTaxRegistration/ID"),
    "party.address": ("PostalAddress", "PostalTradeAddress"),
    "party.country": ("PostalAddress/Country/IdentificationCode", "PostalTradeAddress/CountryID"),
    "party.endpoint": ("EndpointID", "URIUniversalCommunication/URIID"),
    "party.contact": ("Contact", "DefinedTradeContact"),
    "contact.name": ("Name", "PersonName|DepartmentName"),
    "contact.phone": ("Telephone", "TelephoneUniversalCommunication/CompleteNumber"),
    "contact.mail": ("ElectronicMail", "EmailURIUniversalCommunication/URIID"),
    "address.city": ("CityName", "CityName"),
    "address.postcode": ("PostalZone", "PostcodeCode"),
    "deliver to": (
        "Delivery/DeliveryLocation/Address",
        f"{_TRADE}/ApplicableHeaderTradeDelivery/ShipToTradeParty/PostalTradeAddress",
    ),
    "means": ("PaymentMeans", f"{_SETTLED}/SpecifiedTradeSettlementPaymentMeans"),
    "means.code": ("PaymentMeansCode", "TypeCode"),
    "means.transfer": ("PayeeFinancialAccount", "PayeePartyCreditorFinancialAccount"),
    "means.account": ("PayeeFinancialAccount/ID", "PayeePartyCreditorFinancialAccount/IBANID"),
    "means.card": ("CardAccount", "ApplicableTradeSettlementFinancialCard"),
    "means.debited": ("PaymentMandate/PayerFinancialAccount/ID", "PayerPartyDebtorFinancialAccount/IBANID"),
    "taxes": ("TaxTotal/TaxSubtotal", f"{_SETTLED}/ApplicableTradeTax"),
    "tax.rate": ("TaxCategory/Percent", "RateApplicablePercent"),
    "tax totals": ("TaxTotal", f"{_SETTLED}/SpecifiedTradeSettlementHeaderMonetarySummation/TaxTotalAmount"),
    "adjustments": ("AllowanceCharge", f"{_SETTLED}/SpecifiedTradeAllowanceCharge"),
    "adjustment.category": ("TaxCategory/ID", "CategoryTradeTax/CategoryCode"),
    "adjustment.amount": ("Amount", "ActualAmount"),
    "adjustment.base": ("BaseAmount", "BasisAmount"),
    "adjustment.percent": ("MultiplierFactorNumeric", "CalculationPercent"),
    "adjustment.is charge": ("ChargeIndicator", "ChargeIndicator/Indicator"),
    "lines": ("InvoiceLine|CreditNoteLine", f"{_TRADE}/IncludedSupplyChainTradeLineItem"),
    "line.number": ("ID", "AssociatedDocumentLineDocument/LineID"),
    "line.period": ("InvoicePeriod", f"{_CII_LINE}/BillingSpecifiedPeriod"),
    "line.category": ("Item/ClassifiedTaxCategory/ID", f"{_CII_LINE}/ApplicableTradeTax/CategoryCode"),
    "line.quantity": ("InvoicedQuantity|CreditedQuantity", "SpecifiedLineTradeDelivery/BilledQuantity"),
    "line.price": ("Price/PriceAmount", f"{_PRICE}/ChargeAmount"),
    "line.price quantity": ("Price/BaseQuantity", f"{_PRICE}/BasisQuantity"),
    "line.net": (
        "LineExtensionAmount",
        f"{_CII_LINE}/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount",
    ),
    "line.adjustments": ("AllowanceCharge", f"{_CII_LINE}/SpecifiedTradeAllowanceCharge"),
    "line.documents": ("DocumentReference", f"{_CII_LINE}/AdditionalReferencedDocument"),
    "line.price allowance": (
        "Price/AllowanceCharge",
        "SpecifiedLineTradeAgreement/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge",
    ),
}


class Debit(NamedTuple):
    """Direct debit (BG-19): the mandate, who collects, from which account. CII has no element for the group."""

    exists: bool
    mandate: str
    creditor: str
    account: str


class Document:
    """One invoice, asked by the names of `PATHS`."""

    def __init__(self, root: Node, syntax: Syntax) -> None:
        self.root = root
        self.syntax = syntax
        self._column = 0 if syntax is Syntax.UBL else 1

    @property
    def is_ubl(self) -> bool:
        return self.syntax is Syntax.UBL

    def all(self, term: str, of: Node | None = None) -> list[Node]:
        """Every element of the term in the document, or in the group `of`."""
        return [node for path in PATHS[term][self._column].split("|") for node in (of or self.root).all(path)]

    def said(self, term: str, of: Node | None = None) -> str:
        """The first text of the term, or ""."""
        return next((node.text for node in self.all(term, of) if node.text), "")

    def number(self, term: str, of: Node | None = None) -> Decimal | None:
        """The first text of the term as a number, or None when there is none or it is no number."""
        return exact(self.said(term, of))

    def debit(self) -> Debit:
        """The direct debit that the document speaks of."""
        account = next((said for means in self.all("means") if (said := self.said("means.debited", means))), "")
        if self.is_ubl:
            mandates = self.root.all("PaymentMeans/PaymentMandate")
            creditor = self.root.said("AccountingSupplierParty/Party/PartyIdentification/ID[@schemeID=SEPA]")
            creditor = creditor or self.root.said("PayeeParty/PartyIdentification/ID[@schemeID=SEPA]")
            mandate = next((said for each in mandates if (said := each.said("ID"))), "")
            return Debit(bool(mandates), mandate, creditor, account)
        mandate = self.root.said(f"{_SETTLED}/SpecifiedTradePaymentTerms/DirectDebitMandateID")
        creditor = self.root.said(f"{_SETTLED}/CreditorReferenceID")
        return Debit(bool(mandate or creditor or account), mandate, creditor, account)

    def has_debit(self, means: Node) -> bool:
        """Whether BG-19 stands with these payment means."""
        return bool(means.find("PaymentMandate")) if self.is_ubl else self.debit().exists


def exact(text: str) -> Decimal | None:
    """An xs:decimal, or None."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
