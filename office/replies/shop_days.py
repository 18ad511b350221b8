"""Moments as shops and marketplaces write them into their tables."""

import contextlib
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone

from core.moments import month_of
from core.patterns import regex

_YEAR_FIRST = regex(r"(?P<year>\d{4})\s?[-/.年]\s?(?P<month>\d{1,2})\s?[-/.月]\s?(?P<day>\d{1,2})日?(?!\d)")
_DAYS_FIRST = regex(r"(?P<one>\d{1,2})\s?[-/.]\s?(?P<two>\d{1,2})\s?[-/.]\s?(?P<year>\d{4}|\d\d)(?!\d)")
_MONTH_NAMED = (
    regex(r"(?P<word>[^\W\d_]{3,9})[-. ]+(?P<day>\d{1,2})(?:st|nd|rd|th)?[-, ]+(?P<year>\d{4}|\d\d)(?!\d)"),
    regex(r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[-. ]+(?P<word>[^\W\d_]{3,9})[-., ]+(?P<year>\d{4}|\d\d)(?!\d)"),
)
_CLOCK = regex(
    r"[T, 日]*(?P<hour>\d{1,2})[:：.h](?P<minute>\d\d)(?:[:：.](?P<second>\d\d)(?:[.,]\d+)?)?"
    r"(?:\s*(?P<half>[ap])\.?m\.?)?(?P<zone>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ZONE = regex(r"\s*(?:(?:UTC|GMT)?(?P<sign>[+-])(?P<hours>\d\d?):?(?P<minutes>\d\d)?|(?P<zero>Z|UTC|GMT))\b")
_STAMP = regex(r"1\d{9}(?:\d{3})?")  # seconds or milliseconds since 1970


def month_first(cells: Iterable[str]) -> bool:
    """Whether a column writes 3/14/2026: one day that can be nothing else says it for all, else am and pm do."""
    cells = list(cells)
    found = [match for cell in cells if (match := _DAYS_FIRST.match(cell.strip()))]
    if any(int(match["one"]) > 12 for match in found):
        return False
    if any(int(match["two"]) > 12 for match in found):
        return True
    return any(re.search(r"\d\s?[ap]\.?m\b", cell, re.IGNORECASE) for cell in cells)


def read_moment(cell: str, *, month_leads: bool = False) -> datetime | None:
    """A cell as a moment, None for what is none. Without a zone it has none; without a time it is midnight."""
    text = " ".join(cell.split())
    if _STAMP.fullmatch(text):
        return datetime.fromtimestamp(int(text[:10]), UTC)
    for read in (_year_first, _month_named, _days_first):
        if found := read(text, month_leads):
            day, rest = found
            return _with_clock(day, rest)
    return None


def _year_first(text: str, _month_leads: bool) -> tuple[datetime, str] | None:
    match = _YEAR_FIRST.match(text)
    return _day(text, match, match["year"], int(match["month"]), match["day"]) if match else None


def _month_named(text: str, _month_leads: bool) -> tuple[datetime, str] | None:
    text = re.sub(r"^[^\W\d_]{2,9}[,.]\s+", "", text)  # the day of the week
    for pattern in _MONTH_NAMED:
        if (match := pattern.match(text)) and (month := month_of(match["word"])):
            return _day(text, match, match["year"], month, match["day"])
    return None


def _days_first(text: str, month_leads: bool) -> tuple[datetime, str] | None:
    match = _DAYS_FIRST.match(text)
    if not match:
        return None
    day, month = (match["two"], match["one"]) if month_leads else (match["one"], match["two"])
    return _day(text, match, match["year"], int(month), day)


def _day(text: str, match: re.Match[str], year: str, month: int, day: str) -> tuple[datetime, str] | None:
    with contextlib.suppress(ValueError):
        full = int(year) + (2000 if len(year) == 2 else 0)
        return datetime(full, month, int(day)), text[match.end() :]  # noqa: DTZ001  its zone comes with the time
    return None


def _with_clock(day: datetime, rest: str) -> datetime | None:
    """The day at its time. What is no time behind a day makes the whole no moment: "2026-03-02 or so"."""
    if not rest.strip(" ,."):
        return day
    match = _CLOCK.fullmatch(rest)
    if not match:
        return None
    hour = int(match["hour"]) % 12 + 12 * (match["half"].lower() == "p") if match["half"] else int(match["hour"])
    with contextlib.suppress(ValueError):
        at = day.replace(hour=hour, minute=int(match["minute"]), second=int(match["second"] or 0))
        return _in_zone(at, match["zone"])
    return None


def _in_zone(at: datetime, written: str) -> datetime:
    match = _ZONE.match(written)
    if not match:
        return at
    minutes = 0 if match["zero"] else int(match["hours"]) * 60 + int(match["minutes"] or 0)
    away = timedelta(minutes=-minutes if match["sign"] == "-" else minutes)
    return at.replace(tzinfo=timezone(away))
