"""A statement goes into office.db: under which account, and which of its lines are new there."""

import json
import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from sqlite3 import Connection
from typing import Any

from core.money import amount_of, currency_of_country, is_exact, minor_of
from core.patterns import regex
from core.words import whole
from office.books.statements.providers import PREFIX
from office.books.statements.same import Known, Sameness, Stretch, same_lines, stretches
from office.books.statements.statement import Balance, BankLine, Proof, Statement
from office.store.database import Row, now

_UNNAMED = "?"  # begins the name of an account of files that do not say theirs
_ALIKE = 3  # lines of the same day and amount that make two accounts one
_LARGEST = 10**16  # in minor units; more is no amount of a small firm but a damaged file
_IBAN = regex(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_SHIFT = 5  # days between which two files may date one line


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a statement's lines: stored now, known before, and those that cannot be stored."""

    fresh: int
    known: int
    refused: tuple[BankLine, ...] = ()
    account: str = ""  # under which it is kept; "" when its lines cannot be told from another's: nothing was stored
    currency: str = ""  # of the statement, or what was taken for it
    unclear: tuple[BankLine, ...] = ()  # stored as new, though they may be lines that were told in other words
    by_default: bool = False  # neither the file nor its account says a currency: the source's was taken


@dataclass(frozen=True, slots=True)
class Source:
    """The file that tells. account and currency: what holds where the file itself does not say it."""

    document: str
    name: str
    format: str
    account: str = ""
    currency: str = ""


def account_name(account: str) -> str:
    """One name for one account: a German bank code and account number are the same as their IBAN (ISO 13616)."""
    plain = re.sub(r"\s", "", account).upper()
    match = re.fullmatch(r"(\d{8})/0*(\d{1,10})(?:[A-Z]{3})?", plain)
    if not match:
        return plain
    bban = match[1] + match[2].rjust(10, "0")
    return f"DE{98 - int(bban + '131400') % 97:02}{bban}"


def keep(connection: Connection, source: Source, place: int, statement: Statement) -> Kept:
    """Store one statement of a file, and of its lines those that no file told of before."""
    named = _name_of(statement, source)
    account = _account_of(connection, named, source.format, statement)
    told = statement.currency or _currency_of(connection, account)
    currency = told or source.currency
    sound = [line for line in statement.lines if _is_sound(line, currency)]
    refused = tuple(line for line in statement.lines if not _is_sound(line, currency))
    same = _same(connection, (account, currency), source, replace(statement, lines=tuple(sound)))
    if account.startswith(_UNNAMED) and same.unclear:
        return Kept(0, 0)
    columns = (source.document, whole(source.name), source.format, account, currency, whole(statement.number), place)
    balances = (*_stored(statement.opening, currency), *_stored(statement.closing, currency))
    row = connection.execute(
        "INSERT INTO bank_statements (document, name, format, account, currency, number, place, opening, opening_on, "
        "closing, closing_on, proof, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET name = name RETURNING id",
        (*columns, *balances, statement.proof, now()),
    ).fetchone()
    for number, line in enumerate(sound):
        stored = same.pairs.get(number) or _add(connection, row["id"], line, (account, currency))
        connection.execute("INSERT INTO bank_told VALUES (?, ?) ON CONFLICT DO NOTHING", (row["id"], stored))
        doubts = [(stored, other, place) for place, other in enumerate(same.doubts.get(number, ()))]
        connection.executemany("INSERT INTO bank_doubts (line, other, place) VALUES (?, ?, ?)", doubts)
    unclear = tuple(sound[number] for number in sorted(same.unclear))
    return Kept(len(sound) - len(same.pairs), len(same.pairs), refused, named or account, currency, unclear, not told)


def _name_of(statement: Statement, source: Source) -> str:
    """Of a payment provider its own name, as it is written; of a bank one name for one account."""
    named = statement.account or source.account
    return whole(named) if statement.lines and statement.lines[0].kind.startswith(PREFIX) else account_name(named)


def _same(connection: Connection, whose: tuple[str, str], source: Source, statement: Statement) -> Sameness:
    """Which of its lines lie here already. whose: account and currency."""
    days = [line.date for line in statement.lines if line.date]
    if not days:
        return Sameness({})
    first, last = _around(min(days), -_SHIFT), _around(max(days), _SHIFT)
    rows = connection.execute(
        "SELECT bank_lines.*, format FROM bank_lines JOIN bank_statements ON bank_statements.id = statement "
        "WHERE bank_lines.account = ? AND bank_lines.currency = ? AND date BETWEEN ? AND ? ORDER BY bank_lines.id",
        (*whose, first, last),
    ).fetchall()
    known = [Known(row["id"], bank_line(row), row["format"]) for row in rows]
    told = _told(connection, whose, min(days), max(days)) if known else []
    return same_lines(statement.lines, known, form=source.format, own=_own(statement), told=told)


def _around(day: date, days: int) -> str:
    """So many days off, within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal())).isoformat()


def _own(statement: Statement) -> list[Stretch]:
    if statement.opening is None or statement.proof is not Proof.PROVEN:
        return []
    lines = [(place, line.date, line.amount) for place, line in enumerate(statement.lines) if line.date]
    return stretches(statement.opening.amount, lines)


def _told(connection: Connection, whose: tuple[str, str], first: date, last: date) -> list[Stretch]:
    """The days of all statements of the account that are proven and tell of one of these days."""
    lines: dict[tuple[int, int, int], list[tuple[int, date, Decimal]]] = {}
    for row in connection.execute(
        "SELECT told.statement, opening, closing, bank_lines.id, date, amount FROM bank_told AS told "
        "JOIN bank_statements ON bank_statements.id = told.statement JOIN bank_lines ON bank_lines.id = told.line "
        "WHERE proof = 'proven' AND opening IS NOT NULL AND closing IS NOT NULL AND told.statement IN ("
        "SELECT bank_told.statement FROM bank_told JOIN bank_lines ON bank_lines.id = line "
        "WHERE account = ? AND currency = ? AND date BETWEEN ? AND ?)",
        (*whose, first.isoformat(), last.isoformat()),
    ):
        key = (row["statement"], row["opening"], row["closing"])
        amount = amount_of(row["amount"], whose[1])
        lines.setdefault(key, []).append((row["id"], date.fromisoformat(row["date"]), amount))
    found = []
    for (_, opening, closing), told in lines.items():
        days = stretches(amount_of(opening, whose[1]), told)
        if days[-1].closing == amount_of(closing, whose[1]):
            found += days
    return found


def _is_sound(line: BankLine, currency: str) -> bool:
    """Whether it can be stored as the bank said it. What would have to be rounded was misread."""
    return line.date is not None and line.booked and _fits(line.amount) and is_exact(line.amount, currency)


def _account_of(connection: Connection, named: str, form: str, statement: Statement) -> str:
    """Under which account it is kept.

    A file that names none belongs to the account whose movements it tells again. When a file names one whose
    movements were told without a name before, that becomes its other name.
    """
    row = connection.execute("SELECT account FROM bank_accounts WHERE name = ?", (named,)).fetchone()
    if row:
        return str(row["account"])
    if not named:
        return _told_before(connection, statement, "account <> ''") or f"{_UNNAMED}{form}"
    is_new = not connection.execute("SELECT 1 FROM bank_statements WHERE account = ?", (named,)).fetchone()
    if is_new and (unnamed := _told_before(connection, statement, f"account LIKE '{_UNNAMED}%'")):
        connection.execute("INSERT INTO bank_accounts (name, account) VALUES (?, ?)", (named, unnamed))
        return unnamed
    return named


def _told_before(connection: Connection, statement: Statement, which: str) -> str:
    """The one account with these very movements on the days that both tell of; "" when none or several."""
    lines = [line for line in statement.lines if _is_sound(line, statement.currency)]
    if len(lines) < _ALIKE:
        return ""
    days = [str(line.date) for line in lines]
    ours = Counter((str(line.date), line.amount) for line in lines)
    theirs: dict[str, Counter[tuple[str, Decimal]]] = {}
    for row in connection.execute(
        f"SELECT account, currency, date, amount FROM bank_movements WHERE {which} AND date BETWEEN ? AND ?",  # noqa: S608
        (min(days), max(days)),
    ):
        told = theirs.setdefault(row["account"], Counter())
        told[row["date"], amount_of(row["amount"], row["currency"])] += 1
    found = [account for account, told in theirs.items() if _agree(ours, told)]
    return found[0] if len(found) == 1 else ""


def _agree(ours: Counter[tuple[str, Decimal]], theirs: Counter[tuple[str, Decimal]]) -> bool:
    """Whether on all days that both know of, they know of the same movements."""
    days = {day for day, _ in ours} & {day for day, _ in theirs}
    common = Counter({key: n for key, n in ours.items() if key[0] in days})
    return common.total() >= _ALIKE and common == Counter({key: n for key, n in theirs.items() if key[0] in days})


def _currency_of(connection: Connection, account: str) -> str:
    """What the account's other statements say, where this one says nothing, else the country of its IBAN."""
    row = connection.execute(
        "SELECT currency FROM bank_standing WHERE account = ? AND currency <> '' LIMIT 1", (account,)
    ).fetchone()
    if row:
        return str(row["currency"])
    return currency_of_country(account[:2]) if _IBAN.fullmatch(account) else ""


def _fits(amount: Decimal) -> bool:
    return abs(amount) < _LARGEST // 100


def _add(connection: Connection, statement: int, line: BankLine, whose: tuple[str, str]) -> int:
    """Its number. What has no column of its own lies in `detail`. nth: of its amount on its day."""
    detail = {
        "kind": line.kind,
        "mandate": line.mandate,
        "creditor": line.creditor,
        "bank_reference": line.bank_reference,
        "reversal": line.reversal,
        "fee": str(line.fee) if line.fee is not None else None,
        "original": str(line.original) if line.original is not None else None,
        "original_currency": line.original_currency,
        "parts": [[str(part.amount), part.name, part.account, part.reference, part.text] for part in line.parts],
    }
    text = (line.name, account_name(line.account), line.bic, line.reference, line.text)
    value_date = line.value_date.isoformat() if line.value_date else None
    key = (*whose, str(line.date), minor_of(line.amount, whose[1]))
    nth = connection.execute(
        "SELECT count(*) AS n FROM bank_lines WHERE account = ? AND currency = ? AND date = ? AND amount = ?", key
    ).fetchone()["n"]
    row = connection.execute(
        "INSERT INTO bank_lines (statement, account, currency, date, amount, nth, value_date, name, other, bic, "
        "reference, text, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (statement, *key, nth, value_date, *map(whole, text), whole(json.dumps(detail))),
    ).fetchone()
    return int(row["id"])


def bank_line(row: Row) -> BankLine:
    """A stored line."""
    detail: dict[str, Any] = json.loads(row["detail"])
    day = date.fromisoformat(row["date"])
    parts = tuple(
        BankLine(day, Decimal(amount), row["currency"], name=name, account=account, reference=reference, text=text)
        for amount, name, account, reference, text in detail.pop("parts")
    )
    return BankLine(
        date=day,
        amount=amount_of(row["amount"], row["currency"]),
        currency=row["currency"],
        value_date=date.fromisoformat(row["value_date"]) if row["value_date"] else None,
        name=row["name"],
        account=row["other"],
        bic=row["bic"],
        reference=row["reference"],
        text=row["text"],
        fee=_decimal(detail.pop("fee")),
        original=_decimal(detail.pop("original")),
        parts=parts,
        **detail,
    )


def _decimal(written: str | None) -> Decimal | None:
    return Decimal(written) if written is not None else None


def _stored(balance: Balance | None, currency: str) -> tuple[int | None, str | None]:
    if balance is None or not _fits(balance.amount) or not is_exact(balance.amount, currency):
        return None, None
    return minor_of(balance.amount, currency), balance.on.isoformat() if balance.on else None
