"""Italian e-invoices for tests, written after the schema of the exchange system (v1.2): ordinary and simplified."""

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<p:FatturaElettronica versione="{form}" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
 xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
<FatturaElettronicaHeader>
<DatiTrasmissione><IdTrasmittente><IdPaese>IT</IdPaese><IdCodice>01234560215</IdCodice></IdTrasmittente>
<ProgressivoInvio>00017</ProgressivoInvio><FormatoTrasmissione>{form}</FormatoTrasmissione>
<CodiceDestinatario>ABC1234</CodiceDestinatario></DatiTrasmissione>
<CedentePrestatore><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>{vat_id}</IdCodice></IdFiscaleIVA>
<CodiceFiscale>{fiscal}</CodiceFiscale><Anagrafica>{name}</Anagrafica>
<RegimeFiscale>RF01</RegimeFiscale></DatiAnagrafici>
<Sede><Indirizzo>Via dei Falegnami</Indirizzo><NumeroCivico>7</NumeroCivico><CAP>39100</CAP><Comune>Bolzano</Comune>
<Provincia>BZ</Provincia><Nazione>IT</Nazione></Sede>
<IscrizioneREA><Ufficio>BZ</Ufficio><NumeroREA>182233</NumeroREA></IscrizioneREA>
<Contatti><Telefono>0471990123</Telefono><Email>fatture@ferramenta.example.com</Email></Contatti></CedentePrestatore>
<CessionarioCommittente><DatiAnagrafici><IdFiscaleIVA><IdPaese>DE</IdPaese><IdCodice>136695976</IdCodice></IdFiscaleIVA>
<Anagrafica><Denominazione>Tischlerei Lindner GmbH</Denominazione></Anagrafica></DatiAnagrafici>
<Sede><Indirizzo>Kiefernweg 48</Indirizzo><CAP>00000</CAP><Comune>Hamburg</Comune><Nazione>DE</Nazione></Sede>
</CessionarioCommittente>{issuer}</FatturaElettronicaHeader>
"""
_BODY = """<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>{kind}</TipoDocumento>
<Divisa>EUR</Divisa><Data>2026-10-05</Data><Numero>{number}</Numero>{particulars}
<ImportoTotaleDocumento>{total}</ImportoTotaleDocumento><Causale>Fornitura di ottobre</Causale>
</DatiGeneraliDocumento>
<DatiOrdineAcquisto><IdDocumento>B-77</IdDocumento><CodiceCIG>Z123456789</CodiceCIG></DatiOrdineAcquisto>
{linked}<DatiDDT><NumeroDDT>41</NumeroDDT><DataDDT>2026-09-28</DataDDT></DatiDDT></DatiGenerali>
<DatiBeniServizi>{lines}{summary}</DatiBeniServizi>
<DatiPagamento><CondizioniPagamento>TP02</CondizioniPagamento>{payments}</DatiPagamento></FatturaElettronicaBody>
"""
LINES = """<DettaglioLinee><NumeroLinea>1</NumeroLinea><CodiceArticolo><CodiceTipo>INT</CodiceTipo>
<CodiceValore>CER-90</CodiceValore></CodiceArticolo><Descrizione>Cerniera</Descrizione><Quantita>40.00</Quantita>
<UnitaMisura>PZ</UnitaMisura><PrezzoUnitario>25.00</PrezzoUnitario>
<ScontoMaggiorazione><Tipo>SC</Tipo><Percentuale>10.00</Percentuale></ScontoMaggiorazione>
<PrezzoTotale>900.00</PrezzoTotale><AliquotaIVA>22.00</AliquotaIVA></DettaglioLinee>
<DettaglioLinee><NumeroLinea>2</NumeroLinea><Descrizione>Trasporto</Descrizione><PrezzoUnitario>100.00</PrezzoUnitario>
<PrezzoTotale>100.00</PrezzoTotale><AliquotaIVA>22.00</AliquotaIVA></DettaglioLinee>"""
SUMMARY = """<DatiRiepilogo><AliquotaIVA>22.00</AliquotaIVA><ImponibileImporto>1000.00</ImponibileImporto>
<Imposta>220.00</Imposta><EsigibilitaIVA>{due}</EsigibilitaIVA></DatiRiepilogo>"""
PAYMENT = """<DettaglioPagamento><Beneficiario>Ferramenta Alpina S.r.l.</Beneficiario>
<ModalitaPagamento>MP05</ModalitaPagamento><DataScadenzaPagamento>{day}</DataScadenzaPagamento>
<ImportoPagamento>{amount}</ImportoPagamento><IBAN>{iban}</IBAN><BIC>RZSBIT21XXX</BIC></DettaglioPagamento>"""
IBAN = "IT60X0542811101000000123456"
FIRM = "<Denominazione>Ferramenta Alpina S.r.l.</Denominazione>"


def payment(amount: str, day: str = "2026-11-04", iban: str = IBAN) -> str:
    return PAYMENT.format(amount=amount, day=day, iban=iban)


def fattura(**other: str) -> str:
    """One ordinary invoice: two lines, 1,000.00 at 22 %, by transfer. Each part may be another."""
    split = other.pop("due", "I")
    parts = {
        "form": "FPR12", "vat_id": "01234560215", "fiscal": "01234560215", "name": FIRM, "issuer": "",
        "kind": "TD01", "number": "2026/118", "particulars": "", "total": "1220.00", "linked": "",
        "lines": LINES, "summary": SUMMARY.format(due=split), "payments": payment("1220.00"), **other,
    }  # fmt: skip
    return f"{_HEAD}{_BODY}</p:FatturaElettronica>".format(**parts)


def two_bodies() -> str:
    """A file with two invoices, as the exchange system allows."""
    one, other = fattura(), fattura(number="2026/119")
    start = other.index("<FatturaElettronicaBody>")
    return one.replace("</p:FatturaElettronica>", other[start:])


SIMPLE = """<?xml version="1.0" encoding="UTF-8"?>
<p:FatturaElettronicaSemplificata versione="FSM10"
 xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.0"><FatturaElettronicaHeader>
