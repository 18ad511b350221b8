"""Bank files come in: recognised by content, read to the last line, proved against their balances, stored once."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.errors import Trouble, WorldError
from core.evidence import Finding, FindingClass, Severity
from core.files import open_regular
from core.patterns import regex
from core.progress import CancelToken, Pace, Report, silent
from core.tree import Node
from core.words import tr, tr_n
from kb.reading import Reader
from office.app.bank_settling import settle
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.home_currency import home_currency, known_currency
from office.app.owners_files import content_of
from office.app.provider_words import provider_summary
from office.books.statements import camt, mt940, ofx, provider_table, qif
from office.books.statements.encodings import decoded
from office.books.statements.layout import is_surely_a_banks_table
from office.books.statements.provider_table import UNKNOWN_PROVIDER
from office.books.statements.providers import PREFIX
from office.books.statements.rows import Row, rows_of
from office.books.statements.statement import Balance, BankLine, Parsed, Piece, Proof, Statement, seams
from office.books.statements.table import read_table
from office.store.bank import BankBook
from office.store.bank_guesses import BankGuesses, Guess
from office.store.bank_intake import Kept, Source

_HEAD = 1 << 16
_TABLES = frozenset({".csv", ".tsv"})
_PLAIN = frozenset({".txt"})  # as marketplaces name their tables
_WORKBOOKS = frozenset({".xlsx", ".xls", ".ods"})
_WORKBOOK_SIGNS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # a ZIP, an old Office file
_SHOWN = 3  # lines that a sentence names
_XML = regex(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:\?xml|Document|[\w]+:Document)")


@dataclass(frozen=True, slots=True)
class BankFile:
    """What one file held and what became of it. refusal: a sentence, when nothing of it could be used."""

    path: Path
    parsed: Parsed
    findings: tuple[Finding, ...]
    fresh: int = 0
    known: int = 0
    refusal: str = ""

    def as_json(self) -> dict[str, Any]:
        return {
            "path": str(self.path),
            "format": self.parsed.format,
            "statements": [_statement_json(statement) for statement in self.parsed.statements],
            "findings": [finding.as_json() for finding in self.findings],
            "imported": self.fresh,
            "duplicates": self.known,
            "refusal": self.refusal,
            "summary": list(self.summary),
        }

    @property
    def summary(self) -> tuple[str, ...]:
        """What a payment provider's export held, a sentence for each currency; nothing for a bank's."""
        return tuple(filter(None, map(provider_summary, self.parsed.statements)))


def looks_like_a_statement(path: Path, reader: Reader | None = None) -> bool:
    """Whether a file that was dropped without a word is surely a bank's. Looks at its first pages only.

    reader: reads workbooks; without one they are none.
    """
    if path.suffix.lower() in _WORKBOOKS:
        return reader is not None and any(_is_surely_one(rows) for rows in _sheets(reader, path))
    try:
        with open_regular(path) as file:
            head = file.read(_HEAD)
    except (OSError, ValueError, WorldError):  # gone meanwhile, or a name that none can be
        return False
    if _is_xml(head):
        return b"iso:20022:tech:xsd:camt.05" in _narrow(head)[:2000]
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    text = decoded(head)
    if mt940.looks_like(text) or ofx.looks_like(text) or qif.looks_like(text):
        return True
    kind = path.suffix.lower()
    if kind not in _TABLES | _PLAIN:
        return False
    rows = rows_of(text)
    return _is_surely_one(rows) if kind in _TABLES else provider_table.looks_like(rows)


def _is_xml(content: bytes) -> bool:
    head = _narrow(content[:8000])
    return _XML.match(head[:200]) is not None and b"<OFX" not in head[:4000]


def _narrow(head: bytes) -> bytes:
    """One byte a letter: XML may come as UTF-16."""
    return head.replace(b"\0", b"").lstrip(b"\xff\xfe") if head.startswith((b"\xff\xfe", b"\xfe\xff")) else head


def _is_surely_one(rows: Sequence[Row]) -> bool:
    return is_surely_a_banks_table(rows) or provider_table.looks_like(rows)


def _sheets(reader: Reader, path: Path) -> list[list[Row]]:
    """The rows of a workbook's sheets that hold something; [] for one that cannot be read."""
    try:
        sheets = reader.sheets(path)
    except WorldError:
        return []
    return [_rows(sheet) for sheet in sheets]


def _rows(cells: Sequence[Sequence[str]]) -> list[Row]:
    rows = ((line, tuple(cell.strip() for cell in row)) for line, row in enumerate(cells, start=1))
    return [(line, row) for line, row in rows if any(row)]


def import_among(office: Office, paths: Iterable[Path], *, cancel: CancelToken | None = None) -> list[BankFile]:
    """Of files that were taken in as documents, those that are bank statements are imported too."""
    return import_files(
        office, [path for path in paths if looks_like_a_statement(path, office.reader)], cancel=cancel
    )


