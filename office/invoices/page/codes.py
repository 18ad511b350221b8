"""Numbers that are no amounts: of the invoice, the order, the customer; each by the words beside or above it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.patterns import regex
from office.invoices.page.code_words import BARE_LABEL, CODES, ENDING, NUMBERED, TITLED, Code
from office.invoices.page.sheet import Cell, Row, Spot
from office.invoices.page.values import Day

_LEAD = regex(r"[\s:：.#°º|,\-–=]*(?:(?:nr|no|nummer|number)\b(?!-\d)[\s:.#]*)?", re.IGNORECASE)
_TOKEN = regex(r"[A-Za-z0-9][A-Za-z0-9\-_/.\\+]*")
_WHOLE = regex(r"[A-Z]{1,5}\s?[-/]?\s?\d[\dA-Z]*(?:\s?[-/]\s?[A-Z0-9]+)*|\d+(?:\s?[-/]\s?[A-Z0-9]+)+")
_GROUPS = regex(
    r"(?:\d{2,6}(?: \d{2,6}){1,4}|[A-Z]{1,3}(?: \d{1,6}){2,6})(?=\s*$|\s+(?:vom|von|of|dated|du|del|van)\b)"
)
_DATED = regex(r" (?:vom|von|of|dated|du|del|van) [\d.\-/]+")
_IBAN = regex(r"[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){3}")
TITLES = 3  # cells of a row that titles a list, at least
HEAD = 0.5  # of a page: there invoices say their number
_MONEY = regex(r"\d{1,3}(?:[.,]\d{3})*[.,]\d\d")
_NO_CODE = regex(r"(?i)(?:seite|page|ust|vat|iban|bic|tel|fax)\d*")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A code with what its label says that it is. spots: its own place first, then others where it stands again."""

    meaning: Code
    value: str
    spot: Spot
    row: Row
    label: str


def codes_of(rows: Sequence[Row], days: Sequence[Day], skip: frozenset[int]) -> list[Labelled]:
    """All codes that have a label; where none is the invoice's number, what stands as one beside the title."""
    dated = {(day.row.index, day.start) for day in days}
    seen = [row for row in rows if row.index not in skip]
    found = [code for row in seen for code in _of_row(row, rows, dated)]
    if all(code.meaning is not Code.NUMBER for code in found):
        high = [row for row in seen if row.fraction < HEAD]
        found += [code for row in high for code in (*_as_title(row, dated), *_under_title(row, rows, dated))][:1]
    return found


def _as_title(row: Row, dated: set[tuple[int, int]]) -> Iterator[Labelled]:
    """A cell that is a code and nothing else, beside one that is a title; or one that is "No." and a code."""
    for cell, before in zip(row.cells, (None, *row.cells), strict=False):
        label = NUMBERED.match(cell.folded) or ENDING.match(cell.folded)
        if label is None and not (
            before and (TITLED.fullmatch(before.folded) or BARE_LABEL.fullmatch(before.folded))
        ):
            continue
        start = cell.start + (label.end() if label else 0)
        where = _code_at(row, start, dated)
        if where and where[2] == cell.end and not _is_dated(row, start, cell.end, dated):
            yield Labelled(Code.NUMBER, row.text[start : cell.end], row.spot(start, cell.end), row, cell.folded)
        elif where and label and _DATED.fullmatch(row.folded[where[2] : cell.end]):
            yield Labelled(Code.NUMBER, row.text[start : where[2]], row.spot(start, where[2]), row, cell.folded)


def _is_dated(row: Row, start: int, end: int, dated: set[tuple[int, int]]) -> bool:
    return any(index == row.index and start <= place < end for index, place in dated)


def _under_title(row: Row, rows: Sequence[Row], dated: set[tuple[int, int]]) -> Iterator[Labelled]:
    """Under the word "invoice" in a row of titles: the number, as the date is under "date"."""
    if len(row.cells) < TITLES or any(sign.isdigit() for sign in row.text):
        return
    for cell in row.cells:
        where = _below(row, cell.start, cell.end, rows, dated) if TITLED.fullmatch(cell.folded) else None
        if where:
            under, start, end = where
            yield Labelled(Code.NUMBER, under.text[start:end], under.spot(start, end), under, cell.folded)


def _of_row(row: Row, rows: Sequence[Row], dated: set[tuple[int, int]]) -> Iterator[Labelled]:
    for meaning, start, end in _labels(row):
        beside = _beside(row, end, dated) or _below(row, start, end, rows, dated)
        if beside:
            where, first, last = beside
            value = (
                re.sub(r"\s", "", where.text[first:last])
                if "  " in where.text[first:last]
                else where.text[first:last]
            )
            yield Labelled(meaning, value, where.spot(first, last), where, row.folded[start:end])


