"""Amounts, percents and dates on a page, in every habit of writing them, with their places.

1.234,56 · 1,234.56 · 1 234,56 · 1'234.56: two different signs tell which is the decimal one; "1.234" alone is read
as the rest of the document writes, and both ways where that is silent.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from core.moments import find_dates
from core.months import months_by_name
from core.patterns import regex
from office.invoices.page.sheet import Row, Spot, fold

_SPACE = "[ \u00a0\u202f\u2009]"
_CURRENCIES = {
    word: code
    for code, words in {
        "EUR": "€ eur euro euros", "CHF": "chf sfr", "GBP": "£ gbp", "USD": "us$ usd $ 美元", "VND": "₫ vnd dong",
        "CNY": "cny rmb 人民币 ¥ 元 圆", "JPY": "jpy yen 日元",
        "DKK": "dkk", "SEK": "sek", "NOK": "nok", "PLN": "pln zl",
        "CZK": "czk kc", "THB": "thb baht ฿", "HKD": "hk$ hkd", "TWD": "nt$ twd",
        "HUF": "huf ft", "RON": "ron lei", "MYR": "myr rm", "AUD": "aud", "CAD": "cad", "SGD": "s$ sgd", "INR": "inr",
    }.items()
    for word in words.split()
}  # fmt: skip
_DOLLARS = (  # by the numbers and taxes of their firms …
    ("AUD", regex(r"\ba\.?b\.?n\b|\bacn\b")),
    ("NZD", regex(r"\bnzbn\b|\bird (?:no|number)\b|\bgst (?:no|number)\W{0,3}\d{2,3}-\d{3}-\d{3}\b")),
    ("CAD", regex(r"\bg\.?s\.?t\.?/h\.?s\.?t\b|\bhst\b|\bqst\b|\btvq\b")),
    ("SGD", regex(r"\buen\b")),
)
_DOLLAR_LANDS = (  # … or by the land in an address
    ("AUD", regex(r"\baustralia\b|\bpty\.? ltd\b")),
    ("NZD", regex(r"\bnew zealand\b|\baotearoa\b")),
    ("CAD", regex(r"\bcanada\b")),
    ("SGD", regex(r"\bsingapore\b")),
    ("HKD", regex(r"\bhong ?kong\b")),
    ("USD", regex(r"\busa\b|\bunited states\b|\bu\.s\.a\.|\bein\W{0,3}\d\d-\d{7}\b|\bus\$|\busd\b")),
)
_AMBIGUOUS = frozenset({"rm", "dong", "zl", "yen", "kc", "ft", "lei"})
_MONEYLIKE = regex(r"rm \d[\d,]*\.\d\d(?!\d)|\brm\)|\(rm|\d[ .\u00a0]?\d{3} ft\b|\d ft$|\bft\)")
DOLLARS = frozenset(code for code, _ in (*_DOLLARS, *_DOLLAR_LANDS))
WITHOUT_CENTS = frozenset({"VND", "JPY", "HUF", "KRW"})
_CURRENCY = "|".join(
    re.escape(word) if not word[-1].isascii() or not word[-1].isalpha() else rf"{word}(?![a-z])"
    for word in sorted(_CURRENCIES, key=len, reverse=True)
)
_NUMBER = regex(
    rf"(?<![\w.,'’/%#])(?P<open>\()?(?P<sign>[-−–+]{_SPACE}?)?(?:(?P<before>{_CURRENCY}){_SPACE}?)?(?P<sign2>[-−–]{_SPACE}?)?"
    rf"(?P<digits>\d{{1,3}}(?:{_SPACE}\d{{3}})+(?:[.,]\d{{1,6}})?(?![\d.,]\d)|\d{{1,3}}(?:[.,'’]\d{{3}})+(?:[.,]\d{{1,6}})?|\d+(?:[.,]\d{{1,6}})?)"
    rf"(?P<behind>-(?![\w]))?(?:{_SPACE}?(?P<after>{_CURRENCY}|%|v\.h\.))?(?P<close>\))?(?![\d]|[.,]\d|[a-z])"
)
_FULL_STOP = regex(r"(?<![\d.])(\d{1,2}\.\d{1,2}\.(?:\d\d){1,2})\.(?!\d)")
_AMERICAN_TOWN = regex(
    r", (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|"
    r"W[AIVY])\.? \d{5}(?:-\d{4})?(?!\d)"
)
_IN_WORDS = regex(r"bang chu|slownie")
_LOOSE = regex(
    rf"(?<![a-z])(?<!\d[a-z]\d\d[a-z])(?<!\d[a-z]\d\d)(?:{_CURRENCY})(?![a-z]|-\d)"
)  # "CNY-2026/1" is a number
_CONVERTED = regex(
    r"\b(?:at (?:the )?rate|exchange rate|conversion|umrechnungs?kurs|wechselkurs|taux de change|tipo de cambio|"
    r"tasso di cambio|wisselkoers|ty gia)\b|汇率"
)
_KNOWN_MONTHS = months_by_name("de", "en")  # found by core.moments, but for what `_SHORT_MONTH` sees
_MORE_MONTHS = {
    name: month for name, month in months_by_name("fr", "es", "it", "nl").items() if name not in _KNOWN_MONTHS
}
_MONTHS3 = {name: month for name, month in _KNOWN_MONTHS.items() if len(name) == 3}
_WORDY = regex(
    r"(?<![\w])(?P<day>[0-3]?\d)(?:er|\.|o|º)?\s+(?:de\s+)?(?P<month>"
    + "|".join(sorted(_MORE_MONTHS, key=len, reverse=True))
    + r")\.?(?:\s+(?:de\s+|del\s+)?|,\s*)(?P<year>(?:19|20)\d\d)(?!\d)"
)
_SHORT_MONTH = regex(
    rf"(?<![\w])(?P<day>[0-3]?\d)[-\s](?P<month>{'|'.join(_MONTHS3)})[a-z]{{0,6}}\.?[-\s,]+(?P<year>(?:19|20)?\d\d)(?!\d)"
)


@dataclass(frozen=True)
class Amount:
    """A number in a row. others: what it is in the other habit. cents: digits behind the decimal sign."""

    row: Row
    start: int
    end: int
    value: Decimal
    others: tuple[Decimal, ...] = ()
    cents: int = 0
    currency: str = ""
    percent: bool = False
    grouped: bool = False

    @cached_property
    def extent(self) -> tuple[float, float]:
        return self.row.extent(self.start, self.end)

    @property
    def spot(self) -> Spot:
        return self.row.spot(self.start, self.end)

    @property
    def readings(self) -> tuple[Decimal, ...]:
        return (self.value, *self.others)


@dataclass(frozen=True, slots=True)
class Day:
    """A date in a row. other: the day that it is in the American order, or None."""

    row: Row
    start: int
    end: int
    value: date
    other: date | None = None

    @property
    def spot(self) -> Spot:
        return self.row.spot(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Habit:
    """How this document writes numbers: the decimal sign, None where nothing tells; whether blanks part thousands."""

    decimal: str | None
    blanks: bool


# --- dates ---------------------------------------------------------------------------------------------------------


def days_of(rows: Sequence[Row]) -> list[Day]:
    """All whole dates; where "10/11/2026" can be two days, the order that the rest of the document shows.

    An address in the United States shows it too.
    """
    days = [day for row in rows for day in _days(row)]
    american = any(_only_american(day) for day in days) or any(_AMERICAN_TOWN.search(row.text) for row in rows)
    if american and not any(_only_european(day) for day in days):
        days = [Day(day.row, day.start, day.end, day.other, day.value) if day.other else day for day in days]
    return days


def _days(row: Row) -> Iterator[Day]:
    taken = 0
    found = [*_wordy(row), *_numeric(row)]
    for day in sorted(found, key=lambda day: (day.start, -day.end)):
        if day.start >= taken:
            taken = day.end
            yield day


def _wordy(row: Row) -> Iterator[Day]:
    for match in _WORDY.finditer(row.folded):
        if made := _date(match["year"], _MORE_MONTHS[match["month"]], match["day"]):
            yield Day(row, match.start(), match.end(), made)
    for match in _SHORT_MONTH.finditer(row.folded):
        if made := _date(match["year"], _MONTHS3[match["month"]], match["day"]):
            yield Day(row, match.start(), match.end(), made)


def _date(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
    except ValueError:
        return None


def _numeric(row: Row) -> Iterator[Day]:
    text = _FULL_STOP.sub(r"\1 ", row.text)
    for start, end, readings in find_dates(text):
        whole = [date.fromisoformat(reading) for reading in readings if re.fullmatch(r"\d{4}-\d\d-\d\d", reading)]
        if whole and 1990 <= whole[0].year <= 2100:
            yield Day(row, start, end, whole[0], whole[1] if len(whole) > 1 else None)


def _parts(day: Day) -> list[int]:
    numbers = [int(part) for part in re.findall(r"\d+", day.row.text[day.start : day.end])]
    return numbers if len(numbers) == 3 and "/" in day.row.text[day.start : day.end] else []


def _only_american(day: Day) -> bool:
    parts = _parts(day)
    return bool(parts) and parts[0] <= 12 < parts[1] <= 31


def _only_european(day: Day) -> bool:
    parts = _parts(day)
    return bool(parts) and 12 < parts[0] <= 31


# --- amounts -------------------------------------------------------------------------------------------------------


def amounts_of(rows: Sequence[Row], days: Sequence[Day]) -> list[Amount]:
    """All numbers that are no part of a date, read in the document's own habit."""
    habit = habit_of(rows)
    taken: dict[int, list[tuple[int, int]]] = {}
    for day in days:
        taken.setdefault(day.row.index, []).append((day.start, day.end))
    return [amount for row in rows for amount in _amounts(row, habit, taken.get(row.index, ()))]


