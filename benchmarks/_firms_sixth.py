"""The sixth hand's desk: a made-up firm in few lines: chart, journal, papers, policy, and the right answers."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

TYPES = {"A": "asset", "L": "liability", "Q": "equity", "I": "income", "X": "expense"}
Leg = tuple[tuple[str, ...], Decimal]


def legs(text: str) -> tuple[Leg, ...]:
    """Legs from "6261|6262 1350; 22 -1350"; bars part the accounts that an expert would take alike."""
    found = []
    for part in text.split(";"):
        accounts, _, amount = part.strip().rpartition(" ")
        found.append((tuple(accounts.split("|")), Decimal(amount)))
    assert sum(amount for _, amount in found) == 0, text
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Planted:
    """One error and the entry that mends it. gap: nothing but the books' own series tells of it."""

    kind: str
    legs: tuple[Leg, ...]
    gap: bool = False


@dataclass
class Firm:
    """One firm at one month's end. chart: "number|A|name" a line (L, Q, I, X alike); a firm may have names only."""

    name: str
    currency: str
    month: date  # the first day of the month to close
    chart: str
    policy: str
    policy_name: str = "policy.txt"
    rows: list[dict[str, str]] = field(default_factory=list)
    papers: list[tuple[str, str]] = field(default_factory=list)
    planted: list[Planted] = field(default_factory=list)
    decoys: list[str] = field(default_factory=list)
    entries: int = 0

    def __post_init__(self) -> None:
        lines = [line.strip().split("|") for line in self.chart.strip().splitlines()]
        self.accounts = {number or name: (name, TYPES[kind]) for number, kind, name in lines}

    @property
    def end(self) -> date:
        """The last day of the month to close."""
        return self.month.replace(day=monthrange(self.month.year, self.month.month)[1])

    def book(self, day: date | int, text: str, booked: str, doc: str = "") -> None:
        """One entry; a bare number is a day of the month that closes."""
        when = self.month.replace(day=day) if isinstance(day, int) else day
        self.entries += 1
        for (account,), amount in legs(booked):
            name, kind = self.accounts[account]
            sides = {"debit": f"{amount:f}" if amount > 0 else "", "credit": f"{-amount:f}" if amount < 0 else ""}
            head = {"entry": str(self.entries), "date": when.isoformat(), "text": text, "currency": self.currency}
            self.rows.append({**head, "account": account, "account_name": name, "account_type": kind, **sides,
                              "document": doc})  # fmt: skip

    def each(self, months: Iterable[int], day: int, text: str, booked: str, amounts: Iterable[str] = ()) -> None:
        """The same entry in several months of the year: {m} the month, {a} its amount (of amounts, in turn)."""
        given = list(amounts)
        for index, month in enumerate(months):
            last = monthrange(self.month.year, month)[1]
            amount = given[index % len(given)] if given else "0"
            when = date(self.month.year, month, min(day, last))
            self.book(when, text.format(m=month, y=when.year), booked.replace("{a}", amount))

    def paper(self, name: str, text: str) -> None:
        """One document of the month, as its reader would give its text."""
        self.papers.append((name, text))

    def wrong(self, kind: str, mended: str, *, gap: bool = False) -> None:
        """An error stands in the books, and this entry mends it."""
        self.planted.append(Planted(kind, legs(mended), gap))

    def right(self, *what: str) -> None:
        """Look-alikes that are in order."""
        self.decoys.extend(what)
