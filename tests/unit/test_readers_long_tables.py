"""A table of a PDF that goes on over a page keeps its header, and none gets the header of another."""

from tests.unit.made_files import drawn_pdf
from tests.unit.reading_here import blocks, contexts, read_here

COLUMNS = (60, 250, 400)
HEADER = ("Artikel", "Menge", "Preis")
FIRST = (HEADER, ("Eichenbrett", "20", "24,90"), ("Leiste", "7", "3,10"))
GOING_ON = (("Kiefernbrett", "4", "9,80"), ("Öl", "3", "5,00"))


def pages(*drawn, title="Preisliste 2026", below=("Seite 1 von 2",), heading="", columns=COLUMNS):
    """Two pages: a title and the first rows, then the others, perhaps below a heading of their own."""

    def draw(c):
        c.setFont("Helvetica", 16)
        c.drawString(60, 760, title)
        _rows(c, drawn[0], COLUMNS)
        for n, line in enumerate(below):
            c.drawString(60, 500 - 13 * n, line)
        c.showPage()
        if heading:
            c.setFont("Helvetica", 16)
            c.drawString(60, 760, heading)
        _rows(c, drawn[1], columns)

    return read_here(drawn_pdf(draw)).pages


def _rows(c, rows, columns):
    c.setFont("Helvetica", 10)
    c.drawString(60, 800, "Huber GmbH, Berlin")
    for n, row in enumerate(rows):
        for x, cell in zip(columns, row, strict=False):
            c.drawString(x, 700 - 15 * n, cell)


def test_rows_on_the_next_page_know_the_header_and_the_title():
    _, second = pages(FIRST, GOING_ON)
    assert contexts(second) == [
        "Preisliste 2026 | Artikel: Kiefernbrett | Menge: 4 | Preis: 9,80",
        "Preisliste 2026 | Artikel: Öl | Menge: 3 | Preis: 5,00",
    ]
    assert blocks(second, "row") == ["Kiefernbrett 4 9,80", "Öl 3 5,00"]


def test_a_single_row_left_over_is_a_row():
    _, second = pages(FIRST, GOING_ON[:1])
    assert contexts(second) == ["Preisliste 2026 | Artikel: Kiefernbrett | Menge: 4 | Preis: 9,80"]


def test_numbers_set_to_the_right_stand_under_their_word():
    _, second = pages(FIRST, GOING_ON, columns=(60, 280, 445))
    assert contexts(second)[0] == "Preisliste 2026 | Artikel: Kiefernbrett | Menge: 4 | Preis: 9,80"


def test_a_header_printed_again_brings_the_title_along():
    _, second = pages(FIRST, (HEADER, *GOING_ON))
    assert contexts(second)[0] == "Preisliste 2026"
    assert contexts(second)[1] == "Preisliste 2026 | Artikel: Kiefernbrett | Menge: 4 | Preis: 9,80"


def test_a_heading_begins_another_table():
    _, second = pages(FIRST, GOING_ON, heading="Gebühren")
    assert contexts(second)[0] == "Gebühren | Kiefernbrett | 4 | 9,80"


def test_other_columns_are_another_table():
    _, second = pages(FIRST, GOING_ON, columns=(60, 130, 200))
    assert contexts(second)[0] == "Kiefernbrett | 4 | 9,80"


def test_another_header_is_another_table():
    _, second = pages(FIRST, (("Stadt", "Tage", "Porto"), ("Bremen", "2", "4,90"), ("Wien", "4", "9,90")))
    assert contexts(second) == ["", "Stadt: Bremen | Tage: 2 | Porto: 4,90", "Stadt: Wien | Tage: 4 | Porto: 9,90"]


def test_words_below_the_table_end_it():
    _, second = pages(FIRST, GOING_ON, below=[f"Zeile {n} eines Textes unter der Tabelle" for n in range(9)])
    assert contexts(second)[0] == "Kiefernbrett | 4 | 9,80"
