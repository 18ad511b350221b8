"""Where payments without an item belong: the owner's rules, then the memory of this payee, then three suggestions.

Learnt in the order of time from what the owner booked. Each payment is looked at from several sides (this payee, this
amount, the words, what followed what, where others moved to …); how much each side says is learnt as well, from every
answer. What may be booked without asking is what this very memory has been right about nearly always: that is counted
here, payment by payment, before each answer is learnt.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from math import exp, log, log2
from types import MappingProxyType
from typing import NamedTuple

from core.names import folded, name_words, plain_name

PRECISION = 0.99  # of what is booked without asking
_AT_LEAST = 40  # payments from which on a degree of certainty is judged for itself
_TOLERABLE = 0.95  # precision of the last degree that is still among it
_LASTING = 0.9995  # of what was tried, at each payment: what was long ago says less
_TIMES = 4  # that the payee was booked there before, at least
SUGGESTED = 3
_CONSIDERED = 8  # accounts of each side that are weighed
_FEW, _SEVERAL = 3, 10  # payments of a payee from which on his memory is weighed anew
_LATEST = 8  # payments of a payee whose accounts may have moved
_STEM = 5  # letters of a word by which it is known in an account's name

# Each side from which a payment is seen: how much of the older weight is kept at each payment, and how much it says
# before anything was learnt about that.
_KEPT = {"payee": 0.98, "lately": 0.6, "amount": 0.8, "words": 0.995, "head": 0.98, "after": 0.97, "size": 0.995,
         "recent": 0.75, "moved": 0.97, "party": 0.98, "group": 0.98, "series": 0.99}  # fmt: skip
_SAYS = {"payee": 1.0, "lately": 0.5, "amount": 0.5, "words": 0.7, "head": 0.3, "after": 0.4, "size": 0.3,
         "recent": 0.2, "known": 0.5, "moved": 0.1, "party": 0.1, "group": 0.1, "series": 0.1,
         "name": 0.1}  # fmt: skip
_ANOTHERS_AMOUNT = 0.3  # what an amount says that somebody else was paid
_NOTHING = 0.05  # the share that counts as none
_RATE = 0.02  # by which an error changes what the sides say
_SPELT = 0.8  # of the weight of older spellings of an account, at each new one
_STEADY = 0.98  # of how often spellings changed of late
_CHANGING = 1 / 3  # how much a change in the way of writing accounts lessens certainty: the chart may be a new one

_DEGREES = (0.9999, 0.9995, 0.999, 0.998, 0.996, 0.993, 0.99, 0.985, 0.98, 0.97, 0.96, 0.94, 0.92, 0.9)


@dataclass(frozen=True, slots=True)
class Spent:
    """A payment to be booked. amount: money in is positive.

    party: the number under which the payee is known, as an IBAN or a supplier's number. number: of the document.
    """

    payee: str
    text: str = ""
    amount: Decimal = Decimal(0)
    party: str = ""
    number: str = ""


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

    times: how often this payee was booked there, among so many payments of his (of).
    """

    account: str
    by: str
    times: int = 0
    certain: bool = False
    of: int = 0


class _Shares:
    """How often each account was right, the newer the more."""

    __slots__ = ("_kept", "_step", "_total", "_weights")
    _LARGE = 1e100

    def __init__(self, kept: float) -> None:
        self._kept, self._step, self._total = kept, 1.0, 0.0
        self._weights: dict[str, float] = {}

    def add(self, account: str) -> None:
        """Each later one weighs more: as if all older ones were made lighter."""
        self._weights[account] = self._weights.get(account, 0.0) + self._step
        self._total += self._step
        self._step /= self._kept
        if self._step > self._LARGE:
            self._weights = {each: weight / self._step for each, weight in self._weights.items()}
            self._total, self._step = self._total / self._step, 1.0

    def __iter__(self) -> Iterator[tuple[str, float]]:
        return ((account, weight / self._total) for account, weight in self._weights.items())

    @property
    def surety(self) -> float:
        """How much was seen, between 0 and 1."""
        seen = self._total * self._kept / self._step
        return seen / (seen + 1)


class _Names:
    """What the accounts are called: a payment whose words stand in an account's name may belong there."""

    def __init__(self) -> None:
        self._stems: dict[str, frozenset[str]] = {}
        self._bearers: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, account: str, name: str) -> None:
        if account not in self._stems:
            self._stems[account] = _stems(name)
            for stem in self._stems[account]:
                self._bearers[stem].append(account)

    def said_by(self, words: Iterable[str]) -> dict[str, float]:
        """Account → the part of its name that the words say; what many names hold says little."""
        told: dict[str, float] = defaultdict(float)
        for stem in sorted({word[:_STEM] for word in words}):
            bearers = self._bearers.get(stem, ())
            for account in bearers:
                told[account] += 1 / len(bearers) / len(self._stems[account])
        return told


class _Judged(NamedTuple):
    spent: Spent
    sides: Mapping[str, Mapping[str, float]]  # account → what each side says of it
    likely: Mapping[str, float]  # account → probability, the likeliest first


