"""DOCX, PPTX, XLSX, XLS, ODT and ODS, written by other programs or by hand."""

import datetime as dt
import io
import zipfile

import docx
import openpyxl
import pptx
import pytest
import xlrd
import xlsxwriter
from docx.enum.text import WD_BREAK

from core.errors import Trouble
from kb.document import Kind
from kb.readers.sheets import shown
from tests.unit import made_files
from tests.unit.made_files import W, ole, package, paragraph, xls
from tests.unit.reading_here import blocks, contexts, read_here, refusal


def saved(document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


# --- DOCX


@pytest.fixture
def letter():
    made = docx.Document()
    made.core_properties.title = "Mietvertrag"
    made.core_properties.modified = dt.datetime(2026, 2, 3, 12, tzinfo=dt.UTC)
    made.sections[0].header.paragraphs[0].text = "Huber GmbH, Berlin"
    made.sections[0].footer.paragraphs[0].text = "USt-ID DE123456789"
    made.add_heading("Mietvertrag", 0)
    made.add_heading("§ 1 Mietsache", 1)
    made.add_paragraph("Vermietet wird das Lager in der Hafenstraße 5.")
    made.add_paragraph("Regal", style="List Bullet")
    made.add_heading("§ 2 Miete", 2)
    table = made.add_table(3, 3)
    rows = [("Raum", "Fläche", "Miete"), ("Lager", "120 m²", "900,00 €"), ("Büro", "", "450,00 €")]
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    return made


def test_docx_structure(letter):
    read = read_here(saved(letter))
    page = read.pages[0]
    assert (read.kind, read.title, read.date) == (Kind.DOCX, "Mietvertrag", "2026-02-03")
    assert blocks(page, "title") == ["Mietvertrag"]
    assert blocks(page, "heading") == ["§ 1 Mietsache", "§ 2 Miete"]
    assert [b.level for b in page.blocks if b.role == "heading"] == [1, 2]
    assert blocks(page)[0] == "Huber GmbH, Berlin"
    assert blocks(page)[-1] == "USt-ID DE123456789"
    assert contexts(page)[1:] == [
        "§ 2 Miete | Raum: Lager | Fläche: 120 m² | Miete: 900,00 €",
        "§ 2 Miete | Raum: Büro | Miete: 450,00 €",
    ]


def test_docx_pages_are_cut_where_the_author_cut_them(letter):
    letter.add_paragraph("Unterschrift").runs[0].add_break(WD_BREAK.PAGE)
    letter.add_paragraph("Anlage 1: Grundriss")
    after = letter.paragraphs[-1]
    after.paragraph_format.page_break_before = True
    letter.add_paragraph("Ende")
    texts = [page.text for page in read_here(saved(letter)).pages]
    assert texts[-1].startswith("Anlage 1: Grundriss\nEnde")
    assert "Anlage 1" not in texts[0]


def test_docx_footnotes_breaks_tabs_and_deleted_words():
    body = (
        "<w:p><w:r><w:t>Preis</w:t><w:tab/><w:t>10 €</w:t><w:footnoteReference w:id='2'/></w:r>"
        "<w:del><w:r><w:delText>alt</w:delText></w:r></w:del><w:ins><w:r><w:t> neu</w:t></w:r></w:ins>"
        "<w:r><w:br/><w:t>zweite Zeile</w:t></w:r></w:p>"
    )
    note = f"<w:footnotes {W}><w:footnote w:type='separator' w:id='0'><w:p/></w:footnote><w:footnote w:id='2'>"
    note += "<w:p><w:r><w:t>zuzüglich Steuer</w:t></w:r></w:p></w:footnote></w:footnotes>"
    read = read_here(made_files.docx(body, word__footnotes_xml=note))
    assert blocks(read.pages[0]) == ["Preis 10 €[2] neu\nzweite Zeile", "[2] zuzüglich Steuer"]


def test_docx_hidden_text_is_left_out_and_told():
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>pay me</w:t></w:r><w:r><w:t>Hello</w:t></w:r></w:p>"
    shown = hidden.replace("<w:vanish/>", "<w:vanish w:val='0'/>")
    read, control = read_here(made_files.docx(hidden)), read_here(made_files.docx(shown))
    assert (read.pages[0].text, read.warnings) == ("Hello", ("hidden-text",))
    assert (control.pages[0].text, control.warnings) == ("pay meHello", ())


def test_docx_text_boxes_once_and_content_controls():
    box = (
        "<mc:AlternateContent xmlns:mc='m'><mc:Choice><w:txbxContent><w:p><w:r><w:t>Kasten</w:t></w:r></w:p>"
        "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Kasten</w:t></w:r></w:p>"
        "</w:txbxContent></mc:Fallback></mc:AlternateContent>"
    )
    body = f"<w:p><w:r><w:t>Text</w:t></w:r><w:r>{box}</w:r></w:p>"
    body += f"<w:sdt><w:sdtContent>{paragraph('Feld')}</w:sdtContent></w:sdt>"
    assert blocks(read_here(made_files.docx(body)).pages[0]) == ["Text", "Kasten", "Feld"]


def test_docx_a_table_in_a_cell_is_read_once():
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('innen')}</w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{paragraph('außen')}{inner}</w:tc><w:tc>{paragraph('daneben')}</w:tc></w:tr></w:tbl>"
    assert read_here(made_files.docx(body)).pages[0].text == "außen innen | daneben"


