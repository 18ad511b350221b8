"""The app's side of the reader child: one call a file, and an outcome for every file."""

import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from core.children import Child, ChildSpec, End, Outcome, raise_if_cancelled
from core.errors import Trouble, WorldError
from core.progress import CancelToken, Pace, Report, silent
from core.tree import Node
from core.words import tr
from kb.document import Attachment, Code, Kind, Page, PageWords, ReadDocument
from kb.mail import ReadMail

READ_SECONDS = 25.0  # for a file of ordinary size …
READ_SECONDS_PER_MEGABYTE = 4.0  # … and more for a large one
OCR_SECONDS_PER_PAGE = 90.0
WORDS_SECONDS_PER_PAGE = 5.0
CODES_SECONDS_PER_PAGE = 10.0
START_SECONDS = 60.0
READER_MEMORY = 3 << 30
OCR_MEMORY = 4 << 30


class Reader:
    """Owns two reader children: one reads files, the other recognises text in pictures, which is slow.

    workspace: a folder of the office that is Kontor's own. Files found inside files are written below it; they stay
    until `tidy` or the next Reader on the same workspace, and whoever wants to keep one copies it.
    """

    def __init__(self, workspace: Path) -> None:
        self.workspace = workspace
        self._folder = workspace / "attachments"
        self._reading = Child(ChildSpec("kb.readers", memory=READER_MEMORY))
        self._ocr = Child(ChildSpec("kb.readers", memory=OCR_MEMORY))
        self.tidy()

    def tidy(self) -> None:
        """Remove all extracted attachments."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def read(
        self,
        path: Path,
        *,
        name: str,
        password: str | None = None,
        report: Report = silent,
        cancel: CancelToken | None = None,
    ) -> ReadDocument:
        """Read one file whole. `name`: as the owner knows it, for sentences and to tell CSV from other text.

        Raises WorldError for every refusal and Cancelled on Stop. Progress counts pages.
        """
        pages: list[Page] = []
        args = {"path": str(path.absolute()), "name": name, "folder": str(self._folder), "password": password}
        collect = _collector(pages, name, report)
        outcome = self._reading.call("read", args, seconds=_seconds(path), on_event=collect, cancel=cancel)
        if not outcome.ok:
            raise _refusal(outcome, name)
        return _document(outcome.result, pages)

    def ocr(
        self,
        path: Path,
        pages: Sequence[int],
        *,
        languages: Sequence[str],
        password: str | None = None,
        report: Report = silent,
        cancel: CancelToken | None = None,
        second: bool = False,
    ) -> list[Page]:
        """Recognise the text of some pages (1-based) of a picture or PDF. languages: ISO 639-1, likeliest first.

        second: ask another engine than before, whose errors are others, to compare what both say.
        Raises WorldError (also OCR_MISSING when nothing is installed for these languages) and Cancelled.
        """
        found: list[Page] = []
        args = {
            "path": str(path.absolute()),
            "name": path.name,
            "pages": list(pages),
            "languages": list(languages),
            "password": password,
            "second": second,
        }
        collect = _collector(found, path.name, report, total=len(pages))
        seconds = READ_SECONDS + OCR_SECONDS_PER_PAGE * len(pages)
        outcome = self._ocr.call("ocr", args, seconds=seconds, on_event=collect, cancel=cancel)
        if not outcome.ok:
            raise _refusal(outcome, path.name)
        return found

    def tree(self, path: Path, *, name: str = "", cancel: CancelToken | None = None) -> Node:
        """An XML file as data, or an element "OFD" with the data inside such a file.

        Raises WorldError for what is no sound XML, or is built to harm, and Cancelled.
        """
        args = {"path": str(path.absolute())}
        outcome = self._reading.call("tree", args, seconds=_seconds(path), cancel=cancel)
        if not outcome.ok:
            raise _refusal(outcome, name or path.name)
        return Node.from_json(outcome.result)

    def sheets(self, path: Path, *, name: str = "", cancel: CancelToken | None = None) -> list[list[list[str]]]:
        """The cells of a workbook (XLSX, XLS, ODS) or CSV file, sheet by sheet, as the owner sees them; days in ISO.

        Raises WorldError for what is none, and Cancelled.
        """
        found: list[list[list[str]]] = []

        def collect(event: dict[str, Any]) -> None:
            found.extend([] for _ in range(event["sheet"] + 1 - len(found)))
            found[event["sheet"]].extend(event["rows"])

        args = {"path": str(path.absolute()), "name": name or path.name, "folder": str(self._folder)}
        outcome = self._reading.call("sheets", args, seconds=_seconds(path), on_event=collect, cancel=cancel)
        if not outcome.ok:
            raise _refusal(outcome, name or path.name)
        return found

    def schema_faults(
        self, path: Path, schema: Path, *, name: str = "", cancel: CancelToken | None = None
    ) -> list[tuple[int, str]]:
        """(line, what is wrong) where an XML file does not keep to a schema (an XSD file that we trust).

        Raises WorldError for what is no sound XML, and Cancelled.
        """
        args = {"path": str(path.absolute()), "schema": str(schema)}
        outcome = self._reading.call("schema", args, seconds=_seconds(path), cancel=cancel)
        if not outcome.ok:
            raise _refusal(outcome, name or path.name)
        return [(line, message) for line, message in outcome.result]

    def words(
        self,
        path: Path,
        pages: Sequence[int],
        *,
        name: str = "",
        password: str | None = None,
        cancel: CancelToken | None = None,
    ) -> list[PageWords]:
        """Where the words of some pages (1-based) of a PDF stand, and which are hidden.

        Offsets are those of the pages that `read` gives. Raises WorldError and Cancelled.
        """
        found: list[PageWords] = []
        args = {"path": str(path.absolute()), "pages": list(pages), "password": password}
        outcome = self._reading.call(
            "words",
            args,
            seconds=_seconds(path) + WORDS_SECONDS_PER_PAGE * len(pages),
            on_event=lambda event: found.append(PageWords.from_json(event["words"])),
            cancel=cancel,
        )
        if not outcome.ok:
            raise _refusal(outcome, name or path.name)
        return found

    def codes(
        self,
        path: Path,
        pages: Sequence[int],
        *,
        name: str = "",
        password: str | None = None,
        cancel: CancelToken | None = None,
    ) -> list[Code]:
        """The QR codes and their like on some pages (1-based) of a PDF or picture. Raises as `words`."""
        args = {"path": str(path.absolute()), "pages": list(pages), "password": password}
        seconds = _seconds(path) + CODES_SECONDS_PER_PAGE * len(pages)
        outcome = self._reading.call("codes", args, seconds=seconds, cancel=cancel)
        if not outcome.ok:
            raise _refusal(outcome, name or path.name)
        return [Code(*found) for found in outcome.result]

    def mail(self, path: Path, *, name: str = "", cancel: CancelToken | None = None) -> ReadMail:
        """A mail with its head, visible text, links and attachments: .eml, .msg, or text that was pasted.

        Raises WorldError for what is neither, and Cancelled. Attachments stay as long as those of `read`.
        """
        args = {"path": str(path.absolute()), "name": name or path.name, "folder": str(self._folder)}
        outcome = self._reading.call("mail", args, seconds=_seconds(path), cancel=cancel)
        if not outcome.ok:
            raise _refusal(outcome, name or path.name)
        return ReadMail.from_json(outcome.result)

    def mbox(self, path: Path, *, cancel: CancelToken | None = None) -> list[Path]:
        """The mails of a mail folder in one file (MBOX), each as a file that stays as long as attachments do.

        Raises WorldError and Cancelled.
        """
        args = {"path": str(path.absolute()), "folder": str(self._folder)}
        outcome = self._reading.call("mbox", args, seconds=_seconds(path), cancel=cancel)
        if not outcome.ok:
            raise _refusal(outcome, path.name)
        return [Path(one) for one in outcome.result]

    def join(
        self, paths: Sequence[Path], *, name: str = "", cancel: CancelToken | None = None
    ) -> tuple[Path, list[int]]:
        """One PDF of all pages of these PDFs and pictures, and how many pages each gave; it stays as attachments do.

        Raises WorldError for what is neither, or is behind a password, and Cancelled.
        """
        args = {"paths": [str(path.absolute()) for path in paths], "folder": str(self._folder)}
        outcome = self._reading.call("join", args, seconds=sum(map(_seconds, paths)), cancel=cancel)
        if not outcome.ok:
            raise _refusal(outcome, name or paths[0].name)
        return Path(outcome.result["path"]), list(outcome.result["pages"])

    def missing(self) -> list[str]:
        """Sentences: what is not installed, what that costs, and the package to install."""
        outcome = self._ocr.call("engines", seconds=START_SECONDS)
        if not outcome.ok:
            return [tr("Text recognition does not start on this PC. Pages without text cannot be searched.")]
        return _missing(outcome.result)

    def close(self) -> None:
        """End both children."""
        self._reading.close()
        self._ocr.close()


_PACKAGES = {
    "win32": "winget install UB-Mannheim.TesseractOCR",
    "darwin": "brew install tesseract tesseract-lang",
    "linux": "apt install tesseract-ocr tesseract-ocr-vie",
}


def _missing(engines: Mapping[str, Any]) -> list[str]:
    package = _PACKAGES.get(sys.platform, "tesseract")
    sentences = []
    if not engines["rapidocr"]:
        sentences.append(
            tr("Scanned pages are read less well, because this is not installed: {package}", package="rapidocr")
        )
    if "vi" not in engines["tesseract"]:
        sentences.append(
            tr("Scanned Vietnamese pages cannot be read until this is installed: {package}", package=package)
        )
    return sentences


def _seconds(path: Path) -> float:
    try:
        return READ_SECONDS + READ_SECONDS_PER_MEGABYTE * path.stat().st_size / (1 << 20)
    except OSError:
        return READ_SECONDS  # the child will say what is wrong


def _collector(pages: list[Page], what: str, report: Report, total: int = 0) -> Callable[[dict[str, Any]], None]:
    pace = Pace(total)

    def collect(event: dict[str, Any]) -> None:
        pages.extend(Page.from_json(page) for page in event["pages"])
        pace.total = event.get("total") or pace.total
        report(pace.at(len(pages), what))

    return collect


def _document(answer: Mapping[str, Any], pages: Sequence[Page]) -> ReadDocument:
    return ReadDocument(
        kind=Kind(answer["kind"]),
        pages=tuple(pages),
        title=answer["title"],
        date=answer["date"],
        attachments=tuple(Attachment(**found) for found in answer["attachments"]),
        warnings=tuple(answer["warnings"]),
        properties=answer["properties"],
    )


def _refusal(outcome: Outcome, name: str) -> WorldError:
    """The outcome as an error with a sentence for the owner. Raises Cancelled for Stop."""
    raise_if_cancelled(outcome)
    if outcome.end is End.TIMED_OUT:
        trouble = Trouble.TOO_SLOW
    elif outcome.end is End.REFUSED:
        trouble = Trouble(outcome.reason)
    else:
        trouble = Trouble.CRASHED_READER
    error = WorldError(trouble, sentence(trouble, name, outcome.more))
    error.add_note(f"{outcome.reason}: {outcome.detail}")  # for the log; the owner sees the sentence
    return error


def sentence(trouble: Trouble, name: str, more: Mapping[str, Any]) -> str:
    """What happened to the file `name` and what the owner can do."""
    if trouble is Trouble.UNKNOWN_KIND:
        return _unknown_kind(name, str(more.get("what", "")))
    if trouble is Trouble.ENCRYPTED and more.get("wrong_password"):
        return tr("The password does not open this file. Try another one: {name}", name=name)
    known = {
        Trouble.VANISHED: tr("This file is no longer there. Add it again when it is back: {name}", name=name),
        Trouble.NO_PERMISSION: tr("Kontor may not open this. Check its permissions: {name}", name=name),
        Trouble.DISK_FULL: tr("The disk is full. Free some space, then try again: {name}", name=name),
        Trouble.READ_ONLY: tr("This place cannot be written to. Choose another folder: {name}", name=name),
        Trouble.NOT_A_FILE: tr("This is not a file that can be read: {name}", name=name),
        Trouble.EMPTY: tr("This file is empty: {name}", name=name),
        Trouble.TOO_LARGE: tr("This file is too large. Split it and add the parts: {name}", name=name),
        Trouble.TOO_MANY_PAGES: tr("This file has too many pages. Split it and add the parts: {name}", name=name),
        Trouble.BOMB: tr(
            "This file is built to overwhelm the PC, so Kontor did not open it. Ask its sender for another: {name}",
            name=name,
        ),
        Trouble.ENCRYPTED: tr(
            "This file is protected by a password. Enter it, or save a copy without: {name}", name=name
        ),
        Trouble.NO_TEXT: tr("There is no text in this file: {name}", name=name),
        Trouble.OCR_MISSING: tr(
            "The words in this picture cannot be read: no text recognition is installed: {name}", name=name
        ),
        Trouble.TOO_SLOW: tr(
            "Reading took too long and was stopped. Save the file again and retry: {name}", name=name
        ),
        Trouble.CRASHED_READER: tr(
            "This file made the reader fail; nothing else is affected. Save it as PDF and add that: {name}",
            name=name,
        ),
    }
    damaged = tr("This file is damaged. Open it in its own program, or ask for a new copy: {name}", name=name)
    return known.get(trouble, damaged)


def _unknown_kind(name: str, what: str) -> str:
    known = {
        "archive": tr("This is an archive. Unpack it and add the files inside: {name}", name=name),
        "old office": tr(
            "This is an old Office format. Save it as DOCX, XLSX or PDF and add that: {name}", name=name
        ),
        "rtf": tr("This is an RTF file. Save it as DOCX or PDF and add that: {name}", name=name),
        "program": tr("This is a program, not a document. Kontor does not open it: {name}", name=name),
        "sound or film": tr("This is sound or film. Kontor reads documents: {name}", name=name),
    }
    general = tr("Kontor does not know this kind of file. Save it as PDF and add that: {name}", name=name)
    return known.get(what, general)
