"""How much a sentence of a document speaks of what a customer asks: by words, by matters of trade, by figures.

The words of the ask count, those around it less; a matter (core/glossary.toml) counts in any language.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from core.evidence import Position, Quote
from core.figures import Figure, FigureKind, find_figures
from core.sentences import Span, size
from core.terms import clean, plain
from kb.glossary import Matter
from kb.glossary import matters as called_in
from kb.judging import headings, one_line, row_line
from kb.library import Hit
from kb.question import Question, Vocabulary, akin, content_terms, understand
from office.app.reply_identity import Asking, Proof
from office.replies.asks import Ask, asks_by_itself, intent_of, matters_behind
from office.replies.audience import is_personal_column
from office.replies.glossary import is_small, matters_of, words_for

SHORT = 4  # an ask of fewer words says too little of what it is about
CONTEXT = 0.25  # how much the words around an ask count against its own
IMPLIED = 0.5  # … and how much what its intent implies
ELLIPTIC = 0.8  # … where it says little itself: "und was kostet das?"
NEARBY = 0.6  # a word that stands in the heading or the sentence before, against one in the sentence
MATTER = 2.0  # a matter of the glossary against a word
UNSAID = 0.8  # what an ask leaves unsaid: the less it says, the less sure is whatever matches it
ASIDE, MOST_ASIDE = 0.02, 4  # for each matter that a sentence speaks of and nobody asked about
SYNONYM = 0.8  # another word of the glossary for the same
TRANSLATED, UNTRANSLATED = 0.6, 0.3  # a word of the ask in a text of another language: the glossary knows it, or not
MOST_NAMES = 12  # names of the glossary in one search
FOREIGN = 0.85  # a sentence in another language against one in the customer's
OWN_LANGUAGE = 0.05
WANTED, LACKING = 0.08, -0.18
OTHER_DAY = -0.25
OWN_RECORD = 0.3  # his own order's row, where he asks for its state or says little: "and when is it ready?"
_OF_AN_ORDER = {"order-state", "delivery-time", "payment"}
_ASKED_ONCE = frozenset(
    {"price", "delivery-time", "opening", "closed"}
)  # what the ask before wanted of the same thing
ENOUGH = 3  # words and matters of an ask, for words alone to be sure of its answer
_UMLAUT, _DIGRAPH = (
    re.compile("[äöüß]", re.IGNORECASE),
    re.compile("(?<![aeäq])(?:ae|oe|ue)(?!l{1,2}(?:\\b|l))", re.IGNORECASE),
)
_HAN = re.compile("[\u3400-\u9fff]")
_MARKED = {"ae": "ä", "oe": "ö", "ue": "ü"}
_BROKEN = re.compile(r"(?<=[\u3001-\u9fff\uff01-\uff5e]) (?=[\u3001-\u9fff])")  # a Chinese line's end is no space
MEANING, SETTING = 0.55, 0.35  # what likeness of meaning adds to a score: the sentence's, and its passage's
AFFIRMED = 0.2  # … and the sentence's, where it is to be sure
UNLIKE = 0.2  # what any two texts have of likeness
SPOKEN = 0.75  # how well a word must be met for a statement to speak of it
FRAGMENT, TITLE = 4, 7  # words: what is shorter, without a full stop, says nothing by itself


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of a document, or a row of a table, that may answer an ask.

    score: 0 to 1, how much of the ask's words it speaks of. logit: the model's yes against its no, if it was asked.
    proof: what makes it the customer's own, where it concerns one party alone. speaks: the ask's own words and
    matters that stand in it, with what each counts. likeness, setting: how near it, and the passage in which it
    stands, are in meaning to the ask, -1 to 1.
    """

    quote: Quote
    language: str
    hit: Hit
    row: bool
    score: float
    logit: float | None = None
    proof: Proof = Proof.NONE
    speaks: Mapping[str, float] = field(default_factory=dict)
    likeness: float = 0.0
    setting: float = 0.0

    @property
    def worth(self) -> float:
        """By what it is ranked, meaning on top of words: who asks in an idiom shares no word with his answer."""
        return self.score + MEANING * _like(self.likeness) + SETTING * _like(self.setting)

    @property
    def firmness(self) -> float:
        """By what it is sure. Meaning counts little: two sentences on one matter are alike, and say otherwise."""
        return self.score + AFFIRMED * _like(self.likeness)

    @property
    def words(self) -> str:
        """As a reply quotes it: on one line; a row with its headers."""
        return row_line(self.hit) if self.row else _BROKEN.sub("", one_line(self.quote.text))


