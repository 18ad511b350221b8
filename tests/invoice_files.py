"""Invoices for tests: XRechnung files of one supplier to one buyer, as many as wanted, without a reader of pages."""

from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

HOLZ, OTHER = "DE02120300000000202051", "DE44500105175407324931"
BUYER = "Tischlerei Lindner GmbH"

_XML = """<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0</cbc:CustomizationID>
<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
<cbc:ID>{number}</cbc:ID><cbc:IssueDate>{issued}</cbc:IssueDate><cbc:DueDate>{due}</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:Note>{note}</cbc:Note>
<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cbc:BuyerReference>EINKAUF</cbc:BuyerReference>
{reference}
<cac:AccountingSupplierParty><cac:Party><cbc:EndpointID schemeID="EM">{mail}</cbc:EndpointID>
<cac:PostalAddress><cbc:StreetName>Am Sägewerk 1</cbc:StreetName><cbc:CityName>Stade</cbc:CityName>
<cbc:PostalZone>21680</cbc:PostalZone><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country>
</cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>{vat_id}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID>
</cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>{seller}</cbc:RegistrationName>
</cac:PartyLegalEntity><cac:Contact><cbc:Name>Buchhaltung</cbc:Name><cbc:Telephone>04141 990 123</cbc:Telephone>
<cbc:ElectronicMail>{mail}</cbc:ElectronicMail></cac:Contact></cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party><cbc:EndpointID schemeID="EM">post@lindner.example.org</cbc:EndpointID>
<cac:PostalAddress><cbc:StreetName>Kiefernweg 48</cbc:StreetName><cbc:CityName>Hamburg</cbc:CityName>
<cbc:PostalZone>22767</cbc:PostalZone><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country>
</cac:PostalAddress><cac:PartyLegalEntity><cbc:RegistrationName>{buyer}</cbc:RegistrationName></cac:PartyLegalEntity>
</cac:Party></cac:AccountingCustomerParty>
<cac:Delivery><cbc:ActualDeliveryDate>{issued}</cbc:ActualDeliveryDate></cac:Delivery>
<cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>{iban}</cbc:ID>
</cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:PaymentTerms><cbc:Note>#SKONTO#TAGE=7#PROZENT=2.00#
</cbc:Note></cac:PaymentTerms>
<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">{vat}</cbc:TaxAmount><cac:TaxSubtotal>
<cbc:TaxableAmount currencyID="EUR">{net}</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">{vat}</cbc:TaxAmount>
<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">{net}</cbc:LineExtensionAmount>
<cbc:TaxExclusiveAmount currencyID="EUR">{net}</cbc:TaxExclusiveAmount>
<cbc:TaxInclusiveAmount currencyID="EUR">{gross}</cbc:TaxInclusiveAmount>
<cbc:PayableAmount currencyID="EUR">{gross}</cbc:PayableAmount></cac:LegalMonetaryTotal>
<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="H87">1</cbc:InvoicedQuantity>
<cbc:LineExtensionAmount currencyID="EUR">{net}</cbc:LineExtensionAmount><cac:Item><cbc:Name>{line}</cbc:Name>
<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID>
</cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item>
<cac:Price><cbc:PriceAmount currencyID="EUR">{net}</cbc:PriceAmount>
</cac:Price></cac:InvoiceLine></Invoice>
"""


@dataclass(frozen=True)
class Paper:
    """What one file says."""

    number: str = "2026-0001"
    issued: str = "2026-11-02"
    due: str = "2026-12-02"
    net: str = "100.00"
    gross: str = ""
    iban: str = HOLZ
    seller: str = "Holz-Nord GmbH"
    vat_id: str = "DE136695976"
    buyer: str = BUYER
    line: str = "Eiche, Bohlen"
    note: str = "Danke."
    mail: str = "rechnung@holz-nord.example.com"
    order: str = ""

    def write(self, folder: Path, name: str = "", **other: str) -> Path:
        paper = replace(self, **other)
        vat = (Decimal(paper.net) * 19 / 100).quantize(Decimal("0.01"))
        reference = f"<cac:OrderReference><cbc:ID>{paper.order}</cbc:ID></cac:OrderReference>" if paper.order else ""
        values = {
            **paper.__dict__,
            "reference": reference,
            "vat": vat,
            "gross": paper.gross or Decimal(paper.net) + vat,
        }
        path = folder / (name or f"{paper.number}.xml")
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(_XML.format(**values), encoding="utf-8")
        return path


def many(folder: Path, n: int) -> list[Path]:
    """`n` invoices, each with a number, a day and an amount of its own."""
    return [
        Paper(
            number=f"N-{1000 + i * 7}",
            issued=f"2026-{8 + i // 28:02}-{1 + i % 28:02}",
            net=f"{100 + i * 13}.{i % 100:02}",
            line=f"Ware {i}",
        ).write(folder)
        for i in range(n)
    ]
