"""The fourth hand's structured files: CII inside the French page, the Dutch bill as UBL, a Vietnamese HDon."""

import io

from pypdf import PdfWriter

CII = """<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
 xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
 xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017</ram:ID>
</ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>F-2026-1187</ram:ID><ram:TypeCode>380</ram:TypeCode>
<ram:IssueDateTime><udt:DateTimeString format="102">20261014</udt:DateTimeString></ram:IssueDateTime>
</rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction>{lines}
<ram:ApplicableHeaderTradeAgreement>
<ram:SellerTradeParty><ram:Name>SARL Chauffage Morel</ram:Name>
<ram:PostalTradeAddress><ram:PostcodeCode>69005</ram:PostcodeCode><ram:LineOne>18 rue des Tanneurs</ram:LineOne>
<ram:CityName>Lyon</ram:CityName><ram:CountryID>FR</ram:CountryID></ram:PostalTradeAddress>
<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">FR63047258611</ram:ID></ram:SpecifiedTaxRegistration>
</ram:SellerTradeParty><ram:BuyerTradeParty><ram:Name>Atelier Dufour</ram:Name>
<ram:PostalTradeAddress><ram:PostcodeCode>69001</ram:PostcodeCode><ram:LineOne>7 quai Saint-Vincent</ram:LineOne>
<ram:CityName>Lyon</ram:CityName><ram:CountryID>FR</ram:CountryID></ram:PostalTradeAddress>
</ram:BuyerTradeParty></ram:ApplicableHeaderTradeAgreement>
<ram:ApplicableHeaderTradeDelivery><ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime>
<udt:DateTimeString format="102">20261007</udt:DateTimeString></ram:OccurrenceDateTime>
</ram:ActualDeliverySupplyChainEvent></ram:ApplicableHeaderTradeDelivery>
<ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode>
<ram:PayeePartyCreditorFinancialAccount><ram:IBANID>FR8630004008280001248117300</ram:IBANID>
</ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
<ram:ApplicableTradeTax><ram:CalculatedAmount>118.30</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode>
<ram:BasisAmount>1183.00</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode>
<ram:RateApplicablePercent>10</ram:RateApplicablePercent></ram:ApplicableTradeTax>
<ram:ApplicableTradeTax><ram:CalculatedAmount>10.00</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode>
<ram:BasisAmount>50.00</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode>
<ram:RateApplicablePercent>20</ram:RateApplicablePercent></ram:ApplicableTradeTax>
<ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>false</udt:Indicator></ram:ChargeIndicator>
<ram:ActualAmount>25.00</ram:ActualAmount><ram:Reason>Remise commerciale</ram:Reason><ram:CategoryTradeTax>
<ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode>
<ram:RateApplicablePercent>20</ram:RateApplicablePercent></ram:CategoryTradeTax></ram:SpecifiedTradeAllowanceCharge>
<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">20261113</udt:DateTimeString>
</ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>1258.00</ram:LineTotalAmount>
<ram:AllowanceTotalAmount>25.00</ram:AllowanceTotalAmount><ram:TaxBasisTotalAmount>1233.00</ram:TaxBasisTotalAmount>
<ram:TaxTotalAmount currencyID="EUR">128.30</ram:TaxTotalAmount><ram:GrandTotalAmount>1361.30</ram:GrandTotalAmount>
<ram:TotalPrepaidAmount>400.00</ram:TotalPrepaidAmount><ram:DuePayableAmount>961.30</ram:DuePayableAmount>
</ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement>
</rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>"""

CII_LINE = """
<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>{n}</ram:LineID>
</ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:Name>{name}</ram:Name></ram:SpecifiedTradeProduct>
<ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>{price}</ram:ChargeAmount>
</ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement><ram:SpecifiedLineTradeDelivery>
<ram:BilledQuantity unitCode="{unit}">{quantity}</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>
<ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode>
<ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>{rate}</ram:RateApplicablePercent>
</ram:ApplicableTradeTax><ram:SpecifiedTradeSettlementLineMonetarySummation>
<ram:LineTotalAmount>{net}</ram:LineTotalAmount>
</ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement>
</ram:IncludedSupplyChainTradeLineItem>"""
CII_LINES = (
    ("Remplacement chauffe-eau 200 L", "845.00", "C62", "1", "10", "845.00"),
    ("Main d'œuvre", "52.00", "HUR", "6.5", "10", "338.00"),
    ("Robinet d'équerre laiton", "18.75", "C62", "4", "20", "75.00"),
)


