"""Firms with two years of books: journals, papers as text, a policy, planted errors, and what only looks like one."""

# ruff: noqa: E501, ARG002, PLR0917, RUF059 - wording and bookings read best in one line

import calendar
import hashlib
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from benchmarks._firm_words import Style
from core.money import rounded
from office.books.journal import Account, AccountType, Entry, Journal, Posting
from office.books.review import BookDocument

_TYPES = {
    **dict.fromkeys(
        ["bank", "usd", "ar", "vat_in", "stock", "prepaid", "machines", "it", "contra"], AccountType.ASSET
    ),
    **dict.fromkeys(
        ["ap", "vat_out", "accrued", "payaccrued", "grni", "deferred", "ic", "loan"], AccountType.LIABILITY
    ),
    **dict.fromkeys(["owner", "capital"], AccountType.EQUITY),
    **dict.fromkeys(["sales", "service", "fxgain"], AccountType.INCOME),
}
WITH_PAPER = (
    "unrecorded", "unrecorded-late", "double", "asset-expensed", "expense-capitalised", "prepaid-expensed", "revenue-early",
    "revenue-unbilled", "service-split", "fee", "intercompany", "owner", "fx", "new-asset", "pro-rata",
)  # fmt: skip
GAPS = (
    "wrong-account",
    "rent",
    "accrual",
    "payroll-accrual",
    "depreciation",
    "amortisation",
    "income-release",
    "release",
    "goods",
    "lease",
)
_DAY = timedelta(days=1)


@dataclass
class Expected:
    """A planted error and the moves that put it right: account → amount, debit positive; any of several."""

    kind: str
    moves: tuple[dict[str, Decimal], ...]


@dataclass
class Firm:
    """A firm's books up to one month, with what was planted."""

    style: Style
    month: str
    journal: Journal
    documents: list[BookDocument]
    expected: list[Expected]
    allowed: list[Expected] = field(default_factory=list)  # what an expert might book besides, and need not


