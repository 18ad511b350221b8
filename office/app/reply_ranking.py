"""How much a sentence of a document speaks of what a customer asks: by words, by matters of trade, by figures.

The words of the ask count, those around it less; a matter (core/glossary.toml) counts in any language.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from core.evidence import Position, Quote
from core.figures import Figure, FigureKind, find_figures
from core.patterns import regex
from core.sentences import Span, size
from core.terms import clean, plain
from kb.judging import headings, one_line, row_line
from kb.library import Hit
from kb.question import Vocabulary
from office.app.reply_identity import Proof
from office.app.reply_wanted import UNTRANSLATED, Wanted
from office.replies.glossary import matters_of
from office.replies.rows import is_priced

NEARBY = 0.6  # a word that stands in the heading or the sentence before, against one in the sentence
# A sentence with an amount speaks of a price, whatever its words; a row's amount is one.
SHOWN_BY = {
    FigureKind.MONEY: ("price", 0.8),
    FigureKind.PERCENT: ("discount", 0.5),
    FigureKind.TIME: ("opening", 0.6),
}
MATTER = 2.0  # a matter of the glossary against a word
UNSAID = 0.8  # what an ask leaves unsaid: the less it says, the less sure is whatever matches it
ASIDE, MOST_ASIDE = 0.02, 4  # for each matter that a sentence speaks of and nobody asked about
SYNONYM = 0.8  # another word of the glossary for the same
FOREIGN = 0.85  # a sentence in another language against one in the customer's
OWN_LANGUAGE = 0.05
WANTED, LACKING = 0.08, -0.18
OTHER_DAY = -0.25
OWN_RECORD = 0.3  # his own order's row, where he asks for its state or says little: "and when is it ready?"
_OF_AN_ORDER = {"order-state", "delivery-time", "payment"}
ENOUGH = 3  # words and matters of an ask, for words alone to be sure of its answer
_HAN = regex("[\u3400-\u9fff]")
_BROKEN = regex(r"(?<=[\u3001-\u9fff\uff01-\uff5e]) (?=[\u3001-\u9fff])")  # a Chinese line's end is no space
# A percentage that takes nothing off: a range, moisture, alcohol, a tax, interest, a part to be paid.
_NO_DISCOUNT = regex(
    r"\d\s?%?\s?(?:[-–—~]|bis|to|đến|tới|至|到)\s?\d[\d.,]*\s?(?:%|prozent|percent)"
    r"|feucht|humid|moistur|alko?hol|vol\b|steuer|\btax|\b(?:vat|gst|hst|mwst|ust|vol|abv)\b|zins|interest|tolera"
    r"|độ ẩm|nồng độ|\bcồn\b|thuế|lãi suất|湿度|水分|酒精|税|利率|利息|误差",
    re.IGNORECASE,
)
# A street with its number, a town with its code: "1184 Danforth Avenue", "39052 Kaltern", "LD3 8LA", "新厂西路150号".
_ADDRESS = regex(
    r"\b\d{1,5}[a-z]? (?:[NSEW]{1,2}\.? )?(?:[A-Z]\w+ ){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Way|Quay|Place|Square|Court|Crescent|Terrace|Boulevard|Blvd|Highway|Hwy)\b"
    r"|(?:[Ss]tra(?:ß|ss)e|[Gg]asse|weg|Weg|platz|Platz|[Aa]llee|damm) \d|\b\d{4,5} [A-ZÄÖÜ][a-zäöüß]{2,}"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
    r"|\b[Ss]ố \d+,? |\d+ đường |[路街道巷]\d+号"
)
# Days about Christmas and the turn of the year: "Closed from 23 December to 3 January" speaks of both.
_YEARS_END = regex(
    r"\b(?:2[1-9]|3[01])(?:\.|st|nd|rd|th)? ?(?:of )?(?:dez|dec)|\bdec(?:ember|\.)? (?:2[1-9]|3[01])\b"
    r"|\b(?:2[1-9]|3[01])(?:/| tháng )12\b|12月(?:2[1-9]|3[01])日?",
    re.IGNORECASE,
)
PLACED = 0.8  # how surely a sentence with an address tells where something is, one with a day of which feast
_RUN_IN = regex(r"(?:§\s*\d{1,2}[.)]?|\d{1,2}[.)])\s+(?:[^\W\d_][\w&/-]*\s?){1,4}[.:]?")
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
    def asks(self) -> bool:
        """A question of the document's own answers nothing; what comes behind it stands under it."""
        return self.text.rstrip(" *_").endswith(("?", "？"))

    @property
    def kinds(self) -> frozenset[FigureKind]:
        """Of its figures; a number under "Preis (EUR)" is money."""
        kinds = _kinds(self.text)
        return kinds | {FigureKind.MONEY} if self.row and is_priced(self.text) else kinds

    @property
    def around(self) -> str:
        name = self.hit.at.name.rpartition(".")[0].replace("_", " ")
        return "\n".join([name, *headings(self.hit), self.before])


