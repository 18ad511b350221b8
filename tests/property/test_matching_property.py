"""Whatever is paid: no cent is used twice, the order within a day changes nothing, a second run finds nothing new."""

from collections import defaultdict
from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.matching_cases import ITEM, item, line, verdicts

PARTIES = ("Wohnform Berlin GmbH", "Café Möwe GmbH", "Müller KG")
AMOUNTS = st.sampled_from(["100.00", "250.50", "99.99", "350.50", "1738.80", "33.33"])
ITEMS = st.lists(st.tuples(AMOUNTS, st.sampled_from(PARTIES), st.integers(0, 20)), min_size=1, max_size=7)
LINES = st.lists(
    st.tuples(
        AMOUNTS,
        st.sampled_from(["", "RE-2026-0301", "RE-2026-0302", "0303", "RE-2026-0301 RE-2026-0302", "Rest"]),
        st.sampled_from(PARTIES),
        st.integers(5, 40),
        st.booleans(),
    ),
    min_size=1,
    max_size=8,
)


def books(items, lines):
    made = [
        item(f"RE-2026-03{n:02}", amount, party, days=days, party_iban=f"DE{PARTIES.index(party)}", of=ITEM)
        for n, (amount, party, days) in enumerate(items, start=1)
    ]
    told = [
        line(
            "-" + amount if out else amount,
            f"{'Rücklastschrift ' if out else ''}{text}",
            days=days,
            n=n,
            name=party,
            iban="",
        )
        for n, (amount, text, party, days, out) in enumerate(lines, start=1)
    ]
    return made, told


def uses_of(found):
    return {each.movement.line: each.match.uses if each.match else each.outcome for each in found}


@given(ITEMS, LINES)
@settings(max_examples=60, deadline=None)
def test_no_cent_of_an_item_is_used_twice(items, lines):
    made, told = books(items, lines)
    used = defaultdict(Decimal)
    for verdict in verdicts(made, told):
        for use in verdict.match.uses if verdict.match else ():
            used[use.item] += use.amount
    assert all(0 <= amount <= made[number - 1].gross for number, amount in used.items())


@given(ITEMS, LINES)
@settings(max_examples=60, deadline=None)
def test_a_match_is_worth_what_the_line_moved(items, lines):
    made, told = books(items, lines)
    for verdict in verdicts(made, told):
        if verdict.match:
            moved = sum((use.amount - use.discount for use in verdict.match.uses), Decimal(0)) - verdict.match.fee
            assert moved == verdict.movement.amount


@given(ITEMS, LINES, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_lines_changes_nothing(items, lines, shuffle):
    made, told = books(items, lines)
    told = [replace(each, reference=f"unique {chr(64 + each.line)}") for each in told]
    order = list(told)
    shuffle.shuffle(order)
    assert uses_of(verdicts(made, told)) == uses_of(verdicts(made, order))


@given(ITEMS, LINES)
@settings(max_examples=60, deadline=None)
def test_a_second_run_finds_nothing_new(items, lines):
    made, told = books(items, lines)
    first = verdicts(made, told)
    kept = {each.movement.line: each.match for each in first if each.match}
    second = verdicts(made, told, kept=kept)
    assert not any(each.is_new for each in second)
    assert uses_of(second) == uses_of(first)
