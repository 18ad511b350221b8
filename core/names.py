"""Names of firms and people as they are written: spellings of one name are one, two firms stay two."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

from core.patterns import regex

T = TypeVar("T")

# Legal forms by family: two firms of one name and two families are two firms.
_FORMS = {
    "gmbh co kg": ("gmbh & co. kg", "gmbh & co kg", "gmbh und co kg", "gmbh + co. kg", "gmbh+co.kg", "gmbh u. co. kg",
                   "gmbh&co.kg"),
    "gmbh": (("gesellschaft mit beschrankter "
    "haftung"), "gesellschaft mit beschraenkter haftung", "ggmbh", "g.m.b.h.", "gmbh", "mbh"),
    "ug": ("ug (haftungsbeschrankt)", "ug (haftungsbeschraenkt)", "ug haftungsbeschrankt", "ug haftungsbeschraenkt",
           "unternehmergesellschaft", "ug"),
    "ag": ("aktiengesellschaft", "ag"),
    "kg": ("kommanditgesellschaft", "kg"),
    "ohg": ("offene handelsgesellschaft", "ohg", "oh"),
    "gbr": ("gesellschaft burgerlichen rechts", "gesellschaft buergerlichen rechts", "gbr", "egbr"),
    "partg": ("partg mbb", "partgmbb", "part mbb", "partnerschaftsgesellschaft", "partg"),
    "ek": ("e. k.", "e.k.", "e.kfm.", "e.kfr.", "ek", "inhaber", "inh."),
    "eg": ("e. g.", "e.g.", "eg"),
    "ev": ("e. v.", "e.v.", "ev"),
    "vvag": ("a. g.", "a.g.", "vvag"),
    "ltd": ("private limited", "pte. ltd.", "pte ltd", "co., ltd.", "co., ltd", "co. ltd.", "co ltd", "limited",
            "ltd.", "ltd"),
    "plc": ("plc",),
    "llc": ("l.l.c.", "llc"),
    "inc": ("incorporated", "corporation", "corp.", "corp", "inc.", "inc"),
    "sarl": ("s.a.r.l.", "s.a r.l.", "sarl", "eurl"),
    "sas": ("s.a.s.", "sasu", "sas"),
    "sa": ("s.a.", "sa"),
    "srl": ("s.r.l.", "srl", "s.l.", "sl"),
    "spa": ("s.p.a.", "spa"),
    "bv": ("b.v.", "bv", "bvba"),
    "vof": ("v.o.f.", "vof"),
    "nv": ("n.v.", "nv"),
    "spzoo": ("spolka z ograniczona odpowiedzialnoscia", "sp. z o.o.", "sp. z o. o.", "sp.z o.o.", "sp z o o",
              "sp zoo"),
    "spk": ("spolka komandytowa", "sp. k.", "sp.k."),
    "sro": ("s.r.o.", "sro"),
    "as": ("a/s", "a.s.", "as", "asa", "ab", "oy", "aps"),
    "tnhh": ("cong ty trach nhiem huu han", "cong ty tnhh mtv", "cong ty tnhh", "cty tnhh mtv", "cty tnhh", "tnhh"),
    "cp": ("cong ty co phan", "cong ty cp", "cty co phan", "cty cp", "ctcp"),
    "有限公司": ("有限责任公司", "股份有限公司", "有限公司"),
}  # fmt: skip
_FAMILY = {form: family for family, forms in _FORMS.items() for form in forms}
_LATIN = "|".join(re.escape(form) for form in sorted(_FAMILY, key=len, reverse=True) if form.isascii())
_FORM = regex(rf"(?<![a-z0-9])(?:{_LATIN})(?![a-z0-9])|有限责任公司|股份有限公司|有限公司")
_NO_NAME = frozenset(
    {
        "und",
        "and",
        "u",
        "co",
        "the",
        "der",
        "die",
        "das",
        "fur",
        "fuer",
        "et",
        "de",
        "la",
        "le",
        "firma",
        "fa",
        "cong",
        "ty",
    }
)
_GERMAN = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "Ä": "ae",
        "Ö": "oe",
        "Ü": "ue",
        "đ": "d",
        "Đ": "d",
        "ø": "o",
        "Ø": "o",
        "ł": "l",
        "Ł": "l",
        "æ": "ae",
        "Æ": "ae",
        "œ": "oe",
        "ı": "i",
    }
)


def folded(text: str) -> str:
    """Lower case, umlauts spelled out, no accents, one space: Müller is Mueller, Minh Phát is minh phat."""
    spelled = unicodedata.normalize("NFKC", text).translate(_GERMAN)
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(sign))
    return " ".join(plain.casefold().split())


@lru_cache(maxsize=4096)
def legal_form(name: str) -> str:
    """The family of its legal form ("gmbh"), "" when it names none."""
    found = _FORM.findall(folded(name))
    return _FAMILY[found[-1]] if found else ""


@lru_cache(maxsize=4096)
def name_words(name: str) -> frozenset[str]:
    """The words that make the name, its legal form and small words apart."""
    words = re.findall(r"[^\W_]+", _FORM.sub(" ", folded(name)))
    return frozenset(word for word in words if word not in _NO_NAME) or frozenset(words)


@lru_cache(maxsize=20000)
def words_in_order(name: str) -> tuple[str, ...]:
    """All its words and figures as they stand, small ones too, its legal form apart."""
    return tuple(re.findall(r"[^\W_]+", _FORM.sub(" ", folded(name))))


def plain_name(name: str) -> str:
    """The name as one string of letters, without legal form, spaces and signs."""
    return "".join(re.findall(r"[^\W_]+", _FORM.sub(" ", folded(name))))


def same_name(one: str, other: str) -> bool:
    """Whether two names surely mean one party: the same words, or all of the shorter one inside the longer."""
    first, second = name_words(one), name_words(other)
    if not first or not second:
        return False
    fewer = min(first, second, key=len)
    return (
        first == second
        or _without_umlauts(one) == _without_umlauts(other)
        or ((first <= second or second <= first) and sum(map(len, fewer)) >= 5)
    )


class NameIndex(Generic[T]):
    """What bears a name, found by any spelling that `same_name` takes for it, without a look at every other name.

    Of two names of one party all words of one stand in the other, or they are spelled alike but for their umlauts. So
    each name is looked up by its rarest word, and what has all words of the one that is sought by that one's rarest.
    """

    def __init__(self, named: Iterable[tuple[str, T]]) -> None:
        self._held = list(named)
        self._bearing: defaultdict[str, list[int]] = defaultdict(list)
        self._spelled: defaultdict[str, list[int]] = defaultdict(list)
        for place, (name, _) in enumerate(self._held):
            self._spelled[_without_umlauts(name)].append(place)
            for word in name_words(name):
                self._bearing[word].append(place)
        self._rarest: defaultdict[str, list[int]] = defaultdict(list)
        for place, (name, _) in enumerate(self._held):
            if name_words(name):
                self._rarest[self._rarest_of(name)].append(place)
        self._found: dict[str, T | None] = {}

    def find(self, name: str) -> T | None:
        """The first of those that bear the name; None where none does."""
        if name not in self._found:
            near = sorted(set(self._near(name)))
            self._found[name] = next((self._held[at][1] for at in near if same_name(self._held[at][0], name)), None)
        return self._found[name]

    def _near(self, name: str) -> Iterator[int]:
        """The places of all that may bear the name."""
        yield from self._spelled.get(_without_umlauts(name), ())
        for word in name_words(name):
            yield from self._rarest.get(word, ())
        if name_words(name):
            yield from self._bearing.get(self._rarest_of(name), ())

    def _rarest_of(self, name: str) -> str:
        return min(sorted(name_words(name)), key=lambda word: len(self._bearing.get(word, ())))


@lru_cache(maxsize=20000)
def _without_umlauts(name: str) -> str:
    """Mueller, Müller, Muller and what OCR makes of it, Mũller, are one name."""
    return re.sub(r"(?<=[aou])e", "", plain_name(name))


def distance(one: str, other: str) -> int:
    """How many letters must be typed otherwise: changed, added, left out, or two swapped."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, sign in enumerate(one, start=1):
        row = [i]
        for j, rival in enumerate(other, start=1):
            best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (sign != rival))
            if before and j > 1 and i > 1 and sign == other[j - 2] and one[i - 2] == rival:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before, last = last, row
    return last[-1]


def is_look_alike(one: str, other: str) -> bool:
    """Whether two different names are so near that one may pose as the other."""
    first, second = plain_name(one), plain_name(other)
    if first == second or min(len(first), len(second)) < 5 or abs(len(first) - len(second)) > 2:
        return False
    return distance(first, second) <= (1 if min(len(first), len(second)) < 9 else 2)
