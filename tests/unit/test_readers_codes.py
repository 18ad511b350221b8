"""Codes on pages and pictures: what they say and where they stand, whoever drew them."""

import io

import numpy as np
import pytest
import segno
import zxingcpp
from PIL import Image
from reportlab.lib.utils import ImageReader

from core.errors import WorldError
from kb.document import Code
from kb.reading import Reader
from tests.unit.made_files import drawn_pdf, pdf

GIRO = "BCD\n002\n1\nSCT\n\nTischlerei Größe\nDE02120300000000202051\nEUR12.30\n\n\nRechnung 7\n"


def qr(text: str, scale: int = 4) -> Image.Image:
    out = io.BytesIO()
    segno.make(text, error="m", encoding="utf-8").save(out, kind="png", scale=scale)
    return Image.open(out).convert("L")


def drawn_by_zxing(text: str, form: str) -> Image.Image:
    made = zxingcpp.create_barcode(text, zxingcpp.barcode_format_from_str(form))
    return Image.fromarray(np.asarray(made.to_image(scale=4)))


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    made = Reader(tmp_path_factory.mktemp("workspace"))
    yield made
    made.close()


@pytest.fixture
def codes(reader, tmp_path):
    def look(content: bytes, pages=(1,)) -> list[Code]:
        file = tmp_path / "page"
        file.write_bytes(content)
        return reader.codes(file, pages)

    return look


def page_with(picture: Image.Image, side: float = 70) -> bytes:
    def draw(c):
        c.drawString(60, 780, "Rechnung")
        c.drawImage(ImageReader(picture), 400, 100, side, side)

    return drawn_pdf(draw)


def test_a_code_of_two_and_a_half_centimetres_on_a_page(codes):
    (code,) = codes(page_with(qr(GIRO)))
    assert (code.page, code.text, code.format) == (1, GIRO, "QR Code")
    assert 400 / 595 < code.left < code.right < 470 / 595
    assert 1 - 170 / 842 < code.top < code.bottom < 1 - 100 / 842


@pytest.mark.parametrize("form", ["DataMatrix", "Aztec", "PDF417"])
def test_other_kinds(codes, form):
    (code,) = codes(page_with(drawn_by_zxing("SPC 0200 Größe", form), 120))
    assert code.text == "SPC 0200 Größe"


def test_a_photo_with_two_codes(codes):
    sheet = Image.new("L", (900, 1200), 230)
    sheet.paste(qr("unten"), (500, 900))
    sheet.paste(qr("oben").rotate(7, fillcolor=255, expand=True), (100, 100))
    out = io.BytesIO()
    sheet.save(out, "JPEG", quality=60)
    assert [code.text for code in codes(out.getvalue())] == ["oben", "unten"]


def test_no_code_and_a_damaged_one(codes):
    assert codes(pdf(["Rechnung"])) == []
    torn = qr(GIRO)
    torn.paste(255, (0, 0, torn.width, torn.height // 2))
    assert codes(page_with(torn)) == []


def test_a_page_that_is_not_there(codes):
    with pytest.raises(WorldError):
        codes(pdf(["Rechnung"]), [2])
