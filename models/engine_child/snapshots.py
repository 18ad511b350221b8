"""Processed prompt beginnings on disk: one file per (model, beginning), least recently used go first.

A snapshot is a cache: whatever is wrong with a file (torn, foreign, changed), it counts as not there.
"""

import contextlib
import os
import struct
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path

from core.errors import WorldError
from core.files import UNFINISHED, save_file

_MAGIC = b"KONTOR-KV-1\n"
_DIGEST = 32


class Snapshots:
    """A folder of at most `limit` bytes. `identity` names all that a state depends on: model, engine, context."""

    def __init__(self, folder: Path | None, identity: str, *, limit: int = 1 << 30) -> None:
        self._folder, self._identity, self._limit = folder, identity, limit
        for part in folder.glob(UNFINISHED) if folder else ():  # of an engine that was killed: hundreds of megabytes
            with contextlib.suppress(OSError):
                part.unlink()

    @property
    def kept(self) -> bool:
        """Whether there is a folder to keep anything in."""
        return self._folder is not None

    def path_of(self, tokens: Sequence[int]) -> Path | None:
        if self._folder is None:
            return None
        key = blake2b(self._identity.encode() + b"\0" + struct.pack(f"<{len(tokens)}i", *tokens), digest_size=16)
        return self._folder / f"{key.hexdigest()}.kv"

    def load(self, tokens: Sequence[int]) -> bytes | None:
        """The state after `tokens`, or None."""
        path = self.path_of(tokens)
        if path is None:
            return None
        try:
            raw = path.read_bytes()
        except OSError:
            return None
        start = len(_MAGIC) + _DIGEST
        body = memoryview(raw)[start:]
        if raw[: len(_MAGIC)] != _MAGIC or blake2b(body, digest_size=_DIGEST).digest() != raw[len(_MAGIC) : start]:
            with contextlib.suppress(OSError):
                path.unlink()
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # used now: it is the last to go
        return bytes(body)

    def save(self, tokens: Sequence[int], state: bytes) -> None:
        """Keep a state. A full or read-only disk only costs the speed."""
        path = self.path_of(tokens)
        if path is None or len(state) > self._limit:
            return
        self._make_room(len(state))
        with contextlib.suppress(WorldError), save_file(path) as file:
            file.write(_MAGIC + blake2b(state, digest_size=_DIGEST).digest())
            file.write(state)

    def _make_room(self, needed: int) -> None:
        assert self._folder  # noqa: S101
        kept = []
        for path in self._folder.glob("*.kv"):
            with contextlib.suppress(OSError):
                stat = path.stat()
                kept.append((stat.st_mtime_ns, stat.st_size, path))
        total = sum(size for _time, size, _path in kept) + needed
        for _time, size, path in sorted(kept):
            if total <= self._limit:
                break
            with contextlib.suppress(OSError):
                path.unlink()
                total -= size
