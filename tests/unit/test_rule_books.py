"""Which rules a document asks for, what a broken one means to the owner, and the report that is kept of it."""

import io
import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pypdf
import pytest

from core.evidence import Finding, FindingClass, Severity
from core.tree import Node
from core.words import LANGUAGES, use_language
from office.invoices.hits import RuleHit, RulesOutcome, Weight
from office.invoices.invoice import Format, Invoice, Kind, Party
from office.invoices.national import national_hits
from office.invoices.reading import Reading
from office.invoices.rule_meanings import Effect, meaning_of
from office.invoices.rulesets import National, Official, Syntax, ruleset_of
from office.invoices.tax_office import (
    NOT_RUN,
    TaxClass,
    rule_findings,
    tax_class,
    tax_class_of,
    vat_is_at_risk,
    without_repeats,
)
from office.invoices.validation import sheet, validation_report
from office.rules.report import ReportPrinter
from tests.unit import rule_documents as documents

CII = "{urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100}CrossIndustryInvoice"
UBL = "{urn:oasis:names:specification:ubl:schema:xsd:Invoice-2}Invoice"
EN = "urn:cen.eu:en16931:2017"


def declaring(root, profile):
    """An empty document of a syntax with a profile."""
    if root == UBL:
        return Node(root, {}, "", (Node("CustomizationID", {}, profile),))
    parameter = Node("GuidelineSpecifiedDocumentContextParameter", {}, "", (Node("ID", {}, profile),))
    return Node(root, {}, "", (Node("ExchangedDocumentContext", {}, "", (parameter,)),))


@pytest.mark.parametrize(
    ("root", "profile", "official", "national"),
    [
        (CII, "urn:factur-x.eu:1p0:minimum", Official.FACTUR_X_MINIMUM, ()),
        (CII, "urn:zugferd.de:2p0:minimum", Official.FACTUR_X_MINIMUM, ()),
        (CII, "urn:factur-x.eu:1p0:basicwl", Official.FACTUR_X_BASIC_WL, ()),
        (CII, f"{EN}#compliant#urn:factur-x.eu:1p0:basic", Official.FACTUR_X_BASIC, ()),
        (CII, f"{EN}:compliant:factur-x.eu:1p0:basic", Official.FACTUR_X_BASIC, ()),
        (CII, EN, Official.EN16931_CII, ()),
        (CII, f"{EN}#conformant#urn:factur-x.eu:1p0:extended", Official.FACTUR_X_EXTENDED, ()),
        (CII, f"{EN}#conformant#urn:zugferd.de:2p0:extended", Official.FACTUR_X_EXTENDED, ()),
        (CII, documents.XRECHNUNG, Official.EN16931_CII, (National.XRECHNUNG,)),
        (CII, f"{EN}#compliant#urn:xoev-de:kosit:standard:xrechnung_1.2",
         Official.EN16931_CII, (National.XRECHNUNG,)),
        (CII, f"{documents.XRECHNUNG}#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0",
         Official.FACTUR_X_EXTENDED, (National.XRECHNUNG,)),
        (CII, f"{EN}#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr", Official.FRANCE_CII, ()),
        (CII, "", Official.EN16931_CII, ()),
        (UBL, EN, Official.EN16931_UBL, ()),
        (UBL, documents.XRECHNUNG, Official.EN16931_UBL, (National.XRECHNUNG,)),
        (UBL, documents.PEPPOL, Official.EN16931_UBL, (National.PEPPOL,)),
        (UBL, "something new", Official.EN16931_UBL, ()),
    ],
)  # fmt: skip
def test_a_document_is_judged_by_what_it_declares(root, profile, official, national):
    ruleset = ruleset_of(declaring(root, profile))
    assert (ruleset.official, ruleset.national) == ((official,), national)
    assert ruleset.name


def test_zugferd_1_has_rules_of_kontors_own_only():
    root = Node("{urn:ferd:CrossIndustryDocument:invoice:1p0}CrossIndustryDocument")
    ruleset = ruleset_of(root)
    assert (ruleset.syntax, ruleset.official) == (Syntax.ZUGFERD_1, ())
    missing = {hit.rule for hit in national_hits(root, ruleset)}
    assert missing == {f"zugferd-1-{name}" for name in ("number", "date", "seller", "buyer", "currency", "total")}


