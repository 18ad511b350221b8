"""The books: open items for the bank's lines to be matched with, and the journal of 2025."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from office.sample import parties as who
from office.sample.facts import INSURANCE, RENT
from office.sample.parties import Party
from office.sample.purchases import INVOICES, cents
from office.sample.sales import CUSTOMERS, ORDERS, SALES

REVENUE = Decimal("684000.00")
SHOP_SHARE = Decimal("0.04")

_ITEM_HEAD = (
    "kind", "number", "date", "due", "party", "party_number", "party_iban", "currency", "gross", "vat_rate",
    "discount_days", "discount_percent",
)  # fmt: skip
_JOURNAL_HEAD = (
    "entry", "date", "text", "account", "account_name", "account_type", "debit", "credit", "currency", "document",
)  # fmt: skip


def _csv(head: Sequence[str], rows: Iterator[Sequence[object]]) -> bytes:
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return target.getvalue().encode()


def debtor(party: Party) -> str:
    """The customer's account in the ledger."""
    return str(10001 + list(CUSTOMERS).index(party.key))


def _items() -> Iterator[Sequence[object]]:
    for sale in SALES:
        one = sale.customer
        yield ("sales", sale.number, sale.issued, sale.due, one.name, debtor(one), one.iban, "EUR", sale.gross, sale.rate,
               sale.discount_days or "", sale.discount or "")  # fmt: skip
    for order in ORDERS:
        if order.paid_by != "Rechnung":
            one = order.customer
            rate = 19 if one.country in {"DE", "AT", "FR", "NL"} else 0
            yield ("sales", f"WS-2026-{order.number}", order.ordered, order.ordered + timedelta(7), one.name, debtor(one), one.iban,
                   "EUR", order.gross, rate, "", "")  # fmt: skip
    seen = set[str]()
    for bill in INVOICES:
        if bill.kind == "381" or bill.number in seen or not bill.supplier.creditor or bill.buyer:
            continue
        seen.add(bill.number)
        rate = max(rate for _, rate in bill.taxes)
        yield ("purchase", bill.number, bill.issued, bill.due, bill.supplier.name, bill.supplier.creditor, bill.supplier.iban,
               bill.currency, bill.gross, rate, bill.discount_days or "", bill.discount or "")  # fmt: skip


