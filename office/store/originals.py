"""The firm's files as they came, by their SHA-256. Written once, never changed; the owner's own file is only read."""

import hashlib
import os
import stat
import sys
from pathlib import Path

from core.errors import Trouble, WorldError
from core.files import CHUNK, free_space, save_file, sha256_of, trouble_of
from core.progress import CancelToken
from core.words import tr

LARGEST_FILE = 2 << 30
SPARE_SPACE = 200 << 20  # kept free for the databases


class Originals:
    """The folder ``originals/``: ``ab/cdef…`` for each document."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, document: str) -> Path:
        return self.folder / document[:2] / document[2:]

    def has(self, document: str) -> bool:
        return self.path(document).is_file()

    def keep(self, source: Path, *, cancel: CancelToken | None = None) -> tuple[str, os.stat_result]:
        """Copy the bytes of `source` in, durably, and return their hash with the file's state before the copy.

        Raises WorldError with a reason when it cannot be read (vanished, no permission, no regular file, empty,
        too large) or kept (disk full, read-only).
        """
        before = self._usable(source)
        document = _hash(source, cancel)
        if not self.has(document):
            self._copy(source, document, cancel)
        return document, before

    def drop(self, document: str) -> None:
        """Remove our own copy of a refused file. The owner's file is not touched."""
        self.path(document).unlink(missing_ok=True)

    def all(self) -> list[str]:
        """The hashes of everything that is kept."""
        return sorted(
            file.parent.name + file.name for file in self.folder.glob("??/*") if not file.name.startswith(".")
        )

    def is_sound(self, document: str) -> bool:
        """Whether the kept bytes still have their hash."""
        return self.has(document) and sha256_of(self.path(document)) == document

    def _usable(self, source: Path) -> os.stat_result:
        try:
            state = source.stat()
        except OSError as error:
            raise trouble_of(error, source) from error
        if not stat.S_ISREG(state.st_mode):
            raise WorldError(Trouble.NOT_A_FILE, tr("This is not a file that can be read: {name}", name=source.name))
        if state.st_size == 0:
            raise WorldError(Trouble.EMPTY, tr("The file is empty: {name}", name=source.name))
        if state.st_size > LARGEST_FILE:
            raise WorldError(
                Trouble.TOO_LARGE, tr("The file is larger than 2 GB. Split it first: {name}", name=source.name)
            )
        if free_space(self.folder) < state.st_size + SPARE_SPACE:
            raise WorldError(
                Trouble.DISK_FULL, tr("The disk is full. Free some space, then try again: {name}", name=source.name)
            )
        return state

    def _copy(self, source: Path, document: str, cancel: CancelToken | None) -> None:
        digest = hashlib.sha256()
        with save_file(self.path(document)) as target, source.open("rb") as file:
            while chunk := file.read(CHUNK):
                if cancel:
                    cancel.check()
                digest.update(chunk)
                target.write(chunk)
            if digest.hexdigest() != document:
                raise WorldError(
                    Trouble.VANISHED,
                    tr(
                        "The file changed while it was read. Add it again when it is finished: {name}",
                        name=source.name,
                    ),
                )
        if sys.platform != "win32":
            self.path(document).chmod(0o400)


def _hash(source: Path, cancel: CancelToken | None) -> str:
    digest = hashlib.sha256()
    try:
        with source.open("rb") as file:
            while chunk := file.read(CHUNK):
                if cancel:
                    cancel.check()
                digest.update(chunk)
    except OSError as error:
        raise trouble_of(error, source) from error
    return digest.hexdigest()
