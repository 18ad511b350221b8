"""What the store gives back: immutable rows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a page as it was indexed; `text` is exactly page.text[start:start + length].

    document: SHA-256, hex. context: the headings it stands under, a row's headers and values.
    language: ISO 639-1, or "" where nothing speaks for any.
    """

    id: int
    document: str
    page: int
    start: int
    length: int
    text: str
    context: str
    language: str
    role: str


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document in the index. names: as the owner knows it, newest first. language: that of most of its text."""

    document: str
    names: tuple[str, ...]
    kind: str
    title: str
    date: str
    language: str
    pages: int
    passages: int


def pack(text: str) -> bytes:
    """Text as stored. Half surrogate pairs from file names and broken PDFs survive."""
    return text.encode("utf-8", "surrogatepass")


def unpack(data: bytes) -> str:
    """The text that `pack` stored, to the last code point."""
    return data.decode("utf-8", "surrogatepass")
