"""A document's lines with the figures in them, and the days and times that they tell."""

import calendar
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from core.evidence import Position
from core.figures import Figure, FigureKind
from core.months import MONTH_OF_NAME
from core.names import folded
from core.patterns import regex
from office.books.review import lexicon
from office.books.review.days import figures_in
from office.books.review.documents import BookDocument

MOST_ROWS = 400  # of a document are read; a longer one is a book, not a proof
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """Days from first to last, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def after(self, day: date) -> int:
        """How many of its days come after this one."""
        return max((self.last - max(day, self.first - _DAY)).days, 0)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a page with the figures in it. at: of the whole line."""

    text: str
    at: Position
    figures: tuple[Figure, ...]

    @property
    def amounts(self) -> tuple[Decimal, ...]:
        """What may be money on this line, as written, in order."""
        kinds = {FigureKind.MONEY, FigureKind.NUMBER}
        return tuple(Decimal(each.value.split()[0]) for each in self.figures if each.kind in kinds)

    @property
    def days(self) -> tuple[date, ...]:
        """The full dates on this line."""
        return tuple(day for each in self.figures if (day := _full_day(each)))


# Between two days may stand from which hour on: "01.10.2025, 0:00 Uhr, bis 30.09.2026", "8月1日零时起至".
_HOUR = (
    r"(?:[,;]?\s*(?:\d{1,2}[:.h]\d\d|\d{1,2}|零|noon|midnight|mittags?)?\s*"
    r"(?:uhr|hrs?|hours?|h|a\.?m\.?|p\.?m\.?|giờ|时|點|点)起?)?"
)
_TO = regex(rf"{_HOUR}[,;]?\s*(?:{lexicon.RANGE_TO})\s*(?:{lexicon.RANGE_ARTICLE})?", re.IGNORECASE)
_FROM = regex(rf"(?:{lexicon.RANGE_FROM})(?: ?ngày| dem| the)?\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Habits:
    """How the firm's papers write what may mean two things: 1.234 (None: not known), and 03/04/2026."""

    decimal_comma: bool | None = None
    month_first: bool = False


def rows_of(document: BookDocument, habits: Habits) -> Iterator[Row]:
    language = {True: "de", False: "en", None: None}[habits.decimal_comma]
    left = MOST_ROWS
    for number, page in enumerate(document.pages, start=1):
        start = 0
        for line in page.split("\n"):
            if line.strip() and left:
                left -= 1
                at = Position(document.sha256, document.name, number, start, len(line))
                yield Row(line, at, tuple(_in_order(each, habits) for each in figures_in(line, language)))
            start += len(line) + 1


def _in_order(figure: Figure, habits: Habits) -> Figure:
    if habits.month_first and figure.kind is FigureKind.DATE and len(figure.readings) == 2:
        return replace(figure, readings=figure.readings[::-1])
    return figure


def before_due(row: Row) -> Row:
    """What a line tells before it says when to pay."""
    label = lexicon.DUE.search(row.text)
    if not label:
        return row
    told = (each for each in row.figures if each.start + each.length <= label.start())
    return replace(row, text=row.text[: label.start()], figures=tuple(told))


def before_day(row: Row) -> str:
    """The last words of a line before its first day."""
    at = next((each.start for each in row.figures if each.kind is FigureKind.DATE), 0)
    return row.text[max(at - _WORDS, 0) : at]


_WORDS = 30  # signs before a day in which it says what the day is


def columns_of(text: str) -> list[str]:
    """What a line has side by side: three spaces or more stand between."""
    return [column for each in _GAP.split(text) if (column := " ".join(each.split()))]


_GAP = regex(r"\s{3,}|\u3000+|\t")


def _day(figure: Figure) -> date | None:
    return date.fromisoformat(figure.value) if re.fullmatch(r"\d{4}-\d\d-\d\d", figure.value) else None


def day_behind(row: Row, at: int) -> date | None:
    """The first day of a line behind a place: what stands further back on the line has a label of its own."""
    return next((day for each in row.figures if each.start >= at and (day := _full_day(each))), None)


def _full_day(figure: Figure) -> date | None:
    return _day(figure) if figure.kind is FigureKind.DATE else None


def is_month(figure: Figure) -> bool:
    """Whether it is a month of a year ("2026-03"), and no day without its year ("--11-26")."""
    return figure.kind is FigureKind.DATE and re.fullmatch(r"\d{4}-\d\d", figure.value) is not None


def month_span(month: str) -> Span:
    """The days of a month that is written as "2026-03"."""
    year, number = int(month[:4]), int(month[5:7])
    return Span(date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]))


