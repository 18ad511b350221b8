"""Bank statements and their lines in office.db. A line is stored once, whichever files tell of it."""

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from sqlite3 import Connection
from typing import Any, NamedTuple

from core.money import amount_of, is_exact, minor_of
from core.words import whole
from office.books.statements.statement import Balance, BankLine, Statement
from office.invoices.known import Payment
from office.invoices.paid import PaidTo
from office.store import audit
from office.store.database import Database, Row, now

_OWN = "SELECT account FROM bank_statements UNION SELECT name FROM bank_accounts"
_UNNAMED = "?"  # begins the name of an account of files that do not say theirs
_ALIKE = 3  # lines of the same day and amount that make two accounts one
_LARGEST = 10**16  # in minor units; more is no amount of a small firm but a damaged file


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a statement's lines: stored now, known before, and those that cannot be stored."""

    fresh: int
    known: int
    refused: tuple[BankLine, ...] = ()
    account: str = ""  # under which it is kept; "" when its lines cannot be told from another's: nothing was stored


@dataclass(frozen=True, slots=True)
class Source:
    """The file that tells. account and currency: what holds where the file itself does not say it."""

    document: str
    name: str
    format: str
    account: str = ""
    currency: str = ""


class BankBook:
    """The banks' own words in office.db."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, source: "Source", statements: tuple[Statement, ...]) -> list[Kept]:
        """Store statements of one file with their new lines, in one transaction."""
        with self._database.write() as connection:
            kept = [_keep(connection, source, place, statement) for place, statement in enumerate(statements)]
            if any(each.fresh for each in kept):
                counts = {"document": source.document, "name": source.name, "lines": sum(each.fresh for each in kept)}
                audit.record(connection, "bank statement", counts)
        return kept

    def lines(self, *, other: str = "", since: date | None = None) -> list[BankLine]:
        """Lines in the order of their days; of one other account only, and from a day on, where asked."""
        rows = self._database.rows(
            "SELECT * FROM bank_lines WHERE (? = '' OR other = ?) AND date >= ? ORDER BY date, id",
            (other, other, since.isoformat() if since else ""),
        )
        return [_line(row) for row in rows]

    def file_names(self) -> dict[str, str]:
        """What the files of each account are called, as one text."""
        rows = self._database.rows(
            "SELECT account, group_concat(DISTINCT name) AS names FROM bank_statements GROUP BY account"
        )
        return {row["account"]: row["names"] for row in rows}

    def files(self, lines: Collection[int]) -> dict[int, str]:
        """Line → the SHA-256 of the file that first told of it."""
        rows = self._database.rows(
            "SELECT bank_lines.id AS line, document FROM bank_lines "
            "JOIN bank_statements ON bank_statements.id = statement"
        )
        return {row["line"]: row["document"] for row in rows if row["line"] in lines}

    def name_of(self, document: str) -> str:
        """What a statement's file is called."""
        row = self._database.one("SELECT name FROM bank_statements WHERE document = ? ORDER BY id", (document,))
        return str(row["name"]) if row else ""

    def balances_before(self, day: date) -> dict[tuple[str, str], Decimal]:
        """(account, currency) → what stood there before this day, where a statement of then or later tells."""
        rows = self._database.rows(
            "SELECT account, currency, opening + (SELECT coalesce(sum(amount), 0) FROM bank_lines "
            "WHERE statement = bank_statements.id AND date < ?) AS amount FROM bank_statements "
            "WHERE opening IS NOT NULL AND closing_on >= ? ORDER BY closing_on DESC, id DESC",
            (day.isoformat(), day.isoformat()),
        )  # the earliest comes last, and stays
        return {(row["account"], row["currency"]): amount_of(row["amount"], row["currency"]) for row in rows}

    def payees(self) -> list[PaidTo]:
        """To whom money went, apart from the firm's own accounts; the bank's names as it wrote them."""
        rows = self._database.rows(
            "SELECT name, other, count(*) AS times, min(date) AS first, max(date) AS last FROM bank_lines "  # noqa: S608
            f"WHERE amount < 0 AND other <> '' AND name <> '' AND other NOT IN ({_OWN}) "
            "GROUP BY name, other ORDER BY last, name"
        )
        return [
            PaidTo(
                row["name"],
                row["other"],
                row["times"],
                date.fromisoformat(row["first"]),
                date.fromisoformat(row["last"]),
            )
            for row in rows
        ]

    def payments(self, amounts: Iterable[Decimal]) -> list[Payment]:
        """Money that left the firm by one of these amounts. What went to the firm's own accounts is none."""
        wanted = list(amounts)
        minor = {-minor_of(amount, currency) for amount in wanted for currency in ("EUR", "VND", "KWD")}
        marks = ",".join("?" * len(minor))
        rows = self._database.rows(
            f"SELECT * FROM bank_lines WHERE amount IN ({marks}) AND amount < 0 "  # noqa: S608
            f"AND other NOT IN ({_OWN}) ORDER BY date, id",
            tuple(minor),
        )
        lines = [line for line in map(_line, rows) if line.date and -line.amount in wanted]
        return [
            Payment(line.date, -line.amount, line.currency, line.name, line.account, f"{line.text} {line.reference}")
            for line in lines
            if line.date
        ]

    def statements(self) -> list[Statement]:
        """All statements without their lines, by account and day: to see whether they meet."""
        rows = self._database.rows("SELECT * FROM bank_statements ORDER BY account, opening_on, id")
        return [
            Statement(
                row["account"],
                row["currency"],
                row["number"],
                _balance(row["opening"], row["opening_on"], row["currency"]),
                _balance(row["closing"], row["closing_on"], row["currency"]),
            )
            for row in rows
        ]