@dataclass
class _Builder:
    style: Style
    random: random.Random
    close: date
    start: date
    faults: frozenset[str]
    entries: list[Entry] = field(default_factory=list)
    documents: list[BookDocument] = field(default_factory=list)
    expected: list[Expected] = field(default_factory=list)
    count: int = 0
    bills: int = 100
    usd: Decimal = Decimal(0)
    usd_value: Decimal = Decimal(0)
    stock: int = 0

    # tools

    def a(self, role: str) -> str:
        return self.style.accounts[role][0]

    def w(self, key: str) -> str:
        return self.style.words[key]

    def r(self, amount: Decimal | float) -> Decimal:
        """An amount of this file in the firm's currency."""
        value = Decimal(str(amount)) * self.style.scale
        return value.quantize(Decimal(1000)) if self.style.currency == "VND" else rounded(value, self.style.currency)

    def c(self, amount: Decimal) -> Decimal:
        return rounded(amount, self.style.currency)

    def book(self, day: date, text: str, moves: Iterable[tuple[str, Decimal]], *documents: str) -> Entry:
        self.count += 1
        postings = tuple(
            Posting(self.a(role), self.c(amount), self.style.currency) for role, amount in moves if amount
        )
        assert not sum(each.amount for each in postings), (text, postings)
        entry = Entry(f"J{self.count:05}", day, text, postings, documents)
        self.entries.append(entry)
        return entry

    def hit(self, fault: str, day: date) -> bool:
        return fault in self.faults and (day.year, day.month) == (self.close.year, self.close.month)

    def expect(self, kind: str, *moves: list[tuple[str, Decimal]]) -> None:
        maps = []
        for each in moves:
            sums: dict[str, Decimal] = {}
            for role, amount in each:
                sums[self.a(role)] = sums.get(self.a(role), Decimal(0)) + self.c(amount)
            maps.append({account: amount for account, amount in sums.items() if amount})
        self.expected.append(Expected(kind, tuple(maps)))

    def paper(self, name: str, *lines: str) -> str:
        text = "\n".join(lines)
        file = f"{name}.pdf"
        self.documents.append(BookDocument(file, hashlib.sha256((file + text).encode()).hexdigest(), (text,)))
        return file

    def taxed(self, net: Decimal) -> tuple[Decimal, Decimal]:
        tax = self.c(net * self.style.tax)
        return tax, net + tax

    def last(self, day: date) -> date:
        return day.replace(day=calendar.monthrange(day.year, day.month)[1])

    # papers

    def bill(self, party: str, day: date, lines: list[str], net: Decimal, *, period: tuple[date, date] | None = None,
             delivered: date | None = None, sale: bool = False, number: str = "", credit: bool = False, to: str = "") -> tuple[str, str]:  # fmt: skip
        """A bill: its file and its number."""
        s, self.bills = self.style, self.bills + self.random.randint(1, 9)
        number = (
            number
            or f"{'RE' if sale else ''.join(x for x in party if x.isascii() and x.isupper())[:2] or 'NO'}-{day.year}-{self.bills:04}"
        )
        tax, gross = self.taxed(net)
        head = [s.firm, self.w("salesdoc")] if sale else [party, self.w("credit" if credit else "invoice")]
        body = [
            *head,
            f"{self.w('number')}: {number}",
            f"{self.w('date')}: {s.date(day)}",
            f"{self.w('billto')}: {to if sale else s.firm}",
        ]
        if period:
            join = {"zh": "至"}.get(s.key, f" {self.w('to')} ")
            body.append(f"{self.w('period')}{' ' if s.layout else ': '}{s.date(period[0])}{join}{s.date(period[1])}")
        if delivered:
            body.append(f"{self.w('delivered')}: {s.date(delivered)}")
        body += lines
        unit = s.currency
        if s.tax:
            body += [f"{self.w('net')} {s.money(net)} {unit}", f"{self.w('vat')} {s.money(tax)} {unit}"]
        body += [f"{self.w('total')} {s.money(gross)} {unit}", f"{self.w('due')}: {s.date(day + 14 * _DAY)}"]
        return self.paper(f"{number.replace('/', '-')}", *body), number

    def buy(self, role: str, text: str, party: str, day: date, net: Decimal, lines: list[str] | None = None, *, paid: bool = True,
            period: tuple[date, date] | None = None, delivered: date | None = None) -> str:  # fmt: skip
        """A supplier's bill, booked and paid."""
        file, number = self.bill(
            party, day, lines or [f"{text} {self.style.money(net)}"], net, period=period, delivered=delivered
        )
        tax, gross = self.taxed(net)
        self.book(
            day,
            f"{text} {number}",
            [(role, net), ("vat_in", tax) if tax else ("ap", Decimal(0)), ("ap", -gross)],
            file,
        )
        if paid and day + 10 * _DAY <= self.last(self.close):
            self.book(day + 10 * _DAY, f"{self.w('pay')} {text}", [("ap", gross), ("bank", -gross)])
        return number

    def sell(self, buyer: str, day: date, net: Decimal, *, role: str = "sales", delivered: date | None = None, period: tuple[date, date] | None = None,
             booked: date | None = None, what: str = "") -> tuple[str, str]:  # fmt: skip
        party = self.w(buyer)
        file, number = self.bill(
            party,
            day,
            [f"{what or self.w('sale')} {self.style.money(net)}"],
            net,
            delivered=delivered,
            period=period,
            sale=True,
            to=party,
        )
        tax, gross = self.taxed(net)
        self.book(
            booked or day,
            f"{self.w('sale')} {party} {number}",
            [("ar", gross), (role, -net), ("vat_out", -tax) if tax else ("ar", Decimal(0))],
            file,
        )
        if day + 12 * _DAY <= self.last(self.close):
            self.book(day + 12 * _DAY, f"{self.w('received')} {party} {number}", [("bank", gross), ("ar", -gross)])
        return file, number


