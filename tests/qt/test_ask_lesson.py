"""Ask before anything is asked: it teaches with questions that the owner's own documents answer."""

from PySide6.QtWidgets import QLabel, QPushButton

from desktop.ask import Ask
from desktop.ask_lesson import AskLesson
from office.app import documents, preferences, question_examples

CARE = """Oiling and cleaning

How often must a table top be oiled? Twice a year, with a thin coat of oil.
"""
HOURS = "# Opening hours\n\n" + "The shop is open from ten to six.\n\n" * 90 + "# Case 2026-0042\n\nThree chairs.\n"


def room_of(window) -> Ask:
    window.show_screen("ask")
    found = window.room("ask")
    assert isinstance(found, Ask)
    return found


def test_fields_of_a_bank_and_the_own_name_are_no_questions(fresh, tmp_path):
    bank = "Statement of the account\n\n?00SEPA-UEBERWEISUNG?\n\nstellung 4660 anteilig?\n\nSteuerberatung PartG ?\n"
    (tmp_path / "bank.txt").write_text(bank, encoding="utf-8")
    (tmp_path / "letter.md").write_text("# Tischlerei Lindner GmbH\n\nWe make tables.\n", encoding="utf-8")
    (tmp_path / "zh.txt").write_text("退货\n\n顾客可以在多长时间内退货？三十天。\n", encoding="utf-8")
    preferences.set_firm_name(fresh, "Tischlerei Lindner GmbH")
    documents.add_paths(fresh, [tmp_path])
    found = question_examples.examples(fresh)
    assert found[:1] == ["顾客可以在多长时间内退货？"]
    assert not [each for each in found if "SEPA" in each or "4660" in each or "PartG" in each or "Lindner" in each]


def test_questions_come_from_the_documents_and_one_press_asks(fresh, open_window, wait, tmp_path):
    (tmp_path / "care.txt").write_text(CARE, encoding="utf-8")
    (tmp_path / "hours.md").write_text(HOURS, encoding="utf-8")
    documents.add_paths(fresh, [tmp_path])
    asked, about = question_examples.examples(fresh)
    assert asked == "How often must a table top be oiled?", "a question that stands there comes first"
    assert "Opening hours" in about, "and a subject, never a single case"
    window = open_window(fresh)
    room = room_of(window)
    lesson = room.findChild(AskLesson)
    wait(lambda: len(lesson.findChildren(QPushButton)) == 2)
    assert lesson.isVisible()
    assert room.answer.isHidden()
    press = lesson.findChildren(QPushButton)[0]
    assert press.accessibleName() == asked
    press.click()
    wait(lambda: room._shown is not None)
    assert room._shown.question == asked
    assert not room._shown.refused, "its answer stands in the documents"
    assert lesson.isHidden()
    assert room.answer.isVisible()


def test_in_the_smallest_window_nothing_is_cut_off(fresh, open_window, wait):
    window = open_window(fresh)
    room = room_of(window)
    wait(lambda: not window.desk.bridge.busy)
    assert room._earlier_card.isVisible()
    window.resize(window.minimumWidth(), 560)
    wait(lambda: not room._earlier_card.isVisible())
    wait(lambda: room._right.mapTo(room, room._right.rect().topRight()).x() <= room.width())


def test_without_documents_it_says_what_to_do_first(fresh, open_window, wait):
    window = open_window(fresh)
    lesson = room_of(window).findChild(AskLesson)
    wait(lambda: any("Drop ten documents" in each.text() for each in lesson.findChildren(QLabel)))
    assert not lesson.findChildren(QPushButton)


def test_a_long_question_is_not_cut_off(fresh, open_window, wait, tmp_path):
    long = "What must be done when the delivery came too late and the customer no longer wants the goods?"
    (tmp_path / "late.txt").write_text(f"Late deliveries\n\n{long} Tell us within a week.\n", encoding="utf-8")
    documents.add_paths(fresh, [tmp_path])
    window = open_window(fresh)
    window.resize(1024, 640)
    lesson = room_of(window).findChild(AskLesson)
    wait(lambda: lesson.findChildren(QPushButton) and lesson.findChildren(QPushButton)[0].height() > 40)
    (press,) = lesson.findChildren(QPushButton)
    words = press.findChild(QLabel)
    wait(lambda: words.height() >= words.minimumHeight() and press.width() <= lesson.width())
