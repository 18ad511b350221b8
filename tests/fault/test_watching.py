"""Watched folders in bad moments: files half written, shares that go away, folders of another disk in their place."""

import os
import shutil
import time
from pathlib import Path

import pytest

from office.app import documents, questions
from office.store.bank import BankBook
from tests.e2e.kontor import write_documents


def settled(folder):
    """As if everything in it had been written a minute ago."""
    before = time.time() - 60
    for path in folder.rglob("*"):
        os.utime(path, (before, before))
    return folder


def taken(office, folder):
    documents.watch(office, folder)
    announced = documents.scan_folders(office)
    finish(office)
    return announced


def finish(office):
    while office.activity._one_job(office.activity._cancel, lambda _progress: None):
        pass


def names(office):
    return sorted(row.name for row in documents.list_documents(office))


def test_a_file_that_is_being_written_waits_until_it_is_finished(tmp_path, office):
    folder = settled(write_documents(tmp_path / "in", 1000, words=3))
    growing = folder / "wächst.txt"
    growing.write_text("Die halbe ")
    documents.watch(office, folder)
    assert documents.scan_folders(office) == 1000
    with growing.open("a") as file:
        file.write("Wahrheit kostet 13,70 EUR")
    assert documents.scan_folders(office) == 0, "it changed a moment ago"
    os.utime(growing, (time.time() - documents.SETTLE_SECONDS - 1,) * 2)
    assert documents.scan_folders(office) == 1


def test_without_waiting_it_would_be_read_by_halves(tmp_path, office, monkeypatch):
    monkeypatch.setattr(documents, "SETTLE_SECONDS", 0)
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "wächst.txt").write_text("Die halbe ")
    assert taken(office, folder) == 1


def test_a_file_from_the_future_does_not_wait_for_its_time(tmp_path, office):
    folder = write_documents(tmp_path / "in", 1)
    os.utime(folder / "Notiz 000.txt", (4e9, 4e9))
    assert taken(office, folder) == 1


def share_goes_away(folder, monkeypatch, error):
    """From now on nothing below it can be listed or looked at, as when a server is switched off in the middle."""
    scandir, stat = os.scandir, Path.stat

    def is_away(path):
        return Path(path).is_relative_to(folder) and Path(path) != folder

    def no_scandir(path="."):
        if is_away(path):
            raise OSError(error, os.strerror(error), str(path))
        return scandir(path)

    def no_stat(self, **more):
        if is_away(self):
            raise OSError(error, os.strerror(error), str(self))
        return stat(self, **more)

    monkeypatch.setattr(os, "scandir", no_scandir)
    monkeypatch.setattr(Path, "stat", no_stat)


@pytest.mark.parametrize("error", [5, 13, 107, 116])  # EIO, EACCES, ENOTCONN, ESTALE
def test_a_share_that_vanishes_in_the_middle_takes_nothing_with_it(tmp_path, office, monkeypatch, error):
    folder = tmp_path / "share"
    settled(write_documents(folder / "inner", 3).parent)
    assert taken(office, folder) == 3
    with monkeypatch.context() as patch:
        share_goes_away(folder, patch, error)
        documents.scan_folders(office)
        assert len([name for name in names(office) if name.startswith("Notiz")]) == 3
    documents.scan_folders(office)
    finish(office)
    assert names(office) == ["Notiz 000.txt", "Notiz 001.txt", "Notiz 002.txt"]
    assert questions.search(office, "Lieferung 4002")


def test_without_a_second_look_its_documents_would_be_let_go(tmp_path, office, monkeypatch):
    folder = tmp_path / "share"
    settled(write_documents(folder / "inner", 3).parent)
    taken(office, folder)
    monkeypatch.setattr(documents, "_is_lost", lambda folder, row: Path(row.path).is_relative_to(folder))
    share_goes_away(folder, monkeypatch, 5)
    documents.scan_folders(office)
    assert not [name for name in names(office) if name.startswith("Notiz")]


def test_an_empty_mount_point_is_not_the_folder(tmp_path, office):
    """The stick is out; the empty folder that it was mounted on has come to light."""
    folder = settled(write_documents(tmp_path / "stick", 2))
    taken(office, folder)
    shutil.move(folder, tmp_path / "drawer")
    (tmp_path / "other").mkdir()  # else the same inode may be given again
    folder.mkdir()
    documents.scan_folders(office)
    assert len(names(office)) == 2


