"""With Tab alone: the order is that in which one reads, what the keys go to is marked and in sight, nothing traps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop import keyboard, overlay
from desktop.controls import scrolling
from desktop.frame import screen_titles
from desktop.reply_pages import page_titles
from desktop.tables import Cells, Table, TableModel
from tests.qt.test_window import settled

ROUNDS = 200


@pytest.fixture
def window(filled, open_window, wait):
    made = open_window(filled)
    made.activateWindow()
    wait(made.isActiveWindow)
    return made


def tab(*, back: bool = False) -> QWidget:
    here = QApplication.focusWidget()
    QTest.keyClick(here, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    now = QApplication.focusWidget()
    assert now is not None, f"the keys went nowhere after {here.accessibleName()}"
    return now


def looks(window: QWidget, part: QWidget) -> QImage:
    area = part.rect().adjusted(-4, -4, 4, 4).translated(part.mapTo(window, part.rect().topLeft()))
    return window.grab(area).toImage()


@pytest.mark.parametrize("room", ["home", "documents", "ask", "settings", "replies", "invoices", "month", "welcome"])
def test_every_stop_of_a_room_is_marked_and_in_sight_and_tab_comes_round(window, wait, room):
    window.show_screen(room)
    settled(window, wait)
    walked = [QApplication.focusWidget() or window]
    while (now := tab()) not in walked and len(walked) < ROUNDS:
        walked.append(now)
        named = now.accessibleName() or type(now).__name__
        assert not now.visibleRegion().isEmpty(), f"{named} is out of sight"
        marked = looks(window, now)
        now.clearFocus()
        assert looks(window, now) != marked, f"{named} does not show that the keys go to it"
        now.setFocus(Qt.FocusReason.TabFocusReason)
    assert now in walked, "Tab comes round"
    assert set(keyboard.stops(window)) <= {*walked, now}
    assert tab(back=True) is walked[walked.index(now) - 1], "and goes back"


def test_all_rooms_are_walked():
    rooms = {*screen_titles(), *page_titles(), "welcome"}
    assert {"home", "documents", "ask", "settings", "replies", "invoices", "month", "welcome"} <= rooms


def test_rows_that_came_later_are_reached_where_they_stand(window, wait):
    window.show_screen("settings", "models")
    settled(window, wait)
    order = [each.accessibleName() for each in keyboard.stops(window)]
    install = next(at for at, name in enumerate(order) if name.startswith("Install "))
    assert order.index("Processor for the model") < install < order.index("Back up now …")


@pytest.fixture
def long_card(qtbot, wait):
    """A card that scrolls: a line, a table as high as its rows, a button."""
    whole, inside = QWidget(), QWidget()
    model = TableModel(("What",))
    parts = [QLineEdit(), Table(model, "Rows"), QPushButton("On")]
    layout = QVBoxLayout(inside)
    for part in parts:
        layout.addWidget(part)
    model.put([Cells((str(n),)) for n in range(40)])
    QVBoxLayout(whole).addWidget(scrolling(inside, "Card"))
    whole.resize(300, 200)
    qtbot.addWidget(whole)
    whole.show()
    whole.activateWindow()
    wait(whole.isActiveWindow)
    return whole, *parts


def test_a_table_begins_with_its_first_row_and_its_rows_come_in_sight(long_card):
    whole, line, table, _on = long_card
    line.setFocus()
    stop = keyboard.next_stop(whole, line, forward=True, guest=QWidget(), after=None)
    assert stop is table
    keyboard.go_to(stop, forward=True)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
    for _ in range(30):
        QTest.keyClick(table, Qt.Key.Key_Down)
    row = table.visualRect(table.currentIndex())
    assert table.currentIndex().row() == 30
    assert table.visibleRegion().contains(row.center())


def test_a_table_without_rows_is_no_stop(long_card):
    whole, line, table, on = long_card
    table.table.put([])
    assert list(keyboard.stops(whole)) == [line, on]


@pytest.fixture
def told(window, wait):
    """A toast with an undo, told while the keys are in the search line of the documents."""
    window.show_screen("documents")
    settled(window, wait)
    undone = []
    line = window.room("documents").search
    line.setFocus()
    following = tab()
    line.setFocus()
    window.desk.tell("Two are forgotten.", lambda: undone.append(True))
    return window, line, following, undone


def test_the_toast_is_the_next_stop_and_no_trap(told):
    window, _line, following, undone = told
    assert tab() is window.toast._button
    assert tab() is window.toast._close
    assert tab() is following
    assert tab(back=True) is window.toast._close
    tab(back=True)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert undone == [True]


def test_a_toast_that_goes_gives_the_keys_back(told):
    window, line, _following, _undone = told
    tab()
    tab()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not window.toast.isVisible()
    assert line.hasFocus()


def test_an_undo_waits_while_the_keys_are_at_it(told):
    window, line, _following, _undone = told
    tab()
    for _ in range(overlay.UNDO_SECONDS + 1):
        window.toast._tick()
    assert window.toast.isVisible()
    line.setFocus()
    for _ in range(overlay.UNDO_SECONDS + 1):
        window.toast._tick()
    assert not window.toast.isVisible()
