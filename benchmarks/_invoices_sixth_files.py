"""The sixth hand's data files: Peppol of Belgium, a German hybrid, HDon of Vietnam, FatturaPA of Italy."""

from collections.abc import Mapping

from facturx import generate_from_binary  # type: ignore[import-untyped]

from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet, Us, exchanged
from benchmarks._invoices_sixth_far import BAT_TRANG
from benchmarks._invoices_sixth_middle import HAGEDORN, TO_HAGEDORN

BAKER = Us("Bakkerij Peeters BV", "BE", "BE0623007244", "EUR")
TILES = Us("Ceramiche Lodi S.r.l.", "IT", "IT06403630079", "EUR")


def _party(number: str, name: str, street: str, town: str, code: str) -> str:
    return (
        f'<cac:Party><cbc:EndpointID schemeID="0208">{number}</cbc:EndpointID>'
        f"<cac:PostalAddress><cbc:StreetName>{street}"
        f"</cbc:StreetName><cbc:CityName>{town}</cbc:CityName><cbc:PostalZone>{code}</cbc:PostalZone><cac:Country>"
        "<cbc:IdentificationCode>BE</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme>"
        f"<cbc:CompanyID>BE{number}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"
        "</cac:PartyTaxScheme>"
        f"<cac:PartyLegalEntity><cbc:RegistrationName>{name}</cbc:RegistrationName></cac:PartyLegalEntity>"
        "</cac:Party>"
    )


def _amount(tag: str, value: str) -> str:
    return f'<cbc:{tag} currencyID="EUR">{value}</cbc:{tag}>'


def _rate(tag: str, rate: str) -> str:
    scheme = "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"
    return f"<cac:{tag}><cbc:ID>S</cbc:ID><cbc:Percent>{rate}</cbc:Percent>{scheme}</cac:{tag}>"


def _charge(up: bool, reason: str, value: str, rate: str = "") -> str:
    return (
        f"<cac:AllowanceCharge><cbc:ChargeIndicator>{str(up).lower()}</cbc:ChargeIndicator>"
        f"<cbc:AllowanceChargeReason>{reason}"
        f"</cbc:AllowanceChargeReason>{_amount('Amount', value)}{_rate('TaxCategory', rate) if rate else ''}"
        "</cac:AllowanceCharge>"
    )


def _peppol(swap: Mapping[str, str]) -> bytes:
    lines = "".join(
        f'<cac:InvoiceLine><cbc:ID>{n}</cbc:ID><cbc:InvoicedQuantity unitCode="C62">{quantity}</cbc:InvoicedQuantity>'
        f"{_amount('LineExtensionAmount', net)}{less}<cac:Item><cbc:Name>{name}"
        f"</cbc:Name>{_rate('ClassifiedTaxCategory', rate)}"
        f"</cac:Item><cac:Price>{_amount('PriceAmount', price)}{base}</cac:Price></cac:InvoiceLine>"
        for n, quantity, net, name, rate, price, base, less in (
            (
                1,
                "5000",
                "210.00",
                "Broodzakken kraft, bedrukt",
                "21",
                "42.00",
                '<cbc:BaseQuantity unitCode="C62">1000</cbc:BaseQuantity>',
                "",
            ),
            (2, "400", "200.00", "Taartdozen 28 cm", "21", "0.55", "", _charge(False, "Actie oktober", "20.00")),
            (3, "12", "54.00", "Tomatensoep, emmer 1 l", "6", "4.50", "", ""),
        )
    )
    totals = "".join(
        f"<cac:TaxSubtotal>{_amount('TaxableAmount', base)}{_amount('TaxAmount', tax)}"
        f"{_rate('TaxCategory', rate)}</cac:TaxSubtotal>"
        for rate, base, tax in (("21", "425.00", "89.25"), ("6", "54.00", "3.24"))
    )
    return exchanged(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" '
        'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" '
        'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">'
        "<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
        "</cbc:CustomizationID>"
        "<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID><cbc:ID>VF26/10882</cbc:ID>"
        "<cbc:IssueDate>2026-10-13</cbc:IssueDate><cbc:DueDate>2026-11-12</cbc:DueDate>"
        "<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>"
        "<cbc:BuyerReference>PO-331</cbc:BuyerReference><cac:OrderReference><cbc:ID>PO-331</cbc:ID>"
        "</cac:OrderReference>"
        f"<cac:AccountingSupplierParty>"
        f"{_party('0708647356', 'Meulemans Verpakking NV', 'Industrielaan 6', 'Lier', '2500')}"
        f"</cac:AccountingSupplierParty><cac:AccountingCustomerParty>"
        f"{_party('0623007244', 'Bakkerij Peeters BV', 'Markt 19', 'Geel', '2440')}</cac:AccountingCustomerParty>"
        "<cac:Delivery><cbc:ActualDeliveryDate>2026-10-12</cbc:ActualDeliveryDate></cac:Delivery>"
        "<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentID>+++260/1088/20057+++"
        "</cbc:PaymentID>"
        "<cac:PayeeFinancialAccount><cbc:ID>BE15363961851030</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>"
        f"{_charge(True, 'Levering', '15.00', '21')}<cac:TaxTotal>{_amount('TaxAmount', '92.49')}{totals}"
        "</cac:TaxTotal>"
        f"<cac:LegalMonetaryTotal>{_amount('LineExtensionAmount', '464.00')}{_amount('TaxExclusiveAmount', '479.00')}"
        f"{_amount('TaxInclusiveAmount', '571.49')}{_amount('ChargeTotalAmount', '15.00')}"
        f"{_amount('PrepaidAmount', '100.00')}"
        f"{_amount('PayableAmount', '471.49')}</cac:LegalMonetaryTotal>{lines}</Invoice>",
        swap,
    )


