"""Terms of payment: when it is due, what early payment earns in a year, and the best day to pay."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from core.money import rounded
from office.invoices.invoice import Discount, Invoice

COST_OF_CASH = Decimal(8)  # percent a year that money costs the firm elsewhere (an overdraft), unless the owner says
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Offer:
    """A discount as money: pay `pays` until `until`, keep `earns`. yearly_rate: in percent, of the cash paid early.

    A rate of None: there is no later day to compare with.
    """

    percent: Decimal
    until: date
    earns: Decimal
    pays: Decimal
    yearly_rate: Decimal | None


def due_date(invoice: Invoice) -> date | None:
    """The day by which it must be paid, as stated or as its terms say."""
    if invoice.due_date or invoice.issue_date is None or invoice.terms_days is None:
        return invoice.due_date
    return invoice.issue_date + timedelta(days=invoice.terms_days)


def payable(invoice: Invoice) -> Decimal | None:
    """What is left to pay."""
    return invoice.gross if invoice.amount_due is None else invoice.amount_due


def offers(invoice: Invoice) -> list[Offer]:
    """Every discount of the invoice, the highest first."""
    found = [offer for discount in invoice.discounts if (offer := _offer(invoice, discount))]
    return sorted(found, key=lambda offer: offer.percent, reverse=True)


def best_offer(invoice: Invoice, today: date, cost_of_cash: Decimal = COST_OF_CASH) -> Offer | None:
    """The discount worth taking that can still be had, or None."""
    return next(
        (
            offer
            for offer in offers(invoice)
            if pay_by(offer.until) >= today and (offer.yearly_rate is None or offer.yearly_rate > cost_of_cash)
        ),
        None,
    )


def best_day(invoice: Invoice, today: date, cost_of_cash: Decimal = COST_OF_CASH) -> date | None:
    """The last bank day on which paying is best: in time for the discount, else in time for the due date."""
    offer = best_offer(invoice, today, cost_of_cash)
    last = offer.until if offer else due_date(invoice)
    return max(pay_by(last), today) if last else None


def pay_by(last: date) -> date:
    """The bank day on which a transfer must leave to arrive by `last`: a SEPA transfer takes one bank day."""
    return bank_day_before(last_bank_day(last))


def _offer(invoice: Invoice, discount: Discount) -> Offer | None:
    until, whole = discount.until, payable(invoice)
    if until is None and invoice.issue_date and discount.days is not None:
        until = invoice.issue_date + timedelta(days=discount.days)
    if until is None or whole is None or whole <= 0 or not 0 < discount.percent < 100:
        return None
    earns = rounded((discount.base or whole) * discount.percent / 100, invoice.currency)
    return Offer(discount.percent, until, earns, whole - earns, yearly_rate(invoice, discount.percent, until))


def yearly_rate(invoice: Invoice, percent: Decimal, until: date) -> Decimal | None:
    """What the discount earns in a year on the money paid early: 2 % for 20 days is 37 % a year."""
    due = due_date(invoice)
    if due is None or due <= until:
        return None
    rate = percent / (100 - percent) * 36500 / (due - until).days
    return rate.quantize(Decimal("0.1"))


# --- bank days (TARGET) --------------------------------------------------------------------------------------------


def is_bank_day(day: date) -> bool:
    """Whether the euro payment system works on that day."""
    return day.weekday() < 5 and day not in set(_closed(day.year))


def last_bank_day(day: date) -> date:
    """The day itself, or the last bank day before it."""
    while not is_bank_day(day):
        day -= _DAY
    return day


def next_bank_day(day: date) -> date:
    """The day itself, or the first bank day after it."""
    while not is_bank_day(day):
        day += _DAY
    return day


def bank_day_before(day: date) -> date:
    return last_bank_day(day - _DAY)


def _closed(year: int) -> Iterator[date]:
    easter = easter_sunday(year)
    yield from (date(year, 1, 1), date(year, 5, 1), date(year, 12, 25), date(year, 12, 26))
    yield from (easter - 2 * _DAY, easter + _DAY)


def easter_sunday(year: int) -> date:
    """By the Gregorian rule (Meeus)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
