"""The chain of hashes over the books: canonical texts of what is posted, and the links that seal them.

A canonical text is JSON (RFC 8259) without blanks, in UTF-8, non-ASCII letters as themselves:

- account: ``[number, name, type]``
- entry: ``[number, date, text, reference, source, posted at, key or null, number of the entry it takes back or "",
  [[account, minor units, currency, tax code, cost centre], …], [document, …]]``
- period: ``[period, state, at, why]``

digest = SHA-256 of that text; hash = SHA-256 of ``previous LF kind LF digest``. The first previous is 64 zeros.
All hashes are written in lower-case hex. With these lines anyone can check a copy of the chain.
"""

import hashlib
import json
from collections.abc import Sequence
from sqlite3 import Connection
from typing import Any, NamedTuple

FIRST = "0" * 64


class Link(NamedTuple):
    """A row of the chain, in the order of its columns."""

    id: int
    kind: str
    subject: str
    digest: str
    previous: str
    hash: str


def digest(content: Sequence[Any]) -> str:
    """The SHA-256 of a canonical text."""
    return hashlib.sha256(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def sealed(last: Link | None, kind: str, subject: str, content: Sequence[Any]) -> Link:
    """The link that follows `last` and seals this content."""
    previous, fingerprint = last.hash if last else FIRST, digest(content)
    return Link(
        last.id + 1 if last else 1, kind, subject, fingerprint, previous, link_hash(previous, kind, fingerprint)
    )


def link_hash(previous: str, kind: str, fingerprint: str) -> str:
    """What ties a link to all that came before it."""
    return hashlib.sha256(f"{previous}\n{kind}\n{fingerprint}".encode()).hexdigest()


def last_link(connection: Connection) -> Link | None:
    """The end of the chain, or None for empty books."""
    row = connection.execute("SELECT * FROM links ORDER BY id DESC LIMIT 1").fetchone()
    return Link(*row) if row else None


def append(connection: Connection, links: Sequence[Link]) -> None:
    """Put seals on what lies in the same transaction. The database refuses them where an entry is not whole."""
    connection.executemany("INSERT INTO links VALUES (?, ?, ?, ?, ?, ?)", links)
