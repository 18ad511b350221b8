"""The child's loop: ``write`` prints one report, ``book`` the books from a file of JSON into a file of PDF."""

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.child_process import Job, serve
from office.rules.paper.book import book
from office.rules.paper.pages import pdf


def _write(args: Mapping[str, Any], job: Job) -> str:
    del job
    return base64.b64encode(pdf(args["sheet"])).decode()


def _book(args: Mapping[str, Any], job: Job) -> int:
    del job
    sheet = json.loads(Path(args["sheet"]).read_text(encoding="utf-8"))
    return Path(args["target"]).write_bytes(book(sheet))


if __name__ == "__main__":
    serve({"write": _write, "book": _book})
