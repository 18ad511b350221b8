"""The books as a sheet to be printed: trial balance, statements and the journal, for office.rules.paper."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from core.words import tr
from office.books.charts.chart import Chart
from office.books.exports.words import amount_text
from office.books.journal import Journal
from office.books.reports.statements import StatementLine, balance_sheet, income_statement
from office.books.reports.trial_balance import trial_lines


def printed_books(journal: Journal, chart: Chart | None, currency: str, firm: str, head: str) -> dict[str, Any]:
    """The sheet. head: of the chain, so that the paper proves the books."""
    days = [entry.date for entry in journal.entries] or [date(2000, 1, 1)]
    first, last = min(days), max(days)
    return {
        "title": tr("Books of {firm}", firm=firm) if firm else tr("Books"),
        "foot": f"Kontor · {head[:16]}",
        "facts": [
            [tr("Days"), f"{first} – {last}"],
            [tr("Entries"), str(len(journal.entries))],
            [tr("Chart of accounts"), chart.title if chart else "–"],
            [tr("Head of the chain"), head],
        ],
        "tables": [
            _trial(journal, first, last),
            *_statements(journal, chart, currency, last),
            _journal(journal),
        ],
    }


def _trial(journal: Journal, first: date, last: date) -> dict[str, Any]:
    rows = [
        [each.account.number, each.account.name, each.currency,
         *(_amount(amount, each.currency) for amount in (each.debit, each.credit, each.closing))]
        for each in trial_lines(journal, first, last)
    ]  # fmt: skip
    head = [tr("Account"), tr("Name"), "", tr("Debit"), tr("Credit"), tr("Balance")]
    return _table(tr("Trial balance"), head, rows, widths=(16, 62, 10, 28, 28, 28), right=(3, 4, 5))


def _statements(journal: Journal, chart: Chart | None, currency: str, last: date) -> Iterator[dict[str, Any]]:
    """The last year beside the one before it."""
    before = date(last.year - 1, 12, 31)
    sheet = balance_sheet(journal, chart, currency, [last, before])
    head = ["", str(last), str(before)]
    for title, lines in ((tr("Assets"), sheet.assets), (tr("Equity and liabilities"), sheet.funding)):
        yield _lined(f"{tr('Balance sheet')}: {title}", head, lines, currency)
    spans = [(date(last.year, 1, 1), last), (date(before.year, 1, 1), before)]
    income = income_statement(journal, chart, currency, spans)
    yield _lined(tr("Income statement"), ["", str(last.year), str(before.year)], income, currency)


def _lined(heading: str, head: Sequence[str], lines: Iterable[StatementLine], currency: str) -> dict[str, Any]:
    held = list(lines)
    rows = [
        ["    " * line.level + line.name, *(_amount(amount, currency) for amount in line.amounts)] for line in held
    ]
    bold = [place for place, line in enumerate(held) if line.is_sum or line.level == 0]
    return _table(f"{heading} ({currency})", head, rows, widths=(110, 32, 32), right=(1, 2)) | {"bold": bold}


def _journal(journal: Journal) -> dict[str, Any]:
    rows = []
    for entry in journal.entries:
        for place, posting in enumerate(entry.postings):
            first = [entry.number, str(entry.date), entry.text] if place == 0 else ["", "", ""]
            amount = _amount(abs(posting.amount), posting.currency)
            sides = [amount, ""] if posting.amount >= 0 else ["", amount]
            rows.append([*first, posting.account, posting.currency, *sides])
    head = [tr("Number"), tr("Day"), tr("Booking text"), tr("Account"), "", tr("Debit"), tr("Credit")]
    return _table(tr("Journal"), head, rows, widths=(20, 18, 62, 18, 9, 24, 24), right=(5, 6))


def _table(
    heading: str, head: Sequence[str], rows: Sequence[Sequence[str]], *, widths: Sequence[int], right: Sequence[int]
) -> dict[str, Any]:
    return {"heading": heading, "head": head, "rows": rows, "widths": widths, "right": right}


def _amount(amount: Decimal, currency: str) -> str:
    """With thousands apart, by a thin space that no language takes for a decimal sign."""
    whole, _, cents = amount_text(amount, currency).partition(".")
    return f"{int(whole):,}".replace(",", "\u2009") + (f".{cents}" if cents else "") if amount else "–"
