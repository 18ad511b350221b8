"""The eleventh hand's firms as the review's benchmark takes them.

First run, at 1180130 before any code of the review was opened: with papers 46 of 67, gaps 12 of 12, spurious 4.
"""

from collections.abc import Iterator

from benchmarks import _firms_eleventh_east as east
from benchmarks import _firms_eleventh_north as north
from benchmarks import _firms_eleventh_west as west
from benchmarks._firms import Firm
from benchmarks._firms_seventh_given import given, kinds_of

FIRMS = (north.undertaker, north.smokehouse, west.caterer, west.arborist, east.scaffolds, east.lifts)


def make_eleventh(seed: int = 0) -> Iterator[Firm]:
    """Six firms, each with everything planted at once; a seed changes the amounts."""
    return (given(make(seed)) for make in FIRMS)


def kinds(*, gap: bool) -> tuple[str, ...]:
    return kinds_of(FIRMS, gap=gap)