def open_items() -> bytes:
    """Customers' and suppliers' items as the contract's CSV."""
    return _csv(_ITEM_HEAD, _items())


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the ledger (SKR 03)."""

    number: str
    name: str
    kind: str


def _chart() -> dict[str, Account]:
    plain = (
        ("0410", "Werkstatteinrichtung", "asset"), ("0520", "Fahrzeuge", "asset"), ("0800", "Gezeichnetes Kapital", "equity"),
        ("0860", "Gewinnvortrag", "equity"), ("0630", "Bankdarlehen", "liability"), ("1000", "Kasse", "asset"),
        ("1200", "Bank Girokonto", "asset"), ("1210", "Bank Rücklage", "asset"), ("1400", "Forderungen", "asset"),
        ("1576", "Vorsteuer 19 %", "asset"), ("1740", "Verbindlichkeiten Löhne", "liability"),
        ("1741", "Lohn- und Kirchensteuer", "liability"), ("1742", "Sozialversicherung", "liability"),
        ("1776", "Umsatzsteuer 19 %", "liability"), ("1780", "Umsatzsteuer-Vorauszahlungen", "asset"),
        ("2100", "Zinsaufwand", "expense"), ("2650", "Zinserträge", "income"), ("3125", "Fremdleistungen 19 %", "expense"), ("3400", "Wareneingang 19 %", "expense"),
        ("3425", "Innergemeinschaftlicher Erwerb", "expense"), ("3736", "Erhaltene Skonti", "income"),
        ("4120", "Gehälter und Löhne", "expense"), ("4130", "Gesetzliche soziale Aufwendungen", "expense"),
        ("4210", "Miete", "expense"), ("4240", "Strom", "expense"), ("4320", "Gewerbesteuer", "expense"),
        ("4360", "Versicherungen", "expense"), ("4530", "Kraftstoff", "expense"), ("4730", "Ausgangsfrachten", "expense"),
        ("4800", "Reparatur Maschinen", "expense"), ("4830", "Abschreibungen", "expense"), ("4920", "Telefon", "expense"),
        ("4930", "Bürobedarf", "expense"), ("4955", "Buchführungskosten", "expense"), ("4970", "Nebenkosten des Geldverkehrs", "expense"),
        ("8400", "Erlöse Werkstatt 19 %", "income"), ("8410", "Erlöse Webshop 19 %", "income"),
    )  # fmt: skip
    chart = {number: Account(number, name, kind) for number, name, kind in plain}
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
_JOB_CUSTOMERS = ("praxis_vogt", "elbinsel", "cafe_moewe", "kita_sonnenhof", "kanzlei_roth", "hotel_hafen", "schule_altona", "wohnform")


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
    yield _entry(_month_end(month), f"Webshop {month:02d}/2025", ("1200", gross), ("8410", -net), ("1776", -_taxed(net)))


def _month_end(month: int) -> date:
    return date(2025 + month // 12, month % 12 + 1, 1) - timedelta(1)


def _bill(day: date, party: Party, account: str, net: Decimal, text: str, days: int, document: str = "", kept: Decimal = Decimal(0)) -> Iterator[Entry]:  # fmt: skip
    """A supplier's invoice and, if it falls in the year, its payment; `kept` is the discount in percent."""
    gross = net + _taxed(net)
    yield _entry(day, text, (account, net), ("1576", _taxed(net)), (party.creditor, -gross), document=document)
    if (paid := day + timedelta(days)).year > 2025:
        return
    discount = cents(gross * kept / 100)
    less = cents(discount / Decimal("1.19"))
    postings = [(party.creditor, gross), ("1200", discount - gross)]
    if discount:
        postings += [("3736", -less), ("1576", less - discount)]
    yield _entry(paid, f"Zahlung {text}", *postings)


_TIMBER = (2120, 2890, 1580, 3240, 2650, 2016, 0, 3475, 2990, 4044, 2310, 1855)


def _bills_of(month: int) -> Iterator[Entry]:
    first = date(2025, month, 1)
    lease = "Mietvertrag_Hof_3.pdf"
    yield from _bill(first, who.LANDLORD, "4210", RENT.net.value, f"Miete Hof 3 {month:02d}/2025", 2, lease)
    yield from _bill(date(2025, month, 2), who.STADTWERKE, "4240", Decimal("263.00"), f"Strom {month:02d}/2025", 13)
    yield from _bill(date(2025, month, 4), who.TELEKOM, "4920", Decimal("100.00"), f"Telefon und Internet {month:02d}/2025", 10)
    yield from _bill(date(2025, month, 28), who.TAX_ADVISER, "4955", Decimal("240.00"), f"Finanzbuchführung {month:02d}/2025", 11)
    yield from _bill(_month_end(month), who.CARRIER, "4730", Decimal("46.50") * (5 + month % 4), f"Speditionsfahrten {month:02d}/2025", 12)
    if _TIMBER[month - 1]:
        yield from _bill(date(2025, month, 9), who.HOLZ_NORD, "3400", Decimal(_TIMBER[month - 1]), f"Schnittholz 2025-{month * 61:04d}", 7,
                         "Rahmenvertrag_Holz-Nord.pdf", Decimal(2))  # fmt: skip
    share = _SEASON[month - 1]
    yield from _bill(date(2025, month, 16), who.FITTERS, "3125", Decimal(780) * share, f"Montagehilfe {month:02d}/2025", 13)
    yield from _bill(date(2025, month, 11), who.PANELS, "3400", Decimal(590) * share, f"Multiplex und Furnier {month:02d}/2025", 14)
    if month % 3 == 2:
        yield from _bill(date(2025, month, 20), who.WERTH, "3400", Decimal("290.60"), f"Beschläge und Schrauben {month:02d}/2025", 29)
        yield from _bill(date(2025, month, 17), who.BUERO_MUELLER, "4930", Decimal("169.20"), f"Bürobedarf {month:02d}/2025", 14, kept=Decimal(2))
    if month in {6, 12}:
        yield from _bill(date(2025, month, 4), who.MACHINES, "4800", Decimal("553.00"), f"Wartung Absauganlage {month:02d}/2025", 14, "Wartungsvertrag_Absauganlage.pdf")