def _hdon(swap: Mapping[str, str]) -> bytes:
    goods = "".join(
        f"<HHDVu><TChat>1</TChat><STT>{n}</STT><THHDVu>{name}</THHDVu><DVTinh>đơn</DVTinh><SLuong>{quantity}"
        f"</SLuong><DGia>{price}</DGia>"
        f"<TLCKhau>{percent}</TLCKhau><STCKhau>{less}</STCKhau><ThTien>{net}</ThTien><TSuat>8%</TSuat></HHDVu>"
        for n, name, quantity, price, percent, less, net in (
            (1, "Cước chuyển phát nhanh Hà Nội – TP.HCM tháng 9/2026", "42", "55000", "10", "231000", "2079000"),
            (2, "Phí thu hộ (COD)", "18", "12000", "0", "0", "216000"),
        )
    )
    return exchanged(
        '<?xml version="1.0" encoding="UTF-8"?><HDon><DLHDon Id="data"><TTChung><PBan>2.1.0</PBan>'
        "<THDon>Hóa đơn giá trị gia tăng</THDon><KHMSHDon>1</KHMSHDon><KHHDon>C26TKN</KHHDon><SHDon>1188</SHDon>"
        "<NLap>2026-10-01</NLap><DVTTe>VND</DVTTe><TGia>1</TGia><HTTToan>TM/CK</HTTToan><MSTTCGP>0896296844"
        "</MSTTCGP></TTChung>"
        "<NDHDon><NBan><Ten>Công ty Cổ phần Chuyển phát Kim Ngân</Ten><MST>0406926987</MST><DChi>12 Lê Văn "
        "Lương, Hà Nội</DChi>"
        "<STKNHang>0451000287714</STKNHang><TNHang>Vietcombank</TNHang></NBan><NMua><Ten>Công ty TNHH Gốm Bát "
        "Tràng Việt</Ten>"
        f"<MST>0176731691</MST><DChi>Xóm 5, xã Bát Tràng, Hà Nội</DChi></NMua><DSHHDVu>{goods}</DSHHDVu><TToan>"
        "<THTTLTSuat><LTSuat>"
        "<TSuat>8%</TSuat><ThTien>2295000</ThTien><TThue>183600</TThue></LTSuat></THTTLTSuat><TgTCThue>2295000"
        "</TgTCThue>"
        "<TgTThue>183600</TgTThue><TTCKTMai>231000</TTCKTMai><TgTTTBSo>2478600</TgTTTBSo>"
        "<TgTTTBChu>Hai triệu bốn trăm bảy mươi tám nghìn sáu trăm đồng</TgTTTBChu></TToan></NDHDon></DLHDon>"
        "<MCCQT>00B2F7A61C4E9D44D9A0C1F2E7B83D5566</MCCQT></HDon>",
        swap,
    )


def _trade_party(tag: str, name: str, street: str, code: str, town: str, vat_id: str) -> str:  # noqa: PLR0917
    return (
        f"<ram:{tag}><ram:Name>{name}</ram:Name><ram:PostalTradeAddress><ram:PostcodeCode>{code}"
        f"</ram:PostcodeCode><ram:LineOne>{street}"
        f"</ram:LineOne><ram:CityName>{town}</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress>"
        f'<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">{vat_id}</ram:ID>'
        f"</ram:SpecifiedTaxRegistration></ram:{tag}>"
    )


