"""The models on this PC, in one folder that all offices share: what lies there, is it what it claims, does it fit.

A file is trusted by its SHA-256 alone. Hashing a gigabyte takes seconds, so the result is remembered with the file's
size and time of change; at start-up each file costs one stat.
"""

import json
import os
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

import platformdirs
import psutil

from core.errors import Trouble, WorldError
from core.files import CHUNK, free_space, save_file, trouble_of
from core.progress import CancelToken, Pace, Report, silent
from core.words import tr
from models import prompts
from models.gguf import Header, read_header
from models.manifest import KnownModel, Role, known_models

RECORD = "checked.json"
ENGINE_BYTES = 400 << 20  # the engine itself and its working buffers
CONTEXT = 8192  # tokens; less where memory is short
SMALLEST_CONTEXT = 2048
RAM_SOLD = 0.9  # of a "16 GB" PC, the system sees somewhat less
SHARE_OF_MEMORY = 0.6  # the rest belongs to the owner's own programs


def default_folder() -> Path:
    """Where models lie unless ``KONTOR_MODELS`` names another folder: the user's data folder, for all offices."""
    chosen = os.environ.get("KONTOR_MODELS")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("Kontor", appauthor=False)) / "models"


class Trust(StrEnum):
    """What is known about a model file's bytes."""

    MISSING = "missing"  # a known model that is not on this PC
    UNCHECKED = "unchecked"  # it lies there, nobody has hashed it yet
    VERIFIED = "verified"  # its bytes are the publisher's
    UNPINNED = "unpinned"  # known by name only: no publisher's hash is on record
    UNKNOWN = "unknown"  # the owner's own file, not in the list
    DAMAGED = "damaged"  # torn, or not what its name says


@dataclass(frozen=True, slots=True)
class ModelState:
    """One model as it stands on this PC. `why` is a sentence for the owner; context is in tokens, sizes in bytes."""

    name: str
    title: str
    file: str
    path: Path
    size: int
    sha256: str
    licence: str
    languages: tuple[str, ...]
    role: Role
    format: str | None
    trust: Trust
    fits: bool
    why: str
    context: int
    kv_bytes: int
    known: KnownModel | None = None
    hybrid: bool = False  # it cannot reuse the beginning of a prompt

    @property
    def installed(self) -> bool:
        return self.trust is not Trust.MISSING

    @property
    def verified(self) -> bool:
        return self.trust is Trust.VERIFIED

    @property
    def usable(self) -> bool:
        """It may be loaded: hashed, whole, and it fits."""
        return self.trust in {Trust.VERIFIED, Trust.UNPINNED, Trust.UNKNOWN} and self.fits and bool(self.speaks)

    @property
    def speaks(self) -> bool:
        """Kontor knows how to talk to it."""
        return self.role is Role.EMBEDDING or self.format in prompts.FORMATS

    @property
    def memory(self) -> int:
        """Bytes of memory that it needs while it works, with its context."""
        return self.size + self.context * self.kv_bytes + ENGINE_BYTES


