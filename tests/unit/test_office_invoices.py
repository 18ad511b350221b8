"""What the owner does with invoices, on a real office: check, decide, take back, pay, remember."""

import json
import threading
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from core.errors import InputError
from office.app import documents, firm, invoices
from office.app.invoice_decisions import approve_green
from office.invoices.known import Firm, Limits
from office.store import audit
from tests.invoice_files import BUYER, HOLZ, OTHER, Paper, many
from tests.unit.conftest import TODAY

PAPER = Paper()
CALLED = {"person": "Frau Meier", "phone": "040 555 12 34"}
CHECKED = {"text": "im Rahmenvertrag verglichen"}


@pytest.fixture
def inbox(tmp_path):
    return tmp_path / "in"


def check(office, *paths):
    return [each.row.id if each.row else None for each in invoices.check_files(office, paths)]


def rules(office, n):
    return {finding.rule for finding in invoices.invoice(office, n).findings if finding.severity != "info"}


def tasks(office, n):
    return [task for task in invoices.invoice(office, n).tasks if not task.done]


def settle(office, n, note=CHECKED):
    """Do what must be done, then approve."""
    for task in tasks(office, n):
        if task.needs:
            invoices.complete_task(office, n, task.id, note)
    return invoices.approve(office, n)


def pay(office, n, on=TODAY):
    settle(office, n)
    return invoices.mark_paid(office, n, on)


def state(office, n):
    return invoices.invoice(office, n).row.state


# --- check ---------------------------------------------------------------------------------------------------------


def test_a_file_becomes_an_invoice_with_its_verdict(office, inbox):
    (n,) = check(office, PAPER.write(inbox))
    row = invoices.list_invoices(office)[0]
    assert (row.id, row.supplier, row.gross, row.verdict, row.state) == (
        n,
        "Holz-Nord GmbH",
        Decimal("119.00"),
        "pay",
        "open",
    )
    assert row.due_date == date(2026, 12, 2)
    assert row.best_day == date(2026, 11, 6), "a bank day before the discount ends on Monday"
    assert all(field.status != "asked" for field in invoices.invoice(office, n).reading.fields.values())
    assert documents.list_documents(office)[0].sha256 == row.document, "it is a document like any other"


def test_the_original_is_kept_and_the_report_of_the_rules_with_it(office, inbox):
    (n,) = check(office, PAPER.write(inbox))
    assert office.originals.is_sound(invoices.invoice(office, n).row.document)
    assert "XRechnung" in str(invoices.validation_report(office, n))
    data, paper = invoices.save_validation_report(office, n, inbox / "reports")
    assert json.loads(data.read_text("utf-8"))["rules"]["ruleset"].startswith("XRechnung")
    assert paper.read_bytes().startswith(b"%PDF-")


def test_a_drop_on_documents_finds_invoices_by_itself(office, inbox):
    PAPER.write(inbox)
    (inbox / "note.txt").write_text("Die Rechnung kommt morgen.")
    documents.add_paths(office, [inbox])
    assert invoices.list_invoices(office) == []
    office.activity.finish()
    assert [row.number for row in invoices.list_invoices(office)] == ["2026-0001"]


def test_what_is_no_invoice_is_refused_with_a_sentence(office, inbox):
    inbox.mkdir()
    (inbox / "broken.xml").write_text("<a><b></a>")
    (inbox / "other.xml").write_text("<a><b/></a>")
    found = invoices.check_files(office, [inbox])
    assert [each.row for each in found] == [None, None]
    assert all(each.outcome.outcome == "refused" and each.outcome.sentence for each in found)


def test_the_same_file_twice_is_one_invoice_and_one_duplicate(office, inbox):
    first, copy = PAPER.write(inbox), PAPER.write(inbox / "copy")
    found = invoices.check_files(office, [first, copy])
    assert [each.verdict for each in found] == ["pay", "block"]
    assert len(invoices.list_invoices(office)) == 1
    assert [each.verdict for each in invoices.check_files(office, [first])] == ["pay"], "looking again is no copy"


def test_whichever_file_is_given_first_the_later_invoice_is_the_duplicate(office, inbox):
    early = PAPER.write(inbox, "a.xml")
    late = PAPER.write(inbox, "b.xml", issued="2026-11-03")
    n, m = check(office, late, early)
    assert [invoices.invoice(office, each).row.verdict for each in (n, m)] == ["block", "pay"]


def test_another_account_than_before_blocks_even_before_anything_was_paid(office, inbox):
    first, second = check(
        office, PAPER.write(inbox), PAPER.write(inbox, number="2026-0002", issued="2026-11-03", iban=OTHER)
    )
    assert rules(office, first) == set()
    assert "KONTOR-PAYEE-11" in rules(office, second)
    assert [task.kind for task in tasks(office, second)] == ["call-back", "second-person"]


