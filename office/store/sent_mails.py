"""Mails that the owner sent, and the customers' mails as far as answers and figures need them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.words import whole
from office.store import audit
from office.store.database import Database, Row, listed

_UNANSWERED = "AND id NOT IN (SELECT mail FROM sent_mails WHERE mail IS NOT NULL)"


@dataclass(frozen=True, slots=True)
class SentMail:
    """A mail of the owner's. letter: what it is paired by. mail, way: what it answers, None while unknown.

    edit: what he changed of the draft, None where there was none. account: "" where he approved the draft in Kontor.
    """

    id: int
    account: str
    document: str
    sent_at: str
    address: str
    person: str
    language: str
    words: str
    letter: Mapping[str, Any]
    mail: int | None = None
    way: str | None = None
    edit: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class JudgedMail:
    """A customer's mail that was judged. outcome: as `kontor draft` tells it."""

    id: int
    account: str
    document: str
    arrived_at: str
    state: str
    message_id: str
    thread: str
    draft_id: str
    outcome: Mapping[str, Any]


class SentMails:
    """The table of sent mails. Each change is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def knows(self, account: str, document: str) -> bool:
        """Whether these bytes were taken in for this account."""
        return self._database.one(
            "SELECT 1 FROM sent_mails WHERE account = ? AND document = ?", (account, document)
        ) is not None  # fmt: skip

    def add(self, mail: SentMail) -> bool:
        """Keep one; its number is given here. False for one that is known."""
        with self._database.write() as connection:
            return bool(
                connection.execute(
                    "INSERT INTO sent_mails (account, document, sent_at, address, person, language, words, letter) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    (
                        mail.account, mail.document, mail.sent_at, whole(mail.address), whole(mail.person),
                        mail.language, whole(mail.words), whole(json.dumps(dict(mail.letter))),
                    ),
                ).rowcount
            )  # fmt: skip

    def paired(self, document: str, account: str, mail: int, way: str, edit: Mapping[str, Any] | None) -> bool:
        """It answers that mail. False where either has its answer already."""
        with self._database.write() as connection:
            done = connection.execute(
                "UPDATE sent_mails SET mail = ?, way = ?, edit = ? WHERE account = ? AND document = ? "
                "AND mail IS NULL AND NOT EXISTS (SELECT 1 FROM sent_mails WHERE mail = ?)",
                (mail, way, None if edit is None else whole(json.dumps(dict(edit))), account, document, mail),
            ).rowcount
            if done:
                audit.record(connection, "answered", {"mail": mail, "sent": document, "way": way})
            return bool(done)

    def state(self) -> str:
        """Another word after each mail that was added or paired."""
        row = self._database.one("SELECT count(*) AS n, count(mail) AS paired, max(id) AS last FROM sent_mails")
        return "/".join(str(value or 0) for value in (tuple(row) if row else ()))

    def unpaired(self, since: str) -> list[SentMail]:
        """Those sent since a moment whose mail is not known, oldest first."""
        rows = self._database.rows(
            "SELECT * FROM sent_mails WHERE mail IS NULL AND sent_at >= ? ORDER BY sent_at, id", (since,)
        )
        return [_sent(row) for row in rows]

    def all(self) -> list[SentMail]:
        """Every one, oldest first."""
        return [_sent(row) for row in self._database.rows("SELECT * FROM sent_mails ORDER BY sent_at, id")]

    def of(self, numbers: Sequence[int]) -> list[SentMail]:
        """Those with these numbers, oldest first."""
        sql = "SELECT * FROM sent_mails WHERE id IN (SELECT value FROM json_each(?)) ORDER BY sent_at, id"
        rows = self._database.rows(sql, (listed(numbers),))
        return [_sent(row) for row in rows]

    def answers(self, mails: Sequence[int]) -> list[SentMail]:
        """What was sent to these customers' mails, by their numbers."""
        sql = "SELECT * FROM sent_mails WHERE mail IN (SELECT value FROM json_each(?)) ORDER BY sent_at"
        rows = self._database.rows(sql, (listed(mails),))
        return [_sent(row) for row in rows]

    def open_keys(self, since: str) -> frozenset[str]:
        """Senders, Message-IDs and drafts of the mails without an answer that came since a moment."""
        rows = self._database.rows(
            f"SELECT address, message_id, draft_id FROM mails WHERE arrived_at >= ? {_UNANSWERED}",  # noqa: S608
            (since,),
        )
        return frozenset(value for row in rows for value in row if value)

    def judged(self, *, unanswered_since: str = "") -> list[JudgedMail]:
        """The customers' mails that were judged, oldest first. unanswered_since: only those that still wait."""
        where = f"AND arrived_at >= ? {_UNANSWERED}" if unanswered_since else ""
        rows = self._database.rows(
            "SELECT id, account, document, arrived_at, state, message_id, thread, draft_id, outcome FROM mails "  # noqa: S608
            f"WHERE outcome IS NOT NULL {where} ORDER BY arrived_at, id",
            (unanswered_since,) if unanswered_since else (),
        )
        return [JudgedMail(**{**dict(row), "outcome": json.loads(row["outcome"])}) for row in rows]

    def scores(self) -> dict[int, Mapping[str, Any]]:
        """The owner's scorecards by mail."""
        rows = self._database.rows("SELECT mail, week, card FROM reply_scores ORDER BY scored_at, mail")
        return {row["mail"]: {"week": row["week"], **json.loads(row["card"])} for row in rows}

    def score(self, mail: int, week: str, card: Mapping[str, Any], at: str) -> None:
        """Keep a scorecard; a later one replaces it."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT INTO reply_scores VALUES (?, ?, ?, ?) ON CONFLICT (mail) DO UPDATE SET "
                "week = excluded.week, card = excluded.card, scored_at = excluded.scored_at",
                (mail, week, whole(json.dumps(dict(card))), at),
            )
            audit.record(connection, "reply score", {"mail": mail, "card": dict(card)})


def _sent(row: Row) -> SentMail:
    facts = dict(row)
    facts["letter"] = json.loads(facts["letter"])
    facts["edit"] = json.loads(facts["edit"]) if facts["edit"] else None
    return SentMail(**facts)
