"""A line of a bank statement with the truth about it, and statements whose balances prove."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from office.sample.parties import FIRM, Party

MONTHS = ((2026, 8), (2026, 9), (2026, 10))
FIRST, LAST = date(2026, 8, 1), date(2026, 10, 31)


@dataclass(frozen=True, slots=True)
class BankLine:
    """A line of a statement, and the truth about it.

    outcome: "matched" (items say which), "asked" (a second explanation is as good), "other" (no open item; kind says
    what it is). items: (number, allocated amount). amount is signed; discount and fee are what the payer kept back.
    """

    booked: date
    amount: Decimal
    name: str
    iban: str
    text: str
    kind: str
    outcome: str = "other"
    items: tuple[tuple[str, Decimal], ...] = ()
    discount: Decimal = Decimal(0)
    fee: Decimal = Decimal(0)
    rivals: tuple[str, ...] = ()
    why: str = ""
    end_to_end: str = "NOTPROVIDED"
    bic: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One account, one month. The opening balance plus the lines is the closing balance."""

    account: Party
    iban: str
    number: int
    start: date
    end: date
    opening: Decimal
    lines: tuple[BankLine, ...]

    @property
    def closing(self) -> Decimal:
        return self.opening + sum((line.amount for line in self.lines), Decimal(0))


def in_order(lines: Iterable[BankLine]) -> tuple[BankLine, ...]:
    """As the bank books them: by day, debits first."""
    return tuple(sorted(lines, key=lambda line: (line.booked, line.amount, line.name, line.text)))


def statements(account: str, opening: Decimal, lines: tuple[BankLine, ...]) -> Iterator[Statement]:
    """The account's statements, one a month."""
    for number, (year, month) in enumerate(MONTHS, start=8):
        start, end = date(year, month, 1), date(year, month + 1, 1) - timedelta(1)
        chosen = tuple(line for line in lines if start <= line.booked <= end)
        made = Statement(FIRM, account, number, start, end, opening, chosen)
        yield made
        opening = made.closing


def weekday(day: date) -> date:
    """The day itself, or the next Monday after a weekend; at a month's end the Friday before."""
    if day.weekday() < 5:
        return day
    monday = day + timedelta(7 - day.weekday())
    return monday if monday.month == day.month else day - timedelta(day.weekday() - 4)
