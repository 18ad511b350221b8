"""Reminders: what the law lets a firm claim, who is reminded at which level, a letter with every figure proven."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from office.books.items import ItemKind, OpenItem
from office.books.matching.movement import Movement
from office.books.reminders.choice import Hold, Late, Reminded, choose, maybe_paid
from office.books.reminders.law import Terms, base_rate, default_day, interest, lump_sum
from office.books.reminders.letter import LANGUAGES, unproven, written

GERMAN, ELSEWHERE = Terms(german=True), Terms(german=False)
TODAY = date(2026, 6, 2)


def item(number="RE-2026-0301", due="2026-02-01", gross="1234.50", *, party="Möwe GmbH", currency="EUR", iban=""):
    day = date.fromisoformat(due)
    return OpenItem(
        ItemKind.SALES, number, day - timedelta(days=14), party, currency, Decimal(gross), day, "10021", iban
    )


def late(*items, **known):
    held = {number: (each, each.gross) for number, each in enumerate(items, 1)}
    return Late(held, **{"bank_until": TODAY, **known})


def chosen(*items, terms=GERMAN, today=TODAY, **known):
    return choose(late(*items, **known), today, terms)


# --- law --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "rate"),
    [("2022-12-31", "-0.88"), ("2023-01-01", "1.62"), ("2023-07-01", "3.12"), ("2024-06-30", "3.62"),
     ("2024-07-01", "3.37"), ("2025-01-01", "2.27"), ("2025-12-31", "1.27"), ("2026-06-30", "1.27")],
)  # fmt: skip
def test_the_base_rate_of_a_day(day, rate):
    assert base_rate(date.fromisoformat(day), {}) == Decimal(rate)


def test_a_rate_that_nobody_announced_is_not_known_until_the_owner_enters_it():
    assert base_rate(date(2031, 7, 1), {}) is None
    assert base_rate(date(2031, 9, 9), {date(2031, 7, 1): Decimal("2.5")}) == Decimal("2.5")


@pytest.mark.parametrize(
    ("business", "told"),
    # 1000 EUR, 30 days at 3.62 and 31 at 3.37 percent and the points: 10 * (12.62 * 30 + 12.37 * 31) / 366
    [(True, "20.82"), (False, "14.15")],
)
def test_interest_runs_by_the_rates_of_its_days(business, told):
    found = interest(Decimal(1000), date(2024, 6, 1), date(2024, 7, 31), GERMAN, "EUR", business=business)
    assert found.amount == Decimal(told)


def test_no_interest_is_claimed_for_days_without_a_known_rate():
    found = interest(Decimal(1000), date(2031, 5, 1), date(2031, 8, 1), GERMAN, "EUR", business=True)
    assert (found.amount, found.unknown_from) == (Decimal(0), date(2031, 5, 1))
    entered = Terms(german=True, base_rates={date(2031, 1, 1): Decimal(1)})
    found = interest(Decimal(1000), date(2031, 5, 1), date(2031, 8, 1), entered, "EUR", business=True)
    assert (found.last, found.unknown_from) == (date(2031, 6, 30), date(2031, 7, 1))
    assert found.amount == Decimal("16.71")  # 61 of 365 days at 10 %


def test_outside_germany_only_the_firms_own_terms_give_interest():
    days = (date(2026, 1, 1), date(2026, 12, 31))
    assert interest(Decimal(1000), *days, ELSEWHERE, "VND", business=True) is None
    own = Terms(german=False, own_rate=Decimal(10))
    assert interest(Decimal(1000), *days, own, "VND", business=True).amount == Decimal(100)


def test_a_claim_in_another_currency_bears_no_german_interest():
    days = (date(2026, 1, 1), date(2026, 6, 30))
    assert interest(Decimal(1000), *days, GERMAN, "USD", business=True) is None
    assert lump_sum(GERMAN, "USD", business=True) == 0


def test_the_lump_sum_is_for_businesses_under_german_law():
    assert lump_sum(GERMAN, "EUR", business=True) == Decimal("40.00")
    assert lump_sum(GERMAN, "EUR", business=False) == 0
    assert lump_sum(ELSEWHERE, "EUR", business=True) == 0
    assert lump_sum(Terms(german=True, lump_sum=False), "EUR", business=True) == 0


def test_a_consumer_is_in_default_only_after_a_reminder():
    due = date(2026, 2, 1)
    assert default_day(due, None, business=False) is None
    assert default_day(due, None, business=True) == date(2026, 3, 4)
    assert default_day(due, date(2026, 2, 20), business=True) == date(2026, 2, 21)
    assert default_day(due, date(2026, 2, 20), business=False) == date(2026, 2, 21)


# --- who ----------------------------------------------------------------------------------------------------------


def test_the_first_letter_is_friendly_and_claims_the_invoices_alone():
    (letter,) = chosen(item()).reminders
    assert (letter.level, letter.total, letter.interest, letter.lump_sums) == (1, Decimal("1234.50"), 0, 0)


def test_days_late_and_earlier_letters_make_the_level():
    def level(days, before):
        earlier = [
            Reminded(1, "10021", n, TODAY - timedelta(90), TODAY - timedelta(80)) for n in range(1, before + 1)
        ]
        found = chosen(item(due=str(TODAY - timedelta(days=days))), earlier=earlier)
        return found.reminders[0].level if found.reminders else 0

    assert [level(days, 0) for days in (7, 21, 99)] == [1, 1, 1], "nobody begins with the last one"
    assert [level(days, 1) for days in (8, 21, 99)] == [1, 2, 2]
    assert [level(days, 3) for days in (8, 22, 42)] == [1, 2, 3]


def test_the_second_letter_claims_interest_and_the_lump_sum_of_what_is_in_default():
    earlier = [Reminded(1, "10021", 1, date(2026, 2, 20), date(2026, 3, 2))]
    (letter,) = chosen(item(gross="1000.00"), earlier=earlier).reminders
    (claim,) = letter.claims
    assert (letter.level, claim.interest.first, claim.interest.last) == (2, date(2026, 3, 3), TODAY)
    assert (claim.interest.amount, claim.lump_sum) == (Decimal("25.89"), Decimal("40.00"))  # 92 days at 10.27 %
    assert letter.total == Decimal("1065.89")


def test_all_items_of_a_customer_are_in_one_letter_less_his_credit_notes():
    (letter,) = chosen(item(), item("RE-2", "2026-05-20", "10.00"), item("GS-1", "2026-03-01", "-34.50")).reminders
    assert [claim.item.number for claim in letter.claims] == ["RE-2026-0301", "GS-1", "RE-2"]
    assert letter.total == Decimal("1210.00")


def test_two_currencies_are_two_letters_and_the_second_waits():
    found = chosen(item(), item("RE-2", "2026-03-01", "10.00", currency="USD"))
    assert [letter.currency for letter in found.reminders] == ["EUR"]
    assert [(held.item.number, held.why) for held in found.held] == [("RE-2", Hold.REMINDED)]


def test_nobody_gets_two_letters_within_a_week_nor_before_his_deadline():
    earlier = [Reminded(7, "10021", 1, TODAY - timedelta(days=6), TODAY - timedelta(days=1))]
    assert {held.why for held in chosen(item(), earlier=earlier).held} == {Hold.REMINDED}
    earlier = [Reminded(7, "10021", 1, TODAY - timedelta(days=9), TODAY + timedelta(days=1))]
    assert {held.why for held in chosen(item(), earlier=earlier).held} == {Hold.REMINDED}
    earlier = [Reminded(7, "10021", 1, TODAY - timedelta(days=12), TODAY - timedelta(days=1))]
    assert chosen(item(), earlier=earlier).reminders


@pytest.mark.parametrize("until", [None, date(2026, 2, 7)])
def test_who_may_have_paid_since_the_bank_last_spoke_is_left_in_peace(until):
    assert [held.why for held in chosen(item(), bank_until=until).held] == [Hold.BANK_IS_OLD]


@pytest.mark.parametrize("why", [Hold.DISPUTED, Hold.MAYBE_PAID])
def test_a_held_item_is_in_no_letter_and_the_others_are(why):
    found = chosen(item(), item("RE-2", "2026-03-01", "10.00"), holds={1: why})
    assert [claim.item.number for claim in found.reminders[0].claims] == ["RE-2"]
    assert [(held.number, held.why) for held in found.held] == [(1, why)]


def test_credit_notes_that_outweigh_the_debt_leave_nothing_to_ask_for():
    found = chosen(item(), item("GS-1", "2026-03-01", "-2000.00"))
    assert (found.reminders, {held.why for held in found.held}) == ((), {Hold.NOTHING_OWED})


def test_bills_that_we_owe_and_what_is_not_due_remind_nobody():
    ours = replace(item(), kind=ItemKind.PURCHASE)
    found = chosen(ours, item(due=str(TODAY)))
    assert (found.reminders, found.held) == ((), ())


def test_no_deadline_ends_on_a_weekend():
    for days in range(14):
        (letter,) = chosen(item(), today=TODAY + timedelta(days=days)).reminders
        assert letter.deadline.weekday() < 5


def line(amount, name, day="2026-02-10", iban=""):
    return Movement(1, date.fromisoformat(day), Decimal(amount), "EUR", name=name, iban=iban)


@pytest.mark.parametrize(
    ("money", "held"),
    [
        (line("3.00", "Möwe GmbH", "2026-05-30"), True),  # the customer's own, any time, any amount
        (line("3.00", "x", "2026-05-30", iban="DE1"), True),  # his account
        (line("1200.00", "Zahlfix S.A."), True),  # a stranger's payout, near the due day, after fees
        (line("1000.00", "Zahlfix S.A."), False),  # too little
        (line("5000.00", "Zahlfix S.A.", "2026-03-04"), False),  # too late for a payout
        (line("5000.00", "Zahlfix S.A.", "2026-01-10"), False),  # before the invoice
        (line("5000.00", "Anna Berg"), False),  # another customer's own
    ],
)
def test_money_that_nothing_explains_holds_what_it_may_have_paid(money, held):
    mine, other = item(iban="DE1"), item("RE-9", party="Anna Berg")
    assert maybe_paid({1: (mine, mine.gross)}, [money], [mine, other]) == ({1} if held else set())


# --- the letter ----------------------------------------------------------------------------------------------------


def second_letter(**more):
    earlier = [Reminded(1, "10021", 1, date(2026, 2, 20), date(2026, 3, 2))]
    items = (item(), item("GS-7", "2026-03-01", "-50.00"), item("RE-2026-0309", "2026-02-20", "88.00"))
    return chosen(*items, earlier=earlier, **more).reminders[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", [1, 2, 3])
def test_every_figure_of_a_letter_is_in_the_books(language, level):
    letter = written(replace(second_letter(), level=level), language, account="DE48 9992 0050 0004 8120 70")
    assert unproven(letter) == []
    assert "RE-2026-0301" in letter.text
    assert "{" not in letter.text + letter.subject


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("true", "false"), [("234", "243"), ("RE-2026-0309", "RE-2026-0390"), ("2026", "2027")])
def test_a_figure_that_the_books_do_not_hold_is_seen(language, true, false):
    letter = written(second_letter(), language)
    assert unproven(replace(letter, text=letter.text.replace(true, false, 1))) != []
    assert unproven(replace(letter, subject=f"{letter.subject} {false}")) != []
    assert unproven(letter) == []  # the control


@pytest.mark.parametrize(
    ("language", "money", "day"),
    [("de", "1.234,50 EUR", "01.02.2026"), ("en", "1,234.50 EUR", "1 February 2026"),
     ("vi", "1.234,50 EUR", "01/02/2026"), ("zh", "1,234.50 EUR", "2026年2月1日")],
)  # fmt: skip
def test_amounts_and_days_are_written_as_the_customer_does(language, money, day):
    text = written(second_letter(), language).text
    assert money in text
    assert day in text


def test_a_currency_without_cents_has_none_and_no_german_law():
    dong = item(gross="1500000", currency="VND")
    (letter,) = chosen(dong, terms=ELSEWHERE).reminders
    told = written(letter, "vi")
    assert "1.500.000 VND" in told.text
    assert "BGB" not in told.text
    assert unproven(told) == []


def test_a_language_that_no_letter_speaks_is_english():
    assert written(second_letter(), "fr").text.startswith("Dear ")
