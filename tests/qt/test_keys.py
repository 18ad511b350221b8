"""Keys: F1 tells them all, every room is worked by them alone, what was set by hand stays."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit

from core.words import use_language
from desktop import reply_words, theme
from desktop.frame import screen_titles
from desktop.inputs import ChoiceBox, MenuButton, Number, Tick
from desktop.key_help import page_keys, room_keys, spoken, window_keys
from desktop.reply_pages import page_titles
from desktop.splits import Split
from desktop.tables import Cells, Table, TableModel
from desktop.theme import State, contrast
from office.app import preferences

# what needs no telling: the same as a listed key, the keypad's twin, or a move inside a line of text
UNTOLD = {"Ctrl+Z", "/", "Enter", "Down", "Alt+Down", "2", "3", "4", "Del", "Ctrl++", "Ctrl+-"} | {
    f"Ctrl+{n}" for n in range(2, 9)
}


def keys_of(widget):
    found = widget.findChildren(QShortcut)
    return {each.key().toString(QKeySequence.SequenceFormat.PortableText) for each in found}


@pytest.mark.parametrize("room", [*screen_titles(), *page_titles()])
def test_f1_tells_every_key_of_a_room(filled, open_window, wait, room):
    window = open_window(filled)
    window.show_screen(room)
    wait(lambda: not window.desk.bridge.busy)
    told = set(room_keys(room)) | set(window_keys()) | set(page_keys()) | UNTOLD | {"Esc"}
    there = keys_of(window.room(room))
    assert there <= told, "a key that nobody is told of"
    missing = {each for each in room_keys(room) if each not in there} - {"Return", "Esc"}
    assert not missing, "a key that is told of and does nothing"


def test_f1_opens_the_keys_and_escape_closes_them(filled, open_window, wait):
    window = open_window(filled)
    window.show_screen("invoices")
    window.activateWindow()
    wait(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.key_help.isVisible()
    shown = {part.text() for part in window.key_help.findChildren(QLabel)}
    assert {"Invoices", "Everywhere", "Shift+A", "Ctrl+K"} <= shown
    wait(window.key_help.hasFocus)
    QTest.keyClick(window.key_help, Qt.Key.Key_Escape)
    assert not window.key_help.isVisible()


def test_keys_are_named_as_on_the_owners_keyboard():
    use_language("de")
    assert spoken("Ctrl+K") == "Strg+K"
    assert spoken("Shift+A") == "Umschalt+A"


def test_where_parts_were_parted_is_remembered(fresh, open_window, wait, qtbot):
    window = open_window(fresh)
    parts = [QLabel("a"), QLabel("b")]
    split = Split(window.desk, "x", *parts, sizes=(100, 300))
    qtbot.addWidget(split)
    split.resize(400, 100)
    split.show()
    wait(lambda: not window.desk.bridge.busy)
    split.moveSplitter(250, 1)
    kept = split.sizes()
    wait(lambda: preferences.remembered(fresh, "split.x") == kept)
    again = Split(window.desk, "x", QLabel("a"), QLabel("b"), sizes=(100, 300))
    qtbot.addWidget(again)
    again.resize(400, 100)
    again.show()
    wait(lambda: again.sizes() == kept)


def test_another_way_to_be_parted_is_remembered_by_itself(fresh, open_window, wait, qtbot):
    window = open_window(fresh)
    split = Split(window.desk, "x", QLabel("a"), QLabel("b"), QLabel("c"), sizes=(100, 100, 100))
    qtbot.addWidget(split)
    split.resize(600, 100)
    split.show()
    wait(lambda: not window.desk.bridge.busy)
    split.moveSplitter(300, 1)
    kept = split.sizes()
    wait(lambda: preferences.remembered(fresh, "split.x") == kept)
    split.widget(0).hide()
    split.part_as("y", (0, 100, 100))
    wait(lambda: not window.desk.bridge.busy)
    split.moveSplitter(400, 2)
    page = split.sizes()
    wait(lambda: preferences.remembered(fresh, "split.y") == page)
    assert preferences.remembered(fresh, "split.x") == kept
    split.widget(0).show()
    split.part_as("x", (100, 100, 100))
    wait(lambda: split.sizes() == kept)


def test_a_choice_is_as_wide_as_its_words_whenever_they_come(qtbot):
    box = ChoiceBox("Month")
    qtbot.addWidget(box)
    box.show()
    box.addItem("September 2026, the first month of all")
    assert box.sizeHint().width() > box.fontMetrics().horizontalAdvance(box.itemText(0))


def test_a_mail_whose_turn_has_not_come_is_not_called_unknown():
    waiting, read = SimpleNamespace(state="waiting", sender=""), SimpleNamespace(state="silent", sender="")
    assert reply_words.sender(waiting) == "Not read yet"
    assert reply_words.sender(read) == "Unknown sender"


def test_a_number_is_typed_or_stepped_and_told_once(qtbot):
    box = Number("Mails", 1, 50, 49)
    told = []
    box.changed.connect(told.append)
    qtbot.addWidget(box)
    box.show()
    for _ in range(3):
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.value() == 50, "not above the highest"
    QTest.keyClick(box, Qt.Key.Key_Return)
    box.setText("")
    assert box.value() == 50, "nothing typed yet: the number before"
    box.setText("7")
    QTest.keyClick(box, Qt.Key.Key_Return)
    box.put(9)
    assert told == [50, 7]


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_a_tick_box_can_be_seen(qtbot, choice):
    tokens = theme.use(choice)
    box = Tick("Only what needs me")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    box.show()
    frame = box.grab().toImage().pixelColor(4, box.height() // 2).name()
    assert contrast(frame, tokens.paper) >= 3, "the frame against its ground (WCAG 1.4.11)"
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 3, 5))
    assert not box.isChecked(), "its words are clicked, too"


def test_what_opens_a_menu_or_a_list_shows_an_arrow(qtbot):
    for made in (MenuButton("Lessons"), ChoiceBox("Month")):
        qtbot.addWidget(made)
        made.resize(200, 40)
        made.show()
        image = made.grab().toImage()
        right = {image.pixelColor(x, y).name() for x in range(176, 192) for y in range(14, 28)}
        assert len(right) > 1, type(made).__name__


def test_rows_without_a_state_stand_in_line_with_those_that_have_one(qtbot):
    model = TableModel(("Day", "Amount"), right=(1,))
    table = Table(model, "Lines")
    qtbot.addWidget(table)
    model.put([Cells(("1 May", "1,00")), Cells(("2 May", "2,00"))])
    narrow = table.sizeHintForColumn(0)
    model.put([Cells(("1 May", "1,00")), Cells(("2 May", "2,00"), state=State.ASK)])
    assert table.itemDelegate().sizeHint(None, model.index(0, 0)).width() == table.sizeHintForColumn(0) > narrow


def test_a_table_is_copied_whole_with_its_titles(qtbot):
    model = TableModel(("Day", "Amount"), right=(1,))
    table = Table(model, "Lines")
    qtbot.addWidget(table)
    model.put([Cells(("1 May", "1,00")), Cells(("2 May", "2,00"))])
    table.copy_all()
    assert QGuiApplication.clipboard().text() == "Day\tAmount\n1 May\t1,00\n2 May\t2,00"


def test_a_file_dropped_on_a_line_is_left_to_the_window(filled, open_window, wait):
    window = open_window(filled)
    window.show_screen("documents")
    wait(lambda: not window.desk.bridge.busy)
    lines = window.room("documents").findChildren(QLineEdit)
    assert lines
    assert not any(each.acceptDrops() for each in lines)
    typed = QTextEdit()
    assert typed.acceptDrops(), "the control: by itself it would take the path as text"


@pytest.mark.parametrize("card", ["palette_line", "key_help"])
def test_a_room_whose_rows_arrive_waits_for_the_keyboard(filled, open_window, wait, card):
    window = open_window(filled)
    window.show_screen("documents")
    window.activateWindow()
    wait(lambda: window.isActiveWindow() and not window.desk.bridge.busy)
    room = window.room("documents")
    room.search.setFocus()
    shown, opens = getattr(window, card), {"palette_line": window.find_anything, "key_help": window.show_keys}
    taker = getattr(shown, "line", shown)
    opens[card]()
    wait(taker.hasFocus)
    room.list.setFocus()  # as a room does whose rows have come
    wait(taker.hasFocus)
    assert shown.isVisible()
    QTest.keyClick(taker, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    wait(room.list.hasFocus)
    opens[card]()
    wait(taker.hasFocus)
    room.search.setFocus(Qt.FocusReason.MouseFocusReason)  # the person himself went elsewhere
    assert not shown.isVisible()
    assert room.search.hasFocus()
