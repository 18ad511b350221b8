"""Which embedder finds by meaning: the one that Kontor brings, or a better one that the owner brought."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.errors import InputError
from core.ports import Vectors
from core.progress import CancelToken
from core.words import tr
from kb.library import Library
from kb.probing import probe
from models.local import LocalEmbedder
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

    def embed(self, texts: Sequence[str], *, cancel: CancelToken | None = None) -> Vectors:
        return self.embedder.embed(texts, cancel=cancel)


class Embedders:
    """The choice, kept in the settings. The passages are embedded anew in the background while search goes on."""

    def __init__(self, records: Records, library: Library, shelf: Shelf) -> None:
        self._records = records
        self._library = library
        self._shelf = shelf
        self._own: LocalEmbedder | None = None
        self._before: LocalEmbedder | None = None  # its vectors serve until the new one has made its own

    @property
    def chosen(self) -> str:
        """The name of the owner's, "" while Kontor's own finds by meaning."""
        said = self._records.setting(SETTING) if self._own else None
        return str(said["name"]) if said else ""

    def restore(self) -> None:
        """At the start: the embedder that proved itself before, while its file is still there and whole."""
        chosen = self._records.setting(SETTING)
        for state in self._shelf.states() if chosen else ():
            if state.name == chosen["name"] and state.role is Role.EMBEDDING and state.usable:
                self._take(LocalEmbedder(state), frozenset(chosen["languages"]))

    def use(self, state: ModelState) -> frozenset[str]:
        """Try an embedder and, if it knows meanings, search by it from now on; returns the languages it knows.

        Raises InputError when it is not good enough, WorldError when it cannot be loaded.
        """
        embedder = LocalEmbedder(state)
        proven = False
        try:
            found = probe(embedder)
            proven = found.of_use
        finally:
            if not proven:
                embedder.close()
        if not proven:
            raise InputError(tr("{name} does not find meanings well enough. Kontor keeps its own.", name=state.title))
        self._records.set_setting(SETTING, {"name": state.name, "languages": sorted(found.languages)})
        self._take(embedder, found.languages)
        return found.languages

    def use_built_in(self) -> None:
        """Back to the embedder that Kontor brings."""
        self._records.set_setting(SETTING, None)
        self._library.use_embedder("built-in")
        self._replace(None)

    def tidy(self) -> None:
        """Give the replaced embedder's memory back once the new one has all its vectors."""
        if self._before and not self._library.counts().pending:
            self._before.close()
            self._before = None

    def close(self) -> None:
        """Give the memory back."""
        for embedder in filter(None, (self._own, self._before)):
            embedder.close()
        self._own = self._before = None

    def _take(self, embedder: LocalEmbedder, languages: frozenset[str]) -> None:
        self._library.use_embedder(Proven(embedder, languages))
        self._replace(embedder)

    def _replace(self, embedder: LocalEmbedder | None) -> None:
        """The replaced one answers questions as long as its vectors are the more complete."""
        if self._before:
            self._before.close()
        self._before, self._own = self._own, embedder
        self.tidy()