def test_docx_rows_marked_as_header_and_spanned_cells():
    head = "<w:trPr><w:tblHeader/></w:trPr>"
    rows = [("2026", "2025"), ("7", "9")]
    xml = "".join(
        f"<w:tr>{head if n == 0 else ''}" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in row) + "</w:tr>"
        for n, row in enumerate(rows)
    )
    page = read_here(made_files.docx(f"{paragraph('Umsatz')}<w:tbl>{xml}</w:tbl>")).pages[0]
    assert contexts(page)[1] == "2026: 7 | 2025: 9"


def test_docx_headings_inherit_from_their_style():
    styles = (
        f"<w:styles {W}><w:style w:styleId='A'><w:name w:val='heading 2'/></w:style>"
        "<w:style w:styleId='B'><w:name w:val='Eigene'/><w:basedOn w:val='A'/></w:style>"
        "<w:style w:styleId='C'><w:name w:val='Kreis'/><w:basedOn w:val='C'/></w:style></w:styles>"
    )
    body = (
        paragraph("Ererbt", "B") + paragraph("Kein Ende", "C") + paragraph("Direkt", "", "<w:outlineLvl w:val='0'/>")
    )
    page = read_here(made_files.docx(body, word__styles_xml=styles)).pages[0]
    assert [(b.role, b.level) for b in page.blocks] == [("heading", 2), ("paragraph", 0), ("heading", 1)]


def test_docx_pages_as_word_last_saw_them():
    body = paragraph("eins") + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>zwei</w:t></w:r></w:p>"
    assert [page.text for page in read_here(made_files.docx(body)).pages] == ["eins", "zwei"]


def test_macros_are_told_and_not_run():
    read = read_here(made_files.docx(paragraph("x"), word__vbaProject_bin=b"MZ"))
    assert read.warnings == ("macros",)
    assert read_here(made_files.docx(paragraph("x"))).warnings == ()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (made_files.docx("", word__document_xml="<w:document"), Trouble.DAMAGED),
        (package({"word/other.xml": "<x/>"}), Trouble.DAMAGED),
        (made_files.docx(paragraph("x"))[:-30], Trouble.DAMAGED),
        (made_files.docx("<w:sdt>" * 200 + "</w:sdt>" * 200), Trouble.BOMB),
    ],
)
def test_docx_refusals(content, why):
    assert refusal(content, "a.docx") is why


# --- PPTX


