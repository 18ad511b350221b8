"""A fourth made-up bank year, written blind: Poland, Vietnam, China, and a Dutch firm that banks in Germany as well.

Written from the issue, the contract and what banks print, before the code that it tests was opened. An answer is what
an expert clerk with the whole year before him would say: `sure` (these items, this much), `either` (asking is as good
as this answer), `ask` (nobody can know: any match is wrong) or `none` (it pays no open item at all).
"""

from __future__ import annotations

import random
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from benchmarks._bank_year import OWN, Truth
from benchmarks._bank_year_fourth_answers import Item, Line, Party, judged
from benchmarks._bank_year_fourth_lands import LANDS, written
from office.books.items import ItemKind, OpenItem
from office.books.matching.movement import Movement

Paid = Sequence[tuple[int, int]]
CUSTOMERS, SUPPLIERS = 72, 22
YEAR_STARTS, YEAR_ENDS = date(2025, 1, 1), date(2025, 12, 31)

ACCIDENTS = (
    "double", "double", "credit", "credit", "credit silent", "refund", "typo more", "typo less", "rounded",
    "old", "reminded", "stranger", "noise", "noise",
)  # fmt: skip
HABITS = {
    "neat": 17, "tail": 9, "slip": 5, "account": 10, "collector": 8, "cut list": 4, "no list": 5, "saver": 7,
    "part": 5, "debit": 5, "month": 6, "silent twin": 4, "abroad": 6, "third": 4,
    "customer number": 4, "card": 2, "prepays": 4,
}  # fmt: skip


def plain(text: str) -> str:
    """Upper case without marks, as an old bank's code page leaves a name."""
    bare = unicodedata.normalize("NFD", text.replace("Ł", "L").replace("ł", "l").replace("Đ", "D").replace("đ", "d"))
    return "".join(mark for mark in bare if not unicodedata.combining(mark)).upper()


