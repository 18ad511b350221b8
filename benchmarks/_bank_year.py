"""A made-up year of a small firm at its bank, with the truth about every line: the first hand.

The firm sits in one of four countries; its customers and suppliers pay as people do: they drop prefixes, split and
mistype numbers, pay several invoices at once or one in parts, keep discounts and fees back, pay twice, pay for others.
"""

# ruff: noqa: E501  names and cases are tables

import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from core.money import rounded
from office.books.items import ItemKind, OpenItem
from office.books.matching.movement import Movement

FIRST = date(2026, 1, 1)
OWN, SAVINGS = "OWN-ACCOUNT-1", "OWN-ACCOUNT-2"


@dataclass(frozen=True)
class Truth:
    """What a line is. items: number → allocated; nothing for lines that no open item explains."""

    outcome: str
    items: dict[str, Decimal] = field(default_factory=dict)
    case: str = ""


@dataclass(frozen=True)
class Land:
    """A country of the firm: money, how big it is, how numbers look, and what people write."""

    name: str
    currency: str
    unit: int
    rates: tuple[int, ...]
    numbers: tuple[Callable[[int], str], ...]
    purpose: tuple[str, ...]
    names: tuple[str, ...]
    firsts: tuple[str, ...]
    forms: tuple[str, ...]


