"""The knowledge base as its users see it: put, search, open, take out."""

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import Trouble, WorldError
from kb.document import Block, Kind, Page, ReadDocument, Source, Word
from kb.library import Library, discard
from tests.kb_doubles import names, put, sha


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "kb", embedder=None, chroma=False)
    yield opened
    opened.close()


def test_a_hit_stands_exactly_where_it_says(library: Library) -> None:
    document = put(library, "agb.txt", "Erste Seite.", "Vorwort.\n\nDie Rückgabefrist beträgt 14 Tage.")
    hit = library.search("Wie lange ist die Rückgabefrist?")[0]
    page = library.page(document, hit.at.page)
    assert (hit.at.document, hit.at.name, hit.at.page) == (document, "agb.txt", 2)
    assert page.text[hit.at.start : hit.at.start + hit.at.length] == hit.text
    assert "14 Tage" in hit.text
    assert hit.language == "de"


def test_the_page_comes_back_as_the_reader_gave_it(library: Library) -> None:
    word = Word(0, 4, 0.1, 0.2, 0.3, 0.4)
    page = Page(7, "Scan \ud83d half", Source.OCR, "Blatt", 595.0, 842.0, 90, (Block(0, 4, "heading", 1),), (word,))
    library.put(sha("s"), ["s.png"], ReadDocument(Kind.IMAGE, (page,)))
    assert library.page(sha("s"), 7) == page
    with pytest.raises(KeyError):
        library.page(sha("s"), 8)


def test_putting_the_same_again_changes_nothing(library: Library) -> None:
    put(library, "a.txt", "Der Preis ist 24,90 Euro.")
    before = library.passages_of(sha("a.txt"))
    put(library, "a.txt", "Der Preis ist 24,90 Euro.")
    assert library.passages_of(sha("a.txt")) == before
    assert library.counts().documents == 1


def test_a_newer_reading_replaces_the_earlier_one(library: Library) -> None:
    put(library, "a.txt", "Der Preis ist 24,90 Euro.")
    put(library, "a.txt", "Der Rabatt ist 3 Prozent.")
    assert names(library, "Rabatt") == ["a.txt"]
    assert names(library, "Preis 24,90") == []
    assert library.counts().passages == 1


def test_what_is_removed_is_found_no_more(library: Library) -> None:
    document = put(library, "a.txt", "Der Preis ist 24,90 Euro.")
    library.remove(document)
    library.remove(document)
    assert names(library, "Preis") == []
    assert library.passages_of(document) == []
    assert library.counts().documents == library.counts().pages == library.counts().passages == 0


def test_a_document_is_found_by_its_new_name(library: Library) -> None:
    document = put(library, "scan0001.pdf", "Wir danken für Ihren Auftrag.")
    library.set_names(document, ["Preisliste Holz 2026.pdf", "scan0001.pdf"])
    assert names(library, "Preisliste Holz") == ["Preisliste Holz 2026.pdf"]
    assert library.documents()[0].names == ("Preisliste Holz 2026.pdf", "scan0001.pdf")
    with pytest.raises(KeyError):
        library.set_names(sha("nobody"), ["x"])


def test_within_looks_only_in_documents_of_that_name_and_shows_it(library: Library) -> None:
    document = put(library, "a.txt", "Lieferzeit drei Tage.")
    put(library, "b.txt", "Lieferzeit vier Tage.")
    library.set_names(document, ["a.txt", "Kopie.txt"])
    assert set(names(library, "Lieferzeit")) == {"a.txt", "b.txt"}
    assert names(library, "Lieferzeit", within="KOPIE.TXT") == ["Kopie.txt"]
    assert names(library, "Lieferzeit", within="b") == ["b.txt"]
    assert names(library, "Lieferzeit", within="c.txt") == []


