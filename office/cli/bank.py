"""``kontor bank import``: the bank's files in, every line as JSON, and whether the balances prove them."""

from typing import Any

from core.words import tr, tr_n
from office.app import bank
from office.app.bank import BankFile
from office.books.statements.statement import Proof
from office.cli.session import Result, Session

_MARKS = {Proof.PROVEN: "●", Proof.NO_BALANCES: "○", Proof.UNPROVEN: "■"}


def run(session: Session, options: Any) -> Result:
    """Read and store bank files."""
    files = bank.import_files(
        session.office, options.paths, account=options.account, report=session.report, cancel=session.cancel
    )
    text = "\n".join(line for file in files for line in _text(file))
    return Result({"files": [file.as_json() for file in files]}, text, any(file.refusal for file in files))


def _text(file: BankFile) -> list[str]:
    if file.refusal:
        return [f"■ {file.refusal}"]
    head = [
        f"{_MARKS[statement.proof]} {statement.account} {statement.number} {statement.currency}: "
        + tr_n("{n} line", "{n} lines", len(statement.lines))
        for statement in file.parsed.statements
    ]
    new = tr("{new} new, {known} known already: {name}", new=file.fresh, known=file.known, name=file.path.name)
    return [new, *head, *(f"  {finding.message}" for finding in file.findings)]
