"""Reminders that were prepared, what each was about, and items that the owner holds back, in office.db."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from core.errors import InputError
from core.money import minor_of
from core.words import tr
from office.books.reminders.choice import Reminded, Reminder
from office.store import audit
from office.store.database import Database, now


@dataclass(frozen=True, slots=True)
class StoredReminder:
    """A reminder that stands. mail: its number in the queue of drafts. items: with what was open of them then."""

    id: int
    customer: str
    level: int
    on: date
    deadline: date
    mail: int
    items: tuple[int, ...]


class ReminderBook:
    """The tables about reminders. Each public change is one transaction; inside another it joins it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def standing(self) -> list[StoredReminder]:
        """What was prepared and not taken back, the oldest first."""
        items: dict[int, list[int]] = {}
        for row in self._database.rows("SELECT reminder, item FROM reminder_items ORDER BY reminder, item"):
            items.setdefault(row["reminder"], []).append(row["item"])
        rows = self._database.rows("SELECT * FROM reminders WHERE taken_back_at IS NULL ORDER BY id")
        return [
            StoredReminder(
                row["id"], row["customer"], row["level"], date.fromisoformat(row["made_on"]),
                date.fromisoformat(row["deadline"]), row["mail"], tuple(items.get(row["id"], ())),
            )
            for row in rows
        ]  # fmt: skip

    def reminded(self) -> list[Reminded]:
        """The same, one for each item, as the choice of the next ones looks at it."""
        return [
            Reminded(item, each.customer, each.level, each.on, each.deadline)
            for each in self.standing()
            for item in each.items
        ]

    def keep(self, reminder: Reminder, mail: int) -> int:
        """Remember a letter and what it claims; returns its number."""
        currency = reminder.currency
        with self._database.write() as connection:
            row = connection.execute(
                "INSERT INTO reminders (customer, level, made_on, deadline, mail, currency, interest, lump_sums) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                (
                    reminder.customer, reminder.level, reminder.on.isoformat(), reminder.deadline.isoformat(), mail,
                    currency, minor_of(reminder.interest, currency), minor_of(reminder.lump_sums, currency),
                ),
            ).fetchone()  # fmt: skip
            connection.executemany(
                "INSERT INTO reminder_items VALUES (?, ?, ?)",
                [(row["id"], claim.number, minor_of(claim.left, currency)) for claim in reminder.claims],
            )
            audit.record(connection, "reminder", {"reminder": row["id"], "level": reminder.level})
        return int(row["id"])

    def take_back(self, reminder: int) -> int:
        """It was not sent: the next one is chosen as if it had never been. Returns the number of its mail.

        Raises InputError for one that is not there or was taken back before.
        """
        with self._database.write() as connection:
            row = connection.execute(
                "UPDATE reminders SET taken_back_at = ? WHERE id = ? AND taken_back_at IS NULL RETURNING mail",
                (now(), reminder),
            ).fetchone()
            if row is None and not connection.execute("SELECT 1 FROM reminders WHERE id = ?", (reminder,)).fetchone():
                raise InputError(tr("There is no reminder {n}.", n=reminder))
            if row is None:
                raise InputError(tr("This reminder was taken back already."))
            audit.record(connection, "reminder taken back", {"reminder": reminder})
        return int(row["mail"])

    def disputed(self) -> frozenset[int]:
        """Items that the owner holds back."""
        rows = self._database.rows("SELECT item FROM disputed_items WHERE ended_at IS NULL")
        return frozenset(row["item"] for row in rows)

    def dispute(self, items: Iterable[int]) -> None:
        """The customer disputes these: no reminder speaks of them until the owner says that it is settled."""
        with self._database.write() as connection:
            for item in items:
                connection.execute(
                    "INSERT INTO disputed_items (item, since) SELECT ?, ? WHERE NOT EXISTS "
                    "(SELECT 1 FROM disputed_items WHERE item = ? AND ended_at IS NULL)",
                    (item, now(), item),
                )
                audit.record(connection, "item disputed", {"item": item})

    def settle(self, items: Iterable[int]) -> None:
        """No longer disputed."""
        with self._database.write() as connection:
            for item in items:
                connection.execute(
                    "UPDATE disputed_items SET ended_at = ? WHERE item = ? AND ended_at IS NULL", (now(), item)
                )
                audit.record(connection, "dispute settled", {"item": item})
