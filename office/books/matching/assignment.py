"""Payments and items that touch each other are decided together: each cent is used once, and nothing is guessed.

A payment is assigned when it stands the same in every way of assigning its whole component that is nearly as good as
the best one.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from office.books.matching.hypotheses import ENOUGH, MARGIN, Hypothesis

_TWICE = 8  # points for "this item was paid before by the earlier payment", which explains a second one
_MOST_STEPS = 6000  # in one component; beyond it only what nobody contests is assigned

Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Assigned:
    """What became of the payments: the hypothesis of each that is sure, and of what others it is a second payment."""

    sure: Mapping[Key, Hypothesis] = field(default_factory=dict)
    twice: Mapping[Key, Hypothesis] = field(default_factory=dict)


def assign(found: Mapping[Key, Sequence[Hypothesis]], left: Mapping[int, Decimal]) -> Assigned:
    """The sure ones among the hypotheses of all payments. left: what is open of each item's gross."""
    sure: dict[Key, Hypothesis] = {}
    twice: dict[Key, Hypothesis] = {}
    for component in components(found):
        part = _of_component({key: found[key] for key in component}, left)
        sure.update(part.sure)
        twice.update(part.twice)
    return Assigned(sure, twice)


def components(found: Mapping[Key, Sequence[Hypothesis]]) -> Iterator[list[Key]]:
    """Payments that share items, directly or through others."""
    by_item: dict[int, list[Key]] = defaultdict(list)
    for key, hypotheses in found.items():
        for item in {item for each in hypotheses for item in each.items}:
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
    if len(found) == 1:
        ((key, hypotheses),) = found.items()
        return Assigned({key: hypotheses[0]} if _is_clear(hypotheses) else {})
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
        best = [max(hypotheses[0].score, 0) for hypotheses in self._found]
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
        for each in self._found[place]:
            if self._has_room(each):
                yield (each, False), each.score
            elif each.score >= ENOUGH and len(each.uses) == 1:
                yield (each, True), min(_TWICE, each.score)
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
