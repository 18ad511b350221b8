"""The official rules on official documents: what must fire fires, what is right is not stopped."""

from collections import Counter

import pytest

from core.errors import WorldError
from core.evidence import Severity
from kb.reading import Reader
from office.invoices.rulesets import Syntax, syntax_of
from office.invoices.tax_office import rule_findings
from office.rules.client import RuleBook
from tests.official_invoices import embedded, holds, issued, unit_tests
from tests.shared_data import shared

pytestmark = [pytest.mark.shared, pytest.mark.slow]

EXPECTATIONS = 1142
# Samples that are none: the first's own name says so, the second was replaced by its author ("504new"), the third
# has an IBAN whose check digits are wrong.
NOT_SOUND = ("not_validating", "20151008_504.pdf", "EN16931_AbweichenderZahlungsempf.ubl")


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    made = Reader(tmp_path_factory.mktemp("reader"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def book(reader):
    made = RuleBook(reader)
    yield made
    made.close()


def test_every_official_unit_test_holds(reader, book, tmp_path):
    seen, wrong = 0, []
    file = tmp_path / "invoice.xml"
    for test in unit_tests(shared("invoices", "en16931-unit")):
        file.write_bytes(test.xml)
        outcome = book.check(file, reader.tree(file))
        assert outcome.complete, test.name
        fired = Counter((hit.rule, hit.weight) for hit in outcome.hits)
        seen += len(test.expected)
        wrong += [(test.name, expected) for expected in test.expected if not holds(expected, fired)]
    assert wrong == []
    assert seen == EXPECTATIONS


def judged(folder, reader, book, tmp_path):
    """(sample, its findings) for every sample below the folder that is XML."""
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in {".xml", ".pdf"} and (xml := embedded(path, tmp_path)):
            try:
                root = reader.tree(xml)
            except WorldError:
                continue
            outcome = book.check(xml, root)
            assert outcome, path
            assert outcome.complete, path
            yield path, root, rule_findings(outcome, issued(root))


@pytest.mark.parametrize("folder", ["ZUGFeRDv1/correct", "ZUGFeRDv2/correct", "XML-Rechnung/CII", "XML-Rechnung/UBL"])
def test_official_samples_raise_no_false_alarm(folder, reader, book, tmp_path):
    seen, asked, blocked = 0, [], []
    for path, root, findings in judged(shared("invoices", "zugferd-corpus") / folder, reader, book, tmp_path):
        if any(name in path.name for name in NOT_SOUND):
            continue
        seen += 1
        asked += [(path.name, each.rule) for each in findings if each.severity is Severity.ASK]
        blocked += [(path.name, each.rule) for each in findings if each.severity is Severity.BLOCK]
        assert syntax_of(root) in Syntax
    assert blocked == []
    assert asked == []
    assert seen >= 15


def test_the_sample_that_says_it_is_wrong_is_stopped(reader, book, tmp_path):
    """The control: the same pipeline stops what does not add up."""
    folder = shared("invoices", "zugferd-corpus", "XML-Rechnung", "UBL")
    found = {
        finding.rule: finding.severity
        for path, _, findings in judged(folder, reader, book, tmp_path)
        if "not_validating" in path.name
        for finding in findings
    }
    assert found["BR-CO-10"] is found["BR-CO-15"] is Severity.BLOCK
