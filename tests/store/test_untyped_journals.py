"""Journals whose accounts have no type (Xero, QuickBooks, Kingdee): a chart beside them, or a question, tells it."""

import json

import pytest

from office.app import books, months
from office.books.imports.chart_table import read_chart
from office.books.journal import AccountType
from office.books.statements.rows import rows_of
from office.cli.main import main

XERO = """*Code,*Name,*Type,*Tax Code,Description,Dashboard,Expense Claims,Enable Payments,Balance
090,Business Bank Account,Bank,BAS Excluded,,Yes,No,No,1210.00
200,Sales,Revenue,GST on Income,,No,No,No,
404,Bank Fees,Expense,GST on Expenses,,No,No,No,
610,Accounts Receivable,Accounts Receivable,BAS Excluded,,No,No,No,
710,Office Equipment,Fixed Asset,GST on Capital,,No,No,No,
820,GST,Current Liability,BAS Excluded,,No,No,No,
970,Owner A Share Capital,Equity,BAS Excluded,,No,No,No,
"""
XERO_JOURNAL = """Date,Journal No,Description,Account Code,Account Name,Debit,Credit
05/08/2025,1,INV-0001 Freo Markets,610,Accounts Receivable,110.00,
05/08/2025,1,INV-0001 Freo Markets,200,Sales,,100.00
05/08/2025,1,INV-0001 Freo Markets,820,GST,,10.00
29/08/2025,2,Account fee,404,Bank Fees,12.00,
29/08/2025,2,Account fee,090,Business Bank Account,,12.00
"""
QUICKBOOKS = """Account List
Hill Street Dental LLC

Full name,Type,Detail type,Description,Balance
Checking,Bank,Checking,,5000.00
Accounts Receivable (A/R),Accounts receivable (A/R),Accounts Receivable (A/R),,
Visa 4402,Credit Card,Credit Card,,
Patient Fees,Income,Service/Fee Income,,
Dental Supplies,Cost of Goods Sold,Supplies & Materials - COGS,,
Rent:Office,Expenses,Rent or Lease of Buildings,,
Equipment Loan,Long Term Liabilities,Notes Payable,,
"""
QUICKBOOKS_JOURNAL = """Date,Transaction Type,No,Name,Memo/Description,Account,Debit,Credit
03/02/2026,Expense,11,Main St,Rent March,Rent:Office,2400.00,
,,,,,Checking,,2400.00
03/09/2026,Expense,12,Benco,Gloves,Dental Supplies,88.20,
,,,,,Visa 4402,,88.20
"""
KINGDEE = """科目编码,科目名称,科目类别,余额方向,是否启用
1002.01,建行市北支行,流动资产,借,是
2202,应付账款,流动负债,贷,是
3001,实收资本,所有者权益,贷,是
5001.01,展台搭建,损益,贷,是
5602.03,厂房租金,损益,借,是
"""
KINGDEE_JOURNAL = """日期,凭证字号,摘要,科目编码,科目名称,借方金额,贷方金额
2025-11-03,记-1,付房租,5602.03,管理费用-租金,18000.00,
2025-11-03,记-1,付房租,1002.01,银行存款-建行,,18000.00
2025-11-09,记-2,收搭建款,1002.01,银行存款-建行,5300.00,
2025-11-09,记-2,收搭建款,5001.01,主营业务收入-搭建,,5300.00
"""
PAIRS = {
    "Xero": (XERO, XERO_JOURNAL),
    "QuickBooks": (QUICKBOOKS, QUICKBOOKS_JOURNAL),
    "Kingdee": (KINGDEE, KINGDEE_JOURNAL),
}
ASSET, LIABILITY, INCOME, EXPENSE = (
    AccountType.ASSET, AccountType.LIABILITY, AccountType.INCOME, AccountType.EXPENSE,
)  # fmt: skip