def _labels(row: Row) -> list[tuple[Code, int, int]]:
    """The labels of a row, none overlapping another; of several the longest, then the more telling one."""
    found = [
        (match.start(), match.end(), rank, meaning)
        for rank, (meaning, pattern) in enumerate(CODES)
        for match in _matches(pattern, row)
    ]
    chosen: list[tuple[Code, int, int]] = []
    for start, end, _, meaning in sorted(found, key=lambda label: (label[0] - label[1], label[2])):
        if all(end <= other_start or start >= other_end for _, other_start, other_end in chosen):
            chosen.append((meaning, start, end))
    return sorted(chosen, key=lambda label: label[1])


def _matches(pattern: re.Pattern[str], row: Row) -> Iterator["_Span"]:
    for cell in row.cells:
        for match in pattern.finditer(cell.folded):
            first = match.start()
            if first and cell.folded[first - 1].isalpha() and cell.folded[first].isascii():
                continue
            yield _Span(cell.start + first, cell.start + match.end())


@dataclass(frozen=True, slots=True)
class _Span:
    first: int
    last: int

    def start(self) -> int:
        return self.first

    def end(self) -> int:
        return self.last


def _beside(row: Row, end: int, dated: set[tuple[int, int]]) -> tuple[Row, int, int] | None:
    lead = _LEAD.match(row.text, end)
    start = lead.end() if lead else end
    return _code_at(row, start, dated)


def _code_at(row: Row, start: int, dated: set[tuple[int, int]]) -> tuple[Row, int, int] | None:
    if (row.index, start) in dated or start >= len(row.text):
        return None
    cell = row.cell_at(start)
    rest = row.text[start : cell.end]
    if _IBAN.match(rest):
        return None
    if match := _WHOLE.fullmatch(rest.strip()):
        return row, start, start + match.end()
    if match := _GROUPS.match(rest):  # 900 4417 233, M 0926 441 7780 2
        return row, start, start + match.end()
    token = _TOKEN.match(row.text, start)
    if not token:
        return None
    last = start + len(token[0].rstrip(".-_/"))
    return (row, start, last) if _is_code(row.text[start:last]) else _prefixed(row, start, last)


def _prefixed(row: Row, start: int, last: int) -> tuple[Row, int, int] | None:
    """RE 2026-001: letters, a blank, the number."""
    more = regex(r" (\d[A-Za-z0-9\-_/.]*)").match(row.text, last)
    if more and re.fullmatch("[A-Z]{1,4}", row.text[start:last]) and _is_code(more[1]):
        return row, start, more.end() - (len(more[1]) - len(more[1].rstrip(".-_/")))
    return None


def _is_code(text: str) -> bool:
    return (
        any(sign.isdigit() for sign in text)
        and len(text) <= 35
        and not _MONEY.fullmatch(text)
        and not _NO_CODE.fullmatch(text)
        and not re.fullmatch(r"\d\d?\.\d\d?(?:\.(?:\d\d){0,2})?", text)
    )


def _below(
    row: Row, start: int, end: int, rows: Sequence[Row], dated: set[tuple[int, int]]
) -> tuple[Row, int, int] | None:
    """The code in the row below, under its label; only where nothing but labels stands beside it."""
    if _has_value_right(row, end):
        return None
    left, right = row.extent(start, end)
    left = row.cell_at(start).left if len(_labels_in(row, row.cell_at(start))) == 1 else left
    for under in rows[row.index + 1 : row.index + 3]:
        if under.page != row.page or under.top - row.bottom > 1.8 * row.height:
            return None
        cell = _cell_under(under, left, right)
        if cell:
            return _code_at(under, cell.start, dated)
    return None


def _labels_in(row: Row, cell: Cell) -> list[tuple[Code, int, int]]:
    return [label for label in _labels(row) if cell.start <= label[1] < cell.end]


def _has_value_right(row: Row, end: int) -> bool:
    """Something with digits follows in the very next cell or in this one."""
    here = row.cell_at(max(0, end - 1))
    rest = row.text[end : here.end]
    return any(sign.isdigit() for sign in rest) or bool(re.search(r"[:]\s*$", row.text[:end]) and rest.strip())


def _cell_under(row: Row, left: float, right: float) -> Cell | None:
    for cell in row.cells:
        if min(cell.right, right) - max(cell.left, left) > 0.25 * min(cell.right - cell.left, right - left):
            return cell
    return None


def again(value: str, rows: Sequence[Row], first: Row) -> list[Spot]:
    """Other rows that hold the same code, with its own edges."""
    edged = regex(rf"(?<![A-Za-z0-9]){re.escape(value)}(?![A-Za-z0-9])")
    return [row.spot(*match.span()) for row in rows if row.index != first.index for match in edged.finditer(row.text)]
