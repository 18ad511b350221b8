"""XLSX: cells as the owner sees them. The one module that imports openpyxl."""

import io
from collections.abc import Iterator
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from core.child_process import Refused
from core.errors import Trouble
from core.patterns import regex
from kb.document import Kind
from kb.readers import markup
from kb.readers.damage import parsing
from kb.readers.delivery import Delivery
from kb.readers.package import Package
from kb.readers.sheets import SheetWriter, shown

# a formula whose value the writing program did not save: the owner sees it only after opening the file in Excel
_NOT_COMPUTED = regex(rb"(?:</f>|<f [^>]*/>)\s*(?:<v\s*/>|<v></v>)?\s*</c>")


def read_xlsx(content: bytes, to: Delivery) -> None:
    """All sheets; the values that the formulas had when the file was saved."""
    package = Package(content)
    to.kind = Kind.XLSX
    _check_parts(package, to)
    package.office_properties(to)
    if package.has_macros:
        to.warn("macros")
    with parsing("xlsx", InvalidFileException):
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        sheets = book.worksheets
    if not sheets:
        raise Refused(Trouble.DAMAGED, "no sheet")
    writer = SheetWriter(to)
    for sheet in sheets:
        writer.sheet(sheet.title, _rows(sheet), hidden=sheet.sheet_state != "visible")
    writer.finish()


def _check_parts(package: Package, to: Delivery) -> None:
    """Openpyxl reads XML with entities switched on; no part with a DTD may reach it."""
    for name in package.names(""):
        if name.endswith((".xml", ".rels")):
            content = package.read(name)
            markup.refuse_declarations(content)
            if "/worksheets/" in name and _NOT_COMPUTED.search(content):
                to.warn("formulas-not-computed")


def _rows(sheet: Any) -> Iterator[list[str]]:
    with parsing("xlsx"):
        sheet.reset_dimensions()  # what the file claims about its size is often wrong
        rows = sheet.iter_rows()
    while True:
        with parsing("xlsx"):
            row = next(rows, None)
            if row is None:
                return
            cells = [_cell(cell) for cell in row]
        yield cells


def _cell(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    return shown(value, getattr(cell, "number_format", "") or "")
