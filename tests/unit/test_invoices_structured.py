"""Invoices as data: every family gives the same kind of invoice, and what is written badly becomes an oddity."""

from datetime import date
from decimal import Decimal

import pytest

from core.tree import Node
from kb.readers.ofd import ofd_tree
from office.invoices.invoice import Account, Adjustment, Discount, Format, Kind, Party, Tax
from office.invoices.structured import Odd, StructuredInvoice, data_among, invoice_of
from tests.unit.structured_files import OFD_DATA, OLD_FAPIAO, RELATED, UBL, cii, einvoice, hdon, ofd, tree


def read(text: str, *, embedded: bool = False) -> StructuredInvoice:
    found = invoice_of(tree(text), embedded=embedded)
    assert found
    return found


def odds(text: str) -> list[tuple[Odd, str]]:
    return [(oddity.odd, oddity.element) for oddity in read(text).warnings]


# --- CII ---


def test_cii_states_everything():
    found = read(cii())
    invoice = found.invoice
    assert (found.format, found.profile, found.warnings) == (Format.CII, "EN 16931", ())
    assert (invoice.number, invoice.kind, invoice.type_code) == ("R-17", Kind.INVOICE, "380")
    assert (invoice.issue_date, invoice.due_date) == (date(2026, 6, 15), date(2026, 7, 15))
    assert invoice.delivery_date == date(2026, 6, 12)
    assert (invoice.currency, invoice.tax_currency) == ("EUR", "PLN")
    assert (invoice.line_total, invoice.charge_total, invoice.net) == (Decimal(100), Decimal(5), Decimal(105))
    assert (str(invoice.vat), invoice.vat_in_tax_currency) == ("19.95", Decimal("84.99"))
    assert (str(invoice.gross), str(invoice.prepaid), str(invoice.rounding)) == ("124.95", "24.95", "0.05")
    assert str(invoice.amount_due) == "100.05"
    assert invoice.taxes == (Tax(Decimal(105), Decimal("19.95"), Decimal(19), "S"),)
    assert invoice.adjustments == (Adjustment(Decimal(5), is_charge=True, reason="Fracht", vat_category="S"),)
    assert invoice.discounts == (Discount(Decimal("2.5"), 10, date(2026, 6, 25), Decimal("124.95")),)
    assert (invoice.order_reference, invoice.preceding, invoice.notes) == ("B5", ("R-15", "R-16"), ("Danke",))


def test_cii_parties_accounts_and_lines():
    invoice = read(cii()).invoice
    assert invoice.seller == Party(
        name="Holz GmbH",
        street="Hof 1",
        postcode="20095",
        city="Hamburg",
        country="DE",
        vat_id="DE136695976",
        tax_number="22/1",
        registration="HRB 1",
        contact="Frau Ast",
    )
    assert (invoice.buyer.name, invoice.buyer.customer_number) == ("Tischlerei", "K77")
    assert invoice.payee.name == "Factoring AG"
    assert invoice.accounts == (
        Account(iban="DE02120300000000202051", means="58", reference="R-17"),
        Account(number="12345", means="42", reference="R-17"),
    )
    (line,) = invoice.lines
    assert (line.number, line.article, line.description) == ("1", "A1", "Brett")
    assert (line.quantity, line.unit, line.unit_price) == (Decimal("10.5"), "MTR", Decimal(10))
    assert (line.gross_price, line.price_quantity, line.net) == (Decimal(11), Decimal(1), Decimal(100))
    assert (line.vat_rate, line.vat_category) == (Decimal(19), "S")
    assert line.adjustments == (Adjustment(Decimal(5), reason="Rabatt"),)


def test_where_each_field_stands():
    at = read(cii()).at
    trade = "/CrossIndustryInvoice/SupplyChainTradeTransaction"
    agreement, settlement = f"{trade}/ApplicableHeaderTradeAgreement", f"{trade}/ApplicableHeaderTradeSettlement"
    assert at["number"] == "/CrossIndustryInvoice/ExchangedDocument/ID"
    assert at["seller_vat_id"] == f"{agreement}/SellerTradeParty/SpecifiedTaxRegistration[2]/ID"
    assert at["iban"].startswith(f"{settlement}/SpecifiedTradeSettlementPaymentMeans[1]/")
    assert "bic" not in at
    ubl = read(UBL).at
    assert ubl["seller_vat_id"] == "/CreditNote/AccountingSupplierParty/Party/PartyTaxScheme[2]/CompanyID"
    assert ubl["seller_tax_number"] == "/CreditNote/AccountingSupplierParty/Party/PartyTaxScheme[1]/CompanyID"


