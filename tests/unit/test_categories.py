"""The owner's rules come first, a payee is remembered, and only what was nearly always right is certain."""

import random
from decimal import Decimal

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
