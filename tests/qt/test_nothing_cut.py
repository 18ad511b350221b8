"""In a small window, in long languages, no word of a control is cut off and no card is wider than its room."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from core.words import use_language
from desktop.controls import Elided, Wrapped, breakable
from desktop.frame import screen_titles
from office.app import preferences
from tests.qt.test_by_keyboard import window  # noqa: F401  an office in which each room has something to show
from tests.qt.test_window import CONTROLS, settled

SMALL = (880, 600)


def said(part):
    return part.text() if isinstance(part, QAbstractButton | QLabel) else type(part).__name__


def cut(room):
    """Buttons and single lines that have less room than their words need."""
    parts = [each for each in room.findChildren(QWidget) if each.isVisible()]
    lines = [
        each
        for each in parts
        if (isinstance(each, QAbstractButton) and each.text())
        or (isinstance(each, QLabel) and each.text() and not each.wordWrap() and not isinstance(each, Elided))
    ]
    return [said(each) for each in lines if each.width() < each.sizeHint().width()]


def beyond(room):
    """What ends to the right of the room, or is wider than the scrolled sheet it lies on shows."""
    parts = [each for each in room.findChildren(QAbstractButton) if each.isVisible()]
    wide = [said(each) for each in parts if each.mapTo(room, QPoint(each.width(), 0)).x() > room.width()]
    areas = [each for each in room.findChildren(QScrollArea) if each.isVisible() and each.widget()]
    return wide + [each.accessibleName() for each in areas if each.widget().width() > each.viewport().width()]


@pytest.mark.parametrize("language", ["de", "vi"])
def test_no_word_of_a_control_is_cut_in_a_small_window(window, wait, language):  # noqa: F811
    preferences.set_language(window.office, language)
    use_language(language)
    window.rebuild()
    window.resize(*SMALL)
    found = {}
    for name in screen_titles():
        window.show_screen(name)
        settled(window, wait)
        room = window.room(name)
        found[name] = cut(room) + beyond(room)
    assert {name: words for name, words in found.items() if words} == {}


def test_the_look_sees_a_button_that_is_too_narrow(window, wait):  # noqa: F811
    settled(window, wait)
    room = window.room("home")
    button = next(each for each in room.findChildren(QAbstractButton) if each.isVisible() and each.text())
    button.setFixedWidth(20)
    assert cut(room) == [button.text()]


def test_every_control_of_a_room_in_use_has_a_name(window, wait):  # noqa: F811
    for name in screen_titles():
        window.show_screen(name)
        settled(window, wait)
    nameless = [
        f"{type(part).__name__} in {type(part.parentWidget()).__name__}"
        for part in window.findChildren(QWidget)
        if isinstance(part, CONTROLS) and not part.objectName().startswith("qt_")
        if not part.accessibleName() and not (isinstance(part, QAbstractButton) and part.text())
    ]
    assert nameless == []


@pytest.mark.parametrize(
    "name", ["2026-10-05_buero_mueller_BM-77310_anlage.pdf", "rechnungen@verwaltungsgesellschaft-altona.example"]
)
def test_a_long_name_breaks_where_its_parts_meet_and_is_said_as_it_is(qtbot, name):
    sentence = f"It came as {name} today."
    made = Wrapped(sentence)
    qtbot.addWidget(made)
    assert made.minimumSizeHint().width() < made.fontMetrics().horizontalAdvance(name) * 2 // 3
    assert made.text() == sentence
    made.setText("A-short-name.pdf")
    assert breakable(made.text()) == made.text()
