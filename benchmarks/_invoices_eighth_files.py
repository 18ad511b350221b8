"""The eighth hand's data files: a dairy's CII of Austria, a Belgian credit note in UBL, an Italian FatturaPA."""

from collections.abc import Mapping

from benchmarks._invoices_eighth import BERTI, LINDE, WIESER
from benchmarks._invoices_sixth import Fault, Line, Paper, exchanged


def _trade_tax(tag: str, rate: str, base: str = "", tax: str = "") -> str:
    sums = f"<ram:CalculatedAmount>{tax}</ram:CalculatedAmount>" if tax else ""
    based = f"<ram:BasisAmount>{base}</ram:BasisAmount>" if base else ""
    return (
        f"<ram:{tag}>{sums}<ram:TypeCode>VAT</ram:TypeCode>{based}<ram:CategoryCode>S</ram:CategoryCode>"
        f"<ram:RateApplicablePercent>{rate}</ram:RateApplicablePercent></ram:{tag}>"
    )


def _dairy(swap: Mapping[str, str]) -> bytes:
    lines = "".join(
        f"<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>{n}</ram:LineID>"
        f"</ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:Name>{name}</ram:Name>"
        "</ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice>"
        f"<ram:ChargeAmount>{price}</ram:ChargeAmount></ram:NetPriceProductTradePrice>"
        "</ram:SpecifiedLineTradeAgreement><ram:SpecifiedLineTradeDelivery>"
        f'<ram:BilledQuantity unitCode="{unit}">{quantity}</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>'
        f"<ram:SpecifiedLineTradeSettlement>{_trade_tax('ApplicableTradeTax', rate)}"
        "<ram:SpecifiedTradeSettlementLineMonetarySummation>"
        f"<ram:LineTotalAmount>{net}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation>"
        "</ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>"
        for n, name, quantity, unit, price, net, rate in (
            (1, "Bergkäse 6 Monate, Laib", "12.5", "KGM", "14.20", "177.50", "10"),
            (2, "Teebutter 250 g", "40", "C62", "2.35", "94.00", "10"),
            (3, "Pfandkiste", "6", "C62", "4.00", "24.00", "20"),
        )
    )
    party = (
        "<ram:Name>{0}</ram:Name><ram:PostalTradeAddress><ram:PostcodeCode>{1}</ram:PostcodeCode>"
        "<ram:LineOne>{2}</ram:LineOne><ram:CityName>{3}</ram:CityName><ram:CountryID>AT</ram:CountryID>"
        '</ram:PostalTradeAddress><ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">{4}</ram:ID>'
        "</ram:SpecifiedTaxRegistration>"
    )
    day = '<udt:DateTimeString format="102">{}</udt:DateTimeString>'
    return exchanged(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" '
        'xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" '
        'xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">'
        "<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter>"
        "<ram:ID>urn:cen.eu:en16931:2017</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter>"
        "</rsm:ExchangedDocumentContext><rsm:ExchangedDocument><ram:ID>260/11874</ram:ID>"
        f"<ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime>{day.format('20261013')}</ram:IssueDateTime>"
        f"</rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction>{lines}<ram:ApplicableHeaderTradeAgreement>"
        "<ram:SellerTradeParty>"
        f"{party.format('Molkerei Haslach eGen', '4170', 'Stahlmühle 4', 'Haslach', 'ATU56172251')}"
        "</ram:SellerTradeParty><ram:BuyerTradeParty>"
        f"{party.format('Gasthof Wieser KG', '4560', 'Marktplatz 7', 'Kirchdorf', 'ATU31167607')}"
        "</ram:BuyerTradeParty></ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeDelivery>"
        "<ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime>"
        f"{day.format('20261012')}</ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent>"
        "</ram:ApplicableHeaderTradeDelivery><ram:ApplicableHeaderTradeSettlement>"
        "<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementPaymentMeans>"
        "<ram:TypeCode>58</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount>"
        "<ram:IBANID>AT793200019407883597</ram:IBANID></ram:PayeePartyCreditorFinancialAccount>"
        "</ram:SpecifiedTradeSettlementPaymentMeans>"
        f"{_trade_tax('ApplicableTradeTax', '10', '266.07', '26.61')}"
        f"{_trade_tax('ApplicableTradeTax', '20', '24.00', '4.80')}"
        "<ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>false</udt:Indicator>"
        "</ram:ChargeIndicator><ram:CalculationPercent>2</ram:CalculationPercent><ram:BasisAmount>271.50"
        "</ram:BasisAmount><ram:ActualAmount>5.43</ram:ActualAmount><ram:Reason>Treuerabatt</ram:Reason>"
        f"{_trade_tax('CategoryTradeTax', '10')}</ram:SpecifiedTradeAllowanceCharge>"
        f"<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>{day.format('20261027')}</ram:DueDateDateTime>"
        "</ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradeSettlementHeaderMonetarySummation>"
        "<ram:LineTotalAmount>295.50</ram:LineTotalAmount><ram:AllowanceTotalAmount>5.43</ram:AllowanceTotalAmount>"
        "<ram:TaxBasisTotalAmount>290.07</ram:TaxBasisTotalAmount>"
        '<ram:TaxTotalAmount currencyID="EUR">31.41</ram:TaxTotalAmount>'
        "<ram:GrandTotalAmount>321.48</ram:GrandTotalAmount><ram:DuePayableAmount>321.48</ram:DuePayableAmount>"
        "</ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement>"
        "</rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>",
        swap,
    )