def _cii() -> str:
    rate = "<ram:RateApplicablePercent>19</ram:RateApplicablePercent>"
    tax = f"<ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode>{rate}"
    day = '<udt:DateTimeString format="102">{}</udt:DateTimeString>'
    lines = "".join(
        f"<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>{n}</ram:LineID>"
        f"</ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:Name>{name}</ram:Name>"
        "</ram:SpecifiedTradeProduct>"
        f"<ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>{price}"
        "</ram:ChargeAmount>"
        "</ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement><ram:SpecifiedLineTradeDelivery>"
        f'<ram:BilledQuantity unitCode="C62">{quantity}</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>'
        f"<ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax>{tax}</ram:ApplicableTradeTax>"
        f"<ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>{net}</ram:LineTotalAmount>"
        "</ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement>"
        "</ram:IncludedSupplyChainTradeLineItem>"
        for n, name, quantity, price, net in (
            (1, "Kopierpapier A4, 80 g, 500 Blatt", "20", "4.79", "95.80"),
            (2, "Ordner A4 breit, schwarz", "30", "2.15", "64.50"),
        )
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rsm:CrossIndustryInvoice '
        'xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" '
        'xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" '
        'xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"><rsm:ExchangedDocumentContext>'
        "<ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017</ram:ID>"
        "</ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext><rsm:ExchangedDocument>"
        f"<ram:ID>PK-106631</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime>{day.format('20261026')}"
        "</ram:IssueDateTime>"
        f"</rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction>{lines}<ram:ApplicableHeaderTradeAgreement>"
        f"{_trade_party('SellerTradeParty', 'Papier Kröger e.K.', 'Wallstraße 22', '59423', 'Unna', 'DE195594991')}"
        f"{_trade_party('BuyerTradeParty', HAGEDORN.name, 'Lindenstraße 14', '59494', 'Soest', HAGEDORN.vat_id)}"
        "</ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeDelivery><ram:ActualDeliverySupplyChainEvent>"
        f"<ram:OccurrenceDateTime>{day.format('20261023')}</ram:OccurrenceDateTime>"
        "</ram:ActualDeliverySupplyChainEvent>"
        "</ram:ApplicableHeaderTradeDelivery><ram:ApplicableHeaderTradeSettlement>"
        "<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementPaymentMeans>"
        "<ram:TypeCode>58</ram:TypeCode>"
        "<ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE85370501986003817959</ram:IBANID>"
        "</ram:PayeePartyCreditorFinancialAccount>"
        "</ram:SpecifiedTradeSettlementPaymentMeans><ram:ApplicableTradeTax><ram:CalculatedAmount>31.77"
        "</ram:CalculatedAmount>"
        "<ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>167.20</ram:BasisAmount><ram:CategoryCode>S"
        "</ram:CategoryCode>"
        "<ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax>"
        "<ram:SpecifiedTradeAllowanceCharge>"
        "<ram:ChargeIndicator><udt:Indicator>true</udt:Indicator></ram:ChargeIndicator><ram:ActualAmount>6.90"
        "</ram:ActualAmount>"
        "<ram:Reason>Versand</ram:Reason><ram:CategoryTradeTax><ram:TypeCode>VAT</ram:TypeCode>"
        "<ram:CategoryCode>S</ram:CategoryCode>"
        "<ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:CategoryTradeTax>"
        "</ram:SpecifiedTradeAllowanceCharge>"
        f"<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>{day.format('20261109')}</ram:DueDateDateTime>"
        "</ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradeSettlementHeaderMonetarySummation>"
        "<ram:LineTotalAmount>160.30</ram:LineTotalAmount><ram:ChargeTotalAmount>6.90</ram:ChargeTotalAmount>"
        "<ram:TaxBasisTotalAmount>167.20</ram:TaxBasisTotalAmount>"
        '<ram:TaxTotalAmount currencyID="EUR">31.77</ram:TaxTotalAmount>'
        "<ram:GrandTotalAmount>198.97</ram:GrandTotalAmount><ram:DuePayableAmount>198.97</ram:DuePayableAmount>"
        "</ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement>"
        "</rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>"
    )


