"""Interest and costs of late payment: German law by its dated rates (§§ 286, 288 BGB), elsewhere the firm's terms."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from importlib import resources

from core.money import rounded

CONSUMER_POINTS = Decimal(5)  # above the base rate, § 288 (1) BGB
BUSINESS_POINTS = Decimal(9)  # § 288 (2) BGB, for claims since 29 July 2014
LUMP_SUM = Decimal("40.00")  # EUR for each claim on a business, § 288 (5) BGB
_LAWS_CURRENCY = "EUR"
_DEFAULT_AFTER = 30  # days after the due date a business is in default without any reminder, § 286 (3) BGB


@dataclass(frozen=True, slots=True)
class Terms:
    """What the firm may claim besides the price. german: its claims are under German law.

    own_rate: percent a year by the firm's own terms, elsewhere. base_rates: of half-years that the owner entered,
    by their first day. lump_sum: whether the firm claims it where the law gives it.
    """

    german: bool
    own_rate: Decimal | None = None
    base_rates: Mapping[date, Decimal] = field(default_factory=dict)
    lump_sum: bool = True


@dataclass(frozen=True, slots=True)
class Interest:
    """What has run up. first, last: the days it runs over, both included; nothing is claimed for others.

    points: percentage points above the base rate; the whole rate a year where is_own: the firm's own terms.
    unknown_from: the day from which no base rate is known, None where all were.
    """

    amount: Decimal
    first: date
    last: date
    points: Decimal
    is_own: bool = False
    unknown_from: date | None = None


@cache
def announced() -> Mapping[date, Decimal]:
    """Base rates by the first day of their half-year, as the Bundesbank announced them (§ 247 BGB)."""
    text = (resources.files("office.books.reminders") / "rates.toml").read_text(encoding="utf-8")
    return {date.fromisoformat(day): Decimal(rate) for day, rate in tomllib.loads(text)["base"].items()}


def half_year(day: date) -> date:
    """Its first day."""
    return date(day.year, 1 if day.month < 7 else 7, 1)


def base_rate(day: date, entered: Mapping[date, Decimal]) -> Decimal | None:
    """The base rate of the half-year that a day lies in; None where nobody told it."""
    first = half_year(day)
    return entered.get(first, announced().get(first))


def default_day(due: date, reminded_until: date | None, *, business: bool) -> date | None:
    """The first day of default: after the deadline that a reminder set, for a business 30 days after it was due.

    Later than the law often has it, never earlier: that a reminder arrived, or that a day was agreed, is not known
    here.
    """
    days = [reminded_until + timedelta(days=1)] if reminded_until else []
    days += [due + timedelta(days=_DEFAULT_AFTER + 1)] if business else []
    return max(min(days), due + timedelta(days=1)) if days else None


def interest(
    amount: Decimal, first: date, last: date, terms: Terms, currency: str, *, business: bool
) -> Interest | None:
    """On what is open, for these days; None where nothing may be claimed. Never interest on interest (§ 289)."""
    if amount <= 0 or last < first:
        return None
    if (
        terms.german and currency != _LAWS_CURRENCY
    ):  # which law a claim in another currency is under is not known here
        return None
    if not terms.german:
        if not terms.own_rate or terms.own_rate <= 0:
            return None
        run_up = sum((_share(amount, terms.own_rate, *part) for part in _years(first, last)), Decimal(0))
        return Interest(rounded(run_up, currency), first, last, terms.own_rate, is_own=True)
    points = BUSINESS_POINTS if business else CONSUMER_POINTS
    run_up, until, unknown = Decimal(0), first, None
    for start, end in _years(first, last):
        rate = base_rate(start, terms.base_rates)
        if rate is None:
            unknown = start
            break
        run_up, until = run_up + _share(amount, max(Decimal(0), rate + points), start, end), end
    if unknown == first:
        return Interest(Decimal(0), first, first, points, unknown_from=unknown)
    return Interest(rounded(run_up, currency), first, until, points, unknown_from=unknown)


def _years(first: date, last: date) -> Iterator[tuple[date, date]]:
    """The days cut where a rate may change: at each half-year."""
    start = first
    while start <= last:
        begins = half_year(start)
        ends = date(begins.year, 6, 30) if begins.month == 1 else date(begins.year, 12, 31)
        yield start, min(ends, last)
        start = ends + timedelta(days=1)


def _share(amount: Decimal, rate: Decimal, start: date, end: date) -> Decimal:
    """Actual days of the actual year."""
    days = (end - start).days + 1
    year = (date(start.year + 1, 1, 1) - date(start.year, 1, 1)).days
    return amount * rate * days / (100 * year)


def lump_sum(terms: Terms, currency: str, *, business: bool) -> Decimal:
    """For one claim in default; nothing where the law gives none or the firm does not want it."""
    return LUMP_SUM if terms.german and terms.lump_sum and business and currency == _LAWS_CURRENCY else Decimal(0)
