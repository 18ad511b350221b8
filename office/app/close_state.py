"""Where a month's close stands: its steps, what was found, the entries that are proposed."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.evidence import Finding
from office.app.close_words import step_title
from office.books.closing.step import Step, StepState
from office.books.periods import PeriodState
from office.books.proposal import Proposal
from office.books.reports.trial_balance import TrialLine


@dataclass(frozen=True, slots=True)
class Close:
    """Where a month stands. balance: every account at its end, with its turnover in the month.

    package: its zip; None while none was written of the month as it stands.
    """

    period: str
    state: PeriodState
    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]
    proposals: tuple[Proposal, ...]
    balance: tuple[TrialLine, ...]
    package: Path | None = None
    head: str = ""

    @property
    def is_blocked(self) -> bool:
        return any(step.state is StepState.BLOCKED for step in self.steps)

    def as_json(self) -> dict[str, Any]:
        """As CONTRACT `kontor close` has it; a proposal's key is what `--accept` and `--decline` take."""
        return {
            "period": self.period,
            "state": self.state.value,
            "steps": [{**step.as_json(), "title": step_title(step.name)} for step in self.steps],
            "findings": [finding.as_json() for finding in self.findings],
            "proposals": [{**proposal.as_json(), "key": key_of(proposal)} for proposal in self.proposals],
            "package": str(self.package) if self.package else None,
            "head": self.head,
        }


def key_of(proposal: Proposal) -> str:
    """A short name of a proposal that is the same in every run."""
    told = [
        proposal.kind,
        proposal.date.isoformat(),
        *sorted(f"{each.account} {each.amount} {each.currency}" for each in proposal.postings),
    ]
    return hashlib.sha256("\n".join([*told, proposal.text]).encode()).hexdigest()[:12]
