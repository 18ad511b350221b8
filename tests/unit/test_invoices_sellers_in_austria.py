"""Firms of Austria under their legal forms, and kilograms that are none."""

import pytest

from office.invoices.page import PageReading, read_page
from tests.unit.invoice_pages import page

TITLES = (190, 60, "Bezeichnung", 300, "Menge", 385, "Preis", 443, "USt", 500, "Betrag")
SUMS = (
    (260, 360, "Summe netto", 500, "300,00"),
    (276, 360, "USt 10 % von 234,00", 505, "23,40"),
    (292, 360, "USt 20 % von 66,00", 505, "13,20"),
    (312, 360, "Rechnungsbetrag EUR", 500, "336,60"),
)


def read(seller: str, article: str) -> PageReading:
    rows = (
        (40, 60, seller),
        (56, 60, "Innstraße 4, 6020 Innsbruck"),
        (70, 60, "UID: ATU13585627", 380, "Rechnung Nr. H-2291"),
        (84, 380, "Rechnungsdatum: 3. November 2026"),
        (110, 60, "Bäckerei Kofler"),
        (124, 60, "Dorfplatz 2, 6060 Hall in Tirol"),
        TITLES,
        (206, 60, article, 318, "12", 388, "19,50", 440, "10 %", 502, "234,00"),
        (222, 60, "Papiersäcke, 100 Stk", 322, "3", 388, "22,00", 440, "20 %", 506, "66,00"),
        *SUMS,
    )
    return read_page([page(*rows)])


@pytest.mark.parametrize("seller", ["Mühle Huber e.U.", "Mühle Huber OG", "Mühle Huber KG", "Mühle Huber GmbH"])
@pytest.mark.parametrize("article", ["Weizenmehl W700, 25 kg", "Weizenmehl W700"])
def test_the_seller_is_the_firm_and_no_sack_of_flour(seller: str, article: str) -> None:
    assert read(seller, article).invoice.seller.name == seller
