"""Delivery notes on paper: what they say arrived is what may be billed, and one that is missing accuses nobody."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from office.app import documents, invoices
from office.app.bootstrap import open_office
from office.app.plain_pages import boxed
from office.invoices.checks import findings
from office.invoices.delivery_papers import DELIVERED, notes_named, receipt_on
from office.invoices.invoice import Kind, Line
from office.invoices.known import Firm
from office.invoices.page.columns import Column
from office.invoices.page.listing import listed
from office.invoices.page.sheet import PageInput
from office.invoices.reading import Source
from tests.invoice_files import Paper
from tests.unit.invoice_cases import INVOICE, OURS, data, knowing, page
from tests.unit.made_files import drawn_pdf

D = Decimal
OAK, BEECH = INVOICE.lines
HEAD = "Holz-Nord GmbH\nLieferschein Nr. LS-4711 vom 30.10.2026\nIhre Bestellung: B-118\n\n"
TITLES = "Pos   Bezeichnung                          Menge     Einheit\n"


def table(oak=12, beech=8, *, titles=TITLES, first=1):
    rows = [(first, OAK.description, oak), (first + 1, BEECH.description, beech)]
    return HEAD + titles + "".join(f"{n:<6}{what:<39}{count:<10}Stk\n" for n, what, count in rows if count)


def rows_of_quantities(text):
    return listed([PageInput(1, text, boxed(text), Source.TEXT)], Column.QUANTITY, title=DELIVERED)


def note(text, firm=OURS):
    reading = page(text=text, kind=Kind.DELIVERY_NOTE, number="", order_reference="", lines=())
    return receipt_on(replace(reading, name="ls.pdf", document="d" * 64), rows_of_quantities(text), firm)


def asked(reading, *notes):
    known = knowing(receipts=notes)
    return [each for each in findings(reading, known) if each.rule == "KONTOR-ORDER-11"]


def billed(**changes):
    return data(order_reference="B-118", **changes)


# --- reading -------------------------------------------------------------------------------------------------------


def test_a_note_is_what_arrived_for_the_numbers_on_it():
    found = note(table())
    assert (found.number, found.supplier, found.whole) == ("LS-4711", "Holz-Nord GmbH", True)
    assert "B-118" in found.bears
    assert [(line.description, line.quantity) for line in found.lines] == [
        (OAK.description, D(12)), (BEECH.description, D(8)),
    ]  # fmt: skip


def test_of_ordered_and_delivered_the_delivered_counts():
    titles = "Pos   Bezeichnung                Bestellmenge   Liefermenge\n"
    text = HEAD + titles + f"1     {OAK.description:<31}12             10\n"
    assert [line.quantity for line in note(text).lines] == [D(10)]
    other = HEAD + titles.replace("Liefermenge", "Menge      ") + f"1     {OAK.description:<31}12             10\n"
    assert note(other) is None, "two columns that nothing tells apart"


def test_a_sentence_under_the_table_is_no_part_of_its_last_row():
    found = note(table() + "Geliefert am 29. Oktober 2026 um 7:40 Uhr, alles unbeschaedigt.\n")
    assert found.lines[-1].description == BEECH.description


def test_what_is_no_note_and_what_we_delivered_ourselves_are_none():
    assert receipt_on(page(text=table()), rows_of_quantities(table()), OURS) is None
    assert note(table(), Firm(names=("Holz-Nord GmbH",))) is None
    assert note(HEAD + "Sehr geehrte Damen und Herren, die Ware ist da.\n") is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Lieferschein-Nr.: LS-4711", ["LS-4711"]),
        ("Lieferschein 4711 vom 30.10.2026 und Lieferschein 4712", ["4711", "4712"]),
        ("Delivery note no. DN/2026/88", ["DN/2026/88"]),
        ("Lieferschein 30.10.2026", []),
        ("送货单号：SH20260101", ["SH20260101"]),
    ],
)
def test_the_notes_that_a_text_names(text, numbers):
    assert list(notes_named(text)) == numbers


# --- holding an invoice against them -------------------------------------------------------------------------------


def test_more_billed_than_arrived_is_asked_with_the_row_of_the_note():
    (found,) = asked(billed(), note(table(oak=10)))
    assert ("12" in found.message, "10" in found.message, "LS-4711" in found.message) == (True, True, True)
    text = table(oak=10)[found.at.start : found.at.start + found.at.length]
    assert (found.at.document, OAK.description in text) == ("d" * 64, True)


def test_what_arrived_whole_asks_nothing_and_two_part_deliveries_add_up():
    assert asked(billed(), note(table())) == []
    rest = replace(note(table(oak=2, beech=0)), number="LS-4712", on=date(2026, 10, 31))
    assert asked(billed(), note(table(oak=10)), rest) == []


def test_a_photo_of_the_same_note_is_no_second_delivery():
    first = note(table(oak=6, beech=8))
    assert asked(billed(), first, replace(first, places=first.places[:1] * 2))


def test_what_is_on_no_note_is_asked_only_where_the_note_was_read_whole():
    extra = (*INVOICE.lines, Line("Leisten Fichte", D(3), net=D(30)))
    assert [each.message[:7] for each in asked(billed(lines=extra), note(table()))] == ["Leisten"]
    assert asked(billed(lines=extra), note(table(first=4))) == []


def test_an_invoice_that_names_a_note_that_nobody_gave_accuses_nobody():
    two = page(text="Lieferschein LS-4711, Lieferschein LS-4799", order_reference="B-118")
    assert asked(two, note(table(oak=10))) == []
    one = page(text="Lieferschein LS-4711")
    assert asked(one, note(table(oak=10)))


def test_another_supplier_s_note_and_another_unit_say_nothing():
    other = replace(note(table(oak=10)), supplier="Hansefon AG")
    assert asked(billed(), other) == []
    metres = note(table(oak=10).replace("Stk", "m  "))
    assert asked(billed(lines=(replace(OAK, unit="C62"), BEECH)), metres) == []


# --- in the office -------------------------------------------------------------------------------------------------

ROWS = (
    (40, 50, "Holz-Nord GmbH"), (52, 50, "Am Sägewerk 1, 21680 Stade"),
    (120, 60, "Tischlerei Lindner GmbH"), (132, 60, "Kiefernweg 48"), (144, 60, "22767 Hamburg"),
    (190, 50, "Lieferschein LS-4711"),
    (215, 50, "Ihre Bestellung: B-118"), (230, 50, "Datum: 28.10.2026"),
    (260, 50, "Pos", 90, "Bezeichnung", 380, "Menge", 480, "Einheit"),
    (280, 50, "1", 90, "Eiche, Bohlen", 390, "3", 480, "Stk"),
)  # fmt: skip


def drawn(sheet):
    for y, *cells in ROWS:
        for x, text in zip(cells[::2], cells[1::2], strict=True):
            sheet.drawString(x, 842 - y, text)


def test_a_dropped_note_is_no_invoice_and_speaks_of_the_one_that_came_before(tmp_path):
    office = open_office(tmp_path / "office", with_model=False)
    try:
        paper = Paper().write(tmp_path / "in", order="B-118")
        path = tmp_path / "in" / "rechnung.xml"
        path.write_text(paper.read_text("utf-8").replace('unitCode="H87">1<', 'unitCode="H87">5<'), encoding="utf-8")
        n = invoices.check_files(office, [path])[0].row.id
        (tmp_path / "in" / "ls.pdf").write_bytes(drawn_pdf(drawn))
        documents.add_paths(office, [tmp_path / "in" / "ls.pdf"])
        office.activity.finish()
        (found,) = [each for each in invoices.invoice(office, n).findings if each.rule == "KONTOR-ORDER-11"]
        assert found.at.name == "ls.pdf"
        assert [row.id for row in invoices.list_invoices(office)] == [n], "a delivery note is no invoice"
    finally:
        office.close()
