"""The child's side of the supervisor's pipe: native and hostile code lives behind this loop.

A child module ends with ``serve({"read": read, ...})``. Each operation is a function ``(args, job) -> result``;
args and result are JSON values. An operation raises ``Refused`` for an expected "no" (a value for the parent), and
Cancelled when ``job.check()`` says so. Any other exception is reported as a crash with its traceback, and the parent
replaces the child.

Frames are one JSON object a line. Standard output is taken away from libraries at once: whatever they print goes to
standard error, so that nothing but frames can reach the pipe.
"""

import faulthandler
import json
import os
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from typing import IO, Any

from core import connections
from core.errors import Cancelled

BEAT_SECONDS = 1.0

Operation = Callable[[Mapping[str, Any], "Job"], Any]


class Refused(Exception):  # noqa: N818  a refusal is an answer
    """An expected "no": the input is damaged, encrypted, too large. `reason` is a stable word."""

    def __init__(self, reason: str, detail: str = "", **more: Any) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail
        self.more = more


class Job:
    """What an operation may do while it runs: report, and look whether it should stop."""

    def __init__(self, ident: int, send: Callable[[Mapping[str, Any]], None]) -> None:
        self.id = ident
        self._send = send
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        self._cancelled.set()

    def check(self) -> None:
        """Raise Cancelled if the parent asked this job to stop."""
        if self._cancelled.is_set():
            raise Cancelled

    def report(self, event: Mapping[str, Any]) -> None:
        """Send an event (progress, a token, a page) to the parent at once."""
        self._send({"id": self.id, "event": event})


class _Channel:
    """The private pipe: frames out under a lock, frames in on a thread of their own."""

    def __init__(self, incoming: IO[bytes], outgoing: IO[bytes]) -> None:
        self._incoming = incoming
        self._outgoing = outgoing
        self._lock = threading.Lock()

    def send(self, frame: Mapping[str, Any]) -> None:
        line = json.dumps(frame, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"
        with self._lock:
            try:
                self._outgoing.write(line)
                self._outgoing.flush()
            except OSError:
                os._exit(0)  # the parent is gone; so is our reason to live

    def frames(self) -> Any:
        for line in self._incoming:
            yield json.loads(line)


def _take_standard_streams() -> _Channel:
    incoming = os.fdopen(os.dup(0), "rb")
    outgoing = os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    os.dup2(2, 1)
    return _Channel(incoming, outgoing)


def _beat(channel: _Channel, stop: threading.Event) -> None:
    while not stop.wait(BEAT_SECONDS):
        channel.send({"beat": 1})


def _perform(operations: Mapping[str, Operation], frame: Mapping[str, Any], job: Job) -> dict[str, Any]:
    """The one answer to one request. An unexpected exception is a crash of this child, told with its traceback."""
    try:
        return {"id": job.id, "done": operations[frame["op"]](frame.get("args", {}), job)}
    except Cancelled:
        return {"id": job.id, "cancelled": True}
    except Refused as no:
        return {"id": job.id, "refused": no.reason, "detail": no.detail, "more": no.more}
    except BaseException as bug:  # noqa: BLE001  the job runner of this process
        return {"id": job.id, "crashed": "".join(traceback.format_exception(bug))[-8000:]}


class _Requests:
    """What the parent asked for and did not get yet; its Stop reaches the job that it means."""

    def __init__(self, channel: _Channel) -> None:
        self._channel = channel
        self._jobs: dict[int, Job] = {}
        self._waiting: list[dict[str, Any]] = []
        self._closed = False
        self._changed = threading.Condition()

    def listen(self) -> None:
        """Take frames in until the parent closes the pipe; then every job is to stop."""
        try:
            for frame in self._channel.frames():
                self._heard(frame)
        finally:
            with self._changed:
                self._closed = True
                for job in self._jobs.values():
                    job.cancel()
                self._changed.notify()

    def _heard(self, frame: dict[str, Any]) -> None:
        with self._changed:
            if "cancel" not in frame:
                self._jobs[frame["id"]] = Job(frame["id"], self._channel.send)
                self._waiting.append(frame)
            elif job := self._jobs.get(frame["cancel"]):
                job.cancel()
            self._changed.notify()

    def next(self) -> tuple[dict[str, Any], Job] | None:
        """Wait for the next request; None when the parent has gone."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            if not self._waiting:
                return None
            frame = self._waiting.pop(0)
            return frame, self._jobs[frame["id"]]

    def answered(self, job: Job) -> None:
        """A later Stop means nothing any more."""
        with self._changed:
            del self._jobs[job.id]


def serve(operations: Mapping[str, Operation]) -> None:
    """Answer the parent's requests, one at a time, until it closes the pipe."""
    faulthandler.enable(sys.stderr)
    connections.install()
    channel = _take_standard_streams()
    requests, stop = _Requests(channel), threading.Event()
    threading.Thread(target=_beat, args=(channel, stop), daemon=True).start()
    threading.Thread(target=requests.listen, daemon=True).start()
    channel.send({"ready": os.getpid()})
    while request := requests.next():
        frame, job = request
        answer = _perform(operations, frame, job)
        requests.answered(job)
        channel.send(answer)
        if "crashed" in answer:
            break
    stop.set()
    sys.stderr.flush()
    os._exit(0)  # native libraries' exit handlers may hang; nothing of value lives in this process
