"""A bill on several accounts in the real books: posted, exported, taken back, and proposed for the next one."""

from decimal import Decimal

import pytest

from core.errors import InputError
from office.app import books, books_export, invoice_decisions, invoices, keeping
from office.app.invoice_rows import PartWish
from tests import posting_office
from tests.invoice_files import Paper

PARTS = (PartWish("3400", "Werkstatt", "33,33"), PartWish("4985", "Laden"))


@pytest.fixture
def office(tmp_path):
    opened = posting_office.firm(tmp_path)
    posting_office.keep(opened)
    keeping.set_keeping(opened, "2026-01", {}, {})
    yield opened
    opened.close()


def drop(office, folder, **paper):
    """One more bill of the supplier, its tasks done. Returns its id."""
    (found,) = invoices.check_files(office, [Paper(**paper).write(folder / "in")])
    note = {"person": "Anna Lindner", "text": "seen in the contract"}
    for task in office.invoices.tasks(found.row.id):
        invoice_decisions.complete_task(office, found.row.id, task.id, note)
    return found.row.id


def legs(office):
    """The legs of the one bill that stands in the books."""
    (number,) = [entry.number for key, entry, gone in books.ledger(office).made_by(("invoice",)) if not gone]
    entry = books.ledger(office).entry(number)
    return [(leg.account, leg.cost_centre, leg.amount) for leg in entry.postings]


SPLIT = [
    ("3400", "Werkstatt", Decimal("33.33")), ("4985", "Laden", Decimal("66.67")), ("1576", "", Decimal("19.00")),
    ("1600", "", Decimal("-119.00")),
]  # fmt: skip


def test_an_approved_bill_is_posted_on_its_parts_and_an_undo_puts_it_back(office, tmp_path):
    n = drop(office, tmp_path)
    invoice_decisions.approve(office, n)
    before = legs(office)
    decision = invoice_decisions.split_booking(office, n, PARTS)
    assert legs(office) == SPLIT
    assert "33.33" in invoices.invoice(office, n).history[-1].what
    invoice_decisions.undo(office, decision.token)
    assert legs(office) == before
    assert books.ledger(office).verify() == []


def test_the_suppliers_next_bill_is_proposed_and_approved_in_the_same_proportion(office, tmp_path):
    invoice_decisions.split_booking(office, drop(office, tmp_path), PARTS)
    n = drop(office, tmp_path, number="2026-0002", issued="2026-11-12", net="200.00")
    found = invoices.invoice(office, n).booking
    assert (found.source, [part.amount for part in found.parts]) == ("memory", [Decimal("66.66"), Decimal("133.34")])
    invoice_decisions.approve(office, n)
    assert [amount for _, _, amount in legs(office)[:2]] == [Decimal("66.66"), Decimal("133.34")]


def test_an_amount_corrected_after_the_split_is_told_before_it_is_booked(office, tmp_path):
    n = drop(office, tmp_path)
    invoice_decisions.split_booking(office, n, PARTS)
    invoice_decisions.correct(office, n, {"gross": "129.00"})
    found = invoices.invoice(office, n).booking
    assert (found.torn, found.parts) == (True, ())


def test_parts_that_do_not_add_up_change_nothing(office, tmp_path):
    n = drop(office, tmp_path)
    with pytest.raises(InputError, match=r"100\.00"):
        invoice_decisions.split_booking(office, n, (PartWish("3400", "", "50"), PartWish("4985", "", "49.99")))
    assert invoices.invoice(office, n).booking.parts == ()


def test_the_other_programs_get_every_part(office, tmp_path):
    n = drop(office, tmp_path)
    invoice_decisions.split_booking(office, n, PARTS)
    invoice_decisions.approve(office, n)
    written = {form: _exported(office, tmp_path, form) for form in ("datev", "hledger", "beancount", "csv")}
    assert all("Werkstatt" in text and "Laden" in text for text in written.values())
    assert all("33.33" in text.replace(",", ".") and "66.67" in text.replace(",", ".") for text in written.values())


def _exported(office, folder, form):
    out = folder / f"out-{form}"
    made = books_export.export(office, form, out)
    return "\n".join(path.read_text("cp1252" if form == "datev" else "utf-8") for path in made.files)