class FourthYear:
    """One firm's year: `items` and `lines` (in order of date), every answer decided."""

    def __init__(self, seed: int) -> None:
        """The same seed makes the same year; four seeds in a row are the four lands."""
        self.land = LANDS[seed % len(LANDS)]
        self.rng = random.Random(f"{self.land.code} {seed}")
        self.open: list[Item] = []
        self.made: list[Line] = []
        self.serials: dict[int, int] = {}
        self.first = self.rng.randint(3, 400)
        names = self._names(CUSTOMERS + SUPPLIERS)
        self.full_names = names
        habits = self.rng.choices(list(HABITS), list(HABITS.values()), k=CUSTOMERS)
        self.customers = [self._party(n, names[n], habit) for n, habit in enumerate(habits)]
        self.suppliers = [self._party(CUSTOMERS + n, names[CUSTOMERS + n], self.rng.choice(("neat", "saver", "debit",
        "batch")))
                          for n in range(SUPPLIERS)]  # fmt: skip
        self.parties = self.customers + self.suppliers
        self._sell()
        for customer in self.customers:
            self._settle(customer)
        for supplier in self.suppliers:
            self._buy(supplier)
        self._others()
        self.named_later: set[int] = set()
        self.made = judged(self)

    @property
    def items(self) -> list[OpenItem]:
        """As the contract's table of open items holds them."""
        return [
            OpenItem(
                ItemKind(item.kind), item.number, item.date, item.party, item.currency,
                self._money(item.gross, item.currency), item.due, item.party_number, item.party_iban,
                Decimal(item.vat_rate), item.discount_days or None,
                Decimal(item.discount_percent) if item.discount_percent else None,
            )
            for item in self.open
        ]  # fmt: skip

    @property
    def lines(self) -> list[tuple[Movement, Truth]]:
        """By day, as the bank sends them, each with what the clerk says."""
        outcomes = {"sure": "matched", "either": "either", "ask": "asked", "none": "other"}
        told = []
        for n, line in enumerate(self.made, start=1):
            amount = self._money(line.amount, self.land.currency)
            own = OWN if line.account == "home" else "OWN-ACCOUNT-2"
            seen = Movement(
                n, line.date, amount, self.land.currency, own, line.name, line.iban, line.reference, line.text
            )
            paid: Counter[str] = Counter()
            for index, part in line.truth if line.verdict in ("sure", "either") else ():
                item = self.open[index]
                paid[item.number] += self._money(part, item.currency)  # type: ignore[assignment]
            told.append((seen, Truth(outcomes[line.verdict], dict(paid), line.kind)))  # type: ignore[arg-type]
        return told

    def _money(self, minor: int, currency: str) -> Decimal:
        return Decimal(minor) if currency == "VND" else Decimal(minor).scaleb(-2)

    # who

    def _names(self, count: int) -> list[str]:
        """Legal names, each once; some share a stem (branches, brothers)."""
        found: dict[str, None] = {}
        while len(found) < count:
            stem, form = self.rng.choice(self.land.stems), self.rng.choice(self.land.forms)
            given, family = self.rng.choice(self.land.given), self.rng.choice(self.land.family)
            name = form.format(stem=stem, given=given, family=family, place=self.rng.choice(self.land.places))
            found[name] = None
        return list(found)

    def _party(self, index: int, name: str, habit: str) -> Party:
        printed = full = self.land.short(plain(name) if self.land.code != "CN" else name)
        known = True
        if (chance := self.rng.random()) < 0.14:
            printed, known = self._stranger(), False
        elif chance < 0.3:
            printed += self.land.address
        cut = self.rng.choice(self.land.widths)
        number, told = f"{self.land.customer_prefix}{10_000 + index * 7}", self.rng.random() < 0.6
        return Party(name, number, self._iban(), told, printed[:cut].strip(), known, full, habit)

    def _stranger(self) -> str:
        """A payer whose name stands in no book of ours (one of its words may)."""
        while True:
            given, family = self.rng.choice(self.land.given), self.rng.choice(self.land.family)
            if not any(given in name and family in name for name in self.full_names):
                return self.land.person(given, family, self.rng.choice("ABEHJKMPTWZ"))

    def _iban(self) -> str:
        digits = "".join(str(self.rng.randint(0, 9)) for _ in range(self.land.account_digits))
        if not self.land.iban_head:
            return digits
        bank = self.land.iban_head[2:] + digits
        spoken = "".join(str(int(mark, 36)) for mark in bank + self.land.iban_head[:2])
        return f"{self.land.iban_head[:2]}{98 - int(spoken + '00') % 97:02d}{bank}"

    # what

    def _sum(self, *, catalogue: float = 0.4) -> int:
        """A gross amount in minor units: of the price list, or an odd one."""
        unit = self.land.unit
        if self.rng.random() < catalogue:
            return self.rng.choice(self.land.prices) * unit * self.rng.choice((1, 1, 1, 2, 3, 5))
        return max(1, round(self.rng.lognormvariate(6.6, 1.0) * unit * self.land.scale))

    def _bill(
        self, party: Party, day: date, gross: int, *, kind: str = "sales", number: str = "", **more: str | int
    ) -> int:
        """A new item; sales are numbered in a row."""
        if not number:
            row = day.month if self.land.monthly_numbers else 0
            self.serials[row] = self.serials.get(row, 0 if row else self.first) + self.land.step(self.rng)
            number = self.land.number(self.serials[row], day)
        fresh = Item(kind, number, day, day + timedelta(days=self.rng.choice((7, 14, 14, 30))), party.name,
        party.number,
                     party.iban if party.told else "", self.land.currency, gross, self.land.vat)  # fmt: skip
        self.open.append(replace(fresh, **more))  # type: ignore[arg-type]
        party.items.append(len(self.open) - 1)
        return len(self.open) - 1

    def _sell(self) -> None:
        """The year's sales in order of date, numbered in that order."""
        plan: list[tuple[date, Party, int]] = []
        for party in self.customers:
            if party.habit in ("month", "silent twin"):
                fee = self.rng.choice(self.land.prices) * self.land.unit
                plan += [(date(2025, month, self.rng.randint(1, 4)), party, fee) for month in range(1, 13)]
                continue
            for _ in range(self.rng.choice((1, 2, 3, 5, 8, 12))):
                plan.append((YEAR_STARTS + timedelta(days=self.rng.randint(0, 330)), party, self._sum()))
        for day, party, gross in sorted(plan, key=lambda planned: (planned[0], planned[1].number)):
            if party.habit == "saver":
                self._bill(party, day, gross, discount_days=10, discount_percent=2)
            elif party.habit == "abroad" and self.rng.random() < 0.5:
                cents = max(2000, round(gross / self.land.unit * 100 / self.land.rate))
                self._bill(party, day, cents, currency=self.land.foreign)
            else:
                self._bill(party, day, gross)

    # how it is paid

    def _write(self, index: int, how: str = "neat") -> str:
        return written(self.land, self.open[index].number, how, self.rng)

    def _bare(self, index: int) -> str:
        """The least that still says which invoice is meant."""
        item = self.open[index]
        return self.land.bare(item.number) if item.kind == "sales" else item.number

    def _line(  # noqa: PLR0917  read as a row of a table
        self, party: Party, day: date, amount: int, text: str, kind: str, truth: Paid, **more: str | bool
    ) -> None:
        """Print the line as this land's bank does (its numbers, its widths), with the answer; nothing after the year.

        `more`: `named` (True unless told), `verdict` where it needs no thought, `debit` the mandate, `stranger` for a
        payer who stands in no book.
        """
        if day > YEAR_ENDS:
            return
        name, account, named = party.printed, party.iban, bool(more.get("named", True)) and bool(truth)
        if more.get("stranger"):
            name, account = self._stranger(), self._iban()
        verdict = str(more.get("verdict", ""))
        width = 35 if self.rng.random() < 0.1 else self.land.room
        if len(text) > width:  # what does not fit is not passed on
            text = text[:width]
            named = named and all(self._bare(index)[-4:] in text for index, _ in truth)
            kind = "list cut" if kind == "list" and not named else kind
            if kind in ("fee told", "exchange told"):  # what the banks took is no longer told in full
                verdict = "either"
        seen = self.land.print_line(self.rng, name, account, text, str(more.get("debit", "")))
        self.made.append(Line(day, amount, seen.name, seen.iban, seen.reference, seen.text, kind, tuple(truth),
                               verdict, named, self.parties.index(party),
                               seen.account))  # fmt: skip

    def _settle(self, party: Party) -> None:
        """Pay (or not) what this customer owes, in his habit, with the accidents of a year."""
        if party.habit in ("collector", "cut list", "no list"):
            self._collect(party)
            return
        for item in list(party.items):
            day = self.open[item].date + timedelta(days=self.rng.choice((3, 6, 9, 13, 16, 24, 33, 47)))
            chance = self.rng.random()
            ours = self.open[item].currency == self.land.currency
            if 0.04 < chance < 0.2 and ours and party.habit not in ("month", "silent twin"):
                self._accident(party, item, day)
            elif chance >= 0.04:
                self._usual(party, item, day)

    def _usual(self, party: Party, item: int, day: date) -> None:
        due, words, habit = self.open[item], self.land.words, party.habit
        gross, whole = due.gross, [(item, due.gross)]
        match habit:
            case "abroad":
                self._abroad(party, item, day)
            case "part":
                self._parts(party, item, day)
            case "debit":
                self._debit(party, item, due.due)
            case "tail" | "slip":
                how = habit if self.rng.random() < 0.7 else "neat"
                self._line(party, day, gross, self._write(item, how), f"number {how}", whole, named=how == "neat")
            case "account" | "silent twin":
                self._line(party, day, gross, self.rng.choice(words["pay"]), habit, whole, named=False)
            case "customer number":
                self._line(party, day, gross, words["customer"][0].format(c=party.number), habit, whole, named=False)
            case "month":
                text = words["month"][0].format(m=self.land.months[due.date.month - 1], y=2025)
                day = due.date + timedelta(days=self.rng.choice((4, 12, 40)))
                self._line(party, day, gross, text, habit, whole, named=False)
            case "saver":
                early = self.rng.random() < 0.75
                day = due.date + timedelta(days=self.rng.randint(4, 10) if early else 29)
                text = f"{self._write(item)} {self.rng.choice(words['discount'])}"
                kind = "discount" if early else "discount late"
                self._line(
                    party, day, gross - round(gross / 50), text, kind, whole, verdict="" if early else "either"
                )
            case "third" if self.rng.random() < 0.75:
                self._line(party, day, gross, self._write(item), "third named", whole, stranger=True)
            case "third":
                self._line(party, day, gross, words["pay"][0], "third silent", whole, verdict="ask", stranger=True)
            case "card":
                name, text = self.rng.choice(self.land.processors)
                batch = 3 * gross - gross * 14 // 1000 + self._sum()
                self.made.append(
                    Line(day, batch, name, self._iban(), "", text.format(d=day), "processor's batch", (), "none")
                )
            case "prepays":
                text = words["order"][0].format(o=self.rng.randint(1000, 99_999))
                day = due.date - timedelta(days=self.rng.randint(1, 9))
                self._line(party, day, gross, text, "before the invoice", whole, named=False)
            case _:
                self._line(party, day, gross, self._write(item), "number", whole)

    def _parts(self, party: Party, item: int, day: date) -> None:
        gross, words = self.open[item].gross, self.land.words
        third = gross // 3
        if self.rng.random() < 0.5:
            for k, amount in enumerate((third, third, gross - 2 * third)):
                text = f"{self._write(item)} {words['instalment'][0].format(k=k + 1, m=3)}"
                self._line(party, day + timedelta(days=30 * k), amount, text, "instalment", [(item, amount)])
            return
        first, named = max(1, gross * self.rng.choice((20, 30, 50)) // 100), self.rng.random() < 0.6
        text = f"{self._write(item)} {words['part'][0]}" if named else words["part"][0]
        self._line(party, day, first, text, "part", [(item, first)], named=named)
        if self.rng.random() < 0.7:
            rest = gross - first
            self._line(party, day + timedelta(days=21), rest, self._write(item), "rest", [(item, rest)])

    def _debit(self, party: Party, item: int, day: date) -> None:
        """A direct debit that we drew; one in six comes back, with a fee on top."""
        gross, mandate = self.open[item].gross, f"M{party.number}-{self.land.code}1"
        self._line(party, day, gross, self._write(item), "debit drawn", [(item, gross)], debit=mandate)
        if self.rng.random() < 0.17:
            back = -gross - self.rng.choice((0, 3, 7)) * self.land.unit * self.land.fee_scale
            text, day = f"{self.land.words['returned'][0]} {self._write(item)}", day + timedelta(days=3)
            self._line(party, day, back, text, "debit returned", [(item, -gross)], debit=mandate)
            if self.rng.random() < 0.6:
                self._line(
                    party, day + timedelta(days=12), gross, self._write(item), "paid after return", [(item, gross)]
                )

    def _abroad(self, party: Party, item: int, day: date) -> None:
        due, land = self.open[item], self.land
        told = self.rng.random() < 0.65
        whole, verdict = [(item, due.gross)], "" if told else "either"
        if due.currency != land.currency:
            rate = land.rate * self.rng.uniform(0.97, 1.03)
            text = self._write(item) + (" " + land.exchange_told(due.currency, due.gross, rate) if told else "")
            kind = "exchange told" if told else "exchange untold"
            self._line(party, day, round(due.gross / 100 * rate * land.unit), text, kind, whole, verdict=verdict)
            return
        fee = self.rng.choice((5, 12, 18)) * land.unit * land.fee_scale
        if due.gross < 8 * fee:
            self._line(party, day, due.gross, self._write(item), "number", whole)
            return
        text = self._write(item) + (" " + land.fee_told(due.gross, fee) if told else "")
        self._line(party, day, due.gross - fee, text, "fee told" if told else "fee untold", whole, verdict=verdict)

    def _accident(self, party: Party, item: int, day: date) -> None:
        due, words, unit, rng = self.open[item], self.land.words, self.land.unit * self.land.fee_scale, self.rng
        gross, whole, number = due.gross, [(item, due.gross)], self._write(item)
        match rng.choice(ACCIDENTS):
            case "double":
                self._line(party, day, gross, number, "number", whole)
                self._line(
                    party, day + timedelta(days=rng.choice((1, 2, 9))), gross, number, "double", (), verdict="none"
                )
            case "credit" | "credit silent" as way:
                note = self._bill(party, due.date + timedelta(days=2), -(gross * rng.choice((5, 10, 25)) // 100))
                less = self.open[note].gross
                text = f"{number} {words['minus'][0]} {self._write(note)}" if way == "credit" else number
                both = [(item, gross), (note, less)]
                self._line(party, max(day, due.date + timedelta(days=3)), gross + less, text, f"{way} netted", both)
            case "refund":
                self._line(party, day, gross, number, "number", whole)
                note = self._bill(party, day + timedelta(days=5), -gross)
                text = f"{words['refund'][0]} {self._write(note)}"
                self._line(party, day + timedelta(days=12), -gross, text, "refund", [(note, -gross)])
            case "typo more":
                self._line(party, day, gross + 9 * max(1, gross // 50), number, "typo more", whole, verdict="either")
            case "typo less":
                less = gross - 9 * max(1, gross // 50)
                self._line(party, day, less, number, "typo less", [(item, less)], verdict="either")
            case "rounded":
                down = gross // (10 * unit) * 10 * unit or gross
                verdict = "either" if down < gross else ""
                self._line(party, day, down, number, "rounded", [(item, down)], verdict=verdict)
            case "old":
                last = self.land.number(rng.randint(2, 300), date(2024, rng.choice((10, 11, 12)), 20))
                last = (
                    last.replace("1C25", "1C24", 1)
                    if last[:4] == "1C25"
                    else "24" + last[2:]
                    if last[:2] == "25"
                    else last
                )
                day = max(due.date, date(2025, 1, rng.randint(2, 28)))
                self._line(
                    party, day, gross, written(self.land, last, "neat", rng), "last year's", (), verdict="none"
                )
            case "reminded":
                paid, text = gross + rng.choice((5, 10)) * unit, f"{number} {words['reminder'][0]}"
                self._line(
                    party, day + timedelta(days=30), paid, text, "with reminder's fee", whole, verdict="either"
                )
            case "stranger":
                self._line(party, day, gross, words["pay"][0], "stranger", whole, verdict="ask", stranger=True)
            case _:
                text = f"{words['theirs'][0].format(o=rng.randint(100, 9999))} {number} {words['thanks'][0]}"
                self._line(party, day, gross, text, "their number too", whole)

    def _collect(self, party: Party) -> None:
        """Every six to ten weeks he pays all that is open: with the list, with as much of it as fits, with none."""
        day = date(2025, 2, self.rng.randint(1, 28))
        waiting = sorted(party.items, key=lambda index: self.open[index].date)
        while day <= YEAR_ENDS and waiting:
            now = [index for index in waiting if self.open[index].date < day][:9]
            waiting = [index for index in waiting if index not in now]
            if now:
                self._pay_together(party, day, now)
            day += timedelta(days=self.rng.randint(40, 70))

    def _pay_together(self, party: Party, day: date, now: list[int]) -> None:
        first, *rest = [self._write(now[0]), *(self._bare(index) for index in now[1:])]
        text = listed = self.rng.choice((", ", " ", "+", ";")).join([first, *rest])
        kind = "list"
        if party.habit == "cut list" and rest:
            text, kind = listed[: max(len(first), len(listed) * 6 // 10)], "list cut"
        elif party.habit == "no list":
            text, kind = self.rng.choice(self.land.words["pay"]), "no list"
        whole = [(index, self.open[index].gross) for index in now]
        kind += "" if rest else " of one"
        self._line(party, day, sum(gross for _, gross in whole), text, kind, whole, named=text == listed)

    # what we pay

    def _buy(self, party: Party) -> None:
        """A supplier's invoices and how they leave our account."""
        style, serial, words = self.rng.choice(self.land.their_numbers), self.rng.randint(11, 9000), self.land.words
        owed: list[int] = []
        saver: dict[str, str | int] = {"discount_days": 14, "discount_percent": 3} if party.habit == "saver" else {}
        for month in sorted(self.rng.sample(range(1, 13), self.rng.choice((2, 4, 6, 9, 12)))):
            serial += self.rng.randint(1, 40)
            day, gross = date(2025, month, self.rng.randint(1, 27)), self._sum(catalogue=0.2)
            number = style.format(n=serial, m=month, y=25)
            item = self._bill(party, day, gross, kind="purchase", number=number, **saver)
            whole = [(item, gross)]
            match party.habit:
                case "batch":
                    owed.append(item)
                case "saver":
                    less = gross - round(gross * 3 / 100)
                    self._line(party, day + timedelta(days=9), -less, number, "we take discount", whole)
                case "debit":
                    text = words["utility"][0].format(c=self.rng.randint(10**7, 10**8), n=number)
                    day += timedelta(days=11)
                    self._line(party, day, -gross, text, "we are debited", whole, debit=f"{party.number}MND")
                case _:
                    text = number if self.rng.random() < 0.8 else self.rng.choice(words["pay"])
                    day += timedelta(days=self.rng.randint(5, 30))
                    self._line(party, day, -gross, text, "we pay", whole, named=text == number)
        for pair in (owed[at : at + 2] for at in range(0, len(owed), 2)):
            whole = [(item, self.open[item].gross) for item in pair]
            day = max(self.open[item].date for item in pair) + timedelta(days=8)
            text = " ".join(self.open[item].number for item in pair)
            self._line(party, day, -sum(gross for _, gross in whole), text, "we pay several", whole)

    def _others(self) -> None:
        """What pays no item: rent, wages, taxes, cash, our other account; some of it as much as an open item."""
        ours = [item for item in self.open if item.gross > 0 and item.currency == self.land.currency]
        for name, text, sign, often in self.land.others:
            for month in range(1, 13, max(1, 12 // often)):
                day, amount = date(2025, month, self.rng.randint(1, 28)), self._sum(catalogue=0.3)
                wanted = "sales" if sign > 0 else "purchase"
                decoys = [item.gross for item in ours if item.kind == wanted and item.date < day]
                if decoys and self.rng.random() < 0.25:
                    amount = self.rng.choice(decoys[-12:])
                filled = text.format(n=self.rng.randint(100_000, 999_999), m=f"{month:02d}", y=2025)
                account = self._iban() if name else ""
                self.made.append(Line(day, sign * amount, name, account, "", filled, "other", (), "none"))
