"""The owner says who bills regularly: from then on one number each month is no duplicate, until he takes it back."""

import pytest

from core.errors import InputError
from office.app import invoices
from tests.invoice_files import Paper

RENT = Paper(number="MIETE-48", net="1000.00", line="Miete")


def months(office, folder):
    """The same number in October and in November, as landlords bill."""
    first = RENT.write(folder / "in", "a.xml", issued="2026-10-01", due="2026-10-31")
    second = RENT.write(folder / "in", "b.xml", issued="2026-11-01", due="2026-12-01")
    return [each.row.id for each in invoices.check_files(office, [first, second])]


def duplicates(office, n):
    return [each.rule for each in invoices.invoice(office, n).findings if each.kind == "duplicate"]


def test_a_landlords_number_is_no_duplicate_once_the_owner_says_so_and_again_when_he_takes_it_back(office, tmp_path):
    first, second = months(office, tmp_path)
    assert duplicates(office, second)
    decision = invoices.set_recurring(office, first, recurring=True)
    assert invoices.invoice(office, first).supplier.recurring
    assert duplicates(office, second) == []
    invoices.undo(office, decision.token)
    assert not invoices.invoice(office, first).supplier.recurring
    assert duplicates(office, second)


def test_the_same_on_the_same_day_stays_a_duplicate(office, tmp_path):
    first, _ = months(office, tmp_path)
    invoices.set_recurring(office, first, recurring=True)
    (copy,) = invoices.check_files(office, [RENT.write(tmp_path / "in", "c.xml", issued="2026-10-01", note="Kopie")])
    assert duplicates(office, copy.row.id)


def test_it_is_told_in_the_history_and_can_be_said_the_other_way(office, tmp_path):
    first, second = months(office, tmp_path)
    invoices.set_recurring(office, first, recurring=True)
    invoices.set_recurring(office, second, recurring=False)
    assert "bills regularly" in invoices.invoice(office, first).history[-1].what
    assert duplicates(office, second)


def test_a_seller_without_a_name_is_nobody_to_note_it_of(office, tmp_path):
    (n,) = [each.row.id for each in invoices.check_files(office, [RENT.write(tmp_path / "in")])]
    invoices.correct(office, n, {"seller_name": "", "seller_vat_id": ""})
    with pytest.raises(InputError, match="name"):
        invoices.set_recurring(office, n, recurring=True)
