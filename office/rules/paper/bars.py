"""Bars of several months beside each other, as a report shows them."""

from collections.abc import Mapping
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from office.rules.paper.pages import INK, LINE, SANS, SOFT

HEIGHT = 42 * mm
_COLOURS = (HexColor("#2F6F8F"), HexColor("#C9803A"), HexColor("#7A8B5A"))
_LEGEND = 5 * mm


def bars(canvas: Canvas, chart: Mapping[str, Any], x: float, y: float, width: float) -> None:
    """Draw a chart {labels, series [[name, amounts as text]]} with its upper edge at y; HEIGHT is used."""
    values = [[float(value) for value in amounts] for _, amounts in chart["series"]]
    top = max((abs(value) for row in values for value in row), default=0.0) or 1.0
    base, room = y - HEIGHT + 5 * mm, HEIGHT - 5 * mm - _LEGEND
    step = width / max(len(chart["labels"]), 1)
    for place, label in enumerate(chart["labels"]):
        for n, row in enumerate(values):
            thick = step * 0.7 / len(values)
            canvas.setFillColor(_COLOURS[n % len(_COLOURS)])
            canvas.rect(
                x + place * step + n * thick, base, thick, room * max(row[place], 0.0) / top, stroke=0, fill=1
            )
        canvas.setFillColor(SOFT)
        canvas.setFont(SANS, 6)
        canvas.drawString(x + place * step, base - 3 * mm, label)
    canvas.setStrokeColor(LINE)
    canvas.line(x, base, x + width, base)
    _legend(canvas, chart, x, y)


def _legend(canvas: Canvas, chart: Mapping[str, Any], x: float, y: float) -> None:
    for n, (name, _) in enumerate(chart["series"]):
        canvas.setFillColor(_COLOURS[n % len(_COLOURS)])
        canvas.rect(x + n * 40 * mm, y - 3 * mm, 3 * mm, 3 * mm, stroke=0, fill=1)
        canvas.setFillColor(INK)
        canvas.setFont(SANS, 7)
        canvas.drawString(x + n * 40 * mm + 4.5 * mm, y - 2.6 * mm, name)
