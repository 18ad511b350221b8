"""All checks of an invoice and the verdict that follows from them."""

from core.evidence import Finding
from office.invoices.checks import findings
from office.invoices.known import Known
from office.invoices.reading import Reading
from office.invoices.verdict import Verdict, verdict


def judge(reading: Reading, known: Known) -> tuple[tuple[Finding, ...], Verdict]:
    """The findings, the heaviest first, and the verdict."""
    found = findings(reading, known)
    return tuple(found), verdict(reading, found)
