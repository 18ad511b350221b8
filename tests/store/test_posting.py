"""Decisions become entries, each once; what is taken back is reversed; a locked month stays as it is."""

from datetime import date
from decimal import Decimal

import pytest

from core.errors import InputError
from office.app import (
    books,
    categorising,
    closing,
    invoice_decisions,
    invoices,
    keeping,
    matching,
    posting,
    rate_corrections,
    rates,
)
from office.books.periods import days_of
from tests.invoice_files import Paper
from tests.posting_office import BANK, HEAD, MONTH, SAVINGS, firm, keep, line_of


@pytest.fixture
def office(tmp_path):
    made = firm(tmp_path)
    yield made
    made.close()


@pytest.fixture
def kept(office):
    keep(office)
    return office


def at(office, account, month=MONTH):
    return books.trial_balance(office, None, days_of(month)[1]).get(account, {}).get("EUR", Decimal(0))


def live(office):
    """Key → number of what stands."""
    found = books.ledger(office).made_by(("bank", "invoice", "item", "opening"))
    return {key: entry.number for key, entry, gone in found if not gone}


ABROAD = (
    "sales,RE-2026-0400,2026-10-05,2026-11-04,Acme Corp.,10077,,USD,1000.00,0,,\n"
    "sales,RE-2026-0401,2026-10-06,2026-11-05,Acme Corp.,10077,,USD,500.00,0,,\n"
)
PAID = (
    ":20:Z\n:25:DE02120300000000202051\n:28C:2/1\n:60F:C261031EUR1045,17\n"
    ":61:2611031103C870,00NTRFNONREF\n:86:166?00X?20Incoming transfer?32Elsewhere Ltd\n:62F:C261103EUR1915,17\n-\n"
)


def test_a_sale_in_dollars_waits_for_its_rate_and_an_undo_opens_it_again(kept, tmp_path):
    from office.app import bank, items

    (tmp_path / "abroad.csv").write_text(HEAD + ABROAD, encoding="utf-8")
    (tmp_path / "paid.sta").write_text(PAID, encoding="utf-8")
    items.import_items(kept, tmp_path / "abroad.csv")
    bank.import_files(kept, [tmp_path / "paid.sta"])
    done = categorising.bring_up_to_date(kept)
    sales = {each.text.split()[0]: each for each in done.posted.held if each.subject.startswith("item ")}
    assert {each.rate for each in sales.values()} == {"USD"}
    for wrong in ("1 USD = 1 GBP", "1 EUR", "0 EUR = 1 USD", "1 EUR = -2 USD"):
        with pytest.raises(InputError):
            rates.note_rate(kept, date(2026, 10, 5), wrong)
    told = rates.note_rate(kept, date(2026, 10, 5), "1 EUR = 1,1628 usd")
    assert told.as_json() == {"date": "2026-10-05", "rate": "1 EUR = 1.1628 USD"}
    asked = {each.subject for each in posting.post(kept).held if each.is_question}
    assert asked >= {each.subject for each in sales.values()}, "without tax it may be many things"
    said = categorising.choose(kept, sales["RE-2026-0400"].subject, "8120", always=True)
    assert len(said.posted) == 2
    assert at(kept, "1400") == Decimal("859.99") + Decimal("430.00")
    line, item = line_of(kept, "Incoming transfer"), int(sales["RE-2026-0400"].subject.split()[1])
    matching.confirm(kept, line, [item])
    assert (at(kept, "1400", "2026-11"), at(kept, "2660", "2026-11")) == (Decimal("430.00"), Decimal("-10.01"))
    matching.undo(kept, line)
    assert (at(kept, "1400", "2026-11"), at(kept, "2660", "2026-11")) == (Decimal("1289.99"), 0)
    assert books.ledger(kept).verify() == []

    # The rate was wrong: the entries that used it are told, and posted anew only when she says so.
    matching.confirm(kept, line, [item])
    assert rate_corrections.otherwise_posted(kept) == []
    rates.note_rate(kept, date(2026, 10, 5), "1 EUR = 1.16 USD")
    posting.post(kept)
    told = rate_corrections.otherwise_posted(kept)
    assert [each.posted.text.split()[0] for each in told] == ["RE-2026-0400", "RE-2026-0401", "Payment"]
    assert (at(kept, "1400", "2026-11"), at(kept, "2660", "2026-11")) == (Decimal("430.00"), Decimal("-10.01"))
    done = rate_corrections.post_anew(kept, [each.posted.number for each in told])
    assert (len(done.reversed), len(done.posted), rate_corrections.otherwise_posted(kept)) == (3, 3, [])
    assert (at(kept, "1400", "2026-11"), at(kept, "2660", "2026-11")) == (Decimal("431.03"), Decimal("-7.93"))
    assert at(kept, "1200", "2026-11") == Decimal("1915.17") + Decimal("658.90"), "two lines are not answered yet"
    assert posting.post(kept).posted == ()
    assert books.ledger(kept).verify() == []


