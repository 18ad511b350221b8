"""Days and terms: in the future, long past, due before issue, the discount for early payment and what it is worth."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from core.evidence import Finding, FindingClass, Severity
from core.words import tr, tr_n
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import day, figure, money
from office.invoices.invoice import Kind
from office.invoices.known import Known
from office.invoices.parties import folded, supplier_of
from office.invoices.reading import Reading
from office.invoices.terms import Offer, due_date, offers, pay_by

LAW = "§ 14 Abs. 4 UStG; Directive 2006/112/EC Art. 226 (1), (7)"
FUTURE = Rule("KONTOR-DATE-01", FindingClass.CONTENT, Severity.ASK, "The invoice is not dated in the future.", LAW)
OLD = Rule("KONTOR-DATE-02", FindingClass.CONTENT, Severity.INFO, "The invoice is not more than a year old.", LAW)
BARRED = Rule(
    "KONTOR-DATE-03",
    FindingClass.PAYMENT,
    Severity.ASK,
    "The claim is not barred by time: three years after its year.",
    "§ 195, § 199, § 214 BGB",
)
DUE_BEFORE = Rule("KONTOR-DATE-04", FindingClass.CONTENT, Severity.ASK, "It is not due before it was issued.", LAW)
NOT_YET = Rule(
    "KONTOR-DATE-05",
    FindingClass.CONTENT,
    Severity.INFO,
    "It is not billed before it is delivered.",
    "§ 13 Abs. 1 Nr. 1 a, § 14 Abs. 5 UStG",
)
PERIOD = Rule(
    "KONTOR-DATE-06", FindingClass.CONTENT, Severity.ASK, "The period ends after it begins.", "EN 16931 BR-29"
)
LATE = Rule(
    "KONTOR-DATE-07",
    FindingClass.CONTENT,
    Severity.INFO,
    "It is billed within six months of the supply.",
    "§ 14 Abs. 2 UStG",
)
OVERDUE = Rule("KONTOR-DATE-08", FindingClass.PAYMENT, Severity.INFO, "It is not overdue.", "§ 286 BGB")
DISCOUNT = Rule(
    "KONTOR-TERM-01",
    FindingClass.PAYMENT,
    Severity.INFO,
    "What early payment saves, until when, and what that is a year.",
    "Terms of the invoice",
)
LOST = Rule(
    "KONTOR-TERM-02",
    FindingClass.PAYMENT,
    Severity.INFO,
    "The day for the discount has not passed.",
    "Terms of the invoice",
)
AGREED = Rule(
    "KONTOR-TERM-03",
    FindingClass.MATCH,
    Severity.INFO,
    "The discount agreed with the supplier stands on the invoice.",
    "Contract with the supplier",
)
SHORTER = Rule(
    "KONTOR-TERM-04",
    FindingClass.MATCH,
    Severity.INFO,
    "The time to pay is not shorter than agreed.",
    "Contract with the supplier; § 271 BGB",
)
ODD_DISCOUNT = Rule(
    "KONTOR-TERM-05",
    FindingClass.PAYMENT,
    Severity.ASK,
    "A discount for early payment is a sensible one.",
    "Custom of trade",
)

_YEAR, _HALF_YEAR, _MONTH = timedelta(days=366), timedelta(days=184), timedelta(days=31)


def _day_of_issue(reading: Reading, known: Known) -> Iterator[Finding]:
    issued = reading.invoice.issue_date
    if issued is None or not reading.kind.demands_money:
        return
    at = place(reading, "issue_date")
    if issued > known.today + timedelta(days=1):
        yield FUTURE.found(
            tr("The invoice is dated {day}, which is still to come. Ask what the date should be.", day=day(issued)),
            at=at,
        )
    elif _barred_on(issued) <= known.today:
        yield from _barred(reading, known, issued)
    elif known.today - issued > _YEAR:
        yield OLD.found(
            tr("The invoice is more than a year old: {day}. Look whether it was paid then.", day=day(issued)), at=at
        )


def _barred_on(issued: date) -> date:
    return date(issued.year + 4, 1, 1)


def _barred(reading: Reading, known: Known, issued: date) -> Iterator[Finding]:
    """A claim of a supplier whom we pay all the time does not lie for years: that is asked; else it is only said."""
    at, regular = place(reading, "issue_date"), supplier_of(reading.invoice, known)
    message = tr(
        "The invoice is of {day}: the claim may be barred by time. Look whether it was paid then, and ask "
        "before you pay.",
        day=day(issued),
    )  # fmt: skip
    if regular and regular.accounts:
        yield BARRED.found(message, at=at)
    else:
        yield OLD.found(message, at=at)


def _due_after_issue(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    if (
        invoice.issue_date
        and invoice.due_date
        and invoice.due_date < invoice.issue_date
        and reading.kind.demands_money
    ):
        message = tr(
            "It is due on {due}, before it was issued on {issued}. Ask which day is meant.",
            due=day(invoice.due_date), issued=day(invoice.issue_date),
        )  # fmt: skip
        collected = any(each.means in {"49", "59"} for each in invoice.accounts) or "lastschrift" in folded(
            " ".join((*reading.pages, *invoice.notes, invoice.terms))
        )  # the bank takes it when it takes it
        weight = Severity.INFO if collected else Severity.ASK
        yield DUE_BEFORE.found(message, severity=weight, at=place(reading, "due_date"))


def _order_of_days(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    invoice = reading.invoice
    if invoice.period_start and invoice.period_end and invoice.period_end < invoice.period_start:
        message = tr(
            "The period ends on {end}, before it begins on {start}.",
            end=day(invoice.period_end),
            start=day(invoice.period_start),
        )
        yield PERIOD.found(message, at=place(reading, "delivery_date"))
    supplied, issued = invoice.delivery_date or invoice.period_end, invoice.issue_date
    if supplied is None or issued is None:
        return
    begins = invoice.delivery_date or invoice.period_start or supplied
    if begins > issued + _MONTH and reading.kind is not Kind.PREPAYMENT:
        yield NOT_YET.found(
            tr("It is billed on {issued} for {supplied}: money in advance.", issued=day(issued), supplied=day(begins))
        )
    elif supplied < issued - _HALF_YEAR:
        yield LATE.found(
            tr("It was delivered on {supplied}, more than six months before the invoice.", supplied=day(supplied))
        )


def _is_overdue(reading: Reading, known: Known) -> Iterator[Finding]:
    due = due_date(reading.invoice)
    if due and due < known.today and _asks_for_money(reading):
        days = (known.today - due).days
        yield OVERDUE.found(
            tr_n("It was due yesterday, on {day}.", "It was due {n} days ago, on {day}.", days, day=day(due)),
            at=place(reading, "due_date"),
        )


def _asks_for_money(reading: Reading) -> bool:
    paid_at_once = reading.kind in {Kind.CREDIT_NOTE, Kind.RECEIPT} or reading.invoice.amount_due == 0
    return reading.kind.demands_money and not paid_at_once


def _discounts(reading: Reading, known: Known) -> Iterator[Finding]:
    if not _asks_for_money(reading):
        return
    at = place(reading, "discount_percent", "discount_days")
    for offer in offers(reading.invoice):
        if pay_by(offer.until) >= known.today:
            yield DISCOUNT.found(_worth(offer, reading.invoice.currency), at=at)
        else:
            message = tr(
                "{percent} % discount could be taken until {day}; that day has passed.",
                percent=figure(offer.percent),
                day=day(offer.until),
            )
            yield LOST.found(message, at=at)


def _worth(offer: Offer, currency: str) -> str:
    said = tr(
        "Pay by {day} and keep {earns} ({percent} %).",
        day=day(pay_by(offer.until)), earns=money(offer.earns, currency), percent=figure(offer.percent),
    )  # fmt: skip
    if offer.yearly_rate is None:
        return said
    return said + " " + tr("That is {rate} % a year.", rate=figure(offer.yearly_rate))


def _discounts_are_sensible(reading: Reading, known: Known) -> Iterator[Finding]:
    del known
    for discount in reading.invoice.discounts:
        if not 0 < discount.percent <= 20 or (discount.days is not None and not 0 <= discount.days <= 180):
            message = tr(
                "A discount of {percent} % for early payment is odd. Ask what is meant.",
                percent=figure(discount.percent),
            )
            yield ODD_DISCOUNT.found(message, at=place(reading, "discount_percent"))


def _terms_are_as_agreed(reading: Reading, known: Known) -> Iterator[Finding]:
    invoice, supplier = reading.invoice, supplier_of(reading.invoice, known)
    if supplier is None or not _asks_for_money(reading):
        return
    agreed, best = supplier.discount_percent, max((each.percent for each in invoice.discounts), default=Decimal(0))
    if agreed and best < agreed:
        message = tr("{percent} % discount within {n} days is agreed with this supplier; the invoice does "
                     "not grant it.",
                     percent=figure(agreed), n=supplier.discount_days or 0)  # fmt: skip
        yield AGREED.found(message, at=place(reading, "discount_percent"))
    due = due_date(invoice)
    if (
        supplier.terms_days
        and due
        and invoice.issue_date
        and (due - invoice.issue_date).days < supplier.terms_days - 3
    ):
        message = tr("{agreed} days to pay are agreed; the invoice gives {given}.", agreed=supplier.terms_days,
                     given=(due - invoice.issue_date).days)  # fmt: skip
        yield SHORTER.found(message, at=place(reading, "due_date"))


TOPIC = Topic(
    "Days and terms",
    (
        FUTURE, OLD, BARRED, DUE_BEFORE, NOT_YET, PERIOD, LATE, OVERDUE, DISCOUNT, LOST, AGREED, SHORTER,
        ODD_DISCOUNT,
    ),
    (
        _day_of_issue, _due_after_issue, _order_of_days, _is_overdue, _discounts, _discounts_are_sensible,
        _terms_are_as_agreed,
    ),
)  # fmt: skip