def test_pptx_slides_titles_tables_and_notes():
    made = pptx.Presentation()
    slide = made.slides.add_slide(made.slide_layouts[1])
    slide.shapes.title.text = "Unser Angebot"
    slide.placeholders[1].text = "Erster Punkt"
    slide.notes_slide.notes_text_frame.text = "Langsam sprechen"
    other = made.slides.add_slide(made.slide_layouts[5])
    other.shapes.title.text = "Preise"
    table = other.shapes.add_table(2, 2, 0, 0, 100, 100).table
    for at, text in {(0, 0): "Artikel", (0, 1): "Preis", (1, 0): "Brett", (1, 1): "24,90"}.items():
        table.cell(*at).text = text
    other._element.set("show", "0")
    read = read_here(saved(made))
    first, second = read.pages
    assert (read.kind, len(read.pages), read.warnings) == (Kind.PPTX, 2, ("hidden-slide",))
    assert blocks(first, "heading") == ["Unser Angebot"]
    assert "Erster Punkt" in first.text
    assert "Langsam sprechen" in first.text
    assert contexts(second)[-1].endswith("Artikel: Brett | Preis: 24,90")


def test_pptx_a_missing_slide_keeps_its_number():
    made = pptx.Presentation()
    for title in ("eins", "zwei"):
        made.slides.add_slide(made.slide_layouts[5]).shapes.title.text = title
    content = saved(made)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if name != "ppt/slides/slide1.xml"}
    read = read_here(package(parts))
    assert [page.text for page in read.pages] == ["", "zwei"]
    assert read.warnings == ("some-pages-unreadable",)


def test_pptx_without_slides_is_refused():
    assert refusal(saved(pptx.Presentation())) is Trouble.NO_TEXT
    assert refusal(package({"ppt/x.xml": "<x/>"})) is Trouble.DAMAGED


# --- XLSX, XLS


@pytest.fixture
def price_list():
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet("Preise 2026")
    sheet.write_row(0, 0, ["Preisliste Holz"])
    sheet.write_row(2, 0, ["Artikel", "Preis", "Rabatt", "Gültig ab", "Lager"])
    sheet.write_row(3, 0, ["Eichenbrett"])
    sheet.write(3, 1, 24.9, book.add_format({"num_format": "#,##0.00 €"}))
    sheet.write(3, 2, 0.05, book.add_format({"num_format": "0%"}))
    sheet.write(3, 3, dt.date(2026, 3, 1), book.add_format({"num_format": "dd.mm.yyyy"}))
    sheet.write(3, 4, True)
    sheet.write_formula(4, 1, "=B4*2", None, 49.8)
    sheet.write(4, 0, "Zwei davon")
    hidden = book.add_worksheet("Kalkulation")
    hidden.write(0, 0, "Einkauf 12,00")
    hidden.hide()
    book.close()
    return out.getvalue()


def test_xlsx_values_as_the_owner_sees_them(price_list):
    read = read_here(price_list)
    first, second = read.pages
    assert (read.kind, first.name, second.name) == (Kind.XLSX, "Preise 2026", "Kalkulation")
    assert blocks(first, "heading") == ["Preisliste Holz"]
    assert contexts(first)[1:] == [
        "Preisliste Holz | Artikel: Eichenbrett | Preis: 24.90 € | Rabatt: 5% | Gültig ab: 2026-03-01 | Lager: TRUE",
        "Preisliste Holz | Artikel: Zwei davon | Preis: 49.8",
    ]
    assert read.warnings == ("hidden-sheet",)


def test_xlsx_a_long_sheet_becomes_pages_and_keeps_its_header():
    book = openpyxl.Workbook()
    book.active.append(["Kundennummer", "Name des Kunden", "Umsatz"])
    for n in range(4000):
        book.active.append([f"K{n:05d}", f"Muster und Söhne {n}", n])
    read = read_here(saved(book))
    assert len(read.pages) > 1
    assert (
        contexts(read.pages[-1])[-1] == "Kundennummer: K03999 | Name des Kunden: Muster und Söhne 3999 | Umsatz: 3999"
    )
    assert sum(len(page.blocks) for page in read.pages) == 4001


