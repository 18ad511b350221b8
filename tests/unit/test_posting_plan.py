"""What should stand in the books by what was decided, what is held back and why, and what others hold already."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from office.books.charts.chart import chart
from office.books.journal import Account, AccountType
from office.books.matching.fits import Use
from office.books.matching.matcher import Match
from office.books.posting.accounts import FirmAccounts
from office.books.posting.bill import Bill, TaxRule
from office.books.posting.decided import BillCase, Decided, ItemCase, Opening
from office.books.posting.others import Others, already_ours
from office.books.posting.plan import plan
from tests.books import entry
from tests.unit.matching_cases import BILL, ITEM, LINE, OWN, line

SAVINGS = "DE47999200500004812088"
HELD = {
    each.number: each
    for each in (
        Account("1200", "Bank", AccountType.ASSET), Account("1210", "Rücklage", AccountType.ASSET),
        Account("1400", "Forderungen", AccountType.ASSET), Account("8400", "Erlöse", AccountType.INCOME),
        Account("1776", "Umsatzsteuer", AccountType.LIABILITY), Account("1576", "Vorsteuer", AccountType.ASSET),
        Account("70040", "Hansefon AG", AccountType.LIABILITY), Account("4920", "Telefon", AccountType.EXPENSE),
    )
}  # fmt: skip
BANKS = {OWN: "1200", SAVINGS: "1210"}
PHONE = Bill(
    "HF-202608-88120", date(2026, 3, 4), "Hansefon AG", "", "EUR", Decimal("119.00"),
    ((Decimal(19), Decimal("19.00")),), TaxRule.DEDUCTED, "4920", document="ab" * 32,
)  # fmt: skip
PAID = Match(1, "number+party/exact", (Use(1, ITEM.gross),))


def decided(*, journal=(), first="2026-03", banks=BANKS, **more):
    numbered = [replace(each, number=f"2026-{n:05}") for n, each in enumerate(journal, 1)]
    accounts = FirmAccounts(HELD, chart("SKR03"), banks)
    return Decided(first, "EUR", accounts, Others(numbered, HELD, banks.values()), **more)


def keys(made):
    return [each.key for each in made.wanted]


def test_each_decision_is_one_key_and_the_same_decisions_are_the_same_plan():
    case = decided(
        bills={4: BillCase(PHONE, 17)}, items={1: ItemCase(ITEM)}, lines=[LINE], matches={1: (9, PAID)},
    )  # fmt: skip
    made = plan(case)
    assert keys(made) == ["invoice 4 decision 17", "item 1", "bank 1 match 9"]
    assert made.standing == frozenset(keys(made))
    assert made == plan(case)
    assert made.wanted[0].entry.documents == (PHONE.document,)


def test_what_is_posted_is_not_wanted_again_and_still_stands():
    case = decided(bills={4: BillCase(PHONE, 17)}, lines=[LINE], matches={1: (9, PAID)}, items={1: ItemCase(ITEM)})
    posted = {each.key: each.entry for each in plan(case).wanted}
    again = plan(replace(case, posted=posted))
    assert (again.wanted, again.held, again.standing) == ((), (), frozenset(posted))


def test_months_before_the_first_are_nobodys_business_here():
    early = decided(first="2026-04", bills={4: BillCase(PHONE, 17)}, lines=[LINE], matches={1: (9, PAID)})
    assert plan(early).wanted == ()
    assert plan(early).standing == frozenset()


def test_an_old_item_is_brought_forward_only_where_the_books_do_not_reach_the_start():
    items = {1: ItemCase(ITEM, left=Decimal("500.00"))}
    fresh = decided(first="2026-04", items=items, openings=[Opening(OWN, "EUR", Decimal(100), Decimal(40))])
    made = plan(fresh)
    assert keys(made) == ["item 1 opening 2026-04", f"opening 2026-04 {OWN} EUR"]
    assert [each.entry.postings[0].amount for each in made.wanted] == [Decimal("500.00"), Decimal(60)]
    kept = [entry("2026-03-31", ("1200", "10"), ("8400", "-10"))]
    assert plan(replace(fresh, others=decided(journal=kept).others)).wanted == ()


def test_a_payment_that_a_journal_holds_is_told_and_not_posted():
    books = [entry("2026-03-24", ("1200", "1738.80"), ("1400", "-1738.80"), text="Zahlung")]
    made = plan(decided(journal=books, items={1: ItemCase(ITEM)}, lines=[LINE], matches={1: (9, PAID)}))
    assert keys(made) == ["item 1"], "a payment is no sale"
    (held,) = made.held
    assert (held.subject, held.by, held.is_question) == ("bank 1", "2026-00001", False)


def test_one_entry_holds_one_of_two_payments_alike():
    books = [entry("2026-03-22", ("1200", "1738.80"), ("1400", "-1738.80"))]
    lines = [LINE, line(ITEM.gross, n=2, days=21)]
    made = plan(decided(journal=books, lines=lines, chosen={1: (1, "8400"), 2: (2, "8400")}))
    assert keys(made) == ["bank 2 account 2"]


def test_a_payment_of_another_day_account_or_amount_is_another_one():
    for other in (
        entry("2026-03-10", ("1200", "1738.80"), ("1400", "-1738.80")),
        entry("2026-03-22", ("1210", "1738.80"), ("1400", "-1738.80")),
        entry("2026-03-22", ("1200", "1738.81"), ("1400", "-1738.81")),
    ):
        assert keys(plan(decided(journal=[other], lines=[LINE], chosen={1: (1, "8400")}))) == ["bank 1 account 1"]


def test_a_bill_that_a_journal_holds_is_known_by_number_or_by_party_and_day():
    by_number = entry("2026-03-30", ("4920", "100"), ("1576", "19"), ("70040", "-119"), text="HF 202608 88120")
    by_day = entry("2026-03-05", ("4920", "100"), ("1576", "19"), ("70040", "-119"), text="Telefon")
    elsewhere = entry("2026-03-25", ("4920", "100"), ("1576", "19"), ("70040", "-119"), text="Telefon")
    for journal, known in (([by_number], True), ([by_day], True), ([elsewhere], False)):
        made = plan(decided(journal=journal, bills={4: BillCase(PHONE, 17)}))
        assert (made.wanted == ()) is known
        assert bool(made.held) is known


def test_what_another_entry_took_back_holds_nothing():
    first = entry("2026-03-22", ("1200", "1738.80"), ("1400", "-1738.80"))
    back = replace(entry("2026-03-22", ("1200", "-1738.80"), ("1400", "1738.80")), reverses="2026-00001")
    made = plan(decided(journal=[first, back], lines=[LINE], chosen={1: (1, "8400")}))
    assert keys(made) == ["bank 1 account 1"]


def test_the_payment_clears_the_account_on_which_the_journal_booked_the_item():
    held = {**HELD, "10026": Account("10026", "Kunde", AccountType.ASSET)}
    sale = entry("2026-03-02", ("10026", "1738.80"), ("8400", "-1461.18"), ("1776", "-277.62"), text=ITEM.number)
    others = Others([replace(sale, number="2026-00001")], held, BANKS.values())
    case = decided(items={1: ItemCase(replace(ITEM, party_number=""))}, lines=[LINE], matches={1: (9, PAID)})
    (wanted,) = plan(replace(case, others=others)).wanted
    assert wanted.entry.postings[1].account == "10026"


def test_what_nobody_explained_is_a_question_and_what_waits_for_its_invoice_is_not_posted():
    made = plan(decided(lines=[LINE], items={2: ItemCase(BILL, waits=True)}))
    (held,) = made.held
    assert (held.subject, held.is_question, made.wanted) == ("bank 1", True, ())


def test_another_currency_and_a_missing_account_are_said():
    abroad = replace(PHONE, currency="USD")
    taxed = replace(PHONE, taxes=((Decimal(20), Decimal("19.83")),))
    made = plan(decided(bills={1: BillCase(abroad, 1), 2: BillCase(taxed, 2), 3: BillCase(None, 3, "No amount.")}))
    assert [each.subject for each in made.held] == ["invoice 1", "invoice 2", "invoice 3"]
    assert "USD" in made.held[0].why
    assert "input_vat_20" in made.held[1].why
    assert made.held[2].why == "No amount."
    assert not any(each.is_question for each in made.held)


def test_a_final_bill_finds_the_advances_of_its_supplier_each_once():
    def part(number, gross, tax, **more):
        taxes = ((Decimal(19), Decimal(tax)),)
        return replace(PHONE, number=number, gross=Decimal(gross), taxes=taxes, document="", **more)

    first, second = part("A-1", "35.70", "5.70", advance=True), part("A-2", "23.80", "3.80", advance=True)
    final = replace(PHONE, number="S-1", date=date(2026, 3, 28), prepaid=Decimal("59.50"))
    other = part("X-1", "59.50", "9.50", supplier="Andere GmbH", advance=True)
    bills = {9: first, 2: final, 5: second, 7: other}
    case = decided(bills={number: BillCase(each, number) for number, each in bills.items()})
    made = plan(case)
    assert made.held == ()
    entry_of = {each.key: each.entry for each in made.wanted}
    owed = [leg.amount for leg in entry_of["invoice 2 decision 2"].postings if leg.account == "70040"]
    assert owed == [Decimal("-59.50")]
    assert sum(leg.amount for each in entry_of.values() for leg in each.postings if leg.account == "1510") == Decimal(
        "50.00"
    ), "only what was paid to somebody else is still an advance"
    posted = plan(
        replace(case, posted={key: each for key, each in entry_of.items() if key != "invoice 2 decision 2"})
    )
    assert [each.entry for each in posted.wanted] == [entry_of["invoice 2 decision 2"]], "posted before, found again"


def test_a_final_bill_whose_advances_are_not_here_is_asked():
    final = replace(PHONE, prepaid=Decimal("59.50"))
    two_alike = {n: replace(PHONE, number=f"A-{n}", gross=Decimal("59.50"), advance=True) for n in (1, 2)}
    for others in ({}, two_alike):
        bills = {number: BillCase(each, number) for number, each in {**others, 4: final}.items()}
        (held,) = plan(decided(bills=bills)).held
        assert (held.subject, "59.50" in held.why) == ("invoice 4", True)


def test_a_bank_account_that_is_no_account_of_the_books_is_said():
    made = plan(decided(banks={}, lines=[LINE], chosen={1: (1, "8400")}))
    assert made.wanted == ()
    assert LINE.account in made.held[0].why
    assert "kontor books keep --bank" in made.held[0].why


def test_a_transfer_is_known_from_both_ends_and_one_entry_of_a_journal_holds_both():
    out = line("-1500.00", n=1, iban=SAVINGS)
    into = line("1500.00", n=2, of=replace(LINE, account=SAVINGS, iban=OWN))
    case = decided(lines=[out, into], moves={1: SAVINGS, 2: OWN})
    assert keys(plan(case)) == ["bank 1 transfer", "bank 2 transfer"]
    both = [entry("2026-03-22", ("1210", "1500"), ("1200", "-1500"))]
    told = plan(replace(case, others=decided(journal=both).others))
    assert told.wanted == ()
    assert [each.by for each in told.held] == ["2026-00001", "2026-00001"]


def test_where_the_chart_knows_no_transit_one_entry_moves_both():
    out = line("-1500.00", n=1, iban=SAVINGS)
    into = line("1500.00", n=2, of=replace(LINE, account=SAVINGS, iban=OWN))
    case = decided(lines=[out, into], moves={1: SAVINGS, 2: OWN})
    direct = replace(case, accounts=FirmAccounts({}, chart("VN99"), {OWN: "112", SAVINGS: "1121"}))
    assert keys(plan(direct)) == ["bank 1 transfer"]
    alone = plan(replace(direct, lines=[out]))
    assert (alone.wanted, len(alone.held)) == ((), 1)


def test_movements_of_a_journal_that_no_line_shows_are_told():
    books = [entry("2026-03-20", ("1400", "50"), ("1200", "-50"))]
    made = plan(decided(journal=books, lines=[LINE], chosen={1: (1, "8400")}))
    assert keys(made) == ["bank 1 account 1"]
    assert [each.subject for each in made.held] == ["journal 2026-03 1200"]


def test_what_kontor_posted_is_known_in_a_journal_that_comes_after():
    case = decided(
        bills={4: BillCase(PHONE, 17)}, items={1: ItemCase(ITEM)}, lines=[LINE], matches={1: (9, PAID)},
    )  # fmt: skip
    ours = [(each.key, each.entry) for each in plan(case).wanted]
    fresh = [
        entry("2026-03-05", ("4920", "100"), ("1576", "19"), ("70040", "-119"), text="Rechnung Hansefon"),
        entry("2026-03-23", ("1200", "1738.80"), ("1400", "-1738.80"), text="Zahlung Wohnform"),
        entry("2026-03-02", ("1400", "1738.80"), ("8400", "-1461.18"), ("1776", "-277.62"), text="RE-2026-0304"),
        entry("2026-03-23", ("1200", "12.00"), ("1400", "-12.00"), text="Zahlung"),
    ]
    assert already_ours(ours, fresh, HELD) == {0, 1, 2}
