"""How much of the work was finished without a person, counted by the database: bank lines, invoices, mails."""

from dataclasses import dataclass
from datetime import date

from office.store.database import Database

# What a person did to an invoice beyond saying yes to it.
_BY_HAND = ("asked", "blocked", "corrected", "noted", "reopened", "split", "told-apart")


@dataclass(frozen=True, slots=True)
class Count:
    """Of `all`, `alone` were finished without a person."""

    alone: int
    all: int


class WorkDone:
    """Counts since a day. Nothing is written here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def bank_lines(self, since: date) -> Count:
        """alone: matched by Kontor, or booked by a rule or memory; what is booked last counts."""
        return self._count(
            "SELECT count(*) AS n, coalesce(sum(matched = 'kontor' OR booked IN ('rule', 'memory')), 0) AS alone "
            "FROM (SELECT (SELECT by FROM live_matches WHERE line = bank_lines.id) AS matched, "
            "(SELECT by FROM line_accounts WHERE line = bank_lines.id ORDER BY id DESC LIMIT 1) AS booked "
            "FROM bank_lines WHERE date >= ?)",
            since,
        )

    def mails(self, since: date) -> Count:
        """alone: a draft in which all is proven, or rightly no answer. What waits or was prepared here is no mail."""
        return self._count(
            "SELECT count(*) AS n, coalesce(sum((state IN ('ready', 'drafted') AND decision = 'draft') "
            "OR (state = 'silent' AND decision = 'no-reply')), 0) AS alone FROM ("
            "SELECT state, json_extract(outcome, '$.decision') AS decision FROM mails WHERE state <> 'waiting' "
            "AND coalesce(json_extract(outcome, '$.kind'), '') <> 'reminder' AND arrived_at >= ?)",
            since,
        )

    def touched_invoices(self) -> frozenset[int]:
        """Invoices in which a person had to do more than to approve."""
        marks = ", ".join("?" for _ in _BY_HAND)
        rows = self._database.rows(
            f"SELECT DISTINCT invoice FROM invoice_events WHERE undone = 0 AND what IN ({marks})",  # noqa: S608
            _BY_HAND,
        )
        return frozenset(row["invoice"] for row in rows)

    def unexplained_lines(self, since: date) -> list[int]:
        """Bank lines that no match and no account explains, the oldest first."""
        rows = self._database.rows(
            "SELECT id FROM bank_lines WHERE date >= ? AND id NOT IN (SELECT line FROM live_matches) "
            "AND id NOT IN (SELECT line FROM line_accounts) ORDER BY date, id",
            (since.isoformat(),),
        )
        return [row["id"] for row in rows]

    def _count(self, sql: str, since: date) -> Count:
        row = self._database.rows(sql, (since.isoformat(),))[0]
        return Count(row["alone"], row["n"])
