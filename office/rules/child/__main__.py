"""The child's loop: ``warm`` compiles sets ahead of need, ``check`` runs some on one file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.child_process import Job, Refused, serve
from office.invoices.rulesets import Official
from office.rules.child.saxon import Saxon

XML_BYTES = 50 << 20


def _operations(saxon: Saxon) -> dict[str, Any]:
    def warm(args: Mapping[str, Any], job: Job) -> int:
        for rules in args["rules"]:
            job.check()
            saxon.book(Official(rules))
        return len(args["rules"])

    def check(args: Mapping[str, Any], job: Job) -> list[dict[str, Any]]:
        path = Path(args["path"])
        _look_at(path)
        return [_checked(saxon, path, Official(rules), job) for rules in args["rules"]]

    return {"warm": warm, "check": check}


def _look_at(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise Refused("vanished", str(error)) from error
    if size > XML_BYTES:
        raise Refused("too-large")


def _checked(saxon: Saxon, path: Path, rules: Official, job: Job) -> dict[str, Any]:
    job.check()
    book = saxon.book(rules)
    hits = saxon.check(path, rules)
    return {"version": book.version, "digest": book.digest, "hits": [hit.as_json() for hit in hits]}


if __name__ == "__main__":
    serve(_operations(Saxon()))
