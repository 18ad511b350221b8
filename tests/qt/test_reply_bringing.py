"""What is brought to Replies: a table's columns are asked once, unreadable rows are told, a pasted text is a mail."""

import csv
import datetime as dt
import os
import time
from dataclasses import asdict

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.reply_room import ReplyRoom
from desktop.settings import Settings
from office.app import documents, mail_folders, mailroom, replies
from office.mailbox.imap import Account
from office.replies.shop_columns import Role

TITLES = ["Conversation", "Buyer", "Sent at", "Message", "Order number"]
ROWS = [
    ["c1", "anna77", "2026-03-02 09:15", "Guten Tag, was kostet der Versand nach Köln?", "10-2231"],
    ["c4", "dieu", "2026-03-02 10:20", "Shop ơi, bao giờ có hàng lại ạ?", "10-2233"],
    ["c2", "bo_li", "soon", "Do you deliver to Spain, too?", "10-2232"],
]


def table(path, rows=ROWS):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([TITLES, *rows])
    past = time.time() - 60
    os.utime(path, (past, past))
    return path


@pytest.fixture
def room(fresh, open_window, wait):
    window = open_window(fresh)
    window.show_screen("replies")
    found = window.room("replies")
    assert isinstance(found, ReplyRoom)
    wait(lambda: not window.desk.bridge.busy)
    return found


def waits(office):
    return len(replies.list_replies(office))


def test_columns_are_shown_as_they_seem_and_the_owners_yes_takes_them_in(room, fresh, wait, tmp_path):
    card = room.bringing
    room._desk.drop.emit([table(tmp_path / "messages.csv")])
    wait(card.isVisible)
    assert card.choices[Role.TEXT].currentText() == "Message"
    assert card.choices[Role.NAME].currentText() == "Buyer"
    assert "anna77" in card._told.text()
    assert waits(fresh) == 0  # nothing before his yes
    card.choices[Role.NAME].setCurrentIndex(0)
    assert "anna77" not in card._told.text()
    card.choices[Role.NAME].setCurrentIndex(card.choices[Role.NAME].findText("Buyer"))
    card.take.click()
    wait(lambda: waits(fresh) == 2)
    wait(lambda: "soon" in card._told.text())  # the row that cannot be read stays to be seen
    card.later.click()
    assert card.isHidden()
    room._desk.drop.emit([table(tmp_path / "april.csv", [["c3", "cy", "2026-04-01", "Is it in stock?", "10-9"]])])
    wait(lambda: waits(fresh) == 3)
    assert card.isHidden()  # it was asked once


def test_what_cannot_be_is_said_and_the_question_stays(room, bridge, wait, tmp_path):
    card = room.bringing
    room._desk.drop.emit([table(tmp_path / "messages.csv")])
    wait(card.isVisible)
    card.choices[Role.TEXT].setCurrentIndex(0)
    card.take.click()
    wait(lambda: bool(bridge.told))
    assert card.isVisible()


def test_a_table_without_messages_is_told(room, wait, tmp_path):
    (tmp_path / "orders.csv").write_text("Order,Total\n7781,12.90\n7782,3.10\n", encoding="utf-8")
    room._desk.drop.emit([tmp_path / "orders.csv"])
    wait(lambda: "orders.csv" in room.bringing._told.text())


def test_a_table_of_a_watched_folder_asks_when_the_room_is_opened(room, fresh, wait, tmp_path):
    folder = tmp_path / "post"
    folder.mkdir()
    mail_folders.watch(fresh, folder)
    path = table(folder / "messages.csv", ROWS[:1])
    mail_folders._set_waiting(fresh, {path: ""})
    card = room.bringing
    wait(card.isVisible)
    card.later.click()
    room.fetch()
    wait(lambda: not room._desk.bridge.busy)
    assert card.isHidden()  # put off until the next start
    assert mail_folders.waiting(fresh) == {path: ""}


def test_a_text_pasted_in_replies_is_a_mail_and_elsewhere_a_document(room, fresh, wait):
    QGuiApplication.clipboard().setText("From: Anna <anna@web.example>\nSubject: Frage\n\nWas kostet der Versand?")
    window = room.window()
    window.paste()
    wait(lambda: waits(fresh) == 1)
    window.paste()
    wait(lambda: not room._desk.bridge.busy)
    assert waits(fresh) == 1
    assert documents.list_documents(fresh) == []
    window.show_screen("documents")
    window.paste()
    wait(lambda: len(documents.list_documents(fresh)) == 1)


def test_a_folder_for_mails_is_chosen_in_settings(fresh, open_window, wait, tmp_path):
    window = open_window(fresh)
    window.show_screen("settings", "mail")
    settings = window.room("settings")
    assert isinstance(settings, Settings)
    rows = settings.mail.folders
    (tmp_path / "post").mkdir()
    rows.watch(tmp_path / "post")
    wait(lambda: mail_folders.folders(fresh) == [tmp_path / "post"])
    wait(lambda: rows._rows.count() == 1)
    rows._unwatch(tmp_path / "post")
    wait(lambda: mail_folders.folders(fresh) == [])


def test_an_account_can_be_taken_out_in_settings(fresh, open_window, wait):
    account = Account("imap.firm.example", "laden@firm.example")
    mailroom.store_of(fresh).keep_account(account.name, asdict(account), dt.date(2026, 3, 1))
    fresh.passphrase = "Buche"
    window = open_window(fresh)
    window.show_screen("settings", "mail")
    card = window.room("settings").mail
    (leave,) = wait_for(wait, lambda: [b for b in card.findChildren(QPushButton) if "no more" in b.text()])
    assert account.user in leave.accessibleName()
    leave.click()
    wait(lambda: mailroom.accounts(fresh) == [])


def wait_for(wait, found):
    wait(lambda: bool(found()))
    return found()
