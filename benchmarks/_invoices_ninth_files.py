"""The ninth hand's data files: gases in an XRechnung (UBL), an Italian architect's FatturaPA, a Vietnamese HDon."""

from collections.abc import Mapping

from benchmarks._invoices_ninth import HOA_BINH, MORANDI, TIELKE
from benchmarks._invoices_sixth import Fault, Line, Paper, exchanged

_SCHEME = "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"


def _amount(tag: str, value: str) -> str:
    return f'<cbc:{tag} currencyID="EUR">{value}</cbc:{tag}>'


def _category(tag: str) -> str:
    return f"<cac:{tag}><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent>{_SCHEME}</cac:{tag}>"


def _charge(up: bool, reason: str, value: str, category: str = "") -> str:
    return (
        f"<cac:AllowanceCharge><cbc:ChargeIndicator>{str(up).lower()}</cbc:ChargeIndicator><cbc:AllowanceChargeReason>"
        f"{reason}</cbc:AllowanceChargeReason>{_amount('Amount', value)}{category}</cac:AllowanceCharge>"
    )


def _party(code: str, name: str, place: tuple[str, str, str], mail: str, contact: str = "") -> str:
    street, post, town = place
    return (
        f'<cac:Party><cbc:EndpointID schemeID="EM">{mail}</cbc:EndpointID><cac:PostalAddress><cbc:StreetName>{street}'
        f"</cbc:StreetName><cbc:CityName>{town}</cbc:CityName><cbc:PostalZone>{post}</cbc:PostalZone><cac:Country>"
        "<cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme>"
        f"<cbc:CompanyID>{code}</cbc:CompanyID>{_SCHEME}</cac:PartyTaxScheme><cac:PartyLegalEntity>"
        f"<cbc:RegistrationName>{name}</cbc:RegistrationName></cac:PartyLegalEntity>{contact}</cac:Party>"
    )


def _gases(swap: Mapping[str, str]) -> bytes:
    """Welding gas, a price per thirty days, a discount on a line, a charge, a deposit, a cash discount."""
    contact = (
        "<cac:Contact><cbc:Name>Auftragsservice</cbc:Name><cbc:Telephone>+49 521 884410</cbc:Telephone>"
        "<cbc:ElectronicMail>service@gase-sennefeld.example</cbc:ElectronicMail></cac:Contact>"
    )
    lines = "".join(
        f'<cac:InvoiceLine><cbc:ID>{n}</cbc:ID><cbc:InvoicedQuantity unitCode="{unit}">{quantity}'
        f"</cbc:InvoicedQuantity>{_amount('LineExtensionAmount', net)}{less}<cac:Item><cbc:Name>{name}</cbc:Name>"
        f"{_category('ClassifiedTaxCategory')}</cac:Item><cac:Price>{_amount('PriceAmount', price)}{base}</cac:Price>"
        "</cac:InvoiceLine>"
        for n, name, quantity, unit, price, base, net, less in (
            (
                1,
                "Argon 4.6, Flasche 50 l",
                "3",
                "H87",
                "86.40",
                "",
                "246.24",
                _charge(False, "Rahmenrabatt", "12.96"),
            ),
            (2, "Sauerstoff technisch, Flasche 20 l", "2", "H87", "31.50", "", "63.00", ""),
            (
                3,
                "Flaschenmiete Oktober, 5 Flaschen",
                "155",
                "DAY",
                "8.70",
                '<cbc:BaseQuantity unitCode="DAY">30</cbc:BaseQuantity>',
                "44.95",
                "",
            ),
        )
    )
    return exchanged(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" '
        'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" '
        'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">'
        "<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
        "</cbc:CustomizationID><cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>"
        "<cbc:ID>GS-264418</cbc:ID><cbc:IssueDate>2026-10-31</cbc:IssueDate><cbc:DueDate>2026-11-30</cbc:DueDate>"
        "<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>"
        "<cbc:BuyerReference>4482</cbc:BuyerReference><cac:InvoicePeriod><cbc:StartDate>2026-10-01</cbc:StartDate>"
        "<cbc:EndDate>2026-10-31</cbc:EndDate></cac:InvoicePeriod><cac:AccountingSupplierParty>"
        + _party(
            "DE558590383",
            "Gase Sennefeld GmbH",
            ("Ringweg 8", "33609", "Bielefeld"),
            "rechnung@gase-sennefeld.example",
            contact,
        )
        + "</cac:AccountingSupplierParty><cac:AccountingCustomerParty>"
        + _party("DE460662585", "Tielke Metallbau GmbH", ("Schmiedeweg 21", "32657", "Lemgo"), "post@tielke.example")
        + "</cac:AccountingCustomerParty><cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>"
        "<cac:PayeeFinancialAccount><cbc:ID>DE75700202705198913029</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>"
        "<cac:PaymentTerms><cbc:Note>#SKONTO#TAGE=10#PROZENT=2.00#\n</cbc:Note></cac:PaymentTerms>"
        + _charge(True, "Gefahrgutzuschlag", "12.50", _category("TaxCategory"))
        + f"<cac:TaxTotal>{_amount('TaxAmount', '69.67')}<cac:TaxSubtotal>{_amount('TaxableAmount', '366.69')}"
        f"{_amount('TaxAmount', '69.67')}{_category('TaxCategory')}</cac:TaxSubtotal></cac:TaxTotal>"
        f"<cac:LegalMonetaryTotal>{_amount('LineExtensionAmount', '354.19')}{_amount('TaxExclusiveAmount', '366.69')}"
        f"{_amount('TaxInclusiveAmount', '436.36')}{_amount('ChargeTotalAmount', '12.50')}"
        f"{_amount('PrepaidAmount', '100.00')}{_amount('PayableAmount', '336.36')}</cac:LegalMonetaryTotal>{lines}"
        "</Invoice>",
        swap,
    )


