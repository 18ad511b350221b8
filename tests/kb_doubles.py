"""Stand-ins for tests of the knowledge base: documents from a few words, embedders without a model."""

import hashlib
from collections.abc import Sequence

import numpy as np

from core.errors import Trouble, WorldError
from core.ports import Spread, Vectors
from core.progress import CancelToken
from kb.document import Kind, Page, ReadDocument
from kb.library import Library


def sha(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()


def read(*texts: str, kind: Kind = Kind.TEXT, title: str = "", date: str = "") -> ReadDocument:
    return ReadDocument(kind, tuple(Page(n, text) for n, text in enumerate(texts, 1)), title=title, date=date)


def put(library: Library, name: str, *texts: str, title: str = "", date: str = "") -> str:
    library.put(sha(name), [name], read(*texts, title=title, date=date))
    return sha(name)


def names(library: Library, query: str, **options: object) -> list[str]:
    return [hit.at.name for hit in library.search(query, **options)]  # type: ignore[arg-type]


class WordEmbedder:
    """Texts with words of one group lie near, whatever the language. Counts what it is asked."""

    groups = (
        ("dog", "hund", "狗"),
        ("house", "haus", "房子"),
        ("return", "rückgabe", "退货"),
        ("price", "preis", "价格"),
    )

    def __init__(self, name: str = "words-1", languages: Sequence[str] = ("en", "de", "zh")) -> None:
        self.name = name
        self.dimensions = 32
        self.languages = frozenset(languages)
        self.spread = Spread(alike=0.70, unlike=0.11)
        self.rested = 0
        self.asked: list[str] = []
        self.broken = False

    def embed(self, texts: Sequence[str], *, cancel: CancelToken | None = None) -> Vectors:
        if cancel:
            cancel.check()
        if self.broken or any("POISON" in text for text in texts):
            raise WorldError(Trouble.ENGINE_FAILED, "broken")
        self.asked += texts
        return np.stack([self._vector(text.casefold()) for text in texts])

    def embed_question(self, question: str) -> Vectors:
        row: Vectors = self.embed([question])[0]
        return row

    def rest(self) -> None:
        self.rested += 1

    def _vector(self, text: str) -> Vectors:
        noise = np.frombuffer(hashlib.sha256(text.encode("utf-8", "replace")).digest(), np.uint8)
        vector = (noise.astype(np.float32) - 128) / 3000
        for place, group in enumerate(self.groups):
            vector[place] += sum(word in text for word in group)
        row: Vectors = (vector / np.linalg.norm(vector)).astype(np.float32)
        return row
