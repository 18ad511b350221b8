"""Which lines of a file were told before: by the bank's reference, by balances, by words, or by counting the days.

The same line never twice, and two lines never one. docs/bank-statements.md has the rule in words.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import partial

from office.books.statements.alike import Likeness, contradict, likeness, said
from office.books.statements.statement import BankLine

Key = tuple[date | None, Decimal]
_SHIFT = timedelta(days=5)  # between the booking days that two files give one line
_PROOF = 3  # different amounts that agree on shared days: by chance, two files do not do that
_MOST_DAYS = Decimal("0.8")  # of the shared days agree, where files overlap
_MOST_PAIRS = 400  # of equal lines of one day that are compared word by word


@dataclass(frozen=True, slots=True)
class Known:
    """A line that is stored. id: there. form: the format of the file that told of it first."""

    id: int
    line: BankLine
    form: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A statement's lines of one day, between what stood before and after them. lines: which → amount."""

    day: date
    opening: Decimal
    closing: Decimal
    lines: Mapping[int, Decimal]

    def is_same_as(self, other: "Stretch") -> bool:
        """The same balances around the same amounts: both tell of the same movements."""
        ends = (self.day, self.opening, self.closing) == (other.day, other.opening, other.closing)
        return ends and Counter(self.lines.values()) == Counter(other.lines.values())

    def follows(self, other: "Stretch") -> bool:
        """It begins where the other ends, and neither comes back to where it could hold the other's lines."""
        meets = self.day == other.day and self.opening == other.closing
        return meets and not _comes_back(self, other) and not _comes_back(other, self)


def _comes_back(one: Stretch, other: Stretch) -> bool:
    """Whether one could hold all of the other's lines, with some that undo them: then meeting proves nothing."""
    ours, theirs = Counter(one.lines.values()), Counter(other.lines.values())
    moved = other.closing - other.opening
    rest = ours - theirs
    return not theirs - ours and (moved == 0 or -moved in rest or -moved == sum(rest.elements(), Decimal(0)))


def _apart(here: Stretch, told: Sequence[Stretch]) -> set[int]:
    """The lines of one day that lie before it or after it by their balances, one statement leading to the next."""
    found: set[int] = set()
    for leads in (Stretch.follows, lambda one, other: other.follows(one)):
        chain, left = [here], [each for each in told if each.day == here.day]
        while chain:
            last = chain.pop()
            chain += [each for each in left if leads(last, each)]
            left = [each for each in left if not leads(last, each)]
            found |= {number for each in chain for number in each.lines}
    return found


def stretches(opening: Decimal, lines: Iterable[tuple[int, date, Decimal]]) -> list[Stretch]:
    """The days of a proven statement. opening: what stood before its lines: each with which it is, day, amount."""
    days: defaultdict[date, dict[int, Decimal]] = defaultdict(dict)
    for which, day, amount in lines:
        days[day][which] = amount
    found, stood = [], opening
    for day in sorted(days):
        moved = stood + sum(days[day].values(), Decimal(0))
        found.append(Stretch(day, stood, moved, days[day]))
        stood = moved
    return found


@dataclass(frozen=True, slots=True)
class Sameness:
    """pairs: place of a fresh line → the known one that it is. doubts: of a new one → what it may be after all."""

    pairs: Mapping[int, int]
    doubts: Mapping[int, Sequence[int]] = field(default_factory=dict)

    @property
    def unclear(self) -> frozenset[int]:
        """New lines that may be known after all."""
        return frozenset(self.doubts)


def same_lines(
    fresh: Sequence[BankLine],
    known: Sequence[Known],
    *,
    form: str = "",
    own: Sequence[Stretch] = (),
    told: Sequence[Stretch] = (),
) -> Sameness:
    """Which of the fresh lines are known, each known one once.

    form: the fresh lines' format. own: their days, where their balances are proven. told: those of statements before.
    """
    pairing = _Pairing(fresh, known, form)
    pairing.by_balances(own, told)
    pairing.by_reference()
    pairing.by_words()
    pairing.by_counts()
    return Sameness(pairing.pairs, pairing.doubts())


