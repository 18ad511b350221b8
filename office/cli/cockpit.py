"""``kontor cockpit``: the morning's figures, each with what is missing where it is not known."""

from typing import Any

from core.words import tr
from office.app import cockpit, cockpit_evidence
from office.app.cockpit import FIGURES
from office.cli.session import Options, Result, Session


def run(session: Session, options: Any) -> Result:
    """All figures, and the rows behind one of them where it is asked for."""
    found = cockpit.look(session.office)
    told = found.as_json()
    lines = [_line(name, figure) for name, figure in told["figures"].items()]
    if options.figure:
        rows = [_row_json(row) for row in cockpit_evidence.evidence(session.office, found, options.figure)]
        told |= {"evidence": rows}
        lines += ["", *("  ".join(filter(None, map(str, row.values()))) for row in rows)]
    return Result(told, "\n".join(lines))


def _line(name: str, figure: dict[str, Any]) -> str:
    if figure["value"] is None:
        return f"{name}: {tr('not known')}. {figure['missing']}"
    return f"{name}: {figure['value']} {figure['unit']}".rstrip()


def _row_json(row: cockpit_evidence.EvidenceRow) -> dict[str, Any]:
    amount = None if row.amount is None else str(row.amount)
    day = row.day.isoformat() if row.day else None
    return {"date": day, "text": row.text, "amount": amount, "currency": row.currency or None, "note": row.note}


OPTIONS: Options = [
    (("--figure",), {"choices": FIGURES, "metavar": "NAME", "help": f"the rows behind one: {', '.join(FIGURES)}"}),
]
