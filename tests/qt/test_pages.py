"""Pages drawn in the child: the right page, the right words marked, and no harm from bad files."""

import os
import signal
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from core.errors import Trouble, WorldError
from desktop.pages import Drawer, Span, utf16_span, word_boxes
from kb.document import Page, Source, Word
from tests.qt import papers

SHARED = Path(__file__).parents[3] / "shared" / "data"


def page_of(path: Path, number: int) -> Page:
    """The page's text as the reader child gives it."""
    import pypdfium2

    text = pypdfium2.PdfDocument(path)[number - 1].get_textpage().get_text_range()
    return Page(number, text, width=100, height=100)


def ink_inside(image: QImage, box: QRectF) -> float:
    """The share of dark pixels inside a box given in fractions."""
    left, right = int(box.left() * image.width()), int(box.right() * image.width())
    top, bottom = int(box.top() * image.height()), int(box.bottom() * image.height())
    pixels = [image.pixelColor(x, y) for x in range(left, right) for y in range(top, bottom)]
    return sum(pixel.alpha() > 128 and pixel.lightness() < 128 for pixel in pixels) / max(1, len(pixels))


def marked(drawer: Drawer, path: Path, number: int, words: str, width: int = 800):
    page = page_of(path, number)
    start = page.text.index(words)
    return drawer.draw(path, page, width=width, spans=[Span(start, len(words))])


@pytest.mark.parametrize("turn", range(4))
def test_words_on_a_turned_page_are_marked_where_they_stand(drawer: Drawer, paper_folder: Path, turn: int):
    drawn = marked(drawer, paper_folder / "rotated.pdf", turn + 1, f"deposit is {100 + 90 * turn} EUR")
    assert drawn.texts == (f"deposit is {100 + 90 * turn} EUR",)
    (boxes,) = drawn.marks
    assert boxes
    assert all(ink_inside(drawn.image, box) > 0.05 for box in boxes)
    upright = boxes[0].width() * drawn.points[0] > boxes[0].height() * drawn.points[1]
    assert upright == (turn % 2 == 0)


def test_nothing_outside_the_mark_is_meant(drawer: Drawer, paper_folder: Path):
    """All ink of the line lies in the mark of the whole line: the mark is neither beside nor too small."""
    line = papers.TERMS[1]
    drawn = marked(drawer, paper_folder / "terms.pdf", 1, line)
    (box,) = drawn.marks[0]
    above = QRectF(0, box.top() - box.height(), 1, box.height() * 0.8)
    left = QRectF(0, box.top(), box.left() - 0.002, box.height())
    right = QRectF(box.right() + 0.002, box.top(), 0.99 - box.right(), box.height())
    assert ink_inside(drawn.image, box) > 0.05
    assert [ink_inside(drawn.image, area) for area in (above, left, right)] == [0, 0, 0]


def test_chinese_is_marked(drawer: Drawer, paper_folder: Path):
    drawn = marked(drawer, paper_folder / "保修.pdf", 1, "两年")
    assert drawn.texts == ("两年",)
    assert drawn.marks[0]


def test_letters_beyond_the_first_plane_count_twice_for_qt():
    assert utf16_span("a😀b", 2, 1) == (3, 1)
    assert utf16_span("abc", 1, 2) == (1, 2)
    assert utf16_span("中文", 1, 1) == (1, 1)
    assert utf16_span("😀😀", 0, 2) == (0, 4)


def test_words_that_ocr_saw_are_joined_along_the_line():
    words = tuple(
        Word(start, 4, left, top, left + 0.08, top + 0.02)
        for start, left, top in ((0, 0.1, 0.1), (5, 0.2, 0.1), (10, 0.1, 0.2), (15, 0.2, 0.2))
    )
    page = Page(1, "aaaa bbbb cccc dddd", Source.OCR, words=words)
    boxes = word_boxes(page, Span(5, 9))
    assert boxes == (QRectF(0.2, 0.1, 0.08, 0.02), QRectF(0.1, 0.2, 0.08, 0.02))
    assert len(word_boxes(page, Span(0, 9))) == 1


def test_a_scan_is_drawn_with_the_boxes_of_its_words(drawer: Drawer, tmp_path: Path):
    papers.picture(tmp_path / "scan.png")
    page = Page(1, "A scanned note", Source.OCR, words=(Word(2, 7, 0.05, 0.1, 0.12, 0.16),))
    drawn = drawer.draw(tmp_path / "scan.png", page, width=400, spans=[Span(2, 7)])
    assert drawn.marks == ((QRectF(0.05, 0.1, 0.12 - 0.05, 0.16 - 0.1),),)
    assert drawn.image.width() == 400


def test_a_locked_file_says_so(drawer: Drawer, paper_folder: Path, tmp_path: Path):
    writer = PdfWriter(clone_from=PdfReader(paper_folder / "terms.pdf"))
    writer.encrypt("secret", algorithm="AES-256")
    writer.write(tmp_path / "locked.pdf")
    with pytest.raises(WorldError) as refused:
        drawer.draw(tmp_path / "locked.pdf", Page(1, "text"), width=400, spans=[])
    assert refused.value.trouble is Trouble.ENCRYPTED


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 torn", b"\x89PNG\r\n\x1a\n torn", b"GIF89a", b"\0" * 5000])
def test_broken_files_are_refused_with_a_sentence(drawer: Drawer, tmp_path: Path, content: bytes):
    (tmp_path / "bad").write_bytes(content)
    with pytest.raises(WorldError) as refused:
        drawer.draw(tmp_path / "bad", Page(1, "text"), width=400, spans=[])
    assert refused.value.sentence


def test_a_page_that_is_not_there_is_refused(drawer: Drawer, paper_folder: Path):
    with pytest.raises(WorldError):
        drawer.draw(paper_folder / "terms.pdf", Page(99, "text"), width=400, spans=[])


def test_a_killed_child_is_replaced(paper_folder: Path):
    drawer = Drawer()
    try:
        drawer.warm_up()
        os.kill(drawer.pid or 0, signal.SIGKILL)
        drawn = marked(drawer, paper_folder / "terms.pdf", 1, "30 days")
        assert drawn.texts == ("30 days",)
    finally:
        drawer.close()


def test_pages_that_were_drawn_are_kept(drawer: Drawer, paper_folder: Path):
    first = marked(drawer, paper_folder / "terms.pdf", 1, "guarantee")
    assert marked(drawer, paper_folder / "terms.pdf", 1, "guarantee") is first


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared/data is not here")
def test_every_real_pdf_opens_with_its_words_marked(drawer: Drawer):
    """Three spans on each of the first two pages of every PDF: the marked words are those of the span."""
    import pypdfium2

    wrong, spans = [], 0
    for path in sorted(SHARED.rglob("*.pdf")):
        try:
            pages = min(2, len(pypdfium2.PdfDocument(path)))
        except pypdfium2.PdfiumError:
            continue
        for page in (page_of(path, number) for number in range(1, pages + 1)):
            wanted = [Span(start, 40) for start in range(0, len(page.text) - 40, max(1, len(page.text) // 3))][:3]
            try:
                drawn = drawer.draw(path, page, width=900, spans=wanted)
            except WorldError:
                continue  # the page view then shows the text with the same passage marked
            spans += len(wanted)
            for span, found in zip(wanted, drawn.texts, strict=True):
                if "".join(found.split()) != "".join(page.text[span.start : span.start + 40].split()):
                    wrong.append((path.name, page.number, span.start, found))
    assert spans > 150
    assert wrong == []
