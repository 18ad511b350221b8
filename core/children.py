"""The parent's side: one supervisor for every child process.

A `Child` starts its process when it is first needed, sends one request at a time, and turns whatever happens into an
`Outcome`. After anything but DONE and REFUSED the process is replaced. Wall time and memory are limited from outside,
because the code inside is not trusted to limit itself.
"""

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import psutil

from core.errors import Cancelled
from core.progress import CancelToken

CANCEL_GRACE_SECONDS = 1.0
FAREWELL_SECONDS = 1.0
# `python -m` looks for modules in its working folder first. That must be ours, and never the folder that the owner
# happened to start in: a json.py that lies among his documents would run.
_CODE = Path(__file__).resolve().parent.parent
SILENCE_SECONDS = 60.0  # a child whose heartbeat thread starves this long is hung
STDERR_KEPT = 8000
BEHIND = 5  # niceness (POSIX)


class End(StrEnum):
    """How a request ended."""

    DONE = "done"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    TIMED_OUT = "timed-out"
    CRASHED = "crashed"
    PROTOCOL = "protocol"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The value of a request. `result` for DONE; `reason`, `detail` and `more` tell why otherwise."""

    end: End
    result: Any = None
    reason: str = ""
    detail: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        return self.end is End.DONE


@dataclass(frozen=True, slots=True)
class ChildSpec:
    """How a kind of child is started and limited.

    module: run with ``python -m``. memory: resident bytes above which it is killed. start_seconds: time until it
    must have said "ready". environment: set on top of the parent's. lower_priority: leave the owner's PC usable.
    """

    module: str
    memory: int = 4 << 30
    start_seconds: float = 60.0
    environment: Mapping[str, str] = field(default_factory=dict)
    arguments: Sequence[str] = ()
    lower_priority: bool = True


class _Silenced(Exception):  # noqa: N818
    """The process is gone or mute; carries the outcome."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.end)
        self.outcome = outcome


# What a child never needs to know, and what would make a library go online.
_QUIET = {
    "PYTHONUNBUFFERED": "1",
    "PYTHONUTF8": "1",
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "ANONYMIZED_TELEMETRY": "False",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
}


def _start_flags() -> dict[str, Any]:
    """A group of its own for each child, so that it dies with everything it started."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def step_back(pid: int) -> None:
    """Let the owner's own programs go before this process."""
    with contextlib.suppress(psutil.Error, OSError):
        if sys.platform == "win32":
            psutil.Process(pid).nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            process = psutil.Process(pid)
            process.nice(max(process.nice(), BEHIND))  # never before a parent that stands further back


