"""The months by name, in words of many languages, whole and cut off, folded as `core.names.folded` does."""

from core.names import folded

_NAMES = (  # as written; case and accents do not count (CLDR, nominative and genitive)
    "January Januar Jänner janvier styczeń stycznia januari enero gennaio janeiro leden ledna ianuarie ocak január",
    "February Februar février luty lutego februari febrero febbraio fevereiro únor února februarie şubat február",
    "March März mars marzec marca maart marzo março březen března martie mart március marts",
    "April avril kwiecień kwietnia abril aprile duben dubna aprilie nisan április",
    "May Mai maj maja mei mayo maggio maio květen května mayıs május",
    "June Juni juin czerwiec czerwca junio giugno junho červen června iunie haziran június",
    "July Juli juillet lipiec lipca julio luglio julho červenec července iulie temmuz július",
    "August août sierpień sierpnia augustus agosto srpen srpna ağustos augusti augusztus",
    "September septembre wrzesień września septiembre setiembre settembre setembro září septembrie eylül szeptember",
    "October Oktober octobre październik października octubre ottobre outubro říjen října octombrie ekim október",
    "November novembre listopad listopada noviembre novembro noiembrie kasım",
    "December Dezember décembre grudzień grudnia diciembre dicembre dezembro prosinec prosince decembrie aralık",
)
_CUT = (
    "jan jaen",
    "feb fev",
    "mrz mar",
    "apr avr",
    "",
    "jun",
    "jul",
    "aug",
    "sep sept",
    "oct okt",
    "nov",
    "dec dez des",
)
MONTH_OF_NAME = {
    folded(name): month
    for month, (names, cut) in enumerate(zip(_NAMES, _CUT, strict=True), start=1)
    for name in (*names.split(), *cut.split())
}
