"""Bank statements in the banks' dialects: every line is read, every broken piece is told."""

from datetime import date
from decimal import Decimal

import pytest

from core import cells
from core.tree import Node
from office.books.statements import camt, mt940, ofx, qif
from office.books.statements.rows import rows_of
from office.books.statements.statement import Balance, Proof, Statement, seams
from office.books.statements.table import read_table

GERMAN = """:20:STARTUMSE
:25:20050550/1234567890
:28C:00012/001
:60F:C260831EUR1000,00
:61:2609010901DR165,41N005NONREF
:86:106?00KARTENZAHLUNG?109262?20EREF+RE-2026-0815?21SVWZ+Rechnung RE-2026-0815 v
?22om 20.08.2026?30NORDDEHHXXX?31DE02120300000000202051?32Holz-Nord Gm?33bH?34011
:61:2609020902CR250,00N062NONREF
:86:166?00GUTSCHRIFT?20SVWZ+RG 4711?32Krause
:62F:C260902EUR1084,59
-
"""


def test_a_german_statement_is_read_to_the_last_field():
    (statement,) = mt940.read_mt940(GERMAN).statements
    assert (statement.account, statement.currency, statement.number) == ("20050550/1234567890", "EUR", "00012/001")
    assert statement.proof is Proof.PROVEN
    paid, got = statement.lines
    assert (paid.date, paid.amount, got.amount) == (date(2026, 9, 1), Decimal("-165.41"), Decimal("250.00"))
    assert (paid.name, paid.account, paid.bic) == ("Holz-Nord GmbH", "DE02120300000000202051", "NORDDEHHXXX")
    assert (paid.reference, paid.text) == ("RE-2026-0815", "Rechnung RE-2026-0815 vom 20.08.2026")


def test_a_statement_that_lost_a_line_is_not_proven():
    without = GERMAN.replace(":61:2609020902CR250,00N062NONREF\n:86:166?00GUTSCHRIFT?20SVWZ+RG 4711?32Krause\n", "")
    (statement,) = mt940.read_mt940(without).statements
    assert statement.proof is Proof.UNPROVEN


@pytest.mark.parametrize(
    ("line", "booked", "amount"),
    [
        (":61:1401041229DR000000000001,62NTRFNONREF", date(2013, 12, 29), "-1.62"),  # booked in the year before
        (":61:1412310102CR5,NTRFNONREF", date(2015, 1, 2), "5"),
        (":61:140901RD12,00NTRFNONREF", date(2014, 9, 1), "12"),  # a debit given back
        (":61:1409010901RCR7,50NTRFNONREF", date(2014, 9, 1), "-7.50"),
        (":61:110527D000000001213,28N0440121470966", date(2011, 5, 27), "-1213.28"),
    ],
)
def test_a_line_as_the_standard_allows_it(line, booked, amount):
    (statement,) = mt940.read_mt940(f":20:X\n{line}\n").statements
    assert (statement.lines[0].date, statement.lines[0].amount) == (booked, Decimal(amount))


def test_a_broken_day_is_told_and_its_line_is_kept():
    read = mt940.read_mt940(":20:X\n:61:3622687806CR1368378,92NMSC37935531\n:61:26xx\n")
    assert [piece.what for piece in read.unread] == ["date", "line"]
    assert read.unread[0].line == 2
    assert read.statements[0].lines[0].amount == Decimal("1368378.92")


def test_the_purpose_of_a_balance_belongs_to_no_payment():
    text = GERMAN.replace("-\n", ":86:Some words of the bank\n-\n")
    assert mt940.read_mt940(text).statements == mt940.read_mt940(GERMAN).statements


def test_a_wrapped_purpose_may_look_like_a_tag():
    text = ":20:X\n:61:2104010401D9,00NTRFNONREF\n:86:106?20SVWZ+STARTER 22-04-2019T03:46\n:08 Karten?25nr. 5\n"
    assert "08 Karten" in mt940.read_mt940(text).statements[0].lines[0].text


def test_the_slashes_of_the_netherlands():
    text = ":20:X\n:61:130101D25,00N102EREF\nNL70ABNA0987654321\n:86:/EREF/0815/BENM//NAME/JOHN DOE/REMI/Ref 2013\n"
    line = mt940.read_mt940(text).statements[0].lines[0]
    assert (line.account, line.name, line.text, line.reference) == (
        "NL70ABNA0987654321", "JOHN DOE", "Ref 2013", "0815")  # fmt: skip


