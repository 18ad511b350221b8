"""The last result of a function of its inputs alone: given again only while every input is the same."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class LastResult(Generic[T]):
    """One result with the inputs that it came from. They are compared by value, so it cannot be an old one."""

    def __init__(self) -> None:
        self._held: tuple[tuple[object, ...], T] | None = None

    def of(self, inputs: tuple[object, ...], make: Callable[[], T]) -> T:
        """What `make` gives for these inputs, on which alone it may depend. They must never be changed in place."""
        held = self._held
        if held is None or held[0] != inputs:
            held = self._held = inputs, make()
        return held[1]