def test_the_folder_itself_emptied_is_believed(tmp_path, office):
    """The control of the test above: deleted files do leave, even the last of them."""
    folder = settled(write_documents(tmp_path / "in", 2))
    taken(office, folder)
    for file in folder.iterdir():
        file.unlink()
    documents.scan_folders(office)
    assert names(office) == []
    assert questions.search(office, "Lieferung 4001") == []


def test_a_file_refused_for_a_full_disk_is_tried_again_by_itself(tmp_path, office, monkeypatch):
    folder = settled(write_documents(tmp_path / "in", 2))
    with monkeypatch.context() as patch:
        patch.setattr("office.store.originals.free_space", lambda _folder: 0)
        assert taken(office, folder) == 2
    assert {row.reason for row in documents.list_documents(office)} == {"disk-full"}
    assert documents.scan_folders(office) == 2
    finish(office)
    assert {row.outcome for row in documents.list_documents(office)} == {"added"}
    assert documents.scan_folders(office) == 0


def test_a_document_emptied_by_its_owner_is_found_no_more(tmp_path, office):
    """Not watched but added again: what the file no longer says is not said by Kontor."""
    folder = write_documents(tmp_path / "in", 2)
    documents.add_paths(office, [folder])
    (folder / "Notiz 001.txt").write_bytes(b"")
    assert [o.reason for o in documents.add_paths(office, [folder])] == ["", "empty"]
    assert not [hit for hit in questions.search(office, "4001") if "4001" in hit.text]
    (folder / "Notiz 001.txt").write_text("Wieder da: 99,10 EUR")
    documents.add_paths(office, [folder])
    assert questions.search(office, "Wieder 99,10")


def test_stop_does_not_forget_what_was_searchable(tmp_path, office):
    from core.errors import Cancelled
    from core.progress import CancelToken

    folder = write_documents(tmp_path / "in", 3)
    documents.add_paths(office, [folder])
    for file in folder.iterdir():
        file.touch()
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        documents.add_paths(office, [folder], cancel=cancel)
    assert len(names(office)) == 3
    assert questions.search(office, "Lieferung 4001")
    assert office.records.waiting() == {}


STATEMENT = (
    ":20:X\n:25:DE91999200500009900110\n:28C:1/1\n:60F:C261101EUR1000,00\n"
    ":61:2611051105D119,00NTRFNONREF\n:86:116?00X?20SVWZ+Rechnung 7?32Holz-Nord GmbH\n:62F:C261105EUR881,00\n"
)


def bank_lines(office):
    return [line.amount for line in BankBook(office.records.database).lines()]


def with_statement(folder):
    folder.mkdir()
    (folder / "auszug.sta").write_text(STATEMENT, encoding="utf-8")
    (folder / "brief.txt").write_text("Der Auszug :20: folgt mit der Post.", encoding="utf-8")
    return settled(folder)


def test_a_statement_in_a_watched_folder_comes_to_the_bank_book_once(tmp_path, office):
    folder = with_statement(tmp_path / "in")
    assert bank_lines(office) == []  # the control
    assert taken(office, folder) == 2
    assert len(bank_lines(office)) == 1
    assert names(office) == ["auszug.sta", "brief.txt"]
    os.utime(folder / "auszug.sta", (time.time() - 30,) * 2)
    assert documents.scan_folders(office) == 1, "it looks changed"
    assert len(bank_lines(office)) == 1


def test_a_power_cut_while_a_statement_arrives_loses_and_doubles_nothing(tmp_path, office, monkeypatch):
    documents.watch(office, with_statement(tmp_path / "in"))

    def cut(_paths):
        raise OSError("the plug was pulled")

    with monkeypatch.context() as patched:
        patched.setattr(office.records, "announce", cut)
        with pytest.raises(OSError, match="plug"):
            documents.scan_folders(office)
    assert documents.scan_folders(office) == 2
    finish(office)
    assert (len(bank_lines(office)), names(office)) == (1, ["auszug.sta", "brief.txt"])
