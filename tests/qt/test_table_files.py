"""Every table can be saved as a file, amounts as numbers and nothing that a spreadsheet would compute."""

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop import dialogs
from desktop.tables import Cells, Table, TableModel

ROWS = [
    Cells(("01/10/2026", "=HYPERLINK(1)", "−1,450.00 €"), amounts={2: Decimal("-1450.00")}, currency="EUR"),
    Cells(("02/10/2026", "Otto", "12.50 €"), amounts={2: Decimal("12.50")}, currency="EUR"),
]


@pytest.fixture
def table(fresh, open_window):
    window = open_window(fresh)
    made = Table(TableModel(("Day", "Name", "Amount"), (2,)), "Bank lines")
    made.setParent(window)
    made.table.put(ROWS)
    return made


def save(table: Table, target: Path, wait, monkeypatch) -> Path:
    named = []
    monkeypatch.setattr(dialogs, "choose_target", lambda _parent, _title, name, _kinds: named.append(name) or target)
    menu = table.menu()
    next(each for each in menu.actions() if "file" in each.text()).trigger()
    wait(lambda: "Saved" in table.window().toast.text)
    assert named == ["kontor-bank-lines.xlsx"]
    return target


def test_a_workbook_holds_numbers_and_no_formula(table, tmp_path, wait, monkeypatch):
    sheet = load_workbook(save(table, tmp_path / "lines.xlsx", wait, monkeypatch)).active
    head, first, second = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert head == ["Day", "Name", "Amount", "Currency"]
    assert first == ["01/10/2026", "'=HYPERLINK(1)", -1450, "EUR"]
    assert (second[2], second[3]) == (12.5, "EUR")


def test_a_csv_is_read_back_by_others(table, tmp_path, wait, monkeypatch):
    text = save(table, tmp_path / "lines.csv", wait, monkeypatch).read_text(encoding="utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[1] == ["01/10/2026", "'=HYPERLINK(1)", "-1450.00", "EUR"]


def test_what_cannot_be_written_is_told(table, tmp_path, wait, monkeypatch):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setattr(dialogs, "choose_target", lambda *_given: tmp_path / "file" / "lines.csv")
    table.save()
    wait(table.window().toast.isVisible)
    assert "Saved" not in table.window().toast.text


def test_what_cannot_be_written_there_is_written_elsewhere(table, tmp_path, wait, monkeypatch):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    places = [tmp_path / "file" / "lines.csv", tmp_path / "lines.csv"]
    monkeypatch.setattr(dialogs, "choose_target", lambda *_given: places.pop(0))
    toast = table.window().toast
    table.save()
    wait(toast._go.isVisible)
    assert toast._go.text() == "Choose another folder …"
    toast.follow()
    wait((tmp_path / "lines.csv").exists)
    wait(lambda: toast.text.startswith("Saved"))
    assert not toast._go.isVisible()


def test_an_empty_table_offers_nothing(table):
    table.table.put([])
    assert not any(each.isEnabled() for each in table.menu().actions())


def test_no_head_of_a_column_is_cut_off(qtbot):
    made = Table(TableModel(("Nummer der Eingangsrechnung", "Name"), (0,)), "x", stretch=(1,))
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show()
    made.table.put([Cells(("1", "a"))])
    head = made.horizontalHeader()
    assert made.columnWidth(0) >= head.fontMetrics().horizontalAdvance("Nummer der Eingangsrechnung")