def test_within_may_be_more_documents_than_a_statement_may_have_variables(library: Library) -> None:
    for n in range(12):
        put(library, f"Rechnung {n}.txt", f"Lieferzeit {n} Tage.")
    with library._database.read() as connection:  # the one that the next reading gets too
        connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 5)
    assert len(names(library, "Lieferzeit", within="Rechnung", limit=20)) == 12


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Artikel A-4711, Eiche", "A-4711"),
        ("Artikel A-4711, Eiche", "a4711"),
        ("Summe 24,90 EUR", "24.90"),
        ("Total 1,234.50 USD", "1.234,50"),
        ("Rechnung vom 05.03.2026", "2026-03-05"),
        ("Die Straße ist gesperrt.", "STRASSE"),
        ("Die Rückgabe ist möglich.", "Rueckgabe"),
        ("Die Rückgabe ist möglich.", "ruckgabe"),
        ("Die Gewährleistungsfrist läuft.", "Frist Gewährleistung"),
        ("Frist für die Rückgabe", "Rückgabefrist"),
        ("Chính sách bảo hành 12 tháng", "bảo hành"),
        ("Chính sách bảo hành 12 tháng", "bao hanh"),
        ("退货政策:七天内可以退货。", "退货"),
        ("退货政策:七天内可以退货。", "怎么退货?"),
        ("The warranty covers two years.", "waranty"),
        ("Ladies' T-Shirt", "tshirt"),
        ("E-Mail: info@eiche.example", "info@eiche.example"),
    ],
)
def test_people_type_it_otherwise_and_find_it(library: Library, text: str, query: str) -> None:
    put(library, "other.txt", "Öffnungszeiten: montags. 营业时间 Giờ mở cửa opening hours")
    put(library, "it.txt", text)
    assert names(library, query)[:1] == ["it.txt"]


def test_the_order_is_the_same_every_time(library: Library) -> None:
    for number in range(20):
        put(library, f"{number}.txt", "Die Lieferzeit beträgt drei Tage.")
    first = names(library, "Lieferzeit", limit=20)
    assert first == [f"{number}.txt" for number in range(20)]
    assert names(library, "Lieferzeit", limit=20) == first


def test_nothing_is_found_where_nothing_is_asked(library: Library) -> None:
    put(library, "a.txt", "Text")
    assert library.search("") == library.search(" \n?!") == []


def test_everything_is_there_after_closing_and_opening(tmp_path: Path) -> None:
    first = Library(tmp_path, embedder=None, chroma=False)
    document = put(first, "a.txt", "Der Preis ist 24,90 Euro.")
    first.close()
    again = Library(tmp_path, embedder=None, chroma=False)
    assert names(again, "Preis") == ["a.txt"]
    assert again.page(document, 1).text == "Der Preis ist 24,90 Euro."
    again.close()


def test_a_damaged_file_says_so_and_is_built_again(tmp_path: Path) -> None:
    (tmp_path / "kb.db").write_bytes(b"this is no database" * 100)
    with pytest.raises(WorldError) as told:
        Library(tmp_path, embedder=None, chroma=False)
    assert told.value.trouble is Trouble.OFFICE_DAMAGED
    discard(tmp_path)
    again = Library(tmp_path, embedder=None, chroma=False)
    put(again, "a.txt", "Der Preis ist 24,90 Euro.")
    assert names(again, "Preis") == ["a.txt"]
    again.close()


def test_a_file_of_a_newer_kontor_is_left_alone(tmp_path: Path) -> None:
    Library(tmp_path, embedder=None, chroma=False).close()
    with contextlib.closing(sqlite3.connect(tmp_path / "kb.db")) as db:
        db.execute("INSERT INTO migrations VALUES (9999, 'later', '', '')")
        db.commit()
    with pytest.raises(WorldError) as told:
        Library(tmp_path, embedder=None, chroma=False)
    assert told.value.trouble is Trouble.OFFICE_TOO_NEW


def test_a_file_of_the_first_builds_is_kept(tmp_path: Path) -> None:
    first = Library(tmp_path, embedder=None, chroma=False)
    put(first, "a.txt", "Der Preis ist 24,90 Euro.")
    first.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "kb.db")) as db:
        db.executescript("DROP TABLE migrations; PRAGMA user_version = 1;")
    for _ in range(2):
        again = Library(tmp_path, embedder=None, chroma=False)
        assert names(again, "Preis") == ["a.txt"]
        again.close()


