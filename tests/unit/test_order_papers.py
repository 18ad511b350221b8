"""Confirmations and written orders: what was agreed there is what may be billed, and nothing else changes by them."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.evidence import Severity
from office.app import documents, invoices
from office.app.bootstrap import open_office
from office.invoices.checks import findings
from office.invoices.invoice import Kind, Line, Party
from office.invoices.known import Firm
from office.invoices.order_papers import order_on
from tests.invoice_files import Paper
from tests.unit.invoice_cases import INVOICE, KNOWN, OURS, data, knowing, page
from tests.unit.made_files import drawn_pdf

D = Decimal
NUMBERS = "Auftragsbestätigung AB-2026-0771 vom 04.11.2026\nIhre Bestellung: B-118\n"
CONFIRMED = page(text=NUMBERS, kind=Kind.ORDER, number="AB-2026-0771", net=D(4044), vat=None, gross=None)
ROWS = (
    (40, 50, "Holz-Nord GmbH"), (52, 50, "Am Sägewerk 1, 21680 Stade"),
    (120, 60, "Tischlerei Lindner GmbH"), (132, 60, "Kiefernweg 48"), (144, 60, "22767 Hamburg"),
    (190, 50, "Auftragsbestätigung AB-2026-0771"),
    (215, 50, "Ihre Bestellung: B-118"), (230, 50, "Datum: 28.10.2026"),
    (260, 50, "Bezeichnung", 300, "Menge", 380, "Einzelpreis", 480, "Gesamt"),
    (280, 50, "Eiche, Bohlen", 310, "1", 390, "250,00", 480, "250,00"),
    (320, 300, "Nettobetrag", 480, "250,00"), (332, 300, "USt 19 %", 480, "47,50"),
    (344, 300, "Gesamtbetrag", 480, "297,50"),
)  # fmt: skip


def drawn(sheet):
    for y, *cells in ROWS:
        for x, text in zip(cells[::2], cells[1::2], strict=True):
            sheet.drawString(x, 842 - y, text)


def orders(reading, known, prefix="KONTOR-ORDER"):
    return {each.rule for each in findings(reading, known) if each.rule.startswith(prefix)}


def agreed(reading=CONFIRMED, firm=OURS):
    order = order_on(reading, firm)
    assert order is not None
    return knowing(orders=(order,))


def test_a_confirmation_is_known_by_every_number_on_it_and_its_days_are_none():
    order = order_on(CONFIRMED, OURS)
    assert order is not None
    assert (order.supplier, order.bears, order.total) == ("Holz-Nord GmbH", ("AB-2026-0771", "B-118"), D(4044))


def test_our_own_letter_orders_from_whom_it_is_written_to():
    ours = replace(CONFIRMED, invoice=replace(CONFIRMED.invoice, seller=INVOICE.buyer, buyer=INVOICE.seller))
    order = order_on(ours, Firm(names=(INVOICE.buyer.name,)))
    assert order is not None
    assert order.supplier == INVOICE.seller.name


@pytest.mark.parametrize(
    "changed",
    [
        replace(CONFIRMED, kind=Kind.QUOTE),
        replace(CONFIRMED, invoice=replace(CONFIRMED.invoice, net=D(4100))),  # a line was not read
        replace(CONFIRMED, invoice=replace(CONFIRMED.invoice, lines=())),
        replace(CONFIRMED, pages=("Auftragsbestätigung",)),
        replace(CONFIRMED, invoice=replace(CONFIRMED.invoice, seller=Party())),
    ],
)
def test_what_does_not_add_up_or_names_nobody_is_no_order(changed):
    assert order_on(changed, OURS) is None


@pytest.mark.parametrize("reference", ["B-118", "AB-2026-0771", "Bestellung 118"])
def test_a_price_above_the_confirmed_one_is_asked(reference):
    dear = (replace(INVOICE.lines[0], unit_price=D(290), net=D(3480)), INVOICE.lines[1])
    assert orders(data(order_reference=reference, lines=dear), agreed()) >= {"KONTOR-ORDER-04"}
    assert orders(data(order_reference=reference), agreed()) == set()


def test_a_line_that_was_not_confirmed_is_asked():
    more = data(order_reference="B-118", lines=(*INVOICE.lines, Line("Schleifpapier", D(3), net=D(21))))
    assert orders(more, agreed()) == {"KONTOR-ORDER-06"}


def test_one_paper_makes_no_list_of_orders():
    other = data(order_reference="B-999")
    assert orders(other, agreed()) == set()  # the owner keeps no list in which it is missing
    listed = replace(
        agreed(), orders=tuple(replace(each, bears=(), supplier="holz-nord") for each in agreed().orders)
    )
    assert orders(other, listed) == {"KONTOR-ORDER-01"}
    stranger = data(order_reference="B-118", seller=Party("Hansefon AG", country="DE", vat_id="DE129274202"))
    assert orders(stranger, agreed()) == set()


def test_what_does_not_say_its_currency_is_in_ours():
    plain = agreed(replace(CONFIRMED, invoice=replace(CONFIRMED.invoice, currency="")))
    dear = (replace(INVOICE.lines[0], unit_price=D(290), net=D(3480)), INVOICE.lines[1])
    assert "KONTOR-ORDER-04" in orders(data(order_reference="B-118", lines=dear), plain)
    assert orders(data(order_reference="B-118", lines=dear, currency="USD"), plain) == set()
    assert KNOWN.firm.currency == "EUR"


def test_a_paper_that_comes_after_its_invoice_speaks_of_it_too(tmp_path):
    office = open_office(tmp_path / "office", with_model=False)
    try:
        paper = Paper().write(tmp_path / "in", net="290.00", order="B-118")
        n = invoices.check_files(office, [paper])[0].row.id
        confirmed = tmp_path / "in" / "confirmation.pdf"
        confirmed.write_bytes(drawn_pdf(drawn))
        documents.add_paths(office, [confirmed])
        office.activity.finish()
        found = {each.rule: each for each in invoices.invoice(office, n).findings}
        assert found["KONTOR-ORDER-04"].severity is Severity.ASK
        assert "250" in found["KONTOR-ORDER-04"].message
        assert [row.id for row in invoices.list_invoices(office)] == [n], "an order is no invoice"
    finally:
        office.close()
