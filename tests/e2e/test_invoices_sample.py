"""The sample company's invoices, as a script has them checked: the verdicts that its answers name, and no other.

The bank's statements are taken in first, as they would be on the first day. Without a model and without a network.
"""

import pytest

from tests.e2e.kontor import kontor
from tests.sample_company import answers, company

PICTURES = {"scan", "png", "photo"}
EXACT = ("number", "issue_date", "currency", "net", "vat", "gross", "iban")
SOURCES = {"xml", "qr", "text", "ocr", "ocr2", "arithmetic", "check-digit", "history", "model"}
POSITION = {"document", "name", "page", "start", "length"}


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    office = tmp_path_factory.mktemp("sample") / "office"
    statements = sorted((company() / "bank").glob("giro*.camt053.xml"))
    assert kontor(office, "--no-model", "bank", "import", *statements).status == 0
    done = kontor(office, "--no-model", "invoice", company() / "invoices", timeout=1200)
    assert done.status == 0, done.err
    return {each["path"].rpartition("/")[2]: each for each in done.json["invoices"]}


@pytest.fixture(scope="module")
def truth():
    return {each["invoice"]: each for each in answers("invoices")}


@pytest.mark.slow
def test_every_file_has_its_verdict(checked, truth):
    """A picture of which a name is not certain may be asked about; nothing else may differ."""
    assert checked.keys() == truth.keys()
    wrong = {
        name: (true["verdict"], checked[name]["verdict"])
        for name, true in truth.items()
        if checked[name]["verdict"] != true["verdict"]
        and not (true["form"] in PICTURES and (true["verdict"], checked[name]["verdict"]) == ("pay", "ask"))
    }
    assert wrong == {}
    assert {each["verdict"] for each in checked.values()} == {"pay", "ask", "block"}


@pytest.mark.slow
def test_nothing_proven_is_wrong(checked, truth):
    """Of what a document states; a hybrid's fields are its data's."""
    wrong = [
        (name, field, checked[name]["fields"][field]["value"], true["fields"][field])
        for name, true in truth.items()
        for field in EXACT
        if checked[name]["fields"][field]["status"] == "proven"
        and not _same(checked[name]["fields"][field]["value"], true["fields"][field])
    ]
    assert wrong == []
    proven = sum(checked[name]["fields"][field]["status"] == "proven" for name in truth for field in EXACT)
    assert proven > 0.9 * sum(bool(true["fields"][field]) for true in truth.values() for field in EXACT)


def _same(value, true):
    try:
        return float(value) == float(true)
    except ValueError:
        return value == true


@pytest.mark.slow
def test_the_output_keeps_the_contract(checked):
    for each in checked.values():
        assert {
            "path",
            "kind",
            "format",
            "profile",
            "fields",
            "lines",
            "findings",
            "verdict",
            "seconds",
        } <= each.keys()
        assert len(each["fields"]) == 21
        for field in each["fields"].values():
            assert field["status"] in {"proven", "asked", "absent"}
            assert (field["value"] == "") == (field["status"] == "absent")
            for witness in field["witnesses"]:
                assert witness["source"] in SOURCES
                assert witness["at"] is None or witness["at"].keys() >= POSITION
        for line in each["lines"]:
            assert {"description", "quantity", "unit_price", "net", "vat_rate"} <= line.keys()
        for finding in each["findings"]:
            assert {"rule", "class", "severity", "message", "source", "at"} <= finding.keys()


@pytest.mark.slow
def test_the_second_scan_of_a_paid_invoice_names_the_first(checked):
    scan = checked["2026-10-05_buero_mueller_BM-77310_scan.pdf"]
    assert "duplicate" in {f["class"] for f in scan["findings"] if f["severity"] == "block"}


def test_what_cannot_be_read_is_refused_and_the_rest_is_checked(tmp_path):
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    good = next((company() / "invoices").glob("*_cii.xml"))
    done = kontor(tmp_path / "office", "--no-model", "invoice", tmp_path / "broken.pdf", good, tmp_path / "gone.pdf")
    assert done.status == 1
    assert [each["path"] for each in done.json["invoices"]] == [str(good)]
    assert {each["reason"] for each in done.json["refused"]} == {"damaged", "vanished"}
    assert all(each["sentence"] for each in done.json["refused"])


def test_wrong_usage_is_one_sentence(tmp_path):
    done = kontor(tmp_path / "office", "invoice")
    assert (done.status, done.out) == (2, "")
    assert len(done.err.strip().splitlines()) == 1
