"""What a question asks for, as far as words tell: its language, words, names, and the kind of figure it wants."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from core import terms
from core.figures import Figure, FigureKind, find_figures
from core.patterns import regex
from kb.language import detect

WORDS: dict[str, Any] = tomllib.loads((resources.files("kb") / "asking_words.toml").read_text(encoding="utf-8"))


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """One pattern that finds any of these, without regard to capitals."""
    return regex("|".join(patterns), re.IGNORECASE)


_WANTED = tuple((frozenset(map(FigureKind, row["kinds"])), any_of(row["any"])) for row in WORDS["wants"])
_ENDS, _ASKS, _EITHER = (any_of(WORDS["decided"][part]) for part in ("ends", "asks", "either"))
_EMPTY = frozenset(terms.clean(" ".join(WORDS["empty"].values())).split())
_NO_NAME = frozenset(terms.clean(WORDS["no_names"]["any"]).split())
_FIRM = r"(?:GmbH|AG|KG|OHG|UG|e\.K\.|SE|Ltd|Limited|Inc|LLC|Co\.?|S\.A\.)"
_NAMES = (
    regex(rf"(?P<name>(?:[A-ZÄÖÜĐ][\w&-]{{1,40}}\s+){{1,4}}){_FIRM}(?![A-Za-z])"),
    regex(r"(?:Firma|Herrn?|Frau|Lieferant(?:en)?|Kunden?|company|supplier|customer|Mr\.?|Mrs\.?|Ms\.?"
               r"|công ty|khách hàng|nhà cung cấp)\s+(?P<name>(?:[A-ZÀ-ỸĐ][\w&-]{1,40}\s?){1,4})"),
    regex(r"[\"„“«「《](?P<name>[^\"”“»」》]{2,40})[\"”“»」》]"),
    regex(r"(?P<name>[\u4e00-\u9fff]{2,8})(?=公司|集团|商店|先生|女士)"),
)  # fmt: skip
_CAPITAL = regex(r"(?<=[a-zà-ỹ,0-9] )(?P<name>[A-ZÀ-ỸĐ][\w&’'-]{1,40})")  # À-Ỹ: small ones too
_POSSESSIVE = regex(r"[’'][sS]?$")
_DIGIT = regex(r"\d")
_LATIN_IN_CHINESE = regex(r"(?P<name>[A-Z][A-Za-z&’'-]{2,40})")


@dataclass(frozen=True, slots=True)
class Question:
    """A question taken apart.

    wants: the kinds of figure of which the answer must hold one; empty when any text will do.
    content: its terms without empty words. names, figures: what a passage of another matter does not hold.
    figures: those written in digits; "ein Tisch" asks for no other table than another.
    firms: those of the names that are surely a firm's or a person's. decided: it is answered by yes or no.
    """

    text: str
    language: str
    wants: frozenset[FigureKind]
    content: tuple[str, ...]
    names: tuple[str, ...]
    firms: tuple[str, ...]
    figures: tuple[Figure, ...]
    decided: bool


def understand(text: str) -> Question:
    """Take a question apart, by words alone."""
    composed = unicodedata.normalize("NFC", text).strip()
    language = detect(composed)
    return Question(
        text=composed,
        language=language,
        wants=_wanted(composed),
        content=content_terms(composed),
        names=tuple(dict.fromkeys([*_firms(composed), *_capitals(composed, language)])),
        firms=tuple(dict.fromkeys(_firms(composed))),
        figures=tuple(figure for figure in find_figures(composed, language) if _DIGIT.search(figure.text)),
        decided=_is_decided(composed),
    )


def _wanted(text: str) -> frozenset[FigureKind]:
    return next((kinds for kinds, pattern in _WANTED if pattern.search(text)), frozenset())


def _is_decided(text: str) -> bool:
    return bool(_EITHER.search(text) or (_ENDS.search(text) and not _ASKS.search(text)))


def content_terms(text: str) -> tuple[str, ...]:
    """The terms that carry matter, each once, in order. Of Chinese only the pairs of characters."""
    found = (term for term in terms.terms(text) if term not in _EMPTY and not _hollow(term))
    return tuple(dict.fromkeys(found))


def is_empty(term: str) -> bool:
    """Whether a word carries no matter of its own."""
    return term in _EMPTY


def _is_han(term: str) -> bool:
    return "\u3400" <= term[0] <= "\u9fff"


def _hollow(term: str) -> bool:
    return (_is_han(term) and (len(term) == 1 or (term[0] in _EMPTY or term[-1] in _EMPTY))) or (
        len(term) == 1 and not term.isdigit()
    )


def _firms(text: str) -> Iterable[str]:
    """Names that their surroundings show: "GmbH" behind them, "Firma" or "Frau" before them, quotation marks."""
    for pattern in _NAMES:
        for match in pattern.finditer(text):
            if not match["name"][0].islower():
                yield match["name"].strip()


def _capitals(text: str, language: str) -> Iterable[str]:
    """Words that only their capital shows to be names. German writes every noun with one."""
    pattern = {"en": _CAPITAL, "vi": _CAPITAL, "zh": _LATIN_IN_CHINESE}.get(language)
    for match in pattern.finditer(text) if pattern else ():
        name = _POSSESSIVE.sub("", match["name"])  # of Brightbrake's invoice the letter says "Brightbrake"
        if name[0].isupper() and terms.clean(name) not in _NO_NAME and not re.fullmatch(_FIRM, name):
            yield name


def speaks_of(haystack: str, name: str) -> bool:
    """Whether a text holds the words of a name, however they are written."""
    held = set(map(terms.plain, terms.terms(haystack)))
    return all(terms.plain(term) in held for term in terms.terms(name))


class Vocabulary:
    """The words of a text, to be asked how well they meet another word."""

    def __init__(self, text: str) -> None:
        self._words = set(terms.terms(text))
        self._by_beginning: dict[str, list[str]] = {}
        for word in self._words:
            self._by_beginning.setdefault(terms.plain(word)[:4], []).append(word)

    def meets(self, word: str) -> float:
        """1 for the word itself, 0.8 for it with another ending, 0.6 for a part of a longer word, else 0."""
        if word in self._words:
            return 1.0
        if any(akin(word, other) for other in self._by_beginning.get(terms.plain(word)[:4], ())):
            return 0.8
        return 0.6 if len(word) >= 6 and any(_inside(word, other) for other in self._words) else 0.0


def akin(one: str, other: str) -> bool:
    """Whether two words differ in their ending alone: "Rechnung" and "Rechnungen", "lamp" and "lamps"."""
    if not (one.isalpha() and other.isalpha()):
        return False
    shared = 0
    for ours, theirs in zip(terms.plain(one), terms.plain(other), strict=False):
        if ours != theirs:
            break
        shared += 1
    return shared >= max(4, 0.75 * max(len(one), len(other)))


def _inside(word: str, other: str) -> bool:
    """Whether one is a part of the other: "Rückgabe" and "Rückgabefrist"."""
    return len(other) >= 6 and (word in other or other in word)


def without_seams(content: Sequence[str], rarity: Mapping[str, float]) -> tuple[str, ...]:
    """The terms without the pairs of Chinese characters that are the end of one word and the beginning of the next.

    Chinese is written without spaces, so every pair of characters is a term. Of "藤灯罩从海防运到" 海防 stands in a
    document and 防运 nowhere: a pair that nobody writes, beside one that is written, is no word that is missing.
    rarity: 1 where a term stands nowhere.
    """
    written = {term for term in content if rarity.get(term, 1.0) < 1.0}
    return tuple(
        term
        for at, term in enumerate(content)
        if term in written or not any(_joined(term, near) for near in _beside(content, at) if near in written)
    )


def _beside(content: Sequence[str], at: int) -> Sequence[str]:
    return [*content[max(0, at - 1) : at], *content[at + 1 : at + 2]]


def _joined(one: str, other: str) -> bool:
    """Whether two pairs of Chinese characters share one: 海防 and 防运."""
    return len(one) == len(other) == 2 and _is_han(one) and (one[-1] == other[0] or other[-1] == one[0])


def coverage(content: Iterable[str], text: str, weights: Mapping[str, float] | None = None) -> float:
    """Which part of the content terms a text holds, 0 to 1. weights: how much each counts, 1 where it is not said."""
    weigh = {term: (weights or {}).get(term, 1.0) for term in content}
    whole = sum(weigh.values())
    if not whole:
        return 0.0
    held = Vocabulary(text)
    return sum(weight * held.meets(term) for term, weight in weigh.items()) / whole
