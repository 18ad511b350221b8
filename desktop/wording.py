"""How numbers, dates, kinds and states are said in the owner's habit."""

import datetime as dt

from PySide6.QtCore import QDate, QLocale

from core import connections as guard
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
    date = QDate.fromString(iso[:10], "yyyy-MM-dd")
    habit = locale().dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in habit:
        habit = habit.replace("yy", "yyyy")  # a contract of 1998 or 2098 must not look alike
    return locale().toString(date, habit) if date.isValid() else ""


def month_name(month: str) -> str:
    """2026-11 as in "November 2026"."""
    year, _, number = month.partition("-")
    form = _MONTHS.get(language())
    if form:
        return form.format(year=year, number=int(number))
    return f"{locale().standaloneMonthName(int(number))} {year}"


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
        "refused": (State.STOPPED, tr("refused")),
    }.get(word, (State.NEUTRAL, word))


def need_state(word: str) -> tuple[State, str]:
    """A need's state as shape and word."""
    return {
        "proven": (State.PROVEN, tr("proven")),
        "needs-a-word": (State.ASK, tr("needs a word")),
        "stopped": (State.STOPPED, tr("stopped")),
    }.get(word, (State.NEUTRAL, word))
