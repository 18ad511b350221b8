"""The few ways in which office.db changes. Each change is one transaction."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, replace
from datetime import datetime
from importlib import resources
from pathlib import Path
from typing import Any

from core.words import whole
from office.store import audit
from office.store.database import Database, Row, migrations_in, now
from office.store.rows import (
    ATTACHMENT,
    Arrival,
    Arrived,
    DocumentRow,
    FileRow,
    Job,
    ReadFacts,
    Refusal,
    document_of,
    file_of,
    path_of,
    stored,
)

__all__ = ["ATTACHMENT", "MOST_ATTEMPTS", "Records", "open_database"]

MOST_ATTEMPTS = 3


def open_database(path: Path) -> Database:
    """office.db, created or brought up to date."""
    return Database(path, migrations_in(resources.files("office.store") / "migrations"))


class Records:
    """office.db as the use cases see it."""

    def __init__(self, database: Database, process: str) -> None:
        self.database = database
        self.process = process

    # settings

    def setting(self, key: str, default: Any = None) -> Any:
        row = self.database.one("SELECT value FROM settings WHERE key = ?", (key,))
        return json.loads(row["value"]) if row else default

    def set_setting(self, key: str, value: Any) -> None:
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, whole(json.dumps(value, ensure_ascii=False))),
            )
            audit.record(connection, "setting", {"key": key, "value": value})

    def first_arrival(self) -> datetime | None:
        """When the first document was taken in (UTC), or None for an empty office."""
        row = self.database.one("SELECT min(added_at) AS first FROM documents")
        return datetime.fromisoformat(row["first"]) if row and row["first"] else None

    # files on their way in

    def announce(self, paths: Iterable[Path]) -> None:
        """Promise an outcome for each path: from now on a power cut loses none of them."""
        with self.database.write() as connection:
            for path in paths:
                connection.execute(
                    "INSERT INTO files (path, name, outcome, seen_at) VALUES (?, ?, 'waiting', ?) "
                    "ON CONFLICT (path) DO UPDATE SET outcome = 'waiting', reason = '', sentence = '', "
                    "seen_at = excluded.seen_at",
                    (stored(path), whole(path.name), now()),
                )
                self._enqueue(connection, "add", stored(path))
            # the owner asks anew: what died with the app in the midst of it gets all its tries again
            connection.execute("UPDATE jobs SET attempts = 0 WHERE kind = 'ocr' AND leased_by <> ?", (self.process,))

    def arrived(self, arrival: Arrival, *, lease: bool = False) -> Arrived:
        """The bytes are kept: name them. A changed file lets go of what stood there before.

        lease: the caller reads it now, if it is fresh, and gets the job for it.
        """
        document = arrival.document
        arrival = replace(arrival, path=stored(arrival.path), name=whole(arrival.name))
        job = None
        with self.database.write() as connection:
            before = connection.execute("SELECT document FROM files WHERE path = ?", (arrival.path,)).fetchone()
            known = connection.execute("SELECT state FROM documents WHERE sha256 = ?", (document,)).fetchone()
            fresh = known is None or known["state"] in {"forgotten", "refused", "reading"}
            connection.execute(
                "INSERT INTO documents (sha256, size, state, added_at) VALUES (?, ?, 'reading', ?) "
                "ON CONFLICT (sha256) DO UPDATE SET state = CASE WHEN ? THEN 'reading' ELSE state END",
                (document, arrival.size, now(), fresh),
            )
            connection.execute(
                "INSERT INTO files (path, name, document, parent, size, mtime_ns, outcome, seen_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET document = excluded.document, "
                "size = excluded.size, mtime_ns = excluded.mtime_ns, outcome = excluded.outcome, "
                "reason = '', sentence = '', seen_at = excluded.seen_at",
                (*astuple(arrival), "waiting" if fresh else "duplicate", now()),
            )
            if fresh:
                job = self._enqueue(connection, "read", document, lease=lease)
            self._finish(connection, "add", arrival.path)
            changed = before and before["document"] and before["document"] != document
            return Arrived(fresh, job, self._orphaned(connection, before["document"]) if changed else None)

    def refuse_file(self, path: str, no: Refusal) -> str | None:
        """The file itself cannot be taken in (vanished, empty, disk full).

        Returns the document that it held before and that no other place names, if there is one.
        """
        path = stored(path)
        with self.database.write() as connection:
            row = connection.execute("SELECT document FROM files WHERE path = ?", (path,)).fetchone()
            connection.execute(
                "UPDATE files SET outcome = 'refused', reason = ?, sentence = ?, size = ?, mtime_ns = ?, "
                "document = NULL, seen_at = ? WHERE path = ?",
                (*astuple(replace(no, sentence=whole(no.sentence))), now(), path),
            )
            self._finish(connection, "add", path)
            return self._orphaned(connection, row["document"]) if row and row["document"] else None

    def unchanged(self, path: Path, size: int, mtime_ns: int) -> FileRow | None:
        """The row of a file that was taken in before and has not changed since: nothing needs to be read."""
        row = self.database.one(
            "SELECT files.* FROM files JOIN documents ON sha256 = document WHERE path = ? AND files.size = ? "
            "AND mtime_ns = ? AND outcome IN ('added', 'duplicate') AND state IN ('searchable', 'waiting-for-ocr')",
            (stored(path), size, mtime_ns),
        )
        return file_of(row) if row else None

    def withdraw(self, paths: Iterable[str]) -> None:
        """The person pressed Stop before these files were touched: no promise is left open.

        What was searchable before stays so; that the file has changed since is noticed when it is added again.
        """
        with self.database.write() as connection:
            for path in map(stored, paths):
                connection.execute(
                    "UPDATE documents SET state = 'forgotten' WHERE state = 'reading' AND sha256 = "
                    "(SELECT document FROM files WHERE path = ? AND outcome = 'waiting')",
                    (path,),
                )
                connection.execute(
                    "UPDATE files SET outcome = CASE WHEN document IN (SELECT sha256 FROM documents WHERE state IN "
                    "('searchable', 'waiting-for-ocr')) THEN 'added' ELSE 'gone' END "
                    "WHERE path = ? AND outcome = 'waiting'",
                    (path,),
                )
                self._finish(connection, "add", path)
            connection.execute(
                "DELETE FROM jobs WHERE kind = 'read' AND subject IN "
                "(SELECT sha256 FROM documents WHERE state = 'forgotten')"
            )

    # reading

    def was_read(self, document: str, facts: ReadFacts, *, ocr: bool, look: bool = False) -> None:
        """The document is searchable; its job is done, and an OCR job waits where pages are pictures.

        look: it may be an invoice, which a job of its own finds out.
        """
        with self.database.write() as connection:
            connection.execute(
                "UPDATE documents SET kind = ?, title = ?, language = ?, date = ?, pages = ?, passages = ?, "
                "state = ?, warnings = ?, properties = ? WHERE sha256 = ?",
                (facts.kind, whole(facts.title), facts.language, facts.date, facts.pages, facts.passages, facts.state,
                 json.dumps(list(facts.warnings)), whole(json.dumps(dict(facts.properties), ensure_ascii=False)),
                 document),
            )  # fmt: skip
            connection.execute(
                "UPDATE files SET outcome = 'added', reason = '', sentence = '' "
                "WHERE document = ? AND outcome = 'waiting'",
                (document,),
            )
            audit.record(connection, "document", {"sha256": document, "pages": facts.pages, "state": facts.state})
            self._finish(connection, "read", document)
            self._finish(connection, "ocr", document)
            if ocr:
                self._enqueue(connection, "ocr", document)
            if look:
                self._enqueue(connection, "look", document)

    def refuse_document(self, document: str, reason: str, sentence: str) -> None:
        """No reader could make text of it; every place it came from learns why."""
        with self.database.write() as connection:
            connection.execute("UPDATE documents SET state = 'refused' WHERE sha256 = ?", (document,))
            connection.execute(
                "UPDATE files SET outcome = 'refused', reason = ?, sentence = ? WHERE document = ?",
                (reason, whole(sentence), document),
            )
            audit.record(connection, "refused", {"sha256": document, "reason": reason})
            self._finish(connection, "read", document)

    def give_up_ocr(self, document: str, warning: str) -> None:
        """OCR cannot be had for this document: it stays searchable by what text it has, with a warning."""
        with self.database.write() as connection:
            row = connection.execute("SELECT warnings FROM documents WHERE sha256 = ?", (document,)).fetchone()
            warnings = sorted({*json.loads(row["warnings"]), warning}) if row else []
            connection.execute(
                "UPDATE documents SET state = 'searchable', warnings = ? WHERE sha256 = ?",
                (json.dumps(warnings), document),
            )
            self._finish(connection, "ocr", document)

    # the list

    def file(self, path: str) -> FileRow | None:
        row = self.database.one("SELECT * FROM files WHERE path = ?", (stored(path),))
        return file_of(row) if row else None

    def files(self) -> list[FileRow]:
        return [file_of(row) for row in self.database.rows("SELECT * FROM files ORDER BY path")]

    def attachments_of(self, document: str) -> list[FileRow]:
        """What was taken out of this mail or hybrid file."""
        rows = self.database.rows("SELECT * FROM files WHERE parent = ? ORDER BY path", (document,))
        return [file_of(row) for row in rows]

    def names(self, document: str) -> list[str]:
        """Every name under which these bytes came, in the order they came."""
        rows = self.database.rows(
            "SELECT name FROM files WHERE document = ? AND outcome <> 'gone' ORDER BY seen_at, path", (document,)
        )
        return list(dict.fromkeys(row["name"] for row in rows)) or [document[:12]]

    def origin(self, document: str) -> str:
        """The place from which these bytes came first."""
        row = self.database.one("SELECT path FROM files WHERE document = ? ORDER BY seen_at LIMIT 1", (document,))
        return path_of(row["path"]) if row else document

    def documents(self) -> list[DocumentRow]:
        """Everything the owner gave, newest first; forgotten documents are not shown."""
        rows = self.database.rows(
            "SELECT files.path, files.name, files.outcome, files.reason, files.sentence, files.seen_at, "
            "documents.* FROM files LEFT JOIN documents ON sha256 = document "
            "WHERE files.outcome <> 'gone' AND coalesce(state, '') <> 'forgotten' ORDER BY files.seen_at, files.path"
        )
        groups: dict[str, list[Row]] = {}
        for row in rows:
            groups.setdefault(row["sha256"] or row["path"], []).append(row)
        return [document_of(group) for group in reversed(groups.values())]

    def document(self, document: str) -> Row | None:
        """The bare row of one document."""
        return self.database.one("SELECT * FROM documents WHERE sha256 = ?", (document,))

    def properties(self, document: str) -> dict[str, str]:
        """What the file says of itself: "from" of a mail, "producer" of a PDF."""
        row = self.database.one("SELECT properties FROM documents WHERE sha256 = ?", (document,))
        return dict(json.loads(row["properties"])) if row else {}

    def parent(self, document: str) -> str:
        """The mail or hybrid file that these bytes came in first, or ""."""
        row = self.database.one("SELECT parent FROM files WHERE document = ? ORDER BY seen_at LIMIT 1", (document,))
        return str(row["parent"] or "") if row else ""

    def forget(self, document: str) -> None:
        """Take a document out of sight; its bytes stay in originals/."""
        with self.database.write() as connection:
            connection.execute("UPDATE documents SET state = 'forgotten' WHERE sha256 = ?", (document,))
            audit.record(connection, "forgotten", {"sha256": document})

    def remember(self, document: str) -> None:
        """Undo `forget`: the document is read again from its kept bytes."""
        with self.database.write() as connection:
            connection.execute("UPDATE documents SET state = 'reading' WHERE sha256 = ?", (document,))
            connection.execute("UPDATE files SET outcome = 'waiting' WHERE document = ?", (document,))
            self._enqueue(connection, "read", document)
            audit.record(connection, "remembered", {"sha256": document})

    def drop_path(self, path: str) -> str | None:
        """A watched file was deleted. Returns the document that no place names any more, if there is one."""
        path = stored(path)
        with self.database.write() as connection:
            row = connection.execute("SELECT document FROM files WHERE path = ?", (path,)).fetchone()
            connection.execute("UPDATE files SET outcome = 'gone', seen_at = ? WHERE path = ?", (now(), path))
            self._finish(connection, "add", path)
            return self._orphaned(connection, row["document"]) if row and row["document"] else None

    def _orphaned(self, connection: Any, document: str) -> str | None:
        """Forget a document that no place names any more; returns it if so. Its bytes stay in originals/."""
        left = connection.execute(
            "SELECT 1 FROM files WHERE document = ? AND outcome IN ('added', 'duplicate', 'waiting')", (document,)
        ).fetchone()
        if left:
            return None
        connection.execute("UPDATE documents SET state = 'forgotten' WHERE sha256 = ?", (document,))
        audit.record(connection, "gone", {"sha256": document})
        return document

    def read_again(self, document: str) -> None:
        """Queue a document whose text is missing from the knowledge base."""
        with self.database.write() as connection:
            self._enqueue(connection, "read", document)

    # jobs

    def lease(self, kinds: Sequence[str], *, subject: str | None = None) -> Job | None:
        """Take the oldest waiting job of these kinds (or the one about `subject`); counts one attempt."""
        marks = ", ".join("?" for _ in kinds)
        more = "AND subject = ?" if subject is not None else ""
        with self.database.write(durable=False) as connection:
            row = connection.execute(
                f"SELECT * FROM jobs WHERE kind IN ({marks}) AND leased_by <> ? {more} "  # noqa: S608  only marks
                "ORDER BY attempts, id LIMIT 1",
                (*kinds, self.process, *([stored(subject)] if subject is not None else [])),
            ).fetchone()
            if not row:
                return None
            connection.execute(
                "UPDATE jobs SET leased_by = ?, attempts = attempts + 1 WHERE id = ?", (self.process, row["id"])
            )
        return Job(row["id"], row["kind"], path_of(row["subject"]), row["attempts"] + 1)

    def release(self, job: Job) -> None:
        """Give a job back untried (the person pressed Stop); this attempt does not count."""
        with self.database.write() as connection:
            connection.execute("UPDATE jobs SET leased_by = '', attempts = attempts - 1 WHERE id = ?", (job.id,))

    def retry(self, job: Job) -> None:
        """Give a job back after a crash; the attempt counts."""
        with self.database.write() as connection:
            connection.execute("UPDATE jobs SET leased_by = '' WHERE id = ?", (job.id,))

    def jobs(self) -> list[Job]:
        """Every job that waits or runs."""
        rows = self.database.rows("SELECT id, kind, subject, attempts FROM jobs ORDER BY id")
        return [Job(row["id"], row["kind"], path_of(row["subject"]), row["attempts"]) for row in rows]

    def waiting(self) -> Mapping[str, int]:
        """How many jobs of each kind wait or run."""
        return {
            row["kind"]: row["n"] for row in self.database.rows("SELECT kind, count(*) n FROM jobs GROUP BY kind")
        }

    def enqueue(self, kind: str, subject: str) -> None:
        """Promise a piece of work; one that is promised already gets all its tries again."""
        with self.database.write() as connection:
            self._enqueue(connection, kind, subject)

    def finish(self, kind: str, subject: str) -> None:
        """The work is done; inside the transaction of its result."""
        with self.database.write() as connection:
            self._finish(connection, kind, subject)

    def _enqueue(self, connection: Any, kind: str, subject: str, *, lease: bool = False) -> Job | None:
        holder, attempts = (self.process, 1) if lease else ("", 0)
        row = connection.execute(
            "INSERT INTO jobs (kind, subject, attempts, leased_by, created_at) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (kind, subject) DO UPDATE SET attempts = excluded.attempts, leased_by = excluded.leased_by "
            "RETURNING id",
            (kind, subject, attempts, holder, now()),
        ).fetchone()
        return Job(row["id"], kind, subject, attempts) if lease else None

    def _finish(self, connection: Any, kind: str, subject: str) -> None:
        connection.execute("DELETE FROM jobs WHERE kind = ? AND subject = ?", (kind, subject))

    # folders and questions

    def folders(self) -> list[str]:
        return [path_of(row["path"]) for row in self.database.rows("SELECT path FROM folders ORDER BY path")]

    def watch(self, path: str, identity: int | None = None) -> None:
        """identity: what tells this folder from another one that may come to stand in its place."""
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO folders VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE SET identity = excluded.identity",
                (stored(path), now(), None if identity is None else str(identity)),
            )
            audit.record(connection, "watch", {"path": stored(path)})

    def identity(self, path: str) -> int | None:
        """What `watch` was told."""
        row = self.database.one("SELECT identity FROM folders WHERE path = ?", (stored(path),))
        return int(row["identity"]) if row and row["identity"] else None

    def unwatch(self, path: str) -> None:
        with self.database.write() as connection:
            connection.execute("DELETE FROM folders WHERE path = ?", (stored(path),))
            audit.record(connection, "unwatch", {"path": stored(path)})

    def keep_question(self, question: str, refused: bool, answer: Mapping[str, Any]) -> None:
        with self.database.write() as connection:
            connection.execute(
                "INSERT INTO questions (asked_at, question, refused, answer) VALUES (?, ?, ?, ?)",
                (now(), whole(question), refused, whole(json.dumps(answer, ensure_ascii=False))),
            )

    def questions(self, limit: int) -> list[Row]:
        return self.database.rows("SELECT * FROM questions ORDER BY id DESC LIMIT ?", (limit,))
