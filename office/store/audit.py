"""The audit log: what was done, in a chain of hashes that shows any later change."""

import hashlib
import json
from collections.abc import Mapping
from sqlite3 import Connection
from typing import Any

from core.words import whole
from office.store.database import Database, now

FIRST = "0" * 64


def _link(previous: str, at: str, what: str, detail: str) -> str:
    return hashlib.sha256(f"{previous}\n{at}\n{what}\n{detail}".encode()).hexdigest()


def record(connection: Connection, what: str, detail: Mapping[str, Any]) -> str:
    """Append one event inside the caller's transaction; returns the new head of the chain."""
    last = connection.execute("SELECT hash FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    previous = last["hash"] if last else FIRST
    at, text = now(), whole(json.dumps(detail, ensure_ascii=False, sort_keys=True))
    head = _link(previous, at, what, text)
    connection.execute(
        "INSERT INTO audit (at, what, detail, previous, hash) VALUES (?, ?, ?, ?, ?)",
        (at, what, text, previous, head),
    )
    return head


def first_break(database: Database) -> int | None:
    """The number of the first row that does not fit the chain, or None when the chain is whole."""
    previous, expected = FIRST, 1
    for row in database.rows("SELECT * FROM audit ORDER BY id"):
        link = _link(row["previous"], row["at"], row["what"], row["detail"])
        if row["id"] != expected or row["previous"] != previous or row["hash"] != link:
            return int(row["id"])
        previous, expected = row["hash"], expected + 1
    return None
