"""A backup holds the office, proves itself, and comes back; a damaged one changes nothing."""

import errno
import os
import shutil
import tempfile
import zipfile
from pathlib import Path

import pytest

from core.errors import Cancelled, InputError, Trouble, WorldError
from core.progress import CancelToken
from office.app import backups, documents, questions
from office.app.bootstrap import open_office
from office.app.checks import verify
from office.store.backups import check_backup

LETTER = "The rent of the workshop is 1,450.00 EUR a month.\n"


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    for n in range(3):
        (folder / f"letter {n}.txt").write_text(f"{LETTER}Letter number {n}.\n", encoding="utf-8")
    return folder


@pytest.fixture
def saved(files, tmp_path):
    """An office with three letters, and its backup."""
    office = open_office(tmp_path / "office", with_model=False)
    try:
        documents.add_paths(office, [files])
        return backups.back_up(office, tmp_path / "stick.zip")
    finally:
        office.close()


def rewritten(backup: Path, name: str, content: bytes | None) -> Path:
    """The backup with one member changed or left out."""
    target = backup.with_name("tampered.zip")
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(target, "w") as new:
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
            elif content is not None:
                new.writestr(member, content)
    return target


def original_in(backup):
    with zipfile.ZipFile(backup) as archive:
        return next(name for name in archive.namelist() if name.startswith("originals/"))


def test_what_was_saved_comes_back_and_is_searchable(saved, tmp_path):
    assert saved.verified
    assert saved.documents == 3
    shutil.rmtree(tmp_path / "office")
    _, aside = backups.restore(saved.file, tmp_path / "office")
    assert aside is None
    office = open_office(tmp_path / "office", with_model=False)
    try:
        office.activity.finish()
        assert verify(office)["ok"]
        assert len(documents.list_documents(office)) == 3
        assert "1,450.00" in questions.search(office, "rent workshop", limit=1)[0].text
    finally:
        office.close()


def test_what_stood_there_is_set_aside_whole(saved, tmp_path):
    before = sorted(path.name for path in (tmp_path / "office" / "originals").glob("??/*"))
    _, aside = backups.restore(saved.file, tmp_path / "office")
    assert sorted(path.name for path in (aside / "originals").glob("??/*")) == before
    assert (aside / "office.db").exists()


@pytest.mark.parametrize("content", [b"another letter", None], ids=["changed", "left out"])
def test_a_backup_with_a_wrong_original_is_noticed_and_restores_nothing(saved, tmp_path, content):
    assert check_backup(saved.file).verified  # the control
    tampered = rewritten(saved.file, original_in(saved.file), content)
    assert not check_backup(tampered).verified
    before = (tmp_path / "office" / "office.db").read_bytes()
    with pytest.raises(WorldError) as no:
        backups.restore(tampered, tmp_path / "office")
    assert no.value.trouble is Trouble.DAMAGED
    assert (tmp_path / "office" / "office.db").read_bytes() == before


def test_a_backup_whose_books_were_changed_is_noticed(saved, tmp_path):
    with zipfile.ZipFile(saved.file) as archive:
        books = bytearray(archive.read("office.db"))
    place = books.find(b'"key": "')
    assert place < 0  # no setting was written yet: change the audit log's first words instead
    place = books.find(b"CREATE TABLE audit")
    books[place : place + 6] = b"CRATEE"
    assert not check_backup(rewritten(saved.file, "office.db", bytes(books))).verified


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no zip", b"plain words"])
def test_a_file_that_is_no_backup_is_refused_with_a_sentence(tmp_path, content):
    path = tmp_path / "holiday.zip"
    path.write_bytes(content)
    with pytest.raises(WorldError, match="no whole backup") as no:
        backups.restore(path, tmp_path / "office")
    assert no.value.trouble is Trouble.DAMAGED
    assert not (tmp_path / "office").exists()


def test_a_zip_of_something_else_is_refused(tmp_path):
    path = tmp_path / "holiday.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("about.json", '{"format": 1, "made_at": "2026-01-01", "documents": 1}')
        archive.writestr("originals/../../escape", b"x")
    with pytest.raises(WorldError, match="no whole backup"):
        backups.restore(path, tmp_path / "office")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["holiday.zip"]


