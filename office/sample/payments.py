"""What moved on the firm's two bank accounts from August to October 2026, and what each line is for."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from office.sample import parties as who
from office.sample.facts import RENT
from office.sample.numbers import iban
from office.sample.parties import FIRM, SAVINGS_IBAN, Party
from office.sample.purchases import INVOICES, Invoice, cents
from office.sample.sales import CUSTOMERS, ORDERS, SalesInvoice, sale

GIRO_OPENING, SAVINGS_OPENING = Decimal("28412.37"), Decimal("15000.00")
FIRST, LAST = date(2026, 8, 1), date(2026, 10, 31)
MONTHS = ((2026, 8), (2026, 9), (2026, 10))


@dataclass(frozen=True, slots=True)
class BankLine:
    """A line of a statement, and the truth about it.

    outcome: "matched" (items say which), "asked" (a second explanation is as good), "other" (no open item; kind says
    what it is). items: (number, allocated amount). amount is signed; discount and fee are what the payer kept back.
    """

    booked: date
    amount: Decimal
    name: str
    iban: str
    text: str
    kind: str
    outcome: str = "other"
    items: tuple[tuple[str, Decimal], ...] = ()
    discount: Decimal = Decimal(0)
    fee: Decimal = Decimal(0)
    rivals: tuple[str, ...] = ()
    why: str = ""
    end_to_end: str = "NOTPROVIDED"
    bic: str = ""


def _day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def _bills() -> Iterator[BankLine]:
    """Supplier invoices that were paid in these months, with the discount where it was still in time."""
    for one in INVOICES:
        foreign = one.currency != "EUR" or one.form == "photo"
        if one.paid is None or one.paid > LAST or foreign or one.form == "scan" or one.number == "HOF3-2026-11":
            continue
        early = one.paid <= one.issued + timedelta(one.discount_days) and bool(one.discount)
        amount = one.payable_early if early else one.gross
        yield _bill(one, amount)


def _bill(one: Invoice, amount: Decimal) -> BankLine:
    paid = one.paid or LAST
    party = one.supplier
    kind = "SEPA-Lastschrift" if party in {who.TELEKOM, who.STADTWERKE} else "SEPA-Überweisung"
    text = f"RG {one.number} vom {one.issued:%d.%m.%Y}" + (" abz. 2 % Skonto" if amount < one.gross else "")
    return BankLine(
        paid, -amount, party.name, one.iban, text, kind, "matched", ((one.number, one.gross),),
        discount=one.gross - amount, why="number, amount and account agree", bic=party.bic, end_to_end=one.number,
    )  # fmt: skip


def _from(key: str, day: str, amount: str, text: str, *numbers: str, **more: object) -> BankLine:
    """A customer's transfer. Each of `numbers` may carry its share as ``NUMBER=AMOUNT``."""
    party = CUSTOMERS[key]
    items = tuple(_share(number) for number in numbers)
    outcome = "matched" if items else "asked"
    made = BankLine(
        _day(day), Decimal(amount), party.name, party.iban, text, "Gutschrift", outcome, items, bic=party.bic
    )
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name


def _share(number: str) -> tuple[str, Decimal]:
    plain, _, amount = number.partition("=")
    return plain, Decimal(amount) if amount else sale(plain).gross


def _early(number: str) -> tuple[str, Decimal]:
    """The amount less discount, as text, and the discount."""
    one: SalesInvoice = sale(number)
    return str(one.payable_early), one.gross - one.payable_early


def _discounted(key: str, day: str, text: str, number: str, why: str) -> BankLine:
    amount, kept = _early(number)
    return _from(key, day, amount, text, number, discount=kept, why=why)


_STRANGER = iban("DE", "999500700004455667")


