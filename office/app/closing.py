"""The month's close: reviewed, checked step by step, decided by the owner, locked."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from core.errors import InputError
from core.evidence import Finding
from core.progress import CancelToken, Progress, Report, silent
from core.words import language, tr, tr_n
from office.app import close_comments, close_package
from office.app.books import ledger
from office.app.bootstrap import Office
from office.app.close_sources import dossier_of, facts_for
from office.app.close_state import Close, key_of
from office.app.close_words import step_title
from office.app.posting import taken_back
from office.app.posting_sources import AGAIN
from office.books.closing.checklist import checklist, export
from office.books.closing.step import STEPS, StepState
from office.books.journal import Entry
from office.books.periods import PeriodState, checked_period
from office.books.proposal import Proposal
from office.books.reports.trial_balance import trial_lines
from office.books.review import Dossier, reviewed
from office.store.ledger import Ledger

SOURCE = "close"
_CONFIRMED, _DECLINED = "close_confirmed", "close_declined"


def stand(office: Office, period: str, *, report: Report = silent, cancel: CancelToken | None = None) -> Close:
    """Review the month and compute every step; nothing is written. Raises as `close`."""
    made = _computed(office, _laid_out(office, period, report, cancel), ledger(office).verify_again())
    if close_package.is_current(office, made):
        return replace(made, package=close_package.package_path(office, made.period))
    outdated = close_package.package_path(office, made.period).exists()
    return replace(made, steps=(*made.steps[:-1], export("", outdated=outdated)))


def close(
    office: Office, period: str, *, lock: bool = False, report: Report = silent, cancel: CancelToken | None = None
) -> Close:
    """Review the month, compute every step, write the package; with `lock` also lock it.

    Raises InputError for what is no month and where `lock` meets a blocked step, WorldError when the disk is full,
    Cancelled on Stop.
    """
    dossier = _laid_out(office, period, report, cancel)
    made = _computed(office, dossier, ledger(office).verify())
    if lock and made.state is not PeriodState.LOCKED:
        made = _locked(office, dossier, made)
    report(Progress(1, 2, tr("Writing the close package")))
    return close_package.packed(office, dossier, made, cancel)


def _laid_out(office: Office, period: str, report: Report, cancel: CancelToken | None) -> Dossier:
    name = checked_period(period)
    report(Progress(0, 2, tr("Reviewing the books")))
    dossier = dossier_of(office, name)
    if cancel:
        cancel.check()
    return dossier


def accept(office: Office, period: str, keys: Sequence[str]) -> list[Entry]:
    """Post the proposals that the owner accepts, all or none; "all" accepts every one. Raises InputError."""
    found, books = _chosen(office, checked_period(period), keys), ledger(office)
    return books.post([proposal.entry() for proposal in found], source=SOURCE, keys=_fresh_keys(books, found))


def _fresh_keys(books: Ledger, found: Iterable[Proposal]) -> list[str]:
    """Keys under which they can be posted: one that was accepted and taken back before bears how often."""
    gone = Counter(key.partition(AGAIN)[0] for key, _, is_gone in books.made_by([SOURCE]) if is_gone)
    keys = [f"{SOURCE} {key_of(proposal)}" for proposal in found]
    return [f"{key}{AGAIN}{gone[key]}" if gone[key] else key for key in keys]


def take_back(office: Office, keys: Iterable[str]) -> list[Entry]:
    """Undo of `accept`: what was posted for these proposals is reversed, all or none. Returns the mirror entries."""
    books, wanted = ledger(office), {f"{SOURCE} {key}" for key in keys}
    with office.records.database.write():
        made = books.made_by([SOURCE])
        live = [entry for key, entry, is_gone in made if not is_gone and key.partition(AGAIN)[0] in wanted]
        return [taken_back(books, entry) for entry in live]


def decline(office: Office, period: str, keys: Sequence[str]) -> int:
    """The owner says no: these are never proposed again. Raises InputError for one that is not there."""
    found = _chosen(office, checked_period(period), keys)
    declined = dict(office.records.setting(_DECLINED, {}))
    office.records.set_setting(_DECLINED, declined | {key_of(proposal): proposal.reason for proposal in found})
    return len(found)


def propose_again(office: Office, keys: Iterable[str]) -> None:
    """Undo of a no: what still holds is proposed again."""
    declined = dict(office.records.setting(_DECLINED, {}))
    office.records.set_setting(_DECLINED, {key: why for key, why in declined.items() if key not in set(keys)})


def check_again(office: Office, steps: Iterable[str]) -> None:
    """Undo of `confirm`: these steps ask again."""
    confirmed = dict(office.records.setting(_CONFIRMED, {}))
    office.records.set_setting(_CONFIRMED, {step: day for step, day in confirmed.items() if step not in set(steps)})


def confirm(office: Office, steps: Iterable[str]) -> None:
    """The owner says that there is nothing to check in these steps, in this firm. Raises InputError for no step."""
    confirmed = dict(office.records.setting(_CONFIRMED, {}))
    for step in steps:
        if step not in STEPS:
            raise InputError(
                tr("There is no step {name}. The steps are: {names}.", name=step, names=", ".join(STEPS))
            )
        confirmed[step] = f"{datetime.now(UTC):%Y-%m-%d}"
    office.records.set_setting(_CONFIRMED, confirmed)


def _chosen(office: Office, period: str, keys: Sequence[str]) -> list[Proposal]:
    made = _computed(office, dossier_of(office, period), ledger(office).verify_again())
    by_key = {key_of(proposal): proposal for proposal in made.proposals}
    if list(keys) == ["all"]:
        return list(made.proposals)
    if unknown := [key for key in keys if key not in by_key]:
        raise InputError(tr("There is no proposal {keys} in this month.", keys=", ".join(unknown)))
    return [by_key[key] for key in keys]


def _computed(office: Office, dossier: Dossier, broken: Sequence[Finding]) -> Close:
    """Review less what the owner declined, and the steps, as if the package were written. broken: in the books."""
    period = f"{dossier.first:%Y-%m}"
    declined: Mapping[str, str] = office.records.setting(_DECLINED, {})
    found = office.last_review.of((dossier, language()), partial(reviewed, dossier))
    kept = [
        (finding, proposal)
        for finding, proposal in zip(found.findings, found.proposals, strict=True)
        if key_of(proposal) not in declined
    ]
    facts = facts_for(office, dossier, [finding.message for finding in broken])
    proposals = tuple(proposal for _, proposal in kept)
    facts = replace(
        facts,
        proposals=proposals,
        confirmed=office.records.setting(_CONFIRMED, {}),
        comments=close_comments.comments(office),
        packaged=str(close_package.package_path(office, period)),
    )
    findings = (*broken, *(finding for finding, _ in kept))
    return Close(
        period=period,
        state=facts.state,
        steps=tuple(checklist(dossier, facts)),
        findings=findings,
        proposals=proposals,
        balance=tuple(trial_lines(dossier.journal, dossier.first, dossier.last)),
        head=facts.head,
        references={entry.number: entry.reference for entry in dossier.journal.entries if entry.reference},
    )


def _locked(office: Office, dossier: Dossier, made: Close) -> Close:
    """Lock the month, unless a step is blocked: then nothing is changed."""
    stops = [
        step_title(step.name)
        for step in made.steps
        if step.state is StepState.BLOCKED and step.name not in {"sign-off", "lock"}
    ]
    if stops:
        raise InputError(tr("{period} cannot be locked. First: {steps}.", period=made.period, steps=", ".join(stops)))
    asked = sum(step.state is StepState.ASKED for step in made.steps)
    ledger(office).lock(
        made.period, tr_n("Locked by the owner, {n} step open", "Locked by the owner, {n} steps open", asked)
    )
    return _computed(office, dossier, ledger(office).verify())
