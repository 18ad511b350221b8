"""What the review is given of a document: its text page by page, and what the invoice reader made of it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class InvoiceFacts:
    """An invoice as it was read: "" or None where the document does not say. Amounts in the currency's own unit.

    first_day, last_day: the time of the service. seller, buyer: names as printed.
    """

    number: str = ""
    issued: date | None = None
    delivered: date | None = None
    first_day: date | None = None
    last_day: date | None = None
    net: Decimal | None = None
    vat: Decimal | None = None
    gross: Decimal | None = None
    currency: str = ""
    seller: str = ""
    buyer: str = ""


@dataclass(frozen=True, slots=True)
class BookDocument:
    """One document of the firm. sha256: of its bytes, hex. pages: the text of each page, as positions count it."""

    name: str
    sha256: str
    pages: tuple[str, ...]
    invoice: InvoiceFacts | None = None


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A movement as the bank's file tells it. amount: money in is positive. account: the firm's own."""

    day: date
    amount: Decimal
    text: str
    account: str
