"""Invoice numbers inside a purpose: what the firm's own items look like, found however payers and banks write them.

A number may be split by blanks and line breaks, lose its signs, its prefix, its year, its zeros: each loss is a
weaker mention. A list may be shortened ("4711/12", "4711-4714"). One slip of the pen is a mention only beside other
evidence.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from core.names import folded
from core.patterns import regex
from office.books.items import ItemKind, OpenItem
from office.books.matching.forms import FEWEST, RUN, are_groups_of, forms, groups_of, is_slip, is_swap, plain, tail_of
from office.books.matching.months import WITH_YEAR
from office.books.matching.references import structured
from office.books.matching.series import Series, value_of

STRONG = 8  # points from which on a mention is the number itself
TYPO = 2
_WINDOW = 8  # runs of letters or digits that one number may be split into
_MASKED = regex(
    r"(?<![\d.,/-])\d{1,3}(?:[.,']\d{3})*[.,]\d\d(?![\d.,/-]*\d)"  # an amount
    r"|(?<!\d)\d\d?:\d\d(?::\d\d)?(?!\d)"  # a time
)
_DAY = regex(
    r"(?P<before>[a-z]*)(?P<gap>\W{0,3})"
    r"(?P<day>(?<![\d.])[0-3]?\d\.\s?[01]?\d\.(?:\s?(?:20)?\d\d(?!\d))?"  # 01.08.2026, 11.8.
    r"|(?<![\d/])[0-3]?\d/[0-3]?\d/(?:20)?\d\d(?!\d))"
)
_ZERO = regex(r"(?<=[\d\-./])o(?=[\d\-./]|\b)")  # the letter typed for the digit
_KEYWORDS = regex(
    r"(?:rechnung(?:s?nr|snummer)?|rechn|re|rg|rnr|rgnr|renr|nr|no|invoice|inv|bill|order|bestellung|best|auftrag|beleg"
    r"|kd|hd|hoadon|don|so|ref|facture|fa|number|num|po|hoa|faktur[aey]?|factuur|factuurnr|fact|factura|fattura|fatura"
    r"|fra|fv)$"
)
_MONTH = regex(r"(?<![\d/.-])(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d(?![\d/.-]*\d)")
_YEAR = regex(r"(?<![\d/.-])20\d\d(?![\d/.-]*\d)")
_ORDER = regex(  # an order's number is no invoice's
    r"(?:\b(?:order|bestellung|bestelling|auftrag|zam(?:owienie)?|don hang|dh|po|pedido|ordine|commande|objednavka)"
    r"|订单|合同)[号:.# -]{0,3}(?:n[ro]\b)?[:.# -]{0,3}\d+"
)
_LIST_SIGN = regex(r"[/,+&–-]|u\.?|und|bis|to|den")
_UNTIL = frozenset({"-", "–"})
_SHORT = 3  # last digits in a shortened list
_MOST_LISTED = 30
_OTHERWISE_GROUPED = 3  # points lost by a number whose signs stand elsewhere: 10/2/26 is hardly 1/02/2026
_JOINERS = "-._"
_JOIN = regex(r"[\s\-._/]{0,3}")  # what may stand between two pieces of one number
_LONGEST = 12


class Mention(NamedTuple):
    """How surely a purpose names an item: points, and whether a slip of the pen had to be mended for it."""

    points: int
    slip: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """What a purpose says of numbers. strangers: numbers like ours in it that are no item's; unknown: any others.

    only_a_number: it says nothing else; then it surely names some document. unread: it says some number besides days
    and amounts that could be an invoice's, and no item's. ends: the numbers or pieces of one with which it ends.
    known: the numbers in it that are an item's.
    """

    items: Mapping[int, Mention]
    strangers: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    only_a_number: bool = False
    unread: bool = False
    ends: tuple[str, ...] = ()
    known: tuple[str, ...] = ()

    def is_cut_from(self, number: str) -> bool:
        """Whether the purpose ends where this number has only begun: banks cut long texts off."""
        return any(len(each) >= FEWEST - 1 and plain(number).startswith(each) for each in self.ends)

    def is_slip_of(self, number: str) -> bool:
        """Whether it may mean this number: a sign changed, left out, typed twice, or two swapped.

        Another last digit of a group is no slip: that is another number of the series, which Kontor may not know.
        """
        return any(is_slip(form, each) for each in self.unknown for form in groups_of(number))

    def is_swapped_from(self, number: str) -> bool:
        """Whether two digits changed places in this number, and what was written is another item's by chance."""
        own = {*map("".join, groups_of(number)), tail_of(plain(number))}
        return any(is_swap(form, each) for each in self.known for form in own)


