"""What was learned, what is missing, and the figures: by keyboard, with undo, nothing used before it is accepted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from core.progress import CancelToken
from desktop import reply_pages
from desktop.palette import matches
from office.app import mail_watch, replies, reply_learning, reply_numbers, reply_sent

MAIL = (
    "From: {name} <{address}>\r\nTo: laden@lindner.example\r\nSubject: Frage\r\n"
    "Message-ID: <{address}>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    "Guten Tag,\r\n\r\nGilt die Garantie auch im Ausland?\r\n\r\nGruß {name}\r\n"
)
PEOPLE = [("Anna Krause", "anna@krause.example"), ("Jan Berg", "jan@berg.example"), ("Mia Toth", "mia@toth.example")]
ANSWER = "Unsere Garantie gilt zwei Jahre lang, auch im Ausland."


@pytest.fixture
def asked(fresh, tmp_path):
    """Three mails with a question that no document answers, drafted with a gap."""
    for name, address in PEOPLE:
        (tmp_path / f"{address}.eml").write_bytes(MAIL.format(name=name, address=address).encode())
    replies.take_mails(fresh, sorted(tmp_path.glob("*.eml")))
    work_off(fresh)
    return fresh


def work_off(office):
    mail_watch.watch_of(office, lambda _event, _facts: None).round(CancelToken())


def draft(office, mail):
    return str(replies.reply(office, mail).outcome["reply"])


def answered(office):
    """The owner filled each gap with his own words."""
    for row in replies.list_replies(office):
        reply_sent.approve(office, row.id, draft(office, row.id).replace("[… bitte ergänzen: Garantie …]", ANSWER))


def page(office, open_window, wait, name):
    window = open_window(office)
    window.show_screen(name)
    found = window.room(name)
    wait(lambda: not window.desk.bridge.busy)
    return window, found


def test_a_lesson_is_accepted_by_key_and_taken_back(asked, open_window, wait):
    answered(asked)
    window, found = page(asked, open_window, wait, "reply-learned")
    wait(lambda: found.chosen is not None)
    place = next(at for at, row in enumerate(found.model.rows) if ANSWER in row.words[1])
    found.table.selectRow(place)
    assert sorted(cells.words[1] for cells in found.sources.rows) == [name for name, _ in PEOPLE]
    number = found.chosen.lesson.id
    QTest.keyClick(found.table, Qt.Key.Key_A)
    wait(lambda: state(asked, number) == "accepted")
    wait(lambda: bool(window.toast.text))
    window.toast.undo()
    wait(lambda: state(asked, number) == "proposed")
    QTest.keyClick(found.table, Qt.Key.Key_X)
    wait(lambda: state(asked, number) == "declined")
    wait(lambda: all(row.subject.lesson.id != number for row in found.model.rows))


def state(office, number):
    return reply_learning.book_of(office).get(number).state


def test_one_answer_becomes_a_document_and_writes_the_drafts_again(asked, open_window, wait):
    _window, found = page(asked, open_window, wait, "reply-missing")
    wait(lambda: found.chosen is not None)
    assert found.chosen.mails == 3
    assert not found._keep.isEnabled(), "nothing is typed yet"
    found.answer.setPlainText(ANSWER)
    found.keep()
    wait(lambda: found.chosen is None)
    work_off(asked)
    assert all(ANSWER in draft(asked, row.id) for row in replies.list_replies(asked))


def test_what_names_a_customer_is_refused_with_a_sentence(asked, open_window, wait):
    window, found = page(asked, open_window, wait, "reply-missing")
    wait(lambda: found.chosen is not None)
    found.answer.setPlainText("Das gilt auch für Sie, Frau Krause.")
    found.keep()
    wait(lambda: any("belongs to one customer" in each for each in window.desk.bridge.told))
    assert found.chosen is not None
    assert found.answer.toPlainText() == "Das gilt auch für Sie, Frau Krause.", "what was typed stays"


def test_typing_is_not_disturbed_by_what_comes_in(asked, open_window, wait):
    window, found = page(asked, open_window, wait, "reply-missing")
    wait(lambda: found.chosen is not None)
    found.answer.setFocus()
    QTest.keyClicks(found.answer, "Ja und")
    found.fetch()
    wait(lambda: not window.desk.bridge.busy)
    QTest.keyClicks(found.answer, " nein")
    assert found.answer.toPlainText() == "Ja und nein"


def test_the_figures_stand_there_and_the_hour_is_kept(asked, open_window, wait, tmp_path, monkeypatch):
    answered(asked)
    _window, found = page(asked, open_window, wait, "reply-numbers")
    wait(lambda: bool(found.figures["coverage"].value.text()))
    assert found.figures["coverage"].value.text() == "0 %"
    assert "0 of 3" in found.figures["coverage"].note.text()
    assert found.figures["cost"].value.text() == "–"
    found._hour.setText("60")
    found.keep_costs()
    wait(lambda: "3" in found.figures["cost"].value.text())
    monkeypatch.setattr("desktop.dialogs.choose_target", lambda *_: tmp_path / "replies.csv")
    found.save()
    wait((tmp_path / "replies.csv").is_file)
    head, row = (tmp_path / "replies.csv").read_text(encoding="utf-8").splitlines()
    assert dict(zip(head.split(","), row.split(","), strict=True))["deserving"] == "3"


def test_a_scorecard_is_filled_and_counts(asked, open_window, wait):
    _window, found = page(asked, open_window, wait, "reply-numbers")
    this_week = reply_numbers.by_week(reply_numbers.tickets(asked))
    (week,) = this_week
    found.scorecard.put(*reply_numbers.sample(asked, week))
    assert len(found.scorecard.model.rows) == 3
    for name, choice in found.scorecard.answers.items():
        choice.setCurrentIndex(1 if name != "tone" else 2)
    found.scorecard.keep()
    wait(lambda: reply_numbers.scores(asked)["tone"] == (0, 1))
    assert reply_numbers.scores(asked)["right"] == (1, 1)


def test_every_page_is_found_by_ctrl_k_and_left_by_escape(fresh, open_window, wait):
    window = open_window(fresh)
    for name, title in reply_pages.page_titles().items():
        (entry,) = [each for each in matches(window._places(), title) if each.title == title]
        entry.run()
        assert window.screen_name == name
        wait(lambda: not window.desk.bridge.busy)
        QTest.keyClick(window.room(name), Qt.Key.Key_Escape)
        assert window.screen_name == "replies"


def test_what_was_sent_elsewhere_is_told_by_key(asked, open_window, wait):
    _window, room = page(asked, open_window, wait, "replies")
    wait(lambda: room.detail is not None and bool(room.detail.outcome.get("reply")))
    mail = room.detail.row.id
    QGuiApplication.clipboard().setText("Guten Tag,\n\nja, sie gilt auch dort zwei Jahre.\n")
    QTest.keyClick(room.list, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: any(answer.edit for answer in reply_sent.sent_of(asked).all()))
    (answer,) = reply_sent.sent_of(asked).all()
    assert (answer.mail, answer.way, answer.edit["matters"]) == (mail, "kontor", True)
    wait(lambda: room.model.all_rows and next(row for row in room.model.all_rows if row.id == mail).state == "silent")


def test_a_copied_answer_is_kept_by_key_and_taken_back(asked, open_window, wait):
    window, room = page(asked, open_window, wait, "replies")
    wait(lambda: room.detail is not None)
    QGuiApplication.clipboard().setText(ANSWER)
    QTest.keyClick(room.list, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: bool(reply_learning.list_lessons(asked, "accepted")))
    (kept,) = reply_learning.list_lessons(asked, "accepted")
    assert (kept.lesson.kind, kept.lesson.subject, kept.lesson.words) == ("saved-reply", "warranty", ANSWER)
    wait(lambda: bool(window.toast.text))
    window.toast.undo()
    wait(lambda: state(asked, kept.lesson.id) == "declined")
