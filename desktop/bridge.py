"""The one bridge from worker threads to the window.

Work runs on small thread pools; whatever it has to tell arrives on the window's thread through one queued signal. A
result is dropped when its widget is gone, when it was cancelled, or when newer work of the same name has begun.

Two traps are avoided here. A widget must never be freed on a worker, so a job's functions are let go on the window's
thread only. And Qt keeps no bound method of a plain Python object alive, so nothing here is handed to a single-shot
timer.
"""

import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
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


def bug_sentence(report: Path) -> str:
    """What the person is told about a bug."""
    return tr("Something went wrong in Kontor itself. A report was written to {path}.", path=report)


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


class Stream(Generic[T]):
    """Hands items from a worker to a function on the window's thread, many at a time."""

    def __init__(self, bridge: "Bridge", task: Task, receive: Callable[[list[T]], None]) -> None:
        self._bridge = bridge
        self._task = task
        self._receive = receive
        self._items: list[T] = []
        self._lock = threading.Lock()
        self.last = 0.0

    def __call__(self, item: T) -> None:
        with self._lock:
            self._items.append(item)
            first = len(self._items) == 1
        if first:
            self._bridge.post(lambda: self._bridge.pulse(self))

    def hand_over(self) -> None:
        """On the window's thread: give on all that has come."""
        with self._lock:
            items, self._items = self._items, []
        self.last = time.monotonic()
        if items and self._task.wanted:
            self._receive(items)


@dataclass
class _Job:
    """A task and its functions, which are dropped on the window's thread."""

    task: Task
    work: Callable[[Task], Any] | None
    done: Callable[[Any], object] | None
    failed: Callable[[str], object] | None
    ended: Callable[[], object] | None
    streams: list[Stream[Any]] = field(default_factory=list)

    def let_go(self) -> None:
        self.work = self.done = self.failed = self.ended = None
        self.streams.clear()


class Bridge(QObject):
    """Starts work and brings its results home. Belongs to the window; run, stream and progress are for its thread."""

    _arrived = Signal(object)

    def __init__(self, tell: Callable[[str], None]) -> None:
        """tell: shows one sentence to the person; for errors nobody else takes."""
        super().__init__()
        sys.setswitchinterval(SWITCH_SECONDS)
        self._tell = tell
        self._quick = ThreadPoolExecutor(2, thread_name_prefix="kontor-quick")
        self._long = ThreadPoolExecutor(4, thread_name_prefix="kontor-long")
        self._latest: dict[str, Task] = {}
        self._jobs: dict[Task, _Job] = {}
        self._waiting: list[Stream[Any]] = []
        self._closed = False
        self._pulse = QTimer(self, singleShot=True)
        self._pulse.timeout.connect(self._beat)
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
        if not self._closed:
            job = self._jobs[task] = _Job(task, work, done, failed or self._tell, ended)
            (self._long if long else self._quick).submit(self._perform, job)
        return task

    def stream(self, task: Task, receive: Callable[[list[T]], None]) -> Stream[T]:
        """A function for the worker; what it is called with arrives at `receive` in lists."""
        made = Stream(self, task, receive)
        if job := self._jobs.get(task):
            job.streams.append(made)
        return made

    def progress(self, task: Task, receive: Callable[[Progress], None]) -> Callable[[Progress], None]:
        """A report function for the worker; only the newest progress arrives."""

        def newest(items: list[Progress]) -> None:
            receive(items[-1])

        return self.stream(task, newest)

    def post(self, call: Callable[[], None]) -> None:
        """From any thread: call on the window's thread, soon."""
        if not self._closed:
            self._arrived.emit(call)

    def pulse(self, stream: Stream[Any]) -> None:
        """Hand a stream's items over now, or with the next beat if the last ones have only just come."""
        wait = stream.last + PULSE_SECONDS - time.monotonic()
        if wait <= 0:
            stream.hand_over()
            return
        self._waiting.append(stream)
        if not self._pulse.isActive():
            self._pulse.start(int(wait * 1000) + 1)

    def cancel_all(self) -> None:
        """Stop whatever runs."""
        for task in list(self._jobs):
            task.cancel()

    @property
    def busy(self) -> bool:
        """Whether any work is still on its way."""
        return bool(self._jobs)

    def close(self) -> None:
        """Stop everything and take nothing more. Waits for work that is just ending."""
        self._closed = True
        self._pulse.stop()
        self.cancel_all()
        self._quick.shutdown(wait=True, cancel_futures=True)
        self._long.shutdown(wait=True, cancel_futures=True)

    def _call(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def _beat(self) -> None:
        waiting, self._waiting = self._waiting, []
        for stream in waiting:
            stream.hand_over()

    def _perform(self, job: _Job) -> None:
        """On a worker. Keeps no function of the job in a variable of its own."""
        result, sentence = None, ""
        bugs: list[Path] = []
        try:
            with reports.caught(bugs.append):
                job.task.cancel_token.check()
                result = job.work(job.task) if job.work else None
        except Cancelled:
            job.task.cancel()
        except KontorError as error:
            sentence = error.sentence
        if bugs:
            sentence = bug_sentence(bugs[0])
        self.post(lambda: self._deliver(job, result, sentence))

    def _deliver(self, job: _Job, result: Any, sentence: str) -> None:
        task = job.task
        task.finished = True
        self._jobs.pop(task, None)
        if self._latest.get(task.name) is task:
            del self._latest[task.name]
        for stream in job.streams:
            stream.hand_over()
        if task.wanted:
            if sentence and job.failed:
                job.failed(sentence)
            elif not sentence and job.done:
                job.done(result)
        if job.ended and isValid(task.owner):
            job.ended()
        job.let_go()
