"""Where a month's close stands: its steps, what was found, the entries that are proposed."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.evidence import Finding
from core.words import in_english
from office.app.close_words import step_title
from office.books.closing.step import Step, StepState
from office.books.periods import PeriodState
from office.books.proposal import Proposal
from office.books.reports.trial_balance import TrialLine


@dataclass(frozen=True, slots=True)
class Close:
    """Where a month stands. balance: every account at its end, with its turnover in the month.

    package: its zip; None while none was written of the month as it stands. references: entry → what the imported
    journal calls it.
    """

    period: str
    state: PeriodState
    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]
    proposals: tuple[Proposal, ...]
    balance: tuple[TrialLine, ...]
    package: Path | None = None
    head: str = ""
    references: Mapping[str, str] = field(default_factory=dict)

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
            "proposals": [self._proposal_json(proposal) for proposal in self.proposals],
            "package": str(self.package) if self.package else None,
            "head": self.head,
        }

    def _proposal_json(self, proposal: Proposal) -> dict[str, Any]:
        """With its key, and the names that its entries have in the journal which they came from."""
        named = (each for each in proposal.evidence if isinstance(each, str) and self.references.get(each))
        references = {each: self.references[each] for each in named}
        return {**proposal.as_json(), "key": key_of(proposal), "references": references}


def key_of(proposal: Proposal) -> str:
    """A short name of a proposal that is the same in every run, in whatever language it is told."""
    told = [
        proposal.kind,
        proposal.date.isoformat(),
        *sorted(f"{each.account} {each.amount} {each.currency}" for each in proposal.postings),
    ]
    return hashlib.sha256("\n".join([*told, str(in_english(proposal.text))]).encode()).hexdigest()[:12]
