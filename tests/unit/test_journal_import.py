"""Journals of other programs as entries: any habit of writing, every refused row told with its number."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.app.books import parsed_journal
from office.books.imports.read import keys
from office.books.imports.table import read_journal_table
from office.books.imports.titles import account_type
from office.books.journal import AccountType
from office.books.statements.rows import rows_of

HEAD = "entry,date,text,account,account_name,account_type,debit,credit,currency,document\n"


def read(text, currency="EUR"):
    return parsed_journal(text, currency)


def legs(entry):
    return [(posting.account, str(posting.amount), posting.currency) for posting in entry.postings]


def test_the_contracts_own_form():
    found = read(
        HEAD + "7,2026-01-05,Miete,4210,Miete,expense,1000.00,,EUR,Vertrag.pdf\n"
        "7,2026-01-05,Miete,1200,Bank,asset,,1000.00,EUR,Vertrag.pdf\n"
    )
    (made,) = found.entries
    assert (made.rows, made.entry.number, made.entry.date) == ((2, 3), "7", date(2026, 1, 5))
    assert legs(made.entry) == [("4210", "1000.00", "EUR"), ("1200", "-1000.00", "EUR")]
    assert made.entry.documents == ("Vertrag.pdf",)
    assert [(each.number, each.type) for each in found.accounts] == [
        ("4210", AccountType.EXPENSE), ("1200", AccountType.ASSET),
    ]  # fmt: skip


def test_an_entry_in_dinars_keeps_its_three_decimals():
    (made,) = read(
        HEAD + "7,2026-01-05,Rent,1,,asset,10.500,,KWD,\n7,2026-01-05,Rent,2,,asset,,10.500,KWD,\n"
    ).entries
    assert legs(made.entry) == [("1", "10.500", "KWD"), ("2", "-10.500", "KWD")]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Buchungsnr;Datum;Buchungstext;Konto;Kontoart;Soll;Haben\n"
            "1;31.01.2026;Miete;4210;Aufwand;1.234,50;\n;;;1200;Aktiva;;1.234,50\n"
        ),
        (
            "Số CT\tNgày\tDiễn giải\tTài khoản\tLoại tài khoản\tNợ\tCó\n"
            "1\t31/01/2026\tMiete\t4210\tChi phí\t1.234,50\t\n1\t31/01/2026\tMiete\t1200\tTài sản\t\t1.234,50\n"
        ),
        (
            "凭证号,日期,摘要,科目,科目类别,借方金额,贷方金额\n"
            '1,2026年1月31日,Miete,4210,费用,"1,234.50",\n1,2026年1月31日,Miete,1200,资产,,"1,234.50"\n'
        ),
        (
            "Exported by Some Program\n\nDate|Description|Account|Account type|Amount\n"
            "2026-01-31|Miete|4210|Expense|1234.50\n2026-01-31|Miete|1200|Asset|-1234.50\n"
        ),
        (
            "\ufeffentry,date,text,account,account_type,debit,credit\n"
            "1,20260131,Miete,4210,expense,1234.50,0.00\n1,20260131,Miete,1200,asset,0.00,1234.50\n"
        ),
    ],
    ids=["German", "Vietnamese", "Chinese", "signed amounts", "packed days"],
)
def test_other_habits_mean_the_same(text):
    found = read(text)
    assert found.refused == ()
    (made,) = found.entries
    assert (made.entry.date, made.entry.text) == (date(2026, 1, 31), "Miete")
    assert [(account, Decimal(amount)) for account, amount, _ in legs(made.entry)] == [
        ("4210", Decimal("1234.50")), ("1200", Decimal("-1234.50")),
    ]  # fmt: skip
    assert [each.type for each in found.accounts] == [AccountType.EXPENSE, AccountType.ASSET]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("8,2026-02-30,x,4210,M,expense,5.00,,EUR,", "Row 4: the day or the amount"),
        ("8,2026-02-03,x,4210,M,expense,NaN,,EUR,", "Row 4: the day or the amount"),
        ("8,2026-02-03,x,4210,M,expense,fünf,,EUR,", "Row 4: the day or the amount"),
        ("8,2026-02-03,x,,,expense,5.00,,EUR,", "Row 4: the account is missing"),
        ("8,,x,4210,M,expense,5.00,,EUR,", "Row 4: the day is missing"),
        ("8,2026-02-03,x,4210,M,expense,,,EUR,", "Row 4: the day or the amount"),
    ],
)
def test_a_row_that_cannot_be_read_refuses_its_entry_and_no_other(row, words):
    good = "7,2026-01-05,x,4210,M,expense,1.00,,EUR,\n7,2026-01-05,x,1200,B,asset,,1.00,EUR,\n"
    found = read(HEAD + good + row + "\n8,2026-02-03,x,1200,B,asset,,5.00,EUR,\n")
    assert [each.entry.number for each in found.entries] == ["7"]
    (refused,) = found.refused
    assert refused.rows == (4, 5)
    assert words in refused.reason


def test_a_number_that_is_counted_anew_each_month_is_several_entries():
    rows = "".join(
        f"1,2026-0{month}-05,x,4210,M,expense,{month}.00,,EUR,\n1,2026-0{month}-05,x,1200,B,asset,,{month}.00,EUR,\n"
        for month in (1, 2)
    )
    assert [each.entry.date.month for each in read(HEAD + rows).entries] == [1, 2]


@pytest.mark.parametrize(("tax", "refused"), [("", 0), ("0 %", 0), ("19%", 1), ("9", 1)])
def test_both_sides_on_one_row_are_one_booking_unless_a_tax_hides_in_it(tax, refused):
    found = read(
        "Belegdatum;Belegnummer;Buchungstext;Buchungsbetrag;Sollkonto;Habenkonto;Habenkontoname;Steuerschlüssel\n"
        f"10.09.2025;RE-118;Reifen;1.952,00;5400;3300;Kreditoren;{tax}\n"
        "12.09.2025;;Kontoführung;14,90;6855;1800;Bank;\n"
    )
    assert len(found.refused) == refused
    assert legs(found.entries[-1].entry) == [("6855", "14.90", "EUR"), ("1800", "-14.90", "EUR")]
    if not refused:
        assert legs(found.entries[0].entry) == [("5400", "1952.00", "EUR"), ("3300", "-1952.00", "EUR")]
        assert found.accounts[1].name == "Kreditoren"


def test_sums_under_entries_and_under_all_are_no_postings():
    found = read(
        "Date,Num,Memo,Account,Debit,Credit\n"
        '06/10/2025,5871,Crowns,Accounts Payable,,"1,250.00"\n,,Crowns,Lab Fees,"1,250.00",\n'
        ',,,,"$1,250.00","$1,250.00"\nTOTAL,,,,"$1,250.00","$1,250.00"\n'
    )
    assert (len(found.entries), found.refused) == (1, ())
    assert [account for account, *_ in legs(found.entries[0].entry)] == ["Accounts Payable", "Lab Fees"]


def test_one_entry_on_two_days_is_refused():
    found = read(HEAD + "1,2026-01-05,x,4210,M,expense,1.00,,EUR,\n1,2026-01-06,x,1200,B,asset,,1.00,EUR,\n")
    assert found.entries == ()
    assert "different days" in found.refused[0].reason


def test_a_row_with_both_sides_is_refused_and_noughts_are_no_side():
    both = "1,2026-01-05,Miete,4210,Miete,expense,{},{},EUR,\n1,2026-01-05,Miete,1200,Bank,asset,0.00,10.00,EUR,\n"
    (refused,) = read(HEAD + both.format("10.00", "10.00")).refused
    assert "both a debit and a credit" in refused.reason
    assert legs(read(HEAD + both.format("10.00", "0.00")).entries[0].entry)[0] == ("4210", "10.00", "EUR")


@pytest.mark.parametrize(("second", "disputed"), [("liability", True), ("asset", False), ("", False)])
def test_an_account_of_two_types_is_the_first_and_told(second, disputed):
    rows = "1,2026-01-05,A,1200,Bank,asset,1.00,,EUR,\n1,2026-01-05,A,1200,Bank,{},,1.00,EUR,\n"
    (account,) = read(HEAD + rows.format(second)).accounts
    assert (account.type, account.is_disputed) == (AccountType.ASSET, disputed)


def test_a_letter_is_no_journal():
    assert read("Dear Sir,\nthe rent is 100.00 EUR.\n").form == ""
    assert read("date,amount,text\n2026-01-01,5.00,x\n").form == ""  # a bank's table: no account


def test_twins_are_two_and_the_same_file_is_the_same():
    twins = "2026-01-05,x,4210,expense,1.00,\n2026-01-05,x,1200,asset,,1.00\n" * 2
    entries = [each.entry for each in read("date,text,account,account_type,debit,credit\n" + twins).entries]
    assert len(entries) == 2
    assert len(set(keys(entries))) == 2
    assert keys(entries) == keys(list(entries))


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Asset", "asset"),
        ("Aufwand", "expense"),
        ("Erlöse", "income"),
        ("负债", "liability"),
        ("vốn chủ sở hữu", "equity"),
    ],
)
def test_kinds_of_accounts_in_four_languages(word, kind):
    assert account_type(word) is AccountType(kind)


BEANCOUNT = """
option "title" "x"
2026-01-01 open Assets:Bank EUR
  number: "1200"
