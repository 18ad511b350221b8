"""The fifth hand: a year of payments by the habits of Britain, India, Italy, Sweden, Japan and Brazil.

Written from the issue and the contract only. An answer is what a clerk of that land would do who sees the line and the
open items of that day: "matched" he books, "either" he books or asks back, everything else he does not book by itself.
"""
# ruff: noqa: E501, ARG002, PLR0917, SIM108, TC003

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from benchmarks._bank_year import OWN, SAVINGS, Truth
from office.books.items import ItemKind, OpenItem
from office.books.matching.movement import Movement

CUSTOMERS, SUPPLIERS = 72, 18
_CENT = Decimal("0.01")


@dataclass(frozen=True)
class Land:
    """What a land's firms are called, how its numbers look, and how its banks print a payment."""

    code: str
    currency: str
    vat: int
    unit: Decimal  # the smallest price step
    scale: int
    number: str  # {n}, {y}, {m}
    firsts: str
    seconds: str
    forms: str
    people: str
    told: str  # {name}, {text}, {ref}: what the bank prints as words
    named: bool  # whether the bank gives the name in a field of its own
    width: int  # of the payer's text; the rest is lost
    invoice: str  # words for an invoice, by |
    fee: Decimal
    others: str  # payments that no item explains: name ~ words, by |


LANDS = (
    Land("GB", "GBP", 20, _CENT, 900, "INV-{n:04d}", "Harrow Ashdown Pelham Kestrel Marlow Tern Wickham Oakley", "Joinery Kitchens Lettings Dental Roofing Interiors",
         "Ltd LLP Limited", "J Bloggs|Mrs A Patel|D O'Connor|S Whitcombe", "{name} {text} BGC", False, 18, "INV|Invoice|", Decimal(0),
         "HMRC VAT ~ 123456789|British Gas ~ 8812345 DDR|SumUp ~ PAYOUT 8812|Wages ~ WK 12"),
    Land("IN", "INR", 18, Decimal(1), 40000, "{y}-{z}/{n:03d}", "Asha Balaji Krishna Meenakshi Om Shree Vijay Lotus", "Textiles Traders Polymers Exports Steels Agencies",
         "Pvt Ltd|LLP|& Co", "Ramesh Kumar|Priya Nair|S Iyer|Anil Gupta", "NEFT CR-{ref}-{name}-LENZ WORKS-{text}", False, 40, "INV|BILL NO|PAYMENT FOR|", Decimal("17.70"),
         "GST ~ GSTN 12AB CPIN 2603|BESCOM ~ UPI-BESCOM-POWER BILL|Salary ~ NEFT DR SALARY|LIC ~ ACH DR LIC PREMIUM"),
    Land("IT", "EUR", 22, _CENT, 1500, "{n}/{y}", "Officine Falegnameria Cantine Edil Termo Arredi Molino", "Rossi Bianchi Ferrari Colombo Ricci Greco Marino",
         "SRL|SPA|SNC|", "Giulia Rossi|Marco Ferri|Anna Greco|Luca Conti", "BONIFICO A VS FAVORE DA {name} PER {text} {ref}", True, 140, "FATTURA N.|SALDO FT|FT|RIF.", Decimal(2),
         "Agenzia Entrate ~ DELEGA F24|Enel Energia ~ ADDEBITO SDD BOLLETTA|Nexi ~ ACCREDITO POS|Stipendi ~ EMOLUMENTI"),
    Land("SE", "SEK", 25, _CENT, 12000, "{n:05d}", "Lindqvist Norrland Vasa Björk Sjö Ek Kungs", "Bygg Måleri Trädgård Konsult Transport Café",
         "AB|HB|Ekonomisk förening", "Karin Lind|Per Ek|Åsa Berg|Olof Dahl", "{text} {ref}", True, 35, "Faktura|OCR|Fakt nr|", Decimal(0),
         "Skatteverket ~ MOMS|Vattenfall ~ AUTOGIRO EL|Swish utbetalning ~ 1234679304|Lön ~ LÖNER"),
    Land("JP", "JPY", 10, Decimal(10), 80000, "S{y}{m:02d}-{n:03d}", "サクラ フジ ヤマト ミナミ アサヒ トウキヨウ", "モツコウ シヨウジ コウギヨウ セイサクシヨ デザイン", "カ）|ユ）",
         "タナカ ハナコ|サトウ ケンジ|スズキ イチロウ", "{name} {text}", True, 20, "|セイキユウ|", Decimal(660),
         "ゼイムシヨ ~ シヨウヒゼイ|トウキヨウデンリヨク ~ デンキダイ|シヤカイホケン ~ ホケンリヨウ|キユウヨ ~ 3ガツ"),
    Land("BR", "BRL", 0, _CENT, 3000, "NF {n:06d}", "Padaria Mercado Oficina Clínica Pousada Casa", "São João Bela Vista Santa Rita Primavera Do Vale",
         "LTDA|ME|EIRELI", "Maria da Silva|José Pereira|Ana Lima|Carlos Souza", "PIX RECEBIDO {name} {text} {ref}", True, 60, "NF|NOTA FISCAL|PAGTO NF|", Decimal("3.50"),
         "Receita Federal ~ DARF SIMPLES|Energisa ~ BOLETO ENERGIA|Stone ~ ANTECIPACAO CARTAO|Folha ~ PGTO FOLHA"),
)  # fmt: skip

