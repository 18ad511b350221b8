"""The sample company is made once, whole or not at all."""

import pytest

from core.errors import Cancelled
from office.app import sample


@pytest.fixture
def made(monkeypatch):
    """Counts how often it is made; each making writes one file."""
    folders = []

    def make(folder, *, report, cancel):
        folder.mkdir()
        (folder / "letter.txt").write_text("a")
        folders.append(folder)
        if len(folders) == 1 and cancel:
            raise Cancelled

    monkeypatch.setattr(sample, "make", make)
    return folders


def test_it_is_made_once(tmp_path, made):
    folder = tmp_path / "sample"
    assert sample.prepared(folder) == sample.prepared(folder) == folder
    assert (folder / "letter.txt").exists()
    assert len(made) == 1


def test_one_that_was_cut_off_is_made_again(tmp_path, made):
    folder = tmp_path / "sample"
    with pytest.raises(Cancelled):
        sample.prepared(folder, cancel=object())
    assert not folder.exists()
    sample.prepared(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["sample"]
    assert len(made) == 2