def cii() -> bytes:
    """The French invoice in CII, as it is right."""
    names = ("name", "price", "unit", "quantity", "rate", "net")
    lines = "".join(
        CII_LINE.format(n=n, **dict(zip(names, line, strict=True))) for n, line in enumerate(CII_LINES, 1)
    )
    return CII.format(lines=lines).encode()


def hybrid(page: bytes) -> bytes:
    """A page with the CII inside, by the name that Factur-X gives it."""
    pdf = PdfWriter(clone_from=io.BytesIO(page))
    pdf.add_attachment("factur-x.xml", cii())
    out = io.BytesIO()
    pdf.write(out)
    return out.getvalue()


UBL = """<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID><cbc:ID>NT26110044518</cbc:ID>
<cbc:IssueDate>{date}</cbc:IssueDate><cbc:DueDate>2026-11-24</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:InvoicePeriod><cbc:StartDate>2026-11-01</cbc:StartDate><cbc:EndDate>2026-11-30</cbc:EndDate></cac:InvoicePeriod>
<cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Noorderlicht Telecom</cbc:Name></cac:PartyName>
<cac:PostalAddress><cbc:StreetName>Zernikelaan 8</cbc:StreetName><cbc:CityName>Groningen</cbc:CityName>
<cbc:PostalZone>9747AA</cbc:PostalZone><cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country>
</cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>{taxid}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID>
</cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity>
<cbc:RegistrationName>Noorderlicht Telecom B.V.</cbc:RegistrationName>
<cbc:CompanyID schemeID="0106">02091187</cbc:CompanyID></cac:PartyLegalEntity>
</cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party><cac:PostalAddress><cbc:StreetName>Oosterkade 14</cbc:StreetName>
<cbc:CityName>Groningen</cbc:CityName><cbc:PostalZone>9711RS</cbc:PostalZone>
<cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>De Houtzagerij V.O.F.</cbc:RegistrationName></cac:PartyLegalEntity>
</cac:Party></cac:AccountingCustomerParty>
<cac:PaymentMeans><cbc:PaymentMeansCode>59</cbc:PaymentMeansCode><cac:PaymentMandate><cbc:ID>NT-30077142</cbc:ID>
<cac:PayerFinancialAccount><cbc:ID>NL93RABO0312774590</cbc:ID></cac:PayerFinancialAccount></cac:PaymentMandate>
</cac:PaymentMeans>
<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">{vat}</cbc:TaxAmount><cac:TaxSubtotal>
<cbc:TaxableAmount currencyID="EUR">167.43</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">{vat}</cbc:TaxAmount>
<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>{rate}</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">167.43</cbc:LineExtensionAmount>
<cbc:TaxExclusiveAmount currencyID="EUR">167.43</cbc:TaxExclusiveAmount>
<cbc:TaxInclusiveAmount currencyID="EUR">{gross}</cbc:TaxInclusiveAmount>
<cbc:PayableAmount currencyID="EUR">{gross}</cbc:PayableAmount></cac:LegalMonetaryTotal>{lines}</Invoice>"""
UBL_LINE = """
<cac:InvoiceLine><cbc:ID>{n}</cbc:ID><cbc:InvoicedQuantity unitCode="C62">{quantity}</cbc:InvoicedQuantity>
<cbc:LineExtensionAmount currencyID="EUR">{net}</cbc:LineExtensionAmount><cac:Item><cbc:Name>{name}</cbc:Name>
<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>{rate}</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID>
</cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item><cac:Price>
<cbc:PriceAmount currencyID="EUR">{price}</cbc:PriceAmount>
</cac:Price></cac:InvoiceLine>"""
UBL_LINES = (
    ("Internet Zakelijk 1 Gbit", "1", "62.50", "62.50"),
    ("Vaste telefonie", "3", "7.25", "21.75"),
    ("Verbruik buiten de bundel", "1", "4.18", "4.18"),
    ("Eenmalig: bezoek monteur", "1", "89.00", "89.00"),
    ("Korting trouwe klant", "-1", "10.00", "-10.00"),
)
UBL_RIGHT = {"date": "2026-11-10", "taxid": "NL465099968B01", "vat": "35.16", "gross": "202.59", "rate": "21"}
UBL_PLANTS = {
    "VAT amount": {"vat": "36.15", "gross": "203.58"},
    "sum: total": {"gross": "220.59"},
    "rate: 19 % in the Netherlands": {"rate": "19", "vat": "31.81", "gross": "199.24"},
    "check digit: VAT id": {"taxid": "NL465099986B01"},
    "due before issue": {"date": "2026-12-10"},
}


