"""``kontor items import``: open items of customers and suppliers from a table."""

from typing import Any

from core.words import tr
from office.app import items
from office.cli.session import Options, Result, Session, place


def run(session: Session, options: Any) -> Result:
    """Take in a table of open items."""
    found = items.import_items(session.office, options.path)
    text = tr(
        "{new} new, {known} known already: {name}", new=found.imported, known=found.duplicates, name=options.path.name
    )
    refused = [tr("Row {row}: {reason}", row=each.row, reason=each.reason) for each in found.refused]
    return Result(found.as_json(), "\n".join([text, *refused]), bool(found.refused))


OPTIONS: Options = [(("action",), {"choices": ["import"]}), (("path",), {"type": place, "metavar": "FILE.csv"})]
