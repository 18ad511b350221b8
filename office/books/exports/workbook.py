"""A workbook of plain tables as XLSX (ECMA-376): texts stay texts, amounts are numbers, nothing is a formula."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from xml.sax.saxutils import escape

from core.patterns import regex
from office.books.exports.table import safe
from office.books.exports.words import one_line

Cell = str | Decimal
Sheet = tuple[str, Iterable[Sequence[Cell]]]  # title, rows; the first one is the head

_EXACT = Decimal(10) ** 13  # a spreadsheet keeps 15 digits: a larger amount is written as text, to the last cent
_LONGEST = 32_000  # signs that a cell holds
_NO_XML = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="4" applyNumberFormat="1"/>'
    '<xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>'
    "</cellStyles></styleSheet>"
)


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """The file's bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _types(len(sheets)))
        archive.writestr("_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")]))
        parts = [("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
        archive.writestr("xl/_rels/workbook.xml.rels", _relations([*parts, ("styles", "styles.xml")]))
        archive.writestr("xl/workbook.xml", _book([title for title, _ in sheets]))
        archive.writestr("xl/styles.xml", _STYLES)
        for n, (_, rows) in enumerate(sheets, 1):
            archive.writestr(f"xl/worksheets/sheet{n}.xml", "".join(_sheet(rows)))
    return file.getvalue()


def _types(sheets: int) -> str:
    parts = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
    parts += [(f"/xl/worksheets/sheet{n}.xml", "worksheet") for n in range(1, sheets + 1)]
    told = "".join(f'<Override PartName="{name}" ContentType="{_TYPE}.{kind}+xml"/>' for name, kind in parts)
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{told}</Types>'
    )


def _relations(parts: Sequence[tuple[str, str]]) -> str:
    told = "".join(
        f'<Relationship Id="rId{n}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(parts, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _book(titles: Sequence[str]) -> str:
    told = "".join(
        f'<sheet name="{escape(_title(title))}" sheetId="{n}" r:id="rId{n}"/>' for n, title in enumerate(titles, 1)
    )
    return f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>{told}</sheets></workbook>'


def _title(title: str) -> str:
    return re.sub(r"[\[\]:*?/\\'\"<>&]", " ", title).strip()[:31]


def _sheet(rows: Iterable[Sequence[Cell]]) -> Iterator[str]:
    yield f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>'
    for n, row in enumerate(rows):
        yield "<row>" + "".join(_cell(cell, 2 if n == 0 else 0) for cell in row) + "</row>"
    yield "</sheetData></worksheet>"


def _cell(cell: Cell, style: int) -> str:
    if isinstance(cell, Decimal) and abs(cell) < _EXACT:
        return f'<c s="1"><v>{cell:f}</v></c>'
    if cell == "":
        return "<c/>"
    text = escape(_NO_XML.sub("\ufffd", safe(one_line(str(cell)))[:_LONGEST]))
    return f'<c t="inlineStr" s="{style}"><is><t xml:space="preserve">{text}</t></is></c>'