def _customers() -> Iterator[BankLine]:
    """Customers' transfers: clean ones, and every way in which customers make it hard."""
    clean = "number and amount agree"
    yield _from("praxis_vogt", "08-05", "3998.40", "RE-2026-0301", "RE-2026-0301", why=clean)
    yield _discounted("wohnform", "08-03", "RE-2026-0304 abzgl. 2% Skonto", "RE-2026-0304", "late by three days, discount taken all the same")
    yield _from("elbinsel", "08-10", "34986.00", "RE-2026-0307 GEMEINSCHAFTSHAUS", "RE-2026-0307", why=clean)
    yield _from("familie_yilmaz", "08-13", "2249.10", "Rechnung 0309 Einbauschrank", "RE-2026-0309", why="the number is cut short, amount and name agree")
    yield _discounted("cafe_moewe", "08-14", "RG RE20260312 Skonto", "RE-2026-0312", "discount in time")
    yield _from("lena_hoffmann", "08-19", "189.00", "WS-2026-4653", "WS-2026-4653", why=clean)
    yield _from("sabine_voss", "08-24", "290.00", "Bestellung 4656 Voß", "WS-2026-4656", why="order number instead of invoice number")
    yield _from("kita_sonnenhof", "08-25", "3255.84", "Garderoben Rechnung vom 11.8.", "RE-2026-0315", why="no number; name, amount and date agree")
    yield _from("praxis_vogt", "08-31", "3998.40", "RE 2026 318", "RE-2026-0318", why="the number is broken; RE-2026-0301 has the same amount and is paid")
    yield _from("kanzlei_roth", "09-09", "3000.00", "Teilzahlung RE-2026-0324", "RE-2026-0324=3000.00", why="part of 6,521.20")
    yield _from("ute_schroeder", "09-11", "253.00", "WS-2026-4663", "WS-2026-4663", why="two digits swapped, 18.00 too much", outcome="asked")
    yield _from("elbinsel", "09-14", "33201.00", "RE-2026-0320 GEMEINSCHAFTSHAUS", "RE-2026-0320", why=clean)
    yield _from("lichthaus", "09-16", "1483.30", "RE-2026-0321 15 Leuchten", "RE-2026-0321", fee=Decimal("12.50"), why="the bank abroad kept 12.50")
    yield _discounted("hotel_hafen", "09-17", "RE-2026-0330 ./. 2 %", "RE-2026-0330", "discount in time")
    yield _from("petra_klein", "09-18", "175.00", "Spiegel Priel, danke!", "WS-2026-4666", why="no number; name and amount agree")
    yield _from("kanzlei_roth", "09-21", "3521.20", "Restzahlung RE-2026-0324", "RE-2026-0324=3521.20", why="the rest of 6,521.20")
    yield _from("familie_yilmaz", "09-22", "200.00", "Bank Lee erste Hälfte", "WS-2026-4668=200.00", why="part of 390.00")
    yield _from("schule_altona", "09-28", "2199.12", "RE-2026-0303 Werkbankplatten", "RE-2026-0333", why="two digits wrong; name, amount and text agree")
    yield _from("praxis_vogt", "09-30", "1999.20", "RE-2026-0336", "RE-2026-0336", why=clean)
    yield _from("markus_otto", "09-30", "154.90", "WS-2026-4659", "WS-2026-4659", why=clean)
    yield _from("markus_otto", "10-01", "349.00", "WS-2026-4672 Stehleuchte", "WS-2026-4672", why=clean)
    yield _from("lena_hoffmann", "10-05", "409.13", "RE-2026-0327 und WS-2026-4681", "RE-2026-0327", "WS-2026-4681", why="two invoices in one payment")
    yield _discounted("wohnform", "10-08", "RE-2026-0342 -2% Skonto", "RE-2026-0342", "discount in time")
    yield _from("markus_otto", "10-09", "349.00", "WS-2026-4672 Stehleuchte", why="paid before, on 1 October: money back or credit", rivals=("WS-2026-4672",))
    yield _from("elbinsel", "10-12", "37009.00", "RE-2026-0340 GEMEINSCHAFTSHAUS", "RE-2026-0340", why=clean)
    yield _from("familie_yilmaz", "10-12", "190.00", "Rest Bank Lee", "WS-2026-4668=190.00", why="the rest of 390.00")
    yield _from("jan_peters", "10-13", "99.96", "Zuschnitt", "RE-2026-0345", why="RE-2026-0346 has the same amount; the name decides")
    yield _from("markus_otto", "10-14", "99.96", "Zuschnitt", name="Elisabeth Wagner", iban=_STRANGER, why="amount fits, the payer is unknown",
                rivals=("RE-2026-0346",))
    yield _discounted("cafe_moewe", "10-15", "RE-2026-0349 Skonto", "RE-2026-0349", "discount in time")
    yield _from("ute_schroeder", "10-19", "150.90", "Hocker", "WS-2026-4682", why="WS-2026-4683 has the same amount; the name decides")
    yield _from("petra_klein", "10-21", "150.90", "Hocker Kaje", name="K. Müller", iban=iban("DE", "999500700008811220"),
                why="three invoices of 150.90; the payer is none of them", rivals=("WS-2026-4683", "WS-2026-4681"))
    yield _from("sabine_voss", "10-26", "229.00", "WS20264675", "WS-2026-4675", why="the number without its dashes")
    yield _from("sabine_voss", "10-27", "160.65", "Tischplatte", "RE-2026-0355", why="no number; name and amount agree")
    yield _from("sabine_voss", "10-28", "177.00", "Rechnung 4690", "WS-2026-4690", why="order number instead of invoice number")
    yield _discounted("kanzlei_roth", "10-29", "RE-2026-0361 abz. Skonto", "RE-2026-0361", "discount in time")


