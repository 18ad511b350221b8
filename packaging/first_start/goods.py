"""What makes the first start pleasant: a screen that works, the default model, the sample company."""

import re
import subprocess
import sys
from pathlib import Path

from first_start import advice
from first_start.console import Postponed, ProgramFailed, SetupError, Step, run_quietly
from first_start.house import WINDOWS, House

INSIDE = Path(__file__).with_name("inside.py")


def check_screen(house: House, _step: Step) -> None:
    """Ask the system's loader whether everything that Qt's window needs is there (Linux only)."""
    if not sys.platform.startswith("linux"):
        return
    qt = next(house.venv.glob("lib/python3*/site-packages/PySide6"), house.venv)
    wanted = [qt / "QtWidgets.abi3.so", qt / "QtPdf.abi3.so", qt / "Qt/plugins/platforms/libqxcb.so"]
    said = subprocess.run(["ldd", *map(str, wanted)], capture_output=True, text=True, check=False).stdout
    missing = sorted(set(re.findall(r"^\s*(\S+) => not found", said, re.MULTILINE)))
    if missing:
        advised = advice.install(*missing, *advice.no_compiler())
        raise SetupError(f"The window needs libraries of the system: {', '.join(missing)}.\n{advised}")


def fetch_model(house: House, step: Step) -> None:
    """Download and verify the default model. Raises Postponed when that is not possible now."""
    _inside(house, step, "model")


def fetch_embedder(house: House, step: Step) -> None:
    """Download and verify what finds by meaning beside Kontor's own embedder. Raises Postponed as `fetch_model`."""
    _inside(house, step, "model", "multilingual-e5-small")


def fetch_test_model(house: House, step: Step) -> None:
    """The small model that tests of the machinery use."""
    _inside(house, step, "model", "smollm2-135m")


def make_sample(house: House, step: Step) -> None:
    """Make the sample company to play with."""
    _inside(house, step, "sample")


def kontor_program(house: House) -> Path:
    """The installed command `kontor`."""
    return house.python.with_name("kontor.exe" if WINDOWS else "kontor")


def _inside(house: House, step: Step, *words: str) -> None:
    """Run inside.py with the environment's Python; its lines are progress, the last one of a failure the reason."""

    def follow(line: str) -> None:
        if found := re.match(r"(\d+)/(\d+) (.*)", line):
            step.progress(found[3][:50], int(found[1]), int(found[2]))

    try:
        run_quietly([house.python, INSIDE, *words], log=house.log, step=step, follow=follow)
    except ProgramFailed as failed:
        raise Postponed((failed.output.splitlines() or ["It ended without a word."])[-1]) from failed
