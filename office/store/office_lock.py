"""One office, one process: a lock on a file that the system itself gives back when a process dies."""

import errno
import os
import sys
from pathlib import Path
from typing import IO

from core.errors import Trouble, WorldError
from core.files import trouble_of
from core.words import tr

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        file.seek(1 << 20)  # beyond the text, which stays readable for others
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}


class OfficeLock:
    """Held while the office is open. Raises WorldError(OFFICE_OPEN) when another process holds it."""

    def __init__(self, folder: Path) -> None:
        path = folder / "office.lock"
        try:
            self._file = path.open("a+", encoding="utf-8")
        except OSError as error:
            raise trouble_of(error, path) from error
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            if error.errno not in _HELD:  # a place that knows no locks, say
                raise trouble_of(error, path) from error
            raise WorldError(
                Trouble.OFFICE_OPEN,
                tr("This office is already open in another Kontor window or command. Close that one first."),
            ) from error
        self._file.truncate(0)
        self._file.write(str(os.getpid()))
        self._file.flush()

    def release(self) -> None:
        self._file.close()
