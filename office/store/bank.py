"""Bank statements and their lines in office.db. A line is stored once, whichever files tell of it."""

from collections.abc import Collection, Iterable
from datetime import date
from decimal import Decimal

from core.money import amount_of, minor_of
from office.books.statements.providers import PREFIX, Kind
from office.books.statements.statement import Balance, BankLine, Statement
from office.invoices.known import Payment
from office.invoices.paid import PaidTo
from office.store import audit
from office.store.bank_intake import Kept, Source, bank_line, keep
from office.store.database import Database, listed

_OWN = "SELECT account FROM bank_statements UNION SELECT name FROM bank_accounts"


class BankBook:
    """The banks' own words in office.db."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, source: Source, statements: tuple[Statement, ...]) -> list[Kept]:
        """Store statements of one file with their new lines, in one transaction."""
        with self._database.write() as connection:
            kept = [keep(connection, source, place, statement) for place, statement in enumerate(statements)]
            if any(each.fresh for each in kept):
                counts = {"document": source.document, "name": source.name, "lines": sum(each.fresh for each in kept)}
                audit.record(connection, "bank statement", counts)
        return kept

    def lines(self) -> list[BankLine]:
        """Every line, in the order of their days."""
        return [bank_line(row) for row in self._database.rows("SELECT * FROM bank_movements ORDER BY date, id")]

    def provider_lines(self) -> dict[int, Kind]:
        """Line of a payment provider's account → what it is there."""
        rows = self._database.rows(
            "SELECT id, json_extract(detail, '$.kind') AS kind FROM bank_lines "
            "WHERE kind LIKE ? AND account IN (SELECT account FROM bank_statements "
            "WHERE format NOT IN ('camt', 'csv', 'mt940', 'mt942', 'ofx', 'qif'))",
            (f"{PREFIX}%",),
        )
        return {row["id"]: Kind(row["kind"].removeprefix(PREFIX)) for row in rows}

    def usual_currency(self) -> str:
        """In which most lines are; "" without any."""
        row = self._database.one(
            "SELECT currency FROM bank_movements GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1"
        )
        return str(row["currency"]) if row else ""

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
            "SELECT account, currency, opening + (SELECT coalesce(sum(amount), 0) FROM bank_told "
            "JOIN bank_lines ON bank_lines.id = line WHERE bank_told.statement = bank_statements.id AND date < ?) "
            "AS amount FROM bank_standing AS bank_statements "
            "WHERE opening IS NOT NULL AND closing_on >= ? ORDER BY closing_on DESC, id DESC",
            (day.isoformat(), day.isoformat()),
        )  # the earliest comes last, and stays
        return {(row["account"], row["currency"]): amount_of(row["amount"], row["currency"]) for row in rows}

    def payees(self) -> list[PaidTo]:
        """To whom money went, apart from the firm's own accounts; the bank's names as it wrote them."""
        rows = self._database.rows(
            "SELECT name, other, count(*) AS times, min(date) AS first, max(date) AS last FROM bank_movements "  # noqa: S608
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
        rows = self._database.rows(
            "SELECT * FROM bank_movements WHERE amount IN (SELECT value FROM json_each(?)) AND amount < 0 "  # noqa: S608
            f"AND other NOT IN ({_OWN}) ORDER BY date, id",
            (listed(minor),),
        )
        lines = [line for line in map(bank_line, rows) if line.date and -line.amount in wanted]
        return [
            Payment(line.date, -line.amount, line.currency, line.name, line.account, f"{line.text} {line.reference}")
            for line in lines
            if line.date
        ]

    def statements(self) -> list[Statement]:
        """All statements without their lines, by account and day: to see whether they meet."""
        rows = self._database.rows("SELECT * FROM bank_standing ORDER BY account, opening_on, id")
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


def _balance(amount: int | None, on: str | None, currency: str) -> Balance | None:
    return (
        Balance(amount_of(amount, currency), date.fromisoformat(on) if on else None) if amount is not None else None
    )
