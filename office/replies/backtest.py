"""Proof before trust: past mails drafted anew, counted per intent, with what chance leaves open."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from office.replies.asks import INTENTS
from office.replies.judging import Outcome

CERTAINTY = 1.959964  # standard normal quantile of a 95 % interval
READING = 1.0  # minutes that a draft which is right still takes
EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Rate:
    """A part of a whole, with the interval that holds the true share in 95 of 100 cases."""

    count: int
    of: int

    @property
    def share(self) -> float:
        """From 0 to 1; 0 of nothing."""
        return self.count / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's score interval (E. B. Wilson, JASA 22, 1927): honest for few cases and shares near 0 and 1."""
        if not self.of:
            return 0.0, 1.0
        square = CERTAINTY**2
        middle = self.count + square / 2
        spread = CERTAINTY * math.sqrt(self.count * (self.of - self.count) / self.of + square / 4)
        whole = self.of + square
        return max(0.0, (middle - spread) / whole), min(1.0, (middle + spread) / whole)

    def as_json(self) -> dict[str, Any]:
        """Shares with three decimals."""
        low, high = self.interval
        return {"count": self.count, "share": round(self.share, 3), "low": round(low, 3), "high": round(high, 3)}


@dataclass(frozen=True, slots=True)
class Open:
    """An ask that the documents did not answer, and what the owner answered to it then."""

    ask: str
    intent: str
    matters: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One mail that was replayed. day: ISO 8601, of the mail. outcome: of `Outcome`. draft, sent: the two texts."""

    key: str
    sender: str
    subject: str
    day: str
    language: str
    intents: tuple[str, ...]
    outcome: str
    reasons: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    against: tuple[tuple[str, str], ...] = ()
    open: tuple[Open, ...] = ()
    asked: str = ""
    draft: str = ""
    sent: str = ""

    def as_json(self) -> dict[str, Any]:
        """All of it, as the database and `kontor replies backtest` hold it."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Case":
        """From what `as_json` wrote."""
        facts: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in data.items()
        }
        facts["open"] = tuple(
            Open(one["ask"], one["intent"], tuple(one["matters"]), tuple(one["answers"])) for one in data["open"]
        )
        facts["against"] = tuple((ours, theirs) for ours, theirs in data["against"])
        return cls(**facts)


@dataclass(frozen=True, slots=True)
class Need:
    """What a document should say: how many mails wanted it, how they asked, what was answered."""

    intent: str
    matters: tuple[str, ...]
    mails: int
    asks: tuple[str, ...]
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Replay:
    """All cases of a back-test. waiting: exchanges that were not replayed yet, because it was stopped."""

    cases: tuple[Case, ...]
    waiting: int = 0
    minutes: float = 6.0

    def rates(self, intent: str = "") -> dict[Outcome, Rate]:
        """Each outcome among the mails of an intent, "" for all. A mail that asks two things counts for both."""
        among = [one for one in self.cases if not intent or intent in one.intents]
        counted = Counter(one.outcome for one in among)
        return {outcome: Rate(counted[outcome], len(among)) for outcome in Outcome}

    @property
    def intents(self) -> list[str]:
        """Those that occur, the most frequent first."""
        counted = Counter(intent for one in self.cases for intent in one.intents)
        return sorted(counted, key=lambda intent: (-counted[intent], INTENTS.index(intent)))

    @property
    def hours_saved(self) -> float:
        """A draft that is right saves all but the minute of reading it, one to be filled half of that."""
        counted = Counter(one.outcome for one in self.cases)
        each = max(0.0, self.minutes - READING)
        return (counted[Outcome.READY] * each + counted[Outcome.FILL] * each / 2) / 60

    def needs(self) -> list[Need]:
        """What documents would have helped most: open asks by their matters, the most wanted first."""
        groups: defaultdict[tuple[str, tuple[str, ...]], list[tuple[Case, Open]]] = defaultdict(list)
        for case in self.cases:
            for one in case.open:
                groups[one.intent, one.matters].append((case, one))
        found = [_need(*about, wanting) for about, wanting in groups.items()]
        return sorted(found, key=lambda one: (-one.mails, one.intent, one.matters))


def _need(intent: str, matters: tuple[str, ...], wanting: Sequence[tuple[Case, Open]]) -> Need:
    mails = len({case.key for case, _ in wanting})
    asks = _first(one.ask for _, one in wanting)
    return Need(intent, matters, mails, asks, _first(words for _, one in wanting for words in one.answers))


def _first(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))[:EXAMPLES]
