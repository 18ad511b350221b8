"""Days to pay on a page: "net 30" is a term, "Netto 2.120,00" is a sum."""

import pytest

from office.app.plain_pages import boxed
from office.invoices.page import PageInput
from office.invoices.page.dates import terms_of
from office.invoices.page.sheet import rows_of
from office.invoices.reading import Source


def days(line: str) -> int | None:
    page = PageInput(1, line, boxed(line), Source.TEXT)
    return terms_of(rows_of([page]), [])[0].days


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Payment terms: net 30", 30),
        ("Terms: 2/10, net 30.", 30),
        ("Zahlbar innerhalb 14 Tagen netto", 14),
        ("Netto 2.120,00 EUR", None),
        ("Netto 45 EUR", None),
        ("Net 100.00", None),
        ("Net 30 EUR", None),
        ("Netto 19 %", None),
    ],
)
def test_what_is_a_term(line, expected):
    assert days(line) == expected
