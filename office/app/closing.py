"""The month's close: reviewed, checked step by step, decided by the owner, locked, and packed to be verified."""

import hashlib
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.evidence import Finding
from core.files import make_folder, save_file
from core.progress import CancelToken, Progress, Report, silent
from core.words import tr, tr_n
from office.app.books import balance_json, ledger
from office.app.bootstrap import Office
from office.app.close_sources import dossier_of, facts_for, journal_until
from office.app.close_words import step_title
from office.books.closing.checklist import checklist
from office.books.closing.printed import printed_close
from office.books.closing.step import STEPS, Step, StepState
from office.books.exports.table import journal_csv
from office.books.journal import Entry, balances
from office.books.periods import PeriodState, checked_period
from office.books.proposal import Proposal
from office.books.review import Dossier, reviewed
from office.rules.report import ReportPrinter

SOURCE = "close"
_CONFIRMED, _DECLINED = "close_confirmed", "close_declined"


@dataclass(frozen=True, slots=True)
class Close:
    """Where a month stands. package: the zip with everything that a stranger needs to verify it."""

    period: str
    state: PeriodState
    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]
    proposals: tuple[Proposal, ...]
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


def close(
    office: Office, period: str, *, lock: bool = False, report: Report = silent, cancel: CancelToken | None = None
) -> Close:
    """Review the month, compute every step, write the package; with `lock` also lock it.

    Raises InputError for what is no month and where `lock` meets a blocked step, WorldError when the disk is full,
    Cancelled on Stop.
    """
    name = checked_period(period)
    report(Progress(0, 3, tr("Reviewing the books")))
    dossier = dossier_of(office, name)
    if cancel:
        cancel.check()
    made = _computed(office, dossier)
    if lock and made.state is not PeriodState.LOCKED:
        made = _locked(office, dossier, made)
    report(Progress(1, 3, tr("Writing the close package")))
    return _packed(office, dossier, made, cancel)


def accept(office: Office, period: str, keys: Sequence[str]) -> list[Entry]:
    """Post the proposals that the owner accepts, all or none; "all" accepts every one. Raises InputError."""
    found = _chosen(office, checked_period(period), keys)
    return ledger(office).post(
        [proposal.entry() for proposal in found],
        source=SOURCE,
        keys=[f"close {key_of(proposal)}" for proposal in found],
    )


def decline(office: Office, period: str, keys: Sequence[str]) -> int:
    """The owner says no: these are never proposed again. Raises InputError for one that is not there."""
    found = _chosen(office, checked_period(period), keys)
    declined = dict(office.records.setting(_DECLINED, {}))
    office.records.set_setting(_DECLINED, declined | {key_of(proposal): proposal.reason for proposal in found})
    return len(found)


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
    made = _computed(office, dossier_of(office, period))
    by_key = {key_of(proposal): proposal for proposal in made.proposals}
    if list(keys) == ["all"]:
        return list(made.proposals)
    if unknown := [key for key in keys if key not in by_key]:
        raise InputError(tr("There is no proposal {keys} in this month.", keys=", ".join(unknown)))
    return [by_key[key] for key in keys]


def _computed(office: Office, dossier: Dossier) -> Close:
    """The review less what the owner declined, and the steps. A locked month is told of, not reviewed again."""
    period = f"{dossier.first:%Y-%m}"
    declined: Mapping[str, str] = office.records.setting(_DECLINED, {})
    found = reviewed(dossier)
    kept = [
        (finding, proposal)
        for finding, proposal in zip(found.findings, found.proposals, strict=True)
        if key_of(proposal) not in declined
    ]
    books = ledger(office)
    broken = list(books.verify())
    facts = facts_for(office, dossier, [finding.message for finding in broken])
    facts = replace(
        facts, proposals=tuple(each for _, each in kept), confirmed=office.records.setting(_CONFIRMED, {})
    )
    facts = replace(facts, packaged=str(package_path(office, period)))
    findings = (*broken, *(finding for finding, _ in kept))
    steps = tuple(checklist(dossier, facts))
    return Close(period, facts.state, steps, findings, facts.proposals, None, facts.head)  # type: ignore[arg-type]


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
    return _computed(office, dossier)


# --- the package ----------------------------------------------------------------------------------------------------


def package_path(office: Office, period: str) -> Path:
    """Where a month's package lies."""
    return office.folder / "closes" / f"close-{period}.zip"


def _packed(office: Office, dossier: Dossier, made: Close, cancel: CancelToken | None) -> Close:
    """Write the package, whole or not at all."""
    target = package_path(office, made.period)
    make_folder(target.parent)
    parts = {**_data(office, dossier, made), "report.pdf": _report(office, dossier, made, cancel)}
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in parts.items()}
    parts["manifest.json"] = _json(
        {"period": made.period, "state": made.state.value, "head": made.head, "sha256": sums}
    )
    with save_file(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(parts.items()):
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return replace(made, package=target)


def _data(office: Office, dossier: Dossier, made: Close) -> dict[str, bytes]:
    journal = journal_until(dossier.journal, dossier.last)
    told = replace(made, package=package_path(office, made.period)).as_json()
    return {
        "journal.csv": journal_csv(journal).encode(),
        "trial_balance.json": _json(balance_json(balances(journal.entries))),
        "checklist.json": _json(
            {"period": made.period, "state": made.state.value, "steps": told["steps"], "findings": told["findings"]}
        ),
        "proposals.json": _json(told["proposals"]),
        "statements.json": _json(_statements(office, dossier)),
        "head.txt": f"{made.head}\n".encode(),
    }


def _statements(office: Office, dossier: Dossier) -> list[dict[str, Any]]:
    """The files behind the month, by the hash of their bytes: bank statements, and documents that entries name."""
    named = {document.name: document.sha256 for document in (paper.document for paper in dossier.papers)}
    bank = office.records.database.rows(
        "SELECT DISTINCT name, document, account, closing_on FROM bank_statements ORDER BY document"
    )
    used = sorted({each for entry in dossier.now for each in entry.documents})
    return [
        *(
            {
                "kind": "bank",
                "name": row["name"],
                "sha256": row["document"],
                "account": row["account"],
                "until": row["closing_on"],
            }
            for row in bank
        ),
        *({"kind": "document", "name": each, "sha256": named.get(each, each)} for each in used),
    ]


def _report(office: Office, dossier: Dossier, made: Close, cancel: CancelToken | None) -> bytes:
    firm = str(office.records.setting("firm_name", ""))
    titles = {name: step_title(name) for name in STEPS}
    sheet = printed_close(dossier, made.steps, made.proposals, firm=firm, head=made.head, titles=titles)
    printer = ReportPrinter()
    try:
        return printer.book(sheet, office.folder / "work", cancel=cancel)
    finally:
        printer.close()


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