def _ubl_party(code: str, name: str, street: str, town: str, post: str) -> str:
    land = code[:2]
    scheme = "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"
    endpoint = f'<cbc:EndpointID schemeID="{"9925" if land == "BE" else "9944"}">{code}</cbc:EndpointID>'
    return (
        f"<cac:Party>{endpoint}<cac:PostalAddress><cbc:StreetName>{street}</cbc:StreetName><cbc:CityName>{town}"
        f"</cbc:CityName><cbc:PostalZone>{post}</cbc:PostalZone><cac:Country><cbc:IdentificationCode>{land}"
        f"</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>{code}"
        f"</cbc:CompanyID>{scheme}</cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>{name}"
        "</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party>"
    )


def _returned(swap: Mapping[str, str]) -> bytes:
    """Vases sent back from the Netherlands to Belgium: a credit note for goods supplied free of tax within the EU."""
    scheme = "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"

    def amount(tag: str, value: str) -> str:
        return f'<cbc:{tag} currencyID="EUR">{value}</cbc:{tag}>'

    return exchanged(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2" '
        'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" '
        'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">'
        "<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
        "</cbc:CustomizationID><cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>"
        "<cbc:ID>CN-2600118</cbc:ID><cbc:IssueDate>2026-10-15</cbc:IssueDate>"
        "<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode><cbc:DocumentCurrencyCode>EUR"
        "</cbc:DocumentCurrencyCode><cbc:BuyerReference>retour 41</cbc:BuyerReference><cac:BillingReference>"
        "<cac:InvoiceDocumentReference><cbc:ID>VF-2604471</cbc:ID><cbc:IssueDate>2026-09-28</cbc:IssueDate>"
        "</cac:InvoiceDocumentReference></cac:BillingReference><cac:AccountingSupplierParty>"
        f"{_ubl_party('BE0260617620', 'Claes Glaswerk BV', 'Havenlaan 12', 'Gent', '9000')}"
        "</cac:AccountingSupplierParty><cac:AccountingCustomerParty>"
        f"{_ubl_party('NL821470462B01', 'Bloemisterij De Linde B.V.', 'Dorpsstraat 5', 'Leersum', '3956 CR')}"
        "</cac:AccountingCustomerParty><cac:Delivery><cbc:ActualDeliveryDate>2026-10-12</cbc:ActualDeliveryDate>"
        "<cac:DeliveryLocation><cac:Address><cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode>"
        "</cac:Country></cac:Address></cac:DeliveryLocation></cac:Delivery>"
        f"<cac:TaxTotal>{amount('TaxAmount', '0.00')}<cac:TaxSubtotal>{amount('TaxableAmount', '74.40')}"
        f"{amount('TaxAmount', '0.00')}<cac:TaxCategory><cbc:ID>K</cbc:ID><cbc:Percent>0</cbc:Percent>"
        "<cbc:TaxExemptionReasonCode>VATEX-EU-IC</cbc:TaxExemptionReasonCode><cbc:TaxExemptionReason>"
        f"Intracommunautaire levering</cbc:TaxExemptionReason>{scheme}</cac:TaxCategory></cac:TaxSubtotal>"
        f"</cac:TaxTotal><cac:LegalMonetaryTotal>{amount('LineExtensionAmount', '74.40')}"
        f"{amount('TaxExclusiveAmount', '74.40')}{amount('TaxInclusiveAmount', '74.40')}"
        f"{amount('PayableAmount', '74.40')}</cac:LegalMonetaryTotal><cac:CreditNoteLine><cbc:ID>1</cbc:ID>"
        f'<cbc:CreditedQuantity unitCode="C62">24</cbc:CreditedQuantity>{amount("LineExtensionAmount", "74.40")}'
        "<cac:Item><cbc:Name>Glazen vaas cilinder 25 cm, retour</cbc:Name><cac:ClassifiedTaxCategory>"
        f"<cbc:ID>K</cbc:ID><cbc:Percent>0</cbc:Percent>{scheme}</cac:ClassifiedTaxCategory></cac:Item>"
        f"<cac:Price>{amount('PriceAmount', '3.10')}</cac:Price></cac:CreditNoteLine></CreditNote>",
        swap,
    )


