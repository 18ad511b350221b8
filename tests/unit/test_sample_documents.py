"""What the answers say stands in the documents, word for word."""

import docx
import openpyxl
import pypdfium2
import pytest

from office.sample.documents import known_facts, texts
from office.sample.markup import Answer, parse
from tests.sample_company import answers, company, mail_of, squeezed, text_of

HEAD = "---\nfile: a.txt\ntitle: T\nlanguage: de\ndate: 2026-01-01\n---\n"
SHEETS = ["Preisliste_2026.xlsx", "Bestellungen_und_Lieferungen_2026.xlsx", "报价单_MD-2026-0917.xlsx"]
SOURCES = [parse(source, known_facts()) for source in texts("documents")]
NAMES = [text.head["file"] for text in SOURCES if text.answers and "turn" not in text.head]


def _scanned() -> set[str]:
    return {one["document"] for one in answers("documents") if one["scanned"]}


def _quotes() -> list[tuple[str, dict[str, str]]]:
    return [(key, place) for key, places in answers("facts").items() for place in places]


@pytest.mark.parametrize("document", sorted({*NAMES, *SHEETS}))
def test_every_quoted_phrase_stands_in_its_document(document: str) -> None:
    text = squeezed(text_of(company() / "documents" / document))
    phrases = [place["phrase"] for _, place in _quotes() if place["document"] == document]
    assert phrases
    cells_apart = [phrase.replace(" | ", " ") for phrase in phrases]  # as a reader joins the cells of a row
    assert [phrase for phrase in cells_apart if squeezed(phrase) not in text] == []


def test_scanned_documents_hold_no_text() -> None:
    assert {"Lieferschein_4688_Scan.pdf"} <= _scanned()
    for name in _scanned():
        if name.endswith(".pdf"):
            assert squeezed(text_of(company() / "documents" / name)) == ""


def test_a_fact_that_several_documents_say_has_one_value() -> None:
    values = {}
    for key, places in answers("facts").items():
        values[key] = {place["value"] for place in places if place["value"] != place["phrase"]}
    assert {key: found for key, found in values.items() if len(found) > 1} == {}


def test_the_languages_agree_on_the_return_period() -> None:
    places = {place["language"]: place["phrase"] for place in answers("facts")["voluntary-return-days"]}
    assert set(places) == {"de", "en", "vi", "zh"}
    assert all("30" in phrase for phrase in places.values())


def test_there_are_enough_facts_to_ask_for() -> None:
    by_language: dict[str, int] = {}
    for _, place in _quotes():
        by_language[place["language"]] = by_language.get(place["language"], 0) + 1
    assert len(answers("facts")) >= 200
    assert min(by_language[code] for code in ("de", "en", "vi", "zh")) >= 25


def test_the_price_list_has_sixty_rows_on_two_sheets() -> None:
    book = openpyxl.load_workbook(company() / "documents" / "Preisliste_2026.xlsx")
    rows = {
        sheet.title: sum(
            1
            for row in sheet.iter_rows(values_only=True)
            if isinstance(row[4], int | float) or isinstance(row[5], int | float)
        )
        for sheet in book
    }
    assert len(rows) == 2
    assert sum(rows.values()) >= 60
    prices = {row[0]: row[6] for row in book["Leuchten und Möbel"].iter_rows(values_only=True)}
    assert prices["FLT-E"] == 50


def test_the_terms_have_fourteen_sections_and_the_handbook_ten_pages() -> None:
    terms = text_of(company() / "documents" / "AGB_2026.pdf")
    assert all(f"§ {number} " in terms for number in range(1, 15))
    handbook = pypdfium2.PdfDocument(company() / "documents" / "Mitarbeiterhandbuch_2026.pdf")
    assert len(handbook) >= 10
    handbook.close()


def test_word_files_have_headings_that_readers_see() -> None:
    document = docx.Document(str(company() / "documents" / "Oeffnungszeiten_2026.docx"))
    headings = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name.startswith("Heading")]
    assert headings[:2] == ["Ausstellungsraum", "Werkstatt"]
    assert document.tables[0].cell(1, 0).text == "Montag"
    assert document.core_properties.title == "Öffnungszeiten 2026"


def test_filed_mails_and_pdfs_carry_their_title_and_day() -> None:
    for one in answers("documents"):
        path = company() / "documents" / one["document"]
        if path.suffix == ".eml":
            mail = mail_of(path)
            assert (mail["Subject"], f"{mail['Date'].datetime:%Y-%m-%d}") == (one["title"], one["date"])
        if path.suffix == ".pdf":
            document = pypdfium2.PdfDocument(path)
            assert document.get_metadata_value("Title") == one["title"]
            assert document.get_metadata_value("CreationDate").startswith("D:" + one["date"].replace("-", ""))
            document.close()


def test_marks_vanish_and_become_answers() -> None:
    source = HEAD + "Es gilt: [[k|Frist {{shop.return_days}} Tage]]."
    text = parse(source, known_facts())
    assert text.pieces[0].text == "Es gilt: Frist 30 Tage."
    assert text.answers == (Answer("k", "Frist 30 Tage", "30"),)


def test_an_unknown_fact_is_an_error() -> None:
    source = HEAD + "{{shop.nonsense}}"
    with pytest.raises(AttributeError):
        parse(source, known_facts())


@pytest.mark.parametrize(
    ("language", "phrase"),
    [("de", "24,90 €"), ("en", "€24.90"), ("vi", "24,90 €"), ("zh", "24.90 欧元")],
)
def test_each_language_writes_money_its_own_way(language: str, phrase: str) -> None:
    source = HEAD.replace("language: de", f"language: {language}") + "{{shop.shipping_eu}}"
    assert parse(source, known_facts()).pieces[0].text == phrase
