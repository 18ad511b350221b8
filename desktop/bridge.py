"""The one bridge from worker threads to the window.

Work runs on small thread pools; whatever it has to tell arrives on the window's thread through one queued signal. A
result is dropped when its widget is gone, when it was cancelled, or when newer work of the same name has begun.
"""

import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from core import reports
from core.errors import Cancelled, KontorError
from core.progress import CancelToken, Progress
from core.words import tr

T = TypeVar("T")
# Painting a list takes Python's lock a hundred times over; each time a worker may keep it this long, not 5 ms.
SWITCH_SECONDS = 0.0005
PULSE_SECONDS = 0.04  # what streams in faster than this is handed over together


class Stream(Generic[T]):
    """Hands items from a worker to a function on the window's thread, many at a time."""

    def __init__(self, bridge: "Bridge", task: "Task", receive: Callable[[list[T]], None]) -> None:
        self._bridge = bridge
        self._task = task
        self._receive = receive
        self._items: list[T] = []
        self._lock = threading.Lock()
        self._last = 0.0

    def __call__(self, item: T) -> None:
        with self._lock:
            self._items.append(item)
            first = len(self._items) == 1
        if first:
            self._bridge.post(self._arrive)

    def _arrive(self) -> None:
        """On the window's thread: wait for the pulse, then hand over all that has come."""
        wait = self._last + PULSE_SECONDS - time.monotonic()
        if wait > 0:
            QTimer.singleShot(int(wait * 1000) + 1, self._bridge, self._hand_over)
        else:
            self._hand_over()

    def _hand_over(self) -> None:
        with self._lock:
            items, self._items = self._items, []
        self._last = time.monotonic()
        if items and self._task.wanted:
            self._receive(items)


class Task:
    """One piece of work on its way: can be cancelled, is wanted while somebody waits for its result."""

    def __init__(self, owner: QObject, name: str) -> None:
        self.owner = owner
        self.name = name
        self.cancel_token = CancelToken()
        self.finished = False

    def cancel(self) -> None:
        """Stop: the work sees the token, its result is dropped."""
        self.cancel_token.cancel()

    @property
    def wanted(self) -> bool:
        return not self.cancel_token.cancelled and isValid(self.owner)


class Bridge(QObject):
    """Starts work and brings its results home. Belongs to the window; all public methods are for its thread."""

    _arrived = Signal(object)

    def __init__(self, tell: Callable[[str], None]) -> None:
        """tell: shows one sentence to the person; for errors nobody else takes."""
        super().__init__()
        sys.setswitchinterval(SWITCH_SECONDS)
        self._tell = tell
        self._quick = ThreadPoolExecutor(2, thread_name_prefix="kontor-quick")
        self._long = ThreadPoolExecutor(4, thread_name_prefix="kontor-long")
        self._latest: dict[str, Task] = {}
        self._tasks: set[Task] = set()
        self._closed = False
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[Task], T],
        done: Callable[[T], object] | None = None,
        *,
        failed: Callable[[str], object] | None = None,
        ended: Callable[[], object] | None = None,
        name: str = "",
        long: bool = False,
    ) -> Task:
        """Run work(task) on a worker; done(result) comes back on the window's thread, or failed(sentence).

        ended is called last in every case in which the owner still lives. A name makes newer work replace older work.
        long work has threads of its own, so that a click never waits behind it.
        """
        task = Task(owner, name)
        if name and (older := self._latest.get(name)):
            older.cancel()
        if name:
            self._latest[name] = task
        if self._closed:
            return task
        self._tasks.add(task)
        pool = self._long if long else self._quick
        pool.submit(self._perform, task, work, done, failed or self._tell, ended)
        return task

    def stream(self, task: Task, receive: Callable[[list[T]], None]) -> Stream[T]:
        """A function for the worker; what it is called with arrives at `receive` in lists."""
        return Stream(self, task, receive)

    def progress(self, task: Task, receive: Callable[[Progress], None]) -> Callable[[Progress], None]:
        """A report function for the worker; only the newest progress arrives."""
        return Stream[Progress](self, task, lambda items: receive(items[-1]))

    def post(self, call: Callable[[], None]) -> None:
        """From any thread: call on the window's thread, soon."""
        if not self._closed:
            self._arrived.emit(call)

    def cancel_all(self) -> None:
        """Stop whatever runs."""
        for task in list(self._tasks):
            task.cancel()

    @property
    def busy(self) -> bool:
        """Whether any work is still on its way."""
        return bool(self._tasks)

    def close(self) -> None:
        """Stop everything and take nothing more. Waits for work that is just ending."""
        self._closed = True
        self.cancel_all()
        self._quick.shutdown(wait=True, cancel_futures=True)
        self._long.shutdown(wait=True, cancel_futures=True)

    def _call(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def _perform(
        self,
        task: Task,
        work: Callable[[Task], Any],
        done: Callable[[Any], object] | None,
        failed: Callable[[str], object],
        ended: Callable[[], object] | None,
    ) -> None:
        deliver = _attempted(task, work, done, failed)
        self.post(lambda: self._deliver(task, deliver, ended))

    def _deliver(self, task: Task, deliver: Callable[[], object], ended: Callable[[], object] | None) -> None:
        task.finished = True
        self._tasks.discard(task)
        if self._latest.get(task.name) is task:
            del self._latest[task.name]
        if task.wanted:
            deliver()
        if ended and isValid(task.owner):
            ended()


def _attempted(
    task: Task,
    work: Callable[[Task], T],
    done: Callable[[T], object] | None,
    failed: Callable[[str], object],
) -> Callable[[], object]:
    """Do the work; returns what the window's thread has to do about its end."""
    told: list[str] = []
    with reports.caught(lambda report: told.append(_stumbled(report))):
        try:
            task.cancel_token.check()
            result = work(task)
        except Cancelled:
            return _nothing
        except KontorError as error:
            told.append(error.sentence)
        else:
            return (lambda: done(result)) if done else _nothing
    return lambda: failed(told[0])


def _stumbled(report: Path) -> str:
    return tr("Something went wrong in Kontor itself. A report was written to {path}.", path=report)


def _nothing() -> None:
    """Nobody needs to be told."""
