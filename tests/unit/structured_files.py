"""Invoices as data for the tests, written by hand to the official formats. Names and numbers are made up."""

# ruff: noqa: E501  an element stands on one line

import io
import zipfile

from core.tree import Node
from kb.readers.tree import read_tree

CII = """<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
  xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
  xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
 <rsm:ExchangedDocumentContext>
  <ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>%(profile)s</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter>
 </rsm:ExchangedDocumentContext>
 <rsm:ExchangedDocument><ram:ID>R-17</ram:ID><ram:TypeCode>%(code)s</ram:TypeCode>
  <ram:IssueDateTime><udt:DateTimeString format="102">20260615</udt:DateTimeString></ram:IssueDateTime>
  <ram:IncludedNote><ram:Content>Danke</ram:Content></ram:IncludedNote>
 </rsm:ExchangedDocument>
 <rsm:SupplyChainTradeTransaction>
  <ram:IncludedSupplyChainTradeLineItem>
   <ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID></ram:AssociatedDocumentLineDocument>
   <ram:SpecifiedTradeProduct><ram:SellerAssignedID>A1</ram:SellerAssignedID><ram:Name>Brett</ram:Name></ram:SpecifiedTradeProduct>
   <ram:SpecifiedLineTradeAgreement>
    <ram:GrossPriceProductTradePrice><ram:ChargeAmount>11.00</ram:ChargeAmount></ram:GrossPriceProductTradePrice>
    <ram:NetPriceProductTradePrice><ram:ChargeAmount>10.00</ram:ChargeAmount>
     <ram:BasisQuantity unitCode="MTR">1</ram:BasisQuantity></ram:NetPriceProductTradePrice>
   </ram:SpecifiedLineTradeAgreement>
   <ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="MTR">10.5</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>
   <ram:SpecifiedLineTradeSettlement>
    <ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode>
     <ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax>
    <ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>false</udt:Indicator></ram:ChargeIndicator>
     <ram:ActualAmount>5.00</ram:ActualAmount><ram:Reason>Rabatt</ram:Reason></ram:SpecifiedTradeAllowanceCharge>
    <ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>100.00</ram:LineTotalAmount>
    </ram:SpecifiedTradeSettlementLineMonetarySummation>
   </ram:SpecifiedLineTradeSettlement>
  </ram:IncludedSupplyChainTradeLineItem>
  <ram:ApplicableHeaderTradeAgreement>
   <ram:SellerTradeParty><ram:Name>Holz GmbH</ram:Name>
    <ram:SpecifiedLegalOrganization><ram:ID>HRB 1</ram:ID></ram:SpecifiedLegalOrganization>
    <ram:DefinedTradeContact><ram:PersonName>Frau Ast</ram:PersonName></ram:DefinedTradeContact>
    <ram:PostalTradeAddress><ram:PostcodeCode>20095</ram:PostcodeCode><ram:LineOne>Hof 1</ram:LineOne>
     <ram:CityName>Hamburg</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress>
    <ram:SpecifiedTaxRegistration><ram:ID schemeID="FC">22/1</ram:ID></ram:SpecifiedTaxRegistration>
    <ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE136695976</ram:ID></ram:SpecifiedTaxRegistration>
   </ram:SellerTradeParty>
   <ram:BuyerTradeParty><ram:ID>K77</ram:ID><ram:Name>Tischlerei</ram:Name></ram:BuyerTradeParty>
   <ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>B5</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument>
  </ram:ApplicableHeaderTradeAgreement>
  <ram:ApplicableHeaderTradeDelivery><ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime>
   <udt:DateTimeString format="102">20260612</udt:DateTimeString></ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent>
  </ram:ApplicableHeaderTradeDelivery>
  <ram:ApplicableHeaderTradeSettlement>
   <ram:PaymentReference>R-17</ram:PaymentReference>
   <ram:TaxCurrencyCode>PLN</ram:TaxCurrencyCode>
   <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
   <ram:PayeeTradeParty><ram:Name>Factoring AG</ram:Name></ram:PayeeTradeParty>
   <ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode>
    <ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE02 1203 0000 0000 2020 51</ram:IBANID>
    </ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
   <ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>42</ram:TypeCode>
    <ram:PayeePartyCreditorFinancialAccount><ram:ProprietaryID>12345</ram:ProprietaryID>
    </ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
   <ram:ApplicableTradeTax><ram:CalculatedAmount>19.95</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode>
    <ram:BasisAmount>105.00</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode>
    <ram:RateApplicablePercent>19.00</ram:RateApplicablePercent></ram:ApplicableTradeTax>
   <ram:SpecifiedLogisticsServiceCharge><ram:Description>Fracht</ram:Description><ram:AppliedAmount>5.00</ram:AppliedAmount>
    <ram:AppliedTradeTax><ram:CategoryCode>S</ram:CategoryCode></ram:AppliedTradeTax></ram:SpecifiedLogisticsServiceCharge>
   <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">20260715</udt:DateTimeString>
     </ram:DueDateDateTime>
    <ram:ApplicableTradePaymentDiscountTerms>
     <ram:BasisDateTime><udt:DateTimeString format="102">20260615</udt:DateTimeString></ram:BasisDateTime>
     <ram:BasisPeriodMeasure unitCode="DAY">10</ram:BasisPeriodMeasure><ram:BasisAmount>124.95</ram:BasisAmount>
     <ram:CalculationPercent>2.5</ram:CalculationPercent></ram:ApplicableTradePaymentDiscountTerms>
   </ram:SpecifiedTradePaymentTerms>
   <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    <ram:LineTotalAmount>100.00</ram:LineTotalAmount><ram:ChargeTotalAmount>5.00</ram:ChargeTotalAmount>
    <ram:TaxBasisTotalAmount>105.00</ram:TaxBasisTotalAmount>
    <ram:TaxTotalAmount currencyID="PLN">84.99</ram:TaxTotalAmount>
    <ram:TaxTotalAmount currencyID="EUR">19.95</ram:TaxTotalAmount>
    <ram:GrandTotalAmount>124.95</ram:GrandTotalAmount><ram:TotalPrepaidAmount>24.95</ram:TotalPrepaidAmount>
    <ram:RoundingAmount>0.05</ram:RoundingAmount><ram:DuePayableAmount>100.05</ram:DuePayableAmount>
   </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
   <ram:InvoiceReferencedDocument><ram:IssuerAssignedID>R-15</ram:IssuerAssignedID></ram:InvoiceReferencedDocument>
   <ram:InvoiceReferencedDocument><ram:IssuerAssignedID>R-16</ram:IssuerAssignedID></ram:InvoiceReferencedDocument>
  </ram:ApplicableHeaderTradeSettlement>
 </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>"""