def written(folder, name, text):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("program", PAIRS)
def test_a_journal_comes_in_whole_once_its_programs_chart_lies_beside_it(office, tmp_path, program):
    chart, journal = PAIRS[program]
    alone = written(tmp_path, "journal.csv", journal)
    first = months.take_books(office, [alone])
    assert first.entries == 0  # the control: without the chart nothing is guessed
    assert len(first.sentences) == 1
    assert "chart of accounts" in first.sentences[0]
    both = months.take_books(office, [alone, written(tmp_path, "chart.csv", chart)])
    assert (both.entries, dict(both.untyped)) == (2, {})
    assert months.take_books(office, [alone]).entries == 0  # each once


def test_what_a_program_calls_a_kind_of_account_is_read():
    kinds = {each.number: each.type for each in read_chart(rows_of(XERO))}
    assert [kinds[each] for each in ("090", "200", "404", "820")] == [ASSET, INCOME, EXPENSE, LIABILITY]
    kinds = {each.number: each.type for each in read_chart(rows_of(QUICKBOOKS))}
    assert [kinds[each] for each in ("Visa 4402", "Dental Supplies")] == [LIABILITY, EXPENSE]
    kinds = {each.number: each.type for each in read_chart(rows_of(KINGDEE))}
    assert [kinds[each] for each in ("5001.01", "5602.03")] == [INCOME, EXPENSE]  # both are 损益: the side tells


@pytest.mark.parametrize(
    "text", [*(journal for _, journal in PAIRS.values()), "Name,Type\nAnna,Nurse\nBen,Vet\nCy,Cook\n"]
)
def test_a_journal_or_another_table_is_no_chart(text):
    assert read_chart(rows_of(text)) == ()


def test_a_type_that_the_books_have_stays_and_is_told(office, tmp_path):
    books.add_account(office, "200", "Sales", "expense")
    made = books.import_journal(office, written(tmp_path, "chart.csv", XERO))
    assert (made.form, made.accounts) == ("chart", 6)
    assert [each.rule for each in made.findings] == ["KONTOR-BOOKS-ACCOUNT-TYPE"]
    assert books.ledger(office).accounts()["200"].type is EXPENSE


def test_types_are_proposed_and_posted_only_after_a_yes(office, tmp_path):
    path = written(tmp_path, "journal.csv", KINGDEE_JOURNAL)
    taken = months.take_books(office, [path])
    proposed = {each.number: each.type for each in taken.untyped[path]}
    assert proposed == {"1002.01": ASSET, "5001.01": INCOME, "5602.03": EXPENSE}
    asked, told, yes = months.types_question(taken)
    assert "3 accounts" in asked
    assert "5001.01" in told
    assert yes
    assert not books.ledger(office).accounts()
    assert months.take_books(office, [path], take_proposed=True).entries == 2
    assert books.ledger(office).accounts()["5001.01"].type is INCOME


def test_an_account_of_which_nothing_tells_its_type_waits_after_a_yes_too(office, tmp_path):
    text = XERO_JOURNAL.replace("Account fee", "Odd").replace("404,Bank Fees", "XZ,Qqq")
    made = books.import_journal(office, written(tmp_path, "journal.csv", text), take_proposed=True)
    assert "XZ" not in {each.number for each in made.proposed}
    assert "XZ" not in books.ledger(office).accounts()
    assert any(2 in each.rows or 5 in each.rows for each in made.refused)


def test_the_command_tells_the_types_and_takes_them_on_a_yes(tmp_path, capsys):
    path, office_dir = str(written(tmp_path, "journal.csv", KINGDEE_JOURNAL)), str(tmp_path / "office")
    command = ["books", "import", path, "--office", office_dir, "--json"]
    assert main(command) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["entries"], told["proposed_types"]["5602.03"]) == (0, "expense")
    assert main([*command, "--propose-types"]) == 0
    assert json.loads(capsys.readouterr().out)["entries"] == 2
