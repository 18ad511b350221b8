"""Where a reader puts what it finds: pages go to the parent in batches, the rest with the final answer."""

import hashlib
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.child_process import Job, Refused
from core.errors import Trouble
from core.patterns import regex
from kb.document import Block, Kind, Page
from kb.readers import limits
from kb.readers.damage import on_disk

BATCH_CHARACTERS = 200_000
BATCH_PAGES = 25
TITLE_LENGTH = 150

_LONE_SURROGATES = regex("[\ud800-\udfff]")
_TAG_CHARACTERS = regex("[\U000e0000-\U000e007f]")
_NOT_IN_NAMES = regex(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+')


def safe_name(name: str, number: int) -> str:
    """A file name for an attachment that no path, device or right-to-left trick hides in."""
    cleaned = _NOT_IN_NAMES.sub("_", _LONE_SURROGATES.sub("_", name)).strip(" .")
    stem, dot, ending = cleaned.rpartition(".")
    short = f"{stem[-60:]}{dot}{ending[-10:]}" if stem else cleaned[-60:]
    return f"{number:03d}-{short or 'attachment'}"


class Delivery:
    """What one reading of one file hands over. Counts against the limits as it goes."""

    def __init__(self, job: Job, folder: Path) -> None:
        self.title = ""
        self.date = ""
        self.kind: Kind | None = None
        self.sheets: list[list[list[str]]] | None = None  # where cells are wanted, not pages: the rows of each sheet
        self.properties: dict[str, str] = {}
        self._job = job
        self._folder = folder / uuid.uuid4().hex
        self._batch: list[dict[str, Any]] = []
        self._warnings: dict[str, None] = {}
        self._attachments: list[dict[str, Any]] = []
        self._first_heading = ""
        self._pages = self._total = self._characters = self._batched = self._attached_bytes = 0

    @property
    def pages(self) -> int:
        """How many pages were handed over."""
        return self._pages

    def expect(self, pages: int) -> None:
        """Say how many pages will come, for the progress bar."""
        limits.check_count(pages, limits.PAGES, Trouble.TOO_MANY_PAGES)
        self._total = pages

    def page(self, text: str, blocks: Sequence[Block] = (), **more: Any) -> None:
        """Hand over the next page. `more`: fields of kb.document.Page."""
        self._job.check()
        text = _LONE_SURROGATES.sub("\ufffd", text)
        if _TAG_CHARACTERS.search(text):
            self.warn("hidden-text")
        self._pages += 1
        self._characters += len(text) + sum(len(block.context) for block in blocks)
        limits.check_count(self._pages, limits.PAGES, Trouble.TOO_MANY_PAGES)
        limits.check_count(self._characters, limits.CHARACTERS, Trouble.TOO_LARGE)
        self._notice_heading(text, blocks)
        page = Page(self._pages, text, blocks=tuple(blocks), **more)
        self._batch.append(page.as_json())
        self._batched += len(text)
        if len(self._batch) >= BATCH_PAGES or self._batched >= BATCH_CHARACTERS:
            self.flush()

    def _notice_heading(self, text: str, blocks: Sequence[Block]) -> None:
        if not self._first_heading:
            headings = (b for b in blocks if b.role in {"title", "heading"})
            self._first_heading = next((text[b.start : b.start + b.length] for b in headings), "")

    def warn(self, word: str) -> None:
        """Add one of the stable words of kb.document.ReadDocument.warnings."""
        self._warnings[word] = None

    @property
    def warnings(self) -> list[str]:
        """The words of `warn`, each once, in order."""
        return list(self._warnings)

    @property
    def attachments(self) -> list[dict[str, Any]]:
        """The files of `attach` as kb.document.Attachment wants them."""
        return list(self._attachments)

    def attach(self, name: str, content: bytes, kind: str = "") -> None:
        """Write a file found inside the file to the workspace. kind: its media type where one is stated."""
        self._attached_bytes += len(content)
        limits.check_count(len(self._attachments) + 1, limits.ATTACHMENTS)
        limits.check_count(self._attached_bytes, limits.ATTACHMENT_BYTES)
        path = self._folder / safe_name(name, len(self._attachments) + 1)
        with on_disk():
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        shown = _LONE_SURROGATES.sub("\ufffd", name)
        self._attachments.append(
            {
                "name": shown,
                "path": str(path),
                "size": len(content),
                "kind": kind,
                "sha256": hashlib.sha256(content).hexdigest(),
            }
        )

    def flush(self) -> None:
        """Send the pages that wait, with the progress so far."""
        if self._batch:
            self._job.report({"pages": self._batch, "done": self._pages, "total": self._total})
            self._batch, self._batched = [], 0

    def result(self) -> dict[str, Any]:
        """The final answer: everything but the pages."""
        self.flush()
        if not self._pages:
            raise Refused(Trouble.NO_TEXT)
        return {
            "kind": self.kind,
            "title": " ".join((self.title or self._first_heading).split())[:TITLE_LENGTH],
            "date": self.date,
            "attachments": self.attachments,
            "warnings": self.warnings,
            "properties": {key: value for key, value in self.properties.items() if value},
        }
