"""What an ask is looked for by: its words, the matters of trade behind them, and what stands beside it.

The words of the ask count, those around it less; a matter (core/glossary.toml) counts in any language.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from core.figures import Figure, FigureKind, find_figures
from core.patterns import regex
from kb.glossary import Matter
from kb.glossary import matters as called_in
from kb.judging import one_line
from kb.question import Question, akin, content_terms, understand
from office.app.reply_identity import Asking
from office.replies.asks import Ask, asks_by_itself, intent_of, matters_behind
from office.replies.glossary import is_small, matters_of, words_for

SHORT = 4  # an ask of fewer words says too little of what it is about
CONTEXT = 0.25  # how much the words around an ask count against its own
IMPLIED = 0.5  # … and how much what its intent implies
ELLIPTIC = 0.8  # … where it says little itself: "und was kostet das?"
TRANSLATED, UNTRANSLATED = 0.6, 0.3  # a word of the ask in a text of another language: the glossary knows it, or not
MOST_NAMES = 12  # names of the glossary in one search
_ASKED_ONCE = frozenset(
    {"price", "delivery-time", "opening", "closed", "how-often"}
)  # what the ask before wanted of the same thing
_OF_TIME = frozenset({"uhr", "uhrzeit", "time", "giờ", "gio", "点", "点钟"})
# "Có wifi không shop?" speaks to the firm, not of its shop.
_ADDRESSED = regex(r"\b(?:shop|tiệm|quán)\b(?=\s*(?:ơi|oi|ạ|à|nhé|nhỉ|nha|[,.!?;]|$))", re.IGNORECASE)
_UMLAUT, _DIGRAPH = (
    regex("[äöüß]", re.IGNORECASE),
    regex("(?<![aeäq])(?:ae|oe|ue)(?!l{1,2}(?:\\b|l))", re.IGNORECASE),
)
_MARKED = {"ae": "ä", "oe": "ö", "ue": "ü"}


@dataclass(frozen=True, slots=True)
class Saying:
    """One word or matter of an ask, as texts of one language may call it. weight: how much it counts."""

    matter: Matter
    weight: float


@dataclass(frozen=True)
class Wanted:
    """What an ask is looked for by. words, matters: with how much each counts.

    around: what stands beside it, and says what "it" is. bare: Vietnamese typed without marks. intent: what it is
    about by its own words, or, where they say little, by those around. rarity: of its words in the documents, 1 where
    they stand nowhere.
    """

    ask: Ask
    question: Question
    spoken: str
    words: tuple[str, ...]
    matters: Mapping[str, float]
    weights: Mapping[str, float] = field(default_factory=dict)
    language: str = ""
    around: str = ""
    bare: bool = False
    intent: str = "other"
    rarity: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, ask: Ask, asking: Asking, rarity: Callable[[Sequence[str]], Mapping[str, float]]) -> "Wanted":
        """rarity: of words in the documents, 1 where they stand nowhere."""
        text, bare = _typed(ask.text, asking.language), asking.bare
        question = replace(understand(text), language=asking.language)
        around = _typed(f"{asking.subject}\n{ask.before}", asking.language)
        own = [one for one in _telling(question.content, bare=bare) if one not in _asked_for(question)]
        named = matters_of(text, bare=bare)
        elliptic = len(own) + len(named) < SHORT - 1
        weight = ELLIPTIC if elliptic else CONTEXT
        beside = _telling(content_terms(around), bare=bare)
        rare = rarity([*own, *beside])
        weights = _context(beside, len(own), weight, rare) | dict.fromkeys(own, 1.0)
        own_kind = asks_by_itself(text, bare=bare)
        intent = ask.intent if (elliptic and not own_kind) or intent_of(text) != "other" else "other"
        implied = dict.fromkeys(matters_behind(intent), IMPLIED)
        spoken_of = matters_of(around, bare=bare) - (_ASKED_ONCE if own_kind else frozenset())
        matters = _context(spoken_of, len(named), weight) | implied | dict.fromkeys(named, 1.0)
        spoken = one_line(f"{ask.before} {text}") if len(question.content) < SHORT else one_line(text)
        words = tuple(weights)
        language = asking.language
        return cls(ask, question, spoken[:400], words, matters, weights, language, around, bare, intent, rare)

    @property
    def said(self) -> int:
        """How many words and matters the ask itself names."""
        return sum(weight == 1.0 for weight in (*self.matters.values(), *self.weights.values()))

    def sayings(self, language: str) -> tuple[Saying, ...]:
        """The ask's words, and those around it, as the glossary calls them in a language; what it does not know is
        worth little there, but for names and numbers.
        """
        if language not in self._sayings:
            self._sayings[language] = tuple(self._said_in(language))
        return self._sayings[language]

    @cached_property
    def _sayings(self) -> dict[str, tuple[Saying, ...]]:
        return {}

    def _said_in(self, language: str) -> Iterator[Saying]:
        beside = max((weight for weight in self.weights.values() if weight < 1.0), default=0.0)
        own = list(self._matters(self.question, language))
        around = replace(understand(self.around), language=self.language)
        context = [one for one in self._matters(around, language) if one not in own] if beside else []
        for matter, weight in [*((one, 1.0) for one in own), *((one, beside) for one in context)]:
            known = len(matter.called) > 1 or matter.called[0] not in self.weights
            yield Saying(matter, weight * (TRANSLATED if known and weight == 1.0 else UNTRANSLATED))

    def _matters(self, question: Question, language: str) -> Iterator[Matter]:
        """Those that are no matter of customers' mails, which count by themselves."""
        for one in called_in(question, language, bare=self.bare):
            if not any(is_small(name) or matters_of(name) & self.matters.keys() for name in one.called):
                yield one

    @cached_property
    def synonyms(self) -> dict[str, Matter]:
        """What else the glossary calls a word of the ask in its own language."""
        known = [one for one in called_in(self.question, self.language, bare=self.bare) if len(one.called) > 1]
        found = ((term, one) for term in self.weights for one in known if _is_among(term, one.called))
        return dict(found)

    @cached_property
    def figures(self) -> list[Figure]:
        """Durations that he names: "for three days" is told by the column "3 days"."""
        found = find_figures(self.question.text, self.language)
        return [figure for figure in found if figure.kind is FigureKind.DURATION]

    def queries(self, languages: Iterable[str]) -> Iterator[str]:
        """The ask as it was written, with what stands around it, and by its matters in each language."""
        yield self.question.text
        if self.spoken != self.question.text or self.ask.before:
            yield f"{self.ask.before} {self.question.text}"
        own = [matter for matter, weight in self.matters.items() if weight == 1.0] or list(self.matters)
        names = " ".join(self.question.names)
        for language in languages:
            words = [word for matter in own for word in words_for(matter, language)[:3]]
            known = [
                name for one in self.sayings(language) for name in one.matter.called if len(one.matter.called) > 1
            ]
            if words or known:
                yield f"{' '.join([*words, *known[:MOST_NAMES]])} {names}"


