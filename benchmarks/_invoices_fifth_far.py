"""The fifth blind hand, far away and as files: American, Asian, and the electronic formats alone or inside a PDF."""

# ruff: noqa: E501  (papers keep their lines as their writers wrote them)

from benchmarks._invoices_fifth import Paper, err

AMERICAN = Paper(
    "ohio",
    "invoice",
    """
@ 0 68
#BUCKEYE PACKAGING SUPPLY, INC.|
2200 Industrial Pkwy, Dayton, OH 45404|INVOICE
(937) 555-0148 · FEIN 31-4477120|
@ 0 34 68 84
BILL TO|SHIP TO|Invoice #|0099471
Great Miami Coffee LLC|Great Miami Coffee LLC|Invoice date|03/27/2026
118 E Third St|Dock 2, 90 Webster St|Ship date|03/25/2026
Dayton, OH 45402|Dayton, OH 45404|PO #|GM-3381
||Terms|2/10 Net 30
@ 0 14 60> 72> 84> 100>
ITEM|DESCRIPTION|QTY|UNIT|PRICE|AMOUNT
BX-1212|Corrugated box 12x12x12|250|EA|1.84|460.00
TP-48|Packing tape 48mm clear|36|RL|3.15|113.40
FRT|Freight, prepaid & added|||62.50|62.50
@ 70 100>
Subtotal|635.90
Sales tax 7.5% (on 573.40)|43.01
TOTAL USD|$678.91
@ 0
Remit to: PO Box 77120, Dayton OH 45477. ACH: routing 042000314, account 7714402188. Thank you!
""",
    {
        "number": "0099471",
        "issue_date": "2026-03-27",
        "due_date": "2026-04-26|",
        "delivery_date": "2026-03-25",
        "currency": "USD",
        "net": "635.90",
        "vat": "43.01",
        "gross": "678.91",
        "iban": "",
        "amount_due": "678.91|",
        "seller_name": "BUCKEYE PACKAGING SUPPLY, INC.",
        "buyer_name": "Great Miami Coffee LLC",
        "order_reference": "GM-3381",
        "discount_days": "10",
        "discount_percent": "2",
    },
    (
        ("Corrugated box 12x12x12", "250", "1.84", "460.00", ""),
        ("Packing tape 48mm clear", "36", "3.15", "113.40", ""),
        ("Freight, prepaid & added", "", "62.50", "62.50", ""),
    ),
    (
        err("ask", "addressed to another firm", "Great Miami Coffee LLC", "Stillwater Tea Imports LLC"),
        err("block", "the total is ninety dollars too high", "$678.91", "$768.91"),
        err("ask", "boxes times price are another amount", "|250|EA", "|205|EA"),
        err("ask", "due 30 days before it was issued", "03/27/2026", "13/27/2026"),
    ),
    font="helvetica",
    own=("Great Miami Coffee LLC", "", "US"),
)

FAPIAO = Paper(
    "dianzi",
    "invoice",
    """
@ 34
#电子发票（增值税专用发票）
@ 62
发票号码：26312000000417709935
开票日期：2026年04月18日
@ 0 50
购买方信息|销售方信息
名称：上海禾木咖啡有限公司|名称：上海申力机电设备有限公司
统一社会信用代码：91310115MA101A1246|统一社会信用代码：91310115MA1AHHE5FD
@ 0 26 40 46> 58> 76> 84> 100>
---
项目名称|规格型号|单位|数量|单价|金额|税率|税额
*机床*钻床|Z4116|台|2|3200.00|6400.00|13%|832.00
*修理服务*设备保养||次|1|500.00|500.00|13%|65.00
---
@ 0 76> 100>
合计|¥6900.00|¥897.00
@ 0 70
价税合计（大写） 柒仟柒佰玖拾柒圆整|（小写）¥7797.00
---
@ 0
备注：合同 HM-2026-04
开票人：周敏
""",
    {
        "number": "26312000000417709935",
        "issue_date": "2026-04-18",
        "due_date": "",
        "delivery_date": "",
        "currency": "CNY",
        "net": "6900.00",
        "vat": "897.00",
        "gross": "7797.00",
        "amount_due": "7797.00|",
        "iban": "",
        "seller_name": "上海申力机电设备有限公司",
        "buyer_name": "上海禾木咖啡有限公司",
        "seller_tax_number": "91310115MA1AHHE5FD",
        "buyer_vat_id": "91310115MA101A1246|",
    },
    (
        ("*机床*钻床|*机床*钻床Z4116|*机床*钻床 Z4116|钻床", "2", "3200.00", "6400.00", "13"),
        ("*修理服务*设备保养", "1", "500.00", "500.00", "13"),
    ),
    (
        err("block", "the sum in words is another", "柒仟柒佰玖拾柒圆整", "柒仟玖佰柒拾柒圆整"),
        err("block", "the total is another", "（小写）¥7797.00", "（小写）¥7977.00"),
        err("ask", "credit code with a wrong check digit", "91310115MA1AHHE5FD", "91310115MA1AHHE5FC"),
        err(
            "ask",
            "the old rate of 16 %",
            "6400.00|13%|832.00",
            "6400.00|16%|1024.00",
            "¥897.00",
            "¥1089.00",
            "¥7797.00",
            "¥7989.00",
            "柒仟柒佰玖拾柒圆整",
            "柒仟玖佰捌拾玖圆整",
        ),
    ),
    font="cjk",
    size=9,
    own=("上海禾木咖啡有限公司", "91310115MA101A1246", "CN"),
)

