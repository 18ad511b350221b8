"""What is printed: the validation report, as JSON for programs and PDF for people, and the books."""

import base64
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.children import Child, ChildSpec, raise_if_cancelled
from core.errors import Trouble, WorldError
from core.files import make_folder, save_file, trouble_of_place
from core.progress import CancelToken
from core.words import tr
from office.invoices.validation import sheet

PRINT_SECONDS = 30.0
BOOK_SECONDS = 300.0
PRINT_MEMORY = 1 << 30


class ReportPrinter:
    """Owns the child that writes PDF."""

    def __init__(self) -> None:
        self._child = Child(ChildSpec("office.rules.paper", memory=PRINT_MEMORY))

    def save(self, report: Mapping[str, Any], stem: Path, *, cancel: CancelToken | None = None) -> tuple[Path, Path]:
        """Write stem.json and stem.pdf, each whole or not at all. Raises WorldError when disk or printing fail."""
        data, paper = stem.with_suffix(".json"), stem.with_suffix(".pdf")
        with save_file(data) as file:
            file.write(json.dumps(report, ensure_ascii=False, indent=1).encode())
        with save_file(paper) as file:
            file.write(self.pdf(report, cancel=cancel))
        return data, paper

    def pdf(self, report: Mapping[str, Any], *, cancel: CancelToken | None = None) -> bytes:
        """The report as PDF, in the language in use."""
        outcome = self._child.call("write", {"sheet": sheet(report)}, seconds=PRINT_SECONDS, cancel=cancel)
        raise_if_cancelled(outcome)
        if outcome.ok:
            return base64.b64decode(outcome.result)
        error = WorldError(
            Trouble.CRASHED_READER, tr("The validation report could not be printed as PDF. Please try again.")
        )
        error.add_note(f"{outcome.reason}: {outcome.detail}")
        raise error

    def book(self, sheet: Mapping[str, Any], folder: Path, *, cancel: CancelToken | None = None) -> bytes:
        """The books as PDF (office/rules/paper/book.py), however long. folder: for the files on the way.

        Raises WorldError where the disk is full or nothing can be written there, and Cancelled on Stop.
        """
        try:
            make_folder(folder)
            with tempfile.TemporaryDirectory(dir=folder) as work:
                data, paper = Path(work) / "sheet.json", Path(work) / "book.pdf"
                data.write_text(json.dumps(sheet, ensure_ascii=False), encoding="utf-8")
                args = {"sheet": str(data), "target": str(paper)}
                outcome = self._child.call("book", args, seconds=BOOK_SECONDS, cancel=cancel)
                raise_if_cancelled(outcome)
                if outcome.ok:
                    return paper.read_bytes()
        except OSError as full:
            raise trouble_of_place(full, folder) from full
        error = WorldError(Trouble.CRASHED_READER, tr("The books could not be printed as PDF. Please try again."))
        error.add_note(f"{outcome.reason}: {outcome.detail}")
        raise error

    def close(self) -> None:
        """End the child."""
        self._child.close()
