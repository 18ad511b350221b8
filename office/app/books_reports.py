"""What the books say, for the window and the command line: statements, an account's ledger, value added tax."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from core.errors import InputError
from core.words import tr
from office.app.books import books_chart, ledger
from office.app.bootstrap import Office
from office.app.home_currency import home_currency
from office.books.cockpit import month_result, months_before
from office.books.exports.words import amount_text
from office.books.journal import balances
from office.books.periods import checked_period, days_of, span_days
from office.books.reports.statements import StatementLine, balance_sheet, cash_flow, income_statement
from office.books.reports.trial_balance import LedgerLine, account_ledger
from office.books.reports.vat import VatReturn, vat_return


@dataclass(frozen=True, slots=True)
class Span:
    """Days of a report, both included."""

    first: date
    last: date

    @property
    def before(self) -> "Span":
        """The same days a year earlier."""
        return Span(_year_earlier(self.first), _year_earlier(self.last))


def _year_earlier(day: date) -> date:
    leap = (day.month, day.day) == (2, 29)
    return date(day.year - 1, 2, 28) if leap else day.replace(year=day.year - 1)


def span_of(office: Office, written: str) -> Span:
    """The days that "2026", "2026-Q3", "2026-09" or "all" mean. Raises InputError for what is none of these."""
    if written != "all":
        return Span(*span_days(written))
    ends = ledger(office).days()
    return Span(*ends) if ends else Span(date(2000, 1, 1), date(2000, 12, 31))


def span_between(office: Office, first: str, last: str) -> Span:
    """From one day to another; an end that is not said is the books' own. Raises InputError for what is no day."""
    whole = span_of(office, "all")
    found = Span(day_of(first) if first else whole.first, day_of(last) if last else whole.last)
    if found.first > found.last:
        raise InputError(tr("The first day lies after the last one."))
    return found


def day_of(written: str) -> date:
    """Of "2026-09-30". Raises InputError for what is none."""
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise InputError(tr("A day is written as 2026-09-30, not as {text}.", text=repr(written)[:20])) from error


def statements(office: Office, span: Span) -> dict[str, Any]:
    """Balance sheet, income statement and cash flow of these days, beside those of the year before."""
    journal, chart, currency = (
        ledger(office).journal(last=span.last),
        books_chart(office),
        home_currency(office.records),
    )
    before = span.before
    sheet = balance_sheet(journal, chart, currency, [span.last, before.last])
    income = income_statement(journal, chart, currency, [(span.first, span.last), (before.first, before.last)])
    flow = cash_flow(journal, chart, currency, span.first, span.last)
    return {
        "chart": chart.name if chart else None,
        "currency": currency,
        "columns": [[str(each.first), str(each.last)] for each in (span, before)],
        "assets": _lines(sheet.assets, currency),
        "funding": _lines(sheet.funding, currency),
        "total_assets": amount_text(sheet.total_assets[0], currency),
        "total_funding": amount_text(sheet.total_funding[0], currency),
        "income": _lines(income, currency),
        "cash_flow": {name: amount_text(getattr(flow, name), currency) for name in flow.__slots__},
    }


@dataclass(frozen=True, slots=True)
class MonthsBeside:
    """The income statement of months beside each other, the oldest first. income, costs: of each, both positive."""

    periods: tuple[str, ...]
    currency: str
    lines: tuple[StatementLine, ...]
    income: tuple[Decimal, ...]
    costs: tuple[Decimal, ...]


def months_beside(office: Office, period: str, count: int) -> MonthsBeside:
    """A month and those before it. Raises InputError for what is no month."""
    chart, currency = books_chart(office), home_currency(office.records)
    periods = months_before(days_of(checked_period(period))[0], count)
    spans = [days_of(each) for each in periods]
    journal = ledger(office).journal(spans[0][0], spans[-1][1])
    sums = (balances(journal.between(*span)) for span in spans)
    found = [
        month_result(each, journal.accounts, chart, currency, name) for each, name in zip(sums, periods, strict=True)
    ]
    return MonthsBeside(
        tuple(periods),
        currency,
        income_statement(journal, chart, currency, spans),
        tuple(each.income if each else Decimal(0) for each in found),
        tuple(each.expense if each else Decimal(0) for each in found),
    )


def _lines(lines: Iterable[StatementLine], currency: str) -> list[dict[str, Any]]:
    return [
        {
            "line": line.code,
            "name": line.name,
            "level": line.level,
            "amounts": [amount_text(amount, currency) for amount in line.amounts],
            "accounts": [account.number for account, _ in line.accounts],
        }
        for line in lines
    ]


def account_sheet(office: Office, number: str, span: Span) -> list[dict[str, Any]]:
    """An account's postings of these days in each currency, each with its entry and the documents behind it.

    Raises InputError for an account that the books do not know.
    """
    journal = ledger(office).journal(last=span.last)
    if number not in journal.accounts:
        raise InputError(tr("There is no account {account}. Add it with its type.", account=number))
    currencies = dict.fromkeys(
        posting.currency for entry in journal.entries for posting in entry.postings if posting.account == number
    )
    told = []
    for currency in currencies:
        opening, lines = account_ledger(journal, number, currency, span.first, span.last)
        rows = [_ledger_json(line, currency) for line in lines]
        told.append({"currency": currency, "opening": amount_text(opening, currency), "lines": rows})
    return told


def _ledger_json(line: LedgerLine, currency: str) -> dict[str, Any]:
    return {
        "entry": line.entry.number,
        "date": line.entry.date.isoformat(),
        "text": line.entry.text,
        "amount": amount_text(line.posting.amount, currency),
        "balance": amount_text(line.balance, currency),
        "documents": list(line.entry.documents),
        "reverses": line.entry.reverses or None,
    }


def vat(office: Office, span: Span) -> dict[str, Any]:
    """The lines of the country's return for these days. Raises InputError where the chart is not known."""
    chart, currency = books_chart(office), home_currency(office.records)
    if chart is None:
        raise InputError(tr("Choose the chart of accounts first: `kontor books chart NAME`."))
    found = vat_return(ledger(office).journal(span.first, span.last), chart, currency, span.first, span.last)
    return vat_json(found, currency)


def vat_json(found: VatReturn, currency: str) -> dict[str, Any]:
    """The return as JSON. In Germany turnover is declared in whole euros."""
    whole = found.country == "DE"
    return {
        "country": found.country,
        "lines": [
            {
                "line": line.line,
                "name": line.name,
                "base": str(line.declared_base if whole else line.base) if line.base is not None else None,
                "tax": amount_text(line.tax, currency) if line.tax is not None else None,
                "difference": amount_text(line.difference, currency),
            }
            for line in found.lines
        ],
        "payable": amount_text(found.payable, currency),
        "currency": currency,
    }
