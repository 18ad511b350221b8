"""In which currency the firm keeps its books, and what is taken for a bank file that names none."""

import pytest

from office.app import bank, books, cockpit, invoices, items, matching, reply_policy
from office.app.home_currency import home_currency

ITEMS = (
    "kind,number,date,due,party,currency,gross,vat_rate\n"
    "sales,20261,2026-10-05,2026-11-04,Harrop Builders,{},354.00,20\n"
)
BANK = (
    "Date,Description,Paid out,Paid in,Balance\n"
    "02/11/2026,HARROP BUILDERS 20261,,354.00,854.00\n20/11/2026,FEE,6.50,,847.50\n"
)
JOURNAL = (
    "entry,date,text,account,account_name,account_type,debit,credit,currency\n"
    "1,2026-11-01,Opening,1200,Bank,asset,500.00,,GBP\n1,2026-11-01,Opening,3000,Capital,equity,,500.00,GBP\n"
)


def written(path, text):
    path.write_text(text, encoding="utf-8")
    return path


def test_the_books_say_it_before_the_open_items(office, tmp_path):
    assert home_currency(office.records) == "EUR"  # nobody has said anything
    items.import_items(office, written(tmp_path / "items.csv", ITEMS.format("CHF")))
    assert home_currency(office.records) == "CHF"
    books.import_journal(office, written(tmp_path / "journal.csv", JOURNAL))
    assert home_currency(office.records) == "GBP"
    books.choose_chart(office, "US")
    assert home_currency(office.records) == "USD"  # the owner's word counts for more


def test_a_bank_file_without_a_currency_is_in_the_firms_and_settles_its_items(office, tmp_path):
    items.import_items(office, written(tmp_path / "items.csv", ITEMS.format("GBP")))
    (taken,) = bank.import_files(office, [written(tmp_path / "bank.csv", BANK)])
    told = taken.as_json()["statements"][0]
    assert (told["currency"], told["lines"][0]["currency"], told["proof"]) == ("GBP", "GBP", "proven")
    paid = matching.match_bank(office).as_json()["lines"][0]
    assert [each["number"] for each in paid["items"]] == ["20261"]


def test_what_a_customer_owes_in_another_currency_is_not_taken_for_it(office, tmp_path):
    items.import_items(office, written(tmp_path / "items.csv", ITEMS.format("GBP")))
    named = BANK.replace("Balance\n", "Balance,Currency\n").replace("854.00\n", "854.00,USD\n")
    (taken,) = bank.import_files(office, [written(tmp_path / "bank.csv", named)])
    assert taken.as_json()["statements"][0]["currency"] == "USD"
    assert matching.match_bank(office).as_json()["lines"][0]["items"] == []


@pytest.mark.parametrize(
    ("account", "currency"),
    [("GB29NWBK60161331926819", "GBP"), ("CH9300762011623852957", "CHF"), ("Till", "EUR")],
)
def test_an_iban_tells_the_currency_where_nothing_else_does(office, tmp_path, account, currency):
    (taken,) = bank.import_files(office, [written(tmp_path / "bank.csv", BANK)], account=account)
    assert taken.as_json()["statements"][0]["currency"] == currency


def test_the_morning_counts_in_the_currency_of_the_books(office, tmp_path):
    books.import_journal(office, written(tmp_path / "journal.csv", JOURNAL))
    bank.import_files(office, [written(tmp_path / "bank.csv", BANK)])
    assert cockpit.look(office).currency == "GBP"
    assert invoices.savings(office).currency == "GBP"
    assert reply_policy.policy(office).currency == "GBP"
