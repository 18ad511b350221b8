"""Every figure of a text, normalised, so that the same figure in another language or spelling is equal.

Figures are what an owner can be held to: money, percents, dates, times, durations, quantities, numbers, article and
order numbers, addresses of all kinds. A claim gate asks `unbacked`: which figures of this text does no evidence hold?

A figure carries one or more `readings`, canonical texts with their base unit ("1234.56 EUR", "19 %", "2026-10-14",
"14 days", "09:30", "5000 g", "1280", "#RE20260042"). Two figures agree when a reading of the one is a reading of the
other; where a text may be read in two ways ("1.234", "10/11/2026", "¥") both readings are carried.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from core import ibans
from core.moments import find_dates, find_times
from core.numbers import Number, find_numbers
from core.patterns import regex
from core.units import CURRENCY_BEFORE, UNIT_AFTER, UNITS, Unit, plain, unit_named


class FigureKind(StrEnum):
    """What a figure states."""

    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    QUANTITY = "quantity"
    NUMBER = "number"
    CODE = "code"  # article, order, invoice numbers
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    IBAN = "iban"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what it states, its readings (the likeliest first), and where it stands in code points."""

    kind: FigureKind
    readings: tuple[str, ...]
    text: str
    start: int
    length: int

    @property
    def value(self) -> str:
        """The likeliest reading."""
        return self.readings[0]

    def agrees(self, other: "Figure") -> bool:
        """Whether both may state the same, in whatever language or spelling."""
        return bool(set(self.readings) & set(other.readings))


def find_figures(text: str, language: str | None = None) -> list[Figure]:
    """All figures of `text` in order. `language` only decides which reading of "1.234" comes first."""
    folded, origin = _fold(text)
    comma = {"de": True, "vi": True, "en": False, "zh": False}.get(language or "")
    found = _Taken(folded)
    for finder in (_links, _ibans, _dates, _phones, _times, _codes):
        for figure in finder(folded):
            found.add(figure)
    for figure in _counted(folded, find_numbers(folded, decimal_comma=comma), found):
        found.add(figure)
    return [_unfolded(figure, text, origin) for figure in found.in_order()]


def unbacked(text: str, evidence: Iterable[str]) -> list[Figure]:
    """The figures of `text` that no evidence text holds, in order."""
    held = [figure for source in evidence for figure in find_figures(source)]
    return [figure for figure in find_figures(text) if not any(backs(other, figure) for other in held)]


def backs(evidence: Figure, claim: Figure) -> bool:
    """Whether `evidence` holds what `claim` states: the same, or something more exact.

    A day backs its month and year. A bare number in either (a table's cell, "24.90") agrees with the same amount of
    anything but a date or a time.
    """
    if evidence.agrees(claim):
        return True
    if any(_is_part(part, whole) for part in claim.readings for whole in evidence.readings):
        return True
    if FigureKind.NUMBER in {evidence.kind, claim.kind} and {evidence.kind, claim.kind} <= _AMOUNTS:
        return bool(_amounts(evidence) & _amounts(claim))
    return False


_AMOUNTS = {
    FigureKind.NUMBER,
    FigureKind.MONEY,
    FigureKind.PERCENT,
    FigureKind.QUANTITY,
    FigureKind.DURATION,
}


def _amounts(figure: Figure) -> set[str]:
    """The numbers as they are written, without the unit: "2 Wochen" is 2 here, not 14."""
    return {plain(reading) for number in find_numbers(figure.text) for reading in number.readings}


def _is_part(part: str, whole: str) -> bool:
    if not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", whole):
        return False
    return whole.startswith(f"{part}-") or (part.startswith("--") and whole[4:].startswith(part[1:]))


# --- folding: one form for the patterns, offsets kept --------------------------------------------------------------

_CROSS = regex(r"(?<=\d)(\s?)[xX*](?=\s?\d)")


def _fold(text: str) -> tuple[str, Sequence[int]]:
    """NFC, full-width signs as ASCII, "3 x 5" with a cross; and for each sign (and the end) its place in `text`."""
    signs: list[str] = []
    origin: list[int] = []
    for start, cluster in _clusters(text):
        composed = unicodedata.normalize("NFC", cluster)
        signs.extend(_narrow(sign) for sign in composed)
        origin.extend([start] * len(composed))
    origin.append(len(text))
    return _CROSS.sub("\\1×", "".join(signs)), origin


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    if unicodedata.is_normalized("NFC", text):
        yield from enumerate(text)
        return
    for match in re.finditer(r".[\u0300-\u036f]*", text, re.DOTALL):
        yield match.start(), match[0]


