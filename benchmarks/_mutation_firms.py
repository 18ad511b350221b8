# ruff: noqa: E501  tables read better with one row a line
"""Clean invoices of six suppliers and what an office knows of them: the ground for planted errors and decoys."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from office.invoices.digest import digest
from office.invoices.invoice import Account, Adjustment, Discount, Invoice, Kind, Line, Party, Tax
from office.invoices.known import Earlier, Firm, GoodsReceipt, Known, Limits, Order, PaidAccount, Supplier

D = Decimal
TODAY = date(2026, 11, 20)
US = Firm(
    names=("Kaffeerösterei Möwe GmbH",), vat_id="DE812345673", accounts=("DE48999200500004812070",), currency="EUR"
)
BUYER = Party("Kaffeerösterei Möwe GmbH", street="Am Speicher 4", postcode="28195", city="Bremen", country="DE")


@dataclass(frozen=True)
class Case:
    """One invoice as it comes: the data, the print (None for the same), the office's knowledge and the circumstances.

    reads_as: how the reader classes it. same_file: the bytes came before. code: what a payment code says.
    """

    invoice: Invoice
    known: Known
    printed: Invoice | None = None
    extra_text: str = ""
    flags: tuple[str, ...] = ()
    producer: str = "Rechnungsdruck 7"
    document: str = "a" * 64
    code: Invoice | None = None
    scanned: bool = False
    name: str = "eingang.pdf"
    tags: frozenset[str] = field(default_factory=frozenset)

    @property
    def on_page(self) -> Invoice:
        return self.printed or self.invoice

    def says(self, **changes: object) -> "Case":
        """The same invoice, saying something else, in data and print."""
        return replace(self, invoice=replace(self.invoice, **changes))  # type: ignore[arg-type]

    def knows(self, **changes: object) -> "Case":
        return replace(self, known=replace(self.known, **changes))  # type: ignore[arg-type]


def line(  # noqa: PLR0917  a row of a table
    description: str, quantity: str, price: str, rate: int = 19, category: str = "S", article: str = ""
) -> Line:
    net = (D(quantity) * D(price)).quantize(D("0.01"))
    return Line(description, D(quantity), "C62", D(price), None, net, D(rate), category, article=article)


def closed(invoice: Invoice) -> Invoice:
    """The invoice with all sums worked out from its lines and discounts."""
    rates = list(dict.fromkeys((item.vat_rate or D(0), item.vat_category) for item in invoice.lines))
    taxes = []
    for rate, category in rates:
        base = sum(
            (item.net or D(0) for item in invoice.lines if (item.vat_rate, item.vat_category) == (rate, category)),
            D(0),
        )
        base -= sum((each.amount for each in invoice.adjustments if each.vat_rate == rate), D(0))
        reason = next((tax.reason for tax in invoice.taxes if tax.category == category), "")
        taxes.append(Tax(base, (base * rate / 100).quantize(D("0.01")), rate, category, reason))
    total = sum((item.net or D(0) for item in invoice.lines), D(0))
    off = sum((each.amount for each in invoice.adjustments), D(0))
    vat = sum((tax.amount or D(0) for tax in taxes), D(0))
    return replace(
        invoice, taxes=tuple(taxes), line_total=total, allowance_total=off or None, net=total - off, vat=vat,
        gross=total - off + vat, amount_due=total - off + vat - (invoice.prepaid or D(0)),
    )  # fmt: skip


def _invoice(number: str, seller: Party, iban: str, bic: str, *lines: Line, **more: object) -> Invoice:
    issued = date(2026, 11, 12)
    base = Invoice(
        number=number, issue_date=issued, due_date=issued + timedelta(days=21), delivery_date=date(2026, 11, 9),
        currency="EUR", seller=seller, buyer=BUYER, lines=lines, accounts=(Account(iban, bic, means="58"),),
    )  # fmt: skip
    return closed(replace(base, **more))  # type: ignore[arg-type]


SACKS = Party(
    "Jute & Sack Handels GmbH", "", "Werftstr. 77", "24148", "Kiel", "DE", "DE991703464", phone="0431 55512"
)
OFFICE_GOODS = Party("Papier Petersen KG", "", "Ring 9", "28195", "Bremen", "DE", "DE994201886", "60/123/45678")
MILLS = Party("Mahlwerk Graz GmbH", "", "Annenstraße 3", "8020", "Graz", "AT", "ATU99123457")
RENT = Party("Speicherhof Verwaltung GbR", "", "Am Speicher 1", "28195", "Bremen", "DE", "", "60/655/00917")
BEANS = Party("Green Bean Traders Ltd", "", "12 Dock Road", "L3 4AA", "Liverpool", "GB", "GB980780684")
CLEANER = Party("Ayşe Demir Gebäudereinigung", "", "Hauptstr. 5", "28195", "Bremen", "DE", "DE995110231")

INVOICES: dict[str, Invoice] = {
    "sacks": _invoice(
        "JS-26-4471", SACKS, "DE11999200500005500660", "ELBKDEH0XXX",
        line("Jutesack 70 kg, bedruckt", "240", "3.85", article="JS-70"),
        line("Innenbeutel Papier", "1000", "0.42", article="IB-P"),
        line("Palette, Leihgebühr", "3", "11.00"),
        order_reference="B-2207", discounts=(Discount(D(3), 8),),
    ),
    "paper": _invoice(
        "77310/26", OFFICE_GOODS, "DE47999200500003300440", "ELBKDEH0XXX",
        line("Etiketten 100 × 150, Rolle", "14", "18.60"), line("Fachbuch Röstprofile", "2", "34.58", 7),
        adjustments=(Adjustment(D("13.02"), base=D("260.40"), percent=D(5), reason="Rabatt", vat_category="S", vat_rate=D(19)),),
    ),
    "mills": _invoice(
        "R2026-0198", MILLS, "AT409992000123456789", "ALPSATW0XXX",
        line("Mahlscheiben 98 mm, Satz", "4", "212.50", 0, "K"), line("Wartungssatz W2", "1", "96.00", 0, "K"),
        buyer=replace(BUYER, vat_id="DE812345673"),
        taxes=(Tax(category="K", reason="Innergemeinschaftliche Lieferung, steuerfrei"),),
    ),
    "rent": _invoice(
        "SP-11/2026", RENT, "DE18999200500007700300", "ELBKDEH0XXX", line("Miete Rösterei November "
        "2026", "1", "1890.00"),
        delivery_date=None, period_start=date(2026, 11, 1), period_end=date(2026, 11, 30),
    ),
    "beans": _invoice(
        "GBT-90417", BEANS, "GB33BUKB20201555555555", "BUKBGB22XXX",
        line("Arabica green, washed, bag 60 kg", "10", "338.00", 0, "G"),
        taxes=(Tax(category="G", reason="Export, zero rated"),),
    ),
    "cleaner": _invoice(
        "2026-118", CLEANER, "DE56999200500002200880", "ELBKDEH0XXX", line("Reinigung Laden, 44 Stunden", "44", "29.50"),
        notes=("Leistung im Oktober 2026",), delivery_date=None,
    ),
}  # fmt: skip

_DOMAINS = {
    "sacks": "jute-sack.example.com", "paper": "papier-petersen.example.com", "mills": "mahlwerk-graz.example.at",
    "rent": "speicherhof.example.com", "beans": "greenbean.example.co.uk", "cleaner": "demir-reinigung.example.com",
}  # fmt: skip


def _supplier(key: str, invoice: Invoice) -> Supplier:
    account = invoice.accounts[0].iban
    return Supplier(
        key, (invoice.seller.name,), invoice.seller, (PaidAccount(account, 9, date(2024, 3, 1), date(2026, 10, 20)),),
        phone="0421 5550", domains=(_DOMAINS[key],), recurring=key == "rent",
    )  # fmt: skip


def history(key: str, invoice: Invoice) -> list[Earlier]:
    """Five months of it, all paid."""
    found = []
    for months in range(5, 0, -1):
        day = date(2026, 11 - months, 12)
        scale = D(1) if key == "rent" else D(100 + 7 * months) / 100
        older = closed(replace(
            invoice, number=_number(invoice.number, months), issue_date=day, due_date=day + timedelta(days=21),
            delivery_date=day if invoice.delivery_date else None, order_reference="", notes=(),
            period_start=day.replace(day=1) if invoice.period_start else None, period_end=None,
            lines=tuple(replace(each, net=((each.net or D(0)) * scale).quantize(D("0.01"))) for each in invoice.lines),
        ))  # fmt: skip
        found.append(Earlier(
            f"{key}{months}".ljust(64, "0"), f"{key}-{months}.pdf", older, key, day, "mail", digest([older.number + " " + key]),
            approved=True, paid_on=day + timedelta(days=14), producer="Rechnungsdruck 6",
        ))  # fmt: skip
    return found


def _number(number: str, months: int) -> str:
    """An earlier number of the same series."""
    if number.startswith("SP-"):
        return f"SP-{11 - months:02}/2026"
    digits = [place for place, sign in enumerate(number) if sign.isdigit()]
    end = digits[-1] + 1 if not number.endswith("/26") else number.index("/")
    start = end
    while start and number[start - 1].isdigit():
        start -= 1
    count = int(number[start:end]) - 13 * months
    return number[:start] + str(count).zfill(end - start) + number[end:]


def _order(invoice: Invoice) -> Order:
    return Order("B-2207", "sacks", date(2026, 10, 26), "EUR", invoice.lines[:2], None)


KNOWN = Known(
    TODAY, US, tuple(_supplier(key, invoice) for key, invoice in INVOICES.items()),
    tuple(each for key, invoice in INVOICES.items() for each in history(key, invoice)),
    orders=(_order(INVOICES["sacks"]), Order("B-2301", "paper", date(2026, 11, 2), "EUR", (line("Toner", "2", "80"),))),
    receipts=(GoodsReceipt("B-2207", date(2026, 11, 9), INVOICES["sacks"].lines[:2]),),
    limits=Limits(four_eyes_above=D(5000)), channel="mail",
)  # fmt: skip


def clean(key: str) -> Case:
    """A clean invoice, come by mail from where its supplier always writes."""
    return Case(INVOICES[key], replace(KNOWN, sender=f"rechnung@{_DOMAINS[key]}"))


def came_before(case: Case, **changes: object) -> Case:
    """The same invoice was here already, as another file."""
    key = next(each.key for each in case.known.suppliers if each.names[0] == case.invoice.seller.name)
    more = {"paid_on": None, "approved": True, **changes}
    invoice = more.pop("invoice", case.invoice)
    arrived = case.known.today - timedelta(days=7)
    before = Earlier("e" * 64, "schon-da.pdf", invoice, key, arrived, "drop", **more)  # type: ignore[arg-type]
    return case.knows(earlier=(*case.known.earlier, before))


def kind_of(case: Case) -> Kind:
    return case.invoice.kind
