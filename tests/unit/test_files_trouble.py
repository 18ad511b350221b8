"""What the operating system refuses is told by what the owner was doing: reading a file, or writing one somewhere."""

import os
from pathlib import Path

import pytest

from core.errors import Trouble, WorldError
from core.files import save_file, trouble_of
from office.app.bootstrap import open_office


def write(target):
    with save_file(target) as file:
        file.write(b"x")


def test_a_file_that_is_gone_is_to_be_given_again(tmp_path):
    with pytest.raises(OSError, match="No such file") as gone:
        (tmp_path / "gone.csv").read_bytes()
    assert trouble_of(gone.value, tmp_path / "gone.csv").trouble is Trouble.VANISHED


def test_a_folder_where_a_file_is_wanted_is_called_one(tmp_path):
    with pytest.raises(OSError, match="directory") as folder:
        tmp_path.read_bytes()
    told = trouble_of(folder.value, tmp_path)
    assert told.trouble is Trouble.NOT_A_FILE
    assert "folder" in told.sentence


def test_a_place_that_is_none_is_to_be_chosen_anew(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(WorldError, match="Choose another folder") as under_a_file:
        write(tmp_path / "file" / "backup.zip")
    assert under_a_file.value.trouble is Trouble.READ_ONLY
    write(tmp_path / "new" / "backup.zip")  # the control: a folder that can be made is made
    assert (tmp_path / "new" / "backup.zip").read_bytes() == b"x"


@pytest.mark.parametrize("name", ["file", "file/inner"])
def test_an_office_that_can_be_no_folder_says_so(tmp_path, name):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(WorldError, match="Choose another folder"):
        open_office(tmp_path / name, with_model=False)


def test_a_drive_that_is_not_there_is_a_place_to_be_chosen_anew(tmp_path, monkeypatch):
    """As "Z:\\" on Windows: a root that is no folder and cannot be made one."""
    monkeypatch.setattr(Path, "is_dir", lambda _self: False)
    monkeypatch.setattr(
        Path, "mkdir", lambda *_args, **_more: (_ for _ in ()).throw(FileNotFoundError(2, "no drive"))
    )
    with pytest.raises(WorldError, match="Choose another folder"):
        write(tmp_path / "backup.zip")


def test_a_device_is_never_replaced_by_a_file(tmp_path):
    device = tmp_path / "pipe"
    os.mkfifo(device)
    with pytest.raises(WorldError) as no, save_file(device):
        pytest.fail("nothing may be written there")
    assert no.value.trouble is Trouble.READ_ONLY
    assert device.is_fifo()
