"""The cockpit on Home: figures, what is missing, one click to the rows behind a figure, Esc back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.home import Home
from office.app import matching, months, rounds
from office.store.items import ItemBook
from tests.qt.test_month import BANK, ITEMS


@pytest.fixture
def home(fresh, open_window, wait, tmp_path, monkeypatch):
    monkeypatch.setattr(fresh.desk, "today", lambda: date(2026, 9, 20))
    for name, text in {"items.csv": ITEMS, "bank.sta": BANK}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    months.take_books(fresh, [tmp_path / "items.csv", tmp_path / "bank.sta"])
    rounds.begin(fresh)
    window = open_window(fresh)
    window.show_screen("home")
    found = window.room("home")
    assert isinstance(found, Home)
    wait(lambda: found.cockpit.found is not None)
    wait(lambda: ItemBook(fresh.records.database).matches() and "238.00\u00a0€" in said(found, "overdue"))
    return found


def said(home, name):
    return home.cockpit.figures[name].accessibleName()


def test_a_figure_says_its_number_and_what_it_stands_on(home):
    assert "457.00\u00a0€" in said(home, "cash")
    assert "11/09/2026" in said(home, "cash")
    assert "238.00\u00a0€" in said(home, "overdue"), "what the bank says is paid is not called overdue"
    assert "2 customers" in said(home, "overdue")


def test_a_figure_without_data_says_what_is_missing_and_is_never_nought(home):
    assert home.cockpit.figures["revenue"].number.text() == "–"
    assert "journal" in said(home, "revenue")
    assert "0" not in home.cockpit.figures["vat"].number.text()


def test_a_click_shows_the_rows_behind_and_escape_goes_back(home, wait):
    QTest.mouseClick(home.cockpit.figures["overdue"], Qt.MouseButton.LeftButton)
    wait(lambda: home.evidence.rows.rows)
    assert home.evidence.isVisible()
    assert {row.words[1].split(" ")[0] for row in home.evidence.rows.rows} == {"RE-1001", "RE-1002"}
    QTest.keyClick(home.evidence, Qt.Key.Key_Escape)
    assert not home.evidence.isVisible()


def test_an_unknown_figure_leads_to_the_room_that_takes_what_is_missing(home, wait):
    window = home.window()
    QTest.mouseClick(home.cockpit.figures["revenue"], Qt.MouseButton.LeftButton)
    wait(lambda: window.screen_name == "month")


def test_it_is_live(home, wait, fresh):
    before = home.cockpit.found
    (line,) = ItemBook(fresh.records.database).matches()
    matching.undo(fresh, line, wrong=True)
    wait(lambda: home.cockpit.found is not before and "476.00\u00a0€" in said(home, "overdue"))


def test_the_charts_speak_to_a_screen_reader(home):
    assert "Until 26/09/2026: " in home.cockpit._weeks.accessibleName()


def test_an_empty_office_has_no_cockpit(fresh, open_window, wait):
    window = open_window(fresh)
    window.show_screen("home")
    home = window.room("home")
    wait(lambda: home.cockpit.found is not None)
    assert home.cockpit.isHidden()


def test_reminders_are_prepared_with_one_press_and_taken_back_with_one(home, wait, fresh, monkeypatch):
    monkeypatch.setattr(fresh.desk, "today", lambda: date(2026, 10, 20))
    home.look_behind("overdue")
    wait(lambda: home.evidence.rows.rows)
    home.evidence.remind()
    wait(lambda: "late item" in home.evidence._note.text())
    assert home.evidence.rows.rows, "every late item is told of"
    assert not home.evidence._remind.isVisible()
    home.look_behind("cash")
    assert not home.evidence._remind.isVisible(), "cash is not reminded of"


def test_in_a_narrow_window_two_figures_stand_in_a_row(home, wait):
    cash, overdue, vat = (home.cockpit.figures[name] for name in ("cash", "overdue", "vat"))
    home.window().resize(1360, 860)
    wait(lambda: cash.y() == vat.y())
    home.window().resize(1000, 640)
    wait(lambda: vat.y() > cash.y())
    assert overdue.y() == cash.y()
