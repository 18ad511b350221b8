"""Money that came in: customers' transfers, clean and crooked, prepaid orders, payouts of payment providers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from office.sample.bank_lines import FIRST, LAST, MONTHS, BankLine, weekday
from office.sample.numbers import iban
from office.sample.purchases import cents
from office.sample.sales import CUSTOMERS, ORDERS, sale
from office.sample.tables import rows

# customer | day | amount, or "early": less the discount | text | items, a share as NUMBER=AMOUNT | why | more
_TRANSFERS = """
wohnform       | 08-03 | early    | RE-2026-0304 abzgl. 2% Skonto | RE-2026-0304 | late by three days, discount taken all the same
praxis_vogt    | 08-05 | 3998.40  | RE-2026-0301 | RE-2026-0301 | number and amount agree
elbinsel       | 08-10 | 34986.00 | RE-2026-0307 GEMEINSCHAFTSHAUS | RE-2026-0307 | number and amount agree
familie_yilmaz | 08-13 | 2249.10  | Rechnung 0309 Einbauschrank | RE-2026-0309 | the number is cut short, amount and name agree
cafe_moewe     | 08-14 | early    | RG RE20260312 Skonto | RE-2026-0312 | discount in time
lena_hoffmann  | 08-19 | 189.00   | WS-2026-4653 | WS-2026-4653 | number and amount agree
sabine_voss    | 08-24 | 290.00   | Bestellung 4656 Voß | WS-2026-4656 | order number instead of invoice number
kita_sonnenhof | 08-25 | 3255.84  | Garderoben Rechnung vom 11.8. | RE-2026-0315 | no number; name, amount and date agree
praxis_vogt    | 08-31 | 3998.40  | RE 2026 318 | RE-2026-0318 | the number is broken; RE-2026-0301 is as much and paid
kanzlei_roth   | 09-09 | 3000.00  | Teilzahlung RE-2026-0324 | RE-2026-0324=3000.00 | part of 6,521.20
ute_schroeder  | 09-11 | 253.00   | WS-2026-4663 | WS-2026-4663 | two digits swapped, 18.00 too much | asked
elbinsel       | 09-14 | 33201.00 | RE-2026-0320 GEMEINSCHAFTSHAUS | RE-2026-0320 | number and amount agree
lichthaus      | 09-16 | 1483.45  | RE-2026-0321 15 Leuchten | RE-2026-0321 | the bank abroad kept 12.50 | fee 12.50
hotel_hafen    | 09-17 | early    | RE-2026-0330 ./. 2 % | RE-2026-0330 | discount in time
petra_klein    | 09-18 | 175.00   | Spiegel Priel, danke! | WS-2026-4666 | no number; name and amount agree
kanzlei_roth   | 09-21 | 3521.20  | Restzahlung RE-2026-0324 | RE-2026-0324=3521.20 | the rest of 6,521.20
familie_yilmaz | 09-22 | 200.00   | Bank Lee erste Hälfte | WS-2026-4668=200.00 | part of 390.00
schule_altona  | 09-28 | 2199.12  | RE-2026-0303 Werkbankplatten | RE-2026-0333 | a digit wrong; name, amount and text agree
praxis_vogt    | 09-30 | 1999.20  | RE-2026-0336 | RE-2026-0336 | number and amount agree
markus_otto    | 09-30 | 154.90   | WS-2026-4659 | WS-2026-4659 | number and amount agree
markus_otto    | 10-01 | 349.00   | WS-2026-4672 Stehleuchte | WS-2026-4672 | number and amount agree
lena_hoffmann  | 10-05 | 409.13   | RE-2026-0327 und WS-2026-4681 | RE-2026-0327, WS-2026-4681 | two invoices in one payment
wohnform       | 10-08 | early    | RE-2026-0342 -2% Skonto | RE-2026-0342 | discount in time
markus_otto    | 10-09 | 349.00   | WS-2026-4672 Stehleuchte | | paid before, on 1 October: money back | asked, rivals WS-2026-4672
elbinsel       | 10-12 | 37009.00 | RE-2026-0340 GEMEINSCHAFTSHAUS | RE-2026-0340 | number and amount agree
familie_yilmaz | 10-12 | 190.00   | Rest Bank Lee | WS-2026-4668=190.00 | the rest of 390.00
jan_peters     | 10-13 | 99.96    | Zuschnitt | RE-2026-0345 | RE-2026-0346 is as much; the name decides
stranger_1     | 10-14 | 99.96    | Zuschnitt | | the amount fits, the payer is unknown | asked, rivals RE-2026-0346
cafe_moewe     | 10-15 | early    | RE-2026-0349 Skonto | RE-2026-0349 | discount in time
ute_schroeder  | 10-19 | 150.90   | Hocker | WS-2026-4682 | WS-2026-4683 is as much; the name decides
stranger_2     | 10-21 | 150.90   | Hocker Kaje | | WS-2026-4683 and -4681 are 150.90; payer unknown | asked, rivals WS-2026-4683 WS-2026-4681
sabine_voss    | 10-26 | 229.00   | WS20264675 | WS-2026-4675 | the number without its dashes
sabine_voss    | 10-27 | 160.65   | Tischplatte | RE-2026-0355 | no number; name and amount agree
sabine_voss    | 10-28 | 177.00   | Rechnung 4690 | WS-2026-4690 | order number instead of invoice number
kanzlei_roth   | 10-29 | early    | RE-2026-0361 abz. Skonto | RE-2026-0361 | discount in time
"""  # noqa: E501  a table
_STRANGERS = {
    "stranger_1": ("Elisabeth Wagner", iban("DE", "999500700004455667")),
    "stranger_2": ("K. Müller", iban("DE", "999500700008811220")),
}


def _payer(key: str) -> tuple[str, str]:
    """Name and account of whoever paid."""
    return _STRANGERS.get(key) or (CUSTOMERS[key].name, CUSTOMERS[key].iban)


def _share(number: str) -> tuple[str, Decimal]:
    plain, _, amount = number.partition("=")
    return plain, Decimal(amount) if amount else sale(plain).gross


def _transfer(cells: list[str]) -> BankLine:
    """A row of the table as a line of the statement."""
    key, day, amount, text, numbers, why, more = cells if len(cells) == 7 else [*cells, ""]
    name, account = _payer(key)
    items = tuple(_share(number) for number in numbers.split(", ") if number)
    one = sale(items[0][0]) if amount == "early" else None
    made = BankLine(
        booked=date.fromisoformat(f"2026-{day}"),
        amount=one.payable_early if one else Decimal(amount),
        name=name,
        iban=account,
        text=text,
        kind="Gutschrift",
        outcome="asked" if "asked" in more else "matched",
        items=items,
        discount=one.gross - one.payable_early if one else Decimal(0),
        why=why,
        bic="KUNDDEH0XXX" if account.startswith("DE") else "KUNDATW0XXX",
    )
    if more.startswith("fee "):
        return replace(made, fee=Decimal(more.removeprefix("fee ")))
    return replace(made, rivals=tuple(more.partition("rivals ")[2].split()))


def transfers() -> Iterator[BankLine]:
    """Customers' transfers: clean ones, and every way in which customers make it hard."""
    for row in rows(_TRANSFERS):
        yield _transfer(row)


