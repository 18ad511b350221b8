"""Sums of a part on a page: two taxes of one net, the tax between the lines, pages that itemise one line."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest

from office.invoices.checks import findings
from office.invoices.known import Known
from office.invoices.page import PageReading, read_page
from office.invoices.page.sheet import rows_of
from office.invoices.page.solver import solve
from office.invoices.page.sums import Stated, TaxRow
from office.invoices.page.weighing import Proof
from office.invoices.reading import Source, Status
from office.invoices.witnesses import Sources, assemble, page_status
from tests.unit.invoice_pages import ENGLISH, GERMAN, page

Row = tuple[object, ...]
HEAD = tuple(row for row in GERMAN if int(str(row[0])) < 280)
TITLES: Row = (290, 50, "Bezeichnung", 310, "Menge", 390, "Einzelpreis", 480, "Betrag")


def read(*rows: Row, head: Sequence[Row] = HEAD) -> PageReading:
    return read_page([page(*head, *rows)])


def is_proven(found: PageReading, name: str) -> bool:
    return bool(found.evidence.get(name)) and page_status(found.evidence[name], found.source) is Status.PROVEN


def quebec(tax: str, second: str) -> PageReading:
    rows: tuple[Row, ...] = (
        (250, 50, "Description", 310, "Qty", 390, "Price", 480, "Amount"),
        (270, 50, "Snow removal", 310, "1", 390, "450.00", 480, "450.00"),
        (290, 50, "Sand", 310, "6", 390, "35.00", 480, "210.00"),
        (320, 300, "Subtotal", 480, "660.00"),
        (332, 300, "GST 5 %", 480, "33.00"),
        (344, 300, f"{tax} 9.975 %", 480, second),
        (356, 300, "Total CAD", 480, "758.84"),
    )
    return read(*rows, head=[row for row in ENGLISH if int(str(row[0])) < 240])


def test_two_taxes_may_be_charged_on_the_same_net() -> None:
    found = quebec("QST", "65.84")
    assert (found.invoice.net, found.invoice.vat, found.invoice.gross) == (
        Decimal(660),
        Decimal("98.84"),
        Decimal("758.84"),
    )
    assert [(tax.rate, tax.base) for tax in found.invoice.taxes] == [
        (Decimal(5), Decimal(660)),
        (Decimal("9.975"), Decimal(660)),
    ]
    assert is_proven(found, "vat")


def test_a_second_tax_above_its_rate_is_not_proven() -> None:
    assert not is_proven(quebec("QST", "68.54"), "vat")


def test_what_stands_beside_a_percentage_is_no_outlay_free_of_tax() -> None:
    found = quebec("Levy", "65.84")  # a tax in a word that nobody knows
    assert not is_proven(found, "net")
    assert not is_proven(found, "vat")


SLIP = Stated(
    nets=(Decimal("18.25"),), vats=(Decimal("3.65"),), grosses=(Decimal("29.39"),),
    taxes=(TaxRow(Decimal(20), (Decimal("18.25"), Decimal("3.65"))),), rates=(Decimal(20), Decimal(10)),
    others=(Decimal("7.49"),),
)  # fmt: skip


@pytest.mark.parametrize("rated", [True, False])
def test_a_rest_is_free_of_tax_only_where_no_rate_stands_beside_it(rated: bool) -> None:
    stated = SLIP if not rated else Stated(**{**_fields(SLIP), "rated": frozenset({Decimal("7.49")})})  # type: ignore[arg-type]
    assert (solve(stated).system is None) is rated


def _fields(stated: Stated) -> dict[str, object]:
    return {name: getattr(stated, name) for name in stated.__dataclass_fields__}


def water(tax: str) -> PageReading:
    return read(
        TITLES,
        (310, 50, "Trinkwasser", 310, "100", 390, "2,00", 480, "200,00"),
        (322, 50, "Trinkwasser netto", 480, "200,00"),
        (334, 50, "Umsatzsteuer 7 %", 480, tax),
        (350, 50, "Schmutzwasser", 310, "100", 390, "3,00", 480, "300,00"),
        (380, 50, "Rechnungsbetrag", 480, "514,00"),
    )


def test_a_tax_between_the_lines_is_that_of_the_lines_over_it() -> None:
    found = water("14,00")
    assert (found.invoice.net, found.invoice.vat, found.invoice.gross) == (Decimal(500), Decimal(14), Decimal(514))
    assert [line.vat_rate for line in found.invoice.lines] == [7, 0]
    assert is_proven(found, "gross")


def test_a_tax_between_the_lines_that_is_not_their_rate_proves_nothing() -> None:
    assert not is_proven(water("24,00"), "gross")


def itemised(*calls: str) -> PageReading:
    first = page(
        *HEAD,
        TITLES,
        (310, 50, "Grundpreis", 310, "1", 390, "20,00", 480, "20,00"),
        (330, 50, "Verbindungen", 310, "1", 390, "5,00", 480, "5,00"),
        (360, 300, "Netto", 480, "25,00"),
        (372, 300, "USt 19 %", 480, "4,75"),
        (384, 300, "Gesamtbetrag", 480, "29,75"),
    )
    rows = [(60 + 14 * n, 50, f"Summe Anschluss {n} netto", 480, sum_) for n, sum_ in enumerate(calls, 1)]
    return read_page([first, page(*rows, number=2)])


def test_sums_on_a_further_page_that_together_are_a_line_contradict_nothing() -> None:
    assert is_proven(itemised("3,00", "2,00"), "net")


def test_sums_on_a_further_page_that_are_no_line_are_asked_about() -> None:
    assert not is_proven(itemised("3,00", "4,00"), "net")


def test_a_price_on_the_way_to_a_sum_is_no_sum() -> None:
    found = read(
        (310, 50, "Grundwert", 480, "12,88"),
        (322, 50, "Messung", 480, "42,84"),
        (340, 50, "Summe 39,8 AW zu 1,40 EUR", 480, "55,72"),
        (352, 50, "19 % Umsatzsteuer", 480, "10,59"),
        (364, 50, "Rechnungsbetrag", 480, "66,31"),
    )
    assert is_proven(found, "gross")


def test_a_sentence_on_complaints_hides_no_terms() -> None:
    assert read((430, 50, "Zahlbar binnen 14 Tagen netto. Reklamationen binnen 8 Tagen.")).invoice.terms_days == 14
    assert read((430, 50, "Reklamationen binnen 8 Tagen, zahlbar sofort.")).invoice.terms_days is None


def test_number_and_date_under_one_label() -> None:
    found = read((250, 50, "Nummer/Datum", 200, "9000417723 / 16.10.2026"), head=HEAD[:6])
    assert (found.invoice.number, found.invoice.issue_date) == ("9000417723", date(2026, 10, 16))
    assert Proof.LABEL in found.evidence["issue_date"][0].proofs


def test_a_firm_and_its_town_over_the_window_is_the_sender() -> None:
    rows: tuple[Row, ...] = (
        (110, 60, "Netzwelle Mobil GmbH, 40210 Düsseldorf"),
        (121, 60, "Tischlerei Lindner GmbH"), (132, 60, "Kiefernweg 48"), (143, 60, "22767 Hamburg"),
    )  # fmt: skip
    found = read(head=rows).invoice
    assert (found.seller.name, found.buyer.name) == ("Netzwelle Mobil GmbH", "Tischlerei Lindner GmbH")


def test_the_row_under_the_customers_number_is_not_the_customer() -> None:
    rows: tuple[Row, ...] = ((244, 50, "Kunde", 200, "40118"), (256, 50, "Baustelle", 200, "Umbau Saal"))
    assert read(*rows, head=HEAD[:5]).invoice.buyer.name == "Tischlerei Lindner GmbH"


def skips(tax: str, total: str) -> list[str]:
    found = read(
        (250, 50, "Description", 250, "Quantity", 330, "Unit Price", 400, "VAT", 480, "Amount GBP"),
        (270, 50, "Skip, 8 yards", 260, "2", 340, "210.00", 400, "20%", 480, "420.00"),
        (290, 50, "Highway permit", 260, "1", 340, "48.00", 390, "No VAT", 480, "48.00"),
        (320, 300, "Subtotal", 480, "468.00"),
        (332, 300, "Total VAT 20%", 480, tax),
        (344, 300, "Total GBP", 480, total),
        head=[row for row in ENGLISH if int(str(row[0])) < 240],
    )
    assert [line.vat_rate for line in found.invoice.lines] == [20, 0]
    reading = assemble(
        Sources(document="d", name="skips.pdf", texts=("",), known=Known(date(2026, 3, 4)), page=found)
    )
    return [finding.rule for finding in findings(reading, Known(date(2026, 3, 4)))]


def test_tax_on_a_line_that_says_no_vat_is_told() -> None:
    assert "KONTOR-SUM-02" in skips("93.60", "561.60")
    assert "KONTOR-SUM-02" not in skips("84.00", "552.00")


def test_british_number_under_its_word() -> None:
    found = read((250, 300, "VAT Number"), (262, 300, "802427125"), head=ENGLISH[:3])
    assert found.invoice.seller.vat_id == "GB802427125"
    assert not read((250, 300, "VAT Number"), (262, 300, "802427152"), head=ENGLISH[:3]).invoice.seller.vat_id


@pytest.mark.parametrize(
    ("source", "text"), [(Source.OCR, "发票号码：26317"), (Source.TEXT, "发 票 号 码 ： 2 6 3 1 7")]
)
def test_signs_that_recognition_sets_apart_are_one_word(source: Source, text: str) -> None:
    signs = page((50, 50, "发 票 号 码 ： 2 6 3 1 7"), source=source)
    assert rows_of([signs])[0].text == text


def test_a_table_without_prices_keeps_its_counts_and_ends_at_its_sum() -> None:
    found = read(
        (290, 50, "Tätigkeit nach KÜO", 300, "Anzahl", 380, "AW", 480, "Betrag EUR"),
        (310, 50, "Grundwert", 310, "1", 380, "9,2", 480, "12,88"),
        (322, 50, "Messung", 310, "2", 380, "30,6", 480, "42,84"),
        (340, 50, "Summe", 310, "3", 380, "39,8", 480, "55,72"),
        (352, 50, "19 % Umsatzsteuer", 480, "10,59"),
        (364, 50, "Rechnungsbetrag", 480, "66,31"),
    )
    assert [(line.description, line.quantity) for line in found.invoice.lines] == [
        ("Grundwert", Decimal(1)),
        ("Messung", Decimal(2)),
    ]


def test_a_total_that_includes_the_tax_is_no_tax() -> None:
    found = read(
        (310, 50, "Call-out fee", 480, "638.00"), (340, 50, "Total inc GST", 480, "$638.00"),
        (352, 50, "GST included", 480, "$58.00"), head=ENGLISH[:3],
    )  # fmt: skip
    assert (found.invoice.net, found.invoice.vat, found.invoice.gross) == (Decimal(580), Decimal(58), Decimal(638))
