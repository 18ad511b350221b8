"""The bank's own words mark an invoice as paid, and what was paid is known when the next one comes."""

import pytest

from office.app import bank, invoices
from tests.invoice_files import HOLZ, OTHER, Paper

SUPPLIER = "Holz-Nord GmbH"


def paid(path, text, amount="119,00", account=HOLZ, day="1105"):
    """A statement with one payment to the supplier."""
    path.write_text(
        f":20:X\n:25:DE91999200500009900110\n:28C:1/1\n:60F:C261101EUR1000,00\n:61:26{day}{day}D{amount}NTRFNONREF\n"
        f":86:116?00X?20SVWZ+{text}?31{account}?32{SUPPLIER}\n",
        encoding="utf-8",
    )
    return path


def states(office):
    return {row.number: row.state for row in invoices.list_invoices(office)}


def rules(checked):
    return {finding.rule for finding in checked.findings}


@pytest.mark.parametrize("first", ["bank", "invoice"])
def test_a_payment_with_number_amount_and_account_settles_it(office, tmp_path, first):
    paper, statement = Paper().write(tmp_path / "in"), paid(tmp_path / "a.sta", "Rechnung 2026-0001")
    if first == "bank":
        bank.import_files(office, [statement])
        invoices.check_files(office, [paper])
    else:
        invoices.check_files(office, [paper])
        assert states(office) == {"2026-0001": "open"}  # the control
        bank.import_files(office, [statement])
    assert states(office) == {"2026-0001": "paid"}
    (row,) = invoices.list_invoices(office)
    assert any("bank statement shows" in event.what for event in invoices.invoice(office, row.id).history)


@pytest.mark.parametrize(
    ("text", "amount", "account"),
    [("Danke", "119,00", HOLZ), ("Rechnung 2026-0001", "118,00", HOLZ), ("Rechnung 2026-0001", "119,00", OTHER)],
    ids=["no number", "another amount", "another account"],
)
def test_what_only_looks_alike_settles_nothing(office, tmp_path, text, amount, account):
    bank.import_files(office, [paid(tmp_path / "a.sta", text, amount, account)])
    invoices.check_files(office, [Paper().write(tmp_path / "in")])
    assert states(office) == {"2026-0001": "open"}


def test_a_payment_of_the_same_amount_is_asked_about(office, tmp_path):
    bank.import_files(office, [paid(tmp_path / "a.sta", "Danke")])
    (checked,) = invoices.check_files(office, [Paper().write(tmp_path / "in")])
    assert "KONTOR-DUP-06" in rules(checked)
    assert checked.verdict == "ask"


def test_what_the_owner_took_back_is_not_marked_again(office, tmp_path):
    bank.import_files(office, [paid(tmp_path / "a.sta", "Rechnung 2026-0001")])
    invoices.check_files(office, [Paper().write(tmp_path / "in")])
    (row,) = invoices.list_invoices(office)
    token = next(event.token for event in invoices.invoice(office, row.id).history if event.token)
    invoices.undo(office, token)
    assert states(office) == {"2026-0001": "open"}
    bank.import_files(office, [paid(tmp_path / "b.sta", "Anderes", "5,00", OTHER, "1106")])
    assert states(office) == {"2026-0001": "open"}


def test_another_account_than_the_one_that_was_paid_stops_the_invoice(office, tmp_path):
    asked = Paper(number="2026-0002", iban=OTHER)
    bank.import_files(office, [paid(tmp_path / "a.sta", "Rechnung 2026-0001")])
    (checked,) = invoices.check_files(office, [asked.write(tmp_path / "in")])
    assert checked.verdict == "block"
    assert any(rule.startswith("KONTOR-PAYEE") for rule in rules(checked))
    (same,) = invoices.check_files(office, [asked.write(tmp_path / "in", number="2026-0003", iban=HOLZ)])
    assert not any(rule.startswith("KONTOR-PAYEE") for rule in rules(same))  # the control
