"""Invoice numbers inside a purpose: what the firm's own items look like, found however payers and banks write them.

A number may be split by blanks and line breaks, lose its signs, its prefix, its year, its zeros: each loss is a
weaker mention. Two swapped digits are a mention only beside other evidence.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from core.names import distance, folded
from office.books.items import ItemKind, OpenItem

STRONG = 8  # points from which on a mention is the number itself
TYPO = 2
_WINDOW = 8  # runs of letters or digits that one number may be split into
_RUN = re.compile(r"[a-z]+|\d+")
_MASKED = re.compile(
    r"(?<![\d.,/-])\d{1,3}(?:[.,']\d{3})*[.,]\d\d(?![\d.,/-]*\d)"  # an amount
    r"|(?<![\d.])[0-3]?\d\.\s?[01]?\d\.(?:\s?(?:20)?\d\d(?!\d))?"  # a day: 01.08.2026, 11.8.
    r"|(?<![\d/])[0-3]?\d/[0-3]?\d/(?:20)?\d\d(?!\d)"
    r"|(?<!\d)\d\d?:\d\d(?::\d\d)?(?!\d)"  # a time
)
_ZERO = re.compile(r"(?<=[\d\-./])o(?=[\d\-./]|\b)")  # the letter typed for the digit
_KEYWORDS = re.compile(
    r"(?:rechnung(?:s?nr|snummer)?|rechn|re|rg|rnr|rgnr|renr|nr|no|invoice|inv|bill|order|bestellung|best|auftrag|beleg"
    r"|kd|hd|hoadon|don|so|ref|facture|fa|number|num|po|hoa)$"
)
_JOINERS = "-._"
_JOIN = re.compile(r"[\s\-._/]{0,3}")  # what may stand between two pieces of one number
_CLOSE_BY = 10
_LONGEST = 12
_LONG = 6  # signs of a number from which on one wrong sign does not make it another one of the series


class Mention(NamedTuple):
    """How surely a purpose names an item: points, and whether two digits had to be swapped back."""

    points: int
    swapped: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """What a purpose says of numbers. strangers: numbers like ours in it that are no item's.

    only_a_number: it says nothing else; then it surely names some document. unread: it says some number besides days
    and amounts, and no item's.
    """

    items: Mapping[int, Mention]
    strangers: tuple[str, ...] = ()
    only_a_number: bool = False
    unread: bool = False

    def names_a_stranger_to(self, number: str, *, slips: bool) -> bool:
        """Whether it names a number that is none of ours; slips: and not this one with a single slip of the pen.

        A number close by in the series is no slip: it may be one that Kontor was not told of.
        """
        own = plain(number)
        return any(not (slips and _is_slip(own, stranger)) for stranger in self.strangers)


class _Run(NamedTuple):
    text: str
    gap: str  # what stands before it
    start: int


class _Hit(NamedTuple):
    first: int
    last: int
    key: str


@lru_cache(maxsize=20000)
def plain(number: str) -> str:
    """Letters and digits only, upper and lower case alike: RE-2026-0304 is re20260304."""
    return "".join(_RUN.findall(folded(number)))


@lru_cache(maxsize=20000)
def forms(number: str) -> tuple[tuple[str, int], ...]:
    """Each way in which a number may be written, with the points that it is worth; the whole number first."""
    runs = _RUN.findall(folded(number))
    digits = [run for run in runs if run.isdigit()]
    whole = "".join(runs)
    if not digits:
        return ((whole, 6),) if len(whole) >= 6 else ()
    found = {whole: _points(whole) + (2 if whole != "".join(digits) else 1)}
    for form, loss in _shortened(runs, digits):
        found.setdefault(form, _points(form) - loss)
    return tuple((form, min(points, 10)) for form, points in found.items() if points > 0)


def _points(form: str) -> int:
    """What a run of so many digits is worth: few digits stand everywhere."""
    count = sum(sign.isdigit() for sign in form)
    return {0: 0, 1: 0, 2: 1, 3: 3, 4: 5, 5: 7, 6: 8}.get(count, 9)


def _shortened(runs: list[str], digits: list[str]) -> Iterator[tuple[str, int]]:
    """Without the prefix, without the year, without zeros; a last group alone."""
    years = [each[2:] if re.fullmatch(r"20\d\d", each) else each for each in digits]
    yield "".join(digits), 0
    yield "".join(years), 0
    for start in range(1, len(digits)):
        tail = "".join(digits[start:])
        if not re.fullmatch(r"(?:19|20)\d\d", tail):
            yield tail, 0
            yield tail.lstrip("0"), 0
    if len(digits) == 1:
        yield digits[0].lstrip("0"), 0
    letters = runs[0] if runs[0].isalpha() else ""
    if letters and len(digits) > 1:
        yield letters + digits[-1], -2
        yield letters + "".join(years), -2
    if letters:
        yield letters + digits[-1].lstrip("0"), -1


@lru_cache(maxsize=50000)
def _is_slip(own: str, written: str) -> bool:
    if len(own) < _LONG or abs(len(own) - len(written)) > 1 or abs(_value(own) - _value(written)) < _CLOSE_BY:
        return False
    return distance(own, written) <= 1


class NumberBook:
    """All numbers of a firm's items, by each form that they may take."""

    def __init__(self, items: Mapping[int, OpenItem]) -> None:
        self._items = items
        self._forms: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._letters: set[str] = set()
        shapes: dict[tuple[str, int], list[int]] = defaultdict(list)
        for item, number in ((item, each.number) for item, each in items.items()):
            for form, points in forms(number):
                self._forms[form].append((item, points))
            if shape := _shape(plain(number)):
                shapes[shape].append(_value(plain(number)))
            self._letters.update(run for run in _RUN.findall(folded(number)) if run.isalpha())
        self._shapes = {shape: _span(values) for shape, values in shapes.items() if len(values) > 1}

    def said(self, words: str) -> Said:
        """The items that a purpose names, and whether it names a number like ours that none of them bears."""
        runs = _runs(_MASKED.sub(" ; ", _ZERO.sub("0", folded(words))))
        windows = list(_windows(runs))
        alike = _longest(each for each in windows if self._is_like_ours(runs, each))
        hits = _longest(hit for hit in windows if hit.key in self._forms)
        hits = [hit for hit in hits if not any(_holds(each, hit) for each in alike)]
        found: dict[int, Mention] = {}
        for hit in hits:
            for item, points in self._worth(runs, hit):
                found[item] = max(found.get(item, Mention(0)), Mention(points))
        found = {item: mention for item, mention in found.items() if mention.points > 0}
        unknown = [hit for hit in alike if not any(_overlap(hit, known) for known in hits)]
        for item in self._swapped(unknown) - found.keys():
            found[item] = Mention(TYPO, swapped=True)
        unread = not found and any(run.text.isdigit() and len(run.text) > 1 for run in runs)
        return Said(found, tuple(hit.key for hit in unknown), _is_nothing_but_a_number(words), unread)

    def _is_like_ours(self, runs: list[_Run], hit: _Hit) -> bool:
        """Whether it could be one of our numbers, by its letters, its length and, of digits alone, its size."""
        span = self._shapes.get(_shape(hit.key) or ("", 0))
        if span is None:
            return False
        if not hit.key.isdigit():
            return True
        blank = any(not run.gap.strip() for run in runs[hit.first + 1 : hit.last + 1])
        return _value(hit.key) in span and not blank and not _torn(runs, hit, self._letters)

    def _worth(self, runs: list[_Run], hit: _Hit) -> Iterator[tuple[int, int]]:
        """The items of a hit; what many items share tells little, what is only a piece of a longer number less."""
        torn = _torn(runs, hit, self._letters)
        bonus = 2 if hit.first and _KEYWORDS.search(runs[hit.first - 1].text) else 0
        for kind in ItemKind:
            bearers = [each for each in self._forms[hit.key] if self._items[each[0]].kind is kind]
            best = max((points for _, points in bearers), default=0)
            leaders = [(item, points) for item, points in bearers if points == best]
            loss = torn + (0 if len(leaders) == 1 else min(len(leaders), 8))
            for item, points in leaders:
                yield item, min(10, points + (bonus if points < STRONG else 0)) - loss

    def _swapped(self, strangers: Iterable[_Hit]) -> set[int]:
        found: set[int] = set()
        for hit in strangers:
            for place in range(len(hit.key) - 1):
                one, two = hit.key[place], hit.key[place + 1]
                if one != two and (one + two).isdigit():
                    swapped = hit.key[:place] + two + one + hit.key[place + 2 :]
                    found.update(item for item, points in self._forms.get(swapped, ()) if points >= STRONG)
        return found


