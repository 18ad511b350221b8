"""All checks of the project, one visible step after the other. Fails at the end if any failed."""

import os
import subprocess
import time
from collections.abc import Sequence

from first_start.console import duration
from first_start.house import House

COVERED_PERCENT = 95

_COVERED = ("-m", "pytest", "--cov", "--cov-report=")
CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("style", ("-m", "ruff", "check", ".")),
    ("format", ("-m", "ruff", "format", "--check", ".")),
    ("types", ("-m", "mypy")),
    ("contracts", ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")),
    ("tests side by side", (*_COVERED, "-n", "2", "--dist", "loadfile", "-m", "not serial and not model")),
    ("tests with a model", (*_COVERED, "--cov-append", "-m", "model and not serial")),
    ("coverage", ("-m", "coverage", "report", f"--fail-under={COVERED_PERCENT}", "--skip-covered")),
    # Timed, or whole programs: one at a time, and not slowed down by measuring.
    ("tests that run alone", ("-m", "pytest", "-m", "serial")),
)


def run(house: House, words: Sequence[str]) -> int:
    """All checks, or only pytest with `words`. The exit code: 0 when everything passed."""
    if words:
        return _python(house, ("-m", "pytest", *words))
    results = []
    for name, command in CHECKS:
        print(f"\n== {name}", flush=True)
        started = time.monotonic()
        code = _python(house, command)
        results.append((name, code, time.monotonic() - started))
    print("\n== Summary")
    for name, code, seconds in results:
        print(f"{'passed' if code == 0 else 'FAILED':8} {name:22} {duration(seconds)}")
    return int(any(code for _, code, _ in results))


def _python(house: House, words: Sequence[str]) -> int:
    environment = dict(os.environ)
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [str(house.python), *words]
    return subprocess.run(command, cwd=house.root, env=environment, check=False).returncode
