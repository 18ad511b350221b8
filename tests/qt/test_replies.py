"""The room Replies: who waits, what the customer wrote, the draft with its claims, and what proves them."""

from dataclasses import asdict
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from core.progress import CancelToken
from desktop.reply_room import ReplyRoom
from desktop.reply_text import marks_of
from desktop.theme import State
from office.app import documents, mail_watch, mailroom, replies
from office.mailbox.imap import Account

MAIL = (
    "From: Anna Krause <anna@krause.example>\r\nTo: laden@lindner.example\r\nSubject: Lieferung\r\n"
    "Message-ID: <1@krause.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    "Guten Tag,\r\n\r\nwas kostet die Lieferung nach Köln?\r\n\r\nGruß Anna Krause\r\n"
)
TERMS = "Lieferung\n\nDie Lieferung innerhalb Deutschlands kostet 4,90 €.\n"


@pytest.fixture
def worked(fresh, tmp_path):
    """An office with one document and one mail, drafted."""
    (tmp_path / "Lieferbedingungen.txt").write_text(TERMS, encoding="utf-8")
    (tmp_path / "1.eml").write_bytes(MAIL.encode())
    documents.add_paths(fresh, [tmp_path / "Lieferbedingungen.txt"])
    replies.take_mails(fresh, [tmp_path / "1.eml"])
    mail_watch.watch_of(fresh, lambda _event, _facts: None).round(CancelToken())
    return fresh


@pytest.fixture
def room(worked, open_window, wait):
    window = open_window(worked)
    window.show_screen("replies")
    found = window.room("replies")
    assert isinstance(found, ReplyRoom)
    wait(lambda: found.detail is not None)
    return found


def test_the_customers_words_and_the_draft_stand_there(room):
    assert "was kostet die Lieferung nach Köln?" in room.mail.text.text()
    assert "4,90 €" in room.draft.toPlainText()
    assert "anna@krause.example" in room.card.to.accessibleName()


def test_a_claim_opens_the_page_that_proves_it(room, wait):
    number = next(n for n, claim in enumerate(room.detail.outcome["claims"]) if "4,90" in claim["text"])
    room.draft.claim_clicked.emit(number)
    assert room._right.currentWidget() is room.page
    room.page.setFocus()
    QTest.keyClick(room.page, Qt.Key.Key_Escape)
    wait(lambda: room._right.currentIndex() == 0)


def test_the_draft_can_be_copied(room):
    room.copy()
    assert QGuiApplication.clipboard().text() == room.detail.outcome["reply"]


def test_e_hands_it_to_the_owner_and_d_is_done(room, wait):
    for key, state in ((Qt.Key.Key_E, "handed-over"), (Qt.Key.Key_D, "silent")):
        QTest.keyClick(room.list, key)
        wait(lambda state=state: room.model.rows[0].state == state)
    assert not room.model.rows[0].needs_owner


def test_the_same_mail_dropped_again_is_not_doubled(room, wait, tmp_path):
    again = tmp_path / "again.eml"
    again.write_bytes(MAIL.encode())
    room._desk.drop.emit([again])
    wait(lambda: not room._desk.bridge.busy)
    assert len(room.model.all_rows) == 1


def test_an_empty_room_teaches(fresh, open_window, wait):
    window = open_window(fresh)
    window.show_screen("replies")
    found = window.room("replies")
    wait(lambda: not window.desk.bridge.busy)
    assert isinstance(found, ReplyRoom)
    assert found._body.currentIndex() == 0
    assert not found._enter.isHidden()
    assert not found._awaited.text()


def test_an_empty_room_with_an_account_says_that_mails_will_come(fresh, open_window, wait):
    account = Account("imap.firm.example", "laden@firm.example")
    mailroom.store_of(fresh).keep_account(account.name, asdict(account), date(2026, 11, 1))
    fresh.passphrase = "Buche"
    window = open_window(fresh)
    window.show_screen("replies")
    found = window.room("replies")
    wait(lambda: account.name in found._awaited.text())
    assert found._enter.isHidden()
    mailroom.remove_account(fresh, account.name)
    wait(lambda: not found._enter.isHidden())
    assert not found._awaited.text()


def test_marks_stand_side_by_side_and_a_gap_goes_first():
    text = "Es kostet 4,90 €. [… bitte 9 prüfen …]"
    claims = [
        {"start": 10, "length": 6, "text": "4,90 €", "status": "proven"},
        {"start": text.index("9 prüfen"), "length": 1, "text": "9", "status": "unproven"},
        {"start": 3, "length": 6, "text": "elsewhere", "status": "proven"},
    ]
    marks = marks_of({"reply": text, "claims": claims})
    assert [(text[each.start : each.start + each.length], each.state, each.claim) for each in marks] == [
        ("4,90 €", State.PROVEN, 0),
        ("[… bitte 9 prüfen …]", State.ASK, -1),
    ]


