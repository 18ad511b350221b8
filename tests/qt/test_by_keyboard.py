"""Each job from its start to its end, and nothing is touched but the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from core.progress import CancelToken
from desktop import document_actions
from desktop.frame import screen_titles
from desktop.home import Line
from office.app import closing, documents, mail_watch, months, replies
from tests.qt.test_month import BANK, ITEMS, JOURNAL
from tests.qt.test_replies import MAIL, TERMS

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(fresh, tmp_path: Path, open_window, wait):
    """An office with a document, a drafted mail, and a month with one question; its window is in front."""
    (tmp_path / "Lieferbedingungen.txt").write_text(TERMS, encoding="utf-8")
    (tmp_path / "1.eml").write_bytes(MAIL.encode())
    documents.add_paths(fresh, [tmp_path / "Lieferbedingungen.txt"])
    replies.take_mails(fresh, [tmp_path / "1.eml"])
    mail_watch.watch_of(fresh, lambda _event, _facts: None).round(CancelToken())
    books = {"items.csv": ITEMS, "bank.sta": BANK, "journal.csv": JOURNAL}
    for name, text in books.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    months.take_books(fresh, [tmp_path / name for name in books])
    made = open_window(fresh)
    made.activateWindow()
    wait(made.isActiveWindow)
    made.show_screen("home")
    wait(lambda: isinstance(QApplication.focusWidget(), Line))
    return made


def press(key, how=Qt.KeyboardModifier.NoModifier):
    """The key goes to what has the focus, as on a real keyboard."""
    QTest.keyClick(QApplication.focusWidget(), key, how)


def go(window, number, wait):
    wanted = list(screen_titles())[number - 1]
    press(getattr(K, f"Key_{number}"), CTRL)
    wait(lambda: window.screen_name == wanted and not window.desk.bridge.busy)


def test_home_begins_with_the_first_thing_and_enter_opens_it(window, wait):
    first = QApplication.focusWidget()
    assert first is window.room("home")._lines[0]
    press(K.Key_Return)
    wait(lambda: window.screen_name == "replies" and window.room("replies").detail is not None)


def test_a_line_of_home_keeps_the_focus_when_it_is_made_anew(window, wait):
    home = window.room("home")
    before = QApplication.focusWidget()
    home.changed("replies")
    wait(lambda: home._lines[0] is not before and home._lines[0].hasFocus())


def test_a_mail_from_home_to_sent(window, wait):
    press(K.Key_Return)
    room = window.room("replies")
    wait(lambda: room.detail is not None and room.list.hasFocus())
    press(K.Key_N)
    wait(lambda: room._right.currentIndex() == 1)
    press(K.Key_Escape)
    wait(lambda: room._right.currentIndex() == 0)
    room.list.setFocus()
    press(K.Key_Return)
    wait(lambda: QGuiApplication.clipboard().text() == room.detail.outcome["reply"])
    press(K.Key_S)
    wait(lambda: not room.model.all_rows[0].needs_owner)


def test_a_question_of_the_month(window, wait):
    go(window, 4, wait)
    room = window.room("month")
    wait(lambda: room.view is not None and room.list.hasFocus())
    before = room.view
    assert len(before.questions) == 1
    press(K.Key_1)
    wait(lambda: room.view is not before)
    assert room.view.questions == ()


def test_that_the_firm_has_none_of_it_can_be_taken_back(window, wait):
    go(window, 4, wait)
    room = window.room("month")
    wait(lambda: room.view is not None and room.list.hasFocus())
    at = next(at for at, step in enumerate(room.steps.rows) if step.absent)
    step = room.steps.rows[at].name
    for _ in range(at):
        press(K.Key_J)
    confirm = next(each for each in room.step.findChildren(QPushButton) if "none" in each.text())
    confirm.setFocus()
    press(K.Key_Return)
    wait(lambda: step in window.office.records.setting("close_confirmed", {}))
    wait(lambda: bool(window.toast.text))
    QTest.keyClick(window, K.Key_Z)
    wait(lambda: step not in window.office.records.setting("close_confirmed", {}))


def test_a_no_to_a_proposal_can_be_taken_back(fresh):
    fresh.records.set_setting("close_declined", {"one": "why", "two": "why"})
    closing.propose_again(fresh, ["one"])
    assert fresh.records.setting("close_declined", {}) == {"two": "why"}


def test_in_a_narrow_window_enter_shows_the_books_of_a_step_and_escape_the_questions(window, wait):
    window.resize(1024, 700)
    go(window, 4, wait)
    room = window.room("month")
    wait(lambda: room.view is not None and room.list.hasFocus())
    assert (room.step.isVisible(), room.asked.isVisible()) == (False, True)
    press(K.Key_J)
    press(K.Key_Return)
    assert (room.step.isVisible(), room.asked.isVisible()) == (True, False)
    press(K.Key_Escape)
    assert (room.step.isVisible(), room.asked.isVisible()) == (False, True)
    assert room.list.hasFocus()
    window.resize(1360, 860)
    assert room.step.isVisible()
    assert room.asked.isVisible(), "where there is room for both, both are there"


def test_a_document_is_found_and_opened(window, wait, monkeypatch):
    opened = []
    monkeypatch.setattr(document_actions, "open_original", lambda _desk, _owner, held: opened.append(held.name))
    go(window, 5, wait)
    room = window.room("documents")
    press(K.Key_Slash)
    wait(room.search.hasFocus)
    QTest.keyClicks(room.search, "Lieferung")
    wait(lambda: room._stack.currentIndex() == 1 and room.hits.rowCount() > 0)
    press(K.Key_Return)
    assert room.found.hasFocus()
    window.show_screen("documents", "/")
    press(K.Key_Escape)
    wait(lambda: room._stack.currentIndex() == 0)
    press(K.Key_Return)
    press(K.Key_O)
    assert opened


def test_a_question_is_asked_and_its_page_opened(window, wait):
    go(window, 6, wait)
    room = window.room("ask")
    assert room.line.hasFocus()
    QTest.keyClicks(room.line, "Was kostet die Lieferung?")
    press(K.Key_Return)
    wait(lambda: bool(room.sources.cards) and not window.desk.bridge.busy)
    press(K.Key_Escape)
    room.answer.setFocus()
    press(K.Key_N)
    wait(lambda: room._right.currentIndex() == 1)
    press(K.Key_Escape)
    assert room._right.currentIndex() == 0


def test_enter_presses_the_button_that_has_the_focus(window, wait):
    go(window, 1, wait)
    home = window.room("home")
    work = next(each for each in home.findChildren(QPushButton) if each.accessibleName() == "All documents")
    work.setFocus()
    press(K.Key_Return)
    wait(lambda: window.screen_name == "documents")