@pytest.mark.parametrize(
    ("declared", "form", "profile"),
    [
        ("urn:factur-x.eu:1p0:minimum", Format.FACTUR_X, "MINIMUM"),
        ("urn:factur-x.eu:1p0:basicwl", Format.FACTUR_X, "BASIC WL"),
        ("urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic", Format.FACTUR_X, "BASIC"),
        ("urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended", Format.FACTUR_X, "EXTENDED"),
        ("urn:cen.eu:en16931:2017#compliant#urn:zugferd.de:2p0:basic", Format.FACTUR_X, "BASIC"),
        ("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0", Format.CII, "XRECHNUNG"),
        ("urn:cen.eu:en16931:2017", Format.CII, "EN 16931"),
        ("urn:something.else", Format.CII, ""),
    ],
)
def test_profiles(declared, form, profile):
    found = read(cii(declared))
    assert (found.format, found.profile, found.invoice.profile) == (form, profile, declared)
    assert read(cii(declared), embedded=True).format is Format.FACTUR_X


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("380", Kind.INVOICE), ("381", Kind.CREDIT_NOTE), ("384", Kind.CORRECTION), ("326", Kind.PARTIAL),
        ("386", Kind.PREPAYMENT), ("389", Kind.SELF_BILLED), ("875", Kind.PARTIAL), ("876", Kind.FINAL),
        ("877", Kind.FINAL), ("751", Kind.INVOICE), ("261", Kind.CREDIT_NOTE), ("220", Kind.ORDER),
    ],
)  # fmt: skip
def test_kinds_by_type_code(code, kind):
    assert read(cii(code=code)).invoice.kind is kind


def test_an_unknown_type_code_demands_no_money_and_is_odd():
    found = read(cii(code="999"))
    assert (found.invoice.kind, found.invoice.kind.demands_money) == (Kind.OTHER, False)
    assert odds(cii(code="999")) == [(Odd.UNKNOWN_TYPE, "TypeCode")]


def test_lines_that_only_group_or_explain_do_not_count():
    for status, lines in (("DETAIL", 1), ("GROUP", 0), ("INFORMATION", 0)):
        text = cii().replace(
            "<ram:LineID>1</ram:LineID>",
            f"<ram:LineID>1</ram:LineID><ram:LineStatusReasonCode>{status}</ram:LineStatusReasonCode>",
        )
        assert len(read(text).invoice.lines) == lines


# --- what is written badly ---


@pytest.mark.parametrize(
    "written",
    ["105,00", "1.05e2", "NaN", "Infinity", "105.00 EUR", "0x10", "1٠5", "--5", "9" * 31, "1" * 100_000],
)
def test_an_amount_that_is_none_is_odd_and_absent(written):
    text = cii().replace("<ram:TaxBasisTotalAmount>105.00<", f"<ram:TaxBasisTotalAmount>{written}<")
    found = read(text)
    assert found.invoice.net is None
    assert odds(text) == [(Odd.NO_AMOUNT, "TaxBasisTotalAmount")]
    assert written[:60] in found.warnings[0].sentence
    assert found.invoice.gross == Decimal("124.95")


@pytest.mark.parametrize("written", ["20260231", "15.06.2026", "June", "2026", "00000000", "2026-13-01"])
def test_a_date_that_is_none_is_odd_and_absent(written):
    text = cii().replace(
        ">20260615</udt:DateTimeString></ram:IssueDateTime>", f">{written}</udt:DateTimeString></ram:IssueDateTime>"
    )
    assert read(text).invoice.issue_date is None
    assert odds(text) == [(Odd.NO_DATE, "DateTimeString")]


