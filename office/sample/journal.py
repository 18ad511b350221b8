"""The books of last year: the journal of 2025, from the opening balance to the depreciation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from office.sample import parties as who
from office.sample.facts import INSURANCE, RENT
from office.sample.parties import Party
from office.sample.purchases import cents
from office.sample.sales import CUSTOMERS
from office.sample.tables import rows, written

REVENUE = Decimal("684000.00")
SHOP_SHARE = Decimal("0.04")

_HEAD = (
    "entry", "date", "text", "account", "account_name", "account_type", "debit", "credit", "currency", "document",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the ledger (SKR 03)."""

    number: str
    name: str
    kind: str


_ACCOUNTS = """
0410 | Werkstatteinrichtung | asset
0520 | Fahrzeuge | asset
0800 | Gezeichnetes Kapital | equity
0860 | Gewinnvortrag | equity
0630 | Bankdarlehen | liability
1000 | Kasse | asset
1200 | Bank Girokonto | asset
1210 | Bank Rücklage | asset
1400 | Forderungen | asset
1576 | Vorsteuer 19 % | asset
1740 | Verbindlichkeiten Löhne | liability
1741 | Lohn- und Kirchensteuer | liability
1742 | Sozialversicherung | liability
1776 | Umsatzsteuer 19 % | liability
1780 | Umsatzsteuer-Vorauszahlungen | asset
2100 | Zinsaufwand | expense
2650 | Zinserträge | income
3125 | Fremdleistungen 19 % | expense
3400 | Wareneingang 19 % | expense
3425 | Innergemeinschaftlicher Erwerb | expense
3736 | Erhaltene Skonti | income
4120 | Gehälter und Löhne | expense
4130 | Gesetzliche soziale Aufwendungen | expense
4210 | Miete | expense
4240 | Strom | expense
4320 | Gewerbesteuer | expense
4360 | Versicherungen | expense
4530 | Kraftstoff | expense
4730 | Ausgangsfrachten | expense
4800 | Reparatur Maschinen | expense
4830 | Abschreibungen | expense
4920 | Telefon | expense
4930 | Bürobedarf | expense
4955 | Buchführungskosten | expense
4970 | Nebenkosten des Geldverkehrs | expense
8400 | Erlöse Werkstatt 19 % | income
8410 | Erlöse Webshop 19 % | income
"""


def _chart() -> dict[str, Account]:
    """The ledger's accounts, and one for each supplier."""
    chart = {number: Account(number, name, kind) for number, name, kind in rows(_ACCOUNTS)}
    chart |= {one.creditor: Account(one.creditor, one.name, "liability") for one in who.SUPPLIERS if one.creditor}
    return chart


CHART = _chart()


@dataclass(frozen=True, slots=True)
class Entry:
    """A booking: postings of (account, amount), debit positive, credit negative; they add up to nothing."""

    day: date
    text: str
    postings: tuple[tuple[str, Decimal], ...]
    document: str = ""


def _entry(day: date, text: str, *postings: tuple[str, str | Decimal], document: str = "") -> Entry:
    return Entry(day, text, tuple((account, Decimal(amount)) for account, amount in postings), document)


def _taxed(net: Decimal) -> Decimal:
    return cents(net * Decimal("0.19"))


def _parts(total: Decimal, weights: Sequence[int]) -> list[Decimal]:
    """`total` in proportion to `weights`, to the cent, nothing lost."""
    parts = [cents(total * weight / sum(weights)) for weight in weights]
    parts[-1] += cents(total) - sum(parts)
    return parts


_SEASON = (7, 7, 8, 8, 9, 9, 7, 8, 9, 10, 10, 8)
_JOB_WEIGHTS = (5, 9, 3, 7, 4)
_WORKSHOP = _parts(REVENUE * (1 - SHOP_SHARE), _SEASON)
_SHOP = _parts(REVENUE * SHOP_SHARE, _SEASON)
_JOB_CUSTOMERS = (
    "praxis_vogt",
    "elbinsel",
    "cafe_moewe",
    "kita_sonnenhof",
    "kanzlei_roth",
    "hotel_hafen",
    "schule_altona",
    "wohnform",
)