UBL = """<CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
 <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
 <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
 <cbc:ID>G-3</cbc:ID><cbc:IssueDate>2026-06-15+02:00</cbc:IssueDate>
 <cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
 <cbc:TaxCurrencyCode>SEK</cbc:TaxCurrencyCode>
 <cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>R-1</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>
 <cac:AccountingSupplierParty><cac:Party>
  <cac:PartyIdentification><cbc:ID schemeID="SEPA">DE98ZZZ09999999999</cbc:ID></cac:PartyIdentification>
  <cac:PartyName><cbc:Name>Nordholz</cbc:Name></cac:PartyName>
  <cac:PartyTaxScheme><cbc:CompanyID>22/1</cbc:CompanyID><cac:TaxScheme><cbc:ID>FC</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
  <cac:PartyTaxScheme><cbc:CompanyID>DE136695976</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
  <cac:PartyLegalEntity><cbc:RegistrationName>Holz GmbH</cbc:RegistrationName></cac:PartyLegalEntity>
 </cac:Party></cac:AccountingSupplierParty>
 <cac:AccountingCustomerParty><cac:Party><cac:PartyName><cbc:Name>Tischlerei</cbc:Name></cac:PartyName></cac:Party></cac:AccountingCustomerParty>
 <cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentDueDate>2026-07-01</cbc:PaymentDueDate>
  <cbc:PaymentID>G-3</cbc:PaymentID>
  <cac:PayeeFinancialAccount><cbc:ID>DE02120300000000202051</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
 <cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>
  <cac:PayeeFinancialAccount><cbc:ID>5566-1234</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
 <cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:AllowanceChargeReason>Porto</cbc:AllowanceChargeReason>
  <cbc:Amount currencyID="EUR">5</cbc:Amount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent></cac:TaxCategory></cac:AllowanceCharge>
 <cac:TaxTotal><cbc:TaxAmount currencyID="SEK">222.22</cbc:TaxAmount></cac:TaxTotal>
 <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">19.95</cbc:TaxAmount><cac:TaxSubtotal>
  <cbc:TaxableAmount currencyID="EUR">105</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">19.95</cbc:TaxAmount>
  <cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
 <cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">100</cbc:LineExtensionAmount>
  <cbc:TaxExclusiveAmount currencyID="EUR">105</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount currencyID="EUR">124.95</cbc:TaxInclusiveAmount>
  <cbc:PayableRoundingAmount currencyID="EUR">0.05</cbc:PayableRoundingAmount><cbc:PayableAmount currencyID="EUR">125.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
 <cac:CreditNoteLine><cbc:ID>1</cbc:ID><cbc:CreditedQuantity unitCode="H87">4</cbc:CreditedQuantity>
  <cbc:LineExtensionAmount currencyID="EUR">100</cbc:LineExtensionAmount>
  <cac:Item><cbc:Name>Griff</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item>
  <cac:Price><cbc:PriceAmount currencyID="EUR">2500</cbc:PriceAmount><cbc:BaseQuantity unitCode="H87">100</cbc:BaseQuantity></cac:Price></cac:CreditNoteLine>
</CreditNote>"""

