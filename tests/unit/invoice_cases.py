"""A clean invoice of a known supplier and what the office knows of him: the ground on which each check is tried."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from office.invoices.invoice import Account, Discount, Format, Invoice, Kind, Line, Party, Tax
from office.invoices.known import Earlier, Firm, Known, PaidAccount, Supplier
from office.invoices.reading import Field, Reading, Source, Status, Witness

D = Decimal
OURS = Firm(names=("Tischlerei Lindner GmbH",), vat_id="DE812345673", accounts=("DE48999200500004812070",))
SELLER = Party(
    name="Holz-Nord GmbH", street="Hafenstr. 12", postcode="20457", city="Hamburg", country="DE", vat_id="DE993669593"
)
BUYER = Party(name="Tischlerei Lindner GmbH", street="Kiefernweg 48", postcode="22767", city="Hamburg", country="DE")
IBAN, OTHER_IBAN, THIRD_IBAN = "DE02120300000000202051", "DE44500105175407324931", "DE91999200500009900110"
TODAY = date(2026, 11, 20)

INVOICE = Invoice(
    number="2026-0815",
    issue_date=date(2026, 11, 3),
    due_date=date(2026, 11, 17),
    delivery_date=date(2026, 10, 29),
    currency="EUR",
    seller=SELLER,
    buyer=BUYER,
    lines=(
        Line("Eiche 40 mm, Brett 3 m", D(12), "C62", D("265.00"), net=D("3180.00"), vat_rate=D(19), vat_category="S"),
        Line("Leimholz Buche 27 mm", D(6), "C62", D("144.00"), net=D("864.00"), vat_rate=D(19), vat_category="S"),
    ),
    taxes=(Tax(D("4044.00"), D("768.36"), D(19), "S"),),
    line_total=D("4044.00"),
    net=D("4044.00"),
    vat=D("768.36"),
    gross=D("4812.36"),
    amount_due=D("4812.36"),
    accounts=(Account(IBAN, "BYLADEM1001", means="58"),),
    discounts=(Discount(D(2), 7),),
    order_reference="118",
)
SUPPLIER = Supplier(
    "holz-nord", ("Holz-Nord GmbH",), SELLER,
    accounts=(PaidAccount(IBAN, 11, date(2024, 2, 1), date(2026, 10, 15)),), phone="040 66969 456",
    domains=("holz-nord.example.com",),
)  # fmt: skip
OTHER_SUPPLIER = Supplier(
    "hansefon", ("Hansefon AG",), Party("Hansefon AG", country="DE", vat_id="DE992334814"),
    accounts=(PaidAccount(THIRD_IBAN, 3, date(2026, 1, 1), date(2026, 9, 1)),),
)  # fmt: skip
KNOWN = Known(TODAY, OURS, (SUPPLIER, OTHER_SUPPLIER))
NOBODY = Known(TODAY)


def data(invoice: Invoice = INVOICE, **changes: object) -> Reading:
    """An invoice that came as data."""
    changed = replace(invoice, **changes)
    return Reading("a" * 64, "invoice.xml", changed.kind, Format.UBL, changed, said={Source.XML: changed})


def page(invoice: Invoice = INVOICE, text: str = "", *, proven: bool = True, **changes: object) -> Reading:
    """An invoice that came as a page of words, all of its fields proven, or none."""
    changed = replace(invoice, **changes)
    values = {"number": changed.number, "gross": changed.gross, "net": changed.net, "vat": changed.vat}
    status = Status.PROVEN if proven else Status.ASKED
    fields = {
        name: Field(name, str(value or ""), status, (Witness(Source.TEXT, str(value)),))
        for name, value in values.items()
    }
    return Reading(
        "b" * 64, "invoice.pdf", changed.kind, Format.PDF, changed, fields=fields, said={Source.TEXT: changed},
        pages=(text,) if text else (),
    )  # fmt: skip


def hybrid(text: str, printed: Invoice = INVOICE, **changes: object) -> Reading:
    """A page with data inside; the changes are in the data only."""
    changed = replace(INVOICE, **changes)
    return Reading(
        "c" * 64, "invoice.pdf", Kind.INVOICE, Format.FACTUR_X, changed,
        said={Source.XML: changed, Source.TEXT: printed}, pages=(text,),
    )  # fmt: skip


def earlier(invoice: Invoice = INVOICE, **more: object) -> Earlier:
    """The same invoice, come before in another file."""
    return Earlier(
        **{"document": "d" * 64, "name": "before.pdf", "invoice": invoice, "arrived": date(2026, 11, 4), **more}
    )


def knowing(known: Known = KNOWN, **changes: object) -> Known:
    return replace(known, **changes)


PAGE = """Holz-Nord GmbH
Hafenstr. 12 · 20457 Hamburg · USt-IdNr. DE993669593
Tischlerei Lindner GmbH
Kiefernweg 48, Hof 3
22767 Hamburg
Rechnung
Rechnungsnummer 2026-0815
Rechnungsdatum 03.11.2026
Lieferdatum 29.10.2026
Ihre Bestellung 118
Bezeichnung Menge Einzelpreis Gesamt
Eiche 40 mm, Brett 3 m 12 265,00 3.180,00
Leimholz Buche 27 mm 6 144,00 864,00
Netto 4.044,00 €
USt 19 % 768,36 €
Gesamtbetrag 4.812,36 €
Zahlbar bis 17.11.2026, 7 Tage 2 % Skonto
IBAN DE02 1203 0000 0000 2020 51 · BIC BYLADEM1001
"""
