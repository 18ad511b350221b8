"""Bank files without a currency: what was taken for it, what the owner says, and which statements fell with it."""

from dataclasses import dataclass
from decimal import Decimal

from core.money import amount_of
from core.words import whole
from office.store import audit
from office.store.database import Database


@dataclass(frozen=True, slots=True)
class Guess:
    """A file whose currency nobody said. document: its SHA-256. account: whose lines they are, as said at import.

    taken: the currency under which it was kept; said: what the owner said, "" while he is asked.
    """

    document: str
    name: str
    account: str
    taken: str
    said: str = ""


class BankGuesses:
    """The guesses in office.db."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Guess]:
        """In the order of their names."""
        rows = self._database.rows("SELECT * FROM bank_guesses ORDER BY name, document")
        return [Guess(row["document"], row["name"], row["account"], row["taken"], row["said"]) for row in rows]

    def open(self) -> list[Guess]:
        """Those that are asked."""
        return [each for each in self.all() if not each.said]

    def add(self, guess: Guess) -> None:
        """A file was kept in a currency that nobody said. One that is known already stays as it is."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT INTO bank_guesses (document, name, account, taken) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                (guess.document, whole(guess.name), whole(guess.account), guess.taken),
            )

    def amounts(self, document: str) -> list[Decimal]:
        """What a file's lines moved, as it was taken."""
        rows = self._database.rows(
            "SELECT bank_lines.amount, bank_lines.currency FROM bank_told JOIN bank_lines ON bank_lines.id = line "
            "JOIN bank_guesses ON taken = bank_lines.currency "
            "JOIN bank_statements ON bank_statements.id = bank_told.statement "
            "AND bank_statements.document = bank_guesses.document "
            "WHERE bank_guesses.document = ? ORDER BY bank_lines.id",
            (document,),
        )
        return [amount_of(row["amount"], row["currency"]) for row in rows]

    def say(self, document: str, currency: str) -> None:
        """The owner's word; "" takes it back."""
        with self._database.write() as connection:
            connection.execute("UPDATE bank_guesses SET said = ? WHERE document = ?", (currency, document))
            audit.record(connection, "bank currency", {"document": document, "currency": currency})

    def withdraw(self, document: str, currency: str) -> list[int]:
        """The statements of a file in this currency count no more; returns the lines that nothing else tells of."""
        with self._database.write() as connection:
            before = {row["id"] for row in connection.execute("SELECT id FROM bank_movements").fetchall()}
            connection.execute(
                "INSERT INTO bank_withdrawn SELECT id FROM bank_statements WHERE document = ? AND currency = ? "
                "ON CONFLICT DO NOTHING",
                (document, currency),
            )
            after = {row["id"] for row in connection.execute("SELECT id FROM bank_movements").fetchall()}
        return sorted(before - after)

    def put_back(self, document: str, currency: str) -> None:
        """Undo of `withdraw`."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM bank_withdrawn WHERE statement IN "
                "(SELECT id FROM bank_statements WHERE document = ? AND currency = ?)",
                (document, currency),
            )