def span_in(row: Row) -> Span | None:
    """A time written on one line: from day to day, month to month, or so many months from a day."""
    every = [each for each in row.figures if each.kind is FigureKind.DATE]
    dates = [each for each in every if not each.value.startswith("--")]
    for one, other in itertools.pairwise(every):
        if _TO.fullmatch(row.text, one.start + one.length, other.start) and (span := _between(one, other)):
            return span
    if span := _days_of_one_month(row):
        return span
    for each in row.figures:
        if each.kind is FigureKind.DURATION and each.value.endswith(" months"):
            for day in dates:
                start = _day(day)
                if start and _FROM.search(row.text[: day.start]):
                    return Span(start, months_on(start, int(Decimal(each.value.split()[0]))) - _DAY)
    return None


def _between(one: Figure, other: Figure) -> Span | None:
    first = _day(one) or (month_span(one.value).first if is_month(one) else _beside(one, _day(other), later=False))
    last = _day(other) or (month_span(other.value).last if is_month(other) else _beside(other, _day(one), later=True))
    if not first or not last or first > last:
        return None
    whole_years = last.year > first.year and (last.month, last.day) == (first.month, first.day)
    return Span(first, last - _DAY if whole_years else last)  # a policy from 1 May to 1 May ends as that day begins


def _beside(figure: Figure, other: date | None, *, later: bool) -> date | None:
    """A day without its year ("--12-13") as the nearest one after, or before, the day at the other end."""
    if other is None or not figure.value.startswith("--"):
        return None
    for year in (other.year, other.year + (1 if later else -1)):
        try:
            day = date(year, int(figure.value[2:4]), int(figure.value[5:7]))
        except ValueError:
            continue  # 29 February
        if (day >= other) is later or day == other:
            return day
    return None


_AND = r"(?:und|and|&|et|y|e|en|og|och|i|và|u\.)"
_FIRST_DAY = regex(
    rf"(?<![\d.,/-])(?P<first>\d{{1,2}})(?P<stop>\.?)(?:,\s\d{{1,2}}\.?)*"
    rf"\s*(?:{lexicon.RANGE_TO}|(?<=[\d. ])(?P<and>{_AND})(?= ))\s*"
    rf"(?:{lexicon.RANGE_ARTICLE})?$",
    re.IGNORECASE,
)
_LISTED = regex(  # "August 4, 11, 18 and 25, 2025", "October 27 to 29, 2025", "October 20-22, 2025"
    r"(?P<name>[^\W\d_]{3,12})\.?\s(?P<first>\d{1,2})(?:,\s\d{1,2})*"
    r"(?:,?\s(?:and|&|to|through|thru|until|till)\s|\s?[-–—]\s?)(?P<last>\d{1,2}),?\s(?P<year>20\d\d)(?!\d)"
)


def _days_of_one_month(row: Row) -> Span | None:
    """As in "18-20 August 2025" and "15. bis 24. September": the first day says neither month nor year."""
    for each in row.figures:
        last, written = _full_day(each), row.text[each.start : each.start + each.length]
        found = _FIRST_DAY.search(row.text[: each.start]) if last and _NAMED_MONTH.search(written) else None
        if last and found and 1 <= int(found["first"]) < last.day and _written_alike(found, written):
            return Span(last.replace(day=int(found["first"])), last)
    return _listed(row)


def _written_alike(first: re.Match[str], last: str) -> bool:
    """Whether both days of "4. und 12. März" have their full stop: the 4 of "Halle 4 und 12. März" is no day."""
    return not first["and"] or bool(first["stop"]) == bool(_ORDINAL.match(last))


def _listed(row: Row) -> Span | None:
    """From the first to the last of the days of a month that stand in one list."""
    found = _LISTED.search(row.text)
    month = MONTH_OF_NAME.get(folded(found["name"])) if found else None
    if not found or not month:
        return None
    whole = month_span(f"{found['year']}-{month:02d}")
    first, last = int(found["first"]), int(found["last"])
    return (
        Span(whole.first.replace(day=first), whole.first.replace(day=last))
        if 1 <= first < last <= whole.days
        else None
    )


ONE_PIECE = regex(r"\s*0?1\s*(?:[x×]|[^\W\d]{1,4}\.?)?\s+\S")  # "1 MacBook", "1 x …", "01 cái …"
_NAMED_MONTH = regex(r"[^\W\d_]{3,}")
_ORDINAL = regex(r"\d{1,2}\.")


def months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