# Decision 1450/QĐ-TCT: signatures in DSCKS, the tax office's code beside the data.
HDON = """<?xml version="1.0" encoding="UTF-8"?><HDon><DLHDon Id="data">
 <TTChung><PBan>2.0.1</PBan><THDon>HÓA ĐƠN GIÁ TRỊ GIA TĂNG</THDon><KHMSHDon>1</KHMSHDon><KHHDon>%(series)s</KHHDon>
  <SHDon>261</SHDon><NLap>2026-10-20</NLap><DVTTe>VND</DVTTe><TGia>1</TGia><HTTToan>TM/CK</HTTToan>%(related)s</TTChung>
 <NDHDon><NBan><Ten>CÔNG TY TNHH MINH PHÁT</Ten><MST>0312345673</MST><DChi>12 Lê Lợi, Quận 1, TP.HCM</DChi>
   <STKNHang>0071 0012 34567</STKNHang><TNHang>Vietcombank</TNHang></NBan>
  <NMua><Ten>CÔNG TY LINDNER</Ten><MST>0109876557</MST><MKHang>KH01</MKHang><HVTNMHang>Ông Lindner</HVTNMHang></NMua>
  <DSHHDVu>
   <HHDVu><TChat>1</TChat><STT>1</STT><MHHDVu>G1</MHHDVu><THHDVu>Gỗ sồi</THHDVu><DVTinh>m3</DVTinh><SLuong>2.5</SLuong>
    <DGia>4000000</DGia><TLCKhau>10</TLCKhau><STCKhau>1000000</STCKhau><ThTien>9000000</ThTien><TSuat>8%%</TSuat></HHDVu>
   <HHDVu><TChat>2</TChat><STT>2</STT><THHDVu>Hàng tặng</THHDVu><SLuong>1</SLuong><DGia>0</DGia><ThTien>0</ThTien><TSuat>KCT</TSuat></HHDVu>
   <HHDVu><TChat>3</TChat><THHDVu>Chiết khấu thương mại</THHDVu><ThTien>500000</ThTien><TSuat>8%%</TSuat></HHDVu>
   <HHDVu><TChat>4</TChat><THHDVu>Giao hàng trong ngày</THHDVu></HHDVu>
   <HHDVu><TChat>1</TChat><STT>3</STT><THHDVu>Vận chuyển</THHDVu><SLuong>1</SLuong><DGia>1000000</DGia><ThTien>1000000</ThTien><TSuat>%(rate)s</TSuat></HHDVu>
  </DSHHDVu>
  <TToan><THTTLTSuat><LTSuat><TSuat>8%%</TSuat><ThTien>8500000</ThTien><TThue>680000</TThue></LTSuat>
    <LTSuat><TSuat>%(rate)s</TSuat><ThTien>1000000</ThTien><TThue>0</TThue></LTSuat></THTTLTSuat>
   <TgTCThue>9500000</TgTCThue><TgTThue>680000</TgTThue><DSLPhi><LPhi><TLPhi>Phí môi trường</TLPhi><TPhi>20000</TPhi></LPhi></DSLPhi>
   <TTCKTMai>500000</TTCKTMai><TgTTTBSo>10200000</TgTTTBSo><TgTTTBChu>Mười triệu hai trăm nghìn đồng</TgTTTBChu></TToan>
 </NDHDon></DLHDon><MCCQT Id="code">00A1B2C3</MCCQT>
 <DSCKS><NBan>%(signature)s</NBan></DSCKS></HDon>"""
