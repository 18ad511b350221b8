"""Rates that were corrected and accounts that the books lack: asked for, answered, and taken back again."""

from datetime import date
from decimal import Decimal

import pytest

from core.errors import InputError
from office.app import bank, books, categorising, items, keeping, missing_accounts, months, rate_corrections, rates
from office.app.bootstrap import open_office
from office.books.journal import Account, AccountType
from office.books.posting.purposes import fits, kind_of, likely, purpose
from tests import posting_office

DAY = date(2026, 10, 5)
ABROAD = "sales,RE-2026-0400,2026-10-05,2026-11-04,Elsewhere Ltd,,,USD,1000.00,0,,\n"
SALE = "sales,RE-1,2026-10-05,2026-11-04,Anna Krause,,,EUR,119.00,19,,\n"
OWN_BOOKS = (
    "entry,date,text,account,account_name,account_type,debit,credit,currency,document\n"
    "1,2026-09-01,Opening,512,Banque,asset,100.00,,EUR,\n1,2026-09-01,Opening,101,Capital,equity,,100.00,EUR,\n"
    "2,2026-09-02,Sale,512,Banque,asset,119.00,,EUR,\n2,2026-09-02,Sale,707,Ventes,income,,100.00,EUR,\n"
    "2,2026-09-02,Sale,4457,Umsatzsteuer 19 %,liability,,19.00,EUR,\n"
)


@pytest.fixture
def kept(tmp_path):
    """Books in SKR 03 with a sale in dollars, posted at a rate."""
    office = posting_office.firm(tmp_path)
    posting_office.keep(office)
    (tmp_path / "abroad.csv").write_text(posting_office.HEAD + ABROAD, encoding="utf-8")
    items.import_items(office, tmp_path / "abroad.csv")
    rates.note_rate(office, DAY, "1 EUR = 1.1628 USD")
    for each in categorising.bring_up_to_date(office).questions:
        if each.held.subject.startswith("item "):
            categorising.choose(office, each.held.subject, "8120")
    yield office
    office.close()


def _owed(office):
    return books.trial_balance(office)["1400"]["EUR"]


def test_posting_anew_is_taken_back_as_it_stood(kept):
    before = _owed(kept)
    assert rate_corrections.to_decide(kept) == []
    rates.note_rate(kept, DAY, "1 EUR = 1.16 USD")
    told = rate_corrections.to_decide(kept)
    assert [rate_corrections.moved(each.posted) for each in told] == [Decimal("859.99")]
    numbers = [each.posted.number for each in told]
    rate_corrections.post_anew(kept, numbers)
    assert (_owed(kept) - before, rate_corrections.to_decide(kept)) == (Decimal("2.08"), [])
    done = rate_corrections.put_back(kept, numbers)
    assert (len(done.posted), len(done.reversed), _owed(kept)) == (1, 1, before)
    assert [rate_corrections.moved(each.today) for each in rate_corrections.to_decide(kept)] == [Decimal("862.07")]
    assert categorising.bring_up_to_date(kept).posted.posted == (), "what stands as it stood is not posted once more"
    assert books.ledger(kept).verify() == []


def test_an_entry_that_shall_stay_is_asked_about_again_only_at_another_rate(kept):
    rates.note_rate(kept, DAY, "1 EUR = 1.16 USD")
    told = rate_corrections.to_decide(kept)
    rate_corrections.leave(kept, told)
    assert rate_corrections.to_decide(kept) == []
    rate_corrections.ask_again(kept, told)
    assert rate_corrections.to_decide(kept) == told
    rate_corrections.leave(kept, told)
    rates.note_rate(kept, DAY, "1 EUR = 1.15 USD")
    assert len(rate_corrections.to_decide(kept)) == 1


def test_a_noted_rate_is_taken_away_and_put_back(kept):
    held = rates.rates(kept).told["USD"][DAY]
    rates.put_rate(kept, DAY, "USD", None)
    assert rates.rates(kept).told == {}
    rates.put_rate(kept, DAY, "USD", held)
    assert rates.rates(kept).told["USD"][DAY] == held