def node(tag, *children, text="", **attributes):
    return Node(tag, attributes, text, tuple(children))


def entry(amount, sign, *details, day="2026-09-01"):
    return node(
        "Ntry",
        node("Amt", text=amount, Ccy="EUR"),
        node("CdtDbtInd", text=sign),
        node("Sts", text="BOOK"),
        node("BookgDt", node("Dt", text=day)),
        node("NtryDtls", *details),
    )


def payment(amount, name):
    return node(
        "TxDtls",
        node("Refs", node("EndToEndId", text="NOTPROVIDED")),
        node("Amt", text=amount, Ccy="EUR"),
        node("RltdPties", node("Dbtr", node("Nm", text=name))),
        node("RmtInf", node("Strd", node("CdtrRefInf", node("Ref", text="RF18539007547034")))),
    )


def message(*entries):
    account = node("Acct", node("Id", node("IBAN", text="DE02 1203 0000 0000 2020 51")), node("Ccy", text="EUR"))
    return node("Document", node("BkToCstmrStmt", node("Stmt", account, *entries)))


def test_a_collective_booking_is_one_line_with_its_payments():
    read = camt.read_camt(message(entry("30.00", "CRDT", payment("10.00", "Krause"), payment("20.00", "Vogt"))))
    (line,) = read.statements[0].lines
    assert line.amount == sum(part.amount for part in line.parts) == Decimal("30.00")
    assert [(part.name, part.reference) for part in line.parts] == [
        ("Krause", "RF18539007547034"), ("Vogt", "RF18539007547034")]  # fmt: skip
    assert read.statements[0].account == "DE02120300000000202051"


@pytest.mark.parametrize(("amount", "day", "what"), [("NaN", "2026-09-01", "line"), ("5.00", "2026-02-31", "date")])
def test_what_cannot_be_read_of_an_entry_is_told(amount, day, what):
    read = camt.read_camt(message(entry(amount, "CRDT", day=day), entry("7.00", "DBIT")))
    assert [piece.what for piece in read.unread] == [what]
    assert read.statements[0].lines[-1].amount == Decimal("-7.00")


OFX = """OFXHEADER:100
<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>777<ACCTTYPE>CHECKING
</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260901<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260901120000[-5:EST]<TRNAMT>-1.234,56<FITID>1
<NAME>Müller &amp; Co<MEMO></STMTTRN><STMTTRN><DTPOSTED>20260931<TRNAMT>5.00</STMTTRN></BANKTRANLIST>
<LEDGERBAL><BALAMT>100.00<DTASOF>20260930</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"""


def test_ofx_without_end_tags():
    read = ofx.read_ofx(OFX)
    (statement,) = read.statements
    assert (statement.account, statement.currency, statement.closing) == (
        "777", "EUR", Balance(Decimal("100.00"), date(2026, 9, 30)))  # fmt: skip
    first, second = statement.lines
    assert (first.amount, first.name, first.date) == (Decimal("-1234.56"), "Müller & Co", date(2026, 9, 1))
    assert (second.amount, second.date) == (Decimal("5.00"), None)
    assert [piece.words for piece in read.unread] == ["20260931"]


def test_qif_learns_the_order_of_its_days():
    read = qif.read_qif("!Type:Bank\nD12/31'25\nT-1,234.56\nPShop\nMfood\n^\nD1/2'26\nT5.00\n^\nDxx\nT9\n^\n")
    assert [line.date for line in read.statements[0].lines] == [date(2025, 12, 31), date(2026, 1, 2), None]
    assert [piece.what for piece in read.unread] == ["date"]


@pytest.mark.parametrize(
    ("said", "amount"),
    [("1'234.50", "1234.50"), ("-1.234,50", "-1234.50"), ("12,3-", "-12.3"), ("(5.00)", "-5.00"), ("+10.70", "10.70"),
     ("CHF 1,234", "1234"), ("0.123", "0.123"), ("−5", "-5"), ("9.792,00 €", "9792.00"),
     ("12,34,567.89", "1234567.89"), ("1.234.567", "1234567"), (",50", "0.50"), ("1234567", "1234567")],
)  # fmt: skip
def test_amounts_in_every_habit(said, amount):
    assert cells.read_amount(said) == Decimal(amount)