SIGNATURE = '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/><SignatureValue>YWJj</SignatureValue></Signature>'
RELATED = "<TTHDLQuan><TCHDon>1</TCHDon><KHHDCLQuan>C26TAA</KHHDCLQuan><SHDCLQuan>250</SHDCLQuan></TTHDLQuan>"

# The fully digital invoice, after the accounting standard for electronic vouchers of the ministry of finance.
EINVOICE = """<?xml version="1.0" encoding="UTF-8"?><EInvoice>
 <Header><EIid>26312000000012345678</EIid><EInvoiceTag>SWEI3200</EInvoiceTag><Version>0.2</Version>
  <InherentLabel><EInvoiceType><LabelCode>01</LabelCode><LabelName>电子发票</LabelName></EInvoiceType>
   <GeneralOrSpecialVAT><LabelCode>01</LabelCode><LabelName>增值税专用发票</LabelName></GeneralOrSpecialVAT></InherentLabel></Header>
 <EInvoiceData>
  <SellerInformation><SellerIdNum>913100001234567896</SellerIdNum><SellerName>上海明灯照明有限公司</SellerName>
   <SellerAddr>上海市浦东新区</SellerAddr><SellerBankName>中国银行</SellerBankName><SellerBankAccNum>4351 0012 3456</SellerBankAccNum></SellerInformation>
  <BuyerInformation><BuyerName>林德纳木业有限公司</BuyerName></BuyerInformation>
  <BasicInformation><TotalAmWithoutTax>%(sign)s1100.00</TotalAmWithoutTax><TotalTaxAm>%(sign)s130.00</TotalTaxAm>
   <TotalTax-includedAmount>%(sign)s1230.00</TotalTax-includedAmount>
   <TotalTax-includedAmountInChinese>壹仟贰佰叁拾圆整</TotalTax-includedAmountInChinese>
   <Drawer>王芳</Drawer><RequestTime>2026-10-10 09:30:11</RequestTime></BasicInformation>
  <IssuItemInformation><ItemName>*照明装置*吊灯</ItemName><SpecMod>L1</SpecMod><MeaUnits>个</MeaUnits><Quantity>2.00000000</Quantity>
   <UnPrice>300.00</UnPrice><Amount>600.00</Amount><TaxRate>0.13</TaxRate><ComTaxAm>78.00</ComTaxAm></IssuItemInformation>
  <IssuItemInformation><ItemName>*照明装置*台灯</ItemName><Quantity>4</Quantity><UnPrice>100</UnPrice><Amount>400.00</Amount>
   <TaxRate>13%%</TaxRate><ComTaxAm>52.00</ComTaxAm></IssuItemInformation>
  <IssuItemInformation><ItemName>*农产品*鲜花</ItemName><Amount>100.00</Amount><TaxRate>免税</TaxRate><ComTaxAm>0.00</ComTaxAm></IssuItemInformation>
  <AdditionalInformation><Remark>%(remark)s</Remark></AdditionalInformation>
 </EInvoiceData>
 <TaxSupervisionInfo><InvoiceNumber>26312000000012345678</InvoiceNumber><IssueTime>2026-10-10 09:30:12</IssueTime></TaxSupervisionInfo>
</EInvoice>"""

