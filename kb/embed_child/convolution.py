"""The second convolution, two neighbouring places at a time: a quarter less time than one matrix for each window.

Toom and Cook's way (in neural networks called Winograd's): the results of two neighbouring windows share products, so
3 matrices do the work of 4 (width 2), 4 that of 6 (width 3) and 7 that of 10 (width 5, split into 3 and 2). The sums
differ from the plain way by rounding only. No window is written out either.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_HALF = np.float32(0.5)


class Convolution:
    """Rows in, for each window of `width` rows one row out. `matrix` is (width × inputs) by outputs."""

    def __init__(self, matrix: Floats, width: int) -> None:
        taps = list(matrix.reshape(width, -1, matrix.shape[1]))
        self._outputs = matrix.shape[1]
        self._parts = list(_parts(taps))

    def of(self, rows: Floats, count: int) -> Floats:
        """The windows that start at the first `count` rows; count is even, and `rows` holds the last window whole."""
        out = np.zeros((count, self._outputs), np.float32)
        for part in self._parts:
            part.add(rows, out)
        return out


class _Two:
    """Windows of two rows."""

    def __init__(self, at: int, first: Floats, second: Floats) -> None:
        self._at, self._first, self._second = at, first, second
        self._both = first + second

    def add(self, rows: Floats, out: Floats) -> None:
        rows, count = rows[self._at :], len(out)
        step = rows[:count] - rows[1 : count + 1]
        shared = rows[1 : count + 1 : 2] @ self._both
        even = step[0::2] @ self._first
        even += shared
        shared -= step[1::2] @ self._second
        out[0::2] += even
        out[1::2] += shared


class _Three:
    """Windows of three rows."""

    def __init__(self, at: int, first: Floats, second: Floats, third: Floats) -> None:
        self._at, self._first, self._third = at, first, third
        self._sum = (first + second + third) * _HALF
        self._alternating = (first - second + third) * _HALF

    def add(self, rows: Floats, out: Floats) -> None:
        rows, count = rows[self._at :], len(out)
        step = rows[:count] - rows[2 : count + 2]
        left, right = rows[1 : count + 1 : 2], rows[2 : count + 2 : 2]
        plus = (left + right) @ self._sum
        minus = (right - left) @ self._alternating
        even = step[0::2] @ self._first
        even += plus
        even += minus
        plus -= minus
        plus -= step[1::2] @ self._third
        out[0::2] += even
        out[1::2] += plus


def _parts(taps: Sequence[Floats]) -> "list[_Two | _Three]":
    """As few and as wide as can be: 2 → 2, 3 → 3, 5 → 3 + 2."""
    sizes = {2: (2,), 3: (3,), 5: (3, 2)}[len(taps)]
    at, parts = 0, list[_Two | _Three]()
    for size in sizes:
        parts.append((_Two if size == 2 else _Three)(at, *taps[at : at + size]))
        at += size
    return parts
