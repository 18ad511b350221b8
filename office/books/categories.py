"""Where payments without an item belong: the owner's rules, then the memory of this payee, then three suggestions.

Learnt in the order of time from what the owner booked. What may be booked without asking is what this very memory has
been right about nearly always: that is counted here, payment by payment, before each answer is learnt.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from core.names import folded, name_words, plain_name

PRECISION = 0.99  # of what is booked without asking
_MORE = 0.004  # by which it must be better so far, so that it still is after the next mistakes
_WORTH_TRYING = 0.97  # precision of a degree of certainty that may be among it
_AT_LEAST = 40  # payments on which a degree must have been tried
_KEPT = {"payee": 0.8, "words": 0.99, "after": 0.98, "amount": 0.8, "all": 0.999}  # of older weight, at each payment
_SAYS = {"payee": 4.0, "words": 1.0, "after": 2.0, "amount": 0.5, "all": 0.25}  # how much each kind of memory says
_REMEMBERED = 60  # payments of a payee whose amounts are compared
_SUGGESTED = 3

Weights = dict[str, float]
Degree = tuple[int, int, bool]


@dataclass(frozen=True, slots=True)
class Spent:
    """A payment to be booked. amount: money in is positive."""

    payee: str
    text: str = ""
    amount: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Rule:
    """What the owner laid down: a payment whose name or text has all of these words is booked there."""

    words: str
    account: str

    def holds(self, spent: Spent) -> bool:
        wanted = folded(self.words).split()
        said = folded(f"{spent.payee} {spent.text}").split()
        return bool(wanted) and all(word in said for word in wanted)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An account with why. certain: it may be booked without asking; by: "rule", "memory", "words" or "habit".

    times: how often this payee was booked there.
    """

    account: str
    by: str
    times: int = 0
    certain: bool = False


class Memory:
    """What the owner booked so far: by payee, by words, by what followed what, by amount, and over all."""

    def __init__(self, rules: Iterable[Rule] = ()) -> None:
        self._rules = tuple(rules)
        self._runs: dict[str, list[tuple[str, Decimal]]] = defaultdict(list)
        self._weights: dict[tuple[str, str], Weights] = defaultdict(dict)
        self._tried: dict[Degree, list[int]] = defaultdict(lambda: [0, 0])
        self._booked = [0, 0]
        self._judged: tuple[Spent, Weights] | None = None

    def suggest(self, spent: Spent) -> list[Suggestion]:
        """Up to three accounts, the likeliest first; the first may be certain."""
        if rule := next((each for each in self._rules if each.holds(spent)), None):
            return [Suggestion(rule.account, "rule", certain=True)]
        scores = self._scores(spent)
        best = sorted(scores, key=lambda account: (-scores[account], account))[:_SUGGESTED]
        certain = self._is_certain(self._degree(spent, scores))
        return [self._told(spent, account, certain=certain and not place) for place, account in enumerate(best)]

    def learn(self, spent: Spent, account: str) -> None:
        """The owner, or what he let pass, has booked it there."""
        scores = self._scores(spent)
        if scores and (degree := self._degree(spent, scores)):
            right = max(scores, key=lambda each: (scores[each], each)) == account
            for count in (self._tried[degree], self._booked if self._is_certain(degree) else [0, 0]):
                count[0] += 1
                count[1] += right
        for kind, key in self._keys(spent):
            _add(self._weights[kind, key], account, _KEPT[kind])
        self._runs[_key(spent)].append((account, spent.amount))
        self._judged = None

    def _keys(self, spent: Spent) -> list[tuple[str, str]]:
        """Under what a payment is remembered."""
        payee, run = _key(spent), self._runs.get(_key(spent))
        keys = [("payee", payee), ("amount", str(spent.amount)), ("all", "")]
        keys += [("after", run[-1][0])] if run else []
        return keys + [("words", word) for word in _words(spent)]

    def _scores(self, spent: Spent) -> Weights:
        if self._judged is not None and self._judged[0] is spent:
            return self._judged[1]
        scores: Weights = defaultdict(float)
        for kind, key in self._keys(spent):
            weights = self._weights.get((kind, key), {})
            total = sum(weights.values())
            for account, weight in weights.items():
                share = weight / total
                scores[account] += _SAYS[kind] * (share * share if kind == "words" else share)
        for account, amount in self._runs.get(_key(spent), ())[-_REMEMBERED:]:
            scores[account] += amount == spent.amount
        self._judged = (spent, scores)
        return scores

    def _degree(self, spent: Spent, scores: Mapping[str, float]) -> Degree | None:
        """How regular it is: the payee's run of one account, how far it leads, whether the amount was there."""
        run = self._runs.get(_key(spent))
        if not run:
            return None
        last = run[-1][0]
        length = next((n for n, (account, _) in enumerate(reversed(run)) if account != last), len(run))
        best = sorted(scores.values(), reverse=True)[:_SUGGESTED]
        seen = spent.amount in {amount for _, amount in run[-length:]}
        return min((length * length).bit_length(), 17), int(best[0] / sum(best) * 50), seen

    def _is_certain(self, degree: Degree | None) -> bool:
        """Such payments were nearly always right; a little less will do while all that was booked was better."""
        tried, right = self._tried.get(degree, (0, 0)) if degree else (0, 0)
        if tried < _AT_LEAST:
            return False
        booked, well = self._booked
        is_better = booked >= _AT_LEAST and well / booked >= PRECISION + _MORE
        return right / tried >= (_WORTH_TRYING if is_better else PRECISION + _MORE)

    def _told(self, spent: Spent, account: str, *, certain: bool) -> Suggestion:
        times = sum(booked == account for booked, _ in self._runs.get(_key(spent), ()))
        if times:
            return Suggestion(account, "memory", times, certain=certain)
        by_words = any(account in self._weights.get(("words", word), {}) for word in _words(spent))
        return Suggestion(account, "words" if by_words else "habit")


def _key(spent: Spent) -> str:
    return _plain(spent.payee) or _plain(spent.text)


@lru_cache(maxsize=50000)
def _plain(name: str) -> str:
    return plain_name(name)


def _words(spent: Spent) -> Sequence[str]:
    return _words_of(f"{spent.payee} {spent.text}")


@lru_cache(maxsize=50000)
def _words_of(text: str) -> tuple[str, ...]:
    return tuple(sorted(word for word in name_words(text) if len(word) > 2))


def _add(weights: Weights, account: str, kept: float) -> None:
    for each in weights:
        weights[each] *= kept
    weights[account] = weights.get(account, 0) + 1