OLD_FAPIAO = """<?xml version="1.0" encoding="UTF-8"?>
<fp:eInvoice xmlns:fp="http://www.edrm.org.cn/schema/e-invoice/2019"><fp:InvoiceCode>031001900311</fp:InvoiceCode>
 <fp:InvoiceNo>12235358</fp:InvoiceNo><fp:IssueDate>2020年08月05日</fp:IssueDate>
 <fp:Buyer><fp:BuyerName>个人</fp:BuyerName></fp:Buyer>
 <fp:Seller><fp:SellerName>上海明灯照明有限公司</fp:SellerName><fp:SellerTaxID>913100001234567896</fp:SellerTaxID>
  <fp:SellerFinancialAccount>中国银行上海分行 4351 0012 3456</fp:SellerFinancialAccount></fp:Seller>
 <fp:TaxInclusiveTotalAmount>10600.00</fp:TaxInclusiveTotalAmount><fp:TaxTotalAmount>600.00</fp:TaxTotalAmount>
 <fp:TaxExclusiveTotalAmount>10000.00</fp:TaxExclusiveTotalAmount><fp:Note>订单 7</fp:Note>
 <fp:GoodsInfos><fp:GoodsInfo><fp:LineNo>1</fp:LineNo><fp:Item>*信息技术服务*维护</fp:Item><fp:MeasurementDimension>项</fp:MeasurementDimension>
  <fp:Price>10000</fp:Price><fp:Quantity>1</fp:Quantity><fp:Amount>10000.00</fp:Amount><fp:TaxScheme>6%</fp:TaxScheme>
  <fp:TaxAmount>600.00</fp:TaxAmount></fp:GoodsInfo></fp:GoodsInfos></fp:eInvoice>"""

_OFD_HEAD = """<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocInfo>
 <ofd:DocID>1</ofd:DocID><ofd:CreationDate>2026-01-06</ofd:CreationDate><ofd:CustomDatas>%s</ofd:CustomDatas></ofd:DocInfo>
 <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"""
_OFD_DOCUMENT = """<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData>
 <ofd:TemplatePage ID="2" BaseLoc="Tpls/Tpl_0/Content.xml"/>
 <ofd:PageArea><ofd:PhysicalBox>0 0 210 140</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData>
 <ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages>
 <ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments></ofd:Document>"""
_OFD_PAGE = """<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Template TemplateID="2"/><ofd:Content><ofd:Layer Type="Body">
 <ofd:TextObject ID="5" Boundary="150 10 40 5" Size="3"><ofd:TextCode X="0" Y="3">12235358</ofd:TextCode></ofd:TextObject>
 <ofd:TextObject ID="6" Boundary="150 100 40 5" Size="3"><ofd:TextCode X="0" Y="3">¥10600.00</ofd:TextCode></ofd:TextObject>
 </ofd:Layer></ofd:Content></ofd:Page>"""
_OFD_TEMPLATE = """<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>
 <ofd:TextObject ID="3" Boundary="120 10 25 5" Size="3"><ofd:TextCode X="0" Y="3">发票号码</ofd:TextCode></ofd:TextObject>
 </ofd:Layer></ofd:Content></ofd:Page>"""
_OFD_ATTACHED = """<ofd:Attachments xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Attachment ID="8" Name="original_invoice" Format="xml">
 <ofd:FileLoc>original_invoice.xml</ofd:FileLoc></ofd:Attachment></ofd:Attachments>"""
OFD_DATA = {"发票号码": "25422000000003570205", "合计税额": "2.61", "合计金额": "261.39", "开票日期": "2025年01月06日",
            "购买方纳税人识别号": "91110302MA01NP925M", "销售方纳税人识别号": "92420100MA4JMP6D4P"}  # fmt: skip


def ofd(data: dict[str, str] | None = None, attached: str = "") -> bytes:
    """An OFD file: what its head says, and the invoice's XML when there is one."""
    stated = "".join(
        f'<ofd:CustomData Name="{name}">{value}</ofd:CustomData>' for name, value in (data or {}).items()
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("OFD.xml", _OFD_HEAD % stated)
        made.writestr("Doc_0/Document.xml", _OFD_DOCUMENT)
        made.writestr("Doc_0/Pages/Page_0/Content.xml", _OFD_PAGE)
        made.writestr("Doc_0/Tpls/Tpl_0/Content.xml", _OFD_TEMPLATE)
        made.writestr("Doc_0/Attachs/Attachments.xml", _OFD_ATTACHED)
        if attached:
            made.writestr("Doc_0/Attachs/original_invoice.xml", attached)
    return out.getvalue()


def cii(profile: str = "urn:cen.eu:en16931:2017", code: str = "380") -> str:
    return CII % {"profile": profile, "code": code}


def hdon(series: str = "C26TAA", rate: str = "KCT", related: str = "", signature: str = SIGNATURE) -> str:
    return HDON % {"series": series, "rate": rate, "related": related, "signature": signature}


def einvoice(sign: str = "", remark: str = "") -> str:
    return EINVOICE % {"sign": sign, "remark": remark}


def tree(text: str) -> Node:
    return read_tree(text.encode())
