"""What the window and the command line are shown of invoices: plain values, made by the use cases."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from core.evidence import Finding
from office.app.intake import FileOutcome
from office.invoices.booking import Booking
from office.invoices.invoice import Kind
from office.invoices.known import PaidAccount
from office.invoices.reading import Reading
from office.invoices.terms import Offer

UNDO_HOURS = 24  # how long a decision can be taken back


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """An invoice in the list.

    verdict: "pay", "ask" or "block". state: "open", "waiting" (for the second person), "approved", "blocked",
    "asked" or "paid". reason: one sentence. best_day: when to pay. arrived: UTC text. tasks: how many are open.
    all_green: nothing asks; may be approved together with others.
    """

    id: int
    document: str
    name: str
    kind: Kind
    supplier: str
    number: str
    issue_date: date | None
    due_date: date | None
    gross: Decimal | None
    currency: str
    verdict: str
    state: str
    reason: str
    best_day: date | None
    arrived: str
    tasks: int = 0
    all_green: bool = False
    four_eyes_waiting: bool = False
    paid_on: date | None = None
    channel: str = ""
    first_page: int = 1


@dataclass(frozen=True, slots=True)
class Task:
    """What must be done before an invoice may be paid.

    kind: "call-back" (the account changed), "check-account" (the first account of a supplier), "answer" (a finding
    that blocks), "second-person". phone: the number known from before, never the printed one; "" when none is known.
    needs: what `complete_task` wants to be told: "person", "phone", "text".
    """

    id: int
    kind: str
    title: str
    why: str
    subject: str
    done: bool
    phone: str = ""
    needs: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to an invoice. at: UTC text. what: a sentence. token: undoes it while it can be."""

    at: str
    what: str
    person: str = ""
    token: str = ""
    undone: bool = False


@dataclass(frozen=True, slots=True)
class SupplierFacts:
    """The supplier as remembered: from what was decided and paid."""

    key: str
    name: str
    known: bool
    accounts: tuple[PaidAccount, ...] = ()
    phone: str = ""
    invoices: int = 0
    usual: Decimal | None = None
    currency: str = ""
    terms_days: int | None = None
    discount_days: int | None = None
    discount_percent: Decimal | None = None
    booking_account: str = ""
    recurring: bool = False


@dataclass(frozen=True, slots=True)
class Money:
    """What paying it costs and earns. pay_on: the best day; offer: the discount worth taking, if there is one."""

    amount: Decimal | None
    currency: str
    due: date | None
    pay_on: date | None
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class InvoiceDetail:
    """One invoice with everything that the room shows beside its page. validation: the report that is archived."""

    row: InvoiceRow
    reading: Reading
    findings: tuple[Finding, ...]
    tasks: tuple[Task, ...]
    booking: Booking
    history: tuple[Event, ...]
    supplier: SupplierFacts
    money: Money
    beside: str = ""
    validation: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a decision did. token: `undo` takes it back, up to `until` (UTC). waiting: for a second person."""

    token: str
    until: str
    sentence: str
    waiting: bool = False


def undo_until(made: datetime) -> str:
    """The moment (UTC) up to which a decision of this one can be taken back."""
    return (made + timedelta(hours=UNDO_HOURS)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


@dataclass(frozen=True, slots=True)
class PartWish:
    """A part of a split booking as it was typed: on which account, and how much or which lines (from 0).

    amount: as people write it; "" without lines for the rest.
    """

    account: str
    cost_centre: str = ""
    amount: str = ""
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A mail to copy into the owner's own mail program; Kontor sends nothing."""

    to: str
    subject: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Payment:
    """A line of the payment list. ready: it may go into the file for the bank; otherwise why not."""

    invoice: int
    supplier: str
    number: str
    amount: Decimal
    currency: str
    day: date
    account: str
    reference: str
    discount: Decimal = Decimal(0)
    ready: bool = True
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Saving:
    """One sum of the money counter with the invoices that it stands on."""

    amount: Decimal
    invoices: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class MoneyCounter:
    """What the checks were worth, in the firm's currency; other currencies are not added up."""

    currency: str
    discounts_earned: Saving
    discounts_open: Saving
    duplicates_stopped: Saving
    vat_at_risk: Saving


@dataclass(frozen=True, slots=True)
class CheckedInvoice:
    """What became of one invoice of a call. row and reading are None where the file could not be read."""

    path: str
    outcome: FileOutcome
    row: InvoiceRow | None = None
    reading: Reading | None = None
    findings: tuple[Finding, ...] = ()
    verdict: str = ""
    seconds: float = 0.0
