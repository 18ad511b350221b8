"""The room Month in windows of all sizes, and with more questions than a window shows."""

import dataclasses

import pytest
from PySide6.QtWidgets import QPushButton

from core.words import use_language
from desktop.controls import Pill
from desktop.month_asked import MonthAsked
from office.app import preferences
from tests.qt.test_by_keyboard import window  # noqa: F401  an office in which each room has something to show
from tests.qt.test_month import files, room  # noqa: F401
from tests.qt.test_window import settled


def test_what_ends_a_month_stands_in_one_line(room, qapp):  # noqa: F811
    room.window().resize(1360, 860)
    qapp.processEvents()
    assert room._lock.geometry().top() == room._package.geometry().top()


def test_in_a_low_window_the_books_of_a_step_lie_below_what_is_said_of_it(room, wait):  # noqa: F811
    room.window().resize(880, 600)
    room.list.setCurrentIndex(room.steps.index([step.name for step in room.view.close.steps].index("variance")))
    room._turn(books=True)
    said = room.step._evidence
    said.setText("\n".join(f"Line {n}" for n in range(20)))
    said.show()
    place = said.parentWidget()
    wait(lambda: room.books.mapTo(place, room.books.rect().topLeft()).y() > said.geometry().bottom() > 200)
    assert room.books.height() >= room.books.minimumHeight()


def test_many_questions_come_card_by_card_and_all_come(room, wait):  # noqa: F811
    asked, many = MonthAsked(room._desk), room.view.questions[:1] * 40
    asked.put(dataclasses.replace(room.view, questions=many, offer=None))
    assert asked._cards.count() < 20
    wait(lambda: not asked._next.isActive())
    texts = [label.text() for label in asked.findChildren(QPushButton)]
    assert texts.count("None of these") == 39
    asked.put(room.view)
    assert not asked._next.isActive()


@pytest.mark.parametrize(("size", "language"), [((1280, 800), "de"), ((1280, 800), "vi"), ((880, 600), "de")])
def test_the_month_and_its_counts_are_written_out_in_every_window(window, wait, size, language):  # noqa: F811
    preferences.set_language(window.office, language)
    use_language(language)
    window.rebuild()
    window.resize(*size)
    window.show_screen("month")
    here = window.room("month")
    wait(lambda: here.view is not None)
    settled(window, wait)
    pills = here._counted.findChildren(Pill)
    shown = [here.months, here.export.button, here._add, *(each for each in pills if each.isVisible())]
    assert len(shown) == 6
    assert [each for each in shown if each.width() < each.sizeHint().width()] == []


def test_no_card_is_seen_lower_than_its_words(window, wait, qapp):  # noqa: F811
    window.resize(1280, 800)
    window.show_screen("month")
    month = window.room("month")
    wait(lambda: month.view is not None)
    settled(window, wait)
    asked, many = month.asked, month.view.questions[:1] * 20
    asked.put(dataclasses.replace(month.view, questions=many))
    for _round in range(20):
        qapp.processEvents()
        cards = [asked._cards.itemAt(at).widget() for at in range(asked._cards.count())]
        assert [
            each for each in cards if each and each.isVisible() and each.height() < each.minimumSizeHint().height()
        ] == []
    assert not asked._next.isActive()
