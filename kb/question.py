"""What a question asks for, as far as words tell: its language, words, names, and the kind of figure it wants."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources
from typing import Any

from core.figures import Figure, FigureKind, find_figures
from kb import terms
from kb.language import detect

WORDS: dict[str, Any] = tomllib.loads((resources.files("kb") / "asking_words.toml").read_text(encoding="utf-8"))


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """One pattern that finds any of these, without regard to capitals."""
    return re.compile("|".join(patterns), re.IGNORECASE)


_WANTED = tuple((frozenset(map(FigureKind, row["kinds"])), any_of(row["any"])) for row in WORDS["wants"])
_EMPTY = frozenset(terms.clean(" ".join(WORDS["empty"].values())).split())
_NO_NAME = frozenset(terms.clean(WORDS["no_names"]["any"]).split())
_FIRM = r"(?:GmbH|AG|KG|OHG|UG|e\.K\.|SE|Ltd|Limited|Inc|LLC|Co\.?|S\.A\.)"
_NAMES = (
    re.compile(rf"(?P<name>(?:[A-ZÄÖÜĐ][\w&-]+\s+){{1,4}}){_FIRM}(?![A-Za-z])"),
    re.compile(r"(?:Firma|Herrn?|Frau|Lieferant(?:en)?|Kunden?|company|supplier|customer|Mr\.?|Mrs\.?|Ms\.?"
               r"|công ty|khách hàng|nhà cung cấp)\s+(?P<name>(?:[A-ZÀ-ỸĐ][\w&-]+\s?){1,4})"),
    re.compile(r"[\"„“«「《](?P<name>[^\"”“»」》]{2,40})[\"”“»」》]"),
    re.compile(r"(?P<name>[\u4e00-\u9fff]{2,8})(?=公司|集团|商店|先生|女士)"),
)  # fmt: skip
_CAPITAL = re.compile(r"(?<=[a-zà-ỹ,0-9] )(?P<name>[A-ZÀ-ỸĐ][\w&’'-]+)")


@dataclass(frozen=True, slots=True)
class Question:
    """A question taken apart.

    wants: the kinds of figure of which the answer must hold one; empty when any text will do.
    content: its terms without empty words. names, figures: what a passage of another matter does not hold.
    """

    text: str
    language: str
    wants: frozenset[FigureKind]
    content: tuple[str, ...]
    names: tuple[str, ...]
    figures: tuple[Figure, ...]


def understand(text: str) -> Question:
    """Take a question apart, by words alone."""
    composed = unicodedata.normalize("NFC", text).strip()
    language = detect(composed)
    return Question(
        text=composed,
        language=language,
        wants=_wanted(composed),
        content=content_terms(composed),
        names=tuple(dict.fromkeys(_names(composed, language))),
        figures=tuple(find_figures(composed, language)),
    )


def _wanted(text: str) -> frozenset[FigureKind]:
    return next((kinds for kinds, pattern in _WANTED if pattern.search(text)), frozenset())


def content_terms(text: str) -> tuple[str, ...]:
    """The terms that carry matter, each once, in order. Of Chinese only the pairs of characters."""
    found = (term for term in terms.terms(text) if term not in _EMPTY and not _hollow(term))
    return tuple(dict.fromkeys(found))


def _hollow(term: str) -> bool:
    han = "\u3400" <= term[0] <= "\u9fff"
    return (han and (len(term) == 1 or (term[0] in _EMPTY or term[-1] in _EMPTY))) or (
        len(term) == 1 and not term.isdigit()
    )


def _names(text: str, language: str) -> Iterable[str]:
    """Proper names, as far as their writing shows them: German writes every noun with a capital."""
    for pattern in _NAMES:
        for match in pattern.finditer(text):
            yield match["name"].strip()
    if language in {"en", "vi"}:
        for match in _CAPITAL.finditer(text):
            if terms.clean(match["name"]) not in _NO_NAME:
                yield match["name"]


def speaks_of(haystack: str, name: str) -> bool:
    """Whether a text holds the words of a name, however they are written."""
    held = set(terms.terms(haystack))
    return all(term in held for term in terms.terms(name))


def coverage(content: Iterable[str], text: str) -> float:
    """Which part of the content terms a text holds, 0 to 1; a long word also counts by its beginning."""
    wanted = list(content)
    if not wanted:
        return 0.0
    held = set(terms.terms(text))
    stems = {stem(term) for term in held}
    met = sum(1.0 if term in held else 0.8 if stem(term) in stems else _inside(term, held) for term in wanted)
    return met / len(wanted)


def stem(term: str) -> str:
    """What endings leave of a word; good enough to see that "Rechnungen" speaks of a "Rechnung"."""
    bare = terms.plain(term)
    return bare[: max(4, len(bare) - 2)] if len(bare) > 5 and bare.isalpha() else f"={term}"


def _inside(term: str, held: set[str]) -> float:
    """0.6 where the word is a part of a longer one or holds one ("Rückgabe" in "Rückgabefrist")."""
    if len(term) < 6:
        return 0.0
    return 0.6 if any(len(other) >= 6 and (term in other or other in term) for other in held) else 0.0
