"""Which embedder finds by meaning beside Kontor's own: that of the set-up, a better one of the owner's, none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.errors import InputError
from core.ports import Spread, Vectors
from core.progress import CancelToken
from core.words import tr
from kb.library import Library
from kb.probing import probe
from models.embedding import LocalEmbedder
from models.manifest import Role
from models.shelf import ModelState, Shelf
from office.store.records import Records

SETTING = "embedder"


@dataclass(frozen=True)
class Proven:
    """An embedder with the languages that it showed it knows, whatever its file says."""

    embedder: LocalEmbedder
    languages: frozenset[str]

    @property
    def name(self) -> str:
        return self.embedder.name

    @property
    def dimensions(self) -> int:
        return self.embedder.dimensions

    @property
    def spread(self) -> Spread:
        return self.embedder.spread

    def embed(self, texts: Sequence[str], *, cancel: CancelToken | None = None) -> Vectors:
        return self.embedder.embed(texts, cancel=cancel)

    def embed_question(self, question: str) -> Vectors:
        return self.embedder.embed_question(question)

    def rest(self) -> None:
        self.embedder.rest()


class Embedders:
    """The choice, kept in the settings. The passages are embedded in the background while search goes on."""

    def __init__(
        self, records: Records, library: Library, shelf: Shelf, threads: Callable[[], int | None] = lambda: None
    ) -> None:
        """threads: how many cores the owner leaves to models now, None for all."""
        self._threads = threads
        self._records = records
        self._library = library
        self._shelf = shelf
        self._beside: LocalEmbedder | None = None
        self._name = ""

    @property
    def chosen(self) -> str:
        """The name of the model beside Kontor's own, "" for none."""
        return self._name

    def restore(self) -> None:
        """At the start: the one that was chosen, else the one of the set-up, while its file is there and whole."""
        chosen = self._records.setting(SETTING)
        for state in self._shelf.states():
            known = state.known
            wanted = state.name == chosen["name"] if chosen else bool(known and known.default)
            if wanted and state.role is Role.EMBEDDING and state.usable:
                spread = Spread(**chosen["spread"]) if chosen and "spread" in chosen else None
                languages = chosen["languages"] if chosen else state.languages
                self._take(state, spread, frozenset(languages))

    def use(self, state: ModelState) -> frozenset[str]:
        """Try an embedder and, if it knows meanings, search by it from now on; returns the languages it knows.

        Raises InputError when it is not good enough, WorldError when it cannot be loaded.
        """
        trial = LocalEmbedder(state)
        try:
            found = probe(trial)
        finally:
            trial.close()
        if not found.of_use:
            raise InputError(tr("{name} does not find meanings well enough. Kontor keeps its own.", name=state.title))
        spread = {"alike": found.spread.alike, "unlike": found.spread.unlike}
        self._records.set_setting(
            SETTING, {"name": state.name, "languages": sorted(found.languages), "spread": spread}
        )
        self._take(state, found.spread, found.languages)
        return found.languages

    def use_built_in(self) -> None:
        """By the embedder that Kontor brings alone."""
        self._records.set_setting(SETTING, {"name": "", "languages": []})
        self._library.use_beside(None)
        self.close()

    def close(self) -> None:
        """Give the memory back."""
        if self._beside:
            self._beside.close()
        self._beside, self._name = None, ""

    def _take(self, state: ModelState, spread: Spread | None, languages: frozenset[str]) -> None:
        embedder = LocalEmbedder(state, spread=spread, threads=self._threads())
        self._library.use_beside(Proven(embedder, languages))
        self.close()
        self._beside, self._name = embedder, state.name
