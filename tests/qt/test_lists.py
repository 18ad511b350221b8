"""The lists: filters, sorting, found words, the exported table, names that pretend."""

import csv
import dataclasses
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from desktop import document_actions, hit_list, palette, wording
from desktop.document_model import Column, DocumentModel, filters
from desktop.palette import Entry
from desktop.row_list import SLICE, RowDelegate, RowList, RowModel
from desktop.tables import Cells, Later, TableModel
from office.store.rows import DocumentRow

ROW = DocumentRow(
    sha256="a" * 64,
    name="terms.pdf",
    names=("terms.pdf",),
    paths=("/x/terms.pdf",),
    kind="pdf",
    title="",
    language="en",
    date="2026-11-03",
    pages=3,
    passages=12,
    size=100,
    state="searchable",
    outcome="added",
    reason="",
    sentence="",
    warnings=(),
    added_at="2026-11-21T10:00:00+00:00",
)
LETTER = dataclasses.replace(
    ROW, sha256="b" * 64, name="Angebot.docx", kind="docx", date="", pages=1, paths=("/x/A",)
)
REFUSED = dataclasses.replace(
    ROW,
    sha256="",
    name="=cmd()",
    kind="",
    state="refused",
    outcome="refused",
    sentence="It is empty.",
    paths=("/x/c",),
)
WAITING = dataclasses.replace(
    ROW, sha256="d" * 64, name="scan.png", kind="image", state="waiting-for-ocr", paths=("/s",)
)


@pytest.fixture
def model() -> DocumentModel:
    made = DocumentModel()
    made.put([ROW, LETTER, REFUSED, WAITING])
    return made


def names(model: DocumentModel) -> list[str]:
    return [str(model.index(at, Column.NAME).data()) for at in range(model.rowCount())]


def test_filters_count_what_they_show(model: DocumentModel):
    made = filters(model.all_rows)
    assert [(each.title, each.count) for each in made[:3]] == [("All", 4), ("Refused", 1), ("Waiting", 1)]
    for each in made:
        model.filter(each.key)
        assert model.rowCount() == each.count


def test_sorting_by_each_column_keeps_all_rows(model: DocumentModel):
    for column in Column:
        for order in Qt.SortOrder:
            model.sort(column, order)
            assert sorted(names(model)) == sorted(["terms.pdf", "Angebot.docx", "=cmd()", "scan.png"])
    model.sort(Column.PAGES, Qt.SortOrder.DescendingOrder)
    assert model.rows[-1] is LETTER


def test_a_document_is_found_by_hash_or_path(model: DocumentModel):
    assert model.row_of("b" * 64) == 1
    assert model.row_of("/x/c") == 2
    assert model.row_of("nowhere") == -1


def test_ten_thousand_rows_are_filled_in_one_go():
    import time

    rows = [dataclasses.replace(ROW, sha256=f"{n:064d}", name=f"file {n}.pdf") for n in range(10_000)]
    model = DocumentModel()
    began = time.thread_time()
    model.put(rows)
    model.filter("kind:PDF")
    assert time.thread_time() - began < 3, "more than once through the rows"
    assert model.rowCount() == 10_000


def test_searched_words_are_found_without_regard_to_case():
    assert hit_list.word_spans("The Delivery; delivery!", "DELIVERY?") == [(4, 8), (14, 8)]
    assert hit_list.word_spans("退货期限为三十天", "退货期限") == [(0, 2), (0, 4), (1, 2), (2, 2)]
    assert hit_list.word_spans("Straße İstanbul x", "istanbul") != [(0, 0)]
    assert hit_list.word_spans("text", "") == []


def test_an_excerpt_begins_near_the_first_word():
    text = "x " * 500 + "the needle lies here " + "y " * 500
    part = hit_list.excerpt(text, "needle")
    assert "needle" in part[:100]
    assert len(part) < hit_list.EXCERPT + 10


def test_the_palette_finds_every_word_and_prefers_beginnings():
    titles = ("Old terms", "Terms of sale", "Prices", "sale of terms")
    entries = [Entry(title, "Document", lambda: None) for title in titles]
    found = {words: [entry.title for entry in palette.matches(entries, words)] for words in ("terms", "sale terms")}
    assert found["terms"] == ["Terms of sale", "Old terms", "sale of terms"]
    assert found["sale terms"] == ["Terms of sale", "sale of terms"]
    assert palette.matches(entries, "nothing") == []