def _architect(swap: Mapping[str, str]) -> bytes:
    """A fee of TD06 with the architects' fund (4 %) and the tax kept back (20 %)."""

    def line(n: int, text: str, price: str) -> str:
        return (
            f"<DettaglioLinee><NumeroLinea>{n}</NumeroLinea><Descrizione>{text}</Descrizione><PrezzoUnitario>{price}"
            f"</PrezzoUnitario><PrezzoTotale>{price}</PrezzoTotale><AliquotaIVA>22.00</AliquotaIVA><Ritenuta>SI"
            "</Ritenuta></DettaglioLinee>"
        )

    return exchanged(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<p:FatturaElettronica versione="FPR12" '
        'xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">'
        "<FatturaElettronicaHeader><DatiTrasmissione><IdTrasmittente><IdPaese>IT</IdPaese><IdCodice>06154660556"
        "</IdCodice></IdTrasmittente><ProgressivoInvio>0a7K2</ProgressivoInvio><FormatoTrasmissione>FPR12"
        "</FormatoTrasmissione><CodiceDestinatario>M5UXCR1</CodiceDestinatario></DatiTrasmissione>"
        "<CedentePrestatore><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>06154660556</IdCodice>"
        "</IdFiscaleIVA><Anagrafica><Denominazione>Studio Associato Galli e Renzi</Denominazione></Anagrafica>"
        "<RegimeFiscale>RF01</RegimeFiscale></DatiAnagrafici><Sede><Indirizzo>Corso Vannucci 30</Indirizzo>"
        "<CAP>06121</CAP><Comune>Perugia</Comune><Provincia>PG</Provincia><Nazione>IT</Nazione></Sede>"
        "</CedentePrestatore><CessionarioCommittente><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese>"
        "<IdCodice>09638870635</IdCodice></IdFiscaleIVA><Anagrafica><Denominazione>Pasticceria Morandi S.r.l."
        "</Denominazione></Anagrafica></DatiAnagrafici><Sede><Indirizzo>Via Toledo 112</Indirizzo><CAP>80134</CAP>"
        "<Comune>Napoli</Comune><Provincia>NA</Provincia><Nazione>IT</Nazione></Sede></CessionarioCommittente>"
        "</FatturaElettronicaHeader><FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD06"
        "</TipoDocumento><Divisa>EUR</Divisa><Data>2026-10-27</Data><Numero>PA/41</Numero><DatiRitenuta>"
        "<TipoRitenuta>RT02</TipoRitenuta><ImportoRitenuta>400.00</ImportoRitenuta><AliquotaRitenuta>20.00"
        "</AliquotaRitenuta><CausalePagamento>A</CausalePagamento></DatiRitenuta><DatiCassaPrevidenziale><TipoCassa>"
        "TC04</TipoCassa><AlCassa>4.00</AlCassa><ImportoContributoCassa>80.00</ImportoContributoCassa>"
        "<ImponibileCassa>2000.00</ImponibileCassa><AliquotaIVA>22.00</AliquotaIVA></DatiCassaPrevidenziale>"
        "<ImportoTotaleDocumento>2537.60</ImportoTotaleDocumento></DatiGeneraliDocumento></DatiGenerali>"
        f"<DatiBeniServizi>{line(1, 'Rilievo del laboratorio di Via Toledo', '1200.00')}"
        f"{line(2, 'Progetto preliminare, acconto', '800.00')}<DatiRiepilogo><AliquotaIVA>22.00</AliquotaIVA>"
        "<ImponibileImporto>2080.00</ImponibileImporto><Imposta>457.60</Imposta><EsigibilitaIVA>I</EsigibilitaIVA>"
        "</DatiRiepilogo></DatiBeniServizi><DatiPagamento><CondizioniPagamento>TP02</CondizioniPagamento>"
        "<DettaglioPagamento><ModalitaPagamento>MP05</ModalitaPagamento><DataScadenzaPagamento>2026-11-26"
        "</DataScadenzaPagamento><ImportoPagamento>2137.60</ImportoPagamento><IBAN>IT21Y0306901400973515473843</IBAN>"
        "</DettaglioPagamento></DatiPagamento></FatturaElettronicaBody></p:FatturaElettronica>",
        swap,
    )


