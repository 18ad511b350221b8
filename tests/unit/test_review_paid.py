"""The review of books with bills paid twice over, balances of others, things counted by the piece: an eighth hand."""

from datetime import date
from decimal import Decimal

import pytest

from office.books.review import BookDocument, StatementLine, policy_in
from tests.unit.review_books import POLICY, Books, moves_of
from tests.unit.test_review import d, found, invoice
from tests.unit.test_review_exported import read, ruled


def with_rules(sentences: str) -> Books:
    books = Books().usual()
    books.papers[0] = BookDocument("policy.docx", "0" * 64, (f"{POLICY}{sentences}\n",))
    return books


def kinds(books: Books) -> list[str]:
    return [kind for kind, _ in found(books)]


def found_by_rules(books: Books) -> list[tuple[str, dict[str, Decimal]]]:
    """The same with a policy that names accounts of the chart."""
    policy = policy_in(books.papers, "EUR", accounts=books.dossier().journal.accounts)
    return [(each.kind, moves_of(each)) for each in books.found(policy)]


# --- how papers and policies are read -------------------------------------------------------------------------------


def test_the_hours_of_two_days_do_not_hide_the_time_between_them():
    assert read("Versicherung", "01.10.2025 0:00 Uhr bis 30.09.2026 24:00 Uhr").period[0].days == 365
    assert read("保单", "自2025年8月1日零时起至2026年7月31日二十四时止").period[0].days == 365
    assert read("Lessons", "starts 16/10/2025, paid 15/01/2026").period is None


def test_a_day_beside_the_number_of_the_bill_is_its_own_and_not_the_one_of_the_debit():
    paper = read("WM   Rechnung 8841220   Datum 26.09.25   Lieferung 26.09.25", "Öl 20,00", "Abbuchung zum 10.10.25")
    assert paper.issued == date(2025, 9, 26)


def test_how_long_a_thing_lasts_is_neither_money_nor_a_year():
    assert ruled("Capitalise from EUR 450. Apparatuur wordt in 60 maanden afgeschreven.").capitalise_from == 450
    assert not ruled("会计核算办法（2025年1月起执行）").lives


@pytest.mark.parametrize(("how", "rest"), [("month", 1100), ("day", Decimal("1098.08"))])
def test_the_account_tells_how_what_is_paid_ahead_is_spread_whatever_it_is_called(how, rest):
    books = with_rules(f"What burdens later times goes to 1300 and is given back by {how}.")
    books.monthly("Release of tools", "6600 60, 1300 -60", day=28)
    books.add("2025-01-02", "Tools", "1300 1200, 2000 -1200")
    name = books.paper("gard.txt", "Gard\nInvoice 991\n2026-03-01\n2026-03-01 to 2027-02-28\nTotal EUR 1,200.00")
    books.add("2026-03-01", "Gard liability", "6400 1200, 2000 -1200", name)
    assert found_by_rules(books) == [("prepaid-expensed", d(a1300=rest, a6400=-rest))]


# --- a bill and its payment, both booked as a cost ------------------------------------------------------------------


def paid_as_cost(*, settled: bool) -> list[tuple[str, dict[str, Decimal]]]:
    books = Books().usual()
    books.paper("tyres.txt", invoice("Dekk AS", "118-5521", "2026-03-09", "16 washers", 800, 200))
    books.add("2026-03-09", "Dekk AS 118-5521", "6500 800, 1150 200, 2000 -1000")
    books.add("2026-03-23", "Debit Dekk AS 118-5521", "6500 800, 1150 200, 1000 -1000")
    if settled:
        books.add("2026-03-24", "Dekk AS paid", "2000 1000, 1000 -1000")
    return found(books)


def test_a_payment_booked_as_a_second_cost_stays_paid_and_what_was_owed_goes():
    assert paid_as_cost(settled=False) == [("double", d(a6500=-800, a1150=-200, a2000=1000))]


def test_where_what_was_owed_was_paid_too_the_second_cost_goes():
    assert paid_as_cost(settled=True) == [("double", d(a6500=-800, a1150=-200, a1000=1000))]


# --- what the other side confirms -----------------------------------------------------------------------------------

CONFIRMED = """Lumen Group BV   Intercompany reconciliation with Fjord Ceramics as of 2026-03-31
Balance 2026-02-28 EUR {before:,.2f}
{day} {text} EUR {line:,.2f}
Balance 2026-03-31 EUR {after:,.2f}"""


