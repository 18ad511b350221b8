"""What moved on the firm's two bank accounts from August to October 2026, and what each line is for."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from office.sample import parties as who
from office.sample.bank_lines import LAST, MONTHS, BankLine, in_order, statements, weekday
from office.sample.facts import RENT
from office.sample.numbers import iban
from office.sample.parties import FIRM, SAVINGS_IBAN
from office.sample.purchases import INVOICES, Invoice
from office.sample.receipts import payouts, prepaid, transfers
from office.sample.sales import CUSTOMERS
from office.sample.tables import rows

GIRO_OPENING, SAVINGS_OPENING = Decimal("28412.37"), Decimal("15000.00")


def _is_paid_by_transfer(one: Invoice) -> bool:
    """Whether the giro statements show the payment, in euros and by the number of the invoice."""
    elsewhere = one.currency != "EUR" or one.form in {"photo", "scan"} or one.number == "HOF3-2026-11"
    return one.paid is not None and one.paid <= LAST and not elsewhere


def _bills() -> Iterator[BankLine]:
    """Supplier invoices that were paid in these months, with the discount where it was still in time."""
    for one in filter(_is_paid_by_transfer, INVOICES):
        paid = one.paid or LAST
        early = bool(one.discount) and paid <= one.issued + timedelta(one.discount_days)
        amount = one.payable_early if early else one.gross
        direct = one.supplier in {who.TELEKOM, who.STADTWERKE}
        yield BankLine(
            booked=paid,
            amount=-amount,
            name=one.supplier.name,
            iban=one.iban,
            text=f"RG {one.number} vom {one.issued:%d.%m.%Y}" + (" abz. 2 % Skonto" if early else ""),
            kind="SEPA-Lastschrift" if direct else "SEPA-Überweisung",
            outcome="matched",
            items=((one.number, one.gross),),
            discount=one.gross - amount,
            why="number, amount and account agree",
            end_to_end=one.number,
            bic=one.supplier.bic,
        )


_ACCOUNTS = {
    "-": "",
    "landlord": who.LANDLORD.iban,
    "telekom": who.TELEKOM.iban,
    "wohnform": CUSTOMERS["wohnform"].iban,
    "savings": SAVINGS_IBAN,
    "tax office": iban("DE", "999200700000004100"),
    "health": iban("DE", "999200700000005200"),
    "loan": iban("DE", "999200700000006300"),
}

# day | amounts of August, September, October | name | account | text | kind | why
_EVERY_MONTH = """
1  | -285.60 -285.60 -285.60 | Werkhof Altona GbR | landlord | Betriebskosten {} | Dauerauftrag | service charge advance, see the lease
10 | -3318.40 -2975.16 -4102.93 | Finanzkasse Hamburg | tax office | UMSATZSTEUER {} ST-NR 41/712/04836 | SEPA-Lastschrift | VAT advance
10 | -3480.18 -3472.77 -3468.51 | Finanzkasse Hamburg | tax office | LOHNSTEUER {} | SEPA-Lastschrift | wage tax
15 | -612.50 -612.50 -612.50 | Elbbank Darlehen | loan | Rate Darlehen 448812 Tilgung 520,00 Zins 92,50 | Darlehen | loan instalment
20 | -1500.00 -1500.00 -1500.00 | Tischlerei Lindner GmbH | savings | Umbuchung Steuerrücklage | Umbuchung | to the own savings account
26 | -11360.35 -11360.35 -11360.35 | Krankenkasse Hansa | health | SV-BEITRAEGE {} BETR-NR 99881122 | SEPA-Lastschrift | social insurance
30 | -19240.44 -19240.44 -19615.10 | Sammelüberweisung Löhne | - | LOHN {} 7 POSTEN | Sammelüberweisung | wages
30 | -18.90 -18.90 -18.90 | Elbbank | - | Kontoführung {} | Entgelt | bank fees
"""  # noqa: E501  a table

# day | amount | name | account | text | kind | why
_ONCE = """
08-14 | -640.00 | Baumarkt Elbpark GmbH | - | KARTENZAHLUNG BAUMARKT ELBPARK 14.08. 11:52 | Kartenzahlung | no invoice; which project?
08-17 | -1240.00 | Bezirksamt Altona Gewerbesteuer | tax office | GEWERBESTEUER 3/2026 | SEPA-Lastschrift | trade tax, see the notice
08-28 | -200.00 | Elbbank GA 4410 | - | BARGELDAUSZAHLUNG KARTE 2 | Bargeld | petty cash
09-04 | -84.90 | Emma Clarke | - | Erstattung Kartenzahlung Bestellung 4660 anteilig | SEPA-Überweisung | refund
09-24 | 38.50 | Wohnform Berlin GmbH | wohnform | Erstattung Frachtauslage | Gutschrift | freight paid back, no open item
10-14 | -119.00 | Hansefon AG | telekom | HF-202610-88120 OKTOBER 2026 | SEPA-Lastschrift | the October invoice is missing
10-22 | -78.43 | Tankstelle am Altonaer Tor | - | KARTENZAHLUNG TANKSTELLE ALTONA 21.10. 17:08 | Kartenzahlung | receipt 004417
"""  # noqa: E501  a table


def _own(day: date, cells: list[str]) -> BankLine:
    """A line that no open item explains: amount, name, account, text, kind, why."""
    amount, name, account, text, kind, why = cells
    return BankLine(weekday(day), Decimal(amount), name, _ACCOUNTS[account], text, kind, why=why)


def _regular() -> Iterator[BankLine]:
    for day, amounts, name, account, text, kind, why in rows(_EVERY_MONTH):
        for amount, (year, month) in zip(amounts.split(), MONTHS, strict=True):
            cells = [amount, name, account, text.format(f"{month:02d}/{year}"), kind, why]
            yield _own(date(year, month, int(day)), cells)


def _single() -> Iterator[BankLine]:
    for day, *cells in rows(_ONCE):
        yield _own(date.fromisoformat(f"2026-{day}"), cells)
    yield BankLine(
        booked=date(2026, 10, 27),
        amount=Decimal("-2503.18"),
        name="NINGBO MINGDENG LIGHTING",
        iban="",
        text="AUSLANDSZAHLUNG USD 2692,50 KURS 1,0851 ENTGELT 21,85",
        kind="Auslandsüberweisung",
        outcome="asked",
        items=(("MD-INV-26-1010", Decimal("2692.50")),),
        fee=Decimal("21.85"),
        why="the amount in USD fits; the bank writes another name than the invoice",
    )
    landlord, rent = who.LANDLORD, RENT.gross.value
    yield BankLine(
        booked=date(2026, 10, 30),
        amount=-rent,
        name=landlord.name,
        iban=landlord.iban,
        text="Miete Hof 3 November",
        kind="Dauerauftrag",
        outcome="matched",
        items=(("HOF3-2026-11", rent),),
        why="November's rent, before its invoice",
        bic=landlord.bic,
    )


def _savings() -> Iterator[BankLine]:
    for line in GIRO:
        if line.iban == SAVINGS_IBAN:
            yield BankLine(
                line.booked,
                -line.amount,
                FIRM.name,
                FIRM.iban,
                line.text,
                line.kind,
                why="from the own current account",
            )
    quarter = date(2026, 9, 30)
    yield _own(quarter, ["52.84", "Elbbank", "-", "ZINSEN 3. QUARTAL 2026", "Abschluss", "interest"])
    yield _own(quarter, ["-13.93", "Elbbank", "-", "KAPITALERTRAGSTEUER UND SOLZ", "Abschluss", "tax on interest"])


GIRO = in_order([*_bills(), *transfers(), *prepaid(), *payouts(), *_regular(), *_single()])
SAVINGS = in_order(_savings())
GIRO_STATEMENTS = tuple(statements(FIRM.iban, GIRO_OPENING, GIRO))
SAVINGS_STATEMENTS = tuple(statements(SAVINGS_IBAN, SAVINGS_OPENING, SAVINGS))
