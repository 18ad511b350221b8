"""The bank's words in the office: each movement once, whichever files tell of it, and never changed."""

import json
import sqlite3
from datetime import date
from decimal import Decimal

import pytest

from core.errors import InputError
from office.app import bank
from office.app.home_currency import say_currency
from office.store.bank import BankBook
from office.store.bank_intake import account_name

HEAD = ":20:X\n:25:DE02120300000000202051\n:28C:{n}/1\n:60F:C2609{first:02}EUR{opening},00\n"
LINE = ":61:2609{day:02}09{day:02}{mark}{amount},00NTRFNONREF\n:86:166?00X?20SVWZ+{text}?32{name}\n"


def statement(path, n, opening, closing, *lines):
    """MT940 of a few days. lines: (day, signed amount, text)."""
    text = HEAD.format(n=n, first=n, opening=opening)
    for day, amount, words in lines:
        mark = "C" if amount > 0 else "D"
        text += LINE.format(day=day, mark=mark, amount=abs(amount), text=words, name="Krause")
    path.write_text(text + f":62F:C2609{lines[-1][0]:02}EUR{closing},00\n-\n", encoding="utf-8")
    return path


def stored(office):
    return [(line.date.day, line.amount, line.text) for line in BankBook(office.records.database).lines()]


def test_twins_are_two_and_a_file_given_twice_is_one(office, tmp_path):
    first = statement(tmp_path / "a.sta", 1, 100, 80, (1, -10, "A"), (1, -10, "A"))
    (taken,) = bank.import_files(office, [first])
    assert (taken.fresh, taken.known) == (2, 0)
    (again,) = bank.import_files(office, [first])
    assert (again.fresh, again.known) == (0, 2)
    assert stored(office) == [(1, Decimal(-10), "A"), (1, Decimal(-10), "A")]


def test_two_payments_of_one_day_and_amount_in_two_files_are_two_and_asked(office, tmp_path):
    named = "Auftragskonto;Buchungstag;Name;Verwendungszweck;Betrag;Waehrung\nDE0212;01.09.26;{};-10,00;EUR\n"
    (tmp_path / "a.csv").write_text(named.format("Krause;Rechnung 4711"), encoding="utf-8")
    (tmp_path / "b.csv").write_text(named.format("Stadtwerke;Abschlag Strom"), encoding="utf-8")
    first, second = bank.import_files(office, [tmp_path / "a.csv", tmp_path / "b.csv"])
    assert (first.fresh, second.fresh, second.known) == (1, 1, 0)
    assert [finding.rule for finding in second.findings] == ["KONTOR-BANK-ALIKE"]
    assert "Stadtwerke" in second.findings[0].message
    (again,) = bank.import_files(office, [tmp_path / "b.csv"])  # the control
    assert (again.fresh, again.known, again.findings) == (0, 1, ())


def test_a_statement_that_goes_on_within_the_day_loses_nothing(office, tmp_path):
    morning = statement(tmp_path / "a.sta", 1, 100, 90, (1, -10, "Kaffee"))
    later = tmp_path / "b.sta"
    later.write_text(morning.read_text().replace("EUR100,", "EUR90,").replace("EUR90,00\n-", "EUR80,00\n-"))
    taken = bank.import_files(office, [morning, later, morning, later])
    assert [(each.fresh, each.known) for each in taken] == [(1, 0), (1, 0), (0, 1), (0, 1)]
    assert not any(each.findings for each in taken)


def test_what_stood_before_a_day_counts_lines_that_another_file_told_first(office, tmp_path):
    lines = ((1, -10, "A"), (2, 5, "B"))
    bank.import_files(office, [statement(tmp_path / "a.sta", 1, 100, 90, lines[0])])
    bank.import_files(office, [statement(tmp_path / "b.sta", 1, 100, 95, *lines)])
    before = BankBook(office.records.database).balances_before(date(2026, 9, 2))
    assert before == {("DE02120300000000202051", "EUR"): Decimal(90)}


def test_overlapping_files_of_two_formats_tell_of_one_movement(office, tmp_path):
    bank.import_files(office, [statement(tmp_path / "a.sta", 1, 100, 95, (1, -10, "A"), (2, 5, "B"))])
    table = tmp_path / "b.csv"
    table.write_text(
        "Auftragskonto;Buchungstag;Verwendungszweck;Betrag;Waehrung\n"
        "DE02120300000000202051;02.09.26;B;5,00;EUR\nDE02120300000000202051;03.09.26;C;7,00;EUR\n",
        encoding="utf-8",
    )
    (taken,) = bank.import_files(office, [table])
    assert (taken.fresh, taken.known) == (1, 1)
    assert [amount for _day, amount, _text in stored(office)] == [-10, 5, 7]