class Shelf:
    """The folder of model files. `memory` is this PC's, in bytes; `cores` counts physical cores."""

    def __init__(self, folder: Path, *, memory: int | None = None, cores: int | None = None) -> None:
        self.folder = folder
        self._memory = memory or psutil.virtual_memory().total
        self._cores = cores or psutil.cpu_count(logical=False) or 1
        self._lock = threading.Lock()

    def states(self) -> list[ModelState]:
        """All known models, best first, then the owner's own files. Costs a stat for each file."""
        record, files = self._record(), self._files()
        found = [self._state_of(path, record.get(path.name)) for path in files]
        present = {state.known.name for state in found if state.known}
        missing = [self._missing(known) for known in known_models() if known.name not in present]
        return sorted(found + missing, key=lambda state: (-(state.known.rank if state.known else 0), state.name))

    def state(self, name: str) -> ModelState:
        """The state of one model, by its name or its file's name. Raises WorldError when there is none."""
        for state in sorted(self.states(), key=lambda state: not state.installed):
            if name.casefold() in {state.name.casefold(), state.file.casefold()}:
                return state
        raise WorldError(Trouble.MODEL_MISSING, tr("There is no model called {name} on this PC.", name=name))

    def best(self) -> ModelState | None:
        """The text model to use when the owner chose none: the best that is whole, fits, and is fast enough here."""
        ready = [state for state in self.states() if state.usable and state.role is Role.TEXT]
        ready = [state for state in ready if not state.known or state.known.rank]
        fast = [state for state in ready if not state.known or state.known.cores <= self._cores]
        return next(iter(fast or ready), None)

    def check(self, name: str, *, report: Report = silent, cancel: CancelToken | None = None) -> ModelState:
        """Hash a model's file now and remember what it is. Raises WorldError when it is missing or damaged."""
        state = self.state(name)
        if state.trust is Trust.MISSING:
            raise WorldError(Trouble.MODEL_MISSING, state.why)
        try:
            before = state.path.stat()
            with state.path.open("rb") as file:
                what = tr("Checking {name}", name=state.title)
                digest = _hashed(_pieces(file, Pace(before.st_size), what, report, cancel))
        except OSError as error:
            raise trouble_of(error, state.path) from error
        return self._remember(state.path, before, digest)

    def adopt(self, path: Path, *, report: Report = silent, cancel: CancelToken | None = None) -> ModelState:
        """Take in a model file that the owner brought: copied, hashed, recognised or kept as unknown.

        The original stays where it is. Raises WorldError when it is no model, is damaged, or the disk is full.
        """
        if path.parent.resolve() == self.folder.resolve():
            return self.check(path.name, report=report, cancel=cancel)
        read_header(path)
        size = path.stat().st_size
        self.check_space(size)
        target = self._free_name(path.name)
        with path.open("rb") as source, save_file(target) as copy:
            what = tr("Copying {name}", name=path.name)
            digest = _hashed(_pieces(source, Pace(size), what, report, cancel), copy)
        return self._placed(target, digest)

    def _placed(self, target: Path, digest: str) -> ModelState:
        """Give a file that has just arrived its proper name, and drop a second copy of what is already there."""
        for state in self.states():
            if state.sha256 == digest and state.path != target and state.trust not in {Trust.MISSING, Trust.DAMAGED}:
                target.unlink()
                return self.state(state.file)
        known = _by_hash(digest)
        if known and self._may_take(proper := self.folder / known.file):
            target = target.replace(proper)
        return self._remember(target, target.stat(), digest)

    def _may_take(self, proper: Path) -> bool:
        """A known model's own name is free, or what bears it is damaged; another file of the owner's stays."""
        return not proper.exists() or self.state(proper.name).trust is Trust.DAMAGED

    def accept(self, path: Path, digest: str) -> ModelState:
        """Remember a file that was hashed while it was written into the folder."""
        return self._remember(path, path.stat(), digest)

    def check_space(self, size: int) -> None:
        """Raise WorldError when the disk cannot take `size` more bytes."""
        if (free := free_space(self.folder)) < size + CHUNK:
            sentence = tr(
                "The disk has too little space for this model: it needs {need} GB, {free} GB are free.",
                need=f"{size / 1e9:.1f}",
                free=f"{free / 1e9:.1f}",
            )
            raise WorldError(Trouble.DISK_FULL, sentence)

    # What follows turns a file and what is remembered of it into a state.

    def _files(self) -> list[Path]:
        if not self.folder.is_dir():
            return []
        return sorted(path for path in self.folder.iterdir() if path.suffix.lower() == ".gguf" and path.is_file())

    def _free_name(self, name: str) -> Path:
        target, n = self.folder / name, 1
        while target.exists():
            n += 1
            target = self.folder / f"{Path(name).stem}-{n}.gguf"
        return target

    def _record(self) -> dict[str, Any]:
        try:
            loaded = json.loads((self.folder / RECORD).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}  # it can be made again: each file is then checked once more
        return loaded if isinstance(loaded, dict) else {}

    def _remember(self, path: Path, stat: os.stat_result, digest: str) -> ModelState:
        entry = {
            "size": stat.st_size,
            "mtime_ns": stat.st_mtime_ns,
            "sha256": digest,
            "header": _header_fields(path, stat.st_size, stat.st_mtime_ns),
        }
        with self._lock:
            record = {**self._record(), path.name: entry}
            record = {name: value for name, value in record.items() if (self.folder / name).exists()}
            with save_file(self.folder / RECORD) as file:
                file.write(json.dumps(record, indent=1).encode())
        state = self._state_of(path, entry)
        if state.trust is Trust.DAMAGED:
            raise WorldError(Trouble.MODEL_DAMAGED, state.why)
        return state

    def _state_of(self, path: Path, entry: Mapping[str, Any] | None) -> ModelState:
        stat = path.stat()
        fresh = entry and entry.get("size") == stat.st_size and entry.get("mtime_ns") == stat.st_mtime_ns
        digest = str(entry["sha256"]) if entry and fresh else ""
        known = _recognised(path.name, digest, stat.st_size)
        header = entry["header"] if entry and fresh else _header_fields(path, stat.st_size, stat.st_mtime_ns)
        trust = _trust(known, digest, stat.st_size, whole=bool(header))
        state = _known_state(known, path) if known else _own_state(path, header)
        return self._judged(replace(state, size=stat.st_size, sha256=digest, trust=trust), header)

    def _missing(self, known: KnownModel) -> ModelState:
        state = _known_state(known, self.folder / known.file)
        return self._judged(replace(state, sha256=known.sha256), {})

    def _judged(self, state: ModelState, header: Mapping[str, Any]) -> ModelState:
        """Add what depends on this PC: the context that its memory allows, whether it fits, and why not."""
        kv = int(header.get("kv_bytes", 0))
        trained = int(header.get("context", 0)) or CONTEXT
        room = int(self._memory * SHARE_OF_MEMORY) - state.size - ENGINE_BYTES
        context = min(CONTEXT, trained)
        while context > SMALLEST_CONTEXT and context * kv > room:
            context //= 2
        fits = room >= context * kv and (not state.known or self._memory >= RAM_SOLD * state.known.ram)
        return replace(state, context=context, kv_bytes=kv, fits=fits, why=_why(state, fits=fits))