def habit_of(rows: Sequence[Row]) -> Habit:
    """What the numbers that can be read in one way only tell about the others."""
    text = "\n".join(row.text for row in rows)
    comma = len(re.findall(r"\d,\d\d(?![\d,.])|\d\.\d{3},\d", text))
    dot = len(re.findall(r"(?<![\d.])\d+\.\d\d(?![\d,.])|\d,\d{3}\.\d", text))
    dots, commas = (len(re.findall(rf"\d{sign}\d{{3}} ?(?:₫|vnd\b)", text, re.IGNORECASE)) for sign in (r"\.", ","))
    groups = dots - commas  # before a currency without cents it parts thousands
    groups += len(re.findall(r"\d\.\d{3}\.\d{3}(?!\d)", text)) - len(re.findall(r"\d,\d{3},\d{3}(?!\d)", text))
    decimal = "," if comma + groups > dot else "." if dot - groups > comma else None
    return Habit(decimal, not re.search(r"\d[.'’]\d{3},\d\d|\d[,'’]\d{3}\.\d\d", text))


def _amounts(row: Row, habit: Habit, taken: Sequence[tuple[int, int]]) -> Iterator[Amount]:
    for match in _NUMBER.finditer(row.folded):
        start, end = match.span()
        if any(start < last and first < end for first, last in taken):
            continue
        yield from _amount(row, match, habit)


