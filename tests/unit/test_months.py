"""One table of the months' names: every name that a reader knew before it is the same month still."""

from datetime import date

import pytest

from core import moments, months
from core.months import MONTH_OF_NAME
from core.names import folded
from core.written import day_text
from office.books.review.lexicon import EMPTY_WORDS
from office.invoices.page import values

# what each reader knew when it had a table of its own
_OF_MOMENTS = (
    "januar jänner january jan", "februar february feber feb", "märz maerz march mär mrz mar", "april apr",
    "mai may", "juni june jun", "juli july jul", "august aug", "september sept sep",
    "oktober october okt oct", "november nov", "dezember december dez dec",
)  # fmt: skip
_OF_BOOKS = (
    "January Januar Jänner janvier styczeń stycznia januari enero gennaio janeiro leden ledna ianuarie ocak január",
    "February Februar février luty lutego februari febrero febbraio fevereiro únor února februarie şubat február",
    "March März mars marzec marca maart marzo março březen března martie mart március marts mrz mar",
    "April avril kwiecień kwietnia abril aprile duben dubna aprilie nisan április apr avr",
    "May Mai maj maja mei mayo maggio maio květen května mayıs május",
    "June Juni juin czerwiec czerwca junio giugno junho červen června iunie haziran június jun",
    "July Juli juillet lipiec lipca julio luglio julho červenec července iulie temmuz július jul",
    "August août sierpień sierpnia augustus agosto srpen srpna ağustos augusti augusztus aug",
    "September septembre wrzesień września septiembre setiembre settembre setembro září septembrie eylül szeptember",
    "October Oktober octobre październik października octubre ottobre outubro říjen října octombrie ekim október",
    "November novembre listopad listopada noviembre novembro noiembrie kasım nov",
    "December Dezember décembre grudzień grudnia diciembre dicembre dezembro prosinec prosince decembrie aralık",
)
_CUT_IN_BOOKS = ("jan jaen", "feb fev", "", "", "", "", "", "", "sep sept", "oct okt", "", "dec dez des")
_OF_PAGES = (
    "janvier janv enero gennaio januari", "fevrier fevr fev febrero febbraio februari", "mars marzo maart",
    "avril avr abril aprile", "mayo maggio mei", "juin junio giugno", "juillet juil julio luglio",
    "aout agosto augustus", "septembre septiembre settembre", "octobre octubre ottobre", "novembre noviembre",
    "decembre diciembre dicembre",
)  # fmt: skip
_CUT_ON_PAGES = ("jan", "feb", "mar", "apr", "may mai", "jun", "jul", "aug", "sep", "oct okt", "nov", "dec dez")
_EMPTY_IN_REVIEW = """
augusti březen březnu duben dubnu červen červenec února únor leden lednu ledna květen srpen září říjen prosinec abril
agosto août apr april aprile aug august augustus avril czerwca czerwiec dec december dez dezember dezembro dicembre
diciembre décembre enero feb febbraio febrero februar februari february fevereiro fevrier février gennaio giugno
grudnia grudzień jan janeiro januar januari january janvier juillet juin jul julho juli julio july jun june junho juni
junio jänner kwiecień kwietnia lipca lipiec listopad listopada luglio lutego luty maart maerz maggio mai maj maja mar
marca march mars marzec marzo março may mayo mei mär märz nov november novembre noviembre oct october octobre octubre
okt oktober ottobre outubro październik października sep sept september septembre septiembre setembro settembre
sierpień sierpnia styczeń stycznia wrzesień września
""".replace("fevrier ", "")


def _each(table):
    return [(name, month) for month, names in enumerate(table, start=1) for name in names.split()]


@pytest.mark.parametrize(("name", "month"), _each(_OF_MOMENTS))
def test_dates_in_sentences_know_what_they_knew(name, month):
    assert moments.month_of(name) == moments.month_of(name.upper() + ".") == month
    assert (f"2026-{month:02}-07",) in [readings for *_, readings in moments.find_dates(f"am 7. {name} 2026")]


def test_books_know_what_they_knew():
    old = {folded(name): month for name, month in _each(_OF_BOOKS) + _each(_CUT_IN_BOOKS)}
    assert old.items() <= MONTH_OF_NAME.items()
    more = set(MONTH_OF_NAME) - set(old)
    assert more == {"feber", "maer", "lednu", "breznu", "dubnu", "janv", "fevr", "juil", "desember"}


def test_pages_know_what_they_knew():
    assert dict(_each(_OF_PAGES)).items() <= values._MORE_MONTHS.items()
    assert set(values._MORE_MONTHS) - dict(_each(_OF_PAGES)).keys() == {"setiembre"}
    assert dict(_each(_CUT_ON_PAGES)).items() <= values._MONTHS3.items()
    assert set(values._MONTHS3) - dict(_each(_CUT_ON_PAGES)).keys() == {"mrz"}


def test_months_say_nothing_of_what_an_entry_is_about():
    assert set(_EMPTY_IN_REVIEW.split()) <= EMPTY_WORDS
    assert {"the", "rechnung", "gmbh"} <= EMPTY_WORDS
    assert not {"miete", "rent", "strom"} & EMPTY_WORDS


def test_no_name_is_two_months():
    for language in months.ALL:
        assert set(months.months_by_name(language).values()) == set(range(1, 13))
        assert len(months.in_full(language)) == 12
    found = [(name, month) for language in months.ALL for name, month in months.as_written(language).items()]
    assert len(dict(found)) == len(set(found))


def test_dates_are_written_with_the_same_names():
    assert [day_text(date(2026, month, 3), "en").split()[1] for month in range(1, 13)] == list(months.in_full("en"))
    assert months.in_full("de")[2:5] == ("März", "April", "Mai")
