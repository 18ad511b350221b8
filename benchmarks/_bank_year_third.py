"""A made-up year of a small firm at its bank, with the truth about every line: the third hand.

Written before its first run was looked at, about the habits of banks and payers that the other two hands do not have: Swiss
QR and creditor references, American ACH records and cheques without a name, Vietnamese transfer texts without accents,
twenty-digit Chinese invoices, German tags and lines of 27 signs, payment runs with a list that the bank cuts off,
short lists ("4711-4713", "4711/12"), payers who use their last transfer as a template, families, parent companies that
pay for a daughter every month, and payouts of card companies that only their own report explains.
"""

# ruff: noqa: E501  names and cases are tables

import random
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from benchmarks._bank_year import OWN, SAVINGS, Truth
from core.money import rounded
from office.books.items import ItemKind, OpenItem
from office.books.matching.movement import Movement

if TYPE_CHECKING:
    from collections.abc import Callable

FIRMS: dict[str, tuple[str, int, tuple[str, ...]]] = {  # land: currency, scale, how the firm numbers its invoices
    "CH": ("CHF", 1, ("{n:06}", "R-{n}", "2026.{n:04}")),
    "DE": ("EUR", 1, ("RG26{n:05}", "2026/{m:02}/{n:04}", "{c}-{n:03}-26")),
    "US": ("USD", 1, ("{n}", "SI-26-{n:05}", "INV{n}")),
    "VN": ("VND", 23000, ("1C26TYY-{n:08}", "{n:07}")),
    "CN": ("CNY", 7, ("264420000000{n:08}", "XSD-{m:02}{n:04}")),
}  # fmt: skip
FIRST_NAMES = {
    "CH": ("Reto", "Ursina", "Beat", "Chantal"), "DE": ("Hans", "Petra", "Jörg", "Inge"), "US": ("Dale", "Kimberly", "Wayne", "Tiffany"),
    "VN": ("Văn Hùng", "Thị Lan", "Quốc Bảo", "Ngọc Mai"), "CN": ("伟", "芳", "建国", "秀英"),
}  # fmt: skip
FAMILIES = {
    "CH": ("Zgraggen", "Bünzli", "Perrin", "Ruckstuhl", "Gasser", "Odermatt"), "DE": ("Göbel", "Kühn", "Straßer", "Wächter", "Lütje", "Roth"),
    "US": ("Gallagher", "Whitfield", "Sorensen", "Delgado", "O'Brien", "Nakamura"), "VN": ("Nguyễn", "Trần", "Lê", "Phạm", "Bùi", "Đặng"),
    "CN": ("赵", "钱", "孙", "周", "吴", "郑"),
}  # fmt: skip
TRADES = {
    "CH": ("Sanitär {}", "{} Metallbau", "Imprimerie {}", "Garage {}", "{} Treuhand", "Schreinerei {}"),
    "DE": ("{} Dachtechnik", "Fleischerei {}", "{} & Söhne Fördertechnik", "Autohaus {}", "Pflegedienst {}", "Ingenieurbüro {}"),
    "US": ("{} Plumbing & Heating", "{} Orthodontics", "{} Bros Roofing", "{} Family Farms", "Law Offices of {}", "{} Logistics"),
    "VN": ("Thương mại {}", "Xây dựng {}", "Dịch vụ Vận tải {}", "Nội thất {}", "In ấn {}", "Thực phẩm {}"),
    "CN": ("{}记食品", "{}氏建材", "{}华电子", "{}盛物流", "{}和服饰", "{}丰五金"),
}  # fmt: skip
FORMS = {"CH": "{} AG|{} GmbH|{} Sàrl", "DE": "{} GmbH|{} KG|{} e.K.|{} GbR", "US": "{} Inc|{} LLC|{} Co|{} PLLC", "VN": "Công ty TNHH {}|Công ty CP {}", "CN": "杭州{}有限公司|无锡{}有限公司|佛山{}股份有限公司"}  # fmt: skip
TOWNS = {"CH": "8400 Winterthur", "DE": "48143 Münster", "US": "BOISE ID", "VN": "TP HCM", "CN": "浙江"}
HABITS = (
    "full", "full", "full", "full", "plain", "plain", "tail", "tail", "typo", "slip", "structured", "structured", "month", "customer", "silent", "template",
)  # fmt: skip


