"""Payments and items that touch each other are decided together: each cent is used once, and nothing is guessed.

A payment is assigned when it stands the same in every way of assigning its whole component that is nearly as good as
the best one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from office.books.matching.fits import Use
from office.books.matching.hypotheses import ENOUGH, MARGIN, Hypothesis

_TWICE = 6  # points for "this item was paid before by the earlier payment", which explains a second one
_MOST_RIVALS = 8  # for one item that are weighed exactly
_HOPELESS = 8  # points below its best from which on an explanation of a payment is none any more
_MOST_STEPS = 6000  # in one component; beyond it only what nobody contests is assigned

Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Assigned:
    """What became of the payments: the hypothesis of each that is sure, and of what others it is a second payment."""

    sure: Mapping[Key, Hypothesis] = field(default_factory=dict)
    twice: Mapping[Key, Hypothesis] = field(default_factory=dict)


def assign(found: Mapping[Key, Sequence[Hypothesis]], left: Mapping[int, Decimal]) -> Assigned:
    """The sure ones among the hypotheses of all payments. left: what is open of each item's gross."""
    room = {item: abs(amount) for item, amount in left.items()}
    waiting = {key: _without_hopeless(each) for key, each in found.items() if each}
    sure = _dominant(waiting, room)
    twice: dict[Key, Hypothesis] = {}
    waiting = {key: each for key, each in waiting.items() if key not in sure}
    for component in components(waiting):
        part = _of_component({key: waiting[key] for key in component}, room)
        sure.update(part.sure)
        twice.update(part.twice)
    return Assigned(sure, twice)


def _without_hopeless(hypotheses: Sequence[Hypothesis]) -> list[Hypothesis]:
    """Without those that are far worse than the best: who names an item is not about another one of its amount."""
    return [each for each in hypotheses if each.score > hypotheses[0].score - _HOPELESS]


def _dominant(waiting: Mapping[Key, Sequence[Hypothesis]], room: dict[int, Decimal]) -> dict[Key, Hypothesis]:
    """Payments that have their items whatever the others get: no other way of assigning them is nearly as good.

    Whoever wanted the same items loses less than would be lost here. What is taken is taken from `room`.
    """
    by_item: dict[int, set[Key]] = defaultdict(set)
    for key, hypotheses in waiting.items():
        for item in items_of(hypotheses):
            by_item[item].add(key)
    sure: dict[Key, Hypothesis] = {}
    for key in sorted(waiting, key=lambda each: (-waiting[each][0].score, waiting[each][0].movement.content)):
        best = waiting[key][0]
        rest = waiting[key][1].worth if len(waiting[key]) > 1 else 0
        if best.score < ENOUGH or not _fits_into(best, room):
            continue
        others = {
            item: [waiting[other] for other in by_item[item] if other != key and other not in sure]
            for item in best.items
        }
        if any(_comes_first(each, best) for item in best.items for each in others[item]):
            rest = max(rest, min(_TWICE, best.worth))
        threat = sum(_threat(use, room[use.item], others[use.item]) for use in best.uses)
        if best.worth - max(rest, 0) - threat >= MARGIN:
            sure[key] = best
            for use in best.uses:
                room[use.item] -= abs(use.amount)
    return sure


def _comes_first(rival: Sequence[Hypothesis], best: Hypothesis) -> bool:
    """Whether an earlier payment is as surely about one of these items: then this one may be a second payment."""
    before = rival[0].movement.content < best.movement.content
    return before and any(each.score >= ENOUGH and each.items & best.items for each in rival)


def _threat(use: Use, room: Decimal, rivals: Sequence[Sequence[Hypothesis]]) -> int:
    """What others could lose at most when this much of an item is taken from them."""
    wanted = [part for hypotheses in rivals if (part := _wanted(use.item, hypotheses))]
    if len(wanted) > _MOST_RIVALS:
        return sum(worth for _, worth in wanted)
    return _most(wanted, room) - _most(wanted, room - abs(use.amount))


def _wanted(item: int, hypotheses: Sequence[Hypothesis]) -> tuple[Decimal, int] | None:
    """The least part of the item that a payment wants, and the most that it is worth to it."""
    parts = [(abs(use.amount), each.worth) for each in hypotheses for use in each.uses if use.item == item]
    parts = [part for part in parts if part[1] > 0]
    return (min(amount for amount, _ in parts), max(worth for _, worth in parts)) if parts else None


def _most(wanted: Sequence[tuple[Decimal, int]], room: Decimal) -> int:
    """The highest worth of those that fit into the room together."""
    best = [(Decimal(0), 0)]
    for amount, worth in wanted:
        best += [(used + amount, value + worth) for used, value in best if used + amount <= room]
    return max(value for _, value in best)


def _fits_into(hypothesis: Hypothesis, room: Mapping[int, Decimal]) -> bool:
    return all(abs(use.amount) <= room[use.item] for use in hypothesis.uses)


def components(found: Mapping[Key, Sequence[Hypothesis]]) -> Iterator[list[Key]]:
    """Payments that share items, directly or through others."""
    by_item: dict[int, list[Key]] = defaultdict(list)
    for key, hypotheses in found.items():
        for item in items_of(hypotheses):
            by_item[item].append(key)
    seen: set[Key] = set()
    for start in found:
        if start in seen:
            continue
        seen.add(start)
        waiting, component = [start], []
        while waiting:
            key = waiting.pop()
            component.append(key)
            near = {other for each in found[key] for item in each.items for other in by_item[item]} - seen
            seen |= near
            waiting += near
        yield component