def _hybrid(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 20, "Papier Kröger e.K. · Wallstraße 22 · 59423 Unna", 9)
    s.at(20, 50, TO_HAGEDORN, 10)
    s.at(190, 50, "Rechnung PK-106631\n26.10.2026\nLieferdatum 23.10.2026", 10, "h", "r")
    y = s.rows(
        90,
        "20l 120r 150r 188r",
        [
            ["Artikel", "Stück", "Preis", "Summe"],
            ["Kopierpapier A4, 80 g, 500 Blatt", "20", "4,79", "95,80"],
            ["Ordner A4 breit, schwarz", "30", "2,15", "64,50"],
            ["Versand", "", "", "6,90"],
        ],
        9,
    )
    y = s.rows(
        s.rule(y), "120l 188r", [["Netto", "167,20"], ["19 % MwSt", "31,77"], ["Rechnungsbetrag EUR", "198,97"]], 9
    )
    s.at(20, y + 8, "Zahlbar bis 09.11.2026 auf unser Konto DE85 3705 0198 6003 8179 59 (Sparkasse KölnBonn).", 9)
    s.at(20, 275, "USt-IdNr. DE195594991 · Amtsgericht Hamm HRA 3108", 7)
    made: bytes = generate_from_binary(s.finish(), _cii().encode(), flavor="factur-x", level="en16931")
    return made


def _fattura(swap: Mapping[str, str]) -> bytes:
    return exchanged(
        '<?xml version="1.0" encoding="UTF-8"?><p:FatturaElettronica versione="FPR12" '
        'xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2"><FatturaElettronicaHeader><DatiTrasmissione>'
        "<IdTrasmittente><IdPaese>IT</IdPaese><IdCodice>06710970424</IdCodice></IdTrasmittente>"
        "<ProgressivoInvio>000K7</ProgressivoInvio>"
        "<FormatoTrasmissione>FPR12</FormatoTrasmissione><CodiceDestinatario>M5UXCR1</CodiceDestinatario>"
        "</DatiTrasmissione>"
        "<CedentePrestatore><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>00489980235</IdCodice>"
        "</IdFiscaleIVA>"
        "<Anagrafica><Nome>Marta</Nome><Cognome>Bianchi</Cognome></Anagrafica><RegimeFiscale>RF01</RegimeFiscale>"
        "</DatiAnagrafici>"
        "<Sede><Indirizzo>Via Cavour 11</Indirizzo><CAP>26900</CAP><Comune>Lodi</Comune><Provincia>LO</Provincia>"
        "<Nazione>IT</Nazione></Sede>"
        "</CedentePrestatore><CessionarioCommittente><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese>"
        "<IdCodice>06403630079</IdCodice>"
        "</IdFiscaleIVA><Anagrafica><Denominazione>Ceramiche Lodi S.r.l.</Denominazione></Anagrafica>"
        "</DatiAnagrafici><Sede>"
        "<Indirizzo>Viale Milano 80</Indirizzo><CAP>26900</CAP><Comune>Lodi</Comune><Provincia>LO</Provincia>"
        "<Nazione>IT</Nazione></Sede>"
        "</CessionarioCommittente></FatturaElettronicaHeader><FatturaElettronicaBody><DatiGenerali>"
        "<DatiGeneraliDocumento>"
        "<TipoDocumento>TD06</TipoDocumento><Divisa>EUR</Divisa><Data>2026-10-19</Data><Numero>41/PA</Numero>"
        "<DatiRitenuta>"
        "<TipoRitenuta>RT01</TipoRitenuta><ImportoRitenuta>200.00</ImportoRitenuta><AliquotaRitenuta>20.00"
        "</AliquotaRitenuta>"
        "<CausalePagamento>A</CausalePagamento></DatiRitenuta><DatiCassaPrevidenziale><TipoCassa>TC04</TipoCassa>"
        "<AlCassa>4.00</AlCassa>"
        "<ImportoContributoCassa>40.00</ImportoContributoCassa><ImponibileCassa>1000.00</ImponibileCassa>"
        "<AliquotaIVA>22.00</AliquotaIVA>"
        "</DatiCassaPrevidenziale><ImportoTotaleDocumento>1268.80</ImportoTotaleDocumento>"
        "</DatiGeneraliDocumento></DatiGenerali>"
        "<DatiBeniServizi><DettaglioLinee><NumeroLinea>1</NumeroLinea><Descrizione>Relazione tecnica impianto di "
        "aspirazione, sopralluogo "
        "compreso</Descrizione><PrezzoUnitario>1000.00</PrezzoUnitario><PrezzoTotale>1000.00</PrezzoTotale>"
        "<AliquotaIVA>22.00</AliquotaIVA>"
        "<Ritenuta>SI</Ritenuta></DettaglioLinee><DatiRiepilogo><AliquotaIVA>22.00</AliquotaIVA>"
        "<ImponibileImporto>1040.00</ImponibileImporto>"
        "<Imposta>228.80</Imposta><EsigibilitaIVA>I</EsigibilitaIVA></DatiRiepilogo></DatiBeniServizi><DatiPagamento>"
        "<CondizioniPagamento>TP02</CondizioniPagamento><DettaglioPagamento><ModalitaPagamento>MP05"
        "</ModalitaPagamento>"
        "<DataScadenzaPagamento>2026-11-18</DataScadenzaPagamento><ImportoPagamento>1068.80</ImportoPagamento>"
        "<IBAN>IT28D0306905020100000094911</IBAN></DettaglioPagamento></DatiPagamento></FatturaElettronicaBody>"
        "</p:FatturaElettronica>",
        swap,
    )


