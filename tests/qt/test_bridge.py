"""The bridge: results come home on the window's thread, in order, wanted ones only."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core import reports
from core.errors import InputError
from core.progress import Progress
from desktop.bridge import Bridge, Task


def test_work_runs_elsewhere_and_its_result_comes_home(bridge: Bridge, wait):
    owner, seen = QObject(), {}

    def work(_task: Task) -> int:
        seen["worker"] = threading.current_thread()
        return 7

    def done(result: int) -> None:
        seen["result"], seen["home"] = result, threading.current_thread()

    bridge.run(owner, work, done)
    wait(lambda: "result" in seen)
    assert seen["result"] == 7
    assert seen["home"] is threading.main_thread()
    assert seen["worker"] is not threading.main_thread()


def test_newer_work_of_the_same_name_replaces_older(bridge: Bridge, wait):
    owner, results, gate = QObject(), [], threading.Event()

    def slow(_task: Task) -> str:
        gate.wait(5)
        return "old"

    older = bridge.run(owner, slow, results.append, name="search")
    bridge.run(owner, lambda _task: "new", results.append, name="search")
    gate.set()
    wait(lambda: not bridge.busy)
    assert results == ["new"]
    assert older.cancel_token.cancelled


def test_nothing_arrives_for_a_widget_that_is_gone(bridge: Bridge, wait, qapp):
    import shiboken6

    owner, results, gate = QObject(), [], threading.Event()

    def work(_task: Task) -> int:
        gate.wait(5)
        return 1

    bridge.run(owner, work, results.append)
    shiboken6.delete(owner)
    gate.set()
    wait(lambda: not bridge.busy)
    qapp.processEvents()
    assert results == []


def test_stop_is_silent_and_ended_still_comes(bridge: Bridge, wait):
    owner, ended, results, failed = QObject(), [], [], []

    def work(task: Task) -> None:
        while True:
            task.cancel_token.check()

    task = bridge.run(owner, work, results.append, failed=failed.append, ended=lambda: ended.append(1))
    task.cancel()
    wait(lambda: bool(ended))
    assert (results, failed) == ([], [])


def test_a_refusal_arrives_as_its_sentence(bridge: Bridge, wait):
    owner, failed = QObject(), []

    def work(_task: Task) -> None:
        raise InputError("This is not a folder.")

    bridge.run(owner, work, failed=failed.append)
    wait(lambda: bool(failed))
    assert failed == ["This is not a folder."]


def test_a_bug_is_written_down_and_told(bridge: Bridge, wait, tmp_path: Path):
    reports.keep_in(tmp_path / "reports")
    owner = QObject()

    def work(_task: Task) -> None:
        raise ZeroDivisionError("a bug in a test")

    bridge.run(owner, work)
    wait(lambda: bool(bridge.told))  # type: ignore[attr-defined]
    (report,) = (tmp_path / "reports").iterdir()
    assert "a bug in a test" in report.read_text(encoding="utf-8")
    assert report.name in bridge.told[0]  # type: ignore[attr-defined]


def test_a_stream_keeps_order_and_hands_over_many_at_once(bridge: Bridge, wait):
    owner, batches, finished = QObject(), [], []

    def work(task: Task) -> None:
        say = bridge.stream(task, batches.append)
        for n in range(5000):
            say(n)

    bridge.run(owner, work, lambda _none: finished.append(1))
    wait(lambda: bool(finished) and sum(map(len, batches)) == 5000)
    assert [n for batch in batches for n in batch] == list(range(5000))
    assert len(batches) < 500


def test_of_progress_only_the_newest_arrives(bridge: Bridge, wait):
    owner, seen = QObject(), []

    def work(task: Task) -> None:
        report = bridge.progress(task, seen.append)
        for n in range(2000):
            report(Progress(n, 2000, "x"))

    bridge.run(owner, work)
    wait(lambda: bool(seen) and seen[-1].done == 1999)
    assert len(seen) < 500


class _Bell(QObject):
    rung = Signal(object, bool)


def test_ten_thousand_emits(qapp):
    """PySide 6.12 on Python 3.11 aborts here: each emit drops a reference to True (DESIGN §5)."""
    import sys

    bell, heard = _Bell(), []
    bell.rung.connect(lambda thing, flag: heard.append(flag))
    before = sys.getrefcount(True)
    for _ in range(10_000):
        bell.rung.emit(None, True)
    assert len(heard) == 10_000
    assert sys.getrefcount(True) >= before


def test_ten_thousand_posts_from_threads(bridge: Bridge, wait):
    heard: list[int] = []

    def ring(offset: int) -> None:
        for n in range(2500):
            bridge.post(lambda n=n: heard.append(offset + n))

    threads = [threading.Thread(target=ring, args=(10_000 * k,)) for k in range(4)]
    for thread in threads:
        thread.start()
    wait(lambda: len(heard) == 10_000)
    for thread in threads:
        thread.join()
    assert len(set(heard)) == 10_000
