"""Journals in, files out: what other programs, and a reader that knows only the files, make of our exports.

bean-check and hledger are programs of their own (GPL), looked for on the PATH and in KONTOR_BEAN_CHECK; the tests
that need them say so where they are absent.
"""

import csv
import io
import os
import re
import shutil
import sqlite3
import subprocess
from collections import defaultdict
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from core.errors import InputError
from office.app import books, books_export, books_reports
from office.app.bootstrap import open_office
from office.books.journal import Journal
from tests.books import ACCOUNTS, random_entries
from tests.e2e.kontor import kontor

BEAN_CHECK = os.environ.get("KONTOR_BEAN_CHECK") or shutil.which("bean-check")
HLEDGER = shutil.which("hledger")


@pytest.fixture
def kept(office):
    """An office with a random ledger, some of it taken back."""
    ledger = books.ledger(office)
    ledger.add_accounts(ACCOUNTS)
    posted = ledger.post(random_entries(5, 120), source="import")
    for each in posted[::17]:
        ledger.reverse(each.number, each.date, "zurück")
    return office


def exported(office, form, target):
    made = books_export.export(office, form, target)
    assert made.entries == books.ledger(office).count() > 0
    return made


# readers that know nothing but the files


def nonzero(sums):
    return {key: amount for key, amount in sums.items() if amount}


def expected(office):
    return nonzero(books.ledger(office).sums())


def from_csv(path):
    sums = defaultdict(Decimal)
    for row in csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))):
        amount = Decimal(row["debit"] or 0) - Decimal(row["credit"] or 0)
        sums[row["account"].lstrip("'"), row["currency"]] += amount
    return nonzero(sums)


def from_xlsx(path):
    sums = defaultdict(Decimal)
    head, *rows = openpyxl.load_workbook(path)["Journal"].iter_rows(values_only=True)
    for values in rows:
        row = dict(zip(head, values, strict=True))
        sums[row["account"], row["currency"]] += Decimal(str(row["debit"] or 0)) - Decimal(str(row["credit"] or 0))
    return nonzero(sums)


def from_datev(paths):
    sums = defaultdict(Decimal)
    for path in paths:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        head = next(csv.reader([lines[0]], delimiter=";"))
        assert (head[0], head[1], head[2], len(head)) == ("EXTF", "700", "21", 31)
        for row in csv.DictReader(lines[1:], delimiter=";"):
            assert row["Soll/Haben-Kennzeichen"] == "S"
            amount = Decimal(row["Umsatz (ohne Soll/Haben-Kz)"].replace(",", "."))
            sums[row["Konto"], row["WKZ Umsatz"]] += amount
            sums[row["Gegenkonto (ohne BU-Schlüssel)"], row["WKZ Umsatz"]] -= amount
    return nonzero(sums)


def from_text(path):
    """Beancount and hledger texts alike: postings below dated lines."""
    sums = defaultdict(Decimal)
    posting = re.compile(r"^ +(?:\w+:)([0-9]+)[^ ]* +(-?[0-9.]+) ([A-Z]{3})(?:  ;.*)?$", re.MULTILINE)
    for account, amount, currency in posting.findall(path.read_text(encoding="utf-8")):
        sums[account, currency] += Decimal(amount)
    return nonzero(sums)


def test_every_form_holds_the_same_books(kept, tmp_path):
    wanted = expected(kept)
    assert from_csv(exported(kept, "csv", tmp_path / "a.csv").files[0]) == wanted
    assert from_xlsx(exported(kept, "xlsx", tmp_path / "a.xlsx").files[0]) == wanted
    assert from_datev(exported(kept, "datev", tmp_path / "a.txt").files) == wanted
    assert from_text(exported(kept, "beancount", tmp_path / "a.beancount").files[0]) == wanted
    assert from_text(exported(kept, "hledger", tmp_path / "a.journal").files[0]) == wanted


def test_months_of_datev_batches_are_together_the_books(kept, tmp_path):
    """What the adviser has already is in no later batch, and none is lost between two."""
    numbers = books_export.DatevNumbers.written(" 29098 / 55003 ")
    books_export.set_datev_numbers(kept, numbers)
    months = sorted({f"{entry.date:%Y-%m}" for entry in books.ledger(kept).journal().entries})
    made = [books_export.export(kept, "datev", tmp_path, span=books_reports.span_of(kept, month)) for month in months]
    files = [file for each in made for file in each.files]
    assert len(months) == len(files) == len(set(files)) > 2, "one file for each, and none over another"
    assert sum(each.entries for each in made) == books.ledger(kept).count()
    assert from_datev(files) == expected(kept)
    heads = [
        next(csv.reader([file.read_text(encoding="utf-8-sig").splitlines()[0]], delimiter=";")) for file in files
    ]
    assert {(head[10], head[11]) for head in heads} == {("29098", "55003")}
    assert len({head[13] for head in heads}) == 1, "an account is as wide in one month as in the other"
    assert [head[14][:6] for head in heads] == [month.replace("-", "") for month in months]


