"""Is everything that was promised still there? Originals, rows, the books and both chains, the knowledge base."""

from typing import Any

from core.evidence import Finding, FindingClass, Severity
from core.progress import CancelToken, Pace, Report, silent
from core.words import tr
from office.app.bootstrap import Office
from office.books.periods import PeriodState
from office.store import audit

_DAMAGED = "damaged_copies"  # the setting


def verify(office: Office, *, report: Report = silent, cancel: CancelToken | None = None) -> dict[str, Any]:
    """Check all of it: {"ok", "checked": counts, "findings"}. Changes nothing but the note of damaged copies."""
    books = office.ledger
    findings = [
        *_database(office),
        *books.verify(),
        *_originals(office, report, cancel),
        *_searchable(office),
        *office.library.check(),
    ]
    documents = office.records.documents()
    return {
        "ok": all(finding.severity is Severity.INFO for finding in findings),
        "checked": {
            "documents": len(documents),
            "originals": len(office.originals.all()),
            "entries": books.count(),
            "periods_locked": sum(state is PeriodState.LOCKED for state in books.closed().values()),
            "ledger_head": books.head(),
            "audit_entries": office.records.database.rows("SELECT count(*) AS n FROM audit")[0]["n"],
            "passages": office.library.counts().passages,
            "waiting": sum(office.records.waiting().values()),
        },
        "findings": findings,
    }


def _finding(rule: str, severity: Severity, message: str) -> Finding:
    return Finding(rule, FindingClass.INTEGRITY, severity, message, source="Kontor")


def _database(office: Office) -> list[Finding]:
    found = [
        _finding("KONTOR-DATABASE", Severity.BLOCK, tr("office.db is damaged: {detail}", detail=detail))
        for detail in office.records.database.damage()
    ]
    broken = audit.first_break(office.records.database)
    if broken is not None:
        message = tr("The audit log was changed from outside, first at entry {n}.", n=broken)
        found.append(_finding("KONTOR-AUDIT-CHAIN", Severity.BLOCK, message))
    return found


def _originals(office: Office, report: Report, cancel: CancelToken | None) -> list[Finding]:
    found, changed = [], []
    wanted = {row.sha256: row.name for row in office.records.documents() if row.sha256 and row.state != "refused"}
    pace = Pace(len(wanted))
    for n, (document, name) in enumerate(wanted.items()):
        if cancel:
            cancel.check()
        report(pace.at(n, name))
        if not office.originals.has(document):
            message = tr("The kept copy of {name} is missing. Add the file again.", name=name)
            found.append(_finding("KONTOR-ORIGINAL-MISSING", Severity.BLOCK, message))
        elif not office.originals.is_sound(document):
            message = tr("The kept copy of {name} was changed or is damaged. Add the file again.", name=name)
            found.append(_finding("KONTOR-ORIGINAL-CHANGED", Severity.BLOCK, message))
            changed.append(document)
    if changed != office.records.setting(_DAMAGED, []):
        office.records.set_setting(_DAMAGED, changed)
    return found


def damaged(office: Office) -> set[str]:
    """Documents whose kept copy the last `verify` found changed, and that were not added again since."""
    return {each for each in office.records.setting(_DAMAGED, []) if not office.originals.is_sound(each)}


def _searchable(office: Office) -> list[Finding]:
    """Documents that the list calls searchable but the knowledge base does not hold."""
    held = {stored.document for stored in office.library.documents()}
    return [
        _finding("KONTOR-NOT-INDEXED", Severity.ASK, tr("{name} cannot be searched. Add it again.", name=row.name))
        for row in office.records.documents()
        if row.state in {"searchable", "waiting-for-ocr"} and row.sha256 not in held
    ]
