"""Measures how long the window's event loop is deaf: the time between two ticks of a timer that is always due."""

import time
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer

from tests.slowness import Slowness

TICK_MS = 5
P99, LONGEST = 50.0, 150.0  # milliseconds
ATTEMPTS = 3  # other programs on the machine may take the processor away


class GapMeter(QObject):
    """Counts gaps while it is entered. A gap is what a key press would have waited, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.work: list[float] = []  # of each gap, what the window's own thread computed; the rest it stood waiting
        self.slower = 1.0  # than at rest, for the PC's own reasons
        self._slowness = Slowness()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Self:
        self._slowness.__enter__()
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.stop()
        self._slowness.__exit__(kind, error, trace)
        self.slower = self._slowness.at(0.95)

    @property
    def held(self) -> bool:
        """Whether the bars hold, stretched by how slow the PC was meanwhile.

        The longest single gap is another program's as often as ours: of ours, what this thread computed is bound.
        """
        return (
            bool(self.gaps) and self.percentile(0.99) <= P99 * self.slower and max(self.work) <= LONGEST * self.slower
        )

    def percentile(self, share: float) -> float:
        """The gap that this share of all gaps stays below."""
        ordered = sorted(self.gaps)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0

    @property
    def longest(self) -> float:
        return max(self.gaps, default=0.0)

    def __str__(self) -> str:
        return (
            f"gaps: p99 {self.percentile(0.99):.0f} ms, longest {self.longest:.0f} ms (of its own work at most "
            f"{max(self.work, default=0.0):.0f} ms), {len(self.gaps)} ticks; the PC up to {self.slower:.1f} times "
            f"slower than at rest"
        )

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.work.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked
