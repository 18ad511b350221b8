"""The months by name in every language that a reader of the house needs: the one table of them.

Each language has its twelve months as written (CLDR): whole, with the genitive and other spellings behind a stroke,
and cut off as people write them in a date. "-" where nobody cuts.
"""

from collections.abc import Iterator
from functools import cache

from core.names import folded

_WHOLE = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar/Jänner Februar/Feber März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca "
    "sierpień/sierpnia wrzesień/września październik/października listopad/listopada grudzień/grudnia",
    "cs": "leden/ledna/lednu únor/února březen/března/březnu duben/dubna/dubnu květen/května červen/června "
    "červenec/července srpen/srpna září říjen/října listopad prosinec/prosince",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "sv": "januari februari mars/marts april maj juni juli augusti september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
}
_CUT = {
    "en": "Jan Feb Mar Apr - Jun Jul Aug Sep/Sept Oct Nov Dec",
    "de": "Jan/Jän Feb Mrz/Mär Apr - Jun Jul Aug Sep/Sept Okt Nov Dez",
    "fr": "janv fév/févr - avr - - juil - - - - -",
    "sv": "- - - - - - - - - - - des",
}
ALL = tuple(_WHOLE)


def in_full(language: str) -> tuple[str, ...]:
    """The twelve names of a language as it writes them, January first."""
    return tuple(names.partition("/")[0] for names in _WHOLE[language].split())


def whole_names(*languages: str) -> dict[str, int]:
    """Folded as `core.names.folded` does: no accent, no umlaut, lower case. 1 is January."""
    return {folded(name): month for month, name in _named(_WHOLE, languages)}


@cache
def months_by_name(*languages: str) -> dict[str, int]:
    """The same with the names that are cut off."""
    return whole_names(*languages) | {folded(name): month for month, name in _named(_CUT, languages)}


def as_written(*languages: str) -> dict[str, int]:
    """The same, each name also with its accents and umlauts, in lower case."""
    accented = {name.casefold(): month for table in (_WHOLE, _CUT) for month, name in _named(table, languages)}
    return months_by_name(*languages) | accented


def _named(table: dict[str, str], languages: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    for language in languages:
        for month, names in enumerate(table.get(language, "").split(), start=1):
            yield from ((month, name) for name in names.split("/") if name != "-")


MONTH_OF_NAME = months_by_name(*ALL)
