"""The one command on a project that is set up: it hands over at once. Skipped where run.py did not set it up."""

import json
import subprocess
import sys

import pytest

from tests.e2e.kontor import PROJECT

resource = pytest.importorskip("resource", reason="Windows counts processor time otherwise")

NOTE = PROJECT / ".venv" / "kontor-setup.json"
KONTOR = PROJECT / ".venv" / "bin" / "kontor"
MOST_SECONDS = 0.25  # of processor time that run.py may cost at a second start

pytestmark = pytest.mark.skipif(
    not NOTE.exists() or "sample" not in json.loads(NOTE.read_text()), reason="this project was not set up by run.py"
)


def cost(*command):
    """What it printed, and the processor time that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return done, (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def test_the_second_start_hands_over_at_once():
    cost(KONTOR, "--help")  # so that both find everything in the cache
    pairs = [(cost(KONTOR, "--help"), cost(sys.executable, PROJECT / "run.py", "--help")) for _ in range(3)]
    for (direct, _), (through, _) in pairs:
        assert (through.returncode, through.stdout) == (direct.returncode, direct.stdout)
        assert through.stderr == ""
    least = [min(seconds for _, seconds in side) for side in zip(*pairs, strict=True)]  # what others take only adds
    assert least[1] - least[0] < MOST_SECONDS


def test_json_comes_through_alone(tmp_path):
    done, _ = cost(sys.executable, PROJECT / "run.py", "--office", tmp_path / "office", "--json", "verify")
    assert json.loads(done.stdout)["ok"] is True
