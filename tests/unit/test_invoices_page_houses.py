"""House styles of firms far apart: names broken within a sentence, sums beside each other, dollars of other lands."""

from datetime import date
from decimal import Decimal

import pytest

from office.invoices.invoice import Kind
from office.invoices.page import PageReading, read_page
from office.invoices.page.dates import terms_of
from office.invoices.page.sheet import rows_of
from office.invoices.page.values import currencies_of
from tests.unit.invoice_pages import GERMAN, changed, page

Row = tuple[object, ...]
HOBEL = (346, 50, "Hobel", 310, "1", 390, "234,56", 480, "234,56")


def read(*rows: Row) -> PageReading:
    return read_page([page(*GERMAN[:11], *rows, HOBEL, *GERMAN[13:])])


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("Schrauben verzinkt, einschließlich", "Muttern", "Schrauben verzinkt, einschließlich Muttern"),
        ("Schrauben M8 verzinkt, gehärtet", "und gewachst", "Schrauben M8 verzinkt, gehärtet und gewachst"),
        ("Schrauben M8 verzinkt, gehärtet", "Rufnummern 0171 und 0172", "Schrauben M8 verzinkt, gehärtet"),
    ],
)
def test_a_name_that_breaks_off_within_a_sentence_goes_on(first: str, second: str, name: str) -> None:
    lines = read((310, 50, first, 310, "4", 395, "25,00", 480, "100,00"), (322, 50, second)).invoice.lines
    assert lines[0].description == name


def test_a_credit_among_the_lines_is_no_title() -> None:
    row = (310, 50, "Gutschrift Treuevorteil", 310, "4", 395, "25,00", 480, "100,00")
    assert read(row).kind is Kind.INVOICE
    assert read_page([page(*changed(GERMAN, "Rechnung", "Gutschrift"))]).kind is Kind.CREDIT_NOTE


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Kostenrechnung Nr. 1187/26", "1187/26"),
        ("Liquidation 26/0318", "26/0318"),
        ("Abrechnung 26/0318", ""),
    ],
)
def test_bills_of_the_professions_are_invoices(title: str, number: str) -> None:
    head = (*GERMAN[:5], (200, 50, title), *GERMAN[7:])
    assert read_page([page(*head)]).invoice.number == number


def test_a_number_in_groups_is_read_to_its_end() -> None:
    rows = changed(GERMAN, "NL-2026-118", "M 0926 441 7780 2")
    assert read_page([page(*rows)]).invoice.number == "M 0926 441 7780 2"


def test_totals_beside_the_tax_table_are_no_lines() -> None:
    reading = read_page(
        [
            page(
                *GERMAN[:13],
                (350, 50, "19 % auf", 150, "334,56", 220, "63,57", 320, "Summe netto", 480, "334,56"),
                (362, 320, "Gesamtbetrag", 480, "398,13 €"),
            )
        ]
    )
    assert [line.net for line in reading.invoice.lines] == [Decimal("100.00"), Decimal("234.56")]
    assert (reading.invoice.net, reading.invoice.gross) == (Decimal("334.56"), Decimal("398.13"))


def test_of_net_vat_and_gross_of_a_deposit_the_gross_is_taken_off() -> None:
    more = (
        (396, 50, "Abschlag vom 03.08.2026, bezahlt", 300, "100,00", 390, "19,00", 480, "119,00 €"),
        (408, 50, "Noch zu zahlen", 300, "234,56", 390, "44,57", 480, "279,13 €"),
    )
    invoice = read_page([page(*GERMAN[:-2], *more, GERMAN[-1])]).invoice
    assert (invoice.prepaid, invoice.amount_due) == (Decimal("119.00"), Decimal("279.13"))


@pytest.mark.parametrize(
    ("words", "code"),
    [("ABN 20 976 287 170", "AUD"), ("GST/HST 81234 5678", "CAD"), ("EIN 12-3456789", "USD")],
)
def test_dollars_are_those_of_the_land(words: str, code: str) -> None:
    assert list(currencies_of(rows_of([page((40, 50, words), (60, 50, "Total", 200, "$638.00"))]))) == [code]


def test_dong_alone_in_brackets_is_a_currency() -> None:
    assert list(currencies_of(rows_of([page((40, 50, "Thành tiền (đồng)"))]))) == ["VND"]
    assert not currencies_of(rows_of([page((40, 50, "Hội đồng quản trị"))]))


@pytest.mark.parametrize(
    ("words", "days"), [("binnen zwei Wochen", 14), ("within thirty days", 30), ("in zwei Wochen", 14)]
)
def test_days_to_pay_in_words(words: str, days: int) -> None:
    terms, _ = terms_of(rows_of([page((40, 50, f"Zahlung bitte {words}"))]), [])
    assert terms.days == days


def test_a_labelled_date_is_not_put_in_doubt_by_dates_in_prose() -> None:
    rows = changed(GERMAN, "Rechnungsdatum", "Datum")
    prose = (280, 50, "Ihre Arbeiten 08.09. und 11.09.2026 sind abgerechnet")
    reading = read_page([page(*rows[:9], prose, *rows[9:])])
    assert reading.invoice.issue_date == date(2026, 10, 5)


def test_the_registered_name_at_the_foot_is_the_whole_name() -> None:
    head = ((40, 50, "nordlicht werkzeuge"), *GERMAN[2:-1])
    foot = (780, 50, "Nordlicht Werkzeuge GmbH & Co. KG · Hafenweg 3 · 20457 Hamburg")
    assert read_page([page(*head, foot)]).invoice.seller.name == "Nordlicht Werkzeuge GmbH & Co. KG"