class Memory:
    """What the owner booked so far. An account that is only written otherwise is the same one.

    names: what accounts are called; one that is not among them is called as it is written. Those of them that nothing
    was booked on yet are suggested too, by the words of a payment.
    """

    def __init__(self, rules: Iterable[Rule] = (), names: Mapping[str, str] = MappingProxyType({})) -> None:
        self._rules = tuple(rules)
        self._names = _Names()
        self._runs: dict[str, list[str]] = defaultdict(list)
        self._seen: dict[tuple[str, str], _Shares] = {}
        self._spellings: dict[str, _Shares] = defaultdict(lambda: _Shares(_SPELT))
        self._says = [dict(_SAYS) for _ in range(4)]
        self._tried = [[0.0, 0.0] for _ in _DEGREES]
        self._changes = 0.0
        self._judged: _Judged | None = None
        for account, name in names.items():
            self._names.add(_same(account), name)
            self._spellings[_same(account)].add(account)

    def suggest(self, spent: Spent, most: int = SUGGESTED) -> list[Suggestion]:
        """Up to so many accounts, the likeliest first; the first may be certain."""
        if rule := next((each for each in self._rules if each.holds(spent)), None):
            return [Suggestion(rule.account, "rule", certain=True)]
        judged = self._judge(spent)
        best = list(judged.likely)[:most]
        return [
            self._told(judged, account, certain=not n and self._is_certain(judged)) for n, account in enumerate(best)
        ]

    def learn(self, spent: Spent, account: str) -> None:
        """The owner, or what he let pass, has booked it there."""
        judged, right = self._judge(spent), _same(account)
        if judged.likely:
            self._count(judged, account)
            self._weigh(judged, right)
        run = self._runs[_key(spent)]
        keys = self._keys(spent) + ([("moved", run[-1])] if run and run[-1] != right else [])
        for side, key in keys:
            self._seen.setdefault((side, key), _Shares(_KEPT[side])).add(right)
        self._names.add(right, account)
        if right in self._spellings:
            self._changes = _STEADY * self._changes + (1 - _STEADY) * (self._spelt(right) != account)
        self._spellings[right].add(account)
        run.append(right)
        self._judged = None

    # how likely each account is

    def _judge(self, spent: Spent) -> _Judged:
        if self._judged is None or self._judged.spent is not spent:
            sides = self._sides(spent)
            says = self._says[self._experience(spent)]
            scores = {each: sum(says[side] * value for side, value in told.items()) for each, told in sides.items()}
            self._judged = _Judged(spent, sides, _probabilities(scores))
        return self._judged

    def _sides(self, spent: Spent) -> dict[str, dict[str, float]]:
        """Every account that comes into question, with what each side says of it (0 for nothing)."""
        found: dict[str, dict[str, float]] = defaultdict(dict)
        for side, shares in self._shares(spent).items():
            most = sorted(shares.items(), key=lambda each: (-each[1], each[0]))
            for account, share in most if side == "payee" else most[:_CONSIDERED]:
                found[account][side] = log(1 + share / _NOTHING)
                if side == "payee":
                    found[account]["known"] = 1.0
        return found

    def _shares(self, spent: Spent) -> dict[str, dict[str, float]]:
        told: dict[str, dict[str, float]] = {side: {} for side in _KEPT}
        told["name"], told["moved"] = self._names.said_by(_words(spent)), self._moved(spent)
        words = [key for side, key in self._keys(spent) if side == "words"]
        for side, key in self._keys(spent):
            if (seen := self._seen.get((side, key))) is None:
                continue
            if side == "words":  # a word that always means one account says more than one that means many
                for account, share in seen:
                    part = share * share * seen.surety / len(words)
                    told[side][account] = told[side].get(account, 0.0) + part
            elif side != "amount" or key.startswith("payee "):
                told[side] = dict(seen)
            elif not told[side]:
                told[side] = {account: share * _ANOTHERS_AMOUNT for account, share in seen}
        return told

    def _moved(self, spent: Spent) -> dict[str, float]:
        """Where payments of anybody went next, that had gone where this payee's went lately."""
        told: dict[str, float] = defaultdict(float)
        run = self._runs.get(_key(spent), [])[-_LATEST:]
        for account in run:
            for heir, share in self._seen.get(("moved", account), ()):
                told[heir] += share / len(run)
        return told

    def _keys(self, spent: Spent) -> list[tuple[str, str]]:
        """Under what a payment is remembered."""
        payee, amount, run = _key(spent), _plain_amount(spent.amount), self._runs.get(_key(spent))
        keys = [("payee", payee), ("lately", payee), ("recent", ""), ("size", _size(spent.amount))]
        keys += [("amount", f"payee {payee} {amount}"), ("amount", amount), ("head", _head(spent))]
        keys += [("after", run[-1])] if run else []
        keys += [("party", spent.party), ("group", _group(spent.party))] if spent.party else []
        keys += [("series", _series(spent.number))] if spent.number else []
        return keys + [("words", word) for word in _words(spent)]

    def _experience(self, spent: Spent) -> int:
        times = len(self._runs.get(_key(spent), ()))
        return (times > 0) + (times >= _FEW) + (times >= _SEVERAL)

    def _weigh(self, judged: _Judged, right: str) -> None:
        """The sides that spoke for the right account say more from now on, those that spoke for others less."""
        if right not in judged.sides:
            return
        says = self._says[self._experience(judged.spent)]
        for account, told in judged.sides.items():
            error = judged.likely[account] - (account == right)
            for side, value in told.items():
                says[side] -= _RATE * error * value

    # how sure that is

    def _is_certain(self, judged: _Judged) -> bool:
        """Whether all that was at least as sure was nearly always right, and this degree for itself is not bad.

        By the rule of conformal prediction: the next one counts as wrong beforehand, so a short past proves nothing.
        """
        degree = self._degree(judged)
        if degree is None or self._times(judged) < _TIMES:
            return False
        tried, right = (sum(counts) for counts in zip(*self._tried[: degree + 1], strict=True))
        wrong = tried - right + 1  # the next one counted as wrong: what is not known is not in its favour
        return wrong <= (1 - PRECISION) * (tried + 1) and self._is_tolerable(degree)

    def _is_tolerable(self, degree: int) -> bool:
        tried, right = self._tried[degree]
        return tried < _AT_LEAST or right >= _TOLERABLE * tried

    def _degree(self, judged: _Judged) -> int | None:
        """Which of the degrees of certainty its likeliest account has, written as it was of late."""
        best = next(iter(judged.likely), None)
        if best is None:
            return None
        spelling = max(share for _, share in self._spellings[best])
        sure = judged.likely[best] * spelling * (1 - _CHANGING * self._changes)
        return next((n for n, least in enumerate(_DEGREES) if sure >= least), None)

    def _times(self, judged: _Judged) -> int:
        return self._runs.get(_key(judged.spent), []).count(next(iter(judged.likely)))

    def _count(self, judged: _Judged, account: str) -> None:
        """What has become of the likeliest account."""
        degree = self._degree(judged)
        if degree is not None and self._times(judged) >= _TIMES:
            tried, right = self._tried[degree]
            is_right = self._spelt(next(iter(judged.likely))) == account
            self._tried[degree] = [tried * _LASTING + 1, right * _LASTING + is_right]

    # what is told

    def _told(self, judged: _Judged, account: str, *, certain: bool) -> Suggestion:
        run = self._runs.get(_key(judged.spent), [])
        written, times = self._spelt(account), run.count(account)
        if times:
            return Suggestion(written, "memory", times, certain, len(run))
        by = "words" if judged.sides[account].keys() & {"words", "head", "name"} else "habit"
        return Suggestion(written, by, certain=certain, of=len(run))

    def _spelt(self, account: str) -> str:
        """As it was written most of late."""
        return max(self._spellings[account], key=lambda each: each[1])[0]


