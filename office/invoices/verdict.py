"""The verdict: pay, ask or block. The heaviest finding decides; nothing that an invoice says can lift it."""

from collections.abc import Iterable
from enum import StrEnum

from core.evidence import Finding, Severity
from office.invoices.reading import Reading


class Verdict(StrEnum):
    """What the owner is told: it may be paid, one answer is missing, it must not be paid."""

    PAY = "pay"
    ASK = "ask"
    BLOCK = "block"


_OF = {Severity.INFO: Verdict.PAY, Severity.ASK: Verdict.ASK, Severity.BLOCK: Verdict.BLOCK}
_ORDER = (Verdict.PAY, Verdict.ASK, Verdict.BLOCK)


def verdict(reading: Reading, findings: Iterable[Finding]) -> Verdict:
    """Block over ask over pay. What is no demand for money is never to be paid, whatever was found."""
    least = Verdict.PAY if reading.kind.demands_money else Verdict.ASK
    return max([least, *(_OF[finding.severity] for finding in findings)], key=_ORDER.index)
