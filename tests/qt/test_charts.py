"""Charts are drawn in the theme's tokens: a column above nought and one below are told apart by place and colour."""

from decimal import Decimal

import pytest
from PySide6.QtGui import QColor

from desktop import theme
from desktop.charts import Column, Columns


@pytest.fixture
def chart(qtbot):
    made = Columns()
    qtbot.addWidget(made)
    made.resize(400, 200)
    yield made
    theme.use("light")


def inks(widget):
    """How many pixels of each colour are drawn."""
    image = widget.grab().toImage()
    found = {}
    for x in range(image.width()):
        for y in range(image.height()):
            name = image.pixelColor(x, y).name()
            found.setdefault(name, []).append(y)
    return found


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_what_is_below_nought_is_drawn_below_the_line_in_the_stopped_colour(chart, choice):
    tokens = theme.use(choice)
    chart.put([Column("A", (Decimal(50),), "A"), Column("B", (Decimal(-50),), "B")], "Cash")
    found = inks(chart)
    above, below = found[QColor(tokens.accent).name()], found[QColor(tokens.stopped).name()]
    assert max(above) <= min(below) + 2
    assert abs(len(above) - len(below)) < 0.1 * len(above), "as high as it is deep"


def test_columns_are_as_high_as_their_values(chart):
    tokens = theme.use("light")
    chart.put([Column("A", (Decimal(100),), "A"), Column("B", (Decimal(25),), "B")], "Cash")
    image = chart.grab().toImage()
    accent = QColor(tokens.accent).name()

    def height(first, last):
        column = [
            y for x in range(first, last) for y in range(image.height()) if image.pixelColor(x, y).name() == accent
        ]
        return max(column) - min(column)

    assert height(0, image.width() // 2) == pytest.approx(4 * height(image.width() // 2, image.width()), rel=0.1)


@pytest.mark.parametrize("values", [(), (Decimal(0),)])
def test_nothing_and_nought_are_drawn_without_a_column(chart, values):
    tokens = theme.use("light")
    chart.put([Column("A", values, "nothing")], "Cash")
    assert len(inks(chart).get(QColor(tokens.accent).name(), ())) < 100
    assert "nothing" in chart.accessibleName()


def test_an_empty_chart_is_drawn(chart):
    chart.put([], "Cash")
    assert QColor(theme.LIGHT.accent).name() not in inks(chart)