<DatiTrasmissione><FormatoTrasmissione>FSM10</FormatoTrasmissione><CodiceDestinatario>ABC1234</CodiceDestinatario>
</DatiTrasmissione><CedentePrestatore><IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>01234560215</IdCodice></IdFiscaleIVA>
<Nome>Anna</Nome><Cognome>Rossi</Cognome><Sede><Indirizzo>Via Roma 1</Indirizzo><CAP>39100</CAP>
<Comune>Bolzano</Comune><Nazione>IT</Nazione></Sede><RegimeFiscale>RF01</RegimeFiscale></CedentePrestatore>
<CessionarioCommittente><IdentificativiFiscali><IdFiscaleIVA><IdPaese>DE</IdPaese><IdCodice>136695976</IdCodice>
</IdFiscaleIVA></IdentificativiFiscali><AltriDatiIdentificativi><Denominazione>Tischlerei Lindner GmbH</Denominazione>
<Sede><Indirizzo>Kiefernweg 48</Indirizzo><CAP>00000</CAP><Comune>Hamburg</Comune><Nazione>DE</Nazione></Sede>
</AltriDatiIdentificativi></CessionarioCommittente></FatturaElettronicaHeader>
<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD07</TipoDocumento><Divisa>EUR</Divisa>
<Data>2026-10-05</Data><Numero>S-9</Numero></DatiGeneraliDocumento></DatiGenerali>
<DatiBeniServizi><Descrizione>Pranzo</Descrizione><Importo>110.00</Importo>
<DatiIVA><Aliquota>10.00</Aliquota></DatiIVA></DatiBeniServizi>
<DatiBeniServizi><Descrizione>Colla</Descrizione><Importo>61.00</Importo>
<DatiIVA><Imposta>11.00</Imposta></DatiIVA></DatiBeniServizi>
<DatiBeniServizi><Descrizione>Marca da bollo</Descrizione><Importo>2.00</Importo><DatiIVA><Imposta>0.00</Imposta>
</DatiIVA><Natura>N1</Natura><RiferimentoNormativo>art. 15</RiferimentoNormativo></DatiBeniServizi>
</FatturaElettronicaBody></p:FatturaElettronicaSemplificata>"""
