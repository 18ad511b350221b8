"""Pictures and OCR: words, their boxes, pages on their side; the right engine for each language."""

import importlib.util
import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader

from core.child_process import Refused
from core.errors import Trouble, WorldError
from kb.document import Kind, Page, Source
from kb.readers import ocr_tesseract, recognition
from kb.readers.image import picture
from kb.readers.sight import Picture, Seen, SeenLine, in_reading_order, page_of
from kb.reading import Reader
from tests.unit.made_files import drawn_pdf, pdf
from tests.unit.reading_here import read_here, refusal

LINES = {
    "de": "Rechnung über 1.234,56 € für fünf Größen",
    "en": "The delivery takes three working days.",
    "vi": "Cửa hàng mở cửa từ 8 giờ sáng đến 5 giờ chiều",
    "zh": "本公司的退货政策如下",
}
needs_rapid = pytest.mark.skipif(importlib.util.find_spec("rapidocr") is None, reason="rapidocr is not installed")
needs_vietnamese = pytest.mark.skipif(
    "vi" not in ocr_tesseract.languages(), reason="needs tesseract-ocr and tesseract-ocr-vie"
)


def font(language: str, size: int) -> ImageFont.FreeTypeFont | None:
    wanted = (
        ("wqy", "notosanscjk", "droidsansfallback", "arphic", "uming") if language == "zh" else ("dejavusans.ttf",)
    )
    for path in sorted(Path("/usr/share/fonts").rglob("*.tt[fc]")):
        if any(word in path.name.lower().replace("-", "") for word in wanted):
            return ImageFont.truetype(str(path), size)
    return None


def scan(*lines: tuple[str, str], size: tuple[int, int] = (1240, 500)) -> Image.Image:
    """Lines (language, text) as a scanner would see them."""
    made = Image.new("L", size, 255)
    for n, (language, text) in enumerate(lines):
        if (chosen := font(language, 34)) is None:
            pytest.skip("needs the fonts DejaVu Sans and, for Chinese, Droid Sans Fallback")
        ImageDraw.Draw(made).text((60, 60 + 80 * n), text, fill=0, font=chosen)
    return made


def written(made: Image.Image, form: str = "PNG", **more) -> bytes:
    out = io.BytesIO()
    made.save(out, form, **more)
    return out.getvalue()


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    made = Reader(tmp_path_factory.mktemp("workspace"))
    yield made
    made.close()


def words_of(page: Page) -> list[str]:
    return [page.text[w.start : w.start + w.length] for w in page.words]


def ocr(reader: Reader, path: Path, content: bytes, *languages: str) -> Page:
    path.write_bytes(content)
    (page,) = reader.ocr(path, [1], languages=languages)
    return page


@needs_rapid
@pytest.mark.parametrize("language", ["de", "en"])
def test_german_and_english(reader, tmp_path, language):
    page = ocr(reader, tmp_path / "a.png", written(scan((language, LINES[language]))), "de", "en")
    assert (page.text, page.source) == (LINES[language], Source.OCR)
    assert words_of(page) == LINES[language].split()
    ink = np.asarray(scan((language, LINES[language]))) < 128
    assert all(box_of(page, n, ink).any() for n in range(len(page.words)))
    assert page.words[0].left < 0.1 < page.words[-1].left


@needs_rapid
def test_chinese(reader, tmp_path):
    assert ocr(reader, tmp_path / "a.png", written(scan(("zh", LINES["zh"]))), "zh").text == LINES["zh"]


@needs_rapid
@needs_vietnamese
def test_vietnamese_between_german_lines(reader, tmp_path):
    content = written(scan(("de", LINES["de"]), ("vi", LINES["vi"])))
    assert ocr(reader, tmp_path / "a.png", content, "de", "vi").text.split("\n") == [LINES["de"], LINES["vi"]]
    without = ocr(reader, tmp_path / "a.png", content, "de")  # the control: only tesseract knows these letters
    assert LINES["vi"] not in without.text


def box_of(page: Page, word: int, ink: np.ndarray) -> np.ndarray:
    height, width = ink.shape
    w = page.words[word]
    return ink[int(w.top * height) : int(w.bottom * height), int(w.left * width) : int(w.right * width)]


