"""Item tables as firms print them: names over rows, tables over pages, no titles, discounts, rates, credit notes."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from office.invoices.invoice import Kind, Line, Tax
from office.invoices.page import PageInput, PageReading, read_page
from office.invoices.page.line_rates import rated
from office.invoices.reading import Status
from office.invoices.witnesses import page_status
from tests.unit.invoice_pages import GERMAN, changed, page

TITLES = (290, 50, "Bezeichnung", 300, "Menge", 380, "Einzelpreis", 480, "Gesamt")
LONG = "Fensterbank aus Granit mit polierter Kante, nach"
HEAD, FOOT = GERMAN[:10], GERMAN[16:]
Row = tuple[object, ...]


def sums(net: str, vat: str, gross: str) -> tuple[Row, ...]:
    return (
        (660, 300, "Netto", 480, f"{net} €"),
        (672, 300, "USt 19 %", 485, f"{vat} €"),
        (684, 300, "Gesamtbetrag", 480, f"{gross} €"),
    )


TWO = sums("334,56", "63,57", "398,13")

NEAR = tuple((float(str(y)) - 300, *cells) for y, *cells in TWO)


def read(*rows: Row, totals: tuple[Row, ...] = TWO, more: Sequence[PageInput] = ()) -> PageReading:
    return read_page([page(*HEAD, *rows, *totals, *FOOT), *more])


def told(reading: PageReading) -> list[tuple[str, str, str, str]]:
    return [
        (line.description, str(line.quantity), str(line.unit_price), str(line.net)) for line in reading.invoice.lines
    ]


SCREWS = ("Schrauben M8", "4", "25.00", "100.00")
PLANE = ("Hobel", "1", "234.56", "234.56")


@pytest.mark.parametrize("beside", [0, 12, 24])
def test_a_name_over_three_rows_has_its_numbers_beside_any_of_them(beside: int) -> None:
    numbers = {310 + 12 * place: () for place in range(3)} | {310 + beside: (310, "4", 395, "25,00", 480, "100,00")}
    words = (LONG, "Maß zugeschnitten und geliefert, mit allen dafür", "nötigen Arbeiten")
    rows = [(y, 50, text, *numbers[y]) for y, text in zip(numbers, words, strict=True)]
    reading = read(TITLES, *rows, (370, 50, "Hobel", 310, "1", 390, "234,56", 480, "234,56"))
    assert told(reading) == [(" ".join(words), *SCREWS[1:]), PLANE]


def test_a_row_belongs_to_the_nearer_of_two_lines() -> None:
    plane = "Hobel mit Griff aus Buche und Eisen aus Chrom und"
    reading = read(
        TITLES,
        (310, 50, LONG),
        (322, 50, "Maß zugeschnitten und geliefert, mit allen dafür", 310, "4", 395, "25,00", 480, "100,00"),
        (334, 50, "nötigen Arbeiten auf der Baustelle und im Werk, mit"),
        (354, 50, plane),
        (366, 50, "Vanadium", 310, "1", 390, "234,56", 480, "234,56"),
    )
    assert [name for name, *_ in told(reading)][1] == f"{plane} Vanadium"


def test_notes_under_a_line_are_no_part_of_its_name() -> None:
    reading = read(
        TITLES,
        (310, 50, "Schrauben M8", 310, "4", 395, "25,00", 480, "100,00"),
        (322, 50, "Art.-Nr.: 20118"),
        (334, 50, "- verzinkt"),
        (354, 50, "Hobel", 310, "1", 390, "234,56", 480, "234,56"),
    )
    assert told(reading) == [SCREWS, PLANE]


def test_a_name_with_a_colon_is_read_whole() -> None:
    first = (310, 50, "Schrauben M8: verzinkt, rund", 310, "4", 395, "25,00", 480, "100,00")
    bare = (322, 50, "Hobel:", 310, "1", 390, "234,56", 480, "234,56")
    assert [line[0] for line in told(read(TITLES, first, bare))] == ["Schrauben M8: verzinkt, rund", "Hobel"]


def test_a_heading_over_a_line_is_no_part_of_its_name() -> None:
    reading = read(
        TITLES,
        (306, 50, "Lieferschein 4711 vom 03.10.2026 über die Lieferung"),
        (318, 50, "Schrauben M8", 310, "4", 395, "25,00", 480, "100,00"),
        (338, 50, "Hobel", 310, "1", 390, "234,56", 480, "234,56"),
    )
    assert told(reading) == [SCREWS, PLANE]


def test_a_table_goes_on_over_the_page_without_its_titles() -> None:
    second = page(
        (60, 50, "Übertrag", 480, "100,00"),
        (80, 50, "Hobel", 310, "1", 390, "234,56", 480, "234,56"),
        *((y - 500, *cells) for y, *cells in TWO),
        number=2,
    )
    first = (TITLES, (310, 50, "Schrauben M8", 310, "4", 395, "25,00", 480, "100,00"))
    reading = read(*first, (330, 50, "Übertrag", 480, "100,00"), totals=(), more=[second])
    assert told(reading) == [SCREWS, PLANE]
    assert page_status(reading.evidence["gross"]) is Status.PROVEN


def test_a_sum_of_a_part_does_not_end_the_table() -> None:
    reading = read(
        TITLES,
        (310, 50, "Schrauben M8", 310, "4", 395, "25,00", 480, "100,00"),
        (324, 50, "Zwischensumme Lieferung 1", 480, "100,00"),
        (344, 50, "Hobel", 310, "1", 390, "234,56", 480, "234,56"),
    )
    assert told(reading) == [SCREWS, PLANE]


def test_the_vat_table_under_the_sums_is_no_line() -> None:
    vat = (
        (700, 50, "MwSt", 310, "19", 390, "334,56", 480, "63,57"),
        (712, 50, "USt 0 %", 390, "334,56", 480, "0,00"),
    )
    rows = ((310, 50, "Schrauben M8", 310, "4", 395, "25,00", 480, "100,00"),
            (330, 50, "Hobel", 310, "1", 390, "234,56", 480, "234,56"))  # fmt: skip
    assert told(read(TITLES, *rows, totals=(*TWO, *vat))) == [SCREWS, PLANE]


@pytest.mark.parametrize(
    "rows",
    [
        (
            (310, 50, "1", 80, "Schrauben M8", 310, "4", 395, "25,00", 480, "100,00"),
            (330, 50, "2", 80, "Hobel", 310, "1", 390, "234,56", 480, "234,56"),
        ),
        (
            (310, 50, "4", 90, "Schrauben M8", 395, "25,00", 480, "100,00"),
            (330, 50, "1", 90, "Hobel", 390, "234,56", 480, "234,56"),
        ),
        (
            (310, 50, "Schrauben M8", 310, "25,00", 395, "4,00", 480, "100,00"),
            (330, 50, "Hobel", 305, "234,56", 395, "1,00", 480, "234,56"),
        ),
    ],
)
def test_a_table_without_titles_is_told_by_its_products(rows: tuple[Row, ...]) -> None:
    lines = read(*rows).invoice.lines
    assert [(line.description, line.quantity, line.unit_price) for line in lines] == [
        ("Schrauben M8", Decimal(4), Decimal("25.00")), ("Hobel", Decimal(1), Decimal("234.56")),
    ]  # fmt: skip


def test_rows_of_words_and_sums_without_a_product_are_no_table() -> None:
    reading = read(
        (310, 50, "Schrauben M8", 480, "100,00"), (330, 50, "Bestand", 310, "4", 395, "7,00", 480, "100,00")
    )
    assert all(line.quantity != 4 for line in reading.invoice.lines)


def test_a_title_that_nobody_knows_keeps_its_column() -> None:
    titles = (290, 50, "Zeichen", 120, "Bezeichnung", 300, "Menge", 380, "Einzelpreis", 480, "Gesamt")
    reading = read(
        titles,
        (310, 50, "Qb", 120, "Schrauben M8", 310, "4", 395, "25,00", 480, "100,00"),
        (330, 50, "Zz", 120, "Hobel", 310, "1", 390, "234,56", 480, "234,56"),
    )
    assert told(reading) == [SCREWS, PLANE]


@pytest.mark.parametrize("titles", [(290, 50, "Leistung", 480, "Betrag"), (290, 50, "Unsere Arbeiten im Oktober:")])
def test_services_with_nothing_but_an_amount(titles: Row) -> None:
    reading = read(
        titles,
        (310, 50, "Beratung vor Ort", 480, "100,00 €"),
        (322, 50, "zwei Termine"),
        (336, 50, "Gutachten", 480, "234,56 €"),
        totals=NEAR,
    )
    assert told(reading) == [("Beratung vor Ort", "1", "100.00", "100.00"), ("Gutachten", "1", "234.56", "234.56")]


def test_rows_that_do_not_reach_the_sum_are_no_lines() -> None:
    rows = ((310, 50, "Beratung", 480, "100,00 €"), (336, 50, "Gutachten", 480, "234,00 €"))
    assert told(read(*rows, totals=NEAR)) == []


# --- discounts -----------------------------------------------------------------------------------------------------


def test_the_price_is_the_one_before_the_discount_of_its_column() -> None:
    titles = (290, 50, "Bezeichnung", 250, "Menge", 310, "Einzelpreis", 400, "Rabatt", 480, "Gesamt")
    line = read(
        titles,
        (310, 50, "Schrauben M8", 255, "4", 315, "27,78", 400, "10 %", 480, "100,01"),
        (330, 50, "Hobel", 255, "1", 315, "234,56", 480, "234,56"),
        totals=sums("334,57", "63,57", "398,14"),
    ).invoice.lines[0]
    assert (line.unit_price, line.net) == (Decimal("27.78"), Decimal("100.01"))
    assert [(one.amount, one.percent) for one in line.adjustments] == [(Decimal("11.11"), Decimal(10))]


def test_where_both_prices_stand_the_first_is_the_list_price() -> None:
    titles = (
        290,
        50,
        "Bezeichnung",
        220,
        "Menge",
        270,
        "Bruttopreis",
        350,
        "Rabatt %",
        410,
        "Einzelpreis",
        490,
        "Gesamt",
    )
    line = read(
        titles,
        (310, 50, "Schrauben M8", 225, "4", 275, "31,25", 355, "20", 415, "25,00", 490, "100,00"),
        (330, 50, "Hobel", 225, "1", 275, "234,56", 415, "234,56", 490, "234,56"),
    ).invoice.lines[0]
    assert (line.gross_price, line.unit_price, line.adjustments) == (Decimal("31.25"), Decimal("25.00"), ())


@pytest.mark.parametrize(("cents", "off"), [("12,00", "2,00"), ("12.000", "2.000")])
def test_a_discount_in_a_row_of_its_own_is_taken_off(cents: str, off: str) -> None:
    is_dong = cents == "12.000"
    money = "₫" if is_dong else "€"
    rows = (
        *HEAD,
        TITLES,
        (310, 50, "Ghế gỗ sồi", 310, "1", 395, cents, 480, f"{cents} {money}"),
        (322, 50, "Rabatt 17 %", 480, f"-{off}"),
        (360, 300, "Netto", 480, f"{'10.000' if is_dong else '10,00'} {money}"),
        (372, 300, "Gesamtbetrag", 480, f"{'10.000' if is_dong else '10,00'} {money}"),
    )
    line = read_page([page(*rows)]).invoice.lines[0]
    assert line.net == (Decimal(10000) if is_dong else Decimal(10))
    assert line.unit_price == (Decimal(12000) if is_dong else Decimal(12))


# --- VAT rates -----------------------------------------------------------------------------------------------------


def test_letters_for_rates_are_read_by_their_legend() -> None:
    titles = (290, 50, "Bezeichnung", 260, "MwSt", 310, "Menge", 380, "Einzelpreis", 480, "Gesamt")
    lines = read(
        titles,
        (310, 50, "Schrauben M8", 265, "A", 315, "4", 395, "25,00", 480, "100,00"),
        (330, 50, "Buch", 265, "B", 315, "1", 390, "234,56", 480, "234,56"),
        (350, 50, "A = 19 %   B = 7 %"),
    ).invoice.lines
    assert [(line.description, line.vat_rate) for line in lines] == [
        ("Schrauben M8", Decimal(19)), ("Buch", Decimal(7)),
    ]  # fmt: skip


def lines_of(*nets: str) -> list[Line]:
    return [Line(net=Decimal(net)) for net in nets]


FULL, LESS = Tax(Decimal(100), Decimal(19), Decimal("2E+1")), Tax(Decimal(50), Decimal("3.5"), Decimal(7))


def test_the_bases_tell_the_rate_of_each_line() -> None:
    found = rated(lines_of("60", "50", "40"), [FULL, LESS])
    assert [str(line.vat_rate) for line in found] == ["20", "7", "20"]


def test_two_ways_to_share_the_bases_prove_no_rate() -> None:
    found = rated(lines_of("50", "50", "50"), [FULL, LESS])
    assert [line.vat_rate for line in found] == [None, None, None]


def test_lines_that_do_not_reach_the_base_get_no_rate() -> None:
    assert rated(lines_of("60"), [FULL])[0].vat_rate is None


# --- credit notes --------------------------------------------------------------------------------------------------

BELOW = (
    *(row for row in HEAD if "Rechnung" not in row), (200, 50, "Gutschrift"), TITLES,
    (310, 50, "Schrauben M8", 310, "4", 395, "25,00", 480, "-100,00"),
    (330, 50, "Hobel", 308, "-1", 390, "234,56", 480, "-234,56"),
    (360, 300, "Netto", 480, "-334,56 €"), (372, 300, "USt 19 %", 485, "-63,57 €"),
    (384, 300, "Gesamtbetrag", 480, "-398,13 €"),
)  # fmt: skip


def test_a_credit_note_counts_above_zero() -> None:
    reading = read_page([page(*sorted(BELOW, key=lambda row: row[0]))])
    invoice = reading.invoice
    assert reading.kind is Kind.CREDIT_NOTE
    assert (invoice.net, invoice.vat, invoice.gross) == (Decimal("334.56"), Decimal("63.57"), Decimal("398.13"))
    assert reading.evidence["gross"][0].value == "-398.13"  # as it is printed there
    assert page_status(reading.evidence["gross"]) is Status.PROVEN
    assert [(line.quantity, line.unit_price, line.net) for line in invoice.lines] == [
        (Decimal(4), Decimal("25.00"), Decimal("100.00")), (Decimal(1), Decimal("234.56"), Decimal("234.56")),
    ]  # fmt: skip


@pytest.mark.parametrize("title", ["Rechnung", "Rechnungskorrektur"])
def test_other_documents_keep_the_signs_of_the_page(title: str) -> None:
    rows = changed(BELOW, "Gutschrift", title)
    assert read_page([page(*sorted(rows, key=lambda row: row[0]))]).invoice.gross == Decimal("-398.13")


# --- names ---------------------------------------------------------------------------------------------------------


def test_one_place_seen_twice_is_no_second_witness() -> None:
    rows = (*changed(GERMAN, "Nordlicht Werkzeuge GmbH", "»» Nordlicht Werkzeuge GmbH")[:-1], (780, 50, "IBAN"))
    found = read_page([page(*rows)]).evidence["seller_name"]
    assert found[0].value == "Nordlicht Werkzeuge GmbH"
    assert page_status(found) is not Status.PROVEN


# --- the whole invoice ---------------------------------------------------------------------------------------------


def test_a_discount_of_the_whole_leads_from_the_lines_to_the_net() -> None:
    rows = (
        TITLES,
        (310, 50, "Schrauben M8", 310, "4", 395, "25,00", 480, "100,00"),
        (330, 50, "Hobel", 310, "1", 390, "244,56", 480, "244,56"),
        (640, 300, "abzgl. Rabatt", 480, "-10,00 €"),
    )
    found = read(*rows).invoice.adjustments
    assert [(one.amount, one.is_charge) for one in found] == [(Decimal("10.00"), False)]
    elsewhere = changed(rows, "-10,00 €", "-11,00 €")
    assert read(*elsewhere).invoice.adjustments == ()


def test_the_first_row_of_a_table_without_titles_may_be_priced_by_the_hundred() -> None:
    lines = read(
        (310, 50, "Jutesack", 310, "400", 395, "25,00", 480, "100,00"),
        (330, 50, "Hobel", 310, "2", 390, "100,00", 480, "200,00"),
        (350, 50, "Leim", 310, "2", 390, "17,28", 480, "34,56"),
    ).invoice.lines
    assert [(line.description, line.price_quantity) for line in lines] == [
        ("Jutesack", Decimal(100)), ("Hobel", None), ("Leim", None),
    ]  # fmt: skip
