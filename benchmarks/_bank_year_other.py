"""A made-up year of a small firm at its bank, with the truth about every line: the second hand, held out.

Written apart from the first one and not looked at while the matcher was tuned: short numbers that stand everywhere,
round amounts that many items share, branches of one name, order numbers that are other people's invoice numbers,
letters typed for digits, invoices that the table of open items does not hold, three instalments, discounts inside sums.
"""

# ruff: noqa: E501  names and cases are tables

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from benchmarks._bank_year import OWN, SAVINGS, Truth
from core.money import rounded
from office.books.items import ItemKind, OpenItem
from office.books.matching.movement import Movement

_CITIES = {
    "DE": ("Berlin", "Hamburg", "Köln", "München"), "VN": ("Hà Nội", "Đà Nẵng", "Cần Thơ", "Huế"),
    "CN": ("北京", "上海", "深圳", "成都"), "US": ("Austin", "Boston", "Denver", "Miami"),
}  # fmt: skip
_STEMS = {
    "DE": ("Fischer", "Krüger", "Lindenhof", "Nordlicht", "Süßwaren Groß", "Becker", "Feinkost Hölzl", "Werbeagentur Pixel",
           "Tischlerei Ahorn", "Fahrradladen Kette", "Apotheke am Tor", "Verlag Feder"),
    "VN": ("Gia Bảo", "Phương Nam", "Lộc Phát", "Hưng Thịnh", "Quang Minh", "Đức Thành", "Ngọc Anh", "Thái Sơn"),
    "CN": ("恒通", "金源", "百瑞", "永盛", "瑞丰", "鼎盛", "天和", "嘉信"),
    "US": ("Johnson & Sons", "Bright Star", "River Valley", "Tri-State", "Golden Gate", "Peak Performance", "Old Mill", "First Choice"),
}  # fmt: skip
_LEGAL = {"DE": " GmbH", "VN": " JSC", "CN": "有限公司", "US": " LLC"}
_MONEY = {"DE": ("EUR", 1), "VN": ("VND", 20000), "CN": ("CNY", 8), "US": ("USD", 1)}
_STYLES = ("{n}", "R{n}", "26-{n}", "{y}{m:02}-{n:03}", "F{y}.{n:04}", "{n:05}", "K{c}-{n:03}", "IV/{y}/{n:03}")
_AMOUNTS = (100, 120, 150, 200, 250, 300, 500, 750, 1000, 1200, 1500, 2000)


class _Partner:
    def __init__(self, roll: random.Random, land: str, n: int) -> None:
        self.kind = ItemKind.PURCHASE if roll.random() < 0.25 else ItemKind.SALES
        stem = roll.choice(_STEMS[land])
        self.name = (
            f"{stem} {roll.choice(_CITIES[land])}{_LEGAL[land]}"
            if roll.random() < 0.7
            else f"{stem}{_LEGAL[land]} {n}"
        )
        self.code = f"{land[0]}{200 + n}"
        self.account = f"{land}{roll.randrange(10**18):018}" if roll.random() < 0.7 else ""
        self.hidden_account = self.account or (f"{land}{roll.randrange(10**18):018}" if roll.random() < 0.5 else "")
        self.style = roll.choice(_STYLES)
        self.terms = (roll.choice((8, 14)), Decimal(roll.choice((2, 3)))) if roll.random() < 0.3 else None
        self.care = roll.random()  # how carefully he writes
        self.last = roll.randrange(1, 60)
        self.width = roll.choice((16, 22, 27, 70, 140))


