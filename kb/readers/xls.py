"""XLS, the Excel format before 2007. The one module that imports xlrd."""

from collections.abc import Iterator
from io import StringIO
from typing import Any

import xlrd
from xlrd.compdoc import CompDocError

from core.child_process import Refused
from core.errors import Trouble
from kb.document import Kind
from kb.readers.damage import parsing
from kb.readers.delivery import Delivery
from kb.readers.sheets import SheetWriter, shown

_ERRORS = (xlrd.XLRDError, CompDocError)


def read_xls(content: bytes, to: Delivery) -> None:
    """All sheets with their cached values."""
    to.kind = Kind.XLS
    book = _open(content)
    if b"_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T" in content:
        to.warn("macros")
    to.properties["creator"] = str(book.user_name or "").strip()
    writer = SheetWriter(to)
    for number in range(book.nsheets):
        with parsing("xls", *_ERRORS):
            sheet = book.sheet_by_index(number)
        writer.sheet(sheet.name, _rows(book, sheet), hidden=bool(sheet.visibility))
        book.unload_sheet(number)
    writer.finish()


def _open(content: bytes) -> Any:
    with parsing("xls", *_ERRORS):
        try:
            return xlrd.open_workbook(file_contents=content, formatting_info=True, on_demand=True, logfile=StringIO())
        except xlrd.XLRDError as error:
            if "encrypt" in str(error).lower():
                raise Refused(Trouble.ENCRYPTED, "xls") from error
            raise


def _rows(book: Any, sheet: Any) -> Iterator[list[str]]:
    for number in range(sheet.nrows):
        with parsing("xls", *_ERRORS):
            cells = [_cell(book, cell) for cell in sheet.row(number)]
        yield cells


def _cell(book: Any, cell: Any) -> str:
    if cell.ctype in {xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK}:
        return ""
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(cell.value, "#ERROR"))
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return shown(bool(cell.value))
    if cell.ctype == xlrd.XL_CELL_DATE:
        return _date(cell.value, book.datemode)
    return shown(cell.value, _format(book, cell))


def _date(value: float, datemode: int) -> str:
    try:
        found = xlrd.xldate_as_datetime(value, datemode)
    except (ValueError, OverflowError, xlrd.XLDateError):
        return shown(value)
    return shown(found.time() if 0 <= value < 1 else found)


def _format(book: Any, cell: Any) -> str:
    index = cell.xf_index
    if index is None or index >= len(book.xf_list):
        return ""
    known = book.format_map.get(book.xf_list[index].format_key)
    return str(known.format_str) if known else ""
