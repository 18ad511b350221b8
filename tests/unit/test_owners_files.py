"""A table or statement is read whole, or refused with a sentence that says what to do."""

import os
import sys
from pathlib import Path

import pytest

from core.errors import Trouble, WorldError
from office.app import owners_files
from office.app.owners_files import content_of


@pytest.fixture(autouse=True)
def small(monkeypatch):
    monkeypatch.setattr(owners_files, "LARGEST_FILE", 10)


def written(path, content):
    path.write_bytes(content)
    return path


def trouble_with(path):
    with pytest.raises(WorldError) as no:
        content_of(path)
    return no.value.trouble


def test_what_fits_is_read_whole(tmp_path):
    assert content_of(written(tmp_path / "a.csv", b"1234567890")) == b"1234567890"


def test_one_byte_more_is_too_much(tmp_path):
    assert trouble_with(written(tmp_path / "a.csv", b"1234567890\n")) is Trouble.TOO_LARGE


@pytest.mark.parametrize("content", [b"", b" \n\t\r", b"\0\0"])
def test_nothing_is_called_nothing(tmp_path, content):
    assert trouble_with(written(tmp_path / "a.csv", content)) is Trouble.EMPTY


def test_a_folder_or_a_file_that_is_away_is_told(tmp_path):
    assert trouble_with(tmp_path) is Trouble.NOT_A_FILE
    assert trouble_with(tmp_path / "gone.csv") is Trouble.VANISHED


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device")
def test_a_device_or_a_pipe_is_no_file_and_nobody_waits_for_it(tmp_path):
    os.mkfifo(tmp_path / "a.csv")
    assert trouble_with(tmp_path / "a.csv") is Trouble.NOT_A_FILE
    assert trouble_with(Path("/dev/zero")) is Trouble.NOT_A_FILE
