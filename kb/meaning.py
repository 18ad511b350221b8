"""What is near in meaning: the embedder that Kontor brings, which is quick, and a better one beside it.

Where both know the languages their mean counts: each errs on other texts, and together they find more than the better
one alone (docs/benchmarks.md, search). The quick one makes a new document searchable at once; the other follows.
"""

from collections.abc import Sequence
from statistics import fmean

import numpy as np

from core.ports import Embedder, Vectors
from core.progress import CancelToken, Pace, Report
from core.words import tr
from kb.exact import Ids, Near
from kb.semantic import SemanticIndex, View
from kb.store import vectors
from kb.store.database import Connection, Database


class Meaning:
    """Search by the meaning that one index or several see.

    indexes: the quickest first. alone: whether vectors of all other embedders are to be forgotten; not where one is
    only away for this session.
    """

    def __init__(self, database: Database, indexes: Sequence[SemanticIndex], *, alone: bool = False) -> None:
        self._database = database
        self.indexes = tuple(indexes)
        self._alone = alone

    def views(self, language: str, db: Connection) -> list[View]:
        """What each index that knows the language can find at this moment."""
        return [view for index in self.indexes if (view := index.view(language, db))]

    def likeness(self, query: str, language: str, texts: Sequence[tuple[str, str]], db: Connection) -> list[float]:
        """How near each (text, language) is in meaning to a query; 0 where nobody knows both languages."""
        said: list[list[float]] = [[] for _ in texts]
        for index in self.indexes:
            known = [at for at, (_, spoken) in enumerate(texts) if {language, spoken} <= index.embedder.languages]
            able = known and index.key(db) is not None
            measured = index.likeness(query, [texts[at][0] for at in known]) if able else None
            for at, likeness in zip(known, measured or (), strict=measured is not None):
                said[at].append(likeness)
        return [fmean(each) if each else 0.0 for each in said]

    def vectors_of(self, texts: Sequence[str], language: str) -> dict[str, Vectors]:
        """By the name of each embedder that knows the language ("": of each), a row for each text."""
        able = [index for index in self.indexes if not language or language in index.embedder.languages]
        made = ((index.embedder.name, index.vectors_of(texts)) for index in able)
        return {name: rows for name, rows in made if rows is not None}

    def serving(self, db: Connection) -> list[Embedder]:
        """The embedders by which passages are found now."""
        return [index.embedder for index in self.indexes if index.serves(db)]

    def together(self, db: Connection) -> bool:
        """Whether more than one embedder says what is near."""
        return len(self._keys(db)) > 1

    def embedded(self, db: Connection) -> int:
        """How many passages are found by meaning."""
        return max((vectors.count(db, index.key(db)) for index in self.indexes), default=0)

    def pending(self, db: Connection) -> int:
        """How many passages wait for an embedder."""
        return max((index.pending(db) for index in self.indexes), default=0)

    def not_found(self, db: Connection) -> int:
        """How many passages nobody finds by meaning yet: the quickest is the first to do."""
        return min((index.pending(db) for index in self.indexes), default=0)

    def embed_pending(self, *, report: Report, cancel: CancelToken | None, quick: bool = False) -> int:
        """Embed what has no vector yet; each batch is kept. Then forget vectors of embedders that are gone.

        quick: by the first embedder alone; somebody waits. Raises Cancelled on Stop, WorldError when an embedder does
        not work at all.
        """
        indexes = self.indexes[:1] if quick else self.indexes
        if not (total := self._count_work(indexes)):
            return 0
        pace, done, last, count = Pace(total), 0, [0] * len(indexes), 1
        while count:
            report(pace.at(done, tr("Learning what the passages mean")))
            count = _embed_some(indexes, last, cancel)
            done += count
        if self._alone:
            with self._database.write() as db:
                vectors.keep_only(db, self._keys(db))
        return done

    def _count_work(self, indexes: Sequence[SemanticIndex]) -> int:
        """Passages to embed and embedders to forget."""
        with self._database.read() as db:
            others = vectors.count_others(db, self._keys(db)) if self._alone else 0
            return sum(index.pending(db) for index in indexes) + others

    def _keys(self, db: Connection) -> list[int]:
        return [key for index in self.indexes if (key := index.key(db)) is not None]


def nearest(views: Sequence[View], query: str, limit: int, among: Ids | None) -> Near:
    """The passages nearest in meaning, by the mean of those who know query and passage. among: only these."""
    found = [(view, view.nearest(query, limit, among)) for view in views]
    found = [(view, near) for view, near in found if near]
    if len(found) < 2:
        return found[0][1] if found else {}
    named = set().union(*(near for _, near in found))
    said = []
    for view, near in found:  # … of what only another one has found, too
        rest = np.array(sorted(named - near.keys()), np.int64)
        said.append(near | view.nearest(query, len(rest), rest) if len(rest) else near)
    mean = {ident: fmean(near[ident] for near in said if ident in near) for ident in named}
    return dict(sorted(mean.items(), key=lambda pair: (-pair[1], pair[0]))[:limit])


def _embed_some(indexes: Sequence[SemanticIndex], last: list[int], cancel: CancelToken | None) -> int:
    """A batch of the quickest that has work: what comes while a slow one is busy need not wait for it.

    last: for each index the passage up to which it is done; it is moved on. Returns how many were embedded.
    """
    for place, index in enumerate(indexes):
        count, at = index.embed_batch(last[place], cancel)
        if count:
            last[place] = at
            return count
    return 0
