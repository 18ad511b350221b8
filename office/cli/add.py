"""``kontor add``: files and folders in, an outcome for each file."""

import sys
from pathlib import Path
from typing import Any

from core.words import tr_n
from office.app import documents
from office.app.intake import FileOutcome
from office.cli.session import Options, Result, Session, place


def run(session: Session, options: Any) -> Result:
    """Files and folders in, an outcome for each file."""
    outcomes = documents.add_paths(session.office, options.paths, report=session.report, cancel=session.cancel)
    session.office.activity.finish(report=session.report, cancel=session.cancel)
    if trouble := session.office.activity.snapshot().trouble:
        print(trouble, file=sys.stderr)
    files = []
    for outcome in outcomes:
        now = session.office.intake.outcome(outcome.path)  # OCR may have added to it
        inside = documents.outcomes_inside(session.office, now)
        files += [_file_json(now, outcome.outcome), *(_file_json(each, each.outcome) for each in inside)]
    refused = [file for file in files if file["outcome"] == "refused"]
    return Result({"files": files}, _files_text(files), bool(refused))


def _file_json(outcome: FileOutcome, word: str) -> dict[str, Any]:
    return {
        "path": outcome.place,
        "outcome": word,
        "document": outcome.document or None,
        "pages": outcome.pages,
        "kind": outcome.kind,
        "reason": outcome.reason,
        "sentence": outcome.sentence,
        "findings": [],
    }


def _files_text(files: list[dict[str, Any]]) -> str:
    marks = {"added": "●", "duplicate": "=", "refused": "■"}
    lines = [
        f"{marks.get(file['outcome'], '?')} {' '.join(Path(file['path']).name.splitlines())}"
        + (f": {file['sentence']}" if file["sentence"] else "")
        for file in files
    ]
    added = sum(file["outcome"] == "added" for file in files)
    return "\n".join([*lines, tr_n("{n} document added.", "{n} documents added.", added)])


OPTIONS: Options = [(("paths",), {"nargs": "+", "type": place, "metavar": "PATH"})]
