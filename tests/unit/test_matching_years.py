"""The bars of matching hold on a made-up year of each hand (all seeds: ``python -m benchmarks matching``)."""

import pytest

from benchmarks._bank_year import Year
from benchmarks._bank_year_fourth import FourthYear
from benchmarks._bank_year_other import OtherYear
from benchmarks._bank_year_third import ThirdYear
from benchmarks.matching import measure


@pytest.mark.parametrize(("made", "right"), [(Year, 0.9), (OtherYear, 0.9), (ThirdYear, 0.9), (FourthYear, 0.9)])
def test_most_lines_are_right_and_none_is_silently_wrong(made, right):
    score = measure([0, 1], made=made)
    assert score.right / score.matchable >= right
    assert score.wrong / score.automatic <= 0.002
    assert score.automatic > 500


def test_the_measure_sees_wrong_matches():
    assert measure([0], everything=True, made=OtherYear).automatic > measure([0], made=OtherYear).automatic
