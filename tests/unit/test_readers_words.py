"""Words of PDF pages: offsets into the page's text, boxes as the page is shown, and who can see them."""

import io

import pytest
from PIL import Image
from reportlab.lib.colors import Color
from reportlab.lib.utils import ImageReader

from core.child_process import Refused
from core.errors import Trouble, WorldError
from kb.document import PageWords
from kb.readers.words import words_of
from kb.reading import Reader
from tests.unit.made_files import drawn_pdf, pdf, pdf_of_objects, stream
from tests.unit.reading_here import read_here


def read(content: bytes) -> tuple[str, PageWords]:
    (words,) = words_of(content, [1])
    return read_here(content).pages[0].text, words


def drawn(draw) -> dict[str, bool]:
    """The words of a page that `draw` fills, and whether each is hidden."""
    text, page = read(drawn_pdf(draw))
    return {text[word.start : word.start + word.length]: word.hidden for word in page.words}


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_boxes_are_fractions_of_the_page_as_it_is_shown(turn):
    text, page = read(pdf(["Rechnung Nr. 4711", "Größe 12,50"], turn=turn))
    words = {text[w.start : w.start + w.length]: w for w in page.words}
    assert list(words) == ["Rechnung", "Nr.", "4711", "Größe", "12,50"]
    first, last = words["Rechnung"], words["12,50"]
    assert (page.width, page.height) == (595, 842)
    assert first.left == pytest.approx(60 / 595, abs=0.002)
    assert first.top < 1 - 780 / 842 < first.bottom
    assert last.top > first.top
    assert first.right < words["Nr."].left
    assert {w.size for w in page.words} == {12}
    assert not any(w.hidden for w in page.words)


def test_a_cropped_page_counts_from_its_visible_corner():
    def draw(c):
        c.setCropBox((100, 100, 400, 500))
        c.drawString(100, 300, "Innen")
        c.drawString(420, 300, "Draussen")

    text, page = read(drawn_pdf(draw))
    inside, outside = page.words
    assert (page.width, page.height) == (300, 400)
    assert inside.left == pytest.approx(0, abs=0.01)
    assert inside.top < 0.5 < inside.bottom
    assert (inside.hidden, outside.hidden) == (False, True)
    assert text.startswith("Innen")


def text_in(colour: Color | None = None, mode: int | None = None, size: float = 11, at: tuple[int, int] = (60, 700)):
    def draw(c):
        c.setFont("Helvetica", 11)
        c.drawString(60, 780, "Betrag:")
        c.setFont("Helvetica", size)
        c.setFillColor(colour or Color(0, 0, 0))
        c.drawString(*at, "99,00", mode=mode)

    return draw


@pytest.mark.parametrize(
    "draw",
    [
        text_in(mode=3),
        text_in(Color(1, 1, 1)),
        text_in(Color(0.99, 1, 0.99)),
        text_in(Color(0, 0, 0, alpha=0)),
        text_in(size=1.5),
        text_in(at=(700, 700)),
        text_in(at=(60, -50)),
    ],
    ids=["no ink", "white", "nearly white", "transparent", "tiny", "beside", "below"],
)
def test_what_nobody_sees_is_hidden(draw):
    assert drawn(draw) == {"Betrag:": False, "99,00": True}


@pytest.mark.parametrize(
    "draw",
    [text_in(), text_in(Color(0.9, 0.9, 0.9)), text_in(Color(1, 1, 0)), text_in(size=4), text_in(mode=1)],
    ids=["black", "light grey", "yellow", "small", "outline"],
)
def test_what_an_eye_can_find_is_not(draw):
    assert drawn(draw) == {"Betrag:": False, "99,00": False}


def test_white_on_a_dark_ground_is_seen_and_black_on_black_is_not():
    def draw(c):
        c.rect(50, 690, 300, 30, fill=1)
        c.setFillColor(Color(1, 1, 1))
        c.drawString(60, 700, "Menge")
        c.setFillColor(Color(0, 0, 0))
        c.drawString(160, 700, "geheim")

    assert drawn(draw) == {"Menge": False, "geheim": True}


