# ruff: noqa: E501  tables read better with one row a line
"""Clean invoices of six more suppliers, for another firm, with what it knows of them: ground for `_mutation_fresh`."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from benchmarks._mutation_firms import Case, closed, line
from office.invoices.digest import digest
from office.invoices.invoice import Account, Discount, Invoice, Party, Tax
from office.invoices.known import Earlier, Firm, GoodsReceipt, Known, Limits, Order, PaidAccount, Supplier

D = Decimal
TODAY = date(2026, 10, 16)
US = Firm(
    names=("Hotel Lindenhof Betriebs GmbH",), addresses=("Lindenallee 3, 88045 Friedrichshafen",), vat_id="DE296117458",
    accounts=("DE19999500210000990017",),
)  # fmt: skip
BUYER = Party("Hotel Lindenhof Betriebs GmbH", "", "Lindenallee 3", "88045", "Friedrichshafen", "DE")
ABROAD = replace(BUYER, vat_id=US.vat_id)

ELECTRIC = Party(
    "Elektro Brandis e.K.", "", "Bahnhofstr. 41", "88069", "Tettnang", "DE", "DE315442085", phone="07542 8811"
)
PRINTER = Party("Imprimerie Lemoine SARL", "", "14 rue des Tanneurs", "67000", "Strasbourg", "FR", "FR64443061841")
HOSTING = Party("Waterkant Hosting B.V.", "", "Havenstraat 88", "3011 TX", "Rotterdam", "NL", "NL691400507B01")
POWER = Party("Stadtwerke Argental GmbH", "", "Am Wehr 1", "88085", "Langenargen", "DE", "", "61/018/70427")
GROCER = Party("Feinkost Hummel GmbH & Co. KG", "", "Marktgasse 12", "88212", "Ravensburg", "DE", "DE277891369")
SWISS = Party("Seetal Transporte AG", "", "Industriering 5", "9400", "Rorschach", "CH", "CHE-133.298.611 MWST")

REVERSE = "Reverse charge: Steuerschuldnerschaft des Leistungsempfängers"
DOMAINS = {
    "electric": "elektro-brandis.example.com", "printer": "lemoine-imprimerie.example.fr", "hosting": "waterkant.example.nl",
    "power": "stadtwerke-argental.example.com", "grocer": "feinkost-hummel.example.com", "swiss": "seetal-transporte.example.ch",
}  # fmt: skip


def _invoice(number: str, seller: Party, iban: str, bic: str, *lines: object, **more: object) -> Invoice:
    issued = date(2026, 10, 8)
    base = Invoice(
        number=number, issue_date=issued, due_date=issued + timedelta(days=30), delivery_date=date(2026, 10, 5), currency="EUR",
        seller=seller, buyer=BUYER, lines=lines, accounts=(Account(iban, bic, means="58"),),  # type: ignore[arg-type]
    )  # fmt: skip
    return closed(replace(base, **more))  # type: ignore[arg-type]


INVOICES: dict[str, Invoice] = {
    "electric": _invoice(
        "EB 26/0815", ELECTRIC, "DE69999500210000481516", "LAKEDEH1XXX",
        line("Monteurstunden Etage 2", "12", "58.50"), line("LED-Einbauleuchte 9 W", "36", "24.90"), line("Anfahrt", "2", "35.00"),
        discounts=(Discount(D(2), 10),), order_reference="LH-418",
    ),
    "printer": _invoice(
        "FA-2026-1187", PRINTER, "FR7630006000011234567890189", "AGRIFRPPXXX",
        line("Impression cartes de menu, 4 couleurs", "500", "1.84", 0, "AE"), line("Mise en page", "6", "62.00", 0, "AE"),
        buyer=ABROAD, taxes=(Tax(category="AE", reason="Autoliquidation / " + REVERSE),),
    ),
    "hosting": _invoice(
        "WH2610-5521", HOSTING, "NL91ABNA0417164300", "ABNANL2AXXX",
        line("Booking server, October 2026", "1", "249.00", 0, "AE"),
        buyer=ABROAD, delivery_date=None, period_start=date(2026, 10, 1), period_end=date(2026, 10, 31), taxes=(Tax(category="AE", reason=REVERSE),),
    ),
    "power": _invoice(
        "900 4417 233", POWER, "DE89999500210000234291", "LAKEDEH1XXX",
        line("Strom Arbeitspreis, kWh", "28450", "0.2980"), line("Grundpreis, Monate", "12", "18.90"),
        delivery_date=None, period_start=date(2025, 10, 1), period_end=date(2026, 9, 30), prepaid=D("9600.00"),
    ),
    "grocer": _invoice(
        "L-330918", GROCER, "DE20999500210000773301", "LAKEDEH1XXX",
        line("Bergkäse 12 Monate, kg", "18.4", "19.80", 7), line("Rapsöl 10 l", "8", "21.50", 7),
        line("Tafelwasser, Kiste", "30", "6.40"), line("Leergut zurück, Kiste", "-22", "3.30"),
    ),
    "swiss": _invoice(
        "ST-77-2026", SWISS, "CH9300762011623852957", "ZKBKCHZZ80A",
        line("Transport Rorschach-Friedrichshafen", "3", "415.00", 0, "AE"), line("Maut und Fähre", "3", "48.20", 0, "AE"),
        buyer=ABROAD, taxes=(Tax(category="AE", reason=REVERSE),),
    ),
}  # fmt: skip
EVERY = tuple(INVOICES)


def _supplier(key: str, invoice: Invoice) -> Supplier:
    account = PaidAccount(invoice.accounts[0].iban, 6, date(2024, 8, 2), date(2026, 9, 20))
    return Supplier(
        key, (invoice.seller.name,), invoice.seller, (account,), phone="07541 4400", domains=(DOMAINS[key],),
        terms_days=30, recurring=key == "hosting",
    )  # fmt: skip


_BEFORE = {  # the numbers of the four bills before, and how many days lie between two
    "electric": (30, "EB 26/0611", "EB 26/0662", "EB 26/0704", "EB 26/0759"),
    "printer": (30, "FA-2026-0820", "FA-2026-0911", "FA-2026-1003", "FA-2026-1094"),
    "hosting": (30, "WH2606-5012", "WH2607-5140", "WH2608-5266", "WH2609-5398"),
    "power": (365, "900 1022 871", "900 1866 002", "900 2709 415", "900 3561 908"),
    "grocer": (10, "L-330102", "L-330377", "L-330540", "L-330741"),
    "swiss": (25, "ST-51-2026", "ST-58-2026", "ST-64-2026", "ST-70-2026"),
}


def _earlier(key: str, invoice: Invoice) -> list[Earlier]:
    """Four bills before this one, each somewhat other (the server's always the same), paid after three weeks."""
    apart, *numbers = _BEFORE[key]
    found = []
    for back, number in zip(range(4, 0, -1), numbers, strict=True):
        gone = timedelta(days=int(apart) * back)
        scale = D(1) if key == "hosting" else D(80 + 9 * back) / 100
        lines = tuple(replace(each, net=((each.net or D(0)) * scale).quantize(D("0.01"))) for each in invoice.lines)
        older = closed(
            replace(
                invoice, number=str(number), lines=lines, prepaid=None, order_reference="", **_days(invoice, gone)
            )
        )
        found.append(Earlier(
            f"{key}{back}".ljust(64, "1"), f"{key}-{back}.pdf", older, key, older.issue_date, "mail", digest([f"{number} {key}"]),
            approved=True, paid_on=date(2026, 10, 8) - gone + timedelta(days=21), producer="Rechnungsdruck 7",
        ))  # fmt: skip
    return found


def _days(invoice: Invoice, gone: timedelta) -> dict[str, Any]:
    """All days of the invoice, so much earlier."""
    names = ("issue_date", "due_date", "delivery_date", "period_start", "period_end")
    return {name: day - gone for name in names if (day := getattr(invoice, name))}


KNOWN = Known(
    TODAY, US, tuple(_supplier(key, invoice) for key, invoice in INVOICES.items()),
    tuple(each for key, invoice in INVOICES.items() for each in _earlier(key, invoice)),
    orders=(Order("LH-418", "electric", date(2026, 9, 21), "EUR", INVOICES["electric"].lines, None),),
    receipts=(GoodsReceipt("LH-418", date(2026, 10, 5), INVOICES["electric"].lines),),
    limits=Limits(four_eyes_above=D(10000)), channel="mail",
)  # fmt: skip


def clean(key: str) -> Case:
    """A clean invoice, come by mail from where its supplier always writes."""
    return Case(INVOICES[key], replace(KNOWN, sender=f"rechnung@{DOMAINS[key]}"))