def _like(measured: float) -> float:
    return max(0.0, measured - UNLIKE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence or a row on its way to a statement. language: its document's where it says too little itself."""

    hit: Hit
    span: Span
    before: str = ""
    row: bool = False
    language: str = ""
    proof: Proof = Proof.NONE

    @property
    def text(self) -> str:
        return row_line(self.hit) if self.row else one_line(self.span.text)

    @property
    def around(self) -> str:
        name = self.hit.at.name.rpartition(".")[0].replace("_", " ")
        return "\n".join([name, *headings(self.hit), self.before])


@dataclass(frozen=True, slots=True)
class Saying:
    """One word or matter of an ask, as texts of one language may call it. weight: how much it counts."""

    matter: Matter
    weight: float


@dataclass(frozen=True)
class Wanted:
    """What an ask is looked for by. words, matters: with how much each counts.

    around: what stands beside it, and says what "it" is. bare: Vietnamese typed without marks.
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

    @classmethod
    def of(cls, ask: Ask, asking: Asking) -> "Wanted":
        text, bare = _typed(ask.text, asking.language), asking.bare
        question = replace(understand(text), language=asking.language)
        around = _typed(f"{asking.subject}\n{ask.before}", asking.language)
        own = _telling(question.content, bare=bare)
        named = matters_of(text, bare=bare)
        elliptic = len(own) + len(named) < SHORT - 1
        weight = ELLIPTIC if elliptic else CONTEXT
        beside = _telling(content_terms(around), bare=bare)
        weights = _context(beside, len(own), weight) | dict.fromkeys(own, 1.0)
        own_kind = asks_by_itself(text, bare=bare)
        intent = ask.intent if (elliptic and not own_kind) or intent_of(text) != "other" else "other"
        implied = dict.fromkeys(matters_behind(intent), IMPLIED)
        spoken_of = matters_of(around, bare=bare) - (_ASKED_ONCE if own_kind else frozenset())
        matters = _context(spoken_of, len(named), weight) | implied | dict.fromkeys(named, 1.0)
        spoken = one_line(f"{ask.before} {text}") if len(question.content) < SHORT else one_line(text)
        return cls(ask, question, spoken[:400], tuple(weights), matters, weights, asking.language, around, bare)

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


def _is_among(term: str, names: Iterable[str]) -> bool:
    return any(term == name or akin(term, name) for name in names)


def _typed(text: str, language: str) -> str:
    """The text as it would be typed on a keyboard with all letters: "Raeder" is "Räder"."""
    if language != "de" or _UMLAUT.search(text):
        return text
    return _DIGRAPH.sub(lambda found: _MARKED[found[0].casefold()], text)


def _telling(terms: Iterable[str], *, bare: bool = False) -> list[str]:
    """Words that say what it is about, beyond the matters that the glossary knows."""
    return [term for term in terms if not is_small(term) and not matters_of(term, bare=bare)]


def _context(found: Iterable[str], own: int, weight: float) -> dict[str, float]:
    """What stands around an ask, each with its weight: all together less than the ask's own words."""
    around = list(found)
    return dict.fromkeys(around, min(weight, weight * max(1, own) / max(1, len(around))))


def scored(wanted: Wanted, pieces: Sequence[Piece], rarity: Mapping[str, float]) -> list[Statement]:
    """Every piece with the part of the ask's words and matters that it speaks of, rare ones counting for more."""
    spoken = [matters_of(piece.text) for piece in pieces]
    common = Counter(matter for matters in spoken for matter in matters)
    weights = {matter: weight * _rare(common[matter], len(pieces)) for matter, weight in wanted.matters.items()}
    return [
        _statement(wanted, piece, matters, weights, rarity) for piece, matters in zip(pieces, spoken, strict=True)
    ]


def _rare(count: int, among: int) -> float:
    """From 0.4 for what stands everywhere to 1 for what stands once."""
    if among < 2:
        return 1.0
    return 0.4 + 0.6 * (1 - math.log1p(count) / math.log1p(among))


def _statement(
    wanted: Wanted,
    piece: Piece,
    matters: frozenset[str],
    weights: Mapping[str, float],
    rarity: Mapping[str, float],
) -> Statement:
    around = matters_of(piece.around)
    met = MATTER * sum(w * (1.0 if m in matters else NEARBY if m in around else 0.0) for m, w in weights.items())
    whole = MATTER * sum(weights.values())
    foreign = bool(piece.language and piece.language != wanted.language)
    counted = _sayings_met(wanted, piece) if foreign else _words_met(wanted, piece, rarity)
    held = find_figures(piece.text) if wanted.figures else []
    named = (Met(figure.text, 1.0, float(any(one.agrees(figure) for one in held))) for figure in wanted.figures)
    told = [*counted, *named]
    whole += sum(one.weight for one in told)
    met += sum(one.weight * one.share for one in told)
    score = met / (whole + UNSAID) * (FOREIGN if foreign else 1.0)
    score += _bonus(wanted, piece, foreign)
    if not piece.row:
        score -= ASIDE * min(MOST_ASIDE, len(matters - wanted.matters.keys()))
    at = piece.hit.at
    quote = Quote(
        Position(at.document, at.name, at.page, at.start + piece.span.start, piece.span.length), piece.span.text
    )
    score = max(0.0, min(1.0, score))
    own = {matter: MATTER * weights[matter] for matter in matters if wanted.matters.get(matter) == 1.0}
    speaks = own | {one.word: one.weight for one in told if one.own and one.share >= SPOKEN}
    return Statement(quote, piece.language, piece.hit, piece.row, score, proof=piece.proof, speaks=speaks)


@dataclass(frozen=True, slots=True)
class Met:
    """A word of an ask: what it counts, how well a piece meets it, and whether the ask itself says it."""

    word: str
    weight: float
    share: float
    own: bool = True


def _words_met(wanted: Wanted, piece: Piece, rarity: Mapping[str, float]) -> Iterator[Met]:
    """Each word, in a piece of the ask's own language."""
    write = _without_marks if wanted.bare else clean
    text = write(piece.text)
    held, near = Vocabulary(text), Vocabulary(write(piece.around))
    for term, weight in wanted.weights.items():
        also = wanted.synonyms.get(term)
        share = max(held.meets(term), SYNONYM * also.met_by(held, text) if also else 0.0, NEARBY * near.meets(term))
        yield Met(term, weight * _telling_of(term, rarity.get(term, 1.0)), share, weight == 1.0)


def _without_marks(text: str) -> str:
    return plain(clean(text))


def _telling_of(term: str, rare: float) -> float:
    """How much a word tells. A pair of Chinese characters that stands nowhere may be no word at all."""
    return UNTRANSLATED if rare == 1.0 and _HAN.match(term) else 0.25 + 0.75 * rare


def _sayings_met(wanted: Wanted, piece: Piece) -> Iterator[Met]:
    """Each word, as the language of the piece calls it."""
    text, around = clean(piece.text), clean(piece.around)
    held, near = Vocabulary(text), Vocabulary(around)
    for one in wanted.sayings(piece.language):
        share = max(one.matter.met_by(held, text), NEARBY * one.matter.met_by(near, around))
        yield Met(one.matter.called[0], one.weight, share, one.weight >= UNTRANSLATED)


def _bonus(wanted: Wanted, piece: Piece, foreign: bool) -> float:
    bonus = 0.0 if foreign else OWN_LANGUAGE
    if piece.row and piece.proof is not Proof.NONE:
        bonus += OWN_RECORD * (wanted.said < ENOUGH or wanted.ask.intent in _OF_AN_ORDER)
    if piece.text.rstrip().endswith(("?", "？", ":", "：")):
        bonus -= 0.4  # a question or a heading answers nothing
    if _is_fragment(piece):
        bonus -= 0.25  # a list's item without its sentence, a letterhead
    if wanted.question.wants:
        figures = find_figures(piece.text)
        bonus += WANTED if {figure.kind for figure in figures} & wanted.question.wants else LACKING
        bonus += OTHER_DAY * _is_of_another_day(wanted, figures)
    return bonus


def _is_of_another_day(wanted: Wanted, figures: Sequence[Figure]) -> bool:
    """Whether it holds for a day that nobody asked about: "Samstag, 5. Dezember: bis 18 Uhr"."""
    days = [figure for figure in figures if figure.kind is FigureKind.DATE]
    if FigureKind.DATE in wanted.question.wants or not days:
        return False
    return not any(day.agrees(asked) for day in days for asked in find_figures(wanted.spoken))


def _is_fragment(piece: Piece) -> bool:
    """A list's item without its sentence, a title, a letterhead."""
    if piece.row:
        return False
    closed = piece.text.rstrip().endswith((".", "!", "。", "！", "；", ";"))
    long = FRAGMENT if closed or find_figures(piece.text) else TITLE
    return size(piece.text) < long or piece.text.count("·") > 1


def row_words(line: str) -> str:
    """A table's row as a customer reads it: without who he is.

    A title with figures stays out, too: the cited row does not hold them.
    """
    title, *cells = [cell for cell in line.split(" | ") if not is_personal_column(cell.partition(": ")[0])] or [""]
    says_more = ": " not in title and bool(cells) and bool(find_figures(title))
    return "; ".join(cells if says_more else [title, *cells])
