"""Amounts in words beside the figures, as Vietnam, China and many firms print them: exact numbers, or nothing."""

import re
import unicodedata
from decimal import Decimal

from core.patterns import regex
from office.invoices.western_words import western_amounts

_DIGITS = {
    "khong": 0, "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "lam": 5, "nham": 5, "sau": 6, "bay": 7,
    "tam": 8, "chin": 9,
}  # fmt: skip
_SCALES = {"nghin": 10**3, "ngan": 10**3, "trieu": 10**6, "ty": 10**9, "ti": 10**9}
_SILENT = {"le", "linh", "va", "chan"}
_VIETNAMESE = regex(r"bang\s+chu\W*(?P<words>[a-z\s,]+?)\s*(?:(?:dong|vnd|viet nam dong)\b|\.?\s*\Z)")
_SIGNS = {sign: value for value, sign in enumerate("零壹贰叁肆伍陆柒捌玖")} | {"〇": 0}
_TENS = {"拾": 10, "佰": 100, "仟": 1000}
_CHINESE = regex(
    r"(?P<yuan>[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,})[圆元]"
    r"(?:零?(?P<jiao>[壹贰叁肆伍陆柒捌玖])角)?(?:零?(?P<fen>[壹贰叁肆伍陆柒捌玖])分)?"
)


def amounts_in_words(text: str) -> list[tuple[str, Decimal]]:
    """Every amount that a text says in words, as printed and as a number; what is not understood is left out."""
    folded = _folded(text)
    found = [(text[match.start("words") : match.end("words")], _vietnamese(match["words"]))
             for match in _VIETNAMESE.finditer(folded)]  # fmt: skip
    found += [(text[start:end], amount) for start, end, amount in western_amounts(folded)]
    found += [(match[0], _chinese(match)) for match in _CHINESE.finditer(text)]
    return [(" ".join(words.split()), amount) for words, amount in found if amount is not None]


def _folded(text: str) -> str:
    """Small letters without accents, sign by sign as long as the text."""
    bare = (unicodedata.normalize("NFD", sign)[0].lower() for sign in text)
    return "".join({"đ": "d", "ł": "l", "ß": "s"}.get(sign, sign) for sign in bare)


def _vietnamese(words: str) -> Decimal | None:
    """``tám triệu chín trăm mười nghìn``; a word that is no number makes all of it unknown."""
    total, part, digit = 0, 0, None
    for word in words.replace(",", " ").split():
        if word in _DIGITS:
            part, digit = part + (digit or 0), _DIGITS[word]
        elif word == "muoi":
            part, digit = part + 10 * (1 if digit is None else digit), None
        elif word == "tram":
            part, digit = part + 100 * (digit or 0), None
        elif word in _SCALES:
            part += digit or 0
            scale, digit = _SCALES[word], None
            total = (total + part) * scale if scale == _SCALES["ty"] else total + part * scale
            part = 0
        elif word not in _SILENT:
            return None
    return Decimal(total + part + (digit or 0))


def _chinese(match: re.Match[str]) -> Decimal | None:
    """``壹万贰仟贰佰伍拾圆伍角``."""
    total, part, digit = 0, 0, 0
    for sign in match["yuan"]:
        if sign in _SIGNS:
            digit = _SIGNS[sign]
        elif sign in _TENS:
            part, digit = part + (digit or 1) * _TENS[sign], 0
        else:
            total = total + (part + digit) * 10**4 if sign == "万" else (total + part + digit) * 10**8
            part = digit = 0
    cents = 10 * _SIGNS.get(match["jiao"] or "零", 0) + _SIGNS.get(match["fen"] or "零", 0)
    return Decimal(total + part + digit) + Decimal(cents) / 100
