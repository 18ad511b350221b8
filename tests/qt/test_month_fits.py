"""The room Month in windows of all sizes, and with more questions than a window shows."""

import dataclasses

from PySide6.QtWidgets import QPushButton

from desktop.month_asked import MonthAsked
from tests.qt.test_month import files, room  # noqa: F401


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
