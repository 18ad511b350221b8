"""Documents, pages and passages in kb.db: put whole or not at all, read back exactly."""

import hashlib
import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kb.document import Page, ReadDocument
from kb.store.records import Passage, StoredDocument, pack, unpack
from kb.store.sqlite import listed

_PASSAGE = """SELECT passage.id, document.sha, page, start, length, text, context, passage.language, role
    FROM passage JOIN document ON document.id = passage.document"""


@dataclass(frozen=True, slots=True)
class NewPassage:
    """A passage before it has an id, with the terms it is found by."""

    page: int
    start: int
    length: int
    text: str
    context: str
    language: str
    role: str
    body: str
    marks: str
    heading: str
    grams: str


@dataclass(frozen=True, slots=True)
class Labels:
    """The terms of a document as a whole, the same for all its passages."""

    name: str
    title: str
    about: str


def fingerprint_of(db: sqlite3.Connection, sha: str) -> str | None:
    """What the stored version of this document was made from, or None where there is none."""
    row = db.execute("SELECT fingerprint FROM document WHERE sha = ?", (sha,)).fetchone()
    return row[0] if row else None


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document made ready before the transaction begins. fingerprint: changes when any of it would."""

    sha: str
    fingerprint: str
    read: ReadDocument
    language: str
    passages: Sequence[NewPassage]
    labels: Labels


def insert(db: sqlite3.Connection, new: NewDocument) -> None:
    """Put a document that is not there yet. Names are set apart."""
    read, labels = new.read, new.labels
    row = (new.sha, new.fingerprint, read.kind.value, read.date, pack(read.title), new.language)
    key = db.execute(
        "INSERT INTO document (sha, fingerprint, kind, date, title, language) VALUES (?, ?, ?, ?, ?, ?)", row
    ).lastrowid
    db.executemany("INSERT INTO page VALUES (?, ?, ?, ?, ?)", (_page_row(key, page) for page in read.pages))
    first = 1 + db.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'passage'").fetchone()[0]
    numbered = list(enumerate(new.passages, first))
    db.executemany(
        "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (ident, key, p.page, p.start, p.length, pack(p.text), pack(p.context), p.language, p.role)
            for ident, p in numbered
        ),
    )
    db.executemany(
        "INSERT INTO words (rowid, body, marks, heading, name, title, about) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((ident, p.body, p.marks, p.heading, labels.name, labels.title, labels.about) for ident, p in numbered),
    )
    db.executemany("INSERT INTO grams (rowid, body) VALUES (?, ?)", ((i, p.grams) for i, p in numbered if p.grams))
    changed(db)


def _page_row(document: int | None, page: Page) -> tuple[object, ...]:
    text = pack(page.text)
    layout = json.dumps(replace(page, text="").as_json(), separators=(",", ":")).encode()
    return document, page.number, hashlib.sha256(text).digest(), text, layout


def set_names(db: sqlite3.Connection, sha: str, names: Sequence[str], terms: str) -> None:
    """Give the document these names, in this order, and let its passages be found by them."""
    (key,) = db.execute("SELECT id FROM document WHERE sha = ?", (sha,)).fetchone()
    known = [unpack(n) for (n,) in db.execute("SELECT name FROM name WHERE document = ? ORDER BY position", (key,))]
    if known == list(names):
        return
    db.execute("DELETE FROM name WHERE document = ?", (key,))
    db.executemany(
        "INSERT INTO name VALUES (?, ?, ?, ?)",
        ((key, position, pack(name), folded(name)) for position, name in enumerate(names)),
    )
    db.execute(
        "UPDATE words SET name = ? WHERE rowid IN (SELECT id FROM passage WHERE document = ?) AND name <> ?",
        (terms, key, terms),
    )
    changed(db)


def folded(name: str) -> str:
    """A name as it is compared: without capitals, and in what TEXT can hold."""
    return name.casefold().encode("utf-8", "replace").decode()


def delete(db: sqlite3.Connection, sha: str) -> bool:
    """Take the document out with all that was made of it. False when it was not there."""
    row = db.execute("SELECT id FROM document WHERE sha = ?", (sha,)).fetchone()
    if row is None:
        return False
    for index in ("words", "grams"):
        db.execute(f"DELETE FROM {index} WHERE rowid IN (SELECT id FROM passage WHERE document = ?)", row)  # noqa: S608
    db.execute("DELETE FROM document WHERE id = ?", row)
    changed(db)
    return True


def changed(db: sqlite3.Connection) -> None:
    """Count a change, so that whoever keeps something made from this file knows."""
    db.execute("UPDATE generation SET value = value + 1")


def generation(db: sqlite3.Connection) -> int:
    """How many changes there have been."""
    return int(db.execute("SELECT value FROM generation").fetchone()[0])


def page(db: sqlite3.Connection, sha: str, number: int) -> Page:
    """The page as the reader gave it. Raises KeyError when there is none."""
    row = db.execute(
        "SELECT text, layout FROM page JOIN document ON document.id = page.document WHERE sha = ? AND number = ?",
        (sha, number),
    ).fetchone()
    if row is None:
        raise KeyError(sha, number)
    return replace(Page.from_json(json.loads(row[1])), text=unpack(row[0]))


def passages_of(db: sqlite3.Connection, sha: str) -> list[Passage]:
    """The document's passages in reading order."""
    return [_passage(row) for row in db.execute(f"{_PASSAGE} WHERE sha = ? ORDER BY passage.id", (sha,))]


