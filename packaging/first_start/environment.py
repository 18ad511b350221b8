"""The environment: .venv, the locked dependencies, Kontor itself."""

import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from first_start import advice
from first_start.console import ProgramFailed, SetupError, Step, run_quietly
from first_start.house import House

SPACE_NEEDED = 5 << 30  # environment 1.5 GB, engine's build 1 GB, default model 1.1 GB twice while it is put together

# Nothing of the person's own Python settings may reach the environment that is made here.
_CLEAN = {
    "PYTHONPATH": "",
    "PYTHONHOME": "",
    "PIP_REQUIRE_VIRTUALENV": "",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_PROGRESS_BAR": "off",
}


def make(house: House, step: Step) -> None:
    """Make .venv, or keep one that works."""
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        missing = advice.install("venv", *advice.no_compiler())
        raise SetupError(f"Python's own tools for environments are missing here.\n{missing}")
    _want_space(house.root)
    if _works(house):
        return
    command = [sys.executable, "-m", "venv", "--clear", str(house.venv)]
    try:
        run_quietly(command, log=house.log, step=step)
    except ProgramFailed as failed:
        raise SetupError(
            f"The environment could not be made.\n{_tail(failed)}\n" + advice.install("venv")
        ) from failed


def install_dependencies(house: House, step: Step) -> None:
    """What Kontor needs, in exactly the locked versions, each file checked against its hash."""
    install_locks(house, step, "requirements/app.lock", "requirements/build.lock")


def install_tools(house: House, step: Step) -> None:
    """What only the tests need."""
    install_locks(house, step, "requirements/test.lock")


def install_kontor(house: House, step: Step) -> None:
    """The project itself, from where it lies, so that .venv/bin/kontor exists."""
    pip(house, step, "install", "--no-index", "--no-deps", "--no-build-isolation", "--editable", str(house.root))


def install_locks(house: House, step: Step, *locks: str) -> None:
    """Install lock files with progress by package."""
    pins = "".join((house.root / lock).read_text(encoding="utf-8") for lock in locks)
    total = len(set(re.findall(r"^([\w.-]+)==", pins, re.MULTILINE)))
    seen: set[str] = set()

    def follow(line: str) -> None:
        if found := re.match(r"(?:Collecting|Requirement already satisfied:) ([\w.-]+)", line):
            seen.add(found[1])
            step.progress(found[1], len(seen), total)
        elif line.startswith("Installing collected"):
            step.progress("unpacking")

    words = [word for lock in locks for word in ("--requirement", str(house.root / lock))]
    unfinished = house.venv / "unfinished"  # a package that was half unpacked when the power went looks installed
    if unfinished.exists():
        words.append("--force-reinstall")
    unfinished.touch()
    pip(house, step, "install", "--require-hashes", "--only-binary", ":all:", *words, follow=follow)
    unfinished.unlink()


def pip(
    house: House, step: Step, *words: str, follow: Callable[[str], None] = lambda _line: None, **environment: str
) -> None:
    """Run the environment's pip; a failure becomes a sentence that says what to do."""
    command = [str(house.python), "-m", "pip", "--no-input", *words]
    try:
        run_quietly(command, log=house.log, step=step, follow=follow, environment={**_CLEAN, **environment})
    except ProgramFailed as failed:
        raise SetupError(f"{_why(failed.output)}\n{_tail(failed)}\nThe whole log: {house.log}") from failed


# A sign in pip's output → what it means and what to do.
_REASONS = {
    r"DO NOT MATCH THE HASHES": "A package arrived different from what was locked; nothing of it was installed."
    " Try again on another network. If it stays so, do not go on.",
    r"No space left|Errno 28|not enough space": "The disk is full. Free about 5 GB, then start again.",
    r"NameResolutionError|Temporary failure in name|ConnectTimeout|NewConnectionError|Network is unreachable"
    r"|ProxyError|ReadTimeout": "The package index could not be reached. Connect this PC to the Internet, then start"
    " again; once it is set up, Kontor needs no network.",
    r"CERTIFICATE_VERIFY_FAILED|SSLError": "The package index's certificate was not accepted. Check the PC's clock"
    " and its proxy.",
    r"Permission denied|Access is denied": "A file could not be written. Close programs that use .venv and check"
    " the folder's permissions.",
    r"No matching distribution|Could not find a version": "A package does not exist for this Python or this"
    " processor. Use the 64-bit Python 3.11, 3.12 or 3.13.",
}


def _why(output: str) -> str:
    return next(
        (sentence for sign, sentence in _REASONS.items() if re.search(sign, output)), "An installation step failed."
    )


def _tail(failed: ProgramFailed) -> str:
    return "\n".join("  | " + line for line in failed.output.splitlines()[-8:])


def _works(house: House) -> bool:
    if not house.python.exists():
        return False
    probe = [str(house.python), "-c", "import sys, pip; sys.exit(sys.version_info < (3, 11))"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def _want_space(folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if free < SPACE_NEEDED:
        raise SetupError(
            f"The set-up needs about {SPACE_NEEDED >> 30} GB on this disk; {free / (1 << 30):.1f} GB are free."
            " Free some, then start again."
        )
