"""A second start shows the window that is there already; without one it is refused as before."""

import threading

from core.errors import Trouble, WorldError
from desktop import knocking, tray, window
from desktop.knocking import NOTE, Door, knock
from desktop.tray import STAY, Tray
from office.app import preferences


def test_a_second_start_shows_the_window_that_hides_in_the_tray(fresh, open_window, wait, monkeypatch):
    monkeypatch.setattr(tray, "available", lambda: True)
    shown = open_window(fresh)
    kept = Tray(shown, shown.desk, lambda: None)
    shown.stays = kept.stays
    Door(shown, fresh.folder, kept.open)
    preferences.remember(fresh, tray.CLOSING, STAY)
    shown.close()
    assert not shown.isVisible()
    second = []
    thread = threading.Thread(target=lambda: second.append(window._opened(fresh.folder, with_model=False)))
    thread.start()
    wait(lambda: bool(second))
    thread.join()
    assert second == [None]
    assert shown.isVisible()
    assert not (fresh.folder / NOTE).exists()


def test_where_no_window_answers_the_refusal_is_told(fresh, monkeypatch):
    monkeypatch.setattr(knocking, "knock", lambda folder: knock(folder, 0.1))
    refused = window._opened(fresh.folder, with_model=False)
    assert isinstance(refused, WorldError)
    assert refused.trouble is Trouble.OFFICE_OPEN
    assert not (fresh.folder / NOTE).exists(), "and no note is left for the next start"


def test_an_old_note_opens_nothing(fresh, open_window):
    (fresh.folder / NOTE).touch()
    answered = []
    door = Door(open_window(fresh), fresh.folder, lambda: answered.append(1))
    door.look()
    assert answered == []
    (fresh.folder / NOTE).touch()
    door.look()
    assert answered == [1]
