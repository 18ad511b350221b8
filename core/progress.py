"""Honest progress and the Stop button, for everything that takes longer than half a second."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from core.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is. total is 0 while it is not known; seconds_left is None until it can be said."""

    done: int
    total: int
    what: str
    seconds_left: float | None = None


Report = Callable[[Progress], None]


def silent(_progress: Progress) -> None:
    """Report to nobody."""


class CancelToken:
    """Set once, by the person; watched by the work. Thread-safe."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._callbacks: list[Callable[[], None]] = []
        self._lock = threading.Lock()

    def cancel(self) -> None:
        with self._lock:
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Rest for so long or until the person presses Stop; whether he did."""
        return self._event.wait(seconds)

    def check(self) -> None:
        """Raise Cancelled if the person pressed Stop."""
        if self._event.is_set():
            raise Cancelled

    def on_cancel(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back once on cancel (at once if it already happened). Returns a function that takes it off."""
        with self._lock:
            if not self._event.is_set():
                self._callbacks.append(callback)
                return lambda: self._forget(callback)
        callback()
        return lambda: None

    def _forget(self, callback: Callable[[], None]) -> None:
        with self._lock:
            if callback in self._callbacks:
                self._callbacks.remove(callback)


class Pace:
    """Estimates the time left from the steps done so far."""

    def __init__(self, total: int) -> None:
        self.total = total
        self._started = time.monotonic()

    def at(self, done: int, what: str) -> Progress:
        elapsed = time.monotonic() - self._started
        left = elapsed / done * (self.total - done) if done and self.total and elapsed > 1 else None
        return Progress(done, self.total, what, left)
