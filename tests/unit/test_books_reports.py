"""What the books say: statements balance whatever is booked, VAT by the lines of the return, charts without gaps."""

import tomllib
from datetime import date
from decimal import Decimal
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.books.charts.chart import CHARTS, chart, likely_chart
from office.books.charts.layout import codes, layout_of
from office.books.charts.taxes import rate_on, tax_book
from office.books.journal import Account, AccountType, Entry, Journal, Posting, balances
from office.books.reports.statements import balance_sheet, cash_flow, income_statement
from office.books.reports.trial_balance import account_ledger, trial_lines
from office.books.reports.vat import vat_return
from tests.books import entry

SKR03 = chart("SKR03")


def journal_of(*entries, of=SKR03):
    used = dict.fromkeys(posting.account for each in entries for posting in each.postings)
    return Journal({number: of.accounts[number].account for number in used}, tuple(entries))


def amounts(lines):
    return {line.code: str(line.amounts[0]) for line in lines}


# charts


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_has_each_account_once_and_each_in_a_line_of_its_statements(name):
    held, layout = chart(name), layout_of(chart(name))
    text = (resources.files("office.books.charts") / f"{name.lower()}.toml").read_text(encoding="utf-8")
    written = [row for group in tomllib.loads(text)["line"] for row in group["accounts"].splitlines() if row.strip()]
    assert len(held.accounts) == len(written) >= 100
    sides = codes(layout.assets) | codes(layout.funding)
    for each in held.accounts.values():
        assert each.line in (codes(layout.income) if each.account.type.is_result else sides), each
        assert each.account.name
    assert set(held.roles.values()) <= set(held.accounts)
    assert held.staying <= set(held.accounts)


@pytest.mark.parametrize("name", CHARTS)
def test_what_lies_with_a_payment_provider_is_money_on_an_account_of_its_own(name):
    made = chart(name)
    account = made.account_for("provider")
    assert account.type is AccountType.ASSET
    assert account.number not in {made.roles.get(role) for role in ("bank", "transit", "receivables")}


@pytest.mark.parametrize("name", CHARTS)
def test_the_tax_codes_of_a_chart_are_those_of_its_country(name):
    held, book = chart(name), tax_book(chart(name).country)
    known = set(book.codes) | {code.tax_code for code in book.codes.values()} | {"VADV"}
    assert set(held.tax) <= known
    assert {number for numbers in held.tax.values() for number in numbers} <= set(held.accounts)
    for code in book.codes.values():
        for step in code.steps:
            assert {step.base, step.tax} - {""} <= set(book.lines)
    assert book.payable in book.lines


def test_every_automatic_account_of_datev_is_in_the_chart():
    for name in ("SKR03", "SKR04"):
        text = (resources.files("office.books.charts") / f"{name.lower()}.toml").read_text(encoding="utf-8")
        assert set(tomllib.loads(text)["automatic"]) <= set(chart(name).accounts)


@pytest.mark.parametrize(
    ("day", "rate"), [("2020-06-30", 19), ("2020-07-01", 16), ("2020-12-31", 16), ("2021-01-01", 19)]
)
def test_rates_have_their_days(day, rate):
    assert rate_on("DE", "U19", date.fromisoformat(day)) == rate


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_is_recognised_by_its_own_accounts(name):
    held = [each.account for each in chart(name).accounts.values()]
    assert likely_chart(held[::6]) is chart(name)


def test_strange_accounts_are_of_no_chart():
    strange = [Account(f"{n}", f"Dimension {n}", AccountType.ASSET) for n in range(1000, 1050)]
    assert likely_chart(strange) is None


# statements


