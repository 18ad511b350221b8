"""Whatever files tell of an account, in any order, cut and worded anyhow: each movement is there once."""

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.books.statements.same import Known, same_lines, stretches
from office.books.statements.statement import BankLine

FIRST = date(2026, 9, 1)
AMOUNTS = st.sampled_from([Decimal(each) for each in ("-10", "-25.50", "10", "99.90")])  # few: they meet often
DAYS = st.lists(st.lists(AMOUNTS, min_size=1, max_size=5), min_size=1, max_size=6)
CUTS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 30), st.booleans()), min_size=1, max_size=6)


def movements(days):
    """What really happened: each with words of its own."""
    return [
        BankLine(FIRST + timedelta(day), amount, name=f"Kunde {day}{n} GmbH", text=f"Rechnung {7000 + day * 10 + n}")
        for day, amounts in enumerate(days)
        for n, amount in enumerate(amounts)
    ]


def reworded(line):
    """The same movement as another format has it: nothing of the words is left."""
    return BankLine(line.date, line.amount, text=f"SEPA BASISLASTSCHRIFT {line.text[-1]} KD")


class Books:
    """What is stored, with which of the real movements each line is; and the days that proven files told of."""

    def __init__(self, *, look_at_balances=True):
        self.known, self.real, self.told = [], [], []
        self._look = look_at_balances

    def take(self, real, places, *, form="a", balances=True):
        """A file with these real movements, in a row."""
        lines = [reworded(real[place]) if form == "b" else real[place] for place in places]
        opening = 100 + sum((real[each].amount for each in range(places[0])), Decimal(0))
        days = [(n, line.date, line.amount) for n, line in enumerate(lines)]
        own = stretches(opening, days) if balances and self._look else []
        same = same_lines(lines, self.known, form=form, own=own, told=self.told)
        stored = []
        for n, line in enumerate(lines):
            stored.append(same.pairs.get(n, len(self.known)))
            if n not in same.pairs:
                self.known.append(Known(len(self.known), line, form))
                self.real.append(places[n])
        if balances and self._look:
            told = [(number, line.date, line.amount) for number, line in zip(stored, lines, strict=True)]
            self.told += stretches(opening, told)
        return same

    def amounts(self):
        return Counter((each.line.date, each.line.amount) for each in self.known)


def counted(real, places):
    return Counter((real[place].date, real[place].amount) for place in places)


def whole_days(real, first, count):
    """The places of some days in a row."""
    last = (real[-1].date - FIRST).days
    start = first % (last + 1)
    return [n for n, line in enumerate(real) if start <= (line.date - FIRST).days < start + count]


@given(DAYS, CUTS)
@settings(max_examples=150, deadline=None)
def test_whole_days_with_balances_are_told_once_whatever_the_words(days, cuts):
    real, books, seen = movements(days), Books(), set()
    for first, count, other in cuts:
        places = whole_days(real, first, count)
        books.take(real, places, form="b" if other else "a")
        seen |= set(places)
    assert books.amounts() == counted(real, seen)


@given(DAYS, CUTS)
@settings(max_examples=150, deadline=None)
def test_any_cut_of_lines_with_words_of_their_own_is_told_once(days, cuts):
    real, books, seen = movements(days), Books(look_at_balances=False), set()
    for first, count, _ in cuts:
        places = list(range(len(real)))[first % len(real) :][:count]
        books.take(real, places)
        seen |= set(places)
    assert sorted(books.real) == sorted(seen)


@given(DAYS, st.sets(st.integers(1, 29), max_size=6))
@settings(max_examples=150, deadline=None)
def test_parts_that_follow_each_other_lose_nothing_even_where_all_words_are_the_same(days, cuts):
    """Money out only: where money comes back, balances meet by chance, and nothing is proven by them."""
    real = [BankLine(line.date, -abs(line.amount), text="Kaffee") for line in movements(days)]
    edges = sorted({0, len(real), *(cut for cut in cuts if cut < len(real))})
    parts = [list(range(start, end)) for start, end in pairwise(edges)]
    books = Books()
    for part in parts:
        books.take(real, part)
    assert books.amounts() == counted(real, range(len(real)))
    for part in parts:
        assert not set(range(len(part))) - books.take(real, part).pairs.keys()


COFFEE = BankLine(FIRST, Decimal("-3.20"), name="Café Milano", text="Kartenzahlung")


@pytest.mark.parametrize(("look", "stored"), [(True, 2), (False, 1)], ids=["balances", "control: without them"])
def test_two_coffees_in_two_parts_of_a_day_are_two_by_their_balances(look, stored):
    books = Books(look_at_balances=look)
    books.take([COFFEE, COFFEE], [0])
    books.take([COFFEE, COFFEE], [1])
    assert len(books.known) == stored


@given(DAYS)
@settings(max_examples=50, deadline=None)
def test_a_file_given_twice_gives_none(days):
    real, books = movements(days), Books()
    everything = list(range(len(real)))
    books.take(real, everything)
    for form, balances in (("a", True), ("a", False), ("b", True)):
        assert len(books.take(real, everything, form=form, balances=balances).pairs) == len(real)
    assert len(books.known) == len(real)