def _sales_of(month: int) -> Iterator[Entry]:
    """The month's jobs, each billed and paid two weeks later, and the shop's sales in one entry."""
    for nth, net in enumerate(_parts(_WORKSHOP[month - 1], _JOB_WEIGHTS)):
        number = f"RE-2025-{month * 20 + nth:04d}"
        name = CUSTOMERS[_JOB_CUSTOMERS[(month * 5 + nth) % len(_JOB_CUSTOMERS)]].name
        billed = date(2025, month, 3 + nth * 5)
        gross = net + _taxed(net)
        yield _entry(billed, f"{number} {name}", ("1400", gross), ("8400", -net), ("1776", -_taxed(net)))
        if (paid := billed + timedelta(13 + nth)).year == 2025:
            yield _entry(paid, f"Zahlung {number} {name}", ("1200", gross), ("1400", -gross))
    net = _SHOP[month - 1]
    gross = net + _taxed(net)
    yield _entry(
        _month_end(month), f"Webshop {month:02d}/2025", ("1200", gross), ("8410", -net), ("1776", -_taxed(net))
    )


def _month_end(month: int) -> date:
    return date(2025 + month // 12, month % 12 + 1, 1) - timedelta(1)


@dataclass(frozen=True, slots=True)
class _Bill:
    """A supplier's invoice of 2025: when, from whom, on which account, net, paid after how many days."""

    day: date
    party: Party
    account: str
    net: Decimal
    text: str
    days: int
    document: str = ""
    discount: Decimal = Decimal(0)

    def entries(self) -> Iterator[Entry]:
        """The booking and, if it falls in the year, the payment."""
        gross = self.net + _taxed(self.net)
        owed = ((self.account, self.net), ("1576", _taxed(self.net)), (self.party.creditor, -gross))
        yield _entry(self.day, self.text, *owed, document=self.document)
        paid = self.day + timedelta(self.days)
        if paid.year == 2025:
            yield _entry(paid, f"Zahlung {self.text}", *self._payment(gross))

    def _payment(self, gross: Decimal) -> list[tuple[str, Decimal]]:
        kept = cents(gross * self.discount / 100)
        less = cents(kept / Decimal("1.19"))
        postings = [(self.party.creditor, gross), ("1200", kept - gross)]
        return postings + ([("3736", -less), ("1576", less - kept)] if kept else [])


_TIMBER = (2120, 2890, 1580, 3240, 2650, 2016, 0, 3475, 2990, 4044, 2310, 1855)


def _regular_bills(month: int, name: str) -> Iterator[_Bill]:
    """What comes each month."""
    first, share = date(2025, month, 1), _SEASON[month - 1]
    trips = Decimal("46.50") * (5 + month % 4)
    yield _Bill(first, who.LANDLORD, "4210", RENT.net.value, f"Miete Hof 3 {name}", 2, "Mietvertrag_Hof_3.pdf")
    yield _Bill(first.replace(day=2), who.STADTWERKE, "4240", Decimal("263.00"), f"Strom {name}", 13)
    yield _Bill(first.replace(day=4), who.TELEKOM, "4920", Decimal("100.00"), f"Telefon und Internet {name}", 10)
    yield _Bill(first.replace(day=11), who.PANELS, "3400", Decimal(590) * share, f"Multiplex und Furnier {name}", 14)
    yield _Bill(first.replace(day=16), who.FITTERS, "3125", Decimal(780) * share, f"Montagehilfe {name}", 13)
    yield _Bill(first.replace(day=28), who.TAX_ADVISER, "4955", Decimal("240.00"), f"Finanzbuchführung {name}", 11)
    yield _Bill(_month_end(month), who.CARRIER, "4730", trips, f"Speditionsfahrten {name}", 12)


def _other_bills(month: int, name: str) -> Iterator[_Bill]:
    """What comes now and then."""
    first, two = date(2025, month, 1), Decimal(2)
    if timber := Decimal(_TIMBER[month - 1]):
        text, contract = f"Schnittholz 2025-{month * 61:04d}", "Rahmenvertrag_Holz-Nord.pdf"
        yield _Bill(first.replace(day=9), who.HOLZ_NORD, "3400", timber, text, 7, contract, two)
    if month % 3 == 2:
        paper = first.replace(day=17)
        yield _Bill(
            first.replace(day=20), who.WERTH, "3400", Decimal("290.60"), f"Beschläge und Schrauben {name}", 29
        )
        yield _Bill(paper, who.BUERO_MUELLER, "4930", Decimal("169.20"), f"Bürobedarf {name}", 14, discount=two)
    if month in {6, 12}:
        text, contract = f"Wartung Absauganlage {name}", "Wartungsvertrag_Absauganlage.pdf"
        yield _Bill(first.replace(day=4), who.MACHINES, "4800", Decimal("553.00"), text, 14, contract)


def _bills_of(month: int) -> Iterator[Entry]:
    name = f"{month:02d}/2025"
    for bill in (*_regular_bills(month, name), *_other_bills(month, name)):
        yield from bill.entries()


def _staff_of(month: int) -> Iterator[Entry]:
    """Wages with their taxes; the Christmas bonus in November."""
    factor = Decimal("1.5") if month == 11 else Decimal(1)
    gross, tax, own = (cents(Decimal(amount) * factor) for amount in ("27800.00", "3410.00", "5560.00"))
    end, net = _month_end(month), gross - tax - own
    yield _entry(end, f"Löhne {month:02d}/2025", ("4120", gross), ("1741", -tax), ("1742", -own), ("1740", -net))
    yield _entry(end, f"Arbeitgeberanteile {month:02d}/2025", ("4130", own), ("1742", -own))
    yield _entry(end, f"Auszahlung Löhne {month:02d}/2025", ("1740", net), ("1200", -net))
    yield _entry(end, f"SV-Beiträge {month:02d}/2025", ("1742", 2 * own), ("1200", -2 * own))
    if month < 12:
        following = date(2025, month + 1, 10)
        yield _entry(following, f"Lohnsteuer {month:02d}/2025", ("1741", tax), ("1200", -tax))


def _other_of(month: int) -> Iterator[Entry]:
    end = _month_end(month)
    yield _entry(
        date(2025, month, 15),
        f"Rate Darlehen {month:02d}/2025",
        ("0630", "520.00"),
        ("2100", "92.50"),
        ("1200", "-612.50"),
    )
    yield _entry(end, f"Kontoführung {month:02d}/2025", ("4970", "18.90"), ("1200", "-18.90"))
    yield _entry(date(2025, month, 20), "Umbuchung Steuerrücklage", ("1210", "1000.00"), ("1200", "-1000.00"))
    yield _entry(
        date(2025, month, 22), "Diesel, Tankstelle", ("4530", "65.91"), ("1576", "12.52"), ("1200", "-78.43")
    )
    if month in {2, 5, 8, 11}:
        yield _entry(
            date(2025, month, 15), f"Gewerbesteuer {month // 3 + 1}/2025", ("4320", "1180.00"), ("1200", "-1180.00")
        )
    if month == 1:
        premium = INSURANCE.premium.value
        yield _entry(
            date(2025, 1, 2),
            "Werkstatt-Police 2025",
            ("4360", premium),
            ("1200", -premium),
        )
    if month == 12:
        yield _entry(end, "Abschreibung Werkstatteinrichtung 2025", ("4830", "9600.00"), ("0410", "-9600.00"))
        yield _entry(end, "Abschreibung Transporter 2025", ("4830", "4200.00"), ("0520", "-4200.00"))
        yield _entry(end, "Zinsen Rücklage 2025", ("1210", "118.40"), ("2650", "-118.40"))


_OPENING = (
    ("0410", "58200.00"), ("0520", "16800.00"), ("1000", "312.40"), ("1200", "24118.65"), ("1210", "2881.60"),
    ("0800", "-25000.00"), ("0630", "-31200.00"), ("0860", "-46112.65"),
)  # fmt: skip


def _owed(entry: Entry) -> Decimal:
    """The VAT of one booking, less the input tax."""
    return -sum((amount for account, amount in entry.postings if account in {"1576", "1776"}), Decimal(0))


def _vat(made: Sequence[Entry]) -> Iterator[Entry]:
    """The VAT advance of each month, paid on the 10th of the month after next (permanent extension)."""
    for month in range(1, 11):
        owed = sum((_owed(entry) for entry in made if entry.day.month == month), Decimal(0))
        yield _entry(date(2025, month + 2, 10), f"Umsatzsteuer {month:02d}/2025", ("1780", owed), ("1200", -owed))


def entries() -> list[Entry]:
    """All bookings of 2025, in the order of their days."""
    made = [_entry(date(2025, 1, 1), "Eröffnungsbilanz", *_OPENING)]
    for month in range(1, 13):
        for part in (_sales_of, _bills_of, _staff_of, _other_of):
            made.extend(part(month))
    made.extend(_vat(made))
    return sorted(made, key=lambda entry: (entry.day, entry.text))


def _postings() -> Iterator[Sequence[object]]:
    for number, entry in enumerate(entries(), start=1):
        for account, amount in entry.postings:
            known = CHART[account]
            debit, credit = (f"{amount:.2f}", "") if amount >= 0 else ("", f"{-amount:.2f}")
            number_of = f"2025-{number:04d}"
            yield (
                number_of,
                entry.day,
                entry.text,
                account,
                known.name,
                known.kind,
                debit,
                credit,
                "EUR",
                entry.document,
            )


def journal() -> bytes:
    """The journal of 2025 as the contract's CSV, one posting a row."""
    return written(_HEAD, _postings())
