"""Words of entries and documents, so that two texts of the same thing can be told to be alike, in any language."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_LATIN = re.compile(r"[^\W\d_\u2e80-\u9fff\uac00-\ud7af]{2,}")
_CODE = re.compile(r"[A-Za-z0-9]*(?:[-_/.#][A-Za-z0-9]+)*\d[A-Za-z0-9]*(?:[-_/.#][A-Za-z0-9]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]+")
# Months and the words that stand in every second entry say nothing of what it is about.
_EMPTY = frozenset(
    """
    jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september
    october november december januar jänner februar märz maerz mai juni juli oktober dezember mär okt dez
    janvier février mars avril juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    januari februari maart mei augustus styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    październik listopad grudzień janeiro fevereiro março junho julho setembro outubro dezembro
    tháng năm ngày kỳ quý month monthly monat monatlich mois mes mese maand miesiąc
    the for of and to from on in at by per no nr der die das des für fuer und von vom zum zur im am
    de la le les du des pour et el los las por del il lo gli per da di van het een voor en
    của cho và invoice inv rechnung rg facture factura fattura factuur hóa hoá đơn
    gmbh ag kg ltd llc inc co corp sarl sas srl spa bv sa oy ab công ty tnhh cổ phần
    """.split()
)
_HAN_EMPTY = re.compile(r"[年月日份]|有限|公司|发票|一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月")


@lru_cache(maxsize=20_000)
def words(text: str) -> frozenset[str]:
    """The words of a text that tell what it is about: no digits, months or legal forms; Chinese as pairs of signs."""
    plain = _CODE.sub(" ", unicodedata.normalize("NFC", text)).casefold()
    found = {word for word in _LATIN.findall(plain) if word not in _EMPTY}
    for run in _HAN.findall(_HAN_EMPTY.sub(" ", plain)):
        found.update(run[at : at + 2] for at in range(max(len(run) - 1, 1)))
    return frozenset(found)


def alike(one: str, other: str) -> float:
    """How much two texts share of their words: 1 for the same words, or none in both; 0 for nothing in common."""
    first, second = words(one), words(other)
    if not first and not second:
        return 1.0
    return len(first & second) / len(first | second)


def held_in(few: frozenset[str], many: frozenset[str]) -> float:
    """Which part of `few` stands in `many`; 0 where there are none."""
    return len(few & many) / len(few) if few else 0.0


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
