"""What a power cut may lose: the order in which bytes become durable. A row never names what could still vanish."""

import contextlib
import itertools
import os
import sys
from pathlib import Path

import pytest

from core import files
from office.app import documents
from office.app.bootstrap import open_office
from office.store import originals
from tests.e2e.kontor import write_documents

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no fsync of folders")


@pytest.fixture
def diary(monkeypatch):
    """Everything that makes bytes durable, in its order: ("fsync", path), ("rename", target), ("commit", rows)."""
    written = []
    fsync, replace = os.fsync, Path.replace

    def noted_fsync(descriptor):
        written.append(("fsync", os.path.realpath(f"/proc/self/fd/{descriptor}")))
        fsync(descriptor)

    def noted_replace(self, target):
        written.append(("rename", str(target)))
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    return written


@pytest.fixture
def office(tmp_path, diary):
    made = open_office(tmp_path / "office", with_model=False)
    writer = made.records.database._writer
    seen = set()

    def arrived(statement):  # SQLite tells each statement with its values
        if statement.startswith("COMMIT"):
            rows = {row[0] for row in writer.execute("SELECT sha256 FROM documents")}
            diary.extend(("row", document) for document in rows - seen)
            seen.update(rows)

    writer.set_trace_callback(lambda statement: arrived(statement) if not writer_busy(writer, statement) else None)
    yield made
    writer.set_trace_callback(None)
    made.close()


def writer_busy(_writer, statement):
    return statement.startswith("SELECT sha256 FROM documents")


def complaints(diary, office):
    """Of each original: bytes synced, renamed, the folder synced, that folder's own name synced; then the row."""
    found = []
    for document in office.originals.all():
        path = office.originals.path(document)
        rename = place(diary, ("rename", str(path)))
        steps = {
            "bytes synced before the rename": any(
                kind == "fsync" and what.endswith(".part") and Path(what).parent == path.parent
                for kind, what in diary[:rename]
            ),
            "folder synced after the rename": place(diary, ("fsync", str(path.parent)), rename) > rename,
            "row after all that": place(diary, ("row", document))
            > place(diary, ("fsync", str(path.parent)), rename)
            >= 0,
            "the folder's own name synced": ("fsync", str(path.parent.parent)) in diary,
        }
        found += [step for step, held in steps.items() if not held]
    return found


def place(diary, entry, after=0):
    with contextlib.suppress(ValueError):
        return diary.index(entry, after)
    return -1


def test_bytes_then_name_then_row(tmp_path, office, diary):
    documents.add_paths(office, [write_documents(tmp_path / "in", 3)])
    assert len(office.originals.all()) == 3
    assert complaints(diary, office) == []


@contextlib.contextmanager
def careless_save(target):
    """As most programs do it: no sync at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(".x.part")
    with temporary.open("wb") as file:
        yield file
    temporary.replace(target)


def test_a_careless_way_of_writing_is_noticed(tmp_path, office, diary, monkeypatch):
    monkeypatch.setattr(originals, "save_file", careless_save)
    documents.add_paths(office, [write_documents(tmp_path / "in", 1)])
    assert set(complaints(diary, office)) >= {"bytes synced before the rename", "folder synced after the rename"}


def test_a_row_before_its_bytes_is_noticed(tmp_path, office, diary):
    documents.add_paths(office, [write_documents(tmp_path / "in", 1)])
    diary.sort(key=lambda entry: entry[0] != "row")
    assert "row after all that" in complaints(diary, office)


def test_a_new_folder_is_named_durably(tmp_path, diary):
    files.make_folder(tmp_path / "a" / "b")
    assert [what for kind, what in diary if kind == "fsync"] == [str(tmp_path), str(tmp_path / "a")]


def test_outcomes_are_committed_the_careful_way_and_leases_are_not(tmp_path, office):
    levels = []
    office.records.database._writer.set_trace_callback(
        lambda statement: levels.append(statement) if "synchronous" in statement or statement == "COMMIT" else None
    )
    documents.add_paths(office, [write_documents(tmp_path / "in", 1)])
    office.records.database._writer.set_trace_callback(None)
    kinds = [before for before, after in itertools.pairwise(levels) if after == "COMMIT"]
    assert kinds.count("PRAGMA synchronous = FULL") >= 3  # promised, arrived, read
    assert kinds.count("PRAGMA synchronous = NORMAL") == 1
