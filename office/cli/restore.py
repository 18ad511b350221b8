"""``kontor restore``: the office of a backup."""

from typing import Any

from core.words import tr
from office.app import backups, bootstrap
from office.cli.session import Options, Result, Session, place


def run(session: Session, options: Any) -> Result:
    """The office of a backup; what stood in its place is set aside."""
    folder = session.folder or bootstrap.default_folder()
    made, aside = backups.restore(options.file, folder, report=session.report, cancel=session.cancel)
    session.office.activity.finish(report=session.report, cancel=session.cancel)  # the knowledge base is made again
    text = tr("The office is as it was on {day}.", day=made.made_at[:10])
    if aside:
        text += " " + tr("What stood there is kept in {path}.", path=aside)
    found = {"file": str(made.file), "sha256": made.sha256, "verified": made.verified, "documents": made.documents}
    return Result({**found, "aside": str(aside) if aside else None}, text)


OPTIONS: Options = [(("file",), {"type": place, "metavar": "FILE"})]
