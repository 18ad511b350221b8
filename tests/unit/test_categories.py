"""The owner's rules come first, a payee is remembered, and only what was nearly always right is certain."""

import random
from decimal import Decimal

import pytest

from office.books.categories import Memory, Rule, Spent

RENT = Spent("Werkhof Altona GbR", "Miete", Decimal("-1450.00"))


def taught(count, accounts=("4210",), spent=RENT, rules=()):
    memory = Memory(rules)
    for n in range(count):
        memory.learn(spent, accounts[n % len(accounts)])
    return memory


def test_a_rule_of_the_owner_is_certain_and_goes_before_the_memory():
    told = taught(3, rules=[Rule("werkhof miete", "4211")]).suggest(RENT)
    assert [(each.account, each.by, each.certain) for each in told] == [("4211", "rule", True)]
    assert taught(3, rules=[Rule("werkhof strom", "4211")]).suggest(RENT)[0].account == "4210"


def test_a_payee_is_remembered_but_not_certain_after_a_few_times():
    (first, *_) = taught(3).suggest(RENT)
    assert (first.account, first.by, first.times, first.certain) == ("4210", "memory", 3, False)


def test_what_was_always_right_becomes_certain_and_what_changes_does_not():
    assert taught(400).suggest(RENT)[0].certain
    irregular = random.Random(1).choices(("4210", "4240"), k=400)
    assert not taught(400, irregular).suggest(RENT)[0].certain


def test_an_unknown_payee_is_suggested_by_the_words_of_his_name():
    memory = taught(5, ("4530",), Spent("Tankstelle Altona", amount=Decimal(-50)))
    (first, *_) = memory.suggest(Spent("Tankstelle am Tor", amount=Decimal(-61)))
    assert (first.account, first.by, first.certain) == ("4530", "words", False)


def test_there_are_three_suggestions_at_most_and_none_before_anything_was_learnt():
    assert Memory().suggest(RENT) == []
    assert len(taught(8, ("1", "2", "3", "4")).suggest(RENT)) == 3


def test_an_account_that_is_only_written_otherwise_is_the_same_and_told_as_of_late():
    memory = taught(6, ("Agency Staff",))
    for _ in range(6):
        memory.learn(RENT, "AGENCY STAFF")
    told = memory.suggest(RENT)
    assert [(each.account, each.times, each.of) for each in told] == [("AGENCY STAFF", 12, 12)]


def test_what_says_nothing_loses_its_say_and_what_is_right_gains():
    """Amounts decide here, not payees: after a while the memory goes by the amount."""
    rent, storage = Decimal(-1450), Decimal(-99)
    memory = Memory()
    for n in range(60):
        amount, account = ((rent, "4210"), (storage, "4240"))[(n * n) % 3 % 2]
        memory.learn(Spent("Werkhof Altona GbR", "", amount), account)
    assert memory.suggest(Spent("Werkhof Altona GbR", "", rent))[0].account == "4210"
    assert memory.suggest(Spent("Werkhof Altona GbR", "", storage))[0].account == "4240"


def test_the_same_past_gives_the_same_answers():
    roll = random.Random(2)
    past = [
        (Spent(f"Firm {roll.randrange(9)}", "", Decimal(roll.randrange(50))), str(roll.randrange(6)))
        for _ in range(300)
    ]
    one, other = Memory(), Memory()
    for spent, account in past:
        assert one.suggest(spent) == other.suggest(spent)
        one.learn(spent, account)
        other.learn(spent, account)


@pytest.mark.parametrize("amount", ["NaN", "sNaN", "Infinity", "-Infinity", "9" * 40, "1E-30", "0"])
def test_amounts_that_are_none_are_remembered_without_harm(amount):
    memory = taught(3, spent=Spent("", "=HYPERLINK(1)", Decimal(amount)))
    assert memory.suggest(Spent("", "=HYPERLINK(1)", Decimal(amount)))[0].account == "4210"
    assert not any(each.certain for each in memory.suggest(RENT))