@pytest.mark.parametrize(
    ("name", "kind", "safe"),
    [
        ("invoice.pdf", "pdf", "invoice.pdf"),
        ("invoice.pdf.exe", "pdf", "invoice.pdf.exe.pdf"),
        ("run.desktop", "text", "run.desktop.txt"),
        ("page.html", "html", "page.html.txt"),
        ("../../etc/passwd", "text", "_.._etc_passwd.txt"),
        ("Bild.JPG", "image", "Bild.JPG"),
        ("", "pdf", "document.pdf"),
        ("a\u202egpj.exe", "image", "a_gpj.exe.png"),
    ],
)
def test_a_copy_opens_as_what_it_is(name: str, kind: str, safe: str):
    assert document_actions.safe_name(name, kind) == safe


def test_the_copy_cannot_be_written(tmp_path: Path):
    (tmp_path / "original").write_bytes(b"%PDF-1.7")
    copy = document_actions.read_only_copy(tmp_path / "original", "terms.pdf", "pdf")
    assert copy.read_bytes() == b"%PDF-1.7"
    assert not copy.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    assert copy.name == "terms.pdf"


def test_no_cell_of_the_exported_list_is_a_formula(tmp_path: Path):
    document_actions.write_csv(tmp_path / "list.csv", [ROW, LETTER, REFUSED])
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][0] == "Name"
    assert [row[0] for row in rows[1:]] == ["terms.pdf", "Angebot.docx", "'=cmd()"]
    assert rows[3][-1] == "It is empty."


def test_numbers_and_dates_follow_the_language():
    from core.words import use_language

    said = {}
    for language in ("en", "de", "vi", "zh"):
        use_language(language)
        said[language] = (wording.number(1234.5, 1), wording.day("2026-11-03"), wording.time_left(150))
    assert said["de"][:2] == ("1.234,5", "03.11.2026")
    assert said["en"][0] == "1,234.5"
    assert all("2026" in day for _number, day, _left in said.values())
    assert wording.day("") == ""
    assert wording.day("not a date") == ""
    assert said["en"][2] == "2 min left"


class Numbers(RowModel):
    """Rows that are numbers."""

    def shown(self, row: int) -> str:
        return str(row)

    tip = shown

    def read_out(self, row: int, _number: int) -> str:
        return str(row)


class Plain(RowDelegate):
    """Draws nothing."""

    def draw(self, *_told: object, **_named: object) -> None:
        return


def test_a_long_list_comes_in_slices_and_all_of_it_can_be_reached(qtbot):
    model = Numbers()
    shown = RowList(model, Plain(), "Numbers")
    qtbot.addWidget(shown)
    shown.show()
    model.show_rows(range(3 * SLICE))
    assert model.rowCount() == SLICE
    shown.setCurrentIndex(model.index(SLICE - 1))
    shown.step(1)
    assert shown.currentIndex().data() == str(SLICE)
    QTest.keyClick(shown, Qt.Key.Key_End)
    assert shown.currentIndex().data() == str(3 * SLICE - 1)
    assert not model.canFetchMore(QModelIndex())
    shown.step(1)
    assert shown.currentIndex().data() == str(3 * SLICE - 1)
    model.show_rows([7])
    assert model.rowCount() == 1


def test_a_long_list_goes_on_where_it_is_scrolled_to_its_end(qtbot):
    model = Numbers()
    shown = RowList(model, Plain(), "Numbers")
    qtbot.addWidget(shown)
    shown.show()
    model.show_rows(range(2 * SLICE))
    qtbot.waitUntil(lambda: shown.verticalScrollBar().maximum() > 0)
    assert model.rowCount() == SLICE
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: model.rowCount() == 2 * SLICE)


def test_rows_for_later_are_made_when_they_are_looked_at():
    made = []

    def row(n: int) -> Cells:
        made.append(n)
        return Cells((str(n),))

    rows = Later(range(1000), row)
    model = TableModel(("N",))
    model.put(rows, marked=False)
    assert (model.rowCount(), made) == (1000, [])
    assert model.index(7, 0).data() == "7"
    assert model.index(7, 0).data() == "7"
    assert made == [7]
    assert [each.words for each in model.rows][-1] == ("999",)
