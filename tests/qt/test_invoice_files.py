"""Pages in other files, by keyboard: P, tick, put together, and Z takes them apart."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.frame import Window
from desktop.invoice_room import InvoiceRoom
from office.app import documents, invoices
from office.app.bootstrap import Office, open_office
from tests import joined_pages as pages
from tests.qt.test_window import settled


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Page 1 and page 2, whose number was cut off: nothing proves that they belong together."""
    (tmp_path / "in").mkdir()
    opened = open_office(tmp_path / "office", with_model=False)
    first = pages.first(tmp_path / "in" / "scan1.pdf", carried="")
    second = pages.second(tmp_path / "in" / "scan2.pdf", named=False, carried="")
    invoices.check_files(opened, [first, pages.whole(tmp_path / "in" / "other.pdf", "2026-1190"), second])
    yield opened
    opened.close()


def room_of(window: Window) -> InvoiceRoom:
    room = window.room("invoices")
    assert isinstance(room, InvoiceRoom)
    return room


def test_put_together_and_taken_apart(office: Office, open_window: Callable[[Office], Window], wait):
    window = open_window(office)
    window.show_screen("invoices")
    settled(window, wait)
    room = room_of(window)
    names = sorted(row.name for row in invoices.list_invoices(office))
    room.pile.want("scan1.pdf")
    room.pile.fetch()
    settled(window, wait)
    QTest.keyClick(window, Qt.Key.Key_P)
    settled(window, wait)
    shown = [room.together.list.item(at).text().split(" · ")[0] for at in range(room.together.list.count())]
    assert shown == ["scan1.pdf", "scan2.pdf", "other.pdf"]
    ticked = [office.records.names(each)[0] for each in room.together.chosen()]
    assert ticked == ["scan1.pdf", "scan2.pdf"], "the page that counts on is offered"
    room.together.list.setCurrentRow(1)
    QTest.keyClick(room.together.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [office.records.names(each)[0] for each in room.together.chosen()] == ["scan2.pdf", "scan1.pdf"]
    QTest.keyClick(room.together.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    room.together.agree.click()
    settled(window, wait)
    assert room.detail is not None
    assert room.detail.row.name == "scan1.pdf + scan2.pdf"
    assert room.detail.reading.last_page == 2
    QTest.keyClick(window, Qt.Key.Key_Z)
    settled(window, wait)
    assert sorted(row.name for row in invoices.list_invoices(office)) == names
    assert "scan1.pdf + scan2.pdf" not in [row.name for row in documents.list_documents(office)]


def test_one_file_alone_is_not_put_together(office: Office, open_window: Callable[[Office], Window], wait):
    window = open_window(office)
    window.show_screen("invoices")
    settled(window, wait)
    room = room_of(window)
    room.pile.want("other.pdf")
    room.pile.fetch()
    settled(window, wait)
    room.open_together()
    settled(window, wait)
    assert [office.records.names(each)[0] for each in room.together.chosen()] == ["other.pdf"]
    assert not room.together.agree.isEnabled()
