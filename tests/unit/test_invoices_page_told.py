"""What a page tells without words for it: columns by their product, lines by their sum, whose dollars they are."""

import re
from datetime import date
from decimal import Decimal

import pytest

from office.invoices.invoice import Kind
from office.invoices.page import PageReading, read_page
from office.invoices.page.dates import PERCENT_BEGINS
from office.invoices.page.weighing import Proof
from office.invoices.reading import Status
from office.invoices.witnesses import page_status
from tests.unit.invoice_pages import GERMAN, page

Row = tuple[object, ...]
HEAD = tuple(row for row in GERMAN if int(str(row[0])) < 280)
SUMS = (
    (360, 300, "Netto", 480, "334,56 €"),
    (372, 300, "USt 19 %", 485, "63,57 €"),
    (384, 300, "Gesamtbetrag", 480, "398,13 €"),
)


def read(*rows: Row, sums: tuple[Row, ...] = SUMS) -> PageReading:
    return read_page([page(*HEAD, *rows, *sums)])


def priced(title: str, *values: str) -> list[tuple[Decimal | None, ...]]:
    found = read(
        (290, 50, "Bezeichnung", 310, "Menge", 390, title, 480, "Betrag"),
        (310, 50, "Schrauben M8", 310, "4", 395, values[0], 480, "100,00"),
        (330, 50, "Hobel", 310, "2", 390, values[1], 480, "234,56"),
    )
    return [(line.quantity, line.unit_price, line.net) for line in found.invoice.lines]


def test_a_title_that_nobody_knows_is_the_price_where_the_product_says_so() -> None:
    assert priced("Einzel €", "25,00", "117,28") == [(4, 25, 100), (2, Decimal("117.28"), Decimal("234.56"))]


def test_a_title_that_nobody_knows_stays_unknown_where_no_product_holds() -> None:
    assert [price for _, price, _ in priced("Gewichtung", "24,00", "112,00")] == [None, None]


def test_parts_that_are_billed_in_advance_are_lines_where_they_add_up() -> None:
    found = read(
        (300, 50, "Grundmiete", 480, "200,00 €"),
        (312, 50, "Vorauszahlung Heizung", 480, "100,00 €"),
        (324, 50, "Stellplatz 4", 480, "34,56 €"),
    )
    assert [line.net for line in found.invoice.lines] == [200, 100, Decimal("34.56")]
    assert found.invoice.prepaid is None


def test_a_payment_behind_the_sum_is_no_line() -> None:
    found = read(
        (300, 50, "Grundmiete", 480, "300,00 €"),
        (312, 50, "Stellplatz 4", 480, "34,56 €"),
        sums=(*SUMS, (396, 300, "Anzahlung", 480, "-100,00 €"), (408, 300, "Zu zahlen", 480, "298,13 €")),
    )
    assert found.invoice.prepaid == 100


def test_a_net_behind_the_discount_that_ignores_it_is_asked() -> None:
    sums = (
        (348, 300, "Zwischensumme", 480, "334,56 €"),
        (354, 300, "Rabatt", 480, "-34,56 €"),
        (360, 300, "Netto", 480, "300,00 €"),
        (372, 300, "USt 19 %", 485, "57,00 €"),
        (384, 300, "Gesamtbetrag", 480, "357,00 €"),
    )
    wrong = tuple((360, 300, "Netto", 480, "334,56 €") if row[0] == 360 else row for row in sums)
    lines = ((310, 50, "Schrauben", 480, "100,00 €"), (322, 50, "Hobel", 480, "234,56 €"))
    assert page_status(read(*lines, sums=sums).evidence["net"]) is Status.PROVEN
    assert page_status(read(*lines, sums=wrong).evidence["net"]) is Status.ASKED


