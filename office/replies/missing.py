"""What customers asked and no document says: like asks of all languages in one group, the commonest first."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from core.terms import terms
from office.replies.glossary import is_small, matters_of

TOGETHER = 0.5  # the part of their subjects that two asks share to be one topic
_MATTER = 2.0  # a matter of the glossary against a word: it is the same in every language
_SHORTEST = 4  # letters of a word that says what an ask is about


@dataclass(frozen=True, slots=True)
class Unanswered:
    """An ask without evidence. mail: the number of the mail that asked. unsure: something was found, no answer."""

    mail: int
    text: str
    intent: str
    language: str
    on: date
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """What is missing: an intent with the asks that want it, the latest first."""

    intent: str
    asks: tuple[Unanswered, ...]

    @property
    def mails(self) -> tuple[int, ...]:
        """The mails that asked, each once."""
        return tuple(dict.fromkeys(ask.mail for ask in self.asks))

    @property
    def example(self) -> Unanswered:
        """The ask that says most plainly what all want: the shortest of the middle."""
        return sorted(self.asks, key=lambda ask: (len(ask.text), ask.mail))[len(self.asks) // 2]


@dataclass
class _Group:
    asks: list[Unanswered] = field(default_factory=list)
    subjects: Counter[str] = field(default_factory=Counter)

    def share(self, subjects: Sequence[str], intent: str) -> float:
        """How much of an ask's subjects most of the group speak of, weighed; an intent of its own counts as one."""
        most = {subject for subject, count in self.subjects.items() if count * 2 >= len(self.asks)}
        both, either = most & set(subjects), most | set(subjects)
        named = _MATTER * (intent == self.intent != "other")
        return (sum(map(_weight, both)) + named) / (sum(map(_weight, either)) + _MATTER * (intent != "other") or 1)

    @property
    def intent(self) -> str:
        return Counter(ask.intent for ask in self.asks).most_common(1)[0][0]

    def add(self, ask: Unanswered, subjects: Sequence[str]) -> None:
        self.asks.append(ask)
        self.subjects.update(set(subjects))


def gaps(asks: Iterable[Unanswered]) -> list[Gap]:
    """The topics that documents lack, the one that most mails asked for first."""
    groups: list[_Group] = []
    for ask in sorted(asks, key=lambda one: (one.on, one.mail)):
        subjects = subjects_of(ask.text)
        near = [(group.share(subjects, ask.intent), group) for group in groups]
        share, best = max(near, key=lambda found: found[0], default=(0.0, None))
        if best is None or share < TOGETHER:
            groups.append(best := _Group())
        best.add(ask, subjects)
    found = [Gap(group.intent, tuple(reversed(group.asks))) for group in groups]
    return sorted(found, key=lambda gap: -len(gap.mails))


def subjects_of(text: str) -> tuple[str, ...]:
    """What an ask is about: matters of trade, the same in every language, and the words that the glossary lacks."""
    matters = tuple(f"={matter}" for matter in matters_of(text))
    words = (term for term in dict.fromkeys(terms(text)) if len(term) >= _SHORTEST or not term.isascii())
    own = tuple(word for word in words if not is_small(word) and len(word) > 1 and not matters_of(word))
    return (*matters, *own)


def _weight(subject: str) -> float:
    return _MATTER if subject.startswith("=") else 0.5
