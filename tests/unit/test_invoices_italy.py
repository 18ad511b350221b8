"""FatturaPA: what it says, what the buyer keeps back, what is written badly, and what lies in a signed envelope."""

import base64
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import NameOID

from kb.readers import sealed
from office.app import invoices
from office.invoices.checks import findings
from office.invoices.invoice import Account, Adjustment, Format, Kind
from office.invoices.known import Known
from office.invoices.structured import Odd, invoice_of
from office.invoices.witnesses import Data, Sources, assemble
from tests.unit.italian_files import IBAN, SIMPLE, fattura, payment, two_bodies
from tests.unit.structured_files import tree

TODAY = date(2026, 10, 12)


def read(text):
    found = invoice_of(tree(text))
    assert found
    return found


def rules(text):
    """What the checks find on it, heavier than a note."""
    found, known = read(text), Known(TODAY)
    reading = assemble(
        Sources(
            document="a" * 64, name="IT01234560215_00017.xml", texts=(), known=known,
            data=Data(found.invoice, found.format, found.profile),
        )
    )  # fmt: skip
    return {each.rule for each in findings(reading, known) if each.severity != "info"}


def test_an_ordinary_invoice_states_everything():
    found = read(fattura())
    invoice = found.invoice
    assert (found.format, found.profile, found.warnings, found.signed) == (Format.ITALY, "FPR12", (), None)
    assert (invoice.kind, invoice.number, invoice.issue_date) == (Kind.INVOICE, "2026/118", date(2026, 10, 5))
    assert (invoice.delivery_date, invoice.due_date) == (date(2026, 9, 28), date(2026, 11, 4))
    assert (invoice.net, invoice.vat, invoice.gross, invoice.amount_due) == (1000, 220, 1220, 1220)
    assert (invoice.seller.name, invoice.seller.vat_id) == ("Ferramenta Alpina S.r.l.", "IT01234560215")
    assert (invoice.seller.street, invoice.seller.city) == ("Via dei Falegnami 7", "Bolzano")
    assert (invoice.buyer.name, invoice.buyer.vat_id) == ("Tischlerei Lindner GmbH", "DE136695976")
    assert invoice.accounts == (Account(iban=IBAN, bic="RZSBIT21XXX", holder="Ferramenta Alpina S.r.l.", means="58"),)
    assert (invoice.order_reference, invoice.notes) == ("B-77", ("Fornitura di ottobre", "CIG Z123456789"))
    first, second = invoice.lines
    assert (first.article, first.quantity, first.unit_price, first.net) == ("CER-90", 40, 25, 900)
    assert first.adjustments == (Adjustment(Decimal("100.00"), reason="ScontoMaggiorazione"),)
    assert (second.quantity, second.net, second.vat_rate, second.vat_category) == (1, 100, 22, "S")
    assert found.at["iban"].endswith("/DatiPagamento/DettaglioPagamento/IBAN")


@pytest.mark.parametrize(
    ("code", "kind"),
    [("TD01", "invoice"), ("TD02", "prepayment"), ("TD04", "credit-note"), ("TD06", "invoice"), ("TD24", "invoice"),
     ("TD17", "other")],
)  # fmt: skip
def test_the_type_says_which_document_it_is(code, kind):
    assert read(fattura(kind=code)).invoice.kind == kind


def test_an_invoice_that_the_buyer_wrote_for_the_seller():
    issuer = "<SoggettoEmittente>CC</SoggettoEmittente>"
    assert read(fattura(issuer=issuer)).invoice.kind is Kind.SELF_BILLED
    assert [each.odd for each in read(fattura(kind="TD77")).warnings] == [Odd.UNKNOWN_TYPE]


WITHHELD = """<DatiRitenuta><TipoRitenuta>RT02</TipoRitenuta><ImportoRitenuta>200.00</ImportoRitenuta>
<AliquotaRitenuta>20.00</AliquotaRitenuta><CausalePagamento>A</CausalePagamento></DatiRitenuta>"""


