"""One firm of the fourth blind hand, while its scenes write its journal, papers and answers."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random


@dataclass(frozen=True, slots=True)
class House:
    """A firm's manners: `unit` is one coin of its everyday amounts, `spread` how costs over time are shared out."""

    source: dict[str, str]
    currency: str
    foreign: str
    unit: int
    vat: Decimal
    spread: str  # "day" or "month": prepaids
    first: str  # "day", "month" or "next": a machine's first month
    bonus: Decimal
    rate: Decimal
    closes: tuple[int, int]
    direct: bool  # rent and the like go straight against the bank


@dataclass(frozen=True, slots=True)
class Answer:
    """What an expert would book: `fixed` amounts by account, debit positive; the rest against one of `against`."""

    kind: str
    fixed: dict[str, Decimal]
    against: frozenset[str]
    gap: bool


@dataclass(slots=True)
class Firm:
    """One firm as the owner hands it in: rows of the journal CSV, papers by name, the policy, and the answers."""

    house: House
    rng: random.Random
    closing: date
    rows: list[dict[str, str]] = field(default_factory=list)
    papers: dict[str, str] = field(default_factory=dict)
    answers: list[Answer] = field(default_factory=list)
    tolerated: list[Answer] = field(default_factory=list)
    bank_lines: list[tuple[date, str, Decimal]] = field(default_factory=list)
    count: int = 0
    words: dict[str, str] = field(init=False)
    chart: dict[str, list[str]] = field(init=False)
    months: list[date] = field(init=False)
    end: date = field(init=False)

    def __post_init__(self) -> None:
        self.words = dict(line.split("|", 1) for line in self.house.source["words"].strip().splitlines())
        self.chart = {
            role: rest for role, *rest in (r.split("|") for r in self.house.source["chart"].strip().splitlines())
        }
        self.months = [shift(self.closing, -n) for n in range(self.rng.randint(9, 14), -1, -1)]
        self.end = last(self.closing)

    @property
    def name(self) -> str:
        return self.house.source["name"]

    @property
    def policy(self) -> str:
        return self.house.source["policy"].format(
            firm=self.name, asset=self.money(self.coins(1200)), prepaid=self.money(self.coins(150))
        )

    def account(self, role: str) -> str:
        return self.chart[role][0]

    def coins(self, amount: int | Decimal) -> Decimal:
        """An everyday amount in the firm's money: round where the money has no cents."""
        return (Decimal(amount) * self.house.unit).quantize(self.cent)

    def some(self, low: int, high: int) -> Decimal:
        return self.cut(self.coins(self.rng.randint(low * 20, high * 20)) / 20)

    @property
    def cent(self) -> Decimal:
        return Decimal(1) if self.house.currency == "VND" else Decimal("0.01")

    def cut(self, amount: Decimal) -> Decimal:
        return amount.quantize(self.cent, ROUND_HALF_UP)

    def say(self, key: str, day: date | None = None, **more: object) -> str:
        day = day or self.end
        text = self.words[key].replace("\\n", "\n")
        return text.format(firm=self.name, m=f"{day.month:02d}", y=day.year, d=self.day(day), **more)

    def day(self, day: date) -> str:
        style = {
            "VND": f"{day:%d/%m/%Y}", "CHF": f"{day.day}.{day.month}.{day.year}", "PLN": f"{day:%d.%m.%Y}",
            "USD": f"{day:%B} {day.day}, {day.year}", "CNY": f"{day.year}年{day.month}月{day.day}日",
            "GBP": f"{day:%d/%m/%Y}",
        }  # fmt: skip
        return style.get(self._style, f"{day:%d.%m.%Y}")

    @property
    def _style(self) -> str:
        """How figures are written: as in the currency's country; the euro's by what is traded with."""
        return (
            self.house.foreign
            if self.house.currency == "EUR" and self.house.foreign == "GBP"
            else self.house.currency
        )

    def money(self, amount: Decimal) -> str:
        plain = f"{amount:,.{0 if self.cent == 1 else 2}f}"
        german = plain.translate(str.maketrans(",.", ".,"))
        styles = {
            "VND": german + " đ", "CHF": "CHF " + plain.replace(",", "'"), "USD": "$" + plain, "CNY": "¥" + plain,
            "PLN": plain.replace(",", " ").replace(".", ",") + " zł",
        }  # fmt: skip
        return styles.get(self.house.currency, german + " €")

    def book(self, day: date, text: str, legs: dict[str, Decimal], paper: str = "") -> None:
        """One entry; what touches the bank in the closing month will stand on the bank's statement too."""
        self.count += 1
        for role, amount in legs.items():
            number, name, kind = self.chart[role]
            self.rows.append({
                "entry": f"{self.count:05d}", "date": day.isoformat(), "text": text, "account": number,
                "account_name": name or number, "account_type": kind, "debit": str(max(amount, Decimal(0))),
                "credit": str(max(-amount, Decimal(0))), "currency": self.house.currency, "document": paper,
            })  # fmt: skip
            if role == "bank" and day >= self.closing:
                self.bank_lines.append((day, text, amount))

    def expect(
        self, kind: str, fixed: dict[str, Decimal], against: frozenset[str] = frozenset(), *, gap: bool = False
    ) -> None:
        self.answers.append(Answer(kind, {self.account(r): a for r, a in fixed.items()}, self.named(against), gap))

    def tolerate(self, fixed: dict[str, Decimal]) -> None:
        self.tolerated.append(
            Answer("tolerated", {self.account(r): a for r, a in fixed.items()}, frozenset(), gap=False)
        )

    def named(self, roles: frozenset[str]) -> frozenset[str]:
        return frozenset(self.account(role) for role in roles)

    def paper(self, party: str, line: str, day: date, net: Decimal, **more: object) -> tuple[str, str]:
        """A supplier's bill of the firm; gives the file's name and the bill's number."""
        number = str(
            more.get("number") or f"{self.rng.choice(['', 'R', f'{day.year}/', 'A-'])}{self.rng.randint(1200, 98000)}"
        )
        span = more.get("span")
        period = self.say("period", f=self.day(span[0]), t=self.day(span[1])) if isinstance(span, tuple) else ""
        vat = self.cut(net * self.house.vat) if more.get("taxed", True) else Decimal(0)
        text = self.say(
            "invoice", number=number, date=self.day(day), seller=more.get("seller", party),
            buyer=more.get("buyer", self.name),
            line=line, period=period, net=self.money(net), vat=self.money(vat), gross=self.money(net + vat),
            terms=more.get("terms") or self.say("terms"),
        )  # fmt: skip
        name = f"{day:%Y%m%d}_{len(self.papers) + 1:03d}.txt"
        self.papers[name] = text
        return name, number

    def buy(self, key: str, day: date, net: Decimal, *, role: str = "", paper: bool = False, **more: object) -> str:
        """A supplier's bill booked against payables; with its paper in the closing month or when asked for."""
        party, line, usual = self.words[key].split("|")
        name, number = "", str(self.rng.randint(1200, 98000))
        if paper or day >= self.closing:
            name, number = self.paper(party, line.format(firm=self.name), day, net, **more)
        vat = self.cut(net * self.house.vat) if more.get("taxed", True) else Decimal(0)
        self.book(day, f"{party} {number}", nonzero({role or usual: net, "vatin": vat, "ap": -net - vat}), name)
        return number

    def share(self, total: Decimal, start: date, months: int, until: date) -> Decimal:
        """How much of a cost that starts on `start` and lasts `months` belongs to the days up to `until`."""
        if self.house.spread == "month":
            used = (until.year - start.year) * 12 + until.month - start.month + 1
            return self.cut(total * used / months)
        return self.cut(total * ((until - start).days + 1) / ((ends(start, months) - start).days + 1))

    def first_month(self, monthly: Decimal, day: date) -> Decimal:
        days = monthrange(day.year, day.month)[1]
        by_day = self.cut(monthly * (days - day.day + 1) / days)
        return {"day": by_day, "month": monthly, "next": Decimal(0)}[self.house.first]


def shift(day: date, months: int) -> date:
    count = day.year * 12 + day.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def last(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def ends(start: date, months: int) -> date:
    return shift(start, months).replace(day=start.day) - timedelta(days=1)


def nonzero(legs: dict[str, Decimal]) -> dict[str, Decimal]:
    return {role: amount for role, amount in legs.items() if amount}