def test_of_a_locked_month_the_corrected_rate_stands_in_the_first_open_one(kept, tmp_path):
    from office.app import items

    (tmp_path / "abroad.csv").write_text(HEAD + ABROAD, encoding="utf-8")
    items.import_items(kept, tmp_path / "abroad.csv")
    rates.note_rate(kept, date(2026, 10, 5), "1 EUR = 1.1628 USD")
    for held in categorising.bring_up_to_date(kept).questions:
        categorising.choose(kept, held.held.subject, "8120")
    before = at(kept, "1400")
    books.ledger(kept).lock(MONTH, "closed")
    rates.note_rate(kept, date(2026, 10, 5), "1 EUR = 1.16 USD")
    done = rate_corrections.post_anew(kept)
    assert {entry.date for entry in entries_of(kept, (*done.reversed, *done.posted))} == {date(2026, 11, 1)}
    assert at(kept, "1400") == before
    assert at(kept, "1400", "2026-11") - before == Decimal("862.07") + Decimal("431.03") - Decimal("1289.99")


def entries_of(office, numbers):
    return [books.ledger(office).entry(number) for number in numbers]


@pytest.mark.parametrize(
    ("home", "written", "worth"),
    [("VND", "1 USD = 26.150 VND", "26150"), ("VND", "1 USD = 26,150.5 VND", "26150.5"),
     ("CNY", "1 USD = 7.1 CNY", "7.1"),
     ("EUR", "1 USD = 0,859 EUR", "0.859"), ("EUR", "100 JPY = 0.5712 EUR", "0.005712")],
)  # fmt: skip
def test_a_rate_is_read_either_way_round(office, home, written, worth):
    office.records.set_setting("currency", home)
    rates.note_rate(office, date(2026, 10, 2), written)
    currency = written.split()[1]
    found = rates.rates(office).on(currency, date(2026, 10, 4))
    assert found.home / found.foreign == Decimal(worth)
    assert rates.rates(office).on(currency, date(2026, 10, 1)) is None


def test_nothing_is_posted_before_the_owner_asks_for_it(office):
    done = categorising.bring_up_to_date(office)
    assert (done.posted, books.ledger(office).count()) == (posting.Posted(), 0)
    keep(office)
    assert categorising.bring_up_to_date(office).posted.posted != ()


def test_what_is_decided_is_posted_once_and_the_rest_is_asked(kept):
    done = categorising.bring_up_to_date(kept)
    fee, shop = line_of(kept, "Kontofuehrung"), line_of(kept, "Baumarkt")
    assert {each.held.subject for each in done.questions} == {f"bank {fee}", f"bank {shop}"}
    assert len(done.posted.posted) == 2 + 2 + 2 + 1, "items, payments, both ends of a transfer, the bank's opening"
    assert at(kept, "1400") == 0
    assert (at(kept, "1360"), at(kept, "1210")) == (0, 1500)
    assert at(kept, "8736") + at(kept, "8400") < 0
    again = categorising.bring_up_to_date(kept)
    assert (again.posted.posted, again.posted.reversed) == ((), ())
    assert books.ledger(kept).verify() == []


