"""``kontor sample``: the sample company."""

from typing import Any

from core.words import tr
from office.app import sample
from office.cli.session import Options, Result, Session, place


def run(session: Session, options: Any) -> Result:
    """The sample company."""
    made = sample.make(options.folder, report=session.report, cancel=session.cancel)
    return Result(made, tr("The sample company is in {name}.", name=str(options.folder)))


OPTIONS: Options = [(("folder",), {"type": place, "metavar": "DIR"})]
