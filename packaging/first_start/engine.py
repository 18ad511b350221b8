"""The engine of the local model: llama-cpp-python, built from its locked source for this processor.

A built wheel is kept in the user's cache, so that a second copy of the project starts quickly. The source and the
half-built objects lie there too: a build that was interrupted goes on where it was.
"""

import hashlib
import re
import shutil
import tarfile
from pathlib import Path

from first_start import advice, environment
from first_start.console import Postponed, SetupError, Step
from first_start.house import House, cache_folder, machine
from models import build

LOCK = "requirements/engine.lock"


def install(house: House, step: Step) -> None:
    """Put the engine into the environment, building it when this machine never did. Raises Postponed."""
    wheel = _cached(house) or _build(house, step)
    environment.pip(house, step, "install", "--no-index", "--no-deps", "--force-reinstall", str(wheel))


def folder(house: House) -> Path:
    """Where the engine for this version, these flags and this machine is kept."""
    key = hashlib.sha256(repr((_lock(house), _attempts(), machine())).encode()).hexdigest()[:12]
    return cache_folder() / "engine" / key


def _lock(house: House) -> str:
    return (house.root / LOCK).read_text(encoding="utf-8").strip()


def _cached(house: House) -> Path | None:
    return next(folder(house).glob("*.whl"), None)


def _attempts() -> list[dict[str, str]]:
    try:
        return build.attempts()
    except ValueError as wrong_wish:
        raise SetupError(str(wrong_wish)) from wrong_wish


def _build(house: House, step: Step) -> Path:
    if advice.no_compiler():
        raise Postponed(f"No C++ compiler was found. {advice.install('compiler')}")
    here = folder(house)
    here.mkdir(parents=True, exist_ok=True)
    source = _source(house, step, here)
    attempts = _attempts()
    for number, variables in enumerate(attempts, 1):
        try:
            wheel = _compile(house, step, source, here / f"objects{number}", variables)
        except SetupError as failed:
            trouble = failed
            continue
        kept = here / wheel.name
        wheel.replace(kept)  # complete, or not there at all
        for done_with in ("source", *(f"objects{n + 1}" for n in range(len(attempts)))):
            shutil.rmtree(here / done_with, ignore_errors=True)
        return kept
    raise Postponed(f"The engine could not be built: {trouble}")


def _source(house: House, step: Step, here: Path) -> Path:
    """The unpacked source, its archive checked against the lock's hash."""
    done = here / "source" / "unpacked"
    if not done.exists():
        shutil.rmtree(here / "source", ignore_errors=True)
        words = ["--no-deps", "--no-build-isolation", "--no-binary", ":all:", "--require-hashes"]
        step.progress("fetching the source")
        environment.pip(
            house, step, "download", *words, "--requirement", str(house.root / LOCK), "--dest", str(here / "source")
        )
        with tarfile.open(next((here / "source").glob("*.tar.gz"))) as archive:
            archive.extraction_filter = getattr(tarfile, "data_filter", None)  # Debian 12's Python has none yet
            archive.extractall(here / "source")  # noqa: S202  its hash is the lock's
        done.touch()
    return next(path for path in (here / "source").iterdir() if path.is_dir())


def _compile(house: House, step: Step, source: Path, objects: Path, variables: dict[str, str]) -> Path:
    def follow(line: str) -> None:
        if found := re.match(r"\s*\[(\d+)/(\d+)\]", line):
            step.progress("compiling", int(found[1]), int(found[2]))

    wheels = objects / "wheel"
    words = ["--verbose", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(wheels)]
    words += ["--config-settings", f"build-dir={objects}", str(source)]
    environment.pip(house, step, "wheel", *words, follow=follow, **variables)
    return next(wheels.glob("*.whl"))
