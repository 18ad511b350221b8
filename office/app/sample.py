"""The sample company to play with: made by code in a child, then taken in like the owner's own files."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.children import Child, ChildSpec, End, raise_if_cancelled
from core.errors import InputError, Trouble, WorldError
from core.progress import CancelToken, Progress, Report, silent
from core.words import tr
from office.app.bootstrap import default_folder

SECONDS = 600.0


def home() -> Path:
    """Where the sample company lies: beside the office, one for this user."""
    return default_folder().parent / "sample"


def prepared(folder: Path, *, report: Report = silent, cancel: CancelToken | None = None) -> Path:
    """The sample company in `folder`, made the first time, whole or not at all."""
    if not folder.exists():
        part = folder.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)  # an earlier attempt was cut off
        make(part, report=report, cancel=cancel)
        part.rename(folder)
    return folder


def make(folder: Path, *, report: Report = silent, cancel: CancelToken | None = None) -> Mapping[str, Any]:
    """Write the sample company into `folder`, which must be empty or new. Returns counts of what was written."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(tr("Choose an empty folder for the sample company: {name}", name=str(folder)))
    child = Child(ChildSpec("office.sample"))

    def on_event(event: Mapping[str, Any]) -> None:
        report(Progress(int(event.get("done", 0)), int(event.get("total", 0)), str(event.get("what", ""))))

    try:
        outcome = child.call(
            "make", {"folder": str(folder.absolute())}, seconds=SECONDS, on_event=on_event, cancel=cancel
        )
    finally:
        child.close()
    raise_if_cancelled(outcome)
    if outcome.end is End.REFUSED:
        raise WorldError(Trouble(outcome.reason), outcome.detail)
    if outcome.end is not End.DONE:
        raise WorldError(Trouble.CRASHED_READER, tr("The sample company could not be made. Please try again."))
    return dict(outcome.result)