@pytest.mark.parametrize("typed", ["", "29098", "29098/", "999/1", "29098/0", "12345678/1", "29098/123456", "a/b"])
def test_what_are_no_numbers_of_datev_is_said(typed):
    with pytest.raises(InputError, match="29098/55003"):
        books_export.DatevNumbers.written(typed)


def test_the_books_leave_in_parts_only_for_datev(kept, tmp_path):
    with pytest.raises(InputError, match="DATEV"):
        books_export.export(kept, "beancount", tmp_path / "a", span=books_reports.span_of(kept, "all"))
    with pytest.raises(InputError, match="no empty batch"):
        books_export.export(kept, "datev", tmp_path, span=books_reports.span_of(kept, "1999-01"))
    assert not (tmp_path / "a").exists()
    assert not list(tmp_path.glob("EXTF*"))


def test_a_cent_more_in_a_file_is_seen(kept, tmp_path):
    """The control: the readers above see what they are asked to see."""
    (path,) = exported(kept, "csv", tmp_path / "a.csv").files
    path.write_text(re.sub(r",(\d+)\.(\d\d),,EUR", r",\1.\g<2>1,,EUR", path.read_text(encoding="utf-8"), count=1))
    assert from_csv(path) != expected(kept)


@pytest.mark.parametrize("form", ["csv", "beancount", "datev"])
def test_what_went_out_comes_in_again(kept, tmp_path, form):
    files = exported(kept, form, tmp_path / f"a.{form}").files
    other = open_office(tmp_path / "other", with_model=False)
    try:
        books.ledger(other).add_accounts(ACCOUNTS)
        made = [books.import_journal(other, file) for file in files]
        assert [each.refused for each in made] == [()] * len(files)
        assert expected(other) == expected(kept)
        if form == "csv":
            texts = [{each.text for each in books.ledger(which).journal().entries} for which in (other, kept)]
            assert texts[0] == {" ".join(text.split()) for text in texts[1]}
        assert sum(each.entries for each in made) == books.ledger(kept).count()
        again = [books.import_journal(other, file) for file in files]
        assert sum(each.entries for each in again) == 0
        assert books.ledger(other).verify() == []
    finally:
        other.close()


def test_no_cell_is_a_formula(kept, tmp_path):
    (table,) = exported(kept, "csv", tmp_path / "a.csv").files
    cells = [cell for row in csv.reader(io.StringIO(table.read_text(encoding="utf-8"))) for cell in row]
    assert any("HYPERLINK" in cell for cell in cells)  # the control: the books hold such a text
    assert not [cell for cell in cells if cell.lstrip()[:1] in {"=", "+", "-", "@"}]
    (book,) = exported(kept, "xlsx", tmp_path / "a.xlsx").files
    for sheet in openpyxl.load_workbook(book):
        values = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert not [cell for cell in values if cell.data_type == "f" or str(cell.value).startswith(("=", "+", "@"))]


def test_the_printed_books_are_a_pdf_with_the_head_of_the_chain(kept, tmp_path):
    import pypdfium2

    (path,) = exported(kept, "pdf", tmp_path / "a.pdf").files
    document = pypdfium2.PdfDocument(path)
    text = "".join(document[n].get_textpage().get_text_range() for n in range(len(document)))
    document.close()
    assert books.ledger(kept).head() in text.replace("\r\n", "")
    assert "2025-00001" in text


# programs that we did not write


