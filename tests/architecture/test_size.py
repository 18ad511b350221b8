"""Small pieces: functions and modules that fit on a screen and in a head."""

import ast
import statistics

import pytest

from tests.architecture.sources import ROOT, modules, nodes

MEDIAN, P99, LONGEST, MODULE = 8, 60, 80, 400


def spans(paths):
    """(lines, name) of every function."""
    return sorted(
        (node.end_lineno - node.lineno + 1, f"{path}:{node.name}")
        for path in paths
        for node in nodes(path, ast.FunctionDef, ast.AsyncFunctionDef)
    )


def test_functions_are_short():
    found = spans(modules())
    lines = [length for length, _ in found]
    assert len(lines) > 100
    assert statistics.median(lines) <= MEDIAN
    assert lines[int(len(lines) * 0.99) - 1] <= P99
    assert [name for length, name in found if length > LONGEST] == []


@pytest.mark.parametrize("path", modules(), ids=str)
def test_a_module_fits_in_a_head(path):
    assert (ROOT / path).read_text(encoding="utf-8").count("\n") <= MODULE


def test_the_measure_sees_a_long_function(tmp_path):
    long = tmp_path / "long.py"
    long.write_text("def long():\n" + "    x = 1\n" * 99)
    assert spans([long]) == [(100, f"{long}:long")]
