"""What a journal of another program holds once it is read: entries with their rows, and rows that are no entries."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from office.books.journal import AccountType, Entry


@dataclass(frozen=True, slots=True)
class NamedAccount:
    """An account as a file names it. type: None where the file does not say."""

    number: str
    name: str = ""
    type: AccountType | None = None
    is_disputed: bool = False  # the file gives it two types; the first counts


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """An entry and the lines of the file that it stands in (1-based)."""

    entry: Entry
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """Rows that do not make an entry, and why, as a sentence."""

    rows: tuple[int, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class JournalRead:
    """A file's content. form: "csv", "datev", "beancount"; "" where no journal was recognised."""

    form: str
    entries: tuple[ReadEntry, ...] = ()
    accounts: tuple[NamedAccount, ...] = ()
    refused: tuple[Refused, ...] = ()


def keys(entries: Iterable[Entry]) -> list[str]:
    """What makes each entry that entry: its content and reference; of twins in one file the first, the second …"""
    seen: Counter[str] = Counter()
    found = []
    for entry in entries:
        content = [
            entry.number, entry.date.isoformat(), entry.text, list(entry.documents),
            [[each.account, str(each.amount.normalize()), each.currency] for each in entry.postings],
        ]  # fmt: skip
        digest = hashlib.sha256(json.dumps(content).encode()).hexdigest()
        found.append(f"{digest}:{seen[digest]}")
        seen[digest] += 1
    return found
