"""``kontor bank import`` takes the bank's files in; ``kontor bank match`` says which line settles which open item."""

from collections.abc import Sequence
from typing import Any

from core.errors import InputError
from core.words import tr, tr_n
from office.app import bank, bank_currency, bank_twins, matching
from office.app.bank import BankFile
from office.app.home_currency import say_currency
from office.app.matching import MatchedLine
from office.books.matching.matcher import Outcome
from office.books.statements.statement import Proof
from office.cli.session import Options, Result, Session, place

_MARKS = {Proof.PROVEN: "●", Proof.NO_BALANCES: "○", Proof.UNPROVEN: "■"}


_OUTCOMES = {Outcome.MATCHED: "●", Outcome.ASKED: "?", Outcome.OTHER: "○"}


def run(session: Session, options: Any) -> Result:
    """Read and store bank files, or match what is stored."""
    if options.action == "match":
        if options.paths or options.account or options.currency:
            raise InputError(tr("Files, --account and --currency are for: kontor bank import FILE…"))
        _decide(session, options)
        return _match(session)
    if options.same or options.two or options.ask:
        raise InputError(tr("--same, --two and --ask are for: kontor bank match"))
    if not options.paths:
        raise InputError(tr("Name the bank's files: kontor bank import FILE…"))
    if options.currency:
        say_currency(session.office.records, options.currency)
        if bank_currency.question(session.office):
            bank_currency.say(session.office, options.currency)
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


def _decide(session: Session, options: Any) -> None:
    """What the owner says of lines that two files may have told twice."""
    for pair in options.same:
        line, _, other = pair.partition("=")
        if not (line.isdecimal() and other.isdecimal()):
            raise InputError(tr("Write two lines by their numbers, as in --same 12=7: {pair}", pair=pair))
        bank_twins.same(session.office, max(int(line), int(other)), min(int(line), int(other)))
    for line in options.two:
        bank_twins.two(session.office, line)
    for line in options.ask:
        bank_twins.ask_again(session.office, line)


def _match(session: Session) -> Result:
    found = matching.match_bank(session.office)
    rates, others = found.rates(), bank_twins.others_of(session.office)
    told = tr(
        "{lines} lines: {matched} matched, {asked} to be asked, {other} without an open item.",
        lines=rates["lines"],
        matched=rates["matched"],
        asked=rates["asked"],
        other=rates["other"],
    )
    asked = [_twin_text(line, may_be) for line, may_be in others.items()]
    made = found.as_json()
    for each in made["lines"]:
        each["may_be"] = list(others.get(each["line"], ()))
    return Result(made, "\n".join([*map(_matched_text, found.lines), *asked, told]))


def _twin_text(line: int, others: Sequence[int]) -> str:
    return tr(
        "? Line {line} may be line {others}. One payment: kontor bank match --same {line}={first}. Two: --two {line}",
        line=line, others=", ".join(map(str, others)), first=others[0],
    )  # fmt: skip


def _matched_text(matched: MatchedLine) -> str:
    line = matched.line
    who = " ".join((line.name or line.text).split())[:40]
    return f"{_OUTCOMES[matched.verdict.outcome]} {line.date} {line.amount:>12} {line.currency} {who}: {matched.why}"


OPTIONS: Options = [
    (("action",), {"choices": ["import", "match"]}),
    (("paths",), {"nargs": "*", "default": [], "type": place, "metavar": "FILE"}),
    (("--account",), {"default": "", "metavar": "IBAN", "help": "of files that do not name theirs"}),
    (
        ("--currency",),
        {"default": "", "metavar": "CODE", "help": "in which the firm keeps its books: EUR, VND"},
    ),
    (("--same",), {"nargs": "+", "default": [], "metavar": "LINE=LINE", "help": "two lines are one payment"}),
    (("--two",), {"nargs": "+", "default": [], "type": int, "metavar": "LINE", "help": "a line of its own"}),
    (("--ask",), {"nargs": "+", "default": [], "type": int, "metavar": "LINE", "help": "undo of both"}),
]
