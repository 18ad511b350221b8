"""Where bank lines without an item were booked, who said so, and the owner's rules for lines to come."""

from dataclasses import dataclass

from core.words import whole
from office.books.categories import Rule
from office.store import audit
from office.store.database import Database, now


@dataclass(frozen=True, slots=True)
class LineAccount:
    """What was said last about a line. by: "owner", "rule" or "memory"."""

    id: int
    line: int
    account: str
    by: str


class LineAccounts:
    """The tables line_accounts and payee_rules. Nothing in them is deleted: the last word about a line counts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[int, LineAccount]:
        """Line → the last word about it, where that names an account."""
        rows = self._database.rows("SELECT id, line, account, by FROM line_accounts ORDER BY id")
        last = {row["line"]: LineAccount(row["id"], row["line"], row["account"], row["by"]) for row in rows}
        return {line: each for line, each in last.items() if each.account}

    def asked_again(self) -> frozenset[int]:
        """Lines whose account the owner took back: they are not booked by habit any more."""
        rows = self._database.rows("SELECT line FROM line_accounts WHERE account = '' AND by = 'owner' GROUP BY line")
        return frozenset(row["line"] for row in rows)

    def say(self, line: int, account: str, by: str) -> None:
        """A line belongs on that account; "" takes back what was said."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT INTO line_accounts (line, account, by, at) VALUES (?, ?, ?, ?)", (line, account, by, now())
            )
            audit.record(connection, "line booked", {"line": line, "account": account, "by": by})

    def rules(self) -> dict[int, Rule]:
        """The owner's rules that hold, the oldest first."""
        rows = self._database.rows("SELECT * FROM payee_rules WHERE ended_at IS NULL ORDER BY id")
        return {row["id"]: Rule(row["words"], row["account"]) for row in rows}

    def add_rule(self, rule: Rule) -> int:
        """From now on lines with these words are booked there; a rule of the same words ends."""
        with self._database.write() as connection:
            at = now()
            connection.execute(
                "UPDATE payee_rules SET ended_at = ? WHERE words = ? AND ended_at IS NULL", (at, whole(rule.words))
            )
            row = connection.execute(
                "INSERT INTO payee_rules (words, account, made_at) VALUES (?, ?, ?) RETURNING id",
                (whole(rule.words), rule.account, at),
            ).fetchone()
            audit.record(connection, "payee rule", {"words": rule.words, "account": rule.account})
        return int(row["id"])

    def end_rule(self, words: str) -> None:
        """The rule of these words holds no longer; what it has booked stays."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE payee_rules SET ended_at = ? WHERE words = ? AND ended_at IS NULL", (now(), words)
            )
            audit.record(connection, "payee rule ended", {"words": words})