TAIWAN = Paper(
    "taichung",
    "invoice",
    """
@ 26
#LIYANG PRECISION CO., LTD.
No. 88, Gongyequ 12th Rd., Xitun, Taichung, Taiwan · Uniform No. 38450573
COMMERCIAL INVOICE
@ 0 66
Messrs: Werkstatt Kolb OHG|No.: LY-260512-1
Industriestr. 8, 84028 Landshut, Germany|Date: May 12, 2026
Shipped per: EVER GIVING  V.0412|Payment: T/T 30 days after B/L
From Taichung to Hamburg, CIF Hamburg|P.O.: K-2026-77
@ 0 14 64> 80> 100>
Marks|Description|Quantity|Unit price|Amount
|||USD|USD
KOLB|ER32 collet set, 18 pcs|40 SETS|61.50|2,460.00
1-12|BT40 tool holder|25 PCS|48.20|1,205.00
|Less: special discount|||-165.00
@ 14 100>
TOTAL CIF HAMBURG|USD 3,500.00
@ 0
SAY TOTAL US DOLLARS THREE THOUSAND FIVE HUNDRED ONLY.
Bank: First Commercial Bank, Taichung Branch, SWIFT FCBKTWTP401, A/C 401-40-088123
""",
    {
        "number": "LY-260512-1",
        "issue_date": "2026-05-12",
        "due_date": "",
        "delivery_date": "",
        "currency": "USD",
        "net": "3500.00|",
        "vat": "0.00|",
        "gross": "3500.00",
        "iban": "",
        "amount_due": "3500.00|",
        "bic": "FCBKTWTP401",
        "seller_name": "LIYANG PRECISION CO., LTD.",
        "buyer_name": "Werkstatt Kolb OHG",
        "order_reference": "K-2026-77",
        "seller_tax_number": "38450573|",
    },
    (
        ("ER32 collet set, 18 pcs", "40", "61.50", "2460.00", ""),
        ("BT40 tool holder", "25", "48.20", "1205.00", ""),
        ("Less: special discount", "", "", "-165.00", ""),
    ),
    (
        err("block", "the sum in words is another", "THREE THOUSAND FIVE", "THREE THOUSAND NINE"),
        err(
            "block",
            "the total does not follow from the items",
            "TOTAL CIF HAMBURG|USD 3,500.00",
            "TOTAL CIF HAMBURG|USD 3,800.00",
            "FIVE HUNDRED ONLY",
            "EIGHT HUNDRED ONLY",
        ),
        err("ask", "pieces times price are another amount", "25 PCS", "20 PCS"),
    ),
    font="times",
    size=9.5,
    own=("Werkstatt Kolb OHG", "DE473089322", "DE"),
)

