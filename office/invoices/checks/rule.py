"""What a check can find: its stable id, its class and weight, and which law or standard asks for it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from core.evidence import Finding, FindingClass, Position, Severity
from office.invoices.known import Known
from office.invoices.parties import folded
from office.invoices.reading import Reading, Status

Pass = Callable[[Reading, Known], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. severity: the heaviest that it is ever given; meaning: one line for the list in the documentation."""

    id: str
    kind: FindingClass
    severity: Severity
    meaning: str
    source: str

    def found(self, message: str, *, severity: Severity | None = None, at: Position | None = None) -> Finding:
        """The finding: this rule does not hold here."""
        return Finding(self.id, self.kind, severity or self.severity, message, self.source, at)


@dataclass(frozen=True, slots=True)
class Topic:
    """A part of what a bookkeeper looks at: its rules, and the passes that find where they do not hold."""

    title: str
    rules: tuple[Rule, ...]
    passes: tuple[Pass, ...]


def place(reading: Reading, *names: str) -> Position | None:
    """Where the first of these fields is to be seen, if anywhere."""
    for name in names:
        field = reading[name]
        for witness in (*field.witnesses, *field.rivals):
            if witness.at:
                return witness.at
    return None


def is_certain(reading: Reading, *names: str) -> bool:
    """Whether these fields are surely what the document says: the sender's own data, or proven by two witnesses."""
    return reading.format.is_structured or all(reading[name].status is Status.PROVEN for name in names)


def words_of(reading: Reading) -> str:
    """All that is said in words, on the page and in the data, folded."""
    invoice = reading.invoice
    reasons = [f"{tax.reason} {tax.reason_code}" for tax in invoice.taxes]
    lines = [line.description for line in invoice.lines]
    return folded(" \n".join((*reading.pages, *invoice.notes, *reasons, *lines, invoice.terms)))