def ubl(changes: dict[str, str]) -> bytes:
    """The Dutch bill in UBL, with these places changed."""
    words = UBL_RIGHT | changes
    names = ("name", "quantity", "price", "net")
    lines = "".join(
        UBL_LINE.format(n=n, rate=words["rate"], **dict(zip(names, line, strict=True)))
        for n, line in enumerate(UBL_LINES, 1)
    )
    return UBL.format(lines=lines, **words).encode()


HDON = """<?xml version="1.0" encoding="UTF-8"?>
<HDon><DLHDon Id="data"><TTChung><PBan>2.1.0</PBan><THDon>Hóa đơn giá trị gia tăng</THDon><KHMSHDon>1</KHMSHDon>
<KHHDon>C26TVP</KHHDon><SHDon>1287</SHDon><NLap>2026-10-14</NLap><DVTTe>VND</DVTTe><TGia>1</TGia>
<HTTToan>TM/CK</HTTToan><MSTTCGP>0106026495</MSTTCGP></TTChung><NDHDon>
<NBan><Ten>CÔNG TY TNHH GIẤY VẠN PHÚC</Ten><MST>{taxid}</MST><DChi>45 Nguyễn Thị Minh Khai, TP HCM</DChi>
<STKNHang>0071001234567</STKNHang><TNHang>Vietcombank CN Sài Gòn</TNHang></NBan>
<NMua><Ten>CÔNG TY TNHH NỘI THẤT AN LỘC</Ten><MST>0697356030</MST><DChi>12 Lê Lợi, Biên Hòa</DChi></NMua>
<DSHHDVu><HHDVu><TChat>1</TChat><STT>1</STT><THHDVu>Giấy in A4 70gsm</THHDVu><DVTinh>Ream</DVTinh><SLuong>50</SLuong>
<DGia>62000</DGia><ThTien>{l1}</ThTien><TSuat>{rate}%</TSuat></HHDVu>
<HHDVu><TChat>1</TChat><STT>2</STT><THHDVu>Mực in laser</THHDVu><DVTinh>Hộp</DVTinh><SLuong>4</SLuong>
<DGia>1250000</DGia><ThTien>5000000</ThTien><TSuat>{rate}%</TSuat></HHDVu>
<HHDVu><TChat>1</TChat><STT>3</STT><THHDVu>Phí giao hàng</THHDVu><DVTinh>Lần</DVTinh><SLuong>1</SLuong>
<DGia>150000</DGia><ThTien>150000</ThTien><TSuat>{rate}%</TSuat></HHDVu></DSHHDVu>
<TToan><THTTLTSuat><LTSuat><TSuat>{rate}%</TSuat><ThTien>8250000</ThTien><TThue>{vat}</TThue></LTSuat></THTTLTSuat>
<TgTCThue>8250000</TgTCThue><TgTThue>{vat}</TgTThue><TgTTTBSo>{gross}</TgTTTBSo><TgTTTBChu>{inwords}</TgTTTBChu>
</TToan></NDHDon></DLHDon><MCCQT Id="x">00A7C1E04B9D2F4418A0C6E9B1D5F7A233</MCCQT></HDon>"""
HDON_RIGHT = {
    "taxid": "0813777723",
    "l1": "3100000",
    "rate": "8",
    "vat": "660000",
    "gross": "8910000",
    "inwords": "Tám triệu chín trăm mười nghìn đồng",
}
HDON_PLANTS = {
    "sum: total": {"gross": "8190000"},
    "words: another amount": {"inwords": "Tám triệu một trăm chín mươi nghìn đồng"},
    "VAT amount": {"vat": "825000", "gross": "9075000", "inwords": "Chín triệu không trăm bảy mươi lăm nghìn đồng"},
    "rate: 9 % in Vietnam": {
        "rate": "9",
        "vat": "742500",
        "gross": "8992500",
        "inwords": "Tám triệu chín trăm chín mươi hai nghìn năm trăm đồng",
    },
    "line: quantity x price": {"l1": "3010000"},
    "check digit: VAT id": {"taxid": "0813777732"},
}


def hdon(changes: dict[str, str]) -> bytes:
    """The Vietnamese invoice as the tax office's XML, not signed."""
    return HDON.format(**(HDON_RIGHT | changes)).encode()
