"""Settings of exchange rates: noted, corrected and taken away, each with its undo."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.errors import InputError
from core.words import use_language
from desktop import wording
from desktop.settings import Settings
from office.app import rates


@pytest.fixture
def window(fresh, open_window, wait):
    made = open_window(fresh)
    made.show_screen("settings", "rates")
    wait(lambda: not made.desk.bridge.busy)
    return made


@pytest.fixture
def card(window):
    room = window.room("settings")
    assert isinstance(room, Settings)
    return room.rates


def _noted(office):
    return [(each.day.isoformat(), each.written) for each in rates.noted(office)]


def test_a_rate_is_noted_corrected_and_taken_back_step_by_step(window, card, fresh, wait):
    assert card._none.isVisible()
    for written in ("1 EUR = 1,25 USD", "1 EUR = 1.6 USD"):
        card.day.setText("05/10/2026")
        card.rate.setText(written)
        QTest.keyClick(card.rate, Qt.Key.Key_Return)
        wait(lambda: card.rate.text() == "" and len(card.rates.rows) == 1)
    assert _noted(fresh) == [("2026-10-05", "1 EUR = 1.6 USD")]
    assert window.toast.undo()
    wait(lambda: _noted(fresh) == [("2026-10-05", "1 EUR = 1.25 USD")])
    wait(lambda: "1.25" in card.rates.rows[0].words[1])
    card.table.setCurrentIndex(card.rates.index(0, 0))
    card._away.click()
    wait(card._none.isVisible)
    assert _noted(fresh) == []
    assert window.toast.undo()
    wait(lambda: _noted(fresh) == [("2026-10-05", "1 EUR = 1.25 USD")])


def test_what_is_no_rate_or_no_day_is_said_and_nothing_is_kept(card, fresh, wait):
    card.rate.setText("a lot")
    card.note()
    wait(lambda: "1 EUR" in card.said.text())
    card.rate.setText("1 EUR = 1.25 USD")
    card.day.setText("yesterday")
    card.note()
    wait(lambda: "yesterday" in card.said.text())
    assert _noted(fresh) == []


def test_a_rate_that_is_pressed_is_taken_up_to_be_corrected(card, fresh, wait):
    rates.note_rate(fresh, date(2026, 10, 5), "1 EUR = 1.25 USD")
    wait(lambda: len(card.rates.rows) == 1)
    card.table.opened.emit(card.rates.rows[0].subject)
    assert (card.day.text(), card.rate.text()) == ("05/10/2026", "1 EUR = 1.25 USD")


@pytest.mark.parametrize("language", ["en", "de", "vi", "zh"])
def test_a_day_is_read_as_it_is_written(language):
    use_language(language)
    shown = wording.day("2026-03-05")
    assert {wording.read_day(text) for text in (shown, "2026-03-05", shown.replace("2026", "26"))} == {
        date(2026, 3, 5)
    }
    with pytest.raises(InputError):
        wording.read_day("31.31.2026")
