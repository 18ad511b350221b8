"""A sum that nothing on the page explains stops; one that something may explain, or that may be misread, is asked."""

from dataclasses import replace
from decimal import Decimal

import pytest

from office.invoices.checks.unexplained import is_unexplained
from office.invoices.reading import Field, Reading, Source, Status, Witness
from tests.unit.invoice_cases import page

PAGE = "Netto 100,00\nUSt 19,00\nSumme 129,50\n"


def printed(text: str, *, source: Source = Source.TEXT, rivals: tuple[Witness, ...] = ()) -> Reading:
    reading = page(text=text)
    field = Field("gross", "129.50", Status.ASKED, (Witness(source, "129.50"),), rivals)
    return replace(reading, fields={**reading.fields, "gross": field})


def test_a_difference_that_stands_nowhere_is_unexplained() -> None:
    assert is_unexplained(printed(PAGE), Decimal("129.50"), Decimal("119.00"), "gross")


@pytest.mark.parametrize("more", ["Porto 10,50\n", "Porto 8,00\nPfand 2,50\n", "Fracht 15,50\nRabatt 5,00\n"])
def test_an_amount_or_two_that_make_the_difference_explain_it(more: str) -> None:
    assert not is_unexplained(printed(PAGE + more), Decimal("129.50"), Decimal("119.00"), "gross")


def test_what_was_recognised_in_a_picture_or_has_a_rival_may_be_misread() -> None:
    assert not is_unexplained(printed(PAGE, source=Source.OCR), Decimal("129.50"), Decimal("119.00"), "gross")
    rival = (Witness(Source.TEXT, "119.00"),)
    assert not is_unexplained(printed(PAGE, rivals=rival), Decimal("129.50"), Decimal("119.00"), "gross")