def test_made_out_to_somebody_else_blocks_once_the_firm_is_known(office, inbox):
    (n,) = check(office, PAPER.write(inbox, buyer="Zimmerei Lindemann GmbH"))
    assert invoices.invoice(office, n).row.verdict == "pay", "nobody said yet who we are"
    firm.set_firm(office, Firm(names=(BUYER,)))
    office.activity.finish()
    assert invoices.invoice(office, n).row.verdict == "block"


def test_the_firm_is_guessed_from_what_nearly_all_invoices_say(office, inbox):
    check(office, *(PAPER.write(inbox, number=f"A-{i}", net=f"{i}00.00") for i in range(1, 4)))
    assert (firm.proposed(office).firm.names, firm.proposed(office).seen) == ((BUYER,), 3)
    (n,) = check(office, PAPER.write(inbox, number="A-9", buyer="Zimmerei Lindemann GmbH", net="77.00"))
    assert invoices.invoice(office, n).row.verdict == "block"


def test_the_archive_finds_an_invoice_by_anything(office, inbox):
    check(office, *many(inbox, 5))
    for words in ("N-1014", "holz-nord 149,96", "149.96", "ware 2", HOLZ[:10]):
        assert "N-1014" in {row.number for row in invoices.list_invoices(office, search=words)}, words
    assert len(invoices.list_invoices(office, search="149,96")) == 1
    assert invoices.list_invoices(office, search="100% _") == []


# --- decide --------------------------------------------------------------------------------------------------------


def test_on_the_first_day_each_supplier_asks_once_and_no_more(office, inbox):
    first, second = check(office, PAPER.write(inbox), PAPER.write(inbox, number="2026-0002", net="70.00"))
    with pytest.raises(InputError, match="Check it first"):
        invoices.approve(office, first)
    settle(office, first)
    assert tasks(office, second) == []
    assert invoices.invoice(office, second).row.all_green
    approve_green(office, [second])
    assert state(office, second) == "approved"


def test_a_changed_account_cannot_be_approved_by_habit(office, inbox):
    (paid,) = check(office, PAPER.write(inbox))
    pay(office, paid)
    (n,) = check(office, PAPER.write(inbox, number="2026-0002", iban=OTHER, net="900.00"))
    assert invoices.invoice(office, n).row.verdict == "block"
    call = tasks(office, n)[0]
    for wrong in (
        {},
        {"person": "X"},
        {"person": "Frau Meier", "phone": "?"},
        {"person": "Frau Meier", "phone": "04141/990-123"},
    ):
        with pytest.raises(InputError):
            invoices.complete_task(office, n, call.id, wrong)
        with pytest.raises(InputError):
            invoices.approve(office, n, person="Anna")
    invoices.complete_task(office, n, call.id, CALLED)
    assert invoices.approve(office, n, person="Anna").waiting
    with pytest.raises(InputError, match="Another person"):
        invoices.approve(office, n, person="anna")
    assert not invoices.approve(office, n, person="Ben").waiting
    assert state(office, n) == "approved"
    kept = [
        row["detail"] for row in office.records.database.rows("SELECT detail FROM audit WHERE what LIKE 'invoice-%'")
    ]
    assert any("Frau Meier" in detail and "040 555 12 34" in detail for detail in kept)


def test_what_blocks_wants_a_name_and_a_reason(office, inbox):
    (n,) = check(office, PAPER.write(inbox, gross="150.00"))
    answer = next(task for task in tasks(office, n) if task.kind == "answer")
    with pytest.raises(InputError):
        invoices.complete_task(office, n, answer.id, {"person": "Anna", "text": "ok"})
    assert invoices.invoice(office, n).row.verdict == "block"


def test_a_blocked_invoice_rejects_its_account_for_ever(office, inbox):
    (paid,) = check(office, PAPER.write(inbox))
    pay(office, paid)
    (n,) = check(office, PAPER.write(inbox, number="2026-0002", iban=OTHER))
    token = invoices.block(office, n, "Betrug").token
    assert ("vat:DE136695976", OTHER) in office.suppliers.rejected()
    (later,) = check(office, PAPER.write(inbox, number="2026-0003", iban=OTHER, net="55.00"))
    assert next(task.kind for task in tasks(office, later)) == "call-back"
    invoices.undo(office, token)
    assert office.suppliers.rejected() == set()
    assert state(office, n) == "open"


