"""What the firm's own numbers look like, so that a number of theirs that no item bears is seen as one."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from core.patterns import regex

_RUN = regex(r"[a-z]+|\d+")
_YEAR = regex(r"(?:19|20)\d\d")
_JOINERS = frozenset({"-", ".", "_", "/"})


class Series:
    """The shapes of the numbers given: letters, lengths, size, and where in them the year stands."""

    def __init__(self, numbers: Iterable[str]) -> None:
        """numbers: in small letters, with their signs."""
        shapes: dict[tuple[str, int], list[int]] = defaultdict(list)
        self._dated: set[tuple[int, int]] = set()
        self.letters: set[str] = set()
        self.longest = 0
        for number in numbers:
            runs = _RUN.findall(number)
            digits = [run for run in runs if run.isdigit()]
            if shape := _shape("".join(runs)):
                shapes[shape].append(value_of("".join(digits)))
            self._dated |= {(len(digits), at) for at, run in enumerate(digits) if _is_year(run) and len(digits) > 1}
            self.letters |= {run for run in runs if run.isalpha()}
            self.longest = max(self.longest, sum(map(len, digits)))
        self._spans = {shape: _span(values) for shape, values in shapes.items() if len(values) > 1}

    def has_shape(self, form: str) -> bool:
        """Whether letters and length are those of one of ours; of digits alone, whether it also lies among them."""
        span = self._spans.get(_shape(form) or ("", 0))
        return span is not None and (not form.isdigit() or value_of(form) in span)

    def is_dated(self, runs: Sequence[str], gaps: Iterable[str]) -> bool:
        """Whether it is built like ours of several groups with a year in its place: 139/11/2024 like 12/03/2025.

        gaps: what stands between its runs.
        """
        digits = [run for run in runs if run.isdigit()]
        years = [at for at, run in enumerate(digits) if _is_year(run)]
        ours = self.letters.issuperset(run for run in runs if run.isalpha())
        tight = all(gap in _JOINERS for gap in gaps if gap)
        return ours and tight and any((len(digits), at) in self._dated for at in years)


def value_of(form: str) -> int:
    """The digits of a number as one figure."""
    return int("".join(sign for sign in form if sign.isdigit())[:30] or 0)


def _is_year(run: str) -> bool:
    return bool(_YEAR.fullmatch(run))


def _shape(form: str) -> tuple[str, int] | None:
    """(letters, length) of numbers long enough to be known by their shape."""
    match = re.fullmatch(r"([a-z]+(?=\d\d)|(?=\d{3}))\d+", form)
    return (match[1], len(form)) if match else None


def _span(values: Sequence[int]) -> range:
    """Where the numbers of a series lie, and the next ones to come."""
    return range(min(values), max(values) + max(20, (max(values) - min(values)) // 5))