THAI = Paper(
    "bangkok",
    "invoice",
    """
@ 0 70
#Siam Riverside Logistics Co., Ltd.|
Head Office, 55 Charoen Krung Rd., Bangkok 10120|TAX INVOICE / RECEIPT
Tax ID 0105322856420|(Original)
@ 0 70 84
Customer: Lotus Ceramics Co., Ltd.|No.|IV69/04-0187
9 Rama II Rd., Samut Sakhon 74000|Date|09 Apr 2026
Tax ID 0105694211668 (Head Office)|Credit|30 days
@ 0 60> 80> 100>
Description|Trips|Rate|Amount (THB)
Container haulage Laem Chabang|4|7,800.00|31,200.00
Lift on/off charge|4|650.00|2,600.00
@ 0 70 100>
Baht Thirty-Five Thousand One Hundred Fifty-Two Only|Total|33,800.00
|VAT 7%|2,366.00
|Grand total|36,166.00
|Less WHT 3%|1,014.00
|Net payable|35,152.00
@ 0
Transfer to Bangkok Bank, Siam Riverside Logistics Co., Ltd., current a/c 101-3-44871-9
""",
    {
        "number": "IV69/04-0187",
        "issue_date": "2026-04-09",
        "due_date": "2026-05-09|",
        "delivery_date": "",
        "currency": "THB",
        "net": "33800.00",
        "vat": "2366.00",
        "gross": "36166.00",
        "amount_due": "35152.00",
        "iban": "",
        "prepaid": "|1014.00",
        "seller_name": "Siam Riverside Logistics Co., Ltd.",
        "buyer_name": "Lotus Ceramics Co., Ltd.",
        "seller_tax_number": "0105322856420",
        "seller_vat_id": "|0105322856420",
        "buyer_vat_id": "|0105694211668",
    },
    (
        ("Container haulage Laem Chabang", "4", "7800.00", "31200.00", ""),
        ("Lift on/off charge", "4", "650.00", "2600.00", ""),
    ),
    (
        err("block", "total and VAT do not make the grand total", "36,166.00", "36,661.00"),
        err("block", "the sum in words is another", "Thirty-Five Thousand", "Thirty-Seven Thousand"),
        err(
            "ask",
            "VAT of 10 % in Thailand",
            "VAT 7%|2,366.00",
            "VAT 10%|3,380.00",
            "36,166.00",
            "37,180.00",
            "35,152.00",
            "36,166.00",
            "Thirty-Five Thousand One Hundred Fifty-Two",
            "Thirty-Six Thousand One Hundred Sixty-Six",
        ),
    ),
    font="sans",
    size=8,
    own=("Lotus Ceramics Co., Ltd.", "", "TH"),
)

HDON = Paper(
    "hoadon",
    "invoice",
    """
<?xml version="1.0" encoding="UTF-8"?>
<HDon><DLHDon Id="d1"><TTChung><PBan>2.1.0</PBan><THDon>Hóa đơn giá trị gia tăng</THDon><KHMSHDon>1</KHMSHDon>
<KHHDon>C26TMK</KHHDon><SHDon>417</SHDon><NLap>2026-05-21</NLap><DVTTe>VND</DVTTe><TGia>1</TGia>
<HTTToan>TM/CK</HTTToan></TTChung><NDHDon>
<NBan><Ten>CÔNG TY TNHH BAO BÌ MINH KHÔI</Ten><MST>0327998058</MST><DChi>12 Lê Văn Khương, Quận 12, TP. Hồ Chí Minh</DChi></NBan>
<NMua><Ten>CÔNG TY CỔ PHẦN CÀ PHÊ ĐỒI GIÓ</Ten><MST>0380504473</MST><DChi>5 Trần Phú, Đà Lạt, Lâm Đồng</DChi></NMua>
<DSHHDVu>
<HHDVu><TChat>1</TChat><STT>1</STT><THHDVu>Túi giấy kraft 500g</THHDVu><DVTinh>cái</DVTinh><SLuong>20000</SLuong>
<DGia>1850</DGia><ThTien>37000000</ThTien><TSuat>8%</TSuat></HHDVu>
<HHDVu><TChat>1</TChat><STT>2</STT><THHDVu>In logo hai màu</THHDVu><DVTinh>cái</DVTinh><SLuong>20000</SLuong>
<DGia>240</DGia><ThTien>4800000</ThTien><TSuat>10%</TSuat></HHDVu>
<HHDVu><TChat>4</TChat><STT>3</STT><THHDVu>Giao hàng ngày 20/05/2026</THHDVu></HHDVu>
</DSHHDVu><TToan><THTTLTSuat>
<LTSuat><TSuat>8%</TSuat><ThTien>37000000</ThTien><TThue>2960000</TThue></LTSuat>
<LTSuat><TSuat>10%</TSuat><ThTien>4800000</ThTien><TThue>480000</TThue></LTSuat></THTTLTSuat>
<TgTCThue>41800000</TgTCThue><TgTThue>3440000</TgTThue><TgTTTBSo>45240000</TgTTTBSo>
<TgTTTBChu>Bốn mươi lăm triệu hai trăm bốn mươi nghìn đồng</TgTTTBChu></TToan></NDHDon></DLHDon></HDon>
""",
    {
        "number": "417|C26TMK-417|1C26TMK-417|1C26TMK417|C26TMK417|1-C26TMK-417",
        "issue_date": "2026-05-21",
        "currency": "VND",
        "net": "41800000",
        "vat": "3440000",
        "gross": "45240000",
        "iban": "",
        "due_date": "",
        "delivery_date": "|2026-05-20",
        "seller_name": "CÔNG TY TNHH BAO BÌ MINH KHÔI",
        "buyer_name": "CÔNG TY CỔ PHẦN CÀ PHÊ ĐỒI GIÓ",
        "seller_tax_number": "0327998058",
        "amount_due": "45240000|",
    },
    (("Túi giấy kraft 500g", "20000", "1850", "37000000", "8"), ("In logo hai màu", "20000", "240", "4800000", "10")),
    (
        err("block", "the sum in words is another", "lăm triệu hai trăm", "lăm triệu bảy trăm"),
        err("block", "the total is another", "<TgTTTBSo>45240000", "<TgTTTBSo>45420000"),
        err("ask", "MST with a wrong check digit", "0327998058", "0327998059"),
        err("block", "the tax of 8 % is that of 10 %", "<TThue>2960000", "<TThue>3700000"),
        err("ask", "unit price and quantity make another amount", "<DGia>1850", "<DGia>1580"),
    ),
    suffix=".xml",
    own=("CÔNG TY CỔ PHẦN CÀ PHÊ ĐỒI GIÓ", "0380504473", "VN"),
)

