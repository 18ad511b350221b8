"""The cockpit on Home: cash and its forecast, revenue, margin, what is overdue, VAT, the close, what was done alone.

Computed from rows whenever something changes; nothing is written. What is not known says what is missing.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from statistics import median_low
from typing import Any

from core.money import with_cents
from core.words import language, tr
from core.written import month_text
from office.app import today as morning
from office.app.books import books_chart, ledger
from office.app.bootstrap import Office
from office.app.home_currency import home_currency
from office.app.invoices import list_invoices
from office.app.items import open_items
from office.app.posting import explained_lines
from office.books import cockpit
from office.books.charts.chart import Chart
from office.books.cockpit import BankCash, CloseTime, Coverage, MonthResult, Overdue, Share
from office.books.forecast import Expected, Forecast, Paid, expected, forecast, habits
from office.books.items import ItemKind, OpenItem
from office.books.matching.movement import Movement
from office.books.periods import days_of, next_period
from office.books.reports.vat import VatReturn, vat_return
from office.store.bank import BankBook
from office.store.items import ItemBook, StoredMatch
from office.store.ledger import Ledger
from office.store.line_accounts import LineAccounts
from office.store.work_done import WorkDone

FIGURES = (
    "cash", "forecast", "overdue", "vat", "revenue", "margin", "days-to-close", "coverage", "questions",
)  # fmt: skip
MONTHS_SHOWN = 12
COVERAGE_DAYS = 92
FRESH_DAYS = 92  # a month that ended before is no news of this morning
_LOCKS_TO_JUDGE = 3


@dataclass(frozen=True, slots=True)
class Cash:
    """What the accounts hold. on: up to which day that is known of all of them. by_bank: else the books say so."""

    amount: Decimal
    on: date
    accounts: tuple[BankCash, ...]
    by_bank: bool


@dataclass(frozen=True, slots=True)
class Tax:
    """Value added tax of a month by the books; below zero is a refund."""

    period: str
    found: VatReturn


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for the owner's word. lines: bank lines that nothing explains, by id."""

    invoices: int
    replies: int
    lines: tuple[int, ...]

    @property
    def all(self) -> int:
        return self.invoices + self.replies + len(self.lines)


@dataclass(frozen=True, slots=True)
class Cockpit:
    """All figures of a day, money in `currency`; None with a sentence in `missing` where something is not known.

    month: the latest month with income or costs unless that is long ago; before: the one before it, up to the same
    day while it runs. months: those of a year that have any, the oldest first. expected: behind the forecast. closes:
    ended months, the latest first. bank_until: the day up to which the bank told who has paid.
    """

    today: date
    currency: str
    cash: Cash | None
    forecast: Forecast | None
    expected: tuple[Expected, ...]
    month: MonthResult | None
    before: MonthResult | None
    months: tuple[MonthResult, ...]
    overdue: Overdue | None
    bank_until: date | None
    tax: Tax | None
    closes: tuple[CloseTime, ...]
    coverage: Coverage
    waiting: Waiting
    missing: Mapping[str, str]

    @property
    def periods(self) -> tuple[str, ...]:
        """All months from the first of `months` to the last, those without anything too."""
        found = [self.months[0].period] if self.months else []
        while found and found[-1] < self.months[-1].period:
            found.append(next_period(found[-1]))
        return tuple(found)

    @property
    def usual_days(self) -> int | None:
        """How long the latest locked months took, the middle of them."""
        took = [each.days for each in self.closes if each.is_locked][:_LOCKS_TO_JUDGE]
        return median_low(took) if took else None

    def value(self, name: str) -> Decimal | None:
        """A figure of FIGURES as one number; None where it is not known."""
        week = self.forecast.lowest if self.forecast else None
        values: dict[str, Decimal | None] = {
            "cash": self.cash.amount if self.cash else None,
            "forecast": week.balance if week else None,
            "overdue": self.overdue.amount if self.overdue else None,
            "vat": self.tax.found.payable if self.tax else None,
            "revenue": self.month.revenue if self.month else None,
            "margin": self.month.margin if self.month else None,
            "days-to-close": Decimal(self.closes[0].days) if self.closes else None,
            "coverage": self.coverage.percent,
            "questions": Decimal(self.waiting.all),
        }
        return values[name]

    def as_json(self) -> dict[str, Any]:
        """Every figure with its unit, what it stands on, and what is missing where it is not known."""
        return {
            "today": self.today.isoformat(),
            "currency": self.currency,
            "figures": {name: self._figure(name) for name in FIGURES},
            "weeks": [_week_json(week, self.currency) for week in self.forecast.weeks] if self.forecast else [],
            "months": [_month_json(month, self.currency) for month in self.months],
        }

    def _figure(self, name: str) -> dict[str, Any]:
        value = self.value(name)
        unit = {"margin": "%", "coverage": "%", "days-to-close": "days", "questions": ""}.get(name, self.currency)
        plain = value if value is None or unit != self.currency else with_cents(value, unit)
        known = str(plain) if plain is not None else None
        return {"value": known, "unit": unit, "missing": self.missing.get(name), **self._details(name)}

    def _details(self, name: str) -> dict[str, Any]:
        """What belongs to a figure that is known."""
        if self.value(name) is None:
            return {}
        if name == "cash" and self.cash:
            return {"as_of": self.cash.on.isoformat(), "by": "bank" if self.cash.by_bank else "books"}
        if name == "forecast" and self.forecast and (week := self.forecast.lowest):
            held = {"later": self.forecast.later, "doubtful": self.forecast.doubtful}
            told = {key: str(with_cents(amount, self.currency)) for key, amount in held.items()}
            return {"lowest_until": week.last.isoformat(), **told}
        if name == "overdue" and self.overdue:
            return {
                "customers": self.overdue.customers,
                "oldest_days": self.overdue.oldest,
                "bank_until": self.bank_until.isoformat() if self.bank_until else None,
            }
        if name == "vat" and self.tax:
            return {"period": self.tax.period}
        if name in {"revenue", "margin"} and self.month:
            return {"period": self.month.period, "change_percent": _text(self.revenue_change)}
        if name == "days-to-close":
            latest = self.closes[0]
            return {"period": latest.period, "locked": latest.is_locked, "usual_days": self.usual_days}
        if name == "coverage":
            return {"done": self.coverage.alone, "of": self.coverage.all, "taken_back": self.coverage.wrong}
        return {}

    @property
    def revenue_change(self) -> Decimal | None:
        """Revenue of the month against the month before, in percent."""
        if self.month is None or self.before is None:
            return None
        return cockpit.change(self.month.revenue, self.before.revenue)