def test_lines_that_hold_prove_a_net_that_no_word_names() -> None:
    found = read(
        (290, 50, "Bezeichnung", 310, "Menge", 390, "Einzelpreis", 480, "Betrag"),
        (310, 50, "Schrauben M8", 310, "4", 395, "25,00", 480, "100,00"),
        sums=((360, 300, "Rechnungsbetrag", 480, "100,00 €"), (380, 50, "Steuerschuldnerschaft § 13b UStG")),
    )
    assert Proof.LINES in found.evidence["net"][0].proofs
    assert page_status(found.evidence["net"]) is Status.PROVEN


def dollars(*words: str) -> tuple[str, Status]:
    rows = tuple((20 + 12 * place, 50, text) for place, text in enumerate(words))
    found = read_page(
        [
            page(
                *rows,
                (200, 50, "Invoice 5521"),
                (260, 300, "Subtotal", 480, "$420.00"),
                (272, 300, "Total", 480, "$420.00"),
            )
        ]
    )
    return found.invoice.currency, page_status(found.evidence["currency"])


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("Opua Marine", "Opua 0200, New Zealand"), ("NZD", Status.PROVEN)),
        (("Opua Marine", "GST No: 87-123-405"), ("NZD", Status.PROVEN)),
        (("Northwind Inc.", "Columbus, OH 43215"), ("USD", Status.PROVEN)),
        (("Plumbing by Kev", "12 Beach Road"), ("USD", Status.ASKED)),
        (("Northwind Inc.", "Columbus, OH 43215", "Bill to: Kev, Sydney, Australia"), ("AUD", Status.ASKED)),
    ],
)
def test_whose_dollars_are_meant_is_told_or_asked(words: tuple[str, ...], told: tuple[str, Status]) -> None:
    assert dollars(*words) == told


def number_of(*rows: Row) -> str:
    return read_page([page(*(row for row in GERMAN if "NL-2026-118" not in row), *rows)]).invoice.number


def test_a_number_stands_under_its_title_in_a_row_of_titles() -> None:
    titles = (210, 50, "Faktura", 200, "Datum", 320, "Kunde")
    assert number_of(titles, (222, 50, "88104412", 200, "23.10.2026", 320, "10882")) == "88104412"


def test_an_account_in_the_row_below_is_no_invoice_number() -> None:
    rows = (
        (420, 50, "Bitte unter Angabe der Rechnungsnummer auf das Konto"),
        (432, 50, "DE72 3604 0039 0117 4522 00 zahlen"),
    )
    assert not number_of(*rows).startswith("DE72")


def british(words: str) -> str:
    return read_page([page(*GERMAN[:11], (440, 50, words))]).invoice.seller.vat_id


def test_a_british_vat_number_is_read_without_its_country() -> None:
    assert british("VAT Reg No 317 4402 81. Registered in England 04418827") == "GB317440281"
    assert not british("VAT Reg No 317 4402 82. Registered in England 04418827").startswith("GB")


def test_a_notice_of_an_authority_is_to_be_paid() -> None:
    head = (*GERMAN[:5], (200, 50, "Gebührenbescheid Nr. 2026/3214"), *GERMAN[7:])
    found = read_page([page(*head)])
    assert (found.kind, found.invoice.number) == (Kind.INVOICE, "2026/3214")


def test_a_discount_or_else_the_day_to_pay_are_told_apart() -> None:
    text = "Zahlbar innerhalb 10 Tagen mit 2 % Skonto oder bis 12.11.2026 rein netto."
    found = read_page([page(*GERMAN[:16], (440, 50, text))])
    assert found.invoice.discounts[0].days == 10
    assert found.invoice.due_date == date(2026, 11, 12)


@pytest.mark.parametrize(
    ("text", "percents"),
    [("bis 19.10.20262 % Skonto", ["2"]), ("bis 19.10.2026 2 % Skonto", ["2"]), ("20262 %", []), ("3%", ["3"])],
)
def test_a_percentage_that_a_date_runs_into_is_what_stands_behind_the_year(text: str, percents: list[str]) -> None:
    assert re.findall(rf"{PERCENT_BEGINS}(\d{{1,2}})\s?%", text) == percents
