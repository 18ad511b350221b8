"""The words that are searched: how a text is cut into terms, for the index and for a question alike.

SQLite's own tokenizers know no Chinese words, drop Vietnamese marks and tear article numbers apart. So the terms are
made here, joined by spaces, and FTS5 only splits at these. A term never holds a space or a quotation mark.
"""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

from core.patterns import regex

GRAM = 4  # letters a gram; shorter ones are in too many words, longer ones miss half of a compound

_HAN = "\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_JOINTS = "-./,:’'&+_\u00ad\ufffe"  # the last two: where a word is, or may be, broken at the end of a line
_LETTERS = f"[^\\W_{_HAN}]"
_TERM = regex(f"[{_HAN}]+|{_LETTERS}+(?:[{_JOINTS}]{_LETTERS}+)*")
_IS_HAN = regex(f"[{_HAN}]")
_JOINT = regex(f"[{_JOINTS}]")
_NUMBER = regex(r"\d[\d.,'’]*\d")
_DAY = regex(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
LONGEST = 64  # of a longer run of letters (a key, a line of Thai) the beginning counts
WORDS_KEPT = 1 << 15  # the same words come again and again


def clean(text: str) -> str:
    """One form for what is the same to a reader: composed, full width as half width, ß as ss, no capitals."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def plain(term: str) -> str:
    """The term as someone types it who has no key for its marks: "bảo" as "bao", "für" as "fur"."""
    if term.isascii():
        return term
    bare = unicodedata.normalize("NFD", term.replace("đ", "d"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def terms(text: str) -> list[str]:
    """Every term of the text in order, as often as it stands there: words, joined forms, characters, pairs."""
    return list(chain.from_iterable(map(_forms, _TERM.findall(clean(text)))))


@lru_cache(WORDS_KEPT)
def _forms(found: str) -> tuple[str, ...]:
    if _IS_HAN.match(found):
        return (*found, *(found[at : at + 2] for at in range(len(found) - 1)))
    parts = _JOINT.split(found)
    forms = parts if len(parts) == 1 else [*parts, _joined(found, parts)]
    return tuple(form[:LONGEST] for form in forms)


def _joined(found: str, parts: list[str]) -> str:
    """One form for "A-4711" and "A4711", for "24,90" and "24.90", for "05.03.2026" and "2026-03-05"."""
    if day := _DAY.fullmatch(found):
        return f"{day[3]}{day[2]:0>2}{day[1]:0>2}"
    if _NUMBER.fullmatch(found) and len(parts[-1]) != 3:
        return f"{''.join(parts[:-1])}.{parts[-1]}"
    return "".join(parts)


def typed_plainly(words: Iterable[str]) -> list[str]:
    """The further ways to type those of the words that have marks: "ruckgabe" and "rueckgabe" for "rückgabe"."""
    return list(chain.from_iterable(_plain_forms(word) for word in words if not word.isascii()))


@lru_cache(WORDS_KEPT)
def _plain_forms(word: str) -> tuple[str, ...]:
    return () if _IS_HAN.match(word) else tuple(sorted({plain(word), plain(word.translate(_GERMAN))} - {word}))


def grams(words: Iterable[str]) -> list[str]:
    """The runs of four letters inside each word, without marks: they find compounds, endings and slips of the pen."""
    return list(chain.from_iterable(map(_grams, words)))


@lru_cache(WORDS_KEPT)
def _grams(word: str) -> tuple[str, ...]:
    bare = "" if _IS_HAN.match(word) else plain(word)
    return tuple(bare[at : at + GRAM] for at in range(len(bare) - GRAM + 1))
