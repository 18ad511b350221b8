"""Every benchmark runs by the one command."""

import importlib
import inspect
import subprocess
import sys

import pytest

from benchmarks.__main__ import names
from tests.architecture.sources import ROOT


@pytest.mark.parametrize("name", names())
def test_each_area_has_a_main_without_arguments(name):
    main = importlib.import_module(f"benchmarks.{name}").main
    assert all(each.default is not each.empty for each in inspect.signature(main).parameters.values())
    assert inspect.getdoc(inspect.getmodule(main))


def test_a_wrong_name_is_told_the_right_ones():
    said = subprocess.run(
        [sys.executable, "-m", "benchmarks", "nothing"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert said.returncode == 2
    assert all(name in said.stderr for name in names())