def _amount(row: Row, match: re.Match[str], habit: Habit) -> Iterator[Amount]:
    digits, start = match["digits"], match.start()
    if not habit.blanks and re.search(r"\s", digits) and not _fills_cell(row, match):
        cut = len(digits) - len(re.split(r"\s", digits)[-1])
        digits, start = digits[cut:], match.start("digits") + cut
    readings = read_number(digits, habit.decimal)
    if not readings:
        return
    if len(readings) > 1 and (match["before"] or (match["after"] or "%") not in {"%", "v.h."}):
        readings = (max(readings),)  # beside a currency three digits are thousands: none of these has mills
    minus = any(match[name] and "+" not in match[name] for name in ("sign", "sign2", "behind"))
    values = [-value if minus else value for value in readings]
    if match["open"] and match["close"]:  # an aside, or below zero as accountants write
        values += [-value for value in values]
    after, before = match["after"] or "", match["before"] or ""
    yield Amount(
        row, start, match.end(), values[0], tuple(values[1:]), _cents(digits, readings[0]),
        _CURRENCIES.get(before) or _CURRENCIES.get(after, ""),
        percent=after in {"%", "v.h."}, grouped=bool(re.search(r"\d[ .,'’\u00a0\u202f]\d{3}(?!\d)", digits)),
    )  # fmt: skip


