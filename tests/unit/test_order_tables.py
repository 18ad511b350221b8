"""Orders and receipts out of the owner's own tables."""

from datetime import date
from decimal import Decimal

import pytest

from office.app import documents, invoices
from office.app.bootstrap import open_office
from office.invoices.order_tables import cells_of, ordered_in
from tests.invoice_files import Paper

D = Decimal
GERMAN = [
    {"Bestellnr.": "110", "Lieferant": "Holz-Nord GmbH", "Bestellt am": "14.09.2026", "Artikel": "EI-40",
     "Bezeichnung": "Eiche", "Menge": "2", "Preis EUR": "1.042,50", "Geliefert": "1", "Geliefert am": "17.09.2026",
     "Lieferschein": "LS-7"},
    {"Bestellnr.": "110", "Lieferant": "Holz-Nord GmbH", "Bestellt am": "14.09.2026", "Bezeichnung": "Buche",
     "Menge": "3", "Preis EUR": "10,00"},
]  # fmt: skip


def test_lines_of_one_number_are_one_order():
    (order,) = ordered_in(GERMAN).orders
    assert (order.number, order.supplier, order.on, order.currency) == (
        "110",
        "Holz-Nord GmbH",
        date(2026, 9, 14),
        "EUR",
    )
    assert [(line.description, line.quantity, line.unit_price) for line in order.lines] == [
        ("Eiche", D(2), D("1042.50")), ("Buche", D(3), D("10.00")),
    ]  # fmt: skip
    assert order.total == D("2115.00")


def test_only_what_arrived_is_a_receipt():
    (receipt,) = ordered_in(GERMAN).receipts
    assert (receipt.order, receipt.on, receipt.number) == ("110", date(2026, 9, 17), "LS-7")
    assert [(line.description, line.quantity) for line in receipt.lines] == [("Eiche", D(1))]


@pytest.mark.parametrize("headers", [
    ("Order no.", "Supplier", "Quantity", "Unit price", "Order date"), ("订单号", "供应商", "数量", "单价", "日期"),
    ("Đơn hàng", "Nhà cung cấp", "Số lượng", "Đơn giá", "Ngày"),
])  # fmt: skip
def test_headers_of_four_languages(headers):
    row = dict(zip(headers, ("A-1", "X", "2", "5", "2026-09-14"), strict=True))
    (order,) = ordered_in([row]).orders
    assert (order.number, order.lines[0].quantity, order.lines[0].unit_price, order.on) == (
        "A-1",
        D(2),
        D(5),
        date(2026, 9, 14),
    )


def test_orders_of_customers_are_none_of_ours():
    assert ordered_in([{"Bestellung": "4651", "Kunde": "Klein", "Menge": "1", "Lieferant": "wir"}]).orders == ()
    assert ordered_in([{"Bestellung": "4651", "Menge": "1"}]).orders == ()


def test_a_row_of_the_knowledge_base_is_taken_apart():
    assert cells_of("Liste 2026 | Menge: 2 | Preis: 1: 2") == {"Menge": "2", "Preis": "1: 2"}


def test_a_dropped_table_changes_what_open_invoices_are_checked_against(tmp_path):
    table = tmp_path / "Bestellungen.csv"
    table.write_text("Bestellnr;Lieferant;Bestellt am;Bezeichnung;Menge;Preis EUR\n"
                     "110;Holz-Nord GmbH;01.11.2026;Eiche, Bohlen;1;60,00\n"
                     "111;Holz-Nord GmbH;01.11.2026;Buche;4;9,00\n", encoding="utf-8")  # fmt: skip
    office = open_office(tmp_path / "office", with_model=False)
    try:
        paper = Paper(order="110").write(tmp_path / "in")
        (checked,) = invoices.check_files(office, [paper])
        documents.add_paths(office, [table])
        office.activity.finish()
        known = office.desk.memory.facts(date(2026, 11, 5))
        assert {order.number for order in known.orders} == {"110", "111"}
        after = invoices.invoice(office, checked.row.id).findings
        assert {f.rule for f in after if f.kind == "match"} - {f.rule for f in checked.findings if f.kind == "match"}
    finally:
        office.close()


def ordered(price, quantity, day, other_price="5", other_day="2026-09-14"):
    """An order of one line beside another that shows how the table writes."""
    head = {"Order no.": "1", "Supplier": "X"}
    row = head | {"Quantity": quantity, "Unit price": price, "Order date": day}
    other = head | {"Order no.": "2", "Quantity": "1", "Unit price": other_price, "Order date": other_day}
    order = ordered_in([row, other]).orders[0]
    return order.lines[0].unit_price, order.lines[0].quantity, order.on


def test_numbers_are_read_with_the_habit_of_their_table():
    assert ordered("1.234", "1,500", "2026-09-14", "10.50")[:2] == (D("1.234"), D(1500))
    assert ordered("1.234", "1,500", "2026-09-14", "10,50")[:2] == (D(1234), D("1.500"))
    assert ordered("1.234,50", "3", "2026-09-14")[:2] == (D("1234.50"), D(3)), "said by the number itself"


@pytest.mark.parametrize("other", ["5", "10.50 / 10,50"])
def test_a_number_that_nothing_tells_apart_is_none(other):
    assert ordered("1.234", "2", "2026-09-14", other)[0] is None


def test_days_are_read_in_the_order_of_their_table():
    assert ordered("5", "1", "10/11/2026", other_day="09/25/2026")[2] == date(2026, 10, 11)
    assert ordered("5", "1", "10/11/2026", other_day="25/09/2026")[2] == date(2026, 11, 10)
    assert ordered("5", "1", "10/11/2026", other_day="")[2] == date(2026, 11, 10), "as in most of the world"
    assert ordered("5", "1", "ngày 14 tháng 9 năm 2026")[2] == date(2026, 9, 14)
