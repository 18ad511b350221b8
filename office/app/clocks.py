"""The PC's two clocks, and what they betray together: that it slept, or that somebody set the time."""

import time
from datetime import datetime

ODD_SECONDS = 30.0  # more than any hiccup of a busy PC between two looks half a second apart


class Clocks:
    """One clock that only runs forward, and one on the wall, which people and time servers set."""

    def monotonic(self) -> float:
        """Seconds since some moment. Stands still while Linux and macOS sleep, runs on while Windows does."""
        return time.monotonic()

    def now(self) -> datetime:
        """The time of day here."""
        return datetime.now().astimezone()


class SleepSense:
    """Notices, between two looks shortly after one another, that the PC slept or that its time was set."""

    def __init__(self, clocks: Clocks) -> None:
        self._clocks = clocks
        self._ran, self._wall = clocks.monotonic(), clocks.now()

    def look(self) -> bool:
        """Whether something odd happened since the last look: then no line can be trusted to be alive."""
        ran, wall = self._clocks.monotonic(), self._clocks.now()
        went, shown = ran - self._ran, (wall - self._wall).total_seconds()
        self._ran, self._wall = ran, wall
        return went > ODD_SECONDS or abs(shown - went) > ODD_SECONDS
