"""Cases for what the words say about paying, and for what is billed or paid twice without looking alike."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from office.invoices.invoice import Discount, Line, Party, Tax
from office.invoices.known import Payment
from tests.unit.invoice_cases import (
    BUYER,
    INVOICE,
    KNOWN,
    OURS,
    PAGE,
    SELLER,
    data,
    earlier,
    hybrid,
    knowing,
    page,
)

D = Decimal
MOVED = "Achtung: Unsere Bankverbindung hat sich geändert."
NO_ACCOUNT = PAGE.partition("IBAN")[0]
OCTOBER = {"period_start": date(2026, 10, 1), "period_end": date(2026, 10, 31), "delivery_date": None}
SISTER = Party("Nordholz Vertrieb GmbH", country="DE", vat_id="DE992334814")


def said(text):
    return page(text=f"{PAGE}{text}\n")


def paid(*parts):
    return knowing(payments=tuple(Payment(date(2026, 11, 10), D(part), "EUR", text="RG 2026-0815") for part in parts))


def unpaid(text):
    return page(text=NO_ACCOUNT + text, accounts=())


def three_of(gross):
    return knowing(
        earlier=tuple(
            earlier(
                replace(INVOICE, number=f"M-{month}", issue_date=date(2026, month, 3), gross=D(gross)),
                document=f"{month}" * 64,
            )
            for month in (7, 8, 9)
        )
    )


WEIGHED = (
    Line("Bergkäse, kg", D("18.4"), "KGM", D("19.80"), net=D("364.32"), vat_rate=D(7)),
    Line("Rapsöl 10 l", D(8), "C62", D("21.50"), net=D("172.00"), vat_rate=D(7)),
    Line("Tafelwasser, Kiste", D(30), "C62", D("6.40"), net=D("192.00"), vat_rate=D(19)),
)


def weighed_before(times):
    """The same goods, as many times, billed alone in the weeks before."""
    return knowing(
        earlier=tuple(
            earlier(
                replace(
                    INVOICE, number=f"L-{n}", issue_date=date(2026, 10, 26) - timedelta(days=7 * n), lines=WEIGHED
                ),
                document=f"{n}" * 64,
            )
            for n in range(times)
        )
    )


TWICE = {
    "KONTOR-BUYER-06": (
        (data(buyer=replace(BUYER, street="Hafenweg 4", postcode="28195", city="Bremen")),
         knowing(firm=replace(OURS, addresses=("Kiefernweg 48, 22767 Hamburg",)))),
        (data(), knowing(firm=replace(OURS, addresses=("Kiefernweg 48, 22767 Hamburg",)))),
    ),
    "KONTOR-TAX-14": (
        (data(seller=replace(SELLER, vat_id="ATU12345675")), KNOWN),
        (data(seller=replace(SELLER, vat_id="ATU12345675"), vat=D(0), taxes=(Tax(D(4044), category="AE"),)), KNOWN),
    ),
    "KONTOR-PAGE-09": (
        (hybrid(PAGE, discounts=(Discount(D(5), 20),)), KNOWN),
        (hybrid(PAGE), KNOWN),
    ),
    "KONTOR-PAY-01": (
        (said(MOVED + " Bitte zahlen Sie auf DE44 5001 0517 5407 3249 31."), KNOWN),
        (said(MOVED), KNOWN),  # and the only account named is the one that was paid eleven times
    ),
    "KONTOR-PAY-02": (
        (said("Bitte zahlen Sie den Betrag in Bitcoin."), KNOWN),
        (said("Gutscheinkarten erhalten Sie auch bei uns."), KNOWN),
    ),
    "KONTOR-PAY-03": (
        (unpaid("Bitte zahlen Sie nur per PayPal an kasse@example.com"), KNOWN),
        (said("Sie können auch per PayPal zahlen."), KNOWN),
    ),
    "KONTOR-PAY-04": (
        (unpaid("Konto 1234567, BLZ 500 105 17"), KNOWN),
        (unpaid("Konto 202051, BLZ 120 300 00"), KNOWN),  # the end of the IBAN that was paid before
    ),
    "KONTOR-PAY-05": (
        (said("Betrag dankend per EC-Karte erhalten."), KNOWN),
        (said("Falls Sie den Betrag bereits bezahlt haben, ist dieses Schreiben gegenstandslos."), KNOWN),
    ),
    "KONTOR-PAY-06": (
        (said("Der Betrag wird am 17.11.2026 von Ihrem Konto abgebucht."), KNOWN),
        (said("Der Betrag wird nicht von Ihrem Konto abgebucht."), KNOWN),
    ),
    "KONTOR-DUP-10": (
        (data(number="N-2", **OCTOBER), knowing(earlier=(earlier(replace(INVOICE, number="N-1", **OCTOBER)),))),
        (data(number="N-2", **OCTOBER), knowing(earlier=(earlier(replace(
            INVOICE, number="N-1", period_start=date(2026, 9, 1), period_end=date(2026, 9, 30), delivery_date=None,
        )),))),
    ),
    "KONTOR-DUP-11": (
        (data(seller=SISTER), knowing(earlier=(earlier(supplier="holz-nord"),))),
        (data(seller=SISTER, number="N-7001"), knowing(earlier=(earlier(supplier="holz-nord"),))),
    ),
    "KONTOR-DUP-12": (
        (data(), paid("2406.18", "2406.18")),
        (data(number="2026-0816"), paid("2406.18", "2406.18")),
    ),
    "KONTOR-DUP-13": (
        (data(lines=(*INVOICE.lines, INVOICE.lines[0])), KNOWN),
        (data(lines=(*INVOICE.lines, replace(INVOICE.lines[0], delivered=date(2026, 10, 30)))), KNOWN),
    ),
    "KONTOR-DUP-14": (
        (said("ZWEITSCHRIFT"), KNOWN),
        (said("Eine Kopie erhält Ihr Steuerberater."), KNOWN),
    ),
    "KONTOR-DUP-15": (
        (data(number="S-10", lines=(*WEIGHED, INVOICE.lines[0])), weighed_before(1)),
        (data(number="S-10", lines=(*WEIGHED, INVOICE.lines[0])), weighed_before(2)),  # the basket of each week
    ),
    "KONTOR-ODD-06": (
        (data(), three_of("3500.00")),
        (data(), three_of("4812.36")),
    ),
}  # fmt: skip
