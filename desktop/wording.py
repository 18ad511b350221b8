"""How numbers, dates, kinds and states are said in the owner's habit."""

import datetime as dt

from PySide6.QtCore import QDate, QLocale

from core import connections as guard
from core.errors import InputError
from core.words import LANGUAGES, language, tr, tr_n
from desktop.theme import State

_LOCALES = {"en": "en_GB", "de": "de_DE", "vi": "vi_VN", "zh": "zh_CN"}
_MONTHS = {"vi": "Tháng {number}/{year}", "zh": "{year}年{number}月"}  # where a month is a number


def locale() -> QLocale:
    """The locale of the chosen language."""
    return QLocale(_LOCALES.get(language(), "en_GB"))


def sentence(words: str) -> str:
    """With a capital at its beginning: reasons are kept as parts of sentences."""
    return words[:1].upper() + words[1:]


def in_quotes(words: str) -> str:
    """Between the quotation marks of the owner's language."""
    return locale().quoteString(words)


def number(value: float, decimals: int = 0) -> str:
    return locale().toString(float(value), "f", decimals)


def day(iso: str) -> str:
    """An ISO date as the owner writes it, or "" where there is none."""
    found = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return locale().toString(found, _habit()) if found.isValid() else ""


def read_day(written: str) -> dt.date:
    """A day as the owner types it, or as programs do ("2026-11-22"). Raises InputError."""
    habit = _habit().replace("dd", "d").replace("MM", "M")
    for form, years in (("yyyy-M-d", 0), (habit, 0), (habit.replace("yyyy", "yy"), 100)):  # Qt's yy is of 1900
        if (found := QDate.fromString(written.strip(), form)).isValid():
            return dt.date(found.year() + years, found.month(), found.day())
    raise InputError(tr("This is no day: {text}. Write it like {example}.", text=written, example=day("2026-11-22")))


def _habit() -> str:
    habit = locale().dateFormat(QLocale.FormatType.ShortFormat)
    # a contract of 1998 or 2098 must not look alike
    return habit if "yyyy" in habit else habit.replace("yy", "yyyy")


def month_name(month: str, said: str = "") -> str:
    """2026-11 as in "November 2026". said: the month itself, where it is not to be in full."""
    year, _, number = month.partition("-")
    form = _MONTHS.get(language())
    if form:
        return form.format(year=year, number=int(number))
    return f"{said or locale().standaloneMonthName(int(number))} {year}"


def moment(iso: str) -> str:
    """A UTC time as the owner's day and clock."""
    try:
        when = dt.datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return ""
    return f"{day(when.date().isoformat())} {when:%H:%M}"


def size(count: int) -> str:
    """Bytes as the owner's file manager shows them."""
    return locale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def time_left(seconds: float | None) -> str:
    """As in "2 min left"; "" while it cannot be said."""
    if seconds is None:
        return ""
    if seconds < 60:
        return tr("{n} s left", n=max(1, round(seconds)))
    if seconds < 5400:
        return tr("{n} min left", n=round(seconds / 60))
    return tr("{n} h left", n=number(seconds / 3600, 1))


def how_far(done: int, total: int, seconds_left: float | None) -> str:
    """As in "14 of 31 · 2 min left"."""
    if not total:
        return ""
    far = tr("{done} of {total}", done=number(done), total=number(total))
    left = time_left(seconds_left)
    return f"{far} · {left}" if left else far


def connections() -> str:
    """How many connections this program made, in words."""
    made = guard.count().made
    if not made:
        return tr("Offline · 0 connections")
    return tr_n("{n} connection made", "{n} connections made", made)


def kind(word: str) -> str:
    """A file kind in the owner's words."""
    known = {
        "pdf": "PDF",
        "docx": tr("Letter"),
        "odt": tr("Letter"),
        "text": tr("Text"),
        "markdown": tr("Text"),
        "xlsx": tr("Table"),
        "xls": tr("Table"),
        "ods": tr("Table"),
        "csv": tr("Table"),
        "pptx": tr("Slides"),
        "html": tr("Web page"),
        "eml": tr("Mail"),
        "msg": tr("Mail"),
        "image": tr("Picture"),
        "xml": "XML",
    }
    return known.get(word, word.upper() if word else "–")


def spoken(code: str) -> str:
    """A language by its own name."""
    return LANGUAGES.get(code, code)


def document_state(word: str) -> tuple[State, str]:
    """A document's state as shape and word."""
    return {
        "searchable": (State.NEUTRAL, tr("searchable")),
        "waiting-for-ocr": (State.NEUTRAL, tr("picture waits")),
        "reading": (State.NEUTRAL, tr("reading")),
        "waiting-for-room": (State.ASK, tr("waits for room")),
        "refused": (State.STOPPED, tr("refused")),
    }.get(word, (State.NEUTRAL, word))


def need_state(word: str) -> tuple[State, str]:
    """A need's state as shape and word."""
    return {
        "proven": (State.PROVEN, tr("proven")),
        "needs-a-word": (State.ASK, tr("needs a word")),
        "stopped": (State.STOPPED, tr("stopped")),
    }.get(word, (State.NEUTRAL, word))
