"""The sample's invoices: the clean ones add up in page and XML, the planted troubles are there and nowhere else."""

import re
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pypdf
import pytest
from lxml import etree
from PIL import Image

from office.sample.answers import invoices
from office.sample.numbers import iban_is_valid, spaced, vat_is_valid
from tests.sample_company import answers, company, squeezed, text_of

NAMES = {
    "ram": "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
}


INVOICES: dict[str, Any] = {one["invoice"]: one for one in invoices()}


def _of(*forms: str) -> list[str]:
    return sorted(name for name, one in INVOICES.items() if one["form"] in forms)


def test_the_answers_beside_the_invoices_are_these() -> None:
    assert {one["invoice"]: one for one in answers("invoices")} == INVOICES
    assert {path.name for path in (company() / "invoices").iterdir()} == set(INVOICES)


def _path(name: str) -> Path:
    return company() / "invoices" / name


def _xml(name: str) -> etree._Element:
    """The invoice's XML, out of the PDF where it is in one, by pypdf and not by us."""
    if not name.endswith(".pdf"):
        return etree.fromstring(_path(name).read_bytes())
    attached = pypdf.PdfReader(_path(name)).attachments
    assert list(attached) == ["factur-x.xml"]
    return etree.fromstring(attached["factur-x.xml"][0])


def _sum(root: etree._Element, path: str) -> Decimal:
    return sum((Decimal(node.text or "") for node in root.iterfind(path, NAMES)), Decimal(0))


def _cii_totals(root: etree._Element) -> tuple[Decimal, ...]:
    ends = ".//ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:"
    lines = _sum(root, ".//ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount")
    taxes = _sum(root, ".//ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax/ram:CalculatedAmount")
    stated = [_sum(root, ends + name) for name in ("TaxBasisTotalAmount", "TaxTotalAmount", "GrandTotalAmount")]
    return lines, taxes, *stated


def _ubl_totals(root: etree._Element) -> tuple[Decimal, ...]:
    lines = _sum(root, ".//cac:InvoiceLine/cbc:LineExtensionAmount")
    taxes = _sum(root, ".//cac:TaxSubtotal/cbc:TaxAmount")
    ends = ".//cac:LegalMonetaryTotal/cbc:"
    stated = (_sum(root, ends + "TaxExclusiveAmount"), _sum(root, "cac:TaxTotal/cbc:TaxAmount"))
    return lines, taxes, *stated, _sum(root, ends + "TaxInclusiveAmount")


@pytest.mark.parametrize("name", _of("hybrid", "cii", "ubl"))
def test_the_xml_adds_up_and_says_what_is_true(name: str) -> None:
    root, fields = _xml(name), INVOICES[name]["fields"]
    totals = _ubl_totals(root) if name.endswith("_ubl.xml") else _cii_totals(root)
    lines, taxes, net, vat, gross = totals
    assert (lines, taxes) == (net, vat)
    rules = {finding["rule"] for finding in INVOICES[name]["findings"]}
    assert (net + vat == gross) == ("BR-CO-15" not in rules)
    assert (f"{net}", f"{vat}", f"{gross}") == (fields["net"], fields["vat"], fields["gross"])


@pytest.mark.parametrize("name", _of("hybrid", "cii"))
def test_cii_carries_what_the_rules_of_en_16931_ask_for(name: str) -> None:
    root = _xml(name)
    for path in ("SellerTradeParty", "BuyerTradeParty", "PayeePartyCreditorFinancialAccount", "BuyerReference"):
        assert root.find(f".//ram:{path}", NAMES) is not None
    for line in root.iterfind(".//ram:IncludedSupplyChainTradeLineItem", NAMES):
        price = Decimal(line.findtext(".//ram:ChargeAmount", "", NAMES))
        quantity = Decimal(line.findtext(".//ram:BilledQuantity", "", NAMES))
        net = Decimal(line.findtext(".//ram:LineTotalAmount", "", NAMES))
        assert abs(price * quantity - net) < Decimal("0.005")


@pytest.mark.parametrize("name", _of("hybrid"))
def test_a_hybrid_is_marked_as_factur_x(name: str) -> None:
    root = pypdf.PdfReader(_path(name)).trailer["/Root"]
    (specification,) = root["/AF"]
    assert specification.get_object()["/AFRelationship"] == "/Alternative"
    assert b"<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>" in root["/Metadata"].get_object().get_data()


