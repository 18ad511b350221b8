"""Numbers as people write them: digits with any separators, and number words in four languages."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from core.patterns import regex

Readings = tuple[Decimal, ...]
MOST_SIGNS = 40  # more digits are a key or noise; nobody states such an amount


@dataclass(frozen=True, slots=True)
class Number:
    """A number at `start`..`end` of a text. readings: what it may mean, the likeliest first ("1.234": 1234 or 1.234).

    words: it is written in words. weak: a word that is a number only beside a unit ("ein", "một", "一").
    """

    start: int
    end: int
    readings: Readings
    words: bool = False
    weak: bool = False
    digits: str = ""


# --- digits --------------------------------------------------------------------------------------------------------

_SPACES = " \u00a0\u202f\u2009"
_CODES_BEFORE = ("EUR", "USD", "CHF", "GBP", "VND", "CNY", "RMB", "JPY")  # "EUR100": no space, yet a number
_BEFORE = r"(?:(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_])|" + "|".join(f"(?<={code})" for code in _CODES_BEFORE) + r")(?<!\d[.,'’])"
_DIGITS = regex(
    _BEFORE
    + rf"(?:\d{{1,3}}(?:[{_SPACES}'’]\d{{3}})+(?!\d)(?:[.,]\d{{1,4}}(?!\d))?|\d+(?:[.,]\d+)*)(?:,(?:--?|–|—)(?!\d))?"
)


def read_digits(written: str, *, decimal_comma: bool | None = None) -> Readings:
    """What digits with separators may mean, the likeliest first; () when it is no number ("1.2.3").

    decimal_comma: the habit of the text's language, where it is known; it only decides the order.
    """
    if len(written) > MOST_SIGNS:
        return ()
    plain = re.sub(rf"[{_SPACES}'’]|,(?:--?|–|—)$", "", written)
    grouped = plain != written and not written.endswith(("-", "–", "—"))
    dots, commas = plain.count("."), plain.count(",")
    if not dots and not commas:
        return (Decimal(plain),)
    if dots and commas:
        return _both_separators(plain)
    separator = "." if dots else ","
    groups = plain.split(separator)
    as_groups = _grouped(groups)
    if len(groups) > 2:
        return (as_groups,) if as_groups is not None else ()
    as_decimal = Decimal(".".join(groups))
    if as_groups is None or grouped:
        return (as_decimal,)
    decimal_first = decimal_comma is not None and (separator == ",") == decimal_comma
    return (as_decimal, as_groups) if decimal_first else (as_groups, as_decimal)


def _both_separators(plain: str) -> Readings:
    last = max(plain.rfind("."), plain.rfind(","))
    whole, fraction = plain[:last], plain[last + 1 :]
    if plain[last] in whole:
        return ()
    grouped = _grouped(re.split(r"[.,]", whole))
    return () if grouped is None else (grouped + Decimal(f"0.{fraction}"),)


def _grouped(groups: Sequence[str]) -> Decimal | None:
    """1.234.567 as one whole number; None where the groups are not those of thousands."""
    head, *rest = groups
    if 1 <= len(head) <= 3 and not head.startswith("0") and all(len(group) == 3 for group in rest):
        return Decimal("".join(groups))
    return None


# --- words ---------------------------------------------------------------------------------------------------------

_DE_ONES = {
    "null": 0, "ein": 1, "eins": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "zwei": 2, "zwo": 2, "drei": 3,
    "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
    "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_DE_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_DE_DIGIT = r"(?:ein|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun)"
_DE_BELOW_100 = (
    r"(?:(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|zehn|elf|zwölf|"
    rf"(?:{_DE_DIGIT}und)?(?:zwanzig|drei(?:ß|ss)ig|(?:vier|fünf|sech|sieb|acht|neun)zig)|"
    r"null|eins|eine[mnr]?|" + _DE_DIGIT[3:-1] + ")"
)
_DE_BELOW_1000 = rf"(?:{_DE_DIGIT}?hundert(?:und)?(?:{_DE_BELOW_100})?|{_DE_BELOW_100})"
_DE_GLUED = r"(?:tägig|wöchig|wöchentlich|monatig|monatlich|jährig|stündig|minütig|prozentig)"
_GERMAN = regex(
    rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9])(?:{_DE_BELOW_1000}?tausend(?:und)?(?:{_DE_BELOW_1000})?|{_DE_BELOW_1000})(?=[\W_]|$|{_DE_GLUED})",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def _read_german(word: str) -> int:
    word = word.lower()
    for stem, factor in (("tausend", 1000), ("hundert", 100)):
        head, found, tail = word.partition(stem)
        if found:
            tail = tail.removeprefix("und")
            return (_read_german(head) if head else 1) * factor + (_read_german(tail) if tail else 0)
    if word in _DE_ONES:
        return _DE_ONES[word]
    for tens, value in _DE_TENS.items():
        if word.endswith(tens):
            ones = word.removesuffix(tens).removesuffix("und")
            return value + (_DE_ONES[ones] if ones else 0)
    raise ValueError(word)


_EN_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_EN_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_EN_SCALES = {"hundred": 100, "thousand": 1000}
_EN_WORD = "|".join(sorted({*_EN_ONES, *_EN_TENS}, key=len, reverse=True))
_EN_SCALE = r"(?:hundred|thousand)"
_ENGLISH = regex(
    rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9])(?:(?:{_EN_WORD}|an?(?=\s+{_EN_SCALE}))(?:[\s-]+(?:and\s+)?(?:{_EN_WORD}|{_EN_SCALE}))*)(?![A-Za-zÀ-ÖØ-öø-ỹ0-9])",
    re.IGNORECASE,
)


def _read_english(phrase: str) -> int:
    total = current = 0
    for word in re.split(r"[\s-]+", phrase.lower()):
        if word in _EN_SCALES:
            current = max(current, 1) * _EN_SCALES[word]
            if word == "thousand":
                total, current = total + current, 0
        elif word not in {"and", "a", "an"}:
            current += _EN_ONES.get(word, _EN_TENS.get(word, 0))
    return total + current


_VI_ONES = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_VI_SCALES = {"trăm": 100, "nghìn": 1000, "ngàn": 1000}
_VI_DIGIT = r"(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)"
# After "mười" and "mươi" five is "lăm": "hai mươi năm" is twenty years.
_VI_ONE_AFTER_TENS = r"(?:một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín)"
_VI_BELOW_100 = rf"(?:{_VI_DIGIT}\s+mươi(?:\s+{_VI_ONE_AFTER_TENS})?|mười(?:\s+{_VI_ONE_AFTER_TENS})?|{_VI_DIGIT})"
_VI_BELOW_1000 = (
    rf"(?:{_VI_DIGIT}\s+trăm(?:\s+(?:linh|lẻ)\s+{_VI_DIGIT}|\s+(?:{_VI_DIGIT}\s+mươi|mười)(?:\s+{_VI_ONE_AFTER_TENS})?)?"
    rf"|{_VI_BELOW_100})"
)
_VIETNAMESE = regex(
    rf"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9]){_VI_BELOW_1000}(?:\s+(?:nghìn|ngàn)(?:\s+{_VI_BELOW_1000})?)?(?![A-Za-zÀ-ÖØ-öø-ỹ0-9])",
    re.IGNORECASE,
)


def _read_vietnamese(phrase: str) -> int:
    total = current = 0
    for word in phrase.lower().split():
        if word == "mươi":
            current = current - current % 10 + current % 10 * 10
        elif word == "mười":
            current += 10
        elif word == "trăm":
            current *= 100
        elif word in _VI_SCALES:
            total, current = total + current * 1000, 0
        else:
            current += _VI_ONES.get(word, 0)
    return total + current


_ZH_ONES = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_ZH_SCALES = {"十": 10, "百": 100, "千": 1000}
_ZH_LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_CHINESE = regex(r"[零〇一二三四五六七八九十百千万萬亿億两兩]{1,20}")


def read_chinese(signs: str) -> int:
    """十四 is 14, 一千二百 is 1200, 二〇二六 is 2026."""
    if not any(sign in _ZH_SCALES or sign in _ZH_LARGE for sign in signs):
        return int("".join(str(_ZH_ONES[sign]) for sign in signs))
    total = section = digit = 0
    for sign in signs:
        if sign in _ZH_LARGE:
            total, section, digit = total + max(section + digit, 1) * _ZH_LARGE[sign], 0, 0
        elif sign in _ZH_SCALES:
            section, digit = section + max(digit, 1) * _ZH_SCALES[sign], 0
        else:
            digit = _ZH_ONES[sign]
    return total + section + digit


_Words = tuple[re.Pattern[str], Callable[[str], int], frozenset[str]]
# The last column: words that are a number only beside a unit, because they mean something else more often.
_WORDS: tuple[_Words, ...] = (
    (_GERMAN, _read_german, frozenset({"ein", "eins", "eine", "einem", "einen", "einer", "null"})),
    (_ENGLISH, _read_english, frozenset({"one", "zero"})),
    (_VIETNAMESE, _read_vietnamese, frozenset(_VI_ONES)),
    (_CHINESE, read_chinese, frozenset("零〇一二三四五六七八九十百千万萬亿億两兩")),
)

# --- multipliers ---------------------------------------------------------------------------------------------------

_MULTIPLIERS = {
    "tsd": 1000, "tausend": 1000, "thousand": 1000, "k": 1000, "nghìn": 1000, "ngàn": 1000, "千": 1000,
    "mio": 10**6, "mill": 10**6, "million": 10**6, "millionen": 10**6, "millions": 10**6, "triệu": 10**6,
    "mrd": 10**9, "milliarde": 10**9, "milliarden": 10**9, "billion": 10**9, "bn": 10**9, "tỷ": 10**9, "tỉ": 10**9,
    "trăm": 100, "百": 100, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8,
}  # fmt: skip
_MULTIPLIER = regex(
    r"[ \u00a0\u202f]?(?:(?P<zh>[百千]?[万萬亿億]|[百千])|(?P<latin>"
    + "|".join(
        sorted((word for word in _MULTIPLIERS if word.isalpha() and word[0] < "\u3000"), key=len, reverse=True)
    )
    + r")(?![A-Za-zÀ-ÖØ-öø-ỹ])\.?(?P<half>\s+rưỡi(?![A-Za-zÀ-ÖØ-öø-ỹ0-9]))?)",
    re.IGNORECASE,
)


def _multiplied(text: str, number: Number) -> Number:
    """12 triệu, 1,5 Mio., 3千万: the number together with the word of scale behind it."""
    found = _MULTIPLIER.match(text, number.end)
    if not found or (found["latin"] in {"k", "K"} and text[number.end : number.end + 1] not in {"k", "K"}):
        return number
    factor = Decimal(1)
    for sign in found["zh"] or [found["latin"].lower()]:
        factor *= _MULTIPLIERS[sign]
    half = factor / 2 if found["half"] else Decimal(0)
    readings = tuple(reading * factor + half for reading in number.readings)
    return Number(number.start, found.end(), readings, number.words, weak=False)


def _joined(text: str, numbers: Sequence[Number]) -> Iterator[Number]:
    """A multiplied number followed by a smaller one is one number: 1 triệu 200 nghìn."""
    pending: Number | None = None
    for number in numbers:
        if (
            pending
            and text[pending.end : number.start].isspace()
            and not text[pending.end - 1].isdigit()
            and not text[number.end - 1].isdigit()
            and number.readings[0] < pending.readings[0]
            and pending.readings[0] % 1000 == 0
            and (number.readings[0] % 1000 == 0)
        ):
            pending = Number(pending.start, number.end, (pending.readings[0] + number.readings[0],), pending.words)
            continue
        if pending:
            yield pending
        pending = number
    if pending:
        yield pending


def find_numbers(text: str, *, decimal_comma: bool | None = None) -> list[Number]:
    """All numbers of `text` (NFC), in order, none overlapping another."""
    found = sorted(
        [*_in_digits(text, decimal_comma), *_in_words(text)], key=lambda number: (number.start, -number.end)
    )
    multiplied = [_multiplied(text, number) for number in _apart(found)]
    return list(_joined(text, list(_apart(multiplied))))


def _in_digits(text: str, decimal_comma: bool | None) -> Iterator[Number]:
    for match in _DIGITS.finditer(text):
        if readings := read_digits(match[0], decimal_comma=decimal_comma):
            yield Number(match.start(), match.end(), readings, digits=match[0])


def _in_words(text: str) -> Iterator[Number]:
    for pattern, read, weak in _WORDS:
        for match in pattern.finditer(text):
            value = Decimal(read(match[0]))
            yield Number(match.start(), match.end(), (value,), words=True, weak=match[0].lower() in weak)


def _apart(numbers: Sequence[Number]) -> Iterator[Number]:
    """Of overlapping numbers the first and longest: "năm" inside "hai mươi năm" was read by nobody else."""
    end = 0
    for number in numbers:
        if number.start >= end:
            yield number
            end = number.end