@pytest.mark.parametrize(
    ("sums", "broken"),
    [
        ({"LineTotalAmount": "9", "TaxBasisTotalAmount": "9", "TaxTotalAmount": "1", "GrandTotalAmount": "10"}, []),
        ({"LineTotalAmount": "8", "TaxBasisTotalAmount": "9", "GrandTotalAmount": "9"}, ["net"]),
        ({"TaxBasisTotalAmount": "100", "TaxTotalAmount": "9", "GrandTotalAmount": "119"}, ["gross"]),
        ({"GrandTotalAmount": "119", "TotalPrepaidAmount": "19", "DuePayableAmount": "119"}, ["due"]),
        ({"GrandTotalAmount": "-119", "DuePayableAmount": "0"}, []),
        ({"GrandTotalAmount": "119", "DuePayableAmount": "0"}, ["due"]),
    ],
)  # fmt: skip
def test_the_sums_of_zugferd_1_close(sums, broken):
    summation = Node("SpecifiedTradeSettlementMonetarySummation", {}, "",
                     tuple(Node(name, {}, amount) for name, amount in sums.items()))  # fmt: skip
    settlement = Node("ApplicableSupplyChainTradeSettlement", {}, "", (summation,))
    trade = Node("SpecifiedSupplyChainTradeTransaction", {}, "", (settlement,))
    root = Node("{urn:ferd:CrossIndustryDocument:invoice:1p0}CrossIndustryDocument", {}, "", (trade,))
    hits = {hit.rule for hit in national_hits(root, ruleset_of(root))}
    assert [name for name in ("net", "gross", "due", "vat") if f"zugferd-1-{name}" in hits] == broken


@pytest.mark.parametrize("root", [Node("html"), Node("{urn:x}Invoice"), Node("CrossIndustryInvoice")])
def test_what_is_no_invoice_has_no_rules(root):
    assert ruleset_of(root) is None


def hit(rule, text="…", weight=Weight.FATAL, location=""):
    return RuleHit(rule, weight, text, location, "EN 16931 (UBL)")


def outcome(*hits, complete=True):
    return RulesOutcome(
        "EN 16931 (UBL)", "1.3.16", tuple(hits), 0.01, ("ab" * 32,), complete, "" if complete else "No."
    )


@pytest.mark.parametrize(
    ("rule", "issued", "severity"),
    [
        ("BR-CO-15", date(2026, 1, 2), Severity.BLOCK),
        ("BR-CO-15", date(2019, 1, 2), Severity.BLOCK),  # money is money in any year
        ("BR-FXEXT-CO-10", None, Severity.BLOCK),
        ("BR-AE-09", None, Severity.BLOCK),
        ("BR-S-08", None, Severity.ASK),
        ("BR-DE-19", None, Severity.ASK),
        ("BR-02", date(2026, 1, 2), Severity.ASK),
        ("BR-02", None, Severity.ASK),
        ("BR-02", date(2024, 12, 31), Severity.INFO),  # the page was the invoice then
        ("BR-AE-10", date(2025, 1, 1), Severity.ASK),
        ("BR-DE-15", date(2026, 1, 2), Severity.INFO),
        ("BR-CL-25", date(2026, 1, 2), Severity.INFO),
        ("UBL-CR-001", date(2026, 1, 2), Severity.INFO),
        ("BR-NEW-99", date(2026, 1, 2), Severity.INFO),
    ],
)
def test_what_a_broken_rule_does_to_a_payment(rule, issued, severity):
    (finding,) = rule_findings(outcome(hit(rule)), issued)
    assert (finding.rule, finding.severity) == (rule, severity)
    assert finding.source.endswith("EN 16931 (UBL): …")


def test_a_warning_about_money_asks_and_does_not_stop():
    (finding,) = rule_findings(outcome(hit("BR-CO-15", weight=Weight.WARNING)), None)
    assert finding.severity is Severity.ASK


@pytest.mark.parametrize(
    ("rule", "text", "wanted"),
    [
        ("CII-SR-465", "", TaxClass.FORMAT),
        ("UBL-CR-001", "", TaxClass.FORMAT),
        ("factur-x-unused", "", TaxClass.FORMAT),
        ("PEPPOL-EN16931-R008", "", TaxClass.FORMAT),
        ("FX-SCH-A-000026", "Element 'ram:ID' must occur exactly 1 times.", TaxClass.FORMAT),
        ("FX-SCH-A-000571", "Value of '@schemeID' is not allowed.", TaxClass.RULE),
        ("BR-02", "", TaxClass.RULE),
        ("BR-DE-15", "", TaxClass.RULE),
    ],
)
def test_the_tax_offices_classes(rule, text, wanted):
    assert tax_class_of(hit(rule, text)) is wanted
    (finding,) = rule_findings(outcome(hit(rule, text)), None)
    assert tax_class(finding) is wanted


def test_only_particulars_of_the_law_put_input_vat_at_risk():
    assert vat_is_at_risk(hit("BR-02"))
    assert vat_is_at_risk(hit("BR-CO-15"))
    assert not vat_is_at_risk(hit("BR-DE-15"))
    assert not vat_is_at_risk(hit("BR-CL-25"))


def test_a_rule_is_told_once_with_its_lines():
    places = [f"/Invoice[1]/InvoiceLine[{number}]/Price[1]" for number in (2, 3, 3)]
    (finding,) = rule_findings(outcome(*(hit("BR-26", location=place) for place in places)), None)
    assert finding.message.startswith("Line 2, 3: ")


