"""How many threads to compute with, by what the other programs of the PC leave free.

llama.cpp's threads wait for each other after every step. With one core taken by another program, two threads decode
at a fortieth of the speed of one, so the count follows the load while the model runs.
"""

import threading
import time

import psutil

WINDOW_SECONDS = 0.5


class Threads:
    """Watches the load. `now()` is the count to use for the next step."""

    def __init__(self, most: int | None = None) -> None:
        self.most = most or physical_cores()
        self._others = 0.0
        self._last = _cpu_seconds()

    def watch(self) -> None:
        """Measure from now on, on a thread of its own."""
        threading.Thread(target=self._watch, daemon=True, name="load").start()

    def now(self) -> int:
        return fitting(self.most, self._others)

    def _watch(self) -> None:
        while True:
            time.sleep(WINDOW_SECONDS)
            self.measure()

    def measure(self) -> None:
        """Take the load since the last measure: the cores that other programs kept busy."""
        before, self._last = self._last, _cpu_seconds()
        wall, everybody, ours = (now - then for now, then in zip(self._last, before, strict=True))
        if wall > 0:
            self._others = max(everybody - ours, 0.0) / wall


def fitting(most: int, others: float) -> int:
    """As many threads as there are free cores, rounded, but always one."""
    return max(1, min(most, int(most - others + 0.5)))


def physical_cores() -> int:
    """Cores that this process may use; a hyper-thread is no core."""
    cores = psutil.cpu_count(logical=False) or 1
    try:
        allowed = len(psutil.Process().cpu_affinity() or ())
    except (AttributeError, psutil.Error):  # not on macOS
        return cores
    return min(cores, allowed) if allowed else cores


def _cpu_seconds() -> tuple[float, float, float]:
    """Now, the seconds all programs computed so far, the seconds this process did."""
    times = psutil.cpu_times()
    waiting = times.idle + getattr(times, "iowait", 0.0)
    double = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)  # counted in user and nice already
    own = psutil.Process().cpu_times()
    return time.monotonic(), sum(times) - waiting - double, own.user + own.system
