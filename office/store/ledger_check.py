"""Are the books what was posted? The chain from its first link, every row against its seal, every rule anew."""

import contextlib
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import resources
from sqlite3 import Connection
from typing import Any

from core.evidence import Finding, FindingClass, Severity
from core.words import tr
from office.store import chain
from office.store.chain import Link
from office.store.database import Database, migrations_in
from office.store.entry_rows import number_of

_MOST_TOLD = 20  # of one kind: the first say enough


def check(database: Database, since: Link | None = None) -> tuple[list[Finding], Link | None]:
    """Every fault of the books, the chain and the periods, none for sound books; and the chain's last link.

    since: a link up to which all was found sound: only what came after it is looked at.
    """
    after = since.id if since else 0
    with database.read() as connection:
        links = [Link(*row) for row in connection.execute("SELECT * FROM links WHERE id > ? ORDER BY id", (after,))]
        last = links[-1] if links else since
        found = [
            *_first(_broken(links, since)),
            *_first(_changed(connection, links, after)),
            *_first(_unsound(connection, after)),
            *_first(_out_of_order(connection)),
            *_first(_rules(connection)),
            *_shortened(connection, last),
        ]
        return found, last


def _first(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding, _ in zip(findings, range(_MOST_TOLD), strict=False)]


def _finding(rule: str, message: str) -> Finding:
    return Finding(rule, FindingClass.INTEGRITY, Severity.BLOCK, message, source="Kontor")


def _broken(links: Iterable[Link], since: Link | None) -> Iterator[Finding]:
    previous = since.hash if since else chain.FIRST
    for place, link in enumerate(links, since.id + 1 if since else 1):
        expected = chain.link_hash(previous, link.kind, link.digest)
        if (link.id, link.previous, link.hash) != (place, previous, expected):
            yield _finding(
                "KONTOR-LEDGER-CHAIN",
                tr("The chain of the books was changed from outside, first at link {n}. Restore a backup.", n=place),
            )
            return
        previous = link.hash


def _changed(connection: Connection, links: Iterable[Link], after: int) -> Iterator[Finding]:
    """Rows that are not what was sealed, that nobody sealed, or that are gone; of the links behind `after`."""
    sealed = {_key(link): link.digest for link in links}  # of an account its last name
    held = dict(_contents(connection, after))
    for key in sealed.keys() | held.keys():
        if key not in held:
            yield _finding("KONTOR-LEDGER-MISSING", tr("{what} was removed from the books.", what=_named(key)))
        elif key not in sealed:
            yield _finding(
                "KONTOR-LEDGER-UNSEALED", tr("{what} was put into the books from outside.", what=_named(key))
            )
        elif chain.digest(held[key]) != sealed[key]:
            yield _finding("KONTOR-LEDGER-CHANGED", tr("{what} was changed after it was posted.", what=_named(key)))


_Key = tuple[str, str, int]  # kind, subject, link; accounts may be sealed again under a new name: their link is 0


def _key(link: Link) -> _Key:
    return link.kind, link.subject, 0 if link.kind == "account" else link.id


def _named(key: _Key) -> str:
    kind, subject, _ = key
    match kind:
        case "account":
            return tr("The account {number}", number=subject)
        case "entry":
            return tr("The entry {number}", number=subject)
        case _:
            return tr("An event of {period}", period=subject)


def _contents(connection: Connection, after: int = 0) -> Iterator[tuple[_Key, list[Any]]]:
    """The canonical content of what stands in the books behind a link, as it stands there now."""
    for row in connection.execute("SELECT number, name, type FROM accounts WHERE link > ?", (after,)):
        yield ("account", row["number"], 0), list(row)
    for row in connection.execute("SELECT id, period, state, at, why FROM period_events WHERE id > ?", (after,)):
        yield ("period", row["period"], row["id"]), list(row)[1:]
    postings, documents = _postings(connection, after), _documents(connection, after)
    entries = connection.execute("SELECT * FROM entries WHERE id > ? ORDER BY id", (after,)).fetchall()
    numbers = {row["id"]: number_of(row["year"], row["n"]) for row in entries}
    if after:
        reversed_ones = connection.execute(
            "SELECT id, year, n FROM entries WHERE id IN (SELECT reverses FROM entries WHERE id > ?)", (after,)
        )
        numbers |= {row["id"]: number_of(row["year"], row["n"]) for row in reversed_ones}
    for row in entries:
        number = numbers[row["id"]]
        head = [number, *(row[column] for column in ("date", "text", "reference", "source", "posted_at", "key"))]
        old = numbers.get(row["reverses"], "" if row["reverses"] is None else "?")
        yield ("entry", number, row["id"]), [*head, old, postings[row["id"]], documents[row["id"]]]


def _postings(connection: Connection, after: int) -> defaultdict[int, list[list[Any]]]:
    held: defaultdict[int, list[list[Any]]] = defaultdict(list)
    rows = connection.execute(
        "SELECT entry, account, amount, currency, tax_code, cost_centre FROM postings WHERE entry > ? "
        "ORDER BY entry, place",
        (after,),
    )
    for entry, *posting in rows:
        held[entry].append(posting)
    return held


def _documents(connection: Connection, after: int) -> defaultdict[int, list[str]]:
    held: defaultdict[int, list[str]] = defaultdict(list)
    rows = connection.execute(
        "SELECT entry, document FROM entry_documents WHERE entry > ? ORDER BY entry, place", (after,)
    )
    for entry, document in rows:
        held[entry].append(document)
    return held


def _unsound(connection: Connection, after: int) -> Iterator[Finding]:
    rows = connection.execute(
        "SELECT DISTINCT entry FROM postings WHERE entry > ?1 GROUP BY entry, currency HAVING sum(amount) <> 0 "
        "UNION SELECT id FROM entries WHERE id > ?1 AND (SELECT count(*) FROM postings WHERE entry = id) < 2",
        (after,),
    )
    for (entry,) in rows.fetchall():
        number = connection.execute(
            "SELECT printf('%d-%05d', year, n) FROM entries WHERE id = ?", (entry,)
        ).fetchone()
        told = tr("The entry {number} does not balance.", number=number[0] if number else "?")
        yield _finding("KONTOR-LEDGER-BALANCE", told)


def _out_of_order(connection: Connection) -> Iterator[Finding]:
    rows = connection.execute("SELECT year, count(*) AS held, max(n) AS last FROM entries GROUP BY year")
    for row in rows:
        if row["held"] != row["last"]:
            told = tr("The numbers of {year} have gaps: entries were removed.", year=row["year"])
            yield _finding("KONTOR-LEDGER-NUMBERS", told)


def _rules(connection: Connection) -> Iterator[Finding]:
    """The rules that the database keeps must still be there: who wants to change the books takes them away first."""
    held = dict(connection.execute("SELECT name, sql FROM sqlite_master").fetchall())
    for name, sql in schema().items():
        if held.get(name) != sql:
            told = tr("A rule that protects the books was taken away: {rule}. Restore a backup.", rule=name)
            yield _finding("KONTOR-LEDGER-RULE", told)


@cache
def schema() -> Mapping[str, str]:
    """Name → SQL of all tables, views and triggers, as the migrations make them."""
    with contextlib.closing(sqlite3.connect(":memory:")) as empty:
        for migration in migrations_in(resources.files("office.store") / "migrations"):
            empty.executescript(migration.sql)
        return dict(empty.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall())


def _shortened(connection: Connection, last: Link | None) -> list[Finding]:
    """The audit log names the head after each change: a chain whose end was cut off, or that grew unnoted, shows."""
    row = connection.execute(
        "SELECT json_extract(detail, '$.head') AS head FROM audit "
        "WHERE what IN ('posted', 'accounts', 'account renamed', 'period') ORDER BY id DESC LIMIT 1"
    ).fetchone()
    noted = row["head"] if row else chain.FIRST
    if noted == (last.hash if last else chain.FIRST):
        return []
    message = tr("The books do not end where the audit log says. Restore a backup.")
    return [_finding("KONTOR-LEDGER-HEAD", message)]