@needs_rapid
@pytest.mark.parametrize("turns", [1, 2])
def test_a_scan_that_lies_wrong_is_read_and_its_boxes_lie_on_the_ink(reader, tmp_path, turns):
    made = Image.fromarray(np.rot90(np.asarray(scan(("en", LINES["en"]), ("de", LINES["de"]))), turns))
    page = ocr(reader, tmp_path / "a.png", written(made), "en")
    assert page.text.split("\n") == [LINES["en"], LINES["de"]]
    assert box_of(page, 0, np.asarray(made) < 128).any()
    assert (page.width, page.height) == (made.width * 0.75, made.height * 0.75)


@pytest.mark.parametrize("turns", [1, 3])
def test_a_page_on_its_side_is_turned_the_way_that_gives_more_words(turns):
    """A reader that sees words only where the sheet is upright: a black bar along the top."""
    sheet = np.full((400, 300), 255, np.uint8)
    sheet[40:60, 30:270] = 0

    def read(grey):
        if grey.shape == (300, 400):  # on its side: one line that runs down the sheet
            return [SeenLine((Seen("sideways", 0.1, 0.1, 0.15, 0.9),), 0.3)]
        return [SeenLine((Seen("upright", 0.1, 0.1, 0.9, 0.15),), 0.9)] if (grey[40:60] == 0).any() else []

    lying = np.ascontiguousarray(np.rot90(sheet, -turns))
    lines, found = recognition.upright(lying, read)
    assert found == turns
    page = page_of(lines, Picture(1, lying, 400, 300), found)
    assert page.text == "upright"
    assert (box_of(page, 0, lying == 0)).mean() > 0.9


@needs_rapid
def test_a_scanned_pdf_page_of_several(reader, tmp_path):
    made = scan(("de", LINES["de"]), size=(1240, 1754))

    def draw(c):
        c.drawString(60, 700, "Die erste Seite hat eigenen Text und braucht niemanden.")
        c.showPage()
        c.drawImage(ImageReader(made), 0, 0, 595, 842)

    path = tmp_path / "a.pdf"
    path.write_bytes(drawn_pdf(draw))
    read = reader.read(path, name="a.pdf")
    assert [page.source for page in read.pages] == [Source.TEXT, Source.NONE]
    seen = []
    (page,) = reader.ocr(path, [2], languages=["de"], report=seen.append)
    assert (page.number, page.text, page.width) == (2, LINES["de"], 595)
    assert [(p.done, p.total) for p in seen] == [(1, 1)]


@needs_rapid
def test_an_empty_sheet_has_no_words(reader, tmp_path):
    page = ocr(reader, tmp_path / "a.png", written(Image.new("L", (800, 1000), 255)), "de", "vi")
    assert (page.text, page.words, page.source) == ("", (), Source.OCR)


def test_ocr_of_other_kinds_and_pages_is_refused(reader, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Text")
    with pytest.raises(WorldError) as no:
        reader.ocr(path, [1], languages=["de"])
    assert no.value.trouble is Trouble.NO_TEXT
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["x"]))
    with pytest.raises(WorldError) as no:
        reader.ocr(path, [7], languages=["de"])
    assert no.value.trouble is Trouble.DAMAGED


def test_without_any_engine_the_owner_is_told(monkeypatch):
    monkeypatch.setattr(recognition, "has_rapid", lambda: False)
    monkeypatch.setattr(ocr_tesseract, "languages", frozenset)
    blank = Picture(1, np.full((50, 50), 255, np.uint8), 50, 50)
    with pytest.raises(Refused) as no:
        recognition.recognise(blank, ["de"])
    assert no.value.reason == Trouble.OCR_MISSING


@needs_vietnamese
def test_tesseract_alone(monkeypatch):
    monkeypatch.setattr(recognition, "has_rapid", lambda: False)
    made = np.asarray(scan(("vi", LINES["vi"])))
    page = recognition.recognise(Picture(1, made, 100, 50), ["vi"])
    assert page.text == LINES["vi"]
    assert words_of(page) == LINES["vi"].split()


# --- pictures


def test_tiff_of_three_pages():
    frames = [scan(("en", f"page {n}")) for n in range(3)]
    content = written(frames[0], "TIFF", save_all=True, append_images=frames[1:], dpi=(200, 200))
    read = read_here(content, "a.tif")
    assert (read.kind, len(read.pages), read.needs_ocr) == (Kind.IMAGE, 3, True)
    assert (read.pages[2].width, read.pages[2].height) == (1240 * 72 / 200, 500 * 72 / 200)
    assert (picture(content, 2).grey == np.asarray(frames[1])).all()