def _narrow(sign: str) -> str:
    """１２３％￥ as 123%¥; everything else as it is: a full-width colon is punctuation, not part of a time."""
    if "\uff01" <= sign <= "\uff5e" and ((plain_sign := chr(ord(sign) - 0xFEE0)).isalnum() or plain_sign in "%$.+-/"):
        return plain_sign
    return {"￥": "¥", "−": "-", "﹪": "%"}.get(sign, sign)


def _unfolded(figure: Figure, text: str, origin: Sequence[int]) -> Figure:
    start, end = origin[figure.start], origin[figure.start + figure.length]
    return replace(figure, text=text[start:end], start=start, length=end - start)


class _Taken:
    """The figures found so far; a later one never overlaps an earlier one."""

    def __init__(self, text: str) -> None:
        self._figures: list[Figure] = []
        self._used = bytearray(len(text))

    def free(self, start: int, end: int) -> bool:
        return not any(self._used[start:end])

    def add(self, figure: Figure) -> None:
        end = figure.start + figure.length
        if figure.length and self.free(figure.start, end):
            self._used[figure.start : end] = b"\1" * figure.length
            self._figures.append(figure)

    def in_order(self) -> list[Figure]:
        return sorted(self._figures, key=lambda figure: figure.start)


def _figure(kind: FigureKind, readings: Sequence[str], text: str, start: int, end: int) -> Figure:
    return Figure(kind, tuple(dict.fromkeys(readings)), text[start:end], start, end - start)


# --- addresses, dates, times ---------------------------------------------------------------------------------------

_EMAIL = regex(
    r"(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}\.[A-Za-z]{2,}"
)
_LINK = regex(
    r"(?:https?://|www\.)[^\s<>\"'「」（），。；、]+"
    r"|(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_@.-])(?:[a-z0-9-]+\.)+(?:de|com|vn|cn|org|net|eu|at|ch|io|info|shop|example)\b(?:/[^\s<>\"'，。；、]*)?",
    re.IGNORECASE,
)


def _links(text: str) -> Iterator[Figure]:
    for match in _EMAIL.finditer(text):
        yield _figure(FigureKind.EMAIL, [match[0].lower()], text, *match.span())
    for match in _LINK.finditer(text):
        written = match[0].rstrip(".,;:!?)")
        plain_link = re.sub(r"^https?://|^www\.|/$", "", re.sub(r"^https?://", "", written.lower()))
        yield _figure(FigureKind.LINK, [plain_link], text, match.start(), match.start() + len(written))


_IBAN = regex(r"(?<![A-Za-z0-9])[A-Z]{2}\d\d(?:[ \u00a0]?[A-Z0-9]){11,30}(?![a-z])")


def _ibans(text: str) -> Iterator[Figure]:
    for match in _IBAN.finditer(text):
        length = ibans.LENGTHS.get(match[0][:2])
        end = _end_after(text, match.start(), length) if length else match.end()
        if end is None or end > match.end():
            continue
        yield _figure(FigureKind.IBAN, [re.sub(r"\s", "", text[match.start() : end])], text, match.start(), end)


def _end_after(text: str, start: int, signs: int) -> int | None:
    """The end of the first `signs` signs from `start` that are no space."""
    for end in range(start, len(text)):
        signs -= not text[end].isspace()
        if not signs:
            return end + 1
    return None


def _dates(text: str) -> Iterator[Figure]:
    for start, end, readings in find_dates(text):
        yield _figure(FigureKind.DATE, readings, text, start, end)


def _times(text: str) -> Iterator[Figure]:
    for start, end, readings in find_times(text):
        yield _figure(FigureKind.TIME, readings, text, start, end)


