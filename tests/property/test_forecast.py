"""The forecast shares out every open cent, once: weeks, what comes later, what is not counted on."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from office.books.forecast import Paid, expected, forecast, habits
from office.books.items import ItemKind, OpenItem

TODAY = date(2026, 11, 22)
days = st.integers(-400, 400).map(lambda n: TODAY + timedelta(days=n))
cents = st.integers(-5_000_000, 5_000_000).filter(bool).map(lambda n: Decimal(n) / 100)
items = st.builds(
    OpenItem,
    kind=st.sampled_from(ItemKind),
    number=st.text("R0123456789", min_size=1, max_size=6),
    date=days,
    due=st.none() | days,
    party=st.sampled_from(["Möwe GmbH", "Café Möwe", "王伟", ""]),
    party_number=st.sampled_from(["", "10021"]),
    currency=st.just("EUR"),
    gross=cents,
)


@given(st.lists(st.tuples(items, cents), max_size=12), st.lists(st.builds(Paid, items, days), max_size=8), cents)
def test_every_open_cent_is_somewhere_once(owed, paid, start):
    found = forecast(start, expected(owed, habits(paid), TODAY), TODAY)
    moved = sum((left if item.kind is ItemKind.SALES else -left for item, left in owed), Decimal(0))
    weeks = sum((week.money_in + week.money_out for week in found.weeks), Decimal(0))
    assert weeks + found.later + found.doubtful == moved
    assert found.weeks[-1].balance == start + weeks


@given(st.lists(st.tuples(items, cents), max_size=12))
def test_nothing_is_expected_in_the_past_and_weeks_follow_each_other(owed):
    found = expected(owed, {}, TODAY)
    assert all(each.on is None or each.on >= TODAY for each in found)
    told = forecast(Decimal(0), found, TODAY)
    ends = [week.last + timedelta(days=1) for week in told.weeks]
    assert ends[:-1] == [week.first for week in told.weeks[1:]]
