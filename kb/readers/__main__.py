"""The child's loop: ``read`` a file whole, or something of it: ``ocr``, ``words``, ``tree``, ``mail`` …"""

import dataclasses
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from core.child_process import Job, Refused, serve
from core.errors import Trouble
from kb.document import Kind
from kb.readers import limits, recognition, sealed
from kb.readers.damage import on_disk
from kb.readers.delivery import Delivery
from kb.readers.kinds import is_locked, kind_of
from kb.readers.offline import stay_offline

# Imported when the first file of its kind comes: the child starts at once and stays small.
_READERS = {
    Kind.DOCX: "docx",
    Kind.XLSX: "xlsx",
    Kind.XLS: "xls",
    Kind.CSV: "text",
    Kind.ODT: "odf",
    Kind.ODS: "odf",
    Kind.PPTX: "pptx",
    Kind.TEXT: "text",
    Kind.MARKDOWN: "text",
    Kind.XML: "text",
    Kind.HTML: "html",
    Kind.EML: "mail",
    Kind.MSG: "msg",
    Kind.IMAGE: "image",
    Kind.PDF: "pdf",
    Kind.OFD: "ofd",
}

_ROWS_AT_ONCE = 500  # in one message to the app


def _content(path: Path) -> bytes:
    """The file's bytes, read once: what happens to it later does not matter. Of a signed one, what was signed."""
    with on_disk():
        limits.check_file(path)
        with path.open("rb") as file:
            content = file.read(limits.FILE_BYTES + 1)
    limits.check_bytes(len(content), limits.FILE_BYTES)
    if not content.strip(b"\0 \t\r\n"):
        raise Refused(Trouble.EMPTY)
    return sealed.opened(content)


def read(args: Mapping[str, Any], job: Job) -> dict[str, Any]:
    """args: path, name, folder (for attachments), password. Pages come as events, the rest as the answer."""
    content = _content(Path(args["path"]))
    if is_locked(content):
        content = import_module("kb.readers.locked").opened(content, args.get("password"))
    kind = kind_of(content, args["name"])
    to = Delivery(job, Path(args["folder"]))
    more = {"password": args["password"]} if kind is Kind.PDF and args.get("password") else {}
    getattr(import_module(f"kb.readers.{_READERS[kind]}"), f"read_{kind.value}")(content, to, **more)
    return to.result()


def sheets(args: Mapping[str, Any], job: Job) -> int:
    """args: path, name, folder, password. The cells of a workbook's sheets, or of a CSV file, in batches of rows.

    Returns how many sheets there are.
    """
    content = _content(Path(args["path"]))
    if is_locked(content):
        content = import_module("kb.readers.locked").opened(content, args.get("password"))
    kind = kind_of(content, args["name"])
    if kind not in {Kind.XLSX, Kind.XLS, Kind.ODS, Kind.CSV}:
        raise Refused(Trouble.UNKNOWN_KIND, "cells of what is no table")
    to = Delivery(job, Path(args["folder"]))
    to.sheets = []
    getattr(import_module(f"kb.readers.{_READERS[kind]}"), f"read_{kind.value}")(content, to)
    for number, rows in enumerate(to.sheets):
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            job.report({"sheet": number, "rows": rows[start : start + _ROWS_AT_ONCE]})
    return len(to.sheets)


def ocr(args: Mapping[str, Any], job: Job) -> int:
    """args: path, name, pages (1-based), languages, password, second (ask another engine than before).

    Sends each page when it is read; returns how many.
    """
    content = _content(Path(args["path"]))
    numbers = [int(number) for number in args["pages"]]
    for picture in recognition.pictures(content, kind_of(content, args["name"]), numbers, args.get("password")):
        job.check()
        recognise = recognition.again if args.get("second") else recognition.recognise
        job.report({"pages": [recognise(picture, args["languages"]).as_json()]})
    return len(numbers)


def words(args: Mapping[str, Any], job: Job) -> int:
    """args: path, pages (1-based), password. Sends the words of each page of a PDF; returns how many pages."""
    content = _content(Path(args["path"]))
    if kind_of(content, "") is not Kind.PDF:
        raise Refused(Trouble.UNKNOWN_KIND, "words of what is no PDF")
    for page in import_module("kb.readers.words").words_of(content, args["pages"], args.get("password")):
        job.check()
        job.report({"words": page.as_json()})
    return len(args["pages"])


def codes(args: Mapping[str, Any], job: Job) -> list[Any]:
    """args: path, pages (1-based), password. The QR codes and their like on pages of a PDF or picture."""
    content = _content(Path(args["path"]))
    numbers = [int(number) for number in args["pages"]]
    found: list[Any] = []
    for picture in recognition.pictures(content, kind_of(content, ""), numbers, args.get("password")):
        job.check()
        found += [dataclasses.astuple(code) for code in import_module("kb.readers.codes").codes_of(picture)]
    return found


def tree(args: Mapping[str, Any], _job: Job) -> list[Any]:
    """args: path. An XML file, or the data inside an OFD file, as `core.tree.Node`."""
    content = _content(Path(args["path"]))
    if content.startswith(b"PK") and kind_of(content, "") is Kind.OFD:
        return import_module("kb.readers.ofd").ofd_tree(content).as_json()  # type: ignore[no-any-return]
    return import_module("kb.readers.tree").read_tree(content).as_json()  # type: ignore[no-any-return]


def schema(args: Mapping[str, Any], _job: Job) -> list[tuple[int, str]]:
    """args: path, schema (an XSD file). (line, fault) where the XML does not keep to the schema."""
    return import_module("kb.readers.schema").faults_of(  # type: ignore[no-any-return]
        _content(Path(args["path"])), Path(args["schema"])
    )


def mail(args: Mapping[str, Any], job: Job) -> dict[str, Any]:
    """args: path, name, folder (for attachments). A mail as `kb.mail.ReadMail`."""
    to = Delivery(job, Path(args["folder"]))
    found: dict[str, Any] = import_module("kb.readers.letter").read_letter(
        _content(Path(args["path"])), args["name"], to
    )
    return found


def mbox(args: Mapping[str, Any], job: Job) -> list[str]:
    """args: path, folder. The mails of a mail folder in one file, each written to a file of its own: their paths."""
    to = Delivery(job, Path(args["folder"]))
    for number, one in enumerate(import_module("kb.readers.mbox").mails_of(_content(Path(args["path"]))), 1):
        job.check()
        to.attach(f"{number}.eml", one)
    return [one["path"] for one in to.attachments]


def join(args: Mapping[str, Any], job: Job) -> dict[str, Any]:
    """args: paths (in the order of their pages), folder. One PDF of all pages: its path, and each file's pages."""
    content, pages = import_module("kb.readers.joining").joined([_content(Path(path)) for path in args["paths"]])
    limits.check_bytes(len(content), limits.FILE_BYTES)
    to = Delivery(job, Path(args["folder"]))
    to.attach("joined.pdf", content)
    return {"path": to.attachments[0]["path"], "pages": pages}


def engines(_args: Mapping[str, Any], _job: Job) -> dict[str, Any]:
    """Which OCR engines and languages are installed."""
    return recognition.engines()


if __name__ == "__main__":
    stay_offline()
    operations = (read, sheets, ocr, tree, schema, words, codes, mail, mbox, join, engines)
    serve({operation.__name__: operation for operation in operations})