_UBL_PARTY = (
    '<cac:Party><cbc:EndpointID schemeID="EM">{mail}</cbc:EndpointID><cac:PartyName><cbc:Name>{name}</cbc:Name></cac:PartyName>'
    "<cac:PostalAddress><cbc:StreetName>{street}</cbc:StreetName><cbc:CityName>{city}</cbc:CityName>"
    "<cbc:PostalZone>{zip}</cbc:PostalZone><cac:Country><cbc:IdentificationCode>{country}</cbc:IdentificationCode>"
    "</cac:Country></cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>{vat}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT"
    "</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>{name}</cbc:RegistrationName>"
    "</cac:PartyLegalEntity>{contact}</cac:Party>"
)
_CONTACT = (
    "<cac:Contact><cbc:Name>Lena Ott</cbc:Name><cbc:Telephone>+43 662 88410</cbc:Telephone>"
    "<cbc:ElectronicMail>ott@tonwerk.example</cbc:ElectronicMail></cac:Contact>"
)
UBL = Paper(
    "xrechnung",
    "invoice",
    f"""
<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0</cbc:CustomizationID>
<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
<cbc:ID>TW-2026-318</cbc:ID><cbc:IssueDate>2026-07-06</cbc:IssueDate><cbc:DueDate>2026-08-05</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cbc:BuyerReference>04011000-1234512345-06</cbc:BuyerReference><cac:OrderReference><cbc:ID>B-7781</cbc:ID></cac:OrderReference>
<cac:AccountingSupplierParty>{_UBL_PARTY.format(mail="re@tonwerk.example", name="Tonwerk Salzach GmbH", street="Salzachufer 2", city="Hallein", zip="5400", country="AT", vat="ATU94375051", contact=_CONTACT)}</cac:AccountingSupplierParty>
<cac:AccountingCustomerParty>{_UBL_PARTY.format(mail="er@nordhoff.example", name="Kräuter- und Feinkosthandel Nordhoff KG", street="Speicherstadt 4", city="Hamburg", zip="20457", country="DE", vat="DE561999370", contact="")}</cac:AccountingCustomerParty>
<cac:Delivery><cbc:ActualDeliveryDate>2026-07-03</cbc:ActualDeliveryDate><cac:DeliveryLocation><cac:Address><cbc:CityName>Hamburg</cbc:CityName>
<cbc:PostalZone>20457</cbc:PostalZone><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:Address></cac:DeliveryLocation></cac:Delivery>
<cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>AT522011130873681476</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">0.00</cbc:TaxAmount><cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">1284.00</cbc:TaxableAmount>
<cbc:TaxAmount currencyID="EUR">0.00</cbc:TaxAmount><cac:TaxCategory><cbc:ID>K</cbc:ID><cbc:Percent>0</cbc:Percent>
<cbc:TaxExemptionReasonCode>VATEX-EU-IC</cbc:TaxExemptionReasonCode><cbc:TaxExemptionReason>Innergemeinschaftliche Lieferung</cbc:TaxExemptionReason>
<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">1284.00</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount currencyID="EUR">1284.00</cbc:TaxExclusiveAmount>
<cbc:TaxInclusiveAmount currencyID="EUR">1284.00</cbc:TaxInclusiveAmount><cbc:PayableAmount currencyID="EUR">1284.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">60</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="EUR">1284.00</cbc:LineExtensionAmount>
<cac:Item><cbc:Name>Steingutkrug 1 l</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>K</cbc:ID><cbc:Percent>0</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item>
<cac:Price><cbc:PriceAmount currencyID="EUR">21.40</cbc:PriceAmount></cac:Price></cac:InvoiceLine></Invoice>
""",
    {
        "number": "TW-2026-318",
        "issue_date": "2026-07-06",
        "due_date": "2026-08-05",
        "delivery_date": "2026-07-03",
        "currency": "EUR",
        "net": "1284.00",
        "vat": "0.00",
        "gross": "1284.00",
        "iban": "AT522011130873681476",
        "seller_name": "Tonwerk Salzach GmbH",
        "seller_vat_id": "ATU94375051",
        "order_reference": "B-7781",
        "buyer_name": "Kräuter- und Feinkosthandel Nordhoff KG",
        "buyer_vat_id": "DE561999370",
        "amount_due": "1284.00",
    },
    (("Steingutkrug 1 l", "60", "21.40", "1284.00", "0"),),
    (
        err(
            "block",
            "the sum with tax is another",
            '<cbc:TaxInclusiveAmount currencyID="EUR">1284.00',
            '<cbc:TaxInclusiveAmount currencyID="EUR">1384.00',
        ),
        err("block", "quantity times price is another amount", ">60<", ">66<"),
        err(
            "ask",
            "no VAT id of the buyer in an intra-EU supply",
            "<cac:PartyTaxScheme><cbc:CompanyID>DE561999370</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>",
            "",
        ),
        err("block", "account with a wrong check digit", "AT522011130873681476", "AT522011130873681467"),
        err("ask", "the seller's VAT id has a wrong check digit", "ATU94375051", "ATU94375052"),
    ),
    suffix=".xml",
    own=("Kräuter- und Feinkosthandel Nordhoff KG", "DE561999370", "DE"),
)

