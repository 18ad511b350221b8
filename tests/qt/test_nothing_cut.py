"""In a small window, in long languages, no word of a control is cut off and no card is wider than its room."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from core.words import use_language
from desktop.controls import Elided, Fitting, Pill, Wrapped, breakable
from desktop.frame import screen_titles
from desktop.inputs import Tick
from desktop.key_help import KeyHelp
from desktop.reply_pages import page_titles
from desktop.tables import Cells, Table, TableModel
from office.app import preferences
from tests.qt.test_by_keyboard import window  # noqa: F401  an office in which each room has something to show
from tests.qt.test_window import CONTROLS, settled

SMALL = (880, 600)


def said(part):
    if isinstance(part, Pill):
        return part.word
    return part.text() if isinstance(part, QAbstractButton | QLabel) else type(part).__name__


def cut(room):
    """Buttons and single lines that have less room than their words need."""
    parts = [each for each in room.findChildren(QWidget) if each.isVisible()]
    lines = [
        each
        for each in parts
        if isinstance(each, Pill)
        or (isinstance(each, QAbstractButton) and each.text())
        or (isinstance(each, QLabel) and each.text() and not each.wordWrap() and not isinstance(each, Elided))
    ]
    return [
        said(each)
        for each in lines
        if not isinstance(each, Tick | Fitting) and each.width() < each.sizeHint().width()
    ]


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
    for name in (*screen_titles(), *page_titles()):
        window.show_screen(name)
        settled(window, wait)
        room = window.room(name)
        found[name] = cut(room) + beyond(room)
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize(("language", "size"), [("de", SMALL), ("de", (960, 540)), ("vi", SMALL)])
def test_a_draft_and_what_is_done_with_it_have_room(window, wait, language, size):  # noqa: F811
    preferences.set_language(window.office, language)
    use_language(language)
    window.rebuild()
    window.resize(*size)
    window.show_screen("replies")
    room = window.room("replies")
    wait(lambda: room.detail is not None)
    settled(window, wait)
    card = room.card
    assert card._approve.isVisible()
    assert card._approve.mapTo(card, QPoint(0, card._approve.height())).y() <= card.height()
    text, below = card._views, card.wishes
    assert text.mapTo(card, QPoint(0, text.height())).y() <= below.mapTo(card, QPoint(0, 0)).y()


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


def test_the_words_of_a_tick_go_on_in_the_next_line(qtbot):
    made = Tick("It comes regularly, as rent, subscriptions and the like do")
    qtbot.addWidget(made)
    made.show()
    made.resize(made.sizeHint())
    once = made.minimumHeight()
    made.resize(made.minimumSizeHint().width(), 200)
    assert made.width() < made.sizeHint().width()
    assert made.minimumHeight() > once


def test_a_button_keeps_both_ends_of_its_words_and_its_whole_name(qtbot):
    whole = "1  MD-INV-26-1010 · Ningbo Bright Lighting Company · 2,692.50 USD"
    made = Fitting(whole, whole, lambda: None)
    qtbot.addWidget(made)
    made.show()
    made.resize(made.sizeHint())
    assert made.text() == whole
    made.resize(300, made.height())
    assert made.text().startswith("1  MD")
    assert made.text().endswith("USD")
    assert "…" in made.text()
    assert made.accessibleName() == whole


@pytest.mark.parametrize("room", ["replies", "invoices", "month"])
def test_the_card_of_keys_stays_inside_a_small_window(qtbot, room):
    use_language("vi")
    below = QWidget()
    qtbot.addWidget(below)
    below.resize(*SMALL)
    below.show()
    card = KeyHelp(below)
    card.open(room, "…")
    assert below.rect().contains(card.geometry())
    below.resize(1360, 1200)
    assert card._area.verticalScrollBar().maximum() == 0


def test_a_narrow_table_shortens_words_and_never_amounts(qtbot):
    model = TableModel(("What", "Words", "For whom", "Amount"), (3,))
    model.put([Cells(("You close with it", "Kind regards", "every customer of the firm", "12,345.67 EUR"))] * 3)
    made = Table(model, "What was learned", stretch=(1,), whole=False)
    qtbot.addWidget(made)
    made.resize(360, 200)
    made.show()
    assert sum(made.columnWidth(at) for at in range(4)) <= made.viewport().width()
    assert made.columnWidth(3) >= made.sizeHintForColumn(3)


def test_a_table_without_rows_has_no_head(qtbot):
    model = TableModel(("What", "Amount"), (1,))
    made = Table(model, "Months", whole=False)
    qtbot.addWidget(made)
    made.show()
    model.put([])
    assert not made.horizontalHeader().isVisible()
    model.put([Cells(("Income", "1.00"))])
    assert made.horizontalHeader().isVisible()


def test_the_keys_of_invoices_take_one_line_in_a_small_window_too(filled, open_window):
    use_language("de")
    small = open_window(filled)
    small.resize(*SMALL)
    room = small.room("invoices")
    small.show_screen("invoices")
    room._show_empty(empty=False)
    QApplication.processEvents()
    assert room._hints.width() < room._hints.sizeHint().width(), "there is no room for all of them"
    assert room._hints.height() < 2 * room._hints.fontMetrics().height()
    assert room._hints.toolTip().startswith("J K weiter"), "all stand in the tip"