LANDS = (
    Land(
        "DE", "EUR", 1, (19, 7),
        (lambda n: f"RE-2026-{n:04}", lambda n: f"2026{n:04}", lambda n: f"R26/{n:05}", lambda n: f"AR{n + 10000}"),
        ("Rechnung {}", "RG {}", "{}", "Re.-Nr. {} vielen Dank", "RNr {} Kd", "ZAHLUNG {}"),
        ("Müller", "Schröder", "Weißhaupt", "Bäcker", "Jäger", "Möbel Nord", "Küchenstudio Süd", "Autohaus Kern", "Elektro Brandt",
         "Bau Union", "Gartenbau Sommer", "Druckerei Blume", "Hotel Krone", "Praxis Dr. Lenz", "Metallbau Ost", "Schmidt",
         "Schmidt Bau", "Reinigung Klar", "Spedition Voß", "Holzwerk Tanne", "Stadtwerke Ufer", "Telefon Plus", "Kanzlei Roth"),
        ("Peter", "Anna", "Jürgen", "Sabine", "Thomas", "Uwe", "Lena", "Käthe"),
        ("GmbH", "KG", "AG", "GmbH & Co. KG", "e.K.", "OHG"),
    ),
    Land(
        "VN", "VND", 25000, (8, 10),
        (lambda n: f"HD{n:07}", lambda n: f"1C26TAA-{n:08}", lambda n: f"HD-2026/{n:04}"),
        ("thanh toan {}", "CK tien hang HD {}", "{}", "TT hoa don {} cam on", "chuyen khoan {}"),
        ("Minh Phát", "Hoàng Gia", "Thiên Long", "An Bình", "Đại Việt", "Phú Quý", "Sao Mai", "Việt Tiến", "Hòa Phát",
         "Tân Á", "Kim Long", "Đông Hải", "Nam Cường", "Bảo Tín", "Thành Đạt", "Trường Sơn", "Hải Đăng", "Vạn Xuân"),
        ("Nguyễn Văn", "Trần Thị", "Lê Minh", "Phạm Thu", "Đỗ Quang"),
        ("Công ty TNHH", "Công ty CP", "CTCP"),
    ),
    Land(
        "CN", "CNY", 7, (13, 6),
        (lambda n: f"XS2026{n:06}", lambda n: f"{24440000 + n}", lambda n: f"SO-{n:05}"),
        ("货款 {}", "支付发票{}", "{}", "订单{} 货款", "付款 {} 谢谢"),
        ("宁波明灯", "上海宏达", "广州新华", "深圳华强", "北京中天", "杭州西湖", "苏州金鸡", "南京紫金", "武汉长江", "成都天府",
         "厦门鹭岛", "青岛海尔达", "大连北方", "天津滨海", "重庆山城", "西安古都", "佛山陶联", "东莞恒信"),
        ("王", "李", "张", "刘", "陈"),
        ("有限公司", "股份有限公司", "有限责任公司"),
    ),
    Land(
        "US", "USD", 1, (0, 8),
        (lambda n: f"INV-{10000 + n}", lambda n: f"INV{n:06}", lambda n: f"{260000 + n}", lambda n: f"A-26-{n:04}"),
        ("INVOICE {}", "INV {}", "{}", "PAYMENT {}", "ACH CREDIT {} THANK YOU", "BILL PMT {}"),
        ("Acme Industries", "Blue Ridge Supply", "Harbor Freightways", "Summit Dental", "Lakeside Bakery", "Oak & Pine", "Granite Works",
         "Prairie Foods", "Liberty Printing", "Sunset Realty", "Pacific Tools", "Evergreen Landscaping", "Maple Street Books",
         "Cedar Clinic", "Northwind Traders", "Redwood Analytics", "Silverline Transport", "Copper Kettle"),
        ("John", "Mary", "Robert", "Linda", "James"),
        ("Inc.", "LLC", "Corp.", "Ltd."),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Side:
    """A customer or supplier, and the habits with which he pays."""

    kind: ItemKind
    name: str
    number: str
    account: str
    habit: str  # how he names invoices
    shown: Callable[[str], str]  # his name as the bank writes it
    discount: int
    foreign: str = ""


HABITS = ("full",) * 7 + ("compact", "serial", "split", "prefixless", "none", "none", "customer")
CHANGES = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "AE", "Ö": "OE", "Ü": "UE"}


def _swift(name: str) -> str:
    return "".join(CHANGES.get(sign, sign) for sign in name).upper()


SHOWN: tuple[Callable[[str], str], ...] = (
    str, str, str.upper, _swift, lambda name: name[:27], lambda name: _swift(name)[:18], lambda name: name[:35],
)  # fmt: skip


class Year:
    """Makes the items and the lines of one firm's year. lines: movements with the truth about each."""

    def __init__(self, seed: int, land: Land | None = None, sides: int = 84, invoices: int = 520) -> None:
        self.random = random.Random(seed)
        self.land = land or LANDS[seed % len(LANDS)]
        self.items: list[OpenItem] = []
        self._lines: list[tuple[Movement, Truth]] = []
        self._serial = self.random.randrange(1, 300)
        self._pattern = self.random.choice(self.land.numbers)
        self._of_side: dict[str, tuple[Callable[[int], str], int]] = {}
        self.sides = [self._side(n) for n in range(sides)]
        self._write(invoices)
        self._unrelated()

    @property
    def lines(self) -> list[tuple[Movement, Truth]]:
        """In the order of their days, numbered as they would be stored."""
        ordered = sorted(self._lines, key=lambda each: each[0].date)
        return [(_numbered(line, n), truth) for n, (line, truth) in enumerate(ordered, start=1)]

    # who

    def _side(self, n: int) -> Side:
        roll, land = self.random, self.land
        home = land if roll.random() < 0.8 else roll.choice(LANDS)
        base = home.names[n % len(home.names)]
        first = roll.choice(home.firsts)
        if n >= len(home.names) and home.name != "CN":
            base = f"{base} {first}" if roll.random() < 0.5 else f"{first} {base.split()[0]} {n}"
        elif n >= len(home.names):
            base = f"{base}{first}{n}"
        name = f"{base}{roll.choice(home.forms)}" if home.name == "CN" else f"{base} {roll.choice(home.forms)}"
        if home.name == "VN":
            name = f"{roll.choice(home.forms)} {base}"
        kind = ItemKind.SALES if n % 10 < 7 else ItemKind.PURCHASE
        account = f"{home.name}{roll.randrange(10**15, 10**16)}" if roll.random() < 0.85 else ""
        habit = (
            roll.choice(HABITS)
            if kind is ItemKind.SALES
            else roll.choice(("full", "full", "full", "compact", "none"))
        )
        foreign = home.currency if home is not land and roll.random() < 0.3 else ""
        return Side(
            kind, name, f"{(1 if kind is ItemKind.SALES else 7)}{n:04}", account, habit, roll.choice(SHOWN),
            roll.choice((0, 0, 2, 3)), foreign,
        )  # fmt: skip

    def _account(self, side: Side) -> str:
        """As the bank shows it; some payers use one that nobody has noted."""
        if not side.account or self.random.random() < 0.07:
            return f"XX{zlib.crc32(side.name.encode()):014}" if self.random.random() < 0.5 else ""
        return side.account if self.random.random() < 0.9 else ""

    # what

    def _amount(self) -> Decimal:
        roll = self.random
        raw = Decimal(
            roll.choice((roll.randrange(2000, 90000), roll.randrange(500, 900000), roll.randrange(10, 90) * 1000))
        )
        return rounded(raw / 100 * self.land.unit, self.land.currency)

    def _number(self, side: Side) -> str:
        if side.kind is ItemKind.SALES:
            self._serial += 1
            return self._pattern(self._serial)
        pattern, n = self._of_side.get(
            side.number, (self.random.choice(self.random.choice(LANDS).numbers), self.random.randrange(9000))
        )
        self._of_side[side.number] = (pattern, n + self.random.randrange(1, 40))
        return pattern(n % 9000 + 1)

    def item(self, side: Side, day: date, gross: Decimal | None = None) -> OpenItem:
        """A new item of that side, due in two or four weeks."""
        made = OpenItem(
            side.kind,
            self._number(side),
            day,
            side.name,
            side.foreign or self.land.currency,
            gross or self._amount(),
            day + timedelta(days=self.random.choice((14, 30))),
            side.number,
            side.account,
            Decimal(self.random.choice(self.land.rates)),
            10 if side.discount else None,
            Decimal(side.discount) if side.discount else None,
        )
        self.items.append(made)
        return made

    def _write(self, count: int) -> None:
        cases = [
            (self._plain, 60), (self._sum, 9), (self._partial, 6), (self._discount, 8), (self._fee, 3), (self._twice, 2),
            (self._third, 3), (self._twins, 3), (self._refund, 2), (self._returned, 2), (self._collective, 2), (self._unpaid, 7),
            (self._typo, 3), (self._over, 1), (self._monthly, 1),
        ]  # fmt: skip
        run, weights = zip(*cases, strict=True)
        for _ in range(count):
            side = self.random.choice(self.sides)
            self.random.choices(run, weights)[0](side, FIRST + timedelta(days=self.random.randrange(330)))

    # how they pay

    def _said(self, side: Side, numbers: list[str], habit: str = "") -> str:
        """What the payer writes for these numbers."""
        roll, habit = self.random, habit or side.habit
        if habit == "none":
            return roll.choice(("", "Danke", "wie besprochen", side.name, "payment", "Lieferung"))
        if habit == "customer":
            return f"{roll.choice(('Kd.', 'Kundennr.', 'customer', ''))} {side.number}"
        return roll.choice(self.land.purpose).format(
            roll.choice((", ", " ", " + ")).join(_as(habit, n, roll) for n in numbers)
        )

    def pay(self, side: Side, day: date, amount: Decimal, text: str, truth: Truth, **more: object) -> Movement:
        """A line on the firm's account. amount: as paid, without its sign."""
        sign = 1 if side.kind is ItemKind.SALES else -1
        told = {"name": side.shown(side.name), "iban": self._account(side), **more}
        currency = self.land.currency
        if self.land.name == "US" and self.random.random() < 0.4:  # the description is all that there is
            text, told["name"], told["iban"] = f"{told['name']} {text}", "", ""
        line = Movement(0, day, sign * amount, currency, OWN, text=text.strip(), **told)  # type: ignore[arg-type]
        self._lines.append((line, truth))
        return line

    def _when(self, item: OpenItem) -> date:
        return item.date + timedelta(days=max(1, int(self.random.gauss(18, 9))))

    def _plain(self, side: Side, day: date) -> None:
        item = self.item(side, day)
        truth = Truth("matched", {item.number: item.gross}, "plain")
        if side.foreign and side.foreign != self.land.currency:
            self._abroad(side, item)
            return
        self.pay(side, self._when(item), item.gross, self._said(side, [item.number]), truth)

    def _abroad(self, side: Side, item: OpenItem) -> None:
        rate = Decimal(self.random.randrange(900, 1200)) / 1000
        paid = rounded(item.gross * rate * self.land.unit / _unit(item.currency), self.land.currency)
        text = f"{self._said(side, [item.number])} {item.currency} {item.gross} KURS {rate}"
        self.pay(side, self._when(item), paid, text, Truth("matched", {item.number: item.gross}, "abroad"))

    def _several(self, side: Side, day: date, most: int = 5) -> list[OpenItem]:
        count = self.random.randrange(2, most + 1)
        return [self.item(side, day + timedelta(days=n * self.random.randrange(1, 5))) for n in range(count)]

    def _sum(self, side: Side, day: date) -> None:
        if side.foreign:
            return
        items = self._several(side, day)
        truth = Truth("matched", {each.number: each.gross for each in items}, "sum")
        amount = sum((each.gross for each in items), Decimal(0))
        self.pay(side, self._when(items[-1]), amount, self._said(side, [each.number for each in items]), truth)

    def _partial(self, side: Side, day: date) -> None:
        if side.foreign:
            return
        item = self.item(side, day)
        part = rounded(item.gross * self.random.randrange(20, 80) / 100, item.currency)
        first = self._when(item)
        said = self._said(side, [item.number])
        self.pay(side, first, part, said, Truth("matched", {item.number: part}, "partial"))
        rest = item.gross - part
        if self.random.random() < 0.7:
            again = self._said(side, [item.number])
            self.pay(
                side,
                first + timedelta(days=self.random.randrange(5, 40)),
                rest,
                again,
                Truth("matched", {item.number: rest}, "rest"),
            )

    def _discount(self, side: Side, day: date) -> None:
        if side.foreign or not side.discount:
            self._plain(side, day)
            return
        item = self.item(side, day)
        late = self.random.random() < 0.12
        when = item.date + timedelta(days=self.random.randrange(19, 28) if late else self.random.randrange(1, 13))
        kept = item.discount
        truth = Truth(
            "asked" if late else "matched",
            {} if late else {item.number: item.gross},
            "late discount" if late else "discount",
        )
        self.pay(
            side,
            when,
            item.gross - kept,
            self._said(side, [item.number]) + self.random.choice(("", " abz. Skonto")),
            truth,
        )

    def _fee(self, side: Side, day: date) -> None:
        if side.foreign or side.kind is ItemKind.PURCHASE:
            return
        item = self.item(side, day)
        fee = rounded(Decimal(self.random.choice((500, 750, 1200, 1500, 2500))) / 100 * self.land.unit, item.currency)
        if fee * 40 > item.gross:
            fee = rounded(item.gross / 50, item.currency)
        stated = f" Entgelt {self.land.currency} {fee}" if self.random.random() < 0.4 else ""
        self.pay(
            side,
            self._when(item),
            item.gross - fee,
            self._said(side, [item.number], "full") + stated,
            Truth("matched", {item.number: item.gross}, "fee"),
        )

    def _twice(self, side: Side, day: date) -> None:
        if side.foreign:
            return
        item = self.item(side, day)
        first, said = self._when(item), self._said(side, [item.number])
        self.pay(side, first, item.gross, said, Truth("matched", {item.number: item.gross}, "plain"))
        second = first + timedelta(days=self.random.randrange(1, 25))
        self.pay(side, second, item.gross, said, Truth("asked", {}, "paid twice"))
        if self.random.random() < 0.6:
            other = Movement(
                0,
                second + timedelta(days=9),
                -item.movement,
                self.land.currency,
                OWN,
                name=side.name,
                text="Rückzahlung Doppelzahlung",
            )
            self._lines.append((other, Truth("other", {}, "refund of a second payment")))

    def _third(self, side: Side, day: date) -> None:
        if side.foreign:
            return
        item = self.item(side, day)
        payer = f"{self.random.choice(self.land.firsts)} {self.random.choice(('Holding', 'Factoring', 'Family', 'Treuhand'))}"
        account = f"ZZ{self.random.randrange(10**14, 10**15)}"
        named = self.random.random() < 0.75
        text = self._said(side, [item.number], self.random.choice(("full", "compact"))) if named else "Zahlung i.A."
        truth = (
            Truth("matched", {item.number: item.gross}, "third party")
            if named
            else Truth("asked", {}, "third party unnamed")
        )
        self.pay(side, self._when(item), item.gross, text, truth, name=payer, iban=account)

    def _twins(self, side: Side, day: date) -> None:
        """Two items of one amount; sometimes of two customers."""
        if side.foreign:
            return
        one = self.item(side, day)
        other_side = (
            side
            if self.random.random() < 0.6
            else self.random.choice([s for s in self.sides if s.kind is side.kind and not s.foreign])
        )
        other = self.item(other_side, day + timedelta(days=1), one.gross)
        when = max(self._when(one), other.date)
        if self.random.random() < 0.5:
            truth = Truth("matched", {one.number: one.gross}, "twin, named")
            self.pay(side, when, one.gross, self._said(side, [one.number], "full"), truth)
        elif other_side is side:
            self.pay(side, when, one.gross, "", Truth("asked", {}, "twin"))
        else:
            text = "Zahlung"
            self.pay(side, when, one.gross, text, Truth("asked", {}, "twin of two"), name="Neue Bank", iban="")

    def _refund(self, side: Side, day: date) -> None:
        if side.foreign:
            return
        gross = -self._amount()
        item = self.item(side, day, gross)
        if self.random.random() < 0.5:
            self.pay(
                side,
                self._when(item),
                gross,
                self._said(side, [item.number]),
                Truth("matched", {item.number: gross}, "credit note"),
            )
            return
        plain = self.item(side, day, -gross * 3)
        truth = Truth("matched", {item.number: gross, plain.number: plain.gross}, "set off")
        self.pay(
            side, self._when(plain), plain.gross + gross, self._said(side, [plain.number, item.number], "full"), truth
        )

    def _returned(self, side: Side, day: date) -> None:
        if side.foreign or side.kind is ItemKind.PURCHASE:
            return
        item = self.item(side, day)
        first = self._when(item)
        said = self._said(side, [item.number])
        paid = self.pay(side, first, item.gross, said, Truth("matched", {item.number: item.gross}, "plain"))
        back = first + timedelta(days=self.random.randrange(2, 9))
        text = self.random.choice(("Rücklastschrift {}", "RETOURE {}", "RETURNED ITEM {}")).format(said)
        line = Movement(
            0,
            back,
            -paid.amount,
            paid.currency,
            OWN,
            paid.name,
            paid.iban,
            text=text,
            reversal=self.random.random() < 0.5,
        )
        self._lines.append((line, Truth("matched", {item.number: -item.gross}, "returned")))
        self.pay(
            side,
            back + timedelta(days=12),
            item.gross,
            said,
            Truth("matched", {item.number: item.gross}, "paid after a return"),
        )

    def _collective(self, _side: Side, day: date) -> None:
        """Several customers in one booking, with the payments inside."""
        sides = [s for s in self.random.sample(self.sides, 5) if s.kind is ItemKind.SALES and not s.foreign]
        if len(sides) < 2:
            return
        items = [self.item(side, day) for side in sides]
        when = day + timedelta(days=20)
        parts = tuple(
            Movement(
                0,
                when,
                item.gross,
                item.currency,
                OWN,
                side.shown(side.name),
                side.account,
                text=self._said(side, [item.number], "full"),
            )
            for side, item in zip(sides, items, strict=True)
        )
        whole = Movement(
            0, when, sum((p.amount for p in parts), Decimal(0)), self.land.currency, OWN, "Sammler", parts=parts
        )
        self._lines.append((whole, Truth("matched", {each.number: each.gross for each in items}, "collective")))

    def _unpaid(self, side: Side, day: date) -> None:
        self.item(side, day)

    def _typo(self, side: Side, day: date) -> None:
        if side.foreign:
            return
        item = self.item(side, day)
        digits = [n for n, sign in enumerate(item.number) if sign.isdigit()]
        at = self.random.choice(digits[-4:])
        written = list(item.number)
        if self.random.random() < 0.5 and at > 0 and written[at - 1].isdigit():
            written[at - 1], written[at] = written[at], written[at - 1]
        else:
            written[at] = str((int(written[at]) + self.random.randrange(1, 9)) % 10)
        text = self.random.choice(self.land.purpose).format("".join(written))
        self.pay(side, self._when(item), item.gross, text, Truth("matched", {item.number: item.gross}, "typo"))

    def _over(self, side: Side, day: date) -> None:
        if side.foreign:
            return
        item = self.item(side, day)
        more = rounded(item.gross * Decimal("1.1"), item.currency)
        self.pay(
            side, self._when(item), more, self._said(side, [item.number], "full"), Truth("asked", {}, "overpaid")
        )

    def _monthly(self, side: Side, _day: date) -> None:
        """The same amount every month, paid without a word and within the month."""
        if side.foreign:
            return
        gross = self._amount()
        for month in range(self.random.randrange(3, 12)):
            item = self.item(side, date(2026, month + 1, 2), gross)
            when = item.date + timedelta(days=self.random.randrange(2, 20))
            self.pay(
                side,
                when,
                gross,
                "Dauerauftrag",
                Truth("matched", {item.number: gross}, "monthly"),
                name=side.name,
                iban=side.account,
            )

    # the rest

    def _unrelated(self) -> None:
        roll = self.random
        for month in range(1, 13):
            for name, text in (("Finanzamt", f"USt {month:02}/2026 St-Nr 41/712/{roll.randrange(99999):05}"), ("Krankenkasse", f"Beitrag {month}/2026"),
                               ("Löhne", f"LOHN {month:02}/2026 7 POSTEN"), ("Hausbank", f"Kontoführung {month:02}/2026 Entgelt 18,90")):  # fmt: skip
                self._other(date(2026, month, roll.randrange(1, 28)), -self._amount(), name, text)
            self._lines += self._transfer(date(2026, month, 20))
            for _ in range(roll.randrange(4, 12)):
                shop = roll.choice(("Tankstelle", "Baumarkt", "Coffee Corner", "Post", "Bahn", "Supermarkt"))
                self._other(
                    date(2026, month, roll.randrange(1, 28)),
                    -self._amount() / 10,
                    shop,
                    f"KARTENZAHLUNG {shop} {roll.randrange(10000)}",
                )
        for _ in range(6):  # by chance as much as an item
            item = roll.choice(self.items)
            self._other(
                item.date + timedelta(days=20),
                item.movement,
                "Unbekannt",
                roll.choice(("Gutschrift", "Erstattung", "Spende")),
            )

    def _other(self, day: date, amount: Decimal, name: str, text: str) -> None:
        line = Movement(0, day, rounded(amount, self.land.currency), self.land.currency, OWN, name, text=text)
        self._lines.append((line, Truth("other", {}, "unrelated")))

    def _transfer(self, day: date) -> list[tuple[Movement, Truth]]:
        amount = self._amount()
        truth = Truth("other", {}, "own transfer")
        out = Movement(0, day, -amount, self.land.currency, OWN, "Wir selbst", SAVINGS, text="Umbuchung")
        into = Movement(0, day, amount, self.land.currency, SAVINGS, "Wir selbst", OWN, text="Umbuchung")
        return [(out, truth), (into, truth)]


def _unit(currency: str) -> int:
    return next(land.unit for land in LANDS if land.currency == currency)


def _numbered(line: Movement, n: int) -> Movement:
    return replace(line, line=n, parts=tuple(replace(part, line=n) for part in line.parts))


def _as(habit: str, number: str, roll: random.Random) -> str:
    """A number as this payer writes it."""
    groups = [group for group in _groups(number) if group.isdigit()]
    match habit:
        case "compact":
            return "".join(sign for sign in number if sign.isalnum())
        case "serial":
            return groups[-1] if roll.random() < 0.5 else groups[-1].lstrip("0")
        case "split":
            at = roll.randrange(2, len(number) - 1)
            return f"{number[:at]} {number[at:]}"
        case "prefixless":
            return number[next(n for n, sign in enumerate(number) if sign.isdigit()) :]
        case _:
            return number


def _groups(number: str) -> list[str]:
    found = [""]
    for sign in number:
        if found[-1] and found[-1][-1].isdigit() != sign.isdigit():
            found.append("")
        found[-1] += sign
    return found