def test_an_open_office_is_not_replaced(saved, tmp_path):
    office = open_office(tmp_path / "office", with_model=False)
    try:
        with pytest.raises(WorldError) as no:
            backups.restore(saved.file, tmp_path / "office")
        assert no.value.trouble is Trouble.OFFICE_OPEN
    finally:
        office.close()


@pytest.mark.parametrize("mine", [b"my own letter", b"PK\x03\x04 my own zip"])
def test_the_owners_own_file_is_no_place_for_a_backup(files, tmp_path, mine):
    own, office = tmp_path / "letter.zip", open_office(tmp_path / "office", with_model=False)
    own.write_bytes(mine)
    try:
        documents.add_paths(office, [files])
        with pytest.raises(InputError, match="no backup"):
            backups.back_up(office, own)
        assert own.read_bytes() == mine
        own.write_bytes(b"")
        for _ in range(2):  # an empty file is nobody's, and a newer backup may take an older one's place
            assert backups.back_up(office, own).verified
        with pytest.raises(WorldError) as no:
            backups.back_up(office, files / "letter 1.txt" / "stick.zip")
        assert no.value.trouble is Trouble.READ_ONLY
    finally:
        office.close()


def test_stop_leaves_no_half_backup(files, tmp_path):
    office = open_office(tmp_path / "office", with_model=False)
    cancel = CancelToken()
    (tmp_path / "stick").mkdir()
    try:
        documents.add_paths(office, [files])
        with pytest.raises(Cancelled):
            backups.back_up(office, tmp_path / "stick", report=lambda _p: cancel.cancel(), cancel=cancel)
        assert list((tmp_path / "stick").iterdir()) == []
        with pytest.raises(InputError):
            backups.back_up(office, tmp_path / "office" / "here.zip")
    finally:
        office.close()


def test_a_backup_on_a_locked_stick_comes_back_too(saved, tmp_path, monkeypatch):
    made, stick = tempfile.TemporaryDirectory, tmp_path / "stick"
    stick.mkdir()
    backup = shutil.copy(saved.file, stick / "old.zip")

    def locked(*names, dir, **settings):  # noqa: A002  as tempfile calls it
        if dir == stick:
            raise PermissionError(errno.EROFS, "Read-only file system")
        return made(*names, dir=dir, **settings)

    monkeypatch.setattr(tempfile, "TemporaryDirectory", locked)
    found, _aside = backups.restore(backup, tmp_path / "elsewhere" / "office")
    assert found.documents == 3
    assert list(stick.iterdir()) == [backup]


def test_a_file_from_before_1980_is_backed_up_too(files, tmp_path):
    """A PC whose clock stood: its copies are of 1970, which a zip cannot say."""
    office = open_office(tmp_path / "office", with_model=False)
    try:
        documents.add_paths(office, [files])
        for document in office.originals.all():
            os.utime(office.originals.path(document), (0, 0))
        assert backups.back_up(office, tmp_path / "stick.zip").verified
    finally:
        office.close()


def found_damaged(backup):
    try:
        return not check_backup(backup).verified
    except WorldError as no:
        return no.trouble is Trouble.DAMAGED


@pytest.mark.parametrize(
    ("field", "damage"),
    [(10, b"\x11\x00"), (10, b"\x08\x00"), (8, b"\x01\x00"), (6, b"\xff\x00")],
    ids=["unknown method", "packed", "password", "newer zip"],
)
def test_damage_to_the_head_of_a_file_inside_is_damage_and_no_bug(saved, field, damage):
    raw = bytearray(saved.file.read_bytes())
    head = raw.rindex(b"PK\x01\x02")  # what the directory of the zip says of the last original
    raw[head + field : head + field + 2] = damage
    saved.file.write_bytes(raw)
    assert found_damaged(saved.file)


def test_where_the_new_office_cannot_be_placed_the_old_one_stands_again(saved, tmp_path, monkeypatch):
    rename = Path.rename

    def refused(self, target):
        if self.name == "office" and Path(target) == tmp_path / "office" and ".kontor-" in str(self):
            raise PermissionError(13, "in use")
        return rename(self, target)

    before = (tmp_path / "office" / "office.db").read_bytes()
    monkeypatch.setattr(Path, "rename", refused)
    with pytest.raises(WorldError):
        backups.restore(saved.file, tmp_path / "office")
    assert (tmp_path / "office" / "office.db").read_bytes() == before
