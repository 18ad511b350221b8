"""Amounts in words in English, German and Polish: exact numbers, or nothing where a word is not understood."""

import re
from collections.abc import Iterator
from decimal import Decimal

from core.patterns import regex

_SCALES = {
    "hundred": 100, "hundert": 100, "thousand": 1000, "tausend": 1000, "tysiac": 1000, "tysiace": 1000,
    "tysiecy": 1000, "million": 10**6, "millionen": 10**6, "milion": 10**6, "miliony": 10**6, "milionow": 10**6,
}  # fmt: skip
_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_GERMAN = (
    "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
)
_POLISH = (
    "zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie "
    "czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie"
)
_TENS = (
    "twenty thirty forty fifty sixty seventy eighty ninety",
    "zwanzig dreisig vierzig funfzig sechzig siebzig achtzig neunzig",
    "dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat",
)
_HUNDREDS = "sto dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset"
_VALUES = (
    {word: value for row in (_ENGLISH, _GERMAN, _POLISH) for value, word in enumerate(row.split())}
    | {word: 10 * value for row in _TENS for value, word in enumerate(row.split(), start=2)}
    | {word: 100 * value for value, word in enumerate(_HUNDREDS.split(), start=1)}
    | {"eins": 1, "eine": 1, "dwie": 2, "jedna": 1}
)
_JOINS = frozenset({"and", "und", "i", "a"})
_PART = regex("|".join(sorted([*_VALUES, *_SCALES, "und"], key=len, reverse=True)))
_MONEY = (
    r"(?:u\.?s\.? ?)?(?:dollars?|euros?|eur|usd|gbp|pounds?(?: sterling)?|baht|francs?|franken|zlot\w*|zl|pln|chf)"
)
_CENTS = r"(?:cents?|grosz\w*|satang|pence|rappen)"
_SAID = regex(
    rf"(?:\bin words|\bin worten|\bslownie|\bsay)\b[\s:,.()*-]*(?:the |total |sum |of |amount )*(?:{_MONEY}\b\W*)?"
    rf"(?P<told>[a-z][a-z\s-]+?)(?=\s*(?:$|[\d.,;:()*/]|\bonly\b|\b{_MONEY}\b))"
    rf"|\b{_MONEY}\s+(?P<framed>[a-z][a-z\s-]+?)\s+only\b",
    re.MULTILINE,
)
_BEHIND = regex(
    rf"\s*(?:{_MONEY}\b)?\W{{0,3}}(?:and |und |i |oraz )?"
    rf"(?:(?P<figures>\d\d)/100|"
    rf"(?P<words>[a-z][a-z -]*?)\s{_CENTS}\b)"
)


def western_amounts(folded: str) -> Iterator[tuple[int, int, Decimal]]:
    """Start, end and value of each amount that the folded text says in words behind "in words", "say", "slownie"."""
    for match in _SAID.finditer(folded):
        name = "told" if match["told"] else "framed"
        whole = _number(match[name])
        if whole is not None:
            cents = _cents(folded, match.end(name))
            yield match.start(name), match.end(name), Decimal(whole) + Decimal(cents) / 100


def _cents(folded: str, end: int) -> int:
    behind = _BEHIND.match(folded, end)
    if behind is None:
        return 0
    return int(behind["figures"]) if behind["figures"] else _number(behind["words"]) or 0


def _number(words: str) -> int | None:
    """``three thousand five hundred``, ``dreitausendfunfhundert``, ``trzy tysiace piecset``."""
    total, part, seen = 0, 0, False
    for word in words.replace("-", " ").split():
        for piece in _pieces(word):
            if piece in _VALUES:
                part, seen = part + _VALUES[piece], True
            elif piece in _SCALES and _SCALES[piece] > 100:
                total, part, seen = total + max(part, 1) * _SCALES[piece], 0, True
            elif piece in _SCALES:
                part, seen = max(part, 1) * 100, True
            elif piece not in _JOINS:
                return None
    return total + part if seen else None


def _pieces(word: str) -> list[str]:
    """The word itself, or the numbers that a German word is made of."""
    if word in _VALUES or word in _SCALES or word in _JOINS:
        return [word]
    found = _PART.findall(word)
    return found if "".join(found) == word else [word]
