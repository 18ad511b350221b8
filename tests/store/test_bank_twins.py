"""Lines that two files may have told twice: asked once, answered by one word, undone, kept through restore."""

from datetime import date
from decimal import Decimal

import pytest

from core.errors import InputError
from office.app import backups, bank, bank_twins, books, categorising, items, matching, months
from office.app.bootstrap import open_office
from office.books.matching.matcher import Outcome
from office.store.bank import BankBook
from office.store.items import ItemBook
from tests import posting_office

_ROW = "DE02120300000000202051;10.09.26;{};{};119,00;EUR\n"
_HEAD = "Auftragskonto;Buchungstag;Name;Verwendungszweck;Betrag;Waehrung\n"
_ITEMS = (
    "kind,number,date,due,party,party_number,party_iban,currency,gross,vat_rate,discount_days,discount_percent\n"
    "sales,RE-1001,2026-09-01,2026-09-15,Anna Krause,,,EUR,119.00,19,,\n"
    "sales,RE-1002,2026-09-01,2026-09-15,Bernd Lange,,,EUR,119.00,19,,\n"
)


def _file(folder, name, *rows):
    path = folder / name
    path.write_text(_HEAD + "".join(_ROW.format(*row) for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def doubtful(office, tmp_path):
    """Anna's payment, and beside it one in other words that another file tells of the same day and amount."""
    (tmp_path / "items.csv").write_text(_ITEMS, encoding="utf-8")
    items.import_items(office, tmp_path / "items.csv")
    bank.import_files(office, [_file(tmp_path, "a.csv", ("Anna Krause", "RE-1001"))])
    bank.import_files(office, [_file(tmp_path, "b.csv", ("Bernd Lange", "Zahlung RE-1002"))])
    return office


def _outcomes(office):
    found = matching.match_bank(office).lines
    return [(each.line.name, each.verdict.outcome) for each in found]


ANNA, BERND = ("Anna Krause", Outcome.MATCHED), ("Bernd Lange", Outcome.MATCHED)


def test_a_line_in_doubt_is_asked_and_settles_nothing(doubtful):
    (asked,) = bank_twins.questions(doubtful)
    assert (asked.date, asked.amount, asked.currency) == (date(2026, 9, 10), Decimal(119), "EUR")
    assert (asked.later.file, asked.later.text) == ("b.csv", "Zahlung RE-1002")
    assert [(each.file, each.name) for each in asked.others] == [("a.csv", "Anna Krause")]
    assert _outcomes(doubtful) == [ANNA, ("Bernd Lange", Outcome.ASKED)]


def test_two_payments_both_count_and_undo_takes_back_what_was_settled(doubtful):
    (asked,) = bank_twins.questions(doubtful)
    bank_twins.two(doubtful, asked.later.line)
    assert bank_twins.questions(doubtful) == []
    assert _outcomes(doubtful) == [ANNA, BERND]
    bank_twins.ask_again(doubtful, asked.later.line)
    assert bank_twins.questions(doubtful) == [asked]
    assert _outcomes(doubtful) == [ANNA, ("Bernd Lange", Outcome.ASKED)]
    assert set(ItemBook(doubtful.records.database).open_amounts().values()) == {Decimal(0), Decimal(119)}


def test_one_payment_counts_once_and_undo_brings_the_other_line_back(doubtful):
    (asked,) = bank_twins.questions(doubtful)
    bank_twins.same(doubtful, asked.later.line, asked.others[0].line)
    assert (bank_twins.questions(doubtful), _outcomes(doubtful)) == ([], [ANNA])
    assert [line.name for line in BankBook(doubtful.records.database).lines()] == ["Anna Krause"]
    assert months.months(doubtful) == ["2026-09"]
    bank_twins.ask_again(doubtful, asked.later.line)
    assert bank_twins.questions(doubtful) == [asked]


def test_what_is_not_asked_cannot_be_answered(doubtful):
    (asked,) = bank_twins.questions(doubtful)
    first, later = asked.others[0].line, asked.later.line
    with pytest.raises(InputError):
        bank_twins.same(doubtful, first, later)
    with pytest.raises(InputError):
        bank_twins.two(doubtful, first)
    bank_twins.same(doubtful, later, first)
    with pytest.raises(InputError):
        bank_twins.two(doubtful, later)


@pytest.mark.parametrize("answer", ["same", "two"])
def test_a_file_given_again_asks_nothing_again(doubtful, tmp_path, answer):
    (asked,) = bank_twins.questions(doubtful)
    if answer == "same":
        bank_twins.same(doubtful, asked.later.line, asked.others[0].line)
    else:
        bank_twins.two(doubtful, asked.later.line)
    before = _outcomes(doubtful)
    again = bank.import_files(doubtful, [tmp_path / "b.csv", tmp_path / "a.csv", _file(
        tmp_path, "c.csv", ("Bernd Lange", "Zahlung RE-1002"))])  # fmt: skip
    assert [(each.fresh, each.known, each.findings) for each in again] == [(0, 1, ())] * 3
    assert (bank_twins.questions(doubtful), _outcomes(doubtful)) == ([], before)


def test_of_several_lines_one_is_named_and_it_is_not_offered_to_the_next(office, tmp_path):
    bank.import_files(office, [_file(tmp_path, "a.csv", ("Krause", "4711"), ("Otto", "4712"))])
    bank.import_files(office, [_file(tmp_path, "b.csv", ("Stadtwerke", "Strom"), ("Fahrrad Lenz", "Rad"))])
    first, second = bank_twins.questions(office)
    assert (len(first.others), len(second.others)) == (2, 2)
    bank_twins.same(office, first.later.line, first.others[1].line)
    (left,) = bank_twins.questions(office)
    assert [each.line for each in left.others] == [first.others[0].line]
    bank_twins.two(office, left.later.line)
    assert len(BankBook(office.records.database).lines()) == 3


def test_nothing_is_posted_by_a_line_in_doubt(tmp_path):
    office = posting_office.firm(tmp_path)
    try:
        posting_office.keep(office)
        categorising.bring_up_to_date(office)
        before = books.trial_balance(office)
        again = tmp_path / "c.csv"
        again.write_text(
            "Auftragskonto;Buchungstag;Beguenstigter/Zahlungspflichtiger;Verwendungszweck;Kontonummer/IBAN;Betrag;"
            f"Waehrung\n{posting_office.BANK};20.10.26;Maria Berg;Kaution;{posting_office.SAVINGS};-1500,00;EUR\n",
            encoding="utf-8",
        )
        bank.import_files(office, [again])
        categorising.bring_up_to_date(office)
        (asked,) = bank_twins.questions(office)
        assert books.trial_balance(office) == before
        bank_twins.two(office, asked.later.line)  # the control: without the doubt it is a transfer, and posted
        assert books.trial_balance(office) != before
        bank_twins.ask_again(office, asked.later.line)
        assert books.trial_balance(office) == before
    finally:
        office.close()


def test_an_answer_is_in_the_backup(doubtful, tmp_path):
    (asked,) = bank_twins.questions(doubtful)
    bank_twins.same(doubtful, asked.later.line, asked.others[0].line)
    saved = backups.back_up(doubtful, tmp_path / "kept.kontor")
    backups.restore(saved.file, tmp_path / "other")
    restored = open_office(tmp_path / "other", with_model=False)
    try:
        assert [line.name for line in BankBook(restored.records.database).lines()] == ["Anna Krause"]
        bank_twins.ask_again(restored, asked.later.line)
        assert len(bank_twins.questions(restored)) == 1
    finally:
        restored.close()
