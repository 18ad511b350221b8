"""Invoices in office.db: what was read and found, what was decided, and what must be done first."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from core.words import whole
from office.invoices.codec import as_json
from office.invoices.reading import Reading
from office.store import audit
from office.store.database import Database, Row, listed, now
from office.store.invoice_values import (
    Checked,
    EventRow,
    StoredInvoice,
    TaskRow,
    event_of,
    findings_json,
    findings_of,
    invoice_of,
    task_of,
)

__all__ = ["Checked", "EventRow", "Invoices", "StoredInvoice", "TaskRow", "findings_of"]


_COLUMNS = (
    "name", "kind", "seller", "number", "issue_date", "due_date", "discount_until", "gross_minor", "currency",
    "words",
)  # fmt: skip


class Invoices:
    """The tables about invoices. Each public change is one transaction; changes inside another join it."""

    def __init__(self, database: Database) -> None:
        self.database = database

    # reading

    def keep(self, checked: Checked) -> int:
        """Write a reading with its findings: a new invoice, or a new reading of a known one. Returns its id."""
        reading = checked.reading
        values = {
            "document": reading.document,
            "first_page": reading.first_page,
            "beside": checked.beside or None,
            "reading": _text(as_json(reading)),
            "channel": checked.channel,
            "sender": whole(checked.sender),
            "arrived_at": now(),
            **self._judged(checked),
        }
        names = ", ".join(values)
        marks = ", ".join("?" for _ in values)
        again = ", ".join(f"{name} = excluded.{name}" for name in values if name not in _OF_ARRIVAL)
        again += ", state = CASE state WHEN 'gone' THEN 'open' ELSE state END"
        with self.database.write() as connection:
            row = connection.execute(
                f"INSERT INTO invoices ({names}) VALUES ({marks}) ON CONFLICT (document, first_page) "  # noqa: S608
                f"DO UPDATE SET {again}, revision = revision + 1 RETURNING id, revision",
                tuple(values.values()),
            ).fetchone()
            self._tasks_arise(connection, row["id"], checked.tasks)
            self._keep_reports(connection, row["id"], checked.reports)
            if row["revision"] == 1:
                detail = {"document": reading.document, "verdict": checked.verdict, "channel": checked.channel}
                self._event(connection, row["id"], "arrived", "", detail)
            return int(row["id"])

    def recheck(self, invoice: int, checked: Checked) -> None:
        """New findings for a reading that stays; what must be done first follows them."""
        values = self._judged(checked)
        sets = ", ".join(f"{name} = ?" for name in values)
        with self.database.write() as connection:
            before = connection.execute("SELECT verdict FROM invoices WHERE id = ?", (invoice,)).fetchone()
            connection.execute(
                f"UPDATE invoices SET {sets}, revision = revision + 1 WHERE id = ?",  # noqa: S608  our own names
                (*values.values(), invoice),
            )
            self._tasks_arise(connection, invoice, checked.tasks)
            if before["verdict"] != checked.verdict:
                detail = {"from": before["verdict"], "to": checked.verdict}
                self._event(connection, invoice, "verdict", "", detail)

    def _judged(self, checked: Checked) -> dict[str, Any]:
        return {
            "findings": _text(findings_json(checked.findings)),
            "verdict": checked.verdict,
            "supplier": checked.supplier,
            "checked_by": checked.checked_by,
            **{name: _whole(checked.columns[name]) for name in _COLUMNS if name in checked.columns},
        }

    def replace_reading(self, invoice: int, reading: Reading) -> None:
        """The owner corrected it: another reading for the same invoice."""
        with self.database.write() as connection:
            connection.execute(
                "UPDATE invoices SET reading = ?, revision = revision + 1 WHERE id = ?",
                (_text(as_json(reading)), invoice),
            )

    def join(self, invoice: int, document: str) -> None:
        """Another file turned out to be the same invoice."""
        with self.database.write() as connection:
            connection.execute("UPDATE invoices SET beside = ? WHERE id = ?", (document, invoice))
            self._event(connection, invoice, "joined", "", {"document": document})

    # looking

    def one(self, invoice: int) -> StoredInvoice:
        """Raises KeyError when there is no such invoice."""
        row = self.database.one("SELECT * FROM invoices WHERE id = ?", (invoice,))
        if row is None:
            raise KeyError(invoice)
        return invoice_of(row)

    def of_document(self, document: str) -> list[StoredInvoice]:
        """The invoices of one file, in the order of its pages; also the one that it came beside or gave pages to."""
        rows = self.database.rows(
            "SELECT * FROM invoices WHERE (document = ? OR beside = ? OR document IN "
            "(SELECT document FROM joined_files WHERE part = ?)) AND state <> 'gone' ORDER BY first_page, id",
            (document, document, document),
        )
        return [invoice_of(row) for row in rows]

    def rows(self, *, search: str = "", state: str = "") -> list[Row]:
        """The bare rows without readings, newest first. search: every word must stand somewhere in the invoice."""
        asked = search.casefold().split()
        return self.database.rows(
            f"SELECT {_LISTED} FROM invoices WHERE state <> 'gone' AND ? IN ('', state) "  # noqa: S608  our own names
            "AND NOT EXISTS (SELECT 1 FROM json_each(?) WHERE instr(words, value) = 0) "
            "ORDER BY arrived_at DESC, id DESC",
            (state, listed(asked)),
        )

    def rows_of(self, ids: Sequence[int]) -> list[Row]:
        """The bare rows of these invoices."""
        return self.database.rows(
            f"SELECT {_LISTED} FROM invoices WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",  # noqa: S608
            (listed(ids),),
        )

    def revisions(self) -> dict[int, int]:
        """Which invoices there are, and how often each was written: what a memory of them goes by."""
        return {row["id"]: row["revision"] for row in self.database.rows("SELECT id, revision FROM invoices")}

    def some(self, ids: Sequence[int]) -> list[StoredInvoice]:
        """These invoices, by id."""
        rows = self.database.rows(
            "SELECT * FROM invoices WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", (listed(ids),)
        )
        return [invoice_of(row) for row in rows]

    def open_ids(self, supplier: str = "") -> list[int]:
        """Invoices that nobody decided yet, of one supplier or of all."""
        rows = self.database.rows(
            "SELECT id FROM invoices WHERE state IN ('open', 'waiting', 'asked') AND (? = '' OR supplier = ?) "
            "ORDER BY id",
            (supplier, supplier),
        )
        return [row["id"] for row in rows]

    def stale_ids(self, checked_by: str) -> list[int]:
        """Open invoices that were checked by other rules or in another language."""
        rows = self.database.rows(
            "SELECT id FROM invoices WHERE state IN ('open', 'waiting', 'asked') AND checked_by <> ? ORDER BY id",
            (checked_by,),
        )
        return [row["id"] for row in rows]

    def reports(self, invoice: int) -> dict[str, Any]:
        """What is archived with an invoice, by kind."""
        rows = self.database.rows("SELECT kind, content FROM reports WHERE invoice = ?", (invoice,))
        return {row["kind"]: json.loads(row["content"]) for row in rows}

    # deciding

    def decide(
        self, invoice: int, what: str, *, state: str, person: str = "", detail: Mapping[str, Any] | None = None,
        token: str = "", paid_on: str | None = None, before: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        """A decision of a person: the new state, in the history and in the audit log, and what undo puts back."""
        with self.database.write() as connection:
            row = connection.execute("SELECT state, paid_on FROM invoices WHERE id = ?", (invoice,)).fetchone()
            connection.execute(
                "UPDATE invoices SET state = ?, paid_on = ?, revision = revision + 1 WHERE id = ?",
                (state, row["paid_on"] if paid_on is None else paid_on, invoice),
            )
            restore = {**(before or {}), "state": row["state"], "paid_on": row["paid_on"]}
            self._event(connection, invoice, what, person, detail or {}, before=restore, token=token)

    def note(self, invoice: int, what: str, *, person: str = "", detail: Mapping[str, Any] | None = None) -> None:
        """Something that happened without a change of state."""
        with self.database.write() as connection:
            self._event(connection, invoice, what, person, detail or {})

    def decision(self, token: str) -> Row | None:
        """The decision that this token undoes, if it still stands and is the last one of its invoice."""
        return self.database.one(
            "SELECT * FROM invoice_events AS e WHERE token = ? AND token <> '' AND undone = 0 AND NOT EXISTS "
            "(SELECT 1 FROM invoice_events WHERE invoice = e.invoice AND id > e.id AND token <> '' AND undone = 0)",
            (token,),
        )

    def undo(self, event: Row, person: str = "") -> dict[str, Any]:
        """Put back the state before a decision. Returns all that the decision noted to be restored."""
        before: dict[str, Any] = json.loads(event["before"])
        with self.database.write() as connection:
            connection.execute(
                "UPDATE invoices SET state = ?, paid_on = ?, revision = revision + 1 WHERE id = ?",
                (before["state"], before["paid_on"], event["invoice"]),
            )
            connection.execute("UPDATE invoice_events SET undone = 1 WHERE id = ?", (event["id"],))
            self._event(connection, event["invoice"], "undone", person, {"what": event["what"]})
        return before

    def history(self, invoice: int) -> list[EventRow]:
        """What happened, oldest first."""
        rows = self.database.rows("SELECT * FROM invoice_events WHERE invoice = ? ORDER BY id", (invoice,))
        return [event_of(row) for row in rows]

    def persons(self, invoice: int, what: str) -> list[str]:
        """Who did this and did not take it back."""
        rows = self.database.rows(
            "SELECT person FROM invoice_events WHERE invoice = ? AND what = ? AND undone = 0", (invoice, what)
        )
        return [row["person"] for row in rows]

    def tell_apart(self, invoice: int, other: int) -> None:
        """The owner said: these two are no duplicates."""
        with self.database.write() as connection:
            pairs = [(invoice, other), (other, invoice)]
            connection.executemany("INSERT OR IGNORE INTO told_apart VALUES (?, ?)", pairs)
            connection.executemany("UPDATE invoices SET revision = revision + 1 WHERE id = ?", [(invoice,), (other,)])

    def join_again(self, invoice: int, others: Iterable[int]) -> None:
        """Undo `tell_apart`."""
        with self.database.write() as connection:
            for other in others:
                pairs = [(invoice, other), (other, invoice)]
                connection.executemany("DELETE FROM told_apart WHERE invoice = ? AND other = ?", pairs)

    def take_out(self, invoices: Iterable[int]) -> None:
        """These were only made by a decision that was taken back."""
        with self.database.write():
            for invoice in invoices:
                self.decide(invoice, "taken-out", state="gone")

    def told_apart(self) -> dict[int, set[int]]:
        """Each invoice with those that it is no duplicate of."""
        pairs: dict[int, set[int]] = {}
        for row in self.database.rows("SELECT invoice, other FROM told_apart"):
            pairs.setdefault(row["invoice"], set()).add(row["other"])
        return pairs

    # tasks

    def tasks(self, invoice: int) -> list[TaskRow]:
        """What must be done, or was done, for this invoice."""
        rows = self.database.rows(
            "SELECT * FROM invoice_tasks WHERE invoice = ? AND state <> 'gone' ORDER BY id", (invoice,)
        )
        return [task_of(row) for row in rows]

    def open_tasks(self) -> dict[int, int]:
        """How many tasks are open, by invoice."""
        rows = self.database.rows(
            "SELECT invoice, count(*) AS n FROM invoice_tasks WHERE state = 'open' GROUP BY invoice"
        )
        return {row["invoice"]: row["n"] for row in rows}

    def complete(self, task: TaskRow, note: Mapping[str, str]) -> None:
        """The task was done: by whom and what he noted stays in the history and in the audit log."""
        with self.database.write() as connection:
            connection.execute(
                "UPDATE invoice_tasks SET state = 'done', note = ?, done_at = ? WHERE id = ?",
                (_text(dict(note)), now(), task.id),
            )
            detail = {"task": task.kind, "subject": task.subject, **note}
            self._event(connection, task.invoice, "task-done", note.get("person", ""), detail)
            connection.execute("UPDATE invoices SET revision = revision + 1 WHERE id = ?", (task.invoice,))

    def _tasks_arise(self, connection: Any, invoice: int, tasks: Iterable[tuple[str, str]]) -> None:
        """Those needed now are open unless done before; open ones that nothing asks for any more go."""
        connection.execute("UPDATE invoice_tasks SET state = 'gone' WHERE invoice = ? AND state = 'open'", (invoice,))
        for kind, subject in tasks:
            connection.execute(
                "INSERT INTO invoice_tasks (invoice, kind, subject, made_at) VALUES (?, ?, ?, ?) ON CONFLICT "
                "(invoice, kind, subject) DO UPDATE SET state = CASE state WHEN 'done' THEN 'done' ELSE 'open' END",
                (invoice, kind, whole(subject), now()),
            )

    def _keep_reports(self, connection: Any, invoice: int, reports: Mapping[str, Any]) -> None:
        for kind, content in reports.items():
            connection.execute(
                "INSERT INTO reports VALUES (?, ?, ?, ?) ON CONFLICT (invoice, kind) DO UPDATE SET "
                "made_at = excluded.made_at, content = excluded.content",
                (invoice, kind, now(), _text(content)),
            )

    def _event(
        self, connection: Any, invoice: int, what: str, person: str, detail: Mapping[str, Any], *,
        before: Mapping[str, Any] | None = None, token: str = "",
    ) -> None:  # fmt: skip
        kept = "" if before is None else _text(before)
        connection.execute(
            "INSERT INTO invoice_events (invoice, at, what, person, detail, before, token) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (invoice, now(), what, whole(person), _text(detail), kept, token),
        )
        audit.record(connection, f"invoice-{what}", {"invoice": invoice, "person": person, **detail})


_OF_ARRIVAL = {"document", "first_page", "channel", "sender", "arrived_at"}
_LISTED = (
    "id, document, first_page, name, kind, supplier, seller, number, issue_date, due_date, discount_until, "
    "gross_minor, currency, findings, verdict, state, paid_on, channel, arrived_at, revision"
)


def _text(value: Any) -> str:
    return whole(json.dumps(value, ensure_ascii=False))


def _whole(value: Any) -> Any:
    return whole(value) if isinstance(value, str) else value
