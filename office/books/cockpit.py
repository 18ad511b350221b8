"""The figures that an owner wants each morning, each from values alone: what nobody told is None, never nought."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from core.money import rounded
from office.books.charts.chart import Chart
from office.books.charts.layout import layout_of
from office.books.forecast import due_of, party_of
from office.books.items import ItemKind, OpenItem
from office.books.journal import Account, AccountType
from office.books.matching.movement import Movement
from office.books.periods import Period, PeriodState, days_of
from office.books.statements.statement import Statement

_HUNDRED = Decimal(100)
_NOTHING = Decimal(0)
Sums = Mapping[tuple[str, str], Decimal]  # (account, currency) → sum of its postings, debit positive


@dataclass(frozen=True, slots=True)
class BankCash:
    """What one bank account holds. on: the day up to which the bank told it."""

    account: str
    amount: Decimal
    on: date


def bank_cash(statements: Iterable[Statement], movements: Iterable[Movement], currency: str) -> list[BankCash]:
    """Each account's latest closing balance and what the bank booked after it; accounts without a balance are out."""
    latest: dict[str, tuple[date, Decimal]] = {}
    for each in statements:
        if each.currency == currency and each.closing and each.closing.on:
            known = latest.get(each.account)
            if known is None or known[0] <= each.closing.on:
                latest[each.account] = (each.closing.on, each.closing.amount)
    held = list(movements)
    return [_cash(account, *end, held, currency) for account, end in sorted(latest.items())]


def _cash(account: str, day: date, amount: Decimal, movements: Sequence[Movement], currency: str) -> BankCash:
    later = [line for line in movements if line.account == account and line.currency == currency and line.date > day]
    return BankCash(
        account,
        amount + sum((line.amount for line in later), _NOTHING),
        max((line.date for line in later), default=day),
    )


def book_cash(sums: Sums, accounts: Mapping[str, Account], chart: Chart, currency: str) -> dict[str, Decimal]:
    """Account → balance of those that the chart calls cash; empty where the books hold none."""
    layout = layout_of(chart)
    lines = layout.cash_flow.get("cash", ())
    return {
        number: amount
        for (number, coin), amount in sums.items()
        if coin == currency
        and accounts[number].type is AccountType.ASSET
        and any(_within(layout.line_of(accounts[number], chart), line) for line in lines)
    }


def _within(line: str, of: str) -> bool:
    """Whether a line of a statement is this one or lies below it."""
    return line == of or line.startswith(f"{of}.")


@dataclass(frozen=True, slots=True)
class MonthResult:
    """A month ("2026-09"). revenue: the first line of the country's income statement; income, expense: all of it."""

    period: str
    revenue: Decimal
    income: Decimal
    expense: Decimal

    @property
    def margin(self) -> Decimal | None:
        """What is left of a hundred of revenue, one decimal; None without revenue."""
        if self.revenue <= 0:
            return None
        return ((self.income - self.expense) / self.revenue * _HUNDRED).quantize(Decimal("0.1"))


def month_result(
    sums: Sums, accounts: Mapping[str, Account], chart: Chart | None, currency: str, period: str
) -> MonthResult | None:
    """The month's income statement in three figures; None where no income or cost was booked in it."""
    results = {
        number: -amount
        for (number, coin), amount in sums.items()
        if coin == currency and accounts[number].type.is_result
    }
    if not results:
        return None
    sales = [n for n in results if accounts[n].type is AccountType.INCOME]
    turnover = [n for n in sales if is_revenue(accounts[n], chart)]
    income, total = _sum(results, sales), _sum(results, results)
    return MonthResult(period, _sum(results, turnover), income, income - total)


def is_revenue(account: Account, chart: Chart | None) -> bool:
    """Whether it stands in the first line of the country's income statement."""
    layout = layout_of(chart)
    return account.type is AccountType.INCOME and _within(layout.line_of(account, chart), layout.income[0].code)


def _sum(amounts: Mapping[str, Decimal], numbers: Iterable[str]) -> Decimal:
    return sum((amounts[number] for number in numbers), _NOTHING)


def change(now: Decimal, before: Decimal | None) -> Decimal | None:
    """By how many percent more (below zero: less), one decimal; None where there is nothing to compare with."""
    if before is None or before <= 0:
        return None
    return ((now - before) / before * _HUNDRED).quantize(Decimal("0.1"))


@dataclass(frozen=True, slots=True)
class Overdue:
    """What customers should have paid. items: with what is open of them, the oldest first. oldest: its days late."""

    items: tuple[tuple[OpenItem, Decimal], ...]
    amount: Decimal
    customers: int
    oldest: int


def overdue(items: Iterable[tuple[OpenItem, Decimal]], currency: str, today: date) -> Overdue:
    """The sales items of this currency whose day has passed; credit notes not yet used count against them."""
    late = [
        (item, left)
        for item, left in items
        if item.kind is ItemKind.SALES and item.currency == currency and left and due_of(item) < today
    ]
    late.sort(key=lambda each: (due_of(each[0]), each[0].number))
    owed = [item for item, left in late if left > 0]
    return Overdue(
        tuple(late),
        rounded(sum((left for _, left in late), _NOTHING), currency),
        len({party_of(item) for item in owed}),
        max(((today - due_of(item)).days for item in owed), default=0),
    )


@dataclass(frozen=True, slots=True)
class CloseTime:
    """How long the latest month that has ended took, or has taken so far, from its last day to its lock."""

    period: str
    days: int
    is_locked: bool


def close_times(periods: Iterable[Period], today: date) -> list[CloseTime]:
    """Every ended month with entries, the latest first."""
    ended = [each for each in periods if each.entries and days_of(each.name)[1] < today]
    return [_close_time(each, today) for each in sorted(ended, key=lambda each: each.name, reverse=True)]


def _close_time(period: Period, today: date) -> CloseTime:
    last = days_of(period.name)[1]
    locked = period.state is PeriodState.LOCKED and bool(period.at)
    until = date.fromisoformat(period.at[:10]) if locked else today
    return CloseTime(period.name, max(0, (until - last).days), locked)


@dataclass(frozen=True, slots=True)
class Share:
    """Of `all` things of one kind, `alone` were finished by Kontor without a person."""

    alone: int = 0
    all: int = 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much was finished without a person. wrong: of what Kontor did by itself, what the owner took back."""

    lines: Share
    invoices: Share
    mails: Share
    wrong: int = 0

    @property
    def all(self) -> int:
        return self.lines.all + self.invoices.all + self.mails.all

    @property
    def alone(self) -> int:
        return self.lines.alone + self.invoices.alone + self.mails.alone

    @property
    def percent(self) -> Decimal | None:
        """Whole percent, cut off so that it never flatters; None while there was nothing to do."""
        return Decimal(self.alone * 100 // self.all) if self.all else None


def months_before(day: date, count: int) -> list[str]:
    """The `count` months up to the one that `day` lies in, the oldest first."""
    found, first = [], day.replace(day=1)
    for _ in range(count):
        found.append(f"{first:%Y-%m}")
        first = (first - timedelta(days=1)).replace(day=1)
    return found[::-1]
