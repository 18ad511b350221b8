"""The back room: does waiting work while nobody looks, says honestly what it does, and stops at a word."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core import connections, reports
from core.errors import Cancelled, WorldError
from core.progress import CancelToken, Pace, Progress, Report, silent
from core.words import tr
from kb.library import Library
from office.app.events import Events, Topic
from office.app.intake import Intake
from office.app.invoice_desk import JOBS as INVOICE_JOBS
from office.app.invoice_desk import InvoiceDesk
from office.store.records import Records
from office.store.rows import Job

IDLE_SECONDS = 2.0
SCAN_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Activity:
    """What the machine does now.

    `what` is empty when it rests; `trouble` is why it cannot go on, if so; `connections` counts what left this PC.
    """

    what: str = ""
    done: int = 0
    total: int = 0
    seconds_left: float | None = None
    paused: bool = False
    trouble: str = ""
    connections: int = 0


class Backlog:
    """How far the waiting work is, from when it began to pile up until nothing waits."""

    def __init__(self) -> None:
        self._pace = Pace(0)
        self._done = 0

    def one_done(self) -> None:
        self._done += 1

    def at(self, waiting: int, what: str) -> Progress:
        """waiting: how many are left, with the one that begins now."""
        self._pace.total = self._done + waiting
        return self._pace.at(self._done, what)


class Workshop:
    """Waiting jobs, embeddings and the index, one after the other, on one thread of its own."""

    def __init__(self, records: Records, intake: Intake, desk: InvoiceDesk, library: Library, events: Events) -> None:
        self._records = records
        self._intake = intake
        self._desk = desk
        self._library = library
        self._events = events
        self._shown: Progress | None = None
        self._beside: Progress | None = None
        self._backlog = Backlog()
        self._drops = 0
        self._counting = threading.Lock()
        self._trouble = ""
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._running = threading.Event()
        self._running.set()
        self._cancel = CancelToken()
        self._thread: threading.Thread | None = None
        self._scan: Callable[[], int] = lambda: 0
        self._settle: Callable[[], object] = lambda: None
        self._unsettled = threading.Event()
        self._scanned = float("-inf")
        self._ready = False
        self.think: Callable[[Report, CancelToken], int] = lambda _report, _cancel: 0  # what the model may add
        self.may_think: Callable[[], bool] = lambda: True  # not in the owner's quiet hours
        self.get_ready: Callable[[], object] = lambda: None  # called once, when there is first nothing to do
        self.rest: Callable[[], object] = lambda: None  # lets go of what nobody has used for a while
        self.looked: Callable[[str, CancelToken], object] = lambda _document, _cancel: None  # was it an invoice: done

    def start(self, scan: Callable[[], int], settle: Callable[[], object] = lambda: None) -> None:
        """Begin to work in the background; `scan` looks into the watched folders from time to time, `settle` matches
        what the books hold, once now and after each `unsettle`.
        """
        self._scan, self._settle = scan, settle
        self._unsettled.set()
        self._thread = threading.Thread(target=self._loop, name="workshop", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """There is new work."""
        self._wake.set()

    def scan_soon(self) -> None:
        """Look into the watched folders at the next occasion, however short ago it was done."""
        self._scanned = float("-inf")
        self._wake.set()

    def unsettle(self) -> None:
        """Bank lines, items or what is said of them changed: they are matched when no file waits."""
        self._unsettled.set()
        self._wake.set()

    def pause(self) -> None:
        """Free the PC within a second; nothing is lost."""
        self._running.clear()
        self._cancel.cancel()
        self._events.tell(Topic.ACTIVITY)

    def resume(self) -> None:
        self._cancel = CancelToken()
        self._backlog = Backlog()  # the time of the pause is none of the work's
        self._trouble = ""
        self._running.set()
        self._wake.set()
        self._events.tell(Topic.ACTIVITY)

    @property
    def paused(self) -> bool:
        """Whether the owner wants the PC for himself."""
        return not self._running.is_set()

    def snapshot(self) -> Activity:
        shown = self._shown or self._beside
        paused = self.paused
        made = connections.count().made
        if shown is None:
            return Activity(paused=paused, trouble=self._trouble, connections=made)
        return Activity(shown.what, shown.done, shown.total, shown.seconds_left, paused, self._trouble, made)

    @contextlib.contextmanager
    def drop(self) -> Iterator[None]:
        """While the owner waits for his own drop, its files are taken in there and nowhere else."""
        with self._counting:
            self._drops += 1
        try:
            yield
        finally:
            with self._counting:
                self._drops -= 1
            self.show(None)
            self.wake()

    def show(self, progress: Progress | None) -> None:
        """Let the status line tell about work; None when it is finished."""
        self._shown = progress
        self._events.tell(Topic.ACTIVITY)

    def show_beside(self, progress: Progress | None) -> None:
        """Tell about work that goes on beside this room's own: drafts. None when it rests."""
        self._beside = progress
        self._events.tell(Topic.ACTIVITY)

    def finish(self, *, report: Report = silent, cancel: CancelToken | None = None) -> None:
        """Do all waiting work now, in this thread: what the command line waits for.

        The slower of two embedders follows when Kontor has time, in the window or `kontor watch`.

        What the world does not let it do (the disk is full, search by meaning does not start) is done later without
        a loss, and the snapshot's trouble says why.
        """
        token = cancel or CancelToken()
        try:
            while self._one_job(token, report):
                pass
            self._library.embed_pending(report=report, cancel=token, quick=True)
            self._library.refresh_index(report=report, cancel=token)
        except WorldError as error:
            self._trouble = error.sentence

    def close(self) -> None:
        self._closing.set()
        self._cancel.cancel()
        self._running.set()
        self._wake.set()
        if self._thread:
            self._thread.join(10)

    def _loop(self) -> None:
        self._is_done(self._library.warm_up)  # so that the first question need not wait for a child to start
        while not self._closing.is_set():
            self._running.wait()
            busy = self._is_done(self._round)
            if self._shown is not None:
                self._tell(None)
            if not busy:
                self._is_done(self._idle)
                self._wake.wait(IDLE_SECONDS)
                self._wake.clear()

    def _is_done(self, work: Callable[[], object]) -> bool:
        """Whether there was work and it went well. What goes wrong is told and ends this piece of work only: else
        the background would be still for the rest of the day.
        """
        with reports.caught(self._stumbled):
            try:
                return bool(work())
            except Cancelled:
                pass
            except WorldError as error:
                self._trouble = error.sentence
        return False

    def _round(self) -> bool:
        """The next piece of work; whether there was one."""
        if time.monotonic() - self._scanned > SCAN_SECONDS:
            self._scanned = time.monotonic()
            self._scan()
        return self._one_job(self._cancel, self._tell) or self._settled() or self._background(self._cancel)

    def _idle(self) -> None:
        if not self._ready:
            self._ready = True
            self.get_ready()
        self.rest()

    def _tell(self, progress: Progress | None) -> None:
        """What the background does; while the owner waits for his own drop, only that is told."""
        if not self._drops:
            self.show(progress)

    def _stumbled(self, report: Path) -> None:
        self._trouble = tr("Something went wrong in Kontor itself. A report was written to {path}.", path=report)

    def _one_job(self, cancel: CancelToken, report: Report) -> bool:
        cancel.check()
        arrivals = ["read"] if self._drops else ["add", "read"]
        job = self._records.lease(arrivals) or self._records.lease(INVOICE_JOBS) or self._records.lease(["ocr"])
        if job is None:
            self._backlog = Backlog()
            return False
        report(self._backlog.at(sum(self._records.waiting().values()), self._words(job)))
        worker = self._desk if job.kind in INVOICE_JOBS else self._intake
        worker.work(job, cancel)
        if job.kind == "look":
            self.looked(job.subject, cancel)
        self._backlog.one_done()
        self._trouble = ""
        if worker is self._intake:
            self._events.tell(Topic.DOCUMENTS, job.subject)
        return True

    def _settled(self) -> bool:
        """Match what the books hold, if that is due."""
        if not self._unsettled.is_set():
            return False
        self._unsettled.clear()
        try:
            self._settle()
        except WorldError:  # the disk is full, say: it is still to be done
            self._unsettled.set()
            raise
        return True

    def _words(self, job: Job) -> str:
        if job.kind == "recheck":
            return tr("Checking invoices again")
        name = job.subject.rsplit("/", 1)[-1] if job.kind == "add" else self._records.names(job.subject)[0]
        if job.kind == "ocr":
            return tr("Reading the picture {name}", name=name)
        if job.kind in INVOICE_JOBS:
            return tr("Checking {name}", name=name)
        return tr("Reading {name}", name=name)

    def _background(self, cancel: CancelToken) -> bool:
        """Embeddings, then the index; gives way as soon as a file arrives."""
        until_work = CancelToken()
        forget = cancel.on_cancel(until_work.cancel)
        watcher = threading.Thread(target=self._give_way, args=(until_work,), daemon=True)
        watcher.start()
        try:
            embedded = self._library.embed_pending(report=self._tell, cancel=until_work)
            self._library.refresh_index(report=self._tell, cancel=until_work)
            thought = self.think(self._tell, until_work) if self.may_think() else 0
        finally:
            forget()
            until_work.cancel()
        return embedded + thought > 0

    def _give_way(self, until_work: CancelToken) -> None:
        while not until_work.cancelled:
            if self._wake.is_set() and (self._unsettled.is_set() or self._records.waiting()):
                until_work.cancel()
            time.sleep(0.2)
