"""All checks of an invoice, Kontor's own and the official rules', and the verdict that follows from them."""

from core.evidence import Finding, Severity
from office.invoices.hits import RulesOutcome
from office.invoices.known import Known
from office.invoices.reading import Reading
from office.invoices.tax_office import rule_findings, without_repeats
from office.invoices.verdict import Verdict, verdict

_HEAVIEST_FIRST = (Severity.BLOCK, Severity.ASK, Severity.INFO)


def judge(reading: Reading, known: Known, outcome: RulesOutcome | None) -> tuple[tuple[Finding, ...], Verdict]:
    """The findings, the heaviest first, and the verdict. outcome: of the official rules, None where none apply."""
    from office.invoices.checks import findings  # all of them are much to load, and few commands judge

    official = rule_findings(outcome, reading.invoice.issue_date) if outcome else []
    found = without_repeats(findings(reading, known), official)
    found.sort(key=lambda finding: _HEAVIEST_FIRST.index(finding.severity))
    return tuple(found), verdict(reading, found)
