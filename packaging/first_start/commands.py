"""What run.py does with its words: set up what is missing, then the window, the command line or the tests."""

import contextlib
import functools
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from first_start.console import Postponed, SetupError, Step
from first_start.house import House

POSTPONED = "postponed "  # stands before the fingerprint of a step that Kontor can do without


@dataclass(frozen=True)
class Part:
    """One part of the set-up. It is due when one of its files has changed since it was done."""

    name: str
    title: str
    files: tuple[str, ...]
    module: str
    function: str

    def work(self, house: House, step: Step) -> None:
        """Do it. The module is imported only now: a start with nothing to do must cost nothing."""
        module = __import__(f"first_start.{self.module}", fromlist=[self.function])
        action: Callable[[House, Step], None] = getattr(module, self.function)
        action(house, step)


_APP, _BUILD, _ENGINE = "requirements/app.lock", "requirements/build.lock", "requirements/engine.lock"
PARTS = (
    Part("environment", "Environment", (), "environment", "make"),
    Part("dependencies", "Dependencies", (_APP, _BUILD), "environment", "install_dependencies"),
    Part("kontor", "Kontor itself", ("pyproject.toml",), "environment", "install_kontor"),
    Part("screen", "Libraries of the window", (_APP,), "goods", "check_screen"),
    Part(
        "engine",
        "Engine of the local model, built for this processor",
        (_ENGINE, "models/build.py"),
        "engine",
        "install",
    ),
    Part("model", "The local model", ("models/manifest.toml",), "goods", "fetch_model"),
    Part("meaning", "The model that finds by meaning", ("models/manifest.toml",), "goods", "fetch_embedder"),
    Part("sample", "The sample company", (), "goods", "make_sample"),
)
TOOLS = (
    Part("tools", "Test tools", ("requirements/test.lock", _APP), "environment", "install_tools"),
    Part("test model", "The small model of the tests", ("models/manifest.toml",), "goods", "fetch_test_model"),
)


def run(root: str, words: Sequence[str]) -> int:
    """The exit code of `python3 run.py WORDS`. Every foreseeable failure is a sentence."""
    house = House(Path(root))
    try:
        return _run(house, words)
    except SetupError as trouble:
        print(f"\n{trouble}", file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped. Start it again: the set-up goes on where it was.", file=sys.stderr)
        return 130
    except OSError as trouble:
        print(f"\nThe set-up could not go on: {trouble}. Put this right, then start again.", file=sys.stderr)
    return 1


def _run(house: House, words: Sequence[str]) -> int:
    if words[:1] == ["test"]:
        set_up(house, (*PARTS, *TOOLS), everything=True)
        from first_start import checks

        return checks.run(house, words[1:])
    if words[:1] == ["setup"]:
        set_up(house, PARTS, everything=True)
        return 0
    set_up(house, [part for part in PARTS if part.name != "screen" or not words])
    return _start(house, words)


def set_up(house: House, parts: Sequence[Part], *, everything: bool = False) -> None:
    """Do the parts that are due, in order.

    everything: what was postponed is due as well, and being postponed again is a failure.
    """
    if not _due(house, parts, everything):
        return
    with _alone(house):
        for part in _due(house, parts, everything):
            _do(house, part, everything)


def _due(house: House, parts: Sequence[Part], everything: bool) -> list[Part]:
    finished = house.finished()

    def due(part: Part) -> bool:
        noted = finished.get(part.name, "")
        return (noted if everything else noted.removeprefix(POSTPONED)) != house.fingerprint(part.files)

    return [part for part in parts if due(part)]


def _do(house: House, part: Part, everything: bool) -> None:
    step = Step(part.title)
    mark = house.fingerprint(part.files)
    try:
        part.work(house, step)
        step.done()
    except Postponed as later:
        if everything:
            raise SetupError(str(later)) from later
        step.done(f"left out for now. {later}\n  Kontor works without it; python3 run.py setup tries again.")
        mark = POSTPONED + mark
    except SetupError:
        step.done("failed")
        raise
    house.note({**house.finished(), part.name: mark})


def _start(house: House, words: Sequence[str]) -> int:
    """Become Kontor. Windows cannot replace a process, so there it waits for it."""
    from first_start.goods import kontor_program

    command = [str(kontor_program(house)), *words]
    if sys.platform == "win32":
        return subprocess.run(command, check=False).returncode
    return os.execv(command[0], command)  # noqa: S606


@contextlib.contextmanager
def _alone(house: House) -> Iterator[None]:
    """Only one set-up at a time. The system frees the lock if we die."""
    house.log.parent.mkdir(parents=True, exist_ok=True)
    with house.log.with_name("setup.lock").open("wb") as file:
        if sys.platform == "win32":
            import msvcrt

            file.truncate(1)
            take = functools.partial(msvcrt.locking, file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            take = functools.partial(fcntl.flock, file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        _wait_for(take)
        yield


def _wait_for(take: Callable[[], None]) -> None:
    told = False
    while True:
        try:
            return take()
        except OSError:
            if not told:
                print("Another set-up is running; waiting for it …", file=sys.stderr)
            told = True
            time.sleep(1)
