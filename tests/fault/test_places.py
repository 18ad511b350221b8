"""Where an office lies and who has it open: twice, in odd folders, moved, of a newer version, half made."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from core.errors import Trouble, WorldError
from office.app import bootstrap, checks, documents, questions
from office.app.bootstrap import open_office
from tests.e2e.kontor import PROJECT, kontor, write_documents

ODD = [
    "Büro & Söhne GmbH",
    "办公室",
    "Văn phòng số 1",
    "a b'c\"d;e%f#g?h",
    "ä" * 100,
    "tief/" * 30 + "unten",
    "-x",
    "🏢",
]


@pytest.mark.parametrize("name", ODD, ids=lambda name: name[:12])
def test_an_office_works_in_any_folder(tmp_path, name):
    office = open_office(tmp_path / name, with_model=False)
    documents.add_paths(office, [write_documents(tmp_path / "in", 2)])
    assert questions.search(office, "Lieferung 4001")[0].at.name == "Notiz 001.txt"
    assert checks.verify(office)["ok"]
    office.close()


def test_an_office_moved_to_another_folder_goes_on(tmp_path):
    office = open_office(tmp_path / "alt", with_model=False)
    documents.add_paths(office, [write_documents(tmp_path / "in", 2)])
    documents.add_text(office, "Eingefügt: Die Esche kostet 88,80 EUR.")
    office.close()
    shutil.move(tmp_path / "alt", tmp_path / "neu")
    moved = open_office(tmp_path / "neu", with_model=False)
    assert questions.search(moved, "Esche 88,80")
    assert documents.add_text(moved, "Eingefügt: Die Esche kostet 88,80 EUR.").outcome == "duplicate"
    assert checks.verify(moved)["ok"]
    assert not (tmp_path / "alt").exists()
    moved.close()


def test_the_window_has_it_open_and_the_command_line_says_so(tmp_path):
    office = open_office(tmp_path / "office", with_model=False)
    done = kontor(tmp_path / "office", "--no-model", "search", "x")
    assert (done.status, done.out) == (3, "")
    assert "already open" in done.err
    office.close()
    assert kontor(tmp_path / "office", "--no-model", "search", "x").status == 0


def test_the_lock_of_a_dead_process_is_no_obstacle(tmp_path):
    """kill -9 leaves the lock's file behind, with a process number in it; the system has let go of the lock."""
    holder = subprocess.Popen(
        [sys.executable, "-m", "office.cli", "--office", str(tmp_path / "office"), "--no-model", "watch"], cwd=PROJECT
    )
    lock = tmp_path / "office" / "office.lock"
    deadline = time.monotonic() + 60
    while not (lock.exists() and lock.read_text().strip() == str(holder.pid)):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    with pytest.raises(WorldError) as caught:  # the control: while it lives, the lock does hold
        open_office(tmp_path / "office", with_model=False)
    assert caught.value.trouble is Trouble.OFFICE_OPEN
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    assert lock.read_text().strip() == str(holder.pid)
    open_office(tmp_path / "office", with_model=False).close()


def test_an_office_that_does_not_open_holds_nothing(tmp_path, monkeypatch):
    def broken(_folder):
        raise WorldError(Trouble.OFFICE_TOO_NEW, "later")

    with monkeypatch.context() as patch:
        patch.setattr(bootstrap, "_open_library", broken)
        with pytest.raises(WorldError, match="later"):
            open_office(tmp_path / "office", with_model=False)
    open_office(tmp_path / "office", with_model=False).close()


def test_an_office_of_a_newer_kontor_is_left_as_it_is(tmp_path):
    open_office(tmp_path / "office", with_model=False).close()
    with sqlite3.connect(tmp_path / "office" / "office.db") as database:
        database.execute("INSERT INTO migrations VALUES (999, 'later', 'x', 'now')")
    database.close()
    before = (tmp_path / "office" / "office.db").read_bytes()
    for _ in range(2):
        with pytest.raises(WorldError, match="newer Kontor"):
            open_office(tmp_path / "office", with_model=False)
    assert (tmp_path / "office" / "office.db").read_bytes() == before


@pytest.mark.parametrize("name", ["office", "office/originals", "office/office.db", "office/kb", "office/work"])
def test_a_file_or_a_folder_where_the_other_is_wanted_is_told_in_a_sentence(tmp_path, name):
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    if name.endswith(".db"):
        path.mkdir()
    else:
        path.write_text("in the way")
    done = kontor(tmp_path / "office", "--no-model", "add", tmp_path / "nothing.txt")
    assert done.status in {1, 2, 4}
    assert "Traceback" not in done.err
    assert done.status == 1 or len(done.err.strip().splitlines()) == 1


def test_a_source_that_cannot_be_written_is_read_all_the_same(tmp_path):
    folder = write_documents(tmp_path / "in", 2)
    for file in folder.iterdir():
        file.chmod(0o400)
    folder.chmod(0o500)
    before = {file: (file.stat().st_mtime_ns, file.stat().st_atime_ns >= 0) for file in folder.iterdir()}
    office = open_office(tmp_path / "office", with_model=False)
    assert {outcome.outcome for outcome in documents.add_paths(office, [folder])} == {"added"}
    assert {file: (file.stat().st_mtime_ns, True) for file in folder.iterdir()} == before
    office.close()
    folder.chmod(0o700)


def test_the_clock_going_back_changes_nothing(tmp_path, monkeypatch):
    """now() is what every row's time comes from; a day later it says a year earlier."""
    from office.store import audit, records

    office = open_office(tmp_path / "office", with_model=False)
    folder = write_documents(tmp_path / "in", 3)
    documents.add_paths(office, [folder])
    for module in (audit, records):
        monkeypatch.setattr(module, "now", lambda: "1999-12-31T23:59:59.000000Z")
    os.utime(folder / "Notiz 001.txt", (0, 0))
    (folder / "Kopie.txt").write_bytes((folder / "Notiz 000.txt").read_bytes())
    (folder / "Notiz 002.txt").write_text("Neu: die Ulme kostet 12,34 EUR")
    os.utime(folder / "Notiz 002.txt", (4e9, 4e9))  # and a file from the year 2096
    found = {outcome.name: outcome.outcome for outcome in documents.add_paths(office, [folder])}
    again = dict.fromkeys(("Kopie.txt", "Notiz 000.txt", "Notiz 001.txt"), "duplicate")
    assert found == {**again, "Notiz 002.txt": "added"}
    assert questions.search(office, "Ulme 12,34")
    assert not [hit for hit in questions.search(office, "Lieferung 4002") if "4002" in hit.text]
    assert checks.verify(office)["ok"]
    office.close()