def test_answers_bring_the_books_to_the_banks_own_balance(kept):
    asked = categorising.bring_up_to_date(kept).questions
    for question, account in zip(asked, ("4970", "4985"), strict=True):
        categorising.choose(kept, question.held.subject, account)
    assert categorising.bring_up_to_date(kept).questions == ()
    assert at(kept, "1200") == Decimal("1045.17"), "as the statement ends"


def test_a_word_on_one_line_posts_what_a_look_at_all_of_them_would(kept, monkeypatch):
    fee, shop = [each.held.subject for each in categorising.bring_up_to_date(kept).questions]
    with monkeypatch.context() as alone:
        alone.setattr(posting, "decided_of", lambda *_: pytest.fail("all decisions were looked at"))
        said = categorising.choose(kept, fee, "4970")
        assert (len(said.posted), said.held) == (1, ())
        back = categorising.take_back(kept, fee)
        assert ([each.subject for each in back.held], len(back.reversed)) == ([fee], 1)
        categorising.choose(kept, shop, "4985")
        categorising.choose(kept, fee, "4970")
    after = posting.post(kept)
    assert (after.posted, after.reversed) == ((), ())
    assert at(kept, "1200") == Decimal("1045.17")
    assert books.ledger(kept).verify() == []


def test_a_word_on_one_of_two_payments_alike_leaves_the_journal_its_own(kept):
    from office.books.journal import Entry, Posting

    shop = line_of(kept, "Baumarkt")
    books.add_account(kept, "4985", "", "")
    legs = (Posting("4985", Decimal("640.00"), "EUR"), Posting("1200", Decimal("-640.00"), "EUR"))
    books.ledger(kept).post([Entry("", date(2026, 10, 22), "Baumarkt", legs)], source="import x")
    categorising.bring_up_to_date(kept)
    said = categorising.choose(kept, f"bank {shop}", "4985")
    assert (said.posted, [each.by for each in said.held]) == ((), ["2026-00001"])
    assert posting.post(kept).posted == ()


def test_a_payment_without_a_bill_is_asked_with_what_the_suppliers_bills_were_for(kept):
    from office.books.journal import Account, AccountType, Entry, Posting

    books.add_account(kept, "4985", "", "")
    ledger, supplier = books.ledger(kept), Account("70040", "Baumarkt Elbpark GmbH", AccountType.LIABILITY)
    ledger.add_accounts([supplier])
    before = next(each for each in categorising.bring_up_to_date(kept).questions if "Baumarkt" in each.held.text)
    assert before.choices[0].account.number != "4985"
    legs = (Posting("4985", Decimal("31.00"), "EUR"), Posting("70040", Decimal("-31.00"), "EUR"))
    bills = [Entry("", date(2026, month, 22), "Rechnung", legs) for month in (7, 8)]
    ledger.post(bills, source="import x")
    asked = next(each for each in categorising.bring_up_to_date(kept).questions if "Baumarkt" in each.held.text)
    assert (asked.choices[0].account.number, len(asked.choices)) == ("4985", 3)


