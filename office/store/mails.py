"""Mail accounts, mails and drafts in office.db. Whatever ran when the PC died is taken up again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.words import whole
from office.store import audit
from office.store.database import Database, Row, now

TRIES = 3  # a mail that ended so many attempts is set aside and told


@dataclass(frozen=True, slots=True)
class StoredMail:
    """A mail and how far it is. document: SHA-256 of its bytes in the originals. outcome: that of `kontor draft`."""

    id: int
    account: str
    document: str
    arrived_at: str
    state: str
    attempts: int
    message_id: str
    thread: str
    outcome: Mapping[str, Any]
    draft: str
    draft_id: str
    old_draft: str
    old_id: str


class MailStore:
    """The tables about mail. Each public change is one transaction. process: who leases, another at each start."""

    def __init__(self, database: Database, process: str) -> None:
        self._database = database
        self._process = process

    def accounts(self) -> dict[str, Mapping[str, Any]]:
        """Name → facts as they were kept, in the order of their names."""
        rows = self._database.rows("SELECT name, facts FROM mail_accounts ORDER BY name")
        return {row["name"]: json.loads(row["facts"]) for row in rows}

    def since(self, account: str) -> date:
        """The day from which this account's mails are answered."""
        row = self._database.one("SELECT since FROM mail_accounts WHERE name = ?", (account,))
        return date.fromisoformat(row["since"]) if row else date.max

    def keep_account(self, name: str, facts: Mapping[str, Any], since: date) -> None:
        """Add one, or change its facts; since when it is answered stays."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT INTO mail_accounts VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET facts = excluded.facts",
                (name, json.dumps(dict(facts)), since.isoformat()),
            )
            audit.record(connection, "mail account", {"name": name})

    def last_uid(self, account: str, folder: str, validity: int) -> int:
        """Up to where a folder was read; 0 when it is new, or the server has numbered it anew."""
        row = self._database.one(
            "SELECT last_uid FROM mail_folders WHERE account = ? AND folder = ? AND validity = ?",
            (account, folder, validity),
        )
        return int(row["last_uid"]) if row else 0

    def arrived(self, account: str, document: str) -> bool:
        """A mail is here, its bytes kept before. False for one that is known."""
        with self._database.write() as connection:
            return bool(_insert(connection, account, document))

    def read_up_to(self, account: str, folder: str, validity: int, uid: int) -> None:
        """All mails up to this one are here."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT INTO mail_folders VALUES (?, ?, ?, ?) ON CONFLICT (account, folder) "
                "DO UPDATE SET validity = excluded.validity, last_uid = excluded.last_uid",
                (account, folder, validity, uid),
            )

    def lease(self) -> StoredMail | None:
        """The oldest mail that waits for a draft and that this process does not hold; its attempt is counted first.

        One whose attempts are used up ended the program each time: it is set aside.
        """
        with self._database.write() as connection:
            connection.execute(
                "UPDATE mails SET state = 'set-aside' WHERE state = 'waiting' AND attempts >= ? AND leased_by <> ?",
                (TRIES, self._process),
            )
            row = connection.execute(
                "UPDATE mails SET attempts = attempts + 1, leased_by = ? WHERE id = (SELECT id FROM mails "
                "WHERE state = 'waiting' AND leased_by <> ? ORDER BY arrived_at, id LIMIT 1) RETURNING *",
                (self._process, self._process),
            ).fetchone()
        return _mail(row) if row else None

    def release(self, mail: StoredMail) -> None:
        """It was not its fault: somebody stopped the work, or the disk was full."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE mails SET attempts = attempts - 1, leased_by = '' WHERE id = ? AND state = 'waiting'",
                (mail.id,),
            )

    def judged(
        self, mail: StoredMail, state: str, outcome: Mapping[str, Any], *, message_id: str = "", thread: str = ""
    ) -> None:
        """No draft: nothing to answer ('silent'), for a person ('handed-over'), or it broke ('set-aside')."""
        self._finish(mail, state, outcome, message_id, thread, "", "")

    def drafted(
        self, mail: StoredMail, outcome: Mapping[str, Any], draft: str, draft_id: str, *, message_id: str, thread: str
    ) -> None:
        """The draft with everything that was found, in one transaction; it is not in its folder yet."""
        self._finish(mail, "ready", outcome, message_id, thread, draft, draft_id)

    def laid(self, mail: StoredMail) -> None:
        """The server has the draft."""
        with self._database.write() as connection:
            connection.execute("UPDATE mails SET state = 'drafted' WHERE id = ? AND state = 'ready'", (mail.id,))
            audit.record(connection, "draft", {"mail": mail.document, "draft": mail.draft_id})

    def change(self, mail: int, state: str) -> None:
        """As the owner says; what was found stays."""
        with self._database.write() as connection:
            connection.execute("UPDATE mails SET state = ? WHERE id = ? AND state <> 'waiting'", (state, mail))
            audit.record(connection, "mail", {"id": mail, "state": state})

    def wait_again(self, mail: int) -> None:
        """It is drafted anew, as if it had just come; a draft that lies in the mailbox is remembered."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE mails SET old_draft = draft, old_id = draft_id WHERE id = ? AND state = 'drafted'", (mail,)
            )
            connection.execute(
                "UPDATE mails SET state = 'waiting', attempts = 0, leased_by = '', draft = '' WHERE id = ?", (mail,)
            )

    def ready(self, account: str) -> list[StoredMail]:
        """Drafts that have to be laid into the account's folder, oldest first."""
        rows = self._database.rows(
            "SELECT * FROM mails WHERE account = ? AND state = 'ready' ORDER BY id", (account,)
        )
        return [_mail(row) for row in rows]

    def drafts_of(self, account: str, thread: str) -> list[StoredMail]:
        """Earlier drafts of a conversation that were laid into the folder, oldest first."""
        rows = self._database.rows(
            "SELECT * FROM mails WHERE account = ? AND thread = ? AND thread <> '' AND state = 'drafted' ORDER BY id",
            (account, thread),
        )
        return [_mail(row) for row in rows]

    def get(self, mail: int) -> StoredMail:
        """One mail by its number. Raises KeyError."""
        row = self._database.one("SELECT * FROM mails WHERE id = ?", (mail,))
        if row is None:
            raise KeyError(mail)
        return _mail(row)

    def judged_before(self, account: str) -> list[StoredMail]:
        """The account's mails that are no longer waiting, the oldest first; the latest thousand."""
        rows = self._database.rows(
            "SELECT * FROM (SELECT * FROM mails WHERE account = ? AND state <> 'waiting' ORDER BY id DESC "
            "LIMIT 1000) ORDER BY id",
            (account,),
        )
        return [_mail(row) for row in rows]

    def all(self) -> list[StoredMail]:
        """Every mail, newest first."""
        return [_mail(row) for row in self._database.rows("SELECT * FROM mails ORDER BY arrived_at DESC, id DESC")]

    def thread_of(self, account: str, message_ids: list[str]) -> str:
        """The conversation that one of these mails belongs to; "" when none is known."""
        marks = ",".join("?" * len(message_ids))
        row = self._database.one(
            f"SELECT thread FROM mails WHERE account = ? AND (message_id IN ({marks}) OR draft_id IN ({marks})) "  # noqa: S608
            "AND message_id <> '' AND thread <> '' ORDER BY id LIMIT 1",
            (account, *message_ids, *message_ids),
        )
        return str(row["thread"]) if row else ""

    def _finish(  # noqa: PLR0917
        self,
        mail: StoredMail,
        state: str,
        outcome: Mapping[str, Any],
        message_id: str,
        thread: str,
        draft: str,
        draft_id: str,
    ) -> None:
        with self._database.write() as connection:
            connection.execute(
                "UPDATE mails SET state = ?, outcome = ?, message_id = ?, thread = ?, draft = ?, draft_id = ? "
                "WHERE id = ? AND state = 'waiting'",
                (state, whole(json.dumps(dict(outcome))), whole(message_id), whole(thread), draft, draft_id, mail.id),
            )


def _insert(connection: Any, account: str, document: str) -> int:
    return int(
        connection.execute(
            "INSERT INTO mails (account, document, arrived_at, state) VALUES (?, ?, ?, 'waiting') "
            "ON CONFLICT DO NOTHING",
            (account, document, now()),
        ).rowcount
    )


def _mail(row: Row) -> StoredMail:
    return StoredMail(
        id=row["id"],
        account=row["account"],
        document=row["document"],
        arrived_at=row["arrived_at"],
        state=row["state"],
        attempts=row["attempts"],
        message_id=row["message_id"],
        thread=row["thread"],
        outcome=json.loads(row["outcome"]) if row["outcome"] else {},
        draft=row["draft"],
        draft_id=row["draft_id"],
        old_draft=row["old_draft"],
        old_id=row["old_id"],
    )
