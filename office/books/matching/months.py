"""The months that a purpose names, in words of many languages or in figures."""

from core.months import MONTH_OF_NAME
from core.names import folded
from core.patterns import regex

_ALSO_WORDS = frozenset(
    {"mar", "may", "mai", "mars", "mart", "marca", "mei", "maj", "maja", "maio", "mayo", "ekim", "ocak"}
)
_ANY = "|".join(sorted(MONTH_OF_NAME, key=len, reverse=True))
_NAMED = regex(rf"(?<![^\W_])({_ANY})\b\.?(?:[ ,/-]{{0,2}}(20\d\d)(?!\d))?")
WITH_YEAR = regex(  # in folded text
    rf"(?<![^\W_])(?:{_ANY}|thang \d\d?)\.?[ ,/-]{{0,2}}20\d\d\b|20\d\d年|\d\d?月"
)
_LONG = "|".join(sorted((name for name in MONTH_OF_NAME if len(name) > 3), key=len, reverse=True))
_TORN = regex(rf"({_LONG})(20\d\d)(?!\d)")  # blanks apart: a bank's line break stands anywhere
_FIGURES = regex(
    r"(?<![\d/.-])(0?[1-9]|1[0-2])[/.-](20\d\d)(?![\d/.-]*\d)"
    r"|\bthang (\d{1,2})(?:[ /]{1,2}(20\d\d))?(?!\d)|(?:(20\d\d)年)?(?<!\d)(\d{1,2})月(?:份)?"
)


def said_months(text: str) -> frozenset[tuple[int, int]]:
    """(month, year) of each month that it names; year 0 where it is left out.

    A month whose name is a word or a family as well (May, mars) counts only with its year.
    """
    plain, found = folded(text), set()
    for name, year in _NAMED.findall(plain):
        if year or name not in _ALSO_WORDS:
            found.add((MONTH_OF_NAME[name], int(year or 0)))
    for name, year in _TORN.findall(plain.replace(" ", "")):
        found.add((MONTH_OF_NAME[name], int(year)))
    for one, first, two, second, third, three in _FIGURES.findall(plain):
        found.add((int(one or two or three), int(first or second or third or 0)))
    return frozenset(found)
