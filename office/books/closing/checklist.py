"""The 22 steps of a month's close, each computed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.words import in_window, tr, tr_n
from office.books.closing import flows, inner
from office.books.closing.facts import CloseFacts
from office.books.closing.step import STEPS, Step, StepState, absent, asked, blocked, done
from office.books.closing.titles import step_title
from office.books.closing.variance import Variance, variances
from office.books.periods import PeriodState
from office.books.review.dossier import Dossier

_Check = Callable[[Dossier, CloseFacts], Step]
_CHECKS: tuple[_Check, ...] = (
    flows.feeds,
    flows.sales_numbers,
    flows.documents,
    flows.matching,
    flows.clearing,
    flows.receivables,
    flows.payables,
    inner.payroll,
    inner.accruals,
    inner.prepaids,
    inner.fixed_assets,
    inner.currency,
    inner.inventory,
    inner.owner,
    inner.vat,
    inner.tax_provision,
)


def checklist(dossier: Dossier, facts: CloseFacts) -> list[Step]:
    """All steps in the order in which they are done."""
    steps = [_confirmed(check(dossier, facts), facts) for check in _CHECKS]
    steps += [_confirmed(_review(dossier, facts), facts), _variance(dossier, facts)]
    steps += [*_end(steps, facts)]
    assert tuple(step.name for step in steps) == STEPS  # noqa: S101 the contract's names
    return steps


def _damaged() -> str:
    if in_window():
        return tr("The books are damaged. Go back to the newest backup: Settings, Backup.")
    return tr("The books are damaged: run `kontor verify`.")


def _confirmed(step: Step, facts: CloseFacts) -> Step:
    """A step that had nothing to check is done once the owner said that this is right."""
    if step.absent and step.name in facts.confirmed:
        note = tr("{note} Confirmed by the owner on {day}.", note=step.note, day=facts.confirmed[step.name])
        return replace(step, state=StepState.DONE, note=note)
    return step


def _review(dossier: Dossier, facts: CloseFacts) -> Step:
    if facts.broken:
        return blocked("review", _damaged(), *facts.broken)
    unbalanced = [entry.number for entry in dossier.now if entry.unbalanced()]
    if unbalanced:
        return blocked("review", tr("There are entries that do not balance."), *unbalanced)
    if not dossier.now:
        return blocked("review", tr("There is no entry in this month."))
    if facts.proposals:
        evidence = [place for proposal in facts.proposals for place in proposal.evidence]
        return asked(
            "review", tr_n("{n} entry is proposed.", "{n} entries are proposed.", len(facts.proposals)), *evidence
        )
    count = len(dossier.now)
    return done("review", tr_n("{n} entry reviewed, nothing found.", "{n} entries reviewed, nothing found.", count))


def _variance(dossier: Dossier, facts: CloseFacts) -> Step:
    found: Sequence[Variance] = variances(dossier, facts.comments)
    if not dossier.past:
        return absent("variance", tr("There are no earlier months to compare with."))
    note = tr_n("{n} account changed more than usual.", "{n} accounts changed more than usual.", len(found))
    return done("variance", note, *(each.sentence for each in found))


def _end(steps: Sequence[Step], facts: CloseFacts) -> list[Step]:
    """Sign-off, lock, anchor, export: what the owner's word and the lock make of the rest."""
    locked = facts.state is PeriodState.LOCKED
    stops = [step.name for step in steps if step.state is StepState.BLOCKED]
    open_ones = [step.name for step in steps if step.state is StepState.ASKED]
    if locked:
        signed, lock = done("sign-off", tr("Signed off by locking.")), done("lock", tr("The month is locked."))
        anchor = done(
            "anchor",
            tr("The head of the chain stands in the report and the package. Keep one of them outside this PC."),
            facts.head,
        )
    elif stops:
        signed = blocked(
            "sign-off", tr("First these steps: {names}", names=", ".join(map(step_title, stops))), *stops
        )
        lock = blocked("lock", tr("Not while a step is blocked."), *stops)
        anchor = asked("anchor", tr("The chain is anchored when the month is locked."), facts.head)
    else:
        note = tr_n(
            "{n} step is open. Look at it, then lock.", "{n} steps are open. Look at them, then lock.", len(open_ones)
        )
        signed = asked("sign-off", note if open_ones else tr("Everything is checked. Lock the month."), *open_ones)
        lock = asked("lock", tr("Lock the month when you have seen everything."))
        anchor = asked("anchor", tr("The chain is anchored when the month is locked."), facts.head)
    return [signed, lock, anchor, export(facts.packaged)]


def export(packaged: str, *, outdated: bool = False) -> Step:
    """The last step. packaged: where the month's package lies. outdated: there is one of an earlier state."""
    if packaged:
        return done("export", tr("The close package is written."), packaged)
    if outdated:
        return asked("export", tr("The month has changed since the close package was written. Save it again."))
    return asked("export", tr("The close package is not written yet."))
