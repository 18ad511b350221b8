"""The sixth hand: a year of payments by the habits of France, Czechia, Australia and Turkey.

Lands and most habits are its own; how a year is counted together is the fifth hand's. Written from the issue and the
contract only. An answer is what a clerk of that land would do who sees the line and the open items of that day.
"""
# ruff: noqa: E501, TC001

import random
from datetime import date, timedelta
from decimal import Decimal

from benchmarks._bank_year import Truth
from benchmarks._bank_year_fifth import CUSTOMERS, SUPPLIERS, FifthYear, Item, Land, Party
from office.books.items import ItemKind
from office.books.matching.movement import Movement

_CENT = Decimal("0.01")

LANDS = (
    Land("FR", "EUR", 20, _CENT, 1400, "FA{y}{m:02d}-{n:04d}", "Atelier Boulangerie Domaine Garage Librairie Menuiserie Clinique Pépinière", "Durand Lefèvre Moreau Garnier Chauvet Besson Rivière",
         "SARL|SAS|EURL|SCI", "Mme Claire Dubois|M. Luc Girard|Sophie Petit|M et Mme Roche", "VIR SEPA RECU /DE {name} /MOTIF {text} /REF {ref}", False, 70, "Facture|FACT|FAC N°|REGLT|", Decimal("1.80"),
         "URSSAF ~ PRLV SEPA URSSAF COTISATIONS|EDF ~ PRLV EDF CLIENTS PRO|DGFIP ~ TVA CA3|Salaires ~ VIR SALAIRES"),
    Land("CZ", "CZK", 21, Decimal(1), 30000, "26{n:06d}", "Alfa Morava Vltava Krkonoše Jiskra Stavo Agro Drogerie", "Novák Svoboda Dvořák Černý Procházka Kučera",
         "s.r.o.|a.s.|v.o.s.|", "Jana Nováková|Petr Svoboda|Eva Horáková|Tomáš Malý", "PŘÍCHOZÍ ÚHRADA {name} VS:{text} KS:0308 {ref}", True, 40, "|FAKTURA|FA|VS", Decimal(150),
         "Finanční úřad ~ DPH|ČEZ Prodej ~ ZALOHA ELEKTRINA VS 4410022|OSSZ ~ POJISTNE|Mzdy ~ MZDY"),
    Land("AU", "AUD", 10, _CENT, 1600, "{n:05d}", "Banksia Coogee Jarrah Wattle Murray Kimberley Fraser Otway", "Plumbing Fencing Physio Cafe Cabinets Nursery Electrical",
         "Pty Ltd|Pty Limited|& Sons|", "K Nguyen|Mr B Walsh|Ms T Okafor|R & L Brown", "DIRECT CREDIT {ref} {name} {text}", False, 18, "Inv|INV|Invoice|", Decimal(0),
         "ATO ~ BAS 88120447|AGL Energy ~ BPAY AGL|Square ~ SQ *DEPOSIT|Wages ~ PAYRUN"),
    Land("TR", "TRY", 20, _CENT, 60000, "ABC{y}{n:09d}", "Anadolu Yıldız Karadeniz Ege Güneş Şahin Toros Çınar", "Tekstil Gıda İnşaat Mobilya Makina Plastik",
         "Ltd. Şti.|A.Ş.|San. ve Tic. Ltd. Şti.", "Ayşe Yılmaz|Mehmet Demir|Fatma Kaya|Ali Çelik", "GELEN EFT - {name} - {text} - SORGU NO {ref}", True, 60, "fatura|FT|FATURA BEDELI|", Decimal("12.80"),
         "Vergi Dairesi ~ KDV 1 BEYAN|Enerjisa ~ ELEKTRIK FATURASI|SGK ~ PRIM|Maaş ~ MAAS ODEMESI"),
)  # fmt: skip

HABITS = {"numbered": 24, "short": 9, "bare": 9, "lists": 9, "statement": 5, "parts": 7, "saver": 5, "grabs": 3, "netted": 5,
          "halves": 4, "twice": 4, "over": 3, "rounds": 3, "shorts": 4, "private": 5, "parent": 3, "stale": 3, "slips": 4,
          "twins": 5, "debit": 3, "manager": 4}  # fmt: skip


