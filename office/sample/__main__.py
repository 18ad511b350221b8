"""``python -m office.sample DIR`` writes the sample company; without DIR it is a child that answers ``make``."""

import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from core.child_process import Job, Refused, serve
from core.errors import WorldError
from core.progress import Progress
from office.sample.maker import make


def _make(args: Mapping[str, Any], job: Job) -> dict[str, int]:
    def report(progress: Progress) -> None:
        job.report(asdict(progress))

    try:
        return make(Path(args["folder"]), report, job.check)
    except WorldError as error:
        raise Refused(error.trouble, error.sentence) from error


def _main() -> None:
    if len(sys.argv) == 2:
        counts = make(Path(sys.argv[1]))
        sys.stdout.write(", ".join(f"{count} {name}" for name, count in counts.items()) + "\n")
    else:
        serve({"make": _make})


if __name__ == "__main__":
    _main()