class _Process:
    """One life of a child: the process, a thread that reads its frames, a thread that keeps its last words."""

    def __init__(self, spec: ChildSpec) -> None:
        self.popen = subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-m", spec.module, *spec.arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=_CODE,
            env={**os.environ, **_QUIET, **spec.environment},
            **_start_flags(),
        )
        self.frames: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self.last_words = b""
        self._spec = spec
        if spec.lower_priority:
            step_back(self.popen.pid)
        for work in (self._read_frames, self._read_last_words):
            threading.Thread(target=work, daemon=True, name=f"{spec.module}:{work.__name__}").start()

    def _read_frames(self) -> None:
        assert self.popen.stdout  # noqa: S101
        with contextlib.suppress(OSError, ValueError):  # another thread killed it and closed the pipe
            for line in self.popen.stdout:
                self.frames.put(_frame(line))
        self.frames.put(None)

    def _read_last_words(self) -> None:
        assert self.popen.stderr  # noqa: S101
        with contextlib.suppress(OSError, ValueError):
            while piece := self.popen.stderr.read1(4096):  # type: ignore[attr-defined]
                self.last_words = (self.last_words + piece)[-STDERR_KEPT:]

    def send(self, frame: Mapping[str, Any]) -> None:
        assert self.popen.stdin  # noqa: S101
        line = json.dumps(frame).encode() + b"\n"
        try:
            self.popen.stdin.write(line)
            self.popen.stdin.flush()
        except (OSError, ValueError) as gone:  # ValueError: another thread killed it and closed the pipe
            raise _Silenced(self.crash()) from gone

    def next_frame(self, seconds: float) -> dict[str, Any] | None:
        """The next frame within `seconds`, or None. Raises _Silenced when the process is gone."""
        try:
            frame = self.frames.get(timeout=max(seconds, 0))
        except queue.Empty:
            return None
        if frame is None:
            raise _Silenced(self.crash())
        if "garbage" in frame:
            raise _Silenced(Outcome(End.PROTOCOL, detail=str(frame["garbage"])))
        return frame

    def crash(self) -> Outcome:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.popen.wait(1)
        words = self.last_words.decode("utf-8", "replace")
        return Outcome(End.CRASHED, reason=f"exit {self.popen.poll()}", detail=words)

    def memory(self) -> int:
        try:
            return int(psutil.Process(self.popen.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def end(self) -> None:
        """Let an idle process end by itself, as it does when its pipe is closed."""
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            if self.popen.stdin:
                self.popen.stdin.close()
            self.popen.wait(FAREWELL_SECONDS)

    def kill(self) -> None:
        """End the process and everything it started, now."""
        with contextlib.suppress(OSError, psutil.Error):  # it has ended by itself
            if sys.platform == "win32":
                for process in psutil.Process(self.popen.pid).children(recursive=True):
                    with contextlib.suppress(psutil.Error):
                        process.kill()
                self.popen.kill()
            else:
                os.killpg(self.popen.pid, signal.SIGKILL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.popen.wait(5)
        for pipe in (self.popen.stdin, self.popen.stdout, self.popen.stderr):
            with contextlib.suppress(OSError):
                if pipe:
                    pipe.close()


def _frame(line: bytes) -> dict[str, Any]:
    """One line of the pipe; what is no frame is kept as "garbage", for the outcome to tell."""
    try:
        frame = json.loads(line)
    except ValueError:
        return {"garbage": line[:200].decode("utf-8", "replace")}
    return frame if isinstance(frame, dict) else {"garbage": repr(frame)[:200]}


class Child:
    """A supervised child process. Calls from several threads wait for each other."""

    def __init__(self, spec: ChildSpec) -> None:
        self.spec = spec
        self.deaths = 0
        self._process: _Process | None = None
        self._lock = threading.Lock()
        self._last_id = 0
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The process id while the child lives."""
        process = self._process
        return process.popen.pid if process and process.popen.poll() is None else None

    def call(
        self,
        operation: str,
        args: Mapping[str, Any] | None = None,
        *,
        seconds: float,
        on_event: Callable[[dict[str, Any]], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Outcome:
        """Run one operation in the child and wait for its outcome. Never raises for what the child does."""
        with self._lock:
            if self._closed or (cancel and cancel.cancelled):
                return Outcome(End.CANCELLED)
            try:
                return self._call(operation, args or {}, seconds, on_event, cancel)
            except _Silenced as gone:
                self._bury()
                return gone.outcome
            except BaseException:
                self._bury()  # on_event raised: the frames of this job must not reach the next one
                raise

    def warm_up(self) -> None:
        """Start the process now, so that the first call does not wait for its imports."""
        with self._lock, contextlib.suppress(_Silenced):
            if not self._closed:
                self._started()

    def kill(self) -> None:
        """End the process at once, whatever it does. The next call starts a new one."""
        if process := self._process:
            process.kill()

    def close(self) -> None:
        """End the process; later calls answer CANCELLED. One that is busy is killed."""
        self._closed = True
        if self._lock.acquire(blocking=False):
            with contextlib.ExitStack() as held:
                held.callback(self._lock.release)
                if self._process:
                    self._process.end()
        self.kill()
        with self._lock:
            self._bury()

    def _started(self) -> _Process:
        if self._process and self._process.popen.poll() is None:
            return self._process
        self._bury()
        try:
            self._process = process = _Process(self.spec)
        except OSError as error:  # no memory or no process left on this PC
            raise _Silenced(Outcome(End.CRASHED, reason="start", detail=str(error))) from error
        deadline = time.monotonic() + self.spec.start_seconds
        while (left := deadline - time.monotonic()) > 0:
            frame = process.next_frame(left)
            if frame and "ready" in frame:
                return process
        raise _Silenced(Outcome(End.TIMED_OUT, reason="start"))

    def _bury(self) -> None:
        if self._process:
            self._process.kill()
            self._process = None
            self.deaths += 1

    def _call(
        self,
        operation: str,
        args: Mapping[str, Any],
        seconds: float,
        on_event: Callable[[dict[str, Any]], None] | None,
        cancel: CancelToken | None,
    ) -> Outcome:
        process = self._started()
        self._last_id += 1
        ident = self._last_id
        process.send({"id": ident, "op": operation, "args": args})
        asked_to_stop = threading.Event()

        def stop() -> None:
            asked_to_stop.set()
            with contextlib.suppress(_Silenced):
                process.send({"cancel": ident})
            process.frames.put({"nudge": 1})

        forget = cancel.on_cancel(stop) if cancel else lambda: None
        try:
            return self._wait(process, ident, time.monotonic() + seconds, on_event, asked_to_stop)
        finally:
            forget()

    def _wait(
        self,
        process: _Process,
        ident: int,
        deadline: float,
        on_event: Callable[[dict[str, Any]], None] | None,
        asked_to_stop: threading.Event,
    ) -> Outcome:
        heard = time.monotonic()
        while True:
            now = time.monotonic()
            if asked_to_stop.is_set():
                deadline = min(deadline, now + CANCEL_GRACE_SECONDS)
            if now >= deadline:
                end = End.CANCELLED if asked_to_stop.is_set() else End.TIMED_OUT
                raise _Silenced(Outcome(end, reason="wall"))
            if now - heard > SILENCE_SECONDS:
                raise _Silenced(Outcome(End.TIMED_OUT, reason="silent"))
            if process.memory() > self.spec.memory:
                raise _Silenced(Outcome(End.CRASHED, reason="memory"))
            frame = process.next_frame(min(0.5, deadline - now))
            if frame is None:
                continue
            heard = time.monotonic()
            if frame.get("id") != ident:
                continue
            if "event" in frame:
                if on_event:
                    on_event(frame["event"])
                continue
            return self._ended(frame)

    def _ended(self, frame: Mapping[str, Any]) -> Outcome:
        if "done" in frame:
            return Outcome(End.DONE, frame["done"])
        if "refused" in frame:
            return Outcome(
                End.REFUSED,
                reason=str(frame["refused"]),
                detail=str(frame.get("detail", "")),
                more=frame.get("more", {}),
            )
        if "cancelled" in frame:
            return Outcome(End.CANCELLED)
        if "crashed" in frame:
            raise _Silenced(Outcome(End.CRASHED, reason="exception", detail=str(frame["crashed"])))
        raise _Silenced(Outcome(End.PROTOCOL, detail=str(frame)[:200]))


def raise_if_cancelled(outcome: Outcome) -> None:
    """For callers whose work ends with the person's Stop."""
    if outcome.end is End.CANCELLED:
        raise Cancelled