class SixthYear(FifthYear):
    """One firm's year: `items` and `lines` in the order of days."""

    def __init__(self, seed: int) -> None:
        """The same seed makes the same year; four seeds in a row are the four lands."""
        self.land = LANDS[seed % len(LANDS)]
        self.rng = random.Random(f"sixth {self.land.code} {seed}")
        self.serial = self.rng.randint(2, 300)
        self.all: list[Item] = []
        self.made: list[tuple[Movement, Truth]] = []
        self.names: set[str] = set()
        self.customers = [self._party(self._habit()) for _ in range(CUSTOMERS)]
        self.suppliers = [self._party(self.rng.choice(("numbered", "saver"))) for _ in range(SUPPLIERS)]
        self._months()
        self.made.sort(key=lambda each: (each[0].date, each[0].text))

    def _habit(self) -> str:
        return self.rng.choices(list(HABITS), list(HABITS.values()))[0]

    # ------------------------------------------------------------------ how customers pay, beside the fifth hand's

    def _short(self, party: Party, bill: Item, day: date) -> None:
        """The last digits of a number only, as people say it on the telephone."""
        digits = "".join(each for each in bill.item.number if each.isdigit())[-4:]
        like = [each for each in party.items if each is not bill and each.left == bill.left]
        outcome = "either" if like or len(digits) < 4 else "matched"
        word = self.rng.choice(self.land.invoice.split("|"))
        self._pay(
            party,
            day,
            bill.left,
            f"{word} {digits}".strip(),
            self._truth("short number", [(bill, bill.left)], outcome),
        )

    def _grabs(self, party: Party, bill: Item, day: date) -> None:
        """Three percent less, though nobody offered a discount."""
        less = (bill.left * Decimal("0.97")).quantize(self.land.unit)
        self._pay(party, day, less, self._said([bill]), self._truth("discount not offered", [(bill, less)], "either"))

    def _netted(self, party: Party, bill: Item, day: date) -> None:
        """The bill less a credit note; both are named, or only the bill."""
        note = self._bill(party, day - timedelta(days=2), ItemKind.SALES, -(bill.left / 5).quantize(self.land.unit))
        both = self.rng.random() < 0.7
        amount = bill.left + note.left
        said = self._said([bill, note] if both else [bill])
        whole = len(said) <= self.land.width
        outcome = "matched" if both and whole else "either"
        paid = [(bill, bill.left), (note, note.left)]
        self._pay(party, day, amount, said, self._truth("netted" if both else "netted, bill named", paid, outcome))

    def _halves(self, party: Party, bill: Item, day: date) -> None:
        """One half from the firm, the other from its partner's own account, with the number both times."""
        half = (bill.left / 2).quantize(self.land.unit)
        rest = bill.left - half
        self._pay(party, day, half, self._said([bill]), self._truth("first half", [(bill, half)]))
        truth = self._truth("partner's half", [(bill, rest)])
        self._pay(
            party, day + timedelta(days=2), rest, self._said([bill]), truth, name=party.person, iban=f"P{party.iban}"
        )

    def _twice(self, party: Party, bill: Item, day: date) -> None:
        """Paid, and three weeks later paid again in the same words: nothing may settle it."""
        gross, said = bill.left, self._said([bill])
        self._pay(party, day, gross, said, self._truth("first of two", [(bill, gross)]))
        if self.rng.random() < 0.35:
            self._pay(party, day + timedelta(days=21), gross, said, Truth("asked", {}, "second of two"))

    def _over(self, party: Party, bill: Item, day: date) -> None:
        """More than was asked: the next digit, or the tip."""
        more = bill.left + Decimal(self.land.scale) / 100
        self._pay(party, day, more, self._said([bill]), self._truth("too much", [(bill, bill.left)], "either"))

    def _twins(self, party: Party, bill: Item, day: date) -> None:
        """Two bills of one amount on one day; each is paid, with its number or without a word."""
        other = self._bill(party, bill.item.date, ItemKind.SALES, bill.left)
        if self.rng.random() < 0.6:
            for n, each in enumerate((bill, other)):
                truth = self._truth("twin, named", [(each, each.left)])
                self._pay(party, day + timedelta(days=3 * n), each.item.gross, self._said([each]), truth)
        else:
            self._pay(party, day, bill.left, "", self._truth("twin, bare", [(bill, bill.left)], "asked"))

    def _manager(self, party: Party, bill: Item, day: date) -> None:
        """A manager of houses pays for two of his owners in one sum and tells both numbers."""
        others = [each for each in self.all if each.left > 0 and each.party is not party and each.item.kind is ItemKind.SALES
                  and each.party.habit == "manager" and each.item.date < day]  # fmt: skip
        bills = [bill, *others[:1]]
        total = sum((each.left for each in bills), Decimal(0))
        said = self._said(bills)
        whole = len(said) <= self.land.width
        truth = self._truth("manager", [(each, each.left) for each in bills], "matched" if whole else "either")
        self._pay(party, day, total, said, truth, name=f"{self.land.firsts.split()[0]} Immo 1", iban="MANAGER1")