NUMBERS = sorted(SKR03.accounts)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.dates(date(2024, 1, 1), date(2026, 12, 31)), st.sampled_from(NUMBERS), st.sampled_from(NUMBERS),
            st.integers(-(10**9), 10**9),
        ),
        min_size=1, max_size=25,
    ),
    st.booleans(),
)  # fmt: skip
def test_whatever_is_booked_both_sides_are_equal(made, known):
    """The balance sheet balances, its result is the income statement's, the cash flow explains the cash."""
    entries = [
        Entry("", day, "", (Posting(a, Decimal(n).scaleb(-2), "EUR"), Posting(b, -Decimal(n).scaleb(-2), "EUR")))
        for day, a, b, n in made
    ]
    journal, of, last = journal_of(*entries), SKR03 if known else None, date(2026, 12, 31)
    sheet = balance_sheet(journal, of, "EUR", [last, date(2025, 3, 31)])
    assert sheet.total_assets == sheet.total_funding
    (span,) = [(date(2026, 1, 1), last)]
    statement = income_statement(journal, of, "EUR", [span])
    result = [line.amounts[0] for line in sheet.funding if line.code == layout_of(of).result]
    assert statement[-1].amounts[0] == sum(result)
    flow = cash_flow(journal, of, "EUR", *span)
    assert flow.operating + flow.investing + flow.financing == flow.change
    if known:
        held = balances(journal.between(*span))
        cash = [number for number, each in SKR03.accounts.items() if each.line == "aktiva B.IV"]
        assert flow.change == sum((held.get((number, "EUR"), Decimal(0)) for number in cash), Decimal(0))


def test_statements_of_a_small_year():
    journal = journal_of(
        entry("2025-12-01", ("1200", 5000), ("0800", -5000)),
        entry("2025-12-15", ("4210", 300), ("1200", -300)),
        entry("2026-01-10", ("1400", 1190), ("8400", -1000), ("1776", -190)),
        entry("2026-01-20", ("4930", 100), ("1576", 19), ("1200", -119)),
        entry("2026-01-31", ("4830", 50), ("0420", -50)),
        entry("2026-01-31", ("0420", 600), ("1200", -600)),
    )
    sheet = balance_sheet(journal, SKR03, "EUR", [date(2026, 1, 31)])
    assets, funding = amounts(sheet.assets), amounts(sheet.funding)
    assert (assets["aktiva A.II.3"], assets["aktiva B.II.1"], assets["aktiva B.IV"]) == ("550", "1190", "3981")
    assert (funding["passiva A.IV"], funding["passiva A.V"], funding["passiva A"]) == ("-300", "850", "5550")
    lines = amounts(income_statement(journal, SKR03, "EUR", [(date(2026, 1, 1), date(2026, 1, 31))]))
    assert (lines["guv 1"], lines["guv 7"], lines["guv 8"], lines["guv 17"]) == ("1000", "-50", "-100", "850")
    flow = cash_flow(journal, SKR03, "EUR", date(2026, 1, 1), date(2026, 1, 31))
    assert (flow.result, flow.non_cash, flow.investing, flow.change) == (850, 50, -600, -719)


def test_an_overdrawn_account_is_a_debt_and_what_stays_stays():
    journal = journal_of(
        entry("2026-01-10", ("4210", 500), ("1200", -500)), entry("2026-01-10", ("2400", 9), ("0996", -9))
    )
    sheet = balance_sheet(journal, SKR03, "EUR", [date(2026, 1, 31)])
    assert amounts(sheet.funding)["passiva C.2"] == "500"
    assert amounts(sheet.assets)["aktiva B.II.1"] == "-9"


def test_accounts_of_customers_and_suppliers_and_own_ones_find_their_line():
    layout = layout_of(SKR03)
    lines = {
        ("10001", AccountType.ASSET): "aktiva B.II.1",
        ("70003", AccountType.LIABILITY): "passiva C.4",
        ("1250", AccountType.ASSET): "aktiva B.IV",
        ("4935", AccountType.EXPENSE): "guv 8",
        ("X", AccountType.INCOME): "guv 4",
    }
    assert {key: layout.line_of(Account(key[0], "", key[1]), SKR03) for key in lines} == lines


