"""Value added tax of a period: turnover and tax of each line of the country's return, and what is to be paid."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, Decimal

from core.money import rounded
from office.books.charts.chart import Chart
from office.books.charts.taxes import TaxCode, TaxStep, tax_book
from office.books.journal import Journal

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class VatLine:
    """A line of the return. base: turnover; tax: as booked; expected: base times rate. None: the line has no such."""

    line: str
    name: str
    base: Decimal | None = None
    tax: Decimal | None = None
    expected: Decimal | None = None

    @property
    def declared_base(self) -> Decimal | None:
        """Whole units, as the German return wants it: cents are cut off (UStVA)."""
        return self.base.quantize(Decimal(1), ROUND_DOWN) if self.base is not None else None

    @property
    def difference(self) -> Decimal:
        """Booked less expected tax: a few cents by rounding; more is a wrong code or a missing tax line."""
        return self.tax - self.expected if self.tax is not None and self.expected is not None else _NOTHING


@dataclass(frozen=True, slots=True)
class VatReturn:
    """The lines that hold something, and the last one: what is to be paid, negative for a refund."""

    country: str
    lines: tuple[VatLine, ...]
    payable: Decimal


@dataclass
class _Sums:
    base: Decimal | None = None
    tax: Decimal | None = None
    expected: Decimal | None = None

    def add(self, what: str, amount: Decimal) -> None:
        setattr(self, what, (getattr(self, what) or _NOTHING) + amount)


def vat_return(journal: Journal, chart: Chart, currency: str, first: date, last: date) -> VatReturn:
    """The figures of these days (both included) from the tax codes of postings and accounts."""
    book = tax_book(chart.country)
    taxes = {code.tax_code: code for code in book.codes.values() if code.tax_code}
    sums: dict[str, _Sums] = {}
    payable = _NOTHING
    for day, written, amount in _coded(journal, chart, currency, first, last):
        code = taxes.get(written) or book.codes.get(written)
        step = code.on(day) if code else None
        if code is None or step is None:
            continue
        if written in taxes or not step.base:
            payable -= amount
            sums.setdefault(step.tax or step.base, _Sums()).add("tax", -amount * code.due)
        else:
            _turnover(code, step, amount, sums, currency)
    lines = [
        VatLine(line, name, sums[line].base, sums[line].tax, sums[line].expected)
        for line, name in book.lines.items()
        if line in sums
    ]
    return VatReturn(chart.country, (*lines, VatLine(book.payable, book.lines[book.payable], tax=payable)), payable)


def _coded(
    journal: Journal, chart: Chart, currency: str, first: date, last: date
) -> Iterator[tuple[date, str, Decimal]]:
    """Day, code and amount of each posting with one: its own code, else its account's."""
    for entry in journal.between(first, last):
        for posting in entry.postings:
            known = chart.accounts.get(posting.account)
            code = posting.tax_code or (known.tax_code if known else "")
            if code and posting.currency == currency:
                yield entry.date, code, posting.amount


def _turnover(code: TaxCode, step: TaxStep, amount: Decimal, sums: dict[str, _Sums], currency: str) -> None:
    """Sales are credits; what is acquired under reverse charge (E…, R…) is a debit."""
    base = amount if code.code.startswith(("E", "R")) else -amount
    sums.setdefault(step.base, _Sums()).add("base", base)
    if step.rate and code.tax_code:
        line = sums.setdefault(step.tax or step.base, _Sums())
        line.add("expected", rounded(base * step.rate / 100, currency))
