"""What happens to a bug that surfaces in Qt's event loop."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from core.reports import keep_in, write

__all__ = ["hook", "keep_in", "write"]


def hook(tell: Callable[[Path], None]) -> None:
    """Take bugs that surface in Qt's event loop: write, tell, go on."""

    def on_bug(_kind: type[BaseException], bug: BaseException, _trace: TracebackType | None) -> None:
        sys.stderr.write("".join(traceback.format_exception(bug)))
        tell(write(bug))

    sys.excepthook = on_bug
