"""What goes wrong while the window is open: one sentence says what it was and what to do, and nothing is lost."""

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop import document_actions
from desktop.document_model import Column
from office.app import documents, drop_plan, replies
from office.store import originals
from tests.qt.test_month import ITEMS, JOURNAL
from tests.qt.test_window import dropped, settled

MAIL = "From: Anna <anna@example.org>\nSubject: Delivery\n\nWhen do you deliver?\n"


@pytest.fixture
def said(fresh, open_window):
    told = []
    window = open_window(fresh)
    window.desk.toast.connect(lambda sentence, _undo: told.append(sentence))
    told.append(window)
    return told


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch):
    """A disk that takes nothing more."""

    def no_room(*_args: object, **_named: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", no_room)
    monkeypatch.setattr(originals, "free_space", lambda _folder: 0)
    monkeypatch.setattr("core.files.os.fsync", no_room)


def test_a_drop_on_a_full_disk_says_why(said, full, wait, tmp_path):
    window = said.pop()
    (tmp_path / "terms.txt").write_text("Delivery costs 4,90 EUR.", encoding="utf-8")
    dropped(window, [tmp_path / "terms.txt"])
    wait(lambda: bool(said))
    assert said[-1].endswith("1 refused: The disk is full. Free some space, then try again: terms.txt")


@pytest.mark.parametrize("pasted", ["mail", "picture", "text"])
def test_a_paste_on_a_full_disk_says_so_and_is_no_bug(said, full, wait, pasted):
    window = said.pop()
    window.show_screen("replies" if pasted == "mail" else "home")
    settled(window, wait)
    if pasted == "picture":
        picture = QImage(8, 8, QImage.Format.Format_RGB32)
        picture.fill(0)
        QApplication.clipboard().setImage(picture)
    else:
        QApplication.clipboard().setText(MAIL)
    window.paste()
    told = window.desk.bridge.told
    wait(lambda: bool(told))
    assert told[-1].startswith("The disk is full. Free some space, then try again")


def test_a_mail_is_taken_when_there_is_room(said, fresh, wait):
    window = said.pop()
    window.show_screen("replies")
    settled(window, wait)
    QApplication.clipboard().setText(MAIL)
    window.paste()
    wait(lambda: len(replies.list_replies(fresh)) == 1)


def kept_copy_gone(window, wait):
    """A document that was read, and whose kept copy somebody took away."""
    room = window.room("documents")
    window.show_screen("documents")
    settled(window, wait)
    held = next(row for row in room.model.all_rows if row.kind == "pdf" and row.pages)
    path = documents.original_of(window.office, held.sha256)
    path.chmod(0o600)
    path.rename(path.with_suffix(".away"))
    return held, path


def test_a_kept_copy_that_is_gone_is_named_and_no_bug(filled, open_window, wait):
    window = open_window(filled)
    told = window.desk.bridge.told
    held, path = kept_copy_gone(window, wait)
    room, missing = window.room("documents"), f"The kept copy of {held.name} is missing. Add the file again."
    try:
        room.list.choose((room.model.row_of(held.sha256) + 1) % room.model.rowCount())
        room.list.choose(room.model.row_of(held.sha256))
        wait(lambda: room.page._note.text() == missing)
        assert room.page.sheet.toPlainText(), "its words are there all the same"
        document_actions.open_original(window.desk, room, held)
        wait(lambda: told == [missing])
    finally:
        path.with_suffix(".away").rename(path)


def test_the_plan_of_a_drop_ends_when_the_drop_goes_elsewhere(said, monkeypatch, wait, tmp_path):
    window, looked = said.pop(), []
    for n in range(400):
        (tmp_path / f"{n:03}.txt").write_text("x", encoding="utf-8")
    plain = drop_plan._group_of

    def slowly(path):
        looked.append(path)
        if len(looked) == 3:
            window.desk.bridge.post(window.arrivals.leave)
        QTest.qSleep(2)
        return plain(path)

    monkeypatch.setattr(drop_plan, "_group_of", slowly)
    planned = []
    window.arrivals.planned.connect(planned.append)
    window.arrivals.plan([tmp_path])
    settled(window, wait)
    assert 3 <= len(looked) < 400
    assert not planned
    window.arrivals.plan([tmp_path / "000.txt"])
    wait(lambda: bool(planned))


@pytest.mark.parametrize("text", [JOURNAL, ITEMS])
def test_books_that_fall_elsewhere_are_offered_to_month(said, fresh, wait, tmp_path, text):
    window = said.pop()
    (tmp_path / "books.csv").write_text(text, encoding="utf-8")
    window.show_screen("home")
    dropped(window, [tmp_path / "books.csv"])
    wait(lambda: bool(said))
    assert "1 file of books" in said[-1]
    assert not fresh.records.database.rows("SELECT 1 FROM open_items"), "not by itself"
    window.toast._go.setFocus()
    QTest.keyClick(window.toast._go, Qt.Key.Key_Space)
    wait(lambda: window.screen_name == "month" and len(said) > 1)
    assert "0 entries · 0 open items" not in said[-1]


def test_a_price_list_is_no_book(said, wait, tmp_path):
    window = said.pop()
    (tmp_path / "prices.csv").write_text("Artikel;Nummer;Preis\nLampe;L-1;119,00\n", encoding="utf-8")
    dropped(window, [tmp_path / "prices.csv"])
    wait(lambda: bool(said))
    assert "books" not in said[-1]
    assert not window.toast._go.isVisible()


def test_what_was_stopped_is_not_said_to_be_read_for_ever(said, wait, tmp_path):
    window = said.pop()
    for n in range(300):
        (tmp_path / f"{n:03}.txt").write_text(f"Delivery {n} costs {n},90 EUR.", encoding="utf-8")
    window.show_screen("documents")
    dropped(window, [tmp_path])
    room = window.room("documents")
    wait(lambda: len(room.model.all_rows) == 300)
    window.desk.stop()
    wait(lambda: 0 < len(room.model.all_rows) < 300)
    assert {row.state for row in room.model.all_rows} == {"searchable"}


def test_what_a_full_disk_holds_up_waits_for_room_and_is_not_said_to_be_read(said, fresh, full, wait, monkeypatch):
    window = said.pop()
    fresh.records.announce([Path("/owner/terms.txt")])  # then the database takes nothing more, not even a refusal
    monkeypatch.setattr(documents, "free_space", lambda _folder: 0)
    window.show_screen("documents")
    room = window.room("documents")
    wait(lambda: room.model.rowCount() == 1)
    assert room.model.index(0, Column.STATE).data() == "waits for room"
    assert room.page._note.text().startswith("The disk is full. Free some space")
    monkeypatch.setattr(documents, "free_space", lambda _folder: 1 << 40)
    room.changed("documents")
    wait(lambda: room.model.index(0, Column.STATE).data() == "reading")
