"""What a translation must keep besides figures: names, countries, days of the week, and whether it says no.

A small model turns "Vereinigtes Königreich" into "United States", "Holz-Nord" into "Wood North", "Montag" into
"Tuesday". None of that is seen by comparing figures, so each is compared here, by code. What cannot be compared (a
German noun may be a name or not) is not proven: the document's own words always stand first.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable
from importlib import resources

from core import terms
from core.patterns import regex
from kb.question import understand

_WORDS = tomllib.loads((resources.files("kb") / "names.toml").read_text(encoding="utf-8"))
_LATIN = "A-Za-zÀ-ÖØ-öø-ỹ"
_SAME = {
    matter: regex(rf"(?<![{_LATIN}])(?:{'|'.join(ways)})(?![{_LATIN}])")
    for kind in ("countries", "days")
    for matter, ways in _WORDS[kind].items()
}
_NO = regex("|".join(_WORDS["no"]["any"]), re.IGNORECASE)
# Names by their looks in any language: "Holz-Nord", "PayPal".
_LOOKS = (
    regex(rf"(?<![{_LATIN}-])[A-ZÄÖÜĐ][a-zà-ỹ]+-[A-ZÄÖÜĐ][a-zà-ỹ]+(?![{_LATIN}])"),
    regex(rf"(?<![{_LATIN}-])[A-ZÄÖÜĐ][a-zà-ỹ]+[A-ZÄÖÜĐ][{_LATIN}]*"),
)
_IN_CHINESE = regex(rf"[{_LATIN}][{_LATIN}&.-]+")
_PARTS = regex(r"[^\W_]+")
_SHORT_FORMS = frozenset(_WORDS["short_forms"]["any"].split())  # translated or not, they name nobody


def names_kept(sentence: str, written: str, language: str, into: str) -> bool:
    """Whether `written` speaks of the same names, places and days as `sentence`, and says no where it does.

    language: of `sentence`. into: of `written`.
    """
    return (
        _matters(sentence) == _matters(written)
        and bool(_NO.search(sentence)) == bool(_NO.search(written))
        and _all_stand(_names(sentence, language), written)
        and _all_stand(_names(written, into), sentence)
    )


def same_denials(sentence: str, written: str) -> bool:
    """Whether two texts of one language say no with the very same words: "ohne Gründe" is not "nicht"."""
    return _denials(sentence) == _denials(written)


def _denials(text: str) -> Counter[str]:
    return Counter(match[0].casefold().strip() for match in _NO.finditer(text))


def _matters(text: str) -> set[str]:
    return {matter for matter, pattern in _SAME.items() if pattern.search(text)}


def _names(text: str, language: str) -> Iterable[str]:
    """The words of a text that are surely names."""
    rest = text
    for pattern in _SAME.values():
        rest = pattern.sub(" ", rest)
    yield from (name for name in understand(rest).names if name)
    if language == "zh":
        yield from _IN_CHINESE.findall(rest)
    for pattern in _LOOKS:
        yield from (match[0] for match in pattern.finditer(rest))


def _all_stand(names: Iterable[str], text: str) -> bool:
    held = set(_parts(text))
    return all(part in held or part in _SHORT_FORMS for name in names for part in _parts(name))


def _parts(text: str) -> list[str]:
    """The words of a text; a run of Chinese is one, so that a Chinese name is only kept as it stands."""
    return _PARTS.findall(terms.clean(text))