def cover_by_shape(c):
    c.setFillColor(Color(1, 1, 1))
    c.rect(55, 695, 100, 20, fill=1, stroke=0)
    c.setFillColor(Color(0, 0, 0))


def cover_by_picture(c):
    c.drawImage(ImageReader(Image.new("RGB", (20, 20), "white")), 55, 695, 100, 20)


@pytest.mark.parametrize("cover", [cover_by_shape, cover_by_picture])
def test_a_figure_that_was_covered_and_printed_anew(cover):
    def draw(c):
        c.drawString(60, 700, "100,00")
        cover(c)
        c.drawString(63, 701, "827,31")  # pdfium leaves out a letter that stands twice in one place

    assert drawn(draw) == {"100,00": True, "827,31": False}


def test_without_a_cover_two_texts_over_each_other_are_both_seen():
    def draw(c):
        c.drawString(60, 700, "100,00")
        c.drawString(63, 701, "827,31")  # pdfium leaves out a letter that stands twice in one place

    assert not any(drawn(draw).values())


def test_words_of_a_form_that_is_drawn_on_the_page():
    def draw(c):
        c.beginForm("block")
        c.drawString(60, 700, "12,00")
        c.setFillColor(Color(1, 1, 1))
        c.drawString(60, 650, "weiss")
        c.endForm()
        c.translate(50, -50)
        c.doForm("block")

    assert drawn(draw) == {"12,00": False, "weiss": True}


def test_a_hidden_digit_inside_a_word_hides_the_word():
    def draw(c):
        text = c.beginText(60, 700)
        text.setFillColor(Color(1, 1, 1))
        text.textOut("1")
        text.setFillColor(Color(0, 0, 0))
        text.textOut("234,00 EUR")
        c.drawText(text)

    assert drawn(draw) == {"1234,00": True, "EUR": False}


def test_text_in_a_layer_that_is_switched_off_is_hidden():
    content = b"BT /F 12 Tf 60 700 Td (Da) Tj ET /OC /L BDC BT /F 12 Tf 60 600 Td (Weg) Tj ET EMC"
    off = pdf_of_objects(
        b"<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>/Properties<</L 6 0 R>>>>>>",
        stream(content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Type/OCG/Name(L)>>",
    )
    for file, hidden in ((off, True), (off.replace(b"/OFF", b"/OON"), False)):
        text, page = read(file)
        assert {text[w.start : w.start + w.length]: w.hidden for w in page.words} == {"Da": False, "Weg": hidden}


def test_a_scanners_own_words_are_hidden_under_a_picture():
    def draw(c):
        c.drawImage(ImageReader(Image.new("RGB", (60, 84), "grey")), 0, 0, 595, 842)
        c.drawString(60, 700, "Erkannt", mode=3)

    text, page = read(drawn_pdf(draw))
    assert text == "Erkannt"
    assert (page.picture, page.words[0].hidden) == (True, True)


def test_chinese_that_this_pc_may_have_no_font_for_is_not_called_hidden():
    _, page = read(pdf(["价格：一百元"]))
    assert [word.hidden for word in page.words] == [False]


def test_very_many_texts_over_each_other_end():
    def draw(c):
        for n in range(60):
            c.drawString(60, 700, f"{n:02}")

    assert drawn(draw)


def test_a_page_that_is_not_there():
    with pytest.raises(Refused) as no:
        list(words_of(pdf(["a"]), [2]))
    assert no.value.reason == Trouble.DAMAGED


def test_the_child_hands_them_over(tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(pdf(["Eins zwei"], ["Drei"]))
    reader = Reader(tmp_path / "workspace")
    try:
        pages = reader.words(file, [1, 2])
        assert pages == list(words_of(file.read_bytes(), [1, 2]))
        assert [len(page.words) for page in pages] == [2, 1]
        buffer = io.BytesIO()
        Image.new("L", (9, 9)).save(buffer, "PNG")
        file.write_bytes(buffer.getvalue())
        with pytest.raises(WorldError):
            reader.words(file, [1])
    finally:
        reader.close()