def _scales(swap: Mapping[str, str]) -> bytes:
    """Scales are calibrated and repaired in Vietnam: two rates."""
    goods = "".join(
        f"<HHDVu><TChat>1</TChat><STT>{n}</STT><THHDVu>{name}</THHDVu><DVTinh>{unit}</DVTinh><SLuong>{quantity}"
        f"</SLuong><DGia>{price}</DGia><ThTien>{net}</ThTien><TSuat>{rate}</TSuat></HHDVu>"
        for n, name, unit, quantity, price, net, rate in (
            (1, "Hiệu chuẩn cân bàn 60 kg", "cái", "4", "450000", "1800000", "8%"),
            (2, "Sửa chữa đầu cân điện tử", "lần", "1", "1250000", "1250000", "8%"),
            (3, "Phí viễn thông truyền dữ liệu cân", "tháng", "3", "120000", "360000", "10%"),
        )
    )
    return exchanged(
        '<?xml version="1.0" encoding="UTF-8"?><HDon><DLHDon Id="data"><TTChung><PBan>2.1.0</PBan>'
        "<THDon>Hóa đơn giá trị gia tăng</THDon><KHMSHDon>1</KHMSHDon><KHHDon>C26TCD</KHHDon><SHDon>507</SHDon>"
        "<NLap>2026-10-20</NLap><DVTTe>VND</DVTTe><TGia>1</TGia><HTTToan>CK</HTTToan><MSTTCGP>0896296844</MSTTCGP>"
        "</TTChung><NDHDon><NBan><Ten>Công ty Cổ phần Cân Điện tử Đông Dương</Ten><MST>0543059535</MST><DChi>118 "
        "Trường Chinh, Đà Nẵng</DChi><STKNHang>56010000447812</STKNHang><TNHang>BIDV</TNHang></NBan><NMua><Ten>"
        "Công ty TNHH Dệt may Hòa Bình</Ten><MST>0999252302</MST><DChi>Lô B2, KCN Hòa Khánh, Đà Nẵng</DChi></NMua>"
        f"<DSHHDVu>{goods}</DSHHDVu><TToan><THTTLTSuat><LTSuat><TSuat>8%</TSuat><ThTien>3050000</ThTien>"
        "<TThue>244000</TThue></LTSuat><LTSuat><TSuat>10%</TSuat><ThTien>360000</ThTien><TThue>36000</TThue></LTSuat>"
        "</THTTLTSuat><TgTCThue>3410000</TgTCThue><TgTThue>280000</TgTThue><TgTTTBSo>3690000</TgTTTBSo>"
        "<TgTTTBChu>Ba triệu sáu trăm chín mươi nghìn đồng</TgTTTBChu></TToan></NDHDon></DLHDon>"
        "<MCCQT>00A91C7F2E5B3D44D9A0C1F2E7B83D1207</MCCQT></HDon>",
        swap,
    )