def test_xlsx_formulas_that_nobody_computed_are_told(price_list):
    book = openpyxl.Workbook()
    book.active.append(["Summe", "=1+1"])
    assert read_here(saved(book)).warnings == ("formulas-not-computed",)
    assert "formulas-not-computed" not in read_here(price_list).warnings


def test_xlsx_a_blank_book_is_empty():
    assert refusal(saved(openpyxl.Workbook())) is Trouble.EMPTY


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"])
def test_xlsx_with_a_broken_part_is_damaged(price_list, part):
    with zipfile.ZipFile(io.BytesIO(price_list)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert refusal(package({**parts, part: b"<broken"})) is Trouble.DAMAGED


def test_xls_values_dates_and_truth():
    read = read_here(xls(["Artikel", "Preis", "Tag"], ["Öl", 3.5, (46082,)], ["Tee", 2, None], ["Da", True]))
    assert (read.kind, read.pages[0].name) == (Kind.XLS, "Preise")
    assert read.pages[0].text.split("\n") == [
        "Artikel | Preis | Tag",
        "Öl | 3.5 | 2026-03-01",
        "Tee | 2",
        "Da | TRUE",
    ]
    assert contexts(read.pages[0])[1] == "Preise | Artikel: Öl | Preis: 3.5 | Tag: 2026-03-01"


def test_xls_hidden_sheet_and_damage():
    assert read_here(xls(["a", 1], ["b", 2], hidden=True)).warnings == ("hidden-sheet",)
    whole = xls(["a", 1])
    assert refusal(whole[:512] + b"\xff" * 300 + whole[812:]) is Trouble.DAMAGED
    assert refusal(xls()) is Trouble.EMPTY


def test_xls_macros_are_told_and_not_run():
    assert read_here(ole({"Workbook": WORKBOOK, "_VBA_PROJECT": b"x" * 5000})).warnings == ("macros",)


def test_xls_an_encrypted_book_says_so(monkeypatch):
    def encrypted(**_arguments):
        raise xlrd.XLRDError("Workbook is encrypted")

    content = xls(["a", 1])
    assert read_here(content).pages
    monkeypatch.setattr(xlrd, "open_workbook", encrypted)
    assert refusal(content) is Trouble.ENCRYPTED


def test_xls_a_day_that_cannot_be_is_shown_as_its_number():
    assert read_here(xls(["Tag", "x"], [(1e9,), "y"], [(0.5,), "z"])).pages[0].text.split("\n")[1:] == [
        "1000000000 | y",
        "12:00 | z",
    ]


WORKBOOK = xls(["a", 1], ["b", 2])[512:4608]


@pytest.mark.parametrize(
    ("value", "form", "words"),
    [
        (0.195, "0.0%", "19.5%"),
        (0.07, "0%", "7%"),
        (1234.5, "#,##0.00 [$€-407]", "1234.50 €"),
        (1234.5, "General", "1234.5"),
        (1e20, "0.00", "1e+20"),
        (3.0, "", "3"),
        (dt.time(8, 30), "", "08:30"),
        (dt.timedelta(hours=26, minutes=5), "[h]:mm", "26:05"),
        (dt.datetime(2026, 3, 1, 8, 30), "", "2026-03-01 08:30"),  # noqa: DTZ001
        (dt.datetime(2026, 3, 1), "", "2026-03-01"),  # noqa: DTZ001
        (dt.date(2026, 3, 1), "", "2026-03-01"),
        (False, "", "FALSE"),
        ("Wort", "0.00", "Wort"),
    ],
)
def test_values_are_shown_as_in_the_sheet(value, form, words):
    assert shown(value, form) == words


# --- ODT, ODS

_NS = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in [
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
    ]
)


