"""Statements of banks as the world really gives them: CAMT, MT940, MT942, OFX, QIF. A blind hand, with answers.

Each answer line is `MMDD amount | name | words that must stand in name, reference or text`, in the order of the file.
"""
# ruff: noqa: E501, PLR0917

from benchmarks._bank_files import Answer, BankFile, bank_file

_CAMT = """<?xml version="1.0" encoding="{encoding}"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:{kind}"><{root}><GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-03-31T20:00:00</CreDtTm></GrpHdr>
{body}</{root}></Document>"""


def _camt(body: str, kind: str = "camt.053.001.02", root: str = "BkToCstmrStmt", encoding: str = "UTF-8") -> bytes:
    return _CAMT.format(body=body, kind=kind, root=root, encoding=encoding).encode(encoding)


def _balance(kind: str, amount: str, day: str, sign: str = "CRDT", currency: str = "EUR") -> str:
    return (
        f'<Bal><Tp><CdOrPrtry><Cd>{kind}</Cd></CdOrPrtry></Tp><Amt Ccy="{currency}">{amount}</Amt>'
        f"<CdtDbtInd>{sign}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>"
    )


def _entry(amount: str, sign: str, day: str, inner: str = "", currency: str = "EUR", status: str = "BOOK") -> str:
    state = f"<Sts>{status}</Sts>" if status else ""
    return (
        f'<Ntry><Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>{sign}</CdtDbtInd>{state}'
        f"<BookgDt><Dt>{day}</Dt></BookgDt><ValDt><Dt>{day}</Dt></ValDt>{inner}</Ntry>"
    )


def _payment(
    amount: str, who: str, name: str, text: str, iban: str = "", extra: str = "", currency: str = "EUR"
) -> str:
    account = f"<{who}Acct><Id><IBAN>{iban}</IBAN></Id></{who}Acct>" if iban else ""
    return (
        f'<TxDtls>{extra}<AmtDtls><TxAmt><Amt Ccy="{currency}">{amount}</Amt></TxAmt></AmtDtls>'
        f"<RltdPties><{who}><Nm>{name}</Nm></{who}>{account}</RltdPties><RmtInf><Ustrd>{text}</Ustrd></RmtInf></TxDtls>"
    )


def _statement(iban: str, currency: str, *parts: str) -> str:
    return f"<Stmt><Id>S1</Id><Acct><Id><IBAN>{iban}</IBAN></Id><Ccy>{currency}</Ccy></Acct>{''.join(parts)}</Stmt>"


def _sparkasse_batch() -> bytes:
    three = "".join(
        (
            _payment("410.00", "Cdtr", "Holzhandel Moser GmbH", "RE 2026-117", "DE02120300000000202051"),
            _payment("89.90", "Cdtr", "Stadtwerke Ulm", "Abschlag 03/26 KD 88123"),
            _payment("1200.10", "Cdtr", "Julia Wirth", "Lohn Maerz"),
        )
    )
    bank_fee = "<NtryDtls><TxDtls><RmtInf><Ustrd>Entgelt Kontofuehrung</Ustrd></RmtInf></TxDtls></NtryDtls>"
    return _camt(
        _statement(
            "DE89370400440532013000",
            "EUR",
            _balance("PRCD", "5000.00", "2026-02-28"),
            _balance("CLBD", "3293.10", "2026-03-31"),
            _entry("1700.00", "DBIT", "2026-03-02", f"<NtryDtls><Btch><NbOfTxs>3</NbOfTxs></Btch>{three}</NtryDtls>"),
            _entry("6.90", "DBIT", "2026-03-31", bank_fee),
        )
    )


