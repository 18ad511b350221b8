"""The model files that tests use, from this PC's shelf. Where one is absent the test says so and is skipped."""

import functools

import pytest

from models.engine import installed
from models.shelf import ModelState, Shelf, Trust, default_folder

SMALL = "smollm2-135m"
DEFAULT = "qwen2.5-coder-1.5b"


@functools.cache
def model_file(name: str) -> ModelState:
    """The state of an installed model; skips the test where the file or the engine is missing."""
    if not installed():
        pytest.skip("the engine is not installed: python3 run.py builds it")
    shelf = Shelf(default_folder())
    state = shelf.state(name)
    if state.trust is Trust.UNCHECKED:
        state = shelf.check(name)
    if not state.usable:
        pytest.skip(f"{name} is not on this PC: kontor models install {name}")
    return state