PAPERS = (
    Paper(
        "be-peppol",
        BAKER,
        _peppol,
        {
            "number": "VF26/10882",
            "issue_date": "2026-10-13",
            "due_date": "2026-11-12",
            "delivery_date": "2026-10-12",
            "currency": "EUR",
            "net": "479.00",
            "vat": "92.49",
            "gross": "571.49",
            "prepaid": "100.00",
            "amount_due": "471.49",
            "seller_name": "Meulemans Verpakking NV",
            "seller_vat_id": "BE0708647356",
            "buyer_vat_id": "BE0623007244",
            "iban": "BE15363961851030",
            "order_reference": "PO-331",
        },
        (("21", "425.00", "89.25"), ("6", "54.00", "3.24")),
        (
            Line("Broodzakken kraft, bedrukt", "5000", "0.042|42.00", "210.00"),
            Line("Taartdozen 28 cm", "400", "0.55", "200.00"),
            Line("Tomatensoep, emmer 1 l", "12", "4.50", "54.00"),
        ),
        "packaging",
        suffix=".xml",
        faults=(Fault("remainder wrong", {">471.49<": ">477.49<"}, "block"),),
    ),
    Paper(
        "vn-courier",
        BAT_TRANG,
        _hdon,
        {
            "number": "1188",
            "issue_date": "2026-10-01",
            "currency": "VND",
            "net": "2295000",
            "vat": "183600",
            "gross": "2478600",
            "seller_name": "Công ty Cổ phần Chuyển phát Kim Ngân",
            "seller_vat_id": "0406926987",
            "buyer_vat_id": "0176731691",
        },
        (("8", "2295000", "183600"),),
        (
            Line("Cước chuyển phát nhanh Hà Nội – TP.HCM tháng 9/2026", "42", "55000", "2079000"),
            Line("Phí thu hộ (COD)", "18", "12000", "216000"),
        ),
        "freight",
        suffix=".xml",
        may_ask="no signature in the file",
        faults=(Fault("total against its sum", {">2478600<": ">2487600<"}, "block"),),
    ),
    Paper(
        "de-hybrid",
        HAGEDORN,
        _hybrid,
        {
            "number": "PK-106631",
            "issue_date": "2026-10-26",
            "due_date": "2026-11-09",
            "delivery_date": "2026-10-23",
            "currency": "EUR",
            "net": "167.20",
            "vat": "31.77",
            "gross": "198.97",
            "seller_name": "Papier Kröger e.K.",
            "seller_vat_id": "DE195594991",
            "buyer_vat_id": "DE251675250",
            "iban": "DE85370501986003817959",
        },
        (("19", "167.20", "31.77"),),
        (
            Line("Kopierpapier A4, 80 g, 500 Blatt", "20", "4.79", "95.80"),
            Line("Ordner A4 breit, schwarz", "30", "2.15", "64.50"),
        ),
        "office supplies",
        faults=(
            Fault(
                "page names another account", {"DE85 3705 0198 6003 8179 59": "DE55 4165 0001 1907 4268 42"}, "block"
            ),
        ),
    ),
    Paper(
        "it-engineer",
        TILES,
        _fattura,
        {
            "number": "41/PA",
            "issue_date": "2026-10-19",
            "due_date": "2026-11-18",
            "currency": "EUR",
            "net": "1040.00",
            "vat": "228.80",
            "gross": "1268.80",
            "amount_due": "1068.80",
            "seller_vat_id": "IT00489980235",
            "buyer_vat_id": "IT06403630079",
            "iban": "IT28D0306905020100000094911",
        },
        (("22", "1040.00", "228.80"),),
        (Line("Relazione tecnica impianto di aspirazione, sopralluogo compreso", None, "1000.00", "1000.00"),),
        "advice",
        suffix=".xml",
        faults=(
            Fault(
                "VAT above its rate",
                {">228.80<": ">248.80<", ">1268.80<": ">1288.80<", ">1068.80<": ">1088.80<"},
                "block",
            ),
        ),
    ),
)
