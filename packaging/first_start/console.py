"""What the person at the terminal sees: one line a step, with how far it is and how long it will take."""

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

QUIET_SECONDS = 20.0  # without a terminal a log is read later: a line now and then is enough
LINES_KEPT = 60
ENOUGH_TO_TELL = 0.04  # of the whole; what is told earlier is a guess
MOST_THINGS = 1_000_000


class SetupError(Exception):
    """The set-up cannot go on. The text says what happened and what to do, for a person."""


class Postponed(Exception):  # noqa: N818  Kontor works without it
    """A part that Kontor can do without could not be set up now. The text says what to do about it."""


class Step:
    """The line of one running step. On a terminal it is rewritten in place.

    It goes to standard error: `run.py search … --json` has only the answer on standard output, also the first time.
    """

    def __init__(self, title: str) -> None:
        self.title = title
        self._started = time.monotonic()
        self._shown = time.monotonic()
        self._at = ("", 0, 0)  # what, done, total
        self._from = (self._started, 0)  # when this total was first told, and how much was done then
        self._live = sys.stderr.isatty()
        self._say(f"{title} …", end="" if self._live else "\n")

    def progress(self, what: str, done: int = 0, total: int = 0) -> None:
        """Show how far the step is. total is 0 while it is not known."""
        if total != self._at[2]:
            self._from = (time.monotonic(), done)
        self._at = (what, done, total)
        self.tick()

    def tick(self) -> None:
        """Show that time goes on."""
        now = time.monotonic()
        if now - self._shown < (0.2 if self._live else QUIET_SECONDS):
            return
        self._shown = now
        what, done, total = self._at
        parts = [_amount(done, total), what, self._time(done, total)]
        text = f"{self.title} … " + ", ".join(part for part in parts if part)
        if self._live:
            self._say(f"\r\x1b[K{text[: _width() - 1]}", end="")
        else:
            self._say(f"  {text}")

    def done(self, remark: str = "") -> None:
        """Close the step's line."""
        seconds = time.monotonic() - self._started
        remark = remark or f"done in {duration(seconds)}"
        self._say(f"\r\x1b[K{self.title}: {remark}" if self._live else f"  {self.title}: {remark}")

    def _time(self, done: int, total: int) -> str:
        now, (since, first) = time.monotonic(), self._from
        if done - first > total * ENOUGH_TO_TELL and now - since > 5:
            return f"about {duration((now - since) / (done - first) * (total - done))} left"
        return duration(now - self._started) if now - self._started > 5 else ""

    def _say(self, text: str, end: str = "\n") -> None:
        print(text, end=end, flush=True, file=sys.stderr)


def _amount(done: int, total: int) -> str:
    """How far: "3 of 125". Numbers that can only be bytes are told in megabytes."""
    if total > MOST_THINGS:
        return f"{done / 1e6:,.0f} of {total / 1e6:,.0f} MB"
    return f"{done} of {total}" if total else ""


def duration(seconds: float) -> str:
    """Seconds as a person says them: "8 s", "3 min 20 s"."""
    whole = round(seconds)
    return f"{whole} s" if whole < 90 else f"{whole // 60} min {whole % 60} s"


def _width() -> int:
    try:
        return os.get_terminal_size(2).columns
    except OSError:
        return 80


def run_quietly(
    command: Sequence[str | Path],
    *,
    log: Path,
    step: Step,
    follow: Callable[[str], None] = lambda _line: None,
    environment: Mapping[str, str] | None = None,
) -> str:
    """Run a program, its output into `log` and line by line to `follow`. Raises ProgramFailed with its last lines."""
    last: deque[str] = deque(maxlen=LINES_KEPT)
    process = subprocess.Popen(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **(environment or {})},
        start_new_session=True,  # so that it ends with everything it started
    )
    try:
        for line in _lines(process, log):
            if line is None:
                step.tick()
            else:
                last.append(line)
                follow(line)
    except BaseException:
        _stop(process)  # Ctrl-C: leave no compiler behind
        raise
    if code := process.wait():
        raise ProgramFailed(code, "\n".join(last))
    return "\n".join(last)


class ProgramFailed(Exception):  # noqa: N818
    """A program that the set-up started ended with an error; `output` holds its last lines."""

    def __init__(self, code: int, output: str) -> None:
        super().__init__(f"exit {code}")
        self.code = code
        self.output = output


def _lines(process: subprocess.Popen[bytes], log: Path) -> Iterator[str | None]:
    """Each line of the program's output, also into `log`; None after each second of silence."""
    arrived: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(process, arrived), daemon=True).start()
    with log.open("a", encoding="utf-8") as file:
        while True:
            try:
                line = arrived.get(timeout=1)
            except queue.Empty:
                yield None
                continue
            if line is None:
                return
            file.write(line + "\n")
            yield line


def _read(process: subprocess.Popen[bytes], arrived: "queue.SimpleQueue[str | None]") -> None:
    for line in process.stdout or ():
        arrived.put(line.decode("utf-8", "replace").rstrip())
    arrived.put(None)


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """End a program and everything that it started: pip starts CMake, which starts Ninja, which starts compilers."""
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