class _Pairing:
    def __init__(self, fresh: Sequence[BankLine], known: Sequence[Known], form: str) -> None:
        self._fresh, self._form = fresh, form
        self._known = {each.id: each for each in known}
        self.pairs: dict[int, int] = {}
        self._taken: set[int] = set()
        self._in_other_words = False
        self._references = (_unique(fresh), _unique([each.line for each in known]))

    # what lies still open

    def _open(self) -> dict[Key, tuple[list[int], list[int]]]:
        """Day and amount → fresh and known lines that are not paired yet, where there are both."""
        groups: defaultdict[Key, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for place, line in enumerate(self._fresh):
            if place not in self.pairs:
                groups[_key(line)][0].append(place)
        for each in self._known.values():
            if each.id not in self._taken:
                groups[_key(each.line)][1].append(each.id)
        return {key: group for key, group in groups.items() if all(group)}

    def _take(self, place: int, number: int) -> None:
        self.pairs[place] = number
        self._taken.add(number)

    def _pair(
        self, places: Iterable[int], numbers: Iterable[int], may: Callable[[BankLine, Known, Likeness], bool]
    ) -> None:
        """The likest first; the order in which they were told decides between equals."""
        ours, theirs = list(places), list(numbers)
        self._pair_alike(ours, theirs, may)
        ours = [place for place in ours if place not in self.pairs]
        theirs = [number for number in theirs if number not in self._taken]
        near = len(ours) * len(theirs) <= _MOST_PAIRS
        order = sorted(
            (-(self._likeness(place, number) if near else Likeness.OTHER), place, number)
            for place, number in ([(p, n) for p in ours for n in theirs] if near else zip(ours, theirs, strict=False))
        )
        for like, place, number in order:
            free = place not in self.pairs and number not in self._taken
            if free and may(self._fresh[place], self._known[number], Likeness(-like)):
                self._take(place, number)

    def _pair_alike(
        self, places: Sequence[int], numbers: Sequence[int], may: Callable[[BankLine, Known, Likeness], bool]
    ) -> None:
        """Those whose words are the very same, however many there are."""
        by_words: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for number in reversed(numbers):
            by_words[said(self._known[number].line)].append(number)
        for place in places:
            line = self._fresh[place]
            here = by_words.get(said(line), [])
            if here and any(said(line)) and may(line, self._known[here[-1]], Likeness.SAME):
                self._take(place, here.pop())

    def _likeness(self, place: int, number: int) -> Likeness:
        return likeness(self._fresh[place], self._known[number].line)

    def _unlikeness(self, place: int, number: int) -> int:
        return -self._likeness(place, number)

    # the proofs, the strongest first

    def by_balances(self, own: Sequence[Stretch], told: Sequence[Stretch]) -> None:
        """Between the same balances lie the same lines; what begins where another ends has none of them."""
        for here in own:
            for other in told:
                if here.is_same_as(other):
                    self._pair_days(here, other)
        apart = {number for here in own for number in _apart(here, told)}
        for number in apart - self._taken:
            self._known.pop(number, None)

    def _pair_days(self, here: Stretch, other: Stretch) -> None:
        for amount in set(here.lines.values()):
            places = [place for place in here.lines if here.lines[place] == amount and place not in self.pairs]
            numbers = [each for each in other.lines if other.lines[each] == amount and each not in self._taken]
            self._pair(places, [each for each in numbers if each in self._known], _any)

    def by_reference(self) -> None:
        """The bank's own reference, borne by one line of either file: the same, on nearly the same day."""
        both = self._references[0] & self._references[1]
        marked = {_mark(each.line): each for each in self._known.values() if each.id not in self._taken}
        for place, line in enumerate(self._fresh):
            other = marked.get(_mark(line)) if _mark(line) in both else None
            if other and place not in self.pairs and _near(line.date, other.line.date):
                self._take(place, other.id)

    def by_words(self) -> None:
        """Lines of one day and amount whose words agree, or one of which has none."""
        for places, numbers in self._open().values():
            self._pair(places, numbers, self._is_said_again)

    def _is_said_again(self, line: BankLine, known: Known, like: Likeness) -> bool:
        return like > Likeness.OTHER and not self._is_told_apart(line, known)

    def _is_told_apart(self, line: BankLine, known: Known) -> bool:
        """The same bank, in the same format, gives them two references."""
        ours, theirs = self._references
        return (
            self._form == known.form
            and line.bank_reference != known.line.bank_reference
            and _mark(line) in ours
            and _mark(known.line) in theirs
        )

    def by_counts(self) -> None:
        """On days that both files tell of, whatever the words: one file's amounts are among the other's."""
        agreeing, shared, common = self._agreement()
        is_proof = len(common) >= _PROOF and len(agreeing) >= _MOST_DAYS * len(shared)
        is_hint = bool(self.pairs) and len(agreeing) == len(shared)
        if not (is_proof or is_hint):
            return
        still = {key: group for key, group in self._open().items() if key[0] in agreeing}
        self._in_other_words = len(self.pairs) < sum(min(map(len, group)) for group in still.values())
        for places, numbers in still.values():
            self._pair(places, numbers, self._is_counted_again if is_proof else self._is_hinted_at)

    def _is_counted_again(self, line: BankLine, known: Known, like: Likeness) -> bool:
        """One layout has one wording: where most lines are told in the same words, other words are another line.

        A bank's second layout of the same format shows in that hardly any line is.
        """
        is_reworded = self._form != known.form or self._in_other_words
        return like > Likeness.OTHER or (is_reworded and not self._is_told_apart(line, known))

    def _is_hinted_at(self, line: BankLine, known: Known, like: Likeness) -> bool:
        if self._is_told_apart(line, known) or not self._is_counted_again(line, known, like):
            return False
        return like > Likeness.OTHER or not contradict(line, known.line)

    def _agreement(self) -> tuple[set[date | None], set[date | None], set[Key]]:
        """Days of both on which one's amounts are among the other's; all days of both; the amounts in common."""
        ours, theirs = _by_day(self._fresh), _by_day([each.line for each in self._known.values()])
        shared = ours.keys() & theirs.keys()
        agreeing = {day for day in shared if not (ours[day] - theirs[day] and theirs[day] - ours[day])}
        return agreeing, shared, {(day, amount) for day in agreeing for amount in ours[day] & theirs[day]}

    def doubts(self) -> dict[int, list[int]]:
        """New lines beside known ones of their day and amount which nothing tells apart, the likest first."""
        found = {}
        for places, numbers in self._open().values():
            near = len(places) * len(numbers) <= _MOST_PAIRS
            for place in places:
                line = self._fresh[place]
                may_be = [number for number in numbers if not self._is_told_apart(line, self._known[number])]
                if may_be:
                    found[place] = sorted(may_be, key=partial(self._unlikeness, place)) if near else may_be
        return found


def _any(_line: BankLine, _known: Known, _like: Likeness) -> bool:
    return True


def _key(line: BankLine) -> Key:
    return line.date, line.amount


def _mark(line: BankLine) -> tuple[str, Decimal]:
    return line.bank_reference, line.amount


def _unique(lines: Iterable[BankLine]) -> frozenset[tuple[str, Decimal]]:
    """References, with their amounts, that one line alone bears: banks also print one for all lines of a batch."""
    counts = Counter(_mark(line) for line in lines if line.bank_reference)
    return frozenset(mark for mark, count in counts.items() if count == 1)


def _near(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and abs(one - other) <= _SHIFT


def _by_day(lines: Iterable[BankLine]) -> dict[date | None, Counter[Decimal]]:
    days: defaultdict[date | None, Counter[Decimal]] = defaultdict(Counter)
    for line in lines:
        days[line.date][line.amount] += 1
    return days
