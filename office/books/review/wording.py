"""Words of entries and documents, so that two texts of the same thing can be told to be alike, in any language."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from core.patterns import regex
from office.books.review.lexicon import EMPTY_WORDS

_LATIN = regex(r"[^\W\d_\u2e80-\u9fff\uac00-\ud7af]{2,}")
_CODE = regex(r"[A-Za-z0-9]*(?:[-_/.#][A-Za-z0-9]+)*\d[A-Za-z0-9]*(?:[-_/.#][A-Za-z0-9]+)*")
_NO_PART_OF_A_CODE = regex(r"[,;()（），；。、\u3400-\u9fff]")
_HAN = regex(r"[\u3400-\u9fff]+")
_HAN_EMPTY = regex(r"[年月日份]|有限|公司|发票|一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月")


@lru_cache(maxsize=200_000)
def words(text: str) -> frozenset[str]:
    """The words of a text that tell what it is about: no digits, months or legal forms; Chinese as pairs of signs."""
    plain = _CODE.sub(" ", unicodedata.normalize("NFC", text)).casefold()
    found = {word for word in _LATIN.findall(plain) if word not in EMPTY_WORDS}
    for run in _HAN.findall(_HAN_EMPTY.sub(" ", plain)):
        found.update(run[at : at + 2] for at in range(max(len(run) - 1, 1)))
    return frozenset(found)


def without_marks(text: str) -> str:
    """A text without the marks on its letters, as banks write it: "Phí dịch vụ" is "Phi dich vu"."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def alike(one: str, other: str) -> float:
    """How much two texts share of their words: 1 for the same words, or none in both; 0 for nothing in common."""
    return shared(words(one), words(other))


def shared(one: frozenset[str], other: frozenset[str]) -> float:
    """The same of words."""
    if one == other:
        return 1.0
    common = len(one & other)
    return common / (len(one) + len(other) - common) if common else 0.0


def alike_words(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two texts are of nearly the same words, and have any."""
    return bool(one and other) and len(one & other) / len(one | other) >= 0.6


def held_in(few: frozenset[str], many: frozenset[str]) -> float:
    """Which part of `few` stands in `many`; 0 where there are none."""
    return len(few & many) / len(few) if few else 0.0


_STEM = 5


def stems_in(few: frozenset[str], many: frozenset[str]) -> float:
    """The same by the beginnings of words, for languages that bend their ends: "elektřina" and "elektřinu"."""
    known = {word[:_STEM] for word in many}
    return sum(word[:_STEM] in known for word in few) / len(few) if few else 0.0


@lru_cache(maxsize=200_000)
def key(written: str) -> str:
    """A number or a file's name as letters and digits only, so that "INV-2026/031" is "inv2026031"."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", written).casefold() if sign.isalnum())


def rare(texts: Iterable[frozenset[str]], most: int) -> frozenset[str]:
    """The words that stand in at most `most` of the texts."""
    counts: dict[str, int] = {}
    for each in texts:
        for word in each:
            counts[word] = counts.get(word, 0) + 1
    return frozenset(word for word, count in counts.items() if count <= most)


def codes_in(text: str) -> frozenset[str]:
    """What looks like a bill's number in an entry's text: letters or signs with digits, or many digits."""
    found = set()
    for each in _NO_PART_OF_A_CODE.sub(" ", text).split():
        digits = sum(sign.isdigit() for sign in each)
        joined = key(each)
        if digits >= 3 and len(joined) >= 4 and not is_date(each):
            found.add(joined)
    return frozenset(found)


_MONTH = regex(r"T?(?:0?[1-9]|1[0-2])[/.-](?:19|20)?\d\d", re.IGNORECASE)


def is_date(word: str) -> bool:
    """Whether it is a year, a month or a day, as in 2026, 3/2026, 05/25, 31.12.2026; not 2026/4711."""
    if _MONTH.fullmatch(word.strip(".:")):
        return True
    parts = [part for part in word.strip(".:").replace(".", "-").replace("/", "-").split("-") if part]
    if not all(part.isdigit() for part in parts):
        return False
    years = [part for part in parts if len(part) == 4 and part.startswith(("19", "20"))]
    rest = [part for part in parts if part not in years[:1]]
    return bool(years) and len(rest) <= 2 and all(len(part) <= 2 and int(part) <= 31 for part in rest)
