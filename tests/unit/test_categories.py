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


def test_where_others_moved_this_payee_may_move_too():
    """A chart gets new accounts: the payees that were booked on the old one follow one another."""
    memory = Memory()
    firms = [Spent(f"Personal {name}", "", Decimal(-900)) for name in ("Nord", "Ost", "West")]
    for n in range(12):
        memory.learn(firms[n % 3], "4120")
        memory.learn(Spent("Werkhof Altona GbR", "", Decimal(-1450)), "4210")
    for each in firms[:2]:
        memory.learn(each, "6010")
    assert "6010" in [each.account for each in memory.suggest(firms[2])][:2]


def test_a_stranger_is_suggested_an_account_whose_name_he_bears_though_nothing_was_booked_there():
    names = {"4660": "Hotels und Reisen", "4940": "Zeitschriften"}
    stranger = Spent("Grand Hotels Altona", "", Decimal(-120))
    memory = Memory(names=names)
    memory.learn(RENT, "4210")
    told = {each.account: each for each in memory.suggest(stranger)}
    assert (told["4660"].by, told["4660"].certain) == ("words", False)
    assert "4940" not in told
    assert "4660" not in [each.account for each in taught(1).suggest(stranger)]


def test_a_payee_is_known_by_his_number_whatever_he_is_called():
    memory = Memory()
    for n in range(6):
        memory.learn(Spent("Kanzlei Brandt", "", Decimal(-300), "DE02120300000000202051"), "4950")
        memory.learn(Spent(f"Laden {n}", "", Decimal(-300), f"DE0250010517000000{n}"), "4980")
    told = memory.suggest(Spent("RAin Brandt-Meyer", "", Decimal(-77), "DE02120300000000202051"))
    assert told[0].account == "4950"
    assert memory.suggest(Spent("Unbekannt", "", Decimal(-77)))[0].account != "4950"


def test_a_short_past_makes_nothing_certain_however_right_it_was():
    assert not taught(99).suggest(RENT)[0].certain
    assert taught(400).suggest(RENT)[0].certain