def _staff_of(month: int) -> Iterator[Entry]:
    """Wages with their taxes; the Christmas bonus in November."""
    more = Decimal("1.5") if month == 11 else Decimal(1)
    gross, tax, own = cents(Decimal("27800.00") * more), cents(Decimal("3410.00") * more), cents(Decimal("5560.00") * more)
    end = _month_end(month)
    yield _entry(end, f"Löhne {month:02d}/2025", ("4120", gross), ("1741", -tax), ("1742", -own), ("1740", -(gross - tax - own)))
    yield _entry(end, f"Arbeitgeberanteile {month:02d}/2025", ("4130", own), ("1742", -own))
    yield _entry(end, f"Auszahlung Löhne {month:02d}/2025", ("1740", gross - tax - own), ("1200", -(gross - tax - own)))
    yield _entry(end, f"SV-Beiträge {month:02d}/2025", ("1742", 2 * own), ("1200", -2 * own))
    if month < 12:
        following = date(2025, month + 1, 10)
        yield _entry(following, f"Lohnsteuer {month:02d}/2025", ("1741", tax), ("1200", -tax))


def _other_of(month: int) -> Iterator[Entry]:
    end = _month_end(month)
    yield _entry(date(2025, month, 15), f"Rate Darlehen {month:02d}/2025", ("0630", "520.00"), ("2100", "92.50"), ("1200", "-612.50"))
    yield _entry(end, f"Kontoführung {month:02d}/2025", ("4970", "18.90"), ("1200", "-18.90"))
    yield _entry(date(2025, month, 20), "Umbuchung Steuerrücklage", ("1210", "1000.00"), ("1200", "-1000.00"))
    yield _entry(date(2025, month, 22), "Diesel, Tankstelle", ("4530", "65.91"), ("1576", "12.52"), ("1200", "-78.43"))
    if month in {2, 5, 8, 11}:
        yield _entry(date(2025, month, 15), f"Gewerbesteuer {month // 3 + 1}/2025", ("4320", "1180.00"), ("1200", "-1180.00"))
    if month == 1:
        premium = INSURANCE.premium.value
        yield _entry(date(2025, 1, 2), "Werkstatt-Police 2025", ("4360", premium), ("1200", -premium), document="Versicherungspolice_2026.pdf")
    if month == 12:
        yield _entry(end, "Abschreibung Werkstatteinrichtung 2025", ("4830", "9600.00"), ("0410", "-9600.00"))
        yield _entry(end, "Abschreibung Transporter 2025", ("4830", "4200.00"), ("0520", "-4200.00"))
        yield _entry(end, "Zinsen Rücklage 2025", ("1210", "118.40"), ("2650", "-118.40"))


def _opening() -> Entry:
    return _entry(
        date(2025, 1, 1), "Eröffnungsbilanz", ("0410", "58200.00"), ("0520", "16800.00"), ("1000", "312.40"), ("1200", "24118.65"),
        ("1210", "2881.60"), ("0800", "-25000.00"), ("0630", "-31200.00"), ("0860", "-46112.65"),
    )  # fmt: skip


def _vat(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The VAT advance of each month, paid on the 10th of the month after next (permanent extension)."""
    for month in range(1, 11):
        owed = -sum(
            (amount for entry in entries if entry.day.month == month for account, amount in entry.postings if account in {"1576", "1776"}),
            Decimal(0),
        )
        yield _entry(date(2025, month + 2, 10), f"Umsatzsteuer {month:02d}/2025", ("1780", owed), ("1200", -owed))


def entries() -> list[Entry]:
    """All bookings of 2025, in the order of their days."""
    made = [_opening()]
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
            yield (f"2025-{number:04d}", entry.day, entry.text, account, known.name, known.kind, debit, credit, "EUR", entry.document)


def journal() -> bytes:
    """The journal of 2025 as the contract's CSV, one posting a row."""
    return _csv(_JOURNAL_HEAD, _postings())