def _swiss_charges() -> bytes:
    charge = '<Chrgs><TtlChrgsAndTaxAmt Ccy="CHF">1.40</TtlChrgsAndTaxAmt><Rcrd><Amt Ccy="CHF">1.40</Amt><CdtDbtInd>DBIT</CdtDbtInd><ChrgInclInd>true</ChrgInclInd></Rcrd></Chrgs>'
    reference = (
        "<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Prtry>QRR</Prtry></CdOrPrtry></Tp>"
        "<Ref>210000000003139471430009017</Ref></CdtrRefInf></Strd></RmtInf>"
    )
    details = (
        '<NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy="CHF">250.00</Amt></InstdAmt><TxAmt><Amt Ccy="CHF">248.60</Amt></TxAmt></AmtDtls>'
        f"{charge}<RltdPties><Dbtr><Pty><Nm>Bäckerei Zürcher AG</Nm></Pty></Dbtr></RltdPties>{reference}</TxDtls></NtryDtls>"
    )
    coded = "<Sts><Cd>BOOK</Cd></Sts>"
    return _camt(
        _statement(
            "CH5604835012345678009",
            "CHF",
            _balance("OPBD", "120.00", "2026-03-01", "DBIT", "CHF"),
            _balance("CLBD", "128.60", "2026-03-31", "CRDT", "CHF"),
            _entry("248.60", "CRDT", "2026-03-09", charge + details, "CHF", "").replace(
                "<BookgDt>", coded + "<BookgDt>"
            ),
        ),
        "camt.053.001.08",
    )


def _reversals() -> bytes:
    def reversed_(amount: str, sign: str, day: str, name: str) -> str:
        who = "Dbtr" if sign == "DBIT" else "Cdtr"
        details = f"<NtryDtls>{_payment(amount, who, name, 'Storno')}</NtryDtls>"
        return _entry(amount, sign, day, details).replace("<Sts>", "<RvslInd>true</RvslInd><Sts>")

    return _camt(
        _statement(
            "NL91ABNA0417164300",
            "EUR",
            _balance("OPBD", "1000.00", "2026-03-01"),
            _balance("CLBD", "1040.50", "2026-03-31"),
            _entry(
                "60.00",
                "CRDT",
                "2026-03-03",
                f"<NtryDtls>{_payment('60.00', 'Dbtr', 'de Vries', 'factuur 88')}</NtryDtls>",
            ),
            reversed_("60.00", "DBIT", "2026-03-05", "de Vries"),
            reversed_("40.50", "CRDT", "2026-03-06", "Ziggo BV"),
        ),
        "camt.053.001.04",
    )


def _foreign() -> bytes:
    details = (
        "<NtryDtls><TxDtls><Refs><EndToEndId>PO-7781</EndToEndId></Refs>"
        '<Amt Ccy="USD">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>'
        '<AmtDtls><InstdAmt><Amt Ccy="USD">1000.00</Amt></InstdAmt><TxAmt><Amt Ccy="USD">1000.00</Amt><CcyXchg><SrcCcy>USD</SrcCcy>'
        "<TrgtCcy>EUR</TrgtCcy><XchgRate>1.0850</XchgRate></CcyXchg></TxAmt></AmtDtls>"
        '<Chrgs><Rcrd><Amt Ccy="EUR">12.50</Amt><CdtDbtInd>DBIT</CdtDbtInd></Rcrd></Chrgs>'
        "<RltdPties><Dbtr><Pty><Nm>Bright Lake Inc.</Nm></Pty></Dbtr></RltdPties>"
        "<RmtInf><Ustrd>INV 2026-044</Ustrd></RmtInf></TxDtls></NtryDtls>"
    )
    return _camt(
        _statement(
            "AT611904300234573201",
            "EUR",
            _balance("OPBD", "0.00", "2026-03-01"),
            _balance("CLBD", "909.16", "2026-03-31"),
            _entry("909.16", "CRDT", "2026-03-11", details),
        ),
        "camt.053.001.10",
    )


