"""``kontor bank import`` takes the bank's files in; ``kontor bank match`` says which line settles which open item."""

from typing import Any

from core.errors import InputError
from core.words import tr, tr_n
from office.app import bank, matching
from office.app.bank import BankFile
from office.app.home_currency import say_currency
from office.app.matching import MatchedLine
from office.books.matching.matcher import Outcome
from office.books.statements.statement import Proof
from office.cli.session import Result, Session

_MARKS = {Proof.PROVEN: "●", Proof.NO_BALANCES: "○", Proof.UNPROVEN: "■"}


_OUTCOMES = {Outcome.MATCHED: "●", Outcome.ASKED: "?", Outcome.OTHER: "○"}


def run(session: Session, options: Any) -> Result:
    """Read and store bank files, or match what is stored."""
    if options.action == "match":
        return _match(session)
    if not options.paths:
        raise InputError(tr("Name the bank's files: kontor bank import FILE…"))
    if options.currency:
        say_currency(session.office.records, options.currency)
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
    return [
        new,
        *head,
        *(f"  {sentence}" for sentence in file.summary),
        *(f"  {finding.message}" for finding in file.findings),
    ]


def _match(session: Session) -> Result:
    found = matching.match_bank(session.office)
    rates = found.rates()
    told = tr(
        "{lines} lines: {matched} matched, {asked} to be asked, {other} without an open item.",
        lines=rates["lines"],
        matched=rates["matched"],
        asked=rates["asked"],
        other=rates["other"],
    )
    return Result(found.as_json(), "\n".join([*map(_matched_text, found.lines), told]))


def _matched_text(matched: MatchedLine) -> str:
    line = matched.line
    who = " ".join((line.name or line.text).split())[:40]
    return f"{_OUTCOMES[matched.verdict.outcome]} {line.date} {line.amount:>12} {line.currency} {who}: {matched.why}"