def test_a_number_that_is_stated_twice_and_differently_is_odd():
    twice = cii().replace("<ram:ID>R-17</ram:ID>", "<ram:ID>R-17</ram:ID><ram:ID>R-18</ram:ID>")
    assert read(twice).invoice.number == "R-17"
    assert odds(twice) == [(Odd.TWICE, "ID")]
    same = cii().replace("<ram:ID>R-17</ram:ID>", "<ram:ID>R-17</ram:ID><ram:ID>R-17</ram:ID>")
    assert odds(same) == []


@pytest.mark.parametrize(
    ("text", "container"),
    [
        (cii(), "ram:SpecifiedTradeSettlementHeaderMonetarySummation"),
        (cii(), "ram:SellerTradeParty"),
        (UBL, "cac:LegalMonetaryTotal"),
        (UBL, "cac:AccountingSupplierParty"),
        (hdon(), "TToan"),
        (hdon(), "NBan"),
        (einvoice(), "BasicInformation"),
    ],
)
def test_a_second_set_of_sums_or_a_second_party_is_odd(text, container):
    start, end = text.index(f"<{container}>"), text.index(f"</{container}>") + len(container) + 3
    own = text[start:end]
    other = own.replace("1", "7")
    assert own != other
    assert odds(text.replace(own, own + own)) == []
    assert Odd.TWICE in [odd for odd, _ in odds(text.replace(own, own + other))]


def test_a_total_in_another_currency_is_odd():
    text = cii().replace("<ram:GrandTotalAmount>", '<ram:GrandTotalAmount currencyID="USD">')
    assert odds(text) == [(Odd.OTHER_CURRENCY, "GrandTotalAmount")]


def test_elements_of_a_foreign_namespace_say_nothing_and_are_odd():
    evil = '<x:ID xmlns:x="urn:evil">EVIL</x:ID><ram:ID>R-17</ram:ID>'
    text = cii().replace("<ram:ID>R-17</ram:ID>", evil)
    assert read(text).invoice.number == "R-17"
    assert odds(text) == [(Odd.FOREIGN, "ID")]


def test_an_empty_document_of_the_family_reads_as_an_empty_invoice():
    root = tree(cii())
    found = invoice_of(Node(root.tag))
    assert found
    assert (found.invoice.number, found.invoice.gross, found.invoice.lines, found.at) == ("", None, (), {})


@pytest.mark.parametrize(
    "text",
    [
        "<a/>",
        "<Invoice/>",
        '<Invoice xmlns="urn:other"/>',
        "<EInvoice/>",
        "<HDon/>",
        "<TDiep/>",
        '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>',
        '<r:SCRDMCCBDACIOMessageStructure xmlns:r="urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100"/>',
    ],
)
def test_what_is_no_invoice(text):
    assert invoice_of(tree(text)) is None


def test_which_file_in_a_pdf_is_the_data():
    assert data_among(["photo.png", "other.xml", "ZUGFeRD-invoice.xml"]) == ["ZUGFeRD-invoice.xml", "other.xml"]
    assert data_among(["xrechnung.xml", "factur-x.xml"]) == ["factur-x.xml", "xrechnung.xml"]
    assert data_among(["order-x.xml", "terms.pdf"]) == []


# --- UBL ---


def test_ubl_credit_note():
    found = read(UBL)
    invoice = found.invoice
    assert (found.format, found.profile, found.warnings) == (Format.UBL, "PEPPOL BIS", ())
    assert (invoice.kind, invoice.number, invoice.preceding) == (Kind.CREDIT_NOTE, "G-3", ("R-1",))
    assert (invoice.issue_date, invoice.due_date) == (date(2026, 6, 15), date(2026, 7, 1))
    assert (str(invoice.vat), str(invoice.vat_in_tax_currency)) == ("19.95", "222.22")
    assert invoice.taxes == (Tax(Decimal(105), Decimal("19.95"), Decimal(19), "S"),)
    assert (str(invoice.rounding), str(invoice.amount_due)) == ("0.05", "125.00")
    assert (invoice.seller.name, invoice.seller.trading_name) == ("Holz GmbH", "Nordholz")
    assert (invoice.seller.vat_id, invoice.seller.tax_number) == ("DE136695976", "22/1")
    assert (invoice.seller.customer_number, invoice.buyer.name) == ("", "Tischlerei")
    assert [(account.iban, account.number) for account in invoice.accounts] == [
        ("DE02120300000000202051", ""),
        ("", "5566-1234"),
    ]
    (adjustment,) = invoice.adjustments
    assert (adjustment.is_charge, adjustment.reason, adjustment.vat_rate) == (True, "Porto", Decimal(19))
    (line,) = invoice.lines
    assert (line.quantity, line.unit_price, line.price_quantity) == (Decimal(4), Decimal(2500), Decimal(100))