def odf(kind: str, body: str, **more: str) -> bytes:
    content = f"<office:document-content {_NS}>{more.pop('automatic', '')}<office:body>"
    content += f"<office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    parts = {"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content}
    return package({**parts, **{name.replace("__", "/") + ".xml": text for name, text in more.items()}})


def cell(text: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"


def test_odt_structure():
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>ohne Steuer</text:p>"
    body = (
        '<text:h text:outline-level="1">Angebot</text:h>'
        f"<text:p>Wir<text:s/>bieten<text:tab/>an{note}</text:note-body></text:note>:<text:line-break/>Holz</text:p>"
        "<text:list><text:list-item><text:p>Eiche</text:p></text:list-item></text:list>"
        "<text:section><text:p>Im Abschnitt</text:p></text:section>"
        f"<table:table><table:table-row>{cell('Artikel')}{cell('Preis')}</table:table-row>"
        f"<table:table-row>{cell('Brett')}{cell('24,90')}</table:table-row></table:table>"
    )
    styles = f"<x {_NS}><style:header><text:p>Huber GmbH</text:p></style:header></x>"
    read = read_here(
        odf("text", body, styles=styles, meta="<m><title>Angebot 7</title><date>2026-01-02T10:00</date></m>")
    )
    page = read.pages[0]
    assert (read.kind, read.title, read.date) == (Kind.ODT, "Angebot 7", "2026-01-02")
    assert blocks(page)[:6] == [
        "Huber GmbH", "Angebot", "Wir bieten an:\nHolz", "[1] ohne Steuer", "• Eiche", "Im Abschnitt"
    ]  # fmt: skip
    assert contexts(page)[-1] == "Angebot | Artikel: Brett | Preis: 24,90"


def test_ods_sheets_dates_repeats_and_hidden_ones():
    date = 'office:value-type="date" office:date-value="2026-03-01"'
    automatic = '<a><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></a>'
    body = (
        f'<table:table table:name="Kasse"><table:table-row>{cell("Tag")}{cell("Betrag")}</table:table-row>'
        f"<table:table-row>{cell('01.03.26', date)}{cell('12,50 €')}"
        '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row></table:table>'
        f'<table:table table:name="Geheim" table:style-name="ta2"><table:table-row>{cell("x")}</table:table-row>'
        "</table:table>"
    )
    read = read_here(odf("spreadsheet", body, automatic=automatic))
    assert (read.kind, [page.name for page in read.pages]) == (Kind.ODS, ["Kasse", "Geheim"])
    assert contexts(read.pages[0])[-1] == "Kasse | Tag: 2026-03-01 | Betrag: 12,50 €"
    assert read.warnings == ("hidden-sheet",)


def test_odt_text_boxes_and_header_rows():
    rows = f"<table:table-header-rows><table:table-row>{cell('Name')}{cell('Ort')}</table:table-row>"
    rows += f"</table:table-header-rows><table:table-row>{cell('Anna')}{cell('Kiel')}</table:table-row>"
    box = "<draw:frame><draw:text-box><text:p>Kasten</text:p></draw:text-box></draw:frame>"
    page = read_here(odf("text", f"<text:p>Absatz{box}</text:p><table:table>{rows}</table:table>")).pages[0]
    assert blocks(page, "paragraph") == ["Absatz", "Kasten"]
    assert contexts(page) == ["", "Name: Anna | Ort: Kiel"]


def test_odf_refusals():
    assert refusal(odf("text", "", **{"META-INF__manifest": "<m><encryption-data/></m>"})) is Trouble.ENCRYPTED
    assert refusal(odf("text", "<text:section>" * 150 + "</text:section>" * 150)) is Trouble.BOMB
    assert refusal(package({"mimetype": "application/vnd.oasis.opendocument.text"})) is Trouble.DAMAGED
    many = (
        f'<table:table><table:table-row table:number-rows-repeated="3000000">{cell("x")}{cell("y")}</table:table-row>'
    )
    assert refusal(odf("spreadsheet", many + "</table:table>")) is Trouble.BOMB
