"""What the owner's own mails teach: facts that no document holds, and what he always says or leaves out.

A lesson is a proposal with its sources. It changes nothing until the owner accepts it. What belongs to one customer
stays with that customer.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from core.figures import FigureKind, find_figures
from core.relative import find_relative
from core.sentences import size
from office.replies.asks import intent_of
from office.replies.audience import speaks_to_machines
from office.replies.changes import Change, Nature, Parts, parts_of
from office.replies.claims import ClaimKind, find_claims
from office.replies.glossary import matters_of
from office.replies.pairs import likeness, words_of
from office.replies.personal import Person, any_of, personal_parts

ALIKE = 0.8  # two sentences this alike, with the same claims, are one lesson
ENOUGH = 3  # mails that have to agree before a habit is proposed
LEAST_SHARED = 0.6  # of their words, for two sentences to be compared in order
MOSTLY = 0.6  # the part of the mails in which a habit shows
TELLING = 4  # words below which a sentence says nothing by itself
_DEED = any_of("deed")


class Kind(StrEnum):
    """What a lesson is (stable: the database holds these)."""

    FACT = "fact"
    PREFERENCE = "preference"
    PROCEDURE = "procedure"
    SAVED_REPLY = "saved-reply"


class Scope(StrEnum):
    """For whom a lesson holds."""

    ALL = "all"
    TOPIC = "topic"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class Lesson:
    """One thing learned. subject: the topic's intent or the customer's address, "" for all. about: what it is of.

    about: for a preference "greeting", "thanks", "closing", "name", "address", "length"; for a procedure "always-say"
    or "leave-out"; for a fact or a saved reply the topic's intent. sources: keys of the mails that teach it.
    """

    kind: Kind
    scope: Scope
    subject: str
    about: str
    words: str
    language: str
    sources: tuple[int, ...]

    @property
    def key(self) -> tuple[str, str, str, str, str, str]:
        """What makes it the same lesson however many mails teach it."""
        return (self.kind, self.scope, self.subject, self.about, self.words, self.language)


@dataclass(frozen=True, slots=True)
class OwnMail:
    """A mail that the owner sent. asks: (intent, words) of what he was asked; open_asks: those without evidence.

    changes: from the draft that he had, () where there was none or he sent it as it was. drafted: he had one.
    """

    key: int
    on: date
    language: str
    words: str
    person: Person
    asks: tuple[tuple[str, str], ...] = ()
    open_asks: tuple[tuple[str, str], ...] = ()
    changes: tuple[Change, ...] = ()
    drafted: bool = False

    @property
    def topics(self) -> frozenset[str]:
        """What he was asked about."""
        return frozenset(intent for intent, _ in self.asks)

    @property
    def parts(self) -> Parts:
        """Greeting, body, closing and name."""
        return parts_of(self.words)


@dataclass
class _Said:
    """A sentence with every mail in which the owner wrote nearly the same; the latest wording counts."""

    words: str
    language: str
    claims: frozenset[tuple[str, str]]
    mails: list[OwnMail] = field(default_factory=list)

    @cached_property
    def bag(self) -> frozenset[str]:
        """Its words in no order: two sentences that share few of them need not be compared further."""
        return frozenset(words_of(self.words))

    def holds(self, other: "_Said") -> bool:
        """Whether both say the same of the same figures."""
        if (other.language, other.claims) != (self.language, self.claims):
            return False
        shared = 2 * len(self.bag & other.bag)
        few = shared < LEAST_SHARED * (len(self.bag) + len(other.bag))
        return not few and likeness(other.words, self.words) >= ALIKE

    @property
    def sources(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(mail.key for mail in self.mails))

    @property
    def customers(self) -> frozenset[str]:
        return frozenset(mail.person.address for mail in self.mails)

    @property
    def topic(self) -> str:
        """What it answers: its own words say, else what was asked in most of its mails."""
        own = intent_of(self.words)
        asked = Counter(_topic_of(self.words, mail) for mail in self.mails)
        return own if own != "other" else asked.most_common(1)[0][0]


def facts(mails: Sequence[OwnMail], known: Collection[str] = ()) -> list[Lesson]:
    """Sentences that the owner put into drafts and that last. known: numbers that the firm tells everybody."""
    found = _gathered(mails, {Nature.ADDED, Nature.CORRECTED})
    people = frozenset(mail.person for mail in mails)
    made = (_fact(said, _is_personal(said, people, known)) for said in found if _lasts(said.words))
    return [fact for fact in made if fact is not None]


def procedures(mails: Sequence[OwnMail], known: Collection[str] = ()) -> list[Lesson]:
    """What he says again and again, and what he takes out again and again."""
    drafted = [mail for mail in mails if mail.drafted]
    return [
        *_habits(drafted, {Nature.ADDED}, "always-say", known),
        *_habits(drafted, {Nature.REMOVED}, "leave-out", known),
    ]


def _habits(
    mails: Sequence[OwnMail], natures: Collection[Nature], about: str, known: Collection[str]
) -> Iterator[Lesson]:
    for said in _gathered(mails, natures):
        if about == "always-say":
            said.mails = [mail for mail in said.mails if not _answers(said.words, mail)]
        if len(said.sources) < ENOUGH or (about == "always-say" and not _lasts(said.words)):
            continue
        scope, subject, among = _habit_scope(said, mails)
        people = frozenset(mail.person for mail in mails)
        personal = about == "always-say" and _is_personal(said, people, known)
        if len(said.sources) >= MOSTLY * among and (scope is Scope.CUSTOMER or not personal):
            yield Lesson(Kind.PROCEDURE, scope, subject, about, said.words, said.language, said.sources)


def _answers(words: str, mail: OwnMail) -> bool:
    """Whether a sentence closes a gap of that mail's draft: a fact then, no habit."""
    spoken = matters_of(words)
    return any(spoken & matters_of(text) for _, text in mail.open_asks)