def test_ubl_in_its_envelope():
    start = (
        '<s:StandardBusinessDocument xmlns:s="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader">'
    )
    assert read(f"{start}<s:StandardBusinessDocumentHeader/>{UBL}</s:StandardBusinessDocument>") == read(UBL)


def test_a_signature_in_a_ubl_extension_is_not_odd():
    ext = "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"
    extension = f'<e:UBLExtensions xmlns:e="{ext}"><e:UBLExtension><e:ExtensionContent><d:Signature xmlns:d="urn:d"/>'
    ends = "</e:ExtensionContent></e:UBLExtension></e:UBLExtensions>"
    assert odds(UBL.replace(" <cbc:CustomizationID", f"{extension}{ends}<cbc:CustomizationID")) == []


# --- Vietnam ---


def test_vietnamese_invoice():
    found = read(hdon())
    invoice = found.invoice
    assert (found.format, found.profile, found.signed) == (Format.VIETNAM, "Hóa đơn giá trị gia tăng", True)
    assert found.warnings == ()
    assert (invoice.number, invoice.type_code, invoice.profile) == ("261", "1C26TAA", "2.0.1")
    assert (invoice.issue_date, invoice.currency, invoice.kind) == (date(2026, 10, 20), "VND", Kind.INVOICE)
    assert (invoice.net, invoice.vat, invoice.gross) == (Decimal(9520000), Decimal(680000), Decimal(10200000))
    assert invoice.taxes == (
        Tax(Decimal(8500000), Decimal(680000), Decimal(8), "S"),
        Tax(Decimal(1000000), Decimal(0), None, "E"),
        Tax(Decimal(20000), Decimal(0), None, "O", reason="Phí môi trường"),
    )
    assert (invoice.seller.name, invoice.seller.vat_id) == ("CÔNG TY TNHH MINH PHÁT", "0312345673")
    assert invoice.accounts == (Account(number="0071001234567", bank="Vietcombank"),)
    assert (invoice.buyer.customer_number, invoice.buyer.contact) == ("KH01", "Ông Lindner")
    assert invoice.notes == ("MCCQT 00A1B2C3", "Số tiền viết bằng chữ: Mười triệu hai trăm nghìn đồng")
    assert found.at["gross"] == "/HDon/DLHDon/NDHDon/TToan/TgTTTBSo"


def test_vietnamese_goods_discounts_and_fees():
    invoice = read(hdon()).invoice
    assert [line.description for line in invoice.lines] == ["Gỗ sồi", "Hàng tặng", "Vận chuyển"]
    first = invoice.lines[0]
    assert (first.quantity, first.unit, first.net) == (Decimal("2.5"), "m3", Decimal(9000000))
    assert first.adjustments == (Adjustment(Decimal(1000000), percent=Decimal(10)),)
    assert invoice.adjustments == (
        Adjustment(Decimal(500000), reason="Chiết khấu thương mại", vat_category="S", vat_rate=Decimal(8)),
        Adjustment(Decimal(20000), is_charge=True, reason="Phí môi trường", vat_category="O"),
    )
    minus = hdon().replace("<ThTien>500000<", "<ThTien>-500000<")
    assert read(minus).invoice.adjustments == invoice.adjustments


def test_vietnamese_fees_that_do_not_close_leave_the_sums_as_written():
    invoice = read(hdon().replace("<TgTTTBSo>10200000<", "<TgTTTBSo>10180000<")).invoice
    assert (invoice.net, invoice.charge_total, len(invoice.taxes)) == (Decimal(9500000), Decimal(20000), 2)


@pytest.mark.parametrize(
    ("written", "rate", "category"),
    [("KHAC:5.26%", Decimal("5.26"), "S"), ("0%", Decimal(0), "Z"), ("10 %", Decimal(10), "S"), ("KKKNT", None, "O")],
)
def test_vietnamese_tax_rates(written, rate, category):
    tax = read(hdon(rate=written)).invoice.taxes[1]
    assert (tax.rate, tax.category) == (rate, category)