def test_a_rule_books_later_lines_and_the_owner_takes_it_back(kept, tmp_path):
    from office.app import bank

    fee = line_of(kept, "Kontofuehrung")
    categorising.bring_up_to_date(kept)
    categorising.choose(kept, f"bank {fee}", "4970", always=True)
    later = (
        ":20:X\n:25:DE02120300000000202051\n:28C:2/1\n:60F:C261031EUR1045,17\n"
        ":61:2611151115D19,50NTRFNONREF\n:86:166?00X?20Kontofuehrung 11/2026?32Elbbank\n:62F:C261130EUR1025,67\n-\n"
    )
    (tmp_path / "later.sta").write_text(later)
    bank.import_files(kept, [tmp_path / "later.sta"])
    done = categorising.bring_up_to_date(kept)
    assert len(done.posted.posted) == 1
    assert at(kept, "4970", "2026-11") == Decimal("38.40")
    categorising.take_back(kept, f"bank {fee}")
    asked = {each.held.subject for each in categorising.bring_up_to_date(kept).questions}
    assert f"bank {fee}" in asked
    assert at(kept, "4970", "2026-11") == Decimal("19.50"), "what the rule booked stays until it is taken back"


def test_an_undone_match_is_reversed_and_a_new_one_posted_anew(kept):
    categorising.bring_up_to_date(kept)
    line = line_of(kept, "Cafe Moewe")
    before = at(kept, "1200")
    taken = matching.undo(kept, line)
    assert (at(kept, "1400"), at(kept, "1200")) == (Decimal("500.05"), before - Decimal("500.05"))
    old = [entry for entry in books.ledger(kept).journal().entries if entry.reverses]
    assert len(old) == 1
    assert "Taken back" in old[0].text
    matching.confirm(kept, line, [use.item for use in taken.uses])
    assert (at(kept, "1400"), at(kept, "1200")) == (0, before)
    assert sum(key.startswith(f"bank {line} ") for key in live(kept)) == 1
    assert books.ledger(kept).verify() == []


def test_keeping_is_taken_back_whole_and_begun_again(kept):
    first = categorising.bring_up_to_date(kept).posted.posted
    assert len(posting.stop(kept)) == len(first)
    sums = books.ledger(kept).sums()
    assert set(sums.values()) == {Decimal(0)}
    assert posting.post(kept) == posting.Posted()
    keeping.set_keeping(kept, MONTH, {}, {})
    assert len(categorising.bring_up_to_date(kept).posted.posted) == len(first)
    assert len(live(kept)) == len(first)


def test_in_a_locked_month_the_first_open_one_takes_the_correction(kept):
    categorising.bring_up_to_date(kept)
    books.ledger(kept).lock(MONTH, "closed")
    sums = books.trial_balance(kept, None, days_of(MONTH)[1])
    line = line_of(kept, "Cafe Moewe")
    taken = matching.undo(kept, line)
    (back,) = [entry for entry in books.ledger(kept).journal().entries if entry.reverses]
    assert f"{back.date:%Y-%m}" == "2026-11"
    assert "2026-10-09" in back.text
    matching.confirm(kept, line, [use.item for use in taken.uses])
    assert books.trial_balance(kept, None, days_of(MONTH)[1]) == sums
    assert at(kept, "1400", "2026-11") == 0
    categorising.choose(kept, f"bank {line_of(kept, 'Baumarkt')}", "4985")
    held = {each.subject: each.why for each in posting.post(kept).held}
    assert "reopen 2026-10" in held[f"bank {line_of(kept, 'Baumarkt')}"], "a new line of a locked month is told"
    assert books.ledger(kept).verify() == []


def test_an_approved_invoice_is_posted_with_its_page_and_an_undo_reverses(kept, tmp_path):
    invoices.check_files(kept, [Paper().write(tmp_path / "in")])
    (row,) = invoices.list_invoices(kept)
    keeping.set_keeping(kept, "2026-01", {}, {})
    assert not [key for key in live(kept) if key.startswith("invoice")]
    for task in kept.invoices.tasks(row.id):
        if task.state == "open":
            invoice_decisions.complete_task(
                kept, row.id, task.id, {"person": "Anna Lindner", "text": "seen in the contract"}
            )
    decision = invoice_decisions.approve(kept, row.id)
    (key,) = [key for key in live(kept) if key.startswith("invoice")]
    entry = books.ledger(kept).entry(live(kept)[key])
    document = kept.invoices.one(row.id).reading.document
    assert entry.documents == (document,)
    assert sorted(leg.amount for leg in entry.postings) == [Decimal("-119.00"), Decimal("19.00"), Decimal("100.00")]
    invoice_decisions.set_booking(kept, row.id, "4980")
    (key,) = [key for key in live(kept) if key.startswith("invoice")]
    assert "4980" in {leg.account for leg in books.ledger(kept).entry(live(kept)[key]).postings}
    invoice_decisions.reopen(kept, row.id)
    assert not [key for key in live(kept) if key.startswith("invoice")]
    assert decision.token
    assert books.ledger(kept).verify() == []