@pytest.mark.parametrize("said", ["", "NaN", "Infinity", "1e5", "--", "twelve", "12 Stück"])
def test_what_is_no_amount_is_refused(said):
    with pytest.raises(ValueError, match="no amount"):
        cells.read_amount(said)


@pytest.mark.parametrize("said", ["12.11.2026", "02.11.26", "1,234,56", "12.3.4,5", "1.2.345", "1,234.567,89"])
def test_what_is_not_grouped_as_amounts_are_is_none(said):
    with pytest.raises(ValueError, match="no amount"):
        cells.read_amount(said)


def month(number, opening, closing, account="DE1"):
    first, last = date(2026, number, 1), date(2026, number, 28)
    return Statement(account, "EUR", "", Balance(Decimal(opening), first), Balance(Decimal(closing), last))


def test_statements_that_do_not_meet_are_noticed():
    meeting = [month(1, 0, 10), month(2, 10, 30)]
    assert seams(meeting) == []  # the control
    assert seams([*meeting, month(3, 5, 9, account="DE2")]) == []
    (gap,) = seams([*meeting, month(3, 35, 40)])
    assert (gap.missing, gap.after) == (Decimal(5), date(2026, 2, 28))


def test_the_same_days_may_be_told_of_twice():
    quarter = Statement(
        "DE1", "EUR", "", Balance(Decimal(0), date(2026, 1, 1)), Balance(Decimal(50), date(2026, 3, 31))
    )
    assert seams([month(1, 0, 10), month(1, 0, 10), month(2, 10, 30), quarter, month(4, 50, 60)]) == []


SPARKASSE = """Auftragskonto;Buchungstag;Valutadatum;Verwendungszweck;Beguenstigter/Zahlungspflichtiger;Betrag;Info
"DE02120300000000202051";"30.10.26";"31.10.26";"Rechnung 4711";"Wohnform GmbH";"-1.038,50";"Umsatz gebucht"
"DE02120300000000202051";"31.10.26";"31.10.26";"Miete";"Hof 3";"12,00";"Umsatz vorgemerkt"
"""
CARD = """Date;Description;Card;Currency;Amount;Status
02/11/2025;Tools;**2618;CHF;49.90;booked
01/11/2025;Payment, thank you;**2618;CHF;-100.00;booked
"""
NAMELESS = """01.11.2025;CARD SHOP;;949.75;01.11.2025;2'046.43
31.10.2025;TRANSFER KRAUSE;250.00;;31.10.2025;2'996.18
30.10.2025;RENT;;74.90;30.10.2025;2'746.18
"""
BATCH = """Datum;Buchungstext;Betrag Detail;Belastung;Gutschrift;Valuta;Saldo
30.01.2026;Zahlungsauftrag, 2 Buchungen;;189.90;;30.01.2026;21222.60
;Holz-Nord;89.90;;;;
;Stadtwerke;100.00;;;;
29.01.2026;Belastung;;48.50;;29.01.2026;21412.50
;mehr Worte;;;;;
"""
JOURNAL = """Datum;Referenz;Soll;Haben;Beschreibung;Betrag
22.08.2025;R 1;6555 Aufwand;2000 Verbindlichkeiten;Papier;18.00
23.08.2025;R 2;6555 Aufwand;2000 Verbindlichkeiten;Tinte;20.00
"""
WECHAT = """微信支付账单明细,,,,,,
交易时间,交易类型,交易对方,商品,收/支,金额(元),当前状态
2026-09-01 18:36:44,商户消费,某餐厅,午餐,支出,¥28.16,支付成功
2026-09-02 10:28:55,转账,李四,/,收入,¥0.35,已存入零钱
2026-09-03 10:28:55,商户消费,某店,取消,支出,¥99.00,交易关闭
"""


def table(text):
    (statement,) = read_table(rows_of(text)).statements
    return statement


def moved(statement):
    return [(line.date.isoformat(), str(line.amount)) for line in statement.lines]


def test_a_german_bank_by_its_titles():
    statement = table(SPARKASSE)
    assert statement.account == "DE02120300000000202051"
    assert moved(statement) == [("2026-10-30", "-1038.50"), ("2026-10-31", "12.00")]
    assert [line.booked for line in statement.lines] == [True, False]
    assert (statement.lines[0].name, statement.lines[0].text) == ("Wohnform GmbH", "Rechnung 4711")