def test_vietnamese_series_signature_and_related_invoice():
    assert read(hdon("C26MAB")).profile == "Hóa đơn giá trị gia tăng, máy tính tiền"
    assert read(hdon(signature="")).signed is False
    replacing = read(hdon(related=RELATED)).invoice
    assert (replacing.kind, replacing.preceding) == (Kind.CORRECTION, ("250",))
    assert odds(hdon(rate="mười")) == [(Odd.UNKNOWN_TAX, "TSuat")]
    message = f"<TDiep><TTChung/><DLieu>{hdon().partition('?>')[2]}</DLieu></TDiep>"
    assert read(message).invoice == read(hdon()).invoice


def test_vietnamese_invoice_in_a_namespace():
    spaced = hdon().replace("<HDon>", '<HDon xmlns="http://www.gdt.gov.vn/2025/invoice">')
    assert read(spaced).invoice == read(hdon()).invoice
    assert odds(spaced) == []


# --- China ---


def test_chinese_digital_invoice():
    found = read(einvoice())
    invoice = found.invoice
    assert (found.format, found.profile, found.warnings) == (Format.CHINA, "增值税专用发票", ())
    assert (invoice.number, invoice.issue_date) == ("26312000000012345678", date(2026, 10, 10))
    assert (invoice.currency, invoice.kind) == ("CNY", Kind.INVOICE)
    assert (str(invoice.net), str(invoice.vat), str(invoice.gross)) == ("1100.00", "130.00", "1230.00")
    assert invoice.taxes == (
        Tax(Decimal(1000), Decimal(130), Decimal(13), "S"),
        Tax(Decimal(100), Decimal(0), None, "E"),
    )
    assert (invoice.seller.name, invoice.seller.vat_id) == ("上海明灯照明有限公司", "913100001234567896")
    assert (invoice.accounts[0].number, invoice.accounts[0].bank) == ("435100123456", "中国银行")
    assert [line.vat_rate for line in invoice.lines] == [Decimal(13), Decimal(13), None]
    assert found.at["gross"] == "/EInvoice/EInvoiceData/BasicInformation/TotalTax-includedAmount"


def test_a_red_invoice_takes_another_back():
    remark = "被红冲蓝字数电票号码：26312000000011111111 红字发票信息确认单编号：1"
    invoice = read(einvoice("-", remark)).invoice
    assert (invoice.kind, invoice.preceding) == (Kind.CREDIT_NOTE, ("26312000000011111111",))
    assert invoice.gross == Decimal(-1230)


def test_the_chinese_invoice_before():
    invoice = read(OLD_FAPIAO).invoice
    assert (invoice.number, invoice.type_code, invoice.issue_date) == ("12235358", "031001900311", date(2020, 8, 5))
    assert (invoice.net, invoice.vat, invoice.gross) == (Decimal(10000), Decimal(600), Decimal(10600))
    assert (invoice.accounts[0].bank, invoice.accounts[0].number) == ("中国银行上海分行", "435100123456")
    assert (invoice.lines[0].description, invoice.lines[0].vat_rate) == ("*信息技术服务*维护", Decimal(6))


def test_ofd_with_the_invoices_own_data():
    found = invoice_of(ofd_tree(ofd(OFD_DATA, OLD_FAPIAO)))
    assert found
    assert (found.format, found.invoice) == (Format.CHINA_OFD, read(OLD_FAPIAO).invoice)
    assert found.at["number"] == "/OFD/eInvoice/InvoiceNo"


def test_ofd_with_only_what_its_head_says():
    found = invoice_of(ofd_tree(ofd(OFD_DATA)))
    assert found
    invoice = found.invoice
    assert (found.format, invoice.number) == (Format.CHINA_OFD, "25422000000003570205")
    assert (invoice.issue_date, str(invoice.net), str(invoice.vat)) == (date(2025, 1, 6), "261.39", "2.61")
    assert (invoice.gross, invoice.seller.vat_id) == (None, "92420100MA4JMP6D4P")


def test_an_ofd_that_is_no_invoice():
    assert invoice_of(ofd_tree(ofd())) is None