2026-01-01 open Expenses:Rent

2026-01-05 * "Landlord" "Rent \\"January\\"" #tag ^link
  document: "Vertrag.pdf"
  Expenses:Rent  1,000.00 EUR ; a comment
  Assets:Bank
2026-01-06 * "Shares"
  Assets:Bank  -10.00 EUR @ 2 USD
  Expenses:Rent  10.00 EUR
2026-02-01 balance Assets:Bank -1000.00 EUR
"""


def test_beancount_with_an_open_amount_and_a_price_that_is_refused():
    found = read(BEANCOUNT)
    assert found.form == "beancount"
    (made,) = found.entries
    assert made.entry.text == 'Rent "January" Landlord'
    assert legs(made.entry) == [("Expenses:Rent", "1000.00", "EUR"), ("1200", "-1000.00", "EUR")]
    assert made.entry.documents == ("Vertrag.pdf",)
    assert {each.number: each.type for each in found.accounts} == {
        "1200": AccountType.ASSET, "Expenses:Rent": AccountType.EXPENSE,
    }  # fmt: skip
    assert [each.rows[0] for each in found.refused] == [11]


EXTF = (
    '"EXTF";700;21;"Buchungsstapel";13;20260101000000000;;"RE";"";"";1001;1;20260101;4;20260101;20261231;"x";"";1;0;0;'
    '"EUR";;"";;;"03";;;"";""\n'
    "Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Kurs;Basis-Umsatz;WKZ Basis-Umsatz;Konto;"
    "Gegenkonto (ohne BU-Schlüssel);BU-Schlüssel;Belegdatum;Belegfeld 1;Belegfeld 2;Skonto;Buchungstext\n"
    '1000,00;"S";"EUR";;;;4210;1200;;501;"A1";;;"Miete"\n'
    '119,00;"S";"EUR";;;;10001;8400;;601;"A2";;;"Rechnung"\n'
    '50,00;"H";"EUR";;;;1200;4970;"40";701;"A3";;;"Gebühr"\n'
)


def test_a_datev_batch():
    found = read(EXTF)
    assert found.form == "datev"
    first, last = (each.entry for each in found.entries if each.entry.number in {"A1", "A3"})
    assert (first.date, last.date) == (date(2026, 1, 5), date(2026, 1, 7))
    assert legs(first) == [("4210", "1000.00", "EUR"), ("1200", "-1000.00", "EUR")]
    assert legs(last) == [("1200", "-50.00", "EUR"), ("4970", "50.00", "EUR")]
    assert {each.number: each.type for each in found.accounts}["4210"] is AccountType.EXPENSE


def batch(*rows):
    return read("\n".join(EXTF.splitlines()[:2]) + "\n" + "\n".join(rows) + "\n")


def test_tax_that_datev_would_compute_is_taken_out_of_the_gross_amount():
    sale, asset = batch(
        '119,00;"S";"EUR";;;;10001;8400;;601;"A2";;;"Rechnung"',
        '1190,00;"S";"EUR";;;;0420;70001;"9";701;"A3";;;"Schreibtisch"',
    ).entries
    assert legs(sale.entry) == [("10001", "119.00", "EUR"), ("8400", "-100.00", "EUR"), ("1776", "-19.00", "EUR")]
    assert legs(asset.entry) == [("0420", "1000.00", "EUR"), ("1576", "190.00", "EUR"), ("70001", "-1190.00", "EUR")]


@pytest.mark.parametrize(
    "row",
    [
        '119,00;"S";"EUR";;;;3425;70001;;601;"A2";;;"Erwerb aus der EU"',
        '119,00;"S";"EUR";;;;4210;70001;"94";601;"A2";;;"Reverse Charge"',
        '119,00;"S";"EUR";;;;8400;8300;;601;"A2";;;"zweimal"',
    ],
)
def test_taxes_that_kontor_does_not_compute_are_refused_not_lost(row):
    found = batch(row)
    assert found.entries == ()
    assert "DATEV computes the tax" in found.refused[0].reason


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_no_text_is_an_error(text):
    parsed_journal(text, "EUR")
    read_journal_table(rows_of(HEAD + text), "EUR")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["1", "2026-01-05", "9" * 40, "NaN", "1e5", "=1+1", "\x00", "4210", "EUR", ""]), max_size=60
    )
)
def test_no_table_of_hostile_cells_is_an_error(cells):
    rows = [",".join(cells[at : at + 10]) for at in range(0, len(cells), 10)]
    for made in read_journal_table(rows_of(HEAD + "\n".join(rows)), "EUR").entries:
        assert made.entry.date
