"""House styles of other countries and trades: letterheads side by side, periods, tax tables, self-billing."""

from decimal import Decimal

import pytest

from office.invoices.invoice import Kind
from office.invoices.page import PageReading, read_page
from office.invoices.reading import Status
from office.invoices.witnesses import page_status
from tests.unit.invoice_pages import page

D = Decimal


def reading_of(*rows: tuple[object, ...]) -> PageReading:
    return read_page([page(*rows)])


def proven(reading: PageReading, name: str) -> str:
    found = reading.evidence.get(name, ())
    return found[0].value if page_status(found, reading.source) is Status.PROVEN else ""


def test_beside_a_letterhead_with_a_telephone_the_other_address_is_the_buyers() -> None:
    reading = reading_of(
        (110, 50, "Ébénisterie du Léman SA"),
        (122, 50, "Rue du Port 12", 320, "Hôtel Beau-Site Sàrl"),
        (134, 50, "1180 Rolle", 320, "Avenue de la Gare 3"),
        (146, 50, "tél. 021 825 44 10", 320, "1003 Lausanne"),
        (200, 50, "FACTURE No 26.0457"),
    )
    assert reading.invoice.seller.name == "Ébénisterie du Léman SA"
    assert reading.invoice.buyer.name == "Hôtel Beau-Site Sàrl"
    assert reading.invoice.number == "26.0457"


def test_a_vat_id_under_the_address_of_the_buyer_is_his() -> None:
    reading = reading_of(
        (50, 50, "Scheldt Forwarding NV"),
        (62, 50, "BE 0977.048.039 RPR Antwerpen"),
        (130, 50, "Werkstatt Kolb OHG"),
        (142, 50, "Industriestr. 8"),
        (154, 50, "84028 Landshut"),
        (166, 50, "VAT DE473089322"),
    )
    assert (reading.invoice.seller.vat_id, reading.invoice.buyer.vat_id) == ("BE0977048039", "DE473089322")


def test_a_list_of_labels_and_values_names_the_buyer() -> None:
    reading = reading_of(
        (50, 50, "Harcastle Timber Merchants Ltd"),
        (130, 50, "Against invoice", 200, "INV-55410"),
        (142, 50, "Customer", 200, "Bramley Joinery Ltd, 3 Mill Lane, Otley LS21 3AA"),
        (154, 50, "Reason", 200, "Goods returned"),
    )
    assert reading.invoice.buyer.name == "Bramley Joinery Ltd"


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ((150, 50, "Leistungszeitraum 01.03.2026 – 31.03.2026"), "2026-03-31"),
        ((150, 50, "Service period 01.03.2026 to 31.03.2026"), "2026-03-31"),
        ((150, 50, "Leistungsdatum 01.03.2026"), "2026-03-01"),
    ],
)
def test_a_service_is_supplied_when_its_period_ends(row: tuple[object, ...], day: str) -> None:
    assert proven(reading_of((50, 50, "Holzbau Kern GmbH"), row), "delivery_date") == day


@pytest.mark.parametrize(
    ("terms", "due"),
    [
        ("Payment: 30 days after B/L", ""),
        ("Zahlbar 30 Tage nach Abnahme", ""),
        ("Payment within 30 days", "2026-06-11"),
    ],
)
def test_days_from_another_day_than_that_of_issue_are_no_due_date(terms: str, due: str) -> None:
    reading = reading_of((50, 50, "Liyang Co., Ltd."), (150, 50, "Invoice date: 2026-05-12"), (300, 50, terms))
    assert proven(reading, "due_date") == due


def test_a_row_of_totals_is_net_vat_and_gross() -> None:
    reading = reading_of(
        (50, 50, "Hurtownia Metalex Sp. z o.o."),
        (300, 50, "Razem", 300, "4 505,00", 400, "1 019,05", 480, "5 524,05"),
        (312, 50, "w tym", 300, "4 410,00", 360, "23%", 400, "1 014,30", 480, "5 424,30"),
        (324, 300, "95,00", 360, "5%", 400, "4,75", 480, "99,75"),
        (340, 50, "Do zapłaty: 5 524,05 PLN"),
    )
    assert [proven(reading, name) for name in ("net", "vat", "gross")] == ["4505.00", "1019.05", "5524.05"]


def test_what_bears_no_vat_stands_behind_it() -> None:
    reading = reading_of(
        (300, 50, "Gesamt netto", 480, "59,45"),
        (312, 50, "19 % MwSt. auf 59,45 EUR", 480, "11,30"),
        (324, 50, "Beträge anderer Anbieter (ohne MwSt.)", 480, "5,00"),
        (336, 50, "Rechnungsbetrag", 480, "75,75"),
    )
    assert (reading.invoice.net, reading.invoice.vat, reading.invoice.gross) == (D("64.45"), D("11.30"), D("75.75"))


def test_the_vat_in_what_was_paid_before_is_not_that_of_the_invoice() -> None:
    reading = reading_of(
        (300, 50, "Summe netto", 480, "1.245,40"),
        (312, 50, "Umsatzsteuer 19 %", 480, "236,63"),
        (324, 50, "Rechnungsbetrag brutto", 480, "1.482,03"),
        (336, 50, "Ihre Abschläge 11 x 120,00 € (darin USt 210,76 €)", 480, "-1.320,00"),
        (348, 50, "Nachzahlung", 480, "162,03"),
    )
    assert (reading.invoice.prepaid, reading.invoice.amount_due) == (D("1320.00"), D("162.03"))


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Milchgeldabrechnung (Gutschrift nach § 14 Abs. 2 UStG)", Kind.SELF_BILLED),
        ("Gutschrift zu Ihrer Retoure", Kind.CREDIT_NOTE),
    ],
)
def test_a_credit_of_section_14_is_self_billed(title: str, kind: Kind) -> None:
    reading = reading_of((50, 50, "Molkerei Rottal eG"), (150, 50, "Gutschrift Nr. MG-26"), (180, 50, title))
    assert reading.kind is kind


def test_a_tax_that_is_not_its_rate_contradicts_the_total_of_the_table() -> None:
    table = (
        (300, 50, "MwSt", 200, "Netto", 300, "Steuer", 400, "Brutto"),
        (324, 50, "19%", 200, "26,89", 300, "5,11", 400, "32,00"),
        (336, 50, "Summe", 200, "294,18", 300, "23,82", 400, "318,00"),
    )
    right = reading_of(*table, (312, 50, "7%", 200, "267,29", 300, "18,71", 400, "286,00"))
    wrong = reading_of(*table, (312, 50, "7%", 200, "267,29", 300, "20,02", 400, "286,00"))
    assert (proven(right, "vat"), proven(wrong, "vat")) == ("23.82", "")
