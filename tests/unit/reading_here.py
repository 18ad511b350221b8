"""Runs a reader in the test's own process, without the child: the same calls, the same refusals."""

import tempfile
from pathlib import Path

from core.child_process import Job, Refused
from core.errors import Trouble
from kb.document import Attachment, Kind, Page, ReadDocument
from kb.readers import __main__ as child


def read_here(content: bytes, name: str = "file", password: str | None = None) -> ReadDocument:
    """What the child would make of these bytes. Raises Refused."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "the file"
        path.write_bytes(content)
        events = []
        job = Job(1, events.append)
        args = {"path": str(path), "name": name, "folder": f"{folder}/attachments", "password": password}
        answer = child.read(args, job)
        pages = [Page.from_json(page) for event in events for page in event["event"]["pages"]]
        attachments = tuple(
            Attachment(a["name"], Path(a["path"]).read_text("utf-8", "replace"), a["size"])
            for a in answer["attachments"]
        )
    return ReadDocument(
        Kind(answer["kind"]),
        tuple(pages),
        answer["title"],
        answer["date"],
        attachments,  # `path` holds the content: the folder is gone
        tuple(answer["warnings"]),
        answer["properties"],
    )


def refusal(content: bytes, name: str = "file", password: str | None = None) -> Trouble:
    """The reason why these bytes are refused; fails when they are read."""
    try:
        read_here(content, name, password)
    except Refused as no:
        return Trouble(no.reason)
    raise AssertionError(f"{name} was read")


def blocks(page: Page, role: str = "") -> list[str]:
    """The texts of a page's blocks, of one role if given."""
    return [page.text[b.start : b.start + b.length] for b in page.blocks if role in {"", b.role}]


def contexts(page: Page) -> list[str]:
    """The contexts of a page's table rows."""
    return [b.context for b in page.blocks if b.role == "row"]
