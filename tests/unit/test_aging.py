"""How late open items are: no step loses anything, currencies are never added, and later payments count later."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from office.books.aging import Aging, aged, open_on
from office.books.closing.facts import CloseFacts
from office.books.closing.flows import receivables
from office.books.closing.step import StepState
from tests.unit.matching_cases import ITEM
from tests.unit.review_books import Books

DAY = date(2026, 3, 31)


def late(days: int, amount: str, currency: str = "EUR") -> tuple:
    item = replace(ITEM, gross=Decimal(amount), currency=currency, due=DAY - timedelta(days), date=date(2025, 1, 1))
    return item, Decimal(amount)


def test_each_item_stands_in_the_step_of_its_days():
    edges = [late(0, "1"), late(1, "2"), late(30, "4"), late(31, "8"), late(60, "16"), late(90, "32"), late(91, "64")]
    assert aged(edges, DAY) == (Aging("EUR", tuple(map(Decimal, (1, 6, 24, 32, 64))), 91),)


def test_a_credit_note_lessens_its_step_and_is_never_the_oldest():
    (found,) = aged([late(5, "100"), late(200, "-30")], DAY)
    assert (found.overdue, found.oldest) == (Decimal(70), 5)


def test_without_a_due_day_it_is_due_after_thirty_days():
    item = replace(ITEM, due=None, date=DAY - timedelta(days=31))
    assert aged([(item, item.gross)], DAY)[0].oldest == 1
    assert aged([(replace(item, date=date.max), item.gross)], DAY)[0].oldest == 0


amounts = st.decimals(-10_000, 10_000, places=2)


@given(st.lists(st.tuples(st.integers(-400, 400), amounts, st.sampled_from(("EUR", "VND")))))
def test_the_steps_add_up_to_all_that_is_open_in_each_currency(made):
    found = {each.currency: sum(each.sums) for each in aged([late(n, str(a), c) for n, a, c in made], DAY)}
    wanted = {c: sum((a for _, a, of in made if of == c), Decimal(0)) for _, _, c in made}
    assert found == wanted


def test_what_was_paid_after_the_day_was_open_on_it():
    items = {1: ITEM, 2: replace(ITEM, date=DAY + timedelta(days=1))}
    paid = [(1, DAY, Decimal("738.80")), (1, DAY + timedelta(days=1), Decimal(1000)), (2, DAY, Decimal(5))]
    assert open_on(items, paid, DAY) == [(ITEM, Decimal(1000))]
    assert open_on(items, paid, DAY + timedelta(days=1)) == [(items[2], ITEM.gross - 5)]


def test_the_step_tells_how_much_is_how_late_and_asks_after_ninety_days():
    dossier = Books().usual().dossier()
    step = receivables(
        dossier, CloseFacts(receivable=aged([late(20, "50"), late(45, "70.5"), late(3, "9", "VND")], DAY))
    )
    assert step.state is StepState.DONE
    assert "120.50 EUR + 9 VND" in step.note
    assert step.evidence[:3] == (
        "1 to 30 days late: 50.00 EUR", "31 to 60 days late: 70.50 EUR", "1 to 30 days late: 9 VND",
    )  # fmt: skip
    asked = receivables(dossier, CloseFacts(receivable=aged([late(91, "50")], DAY)))
    assert (asked.state, asked.evidence[0]) == (StepState.ASKED, "More than 90 days late: 50.00 EUR")


def test_that_items_and_accounts_do_not_say_the_same_is_told():
    dossier = Books().usual().dossier()
    booked = sum((dossier.roles.balance(account) for account in dossier.roles.receivables), Decimal(0))
    for listed, is_told in ((booked, False), (booked + 3, True)):
        step = receivables(dossier, CloseFacts(receivable=aged([late(20, str(listed))], DAY)))
        assert any("3.00 EUR apart" in str(each) for each in step.evidence) == is_told
    other = receivables(dossier, CloseFacts(receivable=aged([late(20, "7", "VND")], DAY)))
    assert not any("apart" in str(each) for each in other.evidence), "money of two kinds is not compared"