def test_the_last_decision_can_be_taken_back_and_only_the_last(office, inbox):
    (n,) = check(office, PAPER.write(inbox))
    approved = settle(office, n)
    paid = invoices.mark_paid(office, n, TODAY)
    with pytest.raises(InputError, match="decided since"):
        invoices.undo(office, approved.token)
    invoices.undo(office, paid.token)
    assert (state(office, n), invoices.invoice(office, n).supplier.accounts[0].times) == ("approved", 0)
    with pytest.raises(InputError):
        invoices.undo(office, paid.token)
    invoices.undo(office, approved.token)
    assert state(office, n) == "open"
    assert [event.undone for event in invoices.invoice(office, n).history if event.token] == [True, True]
    assert audit.first_break(office.records.database) is None


def test_after_a_day_it_is_too_late_to_undo(office, inbox, monkeypatch):
    (n,) = check(office, PAPER.write(inbox))
    token = settle(office, n).token
    monkeypatch.setattr("office.app.invoice_decisions.UNDO_HOURS", 0)
    with pytest.raises(InputError, match="any more"):
        invoices.undo(office, token)


def test_a_correction_is_the_owners_word_and_is_checked(office, inbox):
    (n,) = check(office, PAPER.write(inbox, gross="150.00"))
    token = invoices.correct(office, n, {"gross": "119.00", "amount_due": "119,00"}).token
    assert invoices.invoice(office, n).reading["gross"].witnesses[0].source == "owner"
    assert "you said so" in invoices.invoice(office, n).reading["gross"].witnesses[0].why
    invoices.undo(office, token)
    assert invoices.invoice(office, n).reading.invoice.gross == Decimal("150.00")


def test_told_apart_is_never_called_a_duplicate_again(office, inbox):
    n, m = check(office, PAPER.write(inbox, "a.xml"), PAPER.write(inbox, "b.xml", note="Zweitschrift"))
    assert invoices.invoice(office, m).row.verdict == "block"
    token = invoices.not_duplicate(office, m, [n]).token
    assert invoices.invoice(office, m).row.verdict == "pay"
    office.desk.check_again()
    office.activity.finish()
    assert invoices.invoice(office, m).row.verdict == "pay"
    invoices.undo(office, token)
    assert invoices.invoice(office, m).row.verdict == "block"
    with pytest.raises(InputError):
        invoices.not_duplicate(office, n)


def test_green_ones_together_and_nothing_else(office, inbox):
    ids = check(office, *many(inbox, 4))
    settle(office, ids[0])
    (wrong,) = check(office, PAPER.write(inbox, gross="150.00"))
    with pytest.raises(InputError):
        approve_green(office, [*ids[1:], wrong])
    assert {state(office, n) for n in ids[1:]} == {"open"}, "all or none"
    assert len(approve_green(office, ids[1:])) == 3


def test_above_the_owners_limit_two_people_decide(office, inbox):
    (n,) = check(office, PAPER.write(inbox, net="5000.00"))
    firm.set_limits(office, Limits(four_eyes_above=Decimal(1000)))
    office.activity.finish()
    settle_first = [task.kind for task in tasks(office, n)]
    assert settle_first == ["check-account", "second-person"]
    invoices.complete_task(office, n, tasks(office, n)[0].id, CHECKED)
    with pytest.raises(InputError, match="Say who"):
        invoices.approve(office, n)
    assert invoices.approve(office, n, person="Anna").waiting
    assert invoices.list_invoices(office)[0].four_eyes_waiting
    invoices.approve(office, n, person="Ben")
    assert state(office, n) == "approved"


def test_the_owners_limit_is_in_the_currency_of_his_books(office, inbox):
    office.records.set_setting("currency", "GBP")
    firm.set_limits(office, Limits(four_eyes_above=Decimal(1000)))
    (n,) = check(office, PAPER.write(inbox, net="836.00", gross="994.84"))
    said = [finding.message for finding in invoices.invoice(office, n).findings if "your limit" in finding.message]
    assert [message for message in said if "GBP" in message or "£" in message] == said != []


def test_asking_writes_a_mail_and_sends_nothing(office, inbox):
    (n,) = check(office, PAPER.write(inbox, gross="150.00"))
    mail = invoices.ask_supplier(office, n)
    assert (mail.to, mail.language) == ("rechnung@holz-nord.example.com", "de")
    assert "2026-0001" in mail.subject
    assert "–" in mail.text
    assert state(office, n) == "asked"


# --- memory --------------------------------------------------------------------------------------------------------


