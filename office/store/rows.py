"""The rows of office.db as values."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.patterns import regex
from office.store.database import Row

ATTACHMENT = "//"  # stands between a mail's path and its attachment's name; no absolute path holds it otherwise
_HALF = regex("[\ud800-\udfff]")
_ESCAPED = regex("///([0-9a-f]{4})/")


def stored(path: Path | str) -> str:
    """A path as office.db can hold it: a file name need not be UTF-8, a row must be. `path_of` undoes it."""
    return _HALF.sub(lambda half: f"///{ord(half[0]):x}/", str(path))


def path_of(text: str) -> str:
    """The path that `stored` wrote."""
    return _ESCAPED.sub(lambda escaped: chr(int(escaped[1], 16)), text)


@dataclass(frozen=True, slots=True)
class Job:
    """A piece of work that survives a power cut."""

    id: int
    kind: str
    subject: str
    attempts: int


@dataclass(frozen=True, slots=True)
class FileRow:
    """Where a document came from, and what became of it."""

    path: str
    name: str
    document: str | None
    size: int
    mtime_ns: int
    outcome: str
    reason: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file whose bytes lie in originals/ and now get a name. parent: the mail that it was attached to."""

    path: str
    name: str
    document: str
    parent: str | None
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Arrived:
    """fresh: this content is new and must be read; job: already leased for it, where the caller reads at once.

    superseded: what this file held before and nobody else has.
    """

    fresh: bool
    job: Job | None
    superseded: str | None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a file cannot be taken in, and its size and time then (-1 when unknown), so that a change is noticed."""

    reason: str
    sentence: str
    size: int = -1
    mtime_ns: int = -1


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as the list shows it; a refused file has no document hash but a reason and a sentence."""

    sha256: str
    name: str
    names: tuple[str, ...]
    paths: tuple[str, ...]
    kind: str
    title: str
    language: str
    date: str
    pages: int
    passages: int
    size: int
    state: str
    outcome: str
    reason: str
    sentence: str
    warnings: tuple[str, ...]
    added_at: str


@dataclass(frozen=True, slots=True)
class ReadFacts:
    """What reading told about a document."""

    kind: str
    title: str
    language: str
    date: str
    pages: int
    passages: int
    state: str
    warnings: Sequence[str]
    properties: Mapping[str, str] = field(default_factory=dict)


def file_of(row: Row) -> FileRow:
    return FileRow(**{**{key: row[key] for key in FileRow.__dataclass_fields__}, "path": path_of(row["path"])})


def document_of(rows: Sequence[Row]) -> DocumentRow:
    first = rows[0]
    known = first["sha256"] is not None
    refused = next((row for row in rows if row["outcome"] == "refused"), None)
    return DocumentRow(
        sha256=first["sha256"] or "",
        name=first["name"],
        names=tuple(dict.fromkeys(row["name"] for row in rows)),
        paths=tuple(path_of(row["path"]) for row in rows),
        kind=first["kind"] or "",
        title=first["title"] or "",
        language=first["language"] or "",
        date=first["date"] or "",
        pages=first["pages"] or 0,
        passages=first["passages"] or 0,
        size=first["size"] if known else 0,
        state=first["state"] if known else ("refused" if refused else "reading"),
        outcome=refused["outcome"] if refused else first["outcome"],
        reason=refused["reason"] if refused else "",
        sentence=refused["sentence"] if refused else "",
        warnings=tuple(json.loads(first["warnings"])) if known else (),
        added_at=first["added_at"] if known else first["seen_at"],
    )