def test_a_photo_taken_upright_stands_upright():
    exif = Image.Exif()
    exif[0x0112] = 6
    shown = picture(written(Image.new("RGB", (300, 100), "white"), "JPEG", exif=exif), 1)
    assert shown.grey.shape == (300, 100)
    assert (shown.width, shown.height) == (100, 300)  # at the 72 dpi that Pillow writes


def test_transparent_pictures_lie_on_white():
    made = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    assert (picture(written(made), 1).grey == 255).all()


def test_damaged_and_gigantic_pictures():
    whole = written(scan(("en", "x")), "JPEG")
    assert refusal(whole[: len(whole) // 2], "a.jpg") is Trouble.DAMAGED
    assert read_here(whole, "a.jpg").kind is Kind.IMAGE
    giant = bytearray(written(Image.new("1", (8, 8)), "BMP"))
    giant[18:26] = (60000).to_bytes(4, "little") * 2
    assert refusal(bytes(giant), "a.bmp") in {Trouble.BOMB, Trouble.DAMAGED}


def test_a_jpeg_of_a_thousand_passes_is_refused():
    whole = written(scan(("en", "x")), "JPEG", progressive=True)
    assert read_here(whole, "a.jpg").kind is Kind.IMAGE
    at = whole.rindex(b"\xff\xda")
    assert refusal(whole[:at] + whole[at:-2] * 1000 + whole[-2:], "a.jpg") is Trouble.BOMB


# --- pages from lines


def line(text: str, left: float, top: float, sure: float = 0.9) -> SeenLine:
    words = []
    for word in text.split():
        words.append(Seen(word, left, top, left + 0.01 * len(word), top + 0.02))
        left += 0.01 * (len(word) + 1)
    return SeenLine(tuple(words), sure)


PICTURE = Picture(1, np.zeros((1000, 1000), np.uint8), 600, 800)


def test_lines_are_read_from_top_to_bottom_and_pieces_from_left_to_right():
    ordered = in_reading_order([line("rechts", 0.6, 0.101), line("unten", 0.1, 0.3), line("links", 0.1, 0.1)])
    assert [[word.text for word in one.words] for one in ordered] == [["links", "rechts"], ["unten"]]


def test_chinese_words_are_joined_without_blanks():
    assert page_of([line("退货 政策 2026", 0.1, 0.1)], PICTURE).text == "退货政策 2026"


def test_a_scanned_table_has_rows_with_headers():
    rows = [("Artikel", "Preis", "Lager"), ("Brett", "24,90", "7"), ("Leim", "3,10", "2")]
    lines = [line(cell, 0.1 + 0.3 * x, 0.1 + 0.03 * y) for y, row in enumerate(rows) for x, cell in enumerate(row)]
    page = page_of(lines, PICTURE)
    assert [b.context for b in page.blocks][1:] == [
        "Artikel: Brett | Preis: 24,90 | Lager: 7",
        "Artikel: Leim | Preis: 3,10 | Lager: 2",
    ]


def test_the_better_reader_wins_where_the_first_is_unsure(monkeypatch):
    monkeypatch.setattr(ocr_tesseract, "languages", lambda: frozenset({"de"}))
    monkeypatch.setattr(ocr_tesseract, "read_lines", lambda _grey, _languages: [line("besser", 0.1, 0.1, 0.95)])
    monkeypatch.setattr(recognition, "has_rapid", lambda: True)
    monkeypatch.setattr(recognition, "_rapid", lambda _grey: [line("bsr", 0.1, 0.1, 0.6)])
    assert recognition.recognise(PICTURE, ["de"]).text == "besser"
    monkeypatch.setattr(recognition, "_rapid", lambda _grey: [line("gut", 0.1, 0.1, 0.9)])
    assert recognition.recognise(PICTURE, ["de"]).text == "gut"


@pytest.mark.parametrize(
    ("seen", "kept"),
    [("Bũro Mũller KG", "Büro Müller KG"), ("Cửa hàng cũ đóng cửa", "Cửa hàng cũ đóng cửa")],
)
def test_an_umlaut_that_the_vietnamese_reader_takes_for_its_own_letter_stays_one(seen, kept):
    first, other = line("Büro Müller KG", 0.1, 0.1, 0.99), line(seen, 0.1, 0.1, 0.96)
    (only,) = recognition.with_vietnamese([first], [other])
    assert " ".join(word.text for word in only.words) == kept