def make(style: Style, seed: int, faults: Iterable[str] = (), months: int = 0) -> Firm:
    """A firm of this style, the same for the same seed."""
    dice = random.Random(f"{style.key}{seed}")
    close = date(2026, dice.choice([2, 3, 5, 8]), 1)
    length = months or dice.choice([14, 18, 24])
    start = date(close.year - (length + 11 - close.month + 1) // 12, (close.month - length) % 12 + 1, 1)
    b = _Builder(style, dice, close, start, frozenset(faults))
    _opening(b)
    day = start
    plan = _Plan(b)
    while day <= close:
        plan.month(day)
        day = (day + 32 * _DAY).replace(day=1)
    plan.papers()
    kinds = {
        number: Account(number, name, _TYPES.get(role, AccountType.EXPENSE))
        for role, (number, name) in style.accounts.items()
    }
    used = {posting.account for entry in b.entries for posting in entry.postings}
    order = sorted(b.entries, key=lambda entry: (entry.date, entry.number))
    dice.shuffle(b.documents)
    return Firm(
        style,
        f"{close:%Y-%m}",
        Journal({n: a for n, a in kinds.items() if n in used}, tuple(order)),
        b.documents,
        b.expected,
    )


def _opening(b: _Builder) -> None:
    b.paper("policy" if b.style.second_hand else "accounting_policy", *b.style.policy.splitlines())
    contra = b.r(9000) if b.style.contra else Decimal(0)
    moves = [
        ("bank", b.r(90_000)),
        ("machines", b.r(36_000)),
        ("it", b.r(9_000)),
        ("loan", -b.r(24_000)),
        ("contra", -contra),
    ]
    total = sum((amount for _, amount in moves), Decimal(0))
    b.book(b.start, "Opening", [*(move for move in moves if move[1]), ("capital", -total)])


class _Plan:
    """What happens in a month, and what goes wrong in the last one."""

    def __init__(self, b: _Builder) -> None:
        self.b = b
        dice = b.random
        self.rent, self.phone = b.r(dice.randint(9, 20) * 100), b.r(dice.randint(45, 90))
        self.premium = b.r(dice.randint(18, 36) * 100)
        self.plan = b.r(dice.randint(24, 48) * 100)
        self.mgmt, self.fee = b.r(dice.randint(3, 8) * 100), b.r(dice.choice([9, 12.5, 15]))
        self.lease = b.r(dice.randint(25, 40) * 10)
        self.bonus_base, self.audit_base = dice.randint(500, 900), dice.randint(150, 260)
        self.loan = b.r(24_000)
        self.waiting: dict[str, tuple[Decimal, Entry]] = {}
        self.rate = Decimal("0.92")
        self.statement: list[tuple[date, str, Decimal]] = []

    def month(self, day: date) -> None:
        now = day == self.b.close
        for step in (
            self.releases,
            self.rents,
            self.running,
            self.goods,
            self.sales,
            self.decoys,
            self.people,
            self.money,
            self.currency,
            self.inner,
        ):
            step(day, now)

    # last month's accruals

    def releases(self, day: date, now: bool) -> None:
        b = self.b
        when = day.replace(day=b.style.release_day)
        for key, (amount, entry) in list(self.waiting.items()):
            store, cost = ("payaccrued", "wages") if key == "bonus" else ("accrued", "power")
            moves = [(store, amount), (cost, -amount)]
            if key == "audit" and b.hit("release", day):
                b.expect("release", moves)
                continue
            b.book(when, f"{b.w('release')} {b.w(key)}", moves)
            del entry
        self.waiting = {}

    def rents(self, day: date, now: bool) -> None:
        b, text = self.b, self.b.w("rent")
        moves = [("rent", self.rent), ("bank" if b.style.rent_by_bank else "ap", -self.rent)]
        if b.hit("rent", day):
            b.expect("rent", moves, [("rent", self.rent), ("ap", -self.rent)])  # nothing paid: owed
        else:
            b.book(day.replace(day=2), f"{text} {b.style.month(day)}", moves)
            if not b.style.rent_by_bank:
                b.book(
                    day.replace(day=4),
                    f"{b.w('pay')} {text} {b.style.month(day)}",
                    [("ap", self.rent), ("bank", -self.rent)],
                )
        # a lease that ends by a notice two months before; or, planted, is missing without one
        end = (b.close - 40 * _DAY).replace(day=1)
        moves = [("lease", self.lease), ("bank", -self.lease)]
        if "lease" in b.faults:
            if now:
                # Due whether it was paid or not: what the whole statement of the bank does not show is owed.
                b.expect("lease", moves, [("lease", self.lease), ("ap", -self.lease)])
            else:
                b.book(day.replace(day=3), f"{b.w('lease')} {b.style.month(day)}", moves)
        elif day <= end:
            b.book(day.replace(day=3), f"{b.w('lease')} {b.style.month(day)}", moves)
        if now and "lease" not in b.faults:
            b.paper("notice", b.w("leaseco"), b.w("end"), f"{b.w('ended')} {b.style.date(b.last(end))}")

    def running(self, day: date, now: bool) -> None:
        b, dice = self.b, self.b.random
        power = b.r(dice.randint(180, 320))
        if b.hit("unrecorded", day):
            file, number = b.bill(
                b.w("powerco"), day.replace(day=20), [f"{b.w('power')} {b.style.money(power)}"], power
            )
            tax, gross = b.taxed(power)
            b.expect(
                "unrecorded",
                [("power", power), ("vat_in", tax), ("ap", -gross)] if tax else [("power", power), ("ap", -gross)],
            )
        else:
            b.buy("power", b.w("power"), b.w("powerco"), day.replace(day=20), power)
        role = "phone"
        if b.hit("wrong-account", day):
            b.expect("wrong-account", [("phone", self.phone), ("ads", -self.phone)])
            role = "ads"
        b.buy(
            role,
            b.w("phone"),
            b.w("phoneco"),
            day.replace(day=6),
            self.phone,
            [f"{b.w('phone')} {b.style.month(day)} {b.style.money(self.phone)}"],
        )
        if dice.random() < 0.6:
            b.buy("office", b.w("office"), b.w("chairco"), day.replace(day=12), b.r(dice.randint(40, 160)))
        if dice.random() < 0.5 or day.month in {1, 2}:
            b.buy("ads", b.w("ads"), b.w("adco"), day.replace(day=15), b.r(dice.randint(150, 600)))
        if day.month % 4 == 0 or day == b.start:
            b.buy(
                "repair",
                b.w("repair"),
                b.w("repairco"),
                day.replace(day=9),
                b.r(dice.randint(300, 1800)),
                [b.w("repairline")],
            )
        if day.month == 4 or day == b.start:
            b.buy(
                "software",
                b.w("software"),
                b.w("softco"),
                day.replace(day=1),
                b.r(90),
                period=(day, day + 364 * _DAY),
            )
        self.faulty_bills(day, now)

    def faulty_bills(self, day: date, now: bool) -> None:
        b, dice = self.b, self.b.random
        if b.hit("double", day):
            net = b.r(dice.randint(300, 900))
            number = b.buy("ads", b.w("ads"), b.w("adco"), day.replace(day=8), net)
            tax, gross = b.taxed(net)
            file = f"{number}.pdf"
            b.book(
                day.replace(day=22),
                f"{b.w('ads')} {number}",
                [("ads", net), ("vat_in", tax), ("ap", -gross)] if tax else [("ads", net), ("ap", -gross)],
                file,
            )
            moves = [("ads", -net), ("ap", gross)]
            b.expect("double", [*moves, ("vat_in", -tax)] if tax else moves)
        if b.hit("asset-expensed", day):
            net = b.r(dice.randint(52, 120) * 100)
            b.buy(
                "repair",
                b.w("forklift"),
                b.w("forkco"),
                day.replace(day=17),
                net,
                [f"{b.w('forkline')} {b.style.money(net)}"],
                paid=False,
            )
            b.expect("asset-expensed", [("machines", net), ("repair", -net)])
        if b.hit("expense-capitalised", day):
            net = b.r(dice.randint(26, 60) * 100)
            b.buy(
                "machines",
                b.w("repair"),
                b.w("repairco"),
                day.replace(day=19),
                net,
                [f"{b.w('repairline')} {b.style.money(net)}"],
                paid=False,
            )
            b.expect("expense-capitalised", [("repair", net), ("machines", -net)])
        if b.hit("prepaid-expensed", day):
            net, first = b.r(dice.randint(12, 24) * 100), day.replace(day=dice.choice([1, 11, 16]))
            last = first.replace(year=first.year + 1) - _DAY
            b.buy("software", b.w("software"), b.w("softco"), first, net, period=(first, last), paid=False)
            later = b.c(net * (last - b.last(day)).days / ((last - first).days + 1))
            b.expect("prepaid-expensed", [("prepaid", later), ("software", -later)])
        if b.hit("service-split", day):
            net = b.r(dice.randint(8, 20) * 100)
            when, first = b.last(day) + 9 * _DAY, day.replace(day=11)
            last = b.last(day) + 15 * _DAY
            b.buy(
                "advice",
                b.w("quarter").split()[0] + " " + b.w("quarterco"),
                b.w("quarterco"),
                when,
                net,
                period=(first, last),
                paid=False,
            )
            part = b.c(net - b.c(net * 15 / ((last - first).days + 1)))
            b.expect("service-split", [("advice", part), ("accrued", -part)])
        if b.hit("unrecorded-late", day):
            net = b.r(dice.randint(4, 9) * 100)
            b.bill(
                b.w("repairco"),
                b.last(day) + 6 * _DAY,
                [f"{b.w('repairline')} {b.style.money(net)}"],
                net,
                delivered=day.replace(day=24),
            )
            b.expect("unrecorded-late", [("repair", net), ("accrued", -net)], [("repair", net), ("ap", -net)])
        if b.hit("owner", day):
            net = b.r(dice.randint(200, 700))
            b.buy(
                "office",
                b.w("privateco"),
                b.w("privateco"),
                day.replace(day=21),
                net,
                [f"{b.w('private')} {b.style.money(net)}"],
                paid=False,
            )
            tax, gross = b.taxed(net)
            b.expect(
                "owner",
                [("owner", gross), ("office", -net), ("vat_in", -tax)]
                if tax
                else [("owner", gross), ("office", -net)],
                [("owner", net), ("office", -net)],
            )

    # goods

    def goods(self, day: date, now: bool) -> None:
        b, dice = self.b, self.b.random
        for line in range(2):
            self.stock += 1 if hasattr(self, "stock") else 0
            b.stock += 1
            code, cost = f"ART-{b.stock + 400}", b.r(dice.randint(200, 900))
            net = b.c(cost * Decimal("1.6"))
            when = day.replace(day=5 + 8 * line)
            if line == 1 and b.hit("goods", day):
                b.expect("goods", [("stock", cost), ("grni", -cost)], [("stock", cost), ("ap", -cost)])
            else:
                b.book(when, f"{b.w('materials')} {b.w('stockco')} {code}", [("stock", cost), ("grni", -cost)])
                tax, gross = b.taxed(cost)
                file, number = b.bill(b.w("stockco"), when + 3 * _DAY, [f"{code} {b.style.money(cost)}"], cost)
                b.book(
                    when + 3 * _DAY,
                    f"{b.w('stockco')} {number}",
                    [("grni", cost), ("vat_in", tax), ("ap", -gross)] if tax else [("grni", cost), ("ap", -gross)],
                    file,
                )
            buyer = dice.choice(["buyer1", "buyer2", "buyer3"])
            b.sell(buyer, when + 4 * _DAY, net, what=code, delivered=when + 4 * _DAY)
            b.book(when + 4 * _DAY, f"{b.w('cogs')} {code}", [("cogs", cost), ("stock", -cost)])

    stock = 0

    def sales(self, day: date, now: bool) -> None:
        b, dice = self.b, self.b.random
        for _ in range(dice.randint(1, 3)):
            buyer, when = dice.choice(["buyer1", "buyer2", "buyer3"]), day.replace(day=dice.randint(3, 14))
            b.sell(buyer, when, b.r(dice.randint(900, 4800)), delivered=when - _DAY)
        if b.hit("revenue-early", day):
            net, when = b.r(dice.randint(20, 60) * 100), b.last(day) - 2 * _DAY
            b.sell("buyer1", when, net, delivered=b.last(day) + dice.randint(2, 9) * _DAY)
            b.expect("revenue-early", [("sales", net), ("deferred", -net)])
        if b.hit("revenue-unbilled", day):
            net, when = b.r(dice.randint(20, 60) * 100), b.last(day) + 3 * _DAY
            b.sell("buyer2", when, net, delivered=b.last(day) - 2 * _DAY)
            b.expect("revenue-unbilled", [("ar", net), ("sales", -net)])
        if (day.month - b.start.month) % 12 == 0:  # a care plan of a year, paid ahead
            first, last = day, day.replace(year=day.year + 1) - _DAY
            del first, last
            tax, gross = b.taxed(self.plan)
            file, number = b.bill(
                b.w("contractco"),
                day,
                [f"{b.w('contract')} {b.style.money(self.plan)}"],
                self.plan,
                sale=True,
                to=b.w("contractco"),
            )
            moves = [("ar", gross), ("deferred", -self.plan)]
            b.book(day, f"{b.w('contract')} {number}", [*moves, ("vat_out", -tax)] if tax else moves, file)

    # what only looks wrong

    def decoys(self, day: date, now: bool) -> None:
        b, dice = self.b, self.b.random
        if day.month % 3 == 0:
            b.buy("advice", b.w("quarter"), b.w("quarterco"), day.replace(day=18), b.r(480))
        if day.month in {11, 12, 1, 2}:
            b.buy("season", b.w("season"), b.w("seasonco"), day.replace(day=25), b.r(140))
        if not now:
            return
        net = b.r(dice.randint(300, 700))
        for when in (10, 11):  # twins, each with its number and paper
            b.buy("ads", b.w("ads"), b.w("adco"), day.replace(day=when), net, paid=False)
        chair = b.r(dice.randint(90, 110))  # six small things, dear together
        b.buy(
            "office",
            b.w("office"),
            b.w("chairco"),
            day.replace(day=16),
            chair * 6,
            [f"{b.w('chairs')} 6 x {b.style.money(chair)} = {b.style.money(chair * 6)}"],
            paid=False,
        )
        dear = b.r(dice.randint(28, 55) * 100)  # a dear repair is a cost
        b.buy(
            "repair",
            b.w("repair"),
            b.w("repairco"),
            day.replace(day=13),
            dear,
            [f"{b.w('repairline')} {b.style.money(dear)}"],
            paid=False,
        )
        wrong = b.r(dice.randint(300, 600))  # credited and billed anew
        number = b.buy("ads", b.w("ads"), b.w("adco"), day.replace(day=3), wrong, paid=False)
        tax, gross = b.taxed(wrong)
        file, credit = b.bill(
            b.w("adco"),
            day.replace(day=7),
            [f"{b.w('credit')} {number}", f"{b.w('ads')} {b.style.money(wrong)}"],
            wrong,
            credit=True,
        )
        back = [("ads", -wrong), ("ap", gross)]
        b.book(
            day.replace(day=7),
            f"{b.w('credit')} {b.w('ads')} {credit} {number}",
            [*back, ("vat_in", -tax)] if tax else back,
            file,
        )
        b.buy("ads", b.w("ads"), b.w("adco"), day.replace(day=9), wrong, paid=False)
        small = b.r(2)  # below what the policy puts off
        b.buy(
            "phone",
            b.w("phone"),
            b.w("phoneco"),
            day.replace(day=26),
            small,
            period=(day.replace(day=26), b.last(day) + 60 * _DAY),
            paid=False,
        )
        first = day.replace(day=1)  # put off as it should be
        net = b.r(dice.randint(10, 20) * 120)
        last = first.replace(year=first.year + 1) - _DAY
        file, number = b.bill(b.w("softco"), first, [f"{b.w('gap')} {b.style.money(net)}"], net, period=(first, last))
        tax, gross = b.taxed(net)
        moves = [("prepaid", net), ("ap", -gross)]
        b.book(first, f"{b.w('software')} {number}", [*moves, ("vat_in", tax)] if tax else moves, file)
        part = b.c(net - b.c(net * (last - b.last(day)).days / ((last - first).days + 1)))
        b.book(b.last(day), f"{b.w('release')} {b.w('software')}", [("software", part), ("prepaid", -part)])

    def people(self, day: date, now: bool) -> None:
        b, dice = self.b, self.b.random
        wages = b.r(7800 if day.month != 11 else 11_000)
        b.book(day.replace(day=26), f"{b.w('wages')} {b.style.month(day)}", [("wages", wages), ("bank", -wages)])
        bonus = b.r(self.bonus_base if b.style.second_hand else self.bonus_base + dice.choice([0, 0, 0]))
        moves = [("wages", bonus), ("payaccrued", -bonus)]
        if b.hit("payroll-accrual", day):
            b.expect("payroll-accrual", moves)
        else:
            self.waiting["bonus"] = (bonus, b.book(b.last(day), f"{b.w('bonus')} {b.style.month(day)}", moves))
        audit = b.r(self.audit_base)
        moves = [("power", audit), ("accrued", -audit)]
        if b.hit("accrual", day):
            b.expect("accrual", moves)
        else:
            self.waiting["audit"] = (audit, b.book(b.last(day), f"{b.w('audit')} {b.style.month(day)}", moves))
        if dice.random() < 0.4:
            b.book(day.replace(day=14), b.w("payout"), [("owner", b.r(600)), ("bank", -b.r(600))])

    def money(self, day: date, now: bool) -> None:
        b = self.b
        interest = b.c(self.loan * Decimal("0.05") / 12)
        down = b.r(400)
        self.loan -= down
        b.book(
            day.replace(day=28),
            f"{b.w('interest')} {b.style.month(day)}",
            [("interest", interest), ("loan", down), ("bank", -interest - down)],
        )
        b.book(b.last(day), f"{b.w('fee')} {b.style.month(day)}", [("fees", self.fee), ("bank", -self.fee)])
        lines = [(b.last(day), b.w("fee"), -self.fee)]
        if b.hit("fee", day):
            wire = b.r(Decimal("17.50")) if b.style.currency != "VND" else b.r(18)
            lines.append((day.replace(day=23), b.w("wire"), -wire))
            b.expect("fee", [("fees", wire), ("bank", -wire)])
        if now:
            bank = b.a("bank")
            lines += [
                (e.date, e.text, p.amount)
                for e in b.entries
                for p in e.postings
                if p.account == bank and e.date >= day and abs(p.amount) != self.fee
            ]
            rows = [
                f"{b.style.date(when)}  {text}  {'-' if amount < 0 else '+'}{b.style.money(abs(amount))}"
                for when, text, amount in sorted(lines)
            ]
            b.paper(
                "bank_statement",
                b.w("statement"),
                f"{b.w('opening')} {b.style.money(b.r(50_000))}",
                *rows,
                f"{b.w('closing')} {b.style.date(b.last(day))} {b.style.money(b.r(48_000))}",
            )
        mgmt = [("mgmt", self.mgmt), ("ic", -self.mgmt)]
        extra = b.r(240)
        if b.hit("intercompany", day):
            b.expect("intercompany", [("mgmt", extra), ("ic", -extra)])
        b.book(day.replace(day=27), f"{b.w('mgmt')} {b.style.month(day)}", mgmt)
        if day.month % 3 == 1:
            b.book(day.replace(day=27), f"{b.w('pay')} {b.w('icco')}", [("ic", self.mgmt), ("bank", -self.mgmt)])
        if now:
            ic = -sum((p.amount for e in b.entries for p in e.postings if p.account == b.a("ic")), Decimal(0))
            rows = [f"{b.style.date(day.replace(day=27))} {b.w('mgmt')} {b.style.money(self.mgmt)}"]
            if "intercompany" in b.faults:
                rows.append(f"{b.style.date(day.replace(day=24))} {b.w('mgmt')} 2 {b.style.money(extra)}")
                ic += extra
            b.paper(
                "balance_confirmation",
                b.w("icco"),
                b.w("confirm"),
                *rows,
                f"{b.w('balance')} {b.style.date(b.last(day))}: {b.style.money(ic)} {b.style.currency}",
            )

    def currency(self, day: date, now: bool) -> None:
        """Money in another currency, revalued each month. The American keeps euros, the others dollars."""
        b = self.b
        foreign = "EUR" if b.style.currency == "USD" else "USD"
        unit = {
            "EUR": Decimal("0.92"),
            "VND": Decimal(25_400),
            "CNY": Decimal("7.2"),
            "USD": Decimal("1.09"),
            "GBP": Decimal("0.79"),
        }[b.style.currency]
        step = Decimal(b.random.randint(-20, 20)) / 1000
        rate = (unit * (1 + step)).quantize(Decimal("0.0001") if unit < 100 else Decimal(1))
        taken = Decimal(b.random.randint(20, 60) * 50)
        worth = b.c(taken * rate)
        b.usd, b.usd_value = b.usd + taken, b.usd_value + worth
        b.book(day.replace(day=11), f"{b.w('usd')} {b.style.month(day)}", [("usd", worth), ("service", -worth)])
        close = (rate * Decimal("1.013" if b.random.random() < 0.5 else "0.988")).quantize(
            Decimal("0.0001") if unit < 100 else Decimal(1)
        )
        target = b.c(b.usd * close)
        difference = target - b.usd_value
        moves = [("usd", difference), ("fxgain" if difference > 0 else "fxloss", -difference)]
        if b.hit("fx", day):
            b.expect("fx", moves)
        else:
            b.book(b.last(day), f"{b.w('reval')} {b.style.month(day)}", moves)
            b.usd_value = target
        if now:
            s = b.style
            b.paper(
                "fx_statement",
                b.w("statement"),
                f"{foreign}",
                f"{b.w('closing')} {s.date(b.last(day))}: {b.usd:,.2f} {foreign}",
            )
            shown = f"{close:f}".replace(".", ",") if s.number != "1,234.56" and s.currency != "VND" else f"{close:f}"
            b.paper("rates", b.w("rates"), s.date(b.last(day)), f"1 {foreign} = {shown} {s.currency}")

    # the firm's own entries

    def inner(self, day: date, now: bool) -> None:
        b, last = self.b, self.b.last(day)
        store = "contra" if b.style.contra else None
        plan = [
            ("lathe", "machines", b.r(300)),
            ("server", "it", b.r(Decimal("62.50")) if b.style.currency != "VND" else b.r(60)),
        ]
        if b.style.one_depreciation:
            plan = [("", "machines", b.r(360))]
        for key, role, amount in plan:
            moves = [("depreciation", amount), (store or role, -amount)]
            if b.hit("depreciation", day) and role == "machines":
                b.expect("depreciation", moves)
                continue
            b.book(last, f"{b.w('dep')} {b.w(key) + ' ' if key else ''}{b.style.month(day)}", moves)
        self.new_asset(day, store)
        # the insurance of the year, by twelfths
        if (day.month - b.start.month) % 12 == 0:
            tax, gross = b.taxed(self.premium)
            b.book(
                day, f"{b.w('insurance')} {b.style.month(day)}", [("prepaid", self.premium), ("bank", -self.premium)]
            )
            del tax, gross
        part = b.c(self.premium / 12)
        moves = [("insurance", part), ("prepaid", -part)]
        if b.hit("amortisation", day):
            b.expect("amortisation", moves)
        else:
            b.book(last, f"{b.w('prep')} {b.style.month(day)}", moves)
        part = b.c(self.plan / 12)
        moves = [("deferred", part), ("service", -part)]
        if b.hit("income-release", day):
            b.expect("income-release", moves)
        else:
            b.book(last, f"{b.w('defer')} {b.style.month(day)}", moves)

    def new_asset(self, day: date, store: str | None) -> None:
        """A forklift bought this month: without its first depreciation, or with that of a year."""
        b = self.b
        if not (b.hit("new-asset", day) or b.hit("pro-rata", day)):
            return
        months = {"de": 96, "vi": 96, "zh": 60, "en": 72, "fr": 60, "gb": 60}[b.style.key]
        cost, when = b.r(Decimal(months * 100)), day.replace(day=9)
        b.buy(
            "machines",
            b.w("forklift"),
            b.w("forkco"),
            when,
            cost,
            [f"{b.w('forkline')} {b.style.money(cost)}"],
            paid=False,
        )
        monthly = cost / months
        if b.style.key == "vi":
            days = b.last(day).day
            monthly = monthly * (days - 8) / days
        if b.style.key == "zh":
            monthly = Decimal(0)
        if b.hit("pro-rata", day):
            year = b.c(cost / months * 12)
            b.book(
                b.last(day),
                f"{b.w('dep')} {b.w('forklift')} {b.style.month(day)}",
                [("depreciation", year), (store or "machines", -year)],
            )
            wrong = b.c(monthly) - year
            b.expect("pro-rata", [("depreciation", wrong), (store or "machines", -wrong)])
        elif monthly:
            b.expect("new-asset", [("depreciation", b.c(monthly)), (store or "machines", -b.c(monthly))])

    def papers(self) -> None:
        """What lies in the folder besides."""
        self.b.paper("minutes", "Notes", "Nothing to book here.")
