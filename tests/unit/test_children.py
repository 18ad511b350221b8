"""The supervisor: whatever a child does, the parent gets an outcome and the next request works."""

import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from core import children
from core.children import Child, ChildSpec, End
from core.progress import CancelToken


@pytest.fixture
def child():
    made = Child(ChildSpec("tests.unit.child_double", memory=300 << 20))
    yield made
    made.close()


def test_a_request_is_answered(child):
    assert child.call("echo", {"a": "Ä 中 \n"}, seconds=10).result == {"a": "Ä 中 \n"}


def test_events_arrive_before_the_result(child):
    seen = []
    outcome = child.call("count", {"to": 3}, seconds=10, on_event=seen.append)
    assert (outcome.end, outcome.result, seen) == (End.DONE, 3, [{"n": 0}, {"n": 1}, {"n": 2}])


def test_a_refusal_is_a_value_and_the_child_lives_on(child):
    outcome = child.call("refuse", seconds=10)
    pid = child.pid
    assert (outcome.end, outcome.reason, outcome.more) == (End.REFUSED, "damaged", {"page": 3})
    assert child.call("echo", {}, seconds=10).ok
    assert child.pid == pid


def test_a_module_among_the_owners_documents_is_not_run(tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit('a document was run')")
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "__init__.py").write_text("raise SystemExit('a document was run')")
    monkeypatch.chdir(tmp_path)
    child = Child(ChildSpec("tests.unit.child_double"))
    assert child.call("echo", {"a": 1}, seconds=10).result == {"a": 1}
    child.close()


@pytest.mark.parametrize(
    ("operation", "args", "end"),
    [
        ("explode", {}, End.CRASHED),
        ("die", {"code": 0}, End.CRASHED),
        ("die", {"code": 139}, End.CRASHED),
        ("deaf", {"seconds": 30}, End.TIMED_OUT),
        ("eat", {"mb": 2000}, End.CRASHED),
        ("garbage", {}, End.PROTOCOL),
    ],
)
def test_after_trouble_the_child_is_replaced(child, operation, args, end):
    child.warm_up()
    before = child.pid
    outcome = child.call(operation, args, seconds=3)
    assert outcome.end is end
    assert child.call("echo", {"again": 1}, seconds=10).result == {"again": 1}
    assert child.pid != before
    assert not psutil.pid_exists(before) or psutil.Process(before).status() == psutil.STATUS_ZOMBIE


def test_an_exception_in_the_child_tells_where(child):
    assert "ZeroDivisionError: boom" in child.call("explode", seconds=5).detail


def test_cancel_reaches_a_polite_child_which_lives_on(child):
    child.warm_up()
    pid, token = child.pid, CancelToken()
    threading.Timer(0.2, token.cancel).start()
    outcome = child.call("count", {"to": 10_000, "pause": 0.01}, seconds=60, cancel=token)
    assert outcome.end is End.CANCELLED
    assert child.pid == pid


def test_cancel_kills_a_deaf_child_within_the_grace(child):
    child.warm_up()
    token = CancelToken()
    threading.Timer(0.2, token.cancel).start()
    started = time.monotonic()
    assert child.call("deaf", {"seconds": 60}, seconds=60, cancel=token).end is End.CANCELLED
    assert time.monotonic() - started < 5


def test_nothing_that_a_library_prints_reaches_the_pipe(child):
    assert child.call("chatter", seconds=10).result == "clean"


def test_the_child_ends_when_its_parent_is_killed(tmp_path):
    script = (
        "import os\n"
        "from core.children import Child, ChildSpec\n"
        "child = Child(ChildSpec('tests.unit.child_double'))\n"
        "child.warm_up()\n"
        "print(child.pid, flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    import subprocess
    import sys

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, cwd=str(Path.cwd()))
    pid = int(done.stdout)
    deadline = time.monotonic() + 10
    while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline, "the child outlived its parent"
        time.sleep(0.05)


def test_a_module_that_does_not_start_is_an_outcome():
    broken = Child(ChildSpec("tests.unit.no_such_module", start_seconds=10))
    outcome = broken.call("echo", seconds=5)
    assert outcome.end is End.CRASHED
    assert "no_such_module" in outcome.detail
    broken.close()


def test_a_raising_listener_does_not_poison_the_next_call(child):
    def bang(_event):
        raise RuntimeError("listener")

    with pytest.raises(RuntimeError, match="listener"):
        child.call("count", {"to": 5}, seconds=10, on_event=bang)
    assert child.call("echo", {"n": 1}, seconds=10).result == {"n": 1}


@pytest.mark.skipif(sys.platform == "win32", reason="there it is a class, BELOW_NORMAL")
@pytest.mark.parametrize(("behind", "least"), [(True, children.BEHIND), (False, 0)])
def test_a_child_lets_the_owners_programs_go_first(behind, least):
    child = Child(ChildSpec("tests.unit.child_double", lower_priority=behind))
    try:
        child.warm_up()
        niceness = psutil.Process(child.pid).nice()
        assert niceness >= least
        assert niceness == max(least, psutil.Process().nice()), "and it never overtakes its own parent"
    finally:
        child.close()


def test_a_child_that_is_killed_before_it_is_asked_is_an_outcome(child, monkeypatch):
    started = child._started

    def started_and_killed():
        process = started()
        child.kill()  # another thread's, between the start and the first word
        return process

    monkeypatch.setattr(child, "_started", started_and_killed)
    assert child.call("echo", {"a": 1}, seconds=10).end is End.CRASHED
    monkeypatch.undo()
    assert child.call("echo", {"a": 1}, seconds=10).ok


def test_a_child_that_is_killed_while_a_frame_is_read_ends_the_wait(child, monkeypatch):
    """The pipe is closed under the thread that reads it: whoever waits must hear of it at once."""
    killed = []
    loads = children.json.loads

    def slow(line):
        frame = loads(line)
        if "event" in frame and not killed:
            killed.append(True)
            child.kill()
        return frame

    child.warm_up()
    monkeypatch.setattr(children.json, "loads", slow)
    monkeypatch.setattr(children, "SILENCE_SECONDS", 3600)
    outcome = child.call("count", {"to": 3}, seconds=20)
    assert (outcome.end, killed) == (End.CRASHED, [True])


def test_a_child_that_has_ended_is_buried_on_windows_too(child, monkeypatch):
    child.warm_up()
    process = child._process
    process.end()
    monkeypatch.setattr(sys, "platform", "win32")
    process.kill()  # no process of that id is left, which psutil says with an error of its own
    assert process.popen.poll() is not None
