"""What a rule book said of one invoice: which sets were run, and which of their rules do not hold."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

# The rule that the data keeps to its schema: the authors of schemas give no ids.
SCHEMA = "KONTOR-RULES-02"


class Weight(StrEnum):
    """How the authors of a rule weigh it."""

    FATAL = "fatal"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class RuleHit:
    """One rule that does not hold. text: the rule in its authors' words. location: a path into the XML, or "".

    book: the set that the rule belongs to ("EN 16931", "XRechnung", "Peppol BIS Billing", …).
    """

    rule: str
    weight: Weight
    text: str
    location: str = ""
    book: str = ""

    def as_json(self) -> dict[str, Any]:
        return {
            "rule": self.rule,
            "weight": self.weight.value,
            "text": self.text,
            "location": self.location,
            "book": self.book,
        }


@dataclass(frozen=True, slots=True)
class RulesOutcome:
    """All of it. ruleset, version: what was run, for people. digests: SHA-256 of each official file that was run.

    complete: False when the official rules could not be run; then `hits` says only what Kontor's own rules found,
    and `trouble` says why in one sentence.
    """

    ruleset: str
    version: str
    hits: tuple[RuleHit, ...] = ()
    seconds: float = 0.0
    digests: tuple[str, ...] = ()
    complete: bool = True
    trouble: str = ""

    @property
    def sound(self) -> bool:
        """Whether the official rules were run and none that its authors call fatal is broken."""
        return self.complete and not any(hit.weight is Weight.FATAL for hit in self.hits)
