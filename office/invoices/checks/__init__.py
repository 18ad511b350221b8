"""All that a bookkeeper checks on a supplier's invoice, one small pass each: (reading, known) -> findings.

`TOPICS` lists every rule with its source; docs/invoice-checks.md is made from it.
"""

from collections.abc import Iterable, Iterator

from core.evidence import Finding, Severity
from office.invoices.checks import (
    addressee,
    billed_twice,
    credit_notes,
    data,
    dates,
    deduction,
    duplicates,
    form,
    identifiers,
    orders,
    particulars,
    patterns,
    payee,
    paying,
    payment_codes,
    posing,
    printed_before,
    printed_sums,
    rated_lines,
    sheets,
    sources,
    sums,
    tax,
    told_otherwise,
)
from office.invoices.checks.rule import Rule, Topic
from office.invoices.known import Known
from office.invoices.reading import Reading

TOPICS: tuple[Topic, ...] = (
    form.TOPIC, sheets.TOPIC, addressee.TOPIC, particulars.TOPIC, sums.TOPIC, rated_lines.TOPIC, printed_sums.TOPIC,
    told_otherwise.TOPIC, tax.TOPIC, identifiers.TOPIC, dates.TOPIC, sources.TOPIC, payment_codes.TOPIC, data.TOPIC,
    payee.TOPIC,
    printed_before.TOPIC, paying.TOPIC, posing.TOPIC, patterns.TOPIC, duplicates.TOPIC, billed_twice.TOPIC,
    orders.TOPIC, credit_notes.TOPIC, deduction.TOPIC,
)  # fmt: skip

_HEAVIEST_FIRST = (Severity.BLOCK, Severity.ASK, Severity.INFO)


def rules() -> Iterator[Rule]:
    """Every rule that a check can report."""
    for topic in TOPICS:
        yield from topic.rules


def findings(reading: Reading, known: Known) -> list[Finding]:
    """What every check finds, the heaviest first; the same finding once."""
    found = dict.fromkeys(_all(reading, known))
    return sorted(found, key=lambda finding: _HEAVIEST_FIRST.index(finding.severity))


def _all(reading: Reading, known: Known) -> Iterable[Finding]:
    for topic in TOPICS:
        for check in topic.passes:
            yield from check(reading, known)