_PHONE_LABEL = (
    r"(?:Tel(?:efon)?|Phone|Fon|Fax|Mobil(?:e|funk)?|Hotline|Call|điện thoại|ĐT|SĐT|电话|手机|传真)\s?[.:：]*\s?"
)
_PHONE = regex(
    rf"{_PHONE_LABEL}(?P<labelled>\+?\(?\d[\d \u00a0()/.-]{{4,}}\d)"
    r"|(?P<plus>(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_+])(?:\+|00)[1-9]\d{0,2}[\d \u00a0()/.-]{6,}\d)"
    r"|(?P<trunk>(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_.,/-])\(?0[1-9]\d{1,4}\)?[ \u00a0]?[/ -]?[ \u00a0]?\d[\d -]{3,}\d(?![.,]\d))"
    r"|(?P<mobile>(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_.,-])1[3-9]\d{9}(?!\d))|(?P<hotline>(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_-])[48]00-\d{3,4}-\d{3,4}(?!\d))",
    re.IGNORECASE,
)
_COUNTRY = regex(r"(?:\+|00)(?:49|43|41|84|86|44|33|39|31|32|34|45|46|48|420|352|1)")


def _phones(text: str) -> Iterator[Figure]:
    for match in _PHONE.finditer(text):
        name = match.lastgroup or "plus"
        start, end = match.span(name)
        digits = re.sub(r"[^\d+]", "", match[name].replace("(0)", ""))
        if 6 <= len(digits.lstrip("+")) <= 16:
            national = _COUNTRY.sub("", digits, count=1) if _COUNTRY.match(digits) else digits
            yield _figure(FigureKind.PHONE, [f"tel:{national.lstrip('0+')}"], text, start, end)


# --- article, order and invoice numbers ----------------------------------------------------------------------------

_CODE = regex(
    r"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9_@.])(?P<code>"
    r"[A-Z][A-Za-zÄÖÜäöüĐ]{0,7}(?:[-_/.](?=\S{0,40}\d)[A-Za-z]{1,6})*[-_/.]?\d[A-Za-z0-9]*(?:[-_/.][A-Za-z0-9]+)*"
    r"|\d+[-/_]?[A-Z]{1,4}[-/_]?\d[A-Za-z0-9]*(?:[-_/][A-Za-z0-9]+)*"
    r"|\d{2,}(?:[-_]\d+)*[-_]0\d+(?:[-_]\d+)*|\d{3,}(?:[-_/]\d{2,}){2,}|\d{4,}[-_/]\d{3,}|\d{4}[-_/]\d{1,2}[-_/]\d{3,}"
    r"|\d+(?:\.\d+){2,}"
    r"|\d{41,}|\d{3,}-?[A-Z]{1,3})(?![A-Za-zÀ-ÖØ-öø-ỹ0-9_])"
)
_NO_CODE = regex(
    r"(?:Nr|No|EUR|USD|CHF|GBP|VND|VNĐ|CNY|RMB|JPY|Tel|Fax|Abs|Art|Pos|Seite|Page)[-_/.]?\d.*|Q[1-4]", re.IGNORECASE
)


def _codes(text: str) -> Iterator[Figure]:
    for match in _CODE.finditer(text):
        written = match["code"]
        if _NO_CODE.fullmatch(written) or _is_amount(written):
            continue
        yield _figure(FigureKind.CODE, [_code(written)], text, *match.span("code"))


def _code(written: str) -> str:
    return "#" + re.sub(r"[^A-Z0-9]", "", written.upper())


def _is_amount(written: str) -> bool:
    """Digits with a unit, or a number with its thousands apart: 200V, 12.400.000."""
    if re.fullmatch(r"\d{1,3}(\.\d{3}){2,}", written):
        return True
    head = re.match(r"\d+", written)
    return bool(head) and written[head.end() :].lstrip("-") in UNITS if head else False


# --- numbers with what they count ----------------------------------------------------------------------------------

_ARTICLE = regex(
    r"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9])(?:within|after|for|than|least|to|every|once)\s+(?P<one>an?)\s+(?=(?:day|week|month|year|hour)\b)",
    re.IGNORECASE,
)
_HALF = regex(
    r"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9])(?:half\s+an?|ein(?:e[nmrs]?)?\s+halbe[nrsm]?|nửa)\s+(?P<latin>[A-Za-zÀ-ÖØ-öø-ỹ]+)|半(?P<zh>年|天|小时|个小时|个月)",
    re.IGNORECASE,
)
_BETWEEN = regex(r"\s{0,2}(?:-|–|—|~|×|bis(?:\szu)?|to|or|oder|đến|tới|hoặc|至|到|或)\s{0,2}(?:×\s?)?", re.IGNORECASE)