def test_a_missing_statement_is_told(office, tmp_path):
    bank.import_files(office, [statement(tmp_path / "a.sta", 1, 100, 90, (1, -10, "A"))])
    (meets,) = bank.import_files(office, [statement(tmp_path / "b.sta", 2, 90, 85, (2, -5, "B"))])
    assert not meets.findings  # the control
    (gap,) = bank.import_files(office, [statement(tmp_path / "c.sta", 5, 50, 49, (5, -1, "C"))])
    assert [finding.rule for finding in gap.findings] == ["KONTOR-BANK-GAP"]
    assert "-35" in gap.findings[0].message


def test_a_statement_that_does_not_add_up_is_told(office, tmp_path):
    (wrong,) = bank.import_files(office, [statement(tmp_path / "a.sta", 1, 100, 91, (1, -10, "A"))])
    assert [finding.rule for finding in wrong.findings] == ["KONTOR-BANK-PROOF"]
    assert wrong.fresh == 1


def test_what_the_bank_said_is_never_changed(office, tmp_path):
    bank.import_files(office, [statement(tmp_path / "a.sta", 1, 100, 90, (1, -10, "A"))])
    for attack in ("UPDATE bank_lines SET amount = 1", "DELETE FROM bank_lines"):
        with pytest.raises(sqlite3.IntegrityError), office.records.database.write() as connection:
            connection.execute(attack)
    assert stored(office) == [(1, Decimal(-10), "A")]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.sta", b"", "empty"),
        ("letter.txt", b"Dear Sir, the rent is 100.00 EUR.\n", "No bank statement"),
        ("invoice.xml", b"<?xml version='1.0'?><Invoice><ID>1</ID></Invoice>", "No bank statement"),
        ("bomb.xml", b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><Document>&b;</Document>", "overwhelm"),
        ("broken.xml", b"<?xml version='1.0'?><Document><BkToCstmrStmt>", "damaged"),
    ],
)
def test_what_is_no_statement_gets_a_sentence_and_stores_nothing(office, tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    good = statement(tmp_path / "a.sta", 1, 100, 90, (1, -10, "A"))
    refused, taken = bank.import_files(office, [tmp_path / name, good])
    assert words in refused.refusal
    assert [each.message for each in refused.findings] == [refused.refusal]  # programs read it there
    assert taken.fresh == 1  # the others go on
    assert len(stored(office)) == 1


@pytest.mark.parametrize("amount", ["9" * 16 + ",00", "NaN", "1E5"])
def test_absurd_amounts_and_days_stay_out_of_the_books(office, tmp_path, amount):
    lines = [f"260901D{amount}NTRFNONREF", "261301D5,NTRFNONREF", "260902C5,NTRFNONREF"]
    text = ":20:X\n:25:DE1\n:60F:C260901EUR0,\n" + "".join(f":61:{line}\n" for line in lines)
    (tmp_path / "a.sta").write_text(text, encoding="utf-8")
    (taken,) = bank.import_files(office, [tmp_path / "a.sta"])
    assert stored(office) == [(2, Decimal(5), "")]
    assert {finding.rule for finding in taken.findings} & {"KONTOR-BANK-UNREAD", "KONTOR-BANK-LINE"}
    assert json.dumps(taken.as_json())


@pytest.mark.parametrize(
    ("account", "name"),
    [("12030000/202051", "DE02120300000000202051"), ("12030000/0000202051EUR", "DE02120300000000202051"),
     ("DE02 1203 0000 0000 2020 51", "DE02120300000000202051"), ("1291.99.348EUR", "1291.99.348EUR")],
)  # fmt: skip
def test_one_name_for_one_account(account, name):
    assert account_name(account) == name


@pytest.mark.parametrize(
    ("name", "text", "is_one"),
    [
        ("a.sta", HEAD.format(n=1, first=1, opening=0), True),
        ("a.csv", "Buchungstag;Valuta;Verwendungszweck;Betrag\n01.09.26;01.09.26;Miete;-5,00\n", True),
        ("a.csv", "Date;Order;Supplier;Amount\n01.09.26;B-1;Krause;5,00\n", False),
        (
            "a.csv",
            "entry,date,text,account,account_name,debit,credit,balance\n1,2026-01-01,x,1200,Bank,5,,5\n",
            False,
        ),
        ("a.txt", "Buchungstag;Valuta;Verwendungszweck;Betrag\n01.09.26;01.09.26;Miete;-5,00\n", False),
        ("a.xml", "<?xml version='1.0'?><Invoice xmlns='urn:oasis:names'><ID>1</ID></Invoice>", False),
        ("a.pdf", "%PDF-1.7 :61:260901", False),
    ],
)
def test_only_what_is_surely_a_banks_is_taken_unasked(tmp_path, name, text, is_one):
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert bank.looks_like_a_statement(tmp_path / name) is is_one


TABLE = "Buchungstag;Name;Verwendungszweck;Betrag\n"
ROWS = "01.09.2026;Krause;Regal;-10,00\n02.09.2026;Lange;Tisch;25,00\n03.09.2026;Meier;Stuhl;7,50\n"


def table(path, rows):
    """A bank's CSV that names no account."""
    path.write_text(TABLE + rows, encoding="utf-8")
    return path


def test_a_currency_that_nothing_says_is_told_once(office, tmp_path):
    first, second = (
        bank.import_files(office, [table(tmp_path / name, ROWS)], account=account)[0]
        for name, account in (("a.csv", "DE0212"), ("b.csv", "DE0213"))
    )
    assert [finding.rule for finding in first.findings] == ["KONTOR-BANK-CURRENCY"]
    assert "taken for EUR" in first.findings[0].message
    assert second.findings == ()


def test_a_currency_that_the_owner_said_is_taken(office, tmp_path):
    with pytest.raises(InputError):
        say_currency(office.records, "Dong")
    say_currency(office.records, "vnd")
    (taken,) = bank.import_files(office, [table(tmp_path / "a.csv", "01.09.2026;Krause;Holz;-10000,00\n")])
    assert (taken.findings, taken.parsed.statements[0].currency) == ((), "VND")


def test_a_file_without_account_is_kept_once(office, tmp_path):
    (taken,) = bank.import_files(office, [table(tmp_path / "a.csv", ROWS)])
    assert (taken.fresh, taken.known) == (3, 0)
    (again,) = bank.import_files(office, [table(tmp_path / "b.csv", ROWS + "04.09.2026;Otto;Lampe;1,00\n")])
    assert (again.fresh, again.known) == (1, 3)


def test_a_second_banks_file_without_account_loses_no_movement_in_silence(office, tmp_path):
    bank.import_files(office, [table(tmp_path / "a.csv", ROWS)])
    other = table(tmp_path / "b.csv", "01.09.2026;Stadtwerke;Strom;-10,00\n05.09.2026;Amt;Steuer;-99,00\n")
    (unclear,) = bank.import_files(office, [other])
    assert [finding.rule for finding in unclear.findings] == ["KONTOR-BANK-ACCOUNT"]
    assert len(stored(office)) == 3
    (told,) = bank.import_files(office, [other], account="DE02120300000000202051")
    assert (told.fresh, told.findings) == (2, ())
    assert len(stored(office)) == 5


def test_a_file_without_account_tells_again_what_a_named_one_told(office, tmp_path):
    lines = ((1, -10, "Regal"), (2, 25, "Tisch"), (3, 7, "Stuhl"))
    bank.import_files(office, [statement(tmp_path / "a.sta", 1, 100, 122, *lines)])
    same = table(tmp_path / "b.csv", ROWS.replace("7,50", "7,00") + "04.09.2026;Otto;Lampe;1,00\n")
    (taken,) = bank.import_files(office, [same])
    assert (taken.fresh, taken.known) == (1, 3)


def test_an_account_gets_its_name_when_a_file_tells_it(office, tmp_path):
    bank.import_files(office, [table(tmp_path / "a.csv", ROWS.replace("7,50", "7,00"))])
    lines = ((1, -10, "Regal"), (2, 25, "Tisch"), (3, 7, "Stuhl"), (4, 1, "Lampe"))
    (named,) = bank.import_files(office, [statement(tmp_path / "b.sta", 1, 100, 123, *lines)])
    assert (named.fresh, named.known) == (1, 3)
    (other,) = bank.import_files(office, [statement(tmp_path / "c.sta", 2, 123, 120, (5, -3, "Brief"))])
    assert (other.fresh, other.findings) == (1, ())


@pytest.mark.parametrize("amount", ["12,345", "9E99", "99999999999999999999,00"])
def test_an_amount_that_cannot_have_moved_is_told_and_not_rounded(office, tmp_path, amount):
    file = table(tmp_path / "a.csv", ROWS + f"04.09.2026;Otto;Lampe;{amount}\n")
    (taken,) = bank.import_files(office, [file])
    assert taken.fresh == 3
    assert [finding.rule for finding in taken.findings if finding.rule.startswith("KONTOR-BANK-")]
