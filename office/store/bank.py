"""Bank statements and their lines in office.db. A line is stored once, whichever files tell of it."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from sqlite3 import Connection
from typing import Any, NamedTuple

from core.words import whole
from office.books.statements.statement import Balance, BankLine, Statement
from office.invoices.known import Payment
from office.invoices.money import amount_of, minor_of
from office.invoices.paid import PaidTo
from office.store import audit
from office.store.database import Database, Row, now

_LARGEST = 10**16  # in minor units; more is no amount of a small firm but a damaged file


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a statement's lines: stored now, known before, and those that cannot be stored."""

    fresh: int
    known: int
    refused: tuple[BankLine, ...] = ()


class BankBook:
    """The banks' own words in office.db."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, document: str, name: str, form: str, statements: tuple[Statement, ...]) -> list[Kept]:
        """Store statements of one file with their new lines, in one transaction."""
        with self._database.write() as connection:
            kept = [_keep(connection, document, name, form, statement) for statement in statements]
            if any(each.fresh for each in kept):
                counts = {"document": document, "name": name, "lines": sum(each.fresh for each in kept)}
                audit.record(connection, "bank statement", counts)
        return kept

    def lines(self, *, other: str = "", since: date | None = None) -> list[BankLine]:
        """Lines in the order of their days; of one other account only, and from a day on, where asked."""
        rows = self._database.rows(
            "SELECT * FROM bank_lines WHERE (? = '' OR other = ?) AND date >= ? ORDER BY date, id",
            (other, other, since.isoformat() if since else ""),
        )
        return [_line(row) for row in rows]

    def payees(self) -> list[PaidTo]:
        """To whom money went, apart from the firm's own accounts; the bank's names as it wrote them."""
        rows = self._database.rows(
            "SELECT name, other, count(*) AS times, min(date) AS first, max(date) AS last FROM bank_lines "
            "WHERE amount < 0 AND other <> '' AND name <> '' AND other NOT IN (SELECT account FROM bank_statements) "
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
            "AND other NOT IN (SELECT account FROM bank_statements) ORDER BY date, id",
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


def _keep(connection: Connection, document: str, name: str, form: str, statement: Statement) -> Kept:
    account = account_name(statement.account)
    currency = statement.currency or _currency_of(connection, account)
    columns = (document, whole(name), form, account, currency, whole(statement.number))
    balances = (*_stored(statement.opening, currency), *_stored(statement.closing, currency))
    row = connection.execute(
        "INSERT INTO bank_statements (document, name, format, account, currency, number, opening, opening_on, "
        "closing, closing_on, proof, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET name = name RETURNING id",
        (*columns, *balances, statement.proof, now()),
    ).fetchone()
    fresh, refused = 0, []
    seen: Counter[tuple[str, int]] = Counter()
    for line in statement.lines:
        if line.date is None or not _fits(line.amount) or not line.booked:
            refused.append(line)
            continue
        alike = (line.date.isoformat(), minor_of(line.amount, currency))
        key = _Key(account, currency, *alike, seen[alike])
        fresh += _add(connection, row["id"], line, key)
        seen[alike] += 1
    return Kept(fresh, len(statement.lines) - fresh - len(refused), tuple(refused))


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
    if balance is None or not _fits(balance.amount):
        return None, None
    return minor_of(balance.amount, currency), balance.on.isoformat() if balance.on else None


def _balance(amount: int | None, on: str | None, currency: str) -> Balance | None:
    return (
        Balance(amount_of(amount, currency), date.fromisoformat(on) if on else None) if amount is not None else None
    )
