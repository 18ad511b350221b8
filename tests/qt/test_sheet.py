"""Text kinds: the passage is marked exactly, whatever the line ends and letters before it."""

import pytest

from desktop import sheet
from desktop.pages import Span
from desktop.sheet import Sheet
from kb.document import Block, Page


@pytest.fixture
def paper(qtbot) -> Sheet:
    made = Sheet()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


@pytest.mark.parametrize(
    "text",
    [
        "before\r\nand\r\nthen the passage here\r\nafter",
        "before\nand\nthen the passage here\nafter",
        "before\rand\rthen the passage here\rafter",
        "😀😀 emoji 中文 then the passage here",
        "\u200f\u202ertl عربى then the passage here",
        "<b>not bold</b> & then the passage here",
        "a\0b\u2028c\u2029d then the passage here",
    ],
)
def test_the_passage_is_marked(paper: Sheet, text: str):
    start = text.index("the passage")
    paper.put(Page(1, text), [Span(start, len("the passage"))])
    assert paper.marked_text() == ["the passage"]


def test_mark_up_stays_text(paper: Sheet):
    paper.put(Page(1, "<h1>Big</h1><img src='file:///etc/passwd'>"), [])
    assert paper.toPlainText() == "<h1>Big</h1><img src='file:///etc/passwd'>"


def test_a_long_page_shows_the_part_around_the_passage(paper: Sheet):
    text = "".join(f"row {n}; value {n * 7}\n" for n in range(60_000))
    words = "row 51234; value"
    paper.put(Page(1, text), [Span(text.index(words), len(words))])
    assert paper.marked_text() == [words]
    assert len(paper.toPlainText()) <= sheet.SHOWN


def test_the_passage_is_in_sight(paper: Sheet, qapp):
    text = "\n".join(f"line {n}" for n in range(500))
    paper.put(Page(1, text), [Span(text.index("line 400"), 8)])
    qapp.processEvents()
    (selection,) = paper.extraSelections()
    place = paper.cursorRect(selection.cursor)
    assert 0 <= place.top() <= paper.viewport().height()


def test_headings_are_larger(paper: Sheet):
    paper.put(Page(1, "Title\nbody", blocks=(Block(0, 5, "heading", 1), Block(6, 4))), [])
    document = paper.document()
    sizes = [document.findBlockByNumber(n).begin().fragment().charFormat().font().pixelSize() for n in (0, 1)]
    assert sizes[0] > sizes[1]
