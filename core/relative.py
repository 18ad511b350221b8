"""Days that a text names by their place in time or in the week: "tomorrow", "nächste Woche", "thứ Hai", 下周一, KW 3.

They have no date without knowing when they were written. Their canonical texts are "+1 day", "+1 week", "weekday 1"
(Monday, ISO 8601), "+1 weekday 1" (that of next week) and "week 2027-03".
"""

import re
from collections.abc import Iterator

from core.moments import Span
from core.patterns import regex

_L = r"(?<![A-Za-zÀ-ÖØ-öø-ỹ0-9])"
_R = r"(?![A-Za-zÀ-ÖØ-öø-ỹ0-9])"

_DAYS = {
    "+0 day": r"heute|today|hôm nay|今天|今日|当天",
    "+1 day": r"morgen(?! früh|s\b)|tomorrow|ngày mai|明天|明日",
    "+2 day": r"übermorgen|day after tomorrow|ngày kia|后天",
    "-1 day": r"gestern|yesterday|hôm qua|昨天|昨日",
    "-2 day": r"vorgestern|day before yesterday|hôm kia|前天",
}
_STEPS = {
    "+0": (r"diese[rsnm]?|dieses", r"this", r"này", r"[本这]个?"),
    "+1": (
        r"(?:der |die |das )?(?:nächste|kommende)[rsnm]?", r"(?:the )?(?:next|coming|following)",
        r"(?:sau|tới)", r"下个?",
    ),
    "-1": (r"(?:der |die |das )?(?:letzte|vorige|vergangene)[rsnm]?", r"last", r"(?:trước|vừa qua)", r"上个?"),
}  # fmt: skip
_SPANS = {
    "week": (r"woche", r"week", r"tuần", r"(?:周|星期|礼拜)(?![一二三四五六日天末])"),
    "month": (r"monats?", r"month", r"tháng", r"月"),
    "year": (r"jahr(?:es)?", r"year", r"năm", r"年"),
}
_YEARS_ZH = {"+0 year": "今年", "+1 year": "明年", "-1 year": "去年"}
_WEEKDAYS = (
    (r"montags?", r"mondays?|mon(?=[\s–-])", r"thứ (?:hai|2)", "[一1]"),
    (r"dienstags?", r"tuesdays?|tue", r"thứ (?:ba|3)", "[二2]"),
    (r"mittwochs?", r"wednesdays?|wed", r"thứ (?:tư|4)", "[三3]"),
    (r"donnerstags?", r"thursdays?|thu", r"thứ (?:năm|5)", "[四4]"),
    (r"freitags?", r"fridays?|fri", r"thứ (?:sáu|6)", "[五5]"),
    (r"samstags?|sonnabends?", r"saturdays?|sat", r"thứ (?:bảy|bẩy|7)", "[六6]"),
    (r"sonntags?", r"sundays?", r"chủ nhật", "[日天7]"),
)
_CALENDAR_WEEK = regex(
    rf"(?:{_L}(?:KW|Kalenderwoche|CW|calendar week|week no\.?|tuần thứ)|第)\s?(?P<week>[0-5]?\d)(?!\d)(?:周)?"
    r"(?:\s?(?:/|of|von|năm|,)\s?(?P<year>20\d\d))?",
    re.IGNORECASE,
)


def _pattern(latin: str, chinese: str = "") -> re.Pattern[str]:
    ways = [rf"{_L}(?:{latin}){_R}"] if latin else []
    return regex("|".join([*ways, *([chinese] if chinese else [])]), re.IGNORECASE)


def _days() -> Iterator[tuple[str, re.Pattern[str]]]:
    for reading, ways in _DAYS.items():
        latin = [way for way in ways.split("|") if way[0] < "\u2e80"]
        yield reading, _pattern("|".join(latin), "|".join(way for way in ways.split("|") if way[0] >= "\u2e80"))


def _spans() -> Iterator[tuple[str, re.Pattern[str]]]:
    for step, (de, en, vi, zh) in _STEPS.items():
        for span, (de_span, en_span, vi_span, zh_span) in _SPANS.items():
            latin = rf"(?:{de}) {de_span}|{en} {en_span}|{vi_span} {vi}"
            yield f"{step} {span}", _pattern(latin, f"{zh}{zh_span}" if span != "year" else _YEARS_ZH[f"{step} year"])


def _weekdays() -> Iterator[tuple[str, re.Pattern[str]]]:
    for number, (de, en, vi, zh) in enumerate(_WEEKDAYS, start=1):
        day_zh = f"(?:周|星期|礼拜){zh}"
        for step in ("+1", "-1"):
            step_de, step_en, step_vi, step_zh = _STEPS[step]
            latin = rf"(?:{step_de}) (?:{de})|{step_en} (?:{en})|(?:{vi}) tuần {step_vi}"
            yield f"{step} weekday {number}", _pattern(latin, f"{step_zh}{day_zh}")
        yield f"weekday {number}", _pattern(rf"{de}|{en}|{vi}", day_zh)


_WAYS = (*_weekdays(), *_spans(), *_days())


def find_relative(text: str) -> Iterator[Span]:
    """Start, end and reading of each such day or week; the longer of two that overlap comes first."""
    for match in _CALENDAR_WEEK.finditer(text):
        year = f"{match['year']}-" if match["year"] else ""
        yield match.start(), match.end(), (f"week {year}{int(match['week']):02}", f"week {int(match['week']):02}")
    for reading, pattern in _WAYS:
        for match in pattern.finditer(text):
            yield match.start(), match.end(), (reading,)
