"""Every regular expression of the house can be compiled: since it is done late, nothing else would tell."""

import re
import subprocess
import sys

import pytest

from core.patterns import Pattern, regex
from tests.architecture.sources import FLOORS, modules

# In a process of its own: afterwards all of the house is imported, also what only children may.
COMPILE_ALL = """
import gc, importlib, sys
from core.patterns import Pattern
for name in sys.argv[1:]:
    importlib.import_module(name)
known = [one for one in gc.get_objects() if isinstance(one, Pattern)]
print(len([one.pattern for one in known]))
"""


def test_all_can_be_compiled():
    names = [".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in modules(*FLOORS)]
    program = [sys.executable, "-c", COMPILE_ALL, *(name for name in names if not name.endswith("__main__"))]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 900


def test_a_wrong_one_is_told_at_its_first_use_and_none_is_compiled_before():
    wrong = regex("(")
    with pytest.raises(re.error):
        wrong.search("a")
    right = regex(r"(?P<word>\w+)", re.IGNORECASE)
    assert isinstance(right, Pattern)
    assert "search" not in vars(right)
    found = right.search(" Ab")
    assert found is not None
    assert found["word"] == "Ab"
    assert (right.flags & re.IGNORECASE, right.groupindex["word"]) == (re.IGNORECASE, 1)