def test_what_was_bought_by_card_is_money_out():
    assert moved(table(CARD)) == [("2025-11-02", "-49.90"), ("2025-11-01", "100.00")]
    assert moved(table(CARD.replace("Card", "Place")))[0][1] == "49.90"  # the control: no card, no turning round


def test_a_table_without_titles_is_proved_by_its_balances():
    statement = table(NAMELESS)
    assert moved(statement) == [("2025-11-01", "-949.75"), ("2025-10-31", "250.00"), ("2025-10-30", "-74.90")]
    assert statement.proof is Proof.PROVEN
    assert statement.opening == Balance(Decimal("2821.08"), date(2025, 10, 30))
    assert table(NAMELESS.replace("250.00", "251.00")).proof is Proof.UNPROVEN


@pytest.mark.parametrize("said", ["NaN", "1e5", "ten"])
def test_an_amount_that_cannot_be_read_is_told_also_beside_a_balance(said):
    rows = f"Date,Description,Amount,Balance\n2026-11-01,Brought forward,,90.00\n2026-11-02,A,{said},100.00\n"
    read = read_table(rows_of(rows + "2026-11-03,B,10.00,110.00\n"))
    assert [piece.line for piece in read.unread] == [3]  # a balance alone, in line 2, is no movement
    assert moved(read.statements[0]) == [("2026-11-03", "10.00")]


def test_payments_inside_a_booking_and_more_words():
    batch, single = table(BATCH).lines
    assert (batch.amount, [str(part.amount) for part in batch.parts]) == (Decimal("-189.90"), ["-89.90", "-100.00"])
    assert single.text == "Belastung mehr Worte"


def test_a_journal_is_no_bank_statement():
    assert read_table(rows_of(JOURNAL)).statements == ()


def test_a_chinese_wallet():
    assert moved(table(WECHAT)) == [("2026-09-01", "-28.16"), ("2026-09-02", "0.35")]


@pytest.mark.parametrize(
    ("titles", "row", "currency"),
    [
        ("Date,Details,Amount (£)", "02/11/2026,Harrop,354.00", "GBP"),
        ("Date,Details,Amount", "02/11/2026,Harrop,£354.00", "GBP"),
        ("Datum;Text;Betrag", "02.11.2026;Miete 12 € mehr;-35,00", ""),  # a sign in a purpose says nothing
        ("Datum;Text;Betrag", "02.11.2026;Miete;-35,00 €", "EUR"),
        ("交易日期,摘要,金额", "2026年11月02日,货款,35.00", "CNY"),
        ("日期,摘要,金额(元)", "2026年11月02日,货款,35.00", "CNY"),
        ("Ngày giao dịch,Diễn giải,Số tiền", "02/11/2026,Thu,350000", "VND"),
        ("Ngày giao dịch,Diễn giải,Số tiền", "02/11/2026,Thu,350.50", ""),  # no đồng: it has no cents
        ("Date,Details,Amount", "02/11/2026,Harrop,354.00", ""),
    ],
)
def test_a_table_without_a_code_shows_its_currency_by_sign_or_tongue(titles, row, currency):
    assert table(f"{titles}\n{row}\n{row.replace('02', '03', 1)}\n").currency == currency


def test_a_day_without_a_year_is_of_the_statements_winter():
    titles = "招商银行 2024年01月\n交易日,记账日,交易摘要,人民币金额,卡号末四位\n"
    text = f"{titles},12/30,还款,-345.67,1234\n,01/02,影票,56.78,1234\n"
    assert moved(table(text)) == [("2023-12-30", "345.67"), ("2024-01-02", "-56.78")]


@pytest.mark.parametrize(
    ("amounts", "sign"),
    [(["53.100", "475.000", "12.850"], "."), (["1.234", "5,00"], ","), (["1,234", "22"], ""), (["7'100.5"], ".")],
)
def test_the_decimal_sign_shows_in_the_whole_column(amounts, sign):
    assert cells.decimal_sign(amounts) == sign
    assert cells.decimal_sign(["53.100", "475.000", "12.850"], decimals=0) == ""  # dong
