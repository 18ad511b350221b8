"""Mail accounts, mails and drafts in office.db. Whatever ran when the PC died is taken up again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from core.words import whole
from office.store import audit
from office.store.database import Database, Row, listed, now

TRIES = 3  # a mail that ended so many attempts is set aside and told
_SHOWN = "id, account, arrived_at, state, sender, subject, language, decision, reasons"  # as MailRow has them
_JUDGED = "FROM mails WHERE account = ? AND state <> 'waiting'"


@dataclass(frozen=True, slots=True)
class StoredMail:
    """A mail and how far it is. document: SHA-256 of its bytes in the originals. outcome: that of `kontor draft`.

    asked: the owner waits for its draft.
    """

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
    asked: bool
    wish: Mapping[str, Any]


class MailRow(NamedTuple):
    """What a list shows of a mail. sender: a name, else an address. account: "" for a dropped file."""

    id: int
    account: str
    arrived_at: str
    state: str
    sender: str
    subject: str
    language: str
    decision: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pile:
    """How many mails (`mails`) stand alike: in this state, so decided, of this account."""

    state: str
    decision: str
    account: str
    mails: int


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

    def forget_account(self, name: str) -> None:
        """Its mail is answered no more. Mails that came, and their drafts, stay."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM mail_folders WHERE account = ?", (name,))
            connection.execute("DELETE FROM mail_accounts WHERE name = ?", (name,))
            audit.record(connection, "mail account", {"name": name, "state": "forgotten"})

    def last_uid(self, account: str, folder: str, validity: int) -> int:
        """Up to where a folder was read; 0 when it is new, or the server has numbered it anew."""
        row = self._database.one(
            "SELECT last_uid FROM mail_folders WHERE account = ? AND folder = ? AND validity = ?",
            (account, folder, validity),
        )
        return int(row["last_uid"]) if row else 0

    def arrived(self, account: str, document: str, *, asked: bool = False) -> bool:
        """A mail is here, its bytes kept before. False for one that is known. asked: the owner waits for it."""
        with self._database.write() as connection:
            return bool(_insert(connection, account, document, asked=asked))

    def left_out(self, account: str, document: str, outcome: Mapping[str, Any]) -> bool:
        """A mail that is not read, of which the owner is told. document: what was kept of it. False if known."""
        with self._database.write() as connection:
            if not (fresh := _insert(connection, account, document)):
                return False
            connection.execute("UPDATE mails SET state = 'set-aside' WHERE id = ?", (fresh,))
            _tell(connection, fresh, outcome)
            return True

    def read_up_to(self, account: str, folder: str, validity: int, uid: int) -> None:
        """All mails up to this one are here."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT INTO mail_folders VALUES (?, ?, ?, ?) ON CONFLICT (account, folder) "
                "DO UPDATE SET validity = excluded.validity, last_uid = excluded.last_uid",
                (account, folder, validity, uid),
            )

    def lease(self, *, only_asked: bool = False) -> StoredMail | None:
        """The next mail that waits for a draft and that this process does not hold; its attempt is counted first.

        What the owner waits for goes first, then what was tried least, then the oldest. No clock is asked: a lease
        ends with the process that holds it, whatever time the PC believes it is.
        """
        with self._database.write() as connection:
            row = connection.execute(
                "UPDATE mails SET attempts = attempts + 1, leased_by = ? WHERE id = (SELECT id FROM mails "
                "WHERE state = 'waiting' AND leased_by <> ? AND attempts < ? AND asked >= ? "
                "ORDER BY asked DESC, attempts, arrived_at, id LIMIT 1) RETURNING *",
                (self._process, self._process, TRIES, int(only_asked)),
            ).fetchone()
        return _mail(row) if row else None

    def used_up(self) -> list[StoredMail]:
        """Mails that ended the program at each of their attempts, and that nobody holds now."""
        rows = self._database.rows(
            "SELECT * FROM mails WHERE state = 'waiting' AND attempts >= ? AND leased_by <> ? ORDER BY id",
            (TRIES, self._process),
        )
        return [_mail(row) for row in rows]

    def release(self, mail: StoredMail) -> None:
        """It was not its fault: somebody stopped the work, or the disk was full."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE mails SET attempts = attempts - 1, leased_by = '' WHERE id = ? AND state = 'waiting'",
                (mail.id,),
            )

    def retry(self, mail: StoredMail) -> None:
        """It may have been its fault: the attempt counts, and the others go first."""
        with self._database.write() as connection:
            connection.execute("UPDATE mails SET leased_by = '' WHERE id = ? AND state = 'waiting'", (mail.id,))

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

    def prepared(self, account: str, document: str, outcome: Mapping[str, Any], draft: str, draft_id: str) -> int:
        """A letter that answers no mail: ready to be laid, a conversation of its own. Returns its number.

        document: its own bytes in the originals.
        """
        with self._database.write() as connection:
            number = _insert(connection, account, document)
            connection.execute(
                "UPDATE mails SET state = 'ready', draft = ?, draft_id = ?, message_id = ?, thread = ? WHERE id = ?",
                (draft, draft_id, draft_id, draft_id, number),
            )
            _tell(connection, number, outcome)
        return number

    def withdraw(self, mail: int) -> None:
        """A letter is not to go out. One that lies in the mailbox is remembered, so that it is taken from there."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE mails SET old_draft = CASE state WHEN 'drafted' THEN draft ELSE '' END, "
                "old_id = CASE state WHEN 'drafted' THEN draft_id ELSE '' END, state = 'silent' WHERE id = ?",
                (mail,),
            )
            audit.record(connection, "mail", {"id": mail, "state": "withdrawn"})

    def withdrawn(self, account: str) -> list[StoredMail]:
        """Letters that lie in the account's folder and are not to go out, oldest first."""
        rows = self._database.rows(
            "SELECT * FROM mails WHERE account = ? AND state = 'silent' AND old_id <> '' AND old_id = draft_id "
            "ORDER BY id",
            (account,),
        )
        return [_mail(row) for row in rows]

    def gone(self, mail: StoredMail) -> None:
        """A withdrawn letter was taken from its folder, or somebody had changed it there."""
        with self._database.write() as connection:
            connection.execute("UPDATE mails SET old_id = '', old_draft = '' WHERE id = ?", (mail.id,))

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

    def wait_again(self, mail: int, wish: Mapping[str, Any] = MappingProxyType({})) -> None:
        """It is drafted anew, as if it had just come; a draft that lies in the mailbox is remembered.

        wish: what the owner wants of this draft.
        """
        with self._database.write() as connection:
            connection.execute(
                "UPDATE mails SET old_draft = draft, old_id = draft_id WHERE id = ? AND state = 'drafted'", (mail,)
            )
            connection.execute(
                "UPDATE mails SET state = 'waiting', attempts = 0, leased_by = '', draft = '', asked = 1, "
                "wish = ? WHERE id = ?",
                (json.dumps(dict(wish)), mail),
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

    def message_ids(self, account: str) -> frozenset[str]:
        """Of the account's mails that were judged."""
        rows = self._database.rows(f"SELECT message_id {_JUDGED} AND message_id <> ''", (account,))
        return frozenset(row["message_id"] for row in rows)

    def correspondents(self, account: str) -> frozenset[str]:
        """Who wrote the account's mails that were judged: addresses."""
        rows = self._database.rows(f"SELECT DISTINCT address {_JUDGED} AND address <> ''", (account,))
        return frozenset(row["address"] for row in rows)

    def in_thread(self, account: str, thread: str) -> list[StoredMail]:
        """A conversation's mails that came and were judged, oldest first."""
        rows = self._database.rows(
            f"SELECT * {_JUDGED} AND thread = ? AND thread <> '' AND message_id <> draft_id ORDER BY id",
            (account, thread),
        )
        return [_mail(row) for row in rows]

    def rows(self) -> list[MailRow]:
        """Every mail, newest first, without what was drafted: an index alone answers."""
        found = self._database.rows(f"SELECT {_SHOWN} FROM mails ORDER BY arrived_at DESC, id DESC")  # noqa: S608
        return [_row(row) for row in found]

    def row(self, mail: int) -> MailRow:
        """One mail as the list shows it. Raises KeyError."""
        found = self._database.one(f"SELECT {_SHOWN} FROM mails WHERE id = ?", (mail,))  # noqa: S608
        if found is None:
            raise KeyError(mail)
        return _row(found)

    def piles(self) -> list[Pile]:
        """How many mails stand alike."""
        found = self._database.rows(
            "SELECT state, decision, account, count(*) AS mails FROM mails GROUP BY state, decision, account"
        )
        return [Pile(**dict(row)) for row in found]

    def thread_of(self, account: str, message_ids: list[str]) -> str:
        """The conversation that one of these mails belongs to; "" when none is known."""
        row = self._database.one(
            "WITH named AS (SELECT value FROM json_each(?)) "
            "SELECT thread FROM mails WHERE account = ? AND (message_id IN named OR draft_id IN named) "
            "AND message_id <> '' AND thread <> '' ORDER BY id LIMIT 1",
            (listed(message_ids), account),
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
            changed = connection.execute(
                "UPDATE mails SET state = ?, message_id = ?, thread = ?, draft = ?, draft_id = ?, asked = 0 "
                "WHERE id = ? AND state = 'waiting' RETURNING id",
                (state, whole(message_id), whole(thread), draft, draft_id, mail.id),
            ).fetchone()
            if changed:
                _tell(connection, mail.id, outcome)


def _insert(connection: Any, account: str, document: str, *, asked: bool = False) -> int:
    """The new mail's number, 0 for one that is known."""
    row = connection.execute(
        "INSERT INTO mails (account, document, arrived_at, state, asked) VALUES (?, ?, ?, 'waiting', ?) "
        "ON CONFLICT DO NOTHING RETURNING id",
        (account, document, now(), int(asked)),
    ).fetchone()
    return int(row["id"]) if row else 0


def _tell(connection: Any, mail: int, outcome: Mapping[str, Any]) -> None:
    """Keep what was found, and beside it what the list shows of it."""
    shown = (outcome.get("from"), outcome.get("from_name") or outcome.get("from"), outcome.get("mail_subject"),
             outcome.get("language"), outcome.get("decision"))  # fmt: skip
    connection.execute(
        "UPDATE mails SET outcome = ?, reasons = ?, address = ?, sender = ?, subject = ?, language = ?, decision = ? "
        "WHERE id = ?",
        (
            whole(json.dumps(dict(outcome))),
            json.dumps(list(outcome.get("reasons") or ())),
            *(whole(str(each or "")) for each in shown),
            mail,
        ),
    )


def _row(row: Row) -> MailRow:
    *shown, reasons = row
    return MailRow._make((*shown, tuple(json.loads(reasons)) if reasons != "[]" else ()))


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
        asked=bool(row["asked"]),
        wish=json.loads(row["wish"]),
    )