@dataclass(frozen=True)
class Payer:
    """A customer or supplier: who he is in our books, who he is at the bank, and how he writes."""

    kind: ItemKind
    land: str
    name: str
    at_bank: str
    code: str
    known_account: str
    account: str
    habit: str
    pattern: str
    terms: tuple[int, Decimal] | None
    parent: tuple[str, str] | None  # name and account of the firm that pays for him
    mandate: str


def without_accents(text: str) -> str:
    """As banks with plain letters write it."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D").replace("ß", "ss"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def check_digit(digits: str) -> int:
    """Modulo 10 recursive, as the Swiss QR reference has it."""
    carry = 0
    for each in digits:
        carry = (0, 9, 4, 6, 8, 2, 7, 1, 3, 5)[(carry + int(each)) % 10]
    return (10 - carry) % 10


def creditor_reference(body: str) -> str:
    """ISO 11649: RF and two check digits before the body."""
    number = "".join(str(int(sign, 36)) for sign in f"{body}RF00")
    return f"RF{98 - int(number) % 97:02}{body}"


def digits_of(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit())


class ThirdYear:
    """The same face as the first hand's Year: items, and lines with the truth about each."""

    def __init__(self, seed: int) -> None:
        self.roll = random.Random(f"third {seed}")
        self.land = tuple(FIRMS)[seed % len(FIRMS)]
        self.currency, self.scale, patterns = FIRMS[self.land]
        self.pattern = self.roll.choice(patterns)
        self.count = self.roll.choice((14, 730, 4100, 15800))
        self.items: list[OpenItem] = []
        self._made: list[tuple[Movement, Truth]] = []
        payers = [self._payer(n) for n in range(92)]
        diary = sorted(
            ((date(2026, 1, 3) + timedelta(days=self.roll.randrange(325)), n) for n in range(460)),
        )
        for day, _ in diary:
            self._something(self.roll.choice(payers), day)
        for payer in payers[::11]:
            self._every_month(payer)
        self._everyday(payers)

    @property
    def lines(self) -> list[tuple[Movement, Truth]]:
        """By day, as the bank sends them."""
        ordered = sorted(self._made, key=lambda each: each[0].date)
        return [
            (replace(line, line=n, parts=tuple(replace(part, line=n) for part in line.parts)), truth)
            for n, (line, truth) in enumerate(ordered, start=1)
        ]

    # who

    def _payer(self, n: int) -> Payer:
        roll = self.roll
        land = self.land if roll.random() < 0.85 else roll.choice(tuple(FIRMS))
        family, first = roll.choice(FAMILIES[land]), roll.choice(FIRST_NAMES[land])
        person = roll.random() < 0.3
        if person:
            name = (
                f"{family}{first}" if land == "CN" else f"{family} {first}" if land == "VN" else f"{first} {family}"
            )
        else:
            second = (
                roll.choice(FIRST_NAMES[land]).split()[-1] if roll.random() < 0.6 else roll.choice(FAMILIES[land])
            )
            inner = f"{family}{second}" if land == "CN" else f"{family} {second}"
            name = roll.choice(FORMS[land].split("|")).format(roll.choice(TRADES[land]).format(inner))
        kind = ItemKind.PURCHASE if roll.random() < 0.28 and not person else ItemKind.SALES
        account = f"{land}{roll.randrange(10**16):016}"
        parent = (f"{roll.choice(FAMILIES[land])} Holding", f"{land}{roll.randrange(10**16):016}")
        return Payer(
            kind, land, name, self._at_bank(land, name, person), f"{roll.choice('4567')}{n:03}{roll.randrange(100):02}",
            account if roll.random() < 0.55 else "", account, roll.choice(HABITS) if kind is ItemKind.SALES else roll.choice(("full", "full", "plain", "tail")),
            roll.choice(FIRMS[land][2]), (roll.choice((7, 10, 14)), Decimal(roll.choice((2, 3)))) if roll.random() < 0.25 else None,
            parent if not person and roll.random() < 0.08 else None, f"M-{roll.randrange(10**6):06}" if kind is ItemKind.PURCHASE and roll.random() < 0.3 else "",
        )  # fmt: skip

    def _at_bank(self, land: str, name: str, person: bool) -> str:
        """The name as his bank sends it, always the same."""
        roll = self.roll
        match land:
            case "CN":
                return name
            case "VN":
                return without_accents(name).upper().replace("CONG TY", roll.choice(("CONG TY", "CTY")))
            case "US":
                return name.upper()[: roll.choice((16, 22, 35))]
            case _ if person and roll.random() < 0.5:
                first, *_, family = name.split()
                return roll.choice(
                    (f"{family}, {first}", f"{first} und Maria {family}", f"{family} {first} {TOWNS[land]}")
                )
            case "CH":
                return f"{name}, {TOWNS[land]}" if roll.random() < 0.5 else name
            case _:
                return without_accents(name)[:27] if roll.random() < 0.5 else name.upper()

    # what

    def _gross(self) -> Decimal:
        roll = self.roll
        whole = roll.choice((roll.randrange(40, 900), roll.randrange(300, 9000), 50 * roll.randrange(2, 60)))
        cents = roll.choice((Decimal(0), Decimal(roll.randrange(100)) / 100, Decimal(roll.randrange(20)) / 20))
        return rounded((whole + cents) * self.scale, self.currency)

    def _item(self, payer: Payer, day: date, gross: Decimal | None = None, *, told: bool = True) -> OpenItem:
        self.count += 1 if payer.kind is ItemKind.SALES else 0
        n = self.count if payer.kind is ItemKind.SALES else self.roll.randrange(10, 9000)
        pattern = self.pattern if payer.kind is ItemKind.SALES else payer.pattern
        days, percent = payer.terms or (None, None)
        item = OpenItem(
            payer.kind, pattern.format(n=n, m=day.month, c=payer.code), day, payer.name, self.currency, gross or self._gross(),
            day + timedelta(days=30), payer.code if self.roll.random() < 0.9 else "", payer.known_account, Decimal(8), days, percent,
        )  # fmt: skip
        if any(each.number == item.number and each.party == item.party for each in self.items):
            return self._item(payer, day, gross, told=told)
        if told:
            self.items.append(item)
        return item

    # what is written

    def _words(self, payer: Payer, items: list[OpenItem]) -> tuple[str, str]:
        """(reference, text) of a payment for these items."""
        roll, numbers = self.roll, [each.number for each in items]
        lead = roll.choice(
            {
                "CH": ("Rechnung ", "Rg. ", "facture ", ""), "DE": ("Rechnung ", "Re-Nr.", "RE ", "wg. ", ""), "US": ("INVOICE ", "Inv# ", "", "PMT INV "),
                "VN": ("thanh toan hd ", "tt tien hang hoa don so ", "ck "), "CN": ("货款发票", "付", "发票号", ""),
            }[payer.land]
        )  # fmt: skip
        match payer.habit:
            case "structured" if len(items) == 1 and self.land in {"CH", "DE"}:
                return self._structured(payer, numbers[0]), ""
            case "plain" | "structured":
                said = " ".join("".join(sign for sign in each.lower() if sign.isalnum()) for each in numbers)
            case "tail":
                said = self._short(numbers)
            case "typo":
                said = ", ".join(self._typed(each) for each in numbers)
            case "slip":
                said = ",".join(each.replace("-", " ").replace("/", " ").replace(".", "") for each in numbers)
            case "month":
                day = items[0].date
                return "", roll.choice(
                    (f"{lead}vom {day:%d.%m.%y}", f"{lead}{day:%B} {day.year}", f"{lead}{day.month}/{day.year}")
                )
            case "customer":
                return "", f"{roll.choice(('Kunde ', 'Cust ', 'MA KH ', '客户'))}{payer.code}"
            case "silent":
                return "", roll.choice(("", "", "Zahlung", "payment thank you", "chuyen tien", "货款"))
            case _:
                said = ", ".join(numbers)
        return "", f"{lead}{said}"

    def _structured(self, payer: Payer, number: str) -> str:
        digits = digits_of(number)
        if self.land == "CH" or self.roll.random() < 0.3:
            body = f"{self.roll.choice(('000000', '210000'))}{payer.code:0>10}{digits[-10:]:0>10}"
            written = f"{body}{check_digit(body)}"
            return (
                written
                if self.roll.random() < 0.7
                else f"{written[:2]} {' '.join(written[n : n + 5] for n in range(2, 27, 5))}"
            )
        return creditor_reference(digits[-12:])

    def _short(self, numbers: list[str]) -> str:
        """Last digits only; several of them as people shorten a list."""
        tails = [digits_of(each)[-6:].lstrip("0") for each in numbers]
        in_a_row = len(tails) > 2 and all(int(b) - int(a) == 1 for a, b in pairwise(tails))
        if in_a_row and self.roll.random() < 0.5:
            return f"{tails[0]}-{tails[-1]}"
        if (
            len(tails) > 1
            and self.roll.random() < 0.5
            and all(each[:-2] == tails[0][:-2] and len(each) > 3 for each in tails)
        ):
            return "/".join((tails[0], *(each[-2:] for each in tails[1:])))
        return ", ".join(tails)

    def _typed(self, number: str) -> str:
        places = [at for at, sign in enumerate(number) if sign.isdigit()]
        at = self.roll.choice(places[-5:])
        wrong = str((int(number[at]) + self.roll.randrange(1, 9)) % 10)
        return self.roll.choice(
            (
                number[:at] + number[at + 1 :],
                number[:at] + number[at] + number[at:],
                number[:at] + wrong + number[at + 1 :],
                number,
            )
        )

    def _shown(self, payer: Payer, text: str, day: date) -> dict[str, str]:
        """The bank's own way of showing a payment: name, account and text as its fields have them."""
        roll, named = self.roll, payer.at_bank
        match self.land:
            case "US" if roll.random() < 0.6:
                entry = f"ORIG CO NAME:{named[:16]} CO ENTRY DESCR:{roll.choice(('PAYABLES', 'VENDOR PAY', 'EDI PYMNTS'))} SEC:CCD TRACE#:{roll.randrange(10**14, 10**15)} EED:{day:%y%m%d} IND ID:{text[:15]} IND NAME:OUR FIRM"
                return {"text": entry}
            case "VN":
                account = payer.account if roll.random() < 0.7 else ""
                tail = (
                    f".CT tu {account or roll.randrange(10**9, 10**10)} {named} toi 0071000986 CTY CHUNG TOI"
                    if roll.random() < 0.6
                    else ""
                )
                return {
                    "text": f"MBVCB.{roll.randrange(10**9, 10**10)}.{without_accents(text)}{tail}",
                    "iban": account,
                    "name": "" if tail else named,
                }
            case "DE" if roll.random() < 0.6:
                wide = f"EREF+{roll.choice(('NOTPROVIDED', f'E{roll.randrange(10**8)}'))} SVWZ+{text}"[:140]
                return {
                    "text": "\n".join(wide[at : at + 27] for at in range(0, len(wide), 27)),
                    "name": named,
                    "iban": payer.account,
                }
            case "CH" if roll.random() < 0.3:
                return {
                    "text": f"GUTSCHRIFT AUFTRAGGEBER: {named} MITTEILUNGEN: {text}",
                    "iban": payer.account if roll.random() < 0.5 else "",
                }
            case "CN":
                return {"text": text[:30], "name": named, "iban": payer.account if roll.random() < 0.8 else ""}
        return {
            "text": text[:35] if roll.random() < 0.3 else text,
            "name": named,
            "iban": payer.account if roll.random() < 0.85 else "",
        }

    def _pay(
        self, payer: Payer, day: date, amount: Decimal, said: tuple[str, str], truth: Truth, **more: str
    ) -> Movement:
        reference, text = said
        shown = {**self._shown(payer, text, day), **more}
        if payer.mandate:
            shown |= {"mandate": payer.mandate, "creditor": f"CRED{payer.code}"}
        sign = 1 if payer.kind is ItemKind.SALES else -1
        line = Movement(0, day, sign * amount, self.currency, OWN, reference=reference, **shown)  # type: ignore[arg-type]
        self._made.append((line, truth))
        return line

    # what happens

    def _something(self, payer: Payer, day: date) -> None:
        cases: tuple[tuple[Callable[[Payer, date], None], int], ...] = (
            (self._one, 52), (self._run, 12), (self._deposit, 6), (self._plan, 2), (self._discount, 6), (self._abroad_fee, 3), (self._again, 2), (self._stranger, 3),
            (self._twins, 3), (self._credit, 3), (self._bounced, 2), (self._collected, 2), (self._unpaid, 4), (self._untold, 3), (self._cheque, 2), (self._too_much, 1),
        )  # fmt: skip
        run, weights = zip(*cases, strict=True)
        self.roll.choices(run, weights)[0](payer, day)

    def _when(self, item: OpenItem) -> date:
        return item.date + timedelta(days=self.roll.choice((2, 6, 9, 14, 21, 27, 30, 30, 31, 34, 48)))

    def _one(self, payer: Payer, day: date) -> None:
        item = self._item(payer, day)
        if payer.parent and self.roll.random() < 0.8:
            self._by_parent(payer, item)
            return
        before = [each for each in self.items[:-1] if each.party == payer.name and each.gross != item.gross]
        if payer.habit == "template" and before and self.roll.random() < 0.4:
            self._pay(
                payer,
                self._when(item),
                item.gross,
                ("", before[-1].number),
                Truth("matched", {item.number: item.gross}, "template"),
            )
            return
        self._pay(
            payer,
            self._when(item),
            item.gross,
            self._words(payer, [item]),
            Truth("matched", {item.number: item.gross}, f"one, {payer.habit}"),
        )

    def _by_parent(self, payer: Payer, item: OpenItem) -> None:
        """Paid by another firm; it names the invoice at first, later it does not always do so."""
        assert payer.parent
        name, account = payer.parent
        known = any(line.iban == account for line, _ in self._made)
        silent = known and self.roll.random() < 0.5
        said = ("", "Konzernzahlung" if silent else f"{item.number} {payer.name}")
        self._made.append((
            Movement(0, self._when(item), item.movement, self.currency, OWN, name, account, text=said[1]),
            Truth("matched", {item.number: item.gross}, "parent, silent" if silent else "parent, named"),
        ))  # fmt: skip

    def _run(self, payer: Payer, day: date) -> None:
        """A payment run: everything that is due, with a list."""
        items = [self._item(payer, day + timedelta(days=3 * n)) for n in range(self.roll.randrange(2, 8))]
        truth = Truth(
            "matched",
            {each.number: each.gross for each in items},
            f"run of {'many' if len(items) > 5 else 'few'}, {payer.habit}",
        )
        self._pay(
            payer,
            self._when(items[-1]),
            sum((each.gross for each in items), Decimal(0)),
            self._words(payer, items),
            truth,
        )

    def _deposit(self, payer: Payer, day: date) -> None:
        """A third first, the rest later."""
        item = self._item(payer, day)
        first = rounded(item.gross * self.roll.choice((30, 40, 50)) / 100, self.currency)
        when = item.date + timedelta(days=self.roll.randrange(1, 12))
        for n, part in enumerate((first, item.gross - first)):
            reference, text = self._words(payer, [item])
            extra = self.roll.choice(
                (("Anzahlung ", "deposit ", "dat coc "), ("Restzahlung ", "balance ", "phan con lai "))[n]
            )
            self._pay(
                payer,
                when,
                part,
                (reference, f"{extra}{text}"),
                Truth("matched", {item.number: part}, ("deposit", "balance")[n]),
            )
            when += timedelta(days=self.roll.randrange(14, 50))

    def _plan(self, payer: Payer, day: date) -> None:
        """Round instalments, and what is left."""
        step = rounded(Decimal(100) * self.scale, self.currency)
        item = self._item(payer, day, step * 4 + rounded(Decimal(37) * self.scale, self.currency))
        for n in range(5):
            part = step if n < 4 else item.gross - 4 * step
            text = f"{self.roll.choice(('Rate', 'installment', 'tra gop'))} {n + 1}/5 {item.number}"
            self._pay(
                payer,
                day + timedelta(days=28 * (n + 1)),
                part,
                ("", text),
                Truth("matched", {item.number: part}, "plan"),
            )

    def _discount(self, payer: Payer, day: date) -> None:
        if not payer.terms:
            return
        item = self._item(payer, day)
        late = self.roll.random() < 0.15
        when = item.date + timedelta(days=payer.terms[0] + 20 if late else self.roll.randrange(1, payer.terms[0] + 1))
        truth = (
            Truth("asked", {}, "late discount") if late else Truth("matched", {item.number: item.gross}, "discount")
        )
        self._pay(payer, when, item.gross - item.discount, self._words(payer, [item]), truth)

    def _abroad_fee(self, payer: Payer, day: date) -> None:
        if payer.kind is ItemKind.PURCHASE:
            return
        item = self._item(
            payer, day, rounded(Decimal(self.roll.randrange(90000, 900000)) / 100 * self.scale, self.currency)
        )
        fee = rounded(Decimal(self.roll.choice((8, 15, 22))) * min(self.scale, 7000), self.currency)
        said = f"{item.number}" + (f" CHARGES {self.currency} {fee}" if self.roll.random() < 0.5 else " SHA")
        self._pay(
            payer, self._when(item), item.gross - fee, ("", said), Truth("matched", {item.number: item.gross}, "fee")
        )

    def _again(self, payer: Payer, day: date) -> None:
        item = self._item(payer, day)
        when, said = self._when(item), self._words(payer, [item])
        self._pay(payer, when, item.gross, said, Truth("matched", {item.number: item.gross}, f"one, {payer.habit}"))
        self._pay(
            payer,
            when + timedelta(days=self.roll.choice((2, 7, 31))),
            item.gross,
            said,
            Truth("asked", {}, "paid again"),
        )

    def _stranger(self, payer: Payer, day: date) -> None:
        """Someone of the family, an insurance, a leasing firm."""
        item = self._item(payer, day)
        family = payer.name.split()[-1] if payer.land in {"CH", "DE", "US"} else ""
        name = self.roll.choice(
            (f"Sabine {family}".strip(), "Helvetia Versicherung", "GRENKE LEASING", "Cty Bao Hiem PVI")
        )
        named = self.roll.random() < 0.7
        truth = (
            Truth("matched", {item.number: item.gross}, "stranger, named")
            if named
            else Truth("asked", {}, "stranger")
        )
        text = f"{item.number} {payer.name if self.roll.random() < 0.5 else ''}" if named else "Zahlung"
        other = replace(payer, at_bank=name, account="", mandate="")
        self._pay(other, self._when(item), item.gross, ("", text.strip()), truth)

    def _twins(self, payer: Payer, day: date) -> None:
        one = self._item(payer, day)
        self._item(payer, day + timedelta(days=self.roll.randrange(3)), one.gross)
        named = self.roll.random() < 0.5
        truth = Truth("matched", {one.number: one.gross}, "twin, named") if named else Truth("asked", {}, "twin")
        self._pay(payer, self._when(one), one.gross, ("", one.number if named else "Zahlung"), truth)

    def _credit(self, payer: Payer, day: date) -> None:
        item = self._item(payer, day)
        note = self._item(
            payer, day + timedelta(days=4), -rounded(item.gross * self.roll.randrange(10, 40) / 100, self.currency)
        )
        truth = Truth("matched", {item.number: item.gross, note.number: note.gross}, "credit set off")
        text = f"{item.number} {self.roll.choice(('abzgl. GS', 'less CN', 'minus'))} {note.number}"
        self._pay(payer, self._when(note), item.gross + note.gross, ("", text), truth)

    def _bounced(self, payer: Payer, day: date) -> None:
        if payer.kind is ItemKind.PURCHASE:
            return
        item = self._item(payer, day)
        when, said = self._when(item), self._words(payer, [item])
        paid = self._pay(
            payer, when, item.gross, said, Truth("matched", {item.number: item.gross}, f"one, {payer.habit}")
        )
        fee = rounded(Decimal(self.roll.choice((0, 0, 3, 8))), self.currency) if self.scale == 1 else Decimal(0)
        word = {"US": "RETURNED ITEM NSF", "VN": "HOAN TRA", "CN": "退汇"}.get(self.land, "Rücklastschrift")
        back = replace(
            paid,
            date=when + timedelta(days=3),
            amount=-paid.amount - fee,
            text=f"{word} {paid.text}",
            reversal=self.roll.random() < 0.4,
        )
        self._made.append((back, Truth("matched", {item.number: -item.gross}, "bounced")))

    def _collected(self, payer: Payer, day: date) -> None:
        """Debits or cheques of several customers in one booking: with the payments inside, or without."""
        items = [self._item(payer, day)]
        others = [
            each for each in self.items if each.kind is payer.kind and each.party != payer.name and each.date < day
        ]
        if payer.kind is ItemKind.PURCHASE or not others:
            return
        gross = items[0].gross
        truth = Truth("asked", {}, "collected, unexplained")
        text = self.roll.choice(
            (
                "SEPA-LASTSCHRIFT SAMMLER 2 POSTEN",
                "LOCKBOX DEPOSIT 2 ITEMS",
                "STRIPE PAYOUT PO_1Nx88",
                "PAYPAL TRANSFER",
            )
        )
        fee = rounded(gross * Decimal("0.029"), self.currency)
        self._made.append((Movement(0, day + timedelta(days=12), gross - fee, self.currency, OWN, text=text), truth))

    def _unpaid(self, payer: Payer, day: date) -> None:
        self._item(payer, day)

    def _untold(self, payer: Payer, day: date) -> None:
        """An invoice that Kontor was not told of."""
        item = self._item(payer, day, told=False)
        gross = self._item(payer, day + timedelta(days=2)).gross if self.roll.random() < 0.3 else item.gross
        self._pay(
            payer,
            day + timedelta(days=30),
            gross,
            ("", item.number),
            Truth("asked" if gross != item.gross else "other", {}, "untold"),
        )

    def _cheque(self, payer: Payer, day: date) -> None:
        """Only an amount."""
        item = self._item(payer, day)
        line = Movement(
            0,
            self._when(item),
            item.movement,
            self.currency,
            OWN,
            text=f"{self.roll.choice(('CHECK', 'DEPOSIT', 'Scheckeinreichung', '现金存入'))} {self.roll.randrange(1000, 9999)}",
        )
        self._made.append((line, Truth("asked", {}, "cheque without a name")))

    def _too_much(self, payer: Payer, day: date) -> None:
        item = self._item(payer, day)
        self._pay(
            payer,
            self._when(item),
            item.gross + rounded(Decimal(100) * self.scale, self.currency),
            ("", item.number),
            Truth("asked", {}, "too much"),
        )

    def _every_month(self, payer: Payer) -> None:
        """A rent, paid by standing order: for the month, without a number."""
        gross = self._gross()
        for month in range(1, 12):
            item = self._item(payer, date(2026, month, 1), gross)
            text = self.roll.choice((f"Miete {month:02}/2026", f"monthly fee {item.date:%b}", "Dauerauftrag"))
            self._pay(
                payer,
                date(2026, month, self.roll.randrange(2, 8)),
                gross,
                ("", text),
                Truth("matched", {item.number: gross}, "every month"),
            )

    def _everyday(self, payers: list[Payer]) -> None:
        roll = self.roll
        for n in range(260):
            day = date(2026, 1, 2) + timedelta(days=roll.randrange(355))
            name, text = roll.choice((
                ("", f"POS PURCHASE {roll.randrange(10**6)} SHELL OIL"), ("Steueramt", f"MWST {roll.randrange(1, 4)}. Quartal 2026"), ("AXA", f"Police {roll.randrange(10**7)}"),
                ("", f"phi dich vu SMS thang {roll.randrange(1, 13)}"), ("支付宝", f"扣款 {roll.randrange(10**8)}"), ("ADP PAYROLL", f"WAGES {n}"), ("Amazon", f"{roll.randrange(100, 999)}-{roll.randrange(10**7)}"),
            ))  # fmt: skip
            self._made.append(
                (
                    Movement(0, day, -self._gross(), self.currency, OWN, name, text=text),
                    Truth("other", {}, "everyday"),
                )
            )
        for _ in range(25):
            payer, day = roll.choice(payers), date(2026, 1, 2) + timedelta(days=roll.randrange(355))
            self._pay(
                payer,
                day,
                self._gross(),
                ("", roll.choice(("Kaution", "refund of deposit", "Spende Fest", "tam ung mua xe"))),
                Truth("other", {}, "other business"),
            )
        for month in range(1, 13):
            amount = self._gross()
            for own, other, sign in ((OWN, SAVINGS, -1), (SAVINGS, OWN, 1)):
                line = Movement(
                    0,
                    date(2026, month, 25),
                    sign * amount,
                    self.currency,
                    own,
                    "",
                    other,
                    text="TRANSFER BETWEEN ACCOUNTS",
                )
                self._made.append((line, Truth("other", {}, "own transfer")))
