"""Rows of tables among a document's passages: which are rows, and which only name the columns."""

from collections.abc import Iterable

from core import terms
from core.patterns import regex
from kb.store.records import Passage

MOST_ROW = 400
_FULL_STOP = regex(r"[^\W\d_]{2}[.!?](?=\s|$)|[。！？]")
_WORD = regex(r"[^\W_]+")


def is_row(role: str, text: str) -> bool:
    """Whether a passage reads as a table's row; a reader may take set paragraphs for one."""
    return role == "row" and len(text) <= MOST_ROW and len(_FULL_STOP.findall(text)) < 2


def rows_and_heads(passages: Iterable[Passage]) -> tuple[set[int], set[int]]:
    """The ids of a document's rows, and of those rows that hold nothing but its tables' headers."""
    rows = [passage for passage in passages if is_row(passage.role, passage.text)]
    named = {word for row in rows for header in headers(row.context) for word in _words(header)}
    heads = {row.id for row in rows if not headers(row.context) and named.issuperset(_words(row.text))}
    return {row.id for row in rows}, heads


def headers(context: str) -> list[str]:
    """The headers of a row's cells: "Preisliste | Artikel: Eiche | Preis: 24,90" has two."""
    return [part.split(": ", 1)[0] for part in context.split(" | ") if ": " in part]


def _words(text: str) -> list[str]:
    return _WORD.findall(terms.clean(text))