def _counted(text: str, numbers: Sequence[Number], taken: _Taken) -> Iterator[Figure]:
    """Each number together with its unit; "10–20 €" and "3 × 5 cm" hand the unit back to the numbers before."""
    yield from _halves(text)
    yield from _articles(text)
    free = [number for number in numbers if taken.free(number.start, number.end)]
    seen = _with_units(text, free, taken)
    for place in range(len(seen) - 2, -1, -1):
        number, following = seen[place], seen[place + 1]
        if number.unit is None and _BETWEEN.fullmatch(text, number.end, following.number.start):
            seen[place] = replace(number, unit=following.unit)
    for counted in seen:
        if counted.unit or not counted.number.weak:
            yield _amount(text, counted)


@dataclass(frozen=True, slots=True)
class _Counted:
    """A number, the unit beside it, and the span of both."""

    number: Number
    unit: Unit | None
    start: int
    end: int


def _with_units(text: str, numbers: Sequence[Number], taken: _Taken) -> list[_Counted]:
    seen: list[_Counted] = []
    used = 0
    for number in numbers:
        counted = _with_unit(text, number, taken, used)
        used = counted.end
        seen.append(counted)
    return seen


def _with_unit(text: str, number: Number, taken: _Taken, used: int) -> _Counted:
    """A unit behind the number wins; a currency that belongs to nothing earlier may stand before it."""
    after = UNIT_AFTER.match(text, number.end)
    if after and taken.free(number.end, after.end()) and not _is_of_the_next(text, number.end, after):
        return _Counted(number, unit_named(after["unit"]), number.start, after.end())
    window = max(used, number.start - 14)
    minus = text[number.start - 1 : number.start] == "-"
    before = CURRENCY_BEFORE.search(text[window : number.start - minus])
    if before and taken.free(window + before.start(), number.start):
        return _Counted(number, unit_named(before["unit"]), window + before.start(), number.end)
    if text[max(0, number.start - 3) : number.start] == "百分之":
        return _Counted(number, UNITS["%"], number.start - 3, number.end)
    return _Counted(number, None, number.start, number.end)


def _is_of_the_next(text: str, end: int, after: re.Match[str]) -> bool:
    """A sign of money apart from this number and close before the next is that one's: "card 9902 $1,978.11"."""
    apart = after.start("unit") > end and text[after.end() : after.end() + 1].isdigit()
    return apart and unit_named(after["unit"]).kind == "money"


def _amount(text: str, counted: _Counted) -> Figure:
    number, unit, end = counted.number, counted.unit, counted.end
    sign = -1 if _is_negative(text, number.start) else 1
    start = min(counted.start, number.start - 1) if sign < 0 else counted.start
    values = [reading * sign for reading in number.readings]
    if unit is None:
        codes = [_code(number.digits)] if re.fullmatch(r"0\d+", number.digits) else []
        return _figure(FigureKind.NUMBER, [*(plain(value) for value in values), *codes], text, start, end)
    return _figure(FigureKind(unit.kind), [base for value in values for base in unit.of(value)], text, start, end)


def _is_negative(text: str, start: int) -> bool:
    """A minus stands directly before the number and joins nothing on its left."""
    return text[start - 1 : start] == "-" and (start == 1 or text[start - 2] in " \t\n\u00a0(|€$:：，,")


def _halves(text: str) -> Iterator[Figure]:
    for match in _HALF.finditer(text):
        name = match["latin"] or match["zh"]
        try:
            unit = unit_named(name)
        except KeyError:
            continue
        yield _figure(FigureKind(unit.kind), unit.of(Decimal("0.5")), text, *match.span())


def _articles(text: str) -> Iterator[Figure]:
    """Within a week is within seven days."""
    for match in _ARTICLE.finditer(text):
        after = UNIT_AFTER.match(text, match.end("one"))
        if after:
            unit = unit_named(after["unit"])
            yield _figure(FigureKind(unit.kind), unit.of(Decimal(1)), text, match.start("one"), after.end())
