"""One step of the close: what was computed, on what, and whether it is done."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from core.evidence import Position
from core.words import language
from core.written import money_text

STEPS = (
    "feeds", "sales-numbers", "documents", "matching", "clearing", "receivables", "payables", "payroll", "accruals",
    "prepaids", "fixed-assets", "currency", "inventory", "owner", "vat", "tax-provision", "review", "variance",
    "sign-off", "lock", "anchor", "export",
)  # fmt: skip


class StepState(StrEnum):
    """done: checked and right. asked: the owner has to say or do something. blocked: it forbids the lock."""

    DONE = "done"
    ASKED = "asked"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Step:
    """One of STEPS. note: a sentence for the owner. evidence: entries' numbers, places on documents, figures.

    absent: there was nothing in the books that it could check; the owner is asked whether that is right.
    """

    name: str
    state: StepState
    note: str
    evidence: tuple[Position | str, ...] = ()
    absent: bool = False

    def as_json(self) -> dict[str, Any]:
        return {
            "step": self.name,
            "state": self.state.value,
            "note": self.note,
            "evidence": [each.as_json() if isinstance(each, Position) else each for each in self.evidence],
            "absent": self.absent,
        }


def written(amount: Decimal, currency: str) -> str:
    """An amount in a step's note, in the owner's habit. What programs read stays in the evidence."""
    return money_text(amount, currency, language())


def done(name: str, note: str, *evidence: Position | str) -> Step:
    return Step(name, StepState.DONE, note, evidence)


def asked(name: str, note: str, *evidence: Position | str) -> Step:
    return Step(name, StepState.ASKED, note, evidence)


def blocked(name: str, note: str, *evidence: Position | str) -> Step:
    return Step(name, StepState.BLOCKED, note, evidence)


def absent(name: str, note: str) -> Step:
    """Nothing to check: never done by itself, for the books may lack what the firm has."""
    return Step(name, StepState.ASKED, note, absent=True)
