"""What suppliers bill: forty-odd invoices, most in order, some with trouble planted in them on purpose."""

# ruff: noqa: E501  tables

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from office.sample import parties as who
from office.sample.facts import INSURANCE, RENT, TIMBER
from office.sample.numbers import iban
from office.sample.parties import Party

CENT = Decimal("0.01")
CHANGED_IBAN = iban("DE", "500105175407324931")


def cents(value: Decimal) -> Decimal:
    """Rounded to the cent as invoices do, halves up."""
    return value.quantize(CENT, ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an invoice. unit: UN/ECE code. category: of VAT in EN 16931 (S, AE, K, E, G)."""

    description: str
    quantity: Decimal
    price: Decimal
    unit: str = "H87"
    rate: Decimal = Decimal(19)
    category: str = "S"

    @property
    def net(self) -> Decimal:
        return cents(self.quantity * self.price)


@dataclass(frozen=True, slots=True)
class Finding:
    """What should be found wrong with an invoice. severity: "info", "ask" or "block"."""

    rule: str
    severity: str
    message: str


@dataclass(frozen=True, slots=True)
class Invoice:
    """A supplier's invoice with all that is true about it.

    form: "pdf", "hybrid", "cii", "ubl", "scan" (PDF of a picture), "png" or "photo". page: what the printed page says
    where that differs from the XML. omit: particulars that the page leaves out. stated: totals as printed where they
    do not add up.
    """

    supplier: Party
    number: str
    issued: date
    lines: tuple[Line, ...]
    form: str = "pdf"
    days: int = 14
    kind: str = "380"
    delivered: date | None = None
    discount_days: int = 0
    discount: Decimal = Decimal(0)
    order: str = ""
    account: str = ""
    currency: str = "EUR"
    language: str = "de"
    note: str = ""
    period: str = ""
    buyer: str = ""
    refers_to: str = ""
    omit: frozenset[str] = frozenset()
    stated_gross: Decimal | None = None
    page: "Invoice | None" = None
    findings: tuple[Finding, ...] = ()
    paid: date | None = None
    gross_prices: bool = False

    @property
    def due(self) -> date:
        return self.issued + timedelta(self.days)

    @property
    def iban(self) -> str:
        return self.account or self.supplier.iban

    @property
    def net(self) -> Decimal:
        return sum((line.net for line in self.lines), Decimal(0))

    @property
    def taxes(self) -> dict[tuple[str, Decimal], tuple[Decimal, Decimal]]:
        """By VAT category and rate: (basis, tax)."""
        bases: dict[tuple[str, Decimal], Decimal] = {}
        for line in self.lines:
            key = (line.category, line.rate)
            bases[key] = bases.get(key, Decimal(0)) + line.net
        return {key: (basis, cents(basis * key[1] / 100)) for key, basis in bases.items()}

    @property
    def vat(self) -> Decimal:
        return sum((tax for _, tax in self.taxes.values()), Decimal(0))

    @property
    def gross(self) -> Decimal:
        return self.stated_gross if self.stated_gross is not None else self.net + self.vat

    @property
    def payable_early(self) -> Decimal:
        """The gross less the early-payment discount."""
        return cents(self.gross * (1 - self.discount / 100))

    @property
    def verdict(self) -> str:
        severities = {finding.severity for finding in self.findings}
        return "block" if "block" in severities else "ask" if "ask" in severities else "pay"


def _line(description: str, quantity: str, price: str, unit: str = "H87", category: str = "S") -> Line:
    """A line at 19 %, or at nothing where its category is not the standard one."""
    return Line(description, Decimal(quantity), Decimal(price), unit, Decimal(19 if category == "S" else 0), category)


def _day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


_OAK = str(TIMBER.oak.value)
_BEECH = str(TIMBER.beech.value)
_WALNUT = str(TIMBER.walnut.value)


def _timber(number: str, issued: str, lines: Sequence[Line], **more: object) -> Invoice:
    base = Invoice(
        who.HOLZ_NORD, number, _day(issued), tuple(lines), "hybrid", TIMBER.pay_days,
        discount_days=TIMBER.discount_days, discount=TIMBER.discount.value,
    )  # fmt: skip
    return replace(base, **more)  # type: ignore[arg-type]  # fields by name


_HOLZ_NORD = (
    _timber("2026-0612", "08-06", [_line("Eiche 40 mm, astarm, Brett 3 m", "8", _OAK), _line("Anfahrt, frachtfrei ab 1.000 €", "1", "0.00")],
            order="101", delivered=_day("08-05"), paid=_day("08-13")),
    _timber("2026-0655", "08-27", [_line("Leimholz Buche 27 mm", "14", _BEECH, "MTK")],
            order="106", delivered=_day("08-26"), paid=_day("09-10")),
    _timber("2026-0701", "09-17", [_line("Nussbaum 33 mm, amerikanisch, Brett 2,5 m", "4", _WALNUT),
            _line("Eiche 40 mm, astarm, Brett 3 m", "3", _OAK)], form="pdf", order="110", delivered=_day("09-16"),
            paid=_day("09-24")),
    _timber("2026-0748", "10-08", [_line("Eiche 40 mm, astarm, Brett 3 m", "6", _OAK),
            _line("Leimholz Buche 27 mm", "5", _BEECH, "MTK")], order="114", delivered=_day("10-07"), paid=_day("10-15")),
    _timber("2026-0815", "11-03", [_line("Eiche 40 mm, astarm, Brett 3 m", "12", _OAK),
            _line("Leimholz Buche 27 mm", "6", _BEECH, "MTK")], form="pdf", order="118", delivered=_day("10-29"),
            account=CHANGED_IBAN, findings=(Finding(
                "iban-changed", "block", "The bank account is not the one paid before; the contract and the earlier invoices show another."),)),
    _timber("2026-0822", "11-09", [_line("Gutschrift: Eiche 40 mm mit Riss, Lieferschein 2026-4471", "1", _OAK)],
            form="pdf", kind="381", order="118", refers_to="2026-0815", discount_days=0, discount=Decimal(0),
            delivered=_day("10-29"), findings=(Finding("credit-note", "info", "A credit note: it lowers what is owed on 2026-0815."),)),
)  # fmt: skip


def _rent(month: int, name: str) -> Invoice:
    paid = {8: _day("08-03"), 9: _day("09-01"), 10: _day("10-01"), 11: _day("10-30")}[month]
    found = Finding("already-paid", "ask", "A payment of the same amount to the landlord left on 30 October.")
    return Invoice(
        who.LANDLORD, f"HOF3-2026-{month:02d}", date(2026, month, 1),
        (Line(f"Miete Hof 3, {name} 2026", Decimal(1), RENT.net.value, "MON"),), days=2, period=f"{name} 2026",
        findings=(found,) if month == 11 else (), paid=paid,
    )  # fmt: skip


_RENT = tuple(_rent(8 + nth, name) for nth, name in enumerate(("August", "September", "Oktober", "November")))


def _phone(month: int, name: str) -> Invoice:
    return Invoice(
        who.TELEKOM, f"HF-2026{month:02d}-88120", date(2026, month, 4),
        (_line(f"Glasfaser Business 250, {name} 2026", "1", "69.00", "MON"), _line("Telefonanlage, 7 Nebenstellen", "1", "31.00", "MON")),
        "hybrid", 10, period=f"{name} 2026", paid=date(2026, month, 14) if month < 11 else None,
    )  # fmt: skip


_PHONE = (_phone(8, "August"), _phone(9, "September"), _phone(11, "November"))


def _power(month: int, name: str, net: str = "263.00") -> Invoice:
    return Invoice(
        who.STADTWERKE, f"SW-40118-{month:02d}26", date(2026, month, 2),
        (_line(f"Strom, Abschlag {name} 2026", "1", net, "MON"),), "hybrid", 13, period=f"{name} 2026",
        paid=date(2026, month, 17 if month == 8 else 15) if month < 11 else None,
    )  # fmt: skip


_POWER = (
    _power(8, "August"), _power(9, "September"), _power(10, "Oktober"),
    replace(_power(11, "November", "279.00"), page=_power(11, "November"), findings=(Finding(
        "page-differs-from-xml", "block", "The page says 312,97 €, the XML 332,01 €. The contract says 312,97 € a month."),)),
)  # fmt: skip


def _paper(number: str, issued: str, lines: Sequence[Line], form: str = "pdf", paid: str = "") -> Invoice:
    return Invoice(
        who.BUERO_MUELLER, number, _day(issued), tuple(lines), form, 30, discount_days=14, discount=Decimal(2),
        delivered=_day(issued), paid=_day(paid) if paid else None,
    )  # fmt: skip


_OCTOBER_PAPER = _paper(
    "BM-77310", "10-05", [_line("Toner schwarz", "2", "64.90"), _line("Ordner A4, 8 cm", "10", "2.15")], paid="10-19"
)
_PAPER = (
    _paper("BM-76904", "08-17", [_line("Kopierpapier A4, 5 × 500 Blatt", "6", "19.90"), _line("Versandetiketten", "4", "12.45")], paid="08-31"),
    _OCTOBER_PAPER,
    replace(_OCTOBER_PAPER, form="scan", findings=(Finding("duplicate", "block", "Invoice BM-77310 was received and paid on 19 October."),)),
    _paper("BM-77655", "11-07", [_line("Klebeband, 36 Rollen", "1", "41.05", "XPK"), _line("Versandkarton 40 × 30 × 20", "40", "0.80")], form="hybrid"),
)  # fmt: skip

_SCREWS = (
    Invoice(who.WERTH, "9114402", _day("08-20"), (_line("Spanplattenschrauben 4 × 40, 1000 St.", "4", "21.90", "XPK"),
            _line("Topfscharnier 110°", "60", "2.35"), _line("Exzenterverbinder", "200", "0.31")), "cii", 30,
            order="105", delivered=_day("08-19"), paid=_day("09-18")),
    Invoice(who.WERTH, "9118731", _day("10-13"), (_line("Möbelgriff Messing 128 mm", "24", "6.80"),
            _line("Schubladenauszug 500 mm, Paar", "12", "18.45"), _line("Holzdübel 8 × 40, 500 St.", "3", "7.90", "XPK")),
            "pdf", 30, order="116", delivered=_day("10-12"), stated_gross=Decimal("495.88"), findings=(Finding(
                "wrong-sum", "block", "Net and VAT add up to 485.88, the invoice asks for 495.88."),)),
    Invoice(who.WERTH, "9121960", _day("11-10"), (_line("Möbelschloss mit Schlüssel", "8", "14.60"),
            _line("Bodenträger, 100 St.", "5", "9.80", "XPK"), _line("Sockelverstellfuß", "20", "1.50")), "cii", 30,
            order="119", delivered=_day("11-09")),
)  # fmt: skip

_SERVICES = (
    Invoice(who.MACHINES, "KA-26-2207", _day("09-22"), (_line("Monteurstunde, Störung Funkenerkennung", "3", "98.00", "HUR"),
            _line("Ersatzteil Sensor FE-2", "1", "212.00")), omit=frozenset({"number", "vat", "delivered"}), findings=(Finding(
                "missing-particulars", "ask", "No invoice number, no VAT id or tax number, no date of supply: § 14 UStG asks for them."),)),
    Invoice(who.CARRIER, "PS-2608-311", _day("08-31"), (_line("Speditionsfahrten August, 9 Sendungen", "9", "46.50"),), "ubl", 14,
            period="August 2026", paid=_day("09-11")),
    Invoice(who.CARRIER, "PS-2609-298", _day("09-30"), (_line("Speditionsfahrten September, 7 Sendungen", "7", "46.50"),
            _line("Inselzuschlag Sylt", "1", "18.50")), "ubl", 14, period="September 2026", paid=_day("10-12")),
    Invoice(who.CARRIER, "PS-2610-342", _day("10-31"), (_line("Speditionsfahrten Oktober, 11 Sendungen", "11", "46.50"),
            _line("Wartezeit", "0.5", "52.00", "HUR")), "pdf", 14, period="Oktober 2026"),
    Invoice(who.TAX_ADVISER, "2026/0933", _day("09-28"), (_line("Finanzbuchführung August 2026", "1", "240.00", "MON"),), "ubl", 14,
            period="August 2026", paid=_day("10-09")),
    Invoice(who.TAX_ADVISER, "2026/1121", _day("11-12"), (_line("Finanzbuchführung September 2026", "1", "240.00", "MON"),
            _line("Beratung Lohnsteuer", "1.5", "118.00", "HUR")), "ubl", 14, stated_gross=Decimal("503.43"), findings=(Finding(
                "BR-CO-15", "block", "Invoice total with VAT is not the sum of net and VAT."),)),
    Invoice(who.SHARPENER, "26-188", _day("10-30"), (_line("Sägeblatt Formatkreissäge schärfen", "2", "34.00", category="E"),
            _line("Fräser schärfen", "6", "7.50", category="E")), "png", 10,
            delivered=_day("10-30"), note="Gemäß § 19 UStG wird keine Umsatzsteuer berechnet."),
    Invoice(who.INSURER, "HWV-B-2027-0926", _day("11-16"), (Line("Jahresbeitrag 2027 Werkstatt-Police", Decimal(1), INSURANCE.premium_net.value,
            "ANN", Decimal(0), "E"), Line("Versicherungsteuer 19 %", Decimal(1), INSURANCE.premium_tax.value, "H87", Decimal(0), "E")), "pdf", 46,
            note="Umsatzsteuerfrei nach § 4 Nr. 10 UStG. Versicherungsteuer ist keine Umsatzsteuer.", period="01.01.2027–31.12.2027"),
)  # fmt: skip

_REVERSE = "Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge)."
_INTRA = "Steuerfreie innergemeinschaftliche Lieferung nach Art. 6 Abs. 1 öUStG."


def _cloud(month: int, name: str, form: str, paid: str = "") -> Invoice:
    return Invoice(
        who.HOSTING, f"PC-2026-{month:02d}-5521", date(2026, month, 1), (_line(f"Webshop hosting, {name} 2026", "1", "49.00", "MON", "AE"),
        _line("Mailboxes", "8", "2.50", "H87", "AE")), form, 14, language="en", period=f"{name} 2026", note="VAT reverse charge. " + _REVERSE,
        paid=_day(paid) if paid else None,
    )  # fmt: skip


_ABROAD = (
    _cloud(9, "September", "ubl", "09-15"), _cloud(10, "October", "ubl", "10-15"), _cloud(11, "November", "pdf"),
    Invoice(who.OILS, "R26-01873", _day("08-24"), (_line("Hartwachsöl farblos, Kanister 10 l", "3", "148.00", "H87", "K"),
            _line("Holzseife, Kanister 5 l", "2", "39.50", "H87", "K")), "ubl", 30, order="107", delivered=_day("08-21"), note=_INTRA,
            paid=_day("09-22")),
    Invoice(who.OILS, "R26-02410", _day("10-26"), (_line("Hartwachsöl farblos, Kanister 10 l", "4", "148.00", "H87", "K"),), "pdf", 30,
            order="117", delivered=_day("10-22"), note=_INTRA),
    Invoice(who.FAIR, "NH27-0412", _day("10-05"), (_line("Stand C-114, 12 m², 50 % deposit", "1", "1590.00", "H87", "AE"),), "pdf", 56,
            language="en", note="VAT reverse charge, Article 196 Directive 2006/112/EC."),
    Invoice(who.MINH_PHAT, "MP-HD-0261", _day("10-20"), (_line("Chụp đèn mây Ø 32 cm", "40", "310000", "H87", "G"),), "pdf", 10,
            currency="VND", language="vi", order="LD-2026-09", note="Hàng xuất khẩu, thuế suất 0%. FOB Hải Phòng. Tài khoản 0011 0042 8817, Ngân hàng Sông Hồng, Hà Nội."),
    Invoice(who.MINGDENG, "MD-INV-26-1010", _day("10-10"), (_line("LED 模组 MD-M9-27", "300", "6.80", "H87", "G"),
            _line("LED 驱动 MD-D350", "150", "4.35", "H87", "G")), "pdf", 30, currency="USD", language="zh", order="TL-2026-31",
            note="FOB 宁波。银行手续费由买方承担。账号 3310 0455 9926 0018，宁波甬江银行。", paid=_day("10-27")),
)  # fmt: skip

_SMALL = (
    Invoice(who.FUEL, "004417", _day("10-21"), (Line("Diesel 46,2 l", Decimal(1), Decimal("65.91"), "H87"),), "photo", 0,
            delivered=_day("10-21"), omit=frozenset({"buyer", "vat"}), paid=_day("10-22"), gross_prices=True,
            findings=(Finding("small-amount", "info", "Under 250 €: the simplified particulars of § 33 UStDV are enough."),)),
    Invoice(who.HARDWARE, "8841-03-2291", _day("11-13"), (Line("Abdeckvlies 25 m²", Decimal(2), Decimal("12.60")),
            Line("Malerkrepp", Decimal(4), Decimal("2.92"))), "scan", 0, delivered=_day("11-13"), omit=frozenset({"buyer"}), gross_prices=True,
            findings=(Finding("small-amount", "info", "Under 250 €: the simplified particulars of § 33 UStDV are enough."),)),
)  # fmt: skip

_STRANGE = (
    Invoice(who.REGISTER, "DGR-559012", _day("11-11"), (_line("Eintrag Gewerberegister Basis, 12 Monate", "1", "418.49", "ANN"),), "pdf", 7,
            omit=frozenset({"vat"}), findings=(Finding("unknown-supplier", "block", "Nothing was ordered here; no VAT id, no contract, seven days to pay."),)),
    Invoice(who.WERTH, "9122015", _day("11-12"), (_line("Dachbauschrauben 8 × 240, 50 St.", "12", "38.70", "XPK"),), "pdf", 30,
            buyer="Zimmerei Lindemann GmbH\nKiefernweg 84\n22767 Hamburg", order="77-4410", findings=(Finding(
                "wrong-buyer", "block", "The invoice is made out to Zimmerei Lindemann GmbH, not to us."),)),
)  # fmt: skip

INVOICES = tuple(
    sorted(
        _HOLZ_NORD + _RENT + _PHONE + _POWER + _PAPER + _SCREWS + _SERVICES + _ABROAD + _SMALL + _STRANGE,
        key=lambda one: (one.issued, one.supplier.key, one.number, one.form),
    )
)


def invoice(number: str) -> Invoice:
    """The first invoice with this number. Raises StopIteration if there is none."""
    return next(one for one in INVOICES if one.number == number)