def _probabilities(scores: Mapping[str, float]) -> dict[str, float]:
    """The likeliest first; they add up to one."""
    ordered = sorted(scores, key=lambda account: (-scores[account], account))
    parts = [exp(scores[account] - scores[ordered[0]]) for account in ordered]
    total = sum(parts)
    return {account: part / total for account, part in zip(ordered, parts, strict=True)}


def _key(spent: Spent) -> str:
    return _plain(spent.payee) or _plain(spent.text)


@lru_cache(maxsize=50000)
def _plain(name: str) -> str:
    return plain_name(name)


@lru_cache(maxsize=5000)
def _same(account: str) -> str:
    """One account, however its name is written."""
    return " ".join(account.casefold().split())


def _plain_amount(amount: Decimal) -> str:
    return str(amount.normalize()) if amount.is_finite() else ""


def _size(amount: Decimal) -> str:
    """Money in or out, and about how much."""
    return f"{amount < 0}{int(log2(abs(amount) + 1))}" if amount.is_finite() else ""


@lru_cache(maxsize=50000)
def _first_word(text: str) -> str:
    return next(iter(folded(text).split()), "")


def _group(party: str) -> str:
    """How the number of a party begins: of an IBAN the country and the bank."""
    return party[:2] + party[4:8] if party[:2].isalpha() else party[:4]


def _series(number: str) -> str:
    """What numbers of one series have in common."""
    return f"{len(number)} {number[:2]}"


@lru_cache(maxsize=5000)
def _stems(name: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in name_words(name) if len(word) > 2)


def _head(spent: Spent) -> str:
    return _first_word(spent.payee or spent.text)


def _words(spent: Spent) -> Sequence[str]:
    return _words_of(f"{spent.payee} {spent.text}")


@lru_cache(maxsize=50000)
def _words_of(text: str) -> tuple[str, ...]:
    return tuple(sorted(word for word in name_words(text) if len(word) > 2))
