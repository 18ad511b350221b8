"""All checks of the project, one visible step after the other. Fails at the end if any failed."""

import os
import subprocess
import time
from collections.abc import Sequence

from first_start.console import duration
from first_start.house import House

COVERED_PERCENT = 95

_TESTS = ("-m", "pytest", "--durations=25")
_COVERED = (*_TESTS, "--cov", "--cov-report=")
_SIDE_BY_SIDE = ("-n", "2", "--dist", "loadfile", "-m")
# On a busy PC a test may wait in vain for what others delay: what failed runs once more, alone; the summary says so.
_SECOND_LOOK = ("--last-failed", "--last-failed-no-failures=none")
_TESTS_FAILED = 1  # pytest's exit code for it; others tell of a run that broke off, of which nothing is known
CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("style", ("-m", "ruff", "check", ".")),
    ("format", ("-m", "ruff", "format", "--check", ".")),
    ("types", ("-m", "mypy")),
    ("contracts", ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")),
    # Only what tests core, kb or models is measured: that takes half as long again.
    ("tests of the ground floors", (*_COVERED, *_SIDE_BY_SIDE, "ground and not serial and not model")),
    ("tests with a model", (*_COVERED, "--cov-append", "-m", "model and not serial")),
    ("coverage", ("-m", "coverage", "report", f"--fail-under={COVERED_PERCENT}", "--skip-covered")),
    ("tests above them", (*_TESTS, *_SIDE_BY_SIDE, "not ground and not serial and not model")),
    # Timed, or whole programs: one at a time.
    ("tests that run alone", (*_TESTS, "-m", "serial")),
)


def run(house: House, words: Sequence[str]) -> int:
    """All checks, or only pytest with `words`. The exit code: 0 when all passed, at the second look at last."""
    if words:
        return _python(house, ("-m", "pytest", *words))
    results = []
    for name, command in CHECKS:
        print(f"\n== {name}", flush=True)
        started = time.monotonic()
        outcome = _outcome(house, command)
        results.append((name, outcome, time.monotonic() - started))
    print("\n== Summary")
    for name, outcome, seconds in results:
        print(f"{outcome:8} {name:26} {duration(seconds)}")
    return int(any(outcome == "FAILED" for _, outcome, _ in results))


def _outcome(house: House, command: Sequence[str]) -> str:
    code = _python(house, command)
    if code == 0:
        return "passed"
    if "pytest" not in command or code != _TESTS_FAILED:
        return "FAILED"
    print("\n== what failed, once more and alone", flush=True)
    tests = (*_COVERED, "--cov-append") if "--cov" in command else _TESTS  # measuring would slow what is timed
    return "passed at the second look" if _python(house, (*tests, *_SECOND_LOOK)) == 0 else "FAILED"


def _python(house: House, words: Sequence[str]) -> int:
    environment = dict(os.environ)
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [str(house.python), *words]
    return subprocess.run(command, cwd=house.root, env=environment, check=False).returncode
