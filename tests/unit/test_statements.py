"""Bank statements in the banks' dialects: every line is read, every broken piece is told."""

from datetime import date
from decimal import Decimal

import pytest

from kb.tree import Node
from office.books.statements import camt, mt940, ofx, qif, written
from office.books.statements.statement import Balance, Proof, Statement, seams

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
    [("1'234.50", "1234.50"), ("-1.234,50", "-1234.50"), ("12,3-", "-12.3"), ("(5.00)", "-5.00"), ("+104.70", "104.70"),
     ("CHF 1,234", "1234"), ("0.123", "0.123"), ("−5", "-5"), ("9.792,00 €", "9792.00")],
)  # fmt: skip
def test_amounts_in_every_habit(said, amount):
    assert written.read_amount(said) == Decimal(amount)


@pytest.mark.parametrize("said", ["", "NaN", "Infinity", "1e5", "--", "twelve", "12 Stück"])
def test_what_is_no_amount_is_refused(said):
    with pytest.raises(ValueError, match="no amount"):
        written.read_amount(said)


def test_statements_that_do_not_meet_are_noticed():
    def statement(first, last, day):
        return Statement("DE1", "EUR", "", Balance(Decimal(first), date(2026, day, 1)), Balance(Decimal(last)))

    meeting = [statement("0", "10", 1), statement("10", "30", 2)]
    assert seams(meeting) == []  # the control
    (gap,) = seams([*meeting, statement("35", "40", 3)])
    assert gap.missing == Decimal(5)
