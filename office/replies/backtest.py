"""Proof before trust: past mails drafted anew, counted per intent, with what chance leaves open."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from office.replies.asks import INTENTS
from office.replies.judging import Outcome
from office.replies.numbers import FILL, READY, USUAL_MINUTES, Share

EXAMPLES = 3


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

    def rates(self, intent: str = "") -> dict[Outcome, Share]:
        """Each outcome among the mails of an intent, "" for all. A mail that asks two things counts for both."""
        among = [one for one in self.cases if not intent or intent in one.intents]
        counted = Counter(one.outcome for one in among)
        return {outcome: Share(counted[outcome], len(among)) for outcome in Outcome}

    @property
    def intents(self) -> list[str]:
        """Those that occur, the most frequent first."""
        counted = Counter(intent for one in self.cases for intent in one.intents)
        return sorted(counted, key=lambda intent: (-counted[intent], INTENTS.index(intent)))

    @property
    def hours_saved(self) -> float:
        """Against writing by hand, what a draft that is right, and one to be filled, still take (`numbers.py`)."""
        counted = Counter(one.outcome for one in self.cases)
        kinds = ((Outcome.READY, READY), (Outcome.FILL, FILL))
        return (
            sum(counted[outcome] * max(0.0, self.minutes - float(USUAL_MINUTES[work])) for outcome, work in kinds)
            / 60
        )

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