# --- what can be asked of a draft ----------------------------------------------------------------------------------


@pytest.fixture
def working(room):
    """As the office does beside the window: what waits is drafted now."""
    office = room._desk.office

    def work():
        mail_watch.watch_of(office, lambda _event, _facts: None).round(CancelToken())

    return work


def waits_again(room, wait):
    wait(lambda: room.detail.row.state == "waiting")


def drafted_again(room, wait, working):
    waits_again(room, wait)
    working()
    wait(lambda: room.detail.row.state == "ready")
    return room.draft.toPlainText()


def test_warmer_is_another_frame_around_the_same_claim(room, wait, working):
    next(each for each in room.card.wishes.change.menu().actions() if each.text() == "Warmer").trigger()
    text = drafted_again(room, wait, working)
    assert "Herzliche Grüße" in text
    assert "4,90 €" in text


def test_r_with_a_hint_asks_the_documents_too(room, wait, working, tmp_path):
    (tmp_path / "Garantie.txt").write_text("Garantie\n\nWir geben 5 Jahre Garantie auf alle Möbel.", encoding="utf-8")
    documents.add_paths(room._desk.office, [tmp_path / "Garantie.txt"])
    room.card.wishes.hint.setFocus()
    room.card.wishes.hint.setText("Garantie auf Möbel")
    QTest.keyClick(room.card.wishes.hint, Qt.Key.Key_Return)
    assert "5 Jahre Garantie" in drafted_again(room, wait, working)


def test_enter_in_the_hint_approves_nothing(room, wait):
    room.card.wishes.hint.setFocus()
    QTest.keyClick(room.card.wishes.hint, Qt.Key.Key_Return)
    waits_again(room, wait)
    assert room.model.rows[0].state == "waiting"


def test_enter_approves_copies_and_leaves_the_pile(room, wait):
    text = room.detail.outcome["reply"]
    QTest.keyClick(room.list, Qt.Key.Key_Return)
    wait(lambda: not room.model.rows[0].needs_owner)
    assert QGuiApplication.clipboard().text() == text


def test_t_reads_the_draft_in_the_owners_language_and_back(room, wait):
    QTest.keyClick(room.list, Qt.Key.Key_T)
    wait(lambda: room.card.reads)
    text = room.card.reading.toPlainText()
    assert "Kind regards" in text
    assert "4,90 €" in text
    QTest.keyClick(room.list, Qt.Key.Key_T)
    assert not room.card.reads


def test_n_walks_through_the_claims(room, wait):
    QTest.keyClick(room.list, Qt.Key.Key_N)
    assert room._right.currentWidget() is room.page


def test_the_conversation_before_is_folded_and_opens(worked, open_window, wait):
    again = MAIL.replace("<1@", "<2@").replace("Subject: Lieferung", "Subject: Re: Lieferung").replace(
        "MIME-Version", "In-Reply-To: <1@krause.example>\r\nMIME-Version"
    )  # fmt: skip
    replies.take_text(worked, again.replace("was kostet die Lieferung nach Köln?", "und bis wann kommt sie?"))
    mail_watch.watch_of(worked, lambda _event, _facts: None).round(CancelToken())
    window = open_window(worked)
    second = max(row.id for row in replies.list_replies(worked))
    window.show_screen("replies", str(second))
    room = window.room("replies")
    wait(lambda: room.detail is not None and room.detail.row.id == second)
    [letter] = room.mail.letters
    assert letter.body.isHidden()
    letter.head.click()
    assert not letter.body.isHidden()
    assert "was kostet die Lieferung nach Köln?" in letter.body.text()


def test_a_contradiction_opens_both_passages(worked, open_window, wait, tmp_path):
    (tmp_path / "Preise.txt").write_text(TERMS.replace("4,90", "6,90"), encoding="utf-8")
    documents.add_paths(worked, [tmp_path / "Preise.txt"])
    [row] = replies.list_replies(worked)
    replies.draft_again(worked, row.id)
    mail_watch.watch_of(worked, lambda _event, _facts: None).round(CancelToken())
    window = open_window(worked)
    window.show_screen("replies")
    room = window.room("replies")
    wait(lambda: room.detail is not None)
    ways = [each for each in room.notes.findChildren(QPushButton) if ".txt" in each.text()]
    assert {each.text().partition(" · ")[0] for each in ways} == {"Lieferbedingungen.txt", "Preise.txt"}
    QTest.mouseClick(ways[1], Qt.MouseButton.LeftButton)
    assert room._right.currentWidget() is room.page