def _intraday() -> bytes:
    pending = _entry(
        "75.00", "DBIT", "2026-03-12", "<AddtlNtryInf>Kartenzahlung vorgemerkt</AddtlNtryInf>", status="PDNG"
    )
    booked = _entry("19.99", "DBIT", "2026-03-12", "<AddtlNtryInf>LASTSCHRIFT Telekom Deutschland</AddtlNtryInf>")
    body = _statement("DE89370400440532013000", "EUR", _balance("ITBD", "80.01", "2026-03-12"), booked, pending)
    return _camt(body.replace("Stmt>", "Rpt>"), "camt.052.001.06", "BkToCstmrAcctRpt")


def _two_accounts() -> bytes:
    yen = _statement(
        "DE75512108001245126199",
        "JPY",
        _balance("OPBD", "100000", "2026-03-01", currency="JPY"),
        _balance("CLBD", "63000", "2026-03-31", currency="JPY"),
        _entry(
            "37000",
            "DBIT",
            "2026-03-04",
            f"<NtryDtls>{_payment('37000', 'Cdtr', 'Sakura Tools KK', 'Order 5', currency='JPY')}</NtryDtls>",
            "JPY",
        ),
    )
    dinar = _statement(
        "DE12500105170648489890",
        "KWD",
        _balance("OPBD", "10.000", "2026-03-01", currency="KWD"),
        _balance("CLBD", "12.375", "2026-03-31", currency="KWD"),
        _entry("2.375", "CRDT", "2026-03-04", "<AddtlNtryInf>Gulf Trading</AddtlNtryInf>", "KWD"),
    )
    return _camt(yen + dinar, "camt.053.001.13", encoding="UTF-16")


def _prefixed() -> bytes:
    plain = _camt(
        _statement(
            "FR1420041010050500013M02606",
            "EUR",
            _balance("OPBD", "10.00", "2026-03-01"),
            _balance("CLBD", "5.00", "2026-03-31"),
            _entry("5.00", "DBIT", "2026-03-04", "<AddtlNtryInf>COMMISSION D'INTERVENTION</AddtlNtryInf>"),
        )
    ).decode()
    prefixed = (
        plain.replace("</", "<\0").replace("<", "<ns2:").replace("<ns2:?xml", "<?xml").replace("<ns2:\0", "</ns2:")
    )
    return b"\xef\xbb\xbf" + prefixed.replace("xmlns=", "xmlns:ns2=").encode()


_GERMAN = """\
:20:STARTUMSE
:25:37040044/532013000
:28C:00005/001
:60F:C260227EUR1.250,00
:61:2603020302CR1190,00NTRFNONREF
:86:166?00GUTSCHR. UEBERWEISUNG?100599?20EREF+NOTPROVIDED?21SVWZ+Re 2026/0045 Kd 7712?22 vielen Dank?30COBADEFFXXX?31DE02120300000000202051?32Schreinerei Huber u. Soehn?33e GmbH
:61:2603030303DR45,90NDDTNONREF
:86:105?00FOLGELASTSCHRIFT?20EREF+K-99001?21MREF+M-17?22CRED+DE98ZZZ09999999999?23SVWZ+Mobilfunk Maerz?32Telefonica Germany?33 GmbH
:61:2603050305RC1190,00NTRFNONREF
:86:166?00STORNO?20SVWZ+Rueckruf Re 2026/0045?32Schreinerei Huber u. Soehn?33e GmbH
:61:2603060306RD45,90NDDTNONREF
:86:105?00STORNO LASTSCHRIFT?20SVWZ+Rueckgabe?32Telefonica Germany?33 GmbH
:62F:C260306EUR1250,00
-
"""

_YEAR_END = """\
:20:1
:25:DE89370400440532013000
:28C:1/1
:60F:C251230EUR100,00
:61:2512310102D10,50NMSCNONREF
:86:805?00ENTGELTABSCHLUSS?20Entgelte 4. Quartal
:62F:C260102EUR89,50
-
"""

