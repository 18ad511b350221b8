"""A month's close package: a zip with everything that a stranger needs to verify the month."""

import hashlib
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.files import DAMAGED_ZIP, save_file
from core.progress import CancelToken
from office.app.books import balance_json
from office.app.bootstrap import Office
from office.app.close_comments import comments
from office.app.close_sources import journal_until
from office.app.close_state import Close, key_of
from office.app.close_words import step_title
from office.books.closing.printed import printed_close
from office.books.closing.step import STEPS
from office.books.exports.table import journal_csv
from office.books.journal import balances
from office.books.review import Dossier
from office.rules.report import ReportPrinter

_MANIFEST = "manifest.json"


def package_path(office: Office, period: str) -> Path:
    """Where a month's package lies."""
    return office.folder / "closes" / f"close-{period}.zip"


def is_current(office: Office, made: Close) -> bool:
    """Whether the package that lies there is of the month as it stands now."""
    path = package_path(office, made.period)
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = json.loads(archive.read(_MANIFEST))
    except (OSError, KeyError, ValueError, *DAMAGED_ZIP):
        return False
    return isinstance(manifest, dict) and all(manifest.get(name) == said for name, said in _standing(made).items())


def _standing(made: Close) -> dict[str, Any]:
    """What tells one state of the month from another; all but the last step, which tells of the package itself."""
    return {
        "period": made.period,
        "state": made.state.value,
        "head": made.head,
        "steps": _digest([step.as_json() for step in made.steps[:-1]]),
        "proposals": _digest([key_of(proposal) for proposal in made.proposals]),
    }


def _digest(value: Any) -> str:
    return hashlib.sha256(_json(value)).hexdigest()


def packed(office: Office, dossier: Dossier, made: Close, cancel: CancelToken | None = None) -> Close:
    """Write the package, whole or not at all. Raises WorldError when the disk is full, Cancelled on Stop."""
    target = package_path(office, made.period)
    parts = {**_data(office, dossier, made), "report.pdf": _report(office, dossier, made, cancel)}
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in parts.items()}
    parts[_MANIFEST] = _json({**_standing(made), "sha256": sums})
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
    sheet = printed_close(
        dossier, made.steps, made.proposals, firm=firm, head=made.head, titles=titles, comments=comments(office)
    )
    printer = ReportPrinter()
    try:
        return printer.book(sheet, office.folder / "work", cancel=cancel)
    finally:
        printer.close()


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