def scored(wanted: Wanted, pieces: Sequence[Piece]) -> list[Statement]:
    """Every piece with the part of the ask's words and matters that it speaks of, rare ones counting for more."""
    spoken = [_spoken_of(piece) for piece in pieces]
    common = Counter(matter for matters in spoken for matter in matters)
    weights = {matter: weight * _rare(common[matter], len(pieces)) for matter, weight in wanted.matters.items()}
    return [_statement(wanted, piece, matters, weights) for piece, matters in zip(pieces, spoken, strict=True)]


def _spoken_of(piece: Piece) -> frozenset[str]:
    """The matters of a piece; an amount in a table's row is a price, also under "6 days" or "Express"."""
    matters = matters_of(piece.text)
    return matters | {"price"} if piece.row and FigureKind.MONEY in piece.kinds else matters


def _shown(piece: Piece) -> dict[str, float]:
    """What the figures of a sentence show it to speak of, with how surely."""
    if piece.row:
        return {}
    kinds = _kinds(piece.text) & SHOWN_BY.keys()
    if _NO_DISCOUNT.search(piece.text):
        kinds -= {FigureKind.PERCENT}
    shown = {SHOWN_BY[kind][0]: SHOWN_BY[kind][1] for kind in kinds}
    if _YEARS_END.search(piece.text):
        shown |= {"christmas": PLACED, "new-year": PLACED}
    return shown | ({"directions": PLACED} if _ADDRESS.search(piece.text) else {})


@lru_cache(maxsize=4096)
def _figures(text: str) -> tuple[Figure, ...]:
    """A text's figures: every ask of a mail looks at the same sentences."""
    return tuple(find_figures(text))


def _kinds(text: str) -> frozenset[FigureKind]:
    return frozenset(figure.kind for figure in _figures(text))


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
) -> Statement:
    degrees = dict.fromkeys(matters_of(piece.around), NEARBY)
    degrees = {**degrees, **_shown(piece), **dict.fromkeys(matters, 1.0)}
    met = MATTER * sum(weight * degrees.get(matter, 0.0) for matter, weight in weights.items())
    whole = MATTER * sum(weights.values())
    foreign = bool(piece.language and piece.language != wanted.language)
    counted = _sayings_met(wanted, piece) if foreign else _words_met(wanted, piece)
    held = _figures(piece.text) if wanted.figures else ()
    named = (Met(figure.text, 1.0, float(any(one.agrees(figure) for one in held))) for figure in wanted.figures)
    told = [*counted, *named]
    whole += sum(one.weight * (1.0 if one.counts else one.share) for one in told)
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
    """A word of an ask: what it counts, how well a piece meets it, and whether the ask itself says it.

    counts: whether it is missed where a piece does not speak of it: not a word beside the ask that no document knows.
    """

    word: str
    weight: float
    share: float
    own: bool = True
    counts: bool = True


def _words_met(wanted: Wanted, piece: Piece) -> Iterator[Met]:
    """Each word, in a piece of the ask's own language."""
    write = _without_marks if wanted.bare else clean
    text = write(piece.text)
    held, near = Vocabulary(text), Vocabulary(write(piece.around))
    for term, weight in wanted.weights.items():
        also = wanted.synonyms.get(term)
        share = max(held.meets(term), SYNONYM * also.met_by(held, text) if also else 0.0, NEARBY * near.meets(term))
        rare, own = wanted.rarity.get(term, 1.0), weight == 1.0
        yield Met(term, weight * _telling_of(term, rare), share, own, own or rare < 1.0)


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
        bonus += OWN_RECORD * (wanted.said < ENOUGH or wanted.intent in _OF_AN_ORDER)
    if piece.text.rstrip(" *_").endswith((":", "：")) or is_run_in(piece.text):
        bonus -= 0.4  # a heading answers nothing
    if _is_fragment(piece):
        bonus -= 0.25  # a list's item without its sentence, a letterhead
    if wanted.question.wants:
        bonus += WANTED if piece.kinds & wanted.question.wants else LACKING
        bonus += OTHER_DAY * _is_of_another_day(wanted, _figures(piece.text))
    return bonus


def _is_of_another_day(wanted: Wanted, figures: Sequence[Figure]) -> bool:
    """Whether it holds for a day that nobody asked about: "Samstag, 5. Dezember: bis 18 Uhr"."""
    days = [figure for figure in figures if figure.kind is FigureKind.DATE]
    if FigureKind.DATE in wanted.question.wants or not days:
        return False
    return not any(day.agrees(asked) for day in days for asked in find_figures(wanted.spoken))


def is_run_in(text: str) -> bool:
    """Whether it is a heading that runs into its paragraph: "3. Notice.", "§ 4 Visa."."""
    return bool(_RUN_IN.fullmatch(text.strip()))


def _is_fragment(piece: Piece) -> bool:
    """A list's item without its sentence, a title, a letterhead."""
    if piece.row:
        return False
    closed = piece.text.rstrip().endswith((".", "!", "。", "！", "；", ";"))
    long = FRAGMENT if closed or _figures(piece.text) else TITLE
    return size(piece.text) < long or piece.text.count("·") > 1