def test_a_place_that_cannot_hold_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(WorldError):
        Library(tmp_path / "file" / "kb", embedder=None, chroma=False)


def test_the_headings_and_headers_above_a_passage_find_it(library: Library) -> None:
    text = "Preisliste\nEiche 24,90"
    row = Block(11, 11, "row", 0, "Preisliste 2026 | Artikel: Eiche | Preis: 24,90")
    library.put(
        sha("p"), ["p.xlsx"], ReadDocument(Kind.XLSX, (Page(1, text, blocks=(Block(0, 10, "heading", 1), row)),))
    )
    hit = library.search("Artikel Eiche Preis 2026")[0]
    assert hit.text == "Eiche 24,90"
    assert hit.context == "Preisliste | Preisliste 2026 | Artikel: Eiche | Preis: 24,90"


def test_title_date_and_kind_find_a_document(library: Library) -> None:
    library.put(
        sha("x"),
        ["scan.pdf"],
        ReadDocument(Kind.PDF, (Page(1, "Sehr geehrte Damen"),), title="Mietvertrag", date="2026-03-05"),
    )
    put(library, "other.txt", "Sehr geehrte Herren")
    for query in ("Mietvertrag", "2026-03-05", "05.03.2026", "pdf"):
        assert names(library, query)[0] == "scan.pdf"


def test_reading_goes_on_while_writing(library: Library) -> None:
    put(library, "fixed.txt", "Die Gewährleistung beträgt zwei Jahre.")
    stop, seen = threading.Event(), set[str]()

    def read_on() -> None:
        while not stop.is_set():
            seen.update(names(library, "Gewährleistung", limit=1))

    readers = [threading.Thread(target=read_on) for _ in range(3)]
    for reader in readers:
        reader.start()
    for number in range(60):
        put(library, f"{number}.txt", f"Brief {number}: Wir danken für Ihren Auftrag.")
        if number % 3 == 0:
            library.remove(sha(f"{number}.txt"))
    stop.set()
    for reader in readers:
        reader.join()
    assert seen == {"fixed.txt"}
    assert library.counts().documents == 41


def test_writers_wait_for_each_other(library: Library) -> None:
    writers = [threading.Thread(target=put, args=(library, f"{n}.txt", f"Brief {n}")) for n in range(12)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert library.counts().documents == 12
    assert library.check() == []


def test_the_language_of_a_document_is_that_of_most_of_its_text(library: Library) -> None:
    put(library, "a.txt", "Die Rückgabefrist beträgt vierzehn Tage ab Lieferung.", "Thank you.")
    assert library.documents()[0].language == "de"
    assert [passage.language for passage in library.passages_of(sha("a.txt"))] == ["de", "en"]


def test_a_full_disk_is_told_and_nothing_is_half_there(library: Library) -> None:
    put(library, "a.txt", "Der Preis ist 24,90 Euro.")
    library._database._writer.execute("PRAGMA max_page_count = 1")  # as many as there are
    with pytest.raises(WorldError) as told:
        put(library, "b.txt", *(f"Seite {number}: Die Lieferzeit beträgt drei Tage. " * 40 for number in range(50)))
    assert told.value.trouble is Trouble.DISK_FULL
    assert [document.names for document in library.documents()] == [("a.txt",)]
    assert library.check() == []
    library._database._writer.execute("PRAGMA max_page_count = 1000000")
    put(library, "b.txt", "Die Lieferzeit beträgt drei Tage.")
    assert names(library, "Lieferzeit") == ["b.txt"]


def test_a_file_that_may_not_be_written_is_told(library: Library) -> None:
    library._database._writer.execute("PRAGMA query_only = ON")
    with pytest.raises(WorldError) as told:
        put(library, "a.txt", "Der Preis ist 24,90 Euro.")
    assert told.value.trouble is Trouble.READ_ONLY
