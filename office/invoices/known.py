"""What the office knows when an invoice comes: the firm, its suppliers, what was paid, ordered and received.

It comes from what was decided and paid, never from what the invoice at hand prints.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from core.evidence import Position
from office.invoices.invoice import Invoice, Line, Party


@dataclass(frozen=True, slots=True)
class Firm:
    """The owner's own firm: who may be charged, and by which law. country: ISO 3166-1 alpha-2."""

    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    country: str = "DE"
    vat_id: str = ""
    tax_number: str = ""
    currency: str = "EUR"
    accounts: tuple[str, ...] = ()
    charges_vat: bool = True  # False: small business, exempt services only


@dataclass(frozen=True, slots=True)
class PaidAccount:
    """An account of a supplier: how often money really went there, and when. confirmed: by a call-back."""

    account: str
    times: int = 0
    first: date | None = None
    last: date | None = None
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class CostPlace:
    """Where a thing that is billed belongs."""

    account: str
    cost_centre: str = ""


@dataclass(frozen=True, slots=True)
class CostShare:
    """One account's part of what a kind of invoice costs, in proportion to the other parts' weights."""

    account: str
    weight: Decimal
    cost_centre: str = ""


@dataclass(frozen=True, slots=True)
class AgreedPrice:
    """A row of a list. price: for one unit, without tax. least: from which quantity on, None for any."""

    price: Decimal
    page: int
    start: int
    length: int
    article: str = ""
    description: str = ""
    unit: str = ""
    least: Decimal | None = None


@dataclass(frozen=True, eq=False)
class PriceList:
    """What was agreed with one supplier. currency: "" for the firm's own. since, until: None for always."""

    document: str
    name: str
    prices: tuple[AgreedPrice, ...]
    currency: str = ""
    since: date | None = None
    until: date | None = None
    left_out: int = 0  # rows that have a price which could mean two

    def is_in_force(self, on: date | None) -> bool:
        """Whether it holds on a day; on no known day only a list without days does."""
        if on is None:
            return self.since is None and self.until is None
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)

    def place(self, price: AgreedPrice) -> Position:
        """Where the row stands."""
        return Position(self.document, self.name, price.page, price.start, price.length)


@dataclass(frozen=True, slots=True)
class Supplier:
    """One supplier as remembered. key: stable id. prices: last price paid per article or description.

    booked: the account that was approved last, by kind of invoice (`booking.kind_of`). booking_account: the one for
    every kind, while the owner's own choices agree; "" where he books this supplier on several. cost_places: where
    each thing belongs, of invoices that were split by their lines. cost_shares: how a kind of invoice is shared.
    """

    key: str
    names: tuple[str, ...]
    party: Party = field(default_factory=Party)
    accounts: tuple[PaidAccount, ...] = ()
    phone: str = ""  # known from before, never from an invoice: for call-backs
    domains: tuple[str, ...] = ()  # of the mail addresses that he really wrote from
    discount_days: int | None = None
    discount_percent: Decimal | None = None
    terms_days: int | None = None
    booking_account: str = ""
    booked: Mapping[str, str] = field(default_factory=dict)
    tax_code: str = ""
    cost_centre: str = ""
    cost_places: Mapping[str, CostPlace] = field(default_factory=dict)
    cost_shares: Mapping[str, tuple[CostShare, ...]] = field(default_factory=dict)
    recurring: bool = False  # the owner said so: rent, subscriptions
    prices: Mapping[str, Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Earlier:
    """An invoice that came before. digest: of its visible words, to know a re-scan. rejected: the owner said so."""

    document: str
    name: str
    invoice: Invoice
    supplier: str = ""
    arrived: date | None = None
    channel: str = ""  # "mail", "folder", "drop"
    digest: frozenset[int] = frozenset()
    approved: bool = False
    rejected: bool = False
    paid_on: date | None = None
    producer: str = ""
    not_duplicate_of: frozenset[str] = frozenset()  # documents that the owner told apart from this one


@dataclass(frozen=True, slots=True)
class Order:
    """What was ordered. bears: the numbers that stand on an order on paper; none for one of the owner's own list."""

    number: str
    supplier: str
    on: date
    currency: str
    lines: tuple[Line, ...] = ()
    total: Decimal | None = None  # net
    bears: tuple[str, ...] = ()

    @property
    def is_paper(self) -> bool:
        """A confirmation or a written order; the office may keep no list of orders."""
        return bool(self.bears)


@dataclass(frozen=True, slots=True)
class GoodsReceipt:
    """What arrived for an order.

    Of a delivery note on paper: supplier is a name, bears are the numbers on it, places those of its lines.
    whole: its positions run without a gap, so that what is not on it did not come with it.
    """

    order: str
    on: date
    lines: tuple[Line, ...] = ()
    number: str = ""
    supplier: str = ""
    bears: tuple[str, ...] = ()
    places: tuple[Position, ...] = ()
    whole: bool = False

    @property
    def is_paper(self) -> bool:
        """A delivery note; the office may book no goods receipts."""
        return bool(self.bears)


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that left the firm's account and belongs to no invoice yet. amount: above zero. text: its reference."""

    on: date
    amount: Decimal
    currency: str
    name: str = ""
    account: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """Where the owner wants to be asked. Amounts in the firm's currency."""

    four_eyes_above: Decimal | None = None
    outlier_factor: Decimal = Decimal(3)
    price_tolerance_percent: Decimal = Decimal(2)
    quantity_tolerance_percent: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Known:
    """All of it, on one day."""

    today: date
    firm: Firm = Firm()
    suppliers: tuple[Supplier, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    orders: tuple[Order, ...] = ()
    receipts: tuple[GoodsReceipt, ...] = ()
    payments: tuple[Payment, ...] = ()
    limits: Limits = Limits()
    price_lists: Mapping[str, tuple[PriceList, ...]] = field(default_factory=dict)  # by supplier
    sender: str = ""  # the mail address that it came from, "" otherwise
    channel: str = ""