_LATIN = {"wei_wang": "WANG WEI", "zhang_min": "ZHANG MIN"}  # as their banks write them


def _prepaid() -> Iterator[BankLine]:
    """Orders paid in advance, one or two days after the order."""
    for one in ORDERS:
        if one.paid_by != "Vorkasse" or not FIRST <= one.ordered + timedelta(2) <= LAST:
            continue
        party, booked = one.customer, one.ordered + timedelta(1 + one.number % 2)
        name = _LATIN.get(party.key, party.name)
        yield BankLine(
            _weekday(booked), one.gross, name, party.iban, f"Bestellung {one.number} {name}", "Gutschrift",
            "matched", ((f"WS-2026-{one.number}", one.gross),), why="order number and amount agree", bic=party.bic,
        )  # fmt: skip


def _weekday(day: date) -> date:
    """The day itself, or the next Monday after a weekend; at a month's end the Friday before."""
    if day.weekday() < 5:
        return day
    monday = day + timedelta(7 - day.weekday())
    return monday if monday.month == day.month else day - timedelta(day.weekday() - 4)


_PAYPAL, _ACQUIRER = iban("DE", "999600800000012300"), iban("DE", "999600900000045600")


def _payouts() -> Iterator[BankLine]:
    """Monthly payouts of the two payment providers, less their fees."""
    for provider, way, account, rate in (
        ("Zahlfix Europe S.A.", "PayPal", _PAYPAL, Decimal("2.49")),
        ("Kartenclear Nord GmbH", "Kreditkarte", _ACQUIRER, Decimal("1.60")),
    ):
        for year, month in MONTHS:
            orders = [one for one in ORDERS if one.paid_by == way and (one.ordered.year, one.ordered.month) == (year, month)]
            total = sum((one.gross for one in orders), Decimal(0))
            fee = cents(total * rate / 100) + Decimal("0.35") * len(orders)
            text = f"AUSZAHLUNG {month:02d}/{year} {len(orders)} VORGAENGE BRUTTO {total} GEBUEHR {fee}"
            yield BankLine(
                date(year, month, 28), total - fee, provider, account, text, "Gutschrift", "other",
                tuple((f"WS-2026-{one.number}", one.gross) for one in orders), fee=fee, why="payout of a payment provider",
                bic="ZAHLDEH0XXX",
            )  # fmt: skip


def _own(day: date, amount: str, name: str, account: str, text: str, kind: str, why: str) -> BankLine:
    return BankLine(_weekday(day), Decimal(amount), name, account, text, kind, why=why)


_TAX, _HEALTH, _LOAN = (iban("DE", f"99920070{number:010d}") for number in (4100, 5200, 6300))
_WAGES = {8: "-19240.44", 9: "-19240.44", 10: "-19615.10"}
_WAGE_TAX = {8: "-3480.18", 9: "-3472.77", 10: "-3468.51"}
_VAT = {8: "-3318.40", 9: "-2975.16", 10: "-4102.93"}


def _every_month() -> Iterator[BankLine]:
    """What comes each month: rent's extras, wages, taxes, loan, fees, and the transfer to the savings account."""
    for year, month in MONTHS:
        first, last = date(year, month, 3 if month == 8 else 1), date(year, month, 30 if month != 8 else 31)
        name = f"{month:02d}/{year}"
        advance = f"{-RENT.service_advance.value}"
        yield _own(first, advance, who.LANDLORD.name, who.LANDLORD.iban, f"Betriebskosten {name}", "Dauerauftrag", "service charge advance, see the lease")
        yield _own(date(year, month, 10), _VAT[month], "Finanzkasse Hamburg", _TAX, f"UMSATZSTEUER {name} ST-NR {FIRM.tax_number}", "SEPA-Lastschrift", "VAT advance")
        yield _own(date(year, month, 10), _WAGE_TAX[month], "Finanzkasse Hamburg", _TAX, f"LOHNSTEUER {name}", "SEPA-Lastschrift", "wage tax")
        yield _own(date(year, month, 26), "-11360.35", "Krankenkasse Hansa", _HEALTH, f"SV-BEITRAEGE {name} BETR-NR 99881122", "SEPA-Lastschrift", "social insurance")
        yield _own(last, _WAGES[month], "Sammelüberweisung Löhne", "", f"LOHN {name} 7 POSTEN", "Sammelüberweisung", "wages")
        yield _own(date(year, month, 15 if month != 8 else 17), "-612.50", "Elbbank Darlehen", _LOAN, f"Rate Darlehen 448812 Tilgung 520,00 Zins 92,50", "Darlehen", "loan instalment")
        yield _own(last, "-18.90", "Elbbank", "", f"Kontoführung {name}", "Entgelt", "bank fees")
        yield _own(date(year, month, 20 if month != 9 else 21), "-1500.00", FIRM.name, SAVINGS_IBAN, "Umbuchung Steuerrücklage", "Umbuchung", "to the own savings account")


