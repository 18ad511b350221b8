"""Balance sheet, income statement and cash flow in the form of the chart's country, with columns to compare."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from office.books.charts.chart import Chart
from office.books.charts.layout import Layout, LayoutLine, codes, layout_of
from office.books.journal import Account, Entry, Journal

_NOTHING = Decimal(0)
Sums = dict[str, Decimal]  # account → sum in one currency, debit positive


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A line with one amount a column. accounts: those that stand in it themselves, with their amounts."""

    code: str
    name: str
    level: int
    amounts: tuple[Decimal, ...]
    accounts: tuple[tuple[Account, tuple[Decimal, ...]], ...] = ()
    is_sum: bool = False


@dataclass(frozen=True, slots=True)
class BalanceSheet:
    """Both sides, positive as they are usually printed; they are equal in each column."""

    assets: tuple[StatementLine, ...]
    funding: tuple[StatementLine, ...]
    total_assets: tuple[Decimal, ...]
    total_funding: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class CashFlow:
    """From the result to the change of cash, indirectly (DRS 21). operating … sum to `change`."""

    result: Decimal
    non_cash: Decimal
    working_capital: Decimal
    operating: Decimal
    investing: Decimal
    financing: Decimal
    change: Decimal


class _Tree:
    """The lines of one statement, filled with accounts."""

    def __init__(self, lines: Sequence[LayoutLine], columns: int) -> None:
        self._lines = lines
        self._columns = columns
        self._held: dict[str, dict[str, list[Decimal]]] = {line.code: {} for line in lines}
        self._accounts: dict[str, Account] = {}
        self._more: dict[str, list[Decimal]] = {}

    def put(self, code: str, account: Account, column: int, amount: Decimal) -> None:
        self._accounts[account.number] = account
        row = self._held[code].setdefault(account.number, [_NOTHING] * self._columns)
        row[column] += amount

    def add(self, code: str, column: int, amount: Decimal) -> None:
        """An amount that no single account holds: the year's result."""
        self._more.setdefault(code, [_NOTHING] * self._columns)[column] += amount

    def own(self, code: str) -> list[Decimal]:
        """What stands in the line itself, not in the lines below it."""
        rows = [*self._held[code].values(), self._more.get(code, [_NOTHING] * self._columns)]
        return [sum((row[column] for row in rows), _NOTHING) for column in range(self._columns)]

    def lines(self) -> tuple[StatementLine, ...]:
        """All lines, each with what lies below it; those without any amount are left out."""
        found = []
        total = [_NOTHING] * self._columns
        for place, line in enumerate(self._lines):
            if line.is_sum:
                found.append(StatementLine(line.code, line.name, line.level, tuple(total), is_sum=True))
                continue
            total = [a + b for a, b in zip(total, self.own(line.code), strict=True)]
            below = [self.own(each.code) for each in self._below(place)]
            amounts = tuple(sum(column, _NOTHING) for column in zip(self.own(line.code), *below, strict=True))
            accounts = tuple(
                (self._accounts[number], tuple(row)) for number, row in sorted(self._held[line.code].items())
            )
            if accounts or any(amounts) or line.code in self._more:
                found.append(StatementLine(line.code, line.name, line.level, amounts, accounts))
        return tuple(found)

    def total(self) -> tuple[Decimal, ...]:
        own = [self.own(line.code) for line in self._lines if not line.is_sum]
        return tuple(sum((row[column] for row in own), _NOTHING) for column in range(self._columns))

    def _below(self, place: int) -> Iterable[LayoutLine]:
        level = self._lines[place].level
        for line in self._lines[place + 1 :]:
            if line.level <= level:
                return
            yield line


def sums(entries: Iterable[Entry], currency: str) -> Sums:
    """Account → sum of its postings in this currency."""
    found: Sums = {}
    for entry in entries:
        for posting in entry.postings:
            if posting.currency == currency:
                found[posting.account] = found.get(posting.account, _NOTHING) + posting.amount
    return found


def balance_sheet(journal: Journal, chart: Chart | None, currency: str, days: Sequence[date]) -> BalanceSheet:
    """What is owned and owed at the end of each of these days."""
    layout = layout_of(chart)
    assets, funding = _Tree(layout.assets, len(days)), _Tree(layout.funding, len(days))
    for column, day in enumerate(days):
        earlier = sums(journal.between(date.min, date(day.year - 1, 12, 31)), currency)
        held = sums(journal.between(date.min, day), currency)
        for number, amount in held.items():
            account = journal.accounts[number]
            if account.type.is_result:
                carried = earlier.get(number, _NOTHING)
                funding.add(layout.carried, column, -carried)
                funding.add(layout.result, column, carried - amount)
            else:
                line = _place(layout, chart, account, amount)
                owned = line in codes(layout.assets)
                (assets if owned else funding).put(line, account, column, amount if owned else -amount)
    return BalanceSheet(assets.lines(), funding.lines(), assets.total(), funding.total())


def _place(layout: Layout, chart: Chart | None, account: Account, amount: Decimal) -> str:
    """The line of a balance: an overdrawn bank account is a debt, a customer's credit too."""
    line = layout.line_of(account, chart)
    stays = chart is not None and account.number in chart.staying
    other_side = (amount < 0) == (line in codes(layout.assets))
    return layout.turned.get(line, line) if amount and other_side and not stays else line


def income_statement(
    journal: Journal, chart: Chart | None, currency: str, spans: Sequence[tuple[date, date]]
) -> tuple[StatementLine, ...]:
    """Income positive, expense negative, for each span of days (both included)."""
    layout = layout_of(chart)
    tree = _Tree(layout.income, len(spans))
    for column, span in enumerate(spans):
        for number, amount in sums(journal.between(*span), currency).items():
            account = journal.accounts[number]
            if account.type.is_result:
                tree.put(layout.line_of(account, chart), account, column, -amount)
    return tree.lines()


def cash_flow(journal: Journal, chart: Chart | None, currency: str, first: date, last: date) -> CashFlow:
    """Why there is more or less cash after these days than before."""
    layout = layout_of(chart)
    parts: dict[str, Decimal] = dict.fromkeys(
        ("result", "non_cash", "cash", "investing", "financing", "rest"), _NOTHING
    )
    part_of = _parts(layout, chart)
    for number, amount in sums(journal.between(first, last), currency).items():
        account = journal.accounts[number]
        part = part_of(account)
        if account.type.is_result:
            parts["result"] -= amount
        if part == "non_cash":  # a cost without a payment: it is added again, and the asset's loss of value with it
            parts["non_cash"] += amount
            parts["investing"] -= amount
        elif not account.type.is_result:
            parts[part] -= amount
    operating = parts["result"] + parts["non_cash"] + parts["rest"]
    return CashFlow(
        parts["result"], parts["non_cash"], parts["rest"], operating, parts["investing"], parts["financing"],
        -parts["cash"],
    )  # fmt: skip


def _parts(layout: Layout, chart: Chart | None) -> Callable[[Account], str]:
    def part_of(account: Account) -> str:
        line = layout.line_of(account, chart)
        found = [part for part, lines in layout.cash_flow.items() if any(_within(line, each) for each in lines)]
        if account.type.is_result:
            return "non_cash" if "non_cash" in found else "result"
        return next((part for part in found if part != "non_cash"), "rest")

    return part_of


def _within(line: str, of: str) -> bool:
    """Whether a line is this one or lies below it."""
    return line == of or line.startswith(f"{of}.")
