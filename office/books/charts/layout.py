"""The form of a country's statements: a tree of lines, and where each account stands in it."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from core.words import tr
from office.books.charts.chart import Chart
from office.books.journal import Account, AccountType

_INDENT = 2
_SHARED_DIGITS = 2  # an own account belongs where its neighbours in the chart do, if that many digits are the same


@dataclass(frozen=True, slots=True)
class LayoutLine:
    """A line of a statement. level: 0 for the outermost. is_sum: the sum of all lines above it."""

    code: str
    name: str
    level: int
    is_sum: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """Assets, funding (equity and liabilities) and income. turned: line → line for balances on its other side.

    result, carried: where the profit of the year and of the years before stands. cash_flow: part → lines.
    """

    assets: tuple[LayoutLine, ...]
    funding: tuple[LayoutLine, ...]
    income: tuple[LayoutLine, ...]
    result: str
    carried: str
    default: Mapping[AccountType, str]
    turned: Mapping[str, str] = field(default_factory=dict)
    cash_flow: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def line_of(self, account: Account, chart: Chart | None) -> str:
        """The line of an account: its chart's, that of customers and suppliers, its neighbour's, a default."""
        known = chart.accounts.get(account.number) if chart else None
        if chart is None or (known and known.account.type is account.type):
            return known.line if known else self.default[account.type]
        if personal := chart.personal.get(account.type, "") if _is_personal(account, chart) else "":
            return personal
        near = chart.nearest(account.number, account.type)
        if near and near.account.number[:_SHARED_DIGITS] == account.number[:_SHARED_DIGITS]:
            return near.line
        return self.default[account.type]


def _is_personal(account: Account, chart: Chart) -> bool:
    return account.number.isdecimal() and len(account.number) > max(map(len, chart.accounts))


@cache
def _read(name: str) -> Layout:
    file = resources.files("office.books.charts") / f"layout_{name}.toml"
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    return Layout(
        tuple(_lines(data["assets"])), tuple(_lines(data["funding"])), tuple(_lines(data["income"])),
        data["result"], data["carried"], {AccountType(kind): line for kind, line in data["default"].items()},
        data.get("turned", {}), {part: tuple(lines) for part, lines in data.get("cash_flow", {}).items()},
    )  # fmt: skip


def layout_of(chart: Chart | None) -> Layout:
    """The form that belongs to a chart; books of an unknown chart get a plain one of five lines."""
    return _read(chart.layout) if chart else _plain()


def _lines(text: str) -> Iterator[LayoutLine]:
    for row in filter(str.strip, text.splitlines()):
        code, _, name = row.partition("|")
        level = (len(code) - len(code.lstrip())) // _INDENT
        yield LayoutLine(code.strip().removeprefix("= "), name.strip(), level, code.lstrip().startswith("="))


def _plain() -> Layout:
    def lines(*named: tuple[str, str]) -> tuple[LayoutLine, ...]:
        return tuple(LayoutLine(code, name, 0) for code, name in named)

    return Layout(
        lines(("assets", tr("Assets"))),
        lines(
            ("liabilities", tr("Liabilities")),
            ("equity", tr("Equity")),
            ("carried", tr("Results of earlier years")),
            ("result", tr("Result of the year")),
        ),
        (
            *lines(("income", tr("Income")), ("expenses", tr("Expenses"))),
            LayoutLine("net", tr("Result"), 0, is_sum=True),
        ),
        "result",
        "carried",
        {
            AccountType.ASSET: "assets",
            AccountType.LIABILITY: "liabilities",
            AccountType.EQUITY: "equity",
            AccountType.INCOME: "income",
            AccountType.EXPENSE: "expenses",
        },
    )


def codes(lines: Iterable[LayoutLine]) -> frozenset[str]:
    """The codes of these lines."""
    return frozenset(line.code for line in lines)
