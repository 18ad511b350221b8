"""The seventh hand: a book as a programme exports it, and how its firms are written down.

Written from the issue, the contract and the trade alone, before any code of the review was opened.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from core.money import decimals

Legs = list[tuple[str, Decimal]]

_TYPES = {"A": "asset", "L": "liability", "E": "equity", "I": "income", "X": "expense"}


@dataclass(frozen=True)
class Row:
    """One exported entry."""

    number: str
    day: date
    text: str
    legs: Legs
    paper: str


@dataclass(frozen=True)
class Wanted:
    """One planted error: its kind, the moves that put it right (any of them), and whether no paper tells it."""

    kind: str
    moves: tuple[dict[str, Decimal], ...]
    gap: bool


@dataclass
class Book:
    """A made-up firm: chart, entries, papers, policy, and what an expert would propose at the month's end.

    Legs are written "account amount | account amount | account", the last takes what is missing to nothing.
    """

    key: str
    currency: str
    year: int
    month: int
    chart: str
    policy: str
    seed: int
    accounts: dict[str, tuple[str, str]] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)
    papers: dict[str, str] = field(default_factory=dict)
    wanted: list[Wanted] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = random.Random(f"{self.key} {self.seed}")
        for line in self.chart.strip().splitlines():
            kind, number, name = (part.strip() for part in line.strip().split("|"))
            self.accounts[number] = (name, _TYPES[kind])

    def some(self, low: int, high: int) -> Decimal:
        """An amount by chance, in the currency's own decimals; of round hundreds where it has none."""
        if decimals(self.currency):
            return Decimal(self.chance.randint(low * 100, high * 100)) / 100
        return Decimal(self.chance.randint(low // 1000, high // 1000) * 1000)

    def first(self, back: int = 0) -> date:
        """The first day of the month so many months before the one under review (or after it: below nothing)."""
        months = self.year * 12 + self.month - 1 - back
        return date(months // 12, months % 12 + 1, 1)

    def day(self, back: int, number: int) -> date:
        """A day of that month; 31 is its last."""
        last = (self.first(back - 1) - timedelta(days=1)).day
        return self.first(back).replace(day=min(number, last))

    def post(self, back: int, day: int, text: str, legs: str, paper: str = "") -> None:
        when = self.day(back, day)
        number = f"{when:%y%m}{len(self.rows) + 1:04d}"
        self.rows.append(Row(number, when, named(text, when), self.legs(legs), paper))

    def every(self, day: int, text: str, legs: str, *, skip: tuple[int, ...] = ()) -> None:
        """The same entry in each of the twelve months but some."""
        for back in self.months(skip):
            self.post(back, day, text, legs)

    def months(self, skip: tuple[int, ...] = ()) -> Iterator[int]:
        return (back for back in range(11, -1, -1) if back not in skip)

    def legs(self, written: str) -> Legs:
        *told, last = (part.strip() for part in written.split("|"))
        legs = [(part.rsplit(" ", 1)[0], Decimal(part.rsplit(" ", 1)[1])) for part in told]
        rest = -sum((amount for _, amount in legs), Decimal(0))
        assert all(account in self.accounts for account, _ in [*legs, (last, rest)]), (self.key, written)
        return [*legs, (last, rest)]

    def paper(self, name: str, text: str) -> None:
        self.papers[name] = text.strip() + "\n"

    def want(self, kind: str, *moves: str, gap: bool = False) -> None:
        told = tuple(dict(self.legs(each)) for each in moves)
        self.wanted.append(Wanted(kind, told, gap))

    def balance(self, account: str) -> Decimal:
        """What the books say it held at the end of the month under review."""
        end = self.first(-1)
        return sum((a for row in self.rows if row.day < end for name, a in row.legs if name == account), Decimal(0))

    def moved(self, account: str) -> list[tuple[date, str, Decimal]]:
        """What the books moved on an account in the month under review."""
        first, end = self.first(), self.first(-1)
        return [(r.day, r.text, a) for r in self.rows if first <= r.day < end for n, a in r.legs if n == account]


_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}


def named(text: str, when: date) -> str:
    """The month in a text: {mm}/{yy}, or its name as {de}, {fr}, {en}, its Roman number as {roman}."""
    names = {land: words.split()[when.month - 1] for land, words in _MONTHS.items()}
    roman = _ROMAN[when.month - 1]
    told = {"mm": f"{when:%m}", "m": str(when.month), "yy": f"{when:%y}", "y": str(when.year), "roman": roman}
    for word, value in (names | told).items():
        text = text.replace("{" + word + "}", value)
    return text


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"))


def continental(amount: Decimal, point: str = ".") -> str:
    """1.234,56 (or with a space between the thousands)."""
    return f"{amount:,.2f}".replace(",", "\0").replace(".", ",").replace("\0", point)


def dong(amount: Decimal) -> str:
    return f"{amount:,.0f}".replace(",", ".")
