"""Whether kb.db still says what was put into it."""

import hashlib
import sqlite3
from collections.abc import Iterator

from core.evidence import Finding, FindingClass, Severity
from core.words import tr, tr_n
from kb.store.documents import page_texts
from kb.store.records import unpack


def findings(db: sqlite3.Connection) -> Iterator[Finding]:
    """What is wrong, by what it means for the owner. `db` may write: FTS5 checks itself only then."""
    yield from _file(db)
    yield from _pages(db)
    yield from _words(db)
    yield from _vectors(db)


def damage(rule: str, message: str) -> Finding:
    """A finding after which the index must be built again."""
    return Finding(rule, FindingClass.INTEGRITY, Severity.BLOCK, message)


def _file(db: sqlite3.Connection) -> Iterator[Finding]:
    answer = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if answer != "ok":
        yield damage("KB-FILE", tr("The search index's file is damaged: {detail}", detail=answer))
    if broken := db.execute("PRAGMA foreign_key_check").fetchall():
        yield damage("KB-ROWS", _entries(len(broken)))


def _entries(n: int) -> str:
    return tr_n(
        "{n} entry of the search index belongs to nothing.", "{n} entries of the search index belong to nothing.", n
    )


def _pages(db: sqlite3.Connection) -> Iterator[Finding]:
    """Every page still has the text it came with, and every passage is still a span of its page."""
    torn = wrong = 0
    passages = "SELECT start, length, text FROM passage WHERE document = ? AND page = ?"
    for document, number, digest, text in page_texts(db):
        torn += hashlib.sha256(text).digest() != digest
        whole = unpack(text) if _readable(text) else ""
        for start, length, piece in db.execute(passages, (document, number)):
            wrong += whole[start : start + length] != (unpack(piece) if _readable(piece) else None)
    if torn:
        yield damage("KB-PAGE", tr_n("{n} page's text has changed.", "{n} pages' texts have changed.", torn))
    if wrong:
        yield damage(
            "KB-PASSAGE", tr_n("{n} passage is not on its page.", "{n} passages are not on their pages.", wrong)
        )


def _readable(data: bytes) -> bool:
    try:
        unpack(data)
    except UnicodeDecodeError:
        return False
    return True


def _words(db: sqlite3.Connection) -> Iterator[Finding]:
    """Every passage is in the word index and nothing else is; and the index agrees with itself."""
    (missing,) = db.execute("SELECT count(*) FROM passage WHERE id NOT IN (SELECT id FROM words_docsize)").fetchone()
    (extra,) = db.execute("SELECT count(*) FROM words_docsize WHERE id NOT IN (SELECT id FROM passage)").fetchone()
    (stray,) = db.execute("SELECT count(*) FROM grams_docsize WHERE id NOT IN (SELECT id FROM passage)").fetchone()
    if missing + extra + stray:
        yield damage("KB-WORDS", tr("The word index does not fit the documents."))
    for index in ("words", "grams"):
        try:
            db.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")  # noqa: S608
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            yield damage("KB-WORDS", tr("The word index does not fit the documents."))


def _vectors(db: sqlite3.Connection) -> Iterator[Finding]:
    (wrong,) = db.execute(
        "SELECT count(*) FROM vector JOIN embedder ON embedder.id = vector.embedder"
        " WHERE length(half) <> 2 * dimensions"
    ).fetchone()
    if wrong:
        yield damage("KB-VECTORS", _entries(wrong))
