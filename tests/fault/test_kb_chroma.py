"""Chroma killed, torn and lying: the answers stay those of exact search, and a sound index is built again."""

import random
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from core.errors import Cancelled
from core.progress import CancelToken, silent
from kb import chroma
from kb.chroma import ChromaIndex
from kb.exact import Matrix, matrix_of

pytestmark = pytest.mark.skipif(not chroma.available(), reason="chromadb is not installed")

NAME = "test-1"
SIZE, DIMENSIONS = 1500, 48
KILLS = 4


def some(seed: int = 1, size: int = SIZE, first: int = 1) -> Matrix:
    vectors = np.random.default_rng(seed).standard_normal((size, DIMENSIONS)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return matrix_of(range(first, first + size), range(1, size + 1), vectors)


def built(folder: Path, matrix: Matrix) -> ChromaIndex:
    index = ChromaIndex(folder)
    assert index.build(NAME, matrix, report=silent, cancel=None)
    return index


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A proven index on disk, closed. Tests copy it."""
    folder = tmp_path_factory.mktemp("sound") / "chroma"
    built(folder, some()).close()
    return folder


@pytest.fixture
def folder(sound: Path, tmp_path: Path) -> Path:
    shutil.copytree(sound, tmp_path / "chroma")
    return tmp_path / "chroma"


@pytest.fixture
def index(folder: Path) -> Iterator[ChromaIndex]:
    opened = ChromaIndex(folder)
    yield opened
    opened.close()


def questions(count: int) -> list[np.ndarray]:
    rows = np.random.default_rng(9).standard_normal((count, DIMENSIONS)).astype(np.float32)
    return list(rows / np.linalg.norm(rows, axis=1, keepdims=True))


def children() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "kb.chroma_child" in child.cmdline()]


def test_a_sound_index_opens_and_answers_as_exact_search_does(index: ChromaIndex) -> None:
    matrix = some()
    assert index.nearest(matrix, questions(1)[0], 10) is None  # unproven: nobody asks it
    assert index.open(NAME, matrix)
    right = 0
    for query in questions(40):
        near, true = index.nearest(matrix, query, 10), matrix.nearest(query, 10)
        assert near is not None
        right += len(near.keys() & true.keys())
        assert all(near[ident] == pytest.approx(true[ident], abs=1e-5) for ident in near.keys() & true.keys())
    assert right >= 0.95 * 400


def test_what_came_after_is_found_and_what_is_gone_is_not(index: ChromaIndex) -> None:
    old, new = some(), some(seed=2, size=100, first=9001)
    ids, vectors = np.concatenate([old.ids[50:], new.ids]), np.concatenate([old.vectors[50:], new.vectors])
    matrix = matrix_of(ids, np.concatenate([old.rows[50:], new.rows + SIZE]), vectors)
    assert index.open(NAME, matrix)
    for place in (0, 700, SIZE - 50, SIZE):
        near = index.nearest(matrix, matrix.vectors[place], 5)
        assert near is not None
        assert max(near, key=lambda ident: near[ident]) == matrix.ids[place]
    gone = index.nearest(matrix, old.vectors[10], 5)
    assert gone is not None
    assert 11 not in gone


def test_another_embedders_or_a_stale_index_is_not_opened(index: ChromaIndex) -> None:
    matrix = some()
    assert not index.open("another", matrix)
    assert not index.open(NAME, some(size=3 * SIZE))
    assert not index.open(NAME, some(size=10))
    assert index.open(NAME, matrix)


def flipped(file: Path) -> None:
    """Garbage in the middle, where the vectors are."""
    data = bytearray(file.read_bytes())
    third = len(data) // 3
    data[third : 2 * third] = random.Random(1).randbytes(third)
    file.write_bytes(data)


def cut_off(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


@pytest.mark.parametrize(
    ("pattern", "damage"),
    [
        ("chroma.sqlite3", flipped),
        ("chroma.sqlite3", cut_off),
        ("*/data_level0.bin", flipped),
        ("*/data_level0.bin", cut_off),
        ("*/link_lists.bin", flipped),
        ("*/*.pickle", Path.unlink),
        ("kontor.json", flipped),
    ],
)
def test_a_damaged_folder_never_gives_a_wrong_answer(
    index: ChromaIndex, pattern: str, damage: Callable[[Path], None]
) -> None:
    """Chroma may mend it, refuse it, crash on it or lie: whatever is served afterwards is right."""
    matrix = some()
    damage(next(index.folder.glob(pattern)))
    if index.open(NAME, matrix):
        for query in questions(10):
            near = index.nearest(matrix, query, 5)
            assert near is None or chroma._recall(matrix, query, near, 5) >= 0.6
    else:
        assert not index.serving
        assert index.nearest(matrix, questions(1)[0], 5) is None


def test_a_damaged_folder_is_built_again(index: ChromaIndex) -> None:
    matrix = some()
    flipped(next(index.folder.glob("*/data_level0.bin")))
    flipped(next(index.folder.glob("chroma.sqlite3")))
    assert not index.open(NAME, matrix)
    assert index.build(NAME, matrix, report=silent, cancel=None)
    assert index.serving
    assert [path.name for path in index.folder.parent.iterdir()] == ["chroma"]


def test_an_index_that_lies_is_not_believed(tmp_path: Path) -> None:
    """The files are sound, the answers are another library's: only the proof can tell."""
    liar = built(tmp_path / "chroma", some(seed=5))
    try:
        assert liar.open(NAME, some(seed=5))  # control: against its own vectors it is right
        assert not liar.open(NAME, some(seed=1))
    finally:
        liar.close()


def test_an_index_that_begins_to_lie_is_dropped(index: ChromaIndex) -> None:
    assert index.open(NAME, some())
    assert index.nearest(some(seed=5), questions(1)[0], 10) is None
    assert not index.serving


def test_a_killed_server_costs_one_answer_and_is_proven_again(index: ChromaIndex) -> None:
    matrix = some()
    assert index.open(NAME, matrix)
    for query in questions(3):
        for child in children():
            child.kill()
        assert index.nearest(matrix, query, 5) is None
        assert not index.covers(NAME, matrix)
        assert index.open(NAME, matrix)
        assert index.nearest(matrix, query, 5) is not None


def test_a_builder_killed_again_and_again_leaves_the_old_index_in_peace(index: ChromaIndex) -> None:
    matrix, dice = some(), random.Random(3)
    assert index.open(NAME, matrix)
    (serving,) = children()
    killed = 0
    for _ in range(KILLS):
        outcome: list[bool] = []
        work = threading.Thread(
            target=lambda into=outcome: into.append(index.build(NAME, some(seed=2), report=silent, cancel=None))
        )
        work.start()
        while not (builders := [child for child in children() if child != serving]) and work.is_alive():
            time.sleep(0.02)
        time.sleep(dice.uniform(0, 1.5))
        for builder in builders:
            builder.kill()
        for query in questions(2):
            assert index.nearest(matrix, query, 5) is not None or outcome == [True]
        work.join()
        if outcome == [True]:  # it was quicker than the kill
            assert index.build(NAME, matrix, report=silent, cancel=None)
            (serving,) = children()
        killed += outcome == [False]
    assert killed > 0
    assert index.build(NAME, matrix, report=silent, cancel=None)
    assert index.nearest(matrix, questions(1)[0], 5) is not None


def test_stop_ends_the_building_and_leaves_the_old_index(index: ChromaIndex) -> None:
    matrix, cancel = some(), CancelToken()
    assert index.open(NAME, matrix)
    with pytest.raises(Cancelled):
        index.build(NAME, some(seed=2), report=lambda _progress: cancel.cancel(), cancel=cancel)
    assert index.nearest(matrix, questions(1)[0], 5) is not None
