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
from kb.judging import headings, one_line, row_line
from kb.library import Hit
from kb.question import Question, Vocabulary, content_terms, understand
from office.replies.asks import Ask, matters_behind
from office.replies.glossary import is_small, matters_of, words_for

SHORT = 4  # an ask of fewer words says too little of what it is about
CONTEXT = 0.25  # how much the words around an ask count against its own
IMPLIED = 0.5  # … and how much what its intent implies
ELLIPTIC = 0.8  # … where it says little itself: "und was kostet das?"
NEARBY = 0.6  # a word that stands in the heading or the sentence before, against one in the sentence
MATTER = 2.0  # a matter of the glossary against a word
UNSAID = 0.8  # what an ask leaves unsaid: the less it says, the less sure is whatever matches it
ASIDE, MOST_ASIDE = 0.02, 4  # for each matter that a sentence speaks of and nobody asked about
FOREIGN = 0.85  # a sentence in another language against one in the customer's
OWN_LANGUAGE = 0.05
WANTED, LACKING = 0.08, -0.18
OTHER_DAY = -0.25
_BROKEN = re.compile(r"(?<=[\u3001-\u9fff\uff01-\uff5e]) (?=[\u3001-\u9fff])")  # a Chinese line's end is no space
FRAGMENT, TITLE = 4, 7  # words: what is shorter, without a full stop, says nothing by itself


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of a document, or a row of a table, that may answer an ask.

    score: 0 to 1, how much of the ask's words it speaks of. logit: the model's yes against its no, if it was asked.
    """

    quote: Quote
    language: str
    hit: Hit
    row: bool
    score: float
    logit: float | None = None

    @property
    def words(self) -> str:
        """As a reply quotes it: on one line; a row with its headers."""
        return row_line(self.hit) if self.row else _BROKEN.sub("", one_line(self.quote.text))


@dataclass(frozen=True)
class Asking:
    """The customer as far as he decides what he may be told. numbers: as `core.figures` reads them in his mail."""

    text: str
    subject: str
    language: str
    name: str = ""
    address: str = ""

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Order and invoice numbers that he names."""
        figures = find_figures(f"{self.subject}\n{self.text}")
        kinds = {FigureKind.CODE, FigureKind.NUMBER}
        return frozenset(f.value for f in figures if f.kind in kinds and sum(c.isdigit() for c in f.text) >= 4)

    def is_party(self, text: str) -> bool:
        """Whether a text names both this customer and a number that he wrote."""
        held = Vocabulary(text)
        named = [part for part in content_terms(self.name) if len(part) > 1]
        is_his = (len(named) > 1 and all(held.meets(part) == 1 for part in named)) or (
            bool(self.address) and self.address in text.casefold()
        )
        return is_his and bool(self.numbers & {figure.value for figure in find_figures(text)})


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence or a row on its way to a statement."""

    hit: Hit
    span: Span
    before: str = ""
    row: bool = False

    @property
    def text(self) -> str:
        return row_line(self.hit) if self.row else one_line(self.span.text)

    @property
    def around(self) -> str:
        name = self.hit.at.name.rpartition(".")[0].replace("_", " ")
        return "\n".join([name, *headings(self.hit), self.before])


@dataclass(frozen=True)
class Wanted:
    """What an ask is looked for by. words, matters: with how much each counts."""

    ask: Ask
    question: Question
    spoken: str
    words: tuple[str, ...]
    matters: Mapping[str, float]
    weights: Mapping[str, float] = field(default_factory=dict)
    language: str = ""

    @classmethod
    def of(cls, ask: Ask, asking: Asking) -> "Wanted":
        question = replace(understand(ask.text), language=asking.language)
        around = f"{asking.subject}\n{ask.before}"
        own = _telling(question.content)
        named = matters_of(ask.text)
        weight = ELLIPTIC if len(own) + len(named) < SHORT - 1 else CONTEXT
        beside = _telling(content_terms(around))
        weights = _context(beside, len(own), weight) | dict.fromkeys(own, 1.0)
        implied = dict.fromkeys(matters_behind(ask.intent), IMPLIED)
        matters = _context(matters_of(around), len(named), weight) | implied | dict.fromkeys(named, 1.0)
        spoken = one_line(f"{ask.before} {ask.text}") if len(question.content) < SHORT else one_line(ask.text)
        return cls(ask, question, spoken[:400], tuple(weights), matters, weights, asking.language)

    @property
    def said(self) -> int:
        """How many words and matters the ask itself names."""
        return sum(weight == 1.0 for weight in (*self.matters.values(), *self.weights.values()))

    def queries(self, languages: Iterable[str]) -> Iterator[str]:
        """The ask as it was written, with what stands around it, and by its matters in each language."""
        yield self.ask.text
        if self.spoken != self.ask.text or self.ask.before:
            yield f"{self.ask.before} {self.ask.text}"
        own = [matter for matter, weight in self.matters.items() if weight == 1.0] or list(self.matters)
        names = " ".join(self.question.names)
        for language in languages:
            words = [word for matter in own for word in words_for(matter, language)[:3]]
            if words:
                yield f"{' '.join(words)} {names}"


def _telling(terms: Iterable[str]) -> list[str]:
    """Words that say what it is about, beyond the matters that the glossary knows."""
    return [term for term in terms if not is_small(term) and not matters_of(term)]


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
    held, near = Vocabulary(piece.text), Vocabulary(piece.around)
    foreign = bool(piece.hit.language and piece.hit.language != wanted.language)
    for term, weight in wanted.weights.items():
        weigh = weight * (0.25 + 0.75 * rarity.get(term, 1.0)) * (0.3 if foreign else 1.0)
        whole += weigh
        met += weigh * max(held.meets(term), NEARBY * near.meets(term))
    score = met / (whole + UNSAID) * (FOREIGN if foreign else 1.0)
    score += _bonus(wanted, piece, foreign)
    if not piece.row:
        score -= ASIDE * min(MOST_ASIDE, len(matters - wanted.matters.keys()))
    at = piece.hit.at
    quote = Quote(
        Position(at.document, at.name, at.page, at.start + piece.span.start, piece.span.length), piece.span.text
    )
    return Statement(quote, piece.hit.language, piece.hit, piece.row, max(0.0, min(1.0, score)))


def _bonus(wanted: Wanted, piece: Piece, foreign: bool) -> float:
    bonus = 0.0 if foreign else OWN_LANGUAGE
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