def _fills_cell(row: Row, match: re.Match[str]) -> bool:
    """A whole cell is one number, however the rest of the page parts thousands: Swiss payment slips use blanks."""
    return row.cell_at(match.start("digits")).text.strip() == match[0].strip()


def _cents(digits: str, value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 and digits else 0


def read_number(digits: str, decimal: str | None) -> tuple[Decimal, ...]:
    """The value of a number without sign, the likelier first; several where "1.234" may be two things."""
    bare = re.sub(r"[\s'’\u00a0\u202f\u2009]", "", digits)
    signs = re.findall("[.,]", bare)
    if not signs:
        return (Decimal(bare),)
    if len(set(signs)) == 2:
        if signs[-1] in signs[:-1]:
            return ()
        return (Decimal(bare.replace(signs[0], "").replace(signs[-1], ".")),)
    sign, last = signs[0], re.split("[.,]", bare)[-1]
    grouped, pointed = bare.replace(sign, ""), bare.replace(sign, ".")
    if len(signs) > 1:
        return (Decimal(grouped),) if len(last) == 3 else ()
    if len(last) != 3 or bare.startswith("0"):
        return (Decimal(pointed),)
    if decimal is None:
        return (Decimal(grouped), Decimal(pointed))
    return (Decimal(pointed), Decimal(grouped)) if decimal == sign else (Decimal(grouped), Decimal(pointed))


def currencies_of(rows: Sequence[Row]) -> dict[str, list[Spot]]:
    """Every currency that is named, with its places; not the one into which a sum is converted at a rate."""
    own = [row for row in rows if not _CONVERTED.search(row.folded)]
    return _named_in(own) or _named_in(rows)


def _named_in(rows: Sequence[Row]) -> dict[str, list[Spot]]:
    named: dict[str, list[Spot]] = {}
    dollars = _dollars_of(rows)
    for row in rows:
        for match in _LOOSE.finditer(row.folded):
            word = match[0]
            if word in _AMBIGUOUS and not _beside_number(row, match):
                continue
            code = dollars if word == "$" else _CURRENCIES[word]
            named.setdefault(code, []).append(row.spot(*match.span()))
    return named


def _dollars_of(rows: Sequence[Row]) -> str:
    """Whose dollars "$" alone means: by numbers and taxes of a land's firms, else by the land of an address."""
    return next((code for tells in _told_dollars(rows) for code in tells), "USD")


def are_dollars_told(rows: Sequence[Row]) -> bool:
    """Whether a currency is named in full, or one land alone tells whose dollars are meant; "$" is that of many."""
    words = (match[0] for row in rows for match in _LOOSE.finditer(row.folded))
    if any(word != "$" and _CURRENCIES[word] in DOLLARS for word in words):
        return True
    return next((len(tells) == 1 for tells in _told_dollars(rows) if tells), False)


def _told_dollars(rows: Sequence[Row]) -> Iterator[list[str]]:
    """The currencies that numbers and taxes tell, then those that addresses tell."""
    yield [code for code, own in _DOLLARS if any(own.search(row.folded) for row in rows)]
    lands = [code for code, land in _DOLLAR_LANDS if any(land.search(row.folded) for row in rows)]
    american = "USD" not in lands and any(_AMERICAN_TOWN.search(row.text) for row in rows)
    yield [*lands, *(["USD"] if american else [])]


def _beside_number(row: Row, match: re.Match[str]) -> bool:
    """A word that may be another one is a currency beside a figure, alone in brackets, behind a sum in words.

    "Rm 1207" is a room and "FT 12" a series of numbers: those two stand beside an amount as it is written.
    """
    if match[0] in {"rm", "ft"} and not _MONEYLIKE.search(row.folded):
        return False
    around = row.folded[max(0, match.start() - 2) : match.end() + 2]
    titled = row.folded[max(0, match.start() - 1) : match.end() + 1] == f"({match[0]})"
    return titled or any(sign.isdigit() for sign in around) or bool(_IN_WORDS.search(row.folded[: match.start()]))


def plain(text: str) -> str:
    """Small letters without accents and without anything but letters and digits."""
    return "".join(sign for sign in fold(text) if sign.isalnum())
