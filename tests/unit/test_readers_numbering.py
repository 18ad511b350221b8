"""The numbers of a DOCX's lists are those that Word prints, though they stand nowhere in its text."""

import io

import docx
import pytest

from kb.readers.numbering import written
from tests.unit import made_files
from tests.unit.made_files import W, paragraph
from tests.unit.reading_here import blocks, contexts, read_here


def level(depth, form, text, more="", start=1):
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def kind(ident, *levels, more=""):
    return f'<w:abstractNum w:abstractNumId="{ident}">{more}{"".join(levels)}</w:abstractNum>'


def a_list(ident, of, more=""):
    return f'<w:num w:numId="{ident}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def item(text, number=1, depth=0, style=""):
    properties = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(text, style, properties)


def read(body, numbering, styles=""):
    content = made_files.docx(
        body,
        word__numbering_xml=f"<w:numbering {W}>{numbering}</w:numbering>",
        word__styles_xml=f"<w:styles {W}>{styles}</w:styles>",
    )
    return read_here(content).pages[0]


CONTRACT = kind(
    7,
    level(0, "decimal", "§ %1"),
    level(1, "decimal", "(%2)"),
    level(2, "lowerLetter", "%3)"),
) + a_list(1, 7)


def test_a_contract_in_three_levels_that_start_anew_below_each_section():
    page = read(
        item("Mietsache") + item("Das Lager.", depth=1) + item("Das Büro.", depth=1) + item("mit Tür", depth=2)
        + item("mit Fenster", depth=2) + paragraph("Ein Absatz dazwischen.") + item("Miete") + item("900 €", depth=1),
        CONTRACT,
    )  # fmt: skip
    assert page.text.split("\n") == [
        "§ 1 Mietsache", "(1) Das Lager.", "(2) Das Büro.", "a) mit Tür", "b) mit Fenster",
        "Ein Absatz dazwischen.", "§ 2 Miete", "(1) 900 €",
    ]  # fmt: skip
    assert blocks(page, "list")[0] == "§ 1 Mietsache"
    assert blocks(page, "paragraph") == ["Ein Absatz dazwischen."]


def test_lists_of_one_kind_count_on_unless_one_says_where_it_starts():
    numbering = kind(7, level(0, "decimal", "%1.")) + a_list(1, 7) + a_list(2, 7) + a_list(
        3, 7, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    )  # fmt: skip
    page = read(item("a") + item("b") + item("c", 2) + item("d", 3) + item("e", 3), numbering)
    assert page.text.split("\n") == ["1. a", "2. b", "3. c", "1. d", "2. e"]


def test_a_number_of_several_levels_and_a_level_that_never_starts_anew():
    numbering = kind(
        7,
        level(0, "upperRoman", "%1.", start=3),
        level(1, "decimal", "%1.%2", "<w:isLgl/>"),
        level(2, "decimal", "Nr. %3:", '<w:lvlRestart w:val="0"/>'),
    ) + a_list(1, 7)  # fmt: skip
    body = item("A") + item("B", depth=1) + item("C", depth=2) + item("D") + item("E", depth=1) + item("F", depth=2)
    assert read(body, numbering).text.split("\n") == ["III. A", "3.1 B", "Nr. 1: C", "IV. D", "4.1 E", "Nr. 2: F"]


def test_headings_are_numbered_by_their_style():
    styles = (
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/>'
        '</w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/>'
        '<w:basedOn w:val="H1"/></w:style>'
    )
    linked = '<w:pStyle w:val="H2"/>'
    numbering = kind(7, level(0, "decimal", "%1"), level(1, "decimal", "%1.%2", linked)) + a_list(1, 7)
    page = read(
        paragraph("Preise", "H1") + paragraph("Holz", "H2") + paragraph("Öl", "H2") + paragraph("Zahlung", "H1"),
        numbering,
        styles,
    )
    assert blocks(page, "heading") == ["1 Preise", "1.1 Holz", "1.2 Öl", "2 Zahlung"]


def test_a_paragraph_can_leave_the_list_of_its_style():
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
        "</w:pPr></w:style>"
    )
    page = read(paragraph("in") + item("out", 0) + paragraph("in again"), CONTRACT, styles)
    assert page.text.split("\n") == ["§ 1 in", "out", "§ 2 in again"]


def test_a_list_style_stands_for_the_list_that_it_names():
    styles = (
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    linking = kind(8, more='<w:numStyleLink w:val="L"/>') + a_list(2, 8)
    assert read(item("eins", 2) + item("zwei", 2), CONTRACT + linking, styles).text == "§ 1 eins\n§ 2 zwei"


def test_cells_and_bullets_and_what_the_file_does_not_describe():
    table = (
        "<w:tbl><w:tr><w:tc>" + paragraph("Pos.") + "</w:tc><w:tc>" + paragraph("Ware") + "</w:tc><w:tc>"
        + paragraph("Preis") + "</w:tc></w:tr><w:tr><w:tc>" + item("Los") + "</w:tc><w:tc>" + paragraph("Eiche")
        + "</w:tc><w:tc>" + paragraph("24,90") + "</w:tc></w:tr></w:tbl>"
    )  # fmt: skip
    numbering = CONTRACT + kind(9, level(0, "bullet", "\uf0b7")) + a_list(2, 9)
    page = read(item("Punkt", 2) + item("unbekannt", 99) + table, numbering)
    assert page.text.split("\n")[:2] == ["• Punkt", "• unbekannt"]
    assert contexts(page)[-1] == "Pos.: § 1 Los | Ware: Eiche | Preis: 24,90"


def test_the_lists_of_another_program():
    made = docx.Document()
    for text, style in (("Eins", "List Number"), ("Zwei", "List Number"), ("Punkt", "List Bullet")):
        made.add_paragraph(text, style=style)
    out = io.BytesIO()
    made.save(out)
    assert read_here(out.getvalue()).pages[0].text.split("\n") == ["1. Eins", "2. Zwei", "• Punkt"]


@pytest.mark.parametrize(
    ("number", "form", "shown"),
    [
        (28, "lowerLetter", "bb"), (2, "upperLetter", "B"), (1994, "upperRoman", "MCMXCIV"), (4, "lowerRoman", "iv"),
        (21, "chineseCounting", "二十一"), (10, "chineseCountingThousand", "十"), (3, "ideographTraditional", "丙"),
        (7, "decimalEnclosedCircle", "⑦"), (5, "decimalZero", "05"), (3, "ordinal", "3."), (8, "none", ""),
        (12, "someFormOfTheFuture", "12"), (0, "lowerLetter", "0"),
    ],
)  # fmt: skip
def test_forms(number, form, shown):
    assert written(number, form) == shown
