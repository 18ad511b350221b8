"""Proven is said only of what the documents say alike, in their own words."""

import pytest

from desktop.answers import standing
from desktop.theme import State
from kb.asking import Reason


@pytest.mark.parametrize("reason", [Reason.NO_MODEL, Reason.TRANSLATED, Reason.CONFLICT])
def test_what_nobody_proved_asks_for_a_word(reason):
    assert standing(refused=False, reason=reason)[0] is State.ASK


def test_a_judged_quote_is_proven():
    assert standing(refused=False, reason=Reason.ANSWERED)[0] is State.PROVEN
