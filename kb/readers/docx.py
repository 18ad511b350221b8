"""DOCX: paragraphs, headings, lists, tables, headers, footers, footnotes, text boxes. Pages as Word last saw them."""

import re
from collections.abc import Iterator

from core.child_process import Refused
from core.errors import Trouble
from core.patterns import regex
from kb.document import Kind
from kb.readers import limits
from kb.readers.delivery import Delivery
from kb.readers.layout import PageBuilder
from kb.readers.markup import Element, attribute, child, children, descendants, name
from kb.readers.numbering import Numbering
from kb.readers.package import Package
from kb.readers.tables import TableWriter

_HEADING_STYLE = regex(r"(?:heading|überschrift|titre|标题)\s*(\d)", re.IGNORECASE)
_CONTAINERS = {"sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple", "dir", "bdo"}
_DROPPED = {"del", "moveFrom", "Fallback", "txbxContent", "pPr", "instrText", "delText", "tbl"}
DEPTH = 100


def read_docx(content: bytes, to: Delivery) -> None:
    """The document from first header to last footnote."""
    package = Package(content)
    to.kind = Kind.DOCX
    main = package.main_part("word/document.xml")
    root = package.xml(main)
    body = child(root, "body")
    if body is None:
        raise Refused(Trouble.DAMAGED, "no body")
    package.office_properties(to)
    if package.has_macros:
        to.warn("macros")
    _Reader(package, main, to).read(body)


class _Reader:
    """One pass over the document's parts."""

    def __init__(self, package: Package, main: str, to: Delivery) -> None:
        self._package = package
        self._to = to
        self._page = PageBuilder(to)
        self._parts = list(package.targets(main).values())
        styles = package.xml(self._part("styles.xml"))
        self._levels = _heading_levels(styles)
        self._numbering = Numbering(package.xml(self._part("numbering.xml")), styles)
        self._caption = ""

    def _part(self, ending: str) -> str:
        return next((part for part in self._parts if part.endswith(ending)), f"word/{ending}")

    def read(self, body: Element) -> None:
        self._margins("header")
        self._blocks(body, 0)
        self._notes("footnotes.xml", "footnote")
        self._notes("endnotes.xml", "endnote")
        self._margins("footer")
        self._page.end_page(even_if_empty=not self._to.pages)

    def _margins(self, which: str) -> None:
        """Each different header or footer once: the letterhead often stands only there."""
        seen = set()
        for part in sorted(part for part in self._parts if re.search(rf"{which}\d*\.xml$", part)):
            root = self._package.xml(part)
            text = "\n".join(self._texts(root)) if root is not None else ""
            if text and text not in seen:
                seen.add(text)
                self._page.add(text)

    def _notes(self, ending: str, tag: str) -> None:
        root = self._package.xml(self._part(ending))
        for note in children(root, tag) if root is not None else ():
            if attribute(note, "type") in {"", "normal"}:
                self._page.add(f"[{attribute(note, 'id')}] " + " ".join(self._texts(note)))

    def _texts(self, element: Element) -> Iterator[str]:
        for paragraph in descendants(element, "p"):
            if text := self._text(paragraph).strip():
                yield text

    def _blocks(self, element: Element, depth: int) -> None:
        limits.check_count(depth, DEPTH)
        for item in element:
            kind = name(item)
            if kind == "p":
                self._paragraph(item)
            elif kind == "tbl":
                self._table(item)
            elif kind in _CONTAINERS:
                self._blocks(item, depth + 1)

    def _paragraph(self, paragraph: Element) -> None:
        if _breaks_page(paragraph):
            self._page.end_page()
        text, listed = self._numbered(paragraph)
        level = self._level(child(paragraph, "pPr"))
        if level is not None and len(text) <= 300:
            self._page.add(text, "heading" if level else "title", level=level)
        else:
            self._page.add(text, "list" if listed else "paragraph")
        self._caption = text if level is not None else self._caption
        for box in descendants(paragraph, "txbxContent"):
            if not any(name(above) == "Fallback" for above in box.iterancestors()):
                self._page.add("\n".join(self._texts(box)))

    def _numbered(self, paragraph: Element) -> tuple[str, bool]:
        """A paragraph's words behind the number or bullet that Word prints, and whether there is one."""
        text = self._text(paragraph)
        label = self._numbering.label(child(paragraph, "pPr"))
        return (f"{label}{text.lstrip()}", True) if label and text.strip() else (text, False)

    def _level(self, properties: Element | None) -> int | None:
        """0 for the title, 1… for headings, None for body text."""
        style, outline = child(properties, "pStyle"), child(properties, "outlineLvl")
        if outline is not None and attribute(outline, "val").isdigit():
            return min(int(attribute(outline, "val")) + 1, 9) if attribute(outline, "val") != "9" else None
        return self._levels.get(attribute(style, "val")) if style is not None else None

    def _text(self, element: Element) -> str:
        """The visible words of a paragraph, with tabs and line breaks."""
        pieces: list[str] = []
        stack = list(reversed(element))
        while stack:
            item = stack.pop()
            kind = name(item)
            if kind in _DROPPED:
                continue
            if kind == "t":
                pieces.append(item.text or "")
            elif kind in _MARKS:
                pieces.append(_MARKS[kind])
            elif kind in {"footnoteReference", "endnoteReference"}:
                pieces.append(f"[{attribute(item, 'id')}]")
            elif kind == "r" and _is_hidden(item):
                if any(found.text for found in descendants(item, "t")):
                    self._to.warn("hidden-text")
            else:
                stack.extend(reversed(item))
        return "".join(pieces)

    def _table(self, table: Element) -> None:
        rows = [row for row in descendants(table, "tr") if _own(row, table)]
        limits.check_count(len(rows), limits.CELLS)
        marked = 0
        for row in rows:
            if child(row, "trPr", "tblHeader") is None:
                break
            marked += 1
        writer = TableWriter(self._page, self._caption)
        writer.add_rows((self._cells(row, table) for row in rows), header_rows=marked if marked < len(rows) else 0)

    def _cells(self, row: Element, table: Element) -> list[str]:
        cells: list[str] = []
        for cell in (found for found in descendants(row, "tc") if _own(found, table)):
            words = (self._numbered(paragraph)[0].strip() for paragraph in descendants(cell, "p"))
            cells.append("\n".join(filter(None, words)))
            span = child(cell, "tcPr", "gridSpan")
            extra = attribute(span, "val") if span is not None else ""
            cells.extend([""] * (min(int(extra), limits.COLUMNS) - 1 if extra.isdigit() else 0))
        return cells


