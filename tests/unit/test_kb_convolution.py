"""The convolution in pairs gives what each window times the whole matrix gives."""

import numpy as np
import pytest

from kb.embed_child.convolution import Convolution


def plainly(rows: np.ndarray, matrix: np.ndarray, width: int, count: int) -> np.ndarray:
    exact, wide = rows.astype(np.float64), matrix.astype(np.float64)
    return np.stack([exact[at : at + width].ravel() @ wide for at in range(count)])


@pytest.mark.parametrize("width", [2, 3, 5])
@pytest.mark.parametrize("count", [2, 4, 18])
def test_every_window_is_as_multiplied_alone(width: int, count: int) -> None:
    chance = np.random.default_rng(width)
    rows = chance.standard_normal((count + width - 1, 32)).astype(np.float32)
    matrix = chance.standard_normal((width * 32, 24)).astype(np.float32)
    assert np.abs(Convolution(matrix, width).of(rows, count) - plainly(rows, matrix, width, count)).max() < 1e-4


def test_the_comparison_sees_a_window_that_is_off_by_one() -> None:
    chance = np.random.default_rng(1)
    rows = chance.standard_normal((12, 32)).astype(np.float32)
    matrix = chance.standard_normal((64, 24)).astype(np.float32)
    assert np.abs(Convolution(matrix, 2).of(rows[1:], 10) - plainly(rows, matrix, 2, 10)).max() > 0.1