_ABN = """\
ABNANL2A
940
ABNANL2A
:20:ABN AMRO BANK NV
:25:NL91ABNA0417164300
:28:06301/1
:60F:D260302EUR12,00
:61:2603030303C1815,N247NONREF
:86:/TRTP/SEPA OVERBOEKING/IBAN/NL20INGB0001234567/BIC/INGBNL2A
/NAME/BAKKERIJ VAN DEN BERG/REMI/FACTUUR 2026-0
088 KLANT 4411/EREF/NOTPROVIDED
:61:2603030303D37,5N426NONREF
:86:BEA, BETAALPAS   PRAXIS BOUWMARKT 221,PAS123
NR:4XJ901   03.03.26/10:42  UTRECHT
:62F:C260303EUR1765,5
-
"""

_RABO = """\
:940:
:20:940S260304
:25:NL44RABO0123456789 EUR
:28C:0
:60F:C260303EUR000000001000,00
:61:260304D000000000121,00N102EREF//
NL55INGB0007654321
:86:/EREF/04-03-2026 VF-220/BENM//NAME/Kantoorvakhandel Smit/REMI/VF-220
/ISDT/2026-03-04
:62F:C260304EUR000000000879,00
"""

_SWIFT = """\
{1:F01HSBCHKHHAXXX0000000000}{2:O9401800260305HSBCHKHHAXXX00000000002603051800N}{4:
:20:0305HK
:25:808-123456-001
:28C:00064/00001
:60F:C260304HKD250000,
:61:2603050305D18600,00NCHKCHQ 001244
:61:2603050305C92000,50NTRF0305TT88//HK05030071
INWARD TT
:86:ORDG: LONGWIN ELECTRONICS (SHENZHEN) CO LTD
BENF: INV LW2603-19
CHGS HKD 65.00
:62F:C260305HKD323400,50
:64:C260305HKD323400,50
-}
{1:F01HSBCHKHHAXXX0000000000}{2:O9401800260305HSBCHKHHAXXX00000000002603051800N}{4:
:20:0305JP
:25:808-123456-274
:28C:00064/00001
:60F:C260304JPY1200000,
:61:260305D450000,FTRFJP-77
:86:PAYMENT TO OSAKA SPRINGS KK
:62F:C260305JPY750000,
-}"""

_VIETNAM = """\
:20:VCB260305
:25:0071000123456
:28C:62/1
:60F:C260304VND152000000,
:61:2603050305D33000000,NTRFFT26064123
:86:TT HD 0000123 NGAY 01/03/2026 CTY TNHH GO AN PHAT
:61:2603050305C12500000,NTRFFT26064999
:86:MBVCB.5512.NGUYEN THI HOA chuyen tien dat coc.CT tu 9704 toi 0071
:62F:C260305VND131500000,
-
"""

_POLISH = """\
:20:ST260305
:25:/PL61109010140000071219812874
:28C:44
:60F:C260304PLN5000,00
:61:2603050305D1230,00N641NONREF//BR26064
:86:020~00PRZELEW WYCHODZĄCY~20Faktura FV/12/03/2026~21 stolarnia~32MEBLE KOWALSKI SP. Z O.~33O. ŁÓDŹ~38PL83101010230000261395100000
:62F:C260305PLN3770,00
-
"""

_MT942 = """\
:20:INTRA1
:25:37040044/532013000
:28C:1/1
:34F:EUR0,
:13D:2603061030+0100
:61:2603060306C500,00NTRFNONREF
:86:166?00GUTSCHRIFT?20SVWZ+Anzahlung Auftrag 991?32Familie Ott
:90D:0EUR0,00
:90C:1EUR500,00
-
"""

_PAGED = """\
:20:P1
:25:37040044/532013000
:28C:7/1
:60F:C260301EUR10,00
:61:2603020302C5,00NTRFNONREF
:86:166?20eins
:62M:C260302EUR15,00
-
:20:P2
:25:37040044/532013000
:28C:7/2
:60M:C260302EUR15,00
:61:2603030303D2,00NTRFNONREF
:86:166?20zwei
:62F:C260303EUR13,00
-
"""

