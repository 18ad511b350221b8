"""A folder with very many small files: the app's share of the work, its memory, the second look, Stop in the middle.

KONTOR_MANY=5000 takes the full number; the default keeps the suite short.
"""

import os
import time

import psutil
import pytest

from core.errors import Cancelled
from core.progress import CancelToken
from office.app import checks, documents
from office.app.bootstrap import open_office
from tests.e2e.kontor import write_documents

MANY = int(os.environ.get("KONTOR_MANY", "300"))
CPU_PER_FILE = 0.015  # seconds of the app's own processor time; the reader's is its own
START = 3.0  # seconds of processor time, once: the language identifier is loaded with the first file
MEMORY = 300 << 20
SECOND_LOOK = 0.002  # seconds for each file that has not changed


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_documents(tmp_path_factory.mktemp("many") / "in", MANY)


def cpu():
    times = psutil.Process().cpu_times()
    return times.user + times.system


@pytest.mark.serial
def test_very_many_small_files(tmp_path, folder):
    office = open_office(tmp_path / "office", with_model=False)
    memory, busy, began = psutil.Process().memory_info().rss, cpu(), time.monotonic()
    first = documents.add_paths(office, [folder])
    busy, took = cpu() - busy, time.monotonic() - began
    grown = psutil.Process().memory_info().rss - memory
    began = time.monotonic()
    second = documents.add_paths(office, [folder])
    again = time.monotonic() - began
    office.close()
    print(f"{MANY} files: {took:.0f} s, {busy / MANY * 1000:.1f} ms of the app's processor time each, "
          f"{grown >> 20} MB more, second look {again:.2f} s")  # fmt: skip
    assert {outcome.outcome for outcome in first} == {"added"}
    assert {outcome.outcome for outcome in second} == {"duplicate"}
    assert busy < START + CPU_PER_FILE * MANY
    assert grown < MEMORY
    assert again < 1 + SECOND_LOOK * MANY


def test_the_second_look_opens_no_file(tmp_path, monkeypatch):
    office = open_office(tmp_path / "office", with_model=False)
    small = write_documents(tmp_path / "in", 20)
    documents.add_paths(office, [small])
    monkeypatch.setattr(office.originals, "keep", lambda *_a, **_k: pytest.fail("a file was opened"))
    documents.add_paths(office, [small])
    (small / "Notiz 007.txt").touch()
    with pytest.raises(pytest.fail.Exception):  # the control
        documents.add_paths(office, [small])
    monkeypatch.undo()
    office.close()


@pytest.mark.parametrize("closing", [True, False])
def test_an_office_that_closes_goes_on_at_the_next_start(tmp_path, closing):
    """Closing is no Stop (the control): what was promised is read tomorrow."""
    office = open_office(tmp_path / "office", with_model=False)
    cancel = CancelToken()

    def report(progress):
        if progress.done == 5:
            office.closing = closing
            cancel.cancel()

    with pytest.raises(Cancelled):
        documents.add_paths(office, [write_documents(tmp_path / "in", 20)], report=report, cancel=cancel)
    office.close()
    again = open_office(tmp_path / "office", with_model=False)
    again.activity.finish()
    assert again.library.counts().documents == (20 if closing else 5)
    assert checks.verify(again)["ok"]
    again.close()


@pytest.mark.parametrize("part", [0.0, 0.4, 0.99])
def test_stop_at_any_point_leaves_a_sound_office(tmp_path, folder, part):
    office = open_office(tmp_path / "office", with_model=False)
    cancel, enough = CancelToken(), int(min(MANY, 150) * part)
    given = sorted(folder.iterdir())[:150]

    def report(progress):
        if progress.done >= enough:
            cancel.cancel()

    with pytest.raises(Cancelled):
        documents.add_paths(office, given, report=report, cancel=cancel)
    assert office.records.waiting() == {}
    assert len(documents.list_documents(office)) == office.library.counts().documents == enough
    assert checks.verify(office)["ok"]
    office.close()