PAPERS = (
    Paper(
        "de-gases",
        TIELKE,
        _gases,
        {
            "number": "GS-264418",
            "issue_date": "2026-10-31",
            "due_date": "2026-11-30",
            "currency": "EUR",
            "net": "366.69",
            "vat": "69.67",
            "gross": "436.36",
            "prepaid": "100.00",
            "amount_due": "336.36",
            "iban": "DE75700202705198913029",
            "seller_name": "Gase Sennefeld GmbH",
            "seller_vat_id": "DE558590383",
            "buyer_vat_id": "DE460662585",
        },
        (("19", "366.69", "69.67"),),
        (
            Line("Argon 4.6, Flasche 50 l", "3", "86.40", "246.24"),
            Line("Sauerstoff technisch, Flasche 20 l", "2", "31.50", "63.00"),
            Line("Flaschenmiete Oktober, 5 Flaschen", "155", "8.70|0.29", "44.95"),
        ),
        "goods",
        suffix=".xml",
        faults=(
            Fault("the deposit forgotten in what is due", {">336.36<": ">436.36<"}, "block"),
            Fault(
                "tax above its rate", {">69.67<": ">79.67<", ">436.36<": ">446.36<", ">336.36<": ">346.36<"}, "block"
            ),
        ),
    ),
    Paper(
        "it-architect",
        MORANDI,
        _architect,
        {
            "number": "PA/41",
            "issue_date": "2026-10-27",
            "due_date": "2026-11-26",
            "currency": "EUR",
            "net": "2080.00",
            "vat": "457.60",
            "gross": "2537.60",
            "amount_due": "2137.60",
            "iban": "IT21Y0306901400973515473843",
            "seller_name": "Studio Associato Galli e Renzi",
            "seller_vat_id": "IT06154660556",
            "buyer_vat_id": "IT09638870635",
        },
        (("22", "2080.00", "457.60"),),
        (
            Line("Rilievo del laboratorio di Via Toledo", "1|", "1200.00", "1200.00"),
            Line("Progetto preliminare, acconto", "1|", "800.00", "800.00"),
        ),
        "advice",
        suffix=".xml",
        faults=(
            Fault("too little tax kept back", {">400.00<": ">300.00<", ">2137.60<": ">2237.60<"}, "block"),
            Fault("total turned", {"Documento>2537.60": "Documento>2573.60"}, "block"),
        ),
    ),
    Paper(
        "vn-scales",
        HOA_BINH,
        _scales,
        {
            "number": "507|00000507|1C26TCD-507|1C26TCD 507|1C26TCD00000507|1C26TCD-00000507",
            "issue_date": "2026-10-20",
            "currency": "VND",
            "net": "3410000",
            "vat": "280000",
            "gross": "3690000",
            "seller_name": "Công ty Cổ phần Cân Điện tử Đông Dương",
            "seller_vat_id": "0543059535",
            "buyer_vat_id": "0999252302",
        },
        (("8", "3050000", "244000"), ("10", "360000", "36000")),
        (
            Line("Hiệu chuẩn cân bàn 60 kg", "4", "450000", "1800000", "8"),
            Line("Sửa chữa đầu cân điện tử", "1", "1250000", "1250000", "8"),
            Line("Phí viễn thông truyền dữ liệu cân", "3", "120000", "360000", "10"),
        ),
        "upkeep",
        suffix=".xml",
        faults=(Fault("a line above its price", {">1800000<": ">1880000<"}, "block"),),
    ),
)
