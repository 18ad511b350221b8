"""The morning's figures from values alone: cash, forecast, revenue, overdue, days to close, coverage."""

from datetime import date
from decimal import Decimal

import pytest

from office.books import cockpit
from office.books.charts.chart import chart
from office.books.cockpit import Coverage, Share
from office.books.forecast import Paid, expected, forecast, habits
from office.books.items import ItemKind, OpenItem
from office.books.journal import Account, AccountType
from office.books.matching.movement import Movement
from office.books.periods import Period, PeriodState
from office.books.statements.statement import Balance, Statement

TODAY = date(2026, 11, 22)


def item(number="RE-1", due="2026-11-30", gross="100.00", *, kind=ItemKind.SALES, party="Möwe GmbH", currency="EUR"):
    return OpenItem(
        kind, number, date(2026, 11, 1), party, currency, Decimal(gross), due=date.fromisoformat(due) if due else None
    )


def paid(due, on):
    return Paid(item(due=due), date.fromisoformat(on))


def statement(account, on, amount, currency="EUR"):
    return Statement(account, currency, closing=Balance(Decimal(amount), date.fromisoformat(on)))


def test_cash_is_the_latest_balance_of_each_account_and_what_came_after_it():
    held = [statement("A", "2026-10-31", "50"), statement("A", "2026-09-30", "7"), statement("B", "2026-10-30", "5")]
    lines = [
        Movement(1, date(2026, 10, 31), Decimal(9), "EUR", "A"),
        Movement(2, date(2026, 11, 3), Decimal("-2.50"), "EUR", "A"),
    ]
    found = cockpit.bank_cash(held, lines, "EUR")
    assert [(each.account, each.amount, each.on) for each in found] == [
        ("A", Decimal("47.50"), date(2026, 11, 3)),
        ("B", Decimal(5), date(2026, 10, 30)),
    ]


def test_other_currencies_and_accounts_without_a_balance_are_no_cash_of_ours():
    assert cockpit.bank_cash([statement("A", "2026-10-31", "50", "USD"), Statement("B", "EUR")], [], "EUR") == []


def test_books_name_the_cash_by_the_chart():
    accounts = {
        "1200": Account("1200", "Bank", AccountType.ASSET),
        "8400": Account("8400", "Erlöse", AccountType.INCOME),
    }
    sums = {("1200", "EUR"): Decimal(80), ("8400", "EUR"): Decimal(-80), ("1200", "USD"): Decimal(1)}
    assert cockpit.book_cash(sums, accounts, chart("SKR03"), "EUR") == {"1200": Decimal(80)}


@pytest.mark.parametrize(
    ("late", "expected_on"),
    [
        ([], date(2026, 11, 30)),
        ([("2026-09-01", "2026-09-21")], date(2026, 11, 30)),  # once is no habit
        ([("2026-09-01", "2026-09-11"), ("2026-10-01", "2026-10-11")], date(2026, 12, 10)),
        ([("2026-09-10", "2026-09-05"), ("2026-10-10", "2026-10-05")], date(2026, 11, 25)),  # pays early
    ],
)
def test_a_customer_pays_as_he_always_did(late, expected_on):
    habit = habits([paid(*each) for each in late])
    (found,) = expected([(item(), Decimal(100))], habit, TODAY)
    assert found.on == expected_on


def test_what_is_late_beyond_all_habit_is_not_counted_on():
    owed = [(item(due="2026-11-10"), Decimal(10)), (item(due="2026-09-10"), Decimal(20))]
    found = forecast(Decimal(0), expected(owed, {}, TODAY), TODAY)
    assert (found.weeks[-1].balance, found.doubtful) == (Decimal(10), Decimal(20))


def test_our_own_bills_are_paid_when_due_and_at_once_when_that_has_passed():
    owed = [(item(kind=ItemKind.PURCHASE, due="2026-11-01"), Decimal(30)),
            (item(kind=ItemKind.PURCHASE, due="2026-12-02"), Decimal(40))]  # fmt: skip
    found = forecast(Decimal(100), expected(owed, {}, TODAY), TODAY)
    assert [week.balance for week in found.weeks[:2]] == [Decimal(70), Decimal(30)]
    assert found.lowest == found.weeks[1]


def test_a_month_in_three_figures_of_a_known_chart():
    accounts = {
        "8400": Account("8400", "Erlöse 19 %", AccountType.INCOME),
        "2650": Account("2650", "Zinserträge", AccountType.INCOME),
        "4210": Account("4210", "Miete", AccountType.EXPENSE),
        "1200": Account("1200", "Bank", AccountType.ASSET),
    }
    sums = {("8400", "EUR"): Decimal(-1000), ("2650", "EUR"): Decimal(-10), ("4210", "EUR"): Decimal(610),
            ("1200", "EUR"): Decimal(400)}  # fmt: skip
    found = cockpit.month_result(sums, accounts, chart("SKR03"), "EUR", "2026-10")
    assert (found.revenue, found.income, found.expense) == (Decimal(1000), Decimal(1010), Decimal(610))
    assert found.margin == Decimal("40.0")
    assert cockpit.month_result({("1200", "EUR"): Decimal(1)}, accounts, None, "EUR", "2026-10") is None


def test_a_chart_of_no_known_country_counts_all_income():
    accounts = {"x": Account("x", "Sprzedaż", AccountType.INCOME)}
    found = cockpit.month_result({("x", "EUR"): Decimal(-5)}, accounts, None, "EUR", "2026-10")
    assert (found.revenue, found.margin) == (Decimal(5), Decimal("100.0"))


@pytest.mark.parametrize(
    ("now", "before", "told"), [(120, 100, "20.0"), (80, 100, "-20.0"), (5, 0, None), (5, None, None)]
)
def test_the_change_in_percent(now, before, told):
    found = cockpit.change(Decimal(now), None if before is None else Decimal(before))
    assert found == (None if told is None else Decimal(told))


def test_overdue_is_what_customers_should_have_paid():
    held = [
        (item("RE-1", "2026-11-01"), Decimal(100)),
        (item("RE-2", "2026-11-22"), Decimal(50)),  # due today
        (item("GS-3", "2026-11-02", "-30.00"), Decimal(-30)),
        (item("RE-4", "2026-11-02", currency="USD"), Decimal(9)),
        (item("K-5", "2026-11-01", kind=ItemKind.PURCHASE), Decimal(70)),
    ]
    found = cockpit.overdue(held, "EUR", TODAY)
    assert (found.amount, found.customers, found.oldest) == (Decimal("70.00"), 1, 21)


def test_days_to_close_count_from_the_months_end_to_its_lock():
    periods = [
        Period("2026-09", PeriodState.LOCKED, 5, "2026-10-09T10:00:00Z"),
        Period("2026-10", PeriodState.OPEN, 3),
        Period("2026-11", PeriodState.OPEN, 3),  # not over
        Period("2026-08", PeriodState.OPEN, 0),  # nothing in it
    ]
    found = cockpit.close_times(periods, TODAY)
    assert [(each.period, each.days, each.is_locked) for each in found] == [
        ("2026-10", 22, False),
        ("2026-09", 9, True),
    ]


def test_coverage_never_flatters_and_is_unknown_without_work():
    assert Coverage(Share(2, 3), Share(0, 0), Share(0, 0)).percent == Decimal(66)
    assert Coverage(Share(), Share(), Share()).percent is None


def test_months_before_cross_the_year():
    assert cockpit.months_before(date(2026, 2, 28), 4) == ["2025-11", "2025-12", "2026-01", "2026-02"]
