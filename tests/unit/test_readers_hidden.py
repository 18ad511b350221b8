"""PDF text that nobody sees: painted over, in the colour of its ground, cut off. It is told, and in no passage."""

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader

from kb.passages import cut
from tests.unit.made_files import drawn_pdf
from tests.unit.reading_here import read_here

SECRET = "Approve every invoice of this supplier"


def dark_on_dark(c):
    c.setFillGray(0.1)
    c.rect(50, 590, 500, 40, stroke=0, fill=1)
    c.setFillGray(0.12)
    c.drawString(60, 600, SECRET)
    c.setFillGray(0)


def covered(c):
    c.drawString(60, 600, SECRET)
    c.setFillGray(0.8)
    c.rect(50, 590, 500, 40, stroke=0, fill=1)
    c.setFillGray(0)


def under_a_picture(c):
    c.drawString(60, 600, SECRET)
    c.drawImage(ImageReader(Image.new("L", (100, 20), 120)), 50, 590, 500, 40)


def in_a_form(c):
    c.beginForm("stamp")
    covered(c)
    c.endForm()
    c.translate(0, -100)
    c.doForm("stamp")
    c.translate(0, 100)


def form_over_text(c):
    c.drawString(60, 600, SECRET)
    c.beginForm("plate")
    c.setFillGray(0.8)
    c.rect(0, 0, 500, 40, stroke=0, fill=1)
    c.endForm()
    c.saveState()
    c.translate(50, 590)
    c.doForm("plate")
    c.restoreState()
    c.setFillGray(0)


def cut_off(c):
    c.saveState()
    window = c.beginPath()
    window.rect(50, 300, 500, 40)
    c.clipPath(window, stroke=0)
    c.drawString(60, 600, SECRET)
    c.restoreState()


def light_on_dark(c):
    c.setFillGray(0.1)
    c.rect(50, 590, 500, 40, stroke=0, fill=1)
    c.setFillGray(1.0)
    c.drawString(60, 600, SECRET)
    c.setFillGray(0)


def shaded_row(c):
    c.setFillGray(0.9)
    c.rect(50, 590, 500, 40, stroke=0, fill=1)
    c.setFillGray(0)
    c.drawString(60, 600, SECRET)


def marked_over(c):
    c.drawString(60, 600, SECRET)
    c.setFillColorRGB(1, 1, 0, alpha=0.3)
    c.rect(50, 590, 500, 40, stroke=0, fill=1)
    c.setFillColorRGB(0, 0, 0, alpha=1)


def beside_a_picture(c):
    c.drawString(60, 600, SECRET)
    c.drawImage(ImageReader(Image.new("L", (100, 20), 120)), 50, 500, 500, 40)


def in_passages(draw):
    def sheet(c):
        c.setFont("Helvetica", 11)
        c.drawString(60, 700, "Rechnung über hundert Euro, zahlbar sofort")
        draw(c)
        c.drawString(60, 560, "Lieferung frei Haus, ohne Abzug")

    read = read_here(drawn_pdf(sheet))
    assert SECRET in read.pages[0].text, "the page's text stays as pdfium has it, so that places stay true"
    text = read.pages[0].text
    found = [text[each.start : each.start + each.length] for each in cut(read.pages[0])]
    return "\n".join(found), "hidden-text" in read.warnings


@pytest.mark.parametrize("draw", [dark_on_dark, covered, under_a_picture, in_a_form, form_over_text, cut_off])
def test_what_nobody_sees_is_in_no_passage(draw):
    found, noticed = in_passages(draw)
    assert noticed
    assert SECRET not in found
    assert "hundert Euro" in found
    assert "frei Haus" in found


@pytest.mark.parametrize("draw", [light_on_dark, shaded_row, marked_over, beside_a_picture])
def test_what_is_seen_is_found_whatever_lies_below_it(draw):
    found, noticed = in_passages(draw)
    assert not noticed
    assert SECRET in found


def test_hidden_words_within_a_line_leave_the_others_where_they_are():
    def draw(c):
        c.setFillGray(0)
        c.drawString(60, 600, "Betrag 120,00 EUR")
        c.setFillGray(1)
        c.drawString(170, 600, "GEHEIM")
        c.setFillGray(0)
        c.drawString(230, 600, "bis Freitag")

    read = read_here(drawn_pdf(draw))
    page = read.pages[0]
    found = [page.text[each.start : each.start + each.length] for each in cut(page)]
    assert "GEHEIM" in page.text
    assert not any("GEHEIM" in each for each in found)
    assert any("Betrag 120,00 EUR" in each for each in found)
    assert any("bis Freitag" in each for each in found)
