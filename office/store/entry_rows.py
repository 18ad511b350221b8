"""Entries as office.db holds them, each read once: what is posted never changes, so what was read stays true."""

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from sqlite3 import Connection
from typing import Any

from core.money import amount_of
from office.books.journal import Entry, Posting
from office.store.chain import FIRST, last_link
from office.store.database import Row


@dataclass(frozen=True, slots=True)
class PostedEntry:
    """An entry with the row that it stands in. source: what made it; key: of the decision that did, "" for none."""

    id: int
    entry: Entry
    source: str
    key: str

    @property
    def place(self) -> tuple[date, int, int]:
        """Where it stands in the journal: by its day, then by its number."""
        return self.entry.date, self.entry.date.year, self.id


@dataclass(frozen=True, slots=True)
class _Read:
    """All entries up to a link of the chain, in the journal's order. seal: that link's hash."""

    link: int
    seal: str
    entries: tuple[PostedEntry, ...]


class EntryReader:
    """Reads the whole journal, and keeps it in memory for as long as the chain still has its seal.

    The hash covers everything that was read: a chain that has it holds nothing else before it, and only what came
    after is read anew. `Ledger.verify` looks at the rows themselves and never at what is kept here.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._read = _Read(0, FIRST, ())

    def all(self, connection: Connection) -> tuple[PostedEntry, ...]:
        """Every entry in the order of the journal. connection: one that reads what is committed."""
        with self._lock:
            kept = self._read if _still_holds(connection, self._read) else _Read(0, FIRST, ())
            last = last_link(connection)
            if last and last.id > kept.link:
                fresh = posted_entries(connection, "WHERE entries.id > ?", (kept.link,))
                entries = tuple(sorted((*kept.entries, *fresh), key=attrgetter("place"))) if fresh else kept.entries
                kept = _Read(last.id, last.hash, entries)
            self._read = kept
            return kept.entries


def _still_holds(connection: Connection, read: _Read) -> bool:
    row = connection.execute("SELECT hash FROM links WHERE id = ?", (read.link,)).fetchone()
    return bool(row) and row["hash"] == read.seal


def posted_entries(connection: Connection, where: str, values: Sequence[Any]) -> list[PostedEntry]:
    """The entries of a condition on the table `entries`, in the order of the journal."""
    rows = connection.execute(_ENTRIES.format(where=where), values).fetchall()
    postings = _grouped(connection.execute(_POSTINGS.format(where=where), values))
    documents = _grouped(connection.execute(_DOCUMENTS.format(where=where), values))
    return [
        PostedEntry(
            row["id"],
            _entry(row, postings.get(row["id"], ()), documents.get(row["id"], ())),
            row["source"],
            row["key"] or "",
        )
        for row in rows
    ]


_ENTRIES = (
    "SELECT entries.*, "
    "(SELECT printf('%d-%05d', old.year, old.n) FROM entries AS old WHERE old.id = entries.reverses) AS reversed "
    "FROM entries {where} ORDER BY date, year, n"
)
_POSTINGS = (
    "SELECT entry, account, amount, currency, tax_code, cost_centre FROM entries JOIN postings ON entry = id {where} "
    "ORDER BY entry, place"
)
_DOCUMENTS = "SELECT entry, document FROM entries JOIN entry_documents ON entry = id {where} ORDER BY entry, place"


def _grouped(rows: Iterable[Row]) -> dict[int, tuple[Row, ...]]:
    return {entry: tuple(held) for entry, held in groupby(rows, key=lambda row: row["entry"])}


def _entry(row: Row, postings: Iterable[Row], documents: Iterable[Row]) -> Entry:
    return Entry(
        number_of(row["year"], row["n"]),
        date.fromisoformat(row["date"]),
        row["text"],
        tuple(
            Posting(account, amount_of(amount, currency), currency, tax_code, cost_centre)
            for _, account, amount, currency, tax_code, cost_centre in postings
        ),
        tuple(each["document"] for each in documents),
        row["reversed"] or "",
        row["reference"],
    )


def number_of(year: int, n: int) -> str:
    """How the books write an entry's number."""
    return f"{year}-{n:05}"