def import_files(
    office: Office,
    paths: Sequence[Path],
    *,
    account: str = "",
    report: Report = silent,
    cancel: CancelToken | None = None,
) -> list[BankFile]:
    """Read and store each file. One that cannot be used gets a sentence; the others go on.

    account: whose lines they are, where a file itself does not say it.
    """
    pace = Pace(len(paths))
    found = []
    for n, path in enumerate(paths):
        if cancel:
            cancel.check()
        report(pace.at(n, path.name))
        try:
            found.append(_import(office, path, account, cancel))
        except WorldError as no:
            told = (_finding("KONTOR-BANK-REFUSED", Severity.ASK, no.sentence),)
            found.append(BankFile(path, Parsed(""), told, refusal=no.sentence))
    if any(each.fresh for each in found):
        office.desk.check_now(settle(office.desk.memory, office.invoices, BankBook(office.records.database)))
        office.desk.check_again()  # accounts that were paid are known now
        office.events.tell(Topic.INVOICES)
        office.events.tell(Topic.BOOKS)
    return found


def _import(office: Office, path: Path, account: str, cancel: CancelToken | None) -> BankFile:
    parsed = _parsed(office, path)
    if not parsed.statements:
        raise WorldError(Trouble.UNKNOWN_KIND, _no_statement(path))
    parsed = _named(parsed, account or _called(path))
    document, _ = office.originals.keep(path, cancel=cancel)
    book = BankBook(office.records.database)
    source = Source(document, path.name, parsed.format, account, home_currency(office.records))
    guesses = BankGuesses(office.records.database)
    is_first, is_guessed = not known_currency(office.records), bool(guesses.open())
    kept = book.keep(source, parsed.statements)
    parsed = _in_currencies(parsed, kept)
    is_guess = any(each.by_default and each.fresh for each in kept) and (is_first or is_guessed)
    if is_guess:
        guesses.add(Guess(document, path.name, account, source.currency))
    told = (_guessed(path.name, source.currency),) if is_guess and is_first else ()
    findings = (*_findings(parsed, kept, path.name), *told, *_gaps(book, parsed))
    return BankFile(path, parsed, findings, sum(each.fresh for each in kept), sum(each.known for each in kept))


def keep_as(office: Office, guess: Guess, currency: str) -> None:
    """Store a file that was taken in once more, in another currency. Raises WorldError where it is gone."""
    parsed = _parsed(office, office.originals.path(guess.document))
    parsed = _named(parsed, guess.account or _called(Path(guess.name)))
    source = Source(guess.document, guess.name, parsed.format, guess.account, currency)
    BankBook(office.records.database).keep(source, parsed.statements)


def _named(parsed: Parsed, name: str) -> Parsed:
    """An unknown provider's export names no account: the file's own name tells it from others."""
    if parsed.format != UNKNOWN_PROVIDER:
        return parsed
    return replace(parsed, statements=tuple(replace(each, account=name) for each in parsed.statements))


def _in_currencies(parsed: Parsed, kept: Sequence[Kept]) -> Parsed:
    """Each statement in the currency under which it is kept, also where its file names none."""
    pairs = zip(parsed.statements, kept, strict=True)
    return replace(
        parsed, statements=tuple(replace(each, currency=as_.currency or each.currency) for each, as_ in pairs)
    )


def _called(path: Path) -> str:
    """The words of a file's name, without days and numbers: the same for each month's export."""
    return " ".join(re.findall(r"[^\W\d_]{2,}", path.stem)) or UNKNOWN_PROVIDER


def _parsed(office: Office, path: Path) -> Parsed:
    """By content, not by name."""
    content = content_of(path)
    if content.startswith(_WORKBOOK_SIGNS):
        return _workbook(_sheets(office.reader, path))
    if _is_xml(content):
        return _camt(office.reader.tree(path), path)
    return parsed_text(decoded(content))


def _camt(root: Node, path: Path) -> Parsed:
    if not camt.looks_like(root):
        raise WorldError(Trouble.UNKNOWN_KIND, _no_statement(path))
    return camt.read_camt(root)


def _no_statement(path: Path) -> str:
    return tr(
        "No bank statement was found in this file. Export it from the bank as CAMT.053, MT940 or CSV: {name}",
        name=path.name,
    )


def parsed_text(text: str) -> Parsed:
    """MT940, OFX, QIF, else a table: a provider's or a bank's."""
    if mt940.looks_like(text):
        return mt940.read_mt940(text)
    if ofx.looks_like(text):
        return ofx.read_ofx(text)
    if qif.looks_like(text):
        return qif.read_qif(text)
    return _table(rows_of(text))


def _table(rows: Sequence[Row]) -> Parsed:
    return provider_table.read_provider(rows) or read_table(rows)


def _workbook(sheets: Sequence[Sequence[Row]]) -> Parsed:
    """The statements of all sheets; a sheet without one says nothing against the others."""
    parsed = [_table(rows) for rows in sheets if rows]
    found = [each for each in parsed if each.statements]
    statements = tuple(statement for each in found for statement in each.statements)
    unread = tuple(piece for each in found for piece in each.unread)
    return Parsed(found[0].format if found else "csv", statements, unread)


