"""The back room goes on, whatever goes wrong in one of its pieces of work."""

import threading

import pytest

from core.errors import Trouble, WorldError
from office.app import workshop

FULL = WorldError(Trouble.DISK_FULL, "The disk is full.")


@pytest.fixture
def room(office, monkeypatch):
    """Its loop without a rest in between; `scanned` counts its rounds."""
    monkeypatch.setattr(workshop, "SCAN_SECONDS", 0)
    monkeypatch.setattr(workshop, "IDLE_SECONDS", 0.01)
    return office.activity


def rounds(room, number):
    """Starts it and waits for so many rounds."""
    left, done = iter(range(number - 1)), threading.Event()

    def scan():
        if next(left, None) is None:
            done.set()
        return 0

    room.start(scan)
    return done.wait(20)


def failing(trouble):
    def fail():
        raise trouble

    return fail


@pytest.mark.parametrize("trouble", [FULL, ZeroDivisionError("a bug")])
def test_what_goes_wrong_before_the_first_round_does_not_end_it(room, office, monkeypatch, trouble):
    monkeypatch.setattr(office.library, "warm_up", failing(trouble))
    assert rounds(room, 2)
    assert room.snapshot().trouble


@pytest.mark.parametrize("trouble", [FULL, ZeroDivisionError("a bug")])
@pytest.mark.parametrize("work", ["rest", "get_ready"])
def test_what_goes_wrong_while_it_is_idle_does_not_end_it(room, work, trouble):
    setattr(room, work, failing(trouble))
    assert rounds(room, 4)
    assert room.snapshot().trouble


def test_what_a_full_disk_kept_from_being_matched_is_matched_when_there_is_room(room):
    tried, done = [], threading.Event()

    def settle():
        tried.append(True)
        if len(tried) < 3:
            raise FULL
        done.set()

    room.start(lambda: 0, settle)
    assert done.wait(20)
