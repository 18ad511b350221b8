"""The matrix that exact search compares with."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from kb.exact import Matrix, matrix_of


def some(ids: list[int], seed: int = 1) -> Matrix:
    vectors = np.random.default_rng(seed).standard_normal((len(ids), 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return matrix_of(ids, range(1, len(ids) + 1), vectors)


def query() -> NDArray[np.float32]:
    return np.eye(8, dtype=np.float32)[0]


def test_the_nearest_are_found_with_their_cosines() -> None:
    matrix = some([30, 10, 20])
    near = matrix.nearest(query(), 2)
    by_cosine = sorted(zip(matrix.vectors @ query(), matrix.ids.tolist(), strict=True), reverse=True)
    assert near == {ident: float(cosine) for cosine, ident in by_cosine[:2]}


def test_among_and_start_leave_others_out() -> None:
    matrix = some([30, 10, 20])
    assert matrix.nearest(query(), 9, among=np.array([10, 99])).keys() == {10}
    assert matrix.nearest(query(), 9, start=1).keys() == {10, 20}
    assert matrix.place_after(1) == 1
    assert matrix.place_after(3) == 3


def test_nothing_is_near_in_an_empty_matrix() -> None:
    matrix = some([])
    assert matrix.nearest(query(), 5) == matrix.nearest(query(), 5, among=np.array([1])) == {}


@given(st.lists(st.integers(1, 50), unique=True), st.lists(st.integers(1, 60)))
def test_places_are_those_of_the_ids_that_are_there(ids: list[int], wanted: list[int]) -> None:
    places = some(ids).places(np.array(wanted, np.int64))
    assert [ids[place] for place in places] == [ident for ident in wanted if ident in ids]
