"""How much of the work was finished without a person, counted by the database: mails and invoices."""

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

    def mails(self, since: date) -> Count:
        """alone: a draft in which all is proven, or rightly no answer. What waits or was prepared here is no mail."""
        row = self._database.rows(
            "SELECT count(*) AS n, coalesce(sum((state IN ('ready', 'drafted') AND decision = 'draft') "
            "OR (state = 'silent' AND decision = 'no-reply')), 0) AS alone FROM ("
            "SELECT state, json_extract(outcome, '$.decision') AS decision FROM mails WHERE state <> 'waiting' "
            "AND coalesce(json_extract(outcome, '$.kind'), '') <> 'reminder' AND arrived_at >= ?)",
            (since.isoformat(),),
        )[0]
        return Count(row["alone"], row["n"])

    def touched_invoices(self) -> frozenset[int]:
        """Invoices in which a person had to do more than to approve."""
        marks = ", ".join("?" for _ in _BY_HAND)
        rows = self._database.rows(
            f"SELECT DISTINCT invoice FROM invoice_events WHERE undone = 0 AND what IN ({marks})",  # noqa: S608
            _BY_HAND,
        )
        return frozenset(row["invoice"] for row in rows)
