"""Measures how long the window's event loop is deaf: the time between two ticks of a timer that is always due."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS = 5


class GapMeter(QObject):
    """Counts gaps while it runs. A gap is what a key press would have waited, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.work: list[float] = []  # of each gap, what the window's own thread computed; the rest it stood waiting
        self._last = self._worked = 0.0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.gaps.clear()
        self.work.clear()
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def percentile(self, share: float) -> float:
        """The gap that this share of all gaps stays below."""
        ordered = sorted(self.gaps)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0

    def __str__(self) -> str:
        computed = max(self.work, default=0.0)
        return (
            f"gaps: p99 {self.percentile(0.99):.0f} ms, longest {self.longest:.0f} ms "
            f"(of its own work at most {computed:.0f} ms), {len(self.gaps)} ticks"
        )

    @property
    def longest(self) -> float:
        return max(self.gaps, default=0.0)

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.work.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked
