"""The sample company, made once for all tests of a run, and the text of its files read by other programs' means."""

import atexit
import csv
import email
import functools
import json
import shutil
import tempfile
import zipfile
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pptx
import pypdfium2
from lxml import etree, html

from office.sample.maker import make


@functools.cache
def company() -> Path:
    """A folder with the whole company in it."""
    folder = Path(tempfile.mkdtemp(prefix="kontor-sample-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    make(folder)
    return folder


@functools.cache
def answers(name: str) -> Any:
    """A file of the answers folder."""
    return json.loads((company() / "answers" / f"{name}.json").read_text(encoding="utf-8"))


def _pdf(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(document[number].get_textpage().get_text_range() for number in range(len(document)))
    finally:
        document.close()


def _docx(path: Path) -> str:
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)


def _pptx(path: Path) -> str:
    slides = pptx.Presentation(str(path)).slides
    return "\n".join(shape.text_frame.text for slide in slides for shape in slide.shapes)


def _xlsx(path: Path) -> str:
    book = openpyxl.load_workbook(path)
    return "\n".join(str(cell.value) for sheet in book for row in sheet for cell in row if cell.value is not None)


def _odt(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return " ".join(etree.fromstring(archive.read("content.xml")).itertext())


def mail_of(path: Path) -> EmailMessage:
    return email.message_from_bytes(path.read_bytes(), policy=default)


def _eml(path: Path) -> str:
    part = mail_of(path).get_body(("plain", "html"))
    assert part is not None
    return part.get_content()


_READERS = {
    "pdf": _pdf,
    "docx": _docx,
    "pptx": _pptx,
    "xlsx": _xlsx,
    "odt": _odt,
    "eml": _eml,
    "html": lambda path: html.fromstring(path.read_bytes()).text_content(),
    "csv": lambda path: path.read_text(encoding="cp1252"),
}


@functools.cache
def text_of(path: Path) -> str:
    """What a person reads in the file, by a reader that is not ours."""
    reader = _READERS.get(path.suffix[1:], lambda path: path.read_text(encoding="utf-8"))
    return reader(path)


def squeezed(text: str) -> str:
    """The text without any white space: lines break elsewhere on a page."""
    return "".join(text.split())


def rows_of(name: str) -> list[dict[str, str]]:
    """A CSV file of the books."""
    with (company() / "books" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