def _single() -> Iterator[BankLine]:
    """What came once."""
    tax, agip = "Bezirksamt Altona Gewerbesteuer", who.FUEL
    yield _own(_day("08-17"), "-1240.00", tax, _TAX, "GEWERBESTEUER 3/2026", "SEPA-Lastschrift", "trade tax, see the notice")
    yield _own(_day("08-28"), "-200.00", "Elbbank GA 4410", "", "BARGELDAUSZAHLUNG KARTE 2", "Bargeld", "petty cash")
    yield _own(_day("09-04"), "-84.90", "Emma Clarke", "", "Erstattung Kartenzahlung Bestellung 4660 anteilig", "SEPA-Überweisung", "refund")
    yield _own(_day("10-14"), "-119.00", who.TELEKOM.name, who.TELEKOM.iban, "HF-202610-88120 OKTOBER 2026", "SEPA-Lastschrift", "the October invoice is missing")
    yield _own(_day("10-16"), "-640.00", who.HARDWARE.name, "", "KARTENZAHLUNG BAUMARKT ELBPARK 16.10. 11:52", "Kartenzahlung", "no invoice; which project?")
    yield _own(_day("10-22"), "-78.43", agip.name, "", "KARTENZAHLUNG TANKSTELLE ALTONA 21.10. 17:08", "Kartenzahlung", "receipt 004417")
    yield _own(_day("10-27"), "-2503.18", who.MINGDENG.name, "", "AUSLANDSZAHLUNG USD 2692,50 KURS 1,0851 ENTGELT 21,85", "Auslandsüberweisung", "MD-INV-26-1010 in USD, fee 21.85")
    yield BankLine(
        _day("10-30"), -RENT.gross.value, who.LANDLORD.name, who.LANDLORD.iban, "Miete Hof 3 November", "Dauerauftrag", "matched",
        (("HOF3-2026-11", RENT.gross.value),), why="November's rent, before its invoice", bic=who.LANDLORD.bic,
    )  # fmt: skip
    yield _own(_day("10-30"), "38.50", "Wohnform Berlin GmbH", CUSTOMERS["wohnform"].iban, "Erstattung Frachtauslage", "Gutschrift", "freight paid back, no open item")


def _sorted(lines: Iterator[BankLine] | list[BankLine]) -> tuple[BankLine, ...]:
    return tuple(sorted(lines, key=lambda line: (line.booked, line.amount, line.name, line.text)))


GIRO = _sorted([*_bills(), *_customers(), *_prepaid(), *_payouts(), *_every_month(), *_single()])
SAVINGS = _sorted([
    *(_own(line.booked, "1500.00", FIRM.name, FIRM.iban, line.text, "Umbuchung", "from the own current account")
      for line in GIRO if line.iban == SAVINGS_IBAN),
    _own(_day("09-30"), "52.84", "Elbbank", "", "ZINSEN 3. QUARTAL 2026", "Abschluss", "interest"),
    _own(_day("09-30"), "-13.93", "Elbbank", "", "KAPITALERTRAGSTEUER UND SOLIDARITAETSZUSCHLAG", "Abschluss", "tax on interest"),
])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Statement:
    """One account, one month. The opening balance plus the lines is the closing balance."""

    account: Party
    iban: str
    number: int
    start: date
    end: date
    opening: Decimal
    lines: tuple[BankLine, ...]

    @property
    def closing(self) -> Decimal:
        return self.opening + sum((line.amount for line in self.lines), Decimal(0))


def statements(account: str, opening: Decimal, lines: tuple[BankLine, ...]) -> Iterator[Statement]:
    """The account's statements, one a month."""
    for number, (year, month) in enumerate(MONTHS, start=8):
        start = date(year, month, 1)
        end = date(year, month + 1, 1) - timedelta(1)
        chosen = tuple(line for line in lines if start <= line.booked <= end)
        made = Statement(FIRM, account, number, start, end, opening, chosen)
        yield made
        opening = made.closing


GIRO_STATEMENTS = tuple(statements(FIRM.iban, GIRO_OPENING, GIRO))
SAVINGS_STATEMENTS = tuple(statements(SAVINGS_IBAN, SAVINGS_OPENING, SAVINGS))
