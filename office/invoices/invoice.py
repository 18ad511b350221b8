"""What an invoice says, whoever wrote it down: XML of three families, a page, a picture. Amounts are exact decimals.

The terms are those of EN 16931-1 (BT and BG numbers beside them); what a source does not say is empty or None.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    """Which document it is (BT-3, UNTDID 1001, told apart as an owner needs it)."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit-note"
    CORRECTION = "correction"
    PREPAYMENT = "prepayment"
    PARTIAL = "partial"
    FINAL = "final"
    SELF_BILLED = "self-billed"
    RECEIPT = "receipt"
    REMINDER = "reminder"
    STATEMENT = "statement"
    ORDER = "order"
    DELIVERY_NOTE = "delivery-note"
    QUOTE = "quote"
    OTHER = "other"

    @property
    def demands_money(self) -> bool:
        """Whether an amount of this document may be paid, or is owed to us; the others only tell of one."""
        return self not in _WITHOUT_DEMAND


_WITHOUT_DEMAND = frozenset({Kind.REMINDER, Kind.STATEMENT, Kind.ORDER, Kind.DELIVERY_NOTE, Kind.QUOTE, Kind.OTHER})


class Format(StrEnum):
    """How the invoice came."""

    FACTUR_X = "factur-x"  # PDF with CII inside (ZUGFeRD 2 is the same)
    ZUGFERD_1 = "zugferd-1"
    CII = "cii"
    UBL = "ubl"
    VIETNAM = "vn-hdon"
    ITALY = "it-fatturapa"
    CHINA = "cn-xml"
    CHINA_OFD = "cn-ofd"
    PDF = "pdf"  # words, no data
    SCAN = "scan"  # a picture, or a PDF of pictures
    TEXT = "text"  # a mail's text, an office document

    @property
    def is_structured(self) -> bool:
        """Whether the sender's own data came along, so that nothing was transcribed."""
        return self not in {Format.PDF, Format.SCAN, Format.TEXT}


@dataclass(frozen=True, slots=True)
class Party:
    """Seller (BG-4), buyer (BG-7), payee (BG-10) or tax representative (BG-11). country: ISO 3166-1 alpha-2."""

    name: str = ""
    trading_name: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    vat_id: str = ""  # BT-31, BT-48; also MST and USCC
    tax_number: str = ""  # BT-32
    registration: str = ""  # BT-30
    customer_number: str = ""  # BT-46, as the seller calls the buyer
    email: str = ""
    phone: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Adjustment:
    """An allowance (amount below zero never: `is_charge` tells) or a charge, of the document or of one line."""

    amount: Decimal
    is_charge: bool = False
    base: Decimal | None = None
    percent: Decimal | None = None
    reason: str = ""
    vat_category: str = ""
    vat_rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line (BG-25). unit_price: for `price_quantity` units (BT-149); net: after the line's own adjustments."""

    description: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    unit_price: Decimal | None = None
    price_quantity: Decimal | None = None
    net: Decimal | None = None
    vat_rate: Decimal | None = None
    vat_category: str = ""
    number: str = ""
    article: str = ""
    gross_price: Decimal | None = None
    adjustments: tuple[Adjustment, ...] = ()
    delivered: date | None = None


@dataclass(frozen=True, slots=True)
class Tax:
    """One VAT category and rate (BG-23). category: UNTDID 5305 (S, Z, E, AE, K, G, O, L, M), or ""."""

    base: Decimal | None = None
    amount: Decimal | None = None
    rate: Decimal | None = None
    category: str = ""
    reason: str = ""  # BT-120
    reason_code: str = ""  # BT-121


@dataclass(frozen=True, slots=True)
class Account:
    """Where the money should go (BG-17). means: UNTDID 4461 (58 SEPA transfer, 59 SEPA debit, 48 card), or ""."""

    iban: str = ""
    bic: str = ""
    holder: str = ""
    bank: str = ""
    number: str = ""  # an account number that is no IBAN: Vietnam, China, United States
    means: str = ""
    reference: str = ""  # BT-83


@dataclass(frozen=True, slots=True)
class Discount:
    """Early payment: `percent` off when paid within `days`, or until `until`. base: of what, None for the whole."""

    percent: Decimal
    days: int | None = None
    until: date | None = None
    base: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Invoice:
    """All that one source says. A term's meaning and sign are EN 16931's: a credit note has positive amounts."""

    kind: Kind = Kind.INVOICE
    number: str = ""
    issue_date: date | None = None
    due_date: date | None = None
    delivery_date: date | None = None
    period_start: date | None = None
    period_end: date | None = None
    currency: str = ""
    tax_currency: str = ""
    seller: Party = Party()
    buyer: Party = Party()
    payee: Party = Party()
    lines: tuple[Line, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    taxes: tuple[Tax, ...] = ()
    line_total: Decimal | None = None  # BT-106
    allowance_total: Decimal | None = None  # BT-107
    charge_total: Decimal | None = None  # BT-108
    net: Decimal | None = None  # BT-109
    vat: Decimal | None = None  # BT-110
    vat_in_tax_currency: Decimal | None = None  # BT-111
    gross: Decimal | None = None  # BT-112
    prepaid: Decimal | None = None  # BT-113
    rounding: Decimal | None = None  # BT-114
    withheld: Decimal | None = None  # kept back by law and paid to the state: Italian ritenuta, split payment
    amount_due: Decimal | None = None  # BT-115
    accounts: tuple[Account, ...] = ()
    terms: str = ""  # BT-20
    terms_days: int | None = None
    discounts: tuple[Discount, ...] = ()
    order_reference: str = ""  # BT-13
    contract_reference: str = ""  # BT-12
    preceding: tuple[str, ...] = ()  # BT-25: numbers of the invoices that it corrects or settles
    notes: tuple[str, ...] = ()  # BT-22
    profile: str = ""  # BT-24, as declared
    process: str = ""  # BT-23
    type_code: str = ""  # BT-3, as declared
