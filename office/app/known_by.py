"""The library as it was on a day: what came later, nobody can have known then."""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from kb.document import Page
from kb.library import Hit, Library, Passage, StoredDocument

DEEPER = 4  # times as many passages are searched: newer documents fall out of them
DEEPEST = 2_000


class Documents(Protocol):
    """What a reply is drawn from: the library, or what of it was known on a day."""

    def documents(self) -> list[StoredDocument]: ...

    def passages_of(self, document: str) -> list[Passage]: ...

    def page(self, document: str, number: int) -> Page: ...

    def search(self, query: str, *, limit: int = 10) -> list[Hit]: ...

    def rarity(self, terms: Sequence[str]) -> dict[str, float]: ...

    def likeness(self, query: str, language: str, texts: Sequence[tuple[str, str]]) -> list[float]: ...

    def nearness(self, query: str, language: str, passages: Collection[int]) -> dict[int, float]: ...


class KnownBy:
    """The documents of a library that bear a day no later than `day` (ISO 8601).

    A document's day is the one that it states; where it states none, `came` says when Kontor got it (by SHA-256); one
    of which neither tells anything is not known. How rare a word is, is taken from all documents: it answers nothing.
    """

    def __init__(self, library: Library, day: str, came: Mapping[str, str]) -> None:
        self._library = library
        self._known = [one for one in library.documents() if (one.date or came.get(one.document) or "9")[:10] <= day]
        self._ids = frozenset(one.document for one in self._known)

    def documents(self) -> list[StoredDocument]:
        """Those known, in the order in which they came."""
        return self._known

    def passages_of(self, document: str) -> list[Passage]:
        """A known document's passages; of others none."""
        return self._library.passages_of(document) if document in self._ids else []

    def page(self, document: str, number: int) -> Page:
        """A page of a known document. Raises KeyError for others."""
        if document not in self._ids:
            raise KeyError(document)
        return self._library.page(document, number)

    def search(self, query: str, *, limit: int = 10) -> list[Hit]:
        """As the library searches, among what was known."""
        depth = limit
        while True:
            found = self._library.search(query, limit=depth)
            known = [hit for hit in found if hit.at.document in self._ids]
            if len(known) >= limit or len(found) < depth or depth >= DEEPEST:
                return known[:limit]
            depth *= DEEPER

    def rarity(self, terms: Sequence[str]) -> dict[str, float]:
        """As the library knows it."""
        return self._library.rarity(terms)

    def likeness(self, query: str, language: str, texts: Sequence[tuple[str, str]]) -> list[float]:
        """As the library tells it."""
        return self._library.likeness(query, language, texts)

    def nearness(self, query: str, language: str, passages: Collection[int]) -> dict[int, float]:
        """As the library measures it."""
        return self._library.nearness(query, language, passages)