_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}


def _own(element: Element, table: Element) -> bool:
    """Does the row or cell belong to this table, not to one nested in it? A nested one's text is in its cell."""
    return next((above for above in element.iterancestors() if name(above) == "tbl"), None) is table


def _is_hidden(run: Element) -> bool:
    vanish = child(run, "rPr", "vanish")
    return vanish is not None and attribute(vanish, "val") not in {"0", "false", "off"}


def _breaks_page(paragraph: Element) -> bool:
    """A page break by the author, or where Word last put one, before this paragraph's words."""
    before = child(paragraph, "pPr", "pageBreakBefore")
    if before is not None and attribute(before, "val") not in {"0", "false", "off"}:
        return True
    if next(descendants(paragraph, "lastRenderedPageBreak"), None) is not None:
        return True
    return any(attribute(mark, "type") == "page" for mark in descendants(paragraph, "br"))


def _heading_levels(root: Element | None) -> dict[str, int]:
    """Style id → heading level (0: title). Styles inherit from those they are based on."""
    own: dict[str, int] = {}
    based: dict[str, str] = {}
    for style in children(root, "style") if root is not None else ():
        ident, label = attribute(style, "styleId"), child(style, "name")
        shown = attribute(label, "val") if label is not None else ""
        outline = child(style, "pPr", "outlineLvl")
        found = _HEADING_STYLE.match(shown)
        if shown.lower() == "title":
            own[ident] = 0
        elif found:
            own[ident] = int(found.group(1)) or 1
        elif outline is not None and attribute(outline, "val") in set("012345678"):
            own[ident] = int(attribute(outline, "val")) + 1
        parent = child(style, "basedOn")
        based[ident] = attribute(parent, "val") if parent is not None else ""
    return {ident: level for ident in based if (level := _inherited(ident, own, based)) is not None}


def _inherited(ident: str, own: dict[str, int], based: dict[str, str]) -> int | None:
    for _ in range(20):  # a style may be based on itself in a damaged file
        if ident in own:
            return own[ident]
        ident = based.get(ident, "")
    return None
