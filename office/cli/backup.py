"""``kontor backup``: the whole office in one file."""

from typing import Any

from core.words import tr
from office.app import backups
from office.cli.session import Options, Result, Session, place


def run(session: Session, options: Any) -> Result:
    """The whole office in one file, read back."""
    made = backups.back_up(session.office, options.target, report=session.report, cancel=session.cancel)
    if made.verified:
        text = tr("The backup is whole: {path}", path=made.file)
    else:
        text = tr("The backup was written, but not all in it is sound. Run `kontor verify`: {path}", path=made.file)
    found = {"file": str(made.file), "sha256": made.sha256, "verified": made.verified, "wrong": list(made.wrong)}
    return Result({**found, "documents": made.documents}, text, not made.verified)


OPTIONS: Options = [(("target",), {"type": place, "metavar": "OUT"})]