_CII = """
<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>LK-26-00512</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">20260601</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction><ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID></ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:Name>Leasingrate Juni 2026</ram:Name></ram:SpecifiedTradeProduct>
<ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>412.50</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement><ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="C62">1</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>
<ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>412.50</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>
<ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty><ram:Name>Leasing Kontor Elbe GmbH</ram:Name><ram:PostalTradeAddress><ram:PostcodeCode>20095</ram:PostcodeCode><ram:LineOne>Brandstwiete 1</ram:LineOne><ram:CityName>Hamburg</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress><ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE190625552</ram:ID></ram:SpecifiedTaxRegistration></ram:SellerTradeParty>
<ram:BuyerTradeParty><ram:Name>Werkstatt Kolb OHG</ram:Name><ram:PostalTradeAddress><ram:PostcodeCode>84028</ram:PostcodeCode><ram:LineOne>Industriestr. 8</ram:LineOne><ram:CityName>Landshut</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress></ram:BuyerTradeParty></ram:ApplicableHeaderTradeAgreement>
<ram:ApplicableHeaderTradeDelivery/>
<ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE16200505507174903892</ram:IBANID></ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
<ram:ApplicableTradeTax><ram:CalculatedAmount>78.38</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>412.50</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax>
<ram:BillingSpecifiedPeriod><ram:StartDateTime><udt:DateTimeString format="102">20260601</udt:DateTimeString></ram:StartDateTime><ram:EndDateTime><udt:DateTimeString format="102">20260630</udt:DateTimeString></ram:EndDateTime></ram:BillingSpecifiedPeriod>
<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">20260615</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>412.50</ram:LineTotalAmount><ram:TaxBasisTotalAmount>412.50</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">78.38</ram:TaxTotalAmount><ram:GrandTotalAmount>490.88</ram:GrandTotalAmount><ram:DuePayableAmount>490.88</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>
"""
LEASING = Paper(
    "leasing",
    "invoice",
    """
@ 0 66
#Leasing Kontor Elbe GmbH|
Brandstwiete 1, 20095 Hamburg|Vertrag 70-22810
@ 0 66 84
Werkstatt Kolb OHG|Rechnung|LK-26-00512
Industriestr. 8|Datum|01.06.2026
84028 Landshut|Fällig|15.06.2026
@ 0 100>
Leasingrate Juni 2026|412,50
zzgl. 19 % USt|78,38
Rate brutto EUR|490,88
@ 0
Leistungszeitraum 01.06.2026 - 30.06.2026. Überweisung auf DE16 2005 0550 7174 9038 92. USt-IdNr. DE190625552
""",
    {
        "number": "LK-26-00512",
        "issue_date": "2026-06-01",
        "due_date": "2026-06-15",
        "currency": "EUR",
        "delivery_date": "2026-06-30|2026-06-01/2026-06-30|",
        "net": "412.50",
        "vat": "78.38",
        "gross": "490.88",
        "iban": "DE16200505507174903892",
        "seller_name": "Leasing Kontor Elbe GmbH",
        "seller_vat_id": "DE190625552",
        "buyer_name": "Werkstatt Kolb OHG",
        "amount_due": "490.88|",
    },
    (("Leasingrate Juni 2026", "1", "412.50", "412.50", "19"),),
    (
        err("block", "the page shows another account", "DE16 2005 0550 7174 9038 92", "DE32 3704 0044 4730 3846 13"),
        err("block", "the page asks for another sum", "490,88", "590,88"),
        err("ask", "the page bears another date", "Datum|01.06.2026", "Datum|11.06.2026"),
        err("block", "the page bears another number", "LK-26-00512", "LK-26-00521"),
        err("block", "the XML holds another account", "xml:DE16200505507174903892", "DE33701500000831958196"),
        err(
            "block",
            "the XML asks for another sum",
            "xml:<ram:DuePayableAmount>490.88",
            "<ram:DuePayableAmount>940.88",
        ),
        err("ask", "the page names another seller", "Leasing Kontor Elbe GmbH", "Leasing Partner Alster AG"),
    ),
    font="narrow",
    xml=_CII,
    own=("Werkstatt Kolb OHG", "DE473089322", "DE"),
)

