"""A bank file that says no currency: asked once, answered by one word, undone, with what was settled since."""

from decimal import Decimal

import pytest

from core.errors import InputError
from core.words import use_language
from office.app import bank, bank_currency, items, matching
from office.app.home_currency import home_currency
from office.books.matching.matcher import Outcome
from office.store.bank import BankBook

TABLE = "Date,Description,Amount,Balance\n2026-09-01,Anna Krause RE-1001,{},{}\n2026-09-02,Shop,-20,{}\n"
ITEMS = (
    "kind,number,date,due,party,party_number,party_iban,currency,gross,vat_rate,discount_days,discount_percent\n"
    "sales,RE-1001,2026-08-20,2026-09-15,Anna Krause,,,USD,500.00,19,,\n"
)


@pytest.fixture
def guessed(office, tmp_path):
    (tmp_path / "money.csv").write_text(TABLE.format(500, 1500, 1480), encoding="utf-8")
    (file,) = bank.import_files(office, [tmp_path / "money.csv"], account="4711")
    assert [finding.rule for finding in file.findings] == ["KONTOR-BANK-CURRENCY"]
    return office


def _lines(office):
    return [(line.amount, line.currency) for line in BankBook(office.records.database).lines()]


@pytest.mark.parametrize(("language", "first"), [("de", "EUR"), ("vi", "VND"), ("zh", "CNY"), ("en", "USD")])
def test_the_likely_ones_are_offered_and_what_was_taken_among_them(guessed, language, first):
    use_language(language)
    try:
        asked = bank_currency.question(guessed)
    finally:
        use_language("en")
    assert (asked.files, asked.taken, asked.choices[0]) == (("money.csv",), "EUR", first)
    assert "EUR" in asked.choices
    assert asked.amounts == (Decimal(500), Decimal(-20))


@pytest.mark.parametrize("code", ["VND", "USD", "KWD"])
def test_what_the_owner_says_holds_for_lines_balances_and_books(guessed, code):
    before = _lines(guessed)
    bank_currency.say(guessed, code.lower())
    assert bank_currency.question(guessed) is None
    assert _lines(guessed) == [(Decimal(500), code), (Decimal(-20), code)]
    assert home_currency(guessed.records) == code
    (statement,) = BankBook(guessed.records.database).statements()
    assert (statement.currency, statement.closing.amount) == (code, Decimal(1480))
    bank_currency.ask_again(guessed)
    assert (_lines(guessed), home_currency(guessed.records)) == (before, "EUR")
    assert bank_currency.question(guessed).files == ("money.csv",)
    bank_currency.say(guessed, code)  # and once more
    assert _lines(guessed) == [(Decimal(500), code), (Decimal(-20), code)]


def test_files_that_come_while_it_is_asked_are_asked_with_it(guessed, tmp_path):
    (tmp_path / "more.csv").write_text(TABLE.format(700, 1700, 1680), encoding="utf-8")
    bank.import_files(guessed, [tmp_path / "more.csv"], account="4712")
    assert bank_currency.question(guessed).files == ("money.csv", "more.csv")
    bank_currency.say(guessed, "VND")
    assert {currency for _, currency in _lines(guessed)} == {"VND"}
    (tmp_path / "last.csv").write_text(TABLE.format(900, 1900, 1880), encoding="utf-8")  # the control
    bank.import_files(guessed, [tmp_path / "last.csv"], account="4713")
    assert bank_currency.question(guessed) is None
    assert {currency for _, currency in _lines(guessed)} == {"VND"}


def test_what_was_taken_may_be_right(guessed):
    bank_currency.say(guessed, "EUR")
    assert (bank_currency.question(guessed), _lines(guessed)[0]) == (None, (Decimal(500), "EUR"))
    with pytest.raises(InputError):
        bank_currency.say(guessed, "VND")


def test_amounts_with_cents_are_in_no_currency_without(office, tmp_path):
    (tmp_path / "cents.csv").write_text(TABLE.format("500.25", "1500.25", "1480.25"), encoding="utf-8")
    bank.import_files(office, [tmp_path / "cents.csv"], account="4711")
    with pytest.raises(InputError):
        bank_currency.say(office, "VND")
    with pytest.raises(InputError):
        bank_currency.say(office, "money")
    assert bank_currency.question(office)
    assert _lines(office)[0] == (Decimal("500.25"), "EUR")


def test_what_was_settled_in_the_said_currency_is_open_again_after_undo(guessed, tmp_path):
    (tmp_path / "items.csv").write_text(ITEMS, encoding="utf-8")
    items.import_items(guessed, tmp_path / "items.csv")
    bank_currency.say(guessed, "USD")
    outcomes = [each.verdict.outcome for each in matching.match_bank(guessed).lines]
    assert outcomes == [Outcome.MATCHED, Outcome.OTHER]
    bank_currency.ask_again(guessed)
    assert len(matching.match_bank(guessed).lines) == 2
    assert not [each for each in matching.match_bank(guessed).lines if each.line.currency == "USD"]


def test_a_file_given_again_is_known_in_the_said_currency(guessed, tmp_path):
    bank_currency.say(guessed, "VND")
    (again,) = bank.import_files(guessed, [tmp_path / "money.csv"], account="4711")
    assert (again.fresh, again.known, again.findings) == (0, 2, ())
    assert len(_lines(guessed)) == 2