def _known_state(known: KnownModel, path: Path) -> ModelState:
    return ModelState(
        known.name, known.title, known.file, path, known.size, "", known.licence, known.languages, known.role,
        known.format, Trust.MISSING, fits=False, why="", context=0, kv_bytes=0, known=known,
        hybrid=known.kind == "hybrid",
    )  # fmt: skip


def _own_state(path: Path, header: Mapping[str, Any]) -> ModelState:
    role = Role.EMBEDDING if header.get("embeds") else Role.TEXT
    title = str(header.get("name") or path.stem)
    return ModelState(
        path.stem, title, path.name, path, 0, "", str(header.get("licence", "")), (), role,
        header.get("format"), Trust.UNCHECKED, fits=False, why="", context=0, kv_bytes=0,
        hybrid=bool(header.get("hybrid")),
    )  # fmt: skip


def _trust(known: KnownModel | None, digest: str, size: int, *, whole: bool) -> Trust:
    if not whole or (known and known.sha256 and known.size and size != known.size):
        return Trust.DAMAGED
    if not digest:
        return Trust.UNCHECKED
    if known is None:
        return Trust.UNKNOWN
    if not known.sha256:
        return Trust.UNPINNED
    return Trust.VERIFIED if digest == known.sha256 else Trust.DAMAGED


def _why(state: ModelState, *, fits: bool) -> str:
    """What the owner should know about a model, in one sentence; "" when there is nothing to say."""
    name = state.title
    if state.trust is Trust.DAMAGED:
        return _damage(state)
    if not fits:
        return tr("{name} needs more memory than this PC can spare.", name=name)
    if state.trust is Trust.MISSING and state.known and not state.known.parts:
        page = state.known.publisher
        return tr(
            "Download {file} from its publisher ({page}) and drop it on the window.", file=state.file, page=page
        )
    if not state.speaks:
        return tr("Kontor does not know how to talk to {name}: its prompt format is not known.", name=name)
    sentences = {
        Trust.MISSING: tr("Not on this PC yet. Install it, or drop the file {file} on the window.", file=state.file),
        Trust.UNCHECKED: tr("Not checked yet. Choose it to have it checked."),
        Trust.UNPINNED: tr("Known by name, but no publisher's hash is on record to check it against."),
        Trust.UNKNOWN: _own_file(state),
    }
    return sentences.get(state.trust, "")


def _own_file(state: ModelState) -> str:
    if state.hybrid:
        return tr("Your own file, of a hybrid kind: each question takes longer than with a dense model.")
    return tr("Your own file: it is not in Kontor's list. Measure it before you rely on it.")


def _damage(state: ModelState) -> str:
    known = state.known
    if known and known.size and state.size < known.size:
        return tr(
            "{name} is incomplete: {have} of {all} MB are there. Install it again.",
            name=state.title,
            have=state.size // 1_000_000,
            all=known.size // 1_000_000,
        )
    return tr("{name} is damaged or not the publisher's file. Install it again.", name=state.title)


def _recognised(name: str, digest: str, size: int) -> KnownModel | None:
    """The known model that a file is, or claims to be. Other people's files may bear the same name as one that the
    owner brings: if the bytes differ it is his own file, not a damaged one.
    """
    if known := _by_hash(digest):
        return known
    named = _by_file(name)
    differs = named and named.sha256 and (digest or size != named.size)
    return None if named and differs and not named.parts else named


def _by_hash(digest: str) -> KnownModel | None:
    return next((known for known in known_models() if digest and known.sha256 == digest), None)


def _by_file(name: str) -> KnownModel | None:
    return next((known for known in known_models() if known.file.casefold() == name.casefold()), None)


@lru_cache(maxsize=64)
def _header_fields(path: Path, _size: int, _time: int) -> Mapping[str, Any]:
    """What is remembered of a header; empty when the file is no whole GGUF. Read once for each state of the file."""
    try:
        header: Header = read_header(path)
    except WorldError:
        return {}
    return {
        "name": header.name,
        "context": header.context,
        "kv_bytes": header.kv_bytes,
        "licence": header.licence,
        "embeds": header.embeds,
        "hybrid": header.hybrid,
        "format": prompts.recognise(header.chat_template),
    }


def _hashed(pieces: Iterable[bytes], copy: IO[bytes] | None = None) -> str:
    """The SHA-256 of a stream, which is copied on the way if asked."""
    digest = sha256()
    for piece in pieces:
        digest.update(piece)
        if copy:
            copy.write(piece)
    return digest.hexdigest()


def _pieces(source: IO[bytes], pace: Pace, what: str, report: Report, cancel: CancelToken | None) -> Iterator[bytes]:
    """A stream's bytes, with progress and Stop."""
    done = 0
    report(pace.at(0, what))
    while piece := source.read(CHUNK):
        if cancel:
            cancel.check()
        yield piece
        done += len(piece)
        report(pace.at(done, what))