_CUT = _GERMAN[: _GERMAN.index(":61:2603050305")]
_TORN = _GERMAN[: _GERMAN.index(":62F")] + ":61:2603070307D12"

_CHASE_QFX = """\
OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE
<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20260331120000[0:GMT]<LANGUAGE>ENG<FI><ORG>B1<FID>10898</FI><INTU.BID>10898</SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>USD<BANKACCTFROM><BANKID>021000021<ACCTID>000000123456789<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260301<DTEND>20260331
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260302120000[0:GMT]<TRNAMT>-54.12<FITID>202603021<NAME>HOME DEPOT #0412<MEMO>POS PURCHASE B&Q TOOLS</STMTTRN>
<STMTTRN><TRNTYPE>CHECK<DTPOSTED>20260305120000[0:GMT]<TRNAMT>-1,200.00<FITID>202603052<CHECKNUM>1044<NAME>CHECK 1044</STMTTRN>
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260331233000[-5:EST]<TRNAMT>3300.00<FITID>202603313<NAME>ORIG CO NAME:ACME SUPPLY<MEMO>INV 10077</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>4210.55<DTASOF>20260331120000[0:GMT]</LEDGERBAL><AVAILBAL><BALAMT>4000.00<DTASOF>20260331</AVAILBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
"""

_CARD_OFX = """\
<?xml version="1.0" encoding="UTF-8" standalone="no"?><?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>
<OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><TRNUID>0</TRNUID><CCSTMTRS><CURDEF>GBP</CURDEF><CCACCTFROM><ACCTID>4929XXXXXXXX1234</ACCTID></CCACCTFROM>
<BANKTRANLIST><DTSTART>20260301</DTSTART><DTEND>20260331</DTEND>
<STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20260304</DTPOSTED><TRNAMT>-23.40</TRNAMT><FITID>a1</FITID><NAME>SCREWFIX &amp; CO</NAME><ORIGCURRENCY><CURRATE>1.17</CURRATE><CURSYM>EUR</CURSYM></ORIGCURRENCY></STMTTRN>
<STMTTRN><TRNTYPE>PAYMENT</TRNTYPE><DTPOSTED>20260310</DTPOSTED><TRNAMT>100.00</TRNAMT><FITID>a2</FITID><NAME>DIRECT DEBIT PAYMENT</NAME></STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>-223.40</BALAMT><DTASOF>20260331</DTASOF></LEDGERBAL></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>
"""

_BRAZIL_OFX = """\
OFXHEADER:100
DATA:OFXSGML
VERSION:102
ENCODING:UTF-8
CHARSET:NONE

<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>BRL</CURDEF><BANKACCTFROM><BANKID>0260</BANKID><ACCTID>1234567-8</ACCTID><ACCTTYPE>CHECKING</ACCTTYPE></BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260301000000[-3:BRT]</DTSTART>
<STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20260306000000[-3:BRT]</DTPOSTED><TRNAMT>1250,75</TRNAMT><FITID>x1</FITID><MEMO>Transferência recebida pelo Pix - PADARIA SÃO JOÃO LTDA - NF 551</MEMO></STMTTRN>
<STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20260306000000[-3:BRT]</DTPOSTED><TRNAMT>-89,00</TRNAMT><FITID>x2</FITID><MEMO>Pagamento de boleto efetuado - ENERGISA</MEMO></STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
"""

_QIF_US = "!Type:Bank\nD3/ 2'26\nT-1,245.10\nPGRAINGER\nMInvoice 9911\nLSupplies\n^\nD3/14'26\nT310.00\nPDeposit\nSIncome:Sales\n$300.00\nSIncome:Tax\n$10.00\n^\n"
_QIF_UK = "!Account\nNBusiness\nTBank\n^\n!Type:Bank \nD02/03/2026\nT-15.00\nPSKY DIGITAL\n^\nD27/03/2026\nT1,000.00\nPJ BLOGGS LTD\nMINV 31\n^\n"


