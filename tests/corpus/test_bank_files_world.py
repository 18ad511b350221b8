"""The bank files of the blind hand, each line against its answer; and what tables of banks do beyond it."""

import dataclasses
from decimal import Decimal
from pathlib import Path

import pytest

from benchmarks.bank_files import faults_of_statements, world_files
from office.app.bank import BankFile, parsed_text
from office.books.statements.encodings import decoded
from office.books.statements.rows import rows_of
from office.books.statements.statement import Proof
from office.books.statements.table import read_table

OPEN = {"itau.csv"}  # balances in rows of their own prove nothing yet; its lines are right
FILES = {
    file.name: file for file in world_files() if not file.data.lstrip(b"\xef\xbb\xbf\xff\xfe").startswith(b"<\0?")
}
TEXTS = [
    file for file in FILES.values() if b"<Document" not in file.data[:300] and b":Document" not in file.data[:300]
]


def read(file):
    parsed = parsed_text(decoded(file.data))
    statements = BankFile(Path(file.name), parsed, ()).as_json()["statements"]
    for statement in statements:  # an office fills in its own
        statement["currency"] = statement["currency"] or file.home or "EUR"
    return statements


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.name)
def test_a_file_of_the_world_is_read_as_an_expert_reads_it(file):
    faults = faults_of_statements(file, read(file))
    assert [each for each in faults if file.name not in OPEN or each.startswith("line")] == []


def test_a_wrong_answer_is_seen():
    file = FILES["rabo.csv"]
    wrong = dataclasses.replace(file.answers[0], lines=file.answers[0].lines.replace("-45.38", "45.38"))
    assert faults_of_statements(dataclasses.replace(file, answers=(wrong,)), read(file))


def table(text):
    return read_table(rows_of(text)).statements


def moved(statement):
    return [line.amount for line in statement.lines]


def test_accounts_and_currencies_of_one_file_are_statements_of_their_own():
    text = (
        "Auftragskonto;Buchungstag;Verwendungszweck;Betrag;Waehrung\n"
        "DE89370400440532013000;02.03.2026;Miete;-10,00;EUR\nDE12500105170648489890;03.03.2026;Zins;1,00;EUR\n"
        "DE89370400440532013000;04.03.2026;Licht;-5,00;EUR\nDE12500105170648489890;05.03.2026;Zins;2,00;USD\n"
    )
    assert [(each.account[-4:], each.currency, moved(each)) for each in table(text)] == [
        ("3000", "EUR", [Decimal(-10), Decimal(-5)]),
        ("9890", "EUR", [Decimal(1)]),
        ("9890", "USD", [Decimal(2)]),
    ]


def test_one_running_balance_is_one_account_whatever_else_a_row_names():
    text = (
        "Date;Account;Text;Amount;Balance\n2026-03-02;100200300;a;10.00;10.00\n2026-03-03;400500600;b;5.00;15.00\n"
        "2026-03-04;100200300;c;1.00;16.00\n2026-03-05;400500600;d;1.00;17.00\n"
    )
    (statement,) = table(text)
    assert statement.proof is Proof.PROVEN


@pytest.mark.parametrize(
    ("title", "cell", "amount"),
    [("Kwota", "-3 690,00 zł", "-3690"), ("Belopp", "1\u00a0234,50 kr", "1234.50"), ("Částka", "99,90 Kč", "99.90")],
)
def test_titles_and_signs_of_other_lands(title, cell, amount):
    (statement,) = table(f"Datum;{title};Text\n02-Mar-2026;{cell};x\n")
    assert (str(statement.lines[0].date), moved(statement)) == ("2026-03-02", [Decimal(amount)])


def test_a_title_that_means_two_things_is_what_stands_below_it():
    swedish = table("Datum;Belopp;Valuta;Text\n2026-03-02;10,00;SEK;x\n")[0]
    german = table("Datum;Betrag;Valuta;Text\n02.03.2026;10,00;03.03.2026;x\n")[0]
    assert (swedish.currency, swedish.lines[0].value_date) == ("SEK", None)
    assert (german.currency, str(german.lines[0].value_date)) == ("", "2026-03-03")


def test_unsigned_amounts_take_the_side_that_their_kind_says():
    (statement,) = table("Date,Transaction Type,Amount,Description\n03/20/26,Debit,5.00,x\n03/13/26,Credit,7.00,y\n")
    assert moved(statement) == [Decimal(-5), Decimal(7)]


def test_two_amounts_without_titles_and_without_proof_are_nothing():
    assert not table("02.03.2026;-5,00;x;99,00\n03.03.2026;-6,00;y;12,00\n")
    assert table("02.03.2026;-5,00;x;95,00\n03.03.2026;-6,00;y;89,00\n")


def test_an_own_account_by_name_is_no_journal_but_accounts_of_books_are():
    head = "Date,Account Name,Description,Amount\n2026-03-02,{},x,1.00\n2026-03-03,{},y,2.00\n"
    assert table(head.format("Main account", "Main account"))
    assert not table(head.format("Rent", "Sales"))


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Zahlung Müller Straße Kontoführung für Größe", "cp850"),
        ("Zahlung Müller Straße Kontoführung für Größe", "cp1252"),
        ("PRZELEW WYCHODZĄCY ŁÓDŹ opłata", "cp1250"),
        ("PRZELEW WYCHODZĄCY ŁÓDŹ opłata", "iso8859_2"),
        ("Société Générale, reçu à l’été", "cp1252"),
        ("日付,摘要,お支払金額,残高", "cp932"),
        ("交易日期,存入,支出,餘額,摘要", "big5"),
    ],
)
def test_text_is_read_in_the_letters_of_its_land(text, encoding):
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("name", "told"),
    [("mt-cut.sta", ["end"]), ("mt-torn.sta", ["line", "end"]), ("mt-german.sta", []), ("mt942.sta", [])],
)
def test_a_statement_that_is_cut_off_is_told(name, told):
    assert [piece.what for piece in parsed_text(decoded(FILES[name].data)).unread] == told
