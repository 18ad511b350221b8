"""A payment provider's export in the office: its own account, once, with what was taken told in the owner's words."""

from datetime import date
from decimal import Decimal

import openpyxl

from office.app import bank, months
from office.store.bank import BankBook
from tests import provider_files as files


def written(path, text):
    path.write_text(text, encoding="utf-8")
    return path


def test_it_is_stored_once_under_its_own_name(office, tmp_path):
    file = written(tmp_path / "paypal.csv", files.PAYPAL)
    (taken,) = bank.import_files(office, [file])
    assert taken.fresh == 10  # what is pending is not stored
    (again,) = bank.import_files(office, [file])
    assert (again.fresh, again.known) == (0, 10)
    found = taken.as_json()
    assert {each["account"] for each in found["statements"]} == {"PayPal"}
    assert [(each["currency"], each["proof"]) for each in found["statements"]] == [
        ("EUR", "proven"),
        ("USD", "proven"),
    ]
    assert [line["kind"] for line in found["statements"][0]["lines"]][:3] == ["sale", "fee", "sale"]
    assert {finding["rule"] for finding in found["findings"]} == {"KONTOR-BANK-KIND"}
    assert {line.account for line in BankBook(office.records.database).lines()} == {""}


def test_overlapping_exports_add_only_what_is_new(office, tmp_path):
    head, *rows = files.STRIPE.splitlines(keepends=True)
    bank.import_files(office, [written(tmp_path / "a.csv", head + "".join(rows[:2]))])
    (whole,) = bank.import_files(office, [written(tmp_path / "b.csv", files.STRIPE)])
    assert (whole.known, whole.fresh) == (3, 3)
    total = sum(line.amount for line in BankBook(office.records.database).lines())
    assert total == Decimal("0.00")


def test_two_equal_sales_in_two_parts_of_a_day_are_two_by_their_ids(office, tmp_path):
    head, first, *_ = files.STRIPE.splitlines(keepends=True)
    bank.import_files(office, [written(tmp_path / "a.csv", head + first)])
    (second,) = bank.import_files(office, [written(tmp_path / "b.csv", head + first.replace("txn_1", "txn_9"))])
    assert (second.fresh, second.known, second.findings) == (2, 0, ())


def test_an_unknown_provider_is_called_as_its_files_are(office, tmp_path):
    for month in ("2026-08", "2026-09"):
        (taken,) = bank.import_files(office, [written(tmp_path / f"momo-settlement-{month}.csv", files.MOMO)])
        assert {each["account"] for each in taken.as_json()["statements"]} == {"momo settlement"}
    assert taken.fresh == 0


def test_dropped_on_month_it_is_told_in_a_plain_sentence(office, tmp_path):
    taken = months.take_books(office, [written(tmp_path / "paypal.csv", files.PAYPAL)])
    assert taken.lines == 10
    assert taken.sentences[0] == (
        "PayPal EUR: 1 sale of 119.00, 2.81 fees, 19.00 given back, 97.19 paid out to the bank"
    )


def workbook(path, *sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


BANK_SHEET = (
    ["Sao kê tài khoản", "", "0071000123456"],
    [],
    ["Ngày giao dịch", "Diễn giải", "Ghi nợ", "Ghi có", "Số dư"],
    [date(2026, 9, 1), "Khach hang An chuyen tien", None, 1500000, 11500000],
    [date(2026, 9, 2), "Tien dien thang 8", 500000, None, 11000000],
    [date(2026, 9, 3), "Phi quan ly", 11000, None, 10989000],
)


def test_workbooks_of_banks_and_providers_are_read_as_their_tables_are(office, tmp_path):
    notes = (["Hinweise"], ["Bitte prüfen"])
    shop = [line.split(",") for line in files.SHOPIFY.splitlines()]
    (bank_file,) = bank.import_files(office, [workbook(tmp_path / "vcb.xlsx", notes, BANK_SHEET)], account="0071")
    (statement,) = bank_file.as_json()["statements"]
    assert (statement["proof"], len(statement["lines"])) == ("proven", 3)
    assert [line["amount"] for line in statement["lines"]] == ["1500000", "-500000", "-11000"]
    (provider,) = bank.import_files(office, [workbook(tmp_path / "shop.xlsx", shop)])
    assert [each["account"] for each in provider.as_json()["statements"]] == ["Shopify Payments"]
    taken = months.take_books(office, [workbook(tmp_path / "again.xlsx", shop)])
    assert (taken.lines, taken.sentences[0][:16]) == (0, "Shopify Payments")


def test_a_workbook_without_a_statement_gets_a_sentence(office, tmp_path):
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 nothing")
    for path in (workbook(tmp_path / "prices.xlsx", (["Article", "Price"], ["Oak", 5])), tmp_path / "broken.xlsx"):
        (refused,) = bank.import_files(office, [path])
        assert "No bank statement" in refused.refusal
