"""The tray: closing the window is a choice, what waits is said there, and quitting quits."""

import pytest

from desktop import tray
from desktop.tray import QUIT, STAY, Tray
from office.app import preferences, replies, start_at_login, working_hours
from office.app.working_hours import NOT_BETWEEN, Hours
from tests.qt.test_window import settled


@pytest.fixture
def a_tray(monkeypatch):
    """This screen has one, and nobody need answer a question."""
    asked = []
    monkeypatch.setattr(tray, "available", lambda: True)
    monkeypatch.setattr(tray, "ask_to_stay", lambda parent: asked.append(parent) or True)
    return asked


@pytest.fixture
def window(fresh, open_window, a_tray):
    return open_window(fresh)


@pytest.fixture
def made(window):
    left = []
    found = Tray(window, window.desk, lambda: left.append(1))
    window.stays = found.stays
    found.left = left
    return found


def test_closing_is_explained_once_and_then_hides_the_window(made, window, a_tray, qapp):
    closed = []
    qapp.lastWindowClosed.connect(lambda: closed.append(1))
    for _ in range(2):
        assert not window.close()
        assert not window.isVisible()
        made.open()
        assert window.isVisible()
    qapp.processEvents()
    assert a_tray == [window]
    assert not closed
    assert preferences.remembered(window.office, tray.CLOSING) == STAY


def test_who_wants_to_quit_quits(made, window, monkeypatch):
    monkeypatch.setattr(tray, "ask_to_stay", lambda _parent: False)
    assert window.close()
    assert preferences.remembered(window.office, tray.CLOSING) == QUIT


def test_without_a_tray_the_window_closes_and_nobody_is_asked(made, window, a_tray, monkeypatch):
    monkeypatch.setattr(tray, "available", lambda: False)
    assert window.close()
    assert a_tray == []


def test_quit_ends_the_program_though_the_window_would_stay(made, window):
    preferences.remember(window.office, tray.CLOSING, STAY)
    made.quit_it.trigger()
    assert made.left == [1]
    assert not window.isVisible()


def test_a_shutdown_of_the_pc_is_not_held_up(made, window, qapp):
    preferences.remember(window.office, tray.CLOSING, STAY)
    assert not window.close(), "the control: it would stay"
    made.open()
    qapp.commitDataRequest.emit(None)
    assert window.close()


def test_pause_from_the_tray_pauses_everything(made, window, wait):
    made.pause_it.trigger()
    assert window.office.activity.paused
    wait(lambda: "Paused" in made.icon.toolTip())
    made.pause_it.trigger()
    assert not window.office.activity.paused


def test_what_waits_is_said(made, window, wait, tmp_path):
    (tmp_path / "1.eml").write_bytes(b"From: a@b.example\r\n\r\nHello?\r\n")
    replies.take_mails(window.office, [tmp_path / "1.eml"])
    assert made.icon.toolTip() == "Kontor"
    replies.hand_over(window.office, 1)
    with window.office.records.database.write() as connection:
        connection.execute("UPDATE mails SET state = 'handed-over'")
    window._count_waiting()
    wait(lambda: "1 thing needs you" in made.icon.toolTip())
    plain, marked = (tray.drawn(n, paused=False).pixmap(64).toImage() for n in (0, 1))
    assert plain != marked


def test_settings_keep_each_choice(window, a_tray, wait, monkeypatch):
    class Entry:
        on = False

        def there(self):
            return self.on

        def put(self, command):
            assert command[-1] == "--in-tray"
            Entry.on = True

        def take_away(self):
            Entry.on = False

    monkeypatch.setattr(start_at_login, "entry_here", Entry)
    window.show_screen("settings")
    settled(window, wait)
    card, office = window.room("settings").clock, window.office
    assert card._no_tray.isHidden()
    assert card._span.isHidden()
    for box, value in ((card.mode, NOT_BETWEEN), (card.share, "half"), (card.closing, QUIT)):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    settled(window, wait)
    assert not card._span.isHidden()
    for edit, at in ((card.begin, "7:30"), (card.end, "late")):
        edit.setFocus()
        edit.setText(at)
        edit.setModified(True)
        edit.editingFinished.emit()
        settled(window, wait)
    assert working_hours.hours(office) == Hours(NOT_BETWEEN, "07:30", "18:00"), "what is no time is refused"
    assert working_hours.share(office) == "half"
    assert preferences.remembered(office, tray.CLOSING) == QUIT
    for wanted in (True, False):
        card.starts.click()
        settled(window, wait)
        assert start_at_login.starts(office) is wanted
        assert card.starts.isChecked() is wanted


def test_a_desktop_without_a_tray_is_told(window, wait, monkeypatch):
    monkeypatch.setattr(tray, "available", lambda: False)
    window.show_screen("settings")
    settled(window, wait)
    card = window.room("settings").clock
    assert not card._no_tray.isHidden()
    assert not card._form_layout.isRowVisible(card.closing)
