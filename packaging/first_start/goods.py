"""What makes the first start pleasant: a screen that works, the default model, the sample company."""

import re
import subprocess
import sys
from pathlib import Path

from first_start import advice
from first_start.console import Postponed, ProgramFailed, SetupError, Step, run_quietly
from first_start.house import WINDOWS, House

OFFLINE = re.compile("download-failed|Network is unreachable|NameResolutionError|Temporary failure in name")


def check_screen(house: House, _step: Step) -> None:
    """Ask the system's loader whether everything that Qt's window needs is there (Linux only)."""
    if not sys.platform.startswith("linux"):
        return
    qt = next(house.venv.glob("lib/python3*/site-packages/PySide6"))
    wanted = [qt / "QtWidgets.abi3.so", qt / "QtPdf.abi3.so", qt / "Qt/plugins/platforms/libqxcb.so"]
    said = subprocess.run(["ldd", *map(str, wanted)], capture_output=True, text=True, check=False).stdout
    missing = sorted(set(re.findall(r"^\s*(\S+) => not found", said, re.MULTILINE)))
    if missing:
        raise SetupError(
            f"The window needs libraries of the system: {', '.join(missing)}.\n{advice.install(*missing)}"
        )


def fetch_model(house: House, step: Step) -> None:
    """Download and verify the default model, as `kontor models install` does. Raises Postponed when offline."""
    _kontor(house, step, "models", "install", "default")


def make_sample(house: House, step: Step) -> None:
    """Make the sample company to play with."""
    _kontor(house, step, "sample", str(_sample_folder(house)))


def _sample_folder(house: House) -> Path:
    asked = "from office.app.bootstrap import default_folder; print(default_folder().parent / 'sample')"
    said = subprocess.run([str(house.python), "-c", asked], capture_output=True, text=True, check=True).stdout
    return Path(said.strip())


def kontor_program(house: House) -> Path:
    """The installed command `kontor`."""
    return house.python.with_name("kontor.exe" if WINDOWS else "kontor")


def _kontor(house: House, step: Step, *words: str) -> None:
    try:
        run_quietly(
            [kontor_program(house), *words], log=house.log, step=step, follow=lambda line: step.progress(line[:60])
        )
    except ProgramFailed as failed:
        sentence = (failed.output.splitlines() or ["no word why"])[-1]
        raise Postponed(sentence) from failed