HONGKONG = Paper(
    "kowloon",
    "invoice",
    """
@ 0 66
#Harbour Bright Design Limited 海明設計有限公司|
Flat B, 9/F, Kwun Tong Rd, Kowloon|INVOICE 發票
@ 0 66 82
To 致:|No. 編號|HB-1190
Lotus Ceramics Co., Ltd.|Date 日期|2026-06-30
9 Rama II Rd., Samut Sakhon|Due 到期日|2026-07-14
@ 0 100>
Catalogue design 目錄設計 (48 pages)|HK$ 36,000
Retouching 修圖, 60 photos @ HK$ 95|HK$ 5,700
Deposit received 已收訂金 (2026-05-20)|(HK$ 10,000)
Balance due 應付餘額|HK$ 31,700
@ 0
FPS ID 1663028871 · HSBC 004-441-882730-838 · Harbour Bright Design Limited
""",
    {
        "number": "HB-1190",
        "issue_date": "2026-06-30",
        "due_date": "2026-07-14",
        "delivery_date": "",
        "currency": "HKD",
        "net": "41700|",
        "vat": "0|",
        "gross": "41700",
        "prepaid": "10000",
        "amount_due": "31700",
        "iban": "",
        "seller_name": "Harbour Bright Design Limited|Harbour Bright Design Limited 海明設計有限公司",
        "buyer_name": "Lotus Ceramics Co., Ltd.",
    },
    None,
    (
        err("block", "the balance is not the items less the deposit", "HK$ 31,700", "HK$ 37,100"),
        err("ask", "photos times price are another amount", "@ HK$ 95", "@ HK$ 85"),
        err("ask", "due before it was issued", "2026-07-14", "2026-06-14"),
    ),
    font="cjk",
    size=9,
    own=("Lotus Ceramics Co., Ltd.", "", "TH"),
)

PAPERS = (AMERICAN, FAPIAO, TAIWAN, THAI, HDON, UBL, LEASING, HONGKONG)