def _habit_scope(said: _Said, mails: Sequence[OwnMail]) -> tuple[Scope, str, int]:
    """For the one customer, the topic that all its mails share, or all; and among how many mails it is a habit."""
    spoken = [mail for mail in mails if mail.language == said.language]
    if len(said.customers) == 1:
        (address,) = said.customers
        return Scope.CUSTOMER, address, sum(mail.person.address == address for mail in spoken)
    shared = frozenset.intersection(*(mail.topics for mail in said.mails)) - {"other"}
    topic = said.topic if said.topic in shared else next(iter(sorted(shared)), "")
    if not topic:
        return Scope.ALL, "", len(spoken)
    return Scope.TOPIC, topic, sum(topic in mail.topics for mail in spoken)


def _gathered(mails: Sequence[OwnMail], natures: Collection[Nature]) -> list[_Said]:
    found: list[_Said] = []
    for mail in sorted(mails, key=lambda one: (one.on, one.key), reverse=True):
        for change in mail.changes:
            if change.nature in natures:
                _add(found, " ".join((change.after or change.before).split()), mail)
    return found


def _add(found: list[_Said], words: str, mail: OwnMail) -> None:
    claims = frozenset((claim.kind.value, claim.value) for claim in find_claims(words))
    one = _Said(words, mail.language, claims)
    held = next((said for said in found if said.holds(one)), None)
    if held is None:
        found.append(held := one)
    held.mails.append(mail)


def _lasts(sentence: str) -> bool:
    """Whether a sentence still says something in a month: no day, no deed of that day, no question."""
    if size(sentence) < TELLING or sentence.rstrip().endswith(("?", "？")) or speaks_to_machines(sentence):
        return False
    dated = any(figure.kind is FigureKind.DATE for figure in find_figures(sentence))
    relative = any(reading[0][0] in "+-" for _, _, reading in find_relative(sentence))
    return not dated and not relative and not _DEED.search(sentence)


def _is_personal(said: _Said, people: Collection[Person], known: Collection[str]) -> bool:
    """Whether it names one of those who got it, by any part of his name, or anybody else by his whole name."""
    got = [mail.person for mail in said.mails]
    return bool(personal_parts(said.words, got, known)) or any(person.is_named(said.words) for person in people)


def _fact(said: _Said, personal: bool) -> Lesson | None:
    """What names one customer, or promises something to him alone, stays his; else it is of its topic, or for all.

    None for what names somebody and yet was told to several.
    """
    topic = said.topic
    promises = any(kind == ClaimKind.COMMITMENT for kind, _ in said.claims)
    if len(said.customers) == 1 and (personal or promises):
        scope, subject = Scope.CUSTOMER, next(iter(said.customers))
    elif personal:
        return None
    elif topic == "other" or len({_topic_of(said.words, mail) for mail in said.mails}) > 1:
        scope, subject = Scope.ALL, ""
    else:
        scope, subject = Scope.TOPIC, topic
    return Lesson(Kind.FACT, scope, subject, topic, said.words, said.language, said.sources)


def _topic_of(words: str, mail: OwnMail) -> str:
    """The ask of a mail that a sentence answers: the one with the most matters in common, an open one first."""
    spoken = matters_of(words)
    asks = [*mail.open_asks, *mail.asks]
    return max(asks, key=lambda ask: len(spoken & matters_of(ask[1])), default=("other", ""))[0]


def lessons(mails: Sequence[OwnMail], known: Collection[str] = ()) -> list[Lesson]:
    """Facts and procedures; a sentence that became a procedure is not proposed as a fact besides."""
    always = procedures(mails, known)
    spoken = {lesson.words for lesson in always if lesson.about == "always-say"}
    return [*always, *(lesson for lesson in facts(mails, known) if lesson.words not in spoken)]


def grouped(mails: Iterable[OwnMail]) -> dict[str, list[OwnMail]]:
    """The mails of each language."""
    found: defaultdict[str, list[OwnMail]] = defaultdict(list)
    for mail in mails:
        found[mail.language].append(mail)
    return dict(found)
