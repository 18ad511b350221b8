"""Runs inside the finished environment: brings the default model, or makes the sample company.

Prints one line a step of progress, "done/total what", which run.py shows. The last line of a failure is the sentence.
"""

import contextlib
import sys
from pathlib import Path

from core.errors import KontorError
from core.progress import Progress


def fetch_model(name: str = "") -> None:
    """Download and verify the named model, or the best one that can be downloaded and fits this PC."""
    from models.install import install
    from models.manifest import find, known_models
    from models.shelf import Shelf, default_folder

    shelf = Shelf(default_folder())
    fitting = [
        known for known in known_models() if known.parts and known.role == "text" and shelf.state(known.name).fits
    ]
    if chosen := find(name) if name else next(iter(fitting), None):
        install(chosen, shelf, report=tell)


def make_sample() -> None:
    """Write the sample company beside the office."""
    from office.app import sample

    sample.prepared(sample.home(), report=tell)


def tell(progress: Progress) -> None:
    """Progress for the process that waits."""
    print(f"{progress.done}/{progress.total} {progress.what}", flush=True)


def main(work: str, name: str = "") -> int:
    """Do one piece of work; the exit code."""
    try:
        fetch_model(name) if work == "model" else make_sample()
    except KontorError as error:
        print(error.sentence)
        return 1
    return 0


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.path[0] = str(Path(__file__).resolve().parent.parent.parent)  # the project, not this folder
        sys.exit(main(*sys.argv[1:]))