def group(line: float, text: str, *, day: str = "2026-03-28") -> list[tuple[str, dict[str, Decimal]]]:
    books = with_rules("Amounts below EUR 500 are not deferred.")
    books.monthly("Group services", "7100 600, 2300 -600", day=28, last="2026-02")
    before = Decimal(14 * 600)
    after = before + Decimal(str(line))
    books.paper("lumen.txt", CONFIRMED.format(before=before, day=day, text=text, line=line, after=after))
    if line > 0:
        books.add("2026-03-28", "Group services 2026-03", "7100 600, 2300 -600")
    return [each for each in found(books) if each[0] == "intercompany-difference"]


@pytest.mark.parametrize(("line", "difference"), [(600.0, 0), (723.0, 123)])
def test_a_difference_to_a_confirmed_balance_is_told_though_nothing_so_small_is_put_off(line, difference):
    expected = [("intercompany-difference", d(a7100=difference, a2300=-difference))] if difference else []
    assert group(line, "Group services March") == expected


def test_a_line_that_settles_what_was_open_is_money_and_no_cost():
    expected = [("intercompany-difference", d(a2300=8400, a1000=-8400))]
    assert group(-8400.0, "wire received", day="03/29") == expected


# --- things, upkeep, capital ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", ["Smart screen 75 inch   pcs 1   2,390.00", "Smart screen 75 inch   pcs 40   59.75"])
def test_one_piece_by_the_unit_behind_its_name_is_an_asset_among_small_things(line):
    books = Books().usual()
    books.monthly("Staples", "6600 90, 2000 -90", day=14)
    books.monthly("Staples paid", "2000 90, 1000 -90", day=24)
    name = books.paper("staples.txt", invoice("Staples AS", "5512", "2026-03-30", line, 2390, 597.5))
    books.add("2026-03-30", "Staples AS", "6600 2390, 1150 597.50, 2000 -2987.50", name)
    assert ("asset-expensed" in kinds(books)) == ("pcs 1 " in line)


@pytest.mark.parametrize("after", ["Brakes and other upkeep of the kilns: 6500.", "What is cheaper: 6500."])
def test_the_sentence_after_the_limit_names_small_things_unless_it_is_of_upkeep(after):
    books = with_rules(f"An item above EUR 1,000 goes to 1500.\n{after}")
    name = books.paper("kiln.txt", invoice("Ovn AS", "771", "2026-03-20", "Set of plates 2,100.00", 2100, 525))
    books.add("2026-03-20", "Ovn AS", "6500 2100, 1150 525, 2000 -2625", name)
    assert ("asset-expensed" in [kind for kind, _ in found_by_rules(books)]) == ("cheaper" in after)


@pytest.mark.parametrize("against", ["3100", "1000"])
def test_results_carried_to_capital_each_month_are_no_series_that_can_be_missing(against):
    books = Books().usual()
    books.monthly("Carried forward", f"7000 500, {against} -500", day=28, last="2026-02")
    assert ("series-missing" in kinds(books)) == (against == "1000")


@pytest.mark.parametrize("named", ["2150", "2000"])
def test_where_bills_to_come_stand_the_policy_says_without_a_word_of_accruals(named):
    books = with_rules(f"Erhaltene Leistungen ohne Rechnung zum Monatsende: {named}, netto.")
    books.names["2150"] = "Other creditors of the month"
    books.monthly("Holiday money", "6000 300, 2150 -300")
    books.add("2026-02-02", "Notary deposit", "6700 40, 2100 -40")
    policy = policy_in(books.papers, "EUR", accounts=books.dossier().journal.accounts)
    roles = books.dossier(policy).roles
    assert roles.accrued[0] == (named if named == "2150" else "2100")
    assert "2000" in roles.payables


@pytest.mark.parametrize(("shown", "other"), [(1, 0), (2, 0), (2, 1), (3, 1)])
def test_a_bill_that_the_bank_shows_paid_twice_is_asked_back(shown, other):
    books = Books().usual()
    books.add("2026-03-06", "Glidewell 4711", "6600 200, 1150 50, 1000 -250")
    books.add("2026-03-11", "GLIDEWELL 4711", "6600 200, 1150 50, 1000 -250")
    if other:  # a payment of the same size to somebody else takes one of the bank's lines
        books.add("2026-03-09", "Bakery rolls", "7000 250, 1000 -250")
    books.bank_lines = [
        StatementLine(date(2026, 3, 6 + each), Decimal(-250), "GLIDEWELL", "1000") for each in range(shown)
    ]
    gone = "2000" if shown == 2 + other else "1000"
    proposal = next(each for each in books.found() if each.kind == "double")
    assert moves_of(proposal) == {"6600": Decimal(-200), "1150": Decimal(-50), gone: Decimal(250)}
    assert ("ask one back" in proposal.reason) == (gone == "2000")