def passages(db: sqlite3.Connection, idents: Sequence[int]) -> dict[int, Passage]:
    """Those of these passages that there are, by id."""
    rows = db.execute(f"{_PASSAGE} WHERE passage.id IN (SELECT value FROM json_each(?))", (listed(idents),))  # noqa: S608
    return {row[0]: _passage(row) for row in rows}


def _passage(row: tuple[int, str, int, int, int, bytes, bytes, str, str]) -> Passage:
    ident, sha, number, start, length, text, context, language, role = row
    return Passage(ident, sha, number, start, length, unpack(text), unpack(context), language, role)


def passage_ids(db: sqlite3.Connection, keys: Collection[int]) -> list[int]:
    """The ids of these documents' (row ids) passages."""
    sql = "SELECT id FROM passage WHERE document IN (SELECT value FROM json_each(?))"
    return [row[0] for row in db.execute(sql, (listed(keys),))]


def names_of(db: sqlite3.Connection, sha: str) -> tuple[str, ...]:
    """The document's names in their order."""
    rows = db.execute(
        "SELECT name FROM name JOIN document ON document.id = name.document WHERE sha = ? ORDER BY position", (sha,)
    )
    return tuple(unpack(name) for (name,) in rows)


def name_for(db: sqlite3.Connection, sha: str, chosen: Mapping[int, str] | None = None) -> str:
    """The name to show: the chosen one of this document where there is one, else its first, else the hash's start."""
    (key,) = db.execute("SELECT id FROM document WHERE sha = ?", (sha,)).fetchone()
    if chosen and key in chosen:
        return chosen[key]
    return next(iter(names_of(db, sha)), sha[:12])


def named(db: sqlite3.Connection, name: str) -> dict[int, str]:
    """Documents (by row id) of this name, else those whose name holds it; and that name of each."""
    rows = _named(db, "folded = ?", name) or _named(db, "instr(folded, ?) > 0", name)
    return {key: unpack(found) for key, found in reversed(rows)}


def _named(db: sqlite3.Connection, condition: str, name: str) -> list[tuple[int, bytes]]:
    sql = f"SELECT document, name FROM name WHERE {condition} ORDER BY document, position"  # noqa: S608
    return db.execute(sql, (folded(name),)).fetchall()


def all_documents(db: sqlite3.Connection) -> Iterator[StoredDocument]:
    """Every document, in the order in which they came."""
    pages = dict(db.execute("SELECT document, count(*) FROM page GROUP BY document").fetchall())
    cuts = dict(db.execute("SELECT document, count(*) FROM passage GROUP BY document").fetchall())
    names: dict[int, list[str]] = {}
    for key, name in db.execute("SELECT document, name FROM name ORDER BY document, position"):
        names.setdefault(key, []).append(unpack(name))
    for key, sha, kind, title, date, language in db.execute(
        "SELECT id, sha, kind, title, date, language FROM document ORDER BY id"
    ):
        yield StoredDocument(
            sha, tuple(names.get(key, ())), kind, unpack(title), date, language, pages.get(key, 0), cuts.get(key, 0)
        )


def count(db: sqlite3.Connection, table: str) -> int:
    """How many rows a table has."""
    return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608


def count_passages(db: sqlite3.Connection, sha: str) -> int:
    """How many passages this document has."""
    sql = "SELECT count(*) FROM passage JOIN document ON document.id = passage.document WHERE sha = ?"
    return int(db.execute(sql, (sha,)).fetchone()[0])


def page_texts(db: sqlite3.Connection) -> Iterator[tuple[int, int, bytes, bytes]]:
    """Each page's document (row id), number, SHA-256 and text as stored."""
    yield from db.execute("SELECT document, number, sha256, text FROM page ORDER BY document, number")