class _Run(NamedTuple):
    text: str
    gap: str  # what stands before it
    start: int


class _Hit(NamedTuple):
    first: int
    last: int
    key: str


class NumberBook:
    """All numbers of a firm's items, by each form that they may take."""

    def __init__(self, items: Mapping[int, OpenItem]) -> None:
        self._items = items
        self._forms: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for item, number in ((item, each.number) for item, each in items.items()):
            for form, points in forms(number):
                self._forms[form].append((item, points))
        self._series = Series(folded(each.number) for each in items.values())
        self._known: dict[tuple[str, str | None], Said] = {}

    def said(self, words: str, text: str | None = None) -> Said:
        """The items that a purpose names, and whether it names a number like ours that none of them bears.

        text: the payer's own words in it; a number that only the bank put beside them is not asked about.
        """
        if (words, text) not in self._known:
            self._known[words, text] = self._read(words, text)
        return self._known[words, text]

    def _read(self, words: str, text: str | None) -> Said:
        found, words = self._structured(words)
        runs = _runs(self._masked(words))
        windows = list(_windows(runs))
        alike = _longest(each for each in windows if self._is_like_ours(runs, each))
        hits = _longest(hit for hit in windows if hit.key in self._forms)
        hits = [hit for hit in hits if not any(_holds(each, hit) for each in alike)]
        for hit in hits:
            listed = list(self._listed(runs, hit))
            for item, points in (*self._worth(runs, hit, in_list=bool(listed)), *listed):
                found[item] = max(found.get(item, Mention(0)), Mention(points))
        found = {item: mention for item, mention in found.items() if mention.points > 0}
        strangers = tuple(hit.key for hit in alike if not any(_overlap(hit, known) for known in hits))
        unknown = {hit.key for hit in windows if not any(_overlap(hit, known) for known in hits)}
        unread = not found and self._has_number(words if text is None else text)
        only = _is_nothing_but_a_number(words)
        ends = tuple(hit.key for hit in windows if hit.last == len(runs) - 1)
        known = tuple(dict.fromkeys(hit.key for hit in hits))
        return Said(found, strangers, tuple(sorted(unknown)), only, unread, ends, known)

    def _structured(self, words: str) -> tuple[dict[int, Mention], str]:
        """The items inside structured references, behind zeros or the customer's number; and the other words."""
        found: dict[int, Mention] = {}
        for written, payload in structured(words):
            tails = (payload[at:].lstrip("0") for at in range(len(payload) - 2))
            if tail := next((each for each in tails if len(each) > 2 and self._forms.get(each)), ""):
                words = words.replace(written, " ; ")
                found.update((item, Mention(STRONG + 1)) for item, _ in self._leaders(tail, ItemKind.SALES))
        return found, words

    def _masked(self, words: str) -> str:
        """Without amounts, days and months: 03/2026 is one unless it is the number of an item."""
        text = _DAY.sub(self._without_day, _ZERO.sub("0", folded(words)))
        text = WITH_YEAR.sub(" ; ", _MASKED.sub(" ; ", text))
        return _MONTH.sub(lambda found: found[0] if self._is_a_number(plain(found[0])) else " ; ", text)

    def _is_a_number(self, key: str) -> bool:
        """Whether an item bears just this, and not only ends with it: 02/2026 is hardly what is left of 202/2026."""
        return any(points >= STRONG for _, points in self._forms.get(key, ()))

    def _without_day(self, found: re.Match[str]) -> str:
        """A day is no number, unless ours look like days (12/03/2026) and a word for an invoice stands before it."""
        runs = re.findall(r"\d+", found["day"])
        alike = plain(found["day"]) in self._forms or self._series.is_dated(runs, ("/",))
        return (
            found[0]
            if alike and _is_prefix(found["before"], self._series.letters)
            else f"{found['before']}{found['gap']} ; "
        )

    def _has_number(self, text: str) -> bool:
        """Whether it says a number as long as ours may be, years and months apart."""
        runs = _runs(_YEAR.sub(" ; ", _ORDER.sub(" ; ", self._masked(text))))
        return any(run.text.isdigit() and 1 < len(run.text) <= self._series.longest + 1 for run in runs)

    def _listed(self, runs: list[_Run], hit: _Hit) -> Iterator[tuple[int, int]]:
        """What stands behind a number in a list that only says the last digits: 4711/12, 4711-4714."""
        first, last = hit.key, hit.key
        for run in runs[hit.last + 1 :]:
            sign = run.gap.strip()
            short = run.text.isdigit() and len(run.text) <= len(tail_of(first)) and _LIST_SIGN.fullmatch(sign)
            if not short or (len(run.text) > _SHORT and sign not in _UNTIL):
                return
            upto = first[: len(first) - len(run.text)] + run.text
            between = value_of(upto) - value_of(last)
            if not 0 < between <= _MOST_LISTED:
                return
            for each in range(1 if sign in _UNTIL else between, between + 1):
                last_digits = str(value_of(tail_of(last)) + each).zfill(len(tail_of(last)))
                yield from self._all_leaders(last[: len(last) - len(tail_of(last))] + last_digits)
            last = upto

    def _all_leaders(self, key: str) -> Iterator[tuple[int, int]]:
        for kind in ItemKind:
            leaders = self._leaders(key, kind)
            if len(leaders) == 1:
                yield leaders[0][0], min(leaders[0][1], STRONG) - 1

    def _leaders(self, key: str, kind: ItemKind, groups: Sequence[str] = ()) -> list[tuple[int, int]]:
        """The items that this form is worth most to. groups: its digits as written; 10/2/26 is not 1/02/2026."""
        bearers = [each for each in self._forms.get(key, ()) if self._items[each[0]].kind is kind]
        bearers = [each for each in bearers if are_groups_of(groups, self._items[each[0]].number)] or bearers
        best = max((points for _, points in bearers), default=0)
        return [each for each in bearers if each[1] == best]

    def _is_like_ours(self, runs: list[_Run], hit: _Hit) -> bool:
        """Whether it could be one of our numbers, by its letters, its length and, of digits alone, its size."""
        inside = [run.gap for run in runs[hit.first + 1 : hit.last + 1]]
        if hit.key not in self._forms and self._series.is_dated(
            [run.text for run in runs[hit.first : hit.last + 1]], inside
        ):
            return not _torn(runs, hit, self._series.letters)
        if not self._series.has_shape(hit.key):
            return False
        blank = any(not gap.strip() for gap in inside)
        return not hit.key.isdigit() or not (blank or _torn(runs, hit, self._series.letters))

    def _worth(self, runs: list[_Run], hit: _Hit, *, in_list: bool) -> Iterator[tuple[int, int]]:
        """The items of a hit; what many items share tells little, what is only a piece of a longer number less."""
        torn = 0 if in_list else _torn(runs, hit, self._series.letters)
        groups = [run.text for run in runs[hit.first : hit.last + 1] if run.text.isdigit()]
        bonus = 2 if hit.first and _KEYWORDS.search(runs[hit.first - 1].text) else 0
        for kind in ItemKind:
            leaders = self._leaders(hit.key, kind, groups)
            loss = torn + (0 if len(leaders) == 1 else min(len(leaders), 8))
            for item, points in leaders:
                alike = are_groups_of(groups, self._items[item].number)
                worth = min(10, points + (bonus if points < STRONG else 0)) - loss
                yield item, worth if alike else worth - _OTHERWISE_GROUPED


def _is_nothing_but_a_number(words: str) -> bool:
    told = " ".join(dict.fromkeys(words.split()))
    return bool(re.fullmatch(r"\W*(?:[^\W\d]{1,4}[\W_]*)?\d[\d\-./ ]*\W*", told)) and len(plain(told)) <= _LONGEST


def _runs(text: str) -> list[_Run]:
    found, end = [], 0
    for match in RUN.finditer(text):
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
