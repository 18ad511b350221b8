"""Bugs are written down on this PC and nowhere else."""

import datetime as dt
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

_folder = Path(tempfile.gettempdir()) / "kontor-reports"


def keep_in(folder: Path) -> None:
    """Write reports into this folder from now on."""
    global _folder  # noqa: PLW0603
    _folder = folder


def write(bug: BaseException) -> Path:
    """Write one report; returns its path. A report that cannot be written goes to standard error."""
    now = dt.datetime.now(tz=dt.UTC)
    text = "".join(traceback.format_exception(bug))
    path = _folder / f"{now:%Y-%m-%dT%H-%M-%S.%f}.txt"
    try:
        _folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        sys.stderr.write(text)
    return path


def hook(tell: Callable[[Path], None]) -> None:
    """Take bugs that surface in Qt's event loop: write, tell, go on."""

    def on_bug(_kind: type[BaseException], bug: BaseException, _trace: TracebackType | None) -> None:
        sys.stderr.write("".join(traceback.format_exception(bug)))
        tell(write(bug))

    sys.excepthook = on_bug