def _text(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def _week_json(week: Any, currency: str) -> dict[str, Any]:
    amounts = {"in": week.money_in, "out": week.money_out, "balance": week.balance}
    told = {name: str(with_cents(amount, currency)) for name, amount in amounts.items()}
    return {"first": week.first.isoformat(), "last": week.last.isoformat(), **told}


def _month_json(month: MonthResult, currency: str) -> dict[str, Any]:
    amounts = {"revenue": month.revenue, "income": month.income, "expense": month.expense}
    told = {name: str(with_cents(amount, currency)) for name, amount in amounts.items()}
    return {"period": month.period, **told, "margin_percent": _text(month.margin)}


@dataclass(frozen=True, slots=True)
class _Bank:
    """The bank's lines and what became of them, read once: they are many."""

    lines: Sequence[Movement]
    matches: Mapping[int, StoredMatch]
    items: Mapping[int, OpenItem]
    explained: Collection[int]


def look(office: Office) -> Cockpit:
    """Everything anew, from rows alone."""
    day, book = office.desk.today(), ItemBook(office.records.database)
    items = open_items(office)
    bank = _Bank(book.movements(), book.matches(), book.all(), explained_lines(office))
    currency = home_currency(office.records)
    chart, books = books_chart(office), ledger(office)
    cash = _cash(office, bank, chart, currency)
    mine = [(item, left) for item, left in items if item.currency == currency]
    coming = expected(mine, habits(_payments(bank)), day)
    months = _months(books, chart, currency, day)
    month = months[-1] if months and days_of(months[-1].period)[1] >= day - timedelta(days=FRESH_DAYS) else None
    has_sales = any(item.kind is ItemKind.SALES for item in bank.items.values())
    found = Cockpit(
        today=day,
        currency=currency,
        cash=cash,
        forecast=forecast(cash.amount, coming, day) if cash and mine else None,
        expected=tuple(sorted(coming, key=lambda each: (each.on or date.max, each.item.number))),
        month=month,
        before=_before(books, chart, currency, month, day) if month else None,
        months=tuple(months),
        overdue=cockpit.overdue(items, currency, day) if has_sales else None,
        bank_until=max((line.date for line in bank.lines), default=None),
        tax=_tax(books, chart, currency, month.period) if month else None,
        closes=tuple(cockpit.close_times(books.periods(), day)),
        coverage=_coverage(office, bank, day),
        waiting=_waiting(office, bank, day),
        missing={},
    )
    return _with_missing(found, chart, has_items=bool(items))


def _cash(office: Office, bank: _Bank, chart: Chart | None, currency: str) -> Cash | None:
    """By the bank's own balances, else by the books."""
    statements = BankBook(office.records.database).statements()
    if banks := cockpit.bank_cash(statements, bank.lines, currency):
        return Cash(sum((each.amount for each in banks), Decimal(0)), min(each.on for each in banks),
                    tuple(banks), by_bank=True)  # fmt: skip
    books = ledger(office)
    ends = books.days()
    if chart is None or ends is None:
        return None
    held = cockpit.book_cash(books.sums(), books.accounts(), chart, currency)
    rows = tuple(BankCash(number, amount, ends[1]) for number, amount in held.items())
    return Cash(sum(held.values(), Decimal(0)), ends[1], rows, by_bank=False) if rows else None


def _payments(bank: _Bank) -> list[Paid]:
    """What was paid, and when: the bank lines that settle an item."""
    days = {line.line: line.date for line in bank.lines}
    return [
        Paid(bank.items[use.item], days[line])
        for line, stored in bank.matches.items()
        for use in stored.match.uses
        if use.item in bank.items and line in days
    ]


def _months(books: Ledger, chart: Chart | None, currency: str, day: date) -> list[MonthResult]:
    """The months with income or costs among the latest twelve that the books hold, the oldest first."""
    ends = books.days()
    if ends is None:
        return []
    accounts = books.accounts()
    until = min(day, ends[1])
    told = (
        cockpit.month_result(books.sums(*days_of(period)), accounts, chart, currency, period)
        for period in cockpit.months_before(until, MONTHS_SHOWN)
    )
    return [each for each in told if each]


def _before(books: Ledger, chart: Chart | None, currency: str, month: MonthResult, day: date) -> MonthResult | None:
    """The month right before; of one that still runs only its days up to this one, else a fall would be told."""
    first = days_of(month.period)[0]
    begins, ends = days_of(f"{first - timedelta(days=1):%Y-%m}")
    if first <= day <= days_of(month.period)[1]:
        ends = min(ends, begins + (day - first))
    return cockpit.month_result(books.sums(begins, ends), books.accounts(), chart, currency, f"{begins:%Y-%m}")


def _tax(books: Ledger, chart: Chart | None, currency: str, period: str) -> Tax | None:
    """The month's return; None where the chart is not known or nothing of it bears a tax code."""
    if chart is None:
        return None
    first, last = days_of(period)
    found = vat_return(books.journal(first, last), chart, currency, first, last)
    return Tax(period, found) if len(found.lines) > 1 else None


def _coverage(office: Office, bank: _Bank, day: date) -> Coverage:
    """Since three months: see docs/cockpit.md for what counts as done without a person."""
    work, since = WorkDone(office.records.database), day - timedelta(days=COVERAGE_DAYS)
    mails, touched = work.mails(since), work.touched_invoices()
    lines = [line.line for line in bank.lines if line.date >= since]
    by_hand = {line for line, match in bank.matches.items() if match.by == "owner"}
    by_hand |= {line for line, said in LineAccounts(office.records.database).all().items() if said.by == "owner"}
    rows = [
        row for row in list_invoices(office)
        if row.arrived[:10] >= since.isoformat() and row.kind.demands_money
    ]  # fmt: skip
    alone = [row for row in rows if row.verdict == "pay" and not row.tasks and row.id not in touched]
    return Coverage(
        Share(sum(line in bank.explained and line not in by_hand for line in lines), len(lines)),
        Share(len(alone), len(rows)),
        Share(mails.alone, mails.all),
        sum(measured.wrong for measured in ItemBook(office.records.database).counts().values()),
    )


def _waiting(office: Office, bank: _Bank, day: date) -> Waiting:
    since = day - timedelta(days=COVERAGE_DAYS)
    lines = [line.line for line in bank.lines if line.date >= since and line.line not in bank.explained]
    return Waiting(morning.invoices_waiting(office), morning.replies_waiting(office), tuple(lines))


def _with_missing(found: Cockpit, chart: Chart | None, *, has_items: bool) -> Cockpit:
    """What to do for each figure that is not known."""
    journal = tr("Add this year's journal.")
    if found.month is None and found.months:
        journal = tr("The books end with {month}. Add more.", month=month_text(found.months[-1].period, language()))
    wants = {
        "cash": tr("Add a bank statement with its balance."),
        "forecast": _no_forecast(found, has_items=has_items),
        "overdue": tr("Add the list of open invoices to customers."),
        "vat": tr("Choose the chart of accounts first.") if chart is None and found.month else journal,
        "revenue": journal,
        "margin": journal if found.month is None else tr("No revenue was booked in this month."),
        "days-to-close": tr("No month with entries has ended yet."),
        "coverage": tr("Nothing came in during the last three months."),
    }
    return replace(found, missing={name: said for name, said in wants.items() if found.value(name) is None})


def _no_forecast(found: Cockpit, *, has_items: bool) -> str:
    if not has_items:
        return tr("Add open invoices of customers and suppliers.")
    return tr("Add a bank statement with its balance.") if found.cash is None else ""
