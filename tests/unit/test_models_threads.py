"""Threads by the load of the PC."""

import subprocess
import sys
import threading
import time

import psutil
import pytest

from models.engine_child import threads
from models.engine_child.threads import Threads, fitting, physical_cores


@pytest.mark.parametrize(
    ("most", "others", "count"),
    [
        (2, 0.0, 2),
        (2, 0.4, 2),
        (2, 0.7, 1),
        (2, 1.0, 1),
        (2, 2.0, 1),
        (8, 0.2, 8),
        (8, 1.0, 7),
        (8, 9.0, 1),
        (1, 0, 1),
    ],
)
def test_as_many_threads_as_cores_are_free_but_one_at_least(most, others, count):
    assert fitting(most, others) == count


def test_own_work_is_no_load_of_others(monkeypatch):
    times = iter([(0.0, 0.0, 0.0), (1.0, 2.0, 2.0), (2.0, 4.0, 3.0)])  # wall, everybody, ours
    monkeypatch.setattr(threads, "_cpu_seconds", lambda: next(times))
    watch = Threads(2)
    watch.measure()
    assert watch.now() == 2
    watch.measure()
    assert watch.now() == 1


def test_a_clock_that_did_not_move_changes_nothing(monkeypatch):
    monkeypatch.setattr(threads, "_cpu_seconds", lambda: (5.0, 9.0, 1.0))
    watch = Threads(4)
    watch.measure()
    assert watch.now() == 4


def test_a_busy_program_costs_a_thread():
    most = max(2, physical_cores())
    watch = Threads(most)
    busy = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        time.sleep(0.3)
        watch.measure()
        time.sleep(1.0)
        watch.measure()
    finally:
        busy.kill()
        busy.wait()
    assert watch.now() < most


def test_the_watch_measures_by_itself(monkeypatch):
    monkeypatch.setattr(threads, "WINDOW_SECONDS", 0.01)
    watch = Threads(2)
    before = watch._last

    def once():
        Threads.measure(watch)
        threading.Event().wait()  # and never again: other tests share this process

    monkeypatch.setattr(watch, "measure", once)
    watch.watch()
    deadline = time.monotonic() + 2
    while watch._last == before and time.monotonic() < deadline:
        time.sleep(0.01)
    assert watch._last != before


def test_where_the_system_tells_no_affinity_all_cores_count(monkeypatch):
    class Process(psutil.Process):
        def cpu_affinity(self):
            raise AttributeError

    monkeypatch.setattr(threads.psutil, "Process", Process)
    monkeypatch.setattr(threads.psutil, "cpu_count", lambda logical: 6)
    assert physical_cores() == 6