def account_name(account: str) -> str:
    """One name for one account: a German bank code and account number are the same as their IBAN (ISO 13616)."""
    plain = re.sub(r"\s", "", account).upper()
    match = re.fullmatch(r"(\d{8})/0*(\d{1,10})(?:[A-Z]{3})?", plain)
    if not match:
        return plain
    bban = match[1] + match[2].rjust(10, "0")
    return f"DE{98 - int(bban + '131400') % 97:02}{bban}"


def _keep(connection: Connection, source: Source, place: int, statement: Statement) -> Kept:
    named = account_name(statement.account or source.account)
    account = _account_of(connection, named, source.format, statement)
    currency = statement.currency or _currency_of(connection, account) or source.currency
    sound = [line for line in statement.lines if _is_sound(line, currency)]
    keys = _keys(account, currency, sound)
    if account.startswith(_UNNAMED) and any(map(partial(_clashes, connection), keys, sound)):
        return Kept(0, 0)
    columns = (source.document, whole(source.name), source.format, account, currency, whole(statement.number), place)
    balances = (*_stored(statement.opening, currency), *_stored(statement.closing, currency))
    row = connection.execute(
        "INSERT INTO bank_statements (document, name, format, account, currency, number, place, opening, opening_on, "
        "closing, closing_on, proof, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET name = name RETURNING id",
        (*columns, *balances, statement.proof, now()),
    ).fetchone()
    fresh = sum(_add(connection, row["id"], line, key) for line, key in zip(sound, keys, strict=True))
    refused = tuple(line for line in statement.lines if not _is_sound(line, currency))
    return Kept(fresh, len(sound) - fresh, refused, named or account)


def _is_sound(line: BankLine, currency: str) -> bool:
    """Whether it can be stored as the bank said it. What would have to be rounded was misread."""
    return line.date is not None and line.booked and _fits(line.amount) and is_exact(line.amount, currency)


def _keys(account: str, currency: str, lines: Sequence[BankLine]) -> list["_Key"]:
    seen: Counter[tuple[str, int]] = Counter()
    keys = []
    for line in lines:
        alike = (str(line.date), minor_of(line.amount, currency))
        keys.append(_Key(account, currency, *alike, seen[alike]))
        seen[alike] += 1
    return keys


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
        f"SELECT account, currency, date, amount FROM bank_lines WHERE {which} AND date BETWEEN ? AND ?",  # noqa: S608
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


def _clashes(connection: Connection, key: "_Key", line: BankLine) -> bool:
    """Whether what is stored under this key is, by its words, another movement."""
    row = connection.execute(
        "SELECT name, reference, text FROM bank_lines "
        "WHERE account = ? AND currency = ? AND date = ? AND amount = ? AND nth = ?",
        key,
    ).fetchone()
    if row is None:
        return False
    told, before = _words(line.name, line.reference, line.text), _words(*row)
    return bool(told and before and not told & before)


def _words(*texts: str) -> set[str]:
    return set(re.findall(r"\w+", " ".join(texts).casefold()))


def _currency_of(connection: Connection, account: str) -> str:
    """What the account's other statements say, where this one says nothing."""
    row = connection.execute(
        "SELECT currency FROM bank_statements WHERE account = ? AND currency <> '' LIMIT 1", (account,)
    ).fetchone()
    return str(row["currency"]) if row else ""


def _fits(amount: Decimal) -> bool:
    return abs(amount) < _LARGEST // 100


class _Key(NamedTuple):
    """What makes a line that line, whoever tells of it."""

    account: str
    currency: str
    date: str
    amount: int
    nth: int


def _add(connection: Connection, statement: int, line: BankLine, key: _Key) -> int:
    """1 when the line is new. What has no column of its own lies in `detail`."""
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
    return connection.execute(
        "INSERT INTO bank_lines (statement, account, currency, date, amount, nth, value_date, name, other, bic, "
        "reference, text, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (statement, *key, value_date, *map(whole, text), whole(json.dumps(detail))),
    ).rowcount


def _line(row: Row) -> BankLine:
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


def _balance(amount: int | None, on: str | None, currency: str) -> Balance | None:
    return (
        Balance(amount_of(amount, currency), date.fromisoformat(on) if on else None) if amount is not None else None
    )