def test_withholding_tax_is_kept_back():
    said = fattura(particulars=WITHHELD, payments=payment("1020.00"))
    invoice = read(said).invoice
    assert (invoice.gross, invoice.withheld, invoice.amount_due) == (1220, 200, 1020)
    assert "Ritenuta d'acconto RT02 20.00 %: 200.00" in invoice.notes
    assert "BR-CO-16" not in rules(said)
    assert "BR-CO-16" in rules(fattura(particulars=WITHHELD)), "all of it is asked for, in spite of the withholding"


def test_split_payment_leaves_the_tax_to_the_buyer():
    said = fattura(due="S", payments=payment("1000.00"))
    invoice = read(said).invoice
    assert (invoice.gross, invoice.withheld, invoice.amount_due) == (1220, 220, 1000)
    assert "BR-CO-16" not in rules(said)


def test_instalments_are_paid_one_by_one_and_ways_to_pay_once():
    two = payment("600.00") + payment("620.00", "2026-12-04")
    assert (read(fattura(payments=two)).invoice.amount_due, "BR-CO-16" in rules(fattura(payments=two))) == (
        1220,
        False,
    )
    same = payment("1220.00") + payment("1220.00", iban="DE02120300000000202051")
    assert (read(fattura(payments=same)).invoice.amount_due, len(read(fattura(payments=same)).invoice.accounts)) == (
        1220, 2,
    )  # fmt: skip


STAMP = "<DatiBollo><BolloVirtuale>SI</BolloVirtuale><ImportoBollo>2.00</ImportoBollo></DatiBollo>"
EXEMPT = """<DatiRiepilogo><AliquotaIVA>0.00</AliquotaIVA><Natura>{nature}</Natura>
<ImponibileImporto>1000.00</ImponibileImporto><Imposta>0.00</Imposta>
<RiferimentoNormativo>Art. 41 DL 331/93</RiferimentoNormativo></DatiRiepilogo>"""


def test_a_stamp_duty_is_charged_where_the_total_has_it():
    charged = read(fattura(particulars=STAMP, total="1222.00", payments=payment("1222.00"))).invoice
    assert (charged.net, charged.vat, charged.gross, charged.charge_total) == (1002, 220, 1222, 2)
    borne = read(fattura(particulars=STAMP)).invoice
    assert (borne.net, borne.gross, borne.charge_total) == (1000, 1220, None)


@pytest.mark.parametrize(
    ("nature", "category"),
    [
        ("N1", "O"),
        ("N2.1", "AE"),
        ("N2.2", "O"),
        ("N3.1", "G"),
        ("N3.2", "K"),
        ("N3.5", "E"),
        ("N4", "E"),
        ("N6.7", "AE"),
        ("N9", ""),
    ],
)
def test_why_no_tax_is_charged(nature, category):
    found = read(fattura(summary=EXEMPT.format(nature=nature), total="1000.00", payments=payment("1000.00")))
    (tax,) = found.invoice.taxes
    assert (tax.category, tax.reason, tax.amount) == (category, "Art. 41 DL 331/93", 0)
    assert [each.odd for each in found.warnings] == ([] if category else [Odd.UNKNOWN_TAX])


FUND = """<DatiCassaPrevidenziale><TipoCassa>TC04</TipoCassa><AlCassa>4.00</AlCassa>
<ImportoContributoCassa>40.00</ImportoContributoCassa><ImponibileCassa>1000.00</ImponibileCassa>
<AliquotaIVA>22.00</AliquotaIVA></DatiCassaPrevidenziale>"""


def test_a_pension_fund_is_a_charge():
    summary = "<DatiRiepilogo><AliquotaIVA>22.00</AliquotaIVA><ImponibileImporto>1040.00</ImponibileImporto>"
    summary += "<Imposta>228.80</Imposta></DatiRiepilogo>"
    said = fattura(particulars=FUND, summary=summary, total="1268.80", payments=payment("1268.80"))
    invoice = read(said).invoice
    assert (invoice.line_total, invoice.charge_total, invoice.net) == (1000, 40, 1040)
    assert not {rule for rule in rules(said) if rule.startswith("BR-")}


@pytest.mark.parametrize(
    ("other", "rule"),
    [
        ({"total": "1230.00", "payments": payment("1230.00")}, "BR-CO-15"),
        ({"vat_id": "01234560216"}, "KONTOR-ID-05"),
        ({"fiscal": "RSSNNA80A41A952X"}, "KONTOR-ID-10"),
        ({"payments": payment("1220.00", iban="IT60X0542811101000000123457")}, "KONTOR-ID-01"),
    ],
)
def test_what_is_wrong_is_found(other, rule):
    assert rule not in rules(fattura())
    assert rule in rules(fattura(**other))


