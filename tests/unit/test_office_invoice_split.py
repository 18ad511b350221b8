"""Several invoices in one PDF: found where each titles itself, else told apart by the owner, who can undo it."""

from datetime import date
from decimal import Decimal

import pytest
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from core.errors import InputError
from office.app import checks, invoices
from office.app.bootstrap import open_office

TODAY = date(2026, 11, 5)
LINDNER = ("Tischlerei Lindner GmbH", "Kiefernweg 48", "22767 Hamburg")


def draw(target, pages):
    """One page each: (number, issued, net, more words)."""
    canvas = Canvas(str(target), pagesize=A4, invariant=1)
    for number, issued, net, more in pages:
        vat = (net * 19 / 100).quantize(Decimal("0.01"))
        text = [
            "Büro Müller e. K. · Marktweg 7 · 21680 Stade", "", *LINDNER, "", "Rechnung", *more,
            f"Rechnungsnummer: {number}", f"Rechnungsdatum: {issued}", f"Lieferdatum: {issued}", "",
            f"1 Druckerpapier   {comma(net)}", "", f"Nettobetrag   {comma(net)} EUR", f"USt 19 %   {comma(vat)} EUR",
            f"Rechnungsbetrag   {comma(net + vat)} EUR", "", "Zahlbar innerhalb von 30 Tagen.",
            "IBAN DE02 1203 0000 0000 2020 51 · USt-IdNr. DE136695976",
        ]  # fmt: skip
        for at, line in enumerate(text):
            canvas.drawString(60, 780 - at * 18, line)
        canvas.showPage()
    canvas.save()
    return target


def comma(amount):
    return f"{amount:.2f}".replace(".", ",")


@pytest.fixture
def office(tmp_path):
    opened = open_office(tmp_path / "office", with_model=False)
    opened.desk.today = lambda: TODAY
    yield opened
    assert checks.verify(opened)["ok"]
    opened.close()


def told(office):
    return sorted((row.number, row.gross) for row in invoices.list_invoices(office))


ONE, TWO, THREE = (
    ("BM-2001", "02.10.2026", Decimal("84.00"), ()),
    ("BM-2002", "09.10.2026", Decimal("126.00"), ("Ihre Zahlung zu BM-2001 steht noch aus.",)),
    ("BM-2003", "16.10.2026", Decimal("31.00"), ("Vorige Rechnung: BM-2002",)),
)
ALL_THREE = [
    ("BM-2001", Decimal("99.96")),
    ("BM-2002", Decimal("149.94")),
    ("BM-2003", Decimal("36.89")),
]  # fmt: skip


def test_pages_that_title_themselves_are_several_invoices(office, tmp_path):
    pages = [(number, issued, net, ()) for number, issued, net, _more in (ONE, TWO, THREE)]
    invoices.check_files(office, [draw(tmp_path / "batch.pdf", pages)])
    assert told(office) == ALL_THREE


def test_what_was_taken_for_one_is_told_apart_by_the_owner_and_put_together_again(office, tmp_path):
    [result] = invoices.check_files(office, [draw(tmp_path / "batch.pdf", (ONE, TWO, THREE))])
    one = result.row.id
    assert len(told(office)) == 1  # each names the one before: it could be a single long invoice
    before = invoices.invoice(office, one).reading

    decision = invoices.split(office, one, [2, 3])
    assert told(office) == ALL_THREE
    rows = {row.number: row for row in invoices.list_invoices(office)}
    assert [rows[number].first_page for number, _gross in ALL_THREE] == [1, 2, 3]
    assert rows["BM-2001"].id == one
    for row in rows.values():
        found = invoices.invoice(office, row.id)
        places = [
            witness.at.page for field in found.reading.fields.values() for witness in field.witnesses if witness.at
        ]
        assert set(places) == {row.first_page}
        assert not [finding for finding in found.findings if finding.kind == "duplicate"]

    invoices.undo(office, decision.token)
    assert len(told(office)) == 1
    assert invoices.invoice(office, one).reading == before

    invoices.split(office, one, [2])
    assert [number for number, _gross in told(office)] == ["BM-2001", "BM-2002"]
    two = next(row.id for row in invoices.list_invoices(office) if row.number == "BM-2002")
    invoices.split(office, two, [3])
    assert told(office) == ALL_THREE


@pytest.mark.parametrize("pages", [[], [1], [4], [0, 2]])
def test_pages_that_are_not_there_are_refused(office, tmp_path, pages):
    [result] = invoices.check_files(office, [draw(tmp_path / "batch.pdf", (ONE, TWO, THREE))])
    with pytest.raises(InputError):
        invoices.split(office, result.row.id, pages)
    assert len(told(office)) == 1


def test_the_blank_back_of_a_sheet_is_no_invoice(office, tmp_path):
    path = draw(tmp_path / "batch.pdf", (ONE, TWO))
    writer = PdfWriter()
    first, second = PdfReader(path).pages
    writer.add_page(first)
    writer.add_blank_page()
    writer.add_page(second)
    writer.write(tmp_path / "blank.pdf")
    [result] = invoices.check_files(office, [tmp_path / "blank.pdf"])
    invoices.split(office, result.row.id, [2, 3])
    assert [number for number, _gross in told(office)] == ["BM-2001", "BM-2002"]
