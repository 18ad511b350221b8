"""The children die at any moment, alone: what is added and answered stays the same."""

import random
import subprocess
import threading
import time

import psutil

from core.children import Child
from office.app import checks, documents, questions
from tests.e2e.kontor import write_documents


class Reaper:
    """Kills children of one kind, each only after the office has got on since the last one."""

    def __init__(self, kind, seed=20261121):
        self.kind = kind
        self.kills = 0
        self._chance = random.Random(seed)
        self._got_on = threading.Event()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._reap, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_exc):
        self._over.set()
        self._got_on.set()
        self._thread.join()

    def got_on(self, _progress=None):
        self._got_on.set()

    def _reap(self):
        while not self._over.is_set():
            self._got_on.wait()
            time.sleep(self._chance.uniform(0, 0.1))
            for child in psutil.Process().children(recursive=True):
                self._end(child)
            self._got_on.clear()

    def _end(self, child):
        try:
            if self.kind in " ".join(child.cmdline()) and not self._over.is_set():
                child.kill()
                self.kills += 1
        except psutil.NoSuchProcess:
            pass


def test_the_reader_dies_again_and_again_and_every_file_is_added(tmp_path, office):
    folder = write_documents(tmp_path / "in", 25)
    with Reaper("kb.readers") as reaper:
        found = documents.add_paths(office, [folder], report=reaper.got_on)
    assert reaper.kills >= 3, "nothing was killed: the test proves nothing"
    assert [outcome.outcome for outcome in found] == ["added"] * 25
    assert office.library.counts().passages == 25
    assert checks.verify(office)["ok"]


def test_without_a_second_try_a_file_would_be_refused(tmp_path, office, monkeypatch):
    """The control: each reader dies in the midst of its first file."""
    honest = Child.call

    def die(self, operation, *args, **more):
        outcome = honest(self, operation, *args, **more)
        if operation == "read" and self.deaths == 0:
            self.kill()
            self._bury()
            return type(outcome)("crashed", reason="exit -9")
        return outcome

    monkeypatch.setattr(Child, "call", die)
    monkeypatch.setattr("office.app.intake.MOST_ATTEMPTS", 1)
    found = documents.add_paths(office, [write_documents(tmp_path / "in", 2)])
    assert [outcome.reason for outcome in found] == ["crashed-reader", ""]


def test_search_by_meaning_dies_and_words_still_find(tmp_path, office):
    documents.add_paths(office, [write_documents(tmp_path / "in", 6)])
    with Reaper("kb.embed_child") as reaper:
        for n in range(6):
            reaper.got_on()
            office.activity.finish(report=reaper.got_on)
            assert questions.search(office, f"Lieferung {4000 + n}")[0].at.name == f"Notiz {n:03}.txt"
    office.activity.finish()
    counts = office.library.counts()
    assert counts.passages == 6
    assert counts.pending == 0
    assert not counts.embedder or reaper.kills, "nothing was killed: the test proves nothing"
    assert checks.verify(office)["ok"]


def test_a_pc_that_can_start_no_process_refuses_with_a_sentence(tmp_path, office, monkeypatch):
    def no_more(*_args, **_more):
        raise BlockingIOError(11, "Resource temporarily unavailable")

    with monkeypatch.context() as patch:
        patch.setattr(subprocess, "Popen", no_more)
        found = documents.add_paths(office, [write_documents(tmp_path / "in", 2)])
        assert [outcome.reason for outcome in found] == ["crashed-reader"] * 2
        assert questions.search(office, "Lieferung") == []
    found = documents.add_paths(office, [tmp_path / "in"])  # the control: with processes they are read
    assert [outcome.outcome for outcome in found] == ["added"] * 2