def _findings(parsed: Parsed, kept: Sequence[Kept], name: str) -> list[Finding]:
    found = [_unread(piece) for piece in parsed.unread]
    for statement, stored in zip(parsed.statements, kept, strict=True):
        if statement.proof is Proof.UNPROVEN:
            found.append(_unproven(statement, name))
        if not stored.account:
            found.append(_finding("KONTOR-BANK-ACCOUNT", Severity.ASK, _whose(name)))
        if lost := [line for line in stored.refused if line.booked]:
            text = tr_n(
                "{n} line could not be stored because its day or amount is unreadable.",
                "{n} lines could not be stored because their day or amount is unreadable.",
                len(lost),
            )
            found.append(_finding("KONTOR-BANK-LINE", Severity.ASK, text))
        if stored.unclear:
            found.append(_finding("KONTOR-BANK-ALIKE", Severity.ASK, _alike(stored.unclear, name)))
    return found


def _alike(lines: Sequence[BankLine], name: str) -> str:
    """Which lines they are: the owner looks them up in his bank's own list."""
    shown = "; ".join(f"{line.date} {line.amount} {line.name or line.text}"[:60] for line in lines[:_SHOWN])
    return tr_n(
        "{n} line of {name} has the day and amount of a line of another file, but other words. Nothing is settled by "
        "it until you say in Month whether they are one payment or two: {lines}",
        "{n} lines of {name} have the day and amount of lines of another file, but other words. Nothing is settled "
        "by them until you say in Month whether they are one payment or two: {lines}",
        len(lines),
        name=name,
        lines=shown,
    )


def _guessed(name: str, currency: str) -> Finding:
    text = tr(
        "Neither {name} nor anything in this office says a currency: its amounts were taken for {currency}. If they "
        "are in another one, say it in Month, or with: kontor bank import --currency CODE FILE",
        name=name,
        currency=currency,
    )
    return _finding("KONTOR-BANK-CURRENCY", Severity.ASK, text)


def _whose(name: str) -> str:
    return tr(
        "{name} does not say of which account it is, and its lines are not those of the account that came before. "
        "Nothing of it was stored. Export it from the bank in a form that names the account, like CAMT.053 or MT940.",
        name=name,
    )


def _finding(rule: str, severity: Severity, message: str) -> Finding:
    return Finding(rule, FindingClass.BOOKS, severity, message, source="Kontor")


def _unread(piece: Piece) -> Finding:
    if piece.what == "kind":
        text = tr(
            "Kontor does not know what “{words}” is (line {line}). Its amount was taken in; say in Month where it "
            "belongs.",
            words=piece.words,
            line=piece.line,
        )
        return _finding("KONTOR-BANK-KIND", Severity.ASK, text)
    if piece.what == "sum":
        text = tr(
            "In line {line} gross, fee and net do not add up: {words}. The net was taken as what moved.",
            line=piece.line,
            words=piece.words,
        )
        return _finding("KONTOR-BANK-SUM", Severity.ASK, text)
    if piece.what == "end":
        text = tr(
            "The file ends in line {line}, before the closing balance of its last statement: lines may be missing. "
            "Export it again from the bank.",
            line=piece.line,
        )
        return _finding("KONTOR-BANK-CUT", Severity.ASK, text)
    text = tr("Line {line} cannot be read in full: {words}", line=piece.line, words=piece.words)
    return _finding("KONTOR-BANK-UNREAD", Severity.ASK, text)


def _unproven(statement: Statement, name: str) -> Finding:
    text = tr(
        "The lines of {name} do not lead from its opening to its closing balance. Export it again from the bank.",
        name=f"{name} {statement.number}".strip(),
    )
    return _finding("KONTOR-BANK-PROOF", Severity.ASK, text)


def _gaps(book: BankBook, parsed: Parsed) -> list[Finding]:
    """Between this file's statements and all that came before, of the same accounts."""
    accounts = {each.account for each in parsed.statements}
    return [
        _finding(
            "KONTOR-BANK-GAP",
            Severity.ASK,
            tr(
                "After {day} a part of the statements of {account} is missing: {amount} between two balances.",
                day=seam.after or "?",
                account=seam.account,
                amount=seam.missing,
            ),
        )
        for seam in seams(book.statements())
        if seam.account in accounts
    ]


def _statement_json(statement: Statement) -> dict[str, Any]:
    return {
        "account": statement.account,
        "currency": statement.currency,
        "number": statement.number,
        "opening": _balance_json(statement.opening),
        "closing": _balance_json(statement.closing),
        "proof": statement.proof.value,
        "lines": [_line_json(line, statement.currency) for line in statement.lines],
    }


def _balance_json(balance: Balance | None) -> str | None:
    return str(balance.amount) if balance else None


def _line_json(line: BankLine, currency: str) -> dict[str, Any]:
    return {
        "date": line.date.isoformat() if line.date else None,
        "value_date": line.value_date.isoformat() if line.value_date else None,
        "amount": str(line.amount),
        "currency": line.currency or currency,
        "name": line.name,
        "iban": line.account,
        "bic": line.bic,
        "reference": line.reference,
        "text": line.text,
        "kind": line.kind.removeprefix(PREFIX),
        "booked": line.booked,
        "parts": [_line_json(part, currency) for part in line.parts],
    }
