"""``kontor verify``: everything that was promised, checked."""

from typing import Any

from core.words import tr
from office.app import checks
from office.cli.session import Options, Result, Session


def run(session: Session, _options: Any) -> Result:
    """Everything that was promised, checked."""
    found = checks.verify(session.office, report=session.report, cancel=session.cancel)
    findings = found["findings"]
    text = "\n".join(
        [
            *(f"■ {finding.message}" for finding in findings),
            tr("Everything is in order.") if found["ok"] else tr("Something is not in order."),
            *(f"{title}: {found['checked'][name]}" for name, title in _titles().items()),
        ]
    )
    return Result({**found, "findings": [finding.as_json() for finding in findings]}, text, not found["ok"])


def _titles() -> dict[str, str]:
    return {
        "documents": tr("Documents"),
        "originals": tr("Kept originals"),
        "passages": tr("Passages"),
        "waiting": tr("Still to be read"),
        "entries": tr("Entries"),
        "periods_locked": tr("Locked months"),
        "ledger_head": tr("Head of the chain"),
        "audit_entries": tr("Steps in the log"),
    }


OPTIONS: Options = []