@pytest.mark.skipif(
    not BEAN_CHECK, reason="bean-check is not installed: pip install beancount, in its own environment"
)
def test_beancount_accepts_the_books_and_their_balances(kept, tmp_path):
    (path,) = exported(kept, "beancount", tmp_path / "a.beancount").files
    done = subprocess.run([BEAN_CHECK, path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    spoiled = re.sub(r"(?m)^(\S+ balance \S+  -?)1?", r"\g<1>7", path.read_text(encoding="utf-8"), count=1)
    path.write_text(spoiled, encoding="utf-8")
    assert subprocess.run([BEAN_CHECK, path], capture_output=True, check=False).returncode == 1  # the control


@pytest.mark.skipif(not HLEDGER, reason="hledger is not installed: apt-get install hledger")
def test_hledger_accepts_the_books_and_agrees_to_the_cent(kept, tmp_path):
    (path,) = exported(kept, "hledger", tmp_path / "a.journal").files
    assert hledger_balance(path) == expected(kept)
    check = subprocess.run([HLEDGER, "-f", path, "check"], capture_output=True, text=True, check=False)
    assert (check.returncode, check.stderr) == (0, "")
    spoiled = re.sub(r"= (-?)\d", r"= \g<1>77", path.read_text(encoding="utf-8"), count=1)
    path.write_text(spoiled, encoding="utf-8")
    assert subprocess.run([HLEDGER, "-f", path, "check"], capture_output=True, check=False).returncode == 1


def hledger_balance(path):
    done = subprocess.run(
        [HLEDGER, "-f", path, "balance", "--flat", "--no-total", "--layout", "bare", "-O", "csv"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    sums = {}
    for name, currency, amount in list(csv.reader(io.StringIO(done.stdout)))[1:]:
        sums[re.match(r"\w+:(\d+)", name)[1], currency] = Decimal(amount)
    return nonzero(sums)


HEAD = "entry,date,text,account,account_name,account_type,debit,credit,currency,document\n"
SALE = "1,2026-01-05,=1+1,1000,Cash,asset,10.00,,EUR,a.pdf\n1,2026-01-05,=1+1,4000,Sales,income,,10.00,EUR,a.pdf\n"
WRONG = "2,2026-01-06,x,1000,Cash,asset,10.00,,EUR,\n2,2026-01-06,x,4000,Sales,income,,9.99,EUR,\n"


def test_the_command_line_as_the_contract_has_it(tmp_path):
    office, journal = tmp_path / "office", tmp_path / "journal.csv"
    journal.write_text(HEAD + SALE + WRONG, encoding="utf-8")
    made = kontor(office, "--no-model", "books", "import", journal)
    assert (made.status, made.json["entries"], made.json["accounts"]) == (1, 1, 2)
    (finding,) = made.json["findings"]
    assert (finding["class"], finding["severity"]) == ("books", "ask")
    assert "Rows 4, 5" in finding["message"]
    assert "0.01 EUR" in finding["message"]
    again = kontor(office, "--no-model", "books", "import", journal)
    assert (again.status, again.json["entries"], again.json["known"]) == (1, 0, 1)
    for words in (("--format", "hledger", tmp_path / "a"), (tmp_path / "b", "--format", "hledger")):
        written = kontor(office, "--no-model", "books", "export", *words).json
        assert written["entries"] == 1
        assert written["trial_balance"] == {"1000": {"EUR": "10.00"}, "4000": {"EUR": "-10.00"}}
    assert (tmp_path / "a").read_text(encoding="utf-8") == (tmp_path / "b").read_text(encoding="utf-8")
    checked = kontor(office, "--no-model", "verify").json
    assert checked["ok"]
    assert checked["checked"]["entries"] == 1
    with closing(sqlite3.connect(office / "office.db")) as connection:
        connection.execute("DROP TRIGGER entries_are_never_changed")
        connection.execute("UPDATE entries SET text = 'x'")
        connection.commit()
    noticed = kontor(office, "--no-model", "verify")
    assert (noticed.status, noticed.json["ok"]) == (1, False)
    assert {"KONTOR-LEDGER-CHANGED", "KONTOR-LEDGER-RULE"} <= {each["rule"] for each in noticed.json["findings"]}


def test_a_journal_for_a_locked_month_is_refused_and_what_is_known_stays_known(office, tmp_path):
    journal = tmp_path / "journal.csv"
    journal.write_text(HEAD + SALE, encoding="utf-8")
    assert books.import_journal(office, journal).entries == 1
    books.ledger(office).lock("2026-01", "done")
    again = books.import_journal(office, journal)
    assert (again.entries, again.known, again.refused) == (0, 1, ())
    journal.write_text(HEAD + SALE.replace("10.00", "11.00"), encoding="utf-8")
    late = books.import_journal(office, journal)
    assert (late.entries, [each.rows for each in late.refused]) == (0, [(2, 3)])
    assert "2026-01 is locked" in late.refused[0].reason


@pytest.mark.parametrize("form", ["csv", "beancount"])
def test_our_own_export_is_nothing_new(kept, tmp_path, form):
    before = books.ledger(kept).count()
    made = books.import_journal(kept, exported(kept, form, tmp_path / f"a.{form}").files[0])
    assert (made.entries, made.known, books.ledger(kept).count()) == (0, before, before)


def opening(day, bank):
    return HEAD + (
        f"9,{day},EB,1000,Cash,asset,{bank},,EUR,\n9,{day},EB,1200,Debtors,asset,5.00,,EUR,\n"
        f"9,{day},EB,3000,Capital,equity,,{bank + 5},EUR,\n"
    )


def test_an_opening_that_the_books_hold_already_is_not_counted_twice(office, tmp_path):
    """Whoever takes in one year after the other gives each year's opening balance again."""
    journal = tmp_path / "journal.csv"
    journal.write_text(opening("2025-01-01", 20) + SALE.replace("2026-01-05", "2025-07-01"), encoding="utf-8")
    assert books.import_journal(office, journal).entries == 2
    journal.write_text(opening("2026-01-01", 30), encoding="utf-8")
    again = books.import_journal(office, journal)
    assert (again.entries, [each.rows for each in again.refused]) == (0, [(2, 3, 4)])
    assert "count twice" in again.refused[0].reason
    journal.write_text(opening("2026-01-01", 31), encoding="utf-8")  # the control: another amount is another entry
    assert books.import_journal(office, journal).entries == 1


def test_empty_books_are_written_too(office, tmp_path):
    for form in ("beancount", "hledger", "csv", "xlsx", "pdf"):
        made = books_export.export(office, form, tmp_path / f"leer.{form}")
        assert made.entries == 0
        assert Path(made.files[0]).exists()
    assert books.ledger(office).journal() == Journal({}, ())
