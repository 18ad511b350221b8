"""How files are written and kept: either the whole new file is there, or the old one."""

import contextlib
import errno
import hashlib
import os
import shutil
import stat
import sys
import uuid
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from core.errors import Trouble, WorldError
from core.words import tr, whole

CHUNK = 1 << 20
# What zipfile raises for damage; RuntimeError where a head asks for a password or a method that nobody knows.
DAMAGED_ZIP = (zipfile.BadZipFile, EOFError, RuntimeError, zlib.error)
UNFINISHED = ".*.part"  # what `save_file` leaves behind where its process is killed
# The file is gone, or the stick, or the network share that it lies on.
_AWAY = {errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.EHOSTUNREACH}
_NO_PLACE = {errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST}


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def open_regular(path: Path) -> IO[bytes]:
    """The owner's file, opened for its bytes; never a pipe or a device, which could keep us waiting without end.

    Raises OSError where it is a folder or cannot be opened, WorldError with NOT_A_FILE for anything else.
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISREG(mode):
        return open(descriptor, "rb")  # noqa: PTH123  a descriptor, not a path; whoever asked closes it
    os.close(descriptor)
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    raise WorldError(Trouble.NOT_A_FILE, tr("This is not a file that can be read: {name}", name=whole(path.name)))


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` durable. Windows needs and knows no such call."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make a folder with its parents, durably; one that is there already is left alone."""
    if folder.is_dir():
        return
    if folder.parent != folder:  # a drive that is not plugged in has no parent
        make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    sync_folder(folder.parent)


@contextlib.contextmanager
def save_file(target: Path) -> Iterator[IO[bytes]]:
    """Write `target` whole or not at all: temporary file beside it, fsync, rename, fsync of the folder.

    Raises WorldError when the disk is full or cannot be written.
    """
    temporary = target.with_name(f".{uuid.uuid4().hex}.part")
    if target.exists() and not target.is_file():  # a device would be gone for every program
        raise _unwritable(target)
    try:
        make_folder(target.parent)
        with temporary.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise trouble_of_place(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def write_scratch(target: Path, content: bytes) -> None:
    """A file that only work needs: it may be half there after a power cut. Raises WorldError as `save_file` does."""
    try:
        target.write_bytes(content)
    except OSError as error:
        raise trouble_of_place(error, target.parent) from error


def trouble_of(error: OSError, path: Path) -> WorldError:
    """What an operating system's error means to the person."""
    name = whole(path.name or str(path))
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return WorldError(
            Trouble.DISK_FULL, tr("The disk is full. Free some space, then try again: {name}", name=name)
        )
    if error.errno == errno.EROFS:
        return _unwritable(path)
    if error.errno == errno.EISDIR:
        return WorldError(Trouble.NOT_A_FILE, tr("This is a folder. Name a file in it: {name}", name=name))
    if error.errno in {errno.EACCES, errno.EPERM}:
        return WorldError(
            Trouble.NO_PERMISSION, tr("Kontor may not open this. Check its permissions: {name}", name=name)
        )
    if error.errno in _AWAY:
        return WorldError(
            Trouble.VANISHED,
            tr("This file is no longer there. Add it again when it is back: {name}", name=name),
        )
    return WorldError(
        Trouble.DAMAGED, tr("This could not be read or written. Check the disk that it lies on: {name}", name=name)
    )


def trouble_of_place(error: OSError, path: Path) -> WorldError:
    """What it means where something was to be written: a place that is not there is to be chosen anew."""
    if error.errno in _NO_PLACE:
        return _unwritable(path)
    return trouble_of(error, path)


def _unwritable(path: Path) -> WorldError:
    name = whole(path.name or str(path))
    return WorldError(
        Trouble.READ_ONLY, tr("This place cannot be written to. Choose another folder: {name}", name=name)
    )


def free_space(folder: Path) -> int:
    """Bytes free on the disk that holds `folder` or its nearest existing parent."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