def test_only_what_was_paid_proves_an_account(office, inbox):
    n, m = check(office, PAPER.write(inbox), PAPER.write(inbox, number="2026-0002", net="70.00"))
    assert office.suppliers.all() == [], "what is printed is not remembered"
    pay(office, n)
    facts = invoices.invoice(office, m).supplier
    assert [(each.account, each.times, each.confirmed) for each in facts.accounts] == [(HOLZ, 1, True)]
    assert (facts.discount_days, facts.terms_days, facts.usual) == (7, 30, Decimal("119.00"))
    assert facts.phone == "", "a printed number is none to call"


def test_the_number_that_was_called_is_known_from_then_on(office, inbox):
    (paid,) = check(office, PAPER.write(inbox))
    pay(office, paid)
    (n,) = check(office, PAPER.write(inbox, number="2026-0002", iban=OTHER))
    invoices.complete_task(office, n, tasks(office, n)[0].id, CALLED)
    assert invoices.invoice(office, n).supplier.phone == "040 555 12 34"


# --- money ---------------------------------------------------------------------------------------------------------


def test_the_payment_list_takes_the_discount_while_it_can_be_had(office, inbox):
    (n,) = check(office, PAPER.write(inbox))
    settle(office, n)
    early, late = invoices.payment_list(office, TODAY), invoices.payment_list(office, date(2026, 11, 20))
    assert [(p.amount, p.discount, p.day) for p in early] == [(Decimal("116.62"), Decimal("2.38"), date(2026, 11, 6))]
    assert [(p.amount, p.discount, p.day) for p in late] == [(Decimal("119.00"), 0, date(2026, 12, 1))]


def test_what_says_that_it_is_paid_is_not_written_for_the_bank(office, inbox, tmp_path):
    (n,) = check(office, PAPER.write(inbox, note="Der Rechnungsbetrag wurde bereits beglichen."))
    settle(office, n)
    (payment,) = invoices.payment_list(office, TODAY)
    assert not payment.ready
    assert "says that it is paid" in payment.why_not
    with pytest.raises(InputError, match="says that it is paid"):
        invoices.export_payments(office, [n], tmp_path / "sepa.xml")


def test_the_file_for_the_bank_holds_approved_ones_once(office, inbox, tmp_path):
    n, m = check(office, PAPER.write(inbox), PAPER.write(inbox, number="2026-0002", net="70.00"))
    settle(office, n)
    target = tmp_path / "sepa.xml"
    with pytest.raises(InputError, match="own IBAN"):
        invoices.export_payments(office, [n], target)
    firm.set_firm(office, Firm(names=(BUYER,), accounts=("DE48999200500004812070",)))
    with pytest.raises(InputError, match="approved"):
        invoices.export_payments(office, [n, m], target)
    assert not target.exists()
    done = invoices.export_payments(office, [n], target)
    root = ET.parse(target).getroot()
    sums = [element.text for element in root.iter() if element.tag.endswith("CtrlSum")]
    assert sums == ["116.62", "116.62"]
    assert (done.count, done.total) == (1, Decimal("116.62"))
    with pytest.raises(InputError, match="already"):
        invoices.export_payments(office, [n], target)
    for token in done.tokens:
        invoices.undo(office, token)
    assert invoices.payment_list(office)[0].ready


def test_what_the_supplier_collects_himself_is_never_written_for_the_bank(office, inbox, tmp_path):
    (n,) = check(office, PAPER.write(inbox, note="Der Betrag wird von Ihrem Konto abgebucht."))
    settle(office, n)
    firm.set_firm(office, Firm(names=(BUYER,), accounts=("DE48999200500004812070",)))
    (payment,) = invoices.payment_list(office)
    assert (payment.ready, "direct debit" in payment.why_not) == (False, True)
    with pytest.raises(InputError, match="direct debit"):
        invoices.export_payments(office, [n], tmp_path / "sepa.xml")
    assert not (tmp_path / "sepa.xml").exists()


def test_the_counter_stands_on_invoices(office, inbox):
    n, m = check(office, PAPER.write(inbox, "a.xml"), PAPER.write(inbox, "b.xml", note="noch einmal"))
    pay(office, n)
    invoices.block(office, m, "doppelt")
    counted = invoices.savings(office)
    assert (counted.discounts_earned.amount, counted.discounts_earned.invoices) == (Decimal("2.38"), (n,))
    assert (counted.duplicates_stopped.amount, counted.duplicates_stopped.invoices) == (Decimal("119.00"), (m,))


# --- the room stays open --------------------------------------------------------------------------------------------


def test_two_threads_never_read_one_invoice_twice(office, inbox):
    paths = many(inbox, 12)
    office.activity.start(lambda: 0)
    workers = [threading.Thread(target=invoices.check_files, args=(office, paths[i::3])) for i in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    office.activity.finish()
    assert len(invoices.list_invoices(office)) == 12
    assert {row.verdict for row in invoices.list_invoices(office)} == {"pay"}