def _asked_for(question: Question) -> frozenset[str]:
    """Words that only ask: "giờ" of "mấy giờ", "time" of "what time" stand over every timetable."""
    return _OF_TIME if FigureKind.TIME in question.wants and FigureKind.DATE not in question.wants else frozenset()


def _is_among(term: str, names: Iterable[str]) -> bool:
    return any(term == name or akin(term, name) for name in names)


def _typed(text: str, language: str) -> str:
    """The text as it would be typed on a keyboard with all letters: "Raeder" is "Räder"; without whom it greets."""
    if language == "vi":
        return _ADDRESSED.sub("", text)
    if language != "de" or _UMLAUT.search(text):
        return text
    return _DIGRAPH.sub(lambda found: _MARKED[found[0].casefold()], text)


def _telling(terms: Iterable[str], *, bare: bool = False) -> list[str]:
    """Words that say what it is about, beyond the matters that the glossary knows."""
    return [term for term in terms if not is_small(term, bare=bare) and not matters_of(term, bare=bare)]


def _context(
    found: Iterable[str], own: int, weight: float, rarity: Mapping[str, float] | None = None
) -> dict[str, float]:
    """What stands around an ask, each with its weight: all together less than the ask's own words.

    rarity: what the documents know nothing of takes no weight from the rest.
    """
    around = list(found)
    known = sum((rarity or {}).get(word, 0.0) < 1.0 for word in around)
    return dict.fromkeys(around, min(weight, weight * max(1, own) / max(1, known)))