def swift_files() -> tuple[BankFile, ...]:
    """CAMT, MT940, MT942, OFX and QIF files with their answers."""
    return (
        bank_file(
            "camt-batch.xml",
            _sparkasse_batch(),
            Answer(
                "EUR",
                "5000.00",
                "3293.10",
                "proven",
                """
0302 -1700.00 | |
0331 -6.90 | | Kontofuehrung""",
            ),
        ),
        bank_file(
            "camt-charges.xml",
            _swiss_charges(),
            Answer(
                "CHF",
                "-120.00",
                "128.60",
                "proven",
                """
0309 248.60 | Bäckerei Zürcher | 210000000003139471430009017""",
            ),
        ),
        bank_file(
            "camt-reversals.xml",
            _reversals(),
            Answer(
                "EUR",
                "1000.00",
                "1040.50",
                "proven",
                """
0303 60.00 | de Vries | factuur 88
0305 -60.00 | de Vries | Storno
0306 40.50 | Ziggo | Storno""",
            ),
        ),
        bank_file(
            "camt-foreign.xml",
            _foreign(),
            Answer(
                "EUR",
                "0.00",
                "909.16",
                "proven",
                """
0311 909.16 | Bright Lake | INV 2026-044; PO-7781""",
            ),
        ),
        bank_file(
            "camt-intraday.xml",
            _intraday(),
            Answer(
                "EUR",
                None,
                None,
                None,
                """
0312 -19.99 | | Telekom""",
            ),
        ),
        bank_file(
            "camt-two.xml",
            _two_accounts(),
            Answer(
                "JPY",
                "100000",
                "63000",
                "proven",
                """
0304 -37000 | Sakura Tools | Order 5""",
            ),
            Answer(
                "KWD",
                "10.000",
                "12.375",
                "proven",
                """
0304 2.375 | | Gulf""",
            ),
        ),
        bank_file(
            "camt-prefixed.xml",
            _prefixed(),
            Answer(
                "EUR",
                "10.00",
                "5.00",
                "proven",
                """
0304 -5.00 | | COMMISSION""",
            ),
        ),
        bank_file(
            "mt-german.sta",
            _GERMAN.encode("latin-1"),
            Answer(
                "EUR",
                "1250.00",
                "1250.00",
                "proven",
                """
0302 1190.00 | Schreinerei Huber u. Soehne GmbH | Re 2026/0045; Kd 7712
0303 -45.90 | Telefonica Germany GmbH | Mobilfunk
0305 -1190.00 | Schreinerei Huber u. Soehne GmbH | 2026/0045
0306 45.90 | Telefonica Germany GmbH | Rueckgabe""",
            ),
        ),
        bank_file(
            "mt-year-end.sta",
            _YEAR_END.encode(),
            Answer(
                "EUR",
                "100.00",
                "89.50",
                "proven",
                """
0102 -10.50 | | 4. Quartal""",
            ),
        ),
        bank_file(
            "mt-abn.sta",
            _ABN.encode(),
            Answer(
                "EUR",
                "-12.00",
                "1765.50",
                "proven",
                """
0303 1815.00 | BAKKERIJ VAN DEN BERG | FACTUUR 2026-0088; KLANT 4411
0303 -37.50 | | PRAXIS""",
            ),
        ),
        bank_file(
            "mt-rabo.swi",
            _RABO.encode(),
            Answer(
                "EUR",
                "1000.00",
                "879.00",
                "proven",
                """
0304 -121.00 | Kantoorvakhandel Smit | VF-220""",
            ),
        ),
        bank_file(
            "mt-swift.txt",
            _SWIFT.replace("\n", "\r\n").encode(),
            Answer(
                "HKD",
                "250000.00",
                "323400.50",
                "proven",
                """
0305 -18600.00 | | 001244
0305 92000.50 | | LONGWIN ELECTRONICS; LW2603-19""",
            ),
            Answer(
                "JPY",
                "1200000",
                "750000",
                "proven",
                """
0305 -450000 | | OSAKA SPRINGS""",
            ),
        ),
        bank_file(
            "mt-vietnam.txt",
            _VIETNAM.encode(),
            Answer(
                "VND",
                "152000000",
                "131500000",
                "proven",
                """
0305 -33000000 | | 0000123; GO AN PHAT
0305 12500000 | | NGUYEN THI HOA""",
            ),
        ),
        bank_file(
            "mt-polish.sta",
            _POLISH.encode("cp852"),
            Answer(
                "PLN",
                "5000.00",
                "3770.00",
                "proven",
                """
0305 -1230.00 | MEBLE KOWALSKI SP. Z O.O. ŁÓDŹ | FV/12/03/2026""",
            ),
        ),
        bank_file(
            "mt942.sta",
            _MT942.encode(),
            Answer(
                "EUR",
                None,
                None,
                None,
                """
0306 500.00 | Familie Ott | Auftrag 991""",
            ),
        ),
        bank_file(
            "mt-paged.sta",
            _PAGED.encode(),
            Answer(
                "EUR",
                "10.00",
                "15.00",
                "proven",
                """
0302 5.00 | | eins""",
            ),
            Answer(
                "EUR",
                "15.00",
                "13.00",
                "proven",
                """
0303 -2.00 | | zwei""",
            ),
        ),
        bank_file(
            "mt-cut.sta",
            _CUT.encode(),
            Answer(
                "EUR",
                "1250.00",
                None,
                None,
                """
0302 1190.00 | Schreinerei | 0045
0303 -45.90 | Telefonica | Mobilfunk""",
            ),
            told=("ends in line",),
        ),
        bank_file(
            "mt-torn.sta",
            _TORN.encode(),
            Answer(
                "EUR",
                "1250.00",
                None,
                None,
                """
0302 1190.00 | Schreinerei | 0045
0303 -45.90 | Telefonica | Mobilfunk
0305 -1190.00 | Schreinerei | 0045
0306 45.90 | Telefonica | Rueckgabe""",
            ),
            told=("ends in line",),
        ),
        bank_file(
            "chase.qfx",
            _CHASE_QFX.encode("cp1252"),
            Answer(
                "USD",
                None,
                "4210.55",
                None,
                """
0302 -54.12 | HOME DEPOT | B&Q
0305 -1200.00 | | 1044
0331 3300.00 | ACME SUPPLY | 10077""",
            ),
        ),
        bank_file(
            "card.ofx",
            _CARD_OFX.encode(),
            Answer(
                "GBP",
                None,
                "-223.40",
                None,
                """
0304 -23.40 | SCREWFIX & CO |
0310 100.00 | | DIRECT DEBIT""",
            ),
        ),
        bank_file(
            "nubank.ofx",
            _BRAZIL_OFX.encode(),
            Answer(
                "BRL",
                None,
                None,
                None,
                """
0306 1250.75 | | PADARIA SÃO JOÃO; NF 551
0306 -89.00 | | ENERGISA""",
            ),
        ),
        bank_file(
            "us.qif",
            _QIF_US.encode(),
            Answer(
                "USD",
                None,
                None,
                None,
                """
0302 -1245.10 | GRAINGER | 9911
0314 310.00 | | Deposit""",
            ),
            home="USD",
        ),
        bank_file(
            "uk.qif",
            _QIF_UK.encode(),
            Answer(
                "GBP",
                None,
                None,
                None,
                """
0302 -15.00 | SKY DIGITAL |
0327 1000.00 | J BLOGGS | INV 31""",
            ),
            home="GBP",
        ),
    )
