"""What was learned from sent mails, and what the owner said of it. What he removes is declined, never deleted."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.words import whole
from office.store import audit
from office.store.database import Database, Row, now


@dataclass(frozen=True, slots=True)
class StoredLesson:
    """A lesson as proposed, accepted or declined. document: the one that holds it as evidence, "" for none.

    kind, scope, subject, about: see `office.replies.learning.Lesson`. sources: numbers of sent mails.
    """

    id: int
    kind: str
    scope: str
    subject: str
    about: str
    words: str
    language: str
    state: str
    document: str
    sources: tuple[int, ...]
    found_at: str
    decided_at: str


Key = tuple[str, str, str, str, str, str]  # kind, scope, subject, about, words, language


class LessonBook:
    """The table of lessons. Each change is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def propose(self, found: Mapping[Key, Sequence[int]]) -> int:
        """Proposals as of now, with their sources; returns how many are new.

        What the owner decided stays as he decided; a proposal that nothing teaches any more goes away. A saved reply
        is his own, not found here.
        """
        fresh = 0
        with self._database.write() as connection:
            for key, sources in found.items():
                fresh += connection.execute(
                    "INSERT INTO lessons (kind, scope, subject, about, words, language, state, sources, found_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, 'proposed', ?, ?) ON CONFLICT DO NOTHING",
                    (*map(whole, key), json.dumps(list(sources)), now()),
                ).rowcount
                connection.execute(
                    "UPDATE lessons SET sources = ? WHERE kind = ? AND scope = ? AND subject = ? AND about = ? "
                    "AND words = ? AND language = ?",
                    (json.dumps(list(sources)), *map(whole, key)),
                )
            seen = "SELECT * FROM lessons WHERE state = 'proposed' AND kind <> 'saved-reply'"
            for row in connection.execute(seen).fetchall():
                if _key(row) not in {tuple(map(whole, key)) for key in found}:
                    connection.execute("DELETE FROM lessons WHERE id = ?", (row["id"],))
        return fresh

    def add(self, key: Key, sources: Sequence[int]) -> int:
        """One that the owner made himself, proposed until he accepts it; returns its number."""
        with self._database.write() as connection:
            row = connection.execute(
                "INSERT INTO lessons (kind, scope, subject, about, words, language, state, sources, found_at) "
                "VALUES (?, ?, ?, ?, ?, ?, 'declined', ?, ?) ON CONFLICT DO UPDATE SET sources = excluded.sources "
                "RETURNING id",
                (*map(whole, key), json.dumps(list(sources)), now()),
            ).fetchone()
            return int(row["id"])

    def decide(self, lesson: int, state: str, *, document: str | None = None) -> None:
        """As the owner says: accepted or declined. document: what holds it as evidence from now on."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE lessons SET state = ?, decided_at = ?, document = coalesce(?, document) WHERE id = ?",
                (state, now(), document, lesson),
            )
            audit.record(connection, "lesson", {"lesson": lesson, "state": state, "document": document or ""})

    def rescope(self, lesson: int, scope: str, subject: str) -> None:
        """For whom it holds, as the owner says."""
        with self._database.write() as connection:
            connection.execute("UPDATE lessons SET scope = ?, subject = ? WHERE id = ?", (scope, subject, lesson))
            audit.record(connection, "lesson", {"lesson": lesson, "scope": scope, "subject": subject})

    def answers(self, lesson: int, asks: Sequence[tuple[int, str]]) -> None:
        """It answers these asks, each a mail's number and the ask's words."""
        with self._database.write() as connection:
            connection.executemany(
                "INSERT INTO answered_asks VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET lesson = excluded.lesson",
                [(mail, whole(ask), lesson) for mail, ask in asks],
            )

    def answered_asks(self) -> frozenset[tuple[int, str]]:
        """The asks that a lesson answers which the owner did not take back."""
        rows = self._database.rows(
            "SELECT mail, ask FROM answered_asks JOIN lessons ON lessons.id = lesson WHERE state = 'accepted'"
        )
        return frozenset((row["mail"], row["ask"]) for row in rows)

    def get(self, lesson: int) -> StoredLesson:
        """One by its number. Raises KeyError."""
        row = self._database.one("SELECT * FROM lessons WHERE id = ?", (lesson,))
        if row is None:
            raise KeyError(lesson)
        return _lesson(row)

    def all(self, *states: str) -> list[StoredLesson]:
        """Those in one of these states, or every one; the latest first."""
        marks = ",".join("?" * len(states))
        where = f"WHERE state IN ({marks})" if states else ""
        rows = self._database.rows(f"SELECT * FROM lessons {where} ORDER BY found_at DESC, id DESC", states)  # noqa: S608
        return [_lesson(row) for row in rows]


def _key(row: Row) -> tuple[str, ...]:
    return tuple(row[name] for name in ("kind", "scope", "subject", "about", "words", "language"))


def _lesson(row: Row) -> StoredLesson:
    return StoredLesson(**{**dict(row), "sources": tuple(json.loads(row["sources"]))})