@pytest.mark.parametrize("name", _of("hybrid", "pdf"))
def test_the_page_says_the_amounts_the_account_and_the_number(name: str) -> None:
    one = INVOICES[name]
    fields = one["page_fields"] or one["fields"]
    page = squeezed(text_of(_path(name)))
    assert squeezed(fields["seller_name"]) in page
    assert fields["number"] in page
    if fields["iban"]:
        assert squeezed(spaced(fields["iban"])) in page
    digits = re.sub(
        r"\D", "", fields["gross"].removesuffix(".00") if fields["currency"] == "VND" else fields["gross"]
    )
    assert digits in re.sub(r"[.,]", "", page)


def test_only_the_planted_page_differs_from_its_xml() -> None:
    differing = [name for name, one in INVOICES.items() if one["page_fields"]]
    assert len(differing) == 1
    one = INVOICES[differing[0]]
    assert (one["page_fields"]["gross"], one["fields"]["gross"]) == ("312.97", "332.01")
    assert "312,97 €" in text_of(_path(differing[0]))
    assert "332,01" not in text_of(_path(differing[0]))


def test_every_number_has_its_check_digits() -> None:
    for one in INVOICES.values():
        fields = one["fields"]
        assert not fields["iban"] or iban_is_valid(fields["iban"])
        vat = fields["seller_vat_id"]
        assert not vat or vat.startswith("DK") or vat_is_valid(vat)


def test_the_changed_account_is_valid_and_stands_on_one_invoice_only() -> None:
    accounts = Counter(one["fields"]["iban"] for one in INVOICES.values() if one["supplier"] == "Holz-Nord GmbH")
    changed = INVOICES["2026-11-03_holz_nord_2026-0815.pdf"]
    assert accounts[changed["fields"]["iban"]] == 1
    assert accounts["DE02120300000000202051"] >= 4
    assert changed["verdict"] == "block"
    assert "DE02 1203 0000 0000 2020 51" in text_of(company() / "documents" / "Rahmenvertrag_Holz-Nord.pdf")


def test_each_trouble_is_planted_once_and_the_rest_can_be_paid() -> None:
    rules = Counter(finding["rule"] for one in INVOICES.values() for finding in one["findings"])
    troubles = {"iban-changed", "page-differs-from-xml", "duplicate", "wrong-sum", "BR-CO-15", "missing-particulars"}
    troubles |= {"already-paid", "unknown-supplier", "wrong-buyer", "credit-note"}
    assert all(rules[trouble] == 1 for trouble in troubles)
    assert set(rules) == troubles | {"small-amount"}
    verdicts = Counter(one["verdict"] for one in INVOICES.values())
    assert verdicts["pay"] >= 30
    assert verdicts["block"] == 7


def test_missing_particulars_are_missing_on_the_page() -> None:
    (name,) = [name for name, one in INVOICES.items() if "missing-particulars" in str(one["findings"])]
    page = text_of(_path(name))
    assert "Rechnungsnummer" not in page
    assert "Lieferdatum" not in page
    assert not re.search(r"DE\d{9}\b", page)


def test_the_duplicate_is_the_same_invoice_as_a_picture() -> None:
    twins = [one for one in INVOICES.values() if one["fields"]["number"] == "BM-77310"]
    assert [one["form"] for one in twins] == ["pdf", "scan"]
    assert twins[0]["fields"] == twins[1]["fields"]


def test_all_forms_and_four_languages_are_there() -> None:
    forms = Counter(one["form"] for one in INVOICES.values())
    assert set(forms) == {"pdf", "hybrid", "cii", "ubl", "scan", "png", "photo"}
    currencies = {one["fields"]["currency"] for one in INVOICES.values()}
    assert currencies == {"EUR", "USD", "VND"}
    categories = {line["vat_category"] for one in INVOICES.values() for line in one["lines"]}
    assert categories == {"S", "AE", "K", "E", "G"}
    with Image.open(_path(_of("photo")[0])) as photo:
        assert photo.mode == "RGB"