def test_an_unfinished_check_is_no_silence():
    findings = rule_findings(outcome(complete=False), None)
    assert [(each.rule, each.severity, each.message) for each in findings] == [(NOT_RUN, Severity.ASK, "No.")]
    assert not outcome(complete=False).sound
    assert outcome().sound
    assert not outcome(hit("BR-02")).sound


def test_what_kontor_tells_itself_is_not_told_twice():
    own = [Finding("BR-CO-13", FindingClass.CONTENT, Severity.BLOCK, "own")]
    official = rule_findings(outcome(hit("BR-CO-13"), hit("BR-02")), None)
    assert [each.rule for each in without_repeats(own, official)] == ["BR-CO-13", "BR-02"]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_rule_is_told_in_the_owners_language(language):
    use_language(language)
    try:
        for rule in ("BR-CO-15", "BR-02", "BR-DE-15", "BR-CL-01", "UBL-CR-001"):
            meaning = meaning_of(hit(rule))
            assert meaning.sentence
            assert meaning.pattern
        assert meaning_of(hit("BR-NEW-99")).effect is Effect.TELL
    finally:
        use_language("en")


def reading(name="rechnung.xml", seller="Holz GmbH"):
    invoice = Invoice(number="R-2026-17", issue_date=date(2026, 3, 2), gross=Decimal("119.00"), currency="EUR",
                      seller=Party(name=seller), buyer=Party(name="Laden GmbH"))  # fmt: skip
    return Reading("cd" * 32, name, Kind.INVOICE, Format.UBL, invoice, profile=documents.XRECHNUNG)


MADE = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)


def a_report(**words):
    result = outcome(hit("BR-02", "An Invoice shall have an Invoice number."), hit("UBL-CR-001"))
    content = Finding("KONTOR-TAX-01", FindingClass.CONTENT, Severity.ASK, "The rate is wrong.", "§ 12 UStG")
    fraud = Finding("KONTOR-FRAUD-01", FindingClass.FRAUD, Severity.BLOCK, "A new account.")
    return validation_report(reading(**words), result, [*rule_findings(result, MADE.date()), content, fraud], MADE)


def test_the_report_holds_what_was_run_and_found():
    report = json.loads(json.dumps(a_report()))
    assert report["made"] == "2026-11-21T08:30:00+00:00"
    assert report["document"]["sha256"] == "cd" * 32
    assert report["rules"]["version"] == "1.3.16"
    assert report["rules"]["files"] == ["ab" * 32]
    assert report["classes"] == {"format": 1, "rule": 1, "content": 1}
    assert [each["rule"] for each in report["findings"]] == ["BR-02", "UBL-CR-001", "KONTOR-TAX-01"]
    assert [each["vat_at_risk"] for each in report["hits"]] == [True, False]


def test_a_plain_document_has_a_report_that_says_so():
    report = validation_report(reading(), None, [], MADE)
    assert report["rules"]["complete"] is False
    assert ["Rules", "none: the invoice has no data that rules could be run on"] in sheet(report)["facts"]


@pytest.fixture(scope="module")
def printer():
    made = ReportPrinter()
    yield made
    made.close()


def text_of(pdf):
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize(("language", "title"), [("en", "Validation report"), ("de", "Prüfbericht"),
                                                 ("vi", "Báo cáo kiểm tra")])  # fmt: skip
def test_the_report_is_printed(language, title, printer):
    use_language(language)
    try:
        printed = text_of(printer.pdf(a_report()))
    finally:
        use_language("en")
    for said in (title, "R-2026-17", "119.00 EUR", "BR-02", "KONTOR-TAX-01", "2026-11-21T08:30:00+00:00"):
        assert said in printed


def test_both_files_are_saved(printer, tmp_path):
    data, paper = printer.save(a_report(), tmp_path / "archive" / "R-2026-17")
    assert json.loads(data.read_text(encoding="utf-8"))["invoice"]["number"] == "R-2026-17"
    assert paper.read_bytes().startswith(b"%PDF-")


def test_what_an_invoice_says_is_drawn_as_text(printer):
    hostile = '<b>x</b><img src="file:///etc/passwd"/> &amp; <a href="x">y</a>'
    printed = text_of(printer.pdf(a_report(seller=hostile, name="\x00a\n.xml")))
    assert "<b>x</b>" in printed.replace("\n", "")
    assert "root:" not in printed


def test_a_book_in_a_field_is_cut(printer):
    pages = pypdf.PdfReader(io.BytesIO(printer.pdf(a_report(seller="Wort " * 100_000)))).pages
    assert len(pages) <= 3


def test_chinese_is_printed(printer):
    assert printer.pdf(a_report(seller="上海木材有限公司")).startswith(b"%PDF-")