@pytest.fixture
def french(tmp_path):
    """Books of a chart that Kontor does not know, with a bank account and a sale."""
    office = open_office(tmp_path / "office", with_model=False)
    for name, text in (
        ("j.csv", OWN_BOOKS),
        ("i.csv", posting_office.HEAD + SALE),
        ("a.sta", posting_office.STATEMENT),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    books.import_journal(office, tmp_path / "j.csv")
    items.import_items(office, tmp_path / "i.csv")
    bank.import_files(office, [tmp_path / "a.sta"])
    keeping.set_keeping(office, "2026-10", {posting_office.BANK: "512"}, {})
    yield office
    office.close()


def _asked(office):
    return {each.role: each for each in months.month(office, "2026-10").missing}


def test_an_account_that_the_books_lack_is_asked_for_named_and_taken_back(french):
    asked = _asked(french)
    assert [(each.role, each.waits, each.choices) for each in asked.values()] == [("revenue_19", 1, ())], "no guess"
    missing_accounts.name_account(french, "revenue_19", "707")
    assert _asked(french).keys() == {"receivables"}
    with pytest.raises(InputError, match="write its name"):
        missing_accounts.name_account(french, "receivables", "411")
    with pytest.raises(InputError, match="is no account for"):
        missing_accounts.name_account(french, "receivables", "707")
    missing_accounts.name_account(french, "receivables", "411 Clients")
    assert books.ledger(french).accounts()["411"].type is AccountType.ASSET
    (asked,) = _asked(french).values()
    assert (asked.role, [each.number for each in asked.choices]) == ("vat_payable_19", ["4457"])
    done = missing_accounts.name_account(french, "vat_payable_19", "4457")
    assert (_owed_on(french, "411"), _asked(french)) == (119, {})
    missing_accounts.take_back(french, "vat_payable_19", done.posted)
    assert (_owed_on(french, "411"), _asked(french).keys()) == (0, {"vat_payable_19"})
    assert books.ledger(french).verify() == []


def _owed_on(office, account):
    return books.trial_balance(office).get(account, {}).get("EUR", 0)


def test_a_bank_account_without_an_account_of_the_books_is_asked_for(french):
    keeping.unsay(french, posting_office.BANK)
    missing = _asked(french)
    role = f"bank {posting_office.BANK}"
    assert role not in missing, "nothing that is decided waits for it yet"
    line = posting_office.line_of(french, "Kontofuehrung")
    books.add_account(french, "627", "Services bancaires", "expense")
    categorising.choose(french, f"bank {line}", "627")
    asked = _asked(french)[role]
    assert [each.number for each in asked.choices] == ["512"]
    missing_accounts.name_account(french, role, "512")
    assert keeping.keeping(french).banks == {posting_office.BANK: "512"}
    assert role not in _asked(french)


@pytest.mark.parametrize(
    ("role", "words", "kind"),
    [("input_vat_19", "input VAT, 19 %", AccountType.ASSET),
     ("vat_payable_13b_20", "VAT owed on reverse charge, 20 %", AccountType.LIABILITY),
     ("bank DE02", "the bank account DE02", AccountType.ASSET), ("revenue", "sales", AccountType.INCOME),
     ("fx_loss", "losses of exchange", AccountType.EXPENSE), ("nobody knows", "nobody knows", AccountType.ASSET)],
)  # fmt: skip
def test_a_purpose_is_said_in_words_and_has_a_type(role, words, kind):
    assert (purpose(role), kind_of(role)) == (words, kind)


def test_an_account_is_proposed_by_its_name_and_its_rate_and_never_by_guess():
    seven = Account("a", "Vorsteuer 7 %", AccountType.ASSET)
    nineteen = Account("b", "Vorsteuer 19 %", AccountType.ASSET)
    other = Account("c", "Fuhrpark", AccountType.ASSET)
    cost = Account("d", "Vorsteuer 19 %", AccountType.EXPENSE)
    assert likely("input_vat_19", [seven, nineteen, other, cost]) == [nineteen, seven]
    assert likely("input_vat_19", [other]) == []
    assert not fits("input_vat_19", cost)
