"""Runs inside the finished environment: brings the default model, or makes the sample company.

Prints one line a step of progress, "done/total what", which run.py shows. The last line of a failure is the sentence.
"""

import contextlib
import shutil
import sys
from pathlib import Path

from core.errors import KontorError
from core.progress import Progress


def fetch_model(*names: str) -> None:
    """Download and verify the named models, or the one that suits this PC best."""
    from models.install import install
    from models.manifest import known_models
    from models.shelf import Shelf
    from office.app.bootstrap import shelf_folder

    shelf = Shelf(shelf_folder())
    states = {state.name: state for state in shelf.states()}
    for known in known_models():
        wanted = known.name in names if names else known.default
        if wanted and not states[known.name].installed:
            install(known, shelf, report=tell, cancel=None)


def make_sample() -> None:
    """Write the sample company beside the office, whole or not at all."""
    from office.app.bootstrap import default_folder
    from office.app.sample import make

    folder = default_folder().parent / "sample"
    if folder.exists():
        return
    part = folder.with_suffix(".part")
    shutil.rmtree(part, ignore_errors=True)
    make(part, report=tell)
    part.rename(folder)


def tell(progress: Progress) -> None:
    """Progress for the process that waits."""
    print(f"{progress.done}/{progress.total} {progress.what}", flush=True)


def main(work: str, *names: str) -> int:
    """Do one piece of work; the exit code."""
    try:
        fetch_model(*names) if work == "model" else make_sample()
    except KontorError as error:
        print(error.sentence)
        return 1
    return 0


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.path[0] = str(Path(__file__).resolve().parent.parent.parent)  # the project, not this folder
        sys.exit(main(*sys.argv[1:]))
