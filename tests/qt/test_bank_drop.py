"""What is dropped goes to the job it is for, in whatever room it falls, and says so: statements, mails, invoices."""

import pytest

from office.app import documents, replies
from office.store.bank import BankBook
from tests.invoice_files import Paper
from tests.provider_files import PAYPAL
from tests.qt.test_window import dropped, hovered, settled

STATEMENT = (
    ":20:X\n:25:DE02120300000000202051\n:28C:1/1\n:60F:C260901EUR100,00\n"
    ":61:2609010901D10,50NTRFNONREF\n:86:166?00X?20SVWZ+RE 4711?32Krause\n:62F:C260901EUR89,50\n"
)
ORDERS = "Datum;Bestellung;Lieferant;Betrag\n01.09.2026;B-1;Holz-Nord;119,00\n02.09.2026;B-2;Holz-Nord;5,00\n"


def test_a_dropped_statement_is_imported_and_told(fresh, open_window, wait, tmp_path):
    (tmp_path / "september.sta").write_text(STATEMENT, encoding="utf-8")
    (tmp_path / "orders.csv").write_text(ORDERS, encoding="utf-8")
    said = []
    window = open_window(fresh)
    window.desk.toast.connect(lambda sentence, _undo: said.append(sentence))
    dropped(window, [tmp_path / "september.sta", tmp_path / "orders.csv"])
    wait(lambda: any("bank line" in sentence for sentence in said))
    settled(window, wait)
    assert any("1 new bank line" in sentence for sentence in said)
    lines = BankBook(fresh.records.database).lines()
    assert [(str(line.amount), line.name) for line in lines] == [("-10.50", "Krause")]
    assert len(documents.list_documents(fresh)) == 2


def test_a_providers_export_dropped_on_month_says_what_was_taken(fresh, open_window, wait, tmp_path):
    (tmp_path / "paypal.csv").write_text(PAYPAL, encoding="utf-8")
    said = []
    window = open_window(fresh)
    window.desk.toast.connect(lambda sentence, _undo: said.append(sentence))
    window.show_screen("month")
    dropped(window, [tmp_path / "paypal.csv"])
    wait(lambda: any("PayPal EUR" in sentence for sentence in said))
    settled(window, wait)
    assert any("1 sale of 119.00, 2.81 fees" in sentence for sentence in said)
    assert len(BankBook(fresh.records.database).lines()) == 10


MAIL = (
    "From: Anna Berg <anna@example.org>\nTo: office@example.org\nSubject: Delivery\nMessage-ID: <1@example.org>\n"
    "Date: Mon, 2 Nov 2026 09:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\nWhen do you deliver?\n"
)


@pytest.mark.parametrize("room", ["home", "replies", "invoices", "documents", "ask", "settings"])
def test_a_banks_table_is_no_shops_messages_wherever_it_falls(fresh, open_window, wait, tmp_path, room):
    (tmp_path / "paypal.csv").write_text(PAYPAL, encoding="utf-8")
    planned, window = [], open_window(fresh)
    window.arrivals.planned.connect(planned.append)
    window.show_screen(room)
    hovered(window, [tmp_path / "paypal.csv"])
    wait(lambda: planned)
    assert "1 bank statement" in planned[0]
    assert "Bank lines go to Month" in planned[0]
    dropped(window, [tmp_path / "paypal.csv"])
    wait(lambda: len(BankBook(fresh.records.database).lines()) == 10)
    settled(window, wait)


def test_a_mail_is_answered_on_replies_and_kept_elsewhere_and_both_are_said(fresh, open_window, wait, tmp_path):
    (tmp_path / "a.eml").write_text(MAIL, encoding="utf-8")
    planned, said, window = [], [], open_window(fresh)
    window.arrivals.planned.connect(planned.append)
    window.desk.toast.connect(lambda sentence, _undo: said.append(sentence))
    window.show_screen("documents")
    hovered(window, [tmp_path / "a.eml"])
    wait(lambda: planned)
    assert "drop them on Replies" in planned[-1]
    dropped(window, [tmp_path / "a.eml"])
    wait(lambda: any("1 document added" in sentence for sentence in said))
    assert any("drop them on Replies" in sentence for sentence in said)
    assert replies.list_replies(fresh) == []
    settled(window, wait)
    window.show_screen("replies")
    hovered(window, [tmp_path / "a.eml", tmp_path / "a.eml"])
    wait(lambda: "draft answers" in planned[-1])
    dropped(window, [tmp_path / "a.eml", tmp_path / "a.eml"])
    wait(lambda: len(replies.list_replies(fresh)) == 1)
    settled(window, wait)


def test_an_invoice_dropped_on_month_is_checked_and_said_beside_the_books(fresh, open_window, wait, tmp_path):
    (tmp_path / "september.sta").write_text(STATEMENT, encoding="utf-8")
    paper = Paper().write(tmp_path)
    planned, window = [], open_window(fresh)
    window.arrivals.planned.connect(planned.append)
    window.show_screen("month")
    hovered(window, [tmp_path / "september.sta", paper])
    wait(lambda: planned)
    assert "1 file of books" in planned[0]
    assert "1 invoice: keep a copy, read, check the invoices" in planned[0]
    dropped(window, [tmp_path / "september.sta", paper])
    wait(lambda: [row.name for row in documents.list_documents(fresh)] == [paper.name])
    wait(lambda: len(BankBook(fresh.records.database).lines()) == 1)
    settled(window, wait)