def _is_nothing_but_a_number(words: str) -> bool:
    told = " ".join(dict.fromkeys(words.split()))
    return bool(re.fullmatch(r"\W*(?:[^\W\d]{1,4}[\W_]*)?\d[\d\-./ ]*\W*", told)) and len(plain(told)) <= _LONGEST


def _shape(form: str) -> tuple[str, int] | None:
    """(letters, length) of numbers long enough to be known by their shape."""
    match = re.fullmatch(r"([a-z]+(?=\d\d)|(?=\d{3}))\d+", form)
    return (match[1], len(form)) if match else None


def _value(form: str) -> int:
    return int("".join(sign for sign in form if sign.isdigit())[:30])


def _span(values: list[int]) -> range:
    """Where the numbers of a series lie, and the next ones to come."""
    return range(min(values), max(values) + max(20, (max(values) - min(values)) // 5))


def _runs(text: str) -> list[_Run]:
    found, end = [], 0
    for match in _RUN.finditer(text):
        found.append(_Run(match[0], text[end : match.start()], match.start()))
        end = match.end()
    return found


def _windows(runs: list[_Run]) -> Iterator[_Hit]:
    for first in range(len(runs)):
        key = ""
        for last in range(first, min(first + _WINDOW, len(runs))):
            if last > first and not _JOIN.fullmatch(runs[last].gap):
                break
            key += runs[last].text
            if runs[last].text.isdigit() and len(key) > 1:
                if last > first and _only_blanks_join(runs, first, last) and len(key) < 6:
                    continue
                yield _Hit(first, last, key)


def _only_blanks_join(runs: list[_Run], first: int, last: int) -> bool:
    return runs[first].text.isdigit() and any(not run.gap.strip() for run in runs[first + 1 : last + 1])


def _longest(hits: Iterable[_Hit]) -> list[_Hit]:
    """Without those inside a longer one."""
    found = sorted(hits, key=lambda hit: (hit.first - hit.last, hit.first))
    kept: list[_Hit] = []
    for hit in found:
        if not any(each.first <= hit.first and hit.last <= each.last for each in kept):
            kept.append(hit)
    return kept


def _holds(longer: _Hit, hit: _Hit) -> bool:
    """Whether the hit is only a piece of a longer number."""
    return longer.first <= hit.first and hit.last <= longer.last and len(longer.key) > len(hit.key)


def _overlap(one: _Hit, other: _Hit) -> bool:
    return one.first <= other.last and other.first <= one.last


def _torn(runs: list[_Run], hit: _Hit, ours: set[str]) -> int:
    """How many points a hit loses because it stands inside something longer, or behind a prefix that is not ours."""
    loss = 0
    if hit.last + 1 < len(runs):
        after = runs[hit.last + 1]
        if after.text.isdigit() and after.gap in set(_JOINERS) | {""}:
            loss += 5
        elif not after.gap and after.text.isalpha():
            loss += 2
    if not hit.first or not runs[hit.first].text.isdigit():
        return loss
    before, gap = runs[hit.first - 1].text, runs[hit.first].gap
    if before.isdigit() and gap in set(_JOINERS):
        loss += 5
    elif before.isalpha() and gap in set(_JOINERS) | {""} and not _is_prefix(before, ours):
        loss += 4
    return loss


def _is_prefix(letters: str, ours: set[str]) -> bool:
    return letters in ours or any(letters.endswith(each) for each in ours) or bool(_KEYWORDS.search(letters))