HABITS = {"numbered": 30, "bare": 12, "lists": 10, "statement": 6, "parts": 7, "saver": 6, "rounds": 5, "shorts": 5,
          "private": 5, "parent": 4, "stale": 4, "slips": 5, "month": 5, "debit": 5, "abroad": 4, "withholds": 4}  # fmt: skip


@dataclass
class Item:
    """An open item of the year and what is still to be paid of it."""

    item: OpenItem
    party: "Party"
    left: Decimal


@dataclass
class Party:
    """A customer or supplier with a habit of paying."""

    name: str
    iban: str
    number: str
    habit: str
    person: str
    parent: str
    price: Decimal
    items: list[Item] = field(default_factory=list)


class FifthYear:
    """One firm's year: `items` and `lines` in the order of days."""

    def __init__(self, seed: int) -> None:
        """The same seed makes the same year; six seeds in a row are the six lands."""
        self.land = LANDS[seed % len(LANDS)]
        self.rng = random.Random(f"fifth {self.land.code} {seed}")
        self.serial = self.rng.randint(2, 300)
        self.all: list[Item] = []
        self.made: list[tuple[Movement, Truth]] = []
        self.names: set[str] = set()
        self.customers = [self._party(self._habit()) for _ in range(CUSTOMERS)]
        self.suppliers = [
            self._party(self.rng.choice(("numbered", "lists", "saver", "parts"))) for _ in range(SUPPLIERS)
        ]
        self._months()
        self.made.sort(key=lambda each: (each[0].date, each[0].text))

    @property
    def items(self) -> list[OpenItem]:
        """As the contract's table holds them."""
        return [each.item for each in self.all]

    @property
    def lines(self) -> list[tuple[Movement, Truth]]:
        """Numbered in their order."""
        return [
            (Movement(**{**_fields(line), "line": n}), truth) for n, (line, truth) in enumerate(self.made, start=1)
        ]

    # ------------------------------------------------------------------ who

    def _habit(self) -> str:
        habit = self.rng.choices(list(HABITS), list(HABITS.values()))[0]
        return "numbered" if habit == "withholds" and self.land.code not in {"IN", "BR", "IT"} else habit

    def _party(self, habit: str) -> Party:
        land, rng = self.land, self.rng
        while True:
            form = rng.choice(land.forms.split("|") if "|" in land.forms else land.forms.split())
            first, second = rng.choice(land.firsts.split()), rng.choice(land.seconds.split())
            core = (
                f"{first} {second}" if rng.random() < 0.7 else f"{first} & {rng.choice(land.firsts.split())} {second}"
            )
            name = f"{form}{core.replace(' ', '')}" if land.code == "JP" else f"{core} {form}".strip()
            if name not in self.names:
                break
        self.names.add(name)
        n = len(self.names)
        iban = f"{land.code}{rng.randint(10, 99)}{rng.randint(10**15, 10**16 - 1)}"
        price = self._price()
        return Party(
            name,
            iban,
            f"{10000 + 7 * n}",
            habit,
            rng.choice(land.people.split("|")),
            f"{rng.choice(land.firsts.split())} Holding {n}",
            price,
        )

    def _price(self) -> Decimal:
        units = Decimal(self.rng.randint(4, 400)) * self.land.scale / 40
        if self.rng.random() < 0.35:
            return units.quantize(Decimal(1)) // 10 * 10 + self.land.scale // 20
        return (units + Decimal(self.rng.randint(0, 99)) / 100).quantize(self.land.unit)

    # ------------------------------------------------------------------ what is owed

    def _bill(self, party: Party, day: date, kind: ItemKind, gross: Decimal, number: str = "") -> Item:
        self.serial += 1
        parts = {"n": self.serial, "y": day.year, "z": (day.year + 1) % 100, "m": day.month}
        own = number or self.land.number.format(**parts)
        saves = party.habit == "saver"
        known = self.rng.random() < 0.5
        item = OpenItem(kind, own, day, party.name, self.land.currency, gross, due=day + timedelta(days=30),
                        party_number=party.number, party_iban=party.iban if known else "", vat_rate=Decimal(self.land.vat),
                        discount_days=10 if saves else None, discount_percent=Decimal(2) if saves else None)  # fmt: skip
        made = Item(item, party, gross)
        self.all.append(made)
        party.items.append(made)
        return made

    def _months(self) -> None:
        for month in range(1, 13):
            for customer in self.customers:
                if self.rng.random() < 0.45:
                    self._trade(customer, date(2026, month, self.rng.randint(1, 27)))
            for supplier in self.suppliers:
                if self.rng.random() < 0.6:
                    self._owe(supplier, date(2026, month, self.rng.randint(1, 27)))
            for each in self.land.others.split("|"):
                name, words = each.split(" ~ ")
                self._line(
                    date(2026, month, self.rng.randint(20, 28)),
                    -self._price(),
                    name,
                    words,
                    "",
                    Truth("other", case="everyday"),
                )
        self._line(date(2026, 6, 3), Decimal(5000), "", "own transfer", SAVINGS, Truth("other", case="own transfer"))

    def _trade(self, customer: Party, day: date) -> None:
        if customer.habit in {"month", "debit"}:
            gross = customer.price
        else:
            gross = self._price()
        bill = self._bill(customer, day, ItemKind.SALES, gross)
        if customer.habit == "lists":
            more = [
                self._bill(customer, day + timedelta(days=n + 1), ItemKind.SALES, self._price())
                for n in range(self.rng.randint(1, 3))
            ]
            self._lists(customer, [bill, *more], day + timedelta(days=self.rng.randint(8, 30)))
        else:
            getattr(self, f"_{customer.habit}")(customer, bill, day + timedelta(days=self.rng.randint(3, 34)))
        if self.rng.random() < 0.03:
            self._credit(customer, day + timedelta(days=40))

    def _owe(self, supplier: Party, day: date) -> None:
        gross = self._price()
        number = self.rng.choice(("{}", "R{}", "A-{}/26", "26.{}")).format(self.rng.randint(1000, 99999))
        bill = self._bill(supplier, day, ItemKind.PURCHASE, gross, number)
        paid = day + timedelta(days=self.rng.randint(3, 30))
        less = bill.item.discount if supplier.habit == "saver" and paid <= day + timedelta(days=10) else Decimal(0)
        self._line(
            paid,
            -(gross - less),
            supplier.name,
            self._said([bill]),
            supplier.iban,
            self._truth("supplier", [(bill, gross)]),
        )

    # ------------------------------------------------------------------ how customers pay

    def _numbered(self, party: Party, bill: Item, day: date) -> None:
        self._pay(party, day, bill.left, self._said([bill]), self._truth("numbered", [(bill, bill.left)]))

    def _bare(self, party: Party, bill: Item, day: date) -> None:
        words = self.rng.choice(("", "thank you", party.number, "payment"))
        same = [each for each in party.items if each.left == bill.left and each.item.date <= day]
        outcome = "matched" if len(same) == 1 else "asked"
        self._pay(party, day, bill.left, words, self._truth("bare", [(bill, bill.left)], outcome))

    def _lists(self, party: Party, bills: list[Item], day: date) -> None:
        total = sum((each.left for each in bills), Decimal(0))
        said = self._said(bills)
        whole = len(said) <= self.land.width
        self._pay(
            party,
            day,
            total,
            said,
            self._truth(
                "list" if whole else "list cut", [(b, b.left) for b in bills], "matched" if whole else "either"
            ),
        )

    def _statement(self, party: Party, bill: Item, day: date) -> None:
        """Everything that is open, once in a while, without any number."""
        due = [each for each in party.items if each.left and each.item.date < day]
        if len(due) < 2 and self.rng.random() < 0.6:
            return
        total = sum((each.left for each in due), Decimal(0))
        self._pay(
            party,
            day,
            total,
            self.rng.choice(("statement", "all open", "")),
            self._truth("statement", [(b, b.left) for b in due], "either"),
        )

    def _parts(self, party: Party, bill: Item, day: date) -> None:
        first = (bill.left * self.rng.choice((30, 40, 50)) / 100).quantize(self.land.unit)
        rest = bill.left - first
        self._pay(party, day, first, self._said([bill]), self._truth("part", [(bill, first)]))
        said = self._said([bill]) if self.rng.random() < 0.7 else ""
        same = [each for each in party.items if each.left == rest and each.item.date <= day]
        outcome = "matched" if said or len(same) <= 1 else "asked"
        self._pay(
            party,
            day + timedelta(days=21),
            rest,
            said,
            self._truth("rest" if said else "rest bare", [(bill, rest)], outcome),
        )

    def _saver(self, party: Party, bill: Item, day: date) -> None:
        late = (day - bill.item.date).days > 18
        truth = self._truth(
            "discount late" if late else "discount",
            [(bill, bill.left)],
            "asked" if late else "matched" if (day - bill.item.date).days <= 10 else "either",
        )
        self._pay(party, day, bill.item.gross - bill.item.discount, self._said([bill]), truth)

    def _rounds(self, party: Party, bill: Item, day: date) -> None:
        whole = bill.left.quantize(Decimal(1)) if self.land.unit < 1 else bill.left // 100 * 100
        if whole == bill.left:
            self._numbered(party, bill, day)
        else:
            self._pay(
                party,
                day,
                whole,
                self._said([bill]),
                self._truth("rounded", [(bill, min(bill.left, whole))], "either"),
            )

    def _shorts(self, party: Party, bill: Item, day: date) -> None:
        if not self.land.fee:
            self._numbered(party, bill, day)
        else:
            self._pay(
                party,
                day,
                bill.left - self.land.fee,
                self._said([bill]),
                self._truth("fee deducted", [(bill, bill.left)], "either"),
            )

    def _private(self, party: Party, bill: Item, day: date) -> None:
        numbered = self.rng.random() < 0.7
        said, amount = self._said([bill]) if numbered else "", bill.left
        truth = self._truth(
            "private" if numbered else "private bare", [(bill, bill.left)], "matched" if numbered else "asked"
        )
        self._pay(
            party,
            day,
            amount,
            said,
            truth,
            name=party.person,
            iban=f"{self.land.code}00{self.rng.randint(10**15, 10**16 - 1)}",
        )

    def _parent(self, party: Party, bill: Item, day: date) -> None:
        self._pay(
            party,
            day,
            bill.left,
            f"{self._said([bill])} {party.name}"[:60],
            self._truth("parent", [(bill, bill.left)]),
            name=party.parent,
            iban=party.parent,
        )

    def _stale(self, party: Party, bill: Item, day: date) -> None:
        """Last time's template: the number of an older bill, which is paid."""
        old = next((each for each in party.items if not each.left), None)
        said = self._said([old or bill])
        self._pay(
            party,
            day,
            bill.left,
            said,
            self._truth("old number" if old else "numbered", [(bill, bill.left)], "either" if old else "matched"),
        )

    def _slips(self, party: Party, bill: Item, day: date) -> None:
        digits = bill.item.number
        place = self.rng.randrange(len(digits) - 1)
        slipped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
        other = any(each.item.number == slipped for each in party.items) and slipped != digits
        self._pay(
            party, day, bill.left, slipped, self._truth("slip", [(bill, bill.left)], "unsure" if other else "either")
        )

    def _month(self, party: Party, bill: Item, day: date) -> None:
        names = {"GB": "%B", "IN": "%b-%y", "IT": "%m/%Y", "SE": "%Y-%m", "JP": "%mガツ", "BR": "%m/%Y"}
        said = bill.item.date.strftime(names[self.land.code])
        twins = [each for each in party.items if each.left == bill.left and each.item.date <= day]
        self._pay(
            party,
            day,
            bill.left,
            said,
            self._truth("month", [(bill, bill.left)], "matched" if len(twins) == 1 else "either"),
        )

    def _debit(self, party: Party, bill: Item, day: date) -> None:
        self._pay(party, day, bill.left, self._said([bill]), self._truth("debit", [(bill, bill.left)]))
        if self.rng.random() < 0.2:
            gross = bill.item.gross
            words = f"RETURNED UNPAID {bill.item.number}"
            self._line(
                day + timedelta(days=4),
                -gross,
                party.name,
                words,
                party.iban,
                Truth("either", {bill.item.number: -gross}, "returned"),
                reversal=True,
            )
            self._pay(
                party,
                day + timedelta(days=20),
                gross,
                self._said([bill]),
                Truth("matched", {bill.item.number: gross}, "paid again"),
            )

    def _abroad(self, party: Party, bill: Item, day: date) -> None:
        """What comes is a little other than the bill; with or without the amount that was sent."""
        tells = self.rng.random() < 0.5
        kept = (bill.left * Decimal("0.013")).quantize(self.land.unit)
        said = self._said([bill]) + (f" CHARGES {self.land.currency} {kept}" if tells else "")
        self._pay(
            party,
            day,
            bill.left - kept,
            said,
            self._truth("charges told" if tells else "short abroad", [(bill, bill.left)], "either"),
            wide=True,
        )

    def _withholds(self, party: Party, bill: Item, day: date) -> None:
        """Tax that the payer keeps back: no discount and no fee; somebody has to book it."""
        net = bill.item.gross * 100 / (100 + self.land.vat)
        kept = (net * self.rng.choice((2, 4, 10)) / 100).quantize(self.land.unit)
        words = {"IN": "AFTER TDS", "IT": "RITENUTA", "BR": "RET IR"}[self.land.code]
        self._pay(
            party,
            day,
            bill.left - kept,
            f"{self._said([bill])} {words}",
            self._truth("withheld", [(bill, bill.left - kept)], "either"),
            wide=True,
        )

    def _credit(self, party: Party, day: date) -> None:
        note = self._bill(party, day, ItemKind.SALES, -self._price() / 4)
        gross = note.item.gross.quantize(self.land.unit)
        if gross != note.item.gross:
            self.all.pop()
            party.items.pop()
            return
        self._line(
            day + timedelta(days=6),
            gross,
            party.name,
            self._said([note]),
            party.iban,
            self._truth("refund", [(note, gross)]),
        )

    # ------------------------------------------------------------------ the bank's line

    def _said(self, bills: list[Item]) -> str:
        word = self.rng.choice(self.land.invoice.split("|"))
        styles: tuple[Callable[[str], str], ...] = (
            str,
            str,
            lambda n: n.replace("-", " "),
            lambda n: n.replace("/", " "),
            str.lower,
            lambda n: n.replace(" ", ""),
        )
        style = self.rng.choice(styles)
        return f"{word} {self.rng.choice((', ', ' + ', ' '))[0:3].join(style(each.item.number) for each in bills)}".strip()

    def _truth(self, case: str, paid: list[tuple[Item, Decimal]], outcome: str = "matched") -> Truth:
        for item, amount in paid:
            item.left -= amount
        return Truth(outcome, {item.item.number: amount for item, amount in paid}, case)

    def _pay(
        self,
        party: Party,
        day: date,
        amount: Decimal,
        said: str,
        truth: Truth,
        *,
        name: str = "",
        iban: str = "",
        wide: bool = False,
    ) -> None:
        self._line(
            day, amount, name or party.name, said if wide else said[: self.land.width], iban or party.iban, truth
        )
        if truth.outcome == "matched" and truth.case == "numbered" and self.rng.random() < 0.01:
            self._line(
                day + timedelta(days=5),
                amount,
                name or party.name,
                said,
                iban or party.iban,
                Truth("asked", {}, "paid twice"),
            )

    def _line(
        self, day: date, amount: Decimal, name: str, said: str, iban: str, truth: Truth, *, reversal: bool = False
    ) -> None:
        land = self.land
        printed = name[:27] if self.rng.random() < 0.8 else name[:14]
        short = printed.upper() if land.code != "JP" else printed
        text = (
            land.told.format(name=short, text=said, ref=f"{self.rng.randint(10**9, 10**10 - 1)}")
            if amount > 0
            else said
        )
        account = iban if self.rng.random() < 0.4 or iban == SAVINGS else ""
        self.made.append((Movement(0, day, amount.quantize(land.unit), land.currency, OWN, short if land.named or amount < 0 else "", account,
                                   text=" ".join(text.split()), reversal=reversal), truth))  # fmt: skip


def _fields(line: Movement) -> dict[str, object]:
    return {name: getattr(line, name) for name in Movement.__dataclass_fields__}
