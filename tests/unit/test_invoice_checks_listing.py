"""The list of checks in the documentation is the list in the code."""

from office.invoices.checks import rules
from office.invoices.checks.listing import as_markdown
from tests.architecture.sources import ROOT


def test_the_documentation_lists_every_check():
    written = (ROOT / "docs" / "invoice-checks.md").read_text(encoding="utf-8")
    assert written == as_markdown(), "run: python -m office.invoices.checks.listing > docs/invoice-checks.md"


def test_every_rule_says_what_and_why():
    for rule in rules():
        assert rule.meaning.endswith("."), rule.id
        assert rule.source, rule.id
        assert f"`{rule.id}`" in as_markdown()
