"""The child's loop: ``write`` prints one report."""

import base64
from collections.abc import Mapping
from typing import Any

from core.child_process import Job, serve
from office.rules.paper.pages import pdf


def _write(args: Mapping[str, Any], job: Job) -> str:
    del job
    return base64.b64encode(pdf(args["sheet"])).decode()


if __name__ == "__main__":
    serve({"write": _write})