def test_a_rate_that_italy_has_not():
    wrong = fattura()
    for old, new in (("22.00</Al", "19.00</Al"), ("220.00", "190.00"), ("1220.00", "1190.00")):
        wrong = wrong.replace(old, new)
    assert rules(wrong) - rules(fattura())


def test_two_invoices_in_one_file_are_told():
    found = read(two_bodies())
    assert found.invoice.number == "2026/118"
    assert [(each.odd, each.value) for each in found.warnings] == [(Odd.TWICE, "2026/118 / 2026/119")]


def test_a_second_account_of_a_foreign_namespace_is_not_seen():
    foreign = '<x:IBAN xmlns:x="urn:x">DE02120300000000202051</x:IBAN><IBAN>'
    found = read(fattura().replace("<IBAN>", foreign))
    assert [account.iban for account in found.invoice.accounts] == [IBAN]
    assert [each.odd for each in found.warnings] == [Odd.FOREIGN]


def test_the_simplified_form():
    found = read(SIMPLE)
    invoice = found.invoice
    assert (found.profile, invoice.kind, invoice.number) == ("FSM10", Kind.INVOICE, "S-9")
    assert (invoice.seller.name, invoice.buyer.name) == ("Anna Rossi", "Tischlerei Lindner GmbH")
    assert (invoice.net, invoice.vat, invoice.gross) == (152, 21, 173)
    assert [(tax.base, tax.amount, tax.rate, tax.category) for tax in invoice.taxes] == [
        (100, 10, 10, "S"), (50, 11, 22, "S"), (2, 0, None, "O"),
    ]  # fmt: skip


# signed envelopes


@pytest.fixture(scope="module")
def signer():
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Ferramenta Alpina")])
    now = datetime(2026, 1, 1, tzinfo=UTC)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now).not_valid_after(now + timedelta(days=9))
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    return certificate, key


def signed(text, signer):
    builder = pkcs7.PKCS7SignatureBuilder().set_data(text.encode()).add_signer(*signer, hashes.SHA256())
    return builder.sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary])


def in_parts(text):
    """The same with indefinite lengths and the content in pieces, as some signing programs write it."""
    data = text.encode()
    cut = (data[n : n + 1000] for n in range(0, len(data), 1000))
    pieces = b"".join(b"\x04\x82" + len(piece).to_bytes(2) + piece for piece in cut)
    inside = b"\x30\x80" + sealed._DATA + b"\xa0\x80\x24\x80" + pieces + b"\0\0" * 3
    return b"\x30\x80" + sealed._SIGNED + b"\xa0\x80\x30\x80\x02\x01\x01\x31\x00" + inside + b"\0\0" * 3


def test_a_signed_file_is_what_was_signed(signer):
    text = fattura()
    der = signed(text, signer)
    for content in (der, base64.b64encode(der), base64.encodebytes(der), in_parts(text)):
        assert sealed.opened(content) == text.encode()


def test_what_is_no_envelope_stays_as_it_is(signer):
    der = signed(fattura(), signer)
    pdf = signed("%PDF-1.7 nothing of ours", signer)
    nested = b"\x30\x80" + sealed._SIGNED + b"\xa0\x80" * 5000
    cut, huge = der[: len(der) // 2], b"\x30\x84\xff\xff\xff\xff" + der[4:]
    for content in (b"<a/>", b"MIIB no base64", cut, huge, pdf, nested):
        assert sealed.opened(content) == content


def test_a_signed_file_comes_in_as_any_other(office, tmp_path, signer):
    (tmp_path / "IT01234560215_00017.xml.p7m").write_bytes(signed(fattura(), signer))
    (checked,) = invoices.check_files(office, [tmp_path / "IT01234560215_00017.xml.p7m"])
    assert (checked.row.number, str(checked.row.gross)) == ("2026/118", "1220.00")
    assert checked.reading.format is Format.ITALY
    assert checked.reading["iban"].value == IBAN
