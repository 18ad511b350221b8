"""Bugs are written down on this PC and nowhere else."""

import contextlib
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from core.errors import KontorError

KEPT = 100  # one that comes with every round of the background would fill the disk

_folder = Path(tempfile.gettempdir()) / "kontor-reports"


def keep_in(folder: Path) -> None:
    """Write reports into this folder from now on."""
    global _folder  # noqa: PLW0603
    _folder = folder


def write(bug: BaseException) -> Path:
    """Write one report; returns its path. The oldest go; one that cannot be written goes to standard error."""
    text = "".join(traceback.format_exception(bug))
    path = _folder / f"{datetime.now(UTC):%Y-%m-%dT%H-%M-%S.%f}.txt"
    try:
        _folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
        for old in sorted(_folder.glob("*.txt"))[:-KEPT]:
            old.unlink()
    except OSError:
        sys.stderr.write(text)
    return path


@contextlib.contextmanager
def caught(tell: Callable[[Path], object]) -> Iterator[None]:
    """The net under a job: a bug in it is written down and told, never swallowed, and the next job can go on.

    What Kontor itself raises for the person (Stop, a full disk) is no bug and passes.
    """
    try:
        yield
    except KontorError:
        raise
    except Exception as bug:  # noqa: BLE001  the job runner's
        tell(write(bug))
