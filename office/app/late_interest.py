"""What reminders claim besides the price, as the owner sees and corrects it: base rates, his own terms, disputes."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from core.errors import InputError
from core.words import tr, whole
from office.app.bootstrap import Office
from office.app.events import Topic
from office.app.reminders import enter_base_rate, terms_of
from office.books.items import OpenItem
from office.books.reminders.law import announced
from office.store.items import ItemBook
from office.store.reminders import ReminderBook

_RATES, _SOURCES = "base_rates", "base_rate_sources"  # day → percent; day → [source, day it was noted]
_MOST = Decimal(100)  # percent a year: more is a slip of the pen


@dataclass(frozen=True, slots=True)
class BaseRate:
    """The base rate of a half-year, in percent a year. source: who told it; noted: the day the owner entered it."""

    first: date
    percent: Decimal
    source: str
    noted: date | None = None


@dataclass(frozen=True, slots=True)
class LateTerms:
    """german: the law sets the interest. own_rate: percent a year by the firm's own terms, elsewhere."""

    german: bool
    own_rate: Decimal | None
    lump_sum: bool


def base_rates(office: Office) -> list[BaseRate]:
    """Every half-year that is known, the newest first; what the owner entered stands before what was announced."""
    told: dict[str, list[str]] = office.records.setting(_SOURCES, {})
    found = {day: BaseRate(day, rate, tr("Deutsche Bundesbank, § 247 BGB")) for day, rate in announced().items()}
    for day, rate in terms_of(office).base_rates.items():
        source, noted = told.get(day.isoformat(), ["", ""])
        found[day] = BaseRate(day, rate, source, date.fromisoformat(noted) if noted else None)
    return sorted(found.values(), key=lambda each: each.first, reverse=True)


def note_base_rate(office: Office, first: date, written: str, source: str) -> None:
    """The owner says what the base rate of a half-year is, and where it stands. Raises InputError."""
    if not source.strip():
        raise InputError(tr("Say where the rate stands, as “Bundesanzeiger 1 July 2027”."))
    enter_base_rate(office, first.isoformat(), _figure(written))
    _note_source(office, first, [whole(source.strip())[:200], office.desk.today().isoformat()])


def put_base_rate_back(office: Office, first: date, before: BaseRate | None) -> None:
    """Undo: what stood there before, None where nothing did. What was announced is not the owner's to keep."""
    day, rates = first.isoformat(), dict(office.records.setting(_RATES, {}))
    rates.pop(day, None)
    own = before is not None and before.noted is not None
    office.records.set_setting(_RATES, rates | ({day: str(before.percent)} if before and own else {}))
    _note_source(office, first, [before.source, str(before.noted)] if before and own else None)


def _note_source(office: Office, first: date, said: list[str] | None) -> None:
    held = dict(office.records.setting(_SOURCES, {}))
    held.pop(first.isoformat(), None)
    office.records.set_setting(_SOURCES, held | ({first.isoformat(): said} if said else {}))
    office.events.tell(Topic.SETTINGS)


def _figure(written: str) -> str:
    """Without its sign of percent, with the minus that computers read."""
    return written.replace("−", "-").strip().removesuffix("%").strip()


def late_terms(office: Office) -> LateTerms:
    """As reminders use them now."""
    terms = terms_of(office)
    return LateTerms(terms.german, terms.own_rate, terms.lump_sum)


def set_late_terms(office: Office, written: str, *, lump_sum: bool) -> None:
    """The firm's own percent a year ("" for none), and whether the 40 euros of § 288 (5) BGB are claimed.

    Raises InputError.
    """
    try:
        rate = Decimal(_figure(written).replace(",", ".") or 0)
    except InvalidOperation as error:
        raise InputError(tr("Write the interest as percent a year, as 9.5.")) from error
    if not rate.is_finite() or not 0 <= rate <= _MOST:
        raise InputError(tr("Write the interest as percent a year, as 9.5."))
    with office.records.database.write():
        office.records.set_setting("late_interest", str(rate) if rate else "")
        office.records.set_setting("late_lump_sum", lump_sum)
    office.events.tell(Topic.SETTINGS)


def disputed(office: Office) -> list[OpenItem]:
    """Invoices to customers of which no reminder speaks, because the customer disputes them."""
    items = ItemBook(office.records.database).all()
    return [items[number] for number in sorted(ReminderBook(office.records.database).disputed()) if number in items]
