"""Dates and times of day as people write them in German, English, Vietnamese and Chinese.

A date's canonical text is ISO 8601, cut where the text says less: "2026-10-14", "2026-10", "2026", "--10-14".
A time's is "09:30". Where a date may mean two things ("10/11/2026") both readings are carried.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date

from core.months import as_written
from core.numbers import read_chinese
from core.patterns import regex

Span = tuple[int, int, tuple[str, ...]]

_MONTHS = as_written("de", "en")
_MONTH = (
    r"(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")(?![A-Za-zÀ-ÖØ-öø-ỹ0-9])(?:\.(?=\s?\d))?"
)


def month_of(word: str) -> int | None:
    """1 to 12 for the name of a month, in German or English, short or whole; None for any other word."""
    return _MONTHS.get(word.casefold().rstrip("."))


def is_month(word: str) -> bool:
    """Whether a word is the name of a month."""
    return month_of(word) is not None


_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_ZH = r"[零〇一二三四五六七八九十\d]"


def _iso(year: int | None, month: int | None, day: int | None) -> str | None:
    """Canonical text of a date, or None if there is no such day."""
    try:
        date(year or 2000, month or 1, day or 1)  # 2000 is a leap year: "29 February" is a day
    except ValueError:
        return None
    if year is None:
        return f"--{month:02}-{day:02}" if day else f"--{month:02}"
    return "-".join([f"{year:04}", *([f"{month:02}"] if month else []), *([f"{day:02}"] if day else [])])


def _number(match: re.Match[str], name: str) -> int | None:
    text = match.groupdict().get(name)
    if not text:
        return None
    if name == "month" and text.lower() in _MONTHS:
        return _MONTHS[text.lower()]
    value = int(text) if text.isdecimal() else read_chinese(text)
    return value + (2000 if name == "year" and len(text) == 2 and text.isdecimal() else 0)


def _parts(match: re.Match[str]) -> tuple[str, ...]:
    iso = _iso(_number(match, "year"), _number(match, "month"), _number(match, "day"))
    return (iso,) if iso else ()


def _either_order(match: re.Match[str]) -> tuple[str, ...]:
    """14/10/2026 is one day; 10/11/2026 is two: the European reading first."""
    year, first, second = _number(match, "year"), int(match["first"]), int(match["second"])
    readings = (_iso(year, second, first), _iso(year, first, second))
    return tuple(dict.fromkeys(iso for iso in readings if iso))


_Reader = Callable[[re.Match[str]], tuple[str, ...]]
_DATES: tuple[tuple[str, _Reader], ...] = (
    (rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_.-]){_YEAR}([-/.])(?P<month>\d\d?)\2(?P<day>\d\d?)(?![\d])", _parts),
    (
        r"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_./-])(?P<first>\d\d?)([/-])(?P<second>\d\d?)\2(?P<year>(?:19|20)?\d\d)(?![\d/-])",
        _either_order,
    ),
    (
        rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_.]){_DAY}\.\s?(?P<month>0?[1-9]|1[0-2])\.\s?(?P<year>(?:19|20)?\d\d)(?!\d|\.\d)",
        _parts,
    ),
    (
        (
            r"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_.€$£¥₫])(?<![€$£¥₫]\s)(?<!(?:EUR|USD|GBP|CHF|VND|CNY)\s)"  # no amount: "€1.01."
            r"(?P<day>0?[1-9]|[12]\d|3[01])\.(?P<month>0?[1-9]|1[0-2])\.(?!\d)"
        ),
        _parts,
    ),
    (rf"(?P<year>{_ZH}{{2,4}})年\s?(?P<month>{_ZH}{{1,2}})月(?:\s?(?P<day>{_ZH}{{1,3}})[日号])?", _parts),
    (rf"(?<!{_ZH})(?P<month>{_ZH}{{1,2}})月\s?(?P<day>{_ZH}{{1,3}})[日号]", _parts),
    (rf"(?<!{_ZH})(?P<year>(?:19|20)\d\d|{_ZH}{{4}})年", _parts),
    (rf"(?<!{_ZH})(?P<month>{_ZH}{{1,2}})月(?!{_ZH})", _parts),
    (
        rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_])(?:ngày\s+)?{_DAY}\s+tháng\s+(?P<month>0?[1-9]|1[0-2])(?!\d)(?:\s*(?:,|năm|/|-)\s*{_YEAR})?",
        _parts,
    ),
    (rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_])tháng\s+(?P<month>0?[1-9]|1[0-2])(?!\d)(?:\s*(?:,|năm|/|-)?\s*{_YEAR})?", _parts),
    (r"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_])ngày\s+(?P<first>\d\d?)([/-])(?P<second>\d\d?)(?![\d/-])", _either_order),
    (rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_])năm\s+{_YEAR}", _parts),
    (rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_]){_DAY}(?:\.|st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?", _parts),
    (rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_]){_MONTH}\s+{_DAY}(?:st|nd|rd|th)?(?![\d.:]\d|\d)(?:,?\s+{_YEAR})?", _parts),
    (rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_]){_MONTH},?\s+{_YEAR}", _parts),
    (rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_./-])(?P<month>0[1-9]|1[0-2])[/.]{_YEAR}", _parts),
)

# --- times of day --------------------------------------------------------------------------------------------------

_MORNING = r"(?:上午|早上|凌晨|清晨)"
_AFTERNOON = r"(?:下午|晚上|傍晚|中午)"
_HOUR = r"(?P<{0}hour>[01]?\d|2[0-4])"
_MINUTE = r"(?P<{0}minute>[0-5]\d)"
_TO = r"\s?(?:-|–|—|~|bis|to|until|till|and|und|đến|tới|至|到)\s?(?:um\s|at\s)?"


def _clock(hour: int, minute: int, half: str = "") -> str:
    if half.startswith("p") and hour < 12:
        hour += 12
    if half.startswith("a") and hour == 12:
        hour = 0
    return f"{hour:02}:{minute:02}"


def _half_of(mark: str | None) -> str:
    """Which half of the day: "a" before noon, "p" after noon, "" where the text does not say."""
    word = (mark or "").lower().replace(".", "").strip()
    if re.fullmatch(_AFTERNOON, word) or word in {"pm", "p", "chiều", "tối", "nachmittags", "abends"}:
        return "p"
    if re.fullmatch(_MORNING, word) or word in {"am", "a", "sáng", "morgens", "vormittags"}:
        return "a"
    return ""


def _time(match: re.Match[str], prefix: str, default_mark: str | None = None) -> str | None:
    parts = match.groupdict()
    hour = parts.get(f"{prefix}hour")
    if not hour:
        return None
    written = parts.get(f"{prefix}minute") or "0"
    minute = 30 if written in {"半", "rưỡi"} else int(written) if written.isdecimal() else read_chinese(written)
    mark = parts.get(f"{prefix}mark") or default_mark
    value = int(hour) if hour.isdecimal() else read_chinese(hour)
    return _clock(value, minute, _half_of(mark)) if value <= 24 else None


_LATIN_MARK = r"(?P<{0}mark>[ap]\.?m(?![A-Za-z])\.?)"
_TIMES: tuple[str, ...] = (
    # 9am–6pm, 9:30 am to 11 am, 9-11am
    (rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_.:])(?:{_HOUR.format('a')}(?:[:.]{_MINUTE.format('a')})?\s?(?:{_LATIN_MARK.format('a')})?{_TO})?"
    rf"{_HOUR.format('b')}(?:[:.]{_MINUTE.format('b')})?\s?{_LATIN_MARK.format('b')}"),
    # 9–18 Uhr, von 9.30 bis 18 Uhr, 9 Uhr 30
    (rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_.:])(?:{_HOUR.format('a')}(?:[:.]{_MINUTE.format('a')})?(?:\s?Uhr)?{_TO})?"
    rf"{_HOUR.format('b')}(?:[:.]{_MINUTE.format('b')})?\s?Uhr(?:\s(?P<bminute2>[0-5]\d)(?!\d))?"),
    # 8h30, 8 giờ 30, 5 giờ chiều, 8h–17h30
    (rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_.:])(?:{_HOUR.format('a')}\s?(?:h|giờ|:)(?:\s?(?:{_MINUTE.format('a')}|(?P<aminute3>rưỡi)))?"
    rf"(?:\s(?P<amark>sáng|chiều|tối))?{_TO})?"
    rf"{_HOUR.format('b')}\s?(?:giờ(?!\s?(?:làm|đồng|công))|h(?=\d\d|\s?(?:sáng|chiều|tối|-|–|đến)))(?:\s?(?:{_MINUTE.format('b')}|(?P<bminute3>rưỡi)))?"
    rf"(?!\d)(?:\s(?P<bmark>sáng|chiều|tối))?"),
    # 上午9点至下午6点半, 9点30分, 下午3:30
    rf"(?P<bmark>{_MORNING}|{_AFTERNOON})?\s?(?P<bhour>{_ZH}{{1,3}})\s?[点點時时](?!间)(?:(?P<bminute>{_ZH}{{1,3}})分|(?P<bminute3>半))?",
    rf"(?P<bmark>{_MORNING}|{_AFTERNOON})\s?{_HOUR.format('b')}[:：]{_MINUTE.format('b')}",
    rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_.:]){_HOUR.format('b')}:{_MINUTE.format('b')}(?::[0-5]\d)?(?![\d:])",
)  # fmt: skip


def _times_of(match: re.Match[str]) -> Iterator[Span]:
    parts = match.groupdict()
    for prefix, default in (("a", parts.get("bmark")), ("b", None)):
        renamed = {key: value for key, value in parts.items() if value}
        if f"{prefix}hour" not in renamed:
            continue
        start = match.start(f"{prefix}hour")
        end = match.end() if prefix == "b" else _end_of_first(match)
        if clock := _reading(match, prefix, default):
            yield (match.start() if prefix == "b" and "ahour" not in renamed else start), end, (clock,)


def _end_of_first(match: re.Match[str]) -> int:
    ends = [match.end(name) for name, value in match.groupdict().items() if name.startswith("a") and value]
    return max(ends)


def _reading(match: re.Match[str], prefix: str, default: str | None) -> str | None:
    for extra in ("2", "3"):
        if written := match.groupdict().get(f"{prefix}minute{extra}"):
            clock = _time(match, prefix, default)
            minutes = 30 if not written.isdecimal() else int(written)
            return clock and f"{clock[:3]}{minutes:02}"
    return _time(match, prefix, default)


_DATE_PATTERNS = tuple((regex(pattern, re.IGNORECASE), read) for pattern, read in _DATES)
_TIME_PATTERNS = tuple(regex(pattern, re.IGNORECASE) for pattern in _TIMES)


def find_dates(text: str) -> Iterator[Span]:
    """Dates of `text`: start, end, readings; earlier ones win over later ones that overlap them."""
    for pattern, read in _DATE_PATTERNS:
        for match in pattern.finditer(text):
            if readings := read(match):
                yield match.start(), match.end(), readings


def find_times(text: str) -> Iterator[Span]:
    """Times of day of `text`: start, end, readings; a span such as "9–18 Uhr" gives two."""
    for pattern in _TIME_PATTERNS:
        for match in pattern.finditer(text):
            yield from _times_of(match)