def test_the_trial_balance_of_a_month_opens_with_what_was_before():
    journal = journal_of(
        entry("2025-12-15", ("4210", 300), ("1200", -300)),
        entry("2026-01-10", ("4210", 10), ("1200", -10)),
        entry("2026-02-10", ("4210", 20), ("1200", -20)),
        entry("2026-03-10", ("4210", 40), ("1200", -40)),
    )
    lines = {each.account.number: each for each in trial_lines(journal, date(2026, 2, 1), date(2026, 2, 28))}
    assert [lines["1200"].opening, lines["1200"].credit, lines["1200"].closing] == [-310, 20, -330]
    assert [lines["4210"].opening, lines["4210"].debit, lines["4210"].closing] == [10, 20, 30]
    opening, ledger = account_ledger(journal, "1200", "EUR", date(2026, 2, 1), date(2026, 3, 31))
    assert (opening, [line.balance for line in ledger]) == (-310, [-330, -370])
    assert ledger[0].entry.documents == ("Mietvertrag.pdf",)


# value added tax


def test_the_lines_of_the_german_return():
    journal = journal_of(
        entry("2026-01-10", ("1400", "1190.50"), ("8400", "-1000.42"), ("1776", "-190.08")),
        entry("2026-01-11", ("1400", "107.00"), ("8300", "-100.00"), ("1771", "-7.00")),
        entry("2026-01-12", ("3425", "200.00"), ("1574", "38.00"), ("1774", "-38.00"), ("1600", "-200.00")),
        entry("2026-01-20", ("4930", "100.00"), ("1576", "19.00"), ("1200", "-119.00")),
        entry("2026-01-21", ("8736", "10.00"), ("1776", "1.90"), ("1400", "-11.90")),
        entry("2026-01-25", ("1400", "500.00"), ("8125", "-500.00")),
        entry("2026-02-10", ("1400", "119.00"), ("8400", "-100.00"), ("1776", "-19.00")),
    )
    found = vat_return(journal, SKR03, "EUR", date(2026, 1, 1), date(2026, 1, 31))
    lines = {line.line: (line.declared_base, line.tax) for line in found.lines}
    assert lines == {
        "81": (990, Decimal("188.18")), "86": (100, Decimal("7.00")), "41": (500, None),
        "89": (200, Decimal("38.00")),
        "66": (None, Decimal("19.00")), "61": (None, Decimal("38.00")), "83": (None, Decimal("176.18")),
    }  # fmt: skip
    assert found.payable == Decimal("176.18")
    assert all(abs(line.difference) <= Decimal("0.01") for line in found.lines)


def test_a_wrong_tax_shows_as_a_difference():
    journal = journal_of(entry("2026-01-10", ("1400", 1070), ("8400", -1000), ("1776", -70)))
    line = vat_return(journal, SKR03, "EUR", date(2026, 1, 1), date(2026, 1, 31)).lines[0]
    assert line.difference == -120


def test_lowered_rates_of_2020_have_lines_of_their_own():
    journal = journal_of(entry("2020-08-10", ("1400", 116), ("8400", -100), ("1776", -16)))
    lines = {each.line: each for each in vat_return(journal, SKR03, "EUR", date(2020, 8, 1), date(2020, 8, 31)).lines}
    assert (lines["35"].base, lines["36"].tax, lines["36"].difference) == (100, 16, 0)


@pytest.mark.parametrize(
    ("name", "legs", "wanted"),
    [
        ("VN99", (("131", 1100), ("511", -1000), ("33311", -100)), {"34": 1000, "35": 100, "40": 100}),
        ("CN", (("1122", 1130), ("5001", -1000), ("22210107", -130)), {"1": 1000, "11": 130, "19": 130}),
        ("US", (("1200", 1080), ("4000", -1000), ("2300", -80)), {"sales": 1000, "collected": 80, "due": 80}),
    ],
)
def test_other_countries_have_their_own_lines(name, legs, wanted):
    of = chart(name)
    journal = journal_of(entry("2026-01-10", *legs, currency=of.currency), of=of)
    found = vat_return(journal, of, of.currency, date(2026, 1, 1), date(2026, 1, 31))
    assert {each.line: each.base if each.base is not None else each.tax for each in found.lines} == wanted
