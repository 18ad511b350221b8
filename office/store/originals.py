"""The firm's files as they came, by their SHA-256. Written once, never changed; the owner's own file is only read."""

import contextlib
import errno
import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from core.errors import Trouble, WorldError
from core.files import CHUNK, UNFINISHED, free_space, open_regular, save_file, sha256_of, trouble_of
from core.progress import CancelToken
from core.words import tr

LARGEST_FILE = 256 << 20  # what a reader reads; a larger file need not be copied before it is refused
SPARE_SPACE = 200 << 20  # kept free for the databases


class Originals:
    """The folder ``originals/``: ``ab/cdef…`` for each document."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for half in folder.glob(f"??/{UNFINISHED}"):  # a copy that a power cut interrupted
                half.unlink()
        except OSError as error:
            raise trouble_of(error, folder) from error

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
        if not self.is_sound(document):  # a damaged copy is mended by adding the file again
            self._copy(source, document, cancel)
        return document, before

    def drop(self, document: str) -> None:
        """Remove our own copy of a refused file. The owner's file is not touched."""
        with contextlib.suppress(OSError):  # it stays as a copy that nobody names
            self.path(document).unlink(missing_ok=True)

    def all(self) -> list[str]:
        """The hashes of everything that is kept."""
        return sorted(
            file.parent.name + file.name for file in self.folder.glob("??/*") if not file.name.startswith(".")
        )

    def is_sound(self, document: str) -> bool:
        """Whether the kept bytes still have their hash."""
        try:
            return self.has(document) and sha256_of(self.path(document)) == document
        except OSError:
            return False

    def _usable(self, source: Path) -> os.stat_result:
        try:
            state = source.stat()
        except OSError as error:
            raise trouble_of(error, source) from error
        except ValueError as error:  # a NUL in the name: pasted, or from another program
            raise WorldError(Trouble.NOT_A_FILE, _no_file(source)) from error
        if stat.S_ISDIR(state.st_mode) and not os.access(source, os.R_OK | os.X_OK):  # else it would have been walked
            raise trouble_of(PermissionError(errno.EACCES, ""), source)
        if not stat.S_ISREG(state.st_mode):
            raise WorldError(Trouble.NOT_A_FILE, _no_file(source))
        if state.st_size == 0:
            raise WorldError(Trouble.EMPTY, tr("This file is empty: {name}", name=source.name))
        if state.st_size > LARGEST_FILE:
            raise WorldError(
                Trouble.TOO_LARGE, tr("This file is too large. Split it and add the parts: {name}", name=source.name)
            )
        if free_space(self.folder) < state.st_size + SPARE_SPACE:
            raise WorldError(
                Trouble.DISK_FULL, tr("The disk is full. Free some space, then try again: {name}", name=source.name)
            )
        return state

    def _copy(self, source: Path, document: str, cancel: CancelToken | None) -> None:
        digest = hashlib.sha256()
        with save_file(self.path(document)) as target:
            for chunk in _chunks(source, cancel):
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
            with contextlib.suppress(OSError):  # a stick's file system may know no permissions
                self.path(document).chmod(0o400)


def _hash(source: Path, cancel: CancelToken | None) -> str:
    digest = hashlib.sha256()
    for chunk in _chunks(source, cancel):
        digest.update(chunk)
    return digest.hexdigest()


def _chunks(source: Path, cancel: CancelToken | None) -> Iterator[bytes]:
    """The bytes of the owner's file. Never waits for a pipe or a device that has taken the file's place meanwhile."""
    try:
        with open_regular(source) as file:
            while chunk := file.read(CHUNK):
                if cancel:
                    cancel.check()
                yield chunk
    except OSError as error:
        raise trouble_of(error, source) from error


def _no_file(source: Path) -> str:
    return tr("This is not a file that can be read: {name}", name=source.name)
