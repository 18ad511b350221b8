"""What a hand expects of every list: Ctrl+C, J and K, a file dragged out, its folder, F5, an Undo that tells all."""

import dataclasses
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QGuiApplication
from PySide6.QtTest import QTest

from desktop import document_actions
from desktop.arrivals import Arrivals
from desktop.documents import Documents
from desktop.invoice_list import InvoiceList
from desktop.invoice_model import InvoiceModel
from desktop.reply_list import ReplyList, ReplyModel
from office.app import documents
from office.app.invoice_rows import InvoiceRow
from tests.qt.test_bank_drop import STATEMENT


@pytest.fixture
def room(filled, open_window, wait):
    window = open_window(filled)
    window.show_screen("documents")
    found = window.room("documents")
    assert isinstance(found, Documents)
    wait(lambda: found.model.rowCount() > 2)
    found.list.setFocus()
    return found


def test_j_and_k_walk_and_ctrl_c_takes_the_name(room):
    room.list.choose(0)
    QTest.keyClick(room.list, Qt.Key.Key_J)
    assert room.list.currentIndex().row() == 1
    QTest.keyClick(room.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == room.model.rows[1].name
    QTest.keyClick(room.list, Qt.Key.Key_K)
    assert room.list.currentIndex().row() == 0


def test_a_document_dragged_out_is_a_copy_of_its_bytes_under_its_name(room):
    at = next(n for n, held in enumerate(room.model.rows) if held.sha256 and held.kind == "pdf")
    room.list.choose(at)
    data = room.list.dragged()
    path = Path(data.urls()[0].toLocalFile())
    held = room.model.rows[at]
    assert path.name == held.name
    assert path.read_bytes() == documents.original_of(room._desk.office, held.sha256).read_bytes()


def test_what_has_no_file_is_not_dragged(room):
    assert document_actions.file_of(room._desk, dataclasses.replace(room.model.rows[0], sha256="")) is None
    assert document_actions.file_of(room._desk, dataclasses.replace(room.model.rows[0], sha256="f" * 64)) is None


def test_the_window_does_not_take_in_what_is_dragged_out_of_it(room, monkeypatch):
    window, data = room.window(), QMimeData()
    room.list.choose(0)
    data.setUrls(room.list.dragged().urls())
    place, button = QPointF(300, 300).toPoint(), Qt.MouseButton.LeftButton
    made = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, button, Qt.KeyboardModifier.NoModifier)
    window.dragEnterEvent(made)
    assert window.overlay.isVisible()
    window.overlay.hide()
    monkeypatch.setattr(made, "source", lambda: room.list, raising=False)
    window.dragEnterEvent(made)
    assert not window.overlay.isVisible()


def test_its_folder_is_shown_or_it_is_said_that_it_is_gone(room, monkeypatch, tmp_path, wait):
    opened = []
    monkeypatch.setattr(document_actions.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    (tmp_path / "a.pdf").write_bytes(b"x")
    held = dataclasses.replace(room.model.rows[0], paths=(str(tmp_path / "a.pdf"),))
    document_actions.show_in_folder(room._desk, held)
    assert opened == [str(tmp_path)]
    (tmp_path / "a.pdf").unlink()
    document_actions.show_in_folder(room._desk, held)
    assert len(opened) == 1
    assert "no longer lies" in room.window().toast.text


def test_ctrl_c_takes_an_invoice_in_words(qtbot):
    day = date(2026, 11, 3)
    held = InvoiceRow(
        id=1, document="a" * 64, name="r.pdf", kind="invoice", supplier="Holz-Nord", number="2026-0815",
        issue_date=day, due_date=None, gross=Decimal("4812.40"), currency="EUR", verdict="pay", state="open",
        reason="", best_day=None, arrived="",
    )  # fmt: skip
    model = InvoiceModel()
    made = InvoiceList(model)
    qtbot.addWidget(made)
    model.put([held], day)
    made.choose(0)
    QTest.keyClick(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    parts = QGuiApplication.clipboard().text().split(" · ")
    assert parts[:2] == ["Holz-Nord", "2026-0815"]
    assert "4,812.40" in parts[-1]


def test_ctrl_c_takes_a_mails_sender_and_subject(qtbot):
    model = ReplyModel()
    made = ReplyList(model)
    qtbot.addWidget(made)
    model.show_rows([SimpleNamespace(id=1, sender="anna@berg.example", subject="Delivery")])
    made.setCurrentIndex(model.index(0))
    QTest.keyClick(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "anna@berg.example\nDelivery"


def test_f5_looks_into_the_watched_folders_at_once(room, monkeypatch):
    asked = []
    monkeypatch.setattr(type(room._desk.office.activity), "scan_soon", lambda _self: asked.append(True))
    QTest.keyClick(room.window(), Qt.Key.Key_F5)
    assert asked == [True]


def test_undo_of_a_statement_says_that_its_lines_stay(fresh, open_window, wait, tmp_path):
    window = open_window(fresh)
    (tmp_path / "auszug.sta").write_text(STATEMENT, encoding="utf-8")
    arrivals = window.arrivals
    assert isinstance(arrivals, Arrivals)
    arrivals.take([tmp_path / "auszug.sta"])
    wait(lambda: "bank line" in window.toast.text)
    window.toast.undo()
    wait(lambda: "Taken out again" in window.toast.text)
    assert "stays in Month" in window.toast.text
