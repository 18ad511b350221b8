"""Months of the books: open, closed softly, locked. Where one stands, and what an entry may not be dated."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.errors import InputError
from core.words import tr

FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2099, 12, 31)  # a day beyond these is a slip, not a booking


class PeriodState(StrEnum):
    """open: anything may be posted. soft: only what closes the month. locked: nothing, nor before it."""

    OPEN = "open"
    SOFT = "soft"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Period:
    """A month of the books ("2026-09"). at, why: its last event, UTC text; empty for one that was never closed."""

    name: str
    state: PeriodState = PeriodState.OPEN
    entries: int = 0
    at: str = ""
    why: str = ""


def period_of(day: date) -> str:
    """The month that a day lies in: "2026-09"."""
    return f"{day.year:04}-{day.month:02}"


def checked_period(written: str) -> str:
    """The month as the books write it. Raises InputError for what is none."""
    if re.fullmatch(r"(19[7-9]\d|20\d\d)-(0[1-9]|1[0-2])", written.strip()):
        return written.strip()
    if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", written.strip()):
        raise InputError(tr("{month} lies outside of what can be true.", month=written.strip()))
    raise InputError(tr("A month is written as 2026-09, not as {text}.", text=repr(written)[:20]))


def next_period(period: str) -> str:
    """The month after."""
    year, month = map(int, period.split("-"))
    return f"{year + month // 12:04}-{month % 12 + 1:02}"


def span_days(written: str) -> tuple[date, date]:
    """The days of a year ("2026"), a quarter ("2026-Q3") or a month ("2026-09"). Raises InputError."""
    found = re.fullmatch(r"(19[7-9]\d|20\d\d)(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?", written.strip().upper())
    if not found:
        raise InputError(tr("Write 2026, 2026-Q3, 2026-09 or all, not {text}.", text=repr(written)[:20]))
    year, quarter, month = found.groups()
    first = int(month or (int(quarter) * 3 - 2 if quarter else 1))
    last = int(month or (int(quarter) * 3 if quarter else 12))
    return days_of(f"{year}-{first:02}")[0], days_of(f"{year}-{last:02}")[1]


def days_of(period: str) -> tuple[date, date]:
    """The first and the last day of a month."""
    year, month = map(int, period.split("-"))
    after = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), date.fromordinal(after.toordinal() - 1)