def _of_component(found: Mapping[Key, Sequence[Hypothesis]], left: Mapping[int, Decimal]) -> Assigned:
    search = _Search(found, left)
    if search.finished:
        return search.assigned()
    return Assigned(dict(_uncontested(found, left)))


def _is_clear(hypotheses: Sequence[Hypothesis]) -> bool:
    if not hypotheses or hypotheses[0].score < ENOUGH:
        return False
    return len(hypotheses) == 1 or hypotheses[0].score - hypotheses[1].score >= MARGIN


def _uncontested(
    found: Mapping[Key, Sequence[Hypothesis]], left: Mapping[int, Decimal]
) -> Iterator[tuple[Key, Hypothesis]]:
    """Clear for itself, and all who could want the same items together do not want more than there is."""
    wanted: dict[int, Decimal] = defaultdict(Decimal)
    for hypotheses in found.values():
        most: dict[int, Decimal] = {}
        for use in (use for each in hypotheses for use in each.uses):
            most[use.item] = max(most.get(use.item, Decimal(0)), abs(use.amount))
        for item, amount in most.items():
            wanted[item] += amount
    for key, hypotheses in found.items():
        if _is_clear(hypotheses) and all(wanted[item] <= abs(left[item]) for item in hypotheses[0].items):
            yield key, hypotheses[0]


_Choice = tuple[Hypothesis | None, bool]  # the hypothesis, and whether the payment is only a second one for it
_NOTHING: _Choice = (None, False)


class _Search:
    """All ways of assigning one component, earliest payment first, as far as they are nearly as good as the best."""

    def __init__(self, found: Mapping[Key, Sequence[Hypothesis]], left: Mapping[int, Decimal]) -> None:
        self._order = sorted(found, key=lambda key: found[key][0].movement.content)
        self._found = [found[key] for key in self._order]
        best = [max(hypotheses[0].worth, 0) for hypotheses in self._found]
        self._hope = [sum(best[place:]) for place in range(len(best) + 1)]
        self._left = {
            item: abs(left[item]) for hypotheses in self._found for each in hypotheses for item in each.items
        }
        self._steps = 0
        self._best = -1
        self._chosen: list[_Choice] = []
        self._near: list[tuple[int, tuple[_Choice, ...]]] = []
        self._walk(0, 0)

    @property
    def finished(self) -> bool:
        """Whether every way was seen."""
        return self._steps <= _MOST_STEPS

    def _walk(self, place: int, score: int) -> None:
        self._steps += 1
        if self._steps > _MOST_STEPS or score + self._hope[place] <= self._best - MARGIN:
            return
        if place == len(self._found):
            self._best = max(self._best, score)
            self._near.append((score, tuple(self._chosen)))
            return
        for choice, points in self._choices(place):
            self._take(choice, -1)
            self._chosen.append(choice)
            self._walk(place + 1, score + points)
            self._chosen.pop()
            self._take(choice, 1)

    def _choices(self, place: int) -> Iterator[tuple[_Choice, int]]:
        """What fits; where nothing believable does, it may be a second payment of what an earlier one paid."""
        fitting = [each for each in self._found[place] if self._has_room(each)]
        for each in fitting:
            yield (each, False), each.worth
        if not any(each.score >= ENOUGH for each in fitting):
            for each in self._found[place]:
                if each.score >= ENOUGH and len(each.uses) == 1:
                    yield (each, True), min(_TWICE, each.worth)
        yield _NOTHING, 0

    def _has_room(self, hypothesis: Hypothesis) -> bool:
        return all(abs(use.amount) <= self._left[use.item] for use in hypothesis.uses)

    def _take(self, choice: _Choice, sign: int) -> None:
        hypothesis, again = choice
        if hypothesis and not again:
            for use in hypothesis.uses:
                self._left[use.item] += sign * abs(use.amount)

    def assigned(self) -> Assigned:
        """What is the same in all ways that are nearly as good as the best."""
        near = [chosen for score, chosen in self._near if score > self._best - MARGIN]
        sure: dict[Key, Hypothesis] = {}
        twice: dict[Key, Hypothesis] = {}
        for place, key in enumerate(self._order):
            choices = {_content(chosen[place]) for chosen in near}
            hypothesis, again = near[0][place]
            if len(choices) == 1 and hypothesis and hypothesis.score >= ENOUGH:
                (twice if again else sure)[key] = hypothesis
        return Assigned(sure, twice)


def _content(choice: _Choice) -> object:
    hypothesis, again = choice
    return (hypothesis.uses, hypothesis.settlement.fit, again) if hypothesis else None


def items_of(hypotheses: Iterable[Hypothesis]) -> set[int]:
    """All items that any of them uses."""
    return {item for each in hypotheses for item in each.items}


def without_leaning(
    sure: Mapping[Key, Hypothesis], found: Mapping[Key, Sequence[Hypothesis]], left: Mapping[int, Decimal]
) -> list[Hypothesis]:
    """Those of the sure ones that are made: none that was only sure because of another that is not made.

    sure: what shall be made. found, left: as for `assign`.
    """
    made = dict(sure)
    while True:
        room = {item: abs(amount) for item, amount in left.items()}
        for use in (use for each in made.values() for use in each.uses):
            room[use.item] -= abs(use.amount)
        leaning = [key for key, each in made.items() if _has_another_way(each, found[key], room)]
        if not leaning:
            return list(made.values())
        for key in leaning:
            del made[key]


def _has_another_way(made: Hypothesis, hypotheses: Sequence[Hypothesis], room: Mapping[int, Decimal]) -> bool:
    near = [each for each in hypotheses if each is not made and each.score > made.score - MARGIN]
    return any(_fits_into(each, room) for each in near if not each.items & made.items)
