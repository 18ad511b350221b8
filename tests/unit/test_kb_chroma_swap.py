"""The new index takes the old one's place, or leaves it where another program holds it."""

from pathlib import Path

import numpy as np
import pytest

from core.progress import silent
from kb import chroma
from kb.chroma import ChromaIndex
from kb.exact import matrix_of


@pytest.fixture
def index(tmp_path, monkeypatch):
    """Whose builder and prover always succeed, and start no process."""

    def filled(_builder, folder, *_more):
        folder.mkdir()
        return True

    monkeypatch.setattr(chroma, "_filled", filled)
    monkeypatch.setattr(chroma, "_proven", lambda *_: True)
    made = ChromaIndex(tmp_path / "chroma")
    monkeypatch.setattr(made, "open", lambda *_: True)
    yield made
    made.close()


def built(index):
    one = np.array([1])
    return index.build("words", matrix_of(one, one, np.ones((1, 4), np.float32)), report=silent, cancel=None)


def test_the_new_one_takes_the_place_of_the_old(index):
    index.folder.mkdir()
    (index.folder / "old").touch()
    assert built(index)
    assert [file.name for file in index.folder.iterdir()] == ["kontor.json"]
    assert index.doubts == 0


def test_where_another_program_holds_the_folder_exact_search_goes_on(index, monkeypatch):
    index.folder.mkdir()
    monkeypatch.setattr(Path, "rename", lambda *_: (_ for _ in ()).throw(PermissionError(13, "in use")))
    assert not built(index)
    assert index.doubts == 1
    assert not index.serving