def _photographer(swap: Mapping[str, str]) -> bytes:
    """A photographer of the flat-rate scheme (RF19): no IVA by N2.2, the stamp charged on by N1."""

    def line(n: int, text: str, price: str, nature: str) -> str:
        return (
            f"<DettaglioLinee><NumeroLinea>{n}</NumeroLinea><Descrizione>{text}</Descrizione><Quantita>1.00</Quantita>"
            f"<PrezzoUnitario>{price}</PrezzoUnitario><PrezzoTotale>{price}</PrezzoTotale>"
            f"<AliquotaIVA>0.00</AliquotaIVA><Natura>{nature}</Natura></DettaglioLinee>"
        )

    def summary(base: str, nature: str, law: str) -> str:
        return (
            f"<DatiRiepilogo><AliquotaIVA>0.00</AliquotaIVA><Natura>{nature}</Natura><ImponibileImporto>{base}"
            f"</ImponibileImporto><Imposta>0.00</Imposta><RiferimentoNormativo>{law}</RiferimentoNormativo>"
            "</DatiRiepilogo>"
        )

    return exchanged(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<p:FatturaElettronica versione="FPR12" '
        'xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">'
        "<FatturaElettronicaHeader><DatiTrasmissione><IdTrasmittente><IdPaese>IT</IdPaese><IdCodice>08566960582"
        "</IdCodice></IdTrasmittente><ProgressivoInvio>00031</ProgressivoInvio><FormatoTrasmissione>FPR12"
        "</FormatoTrasmissione><CodiceDestinatario>0000000</CodiceDestinatario></DatiTrasmissione>"
        "<CedentePrestatore><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>08566960582</IdCodice>"
        "</IdFiscaleIVA><Anagrafica><Nome>Lucia</Nome><Cognome>Ferrante</Cognome></Anagrafica>"
        "<RegimeFiscale>RF19</RegimeFiscale></DatiAnagrafici><Sede><Indirizzo>Via dei Mille 14</Indirizzo>"
        "<CAP>31100</CAP><Comune>Treviso</Comune><Provincia>TV</Provincia><Nazione>IT</Nazione></Sede>"
        "</CedentePrestatore><CessionarioCommittente><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese>"
        "<IdCodice>05583600274</IdCodice></IdFiscaleIVA><Anagrafica><Denominazione>Falegnameria Berti S.r.l."
        "</Denominazione></Anagrafica></DatiAnagrafici><Sede><Indirizzo>Via Noalese 80</Indirizzo><CAP>30036</CAP>"
        "<Comune>Santa Maria di Sala</Comune><Provincia>VE</Provincia><Nazione>IT</Nazione></Sede>"
        "</CessionarioCommittente></FatturaElettronicaHeader><FatturaElettronicaBody><DatiGenerali>"
        "<DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa><Data>2026-10-21</Data>"
        "<Numero>31/2026</Numero><DatiBollo><BolloVirtuale>SI</BolloVirtuale><ImportoBollo>2.00</ImportoBollo>"
        "</DatiBollo><ImportoTotaleDocumento>652.00</ImportoTotaleDocumento></DatiGeneraliDocumento></DatiGenerali>"
        f"<DatiBeniServizi>{line(1, 'Servizio fotografico per il catalogo', '650.00', 'N2.2')}"
        f"{line(2, 'Rimborso imposta di bollo', '2.00', 'N1')}"
        f"{summary('650.00', 'N2.2', 'Art. 1 c. 54-89 L. 190/2014')}{summary('2.00', 'N1', 'Art. 15 DPR 633/72')}"
        "</DatiBeniServizi><DatiPagamento><CondizioniPagamento>TP02</CondizioniPagamento><DettaglioPagamento>"
        "<ModalitaPagamento>MP05</ModalitaPagamento><DataScadenzaPagamento>2026-11-20</DataScadenzaPagamento>"
        "<ImportoPagamento>652.00</ImportoPagamento><IBAN>IT42K0306909781904905287723</IBAN></DettaglioPagamento>"
        "</DatiPagamento></FatturaElettronicaBody></p:FatturaElettronica>",
        swap,
    )


