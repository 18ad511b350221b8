"""Whatever is decided and undone, in any order: the plan is the same twice, every entry balances, keys are single."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from office.books.charts.chart import chart
from office.books.items import ItemKind
from office.books.matching.fits import Use
from office.books.matching.matcher import Match
from office.books.posting.accounts import FirmAccounts
from office.books.posting.bill import Bill, TaxRule
from office.books.posting.decided import BillCase, Decided, ItemCase
from office.books.posting.others import Others, already_ours
from office.books.posting.plan import plan
from tests.unit.matching_cases import DAY, ITEM, OWN, item, line

CENTS = st.integers(1, 5_000_000).map(lambda cents: Decimal(cents) / 100)
RATES = st.sampled_from([Decimal(0), Decimal(7), Decimal(19)])
CHART = {"SKR03": "1200", "SKR04": "1800"}
SALES = st.lists(st.tuples(CENTS, RATES, st.integers(0, 40), st.booleans()), max_size=6)
LINES = st.lists(
    st.tuples(CENTS, st.booleans(), st.integers(0, 40), st.sampled_from(["4970", "8400", ""])), max_size=8
)
BILLS = st.lists(st.tuples(CENTS, RATES, st.sampled_from(list(TaxRule)), st.integers(0, 40)), max_size=5)


def decided(name, sales, lines, bills, *, journal=(), posted=None):
    """Sales, each perhaps paid in full; other lines, perhaps booked somewhere; bills."""
    items, movements, matches, chosen = {}, [], {}, {}
    for number, (gross, rate, days, is_paid) in enumerate(sales, 1):
        sale = item(f"RE-{9000 + number}", gross, days=days, vat_rate=rate, of=ITEM)
        items[number] = ItemCase(sale, account="" if rate else "8125" if name == "SKR03" else "4125")
        if is_paid:
            movements.append(line(gross, n=number, days=days + 3))
            matches[number] = (100 + number, Match(number, "x/exact", (Use(number, gross),)))
    for number, (amount, out, days, account) in enumerate(lines, 50):
        movements.append(line(-amount if out else amount, n=number, days=days))
        if account:
            chosen[number] = (200 + number, account)
    cases = {
        number: BillCase(
            Bill(
                f"B-{7000 + number}", DAY, "Holz-Nord GmbH", "", "EUR", gross,
                ((rate, Decimal("0.01")),) if rate else (), rule, "4930",
            ),
            300 + number,
        )
        for number, (gross, rate, rule, _days) in enumerate(bills, 1)
    }  # fmt: skip
    accounts = FirmAccounts({}, chart(name), {OWN: CHART[name]})
    return Decided(
        "2026-01", "EUR", accounts, Others(journal, {}, accounts.banks.values()), bills=cases, items=items,
        lines=movements, matches=matches, chosen=chosen, posted=posted or {},
    )  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(CHART)), SALES, LINES, BILLS)
def test_every_entry_balances_and_every_decision_is_one_key(name, sales, lines, bills):
    made = plan(decided(name, sales, lines, bills))
    assert all(each.entry.unbalanced() == {} for each in made.wanted)
    keys = [each.key for each in made.wanted]
    assert len(set(keys)) == len(keys)
    assert set(keys) <= made.standing
    told = {each.subject for each in made.held}
    assert len(keys) + len(told) >= len(sales) + len(bills), "nothing is lost without a word"


@settings(max_examples=60, deadline=None)
@given(SALES, LINES, BILLS)
def test_posted_once_nothing_is_wanted_and_what_is_undone_stands_no_more(sales, lines, bills):
    case = decided("SKR03", sales, lines, bills)
    posted = {each.key: each.entry for each in plan(case).wanted}
    again = plan(decided("SKR03", sales, lines, bills, posted=posted))
    assert again.wanted == ()
    assert set(posted) <= again.standing
    undone = plan(decided("SKR03", [(*each[:3], False) for each in sales], [], [], posted=posted))
    fallen = {key for key in posted if key not in undone.standing}
    assert fallen == {key for key in posted if not key.startswith("item")}


@settings(max_examples=60, deadline=None)
@given(SALES, LINES, BILLS)
def test_a_journal_with_the_same_entries_brings_nothing_in_before_or_after(sales, lines, bills):
    wanted = plan(decided("SKR03", sales, lines, bills)).wanted
    held = {
        leg.account: chart("SKR03").accounts[leg.account].account for each in wanted for leg in each.entry.postings
    }
    fresh = [each.entry for each in wanted]
    assert already_ours([(each.key, each.entry) for each in wanted], fresh, held) == set(range(len(fresh)))
    assert {each.item.kind for each in decided("SKR03", sales, [], []).items.values()} <= {ItemKind.SALES}
