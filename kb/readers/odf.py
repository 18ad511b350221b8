"""ODT and ODS, the formats of LibreOffice."""

from collections.abc import Iterator

from core.child_process import Refused
from core.errors import Trouble
from kb.document import Kind
from kb.readers import limits
from kb.readers.delivery import Delivery
from kb.readers.layout import PageBuilder
from kb.readers.markup import Element, attribute, child, children, descendants, name
from kb.readers.package import Package, odf_properties
from kb.readers.sheets import SheetWriter
from kb.readers.tables import TableWriter

_INSIDE = {"section", "index-body", "text-box", "frame", "table-of-content", "a", "span", "g"}
DEPTH = 100


def read_odt(content: bytes, to: Delivery) -> None:
    """Headings, paragraphs, lists, tables, notes, and the letterhead in headers and footers."""
    package, root = _open(content, Kind.ODT, to)
    body = child(root, "body", "text")
    if body is None:
        raise Refused(Trouble.DAMAGED, "no text")
    page = PageBuilder(to)
    styles = package.xml("styles.xml")
    _margins(styles, "header", page)
    _Text(page).blocks(body, 0)
    _margins(styles, "footer", page)
    page.end_page(even_if_empty=not to.pages)


def read_ods(content: bytes, to: Delivery) -> None:
    """All sheets, cells as they are shown, days in ISO."""
    _package, root = _open(content, Kind.ODS, to)
    book = child(root, "body", "spreadsheet")
    writer = SheetWriter(to)
    hidden = _hidden_styles(root)
    for sheet in children(book, "table") if book is not None else ():
        writer.sheet(attribute(sheet, "name"), _rows(sheet), hidden=attribute(sheet, "style-name") in hidden)
    writer.finish()


def _open(content: bytes, kind: Kind, to: Delivery) -> tuple[Package, Element]:
    package = Package(content)
    to.kind = kind
    if b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise Refused(Trouble.ENCRYPTED, "odf")
    root = package.xml("content.xml")
    if root is None:
        raise Refused(Trouble.DAMAGED, "no content")
    odf_properties(package, to)
    if package.has_macros:
        to.warn("macros")
    return package, root


def _margins(styles: Element | None, which: str, page: PageBuilder) -> None:
    texts = [_lines(found) for found in descendants(styles, which)] if styles is not None else []
    for text in dict.fromkeys(texts):
        page.add(text)


def _lines(element: Element) -> str:
    return "\n".join(_text(p) for p in descendants(element, "p", "h"))


def _text(paragraph: Element) -> str:
    """A paragraph's words; ODF writes runs of blanks, tabs and line breaks as elements."""
    pieces = [paragraph.text or ""]
    for item in paragraph.iterdescendants():
        kind = name(item)
        if kind in {"tab", "s", "line-break"}:
            pieces.append("\n" if kind == "line-break" else " ")
        elif not _within(item, paragraph, {"note", "annotation", "text-box"}):
            pieces.append(item.text or "")
        if not _within(item, paragraph, {"note", "annotation", "text-box"}, itself=False):
            pieces.append(item.tail or "")
    return "".join(pieces)


def _within(item: Element, top: Element, names: set[str], *, itself: bool = True) -> bool:
    if itself and name(item) in names:
        return True
    for above in item.iterancestors():
        if above is top:
            return False
        if name(above) in names:
            return True
    return False


class _Text:
    """Walks through a text document's body."""

    def __init__(self, page: PageBuilder) -> None:
        self._page = page
        self._caption = ""

    def blocks(self, element: Element, depth: int, role: str = "paragraph") -> None:
        limits.check_count(depth, DEPTH)
        for item in element:
            kind = name(item)
            if kind == "h":
                self._heading(item)
            elif kind == "p":
                text = _text(item)
                self._page.add(f"• {text}" if role == "list" and text.strip() else text, role)
                self._asides(item, depth)
            elif kind in {"list", "list-item", "list-header"}:
                self.blocks(item, depth + 1, "list")
            elif kind == "table":
                TableWriter(self._page, self._caption).add_rows(_rows(item), header_rows=_header_rows(item))
            elif kind in _INSIDE:
                self.blocks(item, depth + 1, role)

    def _heading(self, item: Element) -> None:
        level = attribute(item, "outline-level")
        self._caption = _text(item)
        self._page.add(self._caption, "heading", level=min(int(level), 9) if level.isdigit() else 1)

    def _asides(self, paragraph: Element, depth: int) -> None:
        """Footnotes and text boxes, after the paragraph that they hang on."""
        for note in descendants(paragraph, "note"):
            mark, body = child(note, "note-citation"), child(note, "note-body")
            if body is not None:
                self._page.add(f"[{mark.text if mark is not None else ''}] {_lines(body)}")
        for box in descendants(paragraph, "text-box"):
            self.blocks(box, depth + 1)


def _header_rows(table: Element) -> int:
    header = next(descendants(table, "table-header-rows"), None)
    return sum(1 for _ in children(header, "table-row")) if header is not None else 0


def _rows(table: Element) -> Iterator[list[str]]:
    """Rows and cells may be repeated a million times; blank repeats are dropped, others limited."""
    for row in descendants(table, "table-row"):
        if next((above for above in row.iterancestors() if name(above) == "table"), None) is not table:
            continue
        cells = _cells(row)
        times = _repeat(row, "number-rows-repeated") if any(cells) else 1
        limits.check_count(times, limits.SAME_ROWS)
        yield from [cells] * times


def _cells(row: Element) -> list[str]:
    cells: list[str] = []
    for cell in children(row, "table-cell", "covered-table-cell"):
        text = _cell(cell)
        times = _repeat(cell, "number-columns-repeated")
        cells.extend([text] * (times if text else min(times, limits.COLUMNS)))
        limits.check_count(len(cells), limits.CELLS)
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _repeat(element: Element, what: str) -> int:
    times = attribute(element, what)
    return min(int(times), limits.CELLS) if times.isdigit() else 1


def _cell(cell: Element) -> str:
    if attribute(cell, "value-type") == "date":
        return attribute(cell, "date-value").replace("T00:00:00", "").replace("T", " ")
    return _lines(cell)


def _hidden_styles(root: Element) -> set[str]:
    """Names of the automatic styles that hide a sheet."""
    hidden = set()
    for style in descendants(root, "style"):
        properties = child(style, "table-properties")
        if properties is not None and attribute(properties, "display") == "false":
            hidden.add(attribute(style, "name"))
    return hidden
