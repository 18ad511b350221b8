"""Plain text, Markdown, CSV and XML."""

import csv
import re
from collections.abc import Iterator
from itertools import islice

from core.child_process import Refused
from core.errors import Trouble
from core.patterns import regex
from kb.document import Kind
from kb.readers import limits, markup
from kb.readers.damage import parsing
from kb.readers.delivery import Delivery
from kb.readers.encoding import decode
from kb.readers.layout import PAGE_CHARACTERS, PageBuilder, paragraphs
from kb.readers.sheets import SheetWriter
from kb.readers.tables import TableWriter

_ANSI = regex(r"\x1b\[[0-9;]*[A-Za-z]")
_DELIMITERS = ";\t,|"
_SAMPLE_ROWS = 50
_MARKDOWN_HEADING = regex(r"(#{1,6})\s+(.+?)\s*#*\s*$")
_MARKDOWN_LIST = regex(r"\s*(?:[-*+]|\d+[.)])\s+\S")
_MARKDOWN_RULE = regex(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")


def plain(text: str) -> str:
    """Line feeds as line ends, without control characters that no text has."""
    text = _ANSI.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(c for c in text if c >= " " or c in "\n\t\f")


def pieces(text: str) -> Iterator[str]:
    """Pages of plain text: at form feeds, else at a blank line or line end about every PAGE_CHARACTERS."""
    for page in text.split("\f"):
        start = 0
        while len(page) - start > PAGE_CHARACTERS * 1.2:
            span = start + PAGE_CHARACTERS // 2, start + PAGE_CHARACTERS
            cut = max(page.rfind("\n\n", *span), 0) or max(page.rfind("\n", *span), 0) or span[1]
            yield page[start:cut]
            start = cut
        yield page[start:]


def read_text(content: bytes, to: Delivery) -> None:
    """Plain text: paragraphs at blank lines."""
    to.kind = Kind.TEXT
    for page in pieces(plain(decode(content))):
        if page.strip():
            to.page(page, paragraphs(page))


def read_markdown(content: bytes, to: Delivery) -> None:
    """Markdown as it stands; headings, lists and tables become blocks."""
    to.kind = Kind.MARKDOWN
    page = PageBuilder(to)
    lines = plain(decode(content)).replace("\f", "\n").split("\n")
    _Markdown(page).read(lines)
    page.end_page(even_if_empty=True)


class _Markdown:
    """One pass over the lines, gathering paragraphs and tables."""

    def __init__(self, page: PageBuilder) -> None:
        self._page = page
        self._paragraph: list[str] = []
        self._table: list[str] = []
        self._caption = ""

    def read(self, lines: list[str]) -> None:
        for line in lines:
            if heading := _MARKDOWN_HEADING.match(line):
                self._flush()
                self._caption = heading.group(2)
                self._page.add(self._caption, "heading", level=len(heading.group(1)))
            elif re.fullmatch(r"=+|-{3,}", line.strip()) and len(self._paragraph) == 1:
                self._caption = self._paragraph.pop()
                self._page.add(self._caption, "heading", level=1 if line.startswith("=") else 2)
            elif line.count("|") >= 2 or (self._table and "|" in line):
                self._table.append(line)
            elif _MARKDOWN_LIST.match(line):
                self._flush()
                self._page.add(line, "list")
            elif line.strip():
                self._paragraph.append(line)
            else:
                self._flush()
        self._flush()

    def _flush(self) -> None:
        self._page.add("\n".join(self._paragraph))
        marked = int(len(self._table) > 2 and bool(_MARKDOWN_RULE.match(self._table[1])))
        rows = [
            re.split(r"(?<!\\)\|", line.strip().strip("|")) for line in self._table if not _MARKDOWN_RULE.match(line)
        ]
        TableWriter(self._page, self._caption).add_rows(rows, header_rows=marked)
        self._paragraph, self._table = [], []


def read_csv(content: bytes, to: Delivery) -> None:
    """A table whose separator is found by trying: the one that gives most rows the same number of cells."""
    to.kind = Kind.CSV
    lines = plain(decode(content)).replace("\f", " ").split("\n")
    if lines[0].lower().startswith("sep=") and len(lines[0].strip()) == 5:
        delimiter = lines.pop(0)[4]
    else:
        delimiter = delimiter_of(lines)[0] or ","
    writer = SheetWriter(to)
    writer.sheet("", _csv_rows(lines, delimiter), has_header=True)
    writer.finish()


def _csv_rows(lines: list[str], delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(limits.FILE_BYTES)
    rows = csv.reader((line + "\n" for line in lines), delimiter=delimiter, skipinitialspace=True)
    with parsing("csv"):
        for row in rows:
            yield [cell.strip() for cell in row]


def delimiter_of(lines: list[str]) -> tuple[str, int]:
    """The separator and how many rows of the sample agree; ("", 0) when the lines are no table."""
    best, agreeing, columns = "", 0, 0
    sample = [line for line in islice(lines, _SAMPLE_ROWS * 2) if line.strip()][:_SAMPLE_ROWS]
    for delimiter in _DELIMITERS:
        counts = [len(row) for row in csv.reader(sample, delimiter=delimiter)]
        usual = max(set(counts), key=lambda n: (counts.count(n), n), default=0)
        if usual >= 2 and (counts.count(usual), usual) > (agreeing, columns):
            best, agreeing, columns = delimiter, counts.count(usual), usual
    return best, agreeing


def read_xml(content: bytes, to: Delivery) -> None:
    """The words of an XML file: a line for each element that holds text, with the element's name as context."""
    try:
        root = markup.parse(content)
    except Refused as no:
        if no.reason != Trouble.DAMAGED or b"<?xml" in content[:100]:
            raise
        read_text(content, to)  # something older with tags that need no end, as OFX
        return
    to.kind = Kind.XML
    page = PageBuilder(to)
    for element in root.iter("{*}*"):
        own = " ".join((element.text or "").split())
        values = [own, *(f"{str(key).rpartition('}')[2]}={value!s}" for key, value in element.attrib.items())]
        if own:
            page.add(f"{markup.name(element)}: {' '.join(values)}", "row", context=_path(element))
        tail = " ".join((element.tail or "").split())
        page.add(tail)
    page.end_page(even_if_empty=True)


def _path(element: markup.Element) -> str:
    """Invoice > LegalMonetaryTotal > PayableAmount."""
    above = [markup.name(found) for found in element.iterancestors()]
    return " > ".join([*reversed(above), markup.name(element)])[-200:]