SWISS = "1020 Bank asset, 1021 Sparkonto asset, 1100 Debitoren asset, 1170 Vorsteuer asset, 2000 Kreditoren liability"


@pytest.mark.parametrize(("name", "asked"), [("Fahrzeugaufwand", True), ("Wareneingang 19%", False)])
def test_a_proposal_of_another_meaning_in_an_unknown_chart_is_asked_and_the_answer_posts(
    office, tmp_path, name, asked
):
    office.records.set_setting("chart", "")
    for each in SWISS.split(", "):
        books.add_account(office, *each.split())
    books.add_account(office, "3400", name, "expense")
    said = {"payables": "2000", "receivables": "1100", "input_vat_19": "1170"}
    keeping.set_keeping(office, "2026-01", {BANK: "1020", SAVINGS: "1021"}, said)
    invoices.check_files(office, [Paper().write(tmp_path / "in")])
    (row,) = invoices.list_invoices(office)
    for task in office.invoices.tasks(row.id):
        if task.state == "open":
            invoice_decisions.complete_task(office, row.id, task.id, {"person": "Anna Lindner", "text": "seen"})
    invoice_decisions.approve(office, row.id)  # its words propose SKR 03's 3400
    held = [each for each in posting.post(office).held if each.subject.startswith("invoice")]
    assert [each.is_question for each in held] == ([True] if asked else [])
    if asked:
        categorising.choose(office, held[0].subject, "3400")
    (key,) = [key for key in live(office) if key.startswith("invoice")]
    assert "3400" in {leg.account for leg in books.ledger(office).entry(live(office)[key]).postings}


def test_what_stands_behind_an_entry(kept):
    categorising.bring_up_to_date(kept)
    numbers = live(kept)
    line = line_of(kept, "Cafe Moewe")
    key = next(key for key in numbers if key.startswith(f"bank {line} "))
    proof = posting.behind(kept, numbers[key])
    assert (proof.kind, proof.id, proof.name) == ("bank", line, "a.sta")
    assert "RE-2026-0305" in proof.text
    assert proof.document == books.ledger(kept).entry(numbers[key]).documents[0]
    item = next(key for key in numbers if key.startswith("item "))
    assert posting.behind(kept, numbers[item]).text.startswith("RE-2026-0304")
    with pytest.raises(InputError):
        posting.behind(kept, "2026-99999")


def test_the_review_does_not_propose_what_is_posted_or_asked(kept):
    categorising.bring_up_to_date(kept)
    kinds = [proposal.kind for proposal in closing.stand(kept, MONTH).proposals]
    assert "bank-fee-not-booked" not in kinds
    steps = {step.name: step for step in closing.stand(kept, MONTH).steps}
    assert "2" in steps["matching"].note


def test_the_owners_word_on_accounts_is_checked(kept):
    for said in ({"DE00": "1200"}, {BANK: "9999999"}):
        with pytest.raises(InputError):
            keeping.set_keeping(kept, MONTH, said, {})
    with pytest.raises(InputError, match="no account"):
        categorising.choose(kept, "bank 1", "7777777")
    with pytest.raises(InputError):
        categorising.choose(kept, "bank 999", "4970")
    assert keeping.keeping(kept).banks == {BANK: "1200", SAVINGS: "1210"}
