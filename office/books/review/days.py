"""Figures of a line whose days may be written with the month's name in any language of the trade."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from core.figures import Figure, find_figures
from core.months import MONTH_OF_NAME
from core.names import folded
from core.patterns import regex
from office.books.review.amounts import apart

# "1er juin 2025", "3 de agosto de 2025", "12 sierpnia 2025"; a month alone: "juin 2025"
_NAMED = regex(
    r"(?<!\d)(?:(?P<day>\d{1,2})(?:er|º|°|\.)?\s{1,2}(?:de\s|d['’]|di\s)?)?"
    r"(?P<name>[^\W\d_]{3,12})\.?\s{1,2}(?:del?\s)?(?P<year>(?:19|20)\d\d)(?!\d)"
)


def figures_in(line: str, language: str | None = None) -> Sequence[Figure]:
    """The figures of a line in their order, each with its place on the line as it was written."""
    spans: list[tuple[int, int]] = []

    def numeric(match: re.Match[str]) -> str:
        told = _numeric(match)
        spans.extend([match.span()] if told else [])
        return told.rjust(len(match[0])) if told else match[0]

    found = find_figures(_NAMED.sub(numeric, apart(line)), language)
    return [_as_written(figure, spans) for figure in found] if spans else found


def _numeric(match: re.Match[str]) -> str:
    """The day as 2025-06-01, the month as 06/2025; "" where there is none such."""
    month = MONTH_OF_NAME.get(folded(match["name"]))
    if not month:
        return ""
    if not match["day"]:
        return f"{month:02d}/{match['year']}"
    try:
        return date(int(match["year"]), month, int(match["day"])).isoformat()
    except ValueError:
        return ""


def _as_written(figure: Figure, spans: Sequence[tuple[int, int]]) -> Figure:
    start, end = next(((at, to) for at, to in spans if at <= figure.start < to), (figure.start, 0))
    return replace(figure, start=start, length=end - start) if end else figure
