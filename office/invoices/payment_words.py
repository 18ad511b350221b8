"""Terms of payment out of a text: early-payment discounts, days and dates, in German, English, Vietnamese, Chinese.

What is not said plainly is left out: an invoice that is read as if it gave a discount would be paid short.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from core.moments import find_dates
from core.patterns import regex
from office.invoices.invoice import Discount, Invoice

Value = TypeVar("Value")
MOST_PERCENT = Decimal(20)  # more is no discount for paying early
MOST_DAYS = 365
LONGEST = 4_000  # characters that are looked at; terms have a few hundred

# XRechnung (BT-20): "#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=357.93#"; VERZUG is the interest for paying late
_CODED = regex(
    r"#(SKONTO|VERZUG)#TAGE=(\d{1,3})#PROZENT=(\d{1,2}(?:\.\d{1,4})?)(?:#BASISBETRAG=(-?\d{1,15}(?:\.\d{1,2})?))?#",
    re.IGNORECASE,
)
_SHORT = regex(
    r"(?<![\d/])(\d{1,2}(?:[.,]\d)?)\s?%?\s?/\s?(\d{1,3})\s?[,;]?\s?(?:net|n)\s?/?\s?(\d{1,3})\b",
    re.IGNORECASE,
)
_CLAUSES = regex(
    r"[;\n\r；。，]|,(?!\d)|\.(?=\s|$)|或|否则"
    r"|\s(?:oder|or|hoặc|bzw\.?|sonst|otherwise|ansonsten|danach|nếu không thì)\s"
)
_PERCENT = regex(r"(?<![\d.,])(\d{1,2}(?:[.,]\d{1,3})?)\s?(?:%|％|v\.\s?H\.|Prozent\b|percent\b)", re.IGNORECASE)
_DAYS = regex(
    r"(?<![\d.,/-])(\d{1,3})\s?-?(?P<unit>(?:Kalender)?tage?n?\b|days?\b|ngày\b|Wochen?\b|weeks?\b|tuần\b"
    r"|[个個]?(?:自然)?[天日])",
    re.IGNORECASE,
)
_WEEKS = frozenset({"woc", "wee", "tuầ"})
_DISCOUNT = regex(r"skonto|discount|chiết khấu|giảm|折扣|优惠|優惠", re.IGNORECASE)
_SHORTHAND = regex(
    r"\W*(?:(?:innerhalb|within|bis|in)\s(?:von\s)?)?\d{1,3}\s?(?:tage?n?|days?)\W*\d[\d.,]*\s?%\W*"
    r"|\W*\d[\d.,]*\s?%\W*\d{1,3}\s?(?:tage?n?|days?)\W*",
    re.IGNORECASE,
)
_NET = regex(
    r"netto|\bnet\b|ohne abzug|zahlbar|\bfällig(?:e[rns]?)?\b|überweis|zahlen sie|zahlungsziel"
    r"|\bpayable|\bdue\b|\bpaid\b|payment|\bpay\b|thanh toán|付款|支付|付清|结清",
    re.IGNORECASE,
)
_NETTO = regex(r"nett?o?\b", re.IGNORECASE)
_WHOLE = regex(r"nett?o?\b|ohne abzug|zahlbar|payable|全额", re.IGNORECASE)
_LATE = regex(r"verzug|mahn|zinsen|interest|late|überfällig|overdue|quá hạn|chậm|phạt|逾期|滞纳|利息", re.IGNORECASE)
_AT_ONCE = regex(
    r"sofort\b(?!ig)|\bupon receipt|on receipt\b|immediate|thanh toán ngay|立即付款|即时付款|见票即付", re.IGNORECASE
)
_NO_DISCOUNT = regex(r"(?:kein(?:en|erlei)?|nicht|\bno\b|ohne|without|không|不)\W", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a text says about paying. days: from the invoice's date to pay it whole; 0: at once."""

    discounts: tuple[Discount, ...] = ()
    days: int | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class _Period:
    """Until when: a number of days or a date. at: where it stands in its clause."""

    at: int
    days: int | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class _Clause:
    text: str
    percents: tuple[tuple[int, Decimal], ...]
    periods: tuple[_Period, ...]


_NONE = _Clause("", (), ())


def plus_words(invoice: Invoice) -> Invoice:
    """The invoice with what its terms say in words, as far as its data do not say it."""
    said = terms_in(invoice.terms)
    return replace(
        invoice,
        discounts=invoice.discounts or said.discounts,
        terms_days=said.days if invoice.terms_days is None else invoice.terms_days,
        due_date=invoice.due_date or said.due,
    )


