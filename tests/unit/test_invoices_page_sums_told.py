"""Sums that a page tells by a list or a row: instalments before a final bill, columns summed up, untaxed carriage."""

from decimal import Decimal

from office.invoices.page import PageReading, read_page
from tests.unit.invoice_pages import GERMAN, page

HEAD = tuple(row for row in GERMAN if int(str(row[0])) < 350)
SUMS = (
    (360, 300, "Netto", 480, "334,56 €"),
    (372, 300, "USt 19 %", 485, "63,57 €"),
    (384, 300, "Gesamt", 480, "398,13 €"),
)
TITLE = (400, 50, "Anzahlung", 250, "netto", 340, "USt 19 %", 480, "brutto")
LEFT = (440, 300, "Noch zu zahlen", 480, "160,13 €")


def read(*rows: tuple[object, ...], head: tuple[tuple[object, ...], ...] = HEAD) -> PageReading:
    return read_page([page(*head, *rows)])


def instalment(y: int, net: str, vat: str, gross: str) -> tuple[object, ...]:
    return (y, 50, f"AR-{y}", 250, net, 340, vat, 480, gross)


def test_two_equal_instalments_before_a_final_bill_are_both_taken_off() -> None:
    paid = (instalment(412, "100,00", "19,00", "119,00"), instalment(424, "100,00", "19,00", "119,00"))
    found = read(*SUMS, TITLE, *paid, LEFT).invoice
    assert (found.gross, found.prepaid, found.amount_due) == (Decimal("398.13"), Decimal(238), Decimal("160.13"))
    assert len(found.lines) == 2


def test_instalments_that_do_not_lead_to_what_is_left_are_not_believed() -> None:
    found = read(*SUMS, TITLE, instalment(412, "100,00", "19,00", "119,00"), LEFT).invoice
    assert found.prepaid is None


def test_a_total_of_two_columns_is_net_and_vat_where_both_make_what_is_printed() -> None:
    found = read((360, 50, "Total", 380, "334,56", 485, "63,57"), (384, 50, "Zahlbetrag", 480, "398,13 €")).invoice
    assert (found.net, found.vat, found.gross) == (Decimal("334.56"), Decimal("63.57"), Decimal("398.13"))


def test_the_vat_on_a_base_is_no_line_though_its_numbers_stand_in_the_columns() -> None:
    found = read((350, 50, "USt 19 % auf", 390, "334,56", 480, "63,57"), *SUMS[::2]).invoice
    assert [line.description for line in found.lines] == ["Schrauben M8", "Hobel"]
    assert found.vat == Decimal("63.57")


def test_carriage_behind_the_tax_bears_none() -> None:
    sums = (*SUMS[:2], (384, 300, "Versand", 480, "20,00 €"), (396, 300, "Gesamtbetrag", 480, "418,13 €"))
    found = read(*sums).invoice
    assert (found.net, found.vat, found.gross) == (Decimal("354.56"), Decimal("63.57"), Decimal("418.13"))
    assert {line.vat_rate for line in found.lines} == {Decimal(19)}