_LATIN = {"wei_wang": "WANG WEI", "zhang_min": "ZHANG MIN"}  # as their banks write them


def prepaid() -> Iterator[BankLine]:
    """Orders paid in advance, one or two days after the order."""
    for one in ORDERS:
        if one.paid_by != "Vorkasse" or not FIRST <= one.ordered + timedelta(2) <= LAST:
            continue
        party, booked = one.customer, one.ordered + timedelta(1 + one.number % 2)
        name = _LATIN.get(party.key, party.name)
        yield BankLine(
            booked=weekday(booked),
            amount=one.gross,
            name=name,
            iban=party.iban,
            text=f"Bestellung {one.number} {name}",
            kind="Gutschrift",
            outcome="matched",
            items=((f"WS-2026-{one.number}", one.gross),),
            why="order number and amount agree",
            bic=party.bic,
        )


_PROVIDERS = (
    ("Zahlfix Europe S.A.", "PayPal", iban("DE", "999600800000012300"), Decimal("2.49")),
    ("Kartenclear Nord GmbH", "Kreditkarte", iban("DE", "999600900000045600"), Decimal("1.60")),
)


def payouts() -> Iterator[BankLine]:
    """Monthly payouts of the two payment providers, less their fees."""
    for provider, way, account, rate in _PROVIDERS:
        for year, month in MONTHS:
            yield _payout(provider, way, account, rate, date(year, month, 28))


def _payout(provider: str, way: str, account: str, rate: Decimal, day: date) -> BankLine:
    orders = [one for one in ORDERS if one.paid_by == way and one.ordered.month == day.month]
    total = sum((one.gross for one in orders), Decimal(0))
    fee = cents(total * rate / 100) + Decimal("0.35") * len(orders)
    return BankLine(
        booked=day,
        amount=total - fee,
        name=provider,
        iban=account,
        text=f"AUSZAHLUNG {day:%m/%Y} {len(orders)} VORGAENGE BRUTTO {total} GEBUEHR {fee}",
        kind="Gutschrift",
        items=tuple((f"WS-2026-{one.number}", one.gross) for one in orders),
        fee=fee,
        why="payout of a payment provider",
        bic="ZAHLDEH0XXX",
    )
