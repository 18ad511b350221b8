"""A second start of the window: the first one, perhaps hidden in the tray, shows itself. A file asks for it."""

import contextlib
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

NOTE = "show-window"
PATIENCE = 3.0  # seconds until the other one is taken for a program without a window
LOOK_MS = 500
_NAP = 0.05


def knock(folder: Path, patience: float = PATIENCE) -> bool:
    """Ask whoever has this office open to show its window; whether somebody did."""
    note = folder / NOTE
    try:
        note.touch()
    except OSError:
        return False
    until = time.monotonic() + patience
    while note.exists():
        if time.monotonic() >= until:
            note.unlink(missing_ok=True)
            return False
        time.sleep(_NAP)
    return True


class Door(QObject):
    """Hears knocks on an office whose window exists."""

    def __init__(self, parent: QObject, folder: Path, answer: Callable[[], object]) -> None:
        super().__init__(parent)
        self._note, self._answer = folder / NOTE, answer
        self._note.unlink(missing_ok=True)  # of somebody who went away long ago
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Whether somebody knocked: then the window is shown."""
        if self._note.exists():
            with contextlib.suppress(OSError):
                self._note.unlink()
            self._answer()