class OtherYear:
    """The same face as the first hand's Year: items, and lines with the truth about each."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed * 7919 + 13)
        self.land = ("DE", "VN", "CN", "US")[self.random.randrange(4)]
        self.currency, self.scale = _MONEY[self.land]
        self.items: list[OpenItem] = []
        self.lines_made: list[tuple[Movement, Truth]] = []
        self.style = self.random.choice(_STYLES)
        self.counter = self.random.randrange(1, 900)
        lands = [self.land] * 5 + list(_CITIES)
        self.partners = [_Partner(self.random, self.random.choice(lands), n) for n in range(78)]
        for partner in self.partners:
            self._relationship(partner)
        self._noise()

    @property
    def lines(self) -> list[tuple[Movement, Truth]]:
        """By day, and within a day in no order."""
        self.random.shuffle(self.lines_made)
        ordered = sorted(self.lines_made, key=lambda each: each[0].date)
        return [
            (replace(line, line=n, parts=tuple(replace(part, line=n) for part in line.parts)), truth)
            for n, (line, truth) in enumerate(ordered, start=1)
        ]

    def _gross(self) -> Decimal:
        if self.random.random() < 0.35:
            return Decimal(self.random.choice(_AMOUNTS) * self.scale)
        return rounded(Decimal(self.random.randrange(990, 480000)) * self.scale / 100, self.currency)

    def _item(self, partner: _Partner, day: date, gross: Decimal | None = None) -> OpenItem:
        if partner.kind is ItemKind.SALES:
            self.counter += 1
            n, style = self.counter, self.style
        else:
            partner.last += self.random.randrange(1, 9)
            n, style = partner.last, partner.style
        number = style.format(n=n, y=day.year, m=day.month, c=partner.code)
        days, percent = partner.terms or (None, None)
        item = OpenItem(
            partner.kind, number, day, partner.name, self.currency, gross or self._gross(), day + timedelta(days=30),
            partner.code if self.random.random() < 0.8 else "", partner.account, Decimal(19), days, percent,
        )  # fmt: skip
        if not any(known.number == number and known.kind is item.kind for known in self.items):
            self.items.append(item)
            return item
        return self._item(partner, day, gross)

    def _relationship(self, partner: _Partner) -> None:
        """A year with one partner: invoices now and then, each settled somehow."""
        day = date(2025, 12, 10) + timedelta(days=self.random.randrange(60))
        flat = self._gross() if self.random.random() < 0.15 else None
        while day < date(2026, 11, 20):
            roll = self.random.random()
            if roll < 0.56:
                self._one(partner, day, flat)
            elif roll < 0.66:
                self._bundle(partner, day)
            elif roll < 0.72:
                self._instalments(partner, day)
            elif roll < 0.76:
                self._same_amounts(partner, day)
            elif roll < 0.79:
                self._again(partner, day)
            elif roll < 0.82:
                self._for_another(partner, day)
            elif roll < 0.85:
                self._not_in_the_table(partner, day)
            elif roll < 0.87:
                self._fee(partner, day)
            elif roll < 0.89:
                self._bounced(partner, day)
            elif roll < 0.91:
                self._credit(partner, day)
            elif roll < 0.94:
                self._too_late(partner, day)
            else:
                self._item(partner, day, flat)
            day += timedelta(days=self.random.randrange(9, 75))

    def _words(self, partner: _Partner, numbers: list[str]) -> str:
        roll, care = self.random, partner.care
        written = [self._spoiled(number) if roll.random() > 0.55 + care / 2 else number for number in numbers]
        lead = roll.choice(("", "Inv ", "our payment ", "Rechnungsnr.: ", "hđ ", "发票号码", "ref/", "Beleg "))
        tail = roll.choice(
            (
                "",
                "",
                f" order {roll.randrange(1, 1200)}",
                f" {partner.code}",
                " vom 3.4.",
                f" tel {roll.randrange(10**6, 10**7)}",
                " 2026",
            )
        )
        if roll.random() < 0.22 - care / 8:
            return roll.choice(("", "services", f"{partner.code}", "monthly payment", "laut Vereinbarung", "付款"))
        return f"{lead}{roll.choice((' ', ', ', '/', ' & ', ';')).join(written)}{tail}"

    def _spoiled(self, number: str) -> str:
        roll = self.random
        at = roll.randrange(len(number))
        match roll.randrange(7):
            case 0:
                return number.replace("0", "O", 1)
            case 1:
                return number[:at] + " " + number[at:]
            case 2:
                return number.lower().replace("-", "").replace("/", "")
            case 3:
                return number[:at] + number[at + 1 :]
            case 4:
                return f"{number[:at]}\n{number[at:]}"
            case 5:
                return number.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ/-")
            case _:
                return (
                    number[: at - 1] + number[at : at + 1] + number[at - 1 : at] + number[at + 1 :] if at else number
                )

    def _shown(self, partner: _Partner) -> str:
        name = partner.name
        spoil = self.random.randrange(6)
        if spoil == 0:
            name = name.replace("ü", "u").replace("ö", "o").replace("ß", "s").replace("ä", "a")
        elif spoil == 1:
            name = name.upper()
        elif spoil == 2:
            name = name.replace("GmbH", "").replace("LLC", "").strip()
        elif spoil == 3 and len(name) > 6:
            at = self.random.randrange(1, len(name) - 1)
            name = name[:at] + name[at + 1 :]
        return name[: partner.width]

    def _line(self, partner: _Partner, day: date, amount: Decimal, text: str, truth: Truth, **more: str) -> Movement:
        sign = 1 if partner.kind is ItemKind.SALES else -1
        told = {
            "name": self._shown(partner),
            "iban": partner.hidden_account if self.random.random() < 0.75 else "",
            **more,
        }
        where = self.random.random()
        if where < 0.12:
            text, told["name"] = f"{told['name']} {text}", ""
        reference = ""
        if 0.12 <= where < 0.3:
            text, reference = "", text[:35]
        line = Movement(0, day, sign * amount, self.currency, OWN, text=text, reference=reference, **told)
        self.lines_made.append((line, truth))
        return line

    def _day(self, item: OpenItem) -> date:
        return item.date + timedelta(days=self.random.choice((1, 4, 8, 13, 20, 28, 31, 33, 45, 62)))

    def _one(self, partner: _Partner, day: date, flat: Decimal | None) -> None:
        item = self._item(partner, day, flat)
        when = self._day(item)
        until = item.discount_until
        early = bool(until and when <= until and self.random.random() < 0.8)
        paid = item.gross - item.discount if early else item.gross
        self._line(
            partner,
            when,
            paid,
            self._words(partner, [item.number]),
            Truth("matched", {item.number: item.gross}, "discount" if early else "one"),
        )

    def _bundle(self, partner: _Partner, day: date) -> None:
        items = [self._item(partner, day + timedelta(days=7 * n)) for n in range(self.random.randrange(2, 5))]
        when = items[-1].date + timedelta(days=self.random.randrange(2, 30))
        paid = [
            each.gross - (each.discount if each.discount_until and when <= each.discount_until else 0)
            for each in items
        ]
        said = [each.number for each in items]
        if self.random.random() < 0.3:
            said = said[:-1]
        truth = Truth("matched", {each.number: each.gross for each in items}, "bundle")
        self._line(partner, when, sum(paid, Decimal(0)), self._words(partner, said), truth)

    def _instalments(self, partner: _Partner, day: date) -> None:
        item = self._item(partner, day)
        third = rounded(item.gross / 3, item.currency)
        when = item.date
        for part in (third, third, item.gross - 2 * third):
            when += timedelta(days=self.random.randrange(8, 34))
            self._line(
                partner,
                when,
                part,
                self._words(partner, [item.number]) + self.random.choice((" Rate", " Teilzahlung", "")),
                Truth("matched", {item.number: part}, "instalment"),
            )

    def _same_amounts(self, partner: _Partner, day: date) -> None:
        """Two invoices of one amount at once; one payment that does not say for which."""
        one = self._item(partner, day)
        self._item(partner, day, one.gross)
        self._line(
            partner,
            self._day(one),
            one.gross,
            self.random.choice(("", "invoice", "Zahlung")),
            Truth("asked", {}, "same amounts"),
        )

    def _again(self, partner: _Partner, day: date) -> None:
        item = self._item(partner, day)
        when, words = self._day(item), self._words(partner, [item.number])
        self._line(partner, when, item.gross, words, Truth("matched", {item.number: item.gross}, "one"))
        self._line(
            partner,
            when + timedelta(days=self.random.choice((1, 2, 30))),
            item.gross,
            words,
            Truth("asked", {}, "again"),
        )

    def _for_another(self, partner: _Partner, day: date) -> None:
        item = self._item(partner, day)
        payer = self.random.choice(self.partners)
        owes_as_much = any(each.party == payer.name and each.gross == item.gross for each in self.items)
        if payer.kind is not partner.kind or payer is partner or owes_as_much:
            return  # nobody could know that it is not his own
        truth = (
            Truth("matched", {item.number: item.gross}, "for another")
            if self.random.random() < 0.6
            else Truth("asked", {}, "for another, unnamed")
        )
        words = f"{item.number} for {partner.name}" if truth.items else ""
        self._line(partner, self._day(item), item.gross, words, truth, name=payer.name, iban=payer.hidden_account)

    def _not_in_the_table(self, partner: _Partner, day: date) -> None:
        """An invoice that nobody told Kontor of; at times its amount is that of an open one."""
        item = self._item(partner, day)
        self.items.remove(item)
        gross = item.gross
        if self.random.random() < 0.4:
            gross = self._item(partner, day + timedelta(days=3)).gross
        truth = Truth("asked" if gross != item.gross else "other", {}, "not in the table")
        self._line(partner, day + timedelta(days=21), gross, item.number, truth)

    def _fee(self, partner: _Partner, day: date) -> None:
        if partner.kind is ItemKind.PURCHASE:
            return
        item = self._item(partner, day, self._gross() + 2000 * self.scale)
        fee = rounded(Decimal(self.random.randrange(300, 3800)) * self.scale / 100, self.currency)
        self._line(
            partner,
            self._day(item),
            item.gross - fee,
            f"{item.number} foreign transfer",
            Truth("matched", {item.number: item.gross}, "fee"),
        )

    def _bounced(self, partner: _Partner, day: date) -> None:
        item = self._item(partner, day)
        when, words = self._day(item), self._words(partner, [item.number])
        paid = self._line(partner, when, item.gross, words, Truth("matched", {item.number: item.gross}, "one"))
        back = Movement(
            0,
            when + timedelta(days=4),
            -paid.amount,
            self.currency,
            OWN,
            paid.name,
            paid.iban,
            text=f"Rückbuchung {words}",
            reversal=True,
        )
        self.lines_made.append((back, Truth("matched", {item.number: -item.gross}, "bounced")))

    def _credit(self, partner: _Partner, day: date) -> None:
        item = self._item(partner, day)
        note = self._item(partner, day + timedelta(days=2), -rounded(item.gross / 4, self.currency))
        both = {item.number: item.gross, note.number: note.gross}
        self._line(
            partner,
            self._day(note),
            item.gross + note.gross,
            f"{item.number} - {note.number}",
            Truth("matched", both, "credit set off"),
        )

    def _too_late(self, partner: _Partner, day: date) -> None:
        """Two per cent kept back that nobody offered, or long after."""
        item = self._item(partner, day)
        kept = rounded(item.gross * 2 / 100, self.currency)
        self._line(
            partner,
            item.date + timedelta(days=40),
            item.gross - kept,
            item.number,
            Truth("asked", {}, "unagreed discount"),
        )

    def _noise(self) -> None:
        roll = self.random
        for _ in range(170):
            day = date(2026, 1, 2) + timedelta(days=roll.randrange(350))
            partner = roll.choice(self.partners)
            case = roll.randrange(6)
            amount = -self._gross()
            if case == 0:  # a partner's other business, at a round amount
                self._line(
                    partner,
                    day,
                    abs(amount) + Decimal(self.scale) / 2 if self.scale == 1 else abs(amount) + 1,
                    roll.choice(("Kaution", "deposit rent", "donation")),
                    Truth("other", {}, "other business"),
                )
                continue
            text = roll.choice(
                (
                    f"POS {roll.randrange(10**4)} {day:%d.%m.}",
                    f"Abo {roll.randrange(1, 900)}",
                    f"toll {roll.randrange(10**6)}",
                    f"契约{roll.randrange(900)}",
                )
            )
            if case == 1:
                amount = abs(amount)
            self.lines_made.append(
                (
                    Movement(
                        0,
                        day,
                        amount,
                        self.currency,
                        OWN,
                        roll.choice(("Shell", "Amazon", "市政府", "Điện lực", "Payroll")),
                        text=text,
                    ),
                    Truth("other", {}, "noise"),
                )
            )
        for month in range(1, 12):
            amount = Decimal(roll.choice(_AMOUNTS) * self.scale)
            for own, other, sign in ((OWN, SAVINGS, -1), (SAVINGS, OWN, 1)):
                self.lines_made.append(
                    (
                        Movement(
                            0, date(2026, month, 28), sign * amount, self.currency, own, "us", other, text="transfer"
                        ),
                        Truth("other", {}, "own"),
                    )
                )