PAPERS = (
    Paper(
        "at-dairy",
        WIESER,
        _dairy,
        {
            "number": "260/11874",
            "issue_date": "2026-10-13",
            "due_date": "2026-10-27",
            "delivery_date": "2026-10-12",
            "currency": "EUR",
            "net": "290.07",
            "vat": "31.41",
            "gross": "321.48",
            "iban": "AT793200019407883597",
            "seller_name": "Molkerei Haslach eGen",
            "seller_vat_id": "ATU56172251",
            "buyer_vat_id": "ATU31167607",
        },
        (("10", "266.07", "26.61"), ("20", "24.00", "4.80")),
        (
            Line("Bergkäse 6 Monate, Laib", "12.5", "14.20", "177.50"),
            Line("Teebutter 250 g", "40", "2.35", "94.00"),
            Line("Pfandkiste", "6", "4.00", "24.00"),
        ),
        "goods",
        suffix=".xml",
        faults=(Fault("tax above its rate", {">26.61<": ">28.61<", ">31.41<": ">33.41<"}, "block"),),
    ),
    Paper(
        "be-returned",
        LINDE,
        _returned,
        {
            "number": "CN-2600118",
            "issue_date": "2026-10-15",
            "delivery_date": "2026-10-12",
            "currency": "EUR",
            "net": "74.40",
            "vat": "0.00",
            "gross": "74.40",
            "seller_name": "Claes Glaswerk BV",
            "seller_vat_id": "BE0260617620",
            "buyer_vat_id": "NL821470462B01",
        },
        (),
        (Line("Glazen vaas cilinder 25 cm, retour", "24", "3.10", "74.40"),),
        "goods",
        kind="credit note",
        suffix=".xml",
        faults=(Fault("a line above its price", {">3.10<": ">3.60<"}, "block"),),
    ),
    Paper(
        "it-photographer",
        BERTI,
        _photographer,
        {
            "number": "31/2026",
            "issue_date": "2026-10-21",
            "due_date": "2026-11-20",
            "currency": "EUR",
            "net": "652.00",
            "vat": "0.00",
            "gross": "652.00",
            "seller_name": "Lucia Ferrante",
            "seller_vat_id": "IT08566960582",
            "buyer_vat_id": "IT05583600274",
            "iban": "IT42K0306909781904905287723",
        },
        (),
        (
            Line("Servizio fotografico per il catalogo", "1", "650.00", "650.00"),
            Line("Rimborso imposta di bollo", "1", "2.00", "2.00"),
        ),
        "advertising",
        suffix=".xml",
        faults=(
            Fault(
                "total turned",
                {"Documento>652.00": "Documento>625.00", "Pagamento>652.00": "Pagamento>625.00"},
                "block",
            ),
        ),
    ),
)
