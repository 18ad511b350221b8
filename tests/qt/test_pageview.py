"""The page view: leaves turn, sizes change, and a page that cannot be drawn shows its text with the passage."""

from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.desk import Desk
from desktop.pages import Span
from desktop.pageview import PageView, Place
from office.app import documents
from office.app.bootstrap import Office, open_office


@pytest.fixture
def shown(filled: Office, bridge, drawer, qtbot) -> PageView:
    return view_on(filled, bridge, drawer, qtbot)


def view_on(office: Office, bridge, drawer, qtbot) -> PageView:
    desk = Desk(office, bridge, drawer)
    made = PageView(desk, closable=True)
    made.desk = desk  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def place(office: Office, name: str, **more) -> Place:
    row = next(row for row in documents.list_documents(office) if row.name == name)
    return Place(row.sha256, name, pages=row.pages, **more)


def opened(view: PageView, wanted: Place, qtbot) -> None:
    with qtbot.waitSignal(view.shown, timeout=20_000):
        view.open(wanted)


def test_leaves_are_turned_by_keys_and_end_where_the_document_ends(shown: PageView, filled: Office, qtbot):
    opened(shown, place(filled, "terms.pdf"), qtbot)
    shown.focus_page()
    with qtbot.waitSignal(shown.shown, timeout=20_000):
        QTest.keyClick(shown.canvas, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert shown.place.page == 2
    shown.turn(1)
    assert shown.place.page == 2
    with qtbot.waitSignal(shown.shown, timeout=20_000):
        shown.turn(-1)
    shown.turn(-1)
    assert shown.place.page == 1


def test_larger_and_back_to_the_width(shown: PageView, filled: Office, qtbot):
    opened(shown, place(filled, "terms.pdf"), qtbot)
    fit = shown.canvas.paper.width()
    shown.zoom_by(1)
    shown.zoom_by(1)
    assert shown.canvas.paper.width() > 1.3 * fit
    shown.zoom_by(0)
    assert abs(shown.canvas.paper.width() - fit) < 25


def test_a_wider_window_gets_a_sharper_page(shown: PageView, filled: Office, qtbot):
    opened(shown, place(filled, "terms.pdf"), qtbot)
    shown.resize(1000, 600)
    qtbot.waitUntil(lambda: shown.canvas.paper.drawn.image.width() > 850, timeout=20_000)


def test_the_mark_stays_in_sight(shown: PageView, filled: Office, qtbot):
    text = documents.page_of(filled, place(filled, "terms.pdf").document, 1).text
    start = text.index("guarantee")
    opened(shown, place(filled, "terms.pdf", spans=(Span(start, 9),)), qtbot)
    for _ in range(3):
        shown.zoom_by(1)
    shown.canvas.show_marks()
    (box, _doubtful), *_ = shown.canvas.paper.mark_boxes()
    top = box.top() - shown.canvas.verticalScrollBar().value()
    assert 0 <= top <= shown.canvas.viewport().height()


def test_a_reader_is_told_what_is_marked(shown: PageView, filled: Office, qtbot):
    text = documents.page_of(filled, place(filled, "terms.pdf").document, 1).text
    opened(shown, place(filled, "terms.pdf", spans=(Span(text.index("30 days"), 7),)), qtbot)
    assert shown.canvas.accessibleName() == "Page 1 of terms.pdf"
    assert "30 days" in shown.canvas.accessibleDescription()


@pytest.mark.parametrize(
    "name", ["prices.xlsx", "question.eml", "Angebot Müller.docx", "opening hours.txt", "page.html"]
)
def test_text_kinds_are_set_as_text(shown: PageView, filled: Office, qtbot, name: str):
    wanted = place(filled, name)
    text = documents.page_of(filled, wanted.document, 1).text
    words = max(text.split(), key=len)
    opened(shown, place(filled, name, spans=(Span(text.index(words), len(words)),)), qtbot)
    assert shown.sheet.isVisible()
    assert shown.sheet.marked_text() == [words]


def test_what_cannot_be_drawn_is_shown_as_text(tmp_path: Path, paper_folder: Path, bridge, drawer, qtbot):
    """A locked file whose password is forgotten: its text was read, the passage is still shown, and why."""
    writer = PdfWriter(clone_from=PdfReader(paper_folder / "terms.pdf"))
    writer.encrypt("secret", algorithm="AES-256")
    writer.write(tmp_path / "locked.pdf")
    office = open_office(tmp_path / "office", with_model=False)
    (outcome,) = documents.add_paths(office, [tmp_path / "locked.pdf"])
    documents.unlock(office, outcome.document, "secret")
    office.close()
    again = open_office(tmp_path / "office", with_model=False)
    view = view_on(again, bridge, drawer, qtbot)
    text = documents.page_of(again, outcome.document, 1).text
    opened(view, place(again, "locked.pdf", spans=(Span(text.index("30 days"), 7),)), qtbot)
    again.close()
    assert view.sheet.isVisible()
    assert view.sheet.marked_text() == ["30 days"]
    assert "password" in view._note.text()


def test_a_page_that_is_gone_says_so(shown: PageView, bridge, qtbot):
    shown.open(Place("0" * 64, "gone.pdf"))
    qtbot.waitUntil(lambda: "gone.pdf is no longer here" in shown._note.text(), timeout=20_000)
    assert not shown.canvas.isVisible()
    assert not shown.sheet.isVisible()