def terms_in(text: str) -> Terms:
    """All that a text says about paying."""
    coded = tuple(_coded(text))
    rest = _CODED.sub("\n", text[:LONGEST])
    if short := _SHORT.search(rest):
        first = Discount(_decimal(short[1]), int(short[2]))
        return Terms((*coded, first), int(short[3]))
    clauses = [_clause(part) for part in _CLAUSES.split(rest) if part.strip()]
    discounts, used = _discounts(clauses)
    net = [(n, period) for n, clause in enumerate(clauses) if _is_net(clause) for period in clause.periods]
    left = [period for n, period in net if (n, period) not in used]
    days = {period.days for period in left if period.days is not None} or ({0} if _AT_ONCE.search(rest) else set())
    dates = {period.until for period in left if period.until}
    return Terms((*coded, *discounts), _only(days), _only(dates))


def _only(values: set[Value]) -> Value | None:
    return next(iter(values)) if len(values) == 1 else None


def _decimal(written: str) -> Decimal:
    return Decimal(written.replace(",", "."))


def _coded(text: str) -> Iterator[Discount]:
    for kind, days, percent, base in _CODED.findall(text):
        if kind.upper() == "SKONTO":
            yield Discount(Decimal(percent), int(days), base=Decimal(base) if base else None)


def _clause(text: str) -> _Clause:
    """Dates first: "15日" of "12月15日" is no number of days."""
    dates = list(find_dates(text))
    periods = [_Period(start, until=day) for start, _, readings in dates if (day := _day(readings))]
    for found in _DAYS.finditer(text):
        days = int(found[1]) * (7 if found["unit"][:3].lower() in _WEEKS else 1)
        if days <= MOST_DAYS and not any(start <= found.start() < end for start, end, _ in dates):
            periods.append(_Period(found.start(), days=days))
    percents = tuple((found.start(), _decimal(found[1])) for found in _PERCENT.finditer(text))
    return _Clause(text, percents, tuple(sorted(periods, key=lambda period: period.at)))


def _day(readings: Sequence[str]) -> date | None:
    """A whole date that can be read in one way only."""
    if len(readings) != 1 or not re.fullmatch(r"\d{4}-\d\d-\d\d", readings[0]):
        return None
    return date.fromisoformat(readings[0])


def _is_net(clause: _Clause) -> bool:
    if clause.percents:
        return _is_shared(clause)
    return bool(_NET.search(clause.text)) and not _LATE.search(clause.text)


def _is_shared(clause: _Clause) -> bool:
    """One clause for both: "2 % Skonto in 10 Tagen und 30 Tage netto"."""
    return len(clause.periods) > 1 and bool(_NETTO.search(clause.text))


def _discounts(clauses: Sequence[_Clause]) -> tuple[list[Discount], set[tuple[int, _Period]]]:
    """The discounts, and which periods of which clauses they are about."""
    found: list[Discount] = []
    used: set[tuple[int, _Period]] = set()
    for n, clause in enumerate(clauses):
        for at, percent in clause.percents if _is_discount(clause.text) else ():
            if not 0 < percent <= MOST_PERCENT:
                continue
            home, periods = _periods_of(clauses, n, at)
            if periods:
                days = next((period.days for period in periods if period.days is not None), None)
                until = next((period.until for period in periods if period.until), None)
                found.append(Discount(percent, days, until))
                used.update((home, period) for period in periods)
    return found, used


def _is_discount(text: str) -> bool:
    if _LATE.search(text) or (_NO_DISCOUNT.search(text) and not _DISCOUNT.search(_NO_DISCOUNT.sub("", text))):
        return False
    return bool(_DISCOUNT.search(text) or _SHORTHAND.fullmatch(text))


def _periods_of(clauses: Sequence[_Clause], n: int, at: int) -> tuple[int, list[_Period]]:
    """The periods that a percentage is about: of its own clause, else of the one before or behind it."""
    own = clauses[n]
    if own.periods and not _is_shared(own):
        return n, list(own.periods)
    if own.periods:
        return n, [min(own.periods, key=lambda period: abs(period.at - at))]
    for other in (n - 1, n + 1):
        beside = clauses[other] if 0 <= other < len(clauses) else _NONE
        if beside.periods and not beside.percents and not _is_whole(beside):
            return other, list(beside.periods)
    return n, []


def _is_whole(clause: _Clause) -> bool:
    """Speaks of paying all of it."""
    return bool(_WHOLE.search(clause.text))
