"""How much longer work takes now than on this PC at rest: a timed test must not fail for another program's sake.

A figure against a bar is a benchmark (`python -m benchmarks window`); what these tests hold is that the bar is kept
whenever the PC itself is there to keep it.
"""

import json
import subprocess
import sys
from types import TracebackType
from typing import Self

SAMPLES = """
import json, sys, threading, time
stop = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), stop.set()), daemon=True).start()
took = []
while not stop.wait(0.025):
    began = time.perf_counter()
    sum(n * n for n in range(60_000))
    took.append(time.perf_counter() - began)
print(json.dumps(took))
"""
AT_REST = 0.05  # of all samples the twentieth part was taken undisturbed
FEW = 10


class Slowness:
    """While it is entered a child, as urgent as this program, does a piece of work of some 4 ms again and again.

    A process of its own: what this program's threads take from each other must not excuse them.
    """

    def __enter__(self) -> Self:
        self._child = subprocess.Popen([sys.executable, "-c", SAMPLES], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        told, _ = self._child.communicate(timeout=60)
        self._took: list[float] = sorted(json.loads(told))

    def at(self, share: float) -> float:
        """How many times as long as at rest the work took that this share of all samples stays below; at least 1."""
        if len(self._took) < FEW:
            return 1.0
        rest, slow = (self._took[int(part * (len(self._took) - 1))] for part in (AT_REST, share))
        return max(1.0, slow / rest)
